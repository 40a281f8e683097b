"""What the parts of an earlier generation were made of, so that the same need not be made again.

Of files only digests are kept, in the user's cache folder; content is taken from the output
folder, where it still is what was written. Texts that files are put together from are kept whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from generator.files import load
from generator.tree import cache
from generator.tree.filelist import digest

_LIMIT = 64 << 20


class Parts:
    """Files in an output folder, and texts, by what they were made of."""

    def __init__(self, key: str, folder: Path) -> None:
        self._file = f"{key}.json"
        self._folder = folder
        self._known, self._known_texts = _load(self._file)
        self._made: dict[str, dict[str, str]] = {}
        self._texts: dict[str, str] = {}

    def __bool__(self) -> bool:
        return bool(self._known)

    def find(self, source: str) -> dict[str, bytes] | None:
        """The files that were made of just this, if all of them are still there and whole."""
        name = _name(source)
        known = self._known.get(name)
        files = None if known is None else self._files(known)
        if known is not None and files is not None:
            self._made[name] = known
        return files

    def keep(self, source: str, files: Mapping[str, bytes]) -> None:
        """Remembers what files were made of."""
        self._made[_name(source)] = {
            path: digest(content) for path, content in files.items()
        }

    def text(self, source: str, make: Callable[[], str]) -> str:
        """The text that is made of just this, as it was made before or else now."""
        name = _name(source)
        text = self._known_texts.get(name)
        if text is None:
            text = make()
        self._texts[name] = text
        return text

    def save(self) -> None:
        """Puts what was found and made into the cache, for the next generation."""
        data = {"parts": self._made, "texts": self._texts}
        cache.write(self._file, json.dumps(data).encode("ascii"))

    def _files(self, known: Mapping[str, str]) -> dict[str, bytes] | None:
        files = dict(_present(self._folder, known))
        return files if files.keys() == known.keys() else None


def _load(file: str) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """Nothing where it is gone or not whole."""
    try:
        data = json.loads(cache.read(file))
        parts = {
            str(name): {str(path): str(value) for path, value in files.items()}
            for name, files in data["parts"].items()
        }
        return parts, {str(name): str(one) for name, one in data["texts"].items()}
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError):
        return {}, {}


def _name(source: str) -> str:
    return sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def _present(folder: Path, known: Mapping[str, str]) -> Iterable[tuple[str, bytes]]:
    for path, expected in known.items():
        try:
            content = load(folder / path, _LIMIT)
        except (OSError, ValueError):
            return
        if digest(content) != expected:
            return
        yield path, content
