"""Wire facts as the words that normalization reads them back from.

Each fact has one or several spellings. A sentence is kept only if the whole text reads back as
exactly the intended facts, since names and values come from the vendor and may say anything.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.diagnostics import Diagnostics
from generator.draft.names import Named
from generator.draft.parameters import DraftedParameter
from generator.jsonvalue import JsonText
from generator.model import RateLimit, Scope, TypeName
from generator.normalize import lifters
from generator.normalize.lifters import ParameterProse, ToolProse
from generator.normalize.prose import Prose
from generator.openapi import Operation, Schema
from generator.parse import Text
from generator.parse.tool_headings import begins_tool
from generator.source import Source

_FORMATS = {
    "date-time": "RFC 3339 timestamp.",
    "date": "YYYY-MM-DD.",
    "email": "Email address.",
    "uri": "URL of a resource.",
    "url": "URL of a resource.",
    "uuid": "Must be a valid UUID.",
}
_FORMAT_NAMES = {"url": "uri"}
_PLURALS: dict[TypeName, str] = {
    "string": "strings",
    "integer": "integers",
    "number": "numbers",
    "boolean": "booleans",
    "object": "objects",
}
_WINDOWS = {"second": "s", "minute": "m", "day": "d"}
_MOST_VALUES = 100
"""Values that a sentence lists."""
_LONGEST = 200
"""Characters of a name that a sentence holds."""
_EFFECTS = frozenset({"hints"})
"""Facts that the verb of a slug implies, so that the text need not state them."""


def example_of(parameter: DraftedParameter) -> JsonText | None:
    """A value that is certainly valid: the default, or the first of a list of values."""
    schema = parameter.slot.schema
    if schema.kind == "array":
        item = parameter.item
        if item is None or not item.enum or item.kind != parameter.items:
            return None
        return JsonText.of([item.enum[0].value])
    if schema.kind not in ("string", "integer", "number", "boolean"):
        return None
    if schema.default is not None and schema.default.value is not None:
        return schema.default
    return next((value for value in schema.enum if value.value is not None), None)


def parameter_prose(parameter: DraftedParameter, example: JsonText | None) -> str:
    """The description of a parameter, on one line."""
    expected = _facts_of(parameter)

    def fits(text: str, fact: str) -> bool:
        return not begins_tool(text) and _agree(
            _lifted(text, parameter.type, example), expected, fact
        )

    text = ""
    for fact, spellings in _sentences(parameter):
        for sentence in spellings:
            longer = f"{text} {sentence}".lstrip()
            if fits(longer, fact):
                text = longer
                break
    slot = parameter.slot
    for name in (slot.name, ""):
        location = (
            slot.location.describe(name)
            if name or not slot.name
            else slot.location.noun
        )
        whole = f"{text} {location[0].upper()}{location[1:]}.".lstrip()
        if name.isprintable() and len(name) <= _LONGEST and fits(whole, ""):
            return whole
    return text or "A value."


def tool_prose(named: Named) -> str:
    """The description of a tool, on one line."""
    operation = named.operation
    expected = _facts_of_tool(operation)

    def fits(text: str, fact: str) -> bool:
        return not begins_tool(text) and _agree(
            _lifted_of_tool(text, named), expected, fact
        )

    request = f"{operation.method} {operation.path}."
    usable = operation.path.isprintable() and len(request) <= _LONGEST
    text = request if usable and fits(request, "") else f"{operation.method} request."
    for fact, sentence in _tool_sentences(operation):
        longer = f"{text} {sentence}"
        if fits(longer, fact):
            text = longer
    return text


def _agree(found: Mapping[str, Any], expected: Mapping[str, Any], fact: str) -> bool:
    """Whether a text states `fact`, and nothing unexpected."""
    stray = any(expected.get(name) != value for name, value in found.items())
    return not stray and (not fact or fact in found)


def _lifted(text: str, kind: TypeName, example: JsonText | None) -> dict[str, Any]:
    known: dict[str, Any] = {}
    subject = ParameterProse(Prose(Text((text,), 1)), kind, example, 1, known)
    lifters.lift(lifters.PARAMETER, subject, known, kind)
    return known


def _lifted_of_tool(text: str, named: Named) -> dict[str, Any]:
    known: dict[str, Any] = {}
    diagnostics = Diagnostics()
    source = Source("draft.txt", (text,))
    verb = named.words[0].upper()
    subject = ToolProse(
        Prose(Text((text,), 1)), named.slug, verb, 1, source, diagnostics, known
    )
    lifters.lift(lifters.TOOL, subject, known)
    found = {name: value for name, value in known.items() if name not in _EFFECTS}
    return {**found, **({"warnings": len(diagnostics)} if len(diagnostics) else {})}


# -- parameters -----------------------------------------------------------------------------------


def _facts_of(parameter: DraftedParameter) -> dict[str, Any]:
    """What the wire facts of a slot say, as the model has it."""
    schema, values = parameter.slot.schema, _values(parameter)
    facts: dict[str, Any] = {
        "minimum": schema.minimum,
        "maximum": schema.maximum,
        "max_length": schema.max_length,
        "max_items": schema.max_items,
        "default": schema.default,
        "format": _FORMAT_NAMES.get(schema.format or "", schema.format),
        "items": parameter.items,
    }
    if len(values) == 1:
        facts["const"] = values[0]
    facts["enum"] = values
    return {name: value for name, value in facts.items() if value not in (None, ())}


def _values(parameter: DraftedParameter) -> tuple[JsonText, ...]:
    of = parameter.item if parameter.type == "array" else parameter.slot.schema
    return () if of is None else tuple(v for v in of.enum if v.value is not None)


def _sentences(
    parameter: DraftedParameter,
) -> Iterator[tuple[str, Sequence[str]]]:
    """Facts with their spellings; those that must begin a text come first."""
    schema = parameter.slot.schema
    if schema.format in _FORMATS:
        yield "format", [_FORMATS[schema.format]]
    if parameter.items in _PLURALS:
        yield "items", [f"List of {_PLURALS[parameter.items]}."]
    values = _values(parameter)
    if values and len(values) <= _MOST_VALUES:
        fact = "const" if len(values) == 1 and parameter.type != "array" else "enum"
        yield fact, list(_listed([value.value for value in values]))
    if schema.minimum is not None:
        yield "minimum", [f"Minimum: {schema.minimum}."]
    if schema.maximum is not None:
        yield "maximum", [f"Maximum: {schema.maximum}."]
    if schema.max_length is not None:
        yield "max_length", [f"Max length: {schema.max_length} characters."]
    if schema.max_items is not None:
        yield "max_items", [f"Several values (max {schema.max_items})."]
    if schema.default is not None:
        yield "default", _default(schema)


def _default(schema: Schema) -> list[str]:
    assert schema.default is not None
    value = schema.default.value
    if isinstance(value, bool):
        return [f"Default: {str(value).lower()}."]
    if isinstance(value, str):
        return [f"Default: '{value}'."] if value.isprintable() else []
    return [f"Default: {value}."] if isinstance(value, int | float) else []


def _listed(values: list[Any]) -> Iterator[str]:
    texts = [str(value) for value in values]
    if all(text.isprintable() for text in texts):
        if len(texts) == 1:
            yield f"Must be '{texts[0]}'."
        yield f"Allowed values: {', '.join(texts)}."
        quoted = ", ".join(f"'{text}'" for text in texts)
        yield f"Allowed values: {quoted}."
    yield f"Allowed values: {json.dumps(values)}."


# -- tools ----------------------------------------------------------------------------------------


def _facts_of_tool(operation: Operation) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "scopes": tuple(
            Scope(name, 1) for name in operation.scopes if not operation.scope_choices
        ),
        "rate_limits": tuple(
            RateLimit(limit.limit, limit.window, 1)  # type: ignore[arg-type]
            for limit in operation.limits
        ),
        "returns_status": _status(operation),
    }
    return {name: value for name, value in facts.items() if value}


def _tool_sentences(operation: Operation) -> Iterator[tuple[str, str]]:
    if operation.deprecated:
        yield "", "Deprecated."
    if operation.scopes and not operation.scope_choices:
        # A page says what is needed, not what is enough.
        yield "scopes", f"Scopes: {', '.join(operation.scopes)}."
    limits = [
        f"{limit.limit}/{_WINDOWS[limit.window]}"
        for limit in operation.limits
        if limit.window in _WINDOWS
    ]
    if limits and len(limits) == len(operation.limits):
        yield "rate_limits", f"Rate limits: {', '.join(limits)}."
    status = _status(operation)
    if status is not None:
        yield "returns_status", f"Returns HTTP {status}."


def _status(operation: Operation) -> int | None:
    """The status of a success, where there is one."""
    statuses = [one.status for one in operation.responses]
    only = statuses[0] if len(statuses) == 1 else None
    return only if isinstance(only, int) and 200 <= only < 300 else None
