"""Values that stages made in an earlier generation, so that they need not be made again.

They are pickled in the user's cache folder, the latest one of each name.
"""

from __future__ import annotations

import pickle
from contextlib import suppress
from hashlib import sha256
from typing import Any

from generator.tree import cache

_DIGEST = sha256().digest_size


class Values:
    """What stages made for one output folder."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._new: list[tuple[str, str, object]] = []

    def find(self, name: str, source: str) -> Any:
        """The value of that name, if it was made of just this and is still whole; else None."""
        # A pickle may fail in any way.
        with suppress(Exception):
            content = cache.read(self._file(name))
            if content[:_DIGEST] == _digest(source):
                return pickle.loads(content[_DIGEST:])
        return None

    def keep(self, name: str, source: str, value: object) -> None:
        """Has the next generation find a value, once it is saved."""
        self._new.append((name, source, value))

    def save(self) -> None:
        """Puts what was kept into the cache."""
        for name, source, value in self._new:
            data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            cache.write(self._file(name), _digest(source) + data)
        self._new.clear()

    def _file(self, name: str) -> str:
        return f"{self._key}-{sha256(name.encode()).hexdigest()[:16]}.pickle"


def _digest(source: str) -> bytes:
    return sha256(source.encode("utf-8", "surrogatepass")).digest()
