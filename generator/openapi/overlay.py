"""OpenAPI Overlay 1.x: an owner's corrections to a vendor's document."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generator.diagnostics import Diagnostics
from generator.openapi.json_access import mapping, sequence
from generator.source import Location

_HELP = (
    "An overlay has `overlay: 1.0.0` and `actions`, each with a `target` in JSONPath."
)


@dataclass(frozen=True, slots=True)
class Overlay:
    """The content of an overlay's file."""

    name: str
    content: dict[str, Any]


def apply(
    overlay: Overlay, documents: Sequence[dict[str, Any]], diagnostics: Diagnostics
) -> None:
    """Change documents in place. An action that changes none of them is `E-OPENAPI-OVERLAY`."""
    version = str(overlay.content.get("overlay", ""))
    actions = sequence(overlay.content.get("actions"))
    if not version.startswith("1.") or not actions:
        _refuse(overlay, "this is no OpenAPI Overlay 1 with actions", diagnostics)
        return
    for index, given in enumerate(actions):
        _Action(overlay, index, mapping(given), diagnostics).apply(documents)


class _Action:
    def __init__(
        self,
        overlay: Overlay,
        index: int,
        content: dict[str, Any],
        diagnostics: Diagnostics,
    ) -> None:
        self._overlay = overlay
        self._index = index
        self._content = content
        self._diagnostics = diagnostics

    def apply(self, documents: Sequence[dict[str, Any]]) -> None:
        target = self._content.get("target")
        kinds = [key for key in ("update", "remove", "copy") if key in self._content]
        if not isinstance(target, str) or len(kinds) != 1:
            self._refuse("needs a `target` and one of `update`, `remove` and `copy`")
            return
        changed = 0
        for document in documents:
            paths = self._paths(target, document)
            if paths is None:
                return
            # From the end, so that removals do not move the remaining ones.
            for path in reversed(paths):
                changed += self._change(kinds[0], document, path)
        if not changed and not self._diagnostics.failed:
            self._refuse(f"changes nothing: nothing is at {target}")

    def _paths(
        self, target: str, document: dict[str, Any]
    ) -> list[tuple[str | int, ...]] | None:
        import jsonpath  # Only imports with overlays need it.

        try:
            return [match.parts for match in jsonpath.finditer(target, document)]
        except (jsonpath.JSONPathError, RecursionError) as error:
            self._refuse(f"has no valid JSONPath as its target: {error}")
            return None

    def _change(
        self, kind: str, document: dict[str, Any], path: tuple[str | int, ...]
    ) -> bool:
        if kind == "remove":
            return self._content["remove"] is True and _removed(document, path)
        value = self._content[kind]
        if kind == "copy":
            sources = self._paths(value, document) if isinstance(value, str) else None
            if sources is None or len(sources) != 1:
                self._refuse(
                    "copies from a target that does not exist, or is not unique"
                )
                return False
            value = _at(document, sources[0])
        _set(document, path, _merged(_at(document, path), value))
        return True

    def _refuse(self, problem: str) -> None:
        _refuse(self._overlay, f"actions[{self._index}] {problem}", self._diagnostics)


def _refuse(overlay: Overlay, problem: str, diagnostics: Diagnostics) -> None:
    diagnostics.error("E-OPENAPI-OVERLAY", problem, Location(overlay.name), help=_HELP)


def _at(document: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        document = document[part]
    return document


def _set(document: dict[str, Any], path: tuple[str | int, ...], value: Any) -> None:
    if path:
        _at(document, path[:-1])[path[-1]] = value
    else:
        document.update(value)


def _removed(document: dict[str, Any], path: tuple[str | int, ...]) -> bool:
    if not path:
        return False
    del _at(document, path[:-1])[path[-1]]
    return True


def _merged(target: Any, update: Any) -> Any:
    """The target with an update: objects are merged, arrays get more items."""
    if isinstance(target, dict) and isinstance(update, dict):
        out = dict(target)
        for key, value in update.items():
            out[key] = _merged(out[key], value) if key in out else copy.deepcopy(value)
        return out
    if isinstance(target, list):
        more = update if isinstance(update, list) else [update]
        return [*target, *copy.deepcopy(more)]
    return copy.deepcopy(update)
