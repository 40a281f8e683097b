"""What a bulk run is called with, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from inspect import iscoroutinefunction
from typing import Any

from ..client import AsyncClient, SyncClient
from ..errors import ArgumentError, Fault
from ..schema.kinds import kind_of
from .model import BulkJob, BulkProgress


def checked(
    client: Any,
    job: BulkJob,
    rows: Any,
    on_progress: Any,
    resume: Any,
    *,
    asynchronous: bool = False,
) -> BulkProgress:
    """The progress to go on from. Raises `ArgumentError` with all faults."""
    faults = [
        *_client_faults(client, job, asynchronous),
        *_rows_faults(rows),
        *_on_progress_faults(on_progress),
    ]
    begun = BulkProgress(0, (), ())
    if resume is not None:
        try:
            begun = BulkProgress.of(resume)
        except ArgumentError as error:
            faults += error.faults
    if faults:
        raise ArgumentError(faults, tool=job.tool)
    return begun


def _client_faults(client: Any, job: BulkJob, asynchronous: bool) -> Iterator[Fault]:
    if isinstance(client, SyncClient if asynchronous else AsyncClient):
        call = f"bulk.{job.name}" if asynchronous else f"await bulk.a{job.name}"
        kind = "synchronous" if asynchronous else "asynchronous"
        yield Fault("client", "", f"is the {kind} client: call `{call}(...)` with it")
    elif isinstance(client, type) or not hasattr(client, job.method.group):
        yield Fault("client", "", f"must be a client, not {_kind(client)}")


def _rows_faults(rows: Any) -> Iterator[Fault]:
    """Text and mappings can be iterated over, too, but not for rows."""
    try:
        iter(rows)
        wrong = isinstance(rows, (str, bytes, bytearray, Mapping))
    except TypeError:
        wrong = True
    if wrong:
        message = f"must be an iterable of rows, such as a list, not {_kind(rows)}"
        yield Fault("rows", "", message)


def _on_progress_faults(on_progress: Any) -> Iterator[Fault]:
    if iscoroutinefunction(on_progress):
        yield Fault("on_progress", "", "must not be asynchronous: nothing awaits it")
    elif on_progress is not None and not callable(on_progress):
        message = f"must be a function of the progress, not {_kind(on_progress)}"
        yield Fault("on_progress", "", message)


def _kind(value: Any) -> str:
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return "a dict" if isinstance(value, dict) else kind_of(value)
