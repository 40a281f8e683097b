"""Steps as httpx's authentication flows, which an HTTP client drives by sending their requests.

Such a client reads the responses by itself, without a bound; other effects are performed here.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import closing
from typing import Any

from ..call.authentication import AuthSteps, Forward
from ..call.drivers import aperform, perform
from ..http.cancellation import uninterrupted


def flow_of(steps: AuthSteps, request: Any) -> Generator[Any, Any, None]:
    outcome: Any = None
    try:
        with closing(steps):
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration:
                    return
                if isinstance(effect, Forward):
                    outcome = yield effect.request
                    if effect.request is not request:
                        outcome.read()
                    continue
                try:
                    outcome = perform(effect)
                except BaseException as error:
                    outcome = error
    finally:
        outcome = None  # breaks the reference cycle of an exception and its frame


async def async_flow_of(steps: AuthSteps, request: Any) -> AsyncGenerator[Any, Any]:
    outcome: Any = None
    try:
        with closing(steps):
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration:
                    return
                if isinstance(effect, Forward):
                    outcome = yield effect.request
                    if effect.request is not request:
                        await uninterrupted(outcome.aread())
                    continue
                try:
                    outcome = await aperform(effect)
                except BaseException as error:
                    outcome = error
    finally:
        outcome = None
