"""Tools answer to their aliases in every way of calling them, and are held to the selection."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agents.serving import KEY, connected, run, server
from tests.agents.world import World
from tests.emitted import package

ADD, ADD_ALIAS = "KLAVIYO_ADD_PROFILE_TO_LIST", "KLAVIYO_ADD_PROFILES_TO_LIST"
TAG, TAG_ALIAS = "KLAVIYO_CREATE_TAG_RELATIONSHIPS", "KLAVIYO_TAG_LISTS"
SEND, SEND_ALIAS = "KLAVIYO_CREATE_CAMPAIGN_SEND_JOB", "KLAVIYO_SEND_CAMPAIGN"
ARGUMENTS = {"list_id": "L1", "profile_ids": ["P1"]}
ADDED = ["POST /api/lists/L1/relationships/profiles"]


def toolset(**options: Any) -> Any:
    return package(".tools").Toolset(**options)


def ran(world: World, name: str, arguments: Any, **options: Any) -> Any:
    client = package("._client").Klaviyo(api_key=KEY, base_url=world.origin)
    with client:
        return toolset(**options).run(client, name, arguments)


def called(world: World, name: str, arguments: Any, *options: str, **about: Any) -> Any:
    """What an MCP client is told."""
    found: list[Any] = []

    async def main() -> None:
        made = server(*options, base_url=world.origin)
        async with connected(made, ask=about.get("ask")) as client:
            result = await client.call_tool(name, arguments)
            found.append(result.structured_content)

    run(main)
    return found[0]


@pytest.mark.parametrize("prefix", [True, False])
def test_an_alias_finds_its_tool(world: World, prefix: bool) -> None:
    for name in (ADD, ADD_ALIAS, ADD[len("KLAVIYO_") :], ADD_ALIAS[len("KLAVIYO_") :]):
        assert toolset(prefix=prefix).find(name).slug == ADD
        assert ran(world, name, ARGUMENTS, prefix=prefix).ok
    assert set(world.operations) == set(ADDED)


def test_all_aliases_find_their_tools() -> None:
    known = toolset()
    for tool in known.tools:
        for alias in tool.aliases:
            assert known.find(alias) is tool


def test_an_alias_stands_for_its_arguments(world: World) -> None:
    """`TAG_LISTS` must never tag campaigns, whatever a model adds."""
    arguments = {"tag_id": "T1", "data": [{"type": "list", "id": "L1"}]}
    ran(world, TAG_ALIAS, arguments)
    assert world.operations == ["POST /api/tags/T1/relationships/lists"]
    result = ran(world, TAG_ALIAS, {**arguments, "related_resource": "campaigns"})
    assert result.error.kind == "arguments" and len(world.received) == 1
    assert "the name of the tool says so" in result.text


@pytest.mark.parametrize(
    ("mode", "name", "arguments"),
    [
        ("full", ADD_ALIAS, ARGUMENTS),
        ("search", "call_tool", {"name": ADD_ALIAS, "arguments": ARGUMENTS}),
        ("code", "run_program", {"code": f"await call({ADD_ALIAS!r}, {ARGUMENTS})"}),
    ],
)
def test_aliases_are_called_in_every_mode(
    world: World, mode: str, name: str, arguments: Any
) -> None:
    assert called(world, name, arguments, "--mode", mode)["ok"]
    assert world.operations == ADDED
    for denied in (["--read-only"], ["--deny", ADD], ["--allow", "GET_*"]):
        options = ["--no-prefix", "--mode", mode, *denied]
        told = called(world, name, arguments, *options)
        assert not told["ok"]
        assert "is not offered" in str(told) or "there is no tool 'call_tool'" in str(
            told
        )
    assert world.operations == ADDED


def test_aliases_are_described(world: World) -> None:
    names = {"names": [ADD_ALIAS]}
    told = called(world, "describe_tools", names, "--mode", "search")
    assert [tool["name"] for tool in told["tools"]] == [ADD]
    code = {
        "code": f"list((await describe({ADD_ALIAS!r}))['inputSchema']['properties'])"
    }
    told = called(world, "run_program", code, "--mode", "code")
    assert set(ARGUMENTS) <= set(told["data"])


def test_a_person_is_asked_about_an_alias(world: World) -> None:
    """A confirmation that only the documented name needs is none."""
    questions: list[str] = []

    def ask(question: str) -> str:
        questions.append(question)
        return "decline"

    arguments = {"data__id": "C1"}
    for mode, name, given in (
        ("full", SEND_ALIAS, arguments),
        ("search", "call_tool", {"name": SEND_ALIAS, "arguments": arguments}),
    ):
        told = called(world, name, given, "--mode", mode, ask=ask)
        assert told["error"]["kind"] == "declined"
    assert len(questions) == 2 and not world.received
    assert f"({SEND}, called as {SEND_ALIAS})" in questions[0]


def test_only_reading_is_not_escaped_by_an_alias(world: World) -> None:
    given = {"name": ADD_ALIAS, "arguments": ARGUMENTS}
    told = called(world, "read_with_tool", given, "--mode", "search")
    assert not told["ok"] and not world.received


@pytest.mark.parametrize("deny", [ADD, ADD_ALIAS, "KLAVIYO_ADD_*", "ADD_PROFILE_*"])
def test_a_denied_tool_has_no_way_in(world: World, deny: str) -> None:
    for name in (ADD, ADD_ALIAS):
        result = ran(world, name, ARGUMENTS, deny=[deny], prefix=False)
        assert result.error.kind == "not_offered"
    assert not world.received


def test_a_denied_alias_is_denied(world: World) -> None:
    """Whoever denies `DELETE_*` means every name that begins so."""
    alias = "KLAVIYO_DELETE_LIST_RELATIONSHIPS"
    known = toolset(deny=["KLAVIYO_DELETE_*"])
    assert known.find(alias) is None
    assert known.find("KLAVIYO_REMOVE_PROFILES_FROM_LIST") is not None
    result = ran(world, alias, ARGUMENTS, deny=["KLAVIYO_DELETE_*"])
    assert result.error.kind == "not_offered" and not world.received


def test_an_allowed_alias_allows_its_tool() -> None:
    assert [tool.slug for tool in toolset(allow=[ADD_ALIAS]).tools] == [ADD]


def test_a_misspelt_alias_suggests_its_tool(world: World) -> None:
    result = ran(world, "KLAVIYO_SEND_CAMPAIN", {})
    assert result.error.kind == "unknown_tool"
    assert SEND in result.error.suggestions
    assert not {SEND, SEND_ALIAS} & {
        *ran(world, "KLAVIYO_SEND_CAMPAIN", {}, read_only=True).error.suggestions
    }


def test_search_finds_offered_tools_only() -> None:
    tools = package(".tools")
    assert "KLAVIYO_BULK_UNSUBSCRIBE_PROFILES" in [
        tool.slug for tool in tools.search("unsubscribe someone", 3)
    ]
    found = tools.search("unsubscribe someone", read_only=True, prefix=False)
    assert len(found) == 5 and all(tool.read_only for tool in found)
    assert tools.search("xyzzy", 1, groups=["lists"])[0].group == "lists"
