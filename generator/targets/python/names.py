"""What groups, methods and arguments are called in Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.design.client import Argument, ClientDesign, Group, Operation
from generator.design.words import Path
from generator.targets.python.identifiers import (
    Identifier,
    Names,
    pascal_case,
    snake_case,
)
from generator.targets.python.reserved import (
    ARGUMENT_NAMES,
    CLIENT_NAMES,
    MODULE_NAMES,
    RESOURCE_NAMES,
    STANDARD_TYPES,
)

CLASS_PREFIXES = ("Async", "Raw", "AsyncRaw")
"""Each group has its class four times."""


@dataclass(frozen=True, slots=True)
class OperationNames:
    operation: Operation
    method: Identifier
    arguments: Mapping[Path, tuple[Identifier, ...]]
    """The Python path of each path: the argument, then keys within it."""


@dataclass(frozen=True, slots=True)
class GroupNames:
    group: Group
    module: Identifier
    class_name: Identifier
    operations: tuple[OperationNames, ...]


def group_names(design: ClientDesign) -> tuple[GroupNames, ...]:
    modules = Names(CLIENT_NAMES | MODULE_NAMES)
    client = design.package.client
    classes = Names({*STANDARD_TYPES, client, f"Async{client}"}, CLASS_PREFIXES)
    found = [
        GroupNames(
            group,
            modules.take(snake_case(group.name)),
            classes.take(pascal_case(group.name), pascal_case((*group.name, "tools"))),
            _operation_names(group),
        )
        for group in design.groups
    ]
    return tuple(sorted(found, key=lambda names: names.module))


def _operation_names(group: Group) -> tuple[OperationNames, ...]:
    methods = Names(RESOURCE_NAMES)
    return tuple(
        OperationNames(
            operation,
            methods.take(snake_case(operation.name)),
            dict(_argument_names(operation.arguments, (), (), ARGUMENT_NAMES)),
        )
        for operation in group.operations
    )


def _argument_names(
    arguments: tuple[Argument, ...],
    path: Path,
    python: tuple[Identifier, ...],
    reserved: frozenset[str] = frozenset(),
) -> Iterator[tuple[Path, tuple[Identifier, ...]]]:
    for argument, name in zip(arguments, keys(arguments, reserved), strict=True):
        inner, own = (*path, argument.name), (*python, name)
        yield inner, own
        yield from _argument_names(argument.members, inner, own)


def keys(
    arguments: tuple[Argument, ...], reserved: frozenset[str] = frozenset()
) -> list[Identifier]:
    """What arguments, or the members of a group of them, are called."""
    names = Names(reserved)
    return [names.take(snake_case(argument.name)) for argument in arguments]
