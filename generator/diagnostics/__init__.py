"""Diagnostics: what is wrong or doubtful in an input, as data.

Stages report through a `Diagnostics` sink and carry on where they can, so that a run shows all
faults at once. Rendering (text, JSON) and the catalogue of codes live beside this module.
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
        """Take over findings of a part of the run that was judged apart."""
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
