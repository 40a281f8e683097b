"""Exit codes and manners of the command."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import __version__
from generator.cli import main
from generator.cli.console import Console
from tests.cli.stages import Stages

Service = Callable[..., None]
Capture = pytest.CaptureFixture[str]


def test_a_fault_of_toolpress_asks_for_a_report(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """A traceback looks like the user's fault, and its values may be a user's secrets."""
    service("one", "crash")
    assert main(["generate"]) == 70
    shown = capsys.readouterr().err
    assert "internal fault ValueError at " in shown
    assert "report" in shown
    assert "--debug" in shown
    assert "Traceback" not in shown
    assert "secret" not in shown
    assert not Path("generated").exists()


@pytest.mark.parametrize("where", ["before", "after", "environment"])
def test_debug_shows_the_traceback(
    stages: Stages,
    service: Service,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    where: str,
) -> None:
    """Whoever reports a fault must be able to say where it is."""
    service("one", "crash")
    arguments = ["generate"]
    if where == "before":
        arguments.insert(0, "--debug")
    elif where == "after":
        arguments.append("--debug")
    else:
        monkeypatch.setenv("TOOLPRESS_DEBUG", "1")
    assert main(arguments) == 70
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_is_quiet(
    stages: Stages, service: Service, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever stops a run knows that they did."""
    service("one", "a")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys.modules["generator.targets"], "begin", interrupt)
    assert main(["generate"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_goes_away_is_no_fault(project: Path) -> None:
    """`toolpress bindings ... | head` would end in a traceback."""
    read, write = os.pipe()
    os.close(read)
    program = (
        "import sys; from generator.cli import arguments, main\n"
        "from argparse import Namespace\n"
        "def run(options, console): console.result('x' * 200_000); return 0\n"
        "arguments.parse = lambda argv: "
        "Namespace(run=run, color='auto', diagnostics='text', debug=False)\n"
        "sys.exit(main([]))\n"
    )
    try:
        result = subprocess.run(
            [sys.executable, "-c", program],
            cwd=project,
            stdout=write,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(write)
    assert (result.returncode, result.stderr) == (141, "")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["generate", "--help"], ["bindings", "-h"]]
)
def test_help_is_a_result(capsys: Capture, arguments: list[str]) -> None:
    """`toolpress --help | less` must show it."""
    assert main(arguments) == 0
    shown = capsys.readouterr()
    assert "usage: toolpress" in shown.out
    assert shown.err == ""


def test_help_lists_every_command(capsys: Capture, project: Path) -> None:
    """A command that help does not list is not found."""
    main(["--help"])
    shown = capsys.readouterr().out
    commands = (project / "generator/cli/commands").glob("[a-z]*.py")
    for name in sorted(path.stem.replace("_", "-") for path in commands):
        assert re.search(rf"^ +{name} ", shown, re.MULTILINE), name


def test_version(capsys: Capture) -> None:
    """Fault reports name it."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"toolpress {__version__}\n"


def test_help_and_the_unchanged_run_import_no_machinery(
    project: Path, tmp_path: Path
) -> None:
    """Half a second of imports, on every build, for a run that does nothing."""
    heavy = ("jinja2", "black", "datamodel_code_generator", "pydantic", "yaml", "httpx")
    program = (
        "import sys\n"
        "from generator.cli import main\n"
        "import generator.cli.commands.generate, generator.tree.cache, generator.tree.changes\n"
        "assert main(['--help']) == 0\n"
        f"print(sorted(set(sys.modules) & {set(heavy)!r}), file=sys.stderr)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stderr == "[]\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("option", "environment", "expected"),
    [
        ("auto", {}, True),
        ("auto", {"NO_COLOR": "1"}, False),
        ("auto", {"NO_COLOR": ""}, True),
        ("auto", {"TERM": "dumb"}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {}, False),
    ],
)
def test_colour_is_for_those_who_want_it(
    monkeypatch: pytest.MonkeyPatch,
    option: str,
    environment: dict[str, str],
    expected: bool,
) -> None:
    """Escape codes in a log, or for somebody who cannot read them, are noise."""
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Console(color=option).colored(Terminal()) is expected
    assert Console(color="auto").colored(io.StringIO()) is False


def test_progress_is_shown_on_terminals_only(
    stages: Stages, service: Service, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """A log with half-overwritten lines is hard to read; a silent terminal looks stuck."""
    service("one", "a")
    assert main(["generate"]) == 0
    assert capsys.readouterr().err == ""
    service("one", "a", "b")
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["generate"]) == 0
    shown = terminal.getvalue()
    assert "one: bindings ..." in shown
    assert re.search(
        r"\r\x1b\[K\d+\.\d s\n$", shown
    ), "the last line replaces the progress"
