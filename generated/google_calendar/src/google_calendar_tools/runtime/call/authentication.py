"""Authentication flows, as steps that a driver performs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator
from typing import Any, TypeAlias

from .effects import Authenticate, Close, Effect
from .receiving import value_of


class Forward:
    """A request that a flow wants to be sent, be it the request itself; the outcome is the
    response, with its body unread. The last response is that of the call.
    """

    __slots__ = ("request",)

    def __init__(self, request: Any) -> None:
        self.request = request


AuthSteps: TypeAlias = Generator["Effect | Forward", Any, None]


class EffectAuth(ABC):
    """An authentication flow that asks its driver for effects."""

    @abstractmethod
    def steps(self, request: Any, asynchronous: bool) -> AuthSteps:
        """The effects of sending a request with its credential."""


def flow_steps(flow: Any, request: Any, asynchronous: bool) -> AuthSteps:
    """The steps of an authentication flow of httpx."""
    name = "async_auth_flow" if asynchronous else "sync_auth_flow"
    flow = getattr(flow, name)(request)
    response: Any = None
    try:
        while True:
            following = value_of((yield Authenticate(flow, response)))
            if following is None:
                return
            response = value_of((yield Forward(following)))
    except GeneratorExit:
        raise
    except BaseException:
        yield Close(flow)
        raise
