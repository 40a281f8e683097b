"""Entries of `bindings.yaml` for what binding leaves open, as comments to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Diagnostic
from generator.openapi.operations_file.yaml_writer import scalar

_OPEN = ("E-BIND-NONE", "E-BIND-AMBIGUOUS", "E-BIND-REQUIRED", "E-BIND-CONFLICT")


def open_decisions(faults: Sequence[Diagnostic], decided: frozenset[str]) -> list[str]:
    """A block for each tool that is not in `decided` and whose parameters are not all bound."""
    by_tool: dict[str, list[Diagnostic]] = {}
    for fault in faults:
        if fault.code in _OPEN and fault.tool not in decided:
            by_tool.setdefault(fault.tool, []).append(fault)
    if not by_tool:
        return []
    return [
        "  # Left to decide. Take the comments away, and say where each parameter goes, and why.",
        *(line for tool, ones in by_tool.items() for line in _block(tool, ones)),
    ]


def _block(tool: str, faults: Sequence[Diagnostic]) -> Iterator[str]:
    yield f"  # {scalar(tool, flow=False)}:"
    yield "  #   parameters:"
    for fault in faults:
        name = fault.location.text if fault.location is not None else ""
        comment = _printable(f"{fault.message}; {fault.help}")
        if name:
            yield f"  #     {scalar(name, flow=False)}: {{to: nothing, why: ...}}"
            yield f"  #     # {comment}"
        else:
            yield f"  #   # {comment}"


def _printable(text: str) -> str:
    return "".join(one if one.isprintable() else " " for one in text)
