"""Parts of a document that facts cannot represent, reported once for each kind."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.source import Location


class Losses:
    """Counts what could not be represented, with the first JSON pointer of each kind."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[str, int]] = {}

    def add(self, code: str, what: str, where: str, name: str = "") -> None:
        """`what` is a clause such as "`not` is not kept"; `where` points into the document.

        `name`: what stands there, where the pointer does not say it.
        """
        place = f"{where} ({ascii(name)[1:-1]})" if name else where
        first, count = self._found.get((code, what), (place, 0))
        self._found[code, what] = (first, count + 1)

    def report(self, path: str, diagnostics: Diagnostics) -> None:
        for (code, what), (where, count) in self._found.items():
            more = f" and at {count - 1} more" if count > 1 else ""
            diagnostics.warn(code, f"{what}, at {where}{more}", Location(path))
