"""`toolpress plan`: the design of a client, for people and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _in_the_checkout(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)


def test_the_outline_shows_operations_arguments_and_results(capsys: Capture) -> None:
    """Whoever reviews names looks at them before there is any package."""
    assert main(["plan", "klaviyo"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Klaviyo: 346 tools in 23 groups\n")
    assert "\nlists\n  add_profile_to_list  KLAVIYO_ADD_PROFILE_TO_LIST\n" in shown
    assert "\n    POST /api/profile-bulk-import-jobs  when emails is given\n" in shown
    assert "\n    profile_ids?: array of text\n" in shown
    assert "\n    -> nothing\n" in shown


def test_json_holds_the_whole_design(capsys: Capture) -> None:
    """Scripts compare designs, and other tools render them."""
    assert main(["plan", "klaviyo", "--json"]) == 0
    design = json.loads(capsys.readouterr().out)
    operations = [one for group in design["groups"] for one in group["operations"]]
    assert sorted(one["slug"] for one in operations) == sorted(design["slugs"])
    [one] = [one for one in operations if one["slug"] == "KLAVIYO_GET_LIST"]
    assert one["name"] == ["get", "list"]
    assert one["effect"] == {
        "read_only": True,
        "destructive": False,
        "idempotent": True,
        "repeatable": True,
    }
    [field, *_] = one["routes"][0]["fields"]
    assert field == {
        "type": {"type": "text"},
        "documented": "id",
        "argument": [["id"]],
        "slots": [{"name": "path id"}],
        "required": True,
    }


def test_what_cannot_be_designed(capsys: Capture, tmp_path: Path) -> None:
    """A fault of the inputs is told as for every other command."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "service.yaml").write_text("{}\n", encoding="utf-8")
    assert main(["plan", "empty", "--specs", str(tmp_path)]) == 1
    shown = capsys.readouterr()
    assert "E-READ" in shown.err and shown.out == ""
