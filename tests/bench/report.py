"""What was measured, as a table or as JSON, each figure beside its budget."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TypeVar

Sample = TypeVar("Sample")


@dataclass(frozen=True, slots=True)
class Ratio:
    """Of each round's figure to another one of the same round."""

    to: str
    median: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Row:
    """One figure."""

    group: str
    name: str
    value: float
    """The median."""
    least: float
    unit: str
    ratio: Ratio | None = None
    budget: float | None = None
    """The most that the ratio may be, or the value where there is no ratio."""

    @property
    def within(self) -> bool | None:
        """Whether the budget is kept to; None where there is none."""
        if self.budget is None:
            return None
        return (self.ratio.median if self.ratio else self.value) <= self.budget


def row(
    group: str,
    name: str,
    samples: Sequence[float],
    unit: str,
    *,
    beside: tuple[str, Sequence[float]] | None = None,
    budget: float | None = None,
) -> Row:
    """The row of some samples; `beside` are those of the same rounds that they compare to."""
    ratio = None
    if beside is not None:
        to, others = beside
        ratios = [one / other for one, other in zip(samples, others, strict=True)]
        ratio = Ratio(to, statistics.median(ratios), min(ratios), max(ratios))
    value = statistics.median(samples)
    return Row(group, name, value, min(samples), unit, ratio, budget)


def alternate(
    names: Sequence[str],
    run: Callable[[str], Sample],
    rounds: int,
    progress: Callable[[str], None],
) -> dict[str, list[Sample]]:
    """Runs each in turn, round by round, every other round backwards.

    So whatever the machine does besides, and whatever one leaves behind for the next, hits all.
    """
    samples: dict[str, list[Sample]] = {name: [] for name in names}
    for count in range(rounds):
        progress(f"round {count + 1} of {rounds}")
        for name in names if count % 2 == 0 else reversed(names):
            samples[name].append(run(name))
    return samples


def progress_of(title: str) -> Callable[[str], None]:
    """Tells on a terminal how far a measurement is; nothing elsewhere."""

    def tell(text: str) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\033[K{title}: {text}" if text else "\r\033[K")
            sys.stderr.flush()

    return tell


def table(rows: Iterable[Row], environment: Mapping[str, str]) -> str:
    """The report to be read."""
    machine = ", ".join(f"{name} {value}" for name, value in environment.items())
    lines = [
        f"Medians and least values, and the median of the ratios (least-most); {machine}"
    ]
    group = ""
    for one in rows:
        if one.group != group:
            group = one.group
            lines.append(group)
        text = f"  {one.name:26}{_number(one.value)}{_number(one.least)} {one.unit:3}"
        if one.ratio is not None:
            span = f"({one.ratio.least:.2f}-{one.ratio.most:.2f})"
            text += f" {one.ratio.median:6.3f} x {one.ratio.to:6} {span:12}"
        if one.budget is not None:
            verdict = "ok" if one.within else "OVER"
            text = f"{text:81} budget {one.budget:.4g}: {verdict}"
        lines.append(text.rstrip())
    return "\n".join(lines)


def as_json(rows: Iterable[Row], environment: Mapping[str, str]) -> str:
    """The report to be compared by programs."""
    entries = [{**asdict(one), "within": one.within} for one in rows]
    return json.dumps({"environment": environment, "rows": entries}, indent=2)


def _number(value: float) -> str:
    digits = 0 if value >= 1000 else 1 if value >= 100 else 2
    return f"{value:9.{digits}f}"
