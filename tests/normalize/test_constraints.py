"""Constraints in prose. A constraint that is wrong refuses calls that the API would take."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model import Parameter
from tests.pages.printer import DASH, parameter, read_one

_FACTS = (
    "items",
    "default",
    "enum",
    "const",
    "minimum",
    "maximum",
    "max_items",
    "format",
    "media_types",
    "max_bytes",
)


def _read(kind: str, words: str, example: str = DASH) -> Parameter:
    service, _ = read_one(parameter("row", kind, description=words, example=example))
    return service.tools[0].parameters[0]


def _facts(found: Parameter) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for name in _FACTS:
        value = getattr(found, name)
        if value in (None, ()):
            continue
        if name in ("default", "const"):
            value = value.value
        facts[name] = [each.value for each in value] if name == "enum" else value
    return facts


@pytest.mark.parametrize(
    ("kind", "words", "facts"),
    [
        ("string", "Kind. Must be 'tree'.", {"const": "tree"}),
        ("string", "Must be set to 'tree' for tree rows.", {"const": "tree"}),
        ("string", "Must be 'tree' for orchards.", {}),
        ("string", "Must be \u2018tree\u2019.", {"const": "tree"}),
        ("string", "Must be 'tree' or 'bush'.", {"enum": ["tree", "bush"]}),
        ("string", "Must be 'a', 'b', etc.", {}),
        ("string", "Must be 'x\\' or 'y'.", {}),
        ("string", "It has 'kind': must be 'tree'.", {}),
        ("array", "Must be 'tree'.", {}),
        ("string", "Must match the 'id' of the path.", {}),
        ("string", 'Allowed values: ["a", "b"]', {"enum": ["a", "b"]}),
        ("integer", "Allowed values: [10, 20]", {"enum": [10, 20]}),
        ("integer", 'Allowed values: ["a"]', {}),
        ("string", "Allowed values: [a, b]", {}),
        (
            "array",
            "Valid values: 'a', 'b.c'. Only sometimes.",
            {"items": "string", "enum": ["a", "b.c"]},
        ),
        ("array", 'Supported values: "a"', {"items": "string", "enum": ["a"]}),
        (
            "array",
            "Available fields: name, kind, age. If left out, all.",
            {"items": "string", "enum": ["name", "kind", "age"]},
        ),
        ("string", "Options: name, kind and age.", {"enum": ["name", "kind", "age"]}),
        ("string", "Valid values: a, b, etc.", {}),
        ("string", "Valid values: a, b, ...", {}),
        ("string", "Valid values: a, b and others like them.", {}),
        ("string", "valid keys include 'a', 'b', etc.", {}),
        ("string", "Options for rows.", {}),
        (
            "object",
            "Supported formats: jpeg, png.",
            {"media_types": ("image/jpeg", "image/png")},
        ),
        ("object", "Allowed values: a, b.", {}),
        ("string", 'Currently only "$custom" is supported.', {}),
        (
            "string",
            "Use 'a' for apples (red) or 'b' for big pears (all).",
            {"enum": ["a", "b"]},
        ),
        ("string", "Use 'a' for apples or 'b' for pears, or others.", {}),
        ("string", "Allowed values: a, b. Allowed values: c, d.", {}),
        (
            "integer",
            "Default: 20. Min: 1. Max: 100.",
            {"default": 20, "minimum": 1, "maximum": 100},
        ),
        ("integer", "Default: 20. Min: 100. Max: 1.", {"default": 20}),
        ("integer", "Default: 200. Min: 1. Max: 100.", {"minimum": 1, "maximum": 100}),
        ("number", "Default: 0.5.", {"default": 0.5}),
        ("integer", "Default: 0.5.", {}),
        ("string", "Default: 20. Min: 1.", {}),
        ("boolean", "Defaults to False.", {"default": False}),
        ("boolean", "Defaults to true if not given.", {"default": True}),
        ("string", "Defaults to 'ripe'.", {"default": "ripe"}),
        ("string", "Defaults to the filename.", {}),
        ("string", "Defaults to '); import os; ('.", {}),
        ("boolean", "Defaults to False. Defaults to True.", {}),
        ("integer", "Rows on a page (1-100)", {"minimum": 1, "maximum": 100}),
        ("string", "Rows on a page (1-100)", {}),
        ("integer", "Must be between 1 and 9.", {"minimum": 1, "maximum": 9}),
        (
            "array",
            "List of IDs (max 1000 per call)",
            {"items": "string", "max_items": 1000},
        ),
        ("array", "Rows (max 1,000).", {"max_items": 1000}),
        ("object", "The time (max 1 year).", {}),
        ("string", "Words (max 1000).", {}),
        ("string", "A number in E.164 format", {"format": "phone"}),
        ("string", "A code (ISO 4217)", {"format": "currency"}),
        ("string", "From the IANA Time Zone Database.", {"format": "time-zone"}),
        ("string", "The identifier (UUID) of the row", {"format": "uuid"}),
        ("string", "Typically a UUID string", {}),
        ("string", "The datetime when it was picked", {"format": "date-time"}),
        ("string", "The day, as YYYY-MM-DD.", {"format": "date"}),
        ("string", "The time, as YYYY-MM-DDTHH:MM:SS.", {"format": "date-time"}),
        ("string", 'Individual"s email address', {"format": "email"}),
        ("string", "Email address of the picker", {"format": "email"}),
        ("string", "Whether email addresses are kept", {}),
        ("string", "URL pointing to a picture", {"format": "uri"}),
        ("string", "The HTTPS URL where rows go.", {"format": "uri"}),
        ("string", "Part of a URL", {}),
        (
            "object",
            "A picture. Supported formats: jpeg, png, gif. Maximum file size: 5 MB.",
            {
                "media_types": ("image/jpeg", "image/png", "image/gif"),
                "max_bytes": 5 * 2**20,
            },
        ),
        (
            "string",
            "Supported image formats: jpeg,png. Maximum image size: 500KB.",
            {"media_types": ("image/jpeg", "image/png"), "max_bytes": 500 * 2**10},
        ),
        ("object", "Supported formats: jpeg, png and others.", {}),
        ("object", "Supported formats: long, short.", {}),
        ("object", "Max size: 5 MB. Max size: 9 MB.", {}),
        ("object", "Maximum size: 5 MB per account", {}),
        ("integer", "Maximum file size: 5 MB.", {}),
        ("array", "List of URLs of pictures", {"items": "string"}),
        ("array", "Array of tree objects.", {"items": "object"}),
        ("array", "Rows. Each item must have 'id'.", {"items": "object"}),
        ("array", "Rows. Example: [{'id': 1}]", {"items": "object"}),
        ("array", "Rows. Set to ['a'] for all.", {"items": "string"}),
        ("array", "List of IDs. Example: [{'id': 1}]", {}),
        ("array", "Data", {}),
    ],
)
def test_facts(kind: str, words: str, facts: dict[str, Any]) -> None:
    found = _read(kind, words)
    assert _facts(found) == facts
    assert {each.fact for each in found.lifted} == set(
        facts
    ), "each fact says where it is from"
    assert all(each.text in words and each.line == 13 for each in found.lifted)


@pytest.mark.parametrize(
    ("example", "items"),
    [
        ('["a","b"]', "string"),
        ("[1, 2]", "integer"),
        ("[1, 2.5]", "number"),
        ('[{"a":1}]', "object"),
        ("[[1]]", "array"),
        ("[true]", "boolean"),
        ("[]", None),
        ('[1, "a"]', None),
        ("[null]", None),
    ],
)
def test_items_from_the_example(example: str, items: str | None) -> None:
    found = _read("array", "Rows.", example)
    assert found.items == items
    assert [each.fact for each in found.lifted] == (["items"] if items else [])


def test_examples_are_values() -> None:
    """A consumer of the manifest sees the value that the page shows, in its own type."""
    found = _read("object", "Rows.", '{"b":[1,2.50,null],"a":"\\ud800"}')
    assert found.example is not None
    assert found.example.value == {"b": [1, 2.5, None], "a": "\ud800"}
    assert list(found.example.value) == ["b", "a"]
    assert found.example_text is None


def test_huge_numbers_are_no_accident() -> None:
    """Thousands of digits end as a warning, not as an exception of Python's."""
    found = _read("integer", "Rows.", "1" * 5000)
    assert found.example is None
    assert found.example_text == "1" * 5000


def test_filter_grammars() -> None:
    """The fields and operators that the API takes, each with the line that says so."""
    found = _read(
        "string",
        "See the guide.\nAllowed field(s)/operator(s):\nids: any\nrow.id: any, less-than\nDone.",
    )
    assert [(f.field, f.operators, f.line) for f in found.filters] == [
        ("ids", ("any",), 15),
        ("row.id", ("any", "less-than"), 16),
    ]
    found = _read(
        "string",
        "Allowed fields and operators: a.b with equals, a.b with any, c with any.",
    )
    assert [(f.field, f.operators) for f in found.filters] == [
        ("a.b", ("equals", "any")),
        ("c", ("any",)),
    ]
    found = _read(
        "string", "Allowed filters: a. Allowed operators: equals, contains-any. More."
    )
    assert [(f.field, f.operators) for f in found.filters] == [
        ("a", ("equals", "contains-any"))
    ]
    assert _read("string", "Allowed filters: a, b. Operators: equals.").filters == ()


@pytest.mark.parametrize(
    ("kind", "words", "length"),
    [
        ("string", "A name. Max length: 255.", 255),
        ("string", "Maximum length: 1,024 characters, counted after trimming.", 1024),
        ("string", "Max length: 10. Max length: 20.", None),
        ("string", "Max length: 1 year", None),
        ("string", "Max length is 1 year.", None),
        ("string", "Max length: 2.5 MB", None),
        ("array", "Max length: 5.", None),
    ],
)
def test_lengths(kind: str, words: str, length: int | None) -> None:
    """A text that is too long is refused before the request, not by the API behind it."""
    service, _ = read_one(parameter("row", kind, description=words))
    (found,) = service.tools[0].parameters
    assert found.max_length == length
    assert [entry.fact for entry in found.lifted] == ["max_length"] * (
        length is not None
    )
