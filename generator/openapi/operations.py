"""An OpenAPI document (3.0 and 3.1) as wire facts.

Only what is on the wire is taken over: no sentence of the document gets in. What a service's
vendor tells in extensions of its own (`x-...`) is read under the names that the service's spec
gives. A document that cannot be read at all is `E-OPENAPI`; what it says and facts cannot hold is
a `W-OPENAPI-...` warning, one for each kind.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import files
from generator.conventions import locations
from generator.conventions.locations import (
    LOCATIONS,
    PARAMETER_LOCATIONS,
    PATH,
    SlotName,
)
from generator.diagnostics import Diagnostics
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
from generator.openapi.json_access import (
    JsonObject,
    escaped,
    lookup,
    mapping,
    sequence,
    texts,
)
from generator.openapi.losses import Losses
from generator.openapi.schemas import ANY, SchemaReader, TooLarge
from generator.openapi.walk import reachable
from generator.source import Location, Source
from generator.spec import yaml

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WINDOWS: dict[str, Window] = {"s": "second", "m": "minute", "h": "hour", "d": "day"}
_WINDOW_ORDER = tuple(_WINDOWS.values())
_LIMIT = re.compile(r"([1-9][0-9]{0,9})/([smhd])")
_VERSION = re.compile(r"3\.[01]\.[0-9]+")


@dataclass(frozen=True, slots=True)
class Extensions:
    """Names of the vendor's own keys in an operation; empty: it has none.

    - `aliases`: a list of former operation ids.
    - `limits`: rate limits, `{<any name>: "75/s"}` with s, m, h or d, or a list of such texts.
    - `scopes`: a list of names.
    - `filters`: `{<field>: {operators: {single: [..], list: [..], none: [..]}, value: <schema>}}`.
    """

    aliases: str = ""
    limits: str = ""
    scopes: str = ""
    filters: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation by its names only; enough to match tools with it."""

    id: str
    method: str
    """Upper case."""
    path: str
    aliases: tuple[str, ...] = ()


def read(path: Path, diagnostics: Diagnostics) -> JsonObject | None:
    """A document's content, from JSON or YAML; None after reporting."""
    name = path.as_posix()
    text = files.read_text(path, files.DOCUMENT, diagnostics)
    if text is None:
        return None
    document = _decode(text, name, diagnostics)
    if document is None:
        return None
    if not isinstance(document, dict):
        _refuse(
            "this is not an OpenAPI document: it holds no mapping", name, diagnostics
        )
        return None
    if "\\ud" in text.lower() and _has_lone_surrogate(document):
        _refuse(
            "the document holds half a surrogate pair, which is no text",
            name,
            diagnostics,
        )
        return None
    return document


def endpoints(
    document: Any, path: str, extensions: Extensions, diagnostics: Diagnostics
) -> tuple[Endpoint, ...] | None:
    """All operations by name, sorted by id; None after reporting that this is no such document."""
    if not _is_openapi(document, path, diagnostics):
        return None
    found = (
        Endpoint(op.id, op.method, op.path, op.aliases)
        for op in _raw(document, extensions)
    )
    return tuple(sorted(found, key=lambda endpoint: endpoint.id))


def import_openapi(
    document: Any,
    path: str,
    extensions: Extensions,
    diagnostics: Diagnostics,
    only: Collection[str] | None = None,
) -> Facts | None:
    """The facts of a document, or of the operations in `only`; None after reporting.

    `document` is decoded JSON; `path` is its name in messages. Only shapes that the operations
    reach are part of the facts.
    """
    if not _is_openapi(document, path, diagnostics):
        return None
    losses = Losses()
    reader = _OperationReader(document, extensions, losses)
    try:
        operations = [
            reader.read(raw)
            for raw in sorted(_raw(document, extensions), key=lambda raw: raw.id)
            if only is None or raw.id in only
        ]
    except TooLarge:
        _refuse("the document's schemas unfold beyond all measure", path, diagnostics)
        return None
    info = mapping(document.get("info"))
    facts = Facts(
        title=str(info.get("title", "")),
        version=str(info.get("version", "")),
        base_url=_base_url(document, losses),
        operations=tuple(operations),
        schemas=reachable(operations, reader.shapes),
    )
    losses.report(path, diagnostics)
    return facts


# The document as a whole


def _decode(text: str, name: str, diagnostics: Diagnostics) -> Any | None:
    if not text.lstrip().startswith(("{", "[")):
        return yaml.parse_fast(text, name, diagnostics)
    try:
        return json.loads(text, parse_constant=_no_json_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        source = Source(name, tuple(text.split("\n")))
        problem = error.msg[:1].lower() + error.msg[1:]
        diagnostics.error(
            "E-OPENAPI",
            f"the document is not valid JSON: {problem}",
            source.at(error.lineno, error.colno, error.colno + 1),
        )
    except (ValueError, RecursionError) as error:
        problem = (
            "it nests too deeply" if isinstance(error, RecursionError) else str(error)
        )
        _refuse(f"the document is not valid JSON: {problem}", name, diagnostics)
    return None


def _no_json_number(text: str) -> Any:
    raise ValueError(f"{text} is no number")


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_json_number(text)


def _has_lone_surrogate(document: Any) -> bool:
    return (
        re.search("[\ud800-\udfff]", json.dumps(document, ensure_ascii=False))
        is not None
    )


def _is_openapi(document: Any, path: str, diagnostics: Diagnostics) -> bool:
    version = document.get("openapi") if isinstance(document, dict) else None
    if isinstance(version, str) and _VERSION.match(version):
        if isinstance(document.get("paths"), dict):
            return True
        _refuse(
            "the document has no paths, so there is nothing to import",
            path,
            diagnostics,
        )
    elif isinstance(document, dict) and "swagger" in document:
        _refuse(
            f"the document is Swagger {document['swagger']}, not OpenAPI 3.0 or 3.1",
            path,
            diagnostics,
            help="Convert it to OpenAPI 3 first, or fetch the vendor's current document.",
        )
    elif version is not None:
        _refuse(
            f"the document is OpenAPI {version}; 3.0 and 3.1 can be read",
            path,
            diagnostics,
        )
    else:
        _refuse(
            "this is not an OpenAPI document: it has no `openapi` version at its top",
            path,
            diagnostics,
        )
    return False


def _refuse(
    message: str, path: str, diagnostics: Diagnostics, *, help: str = ""
) -> None:
    diagnostics.error("E-OPENAPI", message, Location(path), help=help)


def _base_url(document: JsonObject, losses: Losses) -> str:
    servers = sequence(document.get("servers"))
    server = servers[0] if servers and isinstance(servers[0], dict) else {}
    url = server.get("url", "")
    variables = server.get("variables")
    if isinstance(url, str) and isinstance(variables, dict):
        for name, variable in variables.items():
            if isinstance(variable, dict):
                url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    if not isinstance(url, str) or not re.match(r"https?://", url):
        losses.add(
            "W-OPENAPI-OPERATION",
            "the document names no server by a full URL",
            "#/servers",
        )
        return ""
    return url.rstrip("/")


# Operations


@dataclass(frozen=True, slots=True)
class _Raw:
    """An operation as it stands in the document."""

    id: str
    method: str
    path: str
    aliases: tuple[str, ...]
    content: JsonObject
    item: JsonObject
    where: str
    repeated: bool


def _raw(document: JsonObject, extensions: Extensions) -> Iterator[_Raw]:
    """Every operation. One without an id, or with another's, is called `get /its/path`."""
    seen: set[str] = set()
    for path in sorted(document["paths"]):
        item = document["paths"][path]
        where = "#/paths/" + path.replace("~", "~0").replace("/", "~1")
        if isinstance(item, dict) and "$ref" in item:
            found, target = lookup(document, item["$ref"])
            item = {**target, **item} if found and isinstance(target, dict) else item
        if not isinstance(item, dict) or not path.startswith("/"):
            continue
        for method in _METHODS:
            content = item.get(method)
            if not isinstance(content, dict):
                continue
            given = content.get("operationId")
            repeated = isinstance(given, str) and given in seen
            usable = isinstance(given, str) and given and not repeated
            identity = str(given) if usable else f"{method} {path}"
            seen.add(identity)
            aliases = (
                texts(content.get(extensions.aliases)) if extensions.aliases else ()
            )
            yield _Raw(
                identity,
                method.upper(),
                path,
                aliases,
                content,
                item,
                f"{where}/{method}",
                repeated,
            )


class _OperationReader:
    def __init__(
        self, document: JsonObject, extensions: Extensions, losses: Losses
    ) -> None:
        self._document = document
        self._extensions = extensions
        self._gaps = losses
        self._schemas = SchemaReader(document, losses)

    @property
    def shapes(self) -> Mapping[str, Schema]:
        return self._schemas.shapes

    def read(self, raw: _Raw) -> Operation:
        """One operation's facts. Raises `TooLarge`."""
        if raw.repeated:
            self._gap(
                "W-OPENAPI-OPERATION",
                "this operation's id is another's already",
                raw.where,
            )
        if "servers" in raw.content or "servers" in raw.item:
            self._gap(
                "W-OPENAPI-OPERATION", "a server of its own is not kept", raw.where
            )
        tags = texts(raw.content.get("tags"))
        return Operation(
            id=raw.id,
            method=raw.method,
            path=raw.path,
            aliases=raw.aliases,
            group=tags[0] if tags else "",
            scopes=texts(raw.content.get(self._extensions.scopes)),
            limits=self._limits(raw),
            security=self._security(raw),
            parameters=self._parameters(raw),
            body=self._body(raw),
            responses=self._answers(raw),
            filters=self._filters(raw),
        )

    def _gap(self, code: str, what: str, where: str) -> None:
        self._gaps.add(code, what, where)

    def _resolved(self, value: Any, where: str) -> JsonObject | None:
        """A parameter, body or answer, past its local references; None where there is none."""
        for _ in range(10):
            if not isinstance(value, dict):
                return None
            if "$ref" not in value:
                return value
            found, target = lookup(self._document, value["$ref"])
            if not found:
                self._gap(
                    "W-OPENAPI-REF",
                    f"the reference {value['$ref']!r} cannot be followed",
                    where,
                )
                return None
            value = target
        self._gap("W-OPENAPI-REF", "this reference leads round in a circle", where)
        return None

    # Parameters

    def _parameters(self, raw: _Raw) -> tuple[WireParameter, ...]:
        found: dict[SlotName, WireParameter] = {}
        for owner, place in (
            (raw.item, raw.where.rpartition("/")[0]),
            (raw.content, raw.where),
        ):
            for index, given in enumerate(sequence(owner.get("parameters"))):
                where = f"{place}/parameters/{index}"
                content = self._resolved(given, where)
                parameter = None if content is None else self._parameter(content, where)
                if parameter is not None:
                    found[SlotName(parameter.location, parameter.name)] = parameter
        # Names in the path that no parameter describes still have to be filled in.
        for name in re.findall(r"\{([^{}]+)\}", raw.path):
            slot = SlotName(PATH, name)
            if slot not in found:
                self._gap(
                    "W-OPENAPI-PARAMETER",
                    "a name in the path is not described",
                    raw.where,
                )
                found[slot] = WireParameter(name, PATH, Schema("string"), True)
        order = {location: at for at, location in enumerate(PARAMETER_LOCATIONS)}
        return tuple(
            sorted(found.values(), key=lambda parameter: order[parameter.location])
        )

    def _parameter(self, content: JsonObject, where: str) -> WireParameter | None:
        name, place = content.get("name"), content.get("in")
        if not isinstance(name, str) or not isinstance(place, str):
            self._gap(
                "W-OPENAPI-PARAMETER", "this parameter has no name or no place", where
            )
            return None
        location = LOCATIONS.get(place)
        if location is None or not location.in_parameters:
            what = f"a {ascii(place)[1:-1]} parameter is not kept"
            self._gap("W-OPENAPI-PARAMETER", what, where)
            return None
        if location.fold(name) in location.reserved:
            return None  # other parts of the document say what it holds
        if "schema" in content:
            shape = self._schemas.read(content["schema"], f"{where}/schema", "request")
        else:
            self._gap(
                "W-OPENAPI-PARAMETER",
                "a parameter in a media type is kept as plain text",
                where,
            )
            shape = Schema("string")
        return WireParameter(
            name=name,
            location=location,
            schema=shape,
            required=location.always_required or content.get("required") is True,
            explode=self._explode(content, location, shape, where),
        )

    def _explode(
        self,
        content: JsonObject,
        location: locations.Location,
        shape: Schema,
        where: str,
    ) -> bool:
        """Whether an array is repeated; single values count as exploded, there is no difference."""
        kind = shape.kind
        if kind == "ref" and shape.ref is not None:
            kind = self._schemas.shapes[shape.ref].kind
        usual = location.style
        style = content.get("style", usual.name)
        if kind == "object" or style != usual.name:
            self._gap(
                "W-OPENAPI-PARAMETER",
                f"the style {style!r} of this {kind} is not kept",
                where,
            )
        if kind not in ("array", "union", "any"):
            return True
        if not usual.explode:
            return False
        return content.get("explode", style == usual.name) is not False

    # RequestBody and answers

    def _body(self, raw: _Raw) -> RequestBody | None:
        where = f"{raw.where}/requestBody"
        content = self._resolved(raw.content.get("requestBody"), where)
        if content is None:
            return None
        media_type, schema = self._media(content, where)
        if media_type is None:
            return None
        shape = self._schemas.read(
            schema,
            f"{where}/content/{escaped(media_type)}/schema",
            "request",
            unfold=True,
        )
        return RequestBody(media_type, content.get("required") is True, shape)

    def _answers(self, raw: _Raw) -> tuple[Response, ...]:
        answers: dict[int, Response] = {}
        responses = raw.content.get("responses")
        for status, given in responses.items() if isinstance(responses, dict) else ():
            code = str(status).upper()
            if not re.fullmatch("2[0-9][0-9]|2XX", code):
                continue
            where = f"{raw.where}/responses/{status}"
            if code == "2XX":
                self._gap("W-OPENAPI-MEDIA", "the answers 2XX are kept as 200", where)
                code = "200"
            content = self._resolved(given, where)
            if content is None or int(code) in answers:
                continue
            media_type, schema = self._media(content, where)
            shape = None
            if media_type is not None and schema is not True:
                place = f"{where}/content/{escaped(media_type)}/schema"
                shape = self._schemas.read(schema, place, "answer")
            answers[int(code)] = Response(int(code), media_type, shape)
        if not answers:
            self._gap("W-OPENAPI-MEDIA", "no success answer is described", raw.where)
        return tuple(answers[status] for status in sorted(answers))

    def _media(self, content: JsonObject, where: str) -> tuple[str | None, Any]:
        """The media type to use, JSON before forms before others, and its schema."""
        offers = content.get("content")
        if not isinstance(offers, dict) or not offers:
            return None, None
        ranked = sorted(offers, key=_media_rank)
        if len(ranked) > 1:
            self._gap(
                "W-OPENAPI-MEDIA",
                f"media types other than {ranked[0]} are not kept",
                where,
            )
        offer = offers[ranked[0]]
        return ranked[0], offer.get("schema", True) if isinstance(offer, dict) else True

    # Security and extensions

    def _security(self, raw: _Raw) -> tuple[str, ...] | None:
        given = raw.content.get("security")
        if not isinstance(given, list):
            return None
        schemes: dict[str, None] = {}
        for requirement in given:
            names = list(requirement) if isinstance(requirement, dict) else []
            if len(names) > 1:
                self._gap(
                    "W-OPENAPI-OPERATION",
                    "schemes needed together are kept as a choice",
                    raw.where,
                )
            schemes.update(dict.fromkeys(names))
        return tuple(schemes)

    def _limits(self, raw: _Raw) -> tuple[Limit, ...]:
        given = raw.content.get(self._extensions.limits)
        limits: set[Limit] = set()
        for text in given.values() if isinstance(given, dict) else sequence(given):
            found = _LIMIT.fullmatch(text) if isinstance(text, str) else None
            if found is None:
                where = f"{raw.where}/{self._extensions.limits}"
                self._gap(
                    "W-OPENAPI-OPERATION", "this is not a limit such as 75/s", where
                )
                continue
            limits.add(Limit(int(found[1]), _WINDOWS[found[2]]))
        order = {window: index for index, window in enumerate(_WINDOW_ORDER)}
        return tuple(
            sorted(limits, key=lambda limit: (order[limit.window], limit.limit))
        )

    def _filters(self, raw: _Raw) -> tuple[FilterField, ...]:
        given = raw.content.get(self._extensions.filters)
        fields = []
        for name, rule in given.items() if isinstance(given, dict) else ():
            where = f"{raw.where}/{self._extensions.filters}/{escaped(name)}"
            operators = rule.get("operators") if isinstance(rule, dict) else None
            if not isinstance(operators, dict) or operators.keys() - {
                "single",
                "list",
                "none",
            }:
                self._gap(
                    "W-OPENAPI-OPERATION",
                    "this is not a rule for a filter's field",
                    where,
                )
                continue
            value = rule.get("value")
            fields.append(
                FilterField(
                    name=name,
                    operators=texts(operators.get("single")),
                    list_operators=texts(operators.get("list")),
                    value=(
                        ANY
                        if value is None
                        else self._schemas.read(value, f"{where}/value", "request")
                    ),
                    bare_operators=texts(operators.get("none")),
                )
            )
        return tuple(fields)


def _media_rank(media_type: str) -> tuple[int, str]:
    plain = media_type.partition(";")[0].strip().lower()
    if plain == "application/json":
        return 0, media_type
    if plain.endswith("+json"):
        return 1, media_type
    forms = ("multipart/form-data", "application/x-www-form-urlencoded")
    return (2 + forms.index(plain) if plain in forms else 4), media_type
