"""Responses that a decision has read while they arrive."""

from __future__ import annotations

from dataclasses import replace

from generator.bind.report import Report
from generator.conventions.results import reading
from generator.openapi import Facts, MediaType, Operation, Response
from generator.spec.bindings import ToolRule


def streamed(
    operation: Operation, rule: ToolRule, facts: Facts, report: Report
) -> Operation:
    """The operation with the responses that are series of items, where it offers some."""
    if not rule.stream:
        return operation
    bodies = [one for one in operation.responses if one.media_type is not None]
    if not bodies:
        _redundant(rule, report, "has no response with a body")
    elif all(_is_stream(one.media_type, one, facts) for one in bodies):
        _redundant(rule, report, "is read as a stream anyway")
    responses = tuple(_preferred(one, facts) for one in operation.responses)
    return replace(operation, responses=responses)


def _preferred(response: Response, facts: Facts) -> Response:
    for one in response.alternatives:
        if _is_stream(one.media_type, one, facts):
            return replace(
                response, media_type=one.media_type, schema=one.schema, alternatives=()
            )
    return response


def _is_stream(media_type: str | None, one: Response | MediaType, facts: Facts) -> bool:
    return reading(media_type, one.schema, facts.resolve).stream


def _redundant(rule: ToolRule, report: Report, why: str) -> None:
    report.error(
        "E-BIND-REDUNDANT",
        f"{report.operation_name} {why}",
        rule.location,
        help="remove `stream`",
    )
