"""The processes that write models and format: what takes long in rendering Python."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from threading import Thread
from typing import Generic, ParamSpec, TypeVar

from generator.targets.earlier import Earlier, NothingEarlier

_P = ParamSpec("_P")
_T = TypeVar("_T")


class WorkError(Exception):
    """A piece of work failed in another process; the message says how."""


class Workers:
    """Two processes, started at once, so that they are ready when there is work for them.

    One writes models, the other formats; each imports only what it needs. On a single core they
    would only cost: then one thread does the work of both, because two that import black at the
    same time can get half of it. Where most is there from an earlier generation, they start with
    the first work for them.
    """

    def __init__(self, earlier: Earlier) -> None:
        self._started: dict[Callable[[], None], Executor] = {}
        if (os.cpu_count() or 1) == 1:
            thread = ThreadPoolExecutor(1)
            self._started = {_warm_models: thread, _warm_formatting: thread}
        if not earlier:
            for warm in (_warm_models, _warm_formatting):
                self._executor(warm)

    def model(
        self, work: Callable[_P, _T], *arguments: _P.args, **options: _P.kwargs
    ) -> Future[_T]:
        """Have the process that writes models do something."""
        executor = self._executor(_warm_models)
        return executor.submit(_Task(work), *arguments, **options)

    def format(
        self, work: Callable[_P, _T], *arguments: _P.args, **options: _P.kwargs
    ) -> Future[_T]:
        """Have the formatting process do something."""
        executor = self._executor(_warm_formatting)
        return executor.submit(_Task(work), *arguments, **options)

    def close(self) -> None:
        for executor in self._started.values():
            executor.shutdown(cancel_futures=True)

    def _executor(self, warm: Callable[[], None]) -> Executor:
        if warm not in self._started:
            self._started[warm] = _started(warm)
        return self._started[warm]


_current: ContextVar[Workers | None] = ContextVar("workers", default=None)


@contextmanager
def workers(earlier: Earlier | None = None) -> Iterator[Workers]:
    """The workers that run already, or else some for as long as the context lasts."""
    running = _current.get()
    if running is not None:
        yield running
        return
    started = Workers(NothingEarlier() if earlier is None else earlier)
    token = _current.set(started)
    try:
        yield started
    finally:
        _current.reset(token)
        started.close()


def _started(warm: Callable[[], None]) -> Executor:
    # A spawned process would import everything anew; where forking is to be had, it is done now,
    # while this process is small and has no threads.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in methods else None)
    executor = ProcessPoolExecutor(1, mp_context=context, initializer=_begin)
    executor.submit(warm)
    return executor


def _begin() -> None:
    # Models and syntax trees are many objects that live long enough: looking through them as
    # often as Python does by default takes a third of the time.
    gc.set_threshold(50_000, 20, 100)
    _end_with_parent()


def _end_with_parent() -> None:
    """Has this process end as soon as its parent does, also when that is killed.

    On its own it would wait for work for ever: it holds the other end of the queue itself.
    """

    def watch() -> None:
        parent = multiprocessing.parent_process()
        assert parent is not None
        parent.join()
        os._exit(1)

    Thread(target=watch, daemon=True).start()


class _Task(Generic[_P, _T]):
    """Work whose exceptions travel back as text: those of libraries may not survive pickling."""

    def __init__(self, work: Callable[_P, _T]) -> None:
        self._work = work

    def __call__(self, *arguments: _P.args, **options: _P.kwargs) -> _T:
        try:
            return self._work(*arguments, **options)
        except Exception as error:
            raise WorkError(f"{type(error).__name__}: {error}") from None


def _warm_models() -> None:
    """Imports what the process will need, while the inputs are still being read elsewhere."""
    import_module("datamodel_code_generator.parser.jsonschema")


def _warm_formatting() -> None:
    import_module("black")
