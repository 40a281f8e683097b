"""Kept progress: whether a value is what `BulkProgress.state()` returned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..encoding import steps
from ..errors import Fault
from ..schema.compiler import compiled
from ..schema.problems import Problem


def _tuple(*items: Mapping[str, Any]) -> dict[str, Any]:
    count = len(items)
    return {
        "type": "array",
        "prefixItems": items,
        "minItems": count,
        "maxItems": count,
    }


_INDEX = {"type": "integer", "minimum": 0}
_TEXT = {"type": "string"}
_RUNS = {"type": "array", "minItems": 1, "items": _tuple(_INDEX, _INDEX)}
_JOB = _tuple(_TEXT, _RUNS, _TEXT, {"type": "boolean"})
_STATE = {
    "type": "object",
    "properties": {
        "rows": _INDEX,
        "jobs": {"type": "array", "items": _JOB},
        "errors": {"type": "array", "items": _tuple(_INDEX, _TEXT)},
    },
    "required": ("rows", "jobs", "errors"),
}


def state_faults(state: Any) -> list[Fault]:
    """What is wrong with a value for `resume`; none: a run can go on from it."""
    problems: list[Problem] = []
    compiled(_STATE)(state, problems)
    if not problems:
        problems.extend(_odd_indexes(state))
    return [
        Fault(f"resume{steps(path)}", "", _message(path, message))
        for path, message in problems
    ]


def _message(path: tuple[Any, ...], message: str) -> str:
    """The whole value is rarely half right: then it is something else."""
    return message if path else f"{message}; pass what `progress.state()` returned"


def _odd_indexes(state: Mapping[str, Any]) -> Iterator[Problem]:
    """Indexes of rows that were never read, or that run backwards."""
    rows = state["rows"]
    for number, (_, runs, _, _) in enumerate(state["jobs"]):
        before = -1
        for at, (first, last) in enumerate(runs):
            if not before < first <= last < rows:
                path = ("jobs", number, 1, at)
                yield path, f"must be a run of rows below {rows}, in order"
                break
            before = last
    for number, (row, _) in enumerate(state["errors"]):
        if row >= rows:
            yield ("errors", number, 0), f"must be the index of a row below {rows}"
