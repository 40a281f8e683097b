"""The async class of a group, from the formatted source of its sync class.

The two differ only in the words that make a method a coroutine; formatting half as much source is
what keeps generation fast. A test formats the whole again and expects no difference.
"""

from __future__ import annotations

import re

_CLASS = re.compile(
    r"^class (\w+)\(SyncResource\):\n    \"\"\"(.*?)\.\"\"\"$", re.MULTILINE | re.DOTALL
)
_METHOD = re.compile(
    r"^    def (\w+)\($(.*?)^    \) -> (.*?):$", re.MULTILINE | re.DOTALL
)
_CALL = re.compile(r"^        return self\._(call|run)\($", re.MULTILINE)


def with_async_twin(source: str) -> str:
    """A module with a sync class, and its async twin after it."""
    begin = source.index("(SyncResource):\n")
    begin = source.rindex("\n", 0, begin) + 1
    twin = _CLASS.sub(
        r'class Async\1(AsyncResource):\n    """\2, for asyncio."""', source[begin:], 1
    )
    twin = _METHOD.sub(_asynchronous, twin)
    twin = _CALL.sub(r"        return await self._\1(", twin)
    return f"{source}\n\n{twin}"


def _asynchronous(method: re.Match[str]) -> str:
    name, arguments, returns = method.groups()
    if returns.startswith("Page["):
        return f"    def {name}({arguments}    ) -> AsyncPages{returns.removeprefix('Page')}:"
    return f"    async def {name}({arguments}    ) -> {returns}:"
