"""The model as JSON and back, without loss: what `toolpress inspect --json` prints.

Keys of facts that the page does not state are absent, so an example that is JSON null
(`"example": null`) differs from no example. Limits, enums and the like are plain values; where
they came from stands under `lifted`.
"""

from __future__ import annotations

from typing import Any

from generator.jsonvalue import JsonText
from generator.model import (
    FilterRule,
    Hints,
    Lifted,
    Parameter,
    RateLimit,
    Scope,
    Service,
    Tool,
)

_Object = dict[str, Any]


def to_json_value(service: Service) -> _Object:
    """The service as JSON objects, lists and scalars."""
    return {
        "service": service.service,
        "summary": service.summary,
        "authentication": service.authentication,
        "declared_tools": service.declared_tools,
        "tools": [_tool(tool) for tool in service.tools],
    }


def from_json_value(value: _Object) -> Service:
    """The service that `to_json_value` was given.

    Raises KeyError, TypeError or ValueError for a value of another shape.
    """
    return Service(
        service=value["service"],
        summary=value["summary"],
        authentication=value["authentication"],
        declared_tools=value["declared_tools"],
        tools=tuple(_read_tool(tool) for tool in value["tools"]),
    )


def _tool(tool: Tool) -> _Object:
    value: _Object = {
        "slug": tool.slug,
        "title": tool.title,
        "description": tool.description,
        "line": tool.line,
        "rate_limits": [
            {
                "limit": limit.limit,
                "window": limit.window,
                **({} if limit.when is None else {"when": limit.when}),
                "line": limit.line,
            }
            for limit in tool.rate_limits
        ],
        "scopes": [scope.name for scope in tool.scopes],
        "parameters": [_parameter(parameter) for parameter in tool.parameters],
    }
    if tool.scopes:
        value["scope_sources"] = [
            {"line": scope.line, **({} if scope.when is None else {"when": scope.when})}
            for scope in tool.scopes
        ]
    if tool.preconditions:
        value["preconditions"] = list(tool.preconditions)
    if tool.returns_status is not None:
        value["returns_status"] = tool.returns_status
    hints = {
        name: hint
        for name, hint in (
            ("read_only", tool.hints.read_only),
            ("destructive", tool.hints.destructive),
            ("idempotent", tool.hints.idempotent),
        )
        if hint is not None
    }
    if hints:
        value["hints"] = hints
    if tool.lifted:
        value["lifted"] = [_lifted(lifted) for lifted in tool.lifted]
    return value


def _parameter(parameter: Parameter) -> _Object:
    value: _Object = {
        "name": parameter.name,
        "type": parameter.type,
        "required": parameter.required,
        "description": parameter.description,
        "line": parameter.line,
    }
    for key, plain in (
        ("items", parameter.items),
        ("example_text", parameter.example_text),
        ("minimum", parameter.minimum),
        ("maximum", parameter.maximum),
        ("max_items", parameter.max_items),
        ("format", parameter.format),
        ("max_bytes", parameter.max_bytes),
    ):
        if plain is not None:
            value[key] = plain
    for key, text in (
        ("example", parameter.example),
        ("default", parameter.default),
        ("const", parameter.const),
    ):
        if text is not None:
            value[key] = text.value
    if parameter.enum:
        value["enum"] = [text.value for text in parameter.enum]
    if parameter.media_types:
        value["media_types"] = list(parameter.media_types)
    if parameter.filters:
        value["filters"] = [
            {"field": rule.field, "operators": list(rule.operators), "line": rule.line}
            for rule in parameter.filters
        ]
    if parameter.lifted:
        value["lifted"] = [_lifted(lifted) for lifted in parameter.lifted]
    return value


def _lifted(lifted: Lifted) -> _Object:
    return {"fact": lifted.fact, "text": lifted.text, "line": lifted.line}


def _read_tool(value: _Object) -> Tool:
    sources = value.get("scope_sources", [])
    return Tool(
        slug=value["slug"],
        title=value["title"],
        description=value["description"],
        line=value["line"],
        parameters=tuple(
            _read_parameter(parameter) for parameter in value["parameters"]
        ),
        rate_limits=tuple(
            RateLimit(limit["limit"], limit["window"], limit["line"], limit.get("when"))
            for limit in value["rate_limits"]
        ),
        scopes=tuple(
            Scope(name, source["line"], source.get("when"))
            for name, source in zip(value["scopes"], sources, strict=True)
        ),
        preconditions=tuple(value.get("preconditions", ())),
        returns_status=value.get("returns_status"),
        hints=Hints(**value.get("hints", {})),
        lifted=_read_lifted(value),
    )


def _read_parameter(value: _Object) -> Parameter:
    return Parameter(
        name=value["name"],
        type=value["type"],
        required=value["required"],
        description=value["description"],
        line=value["line"],
        items=value.get("items"),
        example=_text(value, "example"),
        example_text=value.get("example_text"),
        default=_text(value, "default"),
        enum=tuple(JsonText.of(member) for member in value.get("enum", ())),
        const=_text(value, "const"),
        minimum=value.get("minimum"),
        maximum=value.get("maximum"),
        max_items=value.get("max_items"),
        format=value.get("format"),
        media_types=tuple(value.get("media_types", ())),
        max_bytes=value.get("max_bytes"),
        filters=tuple(
            FilterRule(rule["field"], tuple(rule["operators"]), rule["line"])
            for rule in value.get("filters", ())
        ),
        lifted=_read_lifted(value),
    )


def _text(value: _Object, key: str) -> JsonText | None:
    return JsonText.of(value[key]) if key in value else None


def _read_lifted(value: _Object) -> tuple[Lifted, ...]:
    return tuple(Lifted(**entry) for entry in value.get("lifted", ()))
