"""Which of the media types that an operation takes a tool's body has.

Decided in `bindings.yaml`, or else the one whose slots the page documents: of several that it
documents equally well, the one that the document is read to prefer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator import model
from generator.bind.matching import SlotIndex
from generator.bind.report import Report
from generator.conventions.media_types import can_be_sent, concrete, covers
from generator.conventions.slots import Slot
from generator.openapi import Facts, MediaType, Operation, RequestBody
from generator.source import Location
from generator.spec.bindings import ParameterRule

IndexOf = Callable[[Operation], SlotIndex]


def offers(body: RequestBody, facts: Facts) -> tuple[RequestBody, ...]:
    """The bodies that can be sent, each of one media type, the preferred one first."""
    first = MediaType(body.media_type, body.schema, body.encoding)
    return tuple(
        RequestBody(
            concrete(one.media_type, facts.resolve(one.schema)),
            body.required,
            one.schema,
            one.encoding,
        )
        for one in (first, *body.alternatives)
        if can_be_sent(one.media_type)
    )


def decided_body(
    operation: Operation, facts: Facts, media_type: str, at: Location, report: Report
) -> Operation:
    """The operation with the body of a media type that a decision names."""
    body = operation.body
    known = () if body is None else offers(body, facts)
    for one in known:
        if covers(one.media_type, media_type):
            return replace(operation, body=replace(one, media_type=media_type))
    if body is not None and can_be_sent(media_type):
        for offered in (
            body.media_type,
            *(one.media_type for one in body.alternatives),
        ):
            if covers(offered, media_type):
                made = MediaType(media_type, body.schema)
                return replace(
                    operation,
                    body=RequestBody(media_type, body.required, made.schema),
                )
    report.error(
        "E-BIND-BODY",
        f"{report.operation_name} takes no body of {media_type}",
        at,
        help=(
            "media types: " + ", ".join(one.media_type for one in known)
            if known
            else "it takes no body that clients can send"
        ),
    )
    return operation


def documented_body(
    operation: Operation,
    tool: model.Tool,
    rules: dict[str, ParameterRule],
    facts: Facts,
    index_of: IndexOf,
) -> Operation:
    """The operation with the body whose slots the page documents."""
    if operation.body is None:
        return operation
    bodies = [replace(operation, body=one) for one in offers(operation.body, facts)]
    if len(bodies) < 2:
        return bodies[0] if bodies else operation
    return max(bodies, key=lambda one: _fit(index_of(one), tool, rules))


def _fit(
    index: SlotIndex, tool: model.Tool, rules: dict[str, ParameterRule]
) -> tuple[int, int, int]:
    """How many parameters have a slot, how many files of them, and how few are missing."""
    found = [(one, _homes(index, one, rules.get(one.name))) for one in tool.parameters]
    homes = [at for _, at in found]
    lone = index.whole_for([one for one, at in found if not at])
    files = sum(
        any(slot.location.uploads for slot in at)
        for one, at in found
        if one.media_types or one.max_bytes is not None
    )
    filled = {slot.key for at in homes for slot in at}
    missing = sum(
        slot.required and not slot.constant and slot.key not in filled
        for slot in index.slots
        if not slot.location.in_parameters and not slot.container and not slot.anchor
    )
    matched = sum(map(bool, homes)) + (lone is not None)
    return matched, files, (lone is not None) - missing


def _homes(
    index: SlotIndex, parameter: model.Parameter, rule: ParameterRule | None
) -> list[Slot]:
    if rule is not None and rule.to is not None:
        return [slot for slot in map(index.get, rule.to) if slot is not None]
    return index.candidates(parameter.name)
