"""Which operations a tool calls: by id, by a former id, or as a service's bindings say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol

from generator.diagnostics import Diagnostics


class Named(Protocol):
    """What matching looks at; `Operation` and `Endpoint` both have it."""

    @property
    def id(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A tool without an operation. `reference` is the binding's word that led nowhere, if any."""

    slug: str
    reference: str
    candidates: tuple[str, ...]
    """Operation ids, nearest first."""


def match(
    slugs: Sequence[str],
    prefix: str,
    operations: Iterable[Named],
    overrides: Mapping[str, tuple[str, ...]],
) -> tuple[dict[str, tuple[str, ...]], list[Unmatched]]:
    """Operation ids for every slug, and the slugs that have none.

    `prefix` (`ACME_`) is what all slugs begin with. An override, under the slug with or without
    the prefix, wins; each of its references is an operation id, a former id, or `POST /its/path`.
    """
    index = _Index(operations)
    matched: dict[str, tuple[str, ...]] = {}
    unmatched: list[Unmatched] = []
    for slug in slugs:
        short = slug.removeprefix(prefix)
        references = overrides.get(slug) or overrides.get(short)
        ids: list[str] = []
        for reference in (short.lower(),) if references is None else references:
            found = index.find(reference)
            if len(found) == 1:
                ids.append(found[0])
                continue
            candidates = found or index.nearest(
                reference if references else short.lower()
            )
            unmatched.append(
                Unmatched(slug, reference if references else "", candidates)
            )
            break
        else:
            matched[slug] = tuple(dict.fromkeys(ids))
    return matched, unmatched


def report(unmatched: Iterable[Unmatched], diagnostics: Diagnostics) -> None:
    """Report every tool without an operation as `E-OPERATION`."""
    for missing in unmatched:
        if missing.reference:
            message = (
                f"there is no single operation {missing.reference!r}, which the bindings of "
                f"{missing.slug} name"
            )
        else:
            message = f"no operation has the name of {missing.slug}"
        near = ", ".join(f"`{candidate}`" for candidate in missing.candidates)
        advice = "Name its operations in the service's bindings"
        diagnostics.error(
            "E-OPERATION",
            message,
            help=f"{advice}; nearest: {near}." if near else f"{advice}.",
            tool=missing.slug,
        )


class _Index:
    def __init__(self, operations: Iterable[Named]) -> None:
        self._ids: dict[str, str] = {}
        self._aliases: dict[str, list[str]] = {}
        self._paths: dict[str, list[str]] = {}
        self._templates: dict[str, list[str]] = {}
        for operation in operations:
            self._ids[operation.id] = operation.id
            for alias in operation.aliases:
                self._aliases.setdefault(alias, []).append(operation.id)
            path = f"{operation.method} {operation.path}"
            self._paths.setdefault(path, []).append(operation.id)
            template = _template(operation.method, operation.path)
            self._templates.setdefault(template, []).append(operation.id)
        self._words = [
            (_words(name), identity)
            for names in (
                ((name, name) for name in self._ids),
                (
                    (name, identity)
                    for name, ids in self._aliases.items()
                    for identity in ids
                ),
            )
            for name, identity in names
        ]

    def find(self, reference: str) -> tuple[str, ...]:
        """The operations that a reference may mean; an id goes before an alias of another."""
        if reference in self._ids:
            return (reference,)
        if reference in self._aliases:
            return tuple(self._aliases[reference])
        method, _, path = reference.partition(" ")
        path = path.strip().partition("?")[0]
        exact = self._paths.get(f"{method.upper()} {path}", [])
        return tuple(exact or self._templates.get(_template(method, path), []))

    def nearest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """The operations whose names have most words in common with `name`."""
        wanted = _words(name)
        matcher: SequenceMatcher[str] = SequenceMatcher(autojunk=False)
        matcher.set_seq2(wanted)
        scores: dict[str, float] = {}
        for words, identity in self._words:
            matcher.set_seq1(words)
            if matcher.real_quick_ratio() >= 0.5 and (ratio := matcher.ratio()) >= 0.5:
                scores[identity] = max(ratio, scores.get(identity, 0.0))
        ranked = sorted(scores, key=lambda identity: (-scores[identity], identity))
        return tuple(ranked[:count])


def _template(method: str, path: str) -> str:
    """Method and path with the names of path parameters left out: they tell nothing apart."""
    return f"{method.upper()} {re.sub(r'{[^{}]*}', '{}', path)}"


def _words(name: str) -> list[str]:
    """The words of an identifier or a path, singular and in alphabetical order."""
    split = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name)
    return sorted(
        word.rstrip("s") for word in re.split(r"[^a-z0-9]+", split.lower()) if word
    )
