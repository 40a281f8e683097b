"""From a page and a vendor's documents to a typed package, as the README says, in a scratch folder.

Whoever would judge the proposals takes the first of each here, gives up parameters that nothing
fits, and leaves out what still cannot be made.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Diagnostics, Severity
from generator.inputs import read_inputs
from generator.pipeline import bind_inputs

_WHY = "Accepted without reading, to see what comes of it."
_UNFIT = ("E-BIND-NONE", "E-BIND-AMBIGUOUS")
_ROUNDS = 8


class BuildError(Exception):
    """A command failed."""


@dataclass
class Built:
    """What came of a service, and what had to be decided."""

    sources: Path
    tools: int = 0
    named: int = 0
    """Tools whose operation was found without a decision."""
    proposed: dict[str, str] = field(default_factory=dict)
    """The first candidate by slug."""
    unlike: list[str] = field(default_factory=list)
    """Tools that no operation is like."""
    parameters: int = 0
    unbound: dict[str, list[str]] = field(default_factory=dict)
    """By tool the parameters that no slot was found for."""
    guessed: dict[str, list[str]] = field(default_factory=dict)
    """By tool the parameters that got the likeliest slot."""
    left_out: dict[str, str] = field(default_factory=dict)
    """Tools that could not be made, with the fault."""
    seconds: dict[str, float] = field(default_factory=dict)
    told: str = ""
    """What `toolpress new` said."""


def build(
    service: str,
    folder: Path,
    documents: Sequence[Path],
    page: Path | None = None,
    *,
    check_types: bool = True,
) -> Built:
    """Make a package of a service in `folder`, which holds nothing yet. Raises `BuildError`."""
    begun = time.monotonic()
    pages = [] if page is None else ["--page", str(page)]
    names = [option for one in documents for option in ("--openapi", str(one))]
    told = _run(folder, "-m", "generator", "new", service, *pages, *names)
    seconds = {"new": time.monotonic() - begun}
    built = Built(Path(), told=told)
    _accept(folder / "specs" / service, built)
    begun = time.monotonic()
    _run(folder, "-m", "generator", "generate", service)
    seconds["generate"] = time.monotonic() - begun
    built.sources = folder / "generated" / service / "src"
    if check_types:
        begun = time.monotonic()
        _run(folder, "-m", "mypy", "--strict", "--no-incremental", str(built.sources))
        seconds["mypy"] = time.monotonic() - begun
    built.seconds = seconds
    return built


def _run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BuildError(
            f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def _accept(specs: Path, built: Built) -> None:
    """Take the first candidates, and give up what fits nowhere."""
    path = specs / "bindings.yaml"
    rules: dict[str, Any] = {}
    if path.exists():
        rules = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    tools: dict[str, Any] = rules.get("tools") or {}
    for slug, rule in tools.items():
        if rule.pop("proposed", False):
            if "operation" in rule:
                built.proposed[slug] = rule["operation"]
            for name, decided in rule.get("parameters", {}).items():
                if decided["to"] == "nothing":
                    built.unbound.setdefault(slug, []).append(name)
                else:
                    built.guessed.setdefault(slug, []).append(name)
        if rule.get("left_out"):
            built.unlike.append(slug)
    faults: list[Diagnostic] = []
    for _ in range(_ROUNDS):
        rules["tools"] = tools
        path.write_text(yaml.safe_dump(rules, sort_keys=False), encoding="utf-8")
        faults, every = _faults(specs)
        built.tools, built.parameters = every
        if not faults:
            break
        for fault in faults:
            _give_up(fault, tools, built)
    else:
        raise BuildError(
            "\n".join(f"{one.code} {one.tool} {one.message}" for one in faults)
        )
    if not tools:
        path.unlink()
    built.named = built.tools - len(built.proposed) - len(built.unlike)


def _faults(specs: Path) -> tuple[list[Diagnostic], tuple[int, int]]:
    diagnostics = Diagnostics()
    inputs = read_inputs(specs, diagnostics)
    every = [] if inputs is None else list(inputs.service.tools)
    if inputs is not None:
        bind_inputs(inputs, diagnostics)
    faults = [one for one in diagnostics if one.severity is Severity.ERROR]
    return faults, (len(every), sum(len(tool.parameters) for tool in every))


def _give_up(fault: Diagnostic, tools: dict[str, Any], built: Built) -> None:
    if not fault.tool:
        raise BuildError(f"{fault.code}: {fault.message}")
    rule = tools.setdefault(fault.tool, {})
    if rule.get("left_out"):
        return
    name = fault.location.text if fault.location is not None else ""
    if fault.code in _UNFIT and name and name not in rule.get("parameters", {}):
        built.unbound.setdefault(fault.tool, []).append(name)
        rule.setdefault("parameters", {})[name] = {"to": "nothing", "why": _WHY}
        return
    built.left_out[fault.tool] = f"{fault.code}: {fault.message}"
    tools[fault.tool] = {"left_out": True, "why": _WHY}


def kinds_of_faults(built: Built) -> Counter[str]:
    return Counter(why.partition(":")[0] for why in built.left_out.values())
