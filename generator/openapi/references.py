"""References (`$ref`) inside a document, and what they lead to."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from generator.openapi.json_access import JsonObject, entries
from generator.pointer import array_index, escape, join, split

FILES = "x-toolpress-files"
"""The key of a document under which the other files that it refers to are kept, by path."""


class References:
    """Follows the references of one document, in which those to other files are local already."""

    def __init__(self, document: JsonObject) -> None:
        self._document = document
        self._known: dict[str, str | None] = {}
        self._anchors: dict[str, str] | None = None

    def locate(self, ref: Any) -> str | None:
        """The JSON pointer to the target of a reference; None where there is none."""
        if not isinstance(ref, str):
            return None
        if ref not in self._known:
            self._known[ref] = self._located(ref)
        return self._known[ref]

    def at(self, pointer: str) -> Any:
        """The value at a pointer from `locate`."""
        found, value = _follow(self._document, split(pointer))
        assert found
        return value

    def lookup(self, ref: Any) -> tuple[bool, Any]:
        """Whether a reference has a target, and the target."""
        pointer = self.locate(ref)
        return (False, None) if pointer is None else (True, self.at(pointer))

    def _located(self, ref: str) -> str | None:
        if not ref.startswith("#"):
            return None
        fragment = unquote(ref[1:])
        if fragment and fragment[0] != "/":
            return self._anchor(fragment)
        names = split(fragment)
        return join(names) if _follow(self._document, names)[0] else None

    def _anchor(self, name: str) -> str | None:
        """The pointer to `$anchor: name`, in any schema."""
        if self._anchors is None:
            self._anchors = _anchors(self._document)
        return self._anchors.get(name)


def _follow(value: Any, names: list[str]) -> tuple[bool, Any]:
    for name in names:
        if isinstance(value, dict) and name in value:
            value = value[name]
            continue
        index = array_index(name)
        if not isinstance(value, list) or index is None or index >= len(value):
            return False, None
        value = value[index]
    return True, value


def _anchors(document: JsonObject) -> dict[str, str]:
    if not any(key == "$anchor" for key, _ in entries(document)):
        return {}
    found: dict[str, str] = {}
    pending: list[tuple[str, Any]] = [("", document)]
    while pending:
        pointer, value = pending.pop()
        if isinstance(value, dict):
            anchor = value.get("$anchor")
            if isinstance(anchor, str):
                found.setdefault(anchor, pointer)
            pending += ((f"{pointer}/{escape(key)}", one) for key, one in value.items())
        elif isinstance(value, list):
            pending += ((f"{pointer}/{index}", one) for index, one in enumerate(value))
    return found


def unfollowed(ref: Any) -> str:
    """Why a reference is not followed, as a clause."""
    if isinstance(ref, str) and "://" in ref:
        return f"the remote reference {ref!r} is not followed"
    if isinstance(ref, str) and not ref.startswith("#"):
        return f"the file of the reference {ref!r} cannot be read"
    shown = ref if not isinstance(ref, str) or len(ref) <= 80 else ref[:80] + "..."
    return f"the reference {shown!r} cannot be followed"
