"""Example calls: whoever copies one has a call that the API takes and that does something."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.conventions.locations import BODY, PATH, SlotName
from generator.design.client import Field, Operation, Parameter, Route, Slot
from generator.design.types import (
    ArrayType,
    Member,
    ObjectType,
    Reference,
    TextType,
    Type,
    UnionType,
)
from generator.jsonvalue import JsonText
from generator.targets.examples import example_arguments, example_of
from tests.targets.designs import GET_TREE, LIST_TREES, TREE

TEXT = TextType()


def update(*bodies: tuple[str, Type]) -> Operation:
    """A tool that changes a tree: its id is in the path, all else is optional."""
    fields = [
        Field(
            documented="id",
            argument=(("id",),),
            slots=(Slot(SlotName(PATH, "id")), Slot(SlotName(BODY, "/data/id"))),
            required=True,
        ),
        Field(slots=(Slot(SlotName(BODY, "/data")),), default=JsonText.of({})),
    ]
    fields += [
        Field(
            type=type_,
            documented=name,
            argument=((name,),),
            slots=(Slot(SlotName(BODY, f"/data/{name.replace('__', '/')}")),),
        )
        for name, type_ in bodies
    ]
    return replace(
        GET_TREE,
        slug="ORCHARD_UPDATE_TREE",
        routes=(
            Route(
                operation="update",
                method="PATCH",
                path="/trees/{id}",
                fields=tuple(fields),
            ),
        ),
        parameters=(
            Parameter(name="id", type=TEXT, required=True),
            *(Parameter(name=name, type=type_) for name, type_ in bodies),
        ),
        effect=replace(GET_TREE.effect, read_only=False),
    )


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ([("place", TREE), ("name", TEXT)], {"name": "..."}),
        ([("row__id", TEXT), ("names", ArrayType(items=TEXT))], {"names": ["..."]}),
        ([("row__id", TEXT)], {"row__id": "..."}),
        ([("owner_email", TEXT)], {"owner_email": "ann@example.com"}),
        ([], {}),
    ],
)
def test_a_change_changes_something(bodies: Any, expected: Any) -> None:
    """An update of nothing teaches nothing, and some APIs refuse it."""
    found = example_arguments(update(*bodies), {})
    assert found == {"id": "...", **expected}


def test_a_decided_example_is_shown() -> None:
    """What prose alone says is needed, such as the HTML of a template."""
    operation = update(("name", TEXT), ("html", TEXT))
    html = Parameter(
        name="html", type=TEXT, example=JsonText.of("<h1>Hello</h1>"), shown=True
    )
    operation = replace(operation, parameters=(*operation.parameters[:2], html))
    assert example_arguments(operation, {}) == {"id": "...", "html": "<h1>Hello</h1>"}


def test_a_filter_is_one_of_its_grammar() -> None:
    """Any other text is refused."""
    first, *others = LIST_TREES.parameters
    required = replace(first, required=True)
    operation = replace(LIST_TREES, parameters=(required, *others))
    assert example_arguments(operation, {}) == {"filter": "less-than(height,1)"}
    assert LIST_TREES.filter is not None
    for type_, value in (
        (TEXT, '"..."'),
        (TextType(enum=(JsonText.of("old"),)), '"old"'),
        (TextType(format="date-time"), "2026-01-31T12:00:00Z"),
    ):
        field = replace(LIST_TREES.filter.fields[0], name="age", type=type_)
        grammar = replace(LIST_TREES.filter, fields=(field,))
        found = example_arguments(replace(operation, filter=grammar), {})
        assert found == {"filter": f"less-than(age,{value})"}


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ([Member("id", TEXT), Member("name", TEXT)], {"name": "..."}),
        ([Member("old", TEXT, deprecated=True), Member("name", TEXT)], {"name": "..."}),
        ([Member("url", TEXT)], {"url": "https://example.com"}),
        ([Member("name", TEXT), Member("row", TEXT, required=True)], {"row": "..."}),
        (
            [Member("tree", ObjectType(members=(Member("a", TEXT),)))],
            {"tree": {"a": "..."}},
        ),
        ([], {}),
    ],
)
def test_an_object_says_what_it_is_made_of(members: Any, expected: Any) -> None:
    assert example_of(ObjectType(members=tuple(members)), {}) == expected


def test_an_object_within_itself_ends() -> None:
    inner = ObjectType(members=(Member("tree", Reference(name="Tree")),))
    definitions: dict[str, Type] = {"Tree": UnionType(options=(inner, TEXT))}
    assert str(example_of(inner, definitions)).count("tree") < 20
