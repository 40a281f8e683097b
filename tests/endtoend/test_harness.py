"""The runner notices what differs: without that, a case that passes would prove nothing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.endtoend.harness.case import read
from tests.endtoend.harness.product import SERVICE, Ran, Workspace
from tests.endtoend.test_cases import HERE, differences

CASE = "enum_integers"
CALL: dict[str, Any] = {
    "python": "pilots.rate_pilot(vote=-1)",
    "tool": "HARBOUR_RATE_PILOT",
    "arguments": {"vote": -1},
    "request": "GET /pilots/vote?vote=-1",
    "response": {"json": {"ok": 1}},
    "result": {"ok": 1},
}


class Generated(Workspace):
    """A workspace in which the case was imported and generated, once for all."""

    def __init__(self, case: Path, folder: Path) -> None:
        super().__init__(case, folder)
        document = f"specs/{SERVICE}/openapi.yaml"
        self._imported = super().run("import-openapi", document, SERVICE)
        self._generated = super().generate()

    def run(self, *arguments: str) -> Ran:
        once = arguments[0] == "import-openapi"
        return self._imported if once else super().run(*arguments)

    def generate(self) -> Ran:
        return self._generated


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Generated(HERE / CASE, tmp_path_factory.mktemp("workspace"))


def found(workspace: Workspace, folder: Path, **expected: Any) -> str:
    """What the runner says of the case with other expectations."""
    shutil.copytree(HERE / CASE, folder, dirs_exist_ok=True)
    text = yaml.safe_dump({"about": "A copy.", **expected})
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    return "\n".join(differences(read(folder), workspace))


def test_what_holds_passes(workspace: Workspace, tmp_path: Path) -> None:
    assert found(workspace, tmp_path, calls=[CALL]) == ""


@pytest.mark.parametrize(
    ("expected", "message"),
    [
        ({"diagnostics": {"generate": [{"code": "E-X"}]}}, "0 of Finding"),
        ({"diagnostics": {"import": [{"severity": "error"}]}}, "expected 1"),
        ({"manifest": {"/tools/0/name": "OTHER"}}, "manifest /tools/0/name"),
        ({"signatures": {"pilots.rate_pilot": "speed: "}}, "does not say"),
        ({"signatures": {"pilots.rate_pilot": "not vote: "}}, "says 'vote: '"),
        ({"docstrings": {"pilots.rate_pilot": "Rows"}}, "does not say"),
        ({"values": {"1 + 1": 3}}, "expected 3"),
        ({"values": {"1 + 1": "2"}}, "expected '2'"),
        ({"outputs": {"golden.txt": "explain E-SPEC"}}, "golden.txt differs"),
    ],
    ids=lambda value: None if isinstance(value, str) else next(iter(value)),
)
def test_an_unexpected_outcome_fails(
    workspace: Workspace, tmp_path: Path, expected: dict[str, Any], message: str
) -> None:
    assert message in found(workspace, tmp_path, **expected)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"request": "POST /pilots/vote?vote=-1"}, "method: 'GET'"),
        ({"request": "GET /pilots?vote=-1"}, "path: '/pilots/vote'"),
        ({"request": "GET /pilots/vote?vote=1"}, "query: "),
        ({"request": "GET https://x.example/pilots/vote?vote=-1"}, "origin: "),
        ({"requests": [CALL["request"]] * 2}, "sent "),
        ({"request": {"line": CALL["request"], "headers": {"accept": None}}}, "accept"),
        ({"request": {"line": CALL["request"], "target": "/x"}}, "target: "),
        ({"request": {"line": CALL["request"], "json": {}}}, "body is no JSON"),
        ({"request": {"line": CALL["request"], "text": "x"}}, "body: ''"),
        ({"request": {"line": CALL["request"], "parts": []}}, "a multipart body"),
        ({"result": {"ok": True}}, "result: "),
        ({"result": {"ok": 1.0}}, "result: "),
        ({"then": "result['ok']", "result": 2}, "result: 1"),
        ({"error": {"type": "APIError"}}, "no error"),
        ({"response": {"status": 404, "json": {}}}, "raised NotFoundError"),
        ({"waits": [1.0]}, "waits: []"),
    ],
    ids=lambda value: None if isinstance(value, str) else next(iter(value)),
)
def test_an_unexpected_exchange_fails(
    workspace: Workspace, tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    call = {**CALL, **changes}
    if "requests" in changes:
        del call["request"]
    assert message in found(workspace, tmp_path, calls=[call])


@pytest.mark.parametrize(
    "expected",
    [
        {"cals": []},
        {"calls": [{"pyton": "x"}]},
        {"calls": [{"python": "x", "request": {"line": "GET /", "heders": {}}}]},
        {"diagnostics": {"generate": [{"cod": "E-X"}]}},
        {"diagnostics": {"plan": []}},
    ],
    ids=str,
)
def test_a_misspelt_key_is_an_error(
    workspace: Workspace, tmp_path: Path, expected: dict[str, Any]
) -> None:
    """It would check nothing, for ever."""
    with pytest.raises(ValueError, match=r"has no|unknown"):
        found(workspace, tmp_path, **expected)
