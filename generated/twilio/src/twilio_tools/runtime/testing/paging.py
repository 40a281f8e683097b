"""The pages of a collection, as an API with one of the pagination styles sends them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ..pages.iteration import USUAL_PAGING
from ..pointer import tokens_of
from ..wire.model import Tool
from .responses import CannedResponse, response


def page_responses(
    tool: Tool[Any] | None, url: str, items: Sequence[Sequence[Any]]
) -> list[CannedResponse]:
    """The responses to the requests for each page. `url` is that of the first request.

    `tool` calls the operation, if one does.
    """
    settings = (tool and tool.paging) or USUAL_PAGING
    fields = [field for route in tool.routes for field in route.fields] if tool else []
    names = (slot.name for one in fields if one.cursor for slot in one.slots)
    name = next(names, "cursor")
    return [
        _page(
            settings, f"{url}?{quote(name, safe='')}", one, number, number == len(items)
        )
        for number, one in enumerate(items, 1)
    ]


def _page(
    settings: Mapping[str, Any],
    link: str,
    items: Sequence[Any],
    number: int,
    is_last: bool,
) -> CannedResponse:
    """One page; `link` is what leads to others, all but the value of the cursor."""
    document: Any = _put({}, settings["items"], list(items))
    headers: dict[str, str] = {}
    link = f"{link}=page-{number + 1}"
    following: str = settings.get("next", "")
    if settings["style"] == "link-header":
        if not is_last:
            headers["link"] = f'<{link}>; rel="next"'
    elif settings["style"] == "next-url":
        document = _put(document, following, None if is_last else link)
    elif following:
        document = _put(document, following, "" if is_last else f"page-{number + 1}")
    if settings.get("more"):
        document = _put(document, settings["more"], not is_last)
    if settings.get("pages"):
        document = _put(document, settings["pages"], number + (not is_last))
    return response(document, headers=headers)


def _put(document: Any, pointer: str, value: Any) -> Any:
    """The document with a value at a pointer, which may be the whole of it."""
    *path, name = ("", *tokens_of(pointer))
    if not path:
        return value
    inside = document
    for step in path[1:]:
        inside = inside.setdefault(step, {})
    inside[name] = value
    return document
