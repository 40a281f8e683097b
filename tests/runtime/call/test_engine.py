"""The engine alone: which effects a call asks for, in which order, whatever comes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from generator.runtime import APIConnectionError, CredentialError, SyncClient
from generator.runtime.call import drivers, effects
from generator.runtime.call.call import Call
from generator.runtime.call.effects import (
    Acquire,
    Authenticate,
    Authorize,
    Close,
    Effect,
    Observe,
    Pull,
    Receive,
    Release,
    Send,
    Sleep,
    Uninterrupted,
    Wait,
    Within,
)
from generator.runtime.ratelimit.local import LocalLimiter
from tests.runtime.library import SECRET, SERVICE, Clock

LIST: tuple[str, dict[str, Any]] = ("LIBRARY_LIST_BOOKS", {})
Make = Callable[..., SyncClient]


class Body(httpx.SyncByteStream):
    """One that nobody has read yet."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"{}"


@pytest.fixture
def statuses() -> list[int]:
    """Of the responses to come; 200 behind them."""
    return []


@pytest.fixture
def make(statuses: list[int], clock: Clock) -> Iterator[Make]:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(statuses.pop(0) if statuses else 200, stream=Body())

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:

        def made(**options: Any) -> SyncClient:
            credentials = options.pop("credentials", {"api_key": SECRET})
            given: dict[str, Any] = {"http_client": http, "sleep": clock.sleep}
            return SyncClient(SERVICE, credentials, clock=clock.now, **given, **options)

        yield made


class Script:
    """A driver that notes the effects, and may put another outcome in the place of one."""

    def __init__(self, **outcomes: Any) -> None:
        self.done: list[str] = []
        self._outcomes = outcomes
        """By the name of the effect: an exception, once."""

    def run(self, client: SyncClient, call: Call) -> Any:
        steps = client._engine.steps(call)
        outcome: Any = None
        while True:
            try:
                effect = steps.send(outcome)
            except StopIteration as done:
                return done.value
            outcome = self._perform(effect)

    def _perform(self, effect: Effect) -> Any:
        while isinstance(effect, Within):
            effect = effect.effect
        name = type(effect).__name__
        self.done.append(name)
        outcome = self._outcomes.pop(name, None)
        if outcome is not None:
            return outcome
        try:
            return drivers._SYNC[type(effect)](effect)
        except BaseException as error:
            return error


def started(client: SyncClient, **options: Any) -> Call:
    return client._start(*LIST, "documented", options)


def test_a_call(make: Make) -> None:
    """The permit comes last before the request, and goes back with the response."""
    client, script = make(), Script()
    script.run(client, started(client))
    assert script.done == ["Acquire", "Send", "Receive", "Close", "Release"]
    script = Script()
    script.run(client, started(client.with_options(rate_limits=False)))
    assert script.done == ["Send", "Receive", "Close"]


def test_all_that_a_call_may_need(make: Make, statuses: list[int]) -> None:
    class Flow(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            yield httpx.Request("POST", "https://library.example/token")
            yield request

    noted: list[Any] = []
    hooks = {"on_request": noted.append, "on_response": noted.append}
    client = make(credentials={"token": Flow()}, deadline=9, **hooks)
    script = Script()
    statuses += [200, 503]
    script.run(client, started(client))
    attempt = ["Observe", "Authenticate", "Send", "Authenticate", "Receive", "Close"]
    attempt += ["Acquire", "Send", "Authenticate", "Receive", "Close", "Observe"]
    assert script.done == [*attempt, "Release", "Sleep", *attempt, "Release"]
    assert len(noted) == 4


def test_a_function_is_asked_before_the_permit(make: Make) -> None:
    client, script = make(credentials={"token": lambda: SECRET}), Script()
    script.run(client, started(client))
    assert script.done[:3] == ["Authorize", "Acquire", "Send"]


FAILURES: list[tuple[str, BaseException, list[str]]] = [
    ("Acquire", KeyboardInterrupt(), ["Acquire"]),
    ("Send", httpx.ConnectError("x"), ["Acquire", "Send", "Release"]),
    ("Send", KeyboardInterrupt(), ["Acquire", "Send", "Release"]),
    (
        "Receive",
        KeyboardInterrupt(),
        ["Acquire", "Send", "Receive", "Close", "Release"],
    ),
    (
        "Receive",
        httpx.ReadError("x"),
        ["Acquire", "Send", "Receive", "Close", "Release"],
    ),
    ("Close", httpx.ReadError("x"), ["Acquire", "Send", "Receive", "Close", "Release"]),
]


@pytest.mark.parametrize(("effect", "failure", "done"), FAILURES, ids=str)
def test_nothing_is_left_open(
    effect: str, failure: BaseException, done: list[str], make: Make
) -> None:
    """Wherever it breaks: responses are closed and permits given back, once."""
    client, script = make(max_retries=0), Script(**{effect: failure})
    expected = type(failure)
    if isinstance(failure, Exception):
        expected = APIConnectionError
    with pytest.raises(expected) as caught:
        script.run(client, started(client))
    assert script.done == done
    assert caught.value.__context__ is None


def test_a_flow_that_breaks_is_closed(make: Make) -> None:
    client = make(credentials={"token": httpx.BasicAuth("u", "p")}, max_retries=0)
    script = Script(Send=httpx.ReadError("x"))
    with pytest.raises(APIConnectionError):
        script.run(client, started(client))
    assert script.done == ["Authenticate", "Acquire", "Send", "Close", "Release"]


def test_a_refused_credential_sends_nothing(make: Make) -> None:
    client = make(credentials={"token": lambda: ""})
    script = Script()
    with pytest.raises(CredentialError):
        script.run(client, started(client))
    assert script.done == ["Authorize"]


@pytest.mark.parametrize("effect", ["Send", "Receive", "Release"])
def test_a_call_that_is_given_up_gives_its_permit_back(effect: str, make: Make) -> None:
    """Its driver is gone, with its event loop perhaps."""
    client = make()
    call = started(client)
    steps = client._engine.steps(call)
    outcome: Any = None
    while type(step := steps.send(outcome)).__name__ != effect:
        outcome = drivers._SYNC[type(step)](step)
    steps.close()
    limiter = client._engine.limiter
    assert isinstance(limiter, LocalLimiter)
    assert call.permit is None


def test_both_drivers_perform_all_effects() -> None:
    every = set(Effect.__subclasses__())
    assert every == {
        *(Acquire, Authenticate, Authorize, Close, Observe, Pull, Receive),
        *(Release, Send, Sleep, Uninterrupted, Wait, Within),
    }
    assert set(drivers._SYNC) == set(drivers._ASYNC) == every


def test_effects_show_nothing(make: Make) -> None:
    """They stand in frames that error reporters record."""
    request = httpx.Request("GET", f"https://library.example/?key={SECRET}")
    shown: Callable[[Any], str] = repr
    assert shown(Send(None, request, {})) == "<Send>"
    assert shown(effects.Within(Send(None, request, {}), lambda: 1.0)) == "<Within>"
