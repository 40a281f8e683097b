"""Everyday jobs, written with the package and with the vendor's SDK: the same requests, less code.

`official.json` holds what the SDK sends; see README.md.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.consumer.api import Api
from tests.consumer.record import RECORDED
from tests.emitted import SOURCES, package
from tests.recording.identity import API_KEY
from tests.recording.loopback import Received
from tests.type_checking import Mypy

HERE = Path(__file__).parent
SDK_PYTHON = HERE.parents[1] / ".venv-record" / "bin" / "python"
NAMES = list(json.loads(RECORDED.read_text(encoding="utf-8")))
# What differs deliberately; the rest must be the same.
OPT_OUT = "x-klaviyo-revision-fall-forward-opt-out"
"""Our header against answers of a later revision than the one that is asked for."""
DEFAULTS = {"historical_import": False, "backfill": False}
"""What the SDK sends although nobody gave it."""
CURSOR = re.compile(r"^(=|https://.*page_cursor=)")
"""What the SDK sends before the cursor that it cuts out of a next link."""


def official(name: str) -> Mapping[str, Any]:
    """What the SDK sends for a job, as it would send it without its differences."""
    found: Mapping[str, Any] = json.loads(RECORDED.read_text(encoding="utf-8"))[name]
    for request in found["requests"]:
        request["query"] = sorted(
            [key, CURSOR.sub("", value) if "cursor" in key else value]
            for key, value in request["query"]
        )
        attributes = request.get("body", {}).get("data", {}).get("attributes", {})
        for key, value in DEFAULTS.items():
            assert attributes.pop(key, value) is value
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_job_sends_what_the_sdk_sends(name: str) -> None:
    """Whoever moves from the SDK must not have to look what changes on the wire."""
    api = Api()

    def send(request: httpx.Request) -> httpx.Response:
        reply = api(
            Received(
                request.method,
                request.url.raw_path.decode("ascii"),
                tuple(request.headers.multi_items()),
                request.read(),
            )
        )
        return httpx.Response(reply.status, headers=reply.headers, content=reply.body)

    transport = httpx.MockTransport(send)
    client = package().Klaviyo(
        api_key=API_KEY,
        rate_limits=False,
        http_client=httpx.Client(transport=transport),
    )
    result = getattr(ours(), name)(client)
    for request in api.requests:
        assert request["headers"].pop(OPT_OUT) == "1"
        request["query"].sort()
    assert api.requests == official(name)["requests"]
    assert json.loads(json.dumps(result)) == official(name)["result"]


def ours() -> Any:
    """The jobs with the package of the checkout."""
    package()
    [spec] = [importlib.util.spec_from_file_location("ours", HERE / "ours.py")]
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_type_checkers_let_all_jobs_pass(tmp_path: Path, mypy: Mypy) -> None:
    """Code as users write it, without an annotation for the package's sake."""
    done = mypy(HERE / "ours.py", path=SOURCES, cwd=tmp_path)
    assert (done.stdout, done.returncode) == ("", 0)


def test_the_sdk_still_sends_it() -> None:
    if not SDK_PYTHON.exists():
        pytest.skip(f"there is no {SDK_PYTHON}: `make record` installs the SDK")
    code = "import json, tests.consumer.record as record; print(json.dumps(record.exchanges()))"
    done = subprocess.run(
        [SDK_PYTHON, "-c", code],
        cwd=HERE.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == json.loads(RECORDED.read_text(encoding="utf-8"))


def test_the_readme_counts_the_lines() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    ours, theirs = lines("ours"), lines("official")
    assert re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) \|$", readme, re.MULTILINE) == [
        (name, str(ours[name]), str(theirs[name])) for name in NAMES
    ]


def lines(module: str) -> dict[str, int]:
    """By job its lines of code."""
    text = (HERE / f"{module}.py").read_text(encoding="utf-8")
    return {
        one.name: 1 + (one.end_lineno or 0) - one.lineno
        for one in ast.parse(text).body
        if isinstance(one, ast.FunctionDef)
    }
