"""Diagnostics: errors and warnings about inputs, as data.

Stages report to a `Diagnostics` and continue where they can, so that a run shows all faults at
once. Rendering (text, JSON) and the catalogue of codes are in separate modules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from generator.source import Location


class Severity(Enum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a stable code, a self-contained sentence, a location, and help."""

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    help: str = ""
    tool: str = ""


class Diagnostics:
    """Collects the findings of a run in the order in which they were made."""

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []
        self._seen: set[Diagnostic] = set()

    def error(
        self,
        code: str,
        message: str,
        location: Location | None = None,
        *,
        help: str = "",
        tool: str = "",
    ) -> None:
        self._add(Diagnostic(code, Severity.ERROR, message, location, help, tool))

    def warn(
        self,
        code: str,
        message: str,
        location: Location | None = None,
        *,
        help: str = "",
        tool: str = "",
    ) -> None:
        self._add(Diagnostic(code, Severity.WARNING, message, location, help, tool))

    def extend(self, findings: Iterable[Diagnostic]) -> None:
        """Add findings from another `Diagnostics`."""
        for diagnostic in findings:
            self._add(diagnostic)

    def _add(self, diagnostic: Diagnostic) -> None:
        if diagnostic not in self._seen:
            self._seen.add(diagnostic)
            self._found.append(diagnostic)

    @property
    def failed(self) -> bool:
        """True once any error was reported."""
        return any(d.severity is Severity.ERROR for d in self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)
