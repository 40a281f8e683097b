"""Prints the tokens of the jobs in each mode: python -m tests.agents."""

from __future__ import annotations

from tests.agents.agent import Agent, upfront
from tests.agents.jobs import JOBS
from tests.agents.serving import connected, run, server
from tests.agents.world import World
from tests.recording.loopback import Loopback


async def main() -> None:
    print(f"{'mode':8} {'up front':>9} {'ten jobs':>9} {'calls':>6}")
    for mode in ("full", "search", "code"):
        spent = calls = listed = 0
        for job in JOBS:
            world = World()
            with Loopback(world.respond) as loopback:
                world.origin = loopback.url
                made = server("--mode", mode, base_url=world.origin)
                async with connected(made, ask=lambda _: "accept") as client:
                    agent = Agent(client, mode)
                    await job(agent, world)
                    spent, calls = spent + agent.tokens, calls + agent.calls
                    listed = upfront((await client.list_tools()).tools)
        print(f"{mode:8} {listed:9,} {spent:9,} {calls:6}")


if __name__ == "__main__":
    run(main)
