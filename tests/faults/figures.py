"""Figures of the hardest tests, for the summary of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from tests.faults.calls import Outcome


class Figures:
    """One line of figures for each test that reports any."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, str]]] = []
        self._longest: dict[str, float] = {}
        self._sums: Counter[str] = Counter()

    def add(self, title: str, **figures: object) -> None:
        self.lines.append((title, {name: str(one) for name, one in figures.items()}))

    def calls(
        self,
        title: str,
        outcomes: Iterable[Outcome],
        requests: int,
        **figures: object,
    ) -> None:
        """Calls, the requests they took, and how they ended."""
        kinds = Counter(one.kind or "result" for one in outcomes)
        self.add(
            title,
            calls=kinds.total(),
            requests=requests,
            retries=requests - kinds.total(),
            **kinds,
            **figures,
        )

    def longest(self, title: str, value: float) -> None:
        """Keeps the highest of all values."""
        self._longest[title] = max(value, self._longest.get(title, value))

    def count(self, title: str, number: int) -> None:
        """Adds to a sum."""
        self._sums[title] += number

    def table(self) -> list[str]:
        """The lines, as text."""
        width = max((len(title) for title, _ in self.lines), default=0)
        lines = [f"{title:{width}}  {_listed(one)}" for title, one in self.lines]
        lines += [f"{title}: {one}" for title, one in self._sums.items()]
        lines += [f"longest {title}: {one:.0f}" for title, one in self._longest.items()]
        return lines


def _listed(figures: Mapping[str, str]) -> str:
    return ", ".join(
        f"{value} {name.replace('_', ' ')}" for name, value in figures.items()
    )
