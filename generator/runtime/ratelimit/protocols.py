"""What a client asks of its limiter, for type checkers: no call needs this module."""

from __future__ import annotations

from typing import Protocol

from .feedback import RateLimitFeedback
from .permit import ApplicableLimits, AsyncSleep, Permit, Sleep


class Limiter(Protocol):
    """What a `SyncClient` takes as its `limiter`."""

    def acquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: Sleep,
        held: bool = False,
    ) -> Permit:
        """Returns when the request may start. Raises `NoPermit` when that takes too long.

        `left` are the seconds until the deadline of the call, or infinity. A permit that is `held`
        counts until it is released and for the window after that; any other counts from now on.
        """

    def release(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Takes back a permit, with what the response tells where there is one."""


class AsyncLimiter(Protocol):
    """What an `AsyncClient` takes as its `limiter`: a `Limiter` to be awaited."""

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
