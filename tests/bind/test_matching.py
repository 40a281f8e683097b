"""Parameters whose slot the names tell: how pages spell, and what is never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bind.ferry import OPERATIONS, bound, tool


@pytest.mark.parametrize(
    ("slug", "name", "slot"),
    [
        (
            "FERRY_BOOK_TRIP",
            "data__attributes__first_name",
            "body /data/attributes/first_name",
        ),
        (
            "FERRY_BOOK_TRIP",
            "data__attributes__first__name",
            "body /data/attributes/first_name",
        ),
        ("FERRY_BOOK_TRIP", "data__attributes____kx", "body /data/attributes/_kx"),
        (
            "FERRY_BOOK_TRIP",
            "data__attributes__depart__at",
            "body /data/attributes/depart-at",
        ),
        ("FERRY_BOOK_TRIP", "data__attributes__class", "body /data/attributes/class"),
        ("FERRY_BOOK_TRIP", "data__attributes__berth", "body /data/attributes/berth"),
        (
            "FERRY_BOOK_TRIP",
            "data__attrs__first__name",
            "body /data/attributes/first_name",
        ),
        ("FERRY_BOOK_TRIP", "data__attrs__props", "body /data/attributes/properties"),
        ("FERRY_BOOK_TRIP", "data__type", "body /data/type"),
        ("FERRY_BOOK_TRIP", "X__Trace", "header X-Trace"),
        ("FERRY_BOOK_TRIP", "trace", "header X-Trace"),
        ("FERRY_BOOK_TRIP", "dry__run", "query dry_run"),
        ("FERRY_FIND_TRIPS", "page__size", "query page[size]"),
        ("FERRY_FIND_TRIPS", "fields__trip", "query fields[trip]"),
        ("FERRY_FIND_TRIPS", "filter", "query filter"),
        ("FERRY_CANCEL_TRIP", "id", "path id"),
    ],
)
def test_a_name_finds_the_slot_it_was_made_from(
    tmp_path: Path, slug: str, name: str, slot: str
) -> None:
    """Pages spell nesting, underscores, hyphens and brackets alike; splitting would miss half."""
    result = bound(tmp_path, tool(slug, name))
    assert result.slots(slug) == {name: [slot]}


def test_the_shortest_of_several_slots_does_not_win(tmp_path: Path) -> None:
    """An abbreviation counts only where the name as it is written matches nothing."""
    written = bound(tmp_path, tool("FERRY_BOOK_TRIP", "data__attributes__attrs_total"))
    assert written.slots("FERRY_BOOK_TRIP") == {
        "data__attributes__attrs_total": ["body /data/attributes/attrs_total"]
    }


TWINS = OPERATIONS.replace(
    "/data/attributes/_kx: string", "/data/attributes/first-name: string"
)


def test_several_matching_slots_are_an_error_that_names_them(tmp_path: Path) -> None:
    """A wrong guess writes into the wrong field of a live account."""
    page = tool("FERRY_BOOK_TRIP", "dry_run", "data__attributes__first__name")
    result = bound(tmp_path, page, operations=TWINS)
    (fault,) = result.diagnostics
    assert result.bound is None
    assert fault.code == "E-BIND-AMBIGUOUS"
    assert fault.message == (
        "parameter data__attributes__first__name matches 2 slots of POST /trips"
    )
    assert str(fault.location) == "tools.txt:14:1"
    assert fault.location and fault.location.text == "data__attributes__first__name"
    assert fault.tool == "FERRY_BOOK_TRIP"
    assert fault.help == (
        "name one of them in bindings.yaml: "
        "body /data/attributes/first_name, body /data/attributes/first-name"
    )


def test_of_several_slots_the_one_that_is_called_exactly_so_is_meant(
    tmp_path: Path,
) -> None:
    """Two names that differ in an underscore alone are two parameters of the API."""
    names = ("data__attributes__first_name", "data__attributes__first-name")
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", *names), operations=TWINS)
    assert result.slots("FERRY_BOOK_TRIP") == {
        names[0]: ["body /data/attributes/first_name"],
        names[1]: ["body /data/attributes/first-name"],
    }


def test_names_without_letters_are_compared_as_they_are(tmp_path: Path) -> None:
    """Symbols survive no spelling, so nothing but the whole name can match."""
    operations = OPERATIONS.replace("tag: string", '"$": string').replace(
        "tags: string", '"@": string'
    )
    result = bound(tmp_path, tool("FERRY_FIND_TRIPS", "$", "@"), operations=operations)
    assert result.slots("FERRY_FIND_TRIPS") == {"$": ["query $"], "@": ["query @"]}


def test_a_member_with_a_slash_in_its_name_is_found(tmp_path: Path) -> None:
    """In a pointer it is written in another way, which is nobody's spelling."""
    operations = OPERATIONS.replace(
        "/data/attributes/_kx:", "/data/attributes/a~1b~0c:"
    )
    for name in ("data__attributes__a/b~c", "data__attributes__a__b__c"):
        result = bound(tmp_path, tool("FERRY_BOOK_TRIP", name), operations=operations)
        assert result.slots("FERRY_BOOK_TRIP") == {
            name: ["body /data/attributes/a~1b~0c"]
        }


def test_without_a_match_the_closest_slots_are_suggested(tmp_path: Path) -> None:
    """Whoever has to decide should not have to read the vendor's document first."""
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", "attributes__firstname"))
    (fault,) = result.diagnostics
    assert fault.code == "E-BIND-NONE"
    assert (
        fault.message
        == "parameter attributes__firstname matches no slot of POST /trips"
    )
    assert str(fault.location) == "tools.txt:10:1"
    assert fault.help.startswith("nearest slots: body /data/attributes/first_name, ")


def test_the_last_part_of_a_name_leads_to_slots_as_well(tmp_path: Path) -> None:
    """Short names are what pages change most."""
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", "cabin"))
    (fault,) = result.diagnostics
    assert "body /data/attributes/berth/cabin" in fault.help


def test_an_operation_without_slots_says_so(tmp_path: Path) -> None:
    """A list of nothing would read like a fault of toolpress."""
    operations = OPERATIONS.replace(
        "request: POST /gates", "request: POST /trips/gates"
    )
    result = bound(tmp_path, tool("FERRY_OPEN_GATE", "width"), operations=operations)
    (fault,) = result.diagnostics
    assert (fault.code, fault.help) == ("E-BIND-NONE", "it takes no parameters")


def test_all_faults_of_all_tools_are_reported_at_once(tmp_path: Path) -> None:
    """One fault for each run is how afternoons are lost."""
    page = (tool("FERRY_FIND_TRIPS", "x1", "x2"), tool("FERRY_CANCEL_TRIP", "id", "x3"))
    result = bound(tmp_path, *page)
    assert [code for code, _ in result.faults] == ["E-BIND-NONE"] * 3


def test_what_the_service_sends_by_itself_is_no_slot(tmp_path: Path) -> None:
    """The revision belongs to the package, and a credential never to a caller's data."""
    for slug, name in (
        ("FERRY_BOOK_TRIP", "revision"),
        ("FERRY_FIND_TRIPS", "site_id"),
    ):
        result = bound(tmp_path, tool(slug, name))
        assert [code for code, _ in result.faults] == ["E-BIND-NONE"]


def test_a_credential_in_the_query_leaves_its_name_to_the_body(tmp_path: Path) -> None:
    """Public keys travel in queries under names that bodies have too."""
    result = bound(tmp_path, tool("FERRY_TRACK_VISIT", "site_id", "page"))
    assert result.slots("FERRY_TRACK_VISIT") == {
        "site_id": ["body /site_id"],
        "page": ["query page"],
    }


def test_files_and_form_fields(tmp_path: Path) -> None:
    """An upload whose file goes into a text field is no upload."""
    result = bound(tmp_path, tool("FERRY_SEND_TICKET", "id", "file!", "note"))
    assert result.slots("FERRY_SEND_TICKET") == {
        "id": ["path id"],
        "file": ["file file"],
        "note": ["form note"],
    }


def test_members_of_alternatives_are_slots(tmp_path: Path) -> None:
    """Pages list the members of all alternatives in one row."""
    names = ("engine__kind", "engine__tank", "engine__area")
    result = bound(tmp_path, tool("FERRY_TRACK_VISIT", *names))
    assert result.slots("FERRY_TRACK_VISIT") == {
        "engine__kind": ["body /engine/kind"],
        "engine__tank": ["body /engine/tank"],
        "engine__area": ["body /engine/area"],
    }
    kind = result.bindings("FERRY_TRACK_VISIT")["engine__kind"].slots[0]
    assert [value.value for value in kind.schema.enum] == ["diesel", "sail"]
    assert not kind.constant


def test_a_shape_that_holds_itself_is_opened_once(tmp_path: Path) -> None:
    """Otherwise binding would never end."""
    names = ("data__attributes__tree__name", "data__attributes__tree__left")
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", *names))
    assert result.slots("FERRY_BOOK_TRIP")[names[1]] == [
        "body /data/attributes/tree/left"
    ]
    deeper = bound(
        tmp_path, tool("FERRY_BOOK_TRIP", "data__attributes__tree__left__name")
    )
    assert [code for code, _ in deeper.faults] == ["E-BIND-NONE"]


def test_constants_and_the_objects_around_them_fill_themselves(tmp_path: Path) -> None:
    """Nobody wants to type `type`."""
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", "data__attributes__first_name"))
    assert result.bound is not None
    (route,) = result.bound.tools[0].routes
    assert [str(slot) for slot in route.filled] == [
        "body /data",
        "body /data/type",
        "body /data/attributes",
    ]


def test_a_required_slot_that_nothing_fills(tmp_path: Path) -> None:
    """Every single call would be refused by the API."""
    result = bound(tmp_path, tool("FERRY_SEND_TICKET", "note"))
    assert [(f.code, f.message, str(f.location)) for f in result.diagnostics] == [
        (
            "E-BIND-REQUIRED",
            f"POST /trips/{{id}}/tickets requires {slot}, and no parameter fills it",
            "tools.txt:7:1",
        )
        for slot in ("path id", "file file")
    ]
    assert (
        result.diagnostics[0].help
        == "bind a parameter of the tool to it in bindings.yaml"
    )


def test_what_an_optional_object_requires_is_not_required(tmp_path: Path) -> None:
    """A trip without a berth needs no deck."""
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", "data__attributes__berth__cabin"))
    assert result.faults == []


def test_a_required_object_is_filled_by_its_members(tmp_path: Path) -> None:
    """One value inside is enough for the object around it to be there."""
    operations = OPERATIONS.replace(
        "/data/attributes/people: {items: string}",
        "/data/attributes/people: {type: object, required: true}\n"
        "        /data/attributes/people/count: {type: integer, required: true}",
    )
    page = tool("FERRY_BOOK_TRIP", "data__attributes__people__count")
    assert bound(tmp_path, page, operations=operations).faults == []


def test_a_tool_without_an_operation(tmp_path: Path) -> None:
    """Methods and paths are never guessed."""
    result = bound(tmp_path, tool("FERRY_FIND_TRIP_SEATS", "page__size"))
    (fault,) = result.diagnostics
    assert (fault.code, str(fault.location)) == ("E-OPERATION", "tools.txt:7:1")
    assert (
        fault.help == "name it in bindings.yaml, or leave the tool out there: "
        "`FERRY_FIND_TRIP_SEATS: {left_out: true, why: ...}`; nearest: find_trips"
    )


def test_an_operation_that_no_rule_of_authentication_covers(tmp_path: Path) -> None:
    """A request without credentials, or with the wrong ones, must not leave by accident."""
    (fault,) = bound(tmp_path, tool("FERRY_OPEN_GATE")).diagnostics
    assert fault.code == "E-AUTH"
    assert fault.message == "no authentication rule covers /gates"
    assert str(fault.location).endswith("service.yaml:1:1")
    assert "authentication.rules" in fault.help


def test_the_rule_of_authentication_goes_with_the_route(tmp_path: Path) -> None:
    """The private key must not travel to the public part of an API."""
    page = (tool("FERRY_TRACK_VISIT", "page"), tool("FERRY_CANCEL_TRIP", "id"))
    result = bound(tmp_path, *page)
    assert result.bound is not None
    names = {b.tool.slug: b.routes[0].auth.name for b in result.bound.tools}
    assert names == {"FERRY_TRACK_VISIT": "open", "FERRY_CANCEL_TRIP": "api"}


def test_required_alternatives_are_filled_by_their_members(tmp_path: Path) -> None:
    """Pages document the members of all alternatives, and the object around them nowhere."""
    operations = OPERATIONS.replace(
        "/engine: Engine", "/engine: {ref: Engine, required: true}"
    )
    page = tool("FERRY_TRACK_VISIT", "engine__kind", "engine__tank")
    assert bound(tmp_path, page, operations=operations).faults == []
    without = tool("FERRY_TRACK_VISIT", "page")
    (fault,) = bound(tmp_path, without, operations=operations).faults
    assert fault == (
        "E-BIND-REQUIRED",
        "POST /open/visits requires body /engine, and no parameter fills it",
    )


def test_what_lies_in_an_object_given_as_a_whole_comes_with_it(tmp_path: Path) -> None:
    """A constant put there alone would pass for the object that was forgotten."""
    operations = OPERATIONS.replace(
        "/data/attributes/berth: object",
        "/data/attributes/berth: {type: object, required: true}\n"
        "        /data/attributes/berth/kind: {const: bed, required: true}",
    )
    page = tool("FERRY_BOOK_TRIP", "data__attributes__berth")
    result = bound(tmp_path, page, operations=operations)
    assert result.faults == [] and result.bound is not None
    (route,) = result.bound.tools[0].routes
    assert [str(slot) for slot in route.filled if "berth" in slot.name] == []


@pytest.mark.parametrize("header", ["X-Trace", "x-trace", "X-TRACE"])
def test_a_header_is_the_same_in_any_case(tmp_path: Path, header: str) -> None:
    """HTTP does not tell them apart; the document and the decision may differ."""
    rules = f"FERRY_BOOK_TRIP: {{parameters: {{t: {{to: header {header}, why: So.}}}}}}"
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", "t"), rules=rules)
    assert result.slots("FERRY_BOOK_TRIP") == {"t": ["header X-Trace"]}


KEYED = OPERATIONS.replace(
    "page[size]: integer", "page[size]: integer\n    header:\n      x-key: string"
)


def test_a_credential_is_not_a_parameter(tmp_path: Path) -> None:
    """The client sends it; a parameter of that name would overwrite the client's key."""
    page = tool("FERRY_CANCEL_TRIP", "id"), tool("FERRY_FIND_TRIPS", "x__key")
    result = bound(tmp_path, *page, operations=KEYED)
    (fault,) = result.diagnostics
    assert fault.code == "E-BIND-NONE"
    rules = "FERRY_FIND_TRIPS: {parameters: {k: {to: header X-Key, why: So.}}}"
    decided = bound(
        tmp_path, tool("FERRY_FIND_TRIPS", "k"), operations=KEYED, rules=rules
    )
    assert decided.slots("FERRY_FIND_TRIPS") == {"k": ["header x-key"]}


def test_a_body_that_clients_cannot_send_is_refused_by_name(tmp_path: Path) -> None:
    """It would go out as JSON under another name."""
    xml = OPERATIONS.replace("application/json", "application/xml", 1)
    result = bound(tmp_path, tool("FERRY_BOOK_TRIP", "dry_run"), operations=xml)
    (fault,) = result.diagnostics
    assert (fault.code, fault.message) == (
        "E-BIND-BODY",
        "POST /trips takes a body of application/xml, which clients cannot send",
    )


LISTED = OPERATIONS.replace(
    "      schema:\n        /data: {required: true, items: {/id: string}}\n",
    "      required: true\n      schema: {items: string}\n",
)


def test_a_body_without_members_is_bound_as_a_whole(tmp_path: Path) -> None:
    """A list of ids has no member that a name could match."""
    page = tool("FERRY_CANCEL_GROUP", "ids")
    unbound = bound(tmp_path, page, operations=LISTED)
    assert [code for code, _ in unbound.faults] == ["E-BIND-NONE"]
    rules = "FERRY_CANCEL_GROUP: {parameters: {ids: {to: body, why: It is the body.}}}"
    decided = bound(tmp_path, page, operations=LISTED, rules=rules)
    assert decided.slots("FERRY_CANCEL_GROUP") == {"ids": ["body"]}
    empty = bound(tmp_path, tool("FERRY_CANCEL_GROUP"), operations=LISTED)
    assert empty.faults == [
        (
            "E-BIND-REQUIRED",
            "POST /trips/cancellations requires body, and no parameter fills it",
        )
    ]
