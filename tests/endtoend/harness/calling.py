"""Calls of an emitted package whose requests go nowhere."""

from __future__ import annotations

import asyncio
import datetime
import inspect
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import httpx

from tests.endtoend.harness.case import Call, Case, Response


@dataclass(slots=True)
class Outcome:
    """What one call did."""

    how: str
    """The spelling of the call, and which client made it."""
    requests: list[httpx.Request] = field(default_factory=list)
    result: Any = None
    error: Exception | None = None
    waits: list[float] = field(default_factory=list)


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self, waits: list[float]) -> None:
        self._time = 1_700_000_000.0
        self._waits = waits

    def now(self) -> float:
        return self._time

    def sleep(self, seconds: float) -> None:
        self._waits.append(seconds)
        self._time += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


def outcomes(case: Case, call: Call, package: ModuleType) -> Iterator[Outcome]:
    """The call in each spelling that it has, by each client."""
    spellings = []
    if call.python:
        spellings.append((call.python, f"client.{call.python}"))
    if call.tool:
        expression = f"client.call({call.tool!r}, {dict(call.arguments or {})!r})"
        spellings.append((call.tool, expression))
    if not spellings:
        raise ValueError(f"{case.folder.name}/case.yaml: a call of nothing")
    for name, expression in spellings:
        for synchronous in (True, False):
            outcome = Outcome(f"{name} ({'sync' if synchronous else 'async'})")
            run = _sync if synchronous else _async
            try:
                run(case, call, package, expression, outcome)
            except Exception as error:
                outcome.error = error
            yield outcome


def evaluate(expression: str, package: ModuleType, client: Any = None) -> Any:
    """The value of a Python expression of a case."""
    names = {"client": client, "package": package, "inspect": inspect}
    return eval(expression, {**names, "datetime": datetime, "uuid": uuid})


def client_of(case: Case, package: ModuleType, **options: Any) -> Any:
    """The sync client of the package."""
    return getattr(package, _name(package))(**{**case.client, **options})


def _name(package: ModuleType) -> str:
    """The sync client's class: the one that has an asynchronous twin."""
    names: list[str] = package.__all__
    [name] = [
        one
        for one in names
        if f"Async{one}" in names and hasattr(getattr(package, one), "with_options")
    ]
    return name


def _sync(
    case: Case, call: Call, package: ModuleType, expression: str, outcome: Outcome
) -> None:
    clock = Clock(outcome.waits)
    answering = _Answering(call, outcome)
    with httpx.Client(transport=httpx.MockTransport(answering)) as http:
        options = {**(call.client or {}), "sleep": clock.sleep, "now": clock.now}
        client = client_of(case, package, http_client=http, clock=clock.now, **options)
        result = evaluate(expression, package, client)
        outcome.result = _finished(call, result if call.items is None else list(result))


def _async(
    case: Case, call: Call, package: ModuleType, expression: str, outcome: Outcome
) -> None:
    clock = Clock(outcome.waits)
    answering = _Answering(call, outcome)

    async def run() -> None:
        transport = httpx.MockTransport(answering)
        async with httpx.AsyncClient(transport=transport) as http:
            cls = getattr(package, f"Async{_name(package)}")
            options = {**case.client, **(call.client or {}), "http_client": http}
            timing = {"sleep": clock.asleep, "now": clock.now, "clock": clock.now}
            result = evaluate(expression, package, cls(**options, **timing))
            if inspect.isawaitable(result):
                result = await result
            if call.items is not None:
                result = [item async for item in result]
            outcome.result = _finished(call, result)

    asyncio.run(run())


def _finished(call: Call, result: Any) -> Any:
    return eval(call.then, {"result": result}) if call.then else result


class _Answering:
    """Notes requests and gives the canned responses."""

    def __init__(self, call: Call, outcome: Outcome) -> None:
        self._responses = call.responses or (Response(json={}),)
        self._requests = outcome.requests

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._next(request)

    def _next(self, request: httpx.Request) -> httpx.Response:
        at = min(len(self._requests), len(self._responses) - 1)
        self._requests.append(request)
        canned = self._responses[at]
        if canned.text is not None:
            content: dict[str, Any] = {"text": canned.text}
        elif canned.binary is not None:
            content = {"content": canned.binary}
        elif canned.status != 204:
            content = {"json": canned.json}
        else:
            content = {}
        return httpx.Response(canned.status, headers=canned.headers, **content)
