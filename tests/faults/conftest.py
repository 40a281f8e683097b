"""What holds for every test here: nothing is left behind, and figures are told at the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.calls import WAYS, Way
from tests.faults.figures import Figures
from tests.faults.leaks import assert_nothing_leaks, held

_FIGURES = pytest.StashKey[Figures]()


@pytest.fixture(autouse=True)
def _apart() -> None:
    """In place of the one for all tests: no file is written here, and folders take their time."""


@pytest.fixture(autouse=True)
def _no_leaks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No thread and no socket outlives a test; an unclosed one is an error by itself."""
    for name in ("API_KEY", "ACCESS_TOKEN", "COMPANY_ID"):
        monkeypatch.delenv(f"KLAVIYO_{name}", raising=False)
    before = held()
    yield
    assert_nothing_leaks(before)


@pytest.fixture(params=WAYS, ids=str)
def way(request: pytest.FixtureRequest) -> Way:
    """A way to call."""
    assert isinstance(request.param, Way)
    return request.param


@pytest.fixture(scope="session")
def figures(request: pytest.FixtureRequest) -> Figures:
    """What the summary tells."""
    return request.config.stash.setdefault(_FIGURES, Figures())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    lines = config.stash.get(_FIGURES, Figures()).table()
    if lines:
        terminalreporter.section("faults")
        for line in lines:
            terminalreporter.write_line(line)
