"""Descriptions are pages' own words, on one line or on many: readers get paragraphs and lists."""

from __future__ import annotations

import pytest

from generator.design.types import ArrayType, NumberType, TextType, Type
from generator.targets.prose import Block, blocks, constraints


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Sails.", [Block("Sails.")]),
        (
            "Sails. Conditions: - wind - a crew",
            [Block("Sails."), Block("Conditions:", ("wind", "a crew"))],
        ),
        (
            "Needs: - wind Note: it is slow.",
            [Block("Needs:", ("wind",)), Block("Note: it is slow.")],
        ),
        (
            "Needs: - wind Gives: - speed - joy",
            [Block("Needs:", ("wind",)), Block("Gives:", ("speed", "joy"))],
        ),
        (
            "Needs:\n- wind\n- a crew\n\nSlow.",
            [Block("Needs:", ("wind", "a crew")), Block("Slow.")],
        ),
        (
            "Do\n1. hoist\n2) sail",
            [Block("Do", ("hoist", "sail"))],
        ),
        ("From 1 - 5 knots.", [Block("From 1 - 5 knots.")]),
        ("", []),
    ],
)
def test_blocks(description: str, expected: list[Block]) -> None:
    assert list(blocks(description)) == expected


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (NumberType(minimum=1, maximum=100), "1 to 100."),
        (NumberType(minimum=0), "At least 0."),
        (TextType(max_length=255), "At most 255 characters."),
        (TextType(min_length=0), ""),
        (TextType(min_length=34, max_length=34), "Exactly 34 characters."),
        (ArrayType(min_items=1, max_items=1), "Exactly 1 item."),
        (ArrayType(min_items=1, max_items=3), "1 to 3 items."),
        (ArrayType(), ""),
    ],
)
def test_constraints(type_: Type, expected: str) -> None:
    assert constraints(type_, {}) == expected
