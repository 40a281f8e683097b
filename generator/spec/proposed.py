"""Adds proposed entries to the text of `bindings.yaml`, which is written by hand otherwise."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from generator import files
from generator.diagnostics import Diagnostics
from generator.source import Location
from generator.spec import yaml
from generator.spec.bindings import BindingSpec
from generator.spec.reader import read_record


def extended(
    folder: Path, lines: Sequence[str], diagnostics: Diagnostics
) -> str | None:
    """The text of `folder/bindings.yaml` with entries of `tools` at its end.

    None after reporting that they would not be read as such.
    """
    path = folder / "bindings.yaml"
    text = ""
    if os.path.lexists(path):
        given = files.read_text(path, files.SPEC, diagnostics)
        if given is None:
            return None
        text = given
    root = yaml.parse(text, path.as_posix(), diagnostics)
    if root is None:
        return None
    if root.value is None:
        text += "tools:\n"
    elif not text.endswith("\n"):
        text += "\n"
    text += "\n".join(lines) + "\n"
    again = Diagnostics()
    node = yaml.parse(text, path.as_posix(), again)
    if node is not None:
        read_record(BindingSpec, node, again)
    if again.failed:
        diagnostics.error(
            "E-SPEC",
            "proposed entries cannot be added at the end of this file",
            Location(path.as_posix()),
            help="Make `tools` the last key, with each tool's entry on separate lines.",
        )
        return None
    return text
