"""Measures `toolpress generate` as a user meets it: a process, up to a written package.

The whole API of one service, beside openapi-python-client on the vendor's own document.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench.process import ROOT, Measure, measure
from tests.bench.report import Row, progress_of, row

SERVICE = "klaviyo"
OTHER = "openapi-python-client"
OTHER_COMMAND = ROOT / ".venv-bench" / "bin" / OTHER
"""`make bench` with a document makes its environment."""
COLD, CHANGED, NOTHING, CHECK = (
    "cold",
    "one description changed",
    "nothing changed",
    "--check",
)
BUDGETS = {COLD: 0.35, CHANGED: 0.3, NOTHING: 0.05}
"""Of the cold run to the other generator, of the rest to the cold run."""
MOST_MIB = 300e6 / 2**20


def rows(runs: int, document: Path | None) -> Iterator[Row]:
    """Wall time, CPU time of all processes, and peak memory of the largest one.

    Cold is without output or cache of earlier runs. The other generator is left out without the
    vendor's document.
    """
    progress = progress_of("toolpress generate")
    rounds = []
    for count in range(runs):
        progress(f"round {count + 1} of {runs}")
        rounds.append(_round(document))
    samples = {name: [one[name] for one in rounds] for name in rounds[0]}
    kinds: dict[str, dict[str, list[float]]] = {
        "wall": {n: [one.seconds for one in some] for n, some in samples.items()},
        "CPU": {n: [one.cpu for one in some] for n, some in samples.items()},
    }
    for kind, figures in kinds.items():
        for name, some in figures.items():
            other = OTHER if name == COLD else COLD
            beside = (other, figures[other]) if other in figures else None
            if name == OTHER:
                beside = None
            budget = BUDGETS.get(name) if beside else None
            title = f"toolpress generate {SERVICE}: {kind}"
            yield row(title, name, some, "s", beside=beside, budget=budget)
    for name, each in samples.items():
        peak = [one.mebibytes for one in each]
        budget = MOST_MIB if name == COLD else None
        title = f"toolpress generate {SERVICE}: peak memory"
        yield row(title, name, peak, "MiB", budget=budget)


def _round(document: Path | None) -> Mapping[str, Measure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "specs", folder / "specs")
        environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
        command = [sys.executable, "-m", "generator", "generate", SERVICE]
        command += ["--specs", str(folder / "specs"), "--out", str(folder / "out")]
        found = {}
        if document is not None:
            found[OTHER] = measure(_other(document, folder), environment)
        found[COLD] = measure(command, environment)
        found[NOTHING] = measure(command, environment)
        _change_description(folder / "specs" / SERVICE / "tools.txt")
        found[CHANGED] = measure(command, environment)
        found[CHECK] = measure([*command, "--check"], environment)
        return found


def _other(document: Path, folder: Path) -> list[str]:
    settings = folder / "settings.yaml"
    # As classes it refuses values that differ in signs only, such as time zones.
    settings.write_text("literal_enums: true\n", encoding="utf-8")
    command = [str(OTHER_COMMAND), "generate", "--config", str(settings)]
    return [*command, "--path", str(document), "--output-path", str(folder / "other")]


def _change_description(page: Path) -> None:
    """Adds a sentence to the description of one tool in the middle of a page."""
    lines = page.read_text(encoding="utf-8").split("\n")
    tools = [at for at, line in enumerate(lines) if "Integration name: " in line]
    at = tools[len(tools) // 2] + 1
    lines[at] += " It is as good as any other."
    page.write_text("\n".join(lines), encoding="utf-8")
