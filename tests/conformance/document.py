"""Validates requests against a vendor's OpenAPI document (3.0).

openapi-core validates parameters and bodies. Like JSON Schema, it allows what a schema does not
mention, so this module looks for parameters and members that the document does not have.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import RequestBodyValidationError
from openapi_schema_validator import OAS30WriteValidator
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.conformance.request import Request

Schema = Mapping[str, Any]
_CONFIG = Config(spec_validator_cls=None)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document."""

    method: str
    path: str
    raw: Mapping[str, Any]

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    def parameters(self, where: str) -> dict[str, Mapping[str, Any]]:
        return {
            one["name"]: one
            for one in self.raw.get("parameters", ())
            if one["in"] == where
        }


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a request that the document does not allow."""

    request: Request
    message: str

    def __str__(self) -> str:
        return f"{self.message}\n    in {str(self.request).replace(chr(10), chr(10) + '    ')}"


@dataclass
class Document:
    """An OpenAPI document."""

    raw: dict[str, Any]
    adapted: int = 0
    """How many schemas were read as they are meant, see `adapt`."""
    _compiled: dict[str, OAS30WriteValidator] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Document:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return cls(raw, adapt(raw))

    @cached_property
    def operations(self) -> list[Operation]:
        methods = ("get", "put", "post", "delete", "patch", "head", "options")
        return [
            Operation(method.upper(), path, item[method])
            for path, item in self.raw["paths"].items()
            for method in methods
            if method in item
        ]

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], Operation]]:
        return [
            (re.compile(re.sub(r"\\\{.+?\\\}", "[^/]+", re.escape(one.path))), one)
            # Fixed segments go before variable ones.
            for one in sorted(self.operations, key=lambda one: one.path.count("{"))
        ]

    def operation(self, request: Request) -> Operation | None:
        """The operation that a request is for."""
        for pattern, one in self._patterns:
            if one.method == request.method and pattern.fullmatch(request.path):
                return one
        return None

    @cached_property
    def _openapi(self) -> OpenAPI:
        # The document is the vendor's: whether it is a good one is not the question here.
        return OpenAPI.from_dict(self.raw, config=_CONFIG)

    def problems(self, request: Request) -> list[Problem]:
        """All that is wrong with a request."""
        operation = self.operation(request)
        if operation is None:
            return [Problem(request, f"no operation {request.method} {request.path}")]
        found = list(self._invalid(request))
        declared = operation.parameters("query")
        seen = set()
        for name, _ in request.query:
            if name not in declared and name not in self._credentials:
                found.append(f"query {name}: the operation has no such parameter")
            if name in seen and not declared.get(name, {}).get("explode", True):
                found.append(f"query {name}: given twice")
            seen.add(name)
        content = operation.raw.get("requestBody", {}).get("content", {})
        if request.body and not content:
            found.append("body: the operation takes none")
        elif request.body and request.media_type in content:
            schema = content[request.media_type].get("schema", {})
            if request.multipart:
                found += self._form(schema, request)
            else:
                found += self._undeclared(schema, request.json, "")
        return [Problem(request, message) for message in found]

    @cached_property
    def _credentials(self) -> frozenset[str]:
        """Names of query parameters that carry a credential."""
        schemes = self.raw.get("components", {}).get("securitySchemes", {}).values()
        return frozenset(one["name"] for one in schemes if one.get("in") == "query")

    # openapi-core ---------------------------------------------------------------------------------

    def _invalid(self, request: Request) -> Iterator[str]:
        for error in self._openapi.iter_request_errors(_Given(request)):
            # It leaves the texts of a form as they are, so that no boolean ever fits: see `_form`.
            if not (
                request.multipart and isinstance(error, RequestBodyValidationError)
            ):
                yield _message(error)

    def _form(self, schema: Schema, request: Request) -> Iterator[str]:
        """What is wrong with a multipart form, its texts read as the schema's types."""
        members = self.resolve(schema).get("properties", {})
        value: dict[str, Any] = {}
        odd = False
        for name, text in request.form:
            kind = self.resolve(members[name]).get("type") if name in members else None
            if kind is None:
                yield f"form {name}: the schema has no such member"
            value[name] = text
            if kind in ("boolean", "integer", "number"):
                try:
                    value[name] = json.loads(text)
                except ValueError:
                    odd = True
                    yield f"form {name}: {text!a} is no {kind}"
        if not odd and not self.fits(schema, value):
            yield f"form: {value!a:.300} does not fit the schema"

    # What the document has no place for -----------------------------------------------------------

    def resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            at: Any = self.raw
            for token in schema["$ref"].removeprefix("#/").split("/"):
                at = at[token.replace("~1", "/").replace("~0", "~")]
            schema = at
        return schema

    def fits(self, schema: Schema, value: Any) -> bool:
        key = json.dumps(schema, sort_keys=True)
        if key not in self._compiled:
            root = {"components": self.raw.get("components", {}), "allOf": [schema]}
            self._compiled[key] = OAS30WriteValidator(root)
        return bool(self._compiled[key].is_valid(value))

    def alternatives(self, schema: Schema, value: Any) -> list[Schema]:
        """The object or array schemas that a value is validated by, all references followed."""
        schema = self.resolve(schema)
        found = [schema]
        for one in schema.get("allOf", ()):
            found += self.alternatives(one, value)
        for key in ("oneOf", "anyOf"):
            for one in schema.get(key, ()):
                if self.fits(one, value):
                    found += self.alternatives(one, value)
        return found

    def _undeclared(self, schema: Schema, value: Any, pointer: str) -> Iterator[str]:
        schemas = self.alternatives(schema, value)
        if isinstance(value, list):
            items = [one["items"] for one in schemas if "items" in one]
            for index, one in enumerate(value):
                for item in items[:1]:
                    yield from self._undeclared(item, one, f"{pointer}/{index}")
        elif isinstance(value, dict):
            members: dict[str, Schema] = {}
            for one in schemas:
                members.update(one.get("properties", {}))
            for name, one in value.items():
                at = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
                if name in members:
                    yield from self._undeclared(members[name], one, at)
                elif members:
                    yield f"body {at}: the schema has no such member"


class _Given:
    """A request in openapi-core's terms."""

    def __init__(self, request: Request) -> None:
        self.host_url = "https://" + request.headers.get("host", "a.klaviyo.com")
        self.path = request.path
        self.full_url_pattern = self.host_url + request.path
        self.method = request.method.lower()
        self.body = request.body or None
        self.content_type = request.headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query),
            header=Headers(list(request.headers.items())),
            cookie=ImmutableMultiDict(),
        )


def _message(error: BaseException) -> str:
    cause = error.__cause__ or error.__context__
    details: Sequence[Any] = getattr(cause, "schema_errors", None) or ()
    lines = []
    for one in details:
        where = "/".join(map(str, getattr(one, "absolute_path", ())))
        lines.append(f"/{where}: {getattr(one, 'message', one)}"[:600])
    text = f"{type(error).__name__}: {str(error).partition(': Value')[0][:300]}"
    return "; ".join([text, *lines])


NULL: Schema = {"type": "object", "nullable": True, "enum": [None]}
"""A schema of OpenAPI 3.0 for null alone."""


def adapt(document: Any) -> int:
    """Reads `nullable` and `oneOf` as they are meant; returns how often `nullable` had no effect.

    OpenAPI 3.0 ignores all that stands beside `$ref`, lets `nullable` widen nothing but a `type`
    beside it, and wants null listed in an `enum` too. Nobody writes `nullable: true` to say
    nothing. Alternatives are taken as `anyOf`: several of them may look alike, and which one is
    meant can depend on what stands elsewhere.
    """
    changed = 0
    if isinstance(document, dict):
        for one in document.values():
            changed += adapt(one)
        if isinstance(document.get("oneOf"), list):
            document["anyOf"] = document.pop("oneOf")
        if document.get("nullable") is True:
            if isinstance(document.get("$ref"), str):
                reference = {"$ref": document["$ref"]}
                document.clear()
                document["anyOf"] = [reference, NULL]
                return changed + 1
            if (
                isinstance(document.get("anyOf"), list)
                and NULL not in document["anyOf"]
            ):
                document["anyOf"].append(NULL)
                changed += 1
            if isinstance(document.get("enum"), list) and None not in document["enum"]:
                document["enum"] = [*document["enum"], None]
                changed += 1
    elif isinstance(document, list):
        changed += sum(adapt(one) for one in document)
    return changed
