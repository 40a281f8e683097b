"""What a client asks of its limiter, for type checkers: no call needs this module."""

from __future__ import annotations

from typing import Protocol

from .limiter import AsyncSleep, Claim, Lesson, Sleep


class Limiter(Protocol):
    """What a `SyncClient` takes as its `limiter`."""

    def acquire(self, claim: Claim, max_wait: float, left: float, sleep: Sleep) -> None:
        """Returns when the request may start. Raises `NoPlace` when that takes too long.

        `left` are the seconds until the deadline of the call, or infinity.
        """

    def learn(self, claim: Claim, lesson: Lesson) -> None:
        """Takes in what an answer tells."""


class AsyncLimiter(Protocol):
    """What an `AsyncClient` takes as its `limiter`: a `Limiter` to be awaited."""

    async def aacquire(
        self, claim: Claim, max_wait: float, left: float, sleep: AsyncSleep
    ) -> None: ...

    async def alearn(self, claim: Claim, lesson: Lesson) -> None: ...
