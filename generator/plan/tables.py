"""A tool's table as JSON, the form in which a package carries it (`runtime.table` reads it)."""

from __future__ import annotations

from generator.bind import BoundTool
from generator.jsonvalue import Json
from generator.openapi import Limit
from generator.plan.hints import Effect
from generator.plan.routes import ToolTable
from generator.runtime.wire.model import ABSENT, Field, Route

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


def tool_json(
    bound: BoundTool,
    table: ToolTable,
    name: str,
    effect: Effect,
    limits: tuple[Limit, ...],
) -> dict[str, Json]:
    """The members of `runtime.wire.Tool` that differ from their defaults."""
    encoded: dict[str, Json] = {"name": name}
    if effect.read_only:
        encoded["read_only"] = True
    if effect.idempotent:
        encoded["idempotent"] = True
    if bound.unique:
        encoded["unique"] = bound.unique
    if bound.exactly_one_of:
        encoded["exclusive"] = [list(bound.exactly_one_of)]
    if limits:
        encoded["limits"] = [[limit.limit, _SECONDS[limit.window]] for limit in limits]
    if bound.limits:
        encoded["conditional_limits"] = [
            [
                rule.parameter,
                [value.value for value in rule.values],
                [[count, _SECONDS[window]] for count, window in rule.limits],
            ]
            for rule in bound.limits
        ]
    if bound.pagination is not None:
        encoded["paging"] = bound.pagination.wire()
    if table.schemas:
        encoded["schemas"] = dict(sorted(table.schemas.items()))
    encoded["routes"] = [_route(plan.route) for plan in table.routes]
    return encoded


def _route(route: Route) -> dict[str, Json]:
    encoded: dict[str, Json] = {
        "operation": route.operation,
        "method": route.method,
        "path": route.path,
    }
    if route.media_type:
        encoded["media_type"] = route.media_type
    if route.auth:
        encoded["auth"] = route.auth
    if route.when is not None:
        name, value = route.when
        encoded["when"] = [name] if value is ABSENT else [name, value]
    if route.checks:
        encoded["checks"] = [
            [pointer, dict(schema)] for pointer, schema in route.checks
        ]
    encoded["fields"] = [_field(field) for field in route.fields]
    return encoded


_DEFAULTS = Field()


def _field(field: Field) -> dict[str, Json]:
    encoded: dict[str, Json] = {}
    for key, value, default in zip(Field._fields, field, _DEFAULTS, strict=True):
        if value is default or (value == default and type(value) is type(default)):
            continue
        encoded[key] = _plain(value)
    return encoded


def _plain(value: Json) -> Json:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
