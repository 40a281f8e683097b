"""The suite sees a broken binding, and names tool, parameter and slot.

Without this, nobody would know whether all those green exchanges compare anything.
"""

from __future__ import annotations

import copy
import importlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.contract.comparing import Difference
from tests.contract.playing import faults_of
from tests.contract.stage import CALLERS, Stage, tool_of
from tests.emitted import KLAVIYO
from tests.recording import fixture as fixtures

Break = Callable[[Any], Any]


def _moved(documented: str, old: str, new: str) -> Break:
    """Changes the name of one slot of one field."""

    def change(field: Any) -> Any:
        if field.documented != documented:
            return field
        names = [slot.name for slot in field.slots]
        assert old in names
        return field._replace(
            slots=tuple(
                slot._replace(name=new) if slot.name == old else slot
                for slot in field.slots
            )
        )

    return change


def _swapped(one: str, other: str) -> Break:
    """Swaps the slots of two fields."""
    slots: dict[str, Any] = {}

    def change(field: Any) -> Any:
        return (
            field._replace(slots=slots[field.documented])
            if field.documented in slots
            else field
        )

    def prepare(tool: Any) -> None:
        found = {
            field.documented: field.slots
            for route in tool.routes
            for field in route.fields
        }
        slots.update({one: found[other], other: found[one]})

    change.prepare = prepare  # type: ignore[attr-defined]
    return change


@pytest.mark.parametrize(
    ("slug", "exchange", "broken", "slots", "parameters"),
    [
        pytest.param(
            "KLAVIYO_CREATE_PROFILE",
            "everything",
            _swapped("data__attributes__first__name", "data__attributes__last__name"),
            ["body /data/attributes/first_name", "body /data/attributes/last_name"],
            ["data__attributes__first__name", "data__attributes__last__name"],
            id="two pointers swapped",
        ),
        pytest.param(
            "KLAVIYO_GET_PROFILES",
            "the first page",
            _moved("page_size", "page[size]", "page[size"),
            ["query page[size]", "query page[size"],
            ["page_size"],
            id="a bracket dropped",
        ),
        pytest.param(
            "KLAVIYO_GET_CATALOG_ITEM",
            "some members",
            _moved(
                "fields__catalog__item", "fields[catalog-item]", "fields[catalog_item]"
            ),
            ["query fields[catalog-item]", "query fields[catalog_item]"],
            ["fields__catalog__item"],
            id="a query parameter renamed",
        ),
        pytest.param(
            "KLAVIYO_UPDATE_WEBHOOK",
            "everything",
            _moved(
                "data__relationships__webhook__topics__data",
                "/data/relationships/webhook-topics/data",
                "/data/relationships/webhook_topics/data",
            ),
            ["body /data/relationships/webhook-topics/data/0/id"],
            ["data__relationships__webhook__topics__data"],
            id="a relationship misspelt",
        ),
    ],
)
def test_a_broken_binding_is_named(
    slug: str,
    exchange: str,
    broken: Break,
    slots: list[str],
    parameters: list[str],
    mock: Stage,
    chosen: tuple[Difference, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fixture = fixtures.read(fixtures.path_of(slug))
    played = next(one for one in fixture["exchanges"] if one["name"] == exchange)
    assert faults_of(mock, fixture, played, chosen) == []

    original = tool_of(KLAVIYO, slug)
    getattr(broken, "prepare", lambda tool: None)(original)
    tool = copy.copy(original)
    tool.compiled = None
    tool.routes = tuple(
        route._replace(fields=tuple(broken(field) for field in route.fields))
        for route in original.routes
    )
    for module in ("base_client", "wire.table"):
        monkeypatch.setattr(
            importlib.import_module(f"klaviyo_tools.runtime.{module}"),
            "tool_of",
            lambda package, group, slug: tool,
        )

    faults = faults_of(mock, fixture, played, chosen)

    assert len(faults) == len(CALLERS)
    for fault in faults:
        head, _, diff = fault.partition("\n--- recorded\n+++ sent\n")
        assert slug in head and exchange in head
        for slot in slots:
            assert f"\n  {slot}: " in head
            assert f"-{slot} = " in diff or f"+{slot} = " in diff
        for parameter in parameters:
            assert parameter in head


def test_a_lost_item_is_seen(mock: Stage, chosen: tuple[Difference, ...]) -> None:
    """An answer that comes back changed is a fault as well."""
    fixture = copy.deepcopy(fixtures.read(fixtures.path_of("KLAVIYO_GET_PROFILES")))
    first = fixture["exchanges"][1]
    following = fixture["exchanges"][2]
    assert following["follows"] == first["name"]
    following["request"]["query"].append(["page[size]", "3"])
    faults = faults_of(mock, fixture, first, chosen, ["sync method"])
    assert len(faults) == 1
    assert "query page[size]: page_size" in faults[0]
