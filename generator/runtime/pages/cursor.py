"""The same request once more, from another cursor."""

from __future__ import annotations

import copy
import json
from typing import Any

from ..call.call import Call
from ..encoding import query_text
from ..pointer import tokens_of
from ..wire.model import Place


def with_cursor(first: Call, place: Place, cursor: str) -> Call:
    """The call with the cursor at its place: in the query, or in the JSON body."""
    after = copy.copy(first)
    after.attempt = 0
    if place.where == "query":
        address, _, query = first.url.partition("?")
        name = query_text(place.name)
        pairs = [
            pair for pair in query.split("&") if pair and pair.partition("=")[0] != name
        ]
        pairs.append(f"{name}={query_text(cursor)}")
        after.url = f"{address}?{'&'.join(pairs)}"
    else:
        document = json.loads(first.content or b"{}")
        *around, member = tokens_of(place.name)
        inside: Any = document
        for token in around:
            inside = inside.setdefault(token, {})
        inside[member] = cursor
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        after.content = text.encode("utf-8")
    return after
