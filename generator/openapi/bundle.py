"""Copies the files that a document refers to into it, so that all references are local."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from generator import files
from generator.diagnostics import Diagnostics
from generator.openapi import decode
from generator.openapi.identifiers import localise
from generator.openapi.json_access import mapping
from generator.openapi.references import FILES
from generator.pointer import escape
from generator.source import Location

_VALUES = frozenset(("example", "examples", "default", "enum", "const"))
"""Keys under which `$ref` is part of a value, not a reference."""


def bundle(path: Path, content: dict[str, Any], diagnostics: Diagnostics) -> bool:
    """Make references to other files local, in place. False after reporting.

    Files are read from the document's own folder and those in it, never from elsewhere: such
    references, and those to files that are missing, stay as they are.
    """
    localise(content, _VALUES)
    return _Bundler(path, diagnostics).run(content)


class _Bundler:
    def __init__(self, path: Path, diagnostics: Diagnostics) -> None:
        self._root = path.name
        self._folder = path.parent
        self._diagnostics = diagnostics
        self._files: dict[str, dict[str, Any] | None] = {}
        self._bytes = 0
        self._pending: list[tuple[str, Any]] = []

    def run(self, content: dict[str, Any]) -> bool:
        self._pending.append((self._root, content))
        while self._pending:
            name, value = self._pending.pop()
            self._localise(name, value)
        found = {name: one for name, one in self._files.items() if one is not None}
        if found:
            content[FILES] = found
        return not self._diagnostics.failed

    def _localise(self, name: str, content: Any) -> None:
        """Rewrite the references of one file."""
        pending = [content]
        while pending:
            value = pending.pop()
            if isinstance(value, list):
                pending += value
            if not isinstance(value, dict):
                continue
            if isinstance(value.get("$ref"), str):
                value["$ref"] = self._local(value["$ref"], name)
            discriminator = value.get("discriminator")
            mapped = mapping(mapping(discriminator).get("mapping"))
            for key, target in mapped.items():
                if isinstance(target, str) and ("/" in target or "#" in target):
                    mapped[key] = self._local(target, name)
            is_map_of_schemas = "type" not in value and "$ref" not in value
            pending += (
                one
                for key, one in value.items()
                if key not in _VALUES
                # Where they are names of properties they hold schemas.
                or (is_map_of_schemas and isinstance(one, dict))
            )

    def _local(self, ref: str, name: str) -> str:
        """A reference in the file `name` as one from the document."""
        target, _, fragment = ref.partition("#")
        if "://" in target:
            return ref
        if target:
            found = self._resolved(unquote(target), name)
            if found is None:
                return ref
            name = found
        if name == self._root:
            return f"#{fragment}"
        if fragment and not fragment.startswith("/"):
            return ref
        return f"#/{FILES}/{escape(name)}{fragment}"

    def _resolved(self, target: str, name: str) -> str | None:
        """The name of a file that is there, relative to the document's folder."""
        relative = PurePosixPath(name).parent / target
        parts: list[str] = []
        for part in relative.parts:
            if part == ".." and parts:
                parts.pop()
            elif part not in (".", ""):
                parts.append(part)
        if relative.is_absolute() or not parts or ".." in parts or "\\" in target:
            return None
        found = "/".join(parts)
        if found != self._root and found not in self._files:
            self._files[found] = self._read(found)
            if self._files[found] is not None:
                self._pending.append((found, self._files[found]))
        is_there = found == self._root or self._files[found] is not None
        return found if is_there else None

    def _read(self, name: str) -> dict[str, Any] | None:
        path = self._folder / name
        folder = self._folder.resolve()
        if not path.is_file() or not path.resolve().is_relative_to(folder):
            return None
        text = files.read_text(path, files.DOCUMENT, self._diagnostics)
        if text is None:
            return None
        self._bytes += len(text)
        if self._bytes > files.DOCUMENT.limit:
            self._diagnostics.error(
                "E-OPENAPI",
                "the files that the document refers to are larger together than "
                f"{files.DOCUMENT.limit >> 20} MiB",
                Location(path.as_posix()),
            )
            return None
        return decode.parse(text, path.as_posix(), self._diagnostics)
