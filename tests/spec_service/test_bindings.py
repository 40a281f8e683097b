"""`bindings.yaml`: what is read from it, and what its author is told about every fault."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.conventions.locations import BODY, PATH, QUERY, SlotName
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.runtime.filters import conversions as convert
from generator.spec.bindings import (
    CONVERSIONS,
    BindingSpec,
    HintRule,
    ParameterRule,
    load,
)

FAULTS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("binding_faults.yaml").read_text(encoding="utf-8")
)


def read(folder: Path, text: str) -> tuple[BindingSpec | None, Diagnostics]:
    (folder / "bindings.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    return load(folder, diagnostics), diagnostics


EVERYTHING = """\
tools:
  HARBOUR_SAIL:
    why: Two ways.
    exactly_one_of: [wind, oars]
    unique: key
    hints: {read_only: false, destructive: true, idempotent: true}
    routes:
      - operation: sail
        parameters:
          id: {to: path id, why: Short.}
      - operation: POST /row
        when: {given: oars}
      - operation: drift
        when: {mode: 0}
    parameters:
      both: {to: [path id, "body /data/a b"], why: Twice.}
      gone: {to: nothing, why: Gone.}
      again: {same_as: id, why: Repeats.}
      tags: {to: body /tags, wrap: {type: tag, id: "{}"}, why: Ids.}
      flag: {to: query include, append: tags, why: A switch.}
      range: {append: {start: "from({})", end: "to({})"}, why: Parts.}
      level: {values: {high: HIGH}, values_of: level, why: Other words.}
      filter: {convert: [filter-and, filter-array], accept: [array], why: Both forms.}
      sail: {implies: {body /kind: sail}, needs: {body /wind: true}, why: Goes together.}
      made: {default: {}, required: true, argument: crew, note: Read this., why: So.}
      few: {max_items: 1, example: [a], why: Only words say so.}
"""


def test_everything_in_it_is_read(tmp_path: Path) -> None:
    """A decision that is dropped in silence is no decision."""
    spec, diagnostics = read(tmp_path, EVERYTHING)
    assert spec is not None and not len(diagnostics)
    rule = spec.tools["HARBOUR_SAIL"]
    assert (rule.why, rule.exactly_one_of, rule.unique) == (
        "Two ways.",
        ("wind", "oars"),
        "key",
    )
    assert rule.hints == HintRule(False, True, True)
    assert [(r.operation, r.when) for r in rule.routes] == [
        ("sail", None),
        ("POST /row", ("oars", None)),
        ("drift", ("mode", JsonText("0"))),
    ]
    assert rule.routes[0].parameters["id"].only_slots
    expected: dict[str, dict[str, Any]] = {
        "both": {"to": (SlotName(PATH, "id"), SlotName(BODY, "/data/a b"))},
        "gone": {"to": ()},
        "again": {"same_as": "id"},
        "tags": {
            "to": (SlotName(BODY, "/tags"),),
            "wrap": JsonText.of({"type": "tag", "id": "{}"}),
        },
        "flag": {"to": (SlotName(QUERY, "include"),), "append": (("", "tags"),)},
        "range": {"append": (("start", "from({})"), ("end", "to({})"))},
        "level": {"values": (("high", "HIGH"),), "values_of": "level"},
        "filter": {"convert": ("filter-and", "filter-array"), "accept": ("array",)},
        "sail": {
            "implies": ((SlotName(BODY, "/kind"), JsonText('"sail"')),),
            "needs": ((SlotName(BODY, "/wind"), JsonText("true")),),
        },
        "made": {
            "default": JsonText("{}"),
            "required": True,
            "argument": "crew",
            "note": "Read this.",
        },
        "few": {"max_items": 1, "example": JsonText('["a"]')},
    }
    assert list(rule.parameters) == list(expected)
    for name, decided in expected.items():
        found = rule.parameters[name]
        plain = ParameterRule(found.location, found.why)
        assert found == replace(plain, **decided), name
    assert spec.operations() == {"HARBOUR_SAIL": ("sail", "POST /row", "drift")}


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case["name"])
def test_a_fault_is_reported_once_with_its_location_and_help(
    tmp_path: Path, case: dict[str, Any]
) -> None:
    """Whoever writes this file has nothing but these words to go by."""
    spec, diagnostics = read(tmp_path, case["text"])
    assert spec is None
    (fault,) = diagnostics
    assert (fault.code, fault.message) == (case.get("code", "E-SPEC"), case["says"])
    assert (
        str(fault.location) == f"{(tmp_path / 'bindings.yaml').as_posix()}:{case['at']}"
    )
    assert fault.help == case["help"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "tools: {}\n", None])
def test_a_service_may_need_no_decisions(tmp_path: Path, text: str | None) -> None:
    """A file that must be there to say nothing is a nuisance."""
    if text is not None:
        (tmp_path / "bindings.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    spec = load(tmp_path, diagnostics)
    assert spec is not None and not spec.tools and not len(diagnostics)


def test_the_runtime_has_every_conversion() -> None:
    """A conversion that only the reader knows would fail in the first call."""
    assert set(CONVERSIONS) == set(convert.CONVERSIONS)
