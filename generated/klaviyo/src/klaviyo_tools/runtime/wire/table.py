"""Reads a package's tables: JSON files in `wire/`, one for each group of tools."""

from __future__ import annotations

import json
import os
from importlib import import_module
from typing import Any

from .model import (
    ABSENT,
    Append,
    ConditionalLimit,
    Encoding,
    Field,
    Limit,
    Route,
    Slot,
    Tool,
)

_known: dict[tuple[str, str], dict[str, Tool[Any]]] = {}
"""Tools by slug, by import name and group."""


def tool_of(package: str, module: str, slug: str) -> Tool[Any]:
    """One tool. `package` is the import name, `module` that of the tool's group.

    The file is read anew for each, and only the tool is parsed: so a group costs no more than what
    is used of it.
    """
    tools = _known.setdefault((package, module), {})
    tool = tools.get(slug)
    if tool is None:
        tool = tools.setdefault(slug, _tool(slug, _entry(package, module, slug)))
    return tool


def load(package: str, module: str) -> dict[str, Tool[Any]]:
    """The tools of one group, by slug."""
    tools = _known.setdefault((package, module), {})
    for slug, entry in _entries(package, module).items():
        if slug not in tools:
            tools.setdefault(slug, _tool(slug, entry))
    return dict(tools)


def alias_of(package: str, slug: str) -> tuple[str, dict[str, Any]] | None:
    """The tool that a name of its operation means, and the arguments that the name stands for."""
    found: Any = _entries(package, "_aliases").get(slug)
    return None if found is None else (found[0], found[1])


def _entry(package: str, module: str, slug: str) -> dict[str, Any]:
    text = _text(package, module)
    # A string of JSON holds no line break, and members of tools are indented further.
    _, begin, found = text.partition(f'\n "{slug}": ')
    if not begin:  # other layouts are JSON, too
        return _entries(package, module)[slug]
    entry: dict[str, Any] = json.JSONDecoder().raw_decode(found)[0]
    return entry


def _entries(package: str, module: str) -> dict[str, dict[str, Any]]:
    entries: dict[str, dict[str, Any]] = json.loads(_text(package, module))
    return entries


def _text(package: str, module: str) -> str:
    # What pkgutil.get_data does (zip files work, too): its import would cost more than the reading.
    found: Any = import_module(package)
    path = os.path.join(found.__path__[0], "wire", f"{module}.json")  # noqa: PTH118
    data: bytes = found.__spec__.loader.get_data(path)
    return data.decode()


def _tool(slug: str, entry: dict[str, Any]) -> Tool[Any]:
    return Tool(
        slug,
        entry["name"],
        tuple(_route(route) for route in entry["routes"]),
        read_only=entry.get("read_only", False),
        idempotent=entry.get("idempotent", False),
        unavailable=entry.get("unavailable", ""),
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
        paging=entry.get("paging"),
        schemas=entry.get("schemas"),
    )


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
        entry.get("body_required", False),
        entry.get("form_style", ""),
        entry.get("accept", ""),
        entry.get("readings", {}),
        entry.get("server", ""),
        entry.get("members", ""),
        tuple(entry.get("arrays", ())),
    )


def _field(entry: dict[str, Any]) -> Field:
    entry = dict(entry)
    for key in ("python", "convert"):
        if key in entry:
            entry[key] = tuple(entry[key])
    if "slots" in entry:
        entry["slots"] = tuple(_slot(slot) for slot in entry["slots"])
    if "appends" in entry:
        entry["appends"] = tuple(Append(*one) for one in entry["appends"])
    for key in ("implies", "needs"):
        if key in entry:
            entry[key] = tuple((_slot(slot), value) for slot, value in entry[key])
    return Field(**entry)


def _slot(entry: list[Any]) -> Slot:
    location, name, *encoding = entry
    return Slot(location, name, Encoding(**encoding[0])) if encoding else Slot(*entry)
