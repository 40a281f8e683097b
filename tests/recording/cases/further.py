"""What lies beyond the received page, as data: `further.json` says it in three spellings.

An entry is a tool with its Python method and exchanges. Each has the call by documented names, the
arguments of the method, what a user of the vendor's SDK writes (`sdk`: method, arguments, options),
or the request where the SDK cannot send it (`plain`, with a reason), and the response.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..case import Exchange, Plain, Recording, Response, Sdk, recording

_NO_SUCH_METHOD = "The SDK has no such method."


def _sent(entry: Mapping[str, Any]) -> Sdk | Plain:
    if "sdk" in entry:
        method, arguments, options = entry["sdk"]
        return Sdk(method, tuple(arguments), options)
    method, path, query, body, headers = entry["plain"]
    return Plain(
        method,
        path,
        tuple(query.items()),
        body,
        why=entry.get("why", _NO_SUCH_METHOD),
        public=path.startswith("/client/"),
        headers=tuple(headers.items()),
    )


def _exchange(entry: Mapping[str, Any]) -> Exchange:
    return Exchange(
        entry["name"],
        call=entry["call"],
        arguments=entry["arguments"],
        sent=_sent(entry),
        response=Response(entry["status"], content=entry.get("body")),
    )


def _recordings() -> tuple[Recording, ...]:
    path = Path(__file__).with_suffix(".json")
    entries = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        recording(entry["tool"], entry["method"], *map(_exchange, entry["exchanges"]))
        for entry in entries
    )


RECORDINGS = _recordings()
