"""Rows in chunks that one request may hold."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from .model import BulkJob


class Chunk(NamedTuple):
    """Rows for one request."""

    indexes: tuple[int, ...]
    rows: tuple[Any, ...]
    oversized: tuple[int, ...]
    """Indexes of rows that no request may hold; they are not among the rows."""

    @property
    def read(self) -> int:
        return len(self.indexes) + len(self.oversized)

    def without(self, positions: Iterable[int]) -> Chunk:
        """Without the rows at some positions within it."""
        gone = set(positions)
        kept = [n for n in range(len(self.rows)) if n not in gone]
        return Chunk(
            tuple(self.indexes[n] for n in kept),
            tuple(self.rows[n] for n in kept),
            self.oversized,
        )


def chunks(job: BulkJob, rows: Iterable[Any], skip: int) -> Iterator[Chunk]:
    """As few as the limits of a job allow, without the first rows."""
    indexes: list[int] = []
    kept: list[Any] = []
    oversized: list[int] = []
    total = 0
    for index, row in enumerate(rows):
        if index < skip:
            continue
        size = len(_json(row)) + 1
        if _exceeds(size - 1, job.max_row_bytes) or _exceeds(size, job.max_bytes):
            oversized.append(index)
            continue
        if kept and (
            len(kept) == job.max_rows or _exceeds(total + size, job.max_bytes)
        ):
            yield Chunk(tuple(indexes), tuple(kept), tuple(oversized))
            indexes, kept, oversized, total = [], [], [], 0
        indexes.append(index)
        kept.append(row)
        total += size
    if kept or oversized:
        yield Chunk(tuple(indexes), tuple(kept), tuple(oversized))


def _exceeds(size: int, most: int) -> bool:
    return most > 0 and size > most


def _json(row: Any) -> bytes:
    """The row about as it is sent. What JSON does not know is refused later, by its name."""
    text = json.dumps(row, separators=(",", ":"), ensure_ascii=False, default=_text)
    return text.encode("utf-8", "surrogatepass")


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
