"""`import-openapi --propose`: what is not certain becomes decisions that somebody can judge."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.diagnostics import Diagnostics
from generator.spec.bindings import load

PAGE = """Yard
Your Worker can connect to Yard using 3 specialized tools.
Auth Connection
This service requires an auth connection to use its tools.
Tools (3)
Yard Find Ship
Yard Find ShipIntegration name: YARD_FIND_SHIP
Finds a ship.
Parameters
ship
string
✅
—
The ship.
colour
string
✅
—
Its colour.
Yard Sing
Yard SingIntegration name: YARD_SING_SHANTY
Sings.
Parameters
No parameters required.
Yard Paint
Yard PaintIntegration name: YARD_SHIP_PAINT_JOB
Paints a ship.
Parameters
ship
string
✅
—
The ship.
"""
SERVICE = """service: Yard
slug_prefix: YARD_
package:
  distribution: yard-tools
  import: yard_tools
  client: Yard
  version: 1.0.0
  summary: Clients for the Yard API.
  licence: MIT
  usage: |
    from yard_tools import Yard
api:
  base_url: https://yard.example
"""
DOCUMENT = """openapi: 3.0.3
info: {title: Yard, version: '1'}
servers: [{url: 'https://yard.example'}]
paths:
  /ships/{ship}:
    parameters: [{name: ship, in: path, required: true, schema: {type: string}}]
    get: {operationId: read, responses: {204: {}}}
    delete: {operationId: scrap, responses: {204: {}}}
  /ships/{ship}/position:
    parameters: [{name: ship, in: path, required: true, schema: {type: string}}]
    get: {operationId: look, responses: {204: {}}}
  /ships/{ship}/paint:
    parameters: [{name: ship, in: path, required: true, schema: {type: string}}]
    post: {operationId: do it, responses: {204: {}}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    found = tmp_path / "specs" / "yard"
    found.mkdir(parents=True)
    (found / "tools.txt").write_text(PAGE, encoding="utf-8")
    (found / "service.yaml").write_text(SERVICE, encoding="utf-8")
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    return found


def test_without_the_option_nothing_is_written_and_the_likeliest_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import-openapi", "api.yaml", "yard"]) == 1
    message = capsys.readouterr().err
    assert "which operation YARD_FIND_SHIP calls is not certain" in message
    assert "`read` (GET /ships/{ship})" in message
    assert sorted(path.name for path in folder.iterdir()) == [
        "service.yaml",
        "tools.txt",
    ]


def test_proposals_are_entries_with_what_is_left_to_decide(folder: Path) -> None:
    assert main(["import-openapi", "api.yaml", "yard", "--propose"]) == 0
    text = (folder / "bindings.yaml").read_text(encoding="utf-8")
    assert "  YARD_FIND_SHIP:\n    operation: read\n" in text
    assert (
        "    # It is GET /ships/{ship}.\n    # Or look: GET /ships/{ship}/position\n"
        in text
    )
    # What finds a ship never deletes it.
    assert "scrap" not in text.partition("YARD_FIND_SHIP")[2].partition("YARD_SHIP")[0]
    assert "    # parameter colour matches no slot of GET /ships/{ship}" in text
    rules = load(folder, Diagnostics())
    assert rules is not None
    assert rules.operations() == {
        "YARD_FIND_SHIP": ("read",),
        "YARD_SHIP_PAINT_JOB": ("do it",),
    }
    assert list(rules.left_out()) == ["YARD_SING_SHANTY"]
    assert (folder / "operations.yaml").is_file()


def test_decisions_that_are_there_stay_as_they_are(folder: Path) -> None:
    given = "# Ours.\ntools:\n  YARD_FIND_SHIP: {operation: scrap, why: It is so.}"
    (folder / "bindings.yaml").write_text(given, encoding="utf-8")
    assert main(["import-openapi", "api.yaml", "yard", "--propose"]) == 0
    text = (folder / "bindings.yaml").read_text(encoding="utf-8")
    assert text.startswith(f"{given}\n  # Proposed by")
    again = (folder / "bindings.yaml").stat()
    assert main(["import-openapi", "api.yaml", "yard", "--propose"]) == 0
    assert (folder / "bindings.yaml").stat().st_mtime_ns == again.st_mtime_ns


def test_a_file_that_entries_cannot_be_added_to_is_left_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = "tools: {YARD_FIND_SHIP: {operation: scrap, why: It is so.}}\n"
    (folder / "bindings.yaml").write_text(given, encoding="utf-8")
    assert main(["import-openapi", "api.yaml", "yard", "--propose"]) == 1
    assert "proposed entries cannot be added" in capsys.readouterr().err
    assert (folder / "bindings.yaml").read_text(encoding="utf-8") == given
