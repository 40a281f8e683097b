"""Every folder here is a case: a page, a document and decisions, and what must come of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.endtoend.harness.calling import client_of, evaluate, outcomes
from tests.endtoend.harness.case import Case, folders, read
from tests.endtoend.harness.compare import (
    at,
    call_differences,
    containing,
    differing,
    run_differences,
)
from tests.endtoend.harness.product import SERVICE, Workspace

HERE = Path(__file__).parent
CASES = [path.name for path in folders(HERE)]


@pytest.mark.parametrize("name", CASES)
def test_case(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    case = read(HERE / name)
    for variable, value in case.environment.items():
        monkeypatch.setenv(variable, value)
    update = bool(request.config.getoption("--update"))
    found = list(differences(case, Workspace(case.folder, tmp_path), update=update))
    if found:
        pytest.fail("\n".join([case.about, *found]), pytrace=False)


def differences(
    case: Case, workspace: Workspace, *, update: bool = False
) -> Iterator[str]:
    """Everything in which the product differs from the case; `update` writes golden files."""
    for command in case.commands:
        yield from run_differences(workspace.run(*command.split()), ())
    if case.documents:
        documents = [f"specs/{SERVICE}/{name}" for name in case.documents]
        imported = workspace.run("import-openapi", *documents, SERVICE)
        yield from run_differences(imported, case.imports)
        if imported.code:
            return
    generated = workspace.generate()
    yield from run_differences(generated, case.generates)
    yield from _output_differences(case, workspace, update)
    if not generated.code:
        for name, parts in case.files.items():
            text = (workspace.source.parent / name).read_text(encoding="utf-8")
            yield from containing(name, " ".join(text.split()), parts)
        with workspace.imported() as package:
            yield from _package_differences(case, package)
            yield from _exchange_differences(case, package, _origin(workspace))


def _output_differences(
    case: Case, workspace: Workspace, update: bool
) -> Iterator[str]:
    for golden, command in case.outputs.items():
        output = workspace.run(*command.split()).output
        path = case.folder / golden
        if update:
            path.write_text(output, encoding="utf-8", newline="\n")
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        yield from differing(golden, output.splitlines(), expected.splitlines())


def _package_differences(case: Case, package: Any) -> Iterator[str]:
    client = client_of(case, package)
    for method, parts in case.signatures.items():
        shown = str(evaluate(f"inspect.signature(client.{method})", package, client))
        yield from containing(f"signature of {method}", shown, parts)
    for method, parts in case.docstrings.items():
        text = str(evaluate(f"client.{method}.__doc__", package, client))
        yield from containing(f"docstring of {method}", " ".join(text.split()), parts)
    for pointer, value in case.manifest.items():
        found = at(package.manifest(), pointer)
        yield from differing(f"manifest {pointer}", found, value)
    for expression, value in case.values.items():
        try:
            found = evaluate(expression, package, client)
        except Exception as error:
            found = f"{type(error).__name__}: {error}"
        yield from differing(expression, found, value)


def _exchange_differences(case: Case, package: Any, origin: str) -> Iterator[str]:
    for call in case.calls:
        found: dict[tuple[str, ...], list[str]] = {}
        for outcome in outcomes(case, call, package):
            differences = tuple(call_differences(outcome, call, origin))
            if differences:
                found.setdefault(differences, []).append(outcome.how)
        for differences, how in found.items():
            yield f"{'; '.join(how)}:"
            yield from (f"  {line}" for line in differences)


def _origin(workspace: Workspace) -> str:
    text = (workspace.specs / "service.yaml").read_text(encoding="utf-8")
    scheme, _, rest = str(yaml.safe_load(text)["api"]["base_url"]).partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"
