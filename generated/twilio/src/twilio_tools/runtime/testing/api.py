"""A stand-in for the API: canned responses by method, and what was called."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Any, Generic, NamedTuple, TypeVar

import httpx

from ..base_client import BaseClient
from ..call.call import Call
from ..errors import ArgumentError, Fault
from ..omit import OMIT
from ..suggest import did_you_mean
from ..wire.direct_request import checked_target
from ..wire.known_routes import KnownRoutes
from ..wire.model import ServiceInfo, Tool
from ..wire.table import load
from .paging import page_responses
from .responses import CannedPages, CannedResponse, response

_sending: ContextVar[Call | None] = ContextVar("sending", default=None)
"""The call whose requests are sent."""
_NOTHING = object()

Sync = TypeVar("Sync", bound=BaseClient)
Async = TypeVar("Async", bound=BaseClient)


class MethodCall(NamedTuple):
    """A call of a method."""

    method: str
    """`group.method`, however it was called."""
    arguments: Mapping[str, Any]
    """As they were given, without those that were omitted."""


class SentRequest(NamedTuple):
    """A request that the API would have received."""

    method: str
    """`group.method`; of `client.request` that of the operation, or empty if none calls it."""
    http_method: str
    path: str
    params: Mapping[str, str]
    headers: Mapping[str, str]
    """Names in lower case."""
    content: bytes

    @property
    def json(self) -> Any:
        """The JSON document of the body; None without a body."""
        return json.loads(self.content) if self.content else None


class FakeAPI(Generic[Sync, Async]):
    """The API of a service, as tests want it to be.

    `client()` and `async_client()` are real clients: arguments are checked, requests built, and
    responses read as usual, but nothing is sent, and nothing waits. A call without a canned
    response raises AssertionError.
    """

    def __init__(
        self,
        service: ServiceInfo,
        client: type[Sync],
        async_client: type[Async],
        credentials: Mapping[str, Any],
    ) -> None:
        self._service = service
        self._credentials = credentials
        self._client = _recording(client, self)
        self._async_client = _recording(async_client, self)
        self._tools: dict[str, Tool[Any]] = {}
        """By slug, and by `group.method`."""
        for module in dict.fromkeys(module for module, _ in service.index.values()):
            for tool in load(service.package, module).values():
                self._tools[tool.slug] = self._tools[tool.name] = tool
        self._routes = KnownRoutes(lambda: dict.fromkeys(self._tools.values()))
        _, slash, base_path = service.base_url.partition("://")[2].partition("/")
        self._base_path = slash + base_path.rstrip("/") if base_path else ""
        self._canned: dict[str, list[Any]] = {}
        """By `group.method`, or by HTTP method and path."""
        self.calls: list[MethodCall] = []
        """All calls, in order."""
        self.requests: list[SentRequest] = []
        """All requests, in order; of a collection, one for each page."""

    def client(self, **options: Any) -> Sync:
        """A client whose calls end here. `options` are those of the client."""
        http = httpx.Client(transport=httpx.MockTransport(self._respond))
        own = {"rate_limits": False, "http_client": http, "sleep": _no_sleep}
        client: Sync = self._client(**{**self._credentials, **own, **options})
        return client

    def async_client(self, **options: Any) -> Async:
        """An asynchronous client whose calls end here."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self._respond))
        own = {"rate_limits": False, "http_client": http, "sleep": _no_sleep_async}
        given = {**self._credentials, **own, **options}
        client: Async = self._async_client(**given)
        return client

    def respond(self, method: str, *responses: Any) -> None:
        """Sets what the API responds to a method: `group.method`, or its documented name.

        A response is a JSON document, or made by `response` or `pages`; an exception, such as
        `httpx.ConnectError("refused")`, stands for a request without a response. Several are sent
        one after the other; the last, of pages all of them, is repeated. None, like no response at
        all, stands for one without content.

        `client.request` gets the response of a method that calls the same operation. In place of a
        method, an HTTP method and path such as `GET /api/things/1` sets what all requests to that
        path get, of methods too.
        """
        name = self._target(method) if " " in method else self._known(method).name
        self._canned[name] = list(responses or (None,))

    def called(self, method: str) -> list[MethodCall]:
        """The calls of a method, in order."""
        name = self._known(method).name
        return [call for call in self.calls if call.method == name]

    def assert_called(self, method: str, **arguments: Any) -> None:
        """Asserts that a method was called with these arguments, and maybe others."""
        found = self.called(method)
        if not any(_fits(call, arguments) for call in found):
            raise AssertionError(self._told(method, arguments, found))

    def assert_called_once(self, method: str, **arguments: Any) -> None:
        """Asserts that a method was called once, with these arguments, and maybe others."""
        found = self.called(method)
        if len(found) != 1 or not _fits(found[0], arguments):
            raise AssertionError(self._told(method, arguments, found))

    def assert_not_called(self, method: str) -> None:
        """Asserts that a method was not called."""
        found = self.called(method)
        if found:
            raise AssertionError(f"{found[0].method} was called: {_listed(found)}")

    def reset(self) -> None:
        """Forgets all calls and canned responses."""
        self.calls.clear()
        self.requests.clear()
        self._canned.clear()

    # ----------------------------------------------------------------------------------------------

    def record(
        self, tool: Tool[Any] | str, arguments: Mapping[str, Any], spelling: str
    ) -> None:
        """Records a call. Only clients use this."""
        slug = tool if isinstance(tool, str) else tool.slug
        known = self._tools.get(slug)
        given = {name: one for name, one in arguments.items() if one is not OMIT}
        self.calls.append(MethodCall(slug if known is None else known.name, given))

    @contextmanager
    def sending(self, call: Call) -> Iterator[None]:
        """While a call is sent, its requests are known to be its own. Only clients use this."""
        before = _sending.get()
        _sending.set(call)
        try:
            yield
        finally:
            _sending.set(before)

    def _known(self, method: str) -> Tool[Any]:
        tool = self._tools.get(method)
        if tool is None:
            hint = did_you_mean(method, self._tools)
            if method == "request":
                hint = ": its responses are by path, as in respond('GET /...', ...)"
            message = f"is not a method of {self._service.name}{hint}"
            raise ArgumentError([Fault(method, "", message)])
        return tool

    def _target(self, text: str) -> str:
        """HTTP method and path, as in requests. Raises `ArgumentError`."""
        method, _, path = text.partition(" ")
        faults: list[Fault] = []
        target = checked_target(method, path, self._service.base_url, faults)
        if target is not None and target[2]:
            message = "must have no query: a path has one response for all queries"
            faults.append(Fault("path", "", message))
        if target is None or faults:
            raise ArgumentError(faults)
        return f"{target[0]} {target[1]}"

    def _tools_of(self, request: httpx.Request, path: str) -> list[Tool[Any]]:
        """The tools that a request may be of: that which was called, where one was."""
        call = _sending.get()
        if (
            call is not None
            and not isinstance(call, _DirectCall)
            # Authentication may send requests of its own meanwhile.
            and _address(httpx.URL(call.url)) == _address(request.url)
        ):
            return [call.tool]
        return [one.tool for one in self._routes.sharing(request.method, path)]

    def _respond(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        path = path.removeprefix(self._base_path)
        tools = self._tools_of(request, path)
        name = tools[0].name if tools else ""
        sent = SentRequest(
            name,
            request.method,
            path,
            dict(request.url.params),
            dict(request.headers),
            request.read() if isinstance(request.stream, httpx.SyncByteStream) else b"",
        )
        self.requests.append(sent)
        target = f"{request.method} {path}"
        canned = self._next(target, tools, request)
        if canned is _NOTHING:
            told = f"{name} ({target})" if name else target
            way = f"call respond({name or target!r}, ...) first"
            raise AssertionError(f"there is no canned response for {told}: {way}")
        if isinstance(canned, Exception):
            raise canned
        if canned is None:
            canned = CannedResponse(204)
        if not isinstance(canned, CannedResponse):
            canned = response(canned)
        return httpx.Response(
            canned.status, headers=dict(canned.headers), content=canned.content
        )

    def _next(self, target: str, tools: list[Tool[Any]], request: httpx.Request) -> Any:
        """The response of a path, else of the first tool that has one; or `_NOTHING`."""
        names = (target, *(tool.name for tool in tools))
        name = next((one for one in names if one in self._canned), None)
        if name is None:
            return _NOTHING
        waiting = self._canned[name]
        if isinstance(waiting[0], CannedPages):
            paged = (one for one in self._tools.values() if one.paging)
            tool = self._tools.get(name) or next(iter((*tools, *paged)), None)
            url = str(request.url.copy_with(query=None))
            # The last response is repeated: of pages, all of them.
            again = waiting[:1] if len(waiting) == 1 else []
            waiting[:1] = [*page_responses(tool, url, waiting[0].pages), *again]
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def _told(
        self, method: str, arguments: Mapping[str, Any], found: list[MethodCall]
    ) -> str:
        wanted = _shown(self._known(method).name, arguments)
        if found:
            return f"expected {wanted}, but the calls were: {_listed(found)}"
        others = f"; called were: {_listed(self.calls)}" if self.calls else ""
        return f"expected {wanted}, but it was not called{others}"


def _no_sleep(seconds: float) -> None:
    """Retries follow at once."""


async def _no_sleep_async(seconds: float) -> None:
    """Retries follow at once."""


class _DirectCall(Call):
    """A call of `client.request`, which is of no method."""

    __slots__ = ()


def _address(url: httpx.URL) -> tuple[bytes, bytes]:
    return url.netloc, url.raw_path.partition(b"?")[0]


def _recording(client: Any, api: Any) -> Any:
    """A client class that reports its calls to `api`."""

    class Recording(client):  # type: ignore[misc]
        def _start(self, tool: Any, arguments: Any, spelling: Any, options: Any) -> Any:
            api.record(tool, arguments, spelling)
            return super()._start(tool, arguments, spelling, options)

        def _start_direct(self, *given: Any) -> Any:
            call = super()._start_direct(*given)
            call.__class__ = _DirectCall
            return call

        def _send(self, call: Any) -> Any:
            sent = super()._send
            if self._asynchronous:
                return _awaited(sent(call), api.sending(call))
            with api.sending(call):
                return sent(call)

    Recording.__name__ = Recording.__qualname__ = client.__name__
    return Recording


async def _awaited(
    sending: Awaitable[Any], within: AbstractContextManager[None]
) -> Any:
    with within:
        return await sending


def _fits(call: MethodCall, arguments: Mapping[str, Any]) -> bool:
    return all(
        name in call.arguments and call.arguments[name] == value
        for name, value in arguments.items()
    )


def _listed(calls: list[MethodCall]) -> str:
    return "; ".join(_shown(*call) for call in calls)


def _shown(method: str, arguments: Mapping[str, Any]) -> str:
    given = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
    return f"{method}({given})"
