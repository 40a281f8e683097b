"""What JSON:API says of names, resources and pages (https://jsonapi.org/format)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.bind import BoundService
from generator.bind.slots import Slot
from generator.facts import Answer, Facts, Member, Shape
from generator.jsonvalue import Json

_NOISE = re.compile(r"(?:ResponseObject(?:Resource)?|CompoundDocument|ResponseCollection)")
DATA = "data"
ITEMS, NEXT = "/data", "/links/next"
FILTER = ("query", "filter")
"""The slot that filters go to."""


def schema_name(name: str) -> str:
    """The name of a schema without the words that tell its place in a document."""
    return _NOISE.sub("", name) or name


def without_envelope(tokens: list[str], slots: Mapping[str, Slot]) -> list[str]:
    """Without `data`, `attributes` and `relationships`; a lone linkage becomes `<relation>_id`."""
    kept: list[str] = []
    inside_resource = False
    for index, token in enumerate(tokens):
        if token == "data":
            inside_resource = True
            continue
        if inside_resource and token in ("attributes", "relationships"):
            inside_resource = False
            continue
        inside_resource = False
        last = index == len(tokens) - 1
        if last and token == "id" and kept and _is_linkage(tokens[:-1], slots):
            kept[-1] = f"{kept[-1]}_id"
            continue
        kept.append(token)
    return kept or [tokens[-1]]


def _is_linkage(tokens: list[str], slots: Mapping[str, Slot]) -> bool:
    """True for the `data` of a relationship that holds nothing but a type and an id."""
    linkage = slots.get("/" + "/".join(tokens))
    return (
        tokens[-1] == "data"
        and linkage is not None
        and {member.name for member in linkage.shape.members} == {"type", "id"}
    )


def identifier_type(shape: Shape, facts: Facts) -> str | None:
    """The resource type of a list of resource identifiers; None for any other shape."""
    if shape.kind != "array" or shape.items is None:
        return None
    members = facts.resolve(shape.items).members
    return resource_type(members, facts) if is_identifier(members) else None


def identifier_template(kind: str) -> Json:
    """A resource identifier with "{}" for the id."""
    return {"type": kind, "id": "{}"}


def resource_type(members: tuple[Member, ...], facts: Facts) -> str | None:
    """The constant `type` of a resource."""
    for member in members:
        if member.name == "type":
            enum = facts.resolve(member.shape).enum
            value = enum[0].value if len(enum) == 1 else None
            return value if isinstance(value, str) else None
    return None


def is_identifier(members: tuple[Member, ...]) -> bool:
    return {member.name for member in members} == {"type", "id"}


def is_resource(members: tuple[Member, ...]) -> bool:
    """More than a resource identifier: something with attributes."""
    return {"type", "attributes"} <= {member.name for member in members}


def is_collection(answer: Answer, facts: Facts) -> bool:
    """True where a response holds a list of items and a link to the next ones."""
    if answer.shape is None:
        return False
    shape = facts.resolve(answer.shape)
    members = {member.name: facts.resolve(member.shape) for member in shape.members}
    links = members.get("links")
    return (
        "data" in members
        and members["data"].kind == "array"
        and links is not None
        and any(member.name == "next" for member in links.members)
    )


def members_on_request(bound: BoundService) -> frozenset[str]:
    """Members of responses that are only there when a certain query parameter names them."""
    prefix = bound.spec.on_request
    if not prefix:
        return frozenset()
    shapes = (
        parameter.shape.items
        for operation in bound.facts.operations
        for parameter in operation.parameters
        if parameter.location == "query" and parameter.name.startswith(f"{prefix}[")
    )
    resolved = (bound.facts.resolve(shape) for shape in shapes if shape is not None)
    return frozenset(str(value.value) for shape in resolved for value in shape.enum)
