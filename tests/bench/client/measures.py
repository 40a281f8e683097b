"""What is measured of the emitted client, and beside what.

Calls are measured in blocks by workers, processes that hold the contenders of one environment.
Workers are started several times over, since a process is by chance a little faster or slower than
the next one of its kind.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, TypeVar

from tests.bench.client.contenders import (
    ASYNC_CONTENDERS,
    CONTENDERS,
    LIMITERS,
    PYRATE,
    SDK,
    SDK_KEPT,
)
from tests.bench.client.programs import PROGRAMS, Program
from tests.bench.process import ROOT, Measure, measure
from tests.bench.report import Row, alternate, progress_of, row

Sample = TypeVar("Sample")

SDK_PYTHON = ROOT / ".venv-record" / "bin" / "python"
SOURCES = ROOT / "generated" / "klaviyo" / "src"
APART = (SDK, SDK_KEPT, PYRATE)
"""What has an environment of its own (`make bench` makes it)."""
IN_FLIGHT = 50
BESIDE = {
    "klaviyo_tools": "httpx",
    "httpx2": "httpx",
    "klaviyo_tools on httpx2": "httpx2",
    SDK: "httpx",
    SDK_KEPT: "httpx",
    **{name: PYRATE for name in LIMITERS if name != PYRATE},
}
"""What each contender is compared with."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured."""

    workers: int
    """How often they are started."""
    rounds: int
    """Of each start."""
    starts: int
    """Processes of each kind that only start and end."""


FULL = Plan(workers=3, rounds=16, starts=15)
QUICK = Plan(workers=2, rounds=3, starts=3)


@dataclass(frozen=True, slots=True)
class Block:
    """The same call several times over, by each contender in turn."""

    title: str
    contenders: Sequence[str]
    call: str
    times: int
    unit: str
    scale: float
    """Units in a second."""
    in_flight: int = 0
    budgets: Mapping[str, float] = field(default_factory=dict)
    """By contender: of its ratio, or of its value where it is compared with nothing."""


BLOCKS = (
    Block(
        "get_profile: CPU per call",
        tuple(CONTENDERS),
        "get_profile",
        50,
        "us",
        1e6,
        budgets={"klaviyo_tools": 1.0, "klaviyo_tools on httpx2": 1.10},
    ),
    Block(
        "create_profile: CPU per call",
        tuple(CONTENDERS),
        "create_profile",
        50,
        "us",
        1e6,
        budgets={"klaviyo_tools": 1.0, "klaviyo_tools on httpx2": 1.10},
    ),
    Block(
        "get_profiles, a page of 100: CPU per call",
        tuple(CONTENDERS),
        "get_profiles",
        10,
        "us",
        1e6,
        budgets={"klaviyo_tools": 1.05},
    ),
    Block(
        f"get_profile, {IN_FLIGHT} at a time: CPU per call",
        tuple(ASYNC_CONTENDERS),
        "get_profile",
        2 * IN_FLIGHT,
        "us",
        1e6,
        in_flight=IN_FLIGHT,
        budgets={"klaviyo_tools": 1.05, "klaviyo_tools on httpx2": 1.05},
    ),
    Block(
        "limiter, where nobody waits: CPU per permit, acquired and released",
        tuple(LIMITERS),
        "acquire",
        5000,
        "ns",
        1e9,
        budgets={
            "exact, 75/s 750/m": 0.5,
            "starts, 75/s 750/m": 0.5,
        },
    ),
)


class Process:
    """A process that is told what to do in lines; used as a context manager."""

    def __init__(self, python: str, module: str, *arguments: str) -> None:
        self._child = subprocess.Popen(
            [python, "-m", f"tests.bench.client.{module}", *arguments],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> str:
        """The next line that it prints."""
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            sys.exit("a process of the measurement has ended; see what it said above")
        return line.strip()

    def ask(self, contender: str, call: str, times: int, in_flight: int = 0) -> float:
        """Seconds of CPU that one call takes a worker."""
        assert self._child.stdin is not None
        order: dict[str, Any] = {"contender": contender, "call": call}
        order |= {"times": times, "in_flight": in_flight}
        print(json.dumps(order), file=self._child.stdin, flush=True)
        return float(self.hear())

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._child:
            if self._child.stdin is not None:
                self._child.stdin.close()


def environment() -> dict[str, str]:
    """The environment of all processes: the emitted package in reach, no proxy in between."""
    unfit = ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in unfit and not name.lower().endswith("_proxy")
    }
    return {**kept, "PYTHONPATH": str(SOURCES)}


def sdk_version() -> str:
    """The version of the SDK; empty where its environment is missing."""
    if not SDK_PYTHON.exists():
        return ""
    program = f"import importlib.metadata as it; print(it.version({SDK!r}))"
    return subprocess.check_output([SDK_PYTHON, "-c", program], text=True).strip()


def rows(plan: Plan) -> Iterator[Row]:
    """All figures. Where the SDK's environment is missing, those of the SDK are left out."""
    with Process(sys.executable, "server") as server:
        url = server.hear()
        yield from _blocks(plan, url)
        yield from _starts(plan, url)
        yield from _memory(plan, url)


def _blocks(plan: Plan, url: str) -> Iterator[Row]:
    samples: list[dict[str, list[float]]] = [
        {name: [] for name in block.contenders if _is_there(name)} for block in BLOCKS
    ]
    pythons = {_python(name) for name in CONTENDERS if _is_there(name)}
    for _ in range(plan.workers):
        with ExitStack() as stack:
            workers = {
                python: stack.enter_context(Process(python, "worker", url))
                for python in pythons
            }
            for block, some in zip(BLOCKS, samples, strict=True):
                for name, more in _block(block, workers, tuple(some), plan).items():
                    some[name] += more
    for block, some in zip(BLOCKS, samples, strict=True):
        yield from _compared(block.title, block.unit, some, block.budgets)


def _block(
    block: Block, workers: Mapping[str, Process], names: Sequence[str], plan: Plan
) -> dict[str, list[float]]:
    def run(name: str) -> float:
        worker = workers[_python(name)]
        seconds = worker.ask(name, block.call, block.times, block.in_flight)
        return seconds * block.scale

    return _sampled(names, run, plan.rounds, block.title)


def _starts(plan: Plan, url: str) -> Iterator[Row]:
    for title, source, budget in (
        ("import and reach a method", Program.imported, 0.5),
        ("import and first call", Program.first_call, 1.15),
    ):

        def start(name: str, source: Callable[[Program], str] = source) -> Measure:
            command = [_python(name), "-c", source(PROGRAMS[name]), url]
            return measure(command, environment())

        samples = _sampled(_programs(), start, plan.starts, title)
        for kind in ("wall", "CPU"):
            some = {
                name: [
                    (one.seconds if kind == "wall" else one.cpu) * 1e3 for one in each
                ]
                for name, each in samples.items()
            }
            yield from _compared(
                f"{title}, a whole process: {kind}",
                "ms",
                some,
                {"klaviyo_tools": budget},
            )


def _memory(plan: Plan, url: str) -> Iterator[Row]:
    def printed(name: str, program: str) -> list[float]:
        command = [_python(name), "-c", program, url]
        child = subprocess.run(
            command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, check=False
        )
        if child.returncode:
            sys.exit(f"{name}: measuring memory ended with {child.returncode}")
        return [float(text) for text in child.stdout.split()]

    def numbers(name: str) -> list[float]:
        program = PROGRAMS[name]
        return printed(name, program.memory()) + printed(name, program.traced())

    samples = _sampled(_programs(), numbers, max(2, plan.starts // 3), "memory")
    for at, title, unit, size in (
        (0, "memory of a process after one call", "MiB", 1024),
        (1, "memory of each further client that called", "KiB", 1),
        (2, "the same, as far as Python knows", "KiB", 1),
    ):
        some = {
            name: [one[at] / size for one in each]
            for name, each in samples.items()
            if at == 0 or name in BESIDE or name in BESIDE.values()
        }
        yield from _compared(title, unit, some, {})


def _programs() -> list[str]:
    return [name for name in PROGRAMS if _is_there(name)]


def _is_there(name: str) -> bool:
    return name not in APART or SDK_PYTHON.exists()


def _python(name: str) -> str:
    return str(SDK_PYTHON) if name in APART else sys.executable


def _sampled(
    names: Sequence[str], run: Callable[[str], Sample], rounds: int, title: str
) -> dict[str, list[Sample]]:
    """The samples of each, after a round to warm up."""
    progress = progress_of(title)
    alternate(names, run, 1, progress)
    return alternate(names, run, rounds, progress)


def _compared(
    group: str,
    unit: str,
    samples: Mapping[str, Sequence[float]],
    budgets: Mapping[str, float],
) -> Iterator[Row]:
    for name, some in samples.items():
        other = BESIDE.get(name, "")
        beside = (other, samples[other]) if other in samples else None
        budget = None if other and beside is None else budgets.get(name)
        yield row(group, name, some, unit, beside=beside, budget=budget)
