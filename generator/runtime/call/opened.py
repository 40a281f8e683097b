"""A response whose body is read by others, while it arrives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .call import Call


class Opened:
    """An open response, and what reading it needs."""

    __slots__ = ("asynchronous", "call", "explained", "left", "response")

    def __init__(
        self,
        call: Call,
        response: Any,
        left: Callable[[], float] | None,
        explained: Callable[[Call, BaseException], BaseException],
        *,
        asynchronous: bool,
    ) -> None:
        self.call = call
        self.response = response
        """The HTTP library's, which whoever reads it closes."""
        self.left = left
        """The seconds until the deadline of the call; None: there is none."""
        self.explained = explained
        """Why reading failed; raises an error that the transport did not cause."""
        self.asynchronous = asynchronous

    def __repr__(self) -> str:
        return f"<Opened {self.call!r}>"
