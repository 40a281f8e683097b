"""Rate limits and scopes in prose. A limit missed is a burst of refused calls; a limit invented
slows a client for nothing."""

from __future__ import annotations

import pytest

from tests.pages.printer import codes, page, read, read_one, tool

Limit = tuple[int, str, str | None]


def _limits(words: str) -> list[Limit]:
    service, _ = read_one(description=words)
    return [
        (limit.limit, limit.window, limit.when)
        for limit in service.tools[0].rate_limits
    ]


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("Rate limits: 10/s burst, 150/m steady.", "10/second 150/minute"),
        ("Burst: 10/s\nSteady: 150/m\nDaily: 100/d", "10/second 150/minute 100/day"),
        ("Burst: `3/s`\nSteady: 60 / min", "3/second 60/minute"),
        ("At 350 requests/sec and 3500 requests/min.", "350/second 3500/minute"),
        ("Rate limits are 10 per second and 150 per minute.", "10/second 150/minute"),
        (
            "Limits are 350 requests per second and 3,500 per minute.",
            "350/second 3500/minute",
        ),
        ("Rate limit: 1 request/second, 15 requests/minute.", "1/second 15/minute"),
        (
            "Keep the limits (3 requests per second, 60 per minute).",
            "3/second 60/minute",
        ),
        ("Rate limits: Burst 10/s, Steady 150/m.", "10/second 150/minute"),
        ("Burst limit: 350/s, Steady: 3500/m.", "350/second 3500/minute"),
        ("Rate limits: 350/s, 3500/m.", "350/second 3500/minute"),
        ("Rate limits:\n10/s\n150/m", "10/second"),
        ("Burst: 10/s. Later: Burst: 10/s again.", "10/second"),
    ],
)
def test_spellings(words: str, limits: str) -> None:
    expected = [tuple(limit.split("/")) for limit in limits.split()]
    assert _limits(words) == [(int(count), window, None) for count, window in expected]


def test_conditions_go_with_their_limits() -> None:
    """A client that took the lower limit for the usual one would crawl."""
    assert _limits(
        "Allows 75 req/sec and 700 req/min, but with 'n' param, it's 1 req/sec."
    ) == [
        (75, "second", None),
        (700, "minute", None),
        (1, "second", "with 'n' param"),
    ]
    assert _limits("Default rates of 75/s, or with extra-fields at 1/s and 15/m.") == [
        (75, "second", None),
        (1, "second", "with extra-fields"),
        (15, "minute", "with extra-fields"),
    ]
    assert _limits("Rate limits: 1/s when rows are included.") == [
        (1, "second", "when rows are included")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "A maximum of 500 tags and 1,000 templates.",
        "Accepts up to 1000 events/request, 5MB, on 10/24.",
        "Returns 100 jobs per request, 200 results per page.",
        "API limit: 1,000 templates.",
        "It plays 30 per second.",
        "The limit is v1/s3/mode.",
    ],
)
def test_other_numbers_are_no_limits(words: str) -> None:
    assert _limits(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Rate limits: see the guide.",
        "Burst: plenty",
        "Rate limits: 10/s for reads and 5/s for writes.",
        "Rate limit: 100 per hour.",
        "Rate limits: 10/s, which rows halve, 5/s.",
    ],
)
def test_unclear_limits_are_reported_and_ignored(words: str) -> None:
    """A limit that is guessed wrong is worse than one that the user is told to look up."""
    service, diagnostics = read(page(tool(description=words)))
    assert service is not None
    assert service.tools[0].rate_limits == ()
    assert codes(diagnostics) == ["W-RATE-LIMIT"]


def test_contradicting_limits_are_kept_and_reported() -> None:
    service, diagnostics = read(page(tool(description="Burst: 10/s\nSteady: 5/m")))
    assert service is not None
    assert len(service.tools[0].rate_limits) == 2
    assert [(d.code, d.location and d.location.line) for d in diagnostics] == [
        ("W-RATE-LIMIT", 8)
    ]


def test_limits_know_their_line() -> None:
    service, _ = read_one(
        description="Picks.\nRate limits:\nBurst: 10/s\nSteady: 150/m"
    )
    assert [limit.line for limit in service.tools[0].rate_limits] == [10, 11]
    assert [(each.fact, each.text, each.line) for each in service.tools[0].lifted] == [
        ("rate_limit", "10/s", 10),
        ("rate_limit", "150/m", 11),
    ]


@pytest.mark.parametrize(
    ("words", "scopes"),
    [
        ("Scopes: a:read b:write", "a:read b:write"),
        ("Steady: 1/m Scopes: a-b:read", "a-b:read"),
        ("Required scopes: a:write and b:write. More.", "a:write b:write"),
        ("Required scopes: a:write, b:write.", "a:write b:write"),
        ("Required scope: a:read. Preconditions: - One", "a:read"),
        ("Scope required: a:write.", "a:write"),
        ("Scopes needed: a:read, b:write.", "a:read b:write"),
        ("Requires scopes: a:write, b-c:write", "a:write b-c:write"),
        ("Requires 'a:write' and 'b:write' scopes.", "a:write b:write"),
        ("Requires a:read and b:write permissions.", "a:read b:write"),
        ("'a:read' scope needed.", "a:read"),
        ("700/m steady, under 'a:write'.", "a:write"),
        ("3500 requests/min with 'a:write' access.", "a:write"),
        ("- Key must have a:write scope Rate limits: 1/s", "a:write"),
        ("Scopes: read_trees, Fruit.Read", "read_trees Fruit.Read"),
        ("Scopes: none of interest.", ""),
        ("Send 'event:fruit.picked' at 12:30, type:string.", ""),
        ("See the guide under https://orchard.test/scopes.", ""),
    ],
)
def test_scopes(words: str, scopes: str) -> None:
    """A scope missed is an integration that is refused on the first call."""
    service, _ = read_one(description=words)
    assert [scope.name for scope in service.tools[0].scopes] == scopes.split()


def test_scopes_that_hold_only_sometimes() -> None:
    """An owner would grant more than the tool needs."""
    service, _ = read_one(
        description="Required scopes: a:write, b:read (for some rows) Note: x."
    )
    assert [(s.name, s.when) for s in service.tools[0].scopes] == [
        ("a:write", None),
        ("b:read", "for some rows"),
    ]
    service, _ = read_one(
        description="Required scopes vary by kind: a:write plus the right write scope "
        "(b:write, c:write, or d:write)."
    )
    assert [(s.name, s.when is None) for s in service.tools[0].scopes] == [
        ("a:write", True),
        ("b:write", False),
        ("c:write", False),
        ("d:write", False),
    ]
