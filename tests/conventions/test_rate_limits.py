"""What `service.yaml` names, the runtime reads: each family of headers teaches the limiter."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from generator.conventions.rate_limits import RATE_LIMITS
from generator.runtime.ratelimit.feedback import (
    RateLimitFeedback,
    conventions_of,
    feedback_of,
)

NOW = 1_800_000_000.0
DATE = "Fri, 15 Jan 2027 08:00:00 GMT"
"""The same moment."""


def feedback(
    name: str, status: int, headers: dict[str, str]
) -> RateLimitFeedback | None:
    wire: Any = RATE_LIMITS[name]().wire()
    found = conventions_of([wire])
    return feedback_of(found, status, httpx.Headers(headers), lambda: NOW)


@pytest.mark.parametrize(
    ("name", "status", "headers", "expected"),
    [
        ("retry-after", 429, {"Retry-After": "7"}, (7.0, 0, 0.0)),
        ("retry-after", 403, {"Retry-After": "7"}, None),
        ("retry-after-403", 403, {"Retry-After": "7"}, (7.0, 0, 0.0)),
        ("retry-after-403", 403, {}, None),
        (
            "ratelimit-headers",
            200,
            {"RateLimit-Remaining": "3", "RateLimit-Reset": "9"},
            (None, 3, 9.0),
        ),
        (
            "x-ratelimit-headers",
            200,
            {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1800000030"},
            (None, 0, 30.0),
        ),
        (  # by the API's own clock, an hour before ours
            "x-ratelimit-headers",
            200,
            {
                "X-RateLimit-Remaining": "0",
                "X-RateLimit-Reset": "1799996430",
                "Date": "Fri, 15 Jan 2027 07:00:00 GMT",
            },
            (None, 0, 30.0),
        ),
        (
            "x-ratelimit-headers",
            200,
            {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1700000000"},
            None,
        ),
        ("ratelimit", 200, {"RateLimit": '"a";r=50;t=30'}, (None, 50, 30.0)),
        (
            "ratelimit",
            200,
            {"RateLimit": '"minute";r=50;t=30, "second";r=2;t=1'},
            (None, 2, 1.0),
        ),
        ("ratelimit", 200, {"RateLimit": '"a";r=500;t=30'}, None),
        ("ratelimit", 200, {"RateLimit": "nonsense; r=; t=x"}, None),
        ("ratelimit", 200, {"RateLimit": '"a";r=1;t=1,' * 999}, None),
        ("ratelimit", 200, {}, None),
    ],
)
def test_what_a_response_teaches(
    name: str, status: int, headers: dict[str, str], expected: Any
) -> None:
    assert feedback(name, status, headers) == expected


@pytest.mark.parametrize(
    ("name", "status", "headers", "refused"),
    [
        ("retry-after", 429, {}, True),
        ("retry-after", 403, {"Retry-After": "7"}, False),
        ("retry-after-403", 403, {"Retry-After": "7"}, True),
        ("retry-after-403", 403, {}, False),
        ("x-ratelimit-headers", 403, {"X-RateLimit-Remaining": "0"}, True),
        ("x-ratelimit-headers", 403, {"X-RateLimit-Remaining": "1"}, False),
        ("x-ratelimit-headers", 404, {"X-RateLimit-Remaining": "0"}, False),
    ],
)
def test_what_is_sent_again(
    name: str, status: int, headers: dict[str, str], refused: bool
) -> None:
    """A 403 means what it says, unless the service is known to limit rates with it."""
    wire: Any = RATE_LIMITS[name]().wire()
    [convention] = conventions_of([wire])
    assert convention.refuses(status, httpx.Headers(headers)) is refused
