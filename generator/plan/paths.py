"""Where a value stands among Python arguments: the slot's own name without the API's envelope.

`/data/attributes/location/city` becomes `("location", "city")`: the argument `location`, a dict
with the key `city`. One level is flat; what lies deeper is a dict.
"""

from __future__ import annotations

from generator.bind.slots import Slot
from generator.plan.identifiers import snake_case
from generator.pointer import split
from generator.spec.service import Envelope

Path = tuple[str, ...]


def python_path(slot: Slot, slots: dict[str, Slot], envelope: Envelope) -> Path:
    """The path of a slot; `slots` are all body slots of its operation, by pointer."""
    if slot.where != "body":
        return (snake_case(slot.name),)
    tokens = split(slot.name)
    if envelope == "json-api":
        tokens = _without_envelope(tokens, slots)
    return tuple(snake_case(token) for token in tokens)


def _without_envelope(tokens: list[str], slots: dict[str, Slot]) -> list[str]:
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


def _is_linkage(tokens: list[str], slots: dict[str, Slot]) -> bool:
    """True for the `data` of a relationship that holds nothing but a type and an id."""
    linkage = slots.get("/" + "/".join(tokens))
    return (
        tokens[-1] == "data"
        and linkage is not None
        and {member.name for member in linkage.shape.properties} == {"type", "id"}
    )
