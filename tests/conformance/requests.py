"""All requests that are validated: those of the suites, and those of generated arguments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from tests.conformance import strategies
from tests.conformance.request import Request, of_sent
from tests.emitted import package
from tests.parameters.checker import calls, least_arguments, values_of, with_company
from tests.parameters.covering import covering
from tests.parameters.package import Tool, nullable, tools
from tests.parameters.sending import Caller


def of_the_suite() -> Iterator[Request]:
    """Every call of the parameter suite: each parameter alone, all together, and null."""
    caller = Caller()
    for tool in tools().values():
        for call in calls(tool):
            sent = caller.call(tool, call.arguments)
            yield of_sent(tool.slug, f"{call.parameter} of the parameter suite", sent)
        for route in tool.routes:
            least = next(call for call in calls(tool) if call.route is route).arguments
            for parameter in tool.on(route):
                where = {slot.where for slot in route.slots(parameter.name)}
                if nullable(parameter.schema) and where == {"body"}:
                    given = with_company(tool, parameter.name, None, least)
                    sent = caller.call(tool, given)
                    yield of_sent(tool.slug, f"{parameter.name} as null", sent)


def of_every_member() -> Iterator[Request]:
    """Calls that together give every member of every alternative that a parameter takes.

    Parameters that have no members are those of the parameter suite.
    """
    caller = Caller()
    for tool in tools().values():
        for route in tool.routes:
            least = least_arguments(tool, route, covering)
            for parameter in tool.on(route):
                values = values_of(tool, route, parameter, least, covering)
                for value in values if isinstance(values[0], (dict, list)) else ():
                    given = with_company(tool, parameter.name, value, least)
                    sent = caller.call(tool, given)
                    yield of_sent(tool.slug, f"every member of {parameter.name}", sent)


def of_objects_as_none() -> Iterator[Request]:
    """Objects that Python callers can set to None as a whole, where that is not refused."""
    caller = Caller()
    for tool in tools().values():
        paths = {
            p.python[:n]
            for p in tool.parameters.values()
            for n in range(1, len(p.python))
        }
        least = next(calls(tool)).python
        for path in sorted(paths):
            arguments: dict[str, Any] = dict(least or {})
            at = arguments
            for key in path[:-1]:
                at[key] = dict(at.get(key, {}))
                at = at[key]
            at[path[-1]] = None
            try:
                sent = caller.method(tool, arguments)
            except package().ArgumentError:
                continue
            yield of_sent(tool.slug, f"{'.'.join(path)}=None", sent)


@dataclass
class Tries:
    """What came of generated arguments."""

    made: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    """Reasons for which arguments that the manifest allows were refused, and how often."""


def generated(
    tool: Tool, tries: Tries, examples: int, check: Callable[[Request], None]
) -> None:
    """Checks requests of generated arguments; what `check` raises comes out for a small example."""
    caller = Caller()

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @given(strategies.arguments(tool))
    def attempt(arguments: dict[str, Any]) -> None:
        tries.made += 1
        try:
            sent = caller.call(tool, arguments)
        except package().ArgumentError as error:
            for fault in error.faults:
                tries.refused[
                    f"{tool.slug} {fault.documented}: {fault.message}"[:200]
                ] += 1
            return
        check(of_sent(tool.slug, f"generated arguments {arguments!a:.600}", sent))

    attempt()
