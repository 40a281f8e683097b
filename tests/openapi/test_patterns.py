"""Patterns come from documents, and values from whoever calls: neither may stop a program."""

from __future__ import annotations

import pytest

from generator.openapi.patterns import checked


@pytest.mark.parametrize(
    "pattern",
    [
        "^(a+)+$",
        "([a-z]*)*",
        "(?:a+)*b",
        "((a+))+",
        "(a|b+)+",
        r"(\w+\s*)+$",
        "(x{2,})+",
        "([a-z]{2,4})+$",
        "(?=(a+)+b)",
        "^[a-z]+(([0-9]+)*)$",
    ],
)
def test_patterns_that_take_forever_are_not_kept(pattern: str) -> None:
    assert checked(pattern) == (
        None,
        "a pattern that some texts take forever to match is not kept",
    )


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(\w+\.)*\w+$",
        r"^(\d{1,3}\.){3}\d{1,3}$",
        "^[A-Z]{2}[0-9a-f]{32}$",
        "^(SM|MM)[0-9a-f]{32}$",
        "^(a+){1,3}$",
        "(a*)b",
        "^(?:[a-z]+-)*[a-z]+$",
        "/path/",
        # Of another dialect: the API knows what it means.
        r"^\p{L}+$",
        "((",
    ],
)
def test_others_are(pattern: str) -> None:
    assert checked(pattern) == (pattern, "")


def test_literals_of_javascript_are_read() -> None:
    """With its slashes no value would ever match."""
    assert checked("/^[a-z]+$/") == ("^[a-z]+$", "")
    assert checked("/^[a-z]+$/u") == ("^[a-z]+$", "")
    assert checked("/^[a-z]+$/i")[0] is None
