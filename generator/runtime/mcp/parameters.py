"""The arguments of the server's own tools: repaired and checked like those of any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..agents.repairs import Repairs
from ..agents.results import ArgumentFault
from ..encoding import steps
from ..schema.compiler import compiled
from ..schema.problems import Problem


class WrongArguments(Exception):
    """`faults` lists all that is wrong."""

    def __init__(self, faults: tuple[ArgumentFault, ...]) -> None:
        super().__init__(
            f"{len(faults)} fault{'s' * (len(faults) != 1)} in the arguments"
        )
        self.faults = faults


def checked(
    schema: Mapping[str, Any], arguments: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The arguments that a schema describes. Raises `WrongArguments`."""
    given = {name: one for name, one in (arguments or {}).items() if one is not None}
    repairs = Repairs({})
    values = {
        name: repairs.repaired(one, schema["properties"].get(name, {}), name)
        for name, one in given.items()
    }
    problems: list[Problem] = []
    found = compiled(schema)(values, problems)
    if problems:
        raise WrongArguments(
            tuple(
                ArgumentFault(steps(path).removeprefix("."), message)
                for path, message in problems
            )
        )
    return dict(found)
