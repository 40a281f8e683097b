"""The routes of a tool: how each argument, by Python or documented name, reaches its slots."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.bind import Binding, BoundRoute, BoundService, BoundTool
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.design import client
from generator.design.accepted import (
    accepted_schema,
    item_template,
    page_schema,
    parts_type,
    with_choices,
    with_plain_ids,
)
from generator.design.client import Append, Check, Choice, Field, SlotValue, Wording
from generator.design.paths import ArgumentPaths, RouteSlots, argument_paths, around
from generator.design.requests import request_type
from generator.design.types import (
    ANY,
    ArrayType,
    FileType,
    Member,
    ObjectType,
    Type,
    UnionType,
)
from generator.design.words import Path
from generator.jsonvalue import JsonText
from generator.openapi import Facts
from generator.pointer import enclosing
from generator.schema import Schema


@dataclass(frozen=True, slots=True)
class Row:
    """One field of a route, with what signatures and documentation need."""

    field: Field
    slot: Slot | None = None
    binding: Binding | None = None
    required: bool = False
    """Callers must pass it (within its group, if any)."""
    documented: Type = ANY
    """The type by the documented name, which is narrower if the client also accepts plain ids."""
    about: str = ""
    """What the envelope says of the slot."""

    @property
    def always_required(self) -> bool:
        """By the documented name, whatever else is given."""
        return self.field.required and not self.field.anchor and not self.field.client

    @property
    def deprecated(self) -> bool:
        return self.slot is not None and self.slot.deprecated

    @property
    def in_body(self) -> bool:
        return not all(slot.name.location.in_parameters for slot in self.field.slots)

    @property
    def wording(self) -> Wording:
        """Where its description comes from."""
        if self.binding is not None:
            parameter, rule = self.binding.parameter, self.binding.rule
            own = (("", parameter.name),)
            return Wording(
                decided="" if rule is None else rule.says,
                page=parameter.described_like if parameter.beyond_page else own,
                otherwise=self.about,
            )
        return Wording("Instead of the client's." if self.field.client else "")


@dataclass(frozen=True, slots=True)
class RouteRows:
    bound: BoundRoute
    rows: tuple[Row, ...]
    checks: tuple[Check, ...]
    when: Choice | None

    def may_lack_body(self, exactly_one_of: tuple[str, ...]) -> bool:
        """Whether a required body could be missing, since no argument always goes into it."""
        body = self.bound.operation.body
        if body is None or not body.required:
            return False
        in_body = [row for row in self.rows if row.in_body]
        always = any(
            row.always_required
            or (row.field.default is not None and not row.field.anchor)
            for row in in_body
        )
        choices = [row for row in self.rows if row.field.documented in exactly_one_of]
        chosen = bool(choices) and all(row.in_body for row in choices)
        return not always and not chosen


@dataclass(frozen=True, slots=True)
class ToolRows:
    """All rows of a tool."""

    bound: BoundTool
    routes: tuple[RouteRows, ...]

    def rows(self) -> Iterator[Row]:
        return (row for route in self.routes for row in route.rows)

    def by_parameter(self) -> dict[str, list[Row]]:
        """The rows of each documented parameter: one on each route that takes it."""
        found: dict[str, list[Row]] = {}
        for row in self.rows():
            found.setdefault(row.field.documented, []).append(row)
        return found

    def always(self, rows: list[Row]) -> bool:
        """Whether rows are required on every route, so that callers must always pass them."""
        return len(rows) == len(self.routes) and all(
            row.always_required for row in rows
        )


def tool_rows(bound: BoundTool, service: BoundService) -> ToolRows:
    envelope = service.spec.conventions.envelope
    slots = [RouteSlots(route, envelope) for route in bound.routes]
    paths = argument_paths(bound, slots)
    routes = tuple(_Rows(one, paths, bound, service).route() for one in slots)
    return ToolRows(bound, routes)


class _Rows:
    """The rows of one route."""

    def __init__(
        self,
        slots: RouteSlots,
        paths: ArgumentPaths,
        tool: BoundTool,
        service: BoundService,
    ) -> None:
        self.slots = slots
        self.bound = slots.route
        self.paths = paths
        self.tool = tool
        self.facts: Facts = service.facts
        self.envelope = slots.envelope
        self.groups = {
            path for b in self.bound.bindings for path in around(paths.of(b))
        }
        """The paths of all groups around bound values."""

    def route(self) -> RouteRows:
        when = self.bound.when
        return RouteRows(
            self.bound,
            tuple(self._rows()),
            tuple(self._checks()),
            None if when is None else Choice(when.parameter, when.value),
        )

    def _rows(self) -> Iterator[Row]:
        done: set[str] = set()
        for slot in self.bound.slots:
            for binding in self.slots.bound_to(slot):
                if binding.parameter.name not in done:
                    done.add(binding.parameter.name)
                    yield self._bound(binding, slot)
            yield from self._unbound(slot)
        for binding in self.bound.bindings:
            if binding.parameter.name not in done:
                yield self._slotless(binding)

    def _checks(self) -> Iterator[Check]:
        """Unions whose members are documented separately, and slots that several parameters
        fill."""
        unions = {}
        for binding in self.bound.bindings:
            for slot in binding.slots:
                if slot.location.nested:
                    union = self.slots.union_around(slot) or slot
                    if union.schema.kind == "union" and union.container:
                        unions[union.name] = union
        root = self.slots.by_pointer.get("")
        body = self.bound.operation.body
        if body is not None and not (root and self.slots.bound_to(root)):
            schema = self.facts.resolve(body.schema)
            if schema.kind == "union" and any(
                not slot.location.in_parameters and (slot.name or slot.location.nested)
                for b in self.bound.bindings
                for slot in b.slots
            ):
                files = {one.name for one in self.bound.slots if one.location.uploads}
                yield Check("", self._exclusive(schema, files))
        for union in unions.values():
            yield Check(union.name, self._exclusive(union.schema))
        for key, holders in self.slots.holders.items():
            slot = next(s for s in holders[0].slots if s.key == key)
            appended = any(binding.appends for binding in holders)
            if slot.location.nested and slot.required and appended:
                parent, _, member = slot.name.rpartition("/")
                yield Check(parent, _with_member(member))

    def _unbound(self, slot: Slot) -> Iterator[Row]:
        """Rows of a slot that no single documented name fills."""
        filled = self.slots.fills(slot)
        path = self._group_path(slot)
        if path:
            field = Field(
                type=ObjectType(nullable=slot.schema.nullable),
                argument=path,
                slots=(_slot(slot),),
                default=JsonText.of({}) if filled else None,
                anchor=slot.anchor if filled else "",
            )
            yield Row(field, slot)
        elif self.slots.is_open_union(slot):
            required = slot.required and not slot.anchor
            field = Field(
                type=self._type(slot.schema),
                argument=self.paths.unions[self.slots.path(slot)],
                slots=(_slot(slot),),
                required=required,
            )
            yield Row(field, slot, required=required)
        elif slot.client and not self.slots.bound_to(slot):
            field = Field(
                type=self._type(slot.schema),
                argument=self.paths.clients[slot.client],
                slots=(_slot(slot),),
                required=slot.required,
                client=slot.client,
            )
            yield Row(field, slot)
        elif filled and not self.slots.bound_to(slot):
            value = slot.schema.enum[0] if slot.constant else JsonText.of({})
            yield Row(
                Field(slots=(_slot(slot),), default=value, anchor=slot.anchor), slot
            )

    def _group_path(self, slot: Slot) -> Path:
        """The argument for this object, where it has bound members."""
        if not slot.container or slot.schema.kind != "object" or slot.item == slot.name:
            return ()
        path = self.slots.path(slot)
        wrapper = self.envelope.is_wrapper(slot)
        if wrapper or self._outer_has(path, slot) or self.slots.union_around(slot):
            return ()
        path = (self.paths.groups.get(path[0], path[0]), *path[1:])
        return path if path in self.groups else ()

    def _outer_has(self, path: Path, slot: Slot) -> bool:
        """True where an object around this one has the same path (an envelope in between)."""
        return any(
            outer.container
            and self.slots.path(outer) == path
            and not self.envelope.is_wrapper(outer)
            for pointer in enclosing(slot.name)
            if (outer := self.slots.by_pointer.get(pointer)) is not None
        )

    def _bound(self, binding: Binding, slot: Slot) -> Row:
        accepted, documented = self._types(binding, slot)
        rule = binding.rule
        default = self._default(binding, slot)
        required, anchor = self._required(binding, slot, default)
        path = self.paths.of(binding)
        if slot.constant and not slot.required and default is not None:
            # An optional constant is sent only when it is given.
            default = None
        field = Field(
            type=accepted,
            documented=binding.parameter.name,
            argument=path,
            slots=tuple(_slot(one) for one in binding.slots),
            required=slot.required if slot.client else required,
            default=default,
            client=slot.client,
            cursor=not required and self._is_cursor(binding),
            anchor=anchor if (required or default is not None) else "",
            wrap=item_template(binding, slot, self.facts, self.envelope),
            appends=(
                tuple(Append(text, member) for member, text in rule.append)
                if rule
                else ()
            ),
            aliases=rule.values if rule else (),
            convert=rule.convert if rule else (),
            implies=_slot_values(rule.implies) if rule else (),
            needs=_slot_values(rule.needs) if rule else (),
        )
        inside = len(path) > 1 and bool(slot.anchor)
        return Row(
            field,
            slot,
            binding,
            required and (not anchor or inside),
            documented,
            self.envelope.about(SlotName(slot.location, slot.name)),
        )

    def _is_cursor(self, binding: Binding) -> bool:
        style = self.tool.pagination
        return style is not None and any(
            style.is_cursor(slot.key, slot.schema) for slot in binding.slots
        )

    def _types(self, binding: Binding, slot: Slot) -> tuple[Type, Type]:
        """The type of a parameter, and its type by the documented name."""
        schema = accepted_schema(binding, slot, self.bound.operation, self.facts)
        if schema is None:
            assert binding.rule is not None
            parts = parts_type(binding.rule)
            return parts, parts
        if slot.location.uploads:
            parameter = binding.parameter
            file = FileType(
                media_types=parameter.media_types, max_bytes=parameter.max_bytes
            )
            if slot.schema.kind == "array":
                files = ArrayType(
                    items=file,
                    min_items=slot.schema.min_items,
                    max_items=slot.schema.max_items,
                )
                return files, files
            return file, file
        schema = with_choices(schema, self._choices(binding.parameter.name))
        documented = self._type(schema)
        rule = binding.rule
        if rule is not None and (
            rule.wrap is not None or rule.append or rule.values_of
        ):
            return documented, documented
        return self._type(with_plain_ids(schema, self.facts, self.envelope)), documented

    def _exclusive(self, schema: Schema, files: Collection[str] = ()) -> Type:
        """The type of a union whose members are given one by one: a mixture fits nothing.

        `files` are members that are files, which have been checked.
        """
        if schema.combines and not files:
            return self._type(schema)
        options = [
            _with_any(self.facts.resolve(option), files) for option in schema.one_of
        ]
        names = dict.fromkeys(m.name for one in options for m in one.properties)
        types = []
        for one in options:
            type_ = self._type(one)
            own = {member.name for member in one.properties}
            if isinstance(type_, ObjectType) and not schema.combines:
                others = tuple(name for name in names if name not in own)
                type_ = replace(type_, excluded=others)
            types.append(type_)
        return UnionType(nullable=schema.nullable, options=tuple(types))

    def _type(self, schema: Schema) -> Type:
        return request_type(schema, self.facts, self.envelope)

    def _choices(self, documented: str) -> tuple[JsonText, ...]:
        """The values of a parameter that choose a route; none if other values do, too."""
        whens = [route.when for route in self.tool.routes]
        values = [when.value for when in whens if when and when.parameter == documented]
        if None in whens or None in values:
            return ()
        return tuple(dict.fromkeys(value for value in values if value is not None))

    def _default(self, binding: Binding, slot: Slot) -> JsonText | None:
        if slot.constant:
            return slot.schema.enum[0]
        return binding.rule.default if binding.rule is not None else None

    def _required(
        self, binding: Binding, slot: Slot, default: JsonText | None
    ) -> tuple[bool, str]:
        """Whether a parameter must be given, and the object that must be sent for that to hold."""
        # A slot that several add to is checked as a whole, once all have had their say; of
        # parameters that exclude each other one is asked for, not each.
        shared = any(b.appends for b in self.slots.bound_to(slot))
        chosen = binding.parameter.name in self.tool.exactly_one_of
        required, anchor = slot.required and not shared and not chosen, slot.anchor
        if default is not None:
            required = False
        rule = binding.rule
        if (binding.parameter.required and default is None) or (rule and rule.required):
            required, anchor = True, ""
        if slot.supplied or slot.client:
            required = False
        return required, anchor

    def _slotless(self, binding: Binding) -> Row:
        rule = binding.rule
        schema = page_schema(binding.parameter, self.facts)
        schema = with_choices(schema, self._choices(binding.parameter.name))
        counts = binding.chooses or bool(self.tool.unavailable)
        required = binding.parameter.required and counts
        type_ = self._type(schema)
        field = Field(
            type=type_,
            documented=binding.parameter.name,
            argument=self.paths.of(binding),
            required=required,
            same_as=rule.same_as if rule else "",
            refused=rule.why if rule and rule.nothing else "",
        )
        return Row(field, None, binding, required, type_)


def joint(rows: list[Row]) -> Row:
    """One row for all rows of a path, accepting what any of them accepts."""
    types = dict.fromkeys(row.field.type for row in rows)
    if len(types) < 2 or any(row.field.appends for row in rows):
        return rows[0]
    union = UnionType(options=tuple(types))
    return replace(rows[0], field=replace(rows[0].field, type=union))


def _with_any(schema: Schema, names: Collection[str]) -> Schema:
    """An object whose members of certain names may be anything, as files are for its check."""
    if schema.kind != "object" or not names:
        return schema
    return replace(
        schema,
        properties=tuple(
            replace(one, schema=Schema("any")) if one.name in names else one
            for one in schema.properties
        ),
    )


def _with_member(name: str) -> ObjectType:
    return ObjectType(members=(Member(name, ANY, required=True),))


def _slot(slot: Slot) -> client.Slot:
    encoding = slot.encoding()
    return client.Slot(
        SlotName(slot.location, slot.name), JsonText.of(encoding) if encoding else None
    )


def _slot_values(pairs: Iterable[tuple[SlotName, JsonText]]) -> tuple[SlotValue, ...]:
    return tuple(SlotValue(slot, value) for slot, value in pairs)
