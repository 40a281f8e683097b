"""What is said of values that no page describes."""

from __future__ import annotations

import pytest

from generator.conventions.locations import BODY, PATH, QUERY, Location, SlotName
from generator.design.client import Field, Operation, Route, Slot
from generator.design.types import BooleanType, TextType, Type
from generator.targets.descriptions import name_text
from tests.targets.designs import GET_TREE


def tool(
    location: Location, name: str, path: str, *, cursor: bool = False
) -> Operation:
    field = Field(
        documented="it",
        argument=(("it",),),
        slots=(Slot(SlotName(location, name)),),
        cursor=cursor,
    )
    route = Route(operation="do", method="POST", path=path, fields=(field,))
    return Operation(
        slug="DO", name=("do",), documentation=GET_TREE.documentation, routes=(route,)
    )


@pytest.mark.parametrize(
    ("operation", "name", "type_", "expected"),
    [
        (
            tool(PATH, "id", "/tall-trees/{id}/rows"),
            "id",
            TextType(),
            "ID of the tall tree.",
        ),
        (tool(BODY, "/name", "/trees"), "name", TextType(), "Name of the tree."),
        (
            tool(BODY, "/name", "/cherries/{id}"),
            "name",
            TextType(),
            "Name of the cherry.",
        ),
        (
            tool(BODY, "/a", "/trees"),
            "is_old",
            BooleanType(),
            "Whether the tree is old.",
        ),
        (tool(QUERY, "a", "/trees"), "is_old", BooleanType(), "Whether it is old."),
        (
            tool(BODY, "/a", "/trees"),
            "place.row_id",
            TextType(),
            "Row ID of the place.",
        ),
        (tool(QUERY, "size", "/trees"), "page_size", TextType(), "Page size."),
        (
            tool(QUERY, "next", "/trees", cursor=True),
            "next",
            TextType(),
            "Where the page begins: the cursor that the one before names.",
        ),
    ],
)
def test_a_name_says_what_it_is_of(
    operation: Operation, name: str, type_: Type, expected: str
) -> None:
    """ "Name." is no help, and "Required." is none either."""
    assert name_text(operation, "it", name, type_, {}) == expected
