"""One call: the request that is to be sent, and all that is known of it."""

from __future__ import annotations

import math
from typing import Any

from ..auth.credentials import Authorization
from ..ratelimit.permit import ApplicableLimits, Permit
from ..wire.prepared import PreparedRequest
from .links import BaseURL
from .options import Settings
from .response import Facts

ENDLESS = math.inf


class Call:
    """A request that is ready to be sent, and what is needed to judge its response."""

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
        """May hold a credential in its query: never in messages."""
        self.headers: dict[str, str] = request.headers
        self.content = request.content
        self.form: list[Any] | None = request.form
        """The fields of a multipart form: texts, and files to upload."""
        self.readings = request.readings
        """How responses are read that are no JSON, by status."""
        self.upload: Any = request.upload
        """The file that is the body; None: the body is no file."""
        self.rule = request.auth
        self.base = base
        self.authorization = authorization
        self.settings = settings
        self.repeatable = request.repeatable
        self.facts = facts
        self.route = request.route
        """The path with names in the place of ids."""
        self.attempt = 0
        """How often it was sent."""
        self.limits: ApplicableLimits | None = None
        """What it needs a permit for; None: the limits are not kept to."""
        self.permit: Permit | None = None
        """The one for what is being sent."""
        self.due = ENDLESS
        """The deadline, on the client's clock."""

    @property
    def constant(self) -> bool:
        """Every call of the tool goes to this very URL: there is no id in it, and no query."""
        return self.route == self.facts.path and "?" not in self.url

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.facts.path}>"
