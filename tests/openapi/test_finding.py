"""A tool that finds the wrong operation writes to the wrong place in a live account."""

from __future__ import annotations

import pytest

from generator.openapi.candidates import Outline, Ranking, certain, common_start
from generator.openapi.endpoints import Endpoint
from generator.openapi.finding import Proposal, find
from generator.openapi.words import letters, stem, words


def endpoint(
    identity: str,
    request: str,
    *parameters: str,
    summary: str = "",
) -> Endpoint:
    """`*` marks parameters that a request must have."""
    method, _, path = request.partition(" ")
    names = tuple(name.rstrip("*") for name in parameters)
    needed = frozenset(name.rstrip("*") for name in parameters if name.endswith("*"))
    return Endpoint(identity, method, path, (), summary, names, needed)


YARD = (
    endpoint("PostShips", "POST /v1/ships", "name*", "length", "port"),
    endpoint("GetShips", "GET /v1/ships", "limit", "port"),
    endpoint("GetShipsShip", "GET /v1/ships/{ship}", "ship*"),
    endpoint("PostShipsShip", "POST /v1/ships/{ship}", "ship*", "name", "length"),
    endpoint("DeleteShipsShip", "DELETE /v1/ships/{ship}", "ship*"),
    endpoint("GetShipsSearch", "GET /v1/ships/search", "query*", "limit"),
    endpoint("PostPortsPortShips", "POST /v1/ports/{port}/ships", "port*", "name*"),
    endpoint("PostPorts", "POST /v1/ports", "name*", "berths"),
    endpoint("GetPorts", "GET /v1/ports", "limit"),
    endpoint("PostShipsShipSell", "POST /v1/ships/{ship}/sell", "ship*", "price*"),
)


def tool(name: str, *parameters: str) -> Outline:
    names = tuple(one.rstrip("*") for one in parameters)
    needed = frozenset(one.rstrip("*") for one in parameters if one.endswith("*"))
    return Outline(f"YARD_{name}", name, names, needed)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (tool("CREATE_SHIP", "name*", "length"), "PostShips"),
        (tool("LIST_SHIPS", "limit"), "GetShips"),
        (tool("RETRIEVE_SHIP", "ship*"), "GetShipsShip"),
        (tool("UPDATE_SHIP", "ship*", "name"), "PostShipsShip"),
        (tool("DELETE_SHIP", "ship*"), "DeleteShipsShip"),
        (tool("SEARCH_SHIPS", "query*"), "GetShipsSearch"),
        (tool("SELL_SHIP", "ship*", "price*"), "PostShipsShipSell"),
        (tool("ADD_SHIP_TO_PORT", "port*", "name*"), "PostPortsPortShips"),
    ],
)
def test_an_operation_that_everything_fits_is_found(given: Outline, found: str) -> None:
    winner = certain(Ranking(YARD, "YARD_").candidates(given))
    assert winner is not None
    assert winner.id == found


@pytest.mark.parametrize(
    "given",
    [
        # The path has a parameter for which the tool has none.
        tool("RETRIEVE_SHIP"),
        # The tool needs what no operation takes.
        tool("CREATE_SHIP", "name*", "flag_state*"),
        # Nothing here does that to ships.
        tool("REPAINT_SHIP", "ship*", "colour*"),
        tool("CANCEL_SHIP", "ship*", "why*"),
    ],
)
def test_what_is_not_certain_is_left_to_people(given: Outline) -> None:
    assert certain(Ranking(YARD, "YARD_").candidates(given)) is None


def test_a_verb_of_another_operation_does_not_match_the_method() -> None:
    """Cancelling is not deleting where there is something to cancel with."""
    campaigns = (
        endpoint("deleteCampaign", "DELETE /campaigns/{id}", "id*"),
        endpoint("postCampaignCancel", "POST /campaigns/{id}/actions/cancel", "id*"),
        endpoint("getCampaign", "GET /campaigns/{id}", "id*"),
    )
    ranked = Ranking(campaigns).candidates(tool("CANCEL_CAMPAIGN", "id*"))
    winner = certain(ranked)
    assert winner is None or winner.id == "postCampaignCancel"


def test_a_noun_is_not_a_verb() -> None:
    """The lists here are things: `LIST` in the middle of a name tells no deed."""
    lists = (
        endpoint("berthList.insert", "POST /berthList", "name*", "colour"),
        endpoint("berthList.update", "PUT /berthList/{id}", "id*", "name", "colour"),
        endpoint("berthList.list", "GET /berthList", "limit"),
    )
    ranked = Ranking(lists).candidates(tool("BERTH_LIST_UPDATE", "id*", "colour"))
    assert ranked[0].endpoint.id == "berthList.update"


def test_operations_called_otherwise_are_proposed_by_their_parameters() -> None:
    chat = (
        endpoint(
            "conversations_list", "GET /conversations.list", "types", "cursor", "limit"
        ),
        endpoint("users_list", "GET /users.list", "cursor", "limit", "locale"),
        endpoint("files_list", "GET /files.list", "count", "page"),
    )
    ranked = Ranking(chat).candidates(tool("LIST_CHANNELS", "types", "cursor", "limit"))
    assert ranked[0].endpoint.id == "conversations_list"
    assert certain(ranked) is None


# All ways together


def test_tools_find_operations_by_id_summary_and_fit_and_the_rest_is_proposed() -> None:
    endpoints = (
        *YARD,
        endpoint("op17", "POST /v1/tow", "ship*", summary="Tow a ship"),
        endpoint("yard.getDock", "GET /v1/docks/{id}", "id*"),
    )
    tools = (
        tool("YARD_GET_DOCK", "id*"),
        tool("TOW_A_SHIP", "ship*"),
        tool("LIST_PORTS", "limit"),
        tool("SINK", "x"),
        tool("RETRIEVE_SHIP"),
        tool("BUY_SHIP", "name*"),
        tool("LOSE_SHIP"),
    )
    decided = {
        "YARD_BUY_SHIP": ("POST /v1/ships",),
        "YARD_LOSE_SHIP": ("PostShipz",),
    }
    found = find(tools, "YARD_", endpoints, decided)
    assert found.operations == {
        "YARD_YARD_GET_DOCK": ("yard.getDock",),
        "YARD_TOW_A_SHIP": ("op17",),
        "YARD_LIST_PORTS": ("GetPorts",),
        "YARD_BUY_SHIP": ("PostShips",),
    }
    # What an id tells is found again without being stored.
    assert found.inferred == {"YARD_TOW_A_SHIP": "op17", "YARD_LIST_PORTS": "GetPorts"}
    assert [(one.slug, bool(one.candidates)) for one in found.proposals] == [
        ("YARD_SINK", False),
        ("YARD_RETRIEVE_SHIP", True),
    ]
    (unknown,) = found.unknown
    assert (unknown.slug, unknown.candidates[0]) == ("YARD_LOSE_SHIP", "PostShips")


def test_words_that_all_ids_begin_with_need_not_stand_in_a_slug() -> None:
    ids = ("sea.ships.get", "sea.ships.list", "sea.ports.list")
    assert common_start(ids) == 1
    endpoints = [endpoint(one, f"GET /{at}") for at, one in enumerate(ids)]
    found = find([tool("SHIPS_LIST")], "YARD_", endpoints, {})
    assert found.inferred == {"YARD_SHIPS_LIST": "sea.ships.list"}


def test_a_summary_of_two_operations_decides_nothing() -> None:
    endpoints = (
        endpoint("a", "GET /x/{id}", "id*", summary="Read it"),
        endpoint("b", "GET /y/{id}", "id*", summary="Read it"),
    )
    found = find([tool("READ_IT", "id*")], "YARD_", endpoints, {})
    assert found.operations == {}


def test_candidates_without_slots_for_parameters_come_later() -> None:
    ranked = Ranking(YARD).candidates(tool("ADD_SHIP_TO_PORT", "port*", "name*"))
    first, second, *_ = (one.endpoint.id for one in ranked)
    proposal = Proposal("YARD_X", tuple(ranked))
    again = proposal.reconsidered(
        {one.endpoint.id: 5 * (one.endpoint.id == first) for one in ranked}
    )
    assert again.candidates[0].endpoint.id == second


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("getUserByID", ("get", "user", "by", "id")),
        ("list-HTTPRoutes", ("list", "http", "routes")),
        ("users.list/all_", ("users", "list", "all")),
        ("", ()),
    ],
)
def test_names_have_the_same_words_in_any_spelling(
    name: str, found: tuple[str, ...]
) -> None:
    assert words(name) == found
    assert letters(name) == "".join(found)


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("ships", "ship"), ("berries", "berry"), ("boxes", "box"), ("status", "status")],
)
def test_singular_and_plural_have_one_stem(plural: str, singular: str) -> None:
    assert stem(plural) == stem(singular) == singular


def test_parameters_that_all_lists_have_make_no_operation_likely() -> None:
    """The documents of cargo are not the ships, though both have pages."""
    yard = (
        *YARD,
        endpoint("getCrew", "GET /v1/crew", "start_cursor", "page_size"),
    )
    [proposal] = find(
        [tool("LIST_CARGO_PAPERS", "start_cursor", "page_size")], "YARD_", yard, {}
    ).proposals
    assert proposal.candidates == ()


def test_an_id_that_a_tool_requires_leads_to_what_is_below_it() -> None:
    yard = (
        endpoint("get-crate", "GET /v1/crates/{crate_id}", "crate_id*"),
        endpoint("get-hold", "GET /v1/holds/{hold_id}", "hold_id*"),
    )
    given = tool("GET_CRATE_ROPES", "crate_id*")
    ranked = {one.endpoint.id: one.rank for one in Ranking(yard).candidates(given)}
    other = tool("GET_CRATE_ROPES", "crate_id")
    bare = {one.endpoint.id: one.rank for one in Ranking(yard).candidates(other)}
    assert ranked["get-crate"] >= bare["get-crate"] + 0.08
    assert "get-hold" not in ranked or ranked["get-hold"] < ranked["get-crate"]
