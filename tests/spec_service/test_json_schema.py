"""The JSON Schemas of the hand-written files, for editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.spec.bindings import BindingSpec
from generator.spec.json_schema import json_schema
from generator.spec.service import ServiceSpec

HERE = Path(__file__).parent
SCHEMAS = HERE.parents[1] / "generator/spec/schemas"
KLAVIYO = HERE.parents[1] / "specs/klaviyo"
FILES: dict[str, type[Any]] = {"service": ServiceSpec, "bindings": BindingSpec}
WHOLE = (HERE / "whole.yaml").read_text(encoding="utf-8")
BEYOND_SCHEMAS = {
    # What keys say together, and whatever Python or YAML refuse.
    "a client called like a keyword",
    "a package called like a keyword",
    "a package of the standard library",
    "a package that emitted packages need",
    "a rule with a credential that nobody knows",
    "a template without a place for the value",
    "an address with a query",
    "an operation and routes",
    "an operation without a reason",
    "two routes under the same condition",
}


@pytest.mark.parametrize("name", FILES)
def test_it_is_up_to_date(name: str) -> None:
    """`toolpress explain NAME --json > generator/spec/schemas/NAME.json` makes it."""
    stored = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    assert stored == json_schema(FILES[name], f"{name}.yaml")


def faults_of(name: str, text: str) -> list[str]:
    schema = json_schema(FILES[name], name)
    jsonschema.Draft202012Validator.check_schema(schema)
    content = yaml.safe_load(text)
    return [
        e.message for e in jsonschema.Draft202012Validator(schema).iter_errors(content)
    ]


@pytest.mark.parametrize("name", FILES)
def test_files_that_can_be_read_fit(name: str) -> None:
    """An editor that marks what is right teaches people to ignore it."""
    assert not faults_of(name, (KLAVIYO / f"{name}.yaml").read_text(encoding="utf-8"))
    assert not faults_of("service", WHOLE)


def cases() -> list[Any]:
    found = []
    for name, file in (("service", "service_faults"), ("bindings", "binding_faults")):
        text = (HERE / f"{file}.yaml").read_text(encoding="utf-8")
        found += [
            pytest.param(name, case, id=case["name"])
            for case in yaml.safe_load(text)
            if case.get("code") != "E-YAML"
        ]
    return found


@pytest.mark.parametrize(("name", "case"), cases())
def test_what_the_reader_refuses_is_marked_in_an_editor(
    name: str, case: dict[str, Any]
) -> None:
    text = case.get("text") or WHOLE.replace(case["replace"], case["with"], 1)
    assert bool(faults_of(name, text)) == (case["name"] not in BEYOND_SCHEMAS)
