"""What bindings.yaml decides: each kind of decision, and those that lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.conventions.pagination import NextUrl
from generator.jsonvalue import JsonText
from tests.bind.ferry import OPERATIONS, bound, tool

BOOK = "FERRY_BOOK_TRIP"
FIND = "FERRY_FIND_TRIPS"


def parameters(slug: str, rules: str) -> str:
    return f"{slug}:\n  parameters:\n    {rules}\n"


def test_a_parameter_goes_where_it_is_bound_to(tmp_path: Path) -> None:
    """Short names are nobody's spelling."""
    rules = parameters(
        BOOK, "name: {to: body /data/attributes/first_name, why: Short.}"
    )
    result = bound(tmp_path, tool(BOOK, "name"), rules=rules)
    assert result.slots(BOOK) == {"name": ["body /data/attributes/first_name"]}


def test_a_value_can_go_to_several_slots(tmp_path: Path) -> None:
    """APIs want an id in the path repeated in the body."""
    rules = parameters(FIND, "harbour: {to: [query tag, query tags], why: Twice.}")
    result = bound(tmp_path, tool(FIND, "harbour"), rules=rules)
    assert result.slots(FIND) == {"harbour": ["query tag", "query tags"]}


def test_a_parameter_that_goes_nowhere_keeps_its_reason(tmp_path: Path) -> None:
    """Callers who pass it are told why it is refused."""
    rules = parameters(FIND, "gone: {to: nothing, why: Removed last year.}")
    binding = bound(tmp_path, tool(FIND, "gone"), rules=rules).bindings(FIND)["gone"]
    assert binding.refused and binding.slots == ()
    assert binding.rule is not None and binding.rule.why == "Removed last year."


def test_a_repetition_shares_its_slots_with_what_it_repeats(tmp_path: Path) -> None:
    """The id in the path must not be asked for twice, and may not differ."""
    rules = parameters(FIND, "tag: {same_as: tags, to: query tag, why: Repeats.}")
    result = bound(tmp_path, tool(FIND, "tags", "tag"), rules=rules)
    assert result.slots(FIND) == {
        "tags": ["query tags", "query tag"],
        "tag": ["query tag"],
    }
    assert result.bindings(FIND)["tag"].repeats == "tags"


def test_several_parameters_may_add_to_one_list(tmp_path: Path) -> None:
    """Switches that add a word each are how pages spell `include`."""
    rules = parameters(
        FIND,
        "with_tags: {to: query include, append: tags, why: A switch.}\n"
        "    with_crew: {to: query include, append: crew, why: A switch.}",
    )
    result = bound(
        tmp_path, tool(FIND, "include", "with_tags", "with_crew"), rules=rules
    )
    assert set(map(tuple, result.slots(FIND).values())) == {("query include",)}
    assert result.bindings(FIND)["with_tags"].appends


def test_two_parameters_in_one_slot_are_a_conflict(tmp_path: Path) -> None:
    """One would overwrite the other without a word."""
    rules = parameters(FIND, "label: {to: query tag, why: So.}")
    (fault,) = bound(tmp_path, tool(FIND, "tag", "label"), rules=rules).diagnostics
    assert (fault.code, fault.message) == (
        "E-BIND-CONFLICT",
        "parameters tag, label all go to query tag",
    )
    assert (str(fault.location), fault.tool) == ("tools.txt:14:1", FIND)
    assert fault.help == "bind all but one elsewhere, or to nothing, in bindings.yaml"


def test_two_parameters_may_share_a_slot_when_they_exclude_each_other(
    tmp_path: Path,
) -> None:
    """What each of them implies tells which one was meant."""
    rules = parameters(
        FIND,
        "north: {to: query filter, implies: {query tag: n}, why: So.}\n"
        "    south: {to: query filter, implies: {query tag: s}, why: So.}",
    )
    assert bound(tmp_path, tool(FIND, "north", "south"), rules=rules).faults == []
    same = rules.replace("{query tag: s}", "{query tag: n}")
    result = bound(tmp_path, tool(FIND, "north", "south"), rules=same)
    assert [code for code, _ in result.faults] == ["E-BIND-CONFLICT"]


def test_an_object_and_its_member_are_a_conflict(tmp_path: Path) -> None:
    """The whole would overwrite the part."""
    names = ("data__attributes__berth", "data__attributes__berth__cabin")
    (fault,) = bound(tmp_path, tool(BOOK, *names)).diagnostics
    assert fault.message == (
        "parameters data__attributes__berth, data__attributes__berth__cabin "
        "all go to body /data/attributes/berth"
    )


def test_what_else_is_decided_is_kept(tmp_path: Path) -> None:
    """Later stages read it from the binding."""
    rules = parameters(
        BOOK,
        "people:\n"
        "      to: body /data/attributes/people\n"
        "      wrap: {name: '{}'}\n"
        "      values: {me: ME}\n"
        "      default: []\n"
        "      required: true\n"
        "      accept: [string]\n"
        "      why: So.\n",
    )
    binding = bound(tmp_path, tool(BOOK, "people"), rules=rules).bindings(BOOK)[
        "people"
    ]
    rule = binding.rule
    assert rule is not None
    assert rule.wrap == JsonText.of({"name": "{}"})
    assert rule.values == (("me", "ME"),)
    assert rule.default == JsonText("[]")
    assert (rule.required, rule.accept) == (True, ("string",))


def test_a_tool_can_have_another_operation_than_its_name_says(tmp_path: Path) -> None:
    """The vendor renames operations; pages do not follow."""
    rules = "FERRY_DROP_TRIP: {operation: cancel_trip, why: An old name.}\n"
    result = bound(tmp_path, tool("FERRY_DROP_TRIP", "id"), rules=rules)
    assert result.slots("FERRY_DROP_TRIP") == {"id": ["path id"]}
    assert result.bound is not None and result.bound.tools[0].why == "An old name."
    by_path = rules.replace("cancel_trip", "'DELETE /trips/{trip}'")
    assert bound(tmp_path, tool("FERRY_DROP_TRIP", "id"), rules=by_path).faults == []


ROUTES = """\
FERRY_CANCEL:
  why: Two operations.
  exactly_one_of: [trip, trips]
  routes:
    - operation: cancel_trip
      parameters:
        trip: {to: path id, why: So.}
    - operation: cancel_group
      when: {given: trips}
      parameters:
        trips: {to: body /data, wrap: {id: "{}"}, why: So.}
"""


def test_a_parameter_chooses_the_operation_by_being_given(tmp_path: Path) -> None:
    """One tool of the page can be two operations of the API."""
    result = bound(tmp_path, tool("FERRY_CANCEL", "trip", "trips"), rules=ROUTES)
    assert result.bound is not None
    (cancel,) = result.bound.tools
    assert [route.operation.id for route in cancel.routes] == [
        "cancel_trip",
        "cancel_group",
    ]
    assert cancel.routes[0].when is None
    choice = cancel.routes[1].when
    assert choice is not None and (choice.parameter, choice.value) == ("trips", None)
    assert cancel.exactly_one_of == ("trip", "trips")
    assert result.slots("FERRY_CANCEL", 1) == {"trips": ["body /data"]}
    assert "trips" not in result.bindings("FERRY_CANCEL", 0)


def test_a_parameter_chooses_the_operation_by_its_value(tmp_path: Path) -> None:
    """Pages fold operations of several resources into one."""
    rules = """\
FERRY_ANY:
  why: Two operations.
  routes:
    - operation: cancel_trip
      when: {kind: cancel}
    - operation: send_ticket
      when: {kind: ticket}
"""
    page = tool("FERRY_ANY", "kind!", "id", "file")
    assert bound(tmp_path, page, rules=rules).faults == [
        ("E-BIND-NONE", "parameter file matches no slot of DELETE /trips/{id}"),
    ]
    nowhere = "      parameters: {file: {to: nothing, why: Nothing to send.}}\n"
    rules = rules.replace("{kind: cancel}\n", "{kind: cancel}\n" + nowhere)
    result = bound(tmp_path, page, rules=rules)
    assert result.bound is not None
    values = [route.when and route.when.value for route in result.bound.tools[0].routes]
    assert values == [JsonText('"cancel"'), JsonText('"ticket"')]
    assert result.slots("FERRY_ANY") == {"kind": [], "id": ["path id"], "file": []}
    assert result.bindings("FERRY_ANY")["kind"].chooses
    assert result.slots("FERRY_ANY", 1)["file"] == ["file file"]


@pytest.mark.parametrize(
    ("rules", "code", "message", "line", "help"),
    [
        (
            "FERRY_FIND_TRIP: {hints: {read_only: true}, why: So.}",
            "E-BIND-UNKNOWN",
            "the page has no tool FERRY_FIND_TRIP",
            2,
            "Did you mean `FERRY_FIND_TRIPS`?",
        ),
        (
            "OTHER: {hints: {read_only: true}, why: So.}",
            "E-BIND-UNKNOWN",
            "the page has no tool OTHER",
            2,
            "Remove the entry.",
        ),
        (
            parameters(FIND, "tagg: {to: query tag, why: So.}"),
            "E-BIND-UNKNOWN",
            "FERRY_FIND_TRIPS has no parameter 'tagg'",
            4,
            "parameters: filter, tag",
        ),
        (
            parameters(FIND, "tag: {same_as: tagg, why: So.}"),
            "E-BIND-UNKNOWN",
            "FERRY_FIND_TRIPS has no parameter 'tagg'",
            4,
            "parameters: filter, tag",
        ),
        (
            f"{FIND}: {{unique: key, why: So.}}",
            "E-BIND-UNKNOWN",
            "FERRY_FIND_TRIPS has no parameter 'key'",
            2,
            "parameters: filter, tag",
        ),
        (
            f"{FIND}: {{exactly_one_of: [tag, key]}}",
            "E-BIND-UNKNOWN",
            "FERRY_FIND_TRIPS has no parameter 'key'",
            2,
            "parameters: filter, tag",
        ),
        (
            f"{FIND}: {{operation: find_trip, why: So.}}",
            "E-OPERATION",
            "there is no single operation 'find_trip'",
            2,
            "nearest: find_trips, cancel_trip, book_trip",
        ),
        (
            f"{FIND}: {{routes: [{{operation: find_trips}}, "
            "{operation: paint, when: {given: tag}}], why: So.}",
            "E-OPERATION",
            "there is no single operation 'paint'",
            2,
            "import the operation first (import-openapi)",
        ),
        (
            parameters(FIND, "tag: {to: query tagz, why: So.}"),
            "E-BIND-SLOT",
            "GET /trips has no slot query tagz",
            4,
            "nearest slots: query tag, query tags, query page[size]",
        ),
        (
            parameters(FIND, "tag: {implies: {query incl: 1}, why: So.}"),
            "E-BIND-SLOT",
            "GET /trips has no slot query incl",
            4,
            "nearest slots: query include, query filter",
        ),
        (
            parameters(FIND, "tag: {needs: {body /x: 1}, why: So.}"),
            "E-BIND-SLOT",
            "GET /trips has no slot body /x",
            4,
            None,
        ),
        (
            parameters(FIND, "tag: {values_of: harbor, why: So.}"),
            "E-BIND-UNKNOWN",
            "GET /trips has no filter on 'harbor'",
            4,
            "filters: harbour",
        ),
        (
            parameters(FIND, "tag: {to: query tag, why: So.}"),
            "E-BIND-REDUNDANT",
            "tag goes to query tag by its name",
            4,
            "remove the entry",
        ),
        (
            parameters(FIND, "tag: {why: So.}"),
            "E-BIND-REDUNDANT",
            "the entry for tag decides nothing",
            4,
            "remove the entry",
        ),
        (
            f"{FIND}: {{operation: find_trips, why: So.}}",
            "E-BIND-REDUNDANT",
            "the operation of FERRY_FIND_TRIPS is found by its name",
            2,
            "remove the entry",
        ),
    ],
)
def test_a_decision_that_leads_nowhere_is_reported_with_its_line_and_the_way_out(
    tmp_path: Path, rules: str, code: str, message: str, line: int, help: str | None
) -> None:
    """Pages and APIs change; a decision about what is gone misleads whoever reads it."""
    result = bound(tmp_path, tool(FIND, "filter", "tag"), rules=rules)
    (fault,) = result.diagnostics
    assert (fault.code, fault.message) == (code, message)
    assert fault.location is not None
    assert fault.location.path.endswith("bindings.yaml") and fault.location.line == line
    assert fault.help == (help or fault.help)
    assert fault.help


def test_a_decision_that_says_more_than_the_name_is_not_redundant(
    tmp_path: Path,
) -> None:
    """A default for a slot that is found by name changes what is sent."""
    rules = parameters(FIND, "tag: {default: new, why: So.}")
    assert bound(tmp_path, tool(FIND, "tag"), rules=rules).faults == []


LINKED = OPERATIONS.replace(
    "      200: {}\n",
    "      200: {media_type: application/json, schema: {/rows: {items: string}, /more: string}}\n",
    1,
)


def test_pages_follow_the_decision_where_the_service_has_no_convention(
    tmp_path: Path,
) -> None:
    """Whoever iterates would get the first page alone, without a word."""
    rules = """\
FERRY_FIND_TRIPS:
  pagination: {style: next-url, items: /rows, next: /more, why: The document links pages.}
"""
    page = tool("FERRY_FIND_TRIPS", "filter")
    silent = bound(tmp_path, page, operations=LINKED)
    decided = bound(tmp_path, page, operations=LINKED, rules=rules)
    assert silent.bound is not None and decided.bound is not None
    assert silent.bound.tools[0].pagination is None
    assert decided.bound.tools[0].pagination == NextUrl("/rows", "/more")
