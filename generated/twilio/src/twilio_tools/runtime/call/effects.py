"""The effects that a call asks its driver to perform. An outcome is a value or an exception."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from ..ratelimit.feedback import RateLimitFeedback
from ..ratelimit.permit import ApplicableLimits, Permit

if TYPE_CHECKING:
    from concurrent.futures import Future


class Effect:
    """One effect. Its repr shows nothing of the request."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Sleep(Effect):
    """Wait before the next attempt."""

    __slots__ = ("seconds", "sleep")

    def __init__(self, sleep: Callable[[float], Any], seconds: float) -> None:
        self.sleep = sleep
        self.seconds = seconds


class Authorize(Effect):
    """Call the user's function for a credential; the outcome is its result."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function


class Acquire(Effect):
    """Wait for a permit within the rate limits; the outcome is the permit."""

    __slots__ = ("held", "left", "limiter", "limits", "max_wait", "sleep")

    def __init__(
        self,
        limiter: Any,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: Callable[[float], Any],
        held: bool,
    ) -> None:
        self.limiter = limiter
        self.limits = limits
        self.max_wait = max_wait
        self.left = left
        self.sleep = sleep
        self.held = held
        """The permit counts until it is released, rather than only from its start."""


class Release(Effect):
    """Release a permit, with the response's feedback about the API's own count."""

    __slots__ = ("feedback", "limiter", "permit")

    def __init__(
        self, limiter: Any, permit: Permit, feedback: RateLimitFeedback | None
    ) -> None:
        self.limiter = limiter
        self.permit = permit
        self.feedback = feedback


class Send(Effect):
    """Send a request; the outcome is the HTTP library's response, with its body unread."""

    __slots__ = ("http", "options", "request")

    def __init__(self, http: Any, request: Any, options: dict[str, Any]) -> None:
        self.http = http
        self.request = request
        self.options = options


class Receive(Effect):
    """Pass each chunk of a response's body to a function as it arrives."""

    __slots__ = ("accept", "response")

    def __init__(self, response: Any, accept: Callable[[bytes], object]) -> None:
        self.response = response
        self.accept = accept


class Authenticate(Effect):
    """Advance an authentication flow by one step; the outcome is its next request, or None."""

    __slots__ = ("flow", "response")

    def __init__(self, flow: Any, response: Any) -> None:
        self.flow = flow
        self.response = response
        """The response to its last request; None for the first step."""


class Close(Effect):
    """Close a response, a connection or an authentication flow."""

    __slots__ = ("opened",)

    def __init__(self, opened: Any) -> None:
        self.opened = opened


class Observe(Effect):
    """Call the user's hook with an event."""

    __slots__ = ("event", "hook")

    def __init__(self, hook: Callable[[Any], Any], event: Any) -> None:
        self.hook = hook
        self.event = event


class Within(Effect):
    """Perform an effect, and give up at a deadline."""

    __slots__ = ("effect", "left")

    def __init__(self, effect: Effect, left: Callable[[], float]) -> None:
        self.effect = effect
        self.left = left
        """The seconds until the deadline."""


class Wait(Effect):
    """Wait for another call to finish something; the outcome is whether it has."""

    __slots__ = ("future", "seconds")

    def __init__(self, future: Future[Any], seconds: float) -> None:
        self.future = future
        self.seconds = seconds


class Uninterrupted(Effect):
    """Perform steps to their end, even if the task is cancelled meanwhile; the outcome is theirs.

    The cancellation is raised afterwards.
    """

    __slots__ = ("steps",)

    def __init__(self, steps: Generator[Effect, Any, Any]) -> None:
        self.steps = steps
