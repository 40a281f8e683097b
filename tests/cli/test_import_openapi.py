"""`toolpress import-openapi`: the file that it writes is committed, and never edited."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from generator.cli import main
from generator.diagnostics import Diagnostics
from generator.openapi.importer import Request
from tests.cli.stages import Stages

Service = Callable[..., None]
Capture = pytest.CaptureFixture[str]
TARGET = Path("specs/one/operations.yaml")


@pytest.fixture
def importer(
    stages: Stages, service: Service, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], None]:
    """Lets the import give a text, or report an error for an empty one."""
    names = SimpleNamespace(aliases="x-aliases", limits="", scopes="", filters="")
    api = SimpleNamespace(base_url="https://one.example")
    spec = SimpleNamespace(slug_prefix="ONE_", openapi=names, api=api)
    bindings = SimpleNamespace(
        operations=lambda: {"ONE_B": ("b2",)}, left_out=lambda: {"ONE_C": "So."}
    )
    monkeypatch.setattr(sys.modules["generator.spec.service"], "load", lambda *_: spec)
    monkeypatch.setattr(
        sys.modules["generator.spec.bindings"], "load", lambda *_: bindings
    )
    monkeypatch.setattr(
        sys.modules["generator.normalize"],
        "normalize",
        lambda page, *_: SimpleNamespace(
            tools=[
                SimpleNamespace(slug=slug, parameters=[], description="")
                for slug in page
            ]
        ),
    )
    service("one", "ONE_A", "ONE_B", "ONE_C")
    text = ""

    def run(request: Request, diagnostics: Diagnostics) -> str | None:
        assert request.paths == [Path("openapi.json")]
        assert [tool.slug for tool in request.tools] == ["ONE_A", "ONE_B"]
        assert request.prefix == "ONE_"
        assert request.extensions.aliases == "x-aliases"
        assert request.overrides == {"ONE_B": ("b2",)}
        if not text:
            diagnostics.error("E-OPENAPI", "another vendor's document")
            return None
        return text

    module = ModuleType("generator.openapi.importer")
    module.__dict__["Request"] = Request
    module.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, "generator.openapi.importer", module)

    def give(given: str) -> None:
        nonlocal text
        text = given

    return give


def test_the_facts_are_written_where_generation_reads_them(
    importer: Callable[[str], None], capsys: Capture
) -> None:
    """One command, no copying by hand."""
    importer("operations: []\n")
    assert main(["import-openapi", "openapi.json", "one"]) == 0
    assert TARGET.read_bytes() == b"operations: []\n"
    assert capsys.readouterr().out == "specs/one/operations.yaml: written\n"
    assert sorted(path.name for path in TARGET.parent.iterdir()) == [
        "operations.yaml",
        "tools.txt",
    ]


def test_the_same_facts_are_not_written_again(
    importer: Callable[[str], None], capsys: Capture
) -> None:
    """A new time on the file would rebuild what depends on it."""
    importer("operations: []\n")
    main(["import-openapi", "openapi.json", "one"])
    before = TARGET.stat()
    capsys.readouterr()
    assert main(["import-openapi", "openapi.json", "one"]) == 0
    assert capsys.readouterr().out == "specs/one/operations.yaml: unchanged\n"
    assert TARGET.stat().st_mtime_ns == before.st_mtime_ns


def test_a_fault_keeps_the_facts_as_they_were(
    importer: Callable[[str], None], capsys: Capture
) -> None:
    """Half an import would bind tools to nothing."""
    importer("operations: []\n")
    main(["import-openapi", "openapi.json", "one"])
    importer("")
    assert main(["import-openapi", "openapi.json", "one"]) == 1
    assert "E-OPENAPI" in capsys.readouterr().err
    assert TARGET.read_bytes() == b"operations: []\n"


def test_an_unknown_service_suggests_the_closest(
    importer: Callable[[str], None], capsys: Capture
) -> None:
    """A slip must not make a new folder of specs."""
    assert main(["import-openapi", "openapi.json", "onne"]) == 2
    assert "Did you mean `one`?" in capsys.readouterr().err
    assert not Path("specs/onne").exists()
