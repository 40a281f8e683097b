"""The README is true: each command is there, and shows what the README says it does."""

from __future__ import annotations

import re
import shutil
from contextlib import nullcontext
from pathlib import Path
from unittest import mock

import pytest

from generator.cli import main
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
TRANSCRIPTS = re.findall(
    r"^```console\n\$ toolpress (.+)\n((?:.*\n)*?)```$", README, re.MULTILINE
)
MISTAKES = {"generate": ("campaign_id: {to: path id, ", "campaign_id: {to: path idd, ")}
"""By command what the README's reader did wrong before it: in bindings.yaml, from and to."""


@pytest.mark.parametrize("text", [README, GUIDE], ids=["README", "CONTRIBUTING"])
def test_commands_exist(
    text: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Instructions that fail at the first line lose the reader."""
    code = "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))
    makefile = (project / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"\bmake ([a-z][a-z-]*)", code))
    assert targets
    assert targets <= set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))
    for command in set(re.findall(r"\btoolpress ([a-z][a-z-]*)", code)):
        assert main([command, "--help"]) == 0, command
    capsys.readouterr()


@pytest.mark.parametrize("text", [README, GUIDE], ids=["README", "CONTRIBUTING"])
def test_links_lead_somewhere(text: str, project: Path) -> None:
    """A dead link is where a newcomer stops."""
    base = project if text is README else project / ".github"
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)
    assert links
    assert [link for link in links if not (base / link).exists()] == []


@pytest.mark.parametrize(("command", "shown"), TRANSCRIPTS)
def test_commands_show_what_the_readme_shows(
    command: str,
    shown: str,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The first output that differs makes its reader doubt the rest."""
    shutil.copytree(project / "specs", tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    if command in MISTAKES:
        bindings = tmp_path / "specs" / "klaviyo" / "bindings.yaml"
        before, after = MISTAKES[command]
        text = bindings.read_text(encoding="utf-8")
        bindings.write_text(text.replace(before, after), encoding="utf-8")
    # What the commands report is in question, not what they emit.
    with (
        mock.patch("generator.targets.render", return_value={}),
        mock.patch("generator.targets.prepared", nullcontext),
    ):
        main(command.split())
    output = capsys.readouterr()
    everything = _plain(output.out + output.err)
    for line in shown.splitlines():
        for part in line.split("..."):
            assert _plain(part) in everything


def test_the_transcripts_are_found() -> None:
    assert {command for command, _ in TRANSCRIPTS} >= {
        "generate",
        "generate klaviyo",
        "bindings klaviyo",
    }


def _plain(text: str) -> str:
    """Without numbers of lines, which any edit of the specs changes, and without gaps."""
    text = re.sub(r":\d+:\d+:", ":", re.sub(r"(?m)^ +\d+ \|", " |", text))
    return " ".join(text.split())
