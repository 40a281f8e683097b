"""Parameters of an operation: their locations and styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.conventions.locations import (
    LOCATIONS,
    PARAMETER_LOCATIONS,
    PATH,
    QUERY,
    Location,
    SlotName,
)
from generator.conventions.media_types import UrlEncoded, is_json, preference
from generator.conventions.styles import Style
from generator.jsonvalue import JsonText
from generator.openapi import Kind, Schema, WireParameter
from generator.openapi.endpoints import Entry
from generator.openapi.json_access import JsonObject, mapping, sequence, word
from generator.openapi.losses import Losses
from generator.openapi.resolving import Resolving
from generator.openapi.schemas import SchemaReader
from generator.pointer import escape


class ParameterReader:
    def __init__(
        self, resolving: Resolving, schemas: SchemaReader, losses: Losses
    ) -> None:
        self._resolving = resolving
        self._schemas = schemas
        self._losses = losses

    def read(self, entry: Entry) -> tuple[WireParameter, ...]:
        """All parameters, by location; those of the operation override those of its path."""
        fixed: dict[SlotName, WireParameter] = {}
        templates: dict[str, str] = {}
        for name, value in entry.query:
            if "{" in value:
                templates[name] = value
                continue
            constant = Schema("string", enum=(JsonText.of(value),))
            fixed[SlotName(QUERY, name)] = WireParameter(name, QUERY, constant, True)
        found = dict(fixed)  # they stay in front, as in the path
        around = entry.where.rpartition("/")[0]
        places: dict[SlotName, str] = {}
        for owner, pointer in ((entry.item, around), (entry.content, entry.where)):
            found.update(self._listed(owner, pointer, places))
        for name, value in templates.items():
            self._fill_template(entry, name, value, found)
        self._complete_path(entry, found, places)
        order = {location: at for at, location in enumerate(PARAMETER_LOCATIONS)}
        return tuple(
            sorted(found.values(), key=lambda parameter: order[parameter.location])
        )

    def _listed(
        self, owner: JsonObject, pointer: str, places: dict[SlotName, str]
    ) -> dict[SlotName, WireParameter]:
        """The parameters of an operation or a path; where each stands goes into `places`."""
        found: dict[SlotName, WireParameter] = {}
        for index, given in enumerate(sequence(owner.get("parameters"))):
            where = f"{pointer}/parameters/{index}"
            content = self._resolving.follow(given, where)
            for one in self._whole_query(content, where):
                found[SlotName(QUERY, one.name)] = one
                places[SlotName(QUERY, one.name)] = where
            parameter = None if content is None else self._parameter(content, where)
            if parameter is None:
                continue
            slot = SlotName(parameter.location, parameter.name)
            if slot in found:
                self._lost("a parameter is repeated, and the last one is kept", where)
            found[slot] = parameter
            places[slot] = where
        return found

    def _fill_template(
        self,
        entry: Entry,
        name: str,
        value: str,
        found: dict[SlotName, WireParameter],
    ) -> None:
        """A query in the path such as `page={number}` is the query parameter `page`."""
        where = entry.where.rpartition("/")[0]
        inner = value[1:-1]
        if not (value[0] == "{" and value[-1] == "}") or {"{", "}"} & set(inner):
            what = "a query in the path that is a name and more is left out"
            self._lost(what, where, f"{name}={value}")
            return
        given = found.get(SlotName(QUERY, name))
        for location in (PATH, QUERY):
            described = found.pop(SlotName(location, inner), None)
            given = given or described
        schema = Schema("string") if given is None else given.schema
        found[SlotName(QUERY, name)] = (
            WireParameter(name, QUERY, schema, True)
            if given is None or given.location is not QUERY
            else replace(given, name=name, required=True)
        )

    def _complete_path(
        self,
        entry: Entry,
        found: dict[SlotName, WireParameter],
        places: Mapping[SlotName, str],
    ) -> None:
        """The path's names and the path parameters agree afterwards."""
        names = re.findall(r"\{([^{}]+)\}", entry.path)
        for name in names:
            slot = SlotName(PATH, name)
            if slot not in found:
                # It must be filled all the same.
                self._lost("a name in the path is not described", entry.where, name)
                found[slot] = WireParameter(name, PATH, Schema("string"), True)
        for slot in list(found):
            if slot.location == PATH and slot.name not in names:
                self._lost(
                    "a parameter that the path lacks is left out",
                    places[slot],
                    slot.name,
                )
                del found[slot]

    def _whole_query(
        self, content: JsonObject | None, where: str
    ) -> Iterator[WireParameter]:
        """The members of a form that is the whole query (OpenAPI 3.2), as parameters."""
        if content is None or not _is_whole_query(content):
            return
        offer = mapping(mapping(content.get("content")).get(UrlEncoded.name))
        if offer.get("encoding"):
            self._lost("the encoding of a query string is not kept", where)
        pointer = f"{where}/content/{escape(UrlEncoded.name)}/schema"
        schema = self._schemas.read(
            offer.get("schema", True), pointer, "request", unfold=True
        )
        if schema.kind == "ref" and schema.ref is not None:
            schema = self._schemas.schemas[schema.ref]
        if not schema.properties:
            self._lost("a query string without described members is not kept", where)
        for member in schema.properties:
            yield WireParameter(
                name=member.name,
                location=QUERY,
                schema=member.schema,
                required=member.required and content.get("required") is True,
                explode=self._explode({}, QUERY.style, member.schema),
                deprecated=member.deprecated,
            )

    def _parameter(self, content: JsonObject, where: str) -> WireParameter | None:
        if _is_whole_query(content):
            return None
        name, pointer = word(content.get("name")), content.get("in")
        if name is None or not isinstance(pointer, str):
            self._lost("this parameter has no name or no location", where)
            return None
        location = LOCATIONS.get(pointer)
        if location is None or not location.in_parameters:
            self._lost(f"a {ascii(pointer)[1:-1]} parameter is not kept", where)
            return None
        if location.fold(name) in location.reserved:
            return None  # Other parts of the document say what it holds.
        fault = location.name_fault(name) or location.sent_by_clients(name)
        if fault:
            self._lost(f"a parameter that cannot be sent is left out: {fault}", where)
            return None
        media_type, schema = self._value(content, where)
        if media_type is None and self._is_unwritable(schema):
            what = (
                "an array of objects or arrays, which no style can write, is never sent"
            )
            self._lost(what, where, name)
        if media_type is not None and not is_json(media_type):
            kind = self._kind(schema)
            if kind in ("object", "array"):
                what = f"an {kind} in {media_type}, which is not written, is never sent"
                self._lost(what, where, name)
        style = self._style(content, location, where)
        kind = self._kind(schema)
        if media_type is None and style and not style.serializes(kind):
            what = f"OpenAPI does not say how the style {style.name} writes a value of type {kind}"
            self._lost(f"{what}; check what is sent", where, name)
        return WireParameter(
            name=name,
            location=location,
            schema=schema,
            required=location.always_required or content.get("required") is True,
            explode=media_type is not None
            or self._explode(content, style or location.style, schema),
            style=None if media_type is not None else style,
            media_type=media_type,
            allow_reserved=content.get("allowReserved") is True,
            allow_empty=content.get("allowEmptyValue") is True,
            deprecated=content.get("deprecated") is True
            or self._schemas.flagged(content.get("schema"), "deprecated"),
        )

    def _is_unwritable(self, schema: Schema) -> bool:
        """Whether no value but an empty array can be written."""
        if schema.kind != "array" or schema.items is None:
            return False
        return self._kind(schema.items) in ("object", "array")

    def _kind(self, schema: Schema) -> Kind:
        if schema.kind == "ref" and schema.ref is not None:
            return self._schemas.kind_of(schema.ref)
        return schema.kind

    def _value(self, content: JsonObject, where: str) -> tuple[str | None, Schema]:
        """The media type of a parameter that is a whole document, and the schema."""
        offers = content.get("content")
        if "schema" in content or not isinstance(offers, dict) or not offers:
            schema = content.get("schema", {"type": "string"})
            return None, self._schemas.read(schema, f"{where}/schema", "request")
        media_type = min(offers, key=preference)
        offer = offers[media_type]
        pointer = f"{where}/content/{escape(media_type)}/schema"
        schema = offer.get("schema", True) if isinstance(offer, dict) else True
        return media_type, self._schemas.read(schema, pointer, "request")

    def _style(
        self, content: JsonObject, location: Location, where: str
    ) -> Style | None:
        """A style other than the location's own."""
        name = content.get("style", location.style.name)
        style = location.style_called(name)
        if style is None:
            self._lost(f"the style {name!r} is not known in a {location}", where)
            return None
        return None if style == location.style else style

    def _explode(self, content: JsonObject, style: Style, schema: Schema) -> bool:
        return style.explodes(self._kind(schema), content.get("explode"))

    def _lost(self, what: str, where: str, name: str = "") -> None:
        self._losses.add("W-OPENAPI-PARAMETER", what, where, name)


def _is_whole_query(content: JsonObject) -> bool:
    offers = mapping(content.get("content"))
    return content.get("in") == "querystring" and UrlEncoded.name in offers
