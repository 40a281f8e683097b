"""Every tool of a package with all its parameters and with the required ones, validated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.conformance.document import Document, Problem
from tests.conformance.request import Request
from tests.conformance.subject import Refused, Subject, Tool
from tests.conformance.values import Values

WAYS = {"all": (True, 0), "required": (False, 0), "alternatives": (True, 1)}
"""By name: with every parameter and member, or the required ones; which alternative of several."""


@dataclass
class Count:
    made: int = 0
    valid: int = 0


@dataclass
class Survey:
    """What came of a package."""

    counts: dict[str, Count] = field(
        default_factory=lambda: {way: Count() for way in WAYS}
    )
    problems: list[Problem] = field(default_factory=list)
    refused: list[tuple[str, str, str]] = field(default_factory=list)
    """Tool, way and reason where a client refuses what its manifest allows."""
    differing: list[str] = field(default_factory=list)
    """Tools whose async client sends something else."""


def arguments(tool: Tool, *, full: bool, branch: int) -> Mapping[str, Any]:
    values = Values(tool.definitions, full=full, branch=branch)
    names = list(tool.parameters) if full else list(tool.required)
    one_of = [name for name in tool.apart if name in tool.parameters]
    names = [name for name in names if name not in one_of[1:]]
    names += [name for name in one_of[:1] if name not in names]
    made = {name: values.of(tool.parameters[name], 1) for name in names}
    return {**made, **tool.fixed}


def survey(subject: Subject, document: Document, *, every: int = 10) -> Survey:
    """Validates each tool's requests; every so many are made with the async client, too."""
    found = Survey()
    for index, tool in enumerate(subject.tools):
        for way, (full, branch) in WAYS.items():
            given = arguments(tool, full=full, branch=branch)
            count = found.counts[way]
            count.made += 1
            try:
                request = subject.request(tool, given, way)
                if index % every == 0:
                    later = subject.asynchronous(tool, given, way)
                    if not _same(request, later):
                        found.differing.append(f"{tool.slug} ({way})")
            except Refused as error:
                found.refused.append((tool.slug, way, str(error)))
                continue
            problems = document.problems(request)
            count.valid += not problems
            found.problems += problems
    return found


def _same(one: Request, other: Request) -> bool:
    if one.multipart and other.multipart:
        return one.form == other.form and one.path == other.path
    return (one.method, one.path, one.query, one.body) == (
        other.method,
        other.path,
        other.query,
        other.body,
    )


def report(found: Survey) -> str:
    lines = [
        f"{way}: {count.valid} of {count.made} valid"
        for way, count in found.counts.items()
    ]
    lines += [f"refused: {tool} ({way}): {why}" for tool, way, why in found.refused]
    lines += [f"async differs: {tool}" for tool in found.differing]
    groups: dict[tuple[str, str], list[Problem]] = {}
    for one in found.problems:
        groups.setdefault((one.request.tool, one.message), []).append(one)
    lines += [
        f"{tool} ({', '.join(one.request.source for one in ones)}): {message}"
        for (tool, message), ones in groups.items()
    ]
    return "\n".join(lines)
