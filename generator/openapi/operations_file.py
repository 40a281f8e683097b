"""`operations.yaml`: the stored form of wire facts, made to be reviewed as a diff.

Operations are sorted by id, schemas by name; members, parameters and values keep the document's
order, which readers know and requests use. `load(dump(facts))` gives the same facts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_args

from generator import files
from generator.conventions import locations
from generator.conventions.locations import PARAMETER_LOCATIONS
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.openapi import (
    Facts,
    FilterField,
    Limit,
    Operation,
    RequestBody,
    Response,
    Schema,
    Window,
    WireParameter,
)
from generator.openapi.schema_notation import Decoder, Enum, Malformed, encode
from generator.openapi.schemas import ANY
from generator.openapi.walk import inner, reachable, references
from generator.openapi.yaml_writer import lines
from generator.source import Location
from generator.spec import yaml

HEADER = (
    "# Made by `toolpress import-openapi` from the vendor's OpenAPI document. "
    "Not edited by hand.\n"
)

_T = TypeVar("_T")
_SHARED_ENUM = 60
"""Characters from which a list of values that stands in several places is stored once."""
_TOP = frozenset(("title", "version", "base_url", "operations", "schemas", "enums"))
_OPERATION = frozenset(
    (
        *("request", "aliases", "group", "scopes", "limits", "security"),
        *(location.name for location in PARAMETER_LOCATIONS),
        *("body", "responses", "filters"),
    )
)
_FILTER = {"single": "operators", "list": "list_operators", "none": "bare_operators"}
_LIMIT = re.compile(r"([1-9][0-9]*)/([a-z]+)")


# Writing


def dump(facts: Facts) -> str:
    """The text of the file. Schemas that no operation reaches are left out."""
    schemas = reachable(facts.operations, facts.schemas)
    names = _enum_names(facts.operations, schemas)
    operations = {op.id: _operation(op, names.get) for op in facts.operations}
    enums = {
        names[enum]: [text.value for text in enum]
        for enum in sorted(names, key=lambda enum: names[enum])
    }
    parts: dict[str, tuple[Mapping[str, Any], int]] = {
        "operations": (operations, 4),
        "schemas": (
            {name: encode(schema, names.get) for name, schema in schemas.items()},
            3,
        ),
        "enums": (enums, 2),
    }
    top = {"title": facts.title, "version": facts.version, "base_url": facts.base_url}
    text = [HEADER, *(f"{line}\n" for line in lines(top, 1))]
    for name, (content, depth) in parts.items():
        if content:
            text += (f"{line}\n" for line in lines({name: content}, depth))
    return "".join(text)


def _operation(op: Operation, name_of: Callable[[Enum], str | None]) -> dict[str, Any]:
    out: dict[str, Any] = {"request": f"{op.method} {op.path}"}
    if op.aliases:
        out["aliases"] = list(op.aliases)
    if op.group:
        out["group"] = op.group
    if op.scopes:
        out["scopes"] = list(op.scopes)
    if op.limits:
        out["limits"] = [f"{limit.limit}/{limit.window}" for limit in op.limits]
    if op.security is not None:
        out["security"] = list(op.security)
    for location in PARAMETER_LOCATIONS:
        entries = {
            p.name: _parameter(p, name_of)
            for p in op.parameters
            if p.location == location
        }
        if entries:
            out[location.name] = entries
    if op.body is not None:
        required = {"required": True} if op.body.required else {}
        schema = encode(op.body.schema, name_of)
        out["body"] = {"media_type": op.body.media_type, **required, "schema": schema}
    if op.responses:
        out["responses"] = {
            response.status: _response(response, name_of) for response in op.responses
        }
    if op.filters:
        out["filters"] = {rule.name: _filter(rule, name_of) for rule in op.filters}
    return out


def _parameter(parameter: WireParameter, name_of: Callable[[Enum], str | None]) -> Any:
    flags: dict[str, Any] = {}
    if parameter.required != parameter.location.always_required:
        flags["required"] = parameter.required
    if not parameter.explode:
        flags["explode"] = False
    return encode(parameter.schema, name_of, flags)


def _response(
    response: Response, name_of: Callable[[Enum], str | None]
) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if response.media_type is not None:
        out["media_type"] = response.media_type
    if response.schema is not None:
        out["schema"] = encode(response.schema, name_of)
    return out


def _filter(rule: FilterField, name_of: Callable[[Enum], str | None]) -> dict[str, Any]:
    out: dict[str, Any] = {
        key: list(getattr(rule, name))
        for key, name in _FILTER.items()
        if getattr(rule, name)
    }
    if rule.value != ANY:
        out["value"] = encode(rule.value, name_of)
    return out


def _enum_names(
    operations: tuple[Operation, ...], schemas: Mapping[str, Schema]
) -> dict[Enum, str]:
    """Names for long lists of values that stand in several places: that of their first slot."""
    places: list[tuple[str, Enum]] = []
    for op in operations:
        for name, schema in _slots(op):
            places += _enums(name, schema)
    for name, schema in schemas.items():
        places += _enums(name, schema)
    uses = Counter(enum for _, enum in places)
    names: dict[Enum, str] = {}
    taken: set[str] = set()
    for name, enum in places:
        if uses[enum] < 2 or enum in names:
            continue
        if sum(len(text.text) for text in enum) < _SHARED_ENUM:
            continue
        unique, number = name, 1
        while unique in taken:
            number += 1
            unique = f"{name} {number}"
        taken.add(unique)
        names[enum] = unique
    return names


def _slots(op: Operation) -> Iterator[tuple[str, Schema]]:
    for parameter in op.parameters:
        yield parameter.name, parameter.schema
    if op.body is not None:
        yield "body", op.body.schema
    for response in op.responses:
        if response.schema is not None:
            yield "response", response.schema
    for rule in op.filters:
        yield rule.name, rule.value


def _enums(name: str, schema: Schema) -> Iterator[tuple[str, Enum]]:
    if len(schema.enum) > 1:
        yield name, schema.enum
    for member in schema.properties:
        yield from _enums(member.name, member.schema)
    if not schema.properties:
        for part in inner(schema):
            yield from _enums(name, part)


# Reading


def load(path: Path, diagnostics: Diagnostics) -> Facts | None:
    """Read a stored file; None after reporting why it cannot be."""
    text = files.read_text(path, files.FACTS, diagnostics)
    return None if text is None else parse(text, path.as_posix(), diagnostics)


def parse(text: str, path: str, diagnostics: Diagnostics) -> Facts | None:
    """`load` for text that is already there; `path` is the name used in messages."""
    content = yaml.parse_fast(text, path, diagnostics)
    if content is None:
        return None
    try:
        return _facts(content)
    except Malformed as fault:
        diagnostics.error(
            "E-FACTS",
            f"these are not wire facts: {fault.message}",
            _place(text, path, fault.keys),
            help="Make the file again with `toolpress import-openapi`; it is not edited by hand.",
        )
        return None


def _place(text: str, path: str, keys: tuple[str | int, ...]) -> Location:
    """Where in the file the keys lead, as far as they can be followed."""
    node = yaml.parse(text, path, Diagnostics())
    if node is None:
        return Location(path)
    place = node.location
    for key in keys:
        if (
            isinstance(node.value, tuple)
            and isinstance(key, int)
            and key < len(node.value)
        ):
            node = node.value[key]
            place = node.location
        elif (
            isinstance(node.value, Mapping)
            and isinstance(key, str)
            and key in node.value
        ):
            place = node.keys[key]
            node = node.value[key]
        else:
            break
    return place


def _facts(content: Any) -> Facts:
    _known(content, _TOP)
    decoder = Decoder(
        {
            name: _at(_values, values, "enums", name)
            for name, values in _mapping(content, "enums").items()
        }
    )
    schemas = {
        name: _at(decoder.schema, value, "schemas", name)
        for name, value in _mapping(content, "schemas").items()
    }
    operations = [
        _at(_read_operation, (name, value, decoder), "operations", name)
        for name, value in _mapping(content, "operations").items()
    ]
    for op in operations:
        for _, schema in _slots(op):
            _refuse_dangling(schema, schemas, "operations", op.id)
    for name, schema in schemas.items():
        _refuse_dangling(schema, schemas, "schemas", name)
        _refuse_circle(name, schemas)
    return Facts(
        title=_text(content, "title"),
        version=_text(content, "version"),
        base_url=_text(content, "base_url"),
        operations=tuple(sorted(operations, key=lambda op: op.id)),
        schemas=dict(sorted(schemas.items())),
    )


def _read_operation(given: tuple[str, Any, Decoder]) -> Operation:
    identity, content, decoder = given
    _known(content, _OPERATION)
    method, _, path = _text(content, "request").partition(" ")
    if not method.isupper() or not path.startswith("/"):
        raise Malformed("`request` must be a method and a path", "request")
    parameters = [
        _at(_read_parameter, (name, location, value, decoder), location.name, name)
        for location in PARAMETER_LOCATIONS
        for name, value in _mapping(content, location.name).items()
    ]
    responses = [
        _at(_read_response, (status, value, decoder), "responses", status)
        for status, value in _mapping(content, "responses").items()
    ]
    filters = [
        _at(_read_filter, (name, value, decoder), "filters", name)
        for name, value in _mapping(content, "filters").items()
    ]
    return Operation(
        id=identity,
        method=method,
        path=path,
        aliases=_texts(content, "aliases"),
        group=_text(content, "group") if "group" in content else "",
        scopes=_texts(content, "scopes"),
        limits=tuple(_read_limit(text) for text in _texts(content, "limits")),
        security=_texts(content, "security") if "security" in content else None,
        parameters=tuple(parameters),
        body=(
            _at(_read_body, (content["body"], decoder), "body")
            if "body" in content
            else None
        ),
        responses=tuple(responses),
        filters=tuple(filters),
    )


_PARAMETER = frozenset(("required", "explode"))


def _read_parameter(
    given: tuple[str, locations.Location, Any, Decoder],
) -> WireParameter:
    name, location, content, decoder = given
    flags = content if isinstance(content, dict) else {}
    return WireParameter(
        name,
        location,
        decoder.schema(content, _PARAMETER),
        _flag(flags, "required", location.always_required),
        _flag(flags, "explode", True),
    )


def _read_body(given: tuple[Any, Decoder]) -> RequestBody:
    content, decoder = given
    _known(content, frozenset(("media_type", "required", "schema")))
    if "schema" not in content:
        raise Malformed("the `schema` is missing")
    schema = _at(decoder.schema, content["schema"], "schema")
    return RequestBody(
        _text(content, "media_type"), _flag(content, "required", False), schema
    )


def _read_response(given: tuple[str, Any, Decoder]) -> Response:
    status, content, decoder = given
    _known(content, frozenset(("media_type", "schema")))
    if not re.fullmatch("[1-5][0-9][0-9]", status):
        raise Malformed(f"{status!r} is not a status")
    media_type = _text(content, "media_type") if "media_type" in content else None
    schema = (
        _at(decoder.schema, content["schema"], "schema")
        if "schema" in content
        else None
    )
    return Response(int(status), media_type, schema)


def _read_filter(given: tuple[str, Any, Decoder]) -> FilterField:
    name, content, decoder = given
    _known(content, frozenset((*_FILTER, "value")))
    operators = {attribute: _texts(content, key) for key, attribute in _FILTER.items()}
    value = (
        _at(decoder.schema, content["value"], "value") if "value" in content else ANY
    )
    return FilterField(name, value=value, **operators)


def _read_limit(text: str) -> Limit:
    found = _LIMIT.fullmatch(text)
    if found is None or found[2] not in get_args(Window):
        raise Malformed(f"{text!r} is not a limit", "limits")
    return Limit(int(found[1]), found[2])  # type: ignore[arg-type]


def _values(content: Any) -> Enum:
    if not isinstance(content, list) or not content:
        raise Malformed("values must be a list")
    return tuple(JsonText.of(value) for value in content)


def _refuse_dangling(schema: Schema, schemas: Mapping[str, Schema], *keys: str) -> None:
    for name in references(schema):
        if name not in schemas:
            raise Malformed(
                f"there is no schema called {name!r} under `schemas`", *keys
            )


def _refuse_circle(name: str, schemas: Mapping[str, Schema]) -> None:
    """References that stand for nothing but each other have no schema."""
    seen = {name}
    onward = schemas[name].ref
    while onward is not None:
        if onward in seen:
            raise Malformed(f"the schema {name!r} stands for itself", "schemas", name)
        seen.add(onward)
        onward = schemas[onward].ref if onward in schemas else None


def _at(read: Callable[[Any], _T], value: Any, *keys: str) -> _T:
    try:
        return read(value)
    except Malformed as fault:
        raise fault.inside(*keys) from None


def _known(content: Any, allowed: frozenset[str]) -> None:
    if not isinstance(content, dict):
        raise Malformed("a mapping is expected here")
    for key in content:
        if key not in allowed:
            raise Malformed(f"`{key}` is not a key that may stand here", key)


def _mapping(content: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = content.get(key, {})
    if not isinstance(value, dict):
        raise Malformed(f"`{key}` must be a mapping", key)
    return value


def _text(content: Mapping[str, Any], key: str) -> str:
    value = content.get(key)
    if not isinstance(value, str):
        raise Malformed(
            f"`{key}` must be text" if key in content else f"`{key}` is missing", key
        )
    return value


def _texts(content: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = content.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Malformed(f"`{key}` must be a list of texts", key)
    return tuple(value)


def _flag(content: Mapping[str, Any], key: str, default: bool) -> bool:
    value = content.get(key, default)
    if not isinstance(value, bool):
        raise Malformed(f"`{key}` must be true or false", key)
    return value
