"""From raw blocks to the model: lifts the facts that the page's prose states.

Only exact patterns are lifted, with their words and lines. All other text remains text.
"""

from __future__ import annotations

import re
from typing import Any

from generator.diagnostics import Diagnostics
from generator.model import Parameter, Service, Tool
from generator.normalize import lifters
from generator.normalize.examples import decode_example
from generator.normalize.lifters import ParameterProse, ToolProse
from generator.normalize.names import check_names
from generator.normalize.prose import Prose
from generator.normalize.warnings import (
    check_count,
    check_prefix,
    check_tool,
    declared_count,
)
from generator.parse import Page, RawParameter, RawTool
from generator.source import Source

__all__ = ["normalize"]


def normalize(page: Page, source: Source, diagnostics: Diagnostics) -> Service:
    """The model of a page. Never fails; reports errors and warnings to `diagnostics`."""
    header = page.header
    declared = declared_count(page)
    prefix = _prefix(header.service)
    check_count(page, declared, source, diagnostics)
    check_prefix(page, prefix, source, diagnostics)
    check_names(page.tools, source, diagnostics)
    return Service(
        service=header.service,
        summary=header.summary.value,
        authentication=header.authentication.value,
        declared_tools=declared,
        tools=tuple(
            _tool(raw, prefix, source, diagnostics)
            for raw in _distinct_tools(page, source, diagnostics)
        ),
    )


def _prefix(service: str) -> str:
    words = re.sub(r"[^A-Z0-9]+", "_", service.upper()).strip("_")
    return f"{words}_" if words else ""


def _distinct_tools(
    page: Page, source: Source, diagnostics: Diagnostics
) -> list[RawTool]:
    """The tools without repetitions; two tools of one slug that differ are an error."""
    first: dict[str, RawTool] = {}
    folded: dict[str, RawTool] = {}
    for tool in page.tools:
        known = first.setdefault(tool.slug, tool)
        if known is tool:
            other = folded.setdefault(tool.slug.upper(), tool)
            if other is not tool:
                diagnostics.warn(
                    "W-CONFUSABLE",
                    f"The slug differs from the one on line {other.line} only in case",
                    source.at(tool.line),
                    tool=tool.slug,
                )
        elif _content(known) == _content(tool):
            diagnostics.warn(
                "W-DUP-TOOL",
                f"The tool repeats the one on line {known.line} (here: line {tool.line}): "
                "one is kept",
                source.at(tool.line),
                tool=tool.slug,
            )
        else:
            diagnostics.error(
                "E-DUP-TOOL",
                f"The slug is already on line {known.line}, with another description or other "
                f"parameters (here: line {tool.line})",
                source.at(tool.line),
                help="Remove one of the two, or correct its slug.",
                tool=tool.slug,
            )
    return list(first.values())


def _content(tool: RawTool) -> tuple[object, ...]:
    """The identity of a tool: everything but its lines."""
    return (
        tool.title,
        tool.description.lines,
        tuple(_parameter_content(parameter) for parameter in tool.parameters),
    )


def _parameter_content(raw: RawParameter) -> tuple[object, ...]:
    return raw.name, raw.type, raw.required, raw.example, raw.description.lines


def _distinct_parameters(
    tool: RawTool, source: Source, diagnostics: Diagnostics
) -> list[RawParameter]:
    first: dict[str, RawParameter] = {}
    for parameter in tool.parameters:
        known = first.setdefault(parameter.name, parameter)
        if known is parameter:
            continue
        if _parameter_content(known) == _parameter_content(parameter):
            diagnostics.warn(
                "W-DUP-PARAM",
                f"The parameter {known.name!r} is on line {known.line} and again on line "
                f"{parameter.line}: one is kept",
                source.at(known.line),
                tool=tool.slug,
            )
        else:
            diagnostics.error(
                "E-DUP-PARAM",
                f"The parameter {known.name!r} is already on line {known.line} and differs "
                f"here, on line {parameter.line}",
                source.at(parameter.line),
                help="Remove one of the two, or correct its name.",
                tool=tool.slug,
            )
    return list(first.values())


def _tool(raw: RawTool, prefix: str, source: Source, diagnostics: Diagnostics) -> Tool:
    check_tool(raw, source, diagnostics)
    facts: dict[str, Any] = {}
    verb = raw.slug.upper().removeprefix(prefix).partition("_")[0]
    prose = Prose(raw.description)
    subject = ToolProse(prose, raw.slug, verb, raw.line, source, diagnostics, facts)
    lifted = lifters.lift(lifters.TOOL, subject, facts)
    return Tool(
        slug=raw.slug,
        title=raw.title,
        description=raw.description.value,
        line=raw.line,
        parameters=tuple(
            _parameter(parameter, raw.slug, source, diagnostics)
            for parameter in _distinct_parameters(raw, source, diagnostics)
        ),
        lifted=lifted,
        **facts,
    )


def _parameter(
    raw: RawParameter, tool: str, source: Source, diagnostics: Diagnostics
) -> Parameter:
    example, example_text = decode_example(raw, source, tool, diagnostics)
    facts: dict[str, Any] = {}
    prose = Prose(raw.description)
    subject = ParameterProse(prose, raw.type, example, raw.example_line, facts)
    lifted = lifters.lift(lifters.PARAMETER, subject, facts, raw.type)
    return Parameter(
        name=raw.name,
        type=raw.type,
        required=raw.required,
        description=raw.description.value,
        line=raw.line,
        example=example,
        example_text=example_text,
        lifted=lifted,
        **facts,
    )
