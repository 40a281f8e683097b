"""A package that is made from a document alone sends nothing that the document does not allow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.conformance.build import Built, build
from tests.conformance.document import Document
from tests.conformance.subject import Subject
from tests.conformance.survey import Survey, survey
from tests.conformance.values import Values

HARBOUR = Path(__file__).with_name("harbour.yaml")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("harbour")
    return build("harbour", folder, [HARBOUR], check_types=False)


@pytest.fixture(scope="module")
def subject(built: Built) -> Iterator[Subject]:
    with Subject(built.sources) as found:
        yield found


def judged(subject: Subject, document: Document) -> Survey:
    return survey(subject, document, every=1)


def test_all_requests_are_valid(built: Built, subject: Subject) -> None:
    found = judged(subject, Document.read(HARBOUR))
    assert (built.tools, built.proposed, built.unbound, built.left_out) == (
        3,
        {},
        {},
        {},
    )
    assert not (found.problems or found.refused or found.differing)
    assert {way: (one.made, one.valid) for way, one in found.counts.items()} == {
        "all": (3, 3),
        "required": (3, 3),
        "alternatives": (3, 3),
    }


def test_requests_are_held_against_the_document(subject: Subject) -> None:
    """The same package by a document that has changed since."""
    raw = yaml.safe_load(HARBOUR.read_text(encoding="utf-8"))
    ships = raw["paths"]["/ships"]["get"]
    ships["parameters"][1]["schema"] = {"type": "boolean"}
    ships["parameters"].append({"name": "port", "in": "query", "required": True})
    body = raw["paths"]["/ships/{id}"]["patch"]["requestBody"]["content"]
    del body["application/json"]["schema"]["properties"]["extra"]
    found = judged(subject, Document(raw))
    assert {one.message.partition(":")[0] for one in found.problems} == {
        "query page[size] /",
        "query port",
        "body /extra",
    }


@pytest.mark.parametrize(
    ("schema", "full", "least"),
    [
        ({"type": "string", "pattern": "^a[0-9]{3}$"}, "a000", "a000"),
        ({"type": "string", "minLength": 6, "maxLength": 6}, "textte", "textte"),
        ({"type": "integer", "minimum": 5, "maximum": 9}, 5, 5),
        ({"anyOf": [{"type": "null"}, {"type": "boolean"}]}, True, True),
        (
            {
                "type": "object",
                "properties": {"a": {"const": 1}, "b": {"enum": ["x", "y"]}},
                "required": ["a"],
            },
            {"a": 1, "b": "x"},
            {"a": 1},
        ),
        ({"type": "array", "items": {"type": "number"}, "minItems": 2}, [1, 1], [1, 1]),
        ({"$ref": "#/schemas/one"}, "2026-05-17", "2026-05-17"),
    ],
)
def test_values_keep_to_their_schema(
    schema: object, full: object, least: object
) -> None:
    """An invalid value would be taken for a fault of the client."""
    named = {"one": {"type": "string", "format": "date"}}
    assert Values(named, full=True).of(schema) == full
    assert Values(named, full=False).of(schema) == least
