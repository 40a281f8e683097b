"""The compiled form of a tool's table, which makes calls cheap."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..omit import OMIT
from ..pointer import Tokens, tokens_of
from ..schema.compiler import compiled
from ..schema.equality import same
from ..schema.keywords import Schemas
from ..schema.problems import Check
from .fields import CompiledField, compiled_fields
from .locations import Location, located
from .members import Member, add_member
from .model import ABSENT, STREAMS, Route, Slot, Tool

if TYPE_CHECKING:
    from .media_types import BodyFormat

Spelling: TypeAlias = Literal["python", "documented"]


class CompiledRoute:
    """A `Route`, ready for calls."""

    __slots__ = (
        "anchors",
        "appending",
        "arrays",
        "base_anchors",
        "body_format",
        "checks",
        "client_fields",
        "cursor_fields",
        "documented",
        "fields",
        "handled_when_omitted",
        "implying",
        "members",
        "needing",
        "path",
        "query",
        "route",
        "segments",
        "streams",
        "takes_files",
    )

    def __init__(self, route: Route, schemas: Schemas) -> None:
        self.route = route
        self.arrays = frozenset(route.arrays)
        self.body_format = _body_format(route)
        self.fields = compiled_fields(route, self._locator(), schemas)
        self.documented: dict[str, int] = {}
        """Fields by their documented names."""
        self.members: dict[str, Member] = {}
        """Fields by their Python names."""
        for index, field in enumerate(route.fields):
            if field.documented:
                if field.documented in self.documented:
                    raise TypeError(
                        f"{route.operation}: two fields for {field.documented!r}"
                    )
                self.documented[field.documented] = index
            if field.python:
                add_member(self.members, field.python, index, route.operation)
        self.path, _, query = route.path.partition("?")
        self.segments = _segments(self.path)
        """The path: text to send as it is, then the name of the slot that follows it, or empty."""
        self.query = _segments(query) if query else ()
        """The query that belongs to the path, in the same form."""
        self.anchors = frozenset(field.anchor for field in route.fields if field.anchor)
        self.base_anchors = frozenset(
            anchor
            for one in self.fields
            if one.default is not ABSENT and not one.anchor
            for anchor in one.anchors_in(one.default)
        )
        """Anchors that are sent in every call."""
        self.checks: tuple[tuple[str, Tokens, Check], ...] = tuple(
            (pointer, tokens_of(pointer), compiled(schema, schemas))
            for pointer, schema in route.checks
        )
        self.appending = self._indexes(lambda one: bool(one.field.appends))
        self.implying = self._indexes(lambda one: bool(one.implies))
        self.needing = self._indexes(lambda one: bool(one.needs))
        self.handled_when_omitted = self._indexes(lambda one: one.handled_when_omitted)
        self.takes_files = any(one.takes_files for one in self.fields)
        self.streams = not STREAMS.isdisjoint(route.readings.values())
        """Some response is read while it arrives."""
        self.client_fields = self._indexes(lambda one: bool(one.field.client))
        self.cursor_fields = self._indexes(lambda one: one.field.cursor)

    def _locator(self) -> Callable[[Slot], Location]:
        """Returns the same location each time the table names a slot."""
        known: dict[tuple[str, str], Location] = {}

        def locate(slot: Slot) -> Location:
            key = (slot.location, slot.name)
            found = known.get(key)
            if found is None:
                found = known[key] = located(slot, self.body_format)
            return found

        return locate

    def _indexes(self, wanted: Callable[[CompiledField], bool]) -> tuple[int, ...]:
        return tuple(index for index, one in enumerate(self.fields) if wanted(one))


class CompiledTool:
    """A `Tool`, ready for calls."""

    __slots__ = ("exclusive", "labels", "python_paths", "routes", "tool")

    def __init__(self, tool: Tool[Any]) -> None:
        self.tool = tool
        self.routes = tuple(CompiledRoute(route, tool.schemas) for route in tool.routes)
        self.python_paths: dict[str, Tokens] = {}
        """The Python path of each documented name, in any route."""
        self.labels: dict[str, str] = {}
        for route in self.routes:
            for one in route.fields:
                if one.documented:
                    self.labels.setdefault(one.documented, one.label)
                    if one.field.python:
                        self.python_paths.setdefault(one.documented, one.field.python)
        self.exclusive = tool.exclusive

    def given(
        self, arguments: Mapping[str, Any], documented: str, spelling: Spelling
    ) -> Any:
        """The value given for a documented name, unchanged; `OMIT` if it was omitted."""
        if spelling == "documented":
            return arguments.get(documented, OMIT)
        value: Any = arguments
        for key in self.python_paths.get(documented, ("",)):
            if not isinstance(value, Mapping):
                return OMIT
            value = value.get(key, OMIT)
        return value

    def select(
        self, arguments: Mapping[str, Any], spelling: Spelling
    ) -> CompiledRoute | None:
        """The route that the arguments choose; None when they choose none."""
        fallback = None
        for route in self.routes:
            when = route.route.when
            if when is None:
                fallback = fallback or route
                continue
            value = self.given(arguments, when[0], spelling)
            if value is OMIT:
                continue
            if when[1] is ABSENT or (
                isinstance(value, type(when[1])) and same(value, when[1])
            ):
                return route
        return fallback

    def selectors(self) -> dict[str, list[Any]]:
        """The documented names that choose a route, and the values that do."""
        found: dict[str, list[Any]] = {}
        for route in self.routes:
            if route.route.when is not None:
                found.setdefault(route.route.when[0], []).append(route.route.when[1])
        return found


def compiled_tool(tool: Tool[Any]) -> CompiledTool:
    """The compiled form of a tool, made once and kept with it."""
    found = tool.compiled
    if found is None:
        # Threads may do this twice; the results are equal, and either may stay.
        found = tool.compiled = CompiledTool(tool)
    return found  # type: ignore[no-any-return]


def _body_format(route: Route) -> BodyFormat | None:
    """How its body is written; None: it has none."""
    if not route.media_type:
        return None
    from .media_types import body_format

    return body_format(route)


def _segments(path: str) -> tuple[tuple[str, str], ...]:
    segments: list[tuple[str, str]] = []
    for piece in path.split("{"):
        name, brace, text = piece.partition("}")
        if brace:
            segments[-1] = (segments[-1][0], name)
            segments.append((text, ""))
        else:
            segments.append((piece, ""))
    return tuple(segments)
