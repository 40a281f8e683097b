"""What holds for every test: nothing of the user's machine gets in, and nothing gets out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.type_checking import Mypy, mypy_of

ROOT = Path(__file__).resolve().parents[1]

# No test depends on how fast the machine is.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="write the golden files of tests/endtoend anew",
    )


@pytest.fixture(scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that are not there yet. Nearly no test makes its own."""
    base = tmp_path_factory.mktemp("caches")
    return (base / str(number) for number in count())


@pytest.fixture(scope="session", autouse=True)
def _formatted_once() -> Iterator[None]:
    """Many packages have modules in common, and formatting them is slow."""
    try:
        from generator.targets.python import formatting
    except ModuleNotFoundError:  # the runtime alone is tested, with what it needs
        yield
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(formatting, "module", cache(formatting.module))
        yield


@pytest.fixture(autouse=True)
def _apart(_caches: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache of its own, no settings of the caller's shell, and no waiting for disks."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(next(_caches)))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
    for name in ("NO_COLOR", "FORCE_COLOR", "TOOLPRESS_DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def project() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> Mypy:
    """The type checker."""
    pytest.importorskip("mypy")
    return mypy_of(tmp_path_factory)
