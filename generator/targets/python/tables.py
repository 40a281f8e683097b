"""The tables of a package, in the form in which `runtime.table` reads them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.conventions.locations import SlotName
from generator.design.client import (
    Check,
    Choice,
    Field,
    Limit,
    Operation,
    Route,
    Slot,
)
from generator.design.types import ArrayType, FileType, Type
from generator.jsonvalue import Json
from generator.runtime.schema.keywords import REFERENCE
from generator.targets.jsonschema import whole_schema
from generator.targets.python.names import OperationNames

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


def tool_table(
    names: OperationNames, module: str, requests: Mapping[str, Type]
) -> dict[str, Json]:
    """The members of `runtime.wire.Tool` that differ from their defaults."""
    operation = names.operation
    schemas = _TableSchemas(requests)
    routes = [
        _route(route, names, schemas)
        for route in operation.routes
        if not operation.unavailable
    ]
    table: dict[str, Json] = {
        "name": f"{module}.{names.method}",
        "read_only": operation.effect.read_only,
        "idempotent": operation.effect.repeatable,
        "unavailable": operation.unavailable,
        "unique": operation.unique,
        "exclusive": (
            [list(operation.exactly_one_of)] if operation.exactly_one_of else []
        ),
        "limits": _limits(operation.limits),
        "conditional_limits": _conditional_limits(operation),
        "paging": None if operation.pages is None else operation.pages.style.wire(),
        "schemas": dict(sorted(schemas.named.items())),
    }
    return {**_given(table), "routes": routes}


class _TableSchemas:
    """The schemas of one table; large ones share parts."""

    def __init__(self, requests: Mapping[str, Type]) -> None:
        self._requests = requests
        self.named: dict[str, Json] = {}

    def schema(self, type_: Type) -> dict[str, Json]:
        schema, named = whole_schema(type_, self._requests, REFERENCE)
        self.named |= named
        if isinstance(type_, FileType):
            schema |= _file_rules(type_)
        elif isinstance(type_, ArrayType) and isinstance(type_.items, FileType):
            schema["items"] |= _file_rules(type_.items)
        return schema


def _file_rules(type_: FileType) -> dict[str, Json]:
    """What the runtime checks of a file, beyond JSON Schema (`files.uploads`)."""
    rules = {
        "contentMediaTypes": list(type_.media_types),
        "maxBytes": type_.max_bytes,
    }
    return _given(rules)


def _limits(limits: tuple[Limit, ...]) -> list[Json]:
    return [[limit.count, _SECONDS[limit.window]] for limit in limits]


def _conditional_limits(operation: Operation) -> list[Json]:
    return [
        [rule.parameter, [value.value for value in rule.values], _limits(rule.limits)]
        for rule in operation.conditional_limits
    ]


def _route(
    route: Route, names: OperationNames, schemas: _TableSchemas
) -> dict[str, Json]:
    target: dict[str, Json] = {
        "operation": route.operation,
        "method": route.method,
        "path": route.path,
    }
    fields = [_field(field, names, schemas) for field in route.fields]
    table: dict[str, Json] = {
        "media_type": route.media_type,
        "body_required": route.body_required,
        "form_style": route.form_style,
        "members": route.members,
        "accept": route.accept,
        "readings": {str(status): name for status, name in route.readings},
        "server": route.server,
        "arrays": list(route.arrays),
        "auth": route.auth,
        "when": [] if route.when is None else _choice(route.when),
        "checks": [_check(check, schemas) for check in route.checks],
    }
    return {**target, **_given(table), "fields": fields}


def _choice(choice: Choice) -> list[Json]:
    return [choice.parameter, *([] if choice.value is None else [choice.value.value])]


def _check(check: Check, schemas: _TableSchemas) -> list[Json]:
    return [check.pointer, schemas.schema(check.type)]


def _field(
    field: Field, names: OperationNames, schemas: _TableSchemas
) -> dict[str, Json]:
    table: dict[str, Json] = {
        "documented": field.documented,
        "python": [str(name) for name in names.arguments.get(field.argument, ())],
        "slots": [_slot(slot) for slot in field.slots],
        "schema": schemas.schema(field.type),
        "required": field.required,
    }
    after: dict[str, Json] = {
        "anchor": field.anchor,
        "wrap": None if field.wrap is None else field.wrap.value,
        "appends": [[one.text, one.member] for one in field.appends],
        "aliases": dict(field.aliases),
        "convert": list(field.convert),
        "implies": [[_name(one.slot), one.value.value] for one in field.implies],
        "needs": [[_name(one.slot), one.value.value] for one in field.needs],
        "client": field.client,
        "cursor": field.cursor,
        "same_as": field.same_as,
        "refused": field.refused,
    }
    # Null and false are defaults as good as any.
    default = {} if field.default is None else {"default": field.default.value}
    return {**_given(table), **default, **_given(after)}


def _slot(slot: Slot) -> list[Json]:
    encoding = [] if slot.encoding is None else [slot.encoding.value]
    return [*_name(slot.name), *encoding]


def _name(slot: SlotName) -> list[Json]:
    return slot.location.wire(slot.name)


def _given(table: dict[str, Json]) -> dict[str, Json]:
    """What is more than the runtime assumes."""
    return {key: value for key, value in table.items() if value}
