"""A process that makes calls when it is told to, and tells what CPU they took.

    python -m tests.bench.client.worker URL

Reads one JSON object a line, `{"contender", "call", "times", "in_flight"}`, and answers each with
the seconds of CPU that this process took for one call. Ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Callable
from functools import cache
from typing import Any

from tests.bench.client.calls import SLOW
from tests.bench.client.contenders import ASYNC_CONTENDERS, CONTENDERS, LIMITERS

WARM = 10
"""One call in so many comes before the measured ones: whoever follows itself, and not another
contender, would find the processor's caches full of its own."""


def run(call: Callable[[], Any], times: int) -> float:
    """Makes calls one after the other."""
    for _ in range(1 + times // WARM):
        call()
    _tidy()
    begin = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - begin) / times


async def run_together(call: Callable[[], Any], times: int, in_flight: int) -> float:
    """Makes calls some at a time."""
    await asyncio.gather(*(call() for _ in range(in_flight)))
    _tidy()
    begin = time.process_time()
    for _ in range(times // in_flight):
        await asyncio.gather(*(call() for _ in range(in_flight)))
    return (time.process_time() - begin) / times


def _tidy() -> None:
    """Leaves nothing to collect but what the measured calls make.

    The collector stays on, since whoever makes cycles makes their users pay for it; but it does not
    look again and again through what all contenders have loaded.
    """
    gc.collect()
    gc.freeze()


def main() -> None:
    [url] = sys.argv[1:]

    @cache
    def contender(name: str, concurrent: bool) -> Any:
        if concurrent:
            # Answered at once, a few connections would do for all that are in flight.
            return ASYNC_CONTENDERS[name](url + SLOW)
        return (CONTENDERS | LIMITERS)[name](url)

    with asyncio.Runner() as runner:
        for line in sys.stdin:
            order = json.loads(line)
            times, in_flight = order["times"], order["in_flight"]
            call = getattr(contender(order["contender"], in_flight > 0), order["call"])
            if in_flight:
                seconds = runner.run(run_together(call, times, in_flight))
            else:
                seconds = run(call, times)
            print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main()
