"""Documents made to break the import: what it writes is read again, and its work stays linear."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.openapi import Facts, documents, operations, operations_file
from generator.openapi.components import Components
from generator.openapi.extensions import Extensions
from generator.openapi.losses import Losses
from generator.openapi.references import References
from generator.openapi.schemas import SchemaReader

REF = "#/components/schemas/"


def document(schema: Any, **components: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    post = {"operationId": "make", "requestBody": {"content": content}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://t.example"}],
        "paths": {"/t": {"post": {**post, "responses": {"204": {}}}}},
        "components": {"schemas": components},
    }


def nested(levels: int, wrap: Any, core: Any) -> Any:
    for _ in range(levels):
        core = wrap(core)
    return core


def imported(content: Any, path: Path) -> tuple[Facts | None, Diagnostics]:
    path.write_text(json.dumps(content), encoding="utf-8")
    diagnostics = Diagnostics()
    found = documents.read([path], [], diagnostics)
    if found is None:
        return None, diagnostics
    facts = operations.read_facts(found[0].content, "t", Extensions(), diagnostics)
    return facts, diagnostics


SCHEMAS: dict[str, tuple[Any, dict[str, Any]]] = {
    "allOf in a circle": (
        {"$ref": REF + "A"},
        {
            "A": {"allOf": [{"$ref": REF + "B"}, {"properties": {"a": {}}}]},
            "B": {"allOf": [{"$ref": REF + "A"}, {"properties": {"b": {}}}]},
        },
    ),
    "oneOf in oneOf": (
        nested(100, lambda one: {"oneOf": [one, {"type": "integer"}]}, {}),
        {},
    ),
    "arrays in arrays": (nested(100, lambda one: {"items": one}, {}), {}),
    "objects in objects": (
        nested(100, lambda one: {"properties": {"a": one}}, {}),
        {},
    ),
    "maps in maps": (nested(100, lambda one: {"additionalProperties": one}, {}), {}),
    "tuples in tuples": (nested(80, lambda one: {"prefixItems": [one]}, {}), {}),
    "a deep default": ({"default": nested(98, lambda one: [one], 1)}, {}),
    "a deep constant": ({"const": nested(98, lambda one: {"a": one}, 1)}, {}),
    "a deep enum": ({"enum": [nested(98, lambda one: [one], 1), "a"]}, {}),
    "a chain of allOf": (
        {"$ref": REF + "A0"},
        {
            **{
                f"A{at}": {
                    "allOf": [
                        {"$ref": f"{REF}A{at + 1}"},
                        {"properties": {f"p{at}": {"type": "string"}}},
                    ]
                }
                for at in range(400)
            },
            "A400": {"type": "object"},
        },
    ),
    "references that are alternatives": (
        {"$ref": REF + "A"},
        {
            "A": {"oneOf": [{"$ref": REF + "A"}, {"$ref": REF + "B"}]},
            "B": {"anyOf": [{"$ref": REF + "A"}, {"type": "null"}]},
        },
    ),
    "a reference to the whole document": ({"properties": {"a": {"$ref": "#"}}}, {}),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_is_imported_can_be_read_again(tmp_path: Path, name: str) -> None:
    """Else `generate` refuses what `import-openapi` wrote, and says to import again."""
    schema, components = SCHEMAS[name]
    facts, diagnostics = imported(document(schema, **components), tmp_path / "a.json")
    assert facts is not None
    assert not diagnostics.failed
    again = operations_file.parse(operations_file.dump(facts), "o.yaml", Diagnostics())
    assert again == facts


@pytest.mark.parametrize(
    "content",
    [
        {"default": nested(330, lambda one: [one], 1)},
        {"enum": [nested(400, lambda one: [one], 1)]},
        {"const": nested(400, lambda one: {"a": one}, 1)},
        nested(400, lambda one: {"oneOf": [one]}, {}),
        nested(900, lambda one: {"items": one}, {}),
    ],
)
def test_absurd_nesting_is_refused_in_one_sentence(
    tmp_path: Path, content: Any
) -> None:
    facts, diagnostics = imported(document(content), tmp_path / "a.json")
    assert facts is None
    (found,) = diagnostics
    assert (found.code, "nests" in found.message) == ("E-OPENAPI", True)


def test_all_of_a_chain_is_merged(tmp_path: Path) -> None:
    schema, components = SCHEMAS["a chain of allOf"]
    facts, _ = imported(document(schema, **components), tmp_path / "a.json")
    assert facts is not None
    body = facts.operations[0].body
    assert body is not None
    assert len(body.schema.properties) == 400


# Work grows with the document, counted in steps and not in seconds


def steps(content: Any) -> int:
    """Steps that reading the body of a document takes."""
    losses = Losses()
    reader = SchemaReader(content, References(content), losses)
    body = content["paths"]["/t"]["post"]["requestBody"]["content"]
    reader.read(body["application/json"]["schema"], "#", "request", unfold=True)
    return reader.steps + reader.components.steps


def chain(length: int) -> Any:
    refs = {f"A{at}": {"$ref": f"{REF}A{at + 1}"} for at in range(length)}
    all_of_them = {"properties": {name: {"$ref": REF + name} for name in refs}}
    return document(all_of_them, **refs, **{f"A{length}": {"type": "string"}})


def enums(length: int) -> Any:
    values = [f"value {at}" for at in range(length)]
    return document({"allOf": [{"enum": values}, {"enum": values[::-1]}]})


def alternatives(length: int) -> Any:
    parts: dict[str, Any] = {
        f"A{at}": {"properties": {f"p{at}": {}}} for at in range(length)
    }
    return document({"oneOf": [{"$ref": REF + name} for name in parts]}, **parts)


@pytest.mark.parametrize("make", [chain, alternatives])
def test_the_steps_of_an_import_grow_with_the_document(make: Any) -> None:
    small, large = steps(make(200)), steps(make(2_000))
    assert small < large < 11 * small


class Counted(str):
    """A text that counts how often it is compared."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return str.__eq__(self, other)


def test_values_that_several_enums_allow_are_found_without_comparing_all_pairs() -> (
    None
):
    content = enums(0)
    parts = content["paths"]["/t"]["post"]["requestBody"]["content"]
    first, second = parts["application/json"]["schema"]["allOf"]
    first["enum"] = [Counted(f"value {at}") for at in range(2_000)]
    second["enum"] = [Counted(one) for one in reversed(first["enum"])]
    Counted.compared = 0
    steps(content)
    assert Counted.compared < 10 * 2_000


def test_aliases_are_followed_once_each() -> None:
    """A chain of references is not walked anew from each of its links."""
    content = chain(4_000)
    found = Components(content, References(content))
    assert found.resolve(REF + "A0") == "/components/schemas/A4000"
    assert found.steps < 10 * 4_000
