"""Matches tools with operations: by id, by a former id, or by a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from generator.diagnostics import Diagnostics
from generator.openapi.endpoints import template_of
from generator.openapi.words import letters, words
from generator.suggest import closest


class Named(Protocol):
    """The attributes that matching uses; `Operation` and `Endpoint` have them."""

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
    """A tool without an operation. `reference` is the decision that names none, if any."""

    slug: str
    reference: str
    candidates: tuple[str, ...]
    """Operation ids, nearest first."""


def match(
    slugs: Sequence[str],
    prefix: str,
    operations: Iterable[Named],
    overrides: Mapping[str, tuple[str, ...]],
    inferred: Mapping[str, str] | None = None,
    *,
    candidates: bool = True,
) -> tuple[dict[str, tuple[str, ...]], list[Unmatched]]:
    """Operation ids for every slug, and the slugs that have none.

    `prefix` (`ACME_`) is what all slugs begin with. An override, under the slug with or without
    the prefix, wins; each of its references is an operation id, a former id, or `POST /its/path`.
    `inferred` are operations that the import found by more than a name (`Facts.tools`). Without
    `candidates` none are looked for, which takes long for many slugs.
    """
    index = _Index(operations)
    matched: dict[str, tuple[str, ...]] = {}
    unmatched: list[Unmatched] = []
    for slug in slugs:
        short = slug.removeprefix(prefix)
        references = overrides.get(slug) or overrides.get(short)
        if references is None and slug in (inferred or {}):
            references = ((inferred or {})[slug],)
        ids: list[str] = []
        for reference in (short.lower(),) if references is None else references:
            found = index.find(reference)
            if len(found) == 1:
                ids.append(found[0])
                continue
            near = found
            if candidates and not near:
                near = index.closest(reference if references else short.lower())
            unmatched.append(Unmatched(slug, reference if references else "", near))
            break
        else:
            matched[slug] = tuple(dict.fromkeys(ids))
    return matched, unmatched


def report(unmatched: Iterable[Unmatched], diagnostics: Diagnostics) -> None:
    """Report every tool whose bindings name an operation that is not there as `E-OPERATION`."""
    for missing in unmatched:
        near = ", ".join(f"`{candidate}`" for candidate in missing.candidates)
        diagnostics.error(
            "E-OPERATION",
            f"there is no single operation {missing.reference!r}, which the bindings of "
            f"{missing.slug} name",
            help=(
                f"Nearest: {near}."
                if near
                else "Import the document that describes it."
            ),
            tool=missing.slug,
        )


class _Index:
    def __init__(self, operations: Iterable[Named]) -> None:
        self._ids: dict[str, str] = {}
        self._aliases: dict[str, list[str]] = {}
        self._spelled: dict[str, list[str]] = {}
        self._paths: dict[str, list[str]] = {}
        self._templates: dict[str, list[str]] = {}
        for operation in operations:
            self._ids[operation.id] = operation.id
            self._spelled.setdefault(letters(operation.id), []).append(operation.id)
            for alias in operation.aliases:
                self._aliases.setdefault(alias, []).append(operation.id)
            path = f"{operation.method} {operation.path}"
            self._paths.setdefault(path, []).append(operation.id)
            template = _template(operation.method, operation.path)
            self._templates.setdefault(template, []).append(operation.id)

    def find(self, reference: str) -> tuple[str, ...]:
        """The operations that a reference may mean; an id goes before an alias of another."""
        if reference in self._ids:
            return (reference,)
        if reference in self._aliases:
            return tuple(self._aliases[reference])
        spelled = self._spelled.get(letters(reference), [])
        if " " not in reference and len(spelled) == 1:
            return tuple(spelled)
        method, _, path = reference.partition(" ")
        path = path.strip().partition("?")[0]
        exact = self._paths.get(f"{method.upper()} {path}", [])
        return tuple(exact or self._templates.get(_template(method, path), []))

    def closest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """The operations whose names have most words in common with `name`."""
        known = {identity: identity for identity in self._ids}
        for alias, identities in self._aliases.items():
            known.setdefault(alias, identities[0])
        # In the order of the alphabet: which word comes first says little.
        sorted_words = {
            " ".join(sorted(words(one))): known[one] for one in reversed(known)
        }
        wanted = " ".join(sorted(words(name)))
        found = closest(wanted, sorted_words, most=count, likeness=0.5)
        return tuple(dict.fromkeys(sorted_words[one] for one in found))


def _template(method: str, path: str) -> str:
    return f"{method.upper()} {template_of(path)}"
