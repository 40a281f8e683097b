"""Where exchanges are played: a vendor that gives recorded answers, and the ways to reach it."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from tests.emitted import Emitted
from tests.recording.loopback import Received, Reply
from tests.recording.wire import recorded_request

OPTIONS = {"max_retries": 0, "rate_limits": False}


class Vendor:
    """Gives the recorded answers of one exchange, and of those that follow it by a link."""

    def __init__(self, service: Emitted) -> None:
        self.received: list[Received] = []
        self.service = service
        self.origin = service.origin
        """The origin that links in answers lead to."""
        self._chain: list[Mapping[str, Any]] = []

    def play(self, fixture: Mapping[str, Any], exchange: Mapping[str, Any]) -> None:
        """Makes ready for one call."""
        self.received = []
        self._chain = chain_of(fixture, exchange)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """All requests, in their recorded form."""
        return [recorded_request(received) for received in self.received]

    def respond(self, received: Received) -> Reply:
        """The answer to a request."""
        self.received.append(received)
        if len(self.received) > len(self._chain):
            return Reply(599, (), b"nothing is recorded beyond the last page")
        exchange = self._chain[len(self.received) - 1]
        response = exchange["response"]
        content = b""
        if "body" in response:
            text = json.dumps(response["body"], ensure_ascii=False)
            content = text.replace(
                f"{self.service.origin}/", f"{self.origin}/"
            ).encode()
        elif "text" in response:
            content = response["text"].encode()
        return Reply(response["status"], tuple(response["headers"].items()), content)

    def respond_httpx(self, request: httpx.Request) -> httpx.Response:
        """The same for a mock transport."""
        headers = tuple(
            (name.decode(), value.decode()) for name, value in request.headers.raw
        )
        reply = self.respond(
            Received(
                request.method, request.url.raw_path.decode(), headers, request.read()
            )
        )
        return httpx.Response(
            reply.status, headers=list(reply.headers), content=reply.body
        )

    async def respond_httpx_async(self, request: httpx.Request) -> httpx.Response:
        """The same for an asynchronous mock transport."""
        await request.aread()
        return self.respond_httpx(request)


class Stage:
    """One pair of clients and the vendor that they talk to."""

    def __init__(
        self,
        name: str,
        vendor: Vendor,
        client: Any,
        async_client: Any,
        run: Callable[[Any], Any],
    ) -> None:
        self.name = name
        self.vendor = vendor
        self.client = client
        self.async_client = async_client
        self._run = run

    def perform(
        self, caller: str, fixture: Mapping[str, Any], exchange: Mapping[str, Any]
    ) -> Outcome:
        """Makes the call of an exchange in one of the ways of `CALLERS`."""
        self.vendor.play(fixture, exchange)
        outcome = CALLERS[caller](self, fixture, exchange)
        return outcome.at(self.vendor.origin, self.service.origin)

    @property
    def service(self) -> Emitted:
        return self.vendor.service

    def run(self, coroutine: Any) -> Any:
        """Runs a coroutine in the event loop of the asynchronous client."""
        return self._run(coroutine)


class Outcome:
    """What a call gave."""

    def __init__(
        self,
        document: Any,
        items: list[Any] | None = None,
        raw: Any = None,
        page_items: list[Any] | None = None,
    ) -> None:
        self.document = document
        self.items = items
        """What iterating gave; None for a result that is no page."""
        self.raw = raw
        self.page_items = page_items
        """The items that the page itself tells of; None for a result that is no page."""

    def at(self, origin: str, api: str) -> Outcome:
        """The same with links to the API instead of another origin."""
        if origin == api:
            return self
        return Outcome(
            _moved(self.document, origin, api),
            _moved(self.items, origin, api),
            self.raw,
            _moved(self.page_items, origin, api),
        )


def _moved(value: Any, origin: str, api: str) -> Any:
    return json.loads(json.dumps(value).replace(f"{origin}/", f"{api}/"))


def chain_of(
    fixture: Mapping[str, Any], exchange: Mapping[str, Any]
) -> list[Mapping[str, Any]]:
    """An exchange and those that follow it page by page."""
    chain = [exchange]
    for one in fixture["exchanges"]:
        if one.get("follows") == chain[-1]["name"]:
            chain.append(one)
    return chain


def items_of(document: Any) -> list[Any]:
    """The items of a page: its one list, or else the primary data, or the rows of a report."""
    if "data" not in document:
        [items] = [value for value in document.values() if isinstance(value, list)]
        assert isinstance(items, list)
        return items
    data = document["data"]
    if isinstance(data, list):
        return data
    attributes = data["attributes"]
    rows = attributes["results"] if "results" in attributes else attributes["data"]
    assert isinstance(rows, list)
    return rows


def decoded(value: Any) -> Any:
    """An argument of a fixture as Python takes it."""
    if isinstance(value, dict):
        if "$bytes" in value:
            content = base64.b64decode(value["$bytes"])
            return (value["filename"], content, value["content_type"])
        return {name: decoded(one) for name, one in value.items()}
    if isinstance(value, list):
        return [decoded(one) for one in value]
    return value


def _method(
    owner: Any, exchange: Mapping[str, Any], *, raw: bool = False
) -> Callable[..., Any]:
    group, _, name = exchange["method"]["name"].partition(".")
    resource = getattr(owner, group)
    if raw:
        resource = resource.with_raw_response
    return getattr(resource, name)  # type: ignore[no-any-return]


def _arguments(exchange: Mapping[str, Any]) -> dict[str, Any]:
    arguments = decoded(exchange["method"]["arguments"])
    assert isinstance(arguments, dict)
    return arguments


def _result(result: Any, items: Callable[[], list[Any]], raw: Any = None) -> Outcome:
    if hasattr(result, "document"):
        return Outcome(result.document, items(), raw, list(result.items))
    return Outcome(result, None, raw)


def _sync(
    stage: Stage, fixture: Mapping[str, Any], exchange: Mapping[str, Any]
) -> Outcome:
    result = _method(stage.client, exchange)(**_arguments(exchange))
    return _result(result, lambda: list(result))


def _raw(
    stage: Stage, fixture: Mapping[str, Any], exchange: Mapping[str, Any]
) -> Outcome:
    raw = _method(stage.client, exchange, raw=True)(**_arguments(exchange))
    result = raw.parse()
    return _result(
        result,
        lambda: [item for page in result.iter_pages() for item in page.items],
        raw,
    )


def _async(
    stage: Stage, fixture: Mapping[str, Any], exchange: Mapping[str, Any]
) -> Outcome:
    async def run() -> Outcome:
        result = await _method(stage.async_client, exchange)(**_arguments(exchange))
        items = [item async for item in result] if hasattr(result, "document") else []
        return _result(result, lambda: items)

    outcome = stage.run(run())
    assert isinstance(outcome, Outcome)
    return outcome


def _called(
    stage: Stage, fixture: Mapping[str, Any], exchange: Mapping[str, Any]
) -> Outcome:
    return Outcome(
        stage.client.call(
            fixture["tool"], decoded(exchange["call"]), **exchange.get("options", {})
        )
    )


def _called_async(
    stage: Stage, fixture: Mapping[str, Any], exchange: Mapping[str, Any]
) -> Outcome:
    call = stage.async_client.call
    return Outcome(
        stage.run(
            call(
                fixture["tool"],
                decoded(exchange["call"]),
                **exchange.get("options", {}),
            )
        )
    )


CALLERS: Mapping[
    str, Callable[[Stage, Mapping[str, Any], Mapping[str, Any]], Outcome]
] = {
    "sync method": _sync,
    "raw method": _raw,
    "async method": _async,
    "call": _called,
    "async call": _called_async,
}
"""The ways to make a call."""


def tool_of(service: Emitted, slug: str) -> Any:
    """The package's own table of a tool."""
    group = service.package("._service").SERVICE.index[slug][0]
    return service.package(".runtime.wire.table").load(service.module, group)[slug]


def mock_stage(service: Emitted, runner: asyncio.Runner) -> Stage:
    """Clients over mock transports: no socket, no thread."""
    vendor = Vendor(service)
    return _stage(
        "mock transport",
        vendor,
        runner,
        {
            "http_client": httpx.Client(
                transport=httpx.MockTransport(vendor.respond_httpx)
            )
        },
        {
            "http_client": httpx.AsyncClient(
                transport=httpx.MockTransport(vendor.respond_httpx_async)
            )
        },
    )


def loopback_stage(runner: asyncio.Runner, vendor: Vendor, url: str) -> Stage:
    """Clients that talk to a real server on this machine, over connections of their own."""
    vendor.origin = url
    there = {"base_url": vendor.service.base_url.replace(vendor.service.origin, url)}
    return _stage("loopback server", vendor, runner, there, there)


def _stage(
    name: str,
    vendor: Vendor,
    runner: asyncio.Runner,
    options: Mapping[str, Any],
    async_options: Mapping[str, Any],
) -> Stage:
    service = vendor.service
    names = service.package()
    return Stage(
        name,
        vendor,
        getattr(names, service.client)(**service.credentials, **OPTIONS, **options),
        getattr(names, f"Async{service.client}")(
            **service.credentials, **OPTIONS, **async_options
        ),
        runner.run,
    )
