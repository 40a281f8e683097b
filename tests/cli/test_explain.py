"""`toolpress explain`: what a user turns to when the one sentence was not enough."""

from __future__ import annotations

import json

import pytest

from generator.cli import main

Capture = pytest.CaptureFixture[str]


def test_a_code_is_explained_however_it_is_written(capsys: Capture) -> None:
    """Codes are typed from memory."""
    assert main(["explain", "e-outdir"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("E-OUTDIR: ")
    assert len(shown.splitlines()) > 2


def test_an_unknown_code_suggests_the_closest(capsys: Capture) -> None:
    """Codes are mistyped, too."""
    assert main(["explain", "E-OUTDIRS"]) == 2
    assert "Did you mean `E-OUTDIR`?" in capsys.readouterr().err


@pytest.mark.parametrize("file", ["bindings", "service", "bindings.yaml", "Service"])
def test_the_syntax_of_a_file_is_explained(capsys: Capture, file: str) -> None:
    """Whoever writes one for the first time has nothing else to go by."""
    assert main(["explain", file]) == 0
    shown = capsys.readouterr().out
    name = file.lower().removesuffix(".yaml")
    assert shown.startswith(f"{name}.yaml: ")
    key = {"bindings": "  to (a slot or `nothing`", "service": "  base_url (an https"}
    assert key[name] in shown
    assert max(map(len, shown.splitlines())) < 120


@pytest.mark.parametrize("file", ["bindings", "service"])
def test_editors_get_a_schema_of_it(capsys: Capture, file: str) -> None:
    assert main(["explain", file, "--json"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["title"] == f"{file}.yaml" and schema["$defs"]


def test_a_code_has_no_schema(capsys: Capture) -> None:
    assert main(["explain", "E-YAML", "--json"]) == 2
    assert "There are those of bindings and service." in capsys.readouterr().err
