"""Annotations: Python source for types, and the names that it refers to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from generator.design.client import Argument, Operation
from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    FileType,
    NumberType,
    ObjectType,
    StreamType,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.targets.python.literals import literal
from generator.targets.python.typenames import (
    RequestTypes,
    ResponseTypes,
    TypeNames,
    Types,
    group_key,
    has_literal,
    has_name,
    is_fractional,
    result_key,
    result_options,
)

DATES = {"date-time": "datetime", "date": "date"}
"""Formats of text, and the types that Python has for them."""

TEXTS = frozenset(("Any", "DateTimeInput", "str"))
"""Types that take any text."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A union of types, and the names that have to be imported for it."""

    options: tuple[str, ...]
    names: frozenset[str] = frozenset()

    @property
    def source(self) -> str:
        """Python source, with None at its end."""
        return " | ".join(
            sorted(dict.fromkeys(self.options), key=lambda one: one == "None")
        )

    @property
    def is_none(self) -> bool:
        return self.options == ("None",)

    def without_none(self) -> Annotation:
        return Annotation(
            tuple(one for one in self.options if one != "None"), self.names
        )

    @property
    def nullable(self) -> bool:
        return "None" in self.options


STREAM = "Stream"
"""What is read while it arrives; of an asynchronous client, `asynchronous` of it."""


def asynchronous(annotation: Annotation) -> Annotation:
    """The same of an asynchronous client."""
    streams = f"{STREAM}["
    return Annotation(
        tuple(
            f"Async{one}" if one.startswith(streams) else one
            for one in annotation.options
        ),
        frozenset(
            f"Async{name}" if name == STREAM else name for name in annotation.names
        ),
    )


NONE = Annotation(("None",))
ANY = Annotation(("Any",), frozenset(["Any"]))


def union(annotations: Iterable[Annotation]) -> Annotation:
    found = tuple(annotations)
    return Annotation(
        tuple(dict.fromkeys(option for one in found for option in one.options)),
        frozenset(name for one in found for name in one.names),
    )


def generic(name: str, *inner: Annotation) -> Annotation:
    source = f"{name}[{', '.join(one.source for one in inner)}]"
    return Annotation((source,), frozenset([name]).union(*(one.names for one in inner)))


def sequence(items: Annotation) -> Annotation:
    """A list of arguments. A lone text is a sequence of texts, too, but nobody means that."""
    if "Any" in items.options:
        items = ANY
    texts = not TEXTS.isdisjoint(items.options)
    return generic("SequenceNotStr" if texts else "Sequence", items)


def argument_annotation(
    argument: Argument, types: RequestTypes, names: TypeNames
) -> Annotation:
    """What may be passed for an argument."""
    if not argument.members:
        return _request(argument.type, types, names)
    typed = named(names.of(group_key(argument)))
    return union((typed, NONE)) if argument.type.nullable else typed


def named(name: str) -> Annotation:
    return Annotation((name,), frozenset([name]))


def _request(type_: Type, types: RequestTypes, names: TypeNames) -> Annotation:
    resolved = resolve(type_, types.definitions)
    present = _present(type_, resolved, types, names)
    return union((present, NONE)) if resolved.nullable else present


def _present(
    type_: Type, resolved: Type, types: RequestTypes, names: TypeNames
) -> Annotation:
    if isinstance(resolved, UnionType):
        return union(_request(option, types, names) for option in resolved.options)
    if isinstance(resolved, ArrayType):
        return sequence(union(_request(item, types, names) for item in resolved.of))
    if isinstance(resolved, ObjectType):
        return _object(type_, resolved, types, names)
    if isinstance(resolved, AnyType) and not has_literal(resolved):
        return ANY
    if isinstance(resolved, FileType):
        return named("FileInput")
    if has_literal(resolved):
        if has_name(resolved):
            return named(names.literals[resolved.enum])
        return literals(resolved)
    return plain(resolved)


def _object(
    type_: Type, resolved: ObjectType, types: RequestTypes, names: TypeNames
) -> Annotation:
    key = types.key(type_)
    if key is not None:
        return named(names.of(key))
    values = ANY if resolved.values is None else _request(resolved.values, types, names)
    return generic("Mapping", Annotation(("str",)), values)


def literals(type_: Type) -> Annotation:
    """One of a list of values."""
    values = ", ".join(literal(value.value) for value in type_.enum)
    return Annotation((f"Literal[{values}]",), frozenset(["Literal"]))


def plain(type_: Type) -> Annotation:
    """A lone value; dates as text or as objects, base64 as text or as the bytes."""
    if isinstance(type_, TextType):
        if type_.format in DATES:
            name = DATES[type_.format]
            return Annotation(("str", name), frozenset([name]))
        return Annotation(("str", "bytes") if type_.format == "byte" else ("str",))
    if isinstance(type_, NumberType):
        whole = type_.integer and not is_fractional(type_)
        return Annotation(("int" if whole else "float",))
    return Annotation(("bool",)) if isinstance(type_, BooleanType) else ANY


def result_annotation(
    operation: Operation, types: ResponseTypes, names: TypeNames
) -> Annotation:
    """What a call returns; of a collection, the JSON of a page."""
    return union(
        _result(operation.slug, number, route.response, types, names)
        for number, route in enumerate(operation.routes)
    )


def _result(
    slug: str, route: int, type_: Type | None, types: ResponseTypes, names: TypeNames
) -> Annotation:
    found = []
    for number, option in enumerate(result_options(type_)):
        key = result_key(slug, route, number)
        if key in names.typed_dicts:
            found.append(named(names.of(key)))
            if option.nullable:
                found.append(NONE)
        else:
            found.append(response_annotation(option, types, names))
    if type_ is None or type_.nullable:
        found.append(NONE)
    whole = union(found)
    return ANY if "Any" in whole.options else whole


def response_annotation(
    type_: Type, types: ResponseTypes, names: TypeNames
) -> Annotation:
    """The type of a value in a response."""
    return json_annotation(type_, types, names, _received)


def member_annotation(type_: Type, types: Types, names: TypeNames) -> Annotation:
    """The type of a value in a typed dict, sent or received: its lists and dicts are JSON's."""
    return json_annotation(type_, types, names, partial(_in_dict, names=names))


def json_annotation(
    type_: Type, types: Types, names: TypeNames, scalar: Callable[[Type], Annotation]
) -> Annotation:
    """A JSON value, of which `scalar` says what those without items or members are."""
    resolved = resolve(type_, types.definitions)
    present = _json(type_, resolved, types, names, scalar)
    return union((present, NONE)) if resolved.nullable and present != ANY else present


def _json(
    type_: Type,
    resolved: Type,
    types: Types,
    names: TypeNames,
    scalar: Callable[[Type], Annotation],
) -> Annotation:
    def inner(*of: Type) -> Annotation:
        return union(json_annotation(one, types, names, scalar) for one in of)

    key = types.key(type_)
    if key is not None:
        return named(names.of(key))
    if isinstance(resolved, UnionType):
        return inner(*resolved.options)
    if isinstance(resolved, StreamType):
        return generic(STREAM, inner(resolved.items))
    if isinstance(resolved, ArrayType):
        items = inner(*resolved.of)
        return generic("list", ANY if "Any" in items.options else items)
    if isinstance(resolved, ObjectType):
        values = ANY if resolved.values is None else inner(resolved.values)
        return generic("dict", Annotation(("str",)), values)
    return scalar(resolved)


def _received(type_: Type) -> Annotation:
    if isinstance(type_, FileType):
        return Annotation(("bytes",))
    return Annotation(("str",)) if isinstance(type_, TextType) else plain(type_)


def _in_dict(type_: Type, names: TypeNames) -> Annotation:
    if isinstance(type_, AnyType):
        return NONE if [one.value for one in type_.enum] == [None] else ANY
    if has_literal(type_):
        return literals(type_)
    if isinstance(type_, FileType):
        return Annotation(("str",))
    if isinstance(type_, TextType):
        if type_.enum or type_.format not in DATES:
            return Annotation(("str",))
        return union((Annotation(("str",)), named(names.spelt(DATES[type_.format]))))
    return plain(type_)
