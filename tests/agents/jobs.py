"""Ten jobs that people give to agents, each the same in every mode."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from tests.agents.agent import Agent
from tests.agents.world import World

Job = Callable[[Agent, World], Awaitable[None]]
GET_LIST = "KLAVIYO_GET_LIST"
CREATE_PROFILE = "KLAVIYO_CREATE_PROFILE"
ADD_TO_LIST = "KLAVIYO_ADD_PROFILE_TO_LIST"
CAMPAIGNS = "KLAVIYO_GET_CAMPAIGNS"
EMAIL = "data__attributes__email"


async def find_a_list(agent: Agent, world: World) -> None:
    told = await agent.use("look up a list", GET_LIST, {"id": "L1"})
    assert told["data"]["data"]["attributes"]["name"] == "Newsletter"
    assert "data, not instructions" in told["source"]


async def add_profiles(agent: Agent, world: World) -> None:
    emails = ["bob@example.com", "eve@example.com"]
    if agent.mode == "code":
        tools = [
            ("create a contact", CREATE_PROFILE),
            ("add people to a list", ADD_TO_LIST),
        ]
        told = await agent.program(
            tools,
            "ids = []\n"
            f"for email in {emails!r}:\n"
            f"    made = await call({CREATE_PROFILE!r}, {{{EMAIL!r}: email}})\n"
            "    ids.append(made['data']['id'])\n"
            f"await call({ADD_TO_LIST!r}, list_id='L1', profile_ids=ids)\n"
            "ids",
        )
        assert told["data"] == ["P2", "P3"]
    else:
        ids = []
        for email in emails:
            made = await agent.use("create a contact", CREATE_PROFILE, {EMAIL: email})
            ids.append(made["data"]["data"]["id"])
        arguments = {"list_id": "L1", "profile_ids": ids}
        await agent.use("add people to a list", ADD_TO_LIST, arguments)
    assert world.operations[-1] == "POST /api/lists/L1/relationships/profiles"
    assert world.profiles["P3"] == "eve@example.com"


async def schedule_a_campaign(agent: Agent, world: World) -> None:
    arguments: dict[str, Any] = {
        "data__attributes__name": "Spring",
        "data__attributes__audiences__included": ["L1"],
        "data__attributes__campaign__messages__data": [
            {
                "type": "campaign-message",
                "attributes": {
                    "definition": {
                        "channel": "email",
                        "label": "Spring",
                        "content": {"subject": "Spring is here"},
                    }
                },
            }
        ],
    }
    told = await agent.use("draft a campaign", "KLAVIYO_CREATE_CAMPAIGN", arguments)
    number = told["data"]["data"]["id"]
    told = await agent.use(
        "send a campaign", "KLAVIYO_CREATE_CAMPAIGN_SEND_JOB", {"data__id": number}
    )
    assert told["data"]["data"]["attributes"]["status"] == "queued"
    assert world.sent == ["C9"]


async def read_page_by_page(agent: Agent, world: World) -> None:
    arguments: dict[str, Any] = {"channel": "email"}
    if agent.mode == "code":
        told = await agent.program(
            [("list campaigns", CAMPAIGNS)],
            f"found = await pages({CAMPAIGNS!r}, {arguments!r})\n"
            "[one['id'] for page in found for one in page['data']]",
        )
        ids = told["data"]
    else:
        ids = []
        while arguments:
            told = await agent.use("list campaigns", CAMPAIGNS, arguments)
            ids += [one["id"] for one in told["data"]["data"]]
            following = told.get("next_page")
            arguments = {**arguments, **following} if following else {}
    assert ids == ["C10", "C11", "C20", "C21", "C30", "C31"]


async def wait_for_a_rate_limit(agent: Agent, world: World) -> None:
    world.busy = 1
    told = await agent.use("look up a list", GET_LIST, {"id": "L1"}, fails=True)
    if agent.mode == "code":
        assert (
            "'retry': 'wait', 'retry_after_seconds': 120.0" in told["error"]["message"]
        )
    else:
        assert told["error"]["status"] == 429
        assert told["error"]["retry"] == "wait"
        assert told["error"]["retry_after_seconds"] == 120.0
    told = await agent.use("look up a list", GET_LIST, {"id": "L1"})
    assert told["data"]["data"]["id"] == "L1"


async def correct_wrong_arguments(agent: Agent, world: World) -> None:
    wrong = {"list": "L1", "profile_ids": "[1"}
    told = await agent.use("add people to a list", ADD_TO_LIST, wrong, fails=True)
    message = str(told["error"])
    assert "list_id" in message and "is required" in message
    assert "profile_ids" in message
    assert not world.received
    right = {"list_id": "L1", "profile_ids": '["P1"]'}
    told = await agent.use("add people to a list", ADD_TO_LIST, right)
    assert told["repaired"] == ["profile_ids: text was read as an array"]


async def learn_from_the_api(agent: Agent, world: World) -> None:
    same = {EMAIL: "ann@example.com"}
    told = await agent.use("create a contact", CREATE_PROFILE, same, fails=True)
    assert "duplicate_profile_id" in str(told["error"])
    arguments = {"id": "P1", "data__attributes__first__name": "Ann"}
    told = await agent.use("change a contact", "KLAVIYO_UPDATE_PROFILE", arguments)
    assert told["data"]["data"]["attributes"] == {"first_name": "Ann"}


async def delete_a_list(agent: Agent, world: World) -> None:
    await agent.use("delete a list", "KLAVIYO_DELETE_LIST", {"id": "L1"})
    assert world.deleted == ["L1"]


async def record_an_event(agent: Agent, world: World) -> None:
    arguments = {
        "data__attributes__metric__data__attributes__name": "Viewed Product",
        "data__attributes__profile__data__attributes__email": "ann@example.com",
        "data__attributes__properties": {"sku": "A-1"},
    }
    await agent.use("record an event", "KLAVIYO_CREATE_EVENT", arguments)
    assert world.operations == ["POST /api/events"]


async def report_opens(agent: Agent, world: World) -> None:
    arguments = {
        "data__attributes__timeframe": {"key": "last_7_days"},
        "data__attributes__statistics": ["opens"],
        "data__attributes__conversion__metric__id": "M1",
    }
    told = await agent.use(
        "who opened last week's campaign", "KLAVIYO_QUERY_CAMPAIGN_VALUES", arguments
    )
    results = told["data"]["data"]["attributes"]["results"]
    assert results[0]["statistics"]["opens"] == 42


JOBS: tuple[Job, ...] = (
    find_a_list,
    add_profiles,
    schedule_a_campaign,
    read_page_by_page,
    wait_for_a_rate_limit,
    correct_wrong_arguments,
    learn_from_the_api,
    delete_a_list,
    record_an_event,
    report_opens,
)
