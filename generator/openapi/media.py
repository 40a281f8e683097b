"""Bodies of requests and responses, by media type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.conventions.media_types import (
    is_form,
    is_json,
    is_sequence,
    opaque,
    preference,
)
from generator.conventions.styles import STYLES
from generator.openapi import (
    MediaType,
    PartEncoding,
    RequestBody,
    Response,
    Schema,
    Status,
)
from generator.openapi.endpoints import Entry
from generator.openapi.json_access import JsonObject, mapping, sequence, word
from generator.openapi.losses import Losses
from generator.openapi.resolving import Resolving
from generator.openapi.schemas import ANY, Direction, SchemaReader
from generator.pointer import escape

_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|DEFAULT")


@dataclass(frozen=True, slots=True)
class Responses:
    """All responses of an operation, by what they mean."""

    success: tuple[Response, ...]
    redirects: tuple[Response, ...]
    errors: tuple[Response, ...]


class MediaReader:
    def __init__(
        self, resolving: Resolving, schemas: SchemaReader, losses: Losses
    ) -> None:
        self._resolving = resolving
        self._schemas = schemas
        self._losses = losses

    def body(self, entry: Entry) -> RequestBody | None:
        where = f"{entry.where}/requestBody"
        content = self._resolving.follow(entry.content.get("requestBody"), where)
        offers = mapping((content or {}).get("content"))
        if content is not None and not offers and content.get("required") is True:
            self._lost("a required body without a media type is not kept", where)
        if content is None or not offers:
            return None
        first, *others = self._offers(offers, where, "request")
        return RequestBody(
            first.media_type,
            content.get("required") is True,
            first.schema,
            first.encoding,
            tuple(others),
        )

    def responses(self, entry: Entry) -> Responses:
        found: dict[str, Response] = {}
        for status, given in mapping(entry.content.get("responses")).items():
            code = str(status).upper()
            where = f"{entry.where}/responses/{escape(str(status))}"
            if code.startswith("X-"):
                continue
            if not _STATUS.fullmatch(code):
                self._lost(f"{code!r} is no status", where)
            elif code not in found and code[0] != "1":
                content = self._resolving.follow(given, where)
                if content is not None:
                    found[code] = self._response(code, content, where)
        ordered = [found[code] for code in sorted(found)]  # DEFAULT comes last
        default = [one for one in ordered if one.status == "default"]
        success, redirects = _of(ordered, "2"), _of(ordered, "3")
        errors = _of(ordered, "45")
        if success or redirects:
            errors += default
        else:
            success = default
        if not success and not redirects:
            self._lost("no response of success is described", entry.where)
        return Responses(tuple(success), tuple(redirects), tuple(errors))

    def _response(self, code: str, content: JsonObject, where: str) -> Response:
        if content.get("links"):
            self._lost("`links` are not kept", where)
        status: Status = int(code) if code.isdigit() else code
        response = Response(
            "default" if code == "DEFAULT" else status,
            headers=tuple(
                name
                for name in mapping(content.get("headers"))
                if name.lower() != "content-type"
            ),
        )
        offers = mapping(content.get("content"))
        if not offers:
            return response
        first, *others = self._offers(offers, where, "response")
        is_described = mapping(offers[first.media_type]).keys() & {
            "schema",
            "itemSchema",
        }
        schema = first.schema if is_described or first.schema != ANY else None
        return replace(
            response,
            media_type=first.media_type,
            schema=schema,
            alternatives=tuple(others),
        )

    def _offers(
        self, offers: Mapping[str, Any], where: str, direction: Direction
    ) -> list[MediaType]:
        """The media types, the preferred one first."""
        found = []
        for media_type in sorted(offers, key=preference):
            offer = mapping(self._resolving.follow(offers[media_type], where))
            pointer = f"{where}/content/{escape(media_type)}"
            schema = self._schema(media_type, offer, pointer, direction)
            encoding: tuple[PartEncoding, ...] = ()
            if direction == "request" and is_form(media_type):
                encoding = tuple(self._encoding(offer, pointer))
                is_described = "properties" in mapping(offer.get("schema"))
                self._report_fields(schema, encoding, pointer, is_described)
            found.append(MediaType(media_type, schema, encoding))
        return found

    def _report_fields(
        self,
        schema: Schema,
        encoding: tuple[PartEncoding, ...],
        where: str,
        is_described: bool,
    ) -> None:
        """What a form may hold and no call can say."""
        is_open = schema.kind not in ("union", "ref") and not schema.properties
        if is_open and not is_described:
            self._lost("a form whose fields are not described has none", where)
        elif schema.additional_properties is not None:
            self._lost("further fields of a form are not kept", f"{where}/schema")
        types = {one.name: one.content_types for one in encoding if one.content_types}
        for member in schema.properties:
            written = types.get(member.name, ("application/json",))
            if self._is_nested(member.schema) and not any(map(is_json, written)):
                self._lost(
                    "a part that is an object and not JSON is never sent",
                    f"{where}/encoding/{escape(member.name)}",
                )

    def _is_nested(self, schema: Schema) -> bool:
        """An object, or a list of them."""
        if schema.kind == "array" and schema.items is not None:
            schema = schema.items
        kind = schema.kind
        if schema.ref is not None:
            kind = self._schemas.kind_of(schema.ref)
        return kind == "object"

    def _schema(
        self, media_type: str, offer: JsonObject, pointer: str, direction: Direction
    ) -> Schema:
        if "itemSchema" in offer:  # OpenAPI 3.2
            where = f"{pointer}/itemSchema"
            items = self._schemas.read(offer["itemSchema"], where, direction)
            return Schema("array", items=items)
        schema = ANY
        if offer.get("schema", True) is not True:
            schema = self._schemas.read(
                offer["schema"],
                f"{pointer}/schema",
                direction,
                unfold=direction == "request",
            )
        if is_sequence(media_type) and schema != ANY and schema.kind != "array":
            # Documents before 3.2 describe one item.
            return Schema("array", items=schema)
        return schema if schema != ANY else opaque(media_type) or ANY

    def _encoding(self, offer: JsonObject, pointer: str) -> list[PartEncoding]:
        found = []
        for name, given in mapping(offer.get("encoding")).items():
            where = f"{pointer}/encoding/{escape(name)}"
            content = mapping(given)
            types = content.get("contentType")
            style = content.get("style")
            explode = content.get("explode")
            part = PartEncoding(
                name,
                tuple(
                    one.strip()
                    for one in (types.split(",") if isinstance(types, str) else ())
                    if one.strip()
                ),
                STYLES.get(style) if isinstance(style, str) else None,
                explode if isinstance(explode, bool) else None,
                content.get("allowReserved") is True,
                tuple(self._headers(content, where)),
            )
            if part != PartEncoding(name):
                found.append(part)
        return found

    def _headers(self, encoding: JsonObject, where: str) -> Iterator[tuple[str, str]]:
        """The headers of a part, as far as the document says what they hold."""
        for name, given in mapping(encoding.get("headers")).items():
            pointer = f"{where}/headers/{escape(name)}"
            content = mapping(self._resolving.follow(given, pointer))
            schema = mapping(content.get("schema"))
            values = (
                [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
            )
            value = values[0] if len(values) == 1 else schema.get("default")
            written = word(value)
            if name.lower() in ("content-type", "content-disposition"):
                continue  # said elsewhere, or written by the client
            if written is None:
                self._lost("a header of a part without a value is not kept", pointer)
            else:
                yield name, written

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-MEDIA", what, where)


def _of(responses: list[Response], classes: str) -> list[Response]:
    return [one for one in responses if str(one.status)[0] in classes]
