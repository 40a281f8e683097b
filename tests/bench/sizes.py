"""What the emitted package covers and weighs, beside the vendor's SDK."""

from __future__ import annotations

import importlib.metadata as metadata
import json
import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import Distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.diagnostics import Diagnostics
from generator.openapi.operations_file import load
from tests.bench.client.contenders import SDK
from tests.bench.client.measures import SDK_PYTHON, SOURCES, environment
from tests.bench.client.programs import PROGRAMS
from tests.bench.process import ROOT, Measure, measure
from tests.bench.report import Row, alternate, progress_of, row

OURS = "klaviyo_tools"
PACKAGE = SOURCES / OURS
_SDK_CALL = re.compile(r"method='([A-Z]+)',\s*resource_path='([^']+)'")


def rows(rounds: int) -> Iterator[Row]:
    """Sizes and start-up. Where the SDK's environment is missing, ours alone."""
    yield from _compared("wheel", "MiB", _wheels())
    yield from _compared("installed, without bytecode", "MiB", _installed(needs=False))
    yield from _compared("the same with what it needs", "MiB", _installed(needs=True))
    names = [OURS, *([SDK] if SDK_PYTHON.exists() else [])]
    found = alternate(names, _start, rounds, progress_of("sizes"))
    for title, unit, samples in (
        (
            "import and reach a method",
            "ms",
            _each(found, lambda one: one.seconds * 1e3),
        ),
        ("memory after that", "MiB", _each(found, lambda one: one.mebibytes)),
    ):
        yield from _compared(title, unit, samples)


def coverage() -> str:
    """The operations of the document by group: how many the package has, and how many the SDK."""
    facts = load(ROOT / "specs" / "klaviyo" / "operations.yaml", Diagnostics())
    assert facts is not None
    known: dict[str, set[str]] = {}
    for one in facts.operations:
        known.setdefault(one.group, set()).add(f"{one.method} {one.path}")
    names = ("document", OURS, SDK)
    counts: list[tuple[str, ...]] = [("operations, by group", *names)]
    ours, theirs = _ours(), _theirs()
    total: Counter[str] = Counter()
    for group, labels in sorted(known.items()):
        each = len(labels), len(labels & ours), len(labels & theirs)
        total.update(dict(zip(names, each, strict=True)))
        counts.append((group, *map(str, each)))
    counts.append(("all", *(str(total[name]) for name in names)))
    return "\n".join(
        f"  {group:26}{each[0]:>10}{each[1]:>16}{each[2]:>14}"
        for group, *each in counts
    )


def _ours() -> set[str]:
    return {
        f"{route['method']} {route['path']}"
        for file in (PACKAGE / "wire").glob("[!_]*.json")
        for tool in json.loads(file.read_text(encoding="utf-8")).values()
        for route in tool["routes"]
    }


def _theirs() -> set[str]:
    return {
        f"{method} {path}"
        for site in _sdk_sites()
        for file in (Path(site) / "openapi_client" / "api").glob("*_api.py")
        for method, path in _SDK_CALL.findall(file.read_text(encoding="utf-8"))
    }


def _wheels() -> dict[str, Sequence[float]]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
        subprocess.run(
            [*command, "--outdir", folder, SOURCES.parent],
            check=True,
            capture_output=True,
        )
        [wheel] = Path(folder).glob("*.whl")
        found: dict[str, Sequence[float]] = {OURS: [wheel.stat().st_size / 2**20]}
    for site in _sdk_sites():
        # As a wheel packs them: each file deflated.
        packed = sum(len(zlib.compress(one.read_bytes())) for one in _files(SDK, site))
        found[SDK] = [packed / 2**20]
    return found


def _installed(*, needs: bool) -> dict[str, Sequence[float]]:
    project = tomllib.loads((SOURCES.parent / "pyproject.toml").read_text("utf-8"))
    needed = project["project"]["dependencies"]
    mine = [one for one in PACKAGE.rglob("*") if one.is_file() and _counts(one)]
    if needs:
        here = [sysconfig.get_path("purelib")]
        names = _with_needs([Requirement(one).name for one in needed], here)
        mine += [file for name in names for file in _files(name, here[0])]
    found: dict[str, Sequence[float]] = {OURS: [_mebibytes(mine)]}
    for site in _sdk_sites():
        names = _with_needs([SDK], [site]) if needs else {SDK}
        found[SDK] = [_mebibytes([one for name in names for one in _files(name, site)])]
    return found


def _with_needs(names: Sequence[str], path: list[str]) -> set[str]:
    """Distributions and all that they need, without extras, as far as they are installed."""
    found: set[str] = set()
    pending = [canonicalize_name(name) for name in names]
    while pending:
        name = pending.pop()
        distribution = _distribution(name, path)
        if name in found or distribution is None:
            continue
        found.add(name)
        needed = map(Requirement, distribution.requires or ())
        pending += [
            canonicalize_name(one.name)
            for one in needed
            if one.marker is None or one.marker.evaluate({"extra": ""})
        ]
    return found


def _distribution(name: str, path: list[str]) -> Distribution | None:
    return next(iter(metadata.distributions(name=name, path=path)), None)


def _files(name: str, site: str) -> list[Path]:
    distribution = _distribution(name, [site])
    assert distribution is not None, name
    files = [Path(str(one.locate())) for one in distribution.files or ()]
    return [one for one in files if _counts(one) and one.is_file()]


def _counts(file: Path) -> bool:
    return "__pycache__" not in file.parts


def _mebibytes(files: Sequence[Path]) -> float:
    return sum(file.stat().st_size for file in files) / 2**20


def _sdk_sites() -> list[str]:
    """The folder of the SDK; empty where its environment is missing."""
    if not SDK_PYTHON.exists():
        return []
    program = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return [subprocess.check_output([SDK_PYTHON, "-c", program], text=True).strip()]


def _start(name: str) -> Measure:
    python = str(SDK_PYTHON) if name == SDK else sys.executable
    return measure([python, "-c", PROGRAMS[name].imported()], environment())


def _each(
    found: Mapping[str, list[Measure]], figure: Callable[[Measure], float]
) -> dict[str, Sequence[float]]:
    return {name: [figure(one) for one in each] for name, each in found.items()}


def _compared(
    title: str, unit: str, samples: Mapping[str, Sequence[float]]
) -> Iterator[Row]:
    for name, each in samples.items():
        beside = (SDK, samples[SDK]) if name != SDK and SDK in samples else None
        yield row(title, name, each, unit, beside=beside)
