"""The targets of a document's references: which refer to which, and their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from generator.openapi.json_access import entries, sequence
from generator.openapi.references import FILES, References
from generator.pointer import escape, split

_SCHEMAS = "/components/schemas/"
_ANNOTATIONS = frozenset(
    (
        *("title", "description", "example", "examples", "externalDocs", "deprecated"),
        *(
            "xml",
            "$comment",
            "$id",
            "$schema",
            "$anchor",
            "$dynamicAnchor",
            "$defs",
            "definitions",
        ),
        "contentSchema",
    )
)


def constrains(keyword: str) -> bool:
    """Whether a keyword of a schema says anything about values."""
    return keyword not in _ANNOTATIONS and not keyword.startswith("x-")


def not_null(options: Any) -> list[Any]:
    """The alternatives of a union without those that only mean null."""
    return [option for option in sequence(options) if not _is_null(option)]


def _is_null(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    return (
        schema.get("type") == "null"
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


class Components:
    """The targets of all references of a document, by JSON pointer, from one walk over it.

    `steps` counts the entries that were looked at.
    """

    def __init__(self, document: Any, references: References) -> None:
        self.steps = 0
        self._references = references
        self.uses: Counter[str] = Counter()
        """How many references there are to each."""
        schemas = document.get("components", {})
        schemas = schemas.get("schemas") if isinstance(schemas, dict) else {}
        self._content: dict[str, Any] = {
            _SCHEMAS + escape(str(name)): schema
            for name, schema in (schemas if isinstance(schemas, dict) else {}).items()
        }
        for key, value in entries(document):
            self.steps += 1
            pointer = references.locate(value) if key == "$ref" else None
            if pointer is not None:
                self.uses[pointer] += 1
                if pointer not in self._content:
                    self._content[pointer] = references.at(pointer)
        self.names = _names(self._content)
        """A unique name for each."""
        self._heirs: dict[str, list[str]] | None = None
        self._used = frozenset(self.names.values())
        edges, marked = self._walked()
        self.recursive = cycles(edges)
        """Those that are recursive."""
        self.directional = _reaching(marked, edges)
        """Those that look different in requests and responses."""
        self.composite = self._composite()
        """Objects with properties, and unions."""
        onward = {
            pointer: target
            for pointer, schema in self._content.items()
            if (target := self._onward(schema)) is not None
        }
        self.circular = endless(onward)
        """Those that only refer to each other in a circle."""
        self._aliases = _ends(
            {
                pointer: target
                for pointer, target in onward.items()
                if self._only_refers(self._content[pointer])
                and pointer not in self.circular
            }
        )

    def content(self, pointer: str) -> Any:
        return self._content[pointer]

    def heirs(self, pointer: str) -> frozenset[str]:
        """The components that extend one by `allOf`, themselves or through others."""
        if self._heirs is None:
            self._heirs = {}
            for heir, content in self._content.items():
                parts = (
                    sequence(content.get("allOf")) if isinstance(content, dict) else []
                )
                for part in parts:
                    ref = part.get("$ref") if isinstance(part, dict) else None
                    base = self.resolve(ref)
                    if base is not None:
                        self._heirs.setdefault(base, []).append(heir)
        found: set[str] = set()
        pending = [pointer]
        while pending:
            new = set(self._heirs.get(pending.pop(), ())) - found
            found |= new
            pending += new
        return frozenset(found)

    def request_name(self, pointer: str) -> str:
        """The name of a directional component as it is in requests."""
        name = f"{self.names[pointer]}Request"
        while name in self._used:
            name += "_"
        return name

    def resolve(self, ref: Any) -> str | None:
        """The target of a reference, past those that only refer on; None where there is none."""
        pointer = self._references.locate(ref)
        if pointer is None or pointer not in self._content:
            return None
        return self._aliases.get(pointer, pointer)

    def _walked(self) -> tuple[dict[str, list[str]], set[str]]:
        """The targets within each target, and the targets with members of one direction."""
        edges: dict[str, list[str]] = {}
        marked: set[str] = set()
        for pointer, content in self._content.items():
            targets = edges[pointer] = []
            for key, value in entries(content):
                self.steps += 1
                if key == "$ref":
                    target = self._references.locate(value)
                    if target is not None:
                        targets.append(target)
                elif key in ("readOnly", "writeOnly") and value is True:
                    marked.add(pointer)
        return edges, marked

    def _composite(self) -> set[str]:
        own: set[str] = set()
        edges: dict[str, list[str]] = {}
        for pointer, content in self._content.items():
            targets = edges[pointer] = []
            pending = [content]
            while pending:
                schema = pending.pop()
                self.steps += 1
                if not isinstance(schema, dict):
                    continue
                target = self._references.locate(schema.get("$ref"))
                if target is not None:
                    targets.append(target)
                elif schema.get("properties") or any(
                    len(not_null(schema.get(key))) > 1 for key in ("oneOf", "anyOf")
                ):
                    own.add(pointer)
                pending += sequence(schema.get("allOf"))
        return _reaching(own, edges)

    def _onward(self, schema: Any) -> str | None:
        """What a schema that begins with a reference refers to."""
        if not isinstance(schema, dict):
            return None
        parts = sequence(schema.get("allOf"))
        if len(parts) == 1 and isinstance(parts[0], dict):
            schema = parts[0]
        return self._references.locate(schema.get("$ref"))

    @staticmethod
    def _only_refers(schema: Any) -> bool:
        return "$ref" in schema and not any(
            constrains(key) for key in schema if key != "$ref"
        )


def _names(pointers: Iterable[str]) -> dict[str, str]:
    """The last word of each pointer; component schemas go first, so that they keep theirs."""
    names: dict[str, str] = {}
    used: set[str] = set()
    ordered = sorted(
        pointers, key=lambda pointer: (not _is_component(pointer), pointer)
    )
    for pointer in ordered:
        words = [word for word in split(pointer) if word and not word.isdecimal()]
        stem = words[-1] if words else "Document"
        if words[:-1] == [FILES]:
            stem = stem.rpartition("/")[2].partition(".")[0] or "File"
        name, number = stem, 1
        while name in used:
            number += 1
            name = f"{stem}_{number}"
        used.add(name)
        names[pointer] = name
    return names


def _is_component(pointer: str) -> bool:
    return pointer.startswith(_SCHEMAS) and "/" not in pointer[len(_SCHEMAS) :]


def endless(onward: Mapping[str, str]) -> set[str]:
    """The nodes from which one gets onto a circle."""
    known: dict[str, bool] = {}
    for start in onward:
        path: dict[str, None] = {}
        node = start
        while node in onward and node not in known and node not in path:
            path[node] = None
            node = onward[node]
        known.update(dict.fromkeys(path, node in path or known.get(node, False)))
    return {node for node, is_endless in known.items() if is_endless}


def _ends(onward: Mapping[str, str]) -> dict[str, str]:
    """Where each node leads in the end; there are no circles."""
    ends: dict[str, str] = {}
    for start in onward:
        path = []
        node = start
        while node in onward and node not in ends:
            path.append(node)
            node = onward[node]
        end = ends.get(node, node)
        ends.update(dict.fromkeys(path, end))
    return ends


def cycles(edges: Mapping[str, list[str]]) -> set[str]:
    """Nodes that can be reached from themselves (Tarjan's algorithm, without recursion)."""
    return _StronglyConnected(edges).found


class _StronglyConnected:
    def __init__(self, edges: Mapping[str, list[str]]) -> None:
        self._edges = edges
        self._index: dict[str, int] = {}
        self._low: dict[str, int] = {}
        self._stack: list[str] = []
        self._on_stack: set[str] = set()
        self.found: set[str] = set()
        for root in edges:
            if root not in self._index:
                self._visit(root)

    def _enter(self, node: str) -> None:
        self._index[node] = self._low[node] = len(self._index)
        self._stack.append(node)
        self._on_stack.add(node)

    def _visit(self, root: str) -> None:
        work = [(root, iter(self._edges[root]))]
        self._enter(root)
        while work:
            node, targets = work[-1]
            entered = None
            for target in targets:
                if target not in self._index:
                    entered = target
                    break
                if target in self._on_stack:
                    self._low[node] = min(self._low[node], self._index[target])
            if entered is not None:
                self._enter(entered)
                work.append((entered, iter(self._edges.get(entered, ()))))
                continue
            work.pop()
            if work:
                parent = work[-1][0]
                self._low[parent] = min(self._low[parent], self._low[node])
            if self._low[node] == self._index[node]:
                self._close(node)

    def _close(self, node: str) -> None:
        group: list[str] = []
        while not group or group[-1] != node:
            group.append(self._stack.pop())
            self._on_stack.discard(group[-1])
        if len(group) > 1 or node in self._edges.get(node, ()):
            self.found.update(group)


def _reaching(goals: set[str], edges: Mapping[str, list[str]]) -> set[str]:
    """The goals and everything from which one of them can be reached."""
    users: dict[str, list[str]] = {}
    for name, targets in edges.items():
        for target in targets:
            users.setdefault(target, []).append(name)
    reached = set(goals)
    pending = list(goals)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in reached:
                reached.add(user)
                pending.append(user)
    return reached
