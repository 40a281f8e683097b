"""Measures what a tool costs as services grow: it should cost the same in a large one.

    python tests/bench/scale.py [--tools 100 300 1000] [--groups 20]

Prints seconds and memory for each number of tools, and both per tool as a ratio to the first row.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from generator.model import Service
from generator.openapi import Facts
from tests.bench.process import Measure, measure
from tests.hostile.generation import facts_for, write_service
from tests.pages import printer

PARAMETERS = 6


def page(tools: int) -> str:
    """A page of tools with a few parameters each, none like another."""
    return printer.page(
        *(
            printer.tool(
                *(printer.parameter(f"p{tool}_{n}") for n in range(PARAMETERS)),
                slug=f"ORCHARD_T{tool}",
                title=f"Orchard T{tool}",
                description=f"Picks fruit {tool}. Rate limits: Burst: 10/s Steady: 150/m",
            )
            for tool in range(tools)
        )
    )


def run(tools: int, groups: int) -> Measure:
    """One cold generation."""

    def spread(service: Service) -> Facts:
        facts = facts_for(service)
        operations = [
            replace(operation, group=f"Group {number % groups}")
            for number, operation in enumerate(facts.operations)
        ]
        return replace(facts, operations=tuple(operations))

    with tempfile.TemporaryDirectory() as folder:
        write_service(Path(folder, "specs", "orchard"), page(tools), facts=spread)
        command = [sys.executable, "-m", "generator", "generate"]
        command += [
            "--specs",
            str(Path(folder, "specs")),
            "--out",
            str(Path(folder, "out")),
        ]
        return measure(
            command, {**os.environ, "XDG_CACHE_HOME": str(Path(folder, "cache"))}
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the cost of a tool.")
    parser.add_argument("--tools", type=int, nargs="+", default=[100, 300, 1000, 3000])
    parser.add_argument("--groups", type=int, default=20, help="default: %(default)s")
    options = parser.parse_args()
    empty = run(1, options.groups)
    first: Measure | None = None
    print(f"  {1:6} tools  {empty.seconds:6.2f} s  {empty.mebibytes:5.0f} MiB")
    for tools in options.tools:
        whole = run(tools, options.groups)
        each = Measure(
            (whole.seconds - empty.seconds) / tools,
            (whole.mebibytes - empty.mebibytes) / tools,
        )
        first = first or each
        print(
            f"  {tools:6} tools  {whole.seconds:6.2f} s  {whole.mebibytes:5.0f} MiB;"
            f" each {each.seconds * 1000:5.2f} ms ({each.seconds / first.seconds:4.2f} x),"
            f" {each.mebibytes * 1024:5.0f} KiB"
        )


if __name__ == "__main__":
    main()
