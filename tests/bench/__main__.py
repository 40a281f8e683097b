"""Measures generation and the emitted client, each figure beside its budget, and what it covers.

    python -m tests.bench [generate] [client] [sizes] [--openapi DOCUMENT] [--quick] [--strict]

Generation is measured against openapi-python-client on the vendor's document, the client against
the plain HTTP clients below it and against the vendor's SDK, all of them talking to a server on
this machine. What counts are ratios: all contenders take turns, and each is compared with what
another one took in the same round.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Collection, Iterator
from importlib.metadata import version
from pathlib import Path

from tests.bench import generate, sizes
from tests.bench.client import measures
from tests.bench.client.contenders import SDK
from tests.bench.report import Row, as_json, progress_of, table

PARTS = ("generate", "client", "sizes")


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description="Measure generation and the emitted client.",
    )
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help="generate, client, sizes"
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--strict", action="store_true", help="exit code 1 when over a budget"
    )
    parser.add_argument(
        "--openapi",
        metavar="DOCUMENT",
        type=Path,
        help="the vendor's document, for openapi-python-client",
    )
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    parts = options.parts or PARTS
    document = options.openapi and options.openapi.absolute()
    if document and not document.is_file():
        parser.error(f"there is no file {document}")
    if document and not generate.OTHER_COMMAND.exists():
        parser.error(f"{generate.OTHER} is missing: make bench OPENAPI={document}")

    found = list(_rows(parts, document, quick=options.quick))
    progress_of("")("")
    render = as_json if options.json else table
    print(render(found, _environment(parts)))
    if "sizes" in parts and not options.json:
        print(sizes.coverage())
    if "generate" in parts and document is None and not options.json:
        print(
            f"For {generate.OTHER} beside it: make bench OPENAPI=the vendor's document"
        )
    over = any(one.within is False for one in found)
    sys.exit(1 if options.strict and over else 0)


def _rows(
    parts: Collection[str], document: Path | None, *, quick: bool
) -> Iterator[Row]:
    if "generate" in parts:
        yield from generate.rows(2 if quick else 5, document)
    if "client" in parts:
        yield from measures.rows(measures.QUICK if quick else measures.FULL)
    if "sizes" in parts:
        yield from sizes.rows(3 if quick else 15)


def _environment(parts: Collection[str]) -> dict[str, str]:
    found = {"Python": platform.python_version(), "cores": str(os.cpu_count())}
    if "client" in parts:
        found |= {name: version(name) for name in ("httpx", "httpx2")}
        found[SDK] = measures.sdk_version() or "left out (make bench installs it)"
    return found


if __name__ == "__main__":
    main()
