"""What really arrives: the emitted client here, the server in another process with its own clock.

Counts only, and nothing is judged by them: a busy machine delays requests as it likes.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

from tests.emitted import package
from tests.simulation.limits import MODES, Mode
from tests.virtual import busiest

CALLS = 300
LIMIT = 75
THREADS = 100
SECONDS = 0.05
"""What the server takes for a response."""


def arrivals(kind: str, mode: Mode) -> list[float]:
    """When so many calls arrive that are made all at once."""
    command = [sys.executable, "-m", "tests.simulation.server", str(SECONDS)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None and server.stdout is not None
        port = server.stdout.readline().strip()
        options = {"api_key": "k", "base_url": f"http://127.0.0.1:{port}"}
        if kind == "async":
            asyncio.run(_tasks({**options, "rate_limit_mode": mode}))
        else:
            _threads({**options, "rate_limit_mode": mode})
        server.stdin.close()
        times: list[float] = json.loads(server.stdout.readline())
        return times


async def _tasks(options: dict[str, Any]) -> None:
    async with package().AsyncKlaviyo(**options) as client:
        await asyncio.gather(*(client.profiles.get_profile("p") for _ in range(CALLS)))


def _threads(options: dict[str, Any]) -> None:
    with package().Klaviyo(**options) as client:

        def work() -> None:
            for _ in range(CALLS // THREADS):
                client.profiles.get_profile("p")

        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def table(runs: int = 5) -> Iterator[str]:
    """For each mode: how many arrive in the busiest second of each run."""
    yield f"{CALLS} calls against {LIMIT} a second: most arrivals in a second, and seconds for all"
    for kind in ("async", "sync"):
        for mode in MODES:
            found = [arrivals(kind, mode) for _ in range(runs)]
            assert all(
                len(times) == CALLS for times in found
            ), "calls were lost or doubled"
            most = " ".join(f"{busiest(times, 1.0):3}" for times in found)
            took = " ".join(f"{max(times) - min(times):.2f}" for times in found)
            yield f"{kind:5}  {mode:6}  {most}   {took}"
