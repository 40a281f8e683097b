"""Nothing is deleted, overwritten or sent to people unless a person or the owner agrees."""

from __future__ import annotations

from typing import Any

import mcp_types as types
import pytest

from tests.agents.serving import REVISIONS, connected, run, server, text_of
from tests.agents.world import World

DELETE = "KLAVIYO_DELETE_LIST"
PROGRAM = f"""
done = []
for number in ['A', 'B', 'C']:
    try:
        await call({DELETE!r}, id=number)
        done.append(number)
    except ValueError as error:
        done.append('not ' + number)
done
"""


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_person_agrees(world: World, revision: str) -> None:
    questions: list[str] = []

    def ask(question: str) -> str:
        questions.append(question)
        assert not world.received  # nothing is sent before
        return "accept"

    async def main() -> None:
        made = server("--groups", "lists", base_url=world.origin)
        async with connected(made, revision, ask) as client:
            result = await client.call_tool(DELETE, {"id": "L1"})
            assert not result.is_error

    run(main)
    assert world.deleted == ["L1"]
    (question,) = questions
    assert DELETE in question and '"id":"L1"' in question


@pytest.mark.parametrize("action", ["decline", "cancel", "unchecked"])
def test_person_does_not_agree(world: World, revision: str, action: str) -> None:
    async def main() -> None:
        made = server("--groups", "lists", base_url=world.origin)
        async with connected(made, revision, lambda _: action) as client:
            result = await client.call_tool(DELETE, {"id": "L1"})
            assert result.is_error
            assert result.structured_content["error"]["kind"] == "declined"
            assert result.structured_content["error"]["retry"] == "never"

    run(main)
    assert not world.received


@pytest.mark.parametrize(
    ("confirm", "deleted"),
    [("required", []), ("if-possible", ["L1"]), ("never", ["L1"])],
)
def test_client_cannot_ask(
    world: World, revision: str, confirm: str, deleted: list[str]
) -> None:
    """Refused, unless the owner of the server has decided otherwise."""

    async def main() -> None:
        made = server("--mode", "code", "--confirm", confirm, base_url=world.origin)
        async with connected(made, revision) as client:
            code = f"await call({DELETE!r}, id='L1')"
            result = await client.call_tool("run_program", {"code": code})
            assert result.is_error is not bool(deleted)
            if not deleted:
                assert "--confirm if-possible" in text_of(result)

    run(main)
    assert world.deleted == deleted


def test_nobody_is_asked_about_calls_that_cannot_be_made(revision: str) -> None:
    async def main() -> None:
        async with connected(
            server("--groups", "lists"), revision, pytest.fail
        ) as client:
            result = await client.call_tool(DELETE, {"list": "L1"})
            assert result.structured_content["error"]["kind"] == "arguments"

    run(main)


def test_nobody_is_asked_about_reading(world: World, revision: str) -> None:
    async def main() -> None:
        made = server("--groups", "lists", base_url=world.origin)
        async with connected(made, revision, pytest.fail) as client:
            assert not (
                await client.call_tool("KLAVIYO_GET_LIST", {"id": "L1"})
            ).is_error

    run(main)


def test_programs_ask_for_each_call(world: World, revision: str) -> None:
    """The program goes on where it was, and what it did is not done twice."""

    def ask(question: str) -> str:
        return "decline" if '"B"' in question else "accept"

    async def main() -> None:
        made = server("--mode", "code", base_url=world.origin)
        async with connected(made, revision, ask) as client:
            result = await client.call_tool("run_program", {"code": PROGRAM})
            assert result.structured_content["data"] == ["A", "not B", "C"]

    run(main)
    assert world.deleted == ["A", "C"]


def test_programs_do_not_ask_without_end(world: World, revision: str) -> None:
    async def main() -> None:
        made = server("--mode", "code", base_url=world.origin)
        async with connected(made, revision, lambda _: "accept") as client:
            code = f"for n in range(20):\n    await call({DELETE!r}, id=str(n))"
            result = await client.call_tool("run_program", {"code": code})
            assert result.is_error
            text = text_of(result)
            assert "make several calls" in text and "Already run" in text

    run(main)
    assert len(world.deleted) == 8


def test_answers_are_bound_to_the_call_and_used_once(world: World) -> None:
    """An answer to one question says nothing about another list, or about doing it again."""

    async def main() -> None:
        made = server("--groups", "lists", base_url=world.origin)
        async with connected(made, ask=lambda _: "accept") as client:

            async def call(**more: Any) -> Any:
                return await client.session.call_tool(
                    DELETE,
                    allow_input_required=True,
                    **{"arguments": {"id": "L1"}, **more},
                )

            asked = await call()
            assert isinstance(asked, types.InputRequiredResult)
            yes = types.ElicitResult(action="accept", content={"confirm": True})
            answers: Any = {"confirm": yes}
            state = asked.request_state
            with pytest.raises(Exception, match="requestState"):
                await call(
                    arguments={"id": "L2"}, input_responses=answers, request_state=state
                )
            with pytest.raises(Exception, match="requestState"):
                await call(input_responses=answers, request_state="made up")
            unasked = await call(input_responses=answers)
            assert isinstance(unasked, types.InputRequiredResult)
            done = await call(input_responses=answers, request_state=state)
            assert not done.is_error
            again = await call(input_responses=answers, request_state=state)
            assert again.is_error and "call again" in text_of(again)

    run(main)
    assert world.deleted == ["L1"]
