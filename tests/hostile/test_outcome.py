"""A run as a whole: the same bytes everywhere, and after a fault not a byte changed."""

from __future__ import annotations

import codecs
import json
import locale
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from tests.hostile import pages
from tests.hostile.generation import generated, in_process, write_service
from tests.pages import printer
from tests.spellings import of_files
from tests.tree.folders import contents

Capture = pytest.CaptureFixture[str]


def generate(folder: Path, *options: str) -> int:
    with in_process():
        return main(
            [
                *("--diagnostics", "json", "generate"),
                *(
                    "--specs",
                    str(folder / "specs"),
                    "--out",
                    str(folder / "made"),
                    *options,
                ),
            ]
        )


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Inputs with everything hostile in them."""
    folder = tmp_path_factory.mktemp("hostile") / "specs" / "orchard"
    write_service(folder, pages.together())
    return folder


def turkish() -> str:
    """A locale in which small letters are other ones, where there is one."""
    for name in ("tr_TR.UTF-8", "tr_TR.utf8", "tr_TR"):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        locale.setlocale(locale.LC_ALL, "")
        return name
    return "C"


def test_output_depends_on_inputs_alone(
    service: Path, tmp_path: Path, project: Path
) -> None:
    """Otherwise every regeneration is a diff that nobody can review."""
    surroundings = [
        {
            "PYTHONHASHSEED": "0",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
            "TZ": "UTC",
            "HOME": "/nowhere",
        },
        {
            "PYTHONHASHSEED": "random",
            "LC_ALL": turkish(),
            "TZ": "Asia/Kathmandu",
            "COLUMNS": "40",
            "PYTHONOPTIMIZE": "1",
        },
    ]
    running = []
    for number, variables in enumerate(surroundings):
        cwd = tmp_path / f"cwd{number}"
        cwd.mkdir()
        specs = os.path.relpath(service.parent, cwd) if number else str(service.parent)
        command = [sys.executable, "-m", "generator", "generate", "--specs", specs]
        command += ["--out", str(tmp_path / f"made{number}")]
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(project)}
        environment |= {"XDG_CACHE_HOME": str(tmp_path / f"cache{number}"), **variables}
        running.append(
            subprocess.Popen(command, cwd=cwd, env=environment, stderr=subprocess.PIPE)
        )
    for process in running:
        _, shown = process.communicate()
        assert process.returncode == 0, shown.decode("utf-8", "replace")
    first, second = (contents(tmp_path / f"made{n}") for n in range(2))
    assert len(first) > 20
    assert first == second


def test_a_second_run_changes_nothing(
    intact: Path, tmp_path: Path, capsys: Capture
) -> None:
    """`git diff` after `make generate` is how people see what a change did."""
    shutil.copytree(intact, tmp_path, dirs_exist_ok=True)
    before = contents(tmp_path / "made")
    assert generate(tmp_path, "--check") == 0
    assert generate(tmp_path) == 0
    assert contents(tmp_path / "made") == before


def test_a_changed_page_is_out_of_date(tmp_path: Path, capsys: Capture) -> None:
    """CI fails by this code when a page changes and the package does not."""
    folder = tmp_path / "specs" / "orchard"
    write_service(folder, printer.page(printer.tool(printer.parameter("a"))))
    assert generate(tmp_path) == 0
    before = contents(tmp_path / "made")
    text = (folder / "tools.txt").read_text(encoding="utf-8")
    (folder / "tools.txt").write_text(text.replace("Picks", "Counts"), encoding="utf-8")
    assert generate(tmp_path, "--check") == 3
    assert contents(tmp_path / "made") == before


Break = Callable[[Path], None]


def page(text: str) -> Break:
    return bytes_in("tools.txt", text.encode("utf-8"))


def edited(name: str, old: str, new: str) -> Break:
    def edit(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")

    return edit


def without(name: str) -> Break:
    return lambda folder: (folder / name).unlink()


def bytes_in(name: str, content: bytes) -> Break:
    def replace(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return replace


def tool(slug: str) -> str:
    return printer.page(printer.tool(printer.parameter("a"), slug=slug))


PARAMETER = printer.parameter("a")
FAULTS: dict[str, tuple[str, str, Break]] = {
    "a slug that is a path": ("E-SLUG", "tools.txt", page(tool("../../../../evil"))),
    "a slug with a drive": ("E-SLUG", "tools.txt", page(tool("C:\\windows\\x"))),
    "a slug that is encoded": ("E-SLUG", "tools.txt", page(tool("%2e%2e%2fX"))),
    "two tools with one slug": (
        "E-DUP-TOOL",
        "tools.txt",
        page(printer.page(printer.tool(PARAMETER), printer.tool(description="Other."))),
    ),
    "a page of web markup": (
        "E-NO-TOOLS",
        "tools.txt",
        page("<!doctype html><html>404"),
    ),
    "an empty page": ("E-NO-TOOLS", "tools.txt", page("")),
    "a page in another encoding": (
        "E-ENCODING",
        "tools.txt",
        bytes_in("tools.txt", codecs.BOM_UTF16_LE + "x".encode("utf-16-le")),
    ),
    "no page": ("E-READ", "tools.txt", without("tools.txt")),
    "no service.yaml": ("E-READ", "service.yaml", without("service.yaml")),
    "broken YAML": ("E-YAML", "service.yaml", edited("service.yaml", "api:", "api: [")),
    "a package that hides Python's own": (
        "E-PACKAGE-NAME",
        "service.yaml",
        edited("service.yaml", "import: orchard_tools", "import: os"),
    ),
    "a package that is a path": (
        "E-PACKAGE-NAME",
        "service.yaml",
        edited("service.yaml", "import: orchard_tools", "import: ../x"),
    ),
    "an address without encryption": (
        "E-SPEC",
        "service.yaml",
        edited("service.yaml", "https://", "http://"),
    ),
    "operations of another tool": (
        "E-OPERATION",
        "tools.txt",
        edited("operations.yaml", "pick_fruit", "plant_tree"),
    ),
    "operations without the parameter": (
        "E-BIND-NONE",
        "tools.txt",
        edited("operations.yaml", "/a:", "/b:"),
    ),
    "operations that are none": (
        "E-FACTS",
        "operations.yaml",
        edited("operations.yaml", "request: POST", "request: 7 #"),
    ),
    "bindings of tools that are not there": (
        "E-BIND-UNKNOWN",
        "bindings.yaml",
        bytes_in(
            "bindings.yaml", b"tools:\n  ORCHARD_EAT: {operation: eat, why: No.}\n"
        ),
    ),
}


@pytest.fixture(scope="module")
def intact(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A service before anything is wrong with it, and its package."""
    folder = tmp_path_factory.mktemp("intact")
    write_service(folder / "specs" / "orchard", printer.page(printer.tool(PARAMETER)))
    assert generate(folder) == 0
    return folder


@pytest.mark.parametrize("name", FAULTS)
def test_after_a_fault_nothing_is_written(
    intact: Path, tmp_path: Path, capsys: Capture, name: str
) -> None:
    """Half a package, or none where there was one, breaks whoever depends on it."""
    code, file, break_it = FAULTS[name]
    shutil.copytree(intact, tmp_path, dirs_exist_ok=True)
    folder = tmp_path / "specs" / "orchard"
    before = contents(tmp_path / "made")
    break_it(folder)
    capsys.readouterr()
    assert generate(tmp_path) == 1
    assert contents(tmp_path / "made") == before
    shown = json.loads(capsys.readouterr().err)["diagnostics"]
    fault = next(entry for entry in shown if entry["severity"] == "error")
    assert fault["code"] == code
    assert fault["file"].endswith(f"orchard/{file}")
    assert fault["message"]
    assert fault.get("help") or code in ("E-NO-TOOLS", "E-READ")
    if code not in ("E-READ", "E-ENCODING"):
        assert fault["line"] >= 1 and fault["column"] >= 1
    assert not (tmp_path / "elsewhere").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made", "specs"]


def test_the_output_folder_may_not_be_a_link(tmp_path: Path, capsys: Capture) -> None:
    """A link would let a repository write anywhere on the machine that generates."""
    write_service(tmp_path / "specs" / "orchard", printer.page(printer.tool(PARAMETER)))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "orchard").symlink_to(elsewhere)
    assert generate(tmp_path) == 1
    assert "E-OUTDIR" in capsys.readouterr().err
    assert list(elsewhere.iterdir()) == []


def test_a_fault_of_the_generator_itself_is_no_traceback(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A traceback tells a user nothing, and may show what the page holds."""
    write_service(tmp_path / "specs" / "orchard", printer.page(printer.tool(PARAMETER)))

    def crash(*arguments: object) -> None:
        raise RuntimeError("a secret of the page")

    monkeypatch.setattr("generator.design.build.design", crash)
    assert generate(tmp_path) == 70
    shown = capsys.readouterr().err
    assert "Traceback" not in shown and "a secret of the page" not in shown
    assert not (tmp_path / "made").exists()


def test_hundreds_of_parameters(tmp_path: Path) -> None:
    """Larger than any tool that anybody has; nothing in it may fail."""
    names = [f"p{number}" for number in range(400)]
    text = printer.page(printer.tool(*(printer.parameter(name) for name in names)))
    package = generated(tmp_path / "orchard", text)
    assert package.codes == ["W-TOO-MANY-PARAMS"]
    (tool,) = json.loads(package.text("manifest.json"))["tools"]
    assert list(tool["inputSchema"]["properties"]) == names
    assert package.files is not None
    [spelling] = of_files(package.files).values()
    assert list(spelling.arguments.values()) == names
    compile(package.text("resources/trees.py"), "trees.py", "exec", dont_inherit=True)


HUGE = (
    "x" * 100_000,
    '"' * 50_000 + "'",
    "\\" * 50_001,
    "Rate limits: " + "1" * 25_000 + " " * 100_000 + "/",
    "Rate limits: " + "10/s " * 10_000,
    "A b. " * 10_000,
    "Must be 'x' " * 5_000,
    "\u65e5" * 25_000,
)


def test_huge_texts_are_texts_like_any_other(tmp_path: Path) -> None:
    """A pattern that tries a text again from each of its positions never ends here."""
    texts = {f"ORCHARD_{number}": text.strip() for number, text in enumerate(HUGE)}
    page = printer.page(
        *(
            printer.tool(
                printer.parameter("a", description=text), slug=slug, description=text
            )
            for slug, text in texts.items()
        )
    )
    package = generated(tmp_path / "orchard", page)
    assert package.files is not None
    found = {
        tool["name"]: tool["inputSchema"]["properties"]["a"]["description"]
        for tool in json.loads(package.text("manifest.json"))["tools"]
    }
    assert found == texts
    for path, source in package.modules.items():
        compile(source, path, "exec", dont_inherit=True)
