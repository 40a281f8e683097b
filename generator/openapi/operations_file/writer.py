"""Writes `operations.yaml`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from generator.openapi import (
    Facts,
    FilterField,
    MediaType,
    Operation,
    PartEncoding,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
    Server,
    WireParameter,
)
from generator.openapi.operations_file.notation import FILTER, Enum
from generator.openapi.operations_file.schema_encoder import NameOf, encode
from generator.openapi.operations_file.yaml_writer import lines
from generator.openapi.schemas import ANY
from generator.openapi.walk import inner, of_operation, reachable

HEADER = (
    "# Made by `toolpress import-openapi` from the vendor's OpenAPI document. "
    "Not edited by hand.\n"
)
_SHARED_ENUM = 60
"""Characters from which a list of values used several times is stored once."""


def dump(facts: Facts) -> str:
    """The text of the file. Schemas that no operation reaches are left out."""
    schemas = reachable(facts.operations, facts.schemas)
    names = _enum_names(facts.operations, schemas)
    writer = _Writer(names.get, _common_errors(facts.operations))
    enums = {
        names[enum]: [text.value for text in enum]
        for enum in sorted(names, key=lambda enum: names[enum])
    }
    parts: dict[str, tuple[Mapping[str, Any], int]] = {
        "errors": (writer.responses(writer.common_errors), 3),
        "tools": (dict(sorted(facts.tools.items())), 2),
        "operations": ({op.id: writer.operation(op) for op in facts.operations}, 4),
        "schemas": (
            {name: encode(schema, names.get) for name, schema in schemas.items()},
            3,
        ),
        "enums": (enums, 2),
    }
    text = [HEADER, *(f"{line}\n" for line in lines(_top(facts), 1))]
    for name, (content, depth) in parts.items():
        if content:
            text += (f"{line}\n" for line in lines({name: content}, depth))
    return "".join(text)


def _top(facts: Facts) -> dict[str, Any]:
    top: dict[str, Any] = {
        "title": facts.title,
        "version": facts.version,
        "base_url": facts.base_url,
    }
    if facts.servers != ((Server(facts.base_url),) if facts.base_url else ()):
        top["servers"] = [_server(server) for server in facts.servers]
    if facts.security:
        top["security"] = [list(one) for one in facts.security]
    if facts.security_schemes:
        top["security_schemes"] = {
            scheme.name: _scheme(scheme) for scheme in facts.security_schemes
        }
    return top


def _server(server: Server) -> str | dict[str, Any]:
    if not server.variables:
        return server.url
    variables = {
        one.name: {
            "default": one.default,
            **({"enum": list(one.enum)} if one.enum else {}),
        }
        for one in server.variables
    }
    return {"url": server.url, "variables": variables}


def _scheme(scheme: SecurityScheme) -> dict[str, Any]:
    out: dict[str, Any] = {
        key: value
        for key in ("type", "location", "parameter", "scheme")
        if (value := getattr(scheme, key))
    }
    if scheme.flows:
        out["flows"] = {
            flow.name: {
                key: value
                for key in ("authorization_url", "token_url", "refresh_url")
                if (value := getattr(flow, key))
            }
            for flow in scheme.flows
        }
    return out


def _common_errors(operations: tuple[Operation, ...]) -> tuple[Response, ...]:
    """The errors that most operations have, where several have the same ones."""
    counted = Counter(op.errors for op in operations if op.errors)
    errors, number = max(counted.items(), key=lambda item: item[1], default=((), 0))
    return errors if number > 1 else ()


class _Writer:
    def __init__(self, name_of: NameOf, common_errors: tuple[Response, ...]) -> None:
        self._name_of = name_of
        self.common_errors = common_errors

    def operation(self, op: Operation) -> dict[str, Any]:
        out: dict[str, Any] = {"request": f"{op.method} {op.path}"}
        if op.aliases:
            out["aliases"] = list(op.aliases)
        if op.group:
            out["group"] = op.group
        if op.scopes:
            out["scopes"] = list(op.scopes)
        if op.scope_choices:
            out["scope_choices"] = [list(one) for one in op.scope_choices]
        if op.limits:
            out["limits"] = [f"{limit.limit}/{limit.window}" for limit in op.limits]
        if op.security is not None:
            out["security"] = [list(one) for one in op.security]
        if op.servers:
            out["servers"] = [_server(server) for server in op.servers]
        if op.deprecated:
            out["deprecated"] = True
        for parameter in op.parameters:
            location = out.setdefault(parameter.location.name, {})
            location[parameter.name] = self._parameter(parameter)
        if op.body is not None:
            out["body"] = self._body(op.body)
        for key, responses in (
            ("responses", op.responses),
            ("redirects", op.redirects),
        ):
            if responses:
                out[key] = self.responses(responses)
        if op.errors != self.common_errors:
            out["errors"] = self.responses(op.errors)
        if op.filters:
            out["filters"] = {rule.name: self._filter(rule) for rule in op.filters}
        return out

    def _parameter(self, parameter: WireParameter) -> Any:
        flags: dict[str, Any] = {}
        if parameter.required != parameter.location.always_required:
            flags["required"] = parameter.required
        if not parameter.explode:
            flags["explode"] = False
        if parameter.style is not None:
            flags["style"] = parameter.style.name
        for key in (
            "media_type",
            "allow_reserved",
            "allow_empty",
            "deprecated",
        ):
            if value := getattr(parameter, key):
                flags[key] = value
        return encode(parameter.schema, self._name_of, flags)

    def _body(self, body: RequestBody) -> dict[str, Any]:
        out: dict[str, Any] = {"media_type": body.media_type}
        if body.required:
            out["required"] = True
        out["schema"] = encode(body.schema, self._name_of)
        if body.encoding:
            out["encoding"] = _encoding(body.encoding)
        if body.alternatives:
            out["alternatives"] = self._alternatives(body.alternatives, body.schema)
        return out

    def responses(self, responses: tuple[Response, ...]) -> dict[Any, Any]:
        return {one.status: self._response(one) for one in responses}

    def _response(self, response: Response) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if response.media_type is not None:
            out["media_type"] = response.media_type
        if response.headers:
            out["headers"] = list(response.headers)
        if response.schema is not None:
            out["schema"] = encode(response.schema, self._name_of)
        if response.alternatives:
            out["alternatives"] = self._alternatives(
                response.alternatives, response.schema
            )
        return out

    def _alternatives(
        self, alternatives: tuple[MediaType, ...], schema: Schema | None
    ) -> dict[str, Any]:
        """By media type; the schema is left out where it is that of the preferred one."""
        out: dict[str, Any] = {}
        for one in alternatives:
            content: dict[str, Any] = {}
            if one.schema != schema:
                content["schema"] = encode(one.schema, self._name_of)
            if one.encoding:
                content["encoding"] = _encoding(one.encoding)
            out[one.media_type] = content
        return out

    def _filter(self, rule: FilterField) -> dict[str, Any]:
        out: dict[str, Any] = {
            key: list(getattr(rule, name))
            for key, name in FILTER.items()
            if getattr(rule, name)
        }
        if rule.value != ANY:
            out["value"] = encode(rule.value, self._name_of)
        return out


def _encoding(parts: tuple[PartEncoding, ...]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for part in parts:
        content: dict[str, Any] = {}
        if part.content_types:
            content["content_types"] = list(part.content_types)
        if part.style is not None:
            content["style"] = part.style.name
        if part.explode is not None:
            content["explode"] = part.explode
        if part.allow_reserved:
            content["allow_reserved"] = True
        if part.headers:
            content["headers"] = dict(part.headers)
        out[part.name] = content
    return out


def _enum_names(
    operations: tuple[Operation, ...], schemas: Mapping[str, Schema]
) -> dict[Enum, str]:
    """Names for long lists of values that stand in several places: that of their first slot."""
    found: list[tuple[str, Enum]] = []
    for op in operations:
        for name, schema in of_operation(op):
            found += _enums(name, schema)
    for name, schema in schemas.items():
        found += _enums(name, schema)
    uses = Counter(enum for _, enum in found)
    names: dict[Enum, str] = {}
    used: set[str] = set()
    for name, enum in found:
        if uses[enum] < 2 or enum in names:
            continue
        if sum(len(text.text) for text in enum) < _SHARED_ENUM:
            continue
        unique, number = name, 1
        while unique in used:
            number += 1
            unique = f"{name} {number}"
        used.add(unique)
        names[enum] = unique
    return names


def _enums(name: str, schema: Schema) -> Iterator[tuple[str, Enum]]:
    if len(schema.enum) > 1:
        yield name, schema.enum
    for member in schema.properties:
        yield from _enums(member.name, member.schema)
    if not schema.properties:
        for part in inner(schema):
            yield from _enums(name, part)
