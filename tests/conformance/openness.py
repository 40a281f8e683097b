"""Where the manifest says less of a value than the vendor's document does."""

from __future__ import annotations

from collections.abc import Iterator

from tests.conformance.document import Document
from tests.conformance.schemas import NULL, Schema
from tests.parameters.package import tools

OpenMember = tuple[str, str, str]
"""Tool, parameter, and the path to the member as `marks` spells it."""


def open_members(document: Document) -> set[OpenMember]:
    """Objects and arrays of the manifest that are any to it, and not to the document."""
    found: set[OpenMember] = set()
    operations = {operation.label: operation for operation in document.operations}
    for tool in tools().values():
        for route in tool.routes:
            content = (
                operations[route.label].raw.get("requestBody", {}).get("content", {})
            )
            for parameter in tool.on(route):
                printed = route.binding(parameter.name)
                if printed["in"] != "body" or "wrap" in printed or "appends" in printed:
                    continue
                [body] = content.values()
                at = [body["schema"]]
                for token in printed["pointer"].split("/")[1:]:
                    at = list(_member(document, at, token))
                found |= {
                    (tool.slug, parameter.name, way)
                    for way in _open(document, parameter.schema, at, "")
                }
    return found


def _flat(document: Document, schemas: list[Schema]) -> Iterator[Schema]:
    """Schemas and all their alternatives, without null."""
    for schema in schemas:
        schema = document.schemas.resolve(schema)
        if schema == NULL:
            continue
        yield schema
        for key in ("allOf", "anyOf"):
            yield from _flat(document, schema.get(key, []))


def _member(document: Document, schemas: list[Schema], name: str) -> Iterator[Schema]:
    for schema in _flat(document, schemas):
        if name in schema.get("properties", {}):
            yield schema["properties"][name]


def _apart(document: Document, ours: Schema, theirs: Schema) -> bool:
    """Whether no value fits both alternatives, by their kinds or the words in their members."""
    kinds, others = ours.get("type", ()), theirs.get("type", ())
    if isinstance(kinds, str) and isinstance(others, str) and kinds != others:
        return True
    members = theirs.get("properties", {})
    for name, member in ours.get("properties", {}).items():
        if name in members:
            words = member.get("enum", [member["const"]] if "const" in member else ())
            known = document.schemas.resolve(members[name]).get("enum", ())
            if words and known and not set(words) & set(known):
                return True
    return False


def _open(
    document: Document, ours: Schema, theirs: list[Schema], way: str
) -> Iterator[str]:
    if "anyOf" in ours:
        flat = list(_flat(document, theirs))
        parts = [one for one in flat if "anyOf" not in one]
        for index, branch in enumerate(ours["anyOf"]):
            alike = [one for one in parts if not _apart(document, branch, one)]
            yield from _open(document, branch, alike, f"{way}|{index}")
        return
    flat = list(_flat(document, theirs))
    kinds = ours.get("type", ())
    if "object" in kinds:
        members = ours.get("properties", {})
        if not members and any(one.get("properties") for one in flat):
            yield way
        for name, member in members.items():
            inner = list(_member(document, theirs, name))
            yield from _open(document, member, inner, f"{way}.{name}")
    if "array" in kinds:
        inner = [one["items"] for one in flat if "items" in one]
        if not ours.get("items") and any(map(document.schemas.resolve, inner)):
            yield way
        elif ours.get("items"):
            yield from _open(document, ours["items"], inner, f"{way}[]")
