"""The text of a drafted page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.draft.names import Named
from generator.draft.parameters import DraftedParameter
from generator.draft.prose import example_of, parameter_prose, tool_prose
from generator.normalize.secrets import credential_in
from generator.page_syntax import DASH, HEADING, NO_PARAMETERS, TICK
from generator.parse.tool_headings import begins_tool
from generator.spec.service import CredentialSpec, ServiceSpec


@dataclass(frozen=True, slots=True)
class ToolText:
    """The rows of one tool."""

    slug: str
    request: str
    parameters: tuple[str, ...]
    """Their names."""
    lines: tuple[str, ...]


def tool_text(
    service: str, named: Named, parameters: Sequence[DraftedParameter]
) -> ToolText:
    operation = named.operation
    title = " ".join((service, *(word.capitalize() for word in named.words)))
    lines = [
        title,
        f"{title}Integration name: {named.slug}",
        tool_prose(named),
        HEADING,
    ]
    for parameter in parameters:
        lines += _parameter(parameter)
    if not parameters:
        lines.append(NO_PARAMETERS)
    return ToolText(
        named.slug,
        f"{operation.method} {operation.path}",
        tuple(parameter.name for parameter in parameters),
        tuple(lines),
    )


def page_text(spec: ServiceSpec, tools: Sequence[ToolText]) -> str:
    """A page with its header."""
    count = len(tools)
    header = (
        spec.service,
        f"{count} {'tool' if count == 1 else 'tools'}, drafted from wire facts.",
        "Authentication",
        " ".join(map(_credential, spec.credentials)) or "No credential is needed.",
        f"Tools ({count})",
    )
    lines = (*header, *(line for tool in tools for line in tool.lines))
    return "\n".join(lines) + "\n"


def _parameter(parameter: DraftedParameter) -> list[str]:
    value = example_of(parameter)
    example = None if value is None or _is_misread(value.text) else value
    return [
        parameter.name,
        parameter.type,
        *([TICK] if parameter.required else []),
        DASH if example is None else example.text,
        parameter_prose(parameter, example),
    ]


def _is_misread(example: str) -> bool:
    return begins_tool(example) or credential_in(example) is not None


def _credential(credential: CredentialSpec) -> str:
    return f"{credential.option} is sent as {credential.slot.location.describe(credential.name)}."
