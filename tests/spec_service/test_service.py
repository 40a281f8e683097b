"""`service.yaml`: what is read from it, and what its author is told about every fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.conventions.chosen import Conventions
from generator.conventions.envelopes import JsonApi, Plain
from generator.conventions.pagination import JsonApiLinks, Recognised
from generator.diagnostics import Diagnostics
from generator.spec import service
from generator.spec.service import ServiceSpec, load

HERE = Path(__file__).parent
WHOLE = (HERE / "whole.yaml").read_text(encoding="utf-8")
FAULTS: list[dict[str, Any]] = yaml.safe_load(
    (HERE / "service_faults.yaml").read_text(encoding="utf-8")
)


def read(folder: Path, text: str) -> tuple[ServiceSpec | None, Diagnostics]:
    (folder / "service.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    return load(folder, diagnostics), diagnostics


def test_everything_in_it_is_read(tmp_path: Path) -> None:
    """What is dropped in silence would be missing from the package."""
    spec, diagnostics = read(tmp_path, WHOLE)
    assert spec is not None and not len(diagnostics)
    assert (spec.service, spec.slug_prefix) == ("Harbour", "HARBOUR_")
    assert spec.package == service.PackageNames(
        "harbour-tools",
        "harbour_tools",
        "Harbour",
        "1.2.0",
        "Clients for the Harbour API.",
        "MIT",
        "print()",
    )
    assert spec.api == service.Api(
        "https://api.harbour.example/v1",
        "application/json",
        (("revision", "7"),),
        410,
        "X-Partial",
    )
    conventions = spec.conventions
    assert (conventions.envelope, conventions.pagination) == (JsonApi(), JsonApiLinks())
    assert spec.credentials == (
        service.CredentialSpec(
            "api_key", "HARBOUR_KEY", header="X-Key", format="Key {}", about="Private."
        ),
        service.CredentialSpec("site", query="site_id", public=True),
    )
    slots = [str(credential.slot) for credential in spec.credentials]
    assert slots == ["header X-Key", "query site_id"]
    assert spec.abbreviations == (("attrs", "attributes"),)
    assert spec.openapi == service.OpenApiNames(limits="x-limits")
    assert spec.oauth == service.OAuthSpec("https://login.harbour.example/token")
    [job] = spec.bulk_jobs
    assert (job.name, job.max_rows, job.max_bytes) == ("import_ships", 10, 0)
    assert job.job is not None and job.row_errors is not None
    assert (job.job.status, job.job.failed) == ("/status", "/failed")
    assert job.row_errors.page_size == "limit"


def test_little_is_needed(tmp_path: Path) -> None:
    """A first try should not take an afternoon of reading."""
    lines = WHOLE.split("\n")
    text = "\n".join([lines[0], *lines[2:7], *lines[10:12]])
    spec, diagnostics = read(tmp_path, text)
    assert spec is not None and not len(diagnostics)
    assert spec.conventions == Conventions(Plain(), Recognised())
    assert spec.api.accept == "application/json"
    assert spec.auth == ()


def test_the_longest_path_decides_on_credentials(tmp_path: Path) -> None:
    """The private key must not travel to the public part of an API."""
    spec, _ = read(tmp_path, WHOLE)
    assert spec is not None
    chosen = {path: spec.auth_for(path) for path in ("/open/x", "/api/x", "x")}
    names = {path: rule and rule.name for path, rule in chosen.items()}
    assert names == {"/open/x": "open", "/api/x": "api", "x": None}


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case["name"])
def test_a_fault_is_reported_once_with_its_location_and_help(
    tmp_path: Path, case: dict[str, Any]
) -> None:
    """Whoever writes this file has nothing but these words to go by."""
    assert WHOLE.count(case["replace"]) == 1
    spec, diagnostics = read(tmp_path, WHOLE.replace(case["replace"], case["with"]))
    assert spec is None
    (fault,) = diagnostics
    assert (fault.code, fault.message) == (case.get("code", "E-SPEC"), case["says"])
    assert (
        str(fault.location) == f"{(tmp_path / 'service.yaml').as_posix()}:{case['at']}"
    )
    assert fault.help == case["help"]


def test_all_faults_are_reported_at_once(tmp_path: Path) -> None:
    """One fault for each run is how afternoons are lost."""
    text = WHOLE
    for case in FAULTS:
        if case["name"] in ("an unknown key", "a version that is none", "no address"):
            text = text.replace(case["replace"], case["with"])
    _, diagnostics = read(tmp_path, text)
    assert len(diagnostics) == 3


@pytest.mark.parametrize("text", ["", "# nothing\n", "[]", "just words"])
def test_a_file_that_says_nothing(tmp_path: Path, text: str) -> None:
    """An empty file is how one begins."""
    spec, diagnostics = read(tmp_path, text)
    assert spec is None
    (fault,) = diagnostics
    assert fault.code in ("E-SPEC", "E-YAML")
    assert fault.help and fault.location and fault.location.line == 1


def test_no_file(tmp_path: Path) -> None:
    """The folder of a new service has none yet."""
    diagnostics = Diagnostics()
    assert load(tmp_path, diagnostics) is None
    (fault,) = diagnostics
    assert (fault.code, str(fault.location)) == (
        "E-READ",
        (tmp_path / "service.yaml").as_posix(),
    )
    assert fault.help
