"""Python source of example calls."""

from __future__ import annotations

from collections.abc import Mapping

from generator.design.client import Operation
from generator.design.types import Type
from generator.jsonvalue import Json
from generator.targets.examples import example_arguments
from generator.targets.python.identifiers import Identifier
from generator.targets.python.literals import literal
from generator.targets.python.names import OperationNames

WIDTH = 80


def example_call(
    group: str, names: OperationNames, definitions: Mapping[str, Type]
) -> str:
    """A call of a method of a `group` with what it needs, on one line if it fits."""
    operation = names.operation
    values = _python_arguments(
        operation, names, example_arguments(operation, definitions)
    )
    positional = {
        names.arguments[(one.name,)][0] for one in operation.arguments if one.positional
    }
    arguments = [
        literal(value) if name in positional else f"{name}={literal(value)}"
        for name, value in values.items()
    ]
    function = f"{group}.{names.method}"
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{function}(", *(f"    {one}," for one in arguments), ")"])


def _python_arguments(
    operation: Operation, names: OperationNames, documented: Mapping[str, Json]
) -> dict[Identifier, Json]:
    """The same values by the arguments of the method, in its order."""
    found: dict[Identifier, Json] = {}
    for route in operation.routes[:1]:
        for field in route.fields:
            if field.documented in documented and field.argument in names.arguments:
                path = names.arguments[field.argument]
                _put(found, path, documented[field.documented])
    order = [names.arguments[(one.name,)][0] for one in operation.arguments]
    return {name: found[name] for name in order if name in found}


def _put(
    into: dict[Identifier, Json], path: tuple[Identifier, ...], value: Json
) -> None:
    first, *rest = path
    if not rest:
        into.setdefault(first, value)
        return
    inner = into.setdefault(first, {})
    if isinstance(inner, dict):
        _put(inner, tuple(rest), value)
