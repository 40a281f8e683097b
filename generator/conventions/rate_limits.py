"""Rate-limit headers: how an API reports its limits, and when to try again."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from generator.jsonvalue import Json


@dataclass(frozen=True, slots=True)
class RateLimitHeaders(ABC):
    """Headers of one family, in lower case, and the statuses that they come with."""

    name: ClassVar[str]
    statuses: ClassVar[tuple[int, ...]] = ()
    """Statuses of refusals; none: any response has the headers."""
    wait: ClassVar[str] = ""
    """Seconds to wait, or an HTTP date."""
    remaining: ClassVar[str] = ""
    """Requests left in the window."""
    reset: ClassVar[str] = ""
    """Seconds until the window ends, or a Unix time."""
    field: ClassVar[str] = ""
    """A structured header that holds both."""

    def wire(self) -> Json:
        """What the package's table of the service holds."""
        encoded: dict[str, Json] = {}
        if self.statuses:
            encoded["statuses"] = list(self.statuses)
        for member in ("wait", "remaining", "reset", "field"):
            header = getattr(self, member)
            if header:
                encoded[member] = header
        return encoded


class RetryAfter(RateLimitHeaders):
    """RFC 9110: a refusal says how long to wait."""

    name = "retry-after"
    statuses = (429,)
    wait = "retry-after"


class RetryAfterForbidden(RateLimitHeaders):
    """The same, for APIs that also refuse with status 403."""

    name = "retry-after-403"
    statuses = (403, 429)
    wait = "retry-after"


class RateLimitFields(RateLimitHeaders):
    """`RateLimit-Remaining` and `RateLimit-Reset`, as drafts of the IETF had them until 2024."""

    name = "ratelimit-headers"
    remaining = "ratelimit-remaining"
    reset = "ratelimit-reset"


class XRateLimitHeaders(RateLimitHeaders):
    """`X-RateLimit-Remaining` and `X-RateLimit-Reset`, as many APIs have them."""

    name = "x-ratelimit-headers"
    remaining = "x-ratelimit-remaining"
    reset = "x-ratelimit-reset"


class RateLimitField(RateLimitHeaders):
    """`RateLimit: "default";r=50;t=30`, as drafts of the IETF have it since."""

    name = "ratelimit"
    field = "ratelimit"


RATE_LIMITS: Mapping[str, type[RateLimitHeaders]] = MappingProxyType(
    {
        one.name: one
        for one in (
            RetryAfter,
            RetryAfterForbidden,
            RateLimitFields,
            XRateLimitHeaders,
            RateLimitField,
        )
    }
)
