"""The ways to call: blocking or awaiting, with clients of httpx or of its successor."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple
from unittest import mock

import httpcore

from tests.emitted import package
from tests.faults.server import GUARD

KEY = "pk_canary_8d1f"
COMPANY = "Canary"


class Call(NamedTuple):
    """A call of a method: `group.method`."""

    name: str
    arguments: tuple[Any, ...] = ()
    options: Mapping[str, Any] = {}
    items: bool = False
    """Of a collection, all items are wanted rather than its first page."""


def call(name: str, *arguments: Any, items: bool = False, **options: Any) -> Call:
    return Call(name, arguments, options, items)


def read(key: str = "p", **options: Any) -> Call:
    """A call that may be repeated."""
    return call("profiles.get_profile", key, **options)


def write(email: str = "ann@example.com", **options: Any) -> Call:
    """A call that must not be repeated once it may have been acted on."""
    return call("profiles.create_profile", email=email, **options)


class Outcome(NamedTuple):
    """What came of a call."""

    result: Any
    error: Any
    """One of the package's own; None for none."""
    seconds: float

    @property
    def kind(self) -> str:
        """The name of the error's class; empty for none."""
        return "" if self.error is None else type(self.error).__name__

    @property
    def value(self) -> Any:
        """The result. Raises the error."""
        if self.error is not None:
            raise self.error
        return self.result


class Way(NamedTuple):
    """A way to call."""

    kind: Literal["sync", "async"]
    library: str
    """`httpx` or `httpx2`; empty: the client's own HTTP client."""

    def __str__(self) -> str:
        return f"{self.kind} {self.library or 'own'}"

    def perform(
        self,
        url: str,
        *calls: Call,
        between: Callable[[], object] = bool,
        **options: Any,
    ) -> list[Outcome]:
        """Makes calls one after another, with one client; `between` is called after each."""
        if self.kind == "async":
            return asyncio.run(_aperform_all(self, url, calls, between, options))
        outcomes = []
        with client(url, self.library, **options) as made:
            for one in calls:
                outcomes.append(perform(made, one))
                between()
        return outcomes

    def crowd(
        self, url: str, calls: Sequence[Call], threads: int = 50, **options: Any
    ) -> list[Outcome]:
        """Makes calls all at once, each in its own task or spread over threads, with one client."""
        if self.kind == "async":
            return asyncio.run(_acrowd(self, url, calls, options))
        with client(url, self.library, **options) as made:
            threads = min(threads, len(calls))
            shares = [calls[number::threads] for number in range(threads)]
            done = in_threads([partial(_perform_all, made, share) for share in shares])
            return [done[at % threads][at // threads] for at in range(len(calls))]


def _perform_all(client: Any, calls: Sequence[Call]) -> list[Outcome]:
    return [perform(client, one) for one in calls]


async def _aperform_all(
    way: Way,
    url: str,
    calls: Sequence[Call],
    between: Callable[[], object],
    options: Mapping[str, Any],
) -> list[Outcome]:
    outcomes = []
    async with async_client(url, way.library, **options) as made:
        for one in calls:
            outcomes.append(await aperform(made, one))
            between()
    return outcomes


async def _acrowd(
    way: Way, url: str, calls: Sequence[Call], options: Mapping[str, Any]
) -> list[Outcome]:
    async with async_client(url, way.library, **options) as made:
        return await asyncio.gather(*(aperform(made, one) for one in calls))


OWN = [Way("sync", ""), Way("async", "")]
PASSED_IN = [
    Way("sync", "httpx"),
    Way("async", "httpx"),
    Way("sync", "httpx2"),
    Way("async", "httpx2"),
]
WAYS = OWN + PASSED_IN[2:]
"""These go through all code of ours, and over the connections of both libraries."""
EVERY_WAY = OWN + PASSED_IN


@contextlib.contextmanager
def client(url: str, library: str = "httpx", **options: Any) -> Iterator[Any]:
    """A client that leaves nothing behind it."""
    with contextlib.ExitStack() as stack:
        http = _http(stack, library, "", options)
        if http is not None:
            options["http_client"] = stack.enter_context(http)
        made = stack.enter_context(package().Klaviyo(**_given(url, options)))
        yield made
        assert_at_rest(made)


@contextlib.asynccontextmanager
async def async_client(
    url: str, library: str = "httpx", **options: Any
) -> AsyncIterator[Any]:
    """An asynchronous client that leaves nothing behind it."""
    async with contextlib.AsyncExitStack() as stack:
        http = _http(stack, library, "Async", options)
        if http is not None:
            options["http_client"] = await stack.enter_async_context(http)
        made = package().AsyncKlaviyo(**_given(url, options))
        yield await stack.enter_async_context(made)
        assert_at_rest(made)
    # An asynchronous generator that was given up half way is closed by a task of the loop's own.
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        _, left = await asyncio.wait(others, timeout=GUARD)
        assert not left


def _http(
    stack: contextlib.ExitStack | contextlib.AsyncExitStack,
    name: str,
    kind: str,
    options: dict[str, Any],
) -> Any:
    """An HTTP client to pass in; no certificates are read that nobody needs.

    None where the client makes its own, which then keeps to the limits for the time of the stack.
    """
    library = importlib.import_module(name or "httpx")
    most = options.pop("max_connections", 100)
    limits = library.Limits(max_connections=most)
    buffer = options.pop("buffer", None)
    if not name:
        connections = package(".runtime.http.builtin_clients")
        stack.enter_context(mock.patch.object(connections, "MAX_CONNECTIONS", most))
        if buffer is not None:
            _send_through(buffer, stack)
        return None
    socket_options = []
    if buffer is not None:
        socket_options = [(socket.SOL_SOCKET, socket.SO_SNDBUF, buffer)]
    transport = getattr(library, f"{kind}HTTPTransport")(
        verify=False, limits=limits, socket_options=socket_options
    )
    return getattr(library, f"{kind}Client")(transport=transport)


def _send_through(
    buffer: int, stack: contextlib.ExitStack | contextlib.AsyncExitStack
) -> None:
    """Lets the system take only so many bytes from the client's own HTTP client."""

    class Sync(httpcore.SyncBackend):
        def connect_tcp(self, *args: Any, **more: Any) -> httpcore.NetworkStream:
            stream = super().connect_tcp(*args, **more)
            _limit_buffer(stream, buffer)
            return stream

    class Async(httpcore.AnyIOBackend):
        async def connect_tcp(
            self, *args: Any, **more: Any
        ) -> httpcore.AsyncNetworkStream:
            stream = await super().connect_tcp(*args, **more)
            _limit_buffer(stream, buffer)
            return stream

    stack.enter_context(mock.patch.object(httpcore, "SyncBackend", Sync))
    stack.enter_context(mock.patch.object(httpcore, "AnyIOBackend", Async))


def _limit_buffer(stream: Any, buffer: int) -> None:
    raw = stream.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, buffer)


def _given(url: str, options: Mapping[str, Any]) -> dict[str, Any]:
    given = {"api_key": KEY, "company_id": COMPANY, "base_url": url}
    return {**given, "random": lambda: 0.0, **options}  # retries wait only where told


def pool_of(client: Any) -> Any:
    """The connection pool of a client; None where none was needed."""
    connection = client._engine.http_clients._provided
    if connection is None:
        return None
    pools = getattr(connection.http, "pools", None)
    return connection.http._transport._pool if pools is None else pools.all()[0]


def assert_at_rest(client: Any) -> None:
    """No connection is taken for a request, and nobody waits for a place."""
    pool = pool_of(client)
    if pool is not None:
        assert pool._requests == []
        assert all(one.is_idle() or one.is_closed() for one in pool.connections)
    for queue in client._engine.limiter._queues.values():
        assert not queue.waiters


def perform(client: Any, call: Call) -> Outcome:
    """Makes a call. Only what the package documents counts as an error of it."""
    begin = time.monotonic()
    result, error = None, None
    try:
        result = _method(client, call)(*call.arguments, **call.options)
        if call.items:
            result = list(result)
    except package().ServiceError as caught:
        error = caught
    return Outcome(result, error, time.monotonic() - begin)


async def aperform(client: Any, call: Call) -> Outcome:
    """Makes a call. Only what the package documents counts as an error of it."""
    begin = time.monotonic()
    result, error = None, None
    try:
        pending = _method(client, call)(*call.arguments, **call.options)
        if call.items:
            result = [item async for item in pending]
        else:
            result = await pending
    except package().ServiceError as caught:
        error = caught
    return Outcome(result, error, time.monotonic() - begin)


def in_threads(jobs: Sequence[Callable[[], Any]]) -> list[Any]:
    """The results of jobs, each done in a thread of its own; raises the first error."""
    results: list[Any] = [None] * len(jobs)
    errors: list[BaseException] = []

    def work(number: int) -> None:
        try:
            results[number] = jobs[number]()
        except BaseException as error:
            errors.append(error)

    threads = [
        threading.Thread(target=work, args=(number,), daemon=True)
        for number in range(len(jobs))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(GUARD)
        assert not thread.is_alive(), "a call does not end"
    if errors:
        raise errors[0]
    return results


def _method(client: Any, call: Call) -> Callable[..., Any]:
    group, _, name = call.name.partition(".")
    method: Callable[..., Any] = getattr(getattr(client, group), name)
    return method
