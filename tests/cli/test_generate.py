"""`toolpress generate`: what a user and their CI rely on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from generator.tree.swap import sibling
from tests.cli.stages import Stages
from tests.tree.folders import contents

Service = Callable[..., None]
Capture = pytest.CaptureFixture[str]


def test_all_services_are_written(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """`make generate` names none."""
    service("one", "a", "b")
    service("two", "c")
    Path("specs/notes").mkdir()
    Path("specs/README.md").touch()
    assert main(["generate"]) == 0
    assert contents(Path("generated")) == {
        "one/a.py": b"# a\n",
        "one/b.py": b"# b\n",
        "two/c.py": b"# c\n",
    }
    shown = capsys.readouterr()
    assert shown.out == (
        "generated/one: 2 tools; files: 2 written, 0 unchanged, 0 removed\n"
        "generated/two: 1 tools; files: 1 written, 0 unchanged, 0 removed\n"
    )
    assert shown.err == ""


def test_the_stages_run_in_order(stages: Stages, service: Service) -> None:
    """A stage that reaches back would hide faults of the one before."""
    service("one", "a")
    main(["generate"])
    assert stages.ran == [
        *(
            "read one",
            "parse",
            "normalize",
            "load",
            "load",
            "parse facts",
            "bind",
            "design",
            "documented",
            "render",
        )
    ]


def test_only_the_services_named_are_written(stages: Stages, service: Service) -> None:
    """Somebody who works on one service must not wait for all."""
    service("one", "a")
    service("two", "b")
    assert main(["generate", "two", "two", "--out", "elsewhere"]) == 0
    assert contents(Path("elsewhere")) == {"two/b.py": b"# b\n"}
    assert not Path("generated").exists()


def test_a_fault_in_one_service_keeps_all_as_they_were(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """A half-regenerated repository would be committed as if it were whole."""
    service("one", "a")
    service("two", "b")
    assert main(["generate"]) == 0
    service("one", "a2")
    service("two", "b2", "error", "warn")
    capsys.readouterr()
    assert main(["generate"]) == 1
    assert contents(Path("generated")) == {"one/a.py": b"# a\n", "two/b.py": b"# b\n"}
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "E-WORD" in shown.err and "W-WORD" in shown.err and "Remove it." in shown.err


def test_faults_of_all_services_and_inputs_are_reported_at_once(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """One fault for each run is how afternoons are lost."""
    service("one", "error")
    service("two", "error")
    Path("specs/three").mkdir()
    Path("specs/three/service.yaml").touch()
    assert main(["--diagnostics", "json", "generate"]) == 1
    codes = sorted(
        d["code"] for d in json.loads(capsys.readouterr().err)["diagnostics"]
    )
    # The two services report the very same finding, which is shown once.
    assert codes == ["E-READ", "E-WORD"]
    assert not Path("generated").exists()


def test_a_folder_that_is_not_ours_stops_all(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """--out at the wrong place must not cost files, nor leave the others half done."""
    service("one", "a")
    service("two", "b")
    Path("out/two").mkdir(parents=True)
    Path("out/two/thesis.txt").touch()
    assert main(["generate", "--out", "out"]) == 1
    assert "E-OUTDIR" in capsys.readouterr().err
    assert contents(Path("out")) == {"two/thesis.txt": b""}


def test_check_lists_what_is_out_of_date_and_writes_nothing(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """A reviewer reads this list in the CI log."""
    service("one", "a", "b", "c")
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0
    service("one", "b", "c", "d")
    Path("generated/one/b.py").write_bytes(b"edited")
    before = contents(Path("generated"))
    capsys.readouterr()
    assert main(["generate", "--check"]) == 3
    shown = capsys.readouterr()
    assert shown.out.splitlines() == [
        "missing  generated/one/d.py",
        "differs  generated/one/b.py",
        "surplus  generated/one/a.py",
    ]
    assert "toolpress generate" in shown.err
    assert contents(Path("generated")) == before


def test_check_of_what_was_never_generated_is_out_of_date(
    stages: Stages, service: Service
) -> None:
    """CI must fail, not crash, when somebody forgot to commit the output."""
    service("one", "a")
    assert main(["generate", "--check"]) == 3
    assert not Path("generated").exists()


def test_nothing_changed_runs_no_stage(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """Generation on every build is only bearable when it costs nothing."""
    service("one", "a", "warn")
    assert main(["generate"]) == 0
    first = capsys.readouterr()
    assert "W-WORD" in first.err
    stages.ran.clear()
    assert main(["generate"]) == 0
    assert stages.ran == []
    second = capsys.readouterr()
    assert (
        second.out
        == "generated/one: 2 tools; files: 0 written, 1 unchanged, 0 removed\n"
    )
    assert second.err == first.err, "warnings must not vanish because nothing changed"


@pytest.mark.parametrize("change", ["input", "edit", "delete", "file list", "cache"])
def test_any_change_runs_the_stages_again(
    stages: Stages, service: Service, change: str
) -> None:
    """A stale package that passes as fresh is the worst that a cache can do."""
    service("one", "a")
    assert main(["generate"]) == 0
    if change == "input":
        service("one", "a", "b")
    elif change == "edit":
        Path("generated/one/a.py").write_bytes(b"edited")
    elif change == "delete":
        Path("generated/one/a.py").unlink()
    elif change == "file list":
        Path("generated/one/.toolpress.json").write_bytes(b'{"files": {}}')
    else:
        for entry in Path(os.environ["XDG_CACHE_HOME"], "toolpress").iterdir():
            entry.write_bytes(b"{}")
    stages.ran.clear()
    assert main(["generate"]) == 0
    assert "render" in stages.ran
    assert main(["generate", "--check"]) == 0


def test_check_never_trusts_the_cache(stages: Stages, service: Service) -> None:
    """CI asks whether the generator gives these files, not whether it once did."""
    service("one", "a")
    assert main(["generate"]) == 0
    stages.ran.clear()
    assert main(["generate", "--check"]) == 0
    assert "render" in stages.ran


def test_a_cache_that_cannot_be_written_is_no_fault(
    stages: Stages, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Build containers have read-only homes, or none."""
    service("one", "a")
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert main(["generate"]) == 0
    assert main(["generate"]) == 0
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    assert main(["generate"]) == 0


def test_manual_edits_are_reported(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """Silence would lose somebody's work."""
    service("one", "a")
    main(["generate"])
    Path("generated/one/a.py").write_bytes(b"edited")
    assert main(["generate"]) == 0
    assert "W-EDITED" in capsys.readouterr().err
    assert contents(Path("generated/one")) == {"a.py": b"# a\n"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["generate", "klavyio"], "Did you mean `klaviyo`?"),
        (["generate", "../klaviyo"], "no service '../klaviyo'"),
        (["generate", "zzz"], "There are: klaviyo"),
        (["generate", "--specs", "nowhere"], "there is no folder nowhere"),
        (["generate", "--specs", "specs/klaviyo"], "--specs specs\n"),
        (["generate", "--specs", "empty"], "holds no service"),
        (["generate", "--chekc"], "--chekc"),
        (["generate", "--check=yes"], "--check"),
        (["frobnicate"], "frobnicate"),
        ([], "COMMAND"),
    ],
)
def test_a_command_line_that_cannot_be_meant(
    stages: Stages, service: Service, capsys: Capture, arguments: list[str], says: str
) -> None:
    """A typing slip must not generate nothing and look like success."""
    service("klaviyo", "a")
    Path("empty").mkdir()
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert says in shown.err
    assert shown.out == ""
    assert stages.ran == []
    assert not Path("generated").exists()


def test_an_unreadable_folder_of_specs_is_named(
    stages: Stages, service: Service, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plain sentence with the path, not a traceback."""
    service("one", "a")

    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert main(["generate"]) == 1
    assert capsys.readouterr().err == "toolpress: specs: Permission denied\n"


def test_warnings_alone_are_no_failure(
    stages: Stages, service: Service, capsys: Capture
) -> None:
    """A page that declares more tools than it documents would stop every build."""
    service("one", "a", "warn")
    assert main(["generate", "--diagnostics", "json"]) == 0
    shown = json.loads(capsys.readouterr().err)
    assert (shown["errors"], shown["warnings"]) == (0, 1)
    assert shown["diagnostics"][0]["file"] == "specs/one/tools.txt"
    assert shown["diagnostics"][0]["line"] == 2


def test_leftovers_of_a_killed_run_go_though_nothing_changed(
    stages: Stages, service: Service
) -> None:
    """The folder beside the output would be committed by `git add -A`."""
    service("one", "a")
    assert main(["generate"]) == 0
    left = sibling(Path("generated/one"), "old")
    left.mkdir()
    (left / "half.py").touch()
    assert main(["generate"]) == 0
    assert [path.name for path in Path("generated").iterdir()] == ["one"]
    stages.ran.clear()
    assert main(["generate"]) == 0
    assert stages.ran == []


@pytest.mark.parametrize("kind", ["dangling link", "named pipe", "link to itself"])
def test_what_else_lies_in_the_folder_of_a_service_is_no_fault(
    stages: Stages, service: Service, kind: str
) -> None:
    """Editors leave links to nowhere beside a file that is open in them."""
    service("one", "a")
    odd = Path("specs/one/odd")
    if kind == "named pipe":
        os.mkfifo(odd)
    else:
        odd.symlink_to("odd" if kind == "link to itself" else "nowhere")
    assert main(["generate"]) == 0
    stages.ran.clear()
    assert main(["generate"]) == 0
    assert stages.ran == []
