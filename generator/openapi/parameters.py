"""Parameters of an operation: where they go and how they are written there."""

from __future__ import annotations

import re
from typing import Any, cast, get_args

from generator.jsonvalue import JsonText
from generator.openapi import Location, Schema, Style, WireParameter
from generator.openapi.endpoints import Entry
from generator.openapi.json_access import JsonObject, sequence
from generator.openapi.losses import Losses
from generator.openapi.media import media_rank
from generator.openapi.resolving import Resolving
from generator.openapi.schemas import SchemaReader
from generator.pointer import escape

LOCATIONS: tuple[Location, ...] = get_args(Location)
_OWN_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""Header parameters that OpenAPI tells readers to ignore: other parts of it say what they hold."""
_STYLES: dict[Location, tuple[Style, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles of each location; the first one is its own."""


class ParameterReader:
    def __init__(
        self, resolving: Resolving, schemas: SchemaReader, losses: Losses
    ) -> None:
        self._resolving = resolving
        self._schemas = schemas
        self._losses = losses

    def read(self, entry: Entry) -> tuple[WireParameter, ...]:
        """All parameters, by location; those of the operation override those of its path."""
        found: dict[tuple[str, str], WireParameter] = {}
        around = entry.where.rpartition("/")[0]
        for owner, place in ((entry.item, around), (entry.content, entry.where)):
            for parameter in self._listed(owner, place):
                found[parameter.location, parameter.name] = parameter
        for name, value in entry.query:
            constant = Schema("string", enum=(JsonText.of(value),))
            found.setdefault(
                ("query", name), WireParameter(name, "query", constant, True)
            )
        self._complete_path(entry, found)
        return tuple(
            sorted(
                found.values(),
                key=lambda parameter: LOCATIONS.index(parameter.location),
            )
        )

    def _listed(self, owner: JsonObject, place: str) -> list[WireParameter]:
        found: dict[tuple[str, str], WireParameter] = {}
        for index, given in enumerate(sequence(owner.get("parameters"))):
            where = f"{place}/parameters/{index}"
            content = self._resolving.follow(given, where)
            parameter = None if content is None else self._parameter(content, where)
            if parameter is None:
                continue
            if (parameter.location, parameter.name) in found:
                self._lost("a parameter stands twice, and the last one is kept", where)
            found[parameter.location, parameter.name] = parameter
        return list(found.values())

    def _complete_path(
        self, entry: Entry, found: dict[tuple[str, str], WireParameter]
    ) -> None:
        """The path's names and the path parameters agree afterwards."""
        names = re.findall(r"\{([^{}]+)\}", entry.path)
        for name in names:
            if ("path", name) not in found:
                # It still has to be filled in.
                self._lost("a name in the path is not described", entry.where)
                found["path", name] = WireParameter(
                    name, "path", Schema("string"), True
                )
        for location, name in list(found):
            if location == "path" and name not in names:
                self._lost("a parameter that the path lacks is left out", entry.where)
                del found[location, name]

    def _parameter(self, content: JsonObject, where: str) -> WireParameter | None:
        name, location = content.get("name"), content.get("in")
        if not isinstance(name, str) or location not in LOCATIONS:
            self._lost("this parameter has no name or no known place", where)
            return None
        if location == "header" and name.lower() in _OWN_HEADERS:
            return None
        media_type, schema = self._value(content, where)
        style = self._style(content, location, where)
        return WireParameter(
            name=name,
            location=location,
            schema=schema,
            required=location == "path" or content.get("required") is True,
            explode=media_type is not None
            or self._explode(content, style or _STYLES[location][0], schema),
            style=None if media_type is not None else style,
            media_type=media_type,
            allow_reserved=content.get("allowReserved") is True,
            allow_empty=location == "query" and content.get("allowEmptyValue") is True,
            deprecated=content.get("deprecated") is True,
        )

    def _value(self, content: JsonObject, where: str) -> tuple[str | None, Schema]:
        """The media type of a parameter that is a document of its own, and the schema."""
        offers = content.get("content")
        if "schema" in content or not isinstance(offers, dict) or not offers:
            schema = content.get("schema", {"type": "string"})
            return None, self._schemas.read(schema, f"{where}/schema", "request")
        media_type = min(offers, key=media_rank)
        offer = offers[media_type]
        place = f"{where}/content/{escape(media_type)}/schema"
        schema = offer.get("schema", True) if isinstance(offer, dict) else True
        return media_type, self._schemas.read(schema, place, "request")

    def _style(
        self, content: JsonObject, location: Location, where: str
    ) -> Style | None:
        """A style other than the location's own."""
        own = _STYLES[location][0]
        style: Any = content.get("style", own)
        if style == "cookie" and location == "cookie":  # OpenAPI 3.2
            return None
        if style not in _STYLES[location]:
            self._lost(f"the style {style!r} is not known in a {location}", where)
            return None
        return None if style == own else cast(Style, style)

    def _explode(self, content: JsonObject, style: Style, schema: Schema) -> bool:
        kind = schema.kind
        if kind == "ref" and schema.ref is not None:
            kind = self._schemas.kind_of(schema.ref)
        if kind not in ("array", "object", "union", "any"):
            return True
        if style == "simple" and kind == "array":
            return False  # It makes no difference.
        explode = content.get("explode", style in ("form", "deepObject"))
        return explode is not False

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-PARAMETER", what, where)
