"""Typed dicts: the modules that they live in, and how they read there.

A typed dict lives in the module of the group that uses it, and in `shared` once two groups do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.design.client import Argument
from generator.design.types import Member, TextType, Type, resolve
from generator.targets.prose import DEPRECATED
from generator.targets.python.annotations import (
    DATES,
    Annotation,
    argument_annotation,
    member_annotation,
)
from generator.targets.python.identifiers import Identifier, is_identifier
from generator.targets.python.literals import literal
from generator.targets.python.names import keys
from generator.targets.python.typenames import (
    RequestTypes,
    TypedDict,
    TypeNames,
    Types,
)

SHARED = "shared"
_DATE_HINTS = {
    "date-time": "A datetime with a time zone, or RFC 3339 text.",
    "date": "A date, or text such as 2026-01-31.",
}
"""What Python takes for text of a format, told where the page and the facts only know the text."""
ALIASES = {name: f"_{name}" for name in DATES.values()}
"""What dates are called beside a key of their name: as no key of a class is."""
_ANYWHERE = frozenset(("NotRequired", "bool", "dict", "float", "int", "list", "str"))
"""What annotations may refer to beside the names that they list."""


def date_hint(type_: Type) -> str:
    """What may be passed for a date or a date-time; empty for all else."""
    if isinstance(type_, TextType) and not type_.enum:
        return _DATE_HINTS.get(type_.format, "")
    return ""


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key of a typed dict."""

    name: str
    """Any text: Python source only in a typed dict that is a class."""
    annotation: Annotation
    required: bool
    description: str = ""

    @property
    def source(self) -> str:
        """The annotation as Python source."""
        return self._marked(self.annotation.source)

    def evaluated(self, later: frozenset[str]) -> str:
        """The same where it is evaluated at once, though some names are only defined `later`."""
        source = self.annotation.source
        known = self.annotation.names.isdisjoint(later)
        return self._marked(source if known else literal(source))

    def _marked(self, source: str) -> str:
        return source if self.required else f"NotRequired[{source}]"


@dataclass(frozen=True, slots=True)
class TypedDictView:
    """A typed dict: a class where its keys allow that, or else a call."""

    name: Identifier
    keys: tuple[KeyView, ...]
    later: frozenset[str] = frozenset()
    """Names in its annotations that are not defined before it."""

    @property
    def names(self) -> frozenset[str]:
        """The names that its annotations refer to, of the shared module as `shared.Name`."""
        return frozenset(name for key in self.keys for name in key.annotation.names)

    @property
    def is_class(self) -> bool:
        """Whether a class can have its keys: none hides what the annotations refer to."""
        names = {key.name for key in self.keys}
        hidden = _ANYWHERE.union(name.partition(".")[0] for name in self.names)
        return all(map(is_identifier, names)) and names.isdisjoint(hidden)

    @property
    def items(self) -> tuple[tuple[str, str], ...]:
        """Its keys and annotations as items of a dict, in Python source."""
        return tuple((literal(k.name), k.evaluated(self.later)) for k in self.keys)


@dataclass(frozen=True, slots=True)
class TypesView:
    """The module of a group's typed dicts, or of those that several share."""

    module: str
    typed_dicts: tuple[TypedDictView, ...]

    @property
    def names(self) -> frozenset[str]:
        """All names that the module refers to."""
        found = frozenset(name for one in self.typed_dicts for name in one.names)
        optional = any(not k.required for one in self.typed_dicts for k in one.keys)
        return found | {"TypedDict", *(["NotRequired"] if optional else [])}

    @property
    def aliases(self) -> tuple[tuple[str, tuple[str]], ...]:
        """Imports under another name: the module, and what is imported from it."""
        used = self.names
        return tuple(
            ("datetime", (f"{name} as {alias}",))
            for name, alias in ALIASES.items()
            if alias in used
        )

    @property
    def uses_shared(self) -> bool:
        return any(name.startswith(f"{SHARED}.") for name in self.names)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the typed dicts of a package live."""

    modules: Mapping[str, str]
    """By name."""
    views: tuple[TypesView, ...]


def typed_dicts(names: TypeNames, used: Mapping[str, Iterable[str]]) -> Placed:
    """The modules of all typed dicts; `used` are those that the signatures of a module name."""
    typed = {str(one.name): one for one in names.typed_dicts.values()}
    views = {name: _view(one, names) for name, one in typed.items()}
    references = {name: view.names & typed.keys() for name, view in views.items()}
    modules = _modules(references, used)
    shared = {n: f"{SHARED}.{n}" for n, module in modules.items() if module == SHARED}
    elsewhere = replace(names, renamed=shared)
    for name, module in modules.items():
        if module != SHARED and not references[name].isdisjoint(shared):
            views[name] = _view(typed[name], elsewhere)
    placed: dict[str, list[TypedDictView]] = {}
    for name, later in _ordered({name: references[name] for name in sorted(modules)}):
        placed.setdefault(modules[name], []).append(replace(views[name], later=later))
    return Placed(
        modules, tuple(TypesView(one, tuple(placed[one])) for one in sorted(placed))
    )


def _modules(
    references: Mapping[str, Iterable[str]], used: Mapping[str, Iterable[str]]
) -> dict[str, str]:
    """The module of each typed dict that any group uses, itself or within another."""
    groups: dict[str, set[str]] = {}
    for group, roots in used.items():
        pending = list(roots)
        while pending:
            name = pending.pop()
            if group not in groups.setdefault(name, set()):
                groups[name].add(group)
                pending.extend(references[name])
    return {
        name: next(iter(found)) if len(found) == 1 else SHARED
        for name, found in groups.items()
    }


def _ordered(
    references: Mapping[str, frozenset[str]],
) -> Iterator[tuple[str, frozenset[str]]]:
    """Each name after all that it refers to, or with those that are yet to come.

    These are only left where names refer to each other.
    """
    defined: set[str] = set()
    begun: set[str] = set()
    for root in references:
        path = [(root, iter(sorted(references[root])))] if root not in begun else []
        begun.add(root)
        while path:
            name, inner = path[-1]
            new = next((one for one in inner if one not in begun), None)
            if new is None:
                path.pop()
                yield name, references[name] - defined
                defined.add(name)
            else:
                begun.add(new)
                path.append((new, iter(sorted(references[new]))))


def _view(typed: TypedDict, names: TypeNames) -> TypedDictView:
    types = typed.types
    used = {*keys(typed.arguments), *(member.name for member in typed.members)}
    hidden = {name: alias for name, alias in ALIASES.items() if name in used}
    if hidden:
        names = replace(names, renamed={**names.renamed, **hidden})
    if isinstance(types, RequestTypes) and typed.arguments:
        named = zip(keys(typed.arguments), typed.arguments, strict=True)
        found = [_argument(name, one, types, names) for name, one in named]
    else:
        found = [_member(member, types, names) for member in typed.members]
    return TypedDictView(typed.name, tuple(found))


def _argument(
    name: Identifier, argument: Argument, types: RequestTypes, names: TypeNames
) -> KeyView:
    if argument.members:
        annotation = argument_annotation(argument, types, names)
        return KeyView(name, annotation, argument.required)
    annotation = member_annotation(argument.type, types, names)
    text = _text(argument, types, argument.description)
    return KeyView(name, annotation, argument.required, text)


def _member(member: Member, types: Types, names: TypeNames) -> KeyView:
    annotation = member_annotation(member.type, types, names)
    text = _text(member, types) if isinstance(types, RequestTypes) else ""
    return KeyView(member.name, annotation, member.required, text)


def _text(one: Argument | Member, types: RequestTypes, description: str = "") -> str:
    """What is said of a key. One whose value is another typed dict says nothing."""
    resolved = resolve(one.type, types.definitions)
    if types.key(one.type) is not None and not resolved.nullable:
        return ""
    deprecated = DEPRECATED if one.deprecated else ""
    return "\n".join(filter(None, (description, date_hint(resolved), deprecated)))
