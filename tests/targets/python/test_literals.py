"""The one way of text into emitted source: whatever it holds, it stays text, and stays the same."""

from __future__ import annotations

import ast
import inspect
import math
from typing import Any

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.jsonvalue import Json
from generator.targets.python.literals import docstring, literal

NASTY = st.sampled_from(
    [
        *('"', "'", '"""', "'''", "\\", '\\"""', "\\N{DASH}", "\\x1", "\\u12", "\\777"),
        *("\n", "\r", "\r\n", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\x00"),
        *("\ud800", "\ufeff", "\xe9", "\U0001f642", "#", "{x}", "%s", " ", "    "),
        *("\nimport os\n", '"""\nimport os\n"""', "]\n[tool.evil]", "$(id)", "`id`"),
    ]
)
TEXT = st.lists(NASTY | st.text(st.characters(), max_size=5), max_size=8).map("".join)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | TEXT
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)


@given(JSON)
def test_a_literal_gives_the_value_back(value: Json) -> None:
    """Lost or changed characters reach agents and the API as wrong data."""
    source = literal(value)
    assert source.isascii() and source.isprintable()
    assert ast.literal_eval(source) == value


@given(TEXT)
def test_the_formatter_keeps_a_literal_as_it_is(text: str) -> None:
    """It runs last, so it could undo what was escaped."""
    formatted = black.format_str(f"x = {literal([text, text])}\n", mode=black.Mode())
    assert formatted.isascii()
    assert ast.literal_eval(formatted.removeprefix("x = ").strip()) == [text, text]


def test_a_tuple_is_a_literal_too() -> None:
    """Tables hold them; one item needs its comma."""
    assert [literal(()), literal((1,)), literal((1, "a"))] == ["()", "(1,)", '(1, "a")']


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_has_not_are_refused(value: float) -> None:
    """`nan` in source is a name that nobody defined."""
    with pytest.raises(ValueError, match="not a JSON number"):
        literal(value)


def test_other_types_are_refused() -> None:
    """Their repr may be anything, code included."""
    with pytest.raises(TypeError, match="no literal for object"):
        literal(object())


@pytest.mark.parametrize("indent", ["", "    ", "        "])
@given(text=TEXT)
def test_a_docstring_says_what_the_text_says(indent: str, text: str) -> None:
    """A description that ends its docstring early becomes code."""
    source = docstring(text, indent)
    assert source.isascii() and "\r" not in source
    module = f"class Outer:\n{indent or '    '}{source}\n"
    if not indent:
        module = source + "\n"
    for layout in (module, black.format_str(module, mode=black.Mode())):
        tree = ast.parse(layout)
        body: list[Any] = tree.body if not indent else vars(tree.body[0])["body"]
        assert len(tree.body) == 1 and len(body) == 1
        found = ast.literal_eval(body[0].value)
        assert _read(found).rstrip(" ") == _cleaned(text)


def _cleaned(text: str) -> str:
    """As readers of docstrings see a text: no spaces at the ends of lines."""
    lines = (line.rstrip(" \t") for line in text.strip().split("\n"))
    return _read("\n".join(lines))


def _read(text: str) -> str:
    """A docstring as tools show it, but for tabs, which they turn into spaces."""
    return inspect.cleandoc(text.replace("\t", "<tab>"))


@given(TEXT)
def test_a_docstring_of_a_class_is_laid_out_as_the_formatter_does(text: str) -> None:
    """Most docstrings never see the formatter, and a reviewer's editor would change them."""
    source = docstring("Words. " + text, "    ")
    module = f"class Outer:\n    {source}\n\n    x = 1\n"
    if (
        "\\" not in source
    ):  # with an escape in it a method does go through the formatter
        assert black.format_str(module, mode=black.Mode()) == module
