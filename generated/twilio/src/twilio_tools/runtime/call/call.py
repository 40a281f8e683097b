"""One call: the request to send, and what the engine knows about it."""

from __future__ import annotations

import math
from typing import Any

from ..auth.credentials import Authorization
from ..ratelimit.permit import ApplicableLimits, Permit
from ..wire.prepared import PreparedRequest
from .links import BaseURL
from .response import Facts
from .settings import Settings

ENDLESS = math.inf


class Call:
    """A request ready to be sent, and what is needed to interpret its response."""

    __slots__ = (
        "attempt",
        "authorization",
        "base",
        "content",
        "due",
        "facts",
        "form",
        "headers",
        "limits",
        "method",
        "opened",
        "permit",
        "readings",
        "repeatable",
        "route",
        "rule",
        "settings",
        "tool",
        "upload",
        "url",
    )

    def __init__(
        self,
        request: PreparedRequest,
        url: str,
        authorization: Authorization,
        settings: Settings,
        facts: Facts,
        base: BaseURL,
    ) -> None:
        self.tool = request.tool
        self.method = request.method
        self.url = url
        """May contain a credential in its query: never use it in messages."""
        self.headers: dict[str, str] = request.headers
        self.content = request.content
        self.form: list[Any] | None = request.form
        """The parts of a multipart form: texts and files to upload."""
        self.readings = request.readings
        """How to read responses that are not JSON, by status."""
        self.upload: Any = request.upload
        """The file that is the body; None: the body is not a file."""
        self.rule = request.auth
        self.base = base
        self.authorization = authorization
        self.settings = settings
        self.repeatable = request.repeatable
        self.facts = facts
        self.route = request.route
        """The path with parameter names instead of ids."""
        self.attempt = 0
        """How many times it was sent."""
        self.limits: ApplicableLimits | None = None
        """The rate limits that apply; None: rate limiting is off."""
        self.opened: Any = None
        """The response that is handed over open; None: there is none yet."""
        self.permit: Permit | None = None
        """The permit of the current attempt."""
        self.due = ENDLESS
        """The deadline, on the client's clock."""

    @property
    def constant(self) -> bool:
        """All calls of the tool use the same URL: it has no ids and no query."""
        return (
            self.route == self.facts.path
            and "?" not in self.url
            and bool(self.tool.slug)
        )

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.facts.path}>"
