"""Validates requests against a vendor's OpenAPI document (3.x).

openapi-schema-validator validates values; the styles of parameters are read here, apart from
what toolpress makes of them. What a document has no place for is a fault, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml

from tests.conformance import styles
from tests.conformance.request import Request
from tests.conformance.schemas import Schema, Schemas, adapt
from tests.conformance.styles import MISSING

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_NOT_PARAMETERS = ("accept", "content-type", "authorization")
"""Headers that are no parameters, whatever a document says."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document."""

    method: str
    path: str
    raw: Mapping[str, Any]
    declared: tuple[Mapping[str, Any], ...]
    """Its parameters and those of its path, references followed."""

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    def parameters(self, where: str) -> dict[str, Mapping[str, Any]]:
        return {one["name"]: one for one in self.declared if one["in"] == where}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a request that the document does not allow."""

    request: Request
    message: str

    def __str__(self) -> str:
        return f"{self.message}\n    in {str(self.request).replace(chr(10), chr(10) + '    ')}"


class Document:
    """An OpenAPI document."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.adapted = adapt(raw)
        """How many schemas were read as they are meant, see `adapt`."""
        self.schemas = Schemas(raw)

    @classmethod
    def read(cls, path: Path) -> Document:
        text = path.read_text(encoding="utf-8")
        if text.lstrip().startswith("{"):
            return cls(json.loads(text))
        return cls(json.loads(json.dumps(yaml.load(text, _Loader), default=str)))

    @cached_property
    def operations(self) -> list[Operation]:
        return [
            Operation(
                method.upper(),
                path,
                item[method],
                tuple(self._parameters(item, item[method])),
            )
            for path, item in self.raw["paths"].items()
            for method in _METHODS
            if method in item
        ]

    def _parameters(self, item: Schema, operation: Schema) -> Iterator[Schema]:
        found: dict[tuple[str, str], Schema] = {}
        for one in (*item.get("parameters", ()), *operation.get("parameters", ())):
            one = self.schemas.resolve(one)
            found[one["in"], one["name"]] = one
        yield from found.values()

    @cached_property
    def _bases(self) -> list[str]:
        """The paths that servers begin with, the longest first."""
        every = [
            *self.raw.get("servers", ()),
            *(one for op in self.operations for one in op.raw.get("servers", ())),
            *(
                one
                for item in self.raw["paths"].values()
                for one in item.get("servers", ())
            ),
        ]
        paths = {urlsplit(one.get("url", "")).path.rstrip("/") for one in every}
        return sorted(paths | {""}, key=len, reverse=True)

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], Operation]]:
        return [
            (_pattern(one.path), one)
            # Fixed segments go before variable ones.
            for one in sorted(self.operations, key=lambda one: one.path.count("{"))
        ]

    def operation(self, request: Request) -> Operation | None:
        """The operation that a request is for."""
        found = self._found(request)
        return found[0][0] if found else None

    def _found(self, request: Request) -> list[tuple[Operation, re.Match[str]]]:
        """Several where paths differ in the names of their parameters only."""
        for base in self._bases:
            if not request.path.startswith(base):
                continue
            path = request.path[len(base) :]
            found = [
                (one, match)
                for pattern, one in self._patterns
                if one.method == request.method and (match := pattern.fullmatch(path))
            ]
            if found:
                template = _pattern(found[0][0].path)
                return [one for one in found if _pattern(one[0].path) == template]
        return []

    def problems(self, request: Request) -> list[Problem]:
        """All that is wrong with a request."""
        found = self._found(request)
        if not found:
            return [Problem(request, f"no operation {request.method} {request.path}")]
        messages = (self._messages(*one, request) for one in found)
        return [Problem(request, message) for message in min(messages, key=len)]

    def _messages(
        self, operation: Operation, match: re.Match[str], request: Request
    ) -> list[str]:
        return [
            *self._path(operation, match),
            *self._query(operation, request),
            *self._headers(operation, request),
            *self._credentials(operation, request),
            *self._body(operation, request),
        ]

    # Parameters -----------------------------------------------------------------------------------

    def _path(self, operation: Operation, match: re.Match[str]) -> Iterator[str]:
        declared = operation.parameters("path")
        for name, raw in zip(_variables(operation.path), match.groups(), strict=True):
            if name in declared:
                schema = self._schema(declared[name])
                value = styles.parameter(
                    self.schemas, declared[name], schema, unquote(raw)
                )
                yield from self._judged(f"path {name}", schema, value)

    def _query(self, operation: Operation, request: Request) -> Iterator[str]:
        declared = operation.parameters("query")
        used = set(self._credential_names("query"))
        for name, one in declared.items():
            schema = self._schema(one)
            if "content" in one:
                read = styles.pairs(self.schemas, name, {}, request.query, {})
                value = MISSING if read.value is MISSING else _json(str(read.value))
            else:
                read = styles.pairs(self.schemas, name, schema, request.query, one)
                value = read.value
            used |= read.names
            if value is not MISSING:
                yield from self._judged(f"query {name}", schema, value)
            elif one.get("required"):
                yield f"query {name}: required, and missing"
        for name in dict.fromkeys(name for name, _ in request.query):
            if name not in used:
                yield f"query {name}: the operation has no such parameter"
        names = [name for name, _ in request.query]
        for name in dict.fromkeys(names):
            if names.count(name) > 1 and not declared.get(name, {}).get(
                "explode", True
            ):
                yield f"query {name}: given twice"

    def _headers(self, operation: Operation, request: Request) -> Iterator[str]:
        cookies = dict(
            one.strip().partition("=")[::2]
            for one in request.headers.get("cookie", "").split(";")
        )
        for where, given in (("header", request.headers), ("cookie", cookies)):
            for name, one in operation.parameters(where).items():
                key = name.lower() if where == "header" else name
                if where == "header" and key in _NOT_PARAMETERS:
                    continue
                schema = self._schema(one)
                if key in given:
                    text = given[key] if where == "header" else unquote(given[key])
                    value = styles.parameter(self.schemas, one, schema, text)
                    yield from self._judged(f"{where} {name}", schema, value)
                elif one.get("required"):
                    yield f"{where} {name}: required, and missing"

    def _schema(self, parameter: Schema) -> Schema:
        content = parameter.get("content")
        if content:
            return next(iter(content.values())).get("schema", {})  # type: ignore[no-any-return]
        return parameter.get("schema", {})  # type: ignore[no-any-return]

    def _judged(self, slot: str, schema: Schema, value: Any) -> Iterator[str]:
        for fault in self.schemas.faults(schema, value):
            yield f"{slot} {fault}"

    # Credentials ----------------------------------------------------------------------------------

    @cached_property
    def _schemes(self) -> Mapping[str, Schema]:
        return self.raw.get("components", {}).get("securitySchemes", {})  # type: ignore[no-any-return]

    def _credential_names(self, where: str) -> Iterator[str]:
        for one in self._schemes.values():
            one = self.schemas.resolve(one)
            if one.get("in") == where:
                yield one["name"]

    def _credentials(self, operation: Operation, request: Request) -> Iterator[str]:
        wanted = operation.raw.get("security", self.raw.get("security", ()))
        if wanted and not any(
            all(self._carries(request, name) for name in one) for one in wanted
        ):
            names = " or ".join("+".join(one) for one in wanted)
            yield f"security: no credential for {names}"

    def _carries(self, request: Request, name: str) -> bool:
        scheme = self.schemas.resolve(self._schemes.get(name, {}))
        where = scheme.get("in")
        if where == "query":
            return any(key == scheme["name"] for key, _ in request.query)
        if where == "cookie":
            return f"{scheme['name']}=" in request.headers.get("cookie", "")
        given = request.headers.get(scheme.get("name", "authorization").lower(), "")
        if scheme.get("type") == "http" and scheme.get("scheme") == "basic":
            return given.startswith("Basic ")
        if where is None:
            return given.startswith("Bearer ")
        return bool(given)

    # Bodies ---------------------------------------------------------------------------------------

    def _body(self, operation: Operation, request: Request) -> Iterator[str]:
        declared = self.schemas.resolve(operation.raw.get("requestBody", {}))
        content = declared.get("content", {})
        if not request.body and not request.media_type:
            if declared.get("required"):
                yield "body: required, and missing"
            return
        if not content:
            yield "body: the operation takes none"
            return
        media = _media(content, request.media_type)
        if media is None:
            yield f"body: {request.media_type!r} is none of {', '.join(content)}"
            return
        schema = media.get("schema", {})
        if request.media_type == "application/x-www-form-urlencoded":
            yield from self._form(schema, request.pairs, media.get("encoding", {}))
        elif request.multipart:
            yield from self._form(
                schema, request.form, media.get("encoding", {}), loose=True
            )
        elif "json" in request.media_type:
            try:
                value = json.loads(request.body)
            except ValueError as error:
                yield f"body: no JSON: {error}"
                return
            yield from self._judged("body", schema, value)
            for pointer in self.schemas.undeclared(schema, value):
                yield f"body {pointer}: the schema has no such member"

    def _form(
        self,
        schema: Schema,
        given: styles.Pairs,
        encodings: Mapping[str, Schema],
        *,
        loose: bool = False,
    ) -> Iterator[str]:
        value, strange = styles.form(self.schemas, schema, given, encodings)
        for name in sorted(strange):
            yield f"form {name}: the schema has no such member"
        yield from self._judged("form", schema, value)
        for pointer in self.schemas.undeclared(schema, value):
            yield f"form {pointer}: the schema has no such member"


def _pattern(path: str) -> re.Pattern[str]:
    # A fragment or a query in a path is part of what was documented, not of the path.
    path = re.split(r"[?#]", path)[0]
    return re.compile(re.sub(r"\\\{.+?\\\}", "([^/]+)", re.escape(path)) + "/?")


def _variables(path: str) -> list[str]:
    return re.findall(r"\{(.+?)\}", re.split(r"[?#]", path)[0])


def _media(content: Mapping[str, Any], media_type: str) -> Schema | None:
    """What a body of a media type is judged by."""
    known = {
        name.partition(";")[0].strip().lower(): one for name, one in content.items()
    }
    main = media_type.partition("/")[0]
    return next(
        (known[name] for name in (media_type, f"{main}/*", "*/*") if name in known),
        None,
    )


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class _Loader(yaml.CSafeLoader):
    """YAML with dates as texts, as JSON has them."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, one) for tag, one in every if tag != "tag:yaml.org,2002:timestamp"]
    for first, every in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
