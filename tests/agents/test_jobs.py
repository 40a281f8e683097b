"""An agent does its jobs through the server, in every mode and under both revisions.

`python -m tests.agents` prints what they cost in tokens.
"""

from __future__ import annotations

import pytest

from tests.agents.agent import Agent, upfront
from tests.agents.jobs import JOBS, Job
from tests.agents.serving import REVISIONS, connected, run, server
from tests.agents.world import World

MODES = ("full", "search", "code")


@pytest.mark.parametrize("revision", REVISIONS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.__name__)
def test_job(job: Job, mode: str, revision: str, world: World) -> None:
    async def main() -> None:
        made = server("--mode", mode, base_url=world.origin)
        async with connected(made, revision, lambda _: "accept") as client:
            await job(Agent(client, mode), world)

    run(main)


def test_search_and_code_cost_few_tokens_up_front() -> None:
    """All tools at once cost more than many models have room for."""

    async def main() -> None:
        costs = {}
        for mode in MODES:
            async with connected(server("--mode", mode)) as client:
                costs[mode] = upfront((await client.list_tools()).tools)
        assert costs["search"] <= 400, costs
        assert costs["code"] <= 400, costs
        assert costs["full"] > 10 * costs["search"], costs

    run(main)
