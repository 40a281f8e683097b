"""What the files of an earlier generation were made of, so that the same need not be made again.

Only digests are kept, in the user's cache folder; content is taken from the output folder, where
it still is what was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from generator.files import load
from generator.tree import cache
from generator.tree.filelist import digest

_LIMIT = 64 << 20


class Parts:
    """The files in an output folder by what they were made of."""

    def __init__(self, key: str, folder: Path) -> None:
        self._key = key
        self._folder = folder
        self._known = cache.find_parts(key)
        self._made: dict[str, dict[str, str]] = {}

    def __bool__(self) -> bool:
        return bool(self._known)

    def find(self, source: str) -> dict[str, bytes] | None:
        """The files that were made of just this, if all of them are still there and whole."""
        name = sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
        known = self._known.get(name)
        files = None if known is None else self._files(known)
        if known is not None and files is not None:
            self._made[name] = known
        return files

    def keep(self, source: str, files: Mapping[str, bytes]) -> None:
        """Remembers what files were made of."""
        name = sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
        self._made[name] = {path: digest(content) for path, content in files.items()}

    def save(self) -> None:
        """Puts what was found and kept into the cache, for the next generation."""
        cache.keep_parts(self._key, self._made)

    def _files(self, known: Mapping[str, str]) -> dict[str, bytes] | None:
        files = dict(_present(self._folder, known))
        return files if files.keys() == known.keys() else None


def _present(folder: Path, known: Mapping[str, str]) -> Iterable[tuple[str, bytes]]:
    for path, expected in known.items():
        try:
            content = load(folder / path, _LIMIT)
        except (OSError, ValueError):
            return
        if digest(content) != expected:
            return
        yield path, content
