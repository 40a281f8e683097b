"""The interface of limiters: applicable limits, permits and refusals."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeAlias

from ..failures import NoResponse
from ..schema.kinds import counted
from ..wire.model import Limit

Key: TypeAlias = tuple[str, ...]
Sleep: TypeAlias = Callable[[float], object]
AsyncSleep: TypeAlias = Callable[[float], Awaitable[object]]

LOCAL = "local-"
"""The prefix of accounts whose names mean nothing to other processes."""
ENDLESS = float("inf")
PATIENCE = 60.0
"""Seconds. Without `max_wait`, the longest wait for a long window or because the API asks for
it."""
LONGEST_QUEUED = 3600
"""Seconds. Without `max_wait`, calls queue without limit for windows up to this long."""
SLACK = 1.0
"""Seconds by which a wait may exceed its estimate before it counts as too long."""


class ApplicableLimits:
    """The limits that apply to a request, and the keys that requests are counted under."""

    __slots__ = ("account", "key", "limits", "operation", "scopes")

    def __init__(
        self,
        account: str,
        operation: str,
        limits: tuple[Limit, ...],
        lower: Iterable[tuple[str, tuple[Limit, ...]]] = (),
    ) -> None:
        """`account` identifies a credential without containing it; `lower` are named limits."""
        self.account = account
        self.operation = operation
        self.limits = limits
        self.key: Key = (account, operation)
        self.scopes: tuple[tuple[Key, tuple[Limit, ...]], ...] = (
            *(((*self.key, name), some) for name, some in lower),
            (self.key, limits),
        )
        """Each key with its limits, the endpoint's own last."""

    @property
    def portable(self) -> bool:
        """Whether other processes use the same name for the account."""
        return not self.account.startswith(LOCAL)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.operation} {self.account}>"


class Permit:
    """Permits one request. The code that acquires it must release it once."""

    __slots__ = ("held", "limits", "name")

    def __init__(self, limits: ApplicableLimits, held: bool, name: str = "") -> None:
        self.limits = limits
        self.held = held
        """It counts in every window until it is released, and for the window after that."""
        self.name = name
        """Its id in a limiter shared by several processes."""


class Patience:
    """How long one request may wait for its permit. Times are those of the limiter's clock."""

    __slots__ = ("due", "max_wait", "since")

    def __init__(self, since: float, max_wait: float | None, due: float) -> None:
        self.since = since
        self.max_wait = max_wait
        """Seconds; None: see `PATIENCE` and `LONGEST_QUEUED`."""
        self.due = due
        """The deadline of the call."""

    def allows(
        self, now: float, wait: float, limit: Limit | None, slack: float = 0.0
    ) -> bool:
        """Whether the request may wait that long from now on, because of this limit (None: of the
        API)."""
        if now + wait > self.due:
            return False
        if self.max_wait is not None:
            return now + wait - self.since <= self.max_wait + slack
        queued = limit is not None and limit.seconds <= LONGEST_QUEUED
        return queued or wait <= PATIENCE + slack

    def latest(self) -> float:
        """The latest time at which it gives up."""
        if self.max_wait is None:
            return self.due
        return min(self.since + self.max_wait + SLACK, self.due)


class NoPermit(NoResponse):
    """No permit is available in time; nothing was sent."""

    kind = "other"

    def __init__(
        self,
        seconds: float,
        limit: Limit | None,
        *,
        ahead: int = 0,
        max_wait: float | None = None,
        overdue: bool = False,
    ) -> None:
        super().__init__(seconds, limit)
        self.seconds = seconds
        """Seconds until a permit would be available."""
        self.limit = limit
        """The window that causes the wait; None: the API asked to wait."""
        self.ahead = ahead
        """How many requests wait before it."""
        self.max_wait = max_wait
        self.overdue = overdue
        """Whether the deadline of the call comes first."""

    def __str__(self) -> str:
        """What the request waits for, why that is too long, and which option to set."""
        wait = (
            f"{self.seconds:.0f} s" if self.seconds >= 100 else f"{self.seconds:.3g} s"
        )
        if self.limit is None:
            cause = f"the API asked to send nothing for another {wait}"
        else:
            requests = counted(self.limit.count, "request")
            cause = f"the limit of {requests} in {self.limit.seconds} s has no permit for {wait}"
        if self.ahead:
            wait = "waits" if self.ahead == 1 else "wait"
            cause += f" ({counted(self.ahead, 'request')} {wait} before this one)"
        if self.overdue:
            return f"{cause}, and the deadline of the call comes before that: set a longer deadline"
        if self.max_wait is None:
            return (
                f"{cause}, and without max_wait no call waits longer than {PATIENCE:g} s for that: "
                "set max_wait to wait"
            )
        return (
            f"{cause}, and max_wait allows {self.max_wait:g} s: set a longer max_wait"
        )


class LimiterUnavailable(NoResponse):
    """The limiter is unreachable, and configured to permit nothing then."""

    kind = "other"


def no_permit(
    patience: Patience, now: float, wait: float, limit: Limit | None, ahead: int
) -> NoPermit:
    """The refusal of a wait that `patience` does not allow."""
    return NoPermit(
        wait,
        limit,
        ahead=ahead,
        max_wait=patience.max_wait,
        overdue=now + wait > patience.due
        and (
            patience.max_wait is None
            or patience.due < patience.since + patience.max_wait
        ),
    )
