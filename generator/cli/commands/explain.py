"""`toolpress explain CODE`."""

from __future__ import annotations

from argparse import Namespace

from generator.cli.console import Console, Exit, UsageFaultError
from generator.cli.specs import nearest


def run(options: Namespace, console: Console) -> int:
    from generator.diagnostics.catalogue import CATALOGUE

    code = options.code.upper()
    if code not in CATALOGUE:
        near = nearest(code, CATALOGUE)
        raise UsageFaultError(
            f"there is no diagnostic {options.code!r}",
            (
                f"Did you mean {near!r}?"
                if near
                else "There are: " + ", ".join(sorted(CATALOGUE))
            ),
        )
    console.result(CATALOGUE[code])
    return Exit.DONE
