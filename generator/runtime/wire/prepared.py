"""One request, ready to be sent, all but the origin and the credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..encoding import query_text, unreserved_text
from ..omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .compiled import CompiledRoute
    from .model import Tool


class Reserved:
    """Names in a request that only the client sets, such as those of credentials."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(
        self,
        headers: frozenset[str] = frozenset(),
        query: frozenset[str] = frozenset(),
        cookies: frozenset[str] = frozenset(),
    ) -> None:
        self.headers = headers
        """Lower case."""
        self.query = query
        self.cookies = cookies


NOTHING_RESERVED = Reserved()


class PreparedRequest:
    """One request, all but the origin and the credentials."""

    __slots__ = (
        "auth",
        "body",
        "compiled",
        "content",
        "fields",
        "fixed_query",
        "form",
        "headers",
        "method",
        "path",
        "query",
        "readings",
        "repeatable",
        "reserved",
        "route",
        "tool",
        "upload",
    )

    def __init__(self, tool: Tool[Any], method: str, path: str, auth: str) -> None:
        self.tool = tool
        self.method = method
        self.path = path
        """Percent-encoded."""
        self.route = path
        """The path with its `{names}` instead of ids."""
        self.compiled: CompiledRoute | None = None
        self.readings: Mapping[str, str] = {}
        """How responses are read that are no JSON, by status."""
        self.auth = auth
        """The name of its authentication rule."""
        self.fixed_query = ""
        """The query that belongs to the path, encoded."""
        self.query: list[tuple[str, str]] = []
        self.reserved: set[str] = set()
        """Names in the query whose values keep reserved characters."""
        self.headers: dict[str, str] = {}
        """Beyond those of every request; names in lower case."""
        self.body: Any = OMIT
        """The value of the body, as JSON; `OMIT`: none."""
        self.content: bytes | None = None
        """The body as it is sent."""
        self.form: list[Any] | None = None
        """The parts of a multipart form; None: no form."""
        self.fields: list[tuple[int, Any]] = []
        """The fields of a form, by their positions in it."""
        self.upload: Any = None
        """The file that is the body; None: the body is no file."""
        self.repeatable = False
        """Sending it twice does no more than sending it once."""

    @property
    def server(self) -> str:
        """Where its operation is called, if not at the API's base URL."""
        return "" if self.compiled is None else self.compiled.route.server

    @property
    def target(self) -> str:
        """Path and query, encoded."""
        if not self.query:
            return f"{self.path}?{self.fixed_query}" if self.fixed_query else self.path
        pairs = [self.fixed_query] if self.fixed_query else []
        for name, value in self.query:
            encode = unreserved_text if name in self.reserved else query_text
            pairs.append(f"{query_text(name)}={encode(value)}")
        return self.path + "?" + "&".join(pairs)

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.method} {self.path}>"
