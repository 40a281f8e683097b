"""The protocols of limiters. Only type checkers need this module."""

from __future__ import annotations

from typing import Protocol

from .feedback import RateLimitFeedback
from .permit import ApplicableLimits, AsyncSleep, Permit, Sleep


class Limiter(Protocol):
    """The `limiter` of a `SyncClient`."""

    def acquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: Sleep,
        held: bool = False,
    ) -> Permit:
        """Returns when the request may start. Raises `NoPermit` if the wait is too long.

        `left` is the number of seconds until the deadline of the call, or infinity. A `held` permit
        counts until it is released and for the window after that; any other counts from now on.
        """

    def release(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Releases a permit, with the feedback of the response, if any."""


class AsyncLimiter(Protocol):
    """The `limiter` of an `AsyncClient`: an awaitable `Limiter`."""

    async def aacquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: AsyncSleep,
        held: bool = False,
    ) -> Permit: ...

    async def arelease(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None: ...
