"""Looking into the content of a stored file; what must not be there raises `Malformed`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from generator.openapi.operations_file.notation import Malformed

_T = TypeVar("_T")


def at(keys: tuple[str | int, ...], read: Callable[..., _T], *given: Any) -> _T:
    """What `read` makes of what is given; a fault in it gets the keys that lead to it."""
    try:
        return read(*given)
    except Malformed as fault:
        raise fault.inside(*keys) from None


def known(content: Any, allowed: frozenset[str]) -> None:
    if not isinstance(content, dict):
        raise Malformed("a mapping is expected here")
    for key in content:
        if key not in allowed:
            raise Malformed(f"`{key}` is not an allowed key here", key)


def mapping(content: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = content.get(key, {})
    if not isinstance(value, dict):
        raise Malformed(f"`{key}` must be a mapping", key)
    return value


def listed(content: Mapping[str, Any], key: str) -> list[Any]:
    value = content.get(key, [])
    if not isinstance(value, list):
        raise Malformed(f"`{key}` must be a list", key)
    return value


def text(content: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = content.get(key, default)
    if not isinstance(value, str):
        raise Malformed(
            f"`{key}` must be text" if key in content else f"`{key}` is missing", key
        )
    return value


def texts(content: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = content.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Malformed(f"`{key}` must be a list of texts", key)
    return tuple(value)


def text_lists(content: Mapping[str, Any], key: str) -> tuple[tuple[str, ...], ...]:
    value = listed(content, key)
    if not all(
        isinstance(one, list) and all(isinstance(item, str) for item in one)
        for one in value
    ):
        raise Malformed(f"`{key}` must be a list of lists of texts", key)
    return tuple(tuple(one) for one in value)


def flag(content: Mapping[str, Any], key: str, default: bool = False) -> bool:
    value = content.get(key, default)
    if not isinstance(value, bool):
        raise Malformed(f"`{key}` must be true or false", key)
    return value
