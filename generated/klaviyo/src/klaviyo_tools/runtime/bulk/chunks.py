"""Rows in chunks that one request may hold."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from ..errors import ArgumentError, Fault
from ..schema.kinds import counted
from .model import BulkJob, RowEnvelope, RowIndexes


class Row(NamedTuple):
    at: int
    """Its index among all rows."""
    value: Any
    """As it is sent."""
    is_content: bool
    """The caller gave the content alone."""


class Chunk(NamedTuple):
    """Rows for one request."""

    rows: tuple[Row, ...]
    oversized: tuple[int, ...]
    """Indexes of rows that no request may hold; they are not among the rows."""

    @property
    def read(self) -> int:
        return len(self.rows) + len(self.oversized)

    @property
    def indexes(self) -> RowIndexes:
        return RowIndexes(row.at for row in self.rows)

    @property
    def values(self) -> list[Any]:
        return [row.value for row in self.rows]

    def without(self, positions: Iterable[int]) -> Chunk:
        """Without the rows at some positions within it."""
        gone = set(positions)
        kept = (row for n, row in enumerate(self.rows) if n not in gone)
        return Chunk(tuple(kept), self.oversized)


def chunks(job: BulkJob, rows: Iterable[Any], skip: int) -> Iterator[Chunk]:
    """As few as the limits of a job allow, without the first rows."""
    kept: list[Row] = []
    oversized: list[int] = []
    total = 0
    index = -1
    for index, given in enumerate(rows):
        if index < skip:
            continue
        row = _row(index, given, job.envelope)
        size = _size(row.value) + 1
        if _exceeds(size - 1, job.max_row_bytes) or _exceeds(size, job.max_bytes):
            oversized.append(index)
            continue
        if kept and (
            len(kept) == job.max_rows or _exceeds(total + size, job.max_bytes)
        ):
            yield Chunk(tuple(kept), tuple(oversized))
            kept, oversized, total = [], [], 0
        kept.append(row)
        total += size
    if index + 1 < skip:
        message = (
            f"must be all that the run began with, of which it sent {skip}; "
            f"these are {counted(index + 1, 'row')}"
        )
        raise ArgumentError([Fault("rows", "", message)], tool=job.tool)
    if kept or oversized:
        yield Chunk(tuple(kept), tuple(oversized))


def _row(index: int, given: Any, envelope: RowEnvelope | None) -> Row:
    """A row in its envelope, whether it was given so or not."""
    if (
        envelope is None
        or not isinstance(given, Mapping)
        or any(name in given for name in envelope.members)
    ):
        return Row(index, given, False)
    return Row(index, {**envelope.constants, envelope.content: given}, True)


def _exceeds(size: int, most: int) -> bool:
    return most > 0 and size > most


def _size(row: Any) -> int:
    """About as many bytes as are sent. What JSON does not know is refused later, by its name."""
    try:
        text = json.dumps(row, separators=(",", ":"), ensure_ascii=False, default=_text)
    except (RecursionError, TypeError, ValueError):
        return 0
    return len(text.encode("utf-8", "surrogatepass"))


def _text(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    return value.isoformat() if isinstance(value, date) else str(value)
