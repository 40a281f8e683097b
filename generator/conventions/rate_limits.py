"""Rate-limit headers: how an API reports its limits and refusals, and when to try again."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import ClassVar

from generator.conventions.kinds import ERROR_STATUS, HEADER_NAME, POINTER
from generator.jsonvalue import Json
from generator.keys import TEXT, ListOf, key


@dataclass(frozen=True, slots=True)
class Headers:
    """Names of headers, in lower case, by what they hold; empty: there is none."""

    wait: str = ""
    """Seconds to wait, or an HTTP date."""
    remaining: str = ""
    """Requests left in the window."""
    reset: str = ""
    """When the window ends: seconds, a duration, a Unix time or a date."""
    field: str = ""
    """A structured header that holds both."""


@dataclass(frozen=True, slots=True)
class RateLimitHeaders(ABC):
    """Headers of one family, and the statuses that they come with."""

    name: ClassVar[str]
    statuses: ClassVar[tuple[int, ...]] = ()
    """Statuses of refusals; none: any response has the headers."""
    usual: ClassVar[Headers] = Headers()

    @property
    def headers(self) -> Headers:
        return self.usual

    def wire(self) -> Json:
        """What the package's table of the service holds."""
        encoded: dict[str, Json] = {}
        if self.statuses:
            encoded["statuses"] = list(self.statuses)
        return encoded | {
            member: header for member, header in asdict(self.headers).items() if header
        }


class RetryAfter(RateLimitHeaders):
    """RFC 9110: a refusal says how long to wait."""

    name = "retry-after"
    statuses = (429,)
    usual = Headers(wait="retry-after")


class RetryAfterForbidden(RateLimitHeaders):
    """The same, for APIs that also refuse with status 403."""

    name = "retry-after-403"
    statuses = (403, 429)
    usual = Headers(wait="retry-after")


class RateLimitFields(RateLimitHeaders):
    """`RateLimit-Remaining` and `RateLimit-Reset`, as drafts of the IETF had them until 2024."""

    name = "ratelimit-headers"
    usual = Headers(remaining="ratelimit-remaining", reset="ratelimit-reset")


class XRateLimitHeaders(RateLimitHeaders):
    """`X-RateLimit-Remaining` and `X-RateLimit-Reset`, as many APIs have them."""

    name = "x-ratelimit-headers"
    usual = Headers(remaining="x-ratelimit-remaining", reset="x-ratelimit-reset")


class RateLimitField(RateLimitHeaders):
    """`RateLimit: "default";r=50;t=30`, as drafts of the IETF have it since."""

    name = "ratelimit"
    usual = Headers(field="ratelimit")


@dataclass(frozen=True, slots=True)
class OwnHeaders(RateLimitHeaders):
    """Headers of the API's own: the requests left, and when there are more."""

    name = "headers"

    remaining: str = key(HEADER_NAME, about="The header with the requests left.")
    reset: str = key(
        HEADER_NAME,
        about="The header with the end of the window: seconds, a duration like 6m0s, a Unix time "
        "or a date. After a refusal nothing is sent until then.",
    )

    @property
    def headers(self) -> Headers:
        return Headers(remaining=self.remaining.lower(), reset=self.reset.lower())


@dataclass(frozen=True, slots=True)
class Reasons(RateLimitHeaders):
    """A status that has other meanings too, and what its body says of a rate limit."""

    name = "reasons"

    status: int = key(ERROR_STATUS, about="The status, such as 403.")
    at: str = key(POINTER, about="Where the body has the reason.")
    values: tuple[str, ...] = key(
        ListOf(TEXT), about="The reasons that are a rate limit."
    )

    def wire(self) -> Json:
        return {
            "reason": self.at,
            "statuses": [self.status],
            "values": list(self.values),
        }


RATE_LIMITS: Mapping[str, type[RateLimitHeaders]] = MappingProxyType(
    {
        one.name: one
        for one in (
            RetryAfter,
            RetryAfterForbidden,
            RateLimitFields,
            XRateLimitHeaders,
            RateLimitField,
            OwnHeaders,
            Reasons,
        )
    }
)
