"""What REFERENCE.md shows of every method: arguments, result, costs and an example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.design import ClientDesign
from generator.design.client import Operation
from generator.design.words import words
from generator.targets.prose import Block, blocks, notes, scopes_text
from generator.targets.python.calls import example_call
from generator.targets.python.docstrings import (
    argument_name_text,
    argument_text,
    limit_texts,
    returns_text,
    spelling,
)
from generator.targets.python.identifiers import snake_case
from generator.targets.python.names import GroupNames, OperationNames
from generator.targets.python.views import GroupView, MethodView


@dataclass(frozen=True, slots=True)
class ArgumentEntry:
    name: str
    type: str
    required: bool
    text: str


@dataclass(frozen=True, slots=True)
class MethodEntry:
    name: str
    slug: str
    summary: str
    description: tuple[Block, ...]
    """Without the summary."""
    notes: tuple[str, ...]
    arguments: tuple[ArgumentEntry, ...]
    result: str
    returns: str
    requests: tuple[str, ...]
    limits: tuple[str, ...]
    scopes: str
    example: str
    """Empty where it cannot be called."""


@dataclass(frozen=True, slots=True)
class GroupEntry:
    module: str
    title: str
    methods: tuple[MethodEntry, ...]


def reference(
    design: ClientDesign, names: Iterable[GroupNames], views: Iterable[GroupView]
) -> tuple[GroupEntry, ...]:
    """All groups in the order of the package, their methods by name."""
    client = snake_case(words(design.package.client))
    return tuple(
        GroupEntry(
            view.module,
            view.title,
            tuple(
                _method(one, method, design, f"{client}.{view.module}")
                for one, method in sorted(
                    zip(group.operations, view.methods, strict=True),
                    key=lambda pair: pair[1].name,
                )
            ),
        )
        for group, view in zip(names, views, strict=True)
    )


def _method(
    names: OperationNames, view: MethodView, design: ClientDesign, group: str
) -> MethodEntry:
    operation = names.operation
    spelt = spelling(operation, names.arguments)
    documentation = operation.documentation
    summary = documentation.summary or documentation.title
    item = "" if view.item is None else view.item.source
    return MethodEntry(
        name=view.name,
        slug=view.slug,
        summary=spelt.of(summary),
        description=tuple(
            spelt.block(block)
            for block in blocks(documentation.brief.removeprefix(summary).strip())
        ),
        notes=tuple(spelt.of(note) for note in notes(operation)),
        arguments=tuple(_arguments(names, view, design)),
        result=view.returns("Page").source,
        returns=_returns(operation, item),
        requests=tuple(
            f"{route.method} {route.path}"
            for route in operation.routes
            if not operation.unavailable
        ),
        limits=tuple(limit_texts(operation, spelt)),
        scopes=scopes_text(operation),
        example=(
            "" if operation.unavailable else example_call(group, names, design.requests)
        ),
    )


def _returns(operation: Operation, item: str) -> str:
    """What the result is, beside its type."""
    text = returns_text(operation, item).replace("`", "")
    if text.startswith("Nothing: "):
        text = text.removeprefix("Nothing: ")
        text = f"{text[0].upper()}{text[1:]}"
    return text


def _arguments(
    names: OperationNames, view: MethodView, design: ClientDesign
) -> Iterator[ArgumentEntry]:
    spelt = spelling(names.operation, names.arguments)
    for argument, shown in zip(names.operation.arguments, view.arguments, strict=True):
        yield ArgumentEntry(
            shown.name,
            shown.annotation.source,
            shown.required,
            spelt.of(
                argument_text(
                    argument,
                    design.requests,
                    argument_name_text(names.operation, argument, design.requests),
                )
            ),
        )
