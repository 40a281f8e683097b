"""The catalogue of codes. A code without an entry leaves its user alone with one sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import generator
from generator.diagnostics.catalogue import CATALOGUE
from generator.diagnostics.codes import CODES

_REPORTED = re.compile(r"\"([EW]-[A-Z][A-Z0-9-]*)\"")


def _reported() -> set[str]:
    folder = Path(generator.__file__).parent
    return {
        code
        for file in folder.rglob("*.py")
        if "diagnostics" not in file.relative_to(folder).parts
        for code in _REPORTED.findall(file.read_text(encoding="utf-8"))
    }


def test_every_code_that_is_reported_is_explained() -> None:
    assert sorted(_reported() - set(CODES)) == []


def test_every_code_that_is_explained_is_reported() -> None:
    """An entry for a code that nothing reports misleads whoever reads the list."""
    assert sorted(set(CODES) - _reported()) == []


@pytest.mark.parametrize("code", sorted(CODES))
def test_entry(code: str) -> None:
    """Each entry says more than the message does, in whole sentences."""
    entry = CODES[code]
    assert entry.code == code
    assert re.fullmatch(r"[EW]-[A-Z]+(?:-[A-Z]+)*", code)
    assert entry.title[0].islower() or entry.title[0].isupper()
    assert not entry.title.endswith(".")
    assert entry.explanation.endswith(".")
    assert CATALOGUE[code].startswith(f"{code}: {entry.title}\n\n")
    assert max(map(len, CATALOGUE[code].split("\n"))) <= 88
