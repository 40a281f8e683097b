"""The two drivers of a bulk run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..client import AsyncClient, SyncClient
from ..errors import ServiceError
from .arguments import checked
from .model import BulkJob, BulkProgress
from .steps import BulkRun, Invoke, OnProgress, Pause, Steps


def run_bulk(
    client: SyncClient,
    job: BulkJob,
    rows: Iterable[Any],
    arguments: Mapping[str, Any],
    *,
    wait: bool = True,
    on_progress: OnProgress | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Sends all rows and waits for their jobs.

    Raises `BulkInterrupted` where a call fails, `BulkRefused` where not one row is accepted, and
    `ArgumentError` before anything is sent.
    """
    begun = checked(client, job, rows, on_progress, resume)
    steps = BulkRun(job, arguments, on_progress, begun).steps(rows, wait=wait)
    effect = next_effect(steps)
    while not isinstance(effect, BulkProgress):
        try:
            done = _perform(client, effect)
        except ServiceError as error:
            effect = thrown(steps, error)
        else:
            effect = next_effect(steps, done)
    return effect


async def arun_bulk(
    client: AsyncClient,
    job: BulkJob,
    rows: Iterable[Any],
    arguments: Mapping[str, Any],
    *,
    wait: bool = True,
    on_progress: OnProgress | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """The same for the asynchronous client."""
    begun = checked(client, job, rows, on_progress, resume, asynchronous=True)
    steps = BulkRun(job, arguments, on_progress, begun).steps(rows, wait=wait)
    effect = next_effect(steps)
    while not isinstance(effect, BulkProgress):
        try:
            done = await _aperform(client, effect)
        except ServiceError as error:
            effect = thrown(steps, error)
        else:
            effect = next_effect(steps, done)
    return effect


def next_effect(steps: Steps, done: Any = None) -> Invoke | Pause | BulkProgress:
    """The next effect, or the result."""
    try:
        return steps.send(done)
    except StopIteration as stop:
        return _result(stop)


def thrown(steps: Steps, error: ServiceError) -> Invoke | Pause | BulkProgress:
    """The next effect after one that failed."""
    try:
        return steps.throw(error)
    except StopIteration as stop:
        return _result(stop)


def _result(stop: StopIteration) -> BulkProgress:
    result = stop.value
    assert isinstance(result, BulkProgress)
    return result


def _perform(client: SyncClient, effect: Invoke | Pause) -> Any:
    if isinstance(effect, Pause):
        return client._pause(effect.seconds)
    found = _method(client, effect)(**effect.arguments)
    return list(found) if effect.collect else found


async def _aperform(client: AsyncClient, effect: Invoke | Pause) -> Any:
    if isinstance(effect, Pause):
        return await client._pause(effect.seconds)
    found = _method(client, effect)(**effect.arguments)
    return [item async for item in found] if effect.collect else await found


def _method(client: SyncClient | AsyncClient, effect: Invoke) -> Any:
    return getattr(getattr(client, effect.method.group), effect.method.name)
