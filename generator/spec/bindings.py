"""`bindings.yaml`: the decisions about parameters and operations that names alone do not tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.source import Location
from generator.spec.yaml import Node, unknown_keys
from generator.spec.yaml import load as load_yaml

Where: TypeAlias = Literal["path", "query", "header", "body", "form", "file"]
_WHERE: tuple[Where, ...] = ("path", "query", "header", "body", "form", "file")

CONVERSIONS = ("filter-and", "filter-array")
"""The conversions of values that the runtime knows (`runtime/wire/conversions.py`)."""


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A slot as bindings name it: `path id`, `query page[size]`, `body /data/id`."""

    where: Where
    name: str

    def __str__(self) -> str:
        return f"{self.where} {self.name}"


@dataclass(frozen=True, slots=True)
class ParameterRule:
    """One decision about a parameter; what is not set stays as the names tell."""

    location: Location
    why: str
    to: tuple[PlaceName, ...] = ()
    nothing: bool = False
    """Bound to no slot: the API no longer takes it."""
    same_as: str = ""
    """Another parameter that this one only repeats."""
    wrap: JsonText | None = None
    """A JSON template with "{}" for each item (or the lone value)."""
    append: tuple[tuple[str, str], ...] = ()
    """(member, text): what it adds to the list in the slot; without members, ("", text)."""
    values: tuple[tuple[str, str], ...] = ()
    """Documented spellings of values and what the API takes for them."""
    values_of: str = ""
    """A field of the operation's filter grammar whose values are this parameter's."""
    convert: tuple[str, ...] = ()
    implies: tuple[tuple[PlaceName, JsonText], ...] = ()
    needs: tuple[tuple[PlaceName, JsonText], ...] = ()
    default: JsonText | None = None
    required: bool | None = None
    accept: tuple[str, ...] = ()
    """JSON types that are taken beside what the slot says."""
    argument: str = ""
    """The Python argument, where the slot's name is not a good one."""
    note: str = ""
    """For readers of the emitted documentation."""

    @property
    def only_places(self) -> bool:
        """True where `to` is all that it decides."""
        return bool(self.to) and self == ParameterRule(
            self.location, self.why, to=self.to
        )


@dataclass(frozen=True, slots=True)
class RouteRule:
    """One of several operations of a tool.

    `when`: the parameter that chooses it and the value it must have; None: any.
    """

    location: Location
    operation: str
    when: tuple[str, JsonText | None] | None
    parameters: Mapping[str, ParameterRule]


@dataclass(frozen=True, slots=True)
class LimitRule:
    """Lower rate limits that hold while a parameter has one of some values."""

    location: Location
    parameter: str
    values: tuple[JsonText, ...]
    """Empty: whatever its value."""
    limits: tuple[tuple[int, str], ...]
    """(requests, window)."""
    why: str


@dataclass(frozen=True, slots=True)
class PagesRule:
    """How a tool's answers lead on, where the convention of the service does not tell."""

    location: Location
    items: str
    """JSON pointer of the items in an answer."""
    cursor: PlaceName
    """Where the next request takes the cursor that stands in the link to the next page."""
    why: str


@dataclass(frozen=True, slots=True)
class ToolRule:
    slug: str
    location: Location
    why: str
    operation: str = ""
    routes: tuple[RouteRule, ...] = ()
    exactly_one_of: tuple[str, ...] = ()
    unique: str = ""
    limits: tuple[LimitRule, ...] = ()
    pages: PagesRule | None = None
    read_only: bool | None = None
    destructive: bool | None = None
    idempotent: bool | None = None
    parameters: Mapping[str, ParameterRule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BindingSpec:
    location: Location
    tools: Mapping[str, ToolRule]

    def operations(self) -> dict[str, tuple[str, ...]]:
        """The operations named for each tool that names any."""
        named = {
            slug: tuple(r.operation for r in rule.routes)
            or ((rule.operation,) if rule.operation else ())
            for slug, rule in self.tools.items()
        }
        return {slug: operations for slug, operations in named.items() if operations}


def load(folder: Path, diagnostics: Diagnostics) -> BindingSpec | None:
    """Read `folder/bindings.yaml`; a service without one needs no decisions."""
    path = folder / "bindings.yaml"
    if not path.exists():
        return BindingSpec(Location(path.as_posix()), {})
    faults = Diagnostics()
    root = load_yaml(path, faults)
    spec = None
    if root is not None:
        if root.value is None:
            return BindingSpec(root.location, {})
        unknown_keys(root, ("tools",), faults)
        tools = root.get_mapping("tools", faults)
        entries = () if tools is None else tools.items()
        spec = BindingSpec(
            root.location, {slug: _tool(slug, node, faults) for slug, node in entries}
        )
    diagnostics.extend(faults)
    return None if faults.failed else spec


_TOOL_KEYS = (
    "operation",
    "why",
    "routes",
    "exactly_one_of",
    "unique",
    "limits",
    "pages",
    "hints",
    "parameters",
)


def _tool(slug: str, node: Node, faults: Diagnostics) -> ToolRule:
    if node.as_mapping(faults) is None:
        return ToolRule(slug, node.location, "")
    unknown_keys(node, _TOOL_KEYS, faults)
    decides = [
        key for key in ("operation", "routes", "unique", "hints") if node.get(key)
    ]
    why = _why(node, faults, required=bool(decides))
    if node.get("operation") and node.get("routes"):
        faults.error(
            "E-SPEC",
            f"`{node.name}` has both an operation and routes; choose one",
            node.location,
            help="a lone operation needs no routes; routes name one each",
        )
    routes = tuple(_route(entry, faults) for entry in node.get_list("routes", faults))
    _check_choices(routes, faults)
    hints = node.get_mapping("hints", faults)
    if hints is not None:
        unknown_keys(hints, ("read_only", "destructive", "idempotent"), faults)
    return ToolRule(
        slug,
        node.location,
        why,
        node.get_str("operation", faults) or "",
        routes,
        node.get_strings("exactly_one_of", faults),
        node.get_str("unique", faults) or "",
        tuple(_limit(entry, faults) for entry in node.get_list("limits", faults)),
        _pages(node.get_mapping("pages", faults), faults),
        hints.get_bool("read_only", faults) if hints is not None else None,
        hints.get_bool("destructive", faults) if hints is not None else None,
        hints.get_bool("idempotent", faults) if hints is not None else None,
        _parameters(node, faults),
    )


def _check_choices(routes: tuple[RouteRule, ...], faults: Diagnostics) -> None:
    """No two routes may be taken under the same condition."""
    seen = set()
    for route in routes:
        if route.when in seen:
            faults.error(
                "E-SPEC",
                "another route is taken under the same condition",
                route.location,
                help="give each route a `when` of its own; one of them may go without",
            )
        seen.add(route.when)


_LIMIT = re.compile(r"([1-9][0-9]{0,8})/(second|minute|hour|day)")


def _limit(node: Node, faults: Diagnostics) -> LimitRule:
    if node.as_mapping(faults) is None:
        return LimitRule(node.location, "", (), (), "")
    unknown_keys(node, ("when", "at", "why"), faults)
    parameter = ""
    values: tuple[JsonText, ...] = ()
    condition = node.get_mapping("when", faults, required=True)
    entries = [] if condition is None else list(condition.items())
    if len(entries) == 1:
        parameter, wanted = entries[0]
        plain = wanted.plain()
        values = tuple(
            JsonText.of(v) for v in (plain if isinstance(plain, list) else [plain])
        )
    elif condition is not None:
        faults.error(
            "E-SPEC",
            f"`{condition.name}` takes one parameter and its values",
            node.location,
            help="write `when: {fields: [count]}`",
        )
    limits = []
    for text in node.get_strings("at", faults, required=True):
        found = _LIMIT.fullmatch(text)
        if found is None:
            faults.error(
                "E-SPEC",
                f"{text!r} is not a limit",
                node.location,
                help="write 10/second",
            )
        else:
            limits.append((int(found[1]), found[2]))
    why = _why(node, faults)
    return LimitRule(node.location, parameter, values, tuple(limits), why)


def _why(node: Node, faults: Diagnostics, *, required: bool = True) -> str:
    """The reason for a decision: nobody can tell later whether it still holds without one."""
    why = node.get_str("why", faults, required=required)
    if why is not None and not why.strip():
        faults.error(
            "E-SPEC",
            f"`{node.name}.why` says nothing",
            node.location,
            help="Say what the API or the page does that makes this necessary.",
        )
    return why or ""


def _pages(node: Node | None, faults: Diagnostics) -> PagesRule | None:
    if node is None:
        return None
    unknown_keys(node, ("items", "cursor", "why"), faults)
    place = _place(node.get_str("cursor", faults, required=True), node, faults)
    items = node.get_str("items", faults, required=True) or ""
    why = _why(node, faults)
    return None if place is None else PagesRule(node.location, items, place, why)


def _route(node: Node, faults: Diagnostics) -> RouteRule:
    if node.as_mapping(faults) is None:
        return RouteRule(node.location, "", None, {})
    unknown_keys(node, ("operation", "when", "parameters"), faults)
    when: tuple[str, JsonText | None] | None = None
    condition = node.get_mapping("when", faults)
    if condition is not None:
        entries = list(condition.items())
        if len(entries) != 1:
            faults.error(
                "E-SPEC",
                f"`{condition.name}` takes one parameter and its value",
                condition.location,
                help="write `when: {kind: flow}`, or `when: {given: emails}`",
            )
        else:
            name, value = entries[0]
            given = value.as_str(faults) if name == "given" else None
            when = (
                (given or "", None)
                if name == "given"
                else (name, JsonText.of(value.plain()))
            )
    operation = node.get_str("operation", faults, required=True) or ""
    return RouteRule(node.location, operation, when, _parameters(node, faults))


def _parameters(node: Node, faults: Diagnostics) -> dict[str, ParameterRule]:
    parameters = node.get_mapping("parameters", faults)
    entries = () if parameters is None else parameters.items()
    return {name: _parameter(entry, faults) for name, entry in entries}


_PARAMETER_KEYS = (
    "to",
    "why",
    "same_as",
    "wrap",
    "append",
    "values",
    "values_of",
    "convert",
    "implies",
    "needs",
    "default",
    "required",
    "accept",
    "argument",
    "note",
)
_TYPES = ("string", "integer", "number", "boolean", "array", "object")


def _parameter(node: Node, faults: Diagnostics) -> ParameterRule:
    if node.as_mapping(faults) is None:
        return ParameterRule(node.location, "")
    unknown_keys(node, _PARAMETER_KEYS, faults)
    to = node.get("to")
    nothing = to is not None and to.value == "nothing"
    wrap, default = node.get("wrap"), node.get("default")
    if wrap is not None and '"{}"' not in JsonText.of(wrap.plain()).text:
        faults.error(
            "E-SPEC",
            f"`{wrap.name}` has no place for the value",
            wrap.location,
            help='put "{}" where the value goes, like {type: tag, id: "{}"}',
        )
    convert = node.get_strings("convert", faults)
    for name in convert:
        if name not in CONVERSIONS:
            faults.error(
                "E-SPEC",
                f"there is no conversion called {name!r}",
                node.location,
                help="there are: " + ", ".join(CONVERSIONS),
            )
    for name in node.get_strings("accept", faults):
        if name not in _TYPES:
            faults.error(
                "E-SPEC",
                f"{name!r} is not a type",
                node.location,
                help="there are: " + ", ".join(_TYPES),
            )
    values = node.get_mapping("values", faults)
    return ParameterRule(
        node.location,
        _why(node, faults),
        to=() if to is None or nothing else _places(to, faults),
        nothing=nothing,
        same_as=node.get_str("same_as", faults) or "",
        wrap=None if wrap is None else JsonText.of(wrap.plain()),
        append=_append(node.get("append"), faults),
        values=tuple(
            (key, text)
            for key, value in (() if values is None else values.items())
            if (text := value.as_str(faults)) is not None
        ),
        values_of=node.get_str("values_of", faults) or "",
        convert=convert,
        implies=_conditions(node.get_mapping("implies", faults), faults),
        needs=_conditions(node.get_mapping("needs", faults), faults),
        default=None if default is None else JsonText.of(default.plain()),
        required=node.get_bool("required", faults),
        accept=node.get_strings("accept", faults),
        argument=node.get_str("argument", faults) or "",
        note=node.get_str("note", faults) or "",
    )


def _places(node: Node, faults: Diagnostics) -> tuple[PlaceName, ...]:
    texts = [node] if isinstance(node.value, str) else list(node.as_list(faults))
    places = (_place(entry.as_str(faults), entry, faults) for entry in texts)
    return tuple(place for place in places if place is not None)


def _place(text: str | None, node: Node, faults: Diagnostics) -> PlaceName | None:
    if text is None:
        return None
    where, _, name = text.partition(" ")
    for known in _WHERE:
        if where == known and name:
            return PlaceName(known, name)
    faults.error(
        "E-SPEC",
        f"{text!r} is not a slot",
        node.location,
        help="write where and its name, like `path id`, `query page[size]` or `body /data/id`",
    )
    return None


def _append(node: Node | None, faults: Diagnostics) -> tuple[tuple[str, str], ...]:
    if node is None:
        return ()
    if isinstance(node.value, str):
        return (("", node.value),)
    entries = node.items() if node.as_mapping(faults) is not None else ()
    return tuple(
        (member, text)
        for member, value in entries
        if (text := value.as_str(faults)) is not None
    )


def _conditions(
    node: Node | None, faults: Diagnostics
) -> tuple[tuple[PlaceName, JsonText], ...]:
    entries = () if node is None else node.items()
    found = (
        (_place(key, value, faults), JsonText.of(value.plain()))
        for key, value in entries
    )
    return tuple((place, value) for place, value in found if place is not None)
