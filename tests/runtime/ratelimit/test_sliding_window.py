"""The rule of rate limits: who breaks it is throttled, who waits too much is slow."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.ratelimit.sliding_window import (
    LONGEST_HOLD,
    SHORTEST,
    SlidingWindows,
)
from generator.runtime.wire.model import Limit

LIMITS = st.lists(
    st.builds(Limit, st.integers(1, 6), st.integers(1, 20)), max_size=3
).map(tuple)
GAPS = st.lists(
    st.sampled_from([0.0, 0.001, 0.1, 0.3, 1.0, 1.5, 7.0, 100.0]), max_size=60
)


def earliest(starts: list[float], limits: tuple[Limit, ...], arrival: float) -> float:
    """The rule, said in another way: by what was started, all of it."""
    at = arrival
    for count, seconds in limits:
        if len(starts) >= count:
            at = max(at, starts[-count] + seconds)
    return at


def broken(starts: list[float], limits: tuple[Limit, ...]) -> list[Limit]:
    """The limits that some window breaks."""
    return [
        limit
        for limit in limits
        if any(
            later < first + limit.seconds
            for first, later in zip(starts, starts[limit.count :], strict=False)
        )
    ]


@given(LIMITS, GAPS)
def test_never_more_than_the_limit_in_any_window_and_no_needless_wait(
    limits: tuple[Limit, ...], gaps: list[float]
) -> None:
    windows = SlidingWindows(limits)
    now = 1000.0
    starts: list[float] = []
    for gap in gaps:
        now += gap
        arrival = now
        while wait := windows.wait(now):
            now += wait
        assert now - earliest(starts, limits, arrival) <= len(limits) * SHORTEST
        windows.start(now)
        starts.append(now)
        assert windows.remembered() <= sum(count for count, _ in limits)
    assert not broken(starts, limits)


def test_ten_a_second_are_not_nineteen() -> None:
    """What a bucket that refills would let through: nine late in one second, ten in the next."""
    windows = SlidingWindows([Limit(10, 1)])
    for _ in range(10):
        assert windows.wait(0.9) == 0
        windows.start(0.9)
    assert windows.wait(1.0) == pytest.approx(0.9)
    assert windows.wait(1.9) == 0
    assert windows.remembered() == 0


def test_which_limit_makes_wait() -> None:
    """The message names it, so that the reader knows what to raise or to slow down."""
    windows = SlidingWindows([Limit(1, 1), Limit(3, 60)])
    for now in (0.0, 1.0):
        windows.start(now)
        assert windows.cause(now) == Limit(1, 1)
    windows.wait(2.0)
    windows.start(2.0)
    assert windows.cause(2.0) == Limit(3, 60)
    windows.hold(100, 2.0)
    assert windows.cause(2.0) is None
    assert windows.wait(2.0) == 100


def test_a_jump_of_the_clock_forward_only_ends_waits() -> None:
    """A machine that slept."""
    windows = SlidingWindows([Limit(2, 60)])
    windows.start(0.0)
    windows.start(0.0)
    assert windows.wait(0.0) == 60
    assert windows.wait(1e9) == 0
    assert windows.idle(1e9)


@pytest.mark.parametrize(
    ("limits", "seconds", "longest"),
    [
        ((), 5, 5),
        ((Limit(1, 60),), 1e9, LONGEST_HOLD),
        ((Limit(1, 86400),), 1e9, 86400),
    ],
)
def test_a_hold_ends_however_long_it_was_asked_for(
    limits: tuple[Limit, ...], seconds: float, longest: float
) -> None:
    """A broken proxy's `Retry-After` must not stop a worker for good."""
    windows = SlidingWindows(limits)
    windows.hold(seconds, 10.0)
    assert windows.wait(10.0) == longest
    windows.hold(1, 10.0)
    assert windows.wait(10.0) == longest
    assert not windows.idle(10.0)
    assert windows.wait(10.0 + longest) == 0
    assert windows.idle(10.0 + longest)


def test_what_the_api_says_is_left_only_slows_down() -> None:
    """Another program uses the same account."""
    windows = SlidingWindows([Limit(5, 10)])
    windows.cap(2, 8, 0.0)
    windows.cap(90, 8, 0.0)  # an answer that was overtaken
    for _ in range(2):
        assert windows.wait(0.0) == 0
        windows.start(0.0)
    assert windows.wait(0.0) == 8
    assert windows.wait(8.0) == 0
    for _ in range(3):
        windows.start(8.0)
    windows.cap(99, 8, 8.0)
    assert windows.wait(8.0) == 2  # five in ten seconds, whatever the API says is left


def test_nothing_left_holds_until_the_reset() -> None:
    windows = SlidingWindows([Limit(100, 60)])
    windows.cap(0, 30, 0.0)
    assert windows.wait(0.0) == 30
    windows = SlidingWindows([Limit(100, 60)])
    windows.cap(0, 1e12, 0.0)
    assert windows.wait(0.0) == 60
    # A Unix time for seconds, say: it must not close the endpoint for a day.
    windows = SlidingWindows([Limit(100, 60), Limit(500, 86400)])
    windows.cap(0, 1.79e9, 0.0)
    assert windows.wait(0.0) == 60


def test_a_cap_ends_with_its_window() -> None:
    """Or a number from an hour ago would be counted down to a stop."""
    windows = SlidingWindows([Limit(100, 60)])
    windows.cap(1, 30, 0.0)
    windows.start(31.0)
    assert windows.wait(31.0) == 0
    windows.cap(2, 30, 100.0)
    windows.cap(5, 30, 131.0)
    for _ in range(4):
        windows.start(131.0)
        assert windows.wait(131.0) == 0
    windows.start(131.0)
    assert windows.wait(131.0) == 30


def test_limits_of_two_tools_for_one_endpoint_hold_both() -> None:
    windows = SlidingWindows([Limit(5, 1)])
    windows.start(0.0)
    windows.tighten([Limit(5, 1), Limit(1, 60)])
    assert windows.limits == (Limit(5, 1), Limit(1, 60))
    windows.start(0.0)
    assert windows.wait(0.0) == 60
    assert SlidingWindows([Limit(0, 1)]).wait(0.0) == 0  # no limit, but a mistake


def test_a_copy_is_independent() -> None:
    windows = SlidingWindows([Limit(2, 10)])
    windows.start(0.0)
    windows.cap(9, 5, 0.0)
    copied = windows.copied(0.0)
    copied.start(0.0)
    assert (windows.wait(0.0), copied.wait(0.0)) == (0, 10)


def test_waits_make_progress() -> None:
    """A wait below what the clock can tell would turn a waiter on the spot for ever."""
    windows = SlidingWindows([Limit(1, 1)])
    now = 2.0**33
    times = []
    for _ in range(5):
        while wait := windows.wait(now):
            assert now + wait > now
            now += wait
        windows.start(now)
        times.append(now)
    assert all(b - a >= 1 for a, b in pairwise(times))


# Permits that are held ----------------------------------------------------------------------------


@given(
    LIMITS,
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 0.0, 0.1, 0.3, 1.0, 7.0]),
            st.floats(0, 3),
            st.floats(0, 3),
        ),
        max_size=40,
    ),
)
def test_what_is_held_until_the_response_keeps_to_the_limits_at_the_server(
    limits: tuple[Limit, ...], requests: list[tuple[float, float, float]]
) -> None:
    """However long each request takes to arrive, and each response to come back."""
    windows = SlidingWindows(limits)
    now = 0.0
    responses: list[float] = []
    arrivals: list[float] = []

    def advance(until: float) -> None:
        while responses and min(responses) <= until:
            at = min(responses)
            responses.remove(at)
            windows.release(at)

    for gap, there, back in requests:
        now += gap
        advance(now)
        while wait := windows.wait(now):
            now += wait
            advance(now)
        windows.start(now, held=True)
        arrivals.append(now + there)
        responses.append(now + there + back)
    assert not broken(sorted(arrivals), limits)


def test_what_is_held_counts_until_it_is_released() -> None:
    """And for the window after that; when it will be is not known, so the wait is the least."""
    windows = SlidingWindows([Limit(2, 10)])
    windows.start(0.0, held=True)
    windows.start(0.0, held=True)
    assert windows.wait(5.0) == 10
    assert windows.cause(5.0) == Limit(2, 10)
    windows.release(8.0)
    assert windows.wait(9.0) == 9
    assert not windows.idle(100.0)
    windows.release(100.0)
    windows.release(100.0)  # once too often
    assert windows.wait(100.0) == 0
    windows.start(100.0)
    assert windows.wait(100.0) == 10
    assert windows.idle(110.0)


def test_which_window_counts_with_others_before() -> None:
    """Of a thousand, those at the end wait for the minute, and not for the second."""
    windows = SlidingWindows([Limit(75, 1), Limit(700, 60)])
    for _ in range(75):
        windows.start(0.0, held=True)
    assert windows.cause(0.0, 0) == Limit(75, 1)
    assert windows.cause(0.0, 600) == Limit(75, 1)
    assert windows.cause(0.0, 625) == Limit(700, 60)
    assert windows.cause(0.0, 900) == Limit(700, 60)
