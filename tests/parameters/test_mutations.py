"""The suite can fail: broken tables are found out, by tool, parameter and slot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from tests.emitted import SOURCES, package
from tests.parameters.checker import ALWAYS, Finding, calls, check
from tests.parameters.expected import expected_slots
from tests.parameters.package import tools
from tests.parameters.sending import Caller

Entry = dict[str, Any]
Break = Callable[..., list[Finding]]


@pytest.fixture
def findings(monkeypatch: pytest.MonkeyPatch) -> Break:
    """What the checker says of a tool whose table has been replaced, in memory."""
    table, client = package(".runtime.wire.table"), package(".runtime.base_client")

    def broken(slug: str, entry: Entry, only: str = "") -> list[Finding]:
        loaded = table._tool(slug, entry)
        with monkeypatch.context() as inner:
            inner.setattr(client, "tool_of", lambda *_: loaded)
            return check(tools()[slug], Caller(), only)

    return broken


def entry_of(slug: str) -> Entry:
    """A tool's table, as it stands in the package."""
    where = package("._service").SERVICE.index[slug][0]
    file = SOURCES / "klaviyo_tools" / "wire" / f"{where}.json"
    found: Entry = json.loads(file.read_text())[slug]
    return found


def field(entry: Entry, documented: str, route: int = 0) -> Entry:
    [found] = [
        one
        for one in entry["routes"][route]["fields"]
        if one.get("documented") == documented
    ]
    return found  # type: ignore[no-any-return]


def is_found(findings: list[Finding], parameter: str, slot: str) -> bool:
    return any(one.parameter == parameter and one.slot == slot for one in findings)


def test_the_table_as_it_is_passes(findings: Break) -> None:
    for slug in (
        "KLAVIYO_UPDATE_PROFILE",
        "KLAVIYO_GET_PROFILES",
        "KLAVIYO_CREATE_CAMPAIGN",
    ):
        assert findings(slug, entry_of(slug)) == []


def test_two_pointers_swapped(findings: Break) -> None:
    slug = "KLAVIYO_UPDATE_PROFILE"
    entry = entry_of(slug)
    one = field(entry, "data__attributes__first__name")
    other = field(entry, "data__attributes__last__name")
    one["slots"], other["slots"] = other["slots"], one["slots"]
    found = findings(slug, entry)
    assert {finding.tool for finding in found} == {slug}
    for name in ("first", "last"):
        for slot in ("first", "last"):
            assert is_found(
                found,
                f"data__attributes__{name}__name",
                f"body /data/attributes/{slot}_name",
            )
    message = "\n".join(map(str, found))
    assert (
        f"{slug}  data__attributes__first__name  body /data/attributes/first_name"
        in message
    )


def test_two_required_pointers_swapped(findings: Break) -> None:
    slug = "KLAVIYO_CREATE_TEMPLATE"
    entry = entry_of(slug)
    one = field(entry, "data__attributes__name")
    other = field(entry, "data__attributes__editor__type")
    one["slots"], other["slots"] = other["slots"], one["slots"]
    found = findings(slug, entry)
    assert is_found(found, "data__attributes__name", "body /data/attributes/name")
    assert is_found(
        found, "data__attributes__editor__type", "body /data/attributes/editor_type"
    )


def test_a_bracket_dropped(findings: Break) -> None:
    slug = "KLAVIYO_GET_PROFILES"
    entry = entry_of(slug)
    field(entry, "page_size")["slots"] = [["query", "page[size"]]
    found = findings(slug, entry)
    assert is_found(found, "page_size", "query page[size]")
    assert is_found(found, "page_size", "query page[size")


def test_a_query_parameter_renamed(findings: Break) -> None:
    slug = "KLAVIYO_GET_PROFILES"
    entry = entry_of(slug)
    field(entry, "sort")["slots"] = [["query", "order"]]
    found = findings(slug, entry)
    assert is_found(found, "sort", "query sort")
    assert is_found(found, "sort", "query order")


def test_a_parameter_bound_to_nothing(findings: Break) -> None:
    slug = "KLAVIYO_CREATE_PROFILE"
    entry = entry_of(slug)
    field(entry, "data__attributes__email")["slots"] = []
    found = findings(slug, entry)
    assert is_found(found, "data__attributes__email", "body /data/attributes/email")


def test_a_parameter_gone(findings: Break) -> None:
    slug = "KLAVIYO_CREATE_PROFILE"
    entry = entry_of(slug)
    entry["routes"][0]["fields"].remove(field(entry, "data__attributes__email"))
    found = findings(slug, entry)
    assert is_found(found, "data__attributes__email", "body /data/attributes/email")
    assert "is not an argument" in str(found[0])


def test_python_names_swapped(findings: Break) -> None:
    slug = "KLAVIYO_UPDATE_PROFILE"
    entry = entry_of(slug)
    one = field(entry, "data__attributes__location__city")
    other = field(entry, "data__attributes__location__zip")
    one["python"], other["python"] = other["python"], one["python"]
    found = findings(slug, entry)
    assert is_found(
        found, "data__attributes__location__city", "body /data/attributes/location/city"
    )


def test_a_wrong_item_wrapped(findings: Break) -> None:
    slug = "KLAVIYO_ADD_PROFILE_TO_LIST"
    entry = entry_of(slug)
    field(entry, "profile_ids")["wrap"] = {"type": "profiles", "id": "{}"}
    assert is_found(findings(slug, entry), "profile_ids", "body /data")


def test_a_switch_that_adds_something_else(findings: Break) -> None:
    slug = "KLAVIYO_GET_CAMPAIGN"
    entry = entry_of(slug)
    field(entry, "include_messages")["appends"] = [["campaign_messages", ""]]
    assert is_found(findings(slug, entry), "include_messages", "query include")


def test_a_method_no_longer_implied(findings: Break) -> None:
    slug = "KLAVIYO_CREATE_CAMPAIGN"
    entry = entry_of(slug)
    name = "data__attributes__send__strategy__options__static__datetime"
    del field(entry, name)["implies"]
    found = findings(slug, entry)
    assert is_found(found, name, "body /data/attributes/send_strategy/datetime")


def test_a_header_of_every_request_gone(
    findings: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = package("._service").SERVICE
    headers = {"revision": "2026-10-15"}
    monkeypatch.setattr(
        package("._client"), "SERVICE", service._replace(headers=headers)
    )
    found = findings("KLAVIYO_GET_METRICS", entry_of("KLAVIYO_GET_METRICS"))
    assert is_found(found, ALWAYS, "header revision")
    assert is_found(found, ALWAYS, "header x-klaviyo-revision-fall-forward-opt-out")


def moved(entry: Entry) -> Iterator[tuple[str, str, Entry]]:
    """Every slot of a table moved by one letter: (documented name, the right slot, the table)."""
    for at, route in enumerate(entry["routes"]):
        for index, one in enumerate(route["fields"]):
            for which, (where, name, *_) in enumerate(one.get("slots", ())):
                if name in ("", "/data") or (
                    "documented" not in one and one.get("default") == {}
                ):
                    continue  # what only holds others is there anyway when they are
                if where == "path":
                    continue  # the table itself would make no sense
                other = deepcopy(entry)
                other["routes"][at]["fields"][index]["slots"][which] = [
                    where,
                    f"{name}x",
                ]
                yield one.get("documented", ""), f"{where} {name}", other


@pytest.mark.parametrize("slug", sorted(tools()))
def test_no_slot_can_be_moved_unnoticed(slug: str, findings: Break) -> None:
    tool = tools()[slug]
    # A table may hold constants for objects to which no documented parameter leads.
    ever = {
        slot for c in calls(tool) for slot in expected_slots(tool, c.route, c.arguments)
    }
    for documented, slot, entry in moved(entry_of(slug)):
        if not documented and slot not in ever:
            continue
        try:
            found = findings(slug, entry, documented)
        except TypeError as error:  # a table that the runtime itself refuses
            assert "no field" in str(error)
            continue
        moved_slots = {slot.casefold(), f"{slot}x".casefold()}  # headers have no case
        assert any(
            one.slot.casefold() in moved_slots for one in found
        ), f"{documented} {slot}: {found}"
