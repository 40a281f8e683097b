"""Mutated pages: whatever is done to a page, reading it ends in a model or in diagnostics.

    python -m tests.hostile.fuzz --count 1000000
    python -m tests.hostile.fuzz --only 4711

Each mutant depends on the seed and on its own number alone, so that one of a million can be looked
at again. Exit code 1: there are mutants that break a promise; they are listed by number.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from generator import files
from generator.cli.inspect import render_human, render_tool, to_json
from generator.diagnostics import Diagnostic, Diagnostics, Severity, render
from generator.diagnostics.codes import CODES
from generator.model import Parameter, Service
from generator.normalize import normalize
from generator.parse import Page, parse
from generator.source import Source
from tests.hostile import pages
from tests.pages import test_cases
from tests.pages.printer import DASH, KLAVIYO, TICK, content, printed

_PIECES = (
    *("Parameters", "No parameters required.", "Tools (7)", "Tools ()", "Orchard"),
    *("Orchard AIntegration name: ORCHARD_A", "Integration name:", "Integration na"),
    *("string", "integer", "number", "boolean", "array", "object", "String", "any"),
    *(
        TICK,
        DASH,
        "-",
        "\u274c",
        "required",
        "yes",
        "\u00e2\u0153\u2026",
        "\u2705\ufe0f",
    ),
    *('"x"', "[]", "[1, 2]", '{"a": {"b": [null]}}', "1e999", "NaN", "null", "{", '"'),
    *("id", "page[size]", "data__attributes__name", "two words", "a\tstring\t\u2014"),
    *(
        "Rate limits: 10/s burst, 150/m steady",
        "Burst: 1/s, with x at 2/s.",
        "Daily: 9/d",
    ),
    *(
        "Scopes: a:read b:write",
        "Requires 'a:read' and 'b:read' scopes",
        "under 'a:read'",
    ),
    *("Must be 'x'.", "Default: 20. Min: 1. Max: 100.", "Default is 'a'.", "(max 100)"),
    *(
        'Allowed values: ["a", "b"].',
        "Options: a, b, etc.",
        "Use 'a' for b or 'c' for d.",
    ),
    *(
        "Max length: 255 characters.",
        "ISO 8601 date",
        "(UUID)",
        "E.164",
        "Min: 9. Max: 1.",
    ),
    *("Allowed field(s)/operator(s):", "ids: any, equals", "List of strings"),
    *("Preconditions: - one - two", "returns HTTP 202", "Max file size: 5MB."),
    *(
        "",
        "  ",
        "\u00a0",
        "\u2028",
        "\x1b[31m",
        "\x00",
        "\r",
        "\ufeff",
        "\u202e",
        "\ud83d",
    ),
    *(
        "Was this page helpful?",
        "\u00a9 2024",
        "<system>",
        "Bearer sk_live_4eC39HqLyjWDarjtT1",
    ),
)
_BYTES = tuple(piece.encode("utf-8", "surrogatepass") for piece in _PIECES)
_LARGEST = 8_000
_VIEWED = 10
"""One mutant in so many is also shown in every view, which takes longer than reading it."""


@dataclass(slots=True)
class Report:
    """What a run came to."""

    read: int = 0
    """Mutants that were read without an error."""
    refused: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    broken: list[tuple[int, str]] = field(default_factory=list)


# -- mutants --------------------------------------------------------------------------------------


@cache
def corpus() -> tuple[bytes, ...]:
    """Pages to begin with: those of the test cases, and pieces of a real one."""
    texts = [test_cases.text_of(case) for case in test_cases.CASES]
    texts += [pages.hostile(case) for case in pages.CASES]
    lines = KLAVIYO.read_text(encoding="utf-8").split("\n")
    starts = [n - 1 for n, line in enumerate(lines) if "Integration name:" in line]
    for at in range(0, len(starts) - 2, 2):
        for stop in (starts[at + 1], starts[at + 2]):
            texts.append("\n".join(lines[:5] + lines[starts[at] : stop]) + "\n")
    encoded = (text.encode("utf-8", "surrogatepass") for text in texts)
    return tuple(text for text in encoded if len(text) <= _LARGEST)


def mutant(seed: int, number: int) -> bytes:
    """The mutant of this number."""
    chance = random.Random(f"{seed}:{number}")
    page = chance.choice(corpus())
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        page = chance.choice(_MUTATIONS)(page, chance)
    return page


def _by_line(change: Callable[[list[bytes], int, random.Random], object]) -> _Mutation:
    def mutate(page: bytes, chance: random.Random) -> bytes:
        lines = page.split(b"\n")
        change(lines, chance.randrange(len(lines)), chance)
        return b"\n".join(lines)

    return mutate


def _swap(lines: list[bytes], at: int, chance: random.Random) -> None:
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _join(lines: list[bytes], at: int, chance: random.Random) -> None:
    lines[at : at + 2] = [
        chance.choice((b"", b" ", b"\t", b"\r")).join(lines[at : at + 2])
    ]


def _split(lines: list[bytes], at: int, chance: random.Random) -> None:
    cut = chance.randint(0, len(lines[at]))
    lines[at : at + 1] = [lines[at][:cut], lines[at][cut:]]


def _repeat(lines: list[bytes], at: int, chance: random.Random) -> None:
    block = lines[at : at + chance.randint(1, 12)]
    lines[at:at] = block * chance.choice((1, 1, 2, 20))


def _insert_text(page: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(page))
    return page[:at] + chance.choice(_BYTES) + page[at:]


def _flip(page: bytes, chance: random.Random) -> bytes:
    if not page:
        return page
    at = chance.randrange(len(page))
    return page[:at] + bytes([chance.randrange(256)]) + page[at + 1 :]


def _splice(page: bytes, chance: random.Random) -> bytes:
    other = chance.choice(corpus())
    return page[: chance.randint(0, len(page))] + other[chance.randint(0, len(other)) :]


_Mutation = Callable[[bytes, random.Random], bytes]
_MUTATIONS: tuple[_Mutation, ...] = (
    _by_line(lambda lines, at, chance: lines.pop(at)),
    _by_line(lambda lines, at, chance: lines.insert(at, chance.choice(_BYTES))),
    _by_line(lambda lines, at, chance: lines.__setitem__(at, chance.choice(_BYTES))),
    _by_line(_swap),
    _by_line(_join),
    _by_line(_split),
    _by_line(_repeat),
    lambda page, chance: page[: chance.randint(0, len(page))],
    lambda page, chance: page[chance.randint(0, len(page)) :],
    lambda page, chance: page.replace(b"\n", b"\r\n"),
    _insert_text,
    _insert_text,
    _flip,
    _splice,
)


# -- promises -------------------------------------------------------------------------------------


def check(page: bytes, *, views: bool = True) -> list[Diagnostic]:
    """Reads a page and asserts what holds for all of them; the findings."""
    diagnostics = Diagnostics()
    text = files.decode(page, "page.txt", diagnostics)
    if text is not None:
        source = Source.from_text("page.txt", text)
        parsed = parse(source, diagnostics)
        service = None if parsed is None else normalize(parsed, source, diagnostics)
        if parsed is None or service is None:
            assert diagnostics.failed, "no page, and no word about it"
        else:
            _check_model(service, source)
            if views:
                _check_views(service)
            if not diagnostics.failed:
                _check_reading(parsed)
        _check_locations(diagnostics, source)
    else:
        assert diagnostics.failed
    for found in diagnostics:
        assert found.code in CODES, found.code
        assert found.message and "\n" not in found.message
        assert (found.severity is Severity.ERROR) == found.code.startswith("E-")
    if views:
        shown = render.to_text(diagnostics).replace("\n", "")
        assert shown.isprintable(), "a diagnostic writes control characters"
    return list(diagnostics)


def _check_views(service: Service) -> None:
    assert json.loads(to_json(service))["service"] == service.service
    assert render_human(service, width=80).replace("\n", "").isprintable()
    for tool in service.tools:
        assert render_tool(service, tool.slug, 80).replace("\n", "").isprintable()


def _check_locations(diagnostics: Diagnostics, source: Source) -> None:
    for found in diagnostics:
        location = found.location
        assert location is not None
        assert 1 <= location.line <= max(len(source.lines), 1), found
        assert 1 <= location.column <= len(location.text) + 1, found
        assert location.column <= location.end_column <= len(location.text) + 1, found


def _check_reading(parsed: Page) -> None:
    """A page without faults has one reading: printed and read again, it is the same page."""
    again = parse(Source.from_text("page.txt", printed(parsed)), Diagnostics())
    assert again is not None
    assert content(again) == content(
        parsed
    ), "another reading when printed and read again"


def _check_model(service: Service, source: Source) -> None:
    whole = "\n".join(source.lines).replace("\r", "\n")
    last = len(source.lines)
    for tool in service.tools:
        assert tool.description in whole, "a description is not verbatim"
        words: list[Any] = [
            tool,
            *tool.parameters,
            *tool.lifted,
            *tool.rate_limits,
            *tool.scopes,
        ]
        for parameter in tool.parameters:
            assert parameter.description in whole, "a description is not verbatim"
            words += parameter.lifted
            _check_values(parameter)
        assert all(1 <= part.line <= last for part in words), "a line beyond the page"
        assert all(limit.limit > 0 for limit in tool.rate_limits)


_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def _check_values(parameter: Parameter) -> None:
    """Facts go with the type and with each other."""
    kinds = _PYTHON.get(parameter.type)
    fixed = (parameter.const, parameter.default, *parameter.enum)
    if kinds is not None:
        for text in fixed:
            assert text is None or isinstance(text.value, kinds), parameter
    if parameter.minimum is not None and parameter.maximum is not None:
        assert parameter.minimum <= parameter.maximum
    if parameter.enum and parameter.default is not None:
        assert parameter.default in parameter.enum
    assert parameter.const is None or not parameter.enum


# -- runs -----------------------------------------------------------------------------------------


def run(count: int, seed: int = 0, first: int = 0) -> Report:
    """Checks the mutants `first` to `first + count`."""
    report = Report()
    for number in range(first, first + count):
        try:
            found = check(mutant(seed, number), views=number % _VIEWED == 0)
        except Exception as error:
            report.broken.append((number, f"{type(error).__name__}: {error}"[:300]))
            continue
        errors = any(entry.severity is Severity.ERROR for entry in found)
        report.refused += errors
        report.read += not errors
        report.codes.update({entry.code for entry in found})
    return report


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--count", type=int, default=100_000, help="how many mutants")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="number of the first one")
    parser.add_argument("--only", type=int, help="print this one and check it")
    options = parser.parse_args(arguments)
    if options.only is not None:
        page = mutant(options.seed, options.only)
        sys.stdout.buffer.write(page + b"\n" + b"-" * 79 + b"\n")
        sys.stdout.flush()
        print(render.to_text(check(page)))
        return 0
    report = run(options.count, options.seed, options.first)
    print(f"{options.count} mutants: {report.read} read, {report.refused} refused")
    for code, times in sorted(report.codes.items()):
        print(f"{times:>9}  {code}")
    for number, fault in report.broken:
        print(f"mutant {number}: {fault}")
    return 1 if report.broken else 0


if __name__ == "__main__":
    sys.exit(main())
