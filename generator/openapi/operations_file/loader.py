"""Reads `operations.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast, get_args

from generator import files, source
from generator.conventions.locations import PARAMETER_LOCATIONS, Location
from generator.conventions.styles import STYLES, Style
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.openapi import (
    Facts,
    FilterField,
    Limit,
    MediaType,
    OAuthFlow,
    Operation,
    PartEncoding,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
    Server,
    ServerVariable,
    Status,
    Window,
    WireParameter,
)
from generator.openapi.components import endless
from generator.openapi.operations_file.fields import (
    at,
    flag,
    known,
    listed,
    mapping,
    text,
    text_lists,
    texts,
)
from generator.openapi.operations_file.notation import FILTER, FLAGS, Enum, Malformed
from generator.openapi.operations_file.schema_decoder import Decoder
from generator.openapi.schemas import ANY
from generator.openapi.walk import of_operation, references
from generator.spec import yaml

_TOP = frozenset(
    (
        *("title", "version", "base_url", "servers", "security", "security_schemes"),
        *("errors", "tools", "operations", "schemas", "enums"),
    )
)
_OPERATION = frozenset(
    (
        *("request", "aliases", "group", "scopes", "limits", "security", "servers"),
        "scope_choices",
        *(
            "deprecated",
            *(one.name for one in PARAMETER_LOCATIONS),
            "body",
            "responses",
            "redirects",
            "errors",
        ),
        "filters",
    )
)
_BODY = frozenset(("media_type", "required", "schema", "encoding", "alternatives"))
_RESPONSE = frozenset(("media_type", "schema", "alternatives", "headers"))
_ALTERNATIVE = frozenset(("schema", "encoding"))
_PART = frozenset(("content_types", "style", "explode", "allow_reserved", "headers"))
_SCHEME = frozenset(("type", "location", "parameter", "scheme", "flows"))
_SERVER = frozenset(("url", "variables"))
_FLOW = frozenset(("authorization_url", "token_url", "refresh_url"))
_PARAMETER = frozenset(FLAGS)
_STATUS = re.compile("[1-5](?:[0-9][0-9]|XX)|default")
_LIMIT = re.compile(r"([1-9][0-9]*)/([a-z]+)")


def load(path: Path, diagnostics: Diagnostics) -> Facts | None:
    """Read a stored file; None after reporting that it cannot be read, `E-YAML` or `E-FACTS`."""
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
            _location(text, path, fault.keys),
            help="Make the file again with `toolpress import-openapi`; it is not edited by hand.",
        )
        return None


def _location(text: str, path: str, keys: tuple[str | int, ...]) -> source.Location:
    """Where in the file the keys lead, as far as they can be followed."""
    node = yaml.parse(text, path, Diagnostics())
    if node is None:
        return source.Location(path)
    location = node.location
    for key in keys:
        if (
            isinstance(node.value, tuple)
            and isinstance(key, int)
            and key < len(node.value)
        ):
            node = node.value[key]
            location = node.location
        elif (
            isinstance(node.value, Mapping)
            and isinstance(key, str)
            and key in node.value
        ):
            location = node.keys[key]
            node = node.value[key]
        else:
            break
    return location


def _facts(content: Any) -> Facts:
    known(content, _TOP)
    decoder = Decoder(
        {
            name: at(("enums", name), _values, values)
            for name, values in mapping(content, "enums").items()
        }
    )
    schemas = {
        name: at(("schemas", name), decoder.schema, value)
        for name, value in mapping(content, "schemas").items()
    }
    reader = _OperationReader(decoder, content)
    operations = [
        at(("operations", name), reader.read, name, value)
        for name, value in mapping(content, "operations").items()
    ]
    for op in operations:
        for _, schema in of_operation(op):
            _refuse_dangling(schema, schemas, "operations", op.id)
    for name, schema in schemas.items():
        _refuse_dangling(schema, schemas, "schemas", name)
    onward = {name: schema.ref for name, schema in schemas.items() if schema.ref}
    for name in sorted(endless(onward)):
        raise Malformed(f"the schema {name!r} refers to itself", "schemas", name)
    base_url = text(content, "base_url")
    servers = (Server(base_url),) if base_url else ()
    return Facts(
        title=text(content, "title"),
        version=text(content, "version"),
        base_url=base_url,
        operations=tuple(sorted(operations, key=lambda op: op.id)),
        schemas=dict(sorted(schemas.items())),
        servers=_servers(content) if "servers" in content else servers,
        security=text_lists(content, "security"),
        security_schemes=tuple(_schemes(content)),
        tools=_tools(content, {op.id for op in operations}),
    )


def _tools(content: Mapping[str, Any], operations: set[str]) -> dict[str, str]:
    tools = mapping(content, "tools")
    for slug in tools:
        if text(tools, slug) not in operations:
            raise Malformed(f"there is no operation {tools[slug]!r}", "tools", slug)
    return tools


def _servers(content: Mapping[str, Any]) -> tuple[Server, ...]:
    servers = []
    for index, given in enumerate(listed(content, "servers")):
        entry = {"url": given} if isinstance(given, str) else given
        at(("servers", index), known, entry, _SERVER)
        variables = mapping(entry, "variables")
        servers.append(
            Server(
                text(entry, "url"),
                tuple(
                    ServerVariable(name, text(one, "default"), texts(one, "enum"))
                    for name, one in variables.items()
                ),
            )
        )
    return tuple(servers)


def _schemes(content: Mapping[str, Any]) -> list[SecurityScheme]:
    schemes = []
    for name, given in mapping(content, "security_schemes").items():
        at(("security_schemes", name), known, given, _SCHEME)
        flows = []
        for flow, urls in mapping(given, "flows").items():
            at(("security_schemes", name, "flows", flow), known, urls, _FLOW)
            flows.append(
                OAuthFlow(flow, **{key: text(urls, key, "") for key in sorted(_FLOW)})
            )
        schemes.append(
            SecurityScheme(
                name,
                text(given, "type"),
                text(given, "location", ""),
                text(given, "parameter", ""),
                text(given, "scheme", ""),
                tuple(flows),
            )
        )
    return schemes


class _OperationReader:
    def __init__(self, decoder: Decoder, content: Mapping[str, Any]) -> None:
        self._decoder = decoder
        self._common_errors = self._responses(content, "errors")

    def read(self, identity: str, content: Any) -> Operation:
        known(content, _OPERATION)
        method, _, path = text(content, "request").partition(" ")
        if not method.isupper() or not path.startswith("/"):
            raise Malformed("`request` must be a method and a path", "request")
        return Operation(
            id=identity,
            method=method,
            path=path,
            aliases=texts(content, "aliases"),
            group=text(content, "group", ""),
            scopes=texts(content, "scopes"),
            scope_choices=text_lists(content, "scope_choices"),
            limits=tuple(_limit(one) for one in texts(content, "limits")),
            security=text_lists(content, "security") if "security" in content else None,
            servers=_servers(content),
            parameters=tuple(
                at((location.name, name), self._parameter, name, location, value)
                for location in PARAMETER_LOCATIONS
                for name, value in mapping(content, location.name).items()
            ),
            body=(
                at(("body",), self._body, content["body"])
                if "body" in content
                else None
            ),
            responses=self._responses(content, "responses"),
            redirects=self._responses(content, "redirects"),
            errors=(
                self._responses(content, "errors")
                if "errors" in content
                else self._common_errors
            ),
            filters=tuple(
                at(("filters", name), self._filter, name, value)
                for name, value in mapping(content, "filters").items()
            ),
            deprecated=flag(content, "deprecated"),
        )

    def _parameter(self, name: str, location: Location, content: Any) -> WireParameter:
        schema = self._decoder.schema(content, _PARAMETER)
        if not isinstance(content, dict) or _PARAMETER.isdisjoint(content):
            return WireParameter(name, location, schema, location.always_required)
        return WireParameter(
            name,
            location,
            schema,
            flag(content, "required", location.always_required),
            flag(content, "explode", True),
            _style(content),
            text(content, "media_type") if "media_type" in content else None,
            flag(content, "allow_reserved"),
            flag(content, "allow_empty"),
            flag(content, "deprecated"),
        )

    def _body(self, content: Any) -> RequestBody:
        known(content, _BODY)
        if "schema" not in content:
            raise Malformed("the `schema` is missing")
        schema = self._schema(content["schema"])
        return RequestBody(
            text(content, "media_type"),
            flag(content, "required"),
            schema,
            _encoding(content),
            self._alternatives(content, schema),
        )

    def _responses(self, content: Mapping[str, Any], key: str) -> tuple[Response, ...]:
        return tuple(
            at((key, status), self._response, status, value)
            for status, value in mapping(content, key).items()
        )

    def _response(self, status: str, content: Any) -> Response:
        known(content, _RESPONSE)
        if not _STATUS.fullmatch(status):
            raise Malformed(f"{status!r} is not a status")
        number: Status = int(status) if status.isdecimal() else status
        schema = self._schema(content["schema"]) if "schema" in content else None
        return Response(
            number,
            text(content, "media_type") if "media_type" in content else None,
            schema,
            self._alternatives(content, schema),
            texts(content, "headers"),
        )

    def _alternatives(
        self, content: Mapping[str, Any], schema: Schema | None
    ) -> tuple[MediaType, ...]:
        found = []
        for media_type, given in mapping(content, "alternatives").items():
            at(("alternatives", media_type), known, given, _ALTERNATIVE)
            own = self._schema(given["schema"]) if "schema" in given else schema
            if own is None:
                raise Malformed("the `schema` is missing", "alternatives", media_type)
            found.append(MediaType(media_type, own, _encoding(given)))
        return tuple(found)

    def _filter(self, name: str, content: Any) -> FilterField:
        known(content, frozenset((*FILTER, "value")))
        operators = {
            attribute: texts(content, key) for key, attribute in FILTER.items()
        }
        value = (
            at(("value",), self._decoder.schema, content["value"])
            if "value" in content
            else ANY
        )
        return FilterField(name, value=value, **operators)

    def _schema(self, given: Any) -> Schema:
        return at(("schema",), self._decoder.schema, given)


def _encoding(content: Mapping[str, Any]) -> tuple[PartEncoding, ...]:
    parts = []
    for name, given in mapping(content, "encoding").items():
        at(("encoding", name), known, given, _PART)
        parts.append(
            PartEncoding(
                name,
                texts(given, "content_types"),
                _style(given),
                flag(given, "explode") if "explode" in given else None,
                flag(given, "allow_reserved"),
                tuple(
                    (key, text(mapping(given, "headers"), key))
                    for key in mapping(given, "headers")
                ),
            )
        )
    return tuple(parts)


def _style(content: Mapping[str, Any]) -> Style | None:
    if "style" not in content:
        return None
    name = text(content, "style")
    if name not in STYLES:
        raise Malformed(f"{name!r} is not a style", "style")
    return STYLES[name]


def _limit(given: str) -> Limit:
    found = _LIMIT.fullmatch(given)
    if found is None or found[2] not in get_args(Window):
        raise Malformed(f"{given!r} is not a limit", "limits")
    return Limit(int(found[1]), cast(Window, found[2]))


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
