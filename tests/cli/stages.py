"""A pipeline of stand-ins: stages with the real names and shapes that do as a test says.

The page of a service is a list of words, one a line: `error` makes binding report one, `warn` a
warning, `crash` raises, any other word becomes a file of the package.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.source import Source


@dataclass
class Bound:
    tools: tuple[str, ...]


@dataclass
class Design:
    slugs: tuple[str, ...]
    fingerprint: str = ""


class RefusedError(Exception):
    """A target's refusal, which none of these targets makes."""


@dataclass
class Stages:
    """Which stages ran, in order."""

    ran: list[str] = field(default_factory=list)

    def read_source(self, path: Path, diagnostics: Diagnostics) -> Source | None:
        self.ran.append(f"read {path.parent.name}")
        if not path.is_file():
            diagnostics.error("E-READ", f"{path.name} does not exist")
            return None
        return Source.from_text(path.as_posix(), path.read_text(encoding="utf-8"))

    def parse(self, source: Source, diagnostics: Diagnostics) -> tuple[str, ...] | None:
        self.ran.append("parse")
        return tuple(source.lines) or None

    def normalize(self, page: Any, source: Source, diagnostics: Diagnostics) -> Bound:
        self.ran.append("normalize")
        for number, word in enumerate(page, start=1):
            if word == "warn":
                diagnostics.warn(
                    "W-WORD", "a doubtful word", source.at(number), help="Look at it."
                )
        return Bound(page)

    def load(self, folder: Path, diagnostics: Diagnostics) -> str:
        self.ran.append("load")
        return "spec"

    def parse_facts(self, text: str, path: str, diagnostics: Diagnostics) -> str:
        self.ran.append("parse facts")
        return "facts"

    def bind(
        self,
        service: Bound,
        page: str,
        facts: str,
        spec: str,
        bindings: str,
        diagnostics: Diagnostics,
    ) -> Bound | None:
        self.ran.append("bind")
        for word in service.tools:
            if word == "error":
                diagnostics.error("E-WORD", "a faulty word", help="Remove it.")
            if word == "crash":
                raise ValueError("secret text from the page")
        return service

    def design(self, bound: Bound, bindings: str, diagnostics: Diagnostics) -> Design:
        self.ran.append("design")
        return Design(bound.tools)

    def documented(
        self, design: Design, service: Bound, bindings: str, diagnostics: Diagnostics
    ) -> Design:
        self.ran.append("documented")
        return design

    def begin(self, design: Design, parts: object) -> Callable[[], dict[str, bytes]]:
        self.ran.append("render")
        return lambda: {
            f"{word}.py": f"# {word}\n".encode()
            for word in design.slugs
            if word != "warn"
        }

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        stages: dict[str, dict[str, Any]] = {
            "generator.parse": {"read_source": self.read_source, "parse": self.parse},
            "generator.normalize": {"normalize": self.normalize},
            "generator.spec.service": {"load": self.load},
            "generator.spec.bindings": {"load": self.load},
            "generator.openapi.operations_file": {"parse": self.parse_facts},
            "generator.model.words": {"without_words": lambda service: service},
            "generator.bind": {"bind": self.bind},
            "generator.design.build": {"design": self.design},
            "generator.design.documentation": {
                "documented": self.documented,
                "report_redundant_words": lambda *_: None,
            },
            "generator.targets": {
                "Refused": RefusedError,
                "prepared": nullcontext,
                "begin": self.begin,
            },
        }
        for name, functions in stages.items():
            module = ModuleType(name)
            module.__dict__.update(functions)
            monkeypatch.setitem(sys.modules, name, module)
