"""What `create_autospec` of a client knows of its groups of methods.

Mocks take from a group the names of methods, their signatures, and which of them are awaited. The
emitted methods are short: `**options` stands for all options of a call, and a method that returns
the pages of a collection is awaited only where `with_raw_response` leads. Here both are explicit.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from functools import cache
from types import FunctionType
from typing import Any

from .call.settings import REQUEST_OPTIONS


def explicit(group: Any) -> Any:
    """The group without a client as mocks should see it; anything else unchanged."""
    kind: Any = type(group)
    return _explicit(kind)(None) if hasattr(kind, "_as_raw") else group


@cache
def _explicit(group: Any) -> Any:
    """The class of a group, with methods whose signatures name all options."""
    methods = dict(_methods(group))
    raw = methods
    if group._asynchronous:
        raw = {name: _awaited(method) for name, method in methods.items()}
    own = {"__module__": group.__module__, "__doc__": group.__doc__}
    raw_group = type(group.__name__, (group,), {**own, **raw})
    own["_as_raw"] = lambda self: raw_group(None, raw=True)
    return type(group.__name__, (group,), {**own, **methods})


def _methods(group: Any) -> Iterable[tuple[str, Any]]:
    for name, method in vars(group).items():
        if isinstance(method, FunctionType) and not name.startswith("_"):
            yield name, _with_options(method)


def _with_options(method: FunctionType) -> FunctionType:
    """A copy of a method, so that the method itself stays as it is."""
    copy: Any = FunctionType(
        method.__code__,
        method.__globals__,
        method.__name__,
        method.__defaults__,
        method.__closure__,
    )
    copy.__kwdefaults__ = method.__kwdefaults__
    copy.__doc__ = method.__doc__
    copy.__signature__ = _signature(method)
    return copy  # type: ignore[no-any-return]


def _signature(method: Callable[..., Any]) -> inspect.Signature:
    signature = inspect.signature(method)
    named = [
        one
        for one in signature.parameters.values()
        if one.kind is not inspect.Parameter.VAR_KEYWORD
    ]
    options = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None)
        for name in sorted(REQUEST_OPTIONS.difference(signature.parameters))
    ]
    return signature.replace(parameters=[*named, *options])


def _awaited(method: Any) -> Any:
    """A coroutine function with the signature of a method."""

    async def awaited(*given: Any, **options: Any) -> Any:
        return await method(*given, **options)

    awaited.__name__, awaited.__doc__ = method.__name__, method.__doc__
    awaited.__signature__ = method.__signature__  # type: ignore[attr-defined]
    return awaited
