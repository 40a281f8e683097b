"""`toolpress explain CODE`."""

from __future__ import annotations

from argparse import Namespace

from generator.cli.console import Console, Exit, UsageFaultError
from generator.suggest import did_you_mean


def run(options: Namespace, console: Console) -> int:
    from generator.diagnostics.catalogue import CATALOGUE

    code = options.code.upper()
    if code not in CATALOGUE:
        raise UsageFaultError(
            f"there is no diagnostic {options.code!r}",
            did_you_mean(code, CATALOGUE, "There are: " + ", ".join(sorted(CATALOGUE))),
        )
    console.result(CATALOGUE[code])
    return Exit.DONE
