"""Finds the pagination style of a tool."""

from __future__ import annotations

from collections.abc import Sequence

from generator.bind.bound import BoundRoute
from generator.conventions.pagination import Listing, Pagination
from generator.openapi import Facts
from generator.schema import Schema
from generator.spec.bindings import ToolRule


def pagination(
    rule: ToolRule, routes: Sequence[BoundRoute], usual: Pagination, facts: Facts
) -> Pagination | None:
    """The decided style, or the service's if the operation certainly follows it."""
    if rule.pagination is not None:
        return _with_pages(rule.pagination.style)
    if len(routes) != 1:
        return None
    [route] = routes
    with_body = [r for r in route.operation.responses if r.schema is not None]
    if not with_body:
        return None
    response = with_body[0]
    listing = Listing(
        route.operation.method,
        frozenset(slot.key for slot in route.slots),
        response.schema or Schema("any"),
        facts.resolve,
        frozenset(name.lower() for name in response.headers),
    )
    found = usual.recognise(listing)
    return None if found is None else _with_pages(found)


def _with_pages(style: Pagination) -> Pagination | None:
    """The style; None for one without pages."""
    return style if style.wire() is not None else None
