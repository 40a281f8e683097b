"""The code in the README of the emitted package: what is copied from there has to work."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.emitted import DISTRIBUTION, SOURCES
from tests.type_checking import Mypy

README = (DISTRIBUTION / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
CALLING = [block for block in BLOCKS if "Klaviyo() as" in block]
[BULK] = [block for block in CALLING if "bulk" in block]


def test_it_holds_for_strict_type_checkers(tmp_path: Path, mypy: Mypy) -> None:
    assert len(BLOCKS) >= 4
    for number, block in enumerate(BLOCKS):
        (tmp_path / f"block{number}.py").write_text(block)
    done = mypy(tmp_path, path=SOURCES, cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def run(code: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(SOURCES), "PATH": ""},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("block", [one for one in BLOCKS if one not in CALLING])
def test_what_calls_nothing_runs(block: str) -> None:
    assert run(block) == (0, "", "")


STAND_IN = """
import klaviyo_tools
from klaviyo_tools import testing

api = testing.FakeAPI()
job = {"type": "profile-bulk-import-job", "id": "J1"}
ended = {**job, "attributes": {"status": "complete", "failed_count": 0}}
api.respond("profiles.bulk_import_profiles", {"data": job})
api.respond("profiles.get_bulk_profile_import_job", {"data": ended})
klaviyo_tools.Klaviyo = api.client
"""


def test_a_bulk_job_prints_what_is_shown_below_it() -> None:
    shown = README.partition(BULK)[2].split("```\n")[2]
    assert shown.startswith("<BulkProgress")
    assert run(STAND_IN + BULK) == (0, shown, "")
