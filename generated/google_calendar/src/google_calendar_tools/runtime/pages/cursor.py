"""Repeats a request with another cursor."""

from __future__ import annotations

import copy
import json
from urllib.parse import parse_qsl, urlsplit

from ..call.call import Call
from ..pointer import follow, tokens_of
from ..wire.locations import located
from ..wire.model import Slot


def with_cursor(first: Call, slot: Slot, cursor: str | int) -> Call:
    """The call with the cursor in its slot."""
    after = copy.copy(first)
    after.attempt = 0
    located(slot).replace(after, cursor)
    return after


def cursor_of(call: Call, slot: Slot) -> str | None:
    """The value of the slot in a call, or None."""
    if slot.location == "query":
        pairs = parse_qsl(urlsplit(call.url).query)
        return next((value for name, value in pairs if name == slot.name), None)
    if slot.location == "header":
        return call.headers.get(slot.name.lower())
    try:
        found = follow(json.loads(call.content or b"null"), tokens_of(slot.name))
    except ValueError:
        return None
    return str(found) if type(found) in (str, int) else None
