"""What the types of a design are called in Python: typed dicts and lists of values.

Equal types share a name. They are named in the order in which a reader of the package meets them,
so that an addition changes nothing for callers of what was there.
"""

from __future__ import annotations

import builtins
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TypeAlias

from generator.design.client import Argument, ClientDesign, Operation
from generator.design.types import (
    ArrayType,
    Member,
    NumberType,
    ObjectType,
    Reference,
    StreamType,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.design.words import Words, words
from generator.jsonvalue import JsonText
from generator.targets.python.identifiers import Identifier, Names, pascal_case, uncut
from generator.targets.python.names import CLASS_PREFIXES, GroupNames
from generator.targets.python.reserved import STANDARD_TYPES

INLINE_VALUES = 6
"""A longer list of values gets a name."""

Key: TypeAlias = Hashable


@dataclass(frozen=True, slots=True)
class RequestTypes:
    """Types of what is sent, as the design has them, by the keys that they are named under."""

    definitions: Mapping[str, Type]

    def key(self, type_: Type) -> Key | None:
        """None for what is no typed dict."""
        resolved = resolve(type_, self.definitions)
        if not isinstance(resolved, ObjectType) or not resolved.members:
            return None
        return (
            "request",
            type_.name if isinstance(type_, Reference) else resolved.members,
        )


@dataclass(frozen=True, slots=True)
class ResponseTypes:
    """The same for responses."""

    definitions: Mapping[str, Type]

    def key(self, type_: Type) -> Key | None:
        if isinstance(type_, Reference):
            return ("response", type_.name)
        if not isinstance(type_, ObjectType) or not type_.members:
            return None
        return ("response", type_.members)


Types: TypeAlias = RequestTypes | ResponseTypes


@dataclass(frozen=True, slots=True)
class TypedDict:
    """One typed dict: an object of the API's, or a group of arguments."""

    name: Identifier
    types: Types
    members: tuple[Member, ...] = ()
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeNames:
    typed_dicts: Mapping[Key, TypedDict]
    literals: Mapping[tuple[JsonText, ...], Identifier]
    renamed: Mapping[str, str] = field(default_factory=dict)
    """What a module calls names that it does not have as they are."""

    def of(self, key: Key) -> str:
        return self.spelt(self.typed_dicts[key].name)

    def spelt(self, name: str) -> str:
        return self.renamed.get(name, name)


def type_names(design: ClientDesign, groups: tuple[GroupNames, ...]) -> TypeNames:
    """Names for all types that the methods of a client mention, and for those within them."""
    classes = {names.class_name for names in groups}
    used = {f"{prefix}{name}" for name in classes for prefix in ("", *CLASS_PREFIXES)}
    naming = _Naming(design, STANDARD_TYPES | used | set(dir(builtins)))
    for names in groups:
        for one in names.operations:
            naming.note_lists(one.operation)
    for names in groups:
        for one in names.operations:
            operation = one.operation
            for argument in operation.arguments:
                naming.argument(argument, operation.name)
            for number, route in enumerate(operation.routes):
                name = (
                    operation.name
                    if number == 0
                    else (*operation.name, *words(route.operation))
                )
                naming.result(operation.slug, number, route.response, name)
            if operation.pages is not None:
                naming.response(operation.pages.item, ((*operation.name, "item"),))
    return TypeNames(naming.typed_dicts, naming.literals)


def group_key(argument: Argument) -> Key:
    """What a group of arguments is named under."""
    return ("arguments", argument.name, argument.members)


def result_key(slug: str, route: int, option: int) -> Key:
    """What one of the whole responses of a tool is named under."""
    return ("result", slug, route, option)


def result_options(type_: Type | None) -> tuple[Type, ...]:
    """The whole responses that a tool may return."""
    if type_ is None:
        return ()
    return type_.options if isinstance(type_, UnionType) else (type_,)


class _Naming:
    def __init__(self, design: ClientDesign, reserved: Iterable[str]) -> None:
        self._names = Names(frozenset(reserved))
        self._requests = RequestTypes(design.requests)
        self._responses = ResponseTypes(design.responses)
        self._short = design.request_names
        self.typed_dicts: dict[Key, TypedDict] = {}
        self.literals: dict[tuple[JsonText, ...], Identifier] = {}
        self._shortest: dict[tuple[JsonText, ...], Words] = {}
        """Of lists of values, the shortest of all names after a method that takes them."""

    def _name(self, wanted: Iterable[Words]) -> Identifier:
        spelt = [pascal_case(one) for name in wanted for one in uncut(name)]
        first, *others = dict.fromkeys(spelt)
        return self._names.take(first, *others)

    # -- what is sent --------------------------------------------------------------------------

    def argument(self, argument: Argument, method: Words) -> None:
        qualified = (*method, *argument.name)
        if argument.members:
            self._group(argument, argument.name, qualified)
        else:
            self._annotated(argument.type, argument.name, qualified)

    def _group(self, argument: Argument, label: Words, qualified: Words) -> None:
        key = group_key(argument)
        if key in self.typed_dicts:
            return
        name = self._name(((*label, "param"), (*qualified, "param")))
        self.typed_dicts[key] = TypedDict(
            name, self._requests, arguments=argument.members
        )
        for member in argument.members:
            inner = (*qualified, *member.name)
            if member.members:
                self._group(member, member.name, inner)
            else:
                self._request(member.type, (*label, *member.name), inner)

    def note_lists(self, operation: Operation) -> None:
        """Takes note of the lists of values that a method takes, before any has a name."""
        for argument in operation.arguments:
            qualified = (*operation.name, *argument.name)
            for type_ in self._parts(argument.type):
                resolved = resolve(type_, self._requests.definitions)
                known = self._shortest.setdefault(resolved.enum, qualified)
                if len("".join(qualified)) < len("".join(known)):
                    self._shortest[resolved.enum] = qualified

    def _annotated(self, type_: Type, label: Words, qualified: Words) -> None:
        """A type in a signature, where long lists of values have names."""
        for part in self._parts(type_):
            resolved = resolve(part, self._requests.definitions)
            if isinstance(resolved, ObjectType):
                self._request(part, label, qualified)
            elif has_name(resolved) and resolved.enum not in self.literals:
                shortest = self._shortest.get(resolved.enum, qualified)
                # A single word ("sort") would say nothing beside the words of other tools.
                wanted = label if len(label) > 1 else shortest
                self.literals[resolved.enum] = self._name((wanted, shortest, qualified))

    def _parts(self, type_: Type) -> Iterator[Type]:
        """What a type is made of: itself, or its options or items."""
        resolved = resolve(type_, self._requests.definitions)
        if isinstance(resolved, (UnionType, ArrayType)):
            inner = resolved.options if isinstance(resolved, UnionType) else resolved.of
            for one in inner:
                yield from self._parts(one)
        else:
            yield type_

    def _request(self, type_: Type, label: Words, qualified: Words) -> None:
        key = self._requests.key(type_)
        resolved = resolve(type_, self._requests.definitions)
        if isinstance(resolved, UnionType):
            for option in resolved.options:
                self._request(option, label, qualified)
        elif isinstance(resolved, ArrayType):
            for item in resolved.of:
                self._request(item, label, qualified)
        elif key is None and isinstance(resolved, ObjectType):
            if resolved.values is not None:
                self._request(resolved.values, label, qualified)
        elif key is not None and key not in self.typed_dicts:
            assert isinstance(resolved, ObjectType)
            if isinstance(type_, Reference):
                label = self._short.get(type_.name, words(type_.name))
                fallback = words(type_.name)
            else:
                label = (*resolved.kind, *resolved.role) or label
                fallback = (*qualified, *label)
            spelt = (label, fallback, (*fallback, "object"))
            name = self._name((*one, "param") for one in spelt)
            self.typed_dicts[key] = TypedDict(name, self._requests, resolved.members)
            for member in resolved.members:
                own = words(member.name)
                self._request(member.type, (*label, *own), (*qualified, *own))

    # -- what comes back -----------------------------------------------------------------------

    def result(self, slug: str, route: int, type_: Type | None, name: Words) -> None:
        """The types of whole responses are called after the method."""
        for number, option in enumerate(result_options(type_)):
            label = (*name, "result", *([str(number + 1)] if number else []))
            if isinstance(option, ObjectType) and option.members:
                key = result_key(slug, route, number)
                self._response_dict(key, option, (label,), label)
            else:
                self.response(option, (label,))

    def response(self, type_: Type, labels: tuple[Words, ...]) -> None:
        key = self._responses.key(type_)
        if isinstance(type_, UnionType):
            for option, own in zip(
                type_.options, distinctions(type_.options), strict=True
            ):
                self.response(option, tuple((*label, *own) for label in labels))
        elif isinstance(type_, StreamType):
            self.response(type_.items, tuple((*label, "item") for label in labels))
        elif isinstance(type_, ArrayType):
            for item in type_.of:
                self.response(item, tuple((*label, "item") for label in labels))
        elif isinstance(type_, ObjectType) and key is None and type_.values is not None:
            self.response(type_.values, tuple((*label, "value") for label in labels))
        elif key is None or key in self.typed_dicts:
            return
        elif isinstance(type_, Reference):
            name = words(type_.name)
            object_ = self._responses.definitions[type_.name]
            assert isinstance(object_, ObjectType)
            fallback = (*name, "resource") if object_.kind == name else name
            self._response_dict(key, object_, (name, (*name, "resource")), fallback)
        elif isinstance(type_, ObjectType):
            if type_.kind:
                labels = ((*type_.kind, *type_.role), *labels)
            self._response_dict(key, type_, labels, labels[-1])

    def _response_dict(
        self, key: Key, type_: ObjectType, labels: tuple[Words, ...], fallback: Words
    ) -> None:
        """`fallback`: the prefix for names of objects within it where others are in use."""
        self.typed_dicts[key] = TypedDict(
            self._name(labels), self._responses, type_.members
        )
        label = type_.kind or labels[0]
        for member in type_.members:
            own = words(member.name)
            self.response(member.type, ((*label, *own), (*fallback, *own)))


def distinctions(options: tuple[Type, ...]) -> tuple[Words, ...]:
    """What tells the objects of a union apart, in words; empty where nothing does."""
    objects = [_inner(option) for option in options]
    labels = _labels(objects)
    return tuple(
        (*label, *_own(one, label, objects, labels))
        for one, label in zip(objects, labels, strict=True)
    )


def _labels(objects: Sequence[ObjectType | None]) -> Sequence[Words]:
    """What objects say that they are, or else that they hold; empty where they do not."""
    for member in (m.name for one in objects if one is not None for m in one.members):
        values = [() if one is None else _texts(one, member) for one in objects]
        found = [_beginning(texts) for texts in values]
        if len(set(filter(None, found))) > 1:
            return found
    kinds = [() if one is None else _kind_within(one) for one in objects]
    return kinds if len(set(filter(None, kinds))) > 1 else [()] * len(objects)


def _own(
    type_: ObjectType | None,
    label: Words,
    objects: Sequence[ObjectType | None],
    labels: Sequence[Words],
) -> Words:
    """What an object has and the others have not that say the same of themselves.

    That is a member, or else a value of one.
    """
    alike = [
        one
        for one, its in zip(objects, labels, strict=True)
        if its == label and one is not None and one is not type_ and one.members
    ]
    if type_ is None or not alike:
        return ()
    others = {member.name for one in alike for member in one.members}
    own = [member.name for member in type_.members if member.name not in others]
    if own:
        return words(own[0])
    for member in type_.members:
        known = {text for one in alike for text in _texts(one, member.name)}
        new = [text for text in _texts(type_, member.name) if text not in known]
        if known and new:
            return tuple(word for word in words(new[0]) if word not in label)
    return ()


def _kind_within(type_: ObjectType) -> Words:
    """What an object says that it holds: the kind of thing in the first of its members."""
    for member in type_.members:
        inner = member.type
        while isinstance(inner, ArrayType):
            inner = inner.items
        if isinstance(inner, Reference):
            return words(inner.name)
        if isinstance(inner, ObjectType) and inner.kind:
            return inner.kind
    return ()


def _inner(type_: Type) -> ObjectType | None:
    """The object of an option, or of the list that it is."""
    while isinstance(type_, ArrayType):
        type_ = type_.items
    return type_ if isinstance(type_, ObjectType) else None


def _texts(type_: ObjectType, name: str) -> tuple[str, ...]:
    """The values known of a member, where they are text."""
    for member in type_.members:
        if member.name == name:
            found = member.type
            options = found.options if isinstance(found, UnionType) else (found,)
            return tuple(
                str(value.value)
                for option in options
                if isinstance(option, TextType)
                for value in option.enum
            )
    return ()


def _beginning(texts: tuple[str, ...]) -> Words:
    """The words with which all texts begin."""
    columns = zip(*(words(text) for text in texts), strict=False)
    return tuple(
        column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns)
    )


def has_name(type_: Type) -> bool:
    """Whether a list of values is long enough for a name."""
    return len(type_.enum) > INLINE_VALUES and has_literal(type_)


def has_literal(type_: Type) -> bool:
    """Whether the values of a type can stand in `Literal`: no fractions, objects and arrays."""
    return bool(type_.enum) and not any(
        isinstance(one.value, (float, dict, list)) for one in type_.enum
    )


def is_fractional(type_: Type) -> bool:
    return isinstance(type_, NumberType) and any(
        isinstance(value.value, float) for value in type_.enum
    )
