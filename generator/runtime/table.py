"""Reads a package's tables: JSON files in `wire/`, one for each group of tools."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from .wire import (
    ABSENT,
    ConditionalLimit,
    Field,
    Limit,
    Paging,
    Part,
    Place,
    Route,
    Tool,
)


@cache
def load(package: str, module: str) -> dict[str, Tool[Any]]:
    """The tools of one group, by slug. `package` is the import name, `module` the group's."""
    import pkgutil  # only needed once a table is

    data = pkgutil.get_data(package, f"wire/{module}.json")
    if data is None:
        raise FileNotFoundError(f"{package} has no table for {module}")
    return {slug: _tool(slug, entry) for slug, entry in json.loads(data).items()}


def _tool(slug: str, entry: dict[str, Any]) -> Tool[Any]:
    paging = entry.get("paging")
    return Tool(
        slug,
        entry["name"],
        tuple(_route(route) for route in entry["routes"]),
        read_only=entry.get("read_only", False),
        idempotent=entry.get("idempotent", False),
        unique=entry.get("unique", ""),
        exclusive=tuple(tuple(names) for names in entry.get("exclusive", ())),
        limits=tuple(Limit(*limit) for limit in entry.get("limits", ())),
        conditional_limits=tuple(
            ConditionalLimit(
                argument,
                None if values is None else tuple(values),
                tuple(Limit(*limit) for limit in limits),
            )
            for argument, values, limits in entry.get("conditional_limits", ())
        ),
        paging=None if paging is None else _paging(paging),
        shapes=entry.get("shapes"),
    )


def _paging(entry: list[Any]) -> Paging:
    items, following, *cursor = entry
    return Paging(items, following, Place(*cursor[0]) if cursor else None)


def _route(entry: dict[str, Any]) -> Route:
    when = entry.get("when")
    return Route(
        entry["operation"],
        entry["method"],
        entry["path"],
        tuple(_field(field) for field in entry["fields"]),
        entry.get("media_type", ""),
        entry.get("auth", ""),
        tuple((pointer, schema) for pointer, schema in entry.get("checks", ())),
        None if when is None else (when[0], when[1] if len(when) > 1 else ABSENT),
    )


def _field(entry: dict[str, Any]) -> Field:
    for key in ("python", "convert"):
        if key in entry:
            entry[key] = tuple(entry[key])
    if "places" in entry:
        entry["places"] = tuple(Place(*place) for place in entry["places"])
    if "parts" in entry:
        entry["parts"] = tuple(Part(*part) for part in entry["parts"])
    for key in ("implies", "needs"):
        if key in entry:
            entry[key] = tuple((Place(*place), value) for place, value in entry[key])
    return Field(**entry)
