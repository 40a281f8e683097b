"""Looking into decoded JSON of unknown shape without failing, and pointing into it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote

JsonObject: TypeAlias = Mapping[str, Any]


def mapping(value: Any) -> dict[str, Any]:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The value where it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def texts(value: Any) -> tuple[str, ...]:
    """The strings of an array, each once, in their order."""
    return tuple(
        dict.fromkeys(text for text in sequence(value) if isinstance(text, str))
    )


def escaped(step: str) -> str:
    """A key as a step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """The key that a step of a JSON pointer stands for."""
    return step.replace("~1", "/").replace("~0", "~") if "~" in step else step


def lookup(document: JsonObject, ref: Any) -> tuple[bool, Any]:
    """Whether there is something at a local reference (`#/a/b`), and what."""
    if not isinstance(ref, str) or not ref.startswith("#/"):
        return False, None
    value: Any = document
    for step in unquote(ref[2:]).split("/"):
        step = unescaped(step)
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return False, None
    return True, value
