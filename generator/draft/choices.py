"""What a drafted tool takes one of: the media types of a body, and those of a response."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.conventions.media_types import can_be_sent, is_json
from generator.openapi import MediaType, Operation, RequestBody, Response


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several media types."""

    request: str
    part: str
    """`body` or `response`."""
    taken: str
    others: tuple[str, ...]


def choices(operation: Operation) -> Iterable[Choice]:
    """The media types that a draft of the operation takes one of."""
    request = f"{operation.method} {operation.path}"
    body = operation.body
    if body is not None:
        others = tuple(one for one in _others(body) if can_be_sent(one))
        if others:
            yield Choice(request, "body", body.media_type, others)
    for response in operation.responses:
        others = _others(response)
        if others and response.media_type is not None:
            yield Choice(request, "response", response.media_type, others)
            break  # the others are alike


def _others(given: RequestBody | Response) -> tuple[str, ...]:
    """Other media types, but JSON by another name."""

    def differs(one: MediaType) -> bool:
        both_json = is_json(one.media_type) and is_json(given.media_type or "")
        return not (both_json and one.schema == given.schema)

    return tuple(one.media_type for one in given.alternatives if differs(one))
