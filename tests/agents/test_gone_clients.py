"""Clients that leave in the middle of a request: no second response, and no traceback."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import pytest
from anyio import ClosedResourceError

from generator.runtime.mcp.goneclients import OneResponse, is_of_interest

START = {"type": "http.response.start", "status": 202, "headers": []}


def messages(*sent: MutableMapping[str, Any]) -> list[str]:
    """The types of the messages that reach the client, of an application that then fails."""
    reached: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        for message in sent:
            await send(message)
        raise ClosedResourceError

    async def receive() -> MutableMapping[str, Any]:
        raise AssertionError

    async def send(message: MutableMapping[str, Any]) -> None:
        reached.append(message["type"])

    asyncio.run(OneResponse(app)({"type": "http"}, receive, send))
    return reached


def test_a_response_is_sent_once() -> None:
    parts: list[MutableMapping[str, Any]] = [
        {"type": "http.response.body", "body": b"a", "more_body": True},
        {"type": "http.response.body", "body": b"b"},
    ]
    found = messages(START, *parts, START, *parts)
    assert found == ["http.response.start", *2 * ["http.response.body"]]


def test_an_incomplete_response_is_a_failure() -> None:
    with pytest.raises(ClosedResourceError):
        messages(START)


@pytest.mark.parametrize(
    ("error", "logged"), [(ClosedResourceError(), False), (ValueError(), True)]
)
def test_other_faults_are_logged(error: Exception, logged: bool) -> None:
    try:
        raise error
    except Exception:
        record = logging.LogRecord("mcp", 40, "", 0, "failed", (), sys.exc_info())
    assert is_of_interest(record) is logged
    assert is_of_interest(logging.LogRecord("mcp", 40, "", 0, "failed", (), None))
