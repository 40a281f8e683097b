from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.stages import Stages


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> Stages:
    """Stand-ins for the stages, in place of the real ones."""
    found = Stages()
    found.install(monkeypatch)
    return found


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Writes the page of a service, as words, below `specs` of an empty working folder."""
    monkeypatch.chdir(tmp_path)

    def write(name: str, *words: str) -> None:
        folder = Path("specs", name)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "tools.txt").write_text("\n".join(words), encoding="utf-8")
        (folder / "operations.yaml").touch()

    return write
