"""The documented arguments that lead to the next page of a collection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ..call.call import Call
from ..pages.iteration import BasePage
from ..pages.styles import page_style
from ..wire.model import Field


def next_arguments(page: BasePage[Any, Any], call: Call) -> Mapping[str, Any] | None:
    """The arguments to add to those of the call.

    None: there is no next page. Empty: there is one, and the tool has no argument that leads there.
    """
    cursor = page.next_cursor
    if not page.has_next or cursor is None:
        return {} if page.has_next else None
    fields = _fields(call)
    slot = page_style(call.tool.paging or {}).slot
    if slot is not None:
        wanted = [(slot.location, slot.name)]
    else:
        wanted = [
            ("query", name)
            for name, value in _pairs(page.next_url or "")
            if value == cursor
        ]
    return {
        fields[key].documented: _value(cursor, fields[key])
        for key in wanted
        if key in fields
    }


def _pairs(url: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(urlsplit(url).query)
    except ValueError:
        return []


def _fields(call: Call) -> dict[tuple[str, str], Field]:
    """The fields of the tool that models may fill in, by location and name of their slots."""
    return {
        (slot.location, slot.name): field
        for route in call.tool.routes
        for field in route.fields
        if field.documented and not field.appends and not field.refused
        for slot in field.slots
    }


def _value(cursor: str, field: Field) -> str | int:
    kinds = field.schema.get("type", "string")
    kinds = (kinds,) if isinstance(kinds, str) else kinds
    is_number = "integer" in kinds and "string" not in kinds
    return int(cursor) if is_number and cursor.isdecimal() else cursor
