"""Validates every request that the suites produce against the vendor's document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.conformance import requests
from tests.conformance.coverage import Coverage
from tests.conformance.document import Document, Problem
from tests.conformance.openness import open_members
from tests.conformance.request import Request, of_fixtures
from tests.parameters.package import ROOT, Slot, tools

FIXTURES = ROOT / "tests" / "fixtures" / "klaviyo"
TRIES = 2_000
KNOWN = {
    (
        "KLAVIYO_UPLOAD_IMAGE_FROM_FILE",
        "form /hidden: 'True' is not of type 'boolean'",
    ): (
        "the SDK writes Python's word for it; we write the one of JSON, as the document wants"
    ),
}
"""Faults of recorded requests, which others wrote, by tool and message; and what we do instead."""


class Invalid(Exception):
    """A request that the document does not allow."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass
class Results:
    """What was checked, and what is wrong."""

    coverage: Coverage
    checked: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    known: list[Problem] = field(default_factory=list)
    """Faults of clients that others wrote."""
    tries: requests.Tries = field(default_factory=requests.Tries)


def bound_slots() -> dict[str, frozenset[str]]:
    """By operation the slots that documented parameters are bound to."""
    found: dict[str, set[str]] = {}
    for tool in tools().values():
        for route in tool.routes:
            slots = found.setdefault(route.label, set())
            for name in route.printed["parameters"]:
                slots.update(
                    str(Slot(one.where, one.name)) for one in route.slots(name)
                )
    return {label: frozenset(slots) for label, slots in found.items()}


def validate(document: Document, tries: int = TRIES) -> Results:
    """Validates everything; of the generated arguments of a tool, one failing example is shown."""
    results = Results(Coverage(document, bound_slots()))

    def one(request: Request) -> list[Problem]:
        results.coverage.add(request)
        return document.problems(request)

    def many(source: str, every: Iterable[Request]) -> None:
        for request in every:
            results.checked[source] += 1
            for problem in one(request):
                known = (
                    source == "fixtures" and (request.tool, problem.message) in KNOWN
                )
                (results.known if known else results.problems).append(problem)

    def strictly(request: Request) -> None:
        results.checked["generated arguments"] += 1
        problems = one(request)
        if problems:
            raise Invalid(problems)

    many("fixtures", of_fixtures(FIXTURES))
    many("the parameter suite", requests.of_the_suite())
    many("every member of every alternative", requests.of_every_member())
    many("objects as None", requests.of_objects_as_none())
    weights = {slug: 3 + len(tool.parameters) for slug, tool in tools().items()}
    whole = sum(weights.values())
    for slug, tool in tools().items():
        if not tries:
            break
        examples = max(4, -(-tries * weights[slug] // whole)) if tool.parameters else 1
        try:
            requests.generated(tool, results.tries, examples, strictly)
        except Invalid as error:
            results.problems += error.problems
    return results


def report(results: Results) -> str:
    """The results as text."""
    lines = ["Requests checked against the document:"]
    lines += [f"  {count:6}  {source}" for source, count in results.checked.items()]
    if not results.checked["fixtures"]:
        lines.append(f"  no fixtures in {FIXTURES.relative_to(ROOT)}")
    made, refused = results.tries.made, sum(results.tries.refused.values())
    if made:
        lines.append(
            f"  {made} tries with generated arguments; {refused} faults were told"
        )
    lines.append("Reached:")
    lines += [
        f"  {share!s:>22}  {what}" for what, share in results.coverage.shares().items()
    ]
    coverage = results.coverage
    lines += [
        f"  never reached: {slot} of {label}"
        for label, slot in sorted(coverage.missed())
    ]
    if coverage.document.adapted:
        places = (
            f"{coverage.document.adapted} places where OpenAPI 3.0 gives it no effect"
        )
        lines.append(f"Read as meant: `nullable` in {places}")
    lines += [
        f"The manifest leaves open what the document describes: {tool} {parameter} at {member}"
        for tool, parameter, member in sorted(open_members(coverage.document))
    ]
    lines += [
        f"Known of a recorded request: {key[0]}: {key[1]}: {KNOWN[key]}"
        for key in sorted({(one.request.tool, one.message) for one in results.known})
    ]
    groups = _alike(results.problems)
    for problems in groups:
        times = f"{len(problems)} times: " if len(problems) > 1 else ""
        lines.append(f"\n- {times}{problems[0]}")
    count = f"{len(groups)} fault{'s' * (len(groups) > 1)}."
    lines.append(f"\n{count}" if groups else "No request is invalid.")
    return "\n".join(lines)


def _alike(problems: list[Problem]) -> list[list[Problem]]:
    """Problems of one tool that differ in the indexes of items only."""
    groups: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        message = re.sub(r"/\d+(?=[/:])", "/*", problem.message)
        groups.setdefault((problem.request.tool, message), []).append(problem)
    return list(groups.values())


def read(path: str) -> Document:
    return Document.read(Path(path))
