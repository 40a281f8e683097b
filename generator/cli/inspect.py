"""The output of `toolpress inspect`: a table of all tools, one tool in detail, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from textwrap import wrap
from typing import Any

from generator.diagnostics.escape import display_width, escape
from generator.jsonvalue import JsonText
from generator.model import (
    FilterRule,
    Hints,
    Parameter,
    RateLimit,
    Scope,
    Service,
    Tool,
)
from generator.model.codec import to_json_value

_WINDOWS = {"second": "s", "minute": "m", "day": "d"}
_MINIMUM_WIDTH = 60
_COLUMN_GAP = 2
_CELL_LIMIT = 80
_LAST_COLUMN = 24


def to_json(service: Service) -> str:
    """The whole model as indented JSON, in ASCII."""
    text = json.dumps(to_json_value(service), indent=2)
    # The one control character that JSON leaves as it is.
    return text.replace("\x7f", "\\u007f")


def render_human(service: Service, *, width: int) -> str:
    """A table of all tools, and totals. `width`: the columns of the terminal."""
    width = max(width, _MINIMUM_WIDTH)
    header = ("tool", "required/all", "limits", "effect", "scopes")
    rows = [
        (
            tool.slug,
            f"{sum(p.required for p in tool.parameters)}/{len(tool.parameters)}",
            _limits(tool.rate_limits, brief=True),
            _effect(tool.hints),
            _scopes(tool.scopes),
        )
        for tool in service.tools
    ]
    declared = (
        ""
        if service.declared_tools is None
        else f" ({service.declared_tools} declared)"
    )
    title = f"{escape(service.service)}: {len(service.tools)} tools{declared}"
    return (
        "\n".join([title, "", *_table(header, rows, width), "", *_totals(service)])
        + "\n"
    )


def render_tool(service: Service, slug: str, width: int) -> str:
    """One tool in full, with every fact lifted from prose and its line.

    Raises KeyError for an unknown tool.
    """
    tool = next((tool for tool in service.tools if tool.slug == slug), None)
    if tool is None:
        raise KeyError(slug)
    width = max(width, _MINIMUM_WIDTH)
    lines = [f"{escape(tool.slug)}  ({_location(tool)})", escape(tool.title), ""]
    lines.extend(_paragraphs(tool.description, "  ", width))
    lines.append("")
    for label, fact in _facts(tool):
        lines.extend(_hanging(f"{label + ':':<10}", fact, width))
    lines.append("")
    if tool.parameters:
        lines.append("Parameters")
        for parameter in tool.parameters:
            lines.extend(_parameter(parameter, width))
    else:
        lines.append("No parameters")
    lines.extend(["", "Read from the text"])
    lines.extend(_lifted(tool, width))
    return "\n".join(lines) + "\n"


# -- one tool ------------------------------------------------------------------------------------


def _parameter(parameter: Parameter, width: int) -> list[str]:
    kind: str = parameter.type
    if parameter.items is not None:
        kind = f"{kind} of {parameter.items}"
    required = ", required" if parameter.required else ""
    lines = [f"  {escape(parameter.name)}  ({kind}{required}, line {parameter.line})"]
    lines.extend(_paragraphs(parameter.description, "      ", width))
    for label, fact in _facts(parameter):
        lines.extend(_hanging(f"      {label}: ", fact, width))
    return lines


def _facts(owner: Tool | Parameter) -> Iterator[tuple[str, str]]:
    """Label and text of every field that is shown and not empty."""
    for field in fields(owner):
        display = field.metadata.get("display")
        value = getattr(owner, field.name)
        if display is None or value == field.default:
            continue
        for each in value if display.each else (value,):
            yield display.label, display.form.format(_words(each))


def _words(value: Any) -> str:
    if isinstance(value, JsonText):
        return value.text
    if isinstance(value, FilterRule):
        return f"{value.field}: {', '.join(value.operators)}"
    if isinstance(value, Hints):
        return _effect(value)
    if not isinstance(value, tuple):
        return str(value)
    if isinstance(value[0], RateLimit):
        return _limits(value)
    return (
        _scopes(value) if isinstance(value[0], Scope) else ", ".join(map(_words, value))
    )


def _lifted(tool: Tool, width: int) -> list[str]:
    """Every fact with the words that it was read from."""
    facts = [(lifted, "") for lifted in tool.lifted]
    facts.extend(
        (lifted, parameter.name)
        for parameter in tool.parameters
        for lifted in parameter.lifted
    )
    if not facts:
        return ["  nothing"]
    lines = []
    for lifted, name in facts:
        owner = f"{escape(name)}: " if name else ""
        start = f"  line {lifted.line}: {owner}{lifted.fact} from "
        room = max(width - display_width(start), 24)
        lines.append(start + _cut(f'"{escape(lifted.text)}"', room))
    return lines


def _paragraphs(text: str, indent: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        wrapped = wrap(
            escape(line), max(width - len(indent), 24), break_on_hyphens=False
        )
        lines.extend(indent + part for part in wrapped)
    return lines


def _hanging(start: str, text: str, width: int) -> list[str]:
    parts = wrap(escape(text), max(width - len(start), 24), break_on_hyphens=False) or [
        ""
    ]
    return [start + parts[0], *(" " * len(start) + part for part in parts[1:])]


# -- the table -----------------------------------------------------------------------------------


def _table(
    header: Sequence[str], rows: Sequence[Sequence[str]], width: int
) -> list[str]:
    """Aligned columns. The last one takes the rest, or goes below on narrow terminals."""
    cells = [[_cut(escape(cell), _CELL_LIMIT) for cell in row[:-1]] for row in rows]
    widths = [
        max([display_width(header[i]), *(display_width(row[i]) for row in cells)])
        for i in range(len(header) - 1)
    ]
    gap = " " * _COLUMN_GAP
    lead = sum(widths) + _COLUMN_GAP * len(widths)
    beside = width - lead >= _LAST_COLUMN
    indent = lead if beside else 2 * _COLUMN_GAP
    titles = gap.join(
        _pad(title, w) for title, w in zip(header[:-1], widths, strict=True)
    )
    rule = gap.join("-" * w for w in widths)
    if beside:
        lines = [f"{titles}{gap}{header[-1]}", f"{rule}{gap}{'-' * _LAST_COLUMN}"]
    else:
        lines = [titles.rstrip(), " " * indent + header[-1], rule]
    for row, cut in zip(rows, cells, strict=True):
        first = gap.join(_pad(cell, w) for cell, w in zip(cut, widths, strict=True))
        parts = wrap(
            escape(row[-1]), max(width - indent, _LAST_COLUMN), break_on_hyphens=False
        )
        if beside and parts:
            first = f"{first}{gap}{parts.pop(0)}"
        lines.append(first.rstrip())
        lines.extend(" " * indent + part for part in parts)
    return lines


def _pad(text: str, width: int) -> str:
    return text + " " * (width - display_width(text))


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 3] + "..."


def _location(tool: Tool) -> str:
    page = f" of {escape(tool.page)}" if tool.page else ""
    return f"line {tool.line}{page}"


def _limits(limits: Sequence[RateLimit], *, brief: bool = False) -> str:
    """`75/s 700/m`, then conditional limits in brackets, with their conditions unless brief."""
    groups: dict[str | None, list[str]] = {}
    for limit in limits:
        text = f"{limit.limit}/{_WINDOWS[limit.window]}"
        groups.setdefault(limit.when, []).append(text)
    texts = []
    for when, each in groups.items():
        rates = " ".join(each)
        if when is not None:
            rates = f"(or {rates})" if brief else f"({rates} {when})"
        texts.append(rates)
    return " ".join(texts)


def _scopes(scopes: Sequence[Scope]) -> str:
    return ", ".join(
        scope.name if scope.when is None else f"{scope.name} ({scope.when})"
        for scope in scopes
    )


def _effect(hints: Hints) -> str:
    if hints.read_only:
        return "reads"
    words = []
    if hints.destructive:
        words.append("destroys")
    elif hints.read_only is False:
        words.append("writes")
    if hints.idempotent:
        words.append("repeatable")
    return ", ".join(words)


def _totals(service: Service) -> list[str]:
    tools = service.tools
    parameters = [parameter for tool in tools for parameter in tool.parameters]
    arrays = [parameter for parameter in parameters if parameter.type == "array"]
    counts = (
        (len(parameters), "parameters"),
        (sum(p.required for p in parameters), "of them required"),
        (sum(p.example is not None for p in parameters), "with an example"),
        (
            sum(bool(p.enum) or p.const is not None for p in parameters),
            "with fixed values",
        ),
        (
            sum(p.items is None for p in arrays),
            f"of {len(arrays)} arrays without an item type",
        ),
        (sum(not tool.rate_limits for tool in tools), "tools without a rate limit"),
        (sum(not tool.scopes for tool in tools), "tools without a scope"),
    )
    return [f"{count:>6}  {what}" for count, what in counts]
