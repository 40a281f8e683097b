"""The async classes of a group, from the source of its sync classes.

The two differ only in the words that make a method a coroutine.
"""

from __future__ import annotations

import re

_CLASS = re.compile(
    r"^class (\w+)\(SyncResource\):\n    \"\"\"(.*?)\.\"\"\"$", re.MULTILINE | re.DOTALL
)
_METHOD = re.compile(
    r"\A    def (\w+)\($(.*?)^    \) -> (.*?):$", re.MULTILINE | re.DOTALL
)
_RAW_NAME = re.compile(r"(?<=-> )(?=Raw\w+:$)|(?<=return )(?=Raw\w+\()", re.MULTILINE)
_RAW_WORDS = re.compile(r"(?<=^class )|(?<=`)(?=\w+`, giving)|(?<=\(self, tools: )")
_CALL = re.compile(r"(?<=\"\"\"\n)        return self\._(call|run)\($", re.MULTILINE)


def async_class(head: str) -> str:
    """The head of the async class, from that of the sync class."""
    twin = _CLASS.sub(
        r'class Async\1(AsyncResource):\n    """\2, for asyncio."""', head, count=1
    )
    return _RAW_NAME.sub("Async", twin)


def async_raw_class(raw: str) -> str:
    """The class of the async methods that give raw responses."""
    return _RAW_WORDS.sub("Async", raw).replace(" = raw(", " = async_raw(")


def async_method(method: str) -> str:
    """The twin of one method."""
    twin = _METHOD.sub(_asynchronous, method, count=1)
    return _CALL.sub(r"        return await self._\1(", twin, count=1)


def _asynchronous(method: re.Match[str]) -> str:
    name, arguments, returns = method.groups()
    if returns.startswith("Page["):
        # Awaited for its first page, or iterated: it is no coroutine itself.
        twin = f"AsyncPages{returns.removeprefix('Page')}"
        return f"    def {name}({arguments}    ) -> {twin}:"
    return f"    async def {name}({arguments}    ) -> {returns}:"
