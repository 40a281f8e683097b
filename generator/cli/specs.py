"""Finds the services that a command line names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.cli.console import UsageFaultError
from generator.inputs import PAGE, services
from generator.suggest import did_you_mean


def select(specs: Path, names: Sequence[str]) -> list[str]:
    """The named services without repetition, or all of them. Raises `UsageFaultError`."""
    if not specs.is_dir():
        raise UsageFaultError(
            f"there is no folder {specs.as_posix()}",
            "Pass the folder with the services as --specs.",
        )
    if any((specs / name).is_file() for name in (PAGE, "service.yaml")):
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
            raise UsageFaultError(
                f"{specs.as_posix()} holds no service {name!r}",
                did_you_mean(name, known, "There are: " + ", ".join(known)),
            )
    return list(dict.fromkeys(names)) or known
