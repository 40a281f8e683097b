"""The two drivers, blocking and awaiting. They perform the effects of a call and decide nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine, Generator
from typing import Any, TypeVar

from ..deadline import deadline, remaining
from ..failures import DeadlineExceeded
from ..http.cancellation import DeferredCancellation, uninterrupted
from .effects import (
    Acquire,
    Authenticate,
    Authorize,
    Close,
    Effect,
    Observe,
    Receive,
    Release,
    Send,
    Sleep,
    Uninterrupted,
    Wait,
    Within,
)

Result = TypeVar("Result")
Steps = Generator[Effect, Any, Result]


def run(steps: Steps[Result]) -> Result:
    """Performs the effects of a call in order, and returns its result."""
    outcome: Any = None
    try:
        while True:
            effect = steps.send(outcome)
            try:
                outcome = _SYNC[type(effect)](effect)
            except BaseException as error:
                outcome = error
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    finally:
        outcome = (
            None  # breaks the reference cycle between the exception and this frame
        )
        steps.close()


async def arun(steps: Steps[Result]) -> Result:
    """`run`, awaiting the effects."""
    return await DeferredCancellation(_arun(steps))


async def _arun(steps: Steps[Result]) -> Result:
    outcome: Any = None
    try:
        while True:
            effect = steps.send(outcome)
            try:
                outcome = await _ASYNC[type(effect)](effect)
            except BaseException as error:
                outcome = error
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    finally:
        outcome = None
        steps.close()


# Blocking -----------------------------------------------------------------------------------------


def _receive(effect: Receive) -> None:
    for piece in effect.response.iter_raw():
        effect.accept(piece)


def _authenticate(effect: Authenticate) -> Any:
    try:
        return effect.flow.send(effect.response)
    except StopIteration:
        return None


def _wait(effect: Wait) -> bool:
    from concurrent.futures import wait

    return bool(wait({effect.future}, remaining(effect.seconds)).done)


def _within(effect: Within) -> Any:
    with deadline(effect.left):
        return _SYNC[type(effect.effect)](effect.effect)


_SYNC: dict[type[Effect], Callable[[Any], Any]] = {
    Sleep: lambda effect: effect.sleep(effect.seconds),
    Authorize: lambda effect: effect.function(),
    Acquire: lambda effect: effect.limiter.acquire(
        effect.limits, effect.max_wait, effect.left, effect.sleep, effect.held
    ),
    Release: lambda effect: effect.limiter.release(effect.permit, effect.feedback),
    Send: lambda effect: effect.http.send(effect.request, **effect.options),
    Receive: _receive,
    Authenticate: _authenticate,
    Close: lambda effect: effect.opened.close(),
    Observe: lambda effect: effect.hook(effect.event),
    Wait: _wait,
    Uninterrupted: lambda effect: run(effect.steps),
    Within: _within,
}


def perform(effect: Effect) -> Any:
    """Performs one effect; raises what it raises."""
    return _SYNC[type(effect)](effect)


# Awaiting -----------------------------------------------------------------------------------------


async def _areceive(effect: Receive) -> None:
    async for piece in effect.response.aiter_raw():
        effect.accept(piece)


async def _aauthenticate(effect: Authenticate) -> Any:
    try:
        return await effect.flow.asend(effect.response)
    except StopAsyncIteration:
        return None


async def _awaited(value: Any) -> Any:
    """The result of a user's function, awaited if it is asynchronous."""
    return await value if hasattr(value, "__await__") else value


async def _authorized(effect: Authorize) -> Any:
    return await _awaited(effect.function())


async def _observed(effect: Observe) -> Any:
    return await _awaited(effect.hook(effect.event))


async def _await_other(effect: Wait) -> bool:
    import asyncio

    future = asyncio.wrap_future(effect.future)
    return bool((await asyncio.wait({future}, timeout=effect.seconds))[0])


async def _awithin(effect: Within) -> Any:
    import asyncio

    pending = _ASYNC[type(effect.effect)](effect.effect)
    try:
        asyncio.get_running_loop()
    except RuntimeError:  # an event loop other than asyncio's
        return await pending
    if sys.version_info >= (3, 11):
        try:
            async with asyncio.timeout(effect.left()) as scope:
                return await pending
        except TimeoutError:
            if not scope.expired():
                raise
    else:
        try:
            return await asyncio.wait_for(
                DeferredCancellation(_awaited(pending)), effect.left()
            )
        except asyncio.TimeoutError:
            pass
    raise DeadlineExceeded("the request was cut off")


_ASYNC: dict[type[Effect], Callable[[Any], Coroutine[Any, Any, Any]]] = {
    Sleep: lambda effect: effect.sleep(effect.seconds),
    Authorize: _authorized,
    Acquire: lambda effect: effect.limiter.aacquire(
        effect.limits, effect.max_wait, effect.left, effect.sleep, effect.held
    ),
    Release: lambda effect: effect.limiter.arelease(effect.permit, effect.feedback),
    Send: lambda effect: effect.http.send(effect.request, **effect.options),
    Receive: _areceive,
    Authenticate: _aauthenticate,
    Close: lambda effect: effect.opened.aclose(),
    Observe: _observed,
    Wait: _await_other,
    Uninterrupted: lambda effect: uninterrupted(arun(effect.steps)),
    Within: _awithin,
}


async def aperform(effect: Effect) -> Any:
    """`perform`, awaiting the effect."""
    return await _ASYNC[type(effect)](effect)
