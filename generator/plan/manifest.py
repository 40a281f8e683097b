"""The manifest: every tool as an agent sees it, with its documented names."""

from __future__ import annotations

from collections.abc import Iterable

from generator import model
from generator.bind import BoundTool
from generator.jsonvalue import Json
from generator.openapi import Limit
from generator.plan.hints import Effect
from generator.plan.routes import Entry, ToolTable
from generator.plan.wording import parameter_description, plain_description


def input_schema(table: ToolTable) -> dict[str, Json]:
    """JSON Schema (2020-12) of a tool's documented parameters, in the order of the page."""
    properties: dict[str, Json] = {}
    required: list[str] = []
    for parameter in table.bound.tool.parameters:
        rows = table.rows(parameter.name)
        if not rows or rows[0].field.refused:
            continue
        properties[parameter.name] = _property(parameter, rows, table)
        if len(rows) == len(table.routes) and all(_required(row) for row in rows):
            required.append(parameter.name)
    schema: dict[str, Json] = {"type": "object"}
    if properties:
        schema["properties"] = properties
    if required:
        schema["required"] = required
    schema["additionalProperties"] = False
    return schema


def _required(entry: Entry) -> bool:
    return entry.field.required and not entry.field.anchor


def _property(
    parameter: model.Parameter, rows: list[Entry], table: ToolTable
) -> dict[str, Json]:
    schema = dict(rows[0].shown)
    if len(rows) > 1 and any(row.shown != rows[0].shown for row in rows):
        schema = _any_of(rows)
    schema = _for_agents(schema, rows[0])
    described = parameter_description(parameter)
    notes = [
        e.binding.rule.note
        for e in rows
        if e.binding and e.binding.rule and e.binding.rule.note
    ]
    same = rows[0].field.same_as
    if same:
        notes.append(f"Repeats {same}; leave it out, or give the same value.")
    text = " ".join(part for part in (described, *notes) if part)
    if text:
        schema["description"] = text
    if parameter.default is not None:
        schema["default"] = parameter.default.value
    if parameter.example is not None:
        schema["examples"] = [parameter.example.value]
    return schema


def _any_of(rows: list[Entry]) -> dict[str, Json]:
    """A value that several operations take, each in its own way."""
    first = dict(rows[0].shown)
    if first.get("type") == "array":
        items = []
        for row in rows:
            item = row.shown.get("items")
            if item not in items:
                items.append(item)
        return {"type": "array", "items": {"anyOf": items}}
    schemas = []
    for row in rows:
        if row.shown not in schemas:
            schemas.append(dict(row.shown))
    return {"anyOf": schemas}


def _for_agents(schema: dict[str, Json], entry: Entry) -> dict[str, Json]:
    """The schema of what is documented: plain ids for resource identifiers are Python's alone."""
    if entry.field.wrap is None or (
        entry.binding and entry.binding.rule and entry.binding.rule.wrap
    ):
        return schema
    items = schema.get("items")
    if isinstance(items, dict) and "anyOf" in items:
        options = [option for option in items["anyOf"] if option != {"type": "string"}]
        flat = [o for option in options for o in option.get("anyOf", [option])]
        flat = [o for o in flat if o != {"type": "string"}]
        schema = {**schema, "items": flat[0] if len(flat) == 1 else {"anyOf": flat}}
    return schema


def entry(
    bound: BoundTool,
    table: ToolTable,
    schema: dict[str, Json],
    method: str,
    group: str,
    effect: Effect,
    limits: tuple[Limit, ...],
    scopes: tuple[str, ...],
) -> dict[str, Json]:
    tool = bound.tool
    description = plain_description(tool) or tool.title
    if bound.exactly_one_of:
        description += f" Give exactly one of {' and '.join(bound.exactly_one_of)}."
    python = {
        e.field.documented: ".".join(e.field.python)
        for plan in table.routes
        for e in plan.entries
        if e.field.documented and e.field.python
    }
    meta: dict[str, Json] = {
        "group": group,
        "method": method,
        "line": tool.line,
        "rateLimits": _limits(limits),
        "scopes": list(scopes),
    }
    documented = _page_limits(tool.rate_limits)
    if [entry for entry in documented if "when" not in entry] != meta["rateLimits"]:
        meta["documentedRateLimits"] = documented
    if python:
        meta["python"] = python
    return {
        "name": tool.slug,
        "title": tool.title,
        "description": description,
        "inputSchema": schema,
        "annotations": {
            "title": tool.title,
            "readOnlyHint": effect.read_only,
            "destructiveHint": effect.destructive,
            "idempotentHint": effect.idempotent,
            "openWorldHint": True,
        },
        "_meta": meta,
    }


def _limits(limits: Iterable[Limit]) -> list[Json]:
    return [{"limit": limit.limit, "window": limit.window} for limit in limits]


def _page_limits(limits: Iterable[model.RateLimit]) -> list[Json]:
    return [
        {"limit": limit.limit, "window": limit.window}
        | ({"when": limit.when} if limit.when else {})
        for limit in limits
    ]
