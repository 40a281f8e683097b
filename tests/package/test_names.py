"""Names of types, which callers read in their editors and write in their own signatures."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.emitted import EMITTED

_NUMBERED = re.compile(r"[a-z][0-9]+$")
_DIGEST = re.compile(r"(?=.*[0-9])[0-9a-f]{8}$")


def classes(folder: Path) -> Iterator[str]:
    for path in folder.glob("*.py"):
        for node in ast.parse(path.read_text("ascii")).body:
            if isinstance(node, ast.ClassDef):
                yield node.name


@pytest.mark.parametrize("service", EMITTED)
@pytest.mark.parametrize("folder", ["types", "arguments", "resources"])
def test_no_type_is_numbered_or_cut(service: str, folder: str) -> None:
    """`Filter2` says nothing, and is another type after the next revision."""
    emitted = EMITTED[service]
    names = list(classes(emitted.sources / emitted.module / folder))
    assert len(names) > 3
    assert not [name for name in names if _NUMBERED.search(name)]
    assert not [name for name in names if _DIGEST.search(name)]
