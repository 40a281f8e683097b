"""Text in formats other than Python: TOML, Markdown and JSON."""

from __future__ import annotations

import json
import re
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from generator.jsonvalue import in_lines
from generator.targets.python.environment import markdown, toml_string

SCALARS = st.text(st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


@given(SCALARS)
def test_a_toml_string_gives_the_text_back(text: str) -> None:
    """A text that ends its string begins a table of the package's metadata."""
    source = toml_string(text)
    assert source.isascii() and "\n" not in source
    assert tomllib.loads(f"a = {source}\n") == {"a": text}


@given(st.text())
def test_markdown_is_one_line_without_markup(text: str) -> None:
    """A description that begins a table, a link or a script takes over the page."""
    line = markdown(text)
    assert "\n" not in line and line.isprintable()
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]<>#|~&]", line)


@given(JSON, st.integers(0, 6))
def test_json_in_lines_is_the_same_json(value: object, levels: int) -> None:
    """The manifest and the tables are laid out for reviewers, and read by programs."""
    text = in_lines(value, levels)
    assert text.isascii() and text.endswith("\n")
    assert json.loads(text) == value
