"""The table of one tool: how each argument, in either spelling, reaches its slots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.bind import Binding, BoundRoute, BoundService, BoundTool
from generator.conventions.slots import Slot
from generator.jsonvalue import Json, JsonText
from generator.openapi import Facts, Schema
from generator.plan.identifiers import Identifier, Names, snake_case
from generator.plan.paths import Path, python_path
from generator.plan.schemas import (
    NamedSchemas,
    file_rules,
    refers,
    table_schema,
    value_schema,
)
from generator.plan.values import (
    item_template,
    page_shape,
    parts_schema,
    slot_shape,
    with_choices,
)
from generator.pointer import enclosing
from generator.runtime.call.options import REQUEST_OPTIONS
from generator.runtime.wire.model import ABSENT, Field, Part, Place, Route

RESERVED = REQUEST_OPTIONS | {"self", "options"}
"""Argument names that every method has already."""


@dataclass(slots=True)
class Entry:
    """One row of a route's table, with what signatures and documentation need to know of it."""

    field: Field
    slot: Slot | None = None
    binding: Binding | None = None
    shape: Schema | None = None
    """What Python may give; None for an object whose members become parts of a text."""
    required: bool = False
    """Python must be given it (within its dict, where it stands in one)."""
    brief: dict[str, Json] | None = None
    """The field's schema for readers, where the table's own is too large for them."""

    @property
    def shown(self) -> dict[str, Json]:
        """The field's schema as readers see it."""
        return dict(self.field.schema) if self.brief is None else self.brief


@dataclass(slots=True)
class RoutePlan:
    route: Route
    entries: list[Entry] = field(default_factory=list)


class ToolTable:
    """Plans the routes of one tool, all with the same Python names."""

    def __init__(self, bound: BoundTool, service: BoundService) -> None:
        self.bound = bound
        self.spec = service.spec
        self.facts = service.facts
        self.paths = _Paths(bound, service)
        self.schemas: NamedSchemas = {}
        """Schemas that those of the fields refer to by name."""
        self.routes = [self._route(route) for route in bound.routes]
        self._rows: dict[str, list[Entry]] = {}
        self._by_path: dict[Path, list[Entry]] = {}
        for plan in self.routes:
            for entry in plan.entries:
                self._rows.setdefault(entry.field.documented, []).append(entry)
                if entry.field.python:
                    self._by_path.setdefault(entry.field.python, []).append(entry)
        self.always: frozenset[Path] = frozenset.intersection(
            *(
                frozenset(e.field.python for e in plan.entries if e.required)
                for plan in self.routes
            )
        )
        """Python paths that every route requires, so that a caller can never leave them out."""

    def rows(self, documented: str) -> list[Entry]:
        """The rows of a documented parameter: one on each route that takes it."""
        return self._rows.get(documented, [])

    def entries(self) -> Iterator[Entry]:
        """Rows of all routes; a Python path comes once, with what any of the routes takes."""
        return map(_joint, self._by_path.values())

    def choices(self, documented: str) -> tuple[JsonText, ...]:
        """The values of a parameter that choose an operation; none where any other does as well."""
        whens = [route.when for route in self.bound.routes]
        values = [
            when.value
            for when in whens
            if when is not None and when.parameter == documented
        ]
        if None in whens or None in values:
            return ()
        return tuple(dict.fromkeys(value for value in values if value is not None))

    def _route(self, route: BoundRoute) -> RoutePlan:
        builder = _RouteBuilder(route, self)
        entries = builder.build()
        when = None
        if route.when is not None:
            value = route.when.value
            when = (route.when.parameter, ABSENT if value is None else value.value)
        operation = route.operation
        table = Route(
            operation.id,
            operation.method,
            operation.path,
            tuple(entry.field for entry in entries),
            operation.body.media_type if operation.body is not None else "",
            route.auth.name,
            tuple(builder.checks()),
            when,
        )
        return RoutePlan(table, entries)


def _joint(rows: list[Entry]) -> Entry:
    """One row for all rows of a Python path."""
    shapes = dict.fromkeys(row.shape for row in rows if row.shape is not None)
    if len(shapes) < 2 or any(row.shape is None for row in rows):
        return rows[0]
    return replace(rows[0], shape=Schema("union", one_of=tuple(shapes)))


class _Paths:
    """The Python path of every binding of a tool, without collisions."""

    def __init__(self, bound: BoundTool, service: BoundService) -> None:
        self._names = Names(RESERVED)
        self._top: dict[tuple[str, str], str] = {}
        self._own: dict[str, Path] = {}
        self._within: set[Path] = set()
        """The paths of dicts that others stand in."""
        self._taken: set[Path] = set()
        wanted: dict[str, set[Path]] = {}
        for route in bound.routes:
            by_pointer = {s.name: s for s in route.slots if s.where == "body"}
            for binding in route.bindings:
                path = self._wanted(binding, by_pointer, service)
                wanted.setdefault(binding.parameter.name, set()).add(path)
        for parameter in bound.tool.parameters:
            paths = wanted.get(parameter.name, set())
            path = paths.pop() if len(paths) == 1 else (snake_case(parameter.name),)
            if path:
                own = self._own[parameter.name] = self._free(path, parameter.name)
                self._taken.add(own)
                self._within.update(_around(own))

    def _wanted(
        self, binding: Binding, by_pointer: dict[str, Slot], service: BoundService
    ) -> Path:
        rule = binding.rule
        if rule is not None:
            if rule.nothing or rule.same_as:
                return ()
            if rule.argument:
                return (snake_case(rule.argument),)
            if rule.append or rule.wrap is not None:
                return (snake_case(binding.parameter.name),)
        if not binding.slots:
            return (snake_case(binding.parameter.name),)
        slot = binding.slots[0]
        if slot.constant and slot.required:
            return ()  # the package fills it in
        union = union_around(slot, by_pointer)
        if union is not None:
            return ()
        return python_path(slot, by_pointer, service.spec.conventions.envelope)

    def _free(self, path: Path, documented: str) -> Path:
        """`path`, or one named after the documentation where that place is taken."""
        clash = path in self._within or any(
            part in self._taken for part in (path, *_around(path))
        )
        if clash:
            path = (snake_case(documented),)
        top = path[0]
        if clash or len(path) == 1:
            return (self._names.take(Identifier(top)),)
        key = ("dict", top)
        if key not in self._top:
            self._top[key] = self._names.take(Identifier(top))
        return (self._top[key], *path[1:])

    def of(self, binding: Binding) -> Path:
        return self._own.get(binding.parameter.name, ())

    def top_for(self, name: str) -> str:
        """The argument under which the members of a dict called `name` are found."""
        return self._top.get(("dict", name), name)

    def claim(self, path: Path) -> Path:
        """A path for a whole union whose members the documentation names one by one."""
        key = ("union", path[0])
        if key not in self._top:
            self._top[key] = self._names.take(Identifier(path[0]))
        return (self._top[key], *path[1:])


def _around(path: Path) -> list[Path]:
    """The paths of the dicts that a path leads through."""
    return [path[:length] for length in range(1, len(path))]


def union_around(slot: Slot, by_pointer: dict[str, Slot]) -> Slot | None:
    """The outermost union that a body slot stands in."""
    tokens = slot.name.split("/")
    for length in range(2, len(tokens)):
        around = by_pointer.get("/".join(tokens[:length]))
        if around is not None and around.schema.kind == "union":
            return around
    return None


class _RouteBuilder:
    def __init__(self, route: BoundRoute, table: ToolTable) -> None:
        self.route = route
        self.facts: Facts = table.facts
        self.envelope = table.spec.conventions.envelope
        self.paths = table.paths
        self.schemas = table.schemas
        self.by_pointer = {
            slot.name: slot for slot in route.slots if slot.where == "body"
        }
        self.holders: dict[tuple[str, str], list[Binding]] = {}
        for binding in route.bindings:
            for slot in () if binding.repeats else binding.slots:
                self.holders.setdefault((slot.where, slot.name), []).append(binding)
        self.dicts = {
            path for b in route.bindings for path in _around(self.paths.of(b))
        }
        """The paths of all dicts that bound values stand in."""
        self.opened = {
            around
            for b in route.bindings
            for s in b.slots
            if s.where == "body"
            for around in enclosing(s.name)
        }
        """The pointers of all objects that bound values stand in."""
        self.filled = {(slot.where, slot.name) for slot in route.filled}
        self.credentials = {
            c.name for c in table.spec.credentials if c.where == "query"
        }
        self.exclusive = frozenset(table.bound.exactly_one_of)
        self.choices = table.choices

    def build(self) -> list[Entry]:
        done: set[str] = set()
        entries: list[Entry] = []
        for slot in self.route.slots:
            entries.extend(self._slot_entries(slot, done))
        entries.extend(
            self._slotless(b)
            for b in self.route.bindings
            if b.parameter.name not in done
        )
        return entries

    def checks(self) -> Iterator[tuple[str, dict[str, Json]]]:
        """Unions whose members are documented apart, and places that several may fill."""
        unions = {}
        for binding in self.route.bindings:
            for slot in binding.slots:
                if slot.where == "body":
                    union = union_around(slot, self.by_pointer) or slot
                    if union.schema.kind == "union" and union.container:
                        unions[union.name] = union
        for union in unions.values():
            yield union.name, table_schema(union.schema, self.facts, self.schemas)
        for (where, name), holders in self.holders.items():
            slot = next(
                s for s in holders[0].slots if (s.where, s.name) == (where, name)
            )
            if where == "body" and slot.required and any(b.appends for b in holders):
                parent, _, member = name.rpartition("/")
                yield parent, {"type": "object", "required": [member]}

    def _slot_entries(self, slot: Slot, done: set[str]) -> Iterator[Entry]:
        holders = self.holders.get((slot.where, slot.name), [])
        branch = self._branch_path(slot)
        filled = (slot.where, slot.name) in self.filled
        for binding in holders:
            if binding.parameter.name not in done:
                done.add(binding.parameter.name)
                yield self._bound(binding, slot)
        if branch:
            yield Entry(
                Field(
                    python=branch,
                    places=(Place(slot.where, slot.name),),
                    schema={
                        "type": ["object", "null"] if slot.schema.nullable else "object"
                    },
                    default={} if filled else ABSENT,
                    anchor=slot.anchor if filled else "",
                ),
                slot,
            )
        elif slot.schema.kind == "union" and slot.container and not holders:
            path = self._union_path(slot)
            if path:
                yield Entry(
                    Field(
                        python=path,
                        places=(Place(slot.where, slot.name),),
                        schema=table_schema(slot.schema, self.facts, self.schemas),
                        required=slot.required and not slot.anchor,
                    ),
                    slot,
                    shape=slot.schema,
                    required=slot.required and not slot.anchor,
                )
        elif filled and not holders:
            value = {} if slot.container else slot.schema.enum[0].value
            yield Entry(
                Field(
                    places=(Place(slot.where, slot.name),),
                    default=value,
                    anchor=slot.anchor,
                ),
                slot,
            )

    def _branch_path(self, slot: Slot) -> Path:
        """The dict argument that stands for this object, where bound members lie in it."""
        if not slot.container or slot.where != "body" or slot.schema.kind == "union":
            return ()
        path = python_path(slot, self.by_pointer, self.envelope)
        if (
            path == ("data",)
            or self._outer_has(path, slot)
            or union_around(slot, self.by_pointer)
        ):
            return ()
        path = (self.paths.top_for(path[0]), *path[1:])
        return path if path in self.dicts else ()

    def _outer_has(self, path: Path, slot: Slot) -> bool:
        """True where an object around this one has the same path (an envelope in between)."""
        parent = slot.name.rpartition("/")[0]
        while parent:
            around = self.by_pointer.get(parent)
            if around is not None and around.container:
                outer = python_path(around, self.by_pointer, self.envelope)
                if outer == path and outer != ("data",):
                    return True
            parent = parent.rpartition("/")[0]
        return False

    def _union_path(self, slot: Slot) -> Path:
        """The argument for a union whose members are documented one by one."""
        inside = slot.name in self.opened
        if not inside or union_around(slot, self.by_pointer) is not None:
            return ()
        return self.paths.claim(python_path(slot, self.by_pointer, self.envelope))

    def _bound(self, binding: Binding, slot: Slot) -> Entry:
        rule = binding.rule
        shape = slot_shape(binding, slot, self.route.operation, self.facts)
        brief = None
        if shape is None:
            assert rule is not None
            schema = parts_schema(rule)
        else:
            shape = with_choices(shape, self.choices(binding.parameter.name))
            schema = table_schema(shape, self.facts, self.schemas)
            if refers(schema):
                brief = value_schema(shape, self.facts)
            if slot.where == "file":
                brief, schema = schema, schema | file_rules(binding.parameter)
        shared = any(b.appends for b in self.holders[slot.where, slot.name])
        # A slot that several add to is checked as a whole, once all have had their say; of
        # parameters that exclude each other one is asked for, not each.
        chosen = binding.parameter.name in self.exclusive
        required = slot.required and not shared and not chosen
        default: Json = ABSENT
        if slot.constant:
            default = slot.schema.enum[0].value
        elif rule is not None and rule.default is not None:
            default = rule.default.value
        if default is not ABSENT:
            required = False
        anchor = slot.anchor
        if (binding.parameter.required and default is ABSENT) or (
            rule and rule.required
        ):
            required, anchor = True, ""
        if slot.where == "query" and slot.name in self.credentials:
            required = False
        python = self.paths.of(binding)
        if slot.constant and not slot.required and default is not ABSENT:
            # An optional constant is sent only when it is given.
            default = ABSENT
        row = Field(
            documented=binding.parameter.name,
            python=python,
            places=tuple(Place(s.where, s.name) for s in binding.slots),
            schema=schema,
            required=required,
            default=default,
            anchor=anchor if (required or default is not ABSENT) else "",
            explode=slot.explode
            and slot.where == "query"
            and slot.schema.kind == "array",
            wrap=item_template(binding, slot, self.facts),
            parts=(
                tuple(Part(text, member) for member, text in rule.append)
                if rule
                else ()
            ),
            aliases=dict(rule.values) if rule and rule.values else None,
            convert=rule.convert if rule else (),
            implies=_conditions(rule.implies) if rule else (),
            needs=_conditions(rule.needs) if rule else (),
        )
        inside = len(python) > 1 and bool(slot.anchor)
        return Entry(
            row,
            slot,
            binding,
            shape,
            required and (not anchor or inside),
            brief,
        )

    def _slotless(self, binding: Binding) -> Entry:
        rule = binding.rule
        shape = page_shape(binding.parameter, self.facts)
        shape = with_choices(shape, self.choices(binding.parameter.name))
        return Entry(
            Field(
                documented=binding.parameter.name,
                python=self.paths.of(binding),
                schema=value_schema(shape, self.facts),
                required=binding.parameter.required and binding.chooses,
                same_as=rule.same_as if rule else "",
                refused=rule.why if rule and rule.nothing else "",
            ),
            None,
            binding,
            shape,
            binding.parameter.required and binding.chooses,
        )


def _conditions(
    pairs: Iterable[tuple[object, object]],
) -> tuple[tuple[Place, Json], ...]:
    return tuple((Place(p.location.name, p.name), v.value) for p, v in pairs)  # type: ignore[attr-defined]
