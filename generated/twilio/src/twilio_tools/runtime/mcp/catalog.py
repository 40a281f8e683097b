"""Opens the catalogue of tools, for which nothing but the package is needed."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from .options import Parser, UsageError


def run(command: str, page: Path, arguments: Sequence[str]) -> int:
    """Returns the exit code: 0, 1 where there is no browser, 2 for a wrong command line."""
    made = Parser(
        prog=f"{command} catalog",
        description="Opens the catalogue of all tools in the browser.",
        allow_abbrev=False,
    )
    made.add_argument(
        "--print", action="store_true", help="print the path of the page instead"
    )
    try:
        printed = made.parse_args(list(arguments)).print
    except UsageError as error:
        print(f"{made.prog}: {error}", file=sys.stderr)
        return 2
    if printed:
        print(page)
    elif not webbrowser.open(page.resolve().as_uri()):
        print(f"{made.prog}: there is no browser here; open {page}", file=sys.stderr)
        return 1
    return 0
