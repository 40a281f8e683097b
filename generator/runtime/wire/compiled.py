"""What is derived from a `Tool`'s table, once, to make its calls cheap: routes, names, checks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from ..omit import OMIT
from ..pointer import Tokens, follow, is_inside, parent, tokens_of
from ..schema.compiler import compiled
from ..schema.equality import same
from ..schema.keywords import Schemas, allows_null
from ..schema.problems import Check, Problem
from .model import ABSENT, Field, Place, Route, Tool

Spelling: TypeAlias = Literal["python", "documented"]


class Member:
    """A Python argument, or a key within one: a value of its own, an object of more, or both."""

    __slots__ = ("index", "members", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        """With the names around it: `location.city`."""
        self.index = -1
        """Of the field whose value it is; -1: none."""
        self.members: dict[str, Member] = {}


class Target(NamedTuple):
    """A place in the body: the pointer of the object around it, its tokens, and the member."""

    pointer: str
    parent: str
    above: Tokens
    member: str


class CompiledField:
    """A `Field` and all that can be known of it before a call."""

    __slots__ = (
        "accept",
        "alternatives",
        "anchor",
        "below",
        "body",
        "default",
        "documented",
        "field",
        "file",
        "fixed",
        "implies",
        "inside",
        "label",
        "needs",
        "null",
        "others",
        "owner",
        "required",
        "shared",
        "twin",
    )

    field: Field
    label: str
    """The Python name, or the documented one where Python has none."""
    documented: str
    accept: Check
    null: bool
    """None may be given."""
    body: tuple[Target, ...]
    others: tuple[Place, ...]
    """Places outside the body."""
    anchor: str
    file: bool
    """It is a file to upload."""
    required: bool
    default: Any
    inside: frozenset[str]
    """Anchors of the route that are sent whenever this field is."""
    below: tuple[tuple[str, Tokens], ...]
    """Anchors at or below this field's place, by the way from its value to them."""
    shared: bool
    """Other fields put values at, above or below its places."""
    alternatives: tuple[int, ...]
    """Other fields with one of its places."""
    owner: int
    """For contributions: the field that has the same place for itself; -1: none."""
    twin: int
    """The field that this one repeats; -1: none."""
    fixed: tuple[Target, ...]
    """The places in the body that it fixes."""
    implies: tuple[tuple[Place, Any, tuple[int, ...]], ...]
    """What it fixes, and the fields that have that place."""
    needs: tuple[tuple[Place, tuple[Any, ...]], ...]
    """The values that another place may have for this field to be allowed."""


class CompiledRoute:
    """A `Route`, ready for calls."""

    __slots__ = (
        "anchors",
        "base_anchors",
        "checks",
        "contributing",
        "documented",
        "fields",
        "implying",
        "json_body",
        "members",
        "multipart",
        "needing",
        "route",
        "segments",
        "standing",
    )

    route: Route
    fields: tuple[CompiledField, ...]
    documented: dict[str, int]
    members: dict[str, Member]
    segments: tuple[tuple[str, str], ...]
    """The path: text to send as it is, then the name of the place that follows it, or empty."""
    anchors: frozenset[str]
    base_anchors: frozenset[str]
    """Anchors that are sent in every call."""
    checks: tuple[tuple[str, Tokens, Check], ...]
    implying: tuple[int, ...]
    needing: tuple[int, ...]
    contributing: tuple[int, ...]
    standing: tuple[int, ...]
    """Fields that may matter without being given: required, with a default, or repeating one."""
    json_body: bool
    multipart: bool


class CompiledTool:
    """A `Tool`, ready for calls."""

    __slots__ = ("exclusive", "labels", "python_paths", "routes", "tool")

    def __init__(self, tool: Tool[Any]) -> None:
        self.tool = tool
        self.routes = tuple(
            _compile_route(route, tool.schemas) for route in tool.routes
        )
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
        """The value given for a documented name, as it is; `OMIT` when it was left out."""
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


def _compile_route(route: Route, schemas: Schemas) -> CompiledRoute:
    self = CompiledRoute()
    self.route = route
    self.anchors = frozenset(field.anchor for field in route.fields if field.anchor)
    self.fields = tuple(
        _compile_field(index, field, route, self.anchors, schemas)
        for index, field in enumerate(route.fields)
    )
    self.documented = {}
    self.members = {}
    for index, field in enumerate(route.fields):
        if field.documented:
            if field.documented in self.documented:
                raise TypeError(
                    f"{route.operation}: two fields for {field.documented!r}"
                )
            self.documented[field.documented] = index
        if field.python:
            _add_member(self.members, field.python, index, route)
    self.segments = _segments(route.path)
    self.base_anchors = frozenset(
        anchor
        for one in self.fields
        if one.default is not ABSENT and not one.anchor
        for anchor in (*one.inside, *_anchors_in(one.default, one.below))
    )
    self.checks = tuple(
        (pointer, tokens_of(pointer), compiled(schema, schemas))
        for pointer, schema in route.checks
    )
    self.implying = _indexes(self.fields, lambda one: bool(one.implies))
    self.needing = _indexes(self.fields, lambda one: bool(one.needs))
    self.contributing = _indexes(self.fields, lambda one: bool(one.field.parts))
    self.standing = _indexes(
        self.fields,
        lambda one: one.required or one.default is not ABSENT or one.twin >= 0,
    )
    self.multipart = route.media_type.startswith("multipart/")
    self.json_body = bool(route.media_type) and not self.multipart
    return self


def _indexes(
    fields: tuple[CompiledField, ...], wanted: Callable[[CompiledField], bool]
) -> tuple[int, ...]:
    return tuple(index for index, one in enumerate(fields) if wanted(one))


def _add_member(
    members: dict[str, Member], path: Tokens, index: int, route: Route
) -> None:
    at = members
    member: Member | None = None
    for depth, key in enumerate(path, 1):
        member = at.setdefault(key, Member(".".join(path[:depth])))
        at = member.members
    assert member is not None
    if member.index >= 0:
        raise TypeError(
            f"{route.operation}: two fields for Python's {'.'.join(path)!r}"
        )
    member.index = index


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


def _compile_field(
    index: int, field: Field, route: Route, anchors: frozenset[str], schemas: Schemas
) -> CompiledField:
    self = CompiledField()
    self.field = field
    self.documented = field.documented
    self.label = ".".join(field.python) or field.documented
    self.anchor = field.anchor
    self.file = any(place.where == "file" for place in field.places)
    self.required = field.required
    self.default = field.default
    self.body = tuple(_target(place) for place in field.places if place.where == "body")
    self.others = tuple(place for place in field.places if place.where != "body")
    self.null = allows_null(field.schema) and not self.others and not field.parts
    self.accept = _acceptance(field, schemas)
    pointers = [target.pointer for target in self.body]
    self.fixed = tuple(
        _target(place) for place, _ in field.implies if place.where == "body"
    )
    fixed = [target.pointer for target in self.fixed]
    self.inside = frozenset(
        anchor
        for anchor in anchors
        if any(is_inside(pointer, anchor) for pointer in (*pointers, *fixed))
    )
    self.below = tuple(
        (anchor, tokens_of(anchor[len(pointer) :]))
        for anchor in anchors
        for pointer in pointers
        if anchor == pointer or is_inside(anchor, pointer)
    )
    others = [other for at, other in enumerate(route.fields) if at != index]
    elsewhere = [place.name for other in others for place in _all_places(other)]
    self.shared = any(
        pointer == other or is_inside(pointer, other) or is_inside(other, pointer)
        for pointer in (*pointers, *fixed)
        for other in elsewhere
    )
    self.alternatives = tuple(
        at
        for at, other in enumerate(route.fields)
        if at != index and not other.parts and set(other.places) & set(field.places)
    )
    self.owner = self.alternatives[0] if field.parts and self.alternatives else -1
    self.twin = next(
        (
            at
            for at, other in enumerate(route.fields)
            if field.same_as and other.documented == field.same_as
        ),
        -1,
    )
    if field.same_as and self.twin < 0:
        raise TypeError(f"{route.operation}: no field {field.same_as!r} to repeat")
    self.implies = tuple(
        (
            place,
            value,
            tuple(
                at
                for at, other in enumerate(route.fields)
                if at != index and place in other.places and not other.parts
            ),
        )
        for place, value in field.implies
    )
    needs: dict[Place, list[Any]] = {}
    for place, value in field.needs:
        needs.setdefault(place, []).append(value)
    self.needs = tuple((place, tuple(values)) for place, values in needs.items())
    return self


def _all_places(field: Field) -> list[Place]:
    places = [*field.places, *(place for place, _ in field.implies)]
    return [place for place in places if place.where == "body"]


def _anchors_in(value: Any, below: tuple[tuple[str, Tokens], ...]) -> list[str]:
    return [anchor for anchor, way in below if isinstance(follow(value, way), dict)]


def _target(place: Place) -> Target:
    tokens = tokens_of(place.name)
    if not tokens:
        return Target("", "-", (), "")  # nothing is around it: "-" is no pointer
    return Target(place.name, parent(place.name), tokens[:-1], tokens[-1])


def _acceptance(field: Field, schemas: Schemas) -> Check:
    """Translates, converts, checks and wraps a value that is not None."""
    if any(place.where == "file" for place in field.places):
        from ..files import uploads  # few tools take files

        schema = field.schema
        return lambda value, problems: uploads.accept(value, problems, schema)
    check = compiled(field.schema, schemas)
    aliases, wrap = field.aliases, field.wrap
    conversions: list[Callable[[Any], Any]] = []
    if field.convert:
        from ..filters.conversions import (
            CONVERSIONS,
        )  # only services with filters have it

        conversions = [CONVERSIONS[name] for name in field.convert]
    if not aliases and not conversions and wrap is None:
        return check

    def accept(value: Any, problems: list[Problem]) -> Any:
        if aliases:
            value = _translated(value, aliases)
        for conversion in conversions:
            value = conversion(value)
        before = len(problems)
        value = check(value, problems)
        if wrap is None or len(problems) > before:
            return value
        return _wrapped(value, wrap)

    return accept


def _translated(value: Any, aliases: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return aliases.get(value, value)
    if isinstance(value, (list, tuple)):
        return [aliases.get(one, one) if isinstance(one, str) else one for one in value]
    return value


def _wrapped(value: Any, template: Any) -> Any:
    if isinstance(value, str):
        return _filled(template, value)
    if isinstance(value, list):
        return [
            _filled(template, one) if isinstance(one, str) else one for one in value
        ]
    return value


def _filled(template: Any, text: str) -> Any:
    if isinstance(template, str):
        return template.replace("{}", text)
    if isinstance(template, Mapping):
        return {key: _filled(value, text) for key, value in template.items()}
    if isinstance(template, (list, tuple)):
        return [_filled(value, text) for value in template]
    return template
