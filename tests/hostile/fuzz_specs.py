"""Mutations of hand-written spec files: whatever they hold, diagnostics or a spec that works."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from generator.diagnostics import Diagnostics
from generator.runtime.call.links import BaseURL
from generator.spec import yaml
from generator.spec.bindings import BindingSpec
from generator.spec.reader import read_record
from generator.spec.service import ServiceSpec

SPECS = Path(__file__).parents[2] / "specs"

_VALUES = (
    *(
        "",
        "~",
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        "[]",
        "{}",
        "- x",
        "'",
        '"',
        "&a *a",
    ),
    *("https://[::1", "https://[", "https://u@h.example", "https://h.example:99999"),
    *(
        "https://h.example/a b",
        "https://h\\u00e9.example",
        '"https://h.example\\r\\nx: y"',
    ),
    *("super", "class", "self", "options", "httpx", "httpcore", "anyio", "__init__"),
    *(
        "../../x",
        '"\\0"',
        '"{}{}"',
        "!!python/object:os.system x",
        "9" * 5000,
        "a" * 5000,
    ),
)
_LINE = re.compile(r"^(?P<lead>\s*(?:- )?[\w/@.\[\]-]+:)(?P<value>.*)$")


@dataclass(slots=True)
class Report:
    """What became of the mutants."""

    read: int = 0
    refused: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    broken: list[tuple[int, str]] = field(default_factory=list)


def run(count: int, first: int = 0) -> Report:
    """Checks the mutants `first` to `first + count`, of both files in turn."""
    sources = [
        (SPECS / "klaviyo" / name).read_text("utf-8").splitlines()
        for name in ("service.yaml", "bindings.yaml")
    ]
    report = Report()
    for number in range(first, first + count):
        kind = number % len(sources)
        text = _mutant(sources[kind], random.Random(number))
        found = Diagnostics()
        try:
            (_check_service, _check_bindings)[kind](text, found)
        except Exception as error:
            report.broken.append((number, f"{type(error).__name__}: {error}"[:300]))
            continue
        report.refused += found.failed
        report.read += not found.failed
        report.codes.update({entry.code for entry in found})
    return report


def _mutant(lines: list[str], chance: random.Random) -> str:
    """A file with a few lines changed; long files are cut to the part around the changes."""
    kept = list(lines)
    if len(lines) > 200:
        # Entries of `bindings.yaml`, whole: what begins within one would be no YAML at all.
        tools = [at for at, line in enumerate(lines) if re.match(r"  \w", line)]
        first = chance.randrange(len(tools) - 4)
        kept = ["tools:", *lines[tools[first] : tools[first + 4]]]
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(kept))
        match chance.randrange(6):
            case 0:
                del kept[at]
            case 1:
                kept.insert(at, kept[chance.randrange(len(kept))])
            case 2:
                kept[at] = " " * chance.randrange(9) + kept[at].lstrip()
            case 3:
                cut = chance.randrange(len(kept[at]) + 1)
                kept[at] = kept[at][:cut]
            case _:
                found = _LINE.match(kept[at])
                if found:
                    kept[at] = f"{found['lead']} {chance.choice(_VALUES)}"
        if not kept:
            break
    return "\n".join(kept) + "\n"


def _check_service(text: str, found: Diagnostics) -> None:
    root = yaml.parse(text, "service.yaml", found)
    spec = None if root is None else read_record(ServiceSpec, root, found)
    assert (spec is None) == found.failed
    if spec is not None:
        # What is accepted here must not fail in the client of a user.
        BaseURL(spec.api.base_url)
        httpx.Headers(dict(spec.api.headers) | {"accept": spec.api.accept})


def _check_bindings(text: str, found: Diagnostics) -> None:
    root = yaml.parse(text, "bindings.yaml", found)
    if root is not None and root.value is not None:
        spec = read_record(BindingSpec, root, found)
        assert (spec is None) == found.failed
