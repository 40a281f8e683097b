"""References by `$id` and `$dynamicRef`, made ordinary ones.

A schema with an `$id` is a document of its own: others refer to it by that name, and `#/...` in it
begins at it. Only what leads nowhere otherwise is read so, since many documents give schemas an
`$id` and refer to them by their places all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.openapi.json_access import JsonObject, entries
from generator.openapi.references import References
from generator.pointer import escape

_KEYS = frozenset(("$id", "$dynamicRef"))


@dataclass(slots=True)
class _Found:
    ids: dict[str, str] = field(default_factory=dict)
    """Pointers of schemas by their `$id`."""
    anchors: dict[str, set[str]] = field(default_factory=dict)
    """Those by their `$dynamicAnchor`: where there are several, the caller chooses."""
    references: list[tuple[dict[str, Any], str]] = field(default_factory=list)
    """With the pointer of the innermost schema around them that has an `$id`."""


def localise(document: dict[str, Any], kept: frozenset[str]) -> None:
    """Rewrite, in place, references to schemas by name; values of the keys `kept` have none."""
    if not any(key in _KEYS for key, _ in entries(document)):
        return
    found = _found(document, kept)
    references = References(document)
    for schema, resource in found.references:
        anchors = found.anchors.get(str(schema.get("$dynamicRef")).removeprefix("#"))
        if anchors is not None and len(anchors) == 1 and "$ref" not in schema:
            del schema["$dynamicRef"]
            schema["$ref"] = f"#{next(iter(anchors))}"
        if isinstance(schema.get("$ref"), str):
            schema["$ref"] = _local(schema["$ref"], resource, found.ids, references)


def _local(ref: str, resource: str, ids: dict[str, str], references: References) -> str:
    name, _, fragment = ref.partition("#")
    at = ids.get(name) if name else resource
    if not ref or at is None or (fragment and fragment[0] != "/"):
        return ref
    local = f"#{at}{fragment}"
    is_there = references.locate(local) is not None
    # What most readers do, who know no `$id`, comes first; but the document is no schema.
    elsewhere = bool(fragment) and references.locate(ref) is not None
    return local if is_there and not elsewhere else ref


def _found(document: JsonObject, kept: frozenset[str]) -> _Found:
    found = _Found()
    pending: list[tuple[Any, str, str]] = [(document, "", "")]
    while pending:
        value, pointer, resource = pending.pop()
        if isinstance(value, dict):
            name, anchor = value.get("$id"), value.get("$dynamicAnchor")
            if isinstance(name, str):
                resource = pointer
                found.ids.setdefault(name.removesuffix("#"), pointer)
            if isinstance(anchor, str):
                found.anchors.setdefault(anchor, set()).add(pointer)
            if "$ref" in value or "$dynamicRef" in value:
                found.references.append((value, resource))
        pending += (
            (one, f"{pointer}/{key}", resource) for key, one in _inner(value, kept)
        )
    return found


def _inner(value: Any, kept: frozenset[str]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from ((str(index), one) for index, one in enumerate(value))
    elif isinstance(value, dict):
        yield from ((escape(key), one) for key, one in value.items() if key not in kept)
