"""Finds the services that a command line names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.cli.console import UsageFaultError
from generator.pipeline import PAGE, services


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that was probably meant; empty when none is near."""
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in known}
    return next((folded[m] for m in get_close_matches(name.casefold(), folded, 1)), "")


def select(specs: Path, names: Sequence[str]) -> list[str]:
    """The services named, each once, or all there are. Raises `UsageFaultError`."""
    if not specs.is_dir():
        raise UsageFaultError(
            f"there is no folder {specs.as_posix()}",
            "Pass the folder with the services as --specs.",
        )
    if (specs / PAGE).is_file():
        raise UsageFaultError(
            f"{specs.as_posix()} is the folder of one service",
            f"Pass the folder above it: --specs {specs.parent.as_posix()}",
        )
    known = services(specs)
    if not known:
        raise UsageFaultError(
            f"{specs.as_posix()} holds no service",
            f"A service is a folder with {PAGE} and service.yaml in it.",
        )
    for name in names:
        if name not in known:
            near = nearest(name, known)
            raise UsageFaultError(
                f"{specs.as_posix()} holds no service {name!r}",
                f"Did you mean {near!r}?" if near else "There are: " + ", ".join(known),
            )
    return list(dict.fromkeys(names)) or known
