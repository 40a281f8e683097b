"""`toolpress plan SERVICE [--json]`: the language-neutral design of a client."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator

from generator.cli.console import Console, Exit
from generator.cli.specs import select
from generator.design import ClientDesign
from generator.design.client import Argument, Operation, Route
from generator.design.codec import to_json_value
from generator.design.types import (
    ArrayType,
    NumberType,
    ObjectType,
    Reference,
    Type,
    UnionType,
)
from generator.design.words import snake
from generator.diagnostics import Diagnostics
from generator.diagnostics.escape import escape
from generator.pipeline import read_design

_VALUES = 4
"""How many of a list of values are shown."""


def run(options: Namespace, console: Console) -> int:
    [name] = select(options.specs, [options.service])
    diagnostics = Diagnostics()
    design = read_design(options.specs / name, diagnostics, console.progress)
    console.show(diagnostics)
    if design is None or diagnostics.failed:
        return Exit.FAULTS
    if options.json:
        console.result(json.dumps(to_json_value(design), indent=1, ensure_ascii=True))
    else:
        console.result("\n".join(outline(design)))
    return Exit.DONE


def outline(design: ClientDesign) -> Iterator[str]:
    """A design for people: groups, operations, arguments and results."""
    tools = len(design.slugs)
    yield f"{escape(design.service)}: {tools} tools in {len(design.groups)} groups"
    for group in design.groups:
        yield f"\n{snake(group.name)}"
        for operation in group.operations:
            yield from _operation(operation)


def _operation(operation: Operation) -> Iterator[str]:
    yield f"  {snake(operation.name)}  {escape(operation.slug)}"
    routes = () if operation.unavailable else operation.routes
    if operation.unavailable:
        yield f"    cannot be called: {operation.unavailable}"
    for route in routes:
        yield f"    {_route(route)}"
    for argument in operation.arguments:
        yield from _argument(argument, "    ")
    for route in routes:
        if operation.pages is not None:
            yield f"    -> pages of {describe(operation.pages.item)}"
        elif route.response is None:
            yield "    -> nothing"
        else:
            yield f"    -> {describe(route.response)}"


def _route(route: Route) -> str:
    when = ""
    if route.when is not None:
        value = route.when.value
        is_ = "is given" if value is None else f"is {value.text}"
        when = f"  when {route.when.parameter} {is_}"
    return escape(f"{route.method} {route.path}{when}")


def _argument(argument: Argument, indent: str) -> Iterator[str]:
    mark = "" if argument.required else "?"
    of = "group" if argument.members else describe(argument.type)
    yield f"{indent}{snake(argument.name)}{mark}: {of}"
    for member in argument.members:
        yield from _argument(member, indent + "  ")


def describe(type_: Type) -> str:
    """A type in a few words."""
    text = _values(type_) if type_.enum else _kind(type_)
    return escape(f"{text} or null" if type_.nullable else text)


def _values(type_: Type) -> str:
    shown = " | ".join(value.text for value in type_.enum[:_VALUES])
    more = len(type_.enum) - _VALUES
    return f"{shown} | {more} more" if more > 0 else shown


def _kind(type_: Type) -> str:
    if isinstance(type_, Reference):
        return type_.name
    if isinstance(type_, ArrayType):
        return f"array of {describe(type_.items)}"
    if isinstance(type_, UnionType):
        return " or ".join(dict.fromkeys(map(describe, type_.options)))
    if isinstance(type_, NumberType):
        return "integer" if type_.integer else "number"
    if isinstance(type_, ObjectType) and type_.members:
        return "{" + ", ".join(member.name for member in type_.members) + "}"
    name = type(type_).__name__.removesuffix("Type").lower()
    form = getattr(type_, "format", "")
    return f"{name} ({form})" if form else name
