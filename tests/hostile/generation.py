"""A whole service from nothing but a page: each parameter becomes a member of a JSON body.

So any page can go through the whole pipeline, whatever its tools and parameters are called.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.model import Parameter, Service, Tool
from generator.normalize import normalize
from generator.openapi import Facts, Operation, Property, RequestBody, Response, Schema
from generator.openapi.operations_file import dump
from generator.parse import parse, read_source

SPEC = """\
service: Orchard
slug_prefix: ORCHARD_
package:
  distribution: orchard-tools
  import: orchard_tools
  client: Orchard
  version: 1.0.0
  summary: Clients for the Orchard API.
  licence: MIT
  usage: |
    from orchard_tools import Orchard
api:
  base_url: https://api.orchard.example
"""


@dataclass(frozen=True, slots=True)
class Generated:
    """What came of a page: the files of the package (None after an error) and what was said."""

    files: Mapping[str, bytes] | None
    diagnostics: Diagnostics

    @property
    def codes(self) -> list[str]:
        return sorted({finding.code for finding in self.diagnostics})

    def text(self, path: str) -> str:
        assert self.files is not None
        return self.files[f"src/orchard_tools/{path}"].decode("ascii")

    @property
    def modules(self) -> dict[str, str]:
        """The emitted modules, without the runtime, which is the same for all."""
        assert self.files is not None
        return {
            path: content.decode("ascii")
            for path, content in self.files.items()
            if path.endswith(".py") and "/runtime/" not in path
        }


def generated(
    folder: Path,
    page: str | bytes,
    *,
    spec: str = SPEC,
    facts: Callable[[Service], Facts] | None = None,
) -> Generated:
    """The package of a page, in memory; `facts` makes its operations in another way."""
    write_service(folder, page, spec=spec, facts=facts)
    diagnostics = Diagnostics()
    with in_process():
        package = pipeline.build(folder, diagnostics)
    return Generated(None if package is None else package.files, diagnostics)


def write_service(
    folder: Path,
    page: str | bytes,
    *,
    spec: str = SPEC,
    facts: Callable[[Service], Facts] | None = None,
) -> None:
    """All inputs of a service whose operations take what the page documents."""
    folder.mkdir(parents=True, exist_ok=True)
    content = page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass")
    (folder / "tools.txt").write_bytes(content)
    (folder / "service.yaml").write_text(spec, encoding="utf-8")
    model = model_of(folder / "tools.txt") or Service("", "", "", None, ())
    text = dump((facts or facts_for)(model))
    (folder / "operations.yaml").write_text(text, encoding="utf-8", newline="\n")


def model_of(page: Path) -> Service | None:
    """The model of a page, whatever is wrong with it."""
    diagnostics = Diagnostics()
    source = read_source(page, diagnostics)
    found = None if source is None else parse(source, diagnostics)
    return (
        None
        if found is None or source is None
        else normalize(found, source, diagnostics)
    )


def facts_for(service: Service) -> Facts:
    operations = {short(tool): _operation(tool) for tool in service.tools}
    return Facts(
        "Orchard API",
        "1",
        "https://api.orchard.example",
        tuple(operations[name] for name in sorted(operations)),
        {},
    )


def short(tool: Tool) -> str:
    return tool.slug.removeprefix("ORCHARD_").lower()


def _operation(tool: Tool) -> Operation:
    name = short(tool)
    body = RequestBody("application/json", False, _object(tool.parameters))
    return Operation(
        name,
        "POST",
        f"/{name}",
        group="Trees",
        body=body if tool.parameters else None,
        responses=(Response(200, "application/json", Schema("object")),),
    )


def _object(parameters: tuple[Parameter, ...]) -> Schema:
    members = {p.name: Property(p.name, _shape(p), p.required) for p in parameters}
    return Schema("object", properties=tuple(members.values()))


def _shape(parameter: Parameter) -> Schema:
    if parameter.type == "array":
        return Schema("array", items=Schema(parameter.items or "any"))
    return Schema(parameter.type)


def save(files: Mapping[str, bytes], folder: Path) -> Path:
    """Writes a package; returns the folder to import it from."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / "src"


@contextmanager
def imported(source: Path, package: str = "orchard_tools") -> Iterator[Any]:
    """The package in a folder, imported for a while."""
    sys.path.insert(0, str(source))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(source))
        for name in [n for n in sys.modules if n.split(".")[0] == package]:
            del sys.modules[name]


@contextmanager
def in_process() -> Iterator[None]:
    """Emission without processes of its own, which would import everything for each case."""
    with mock.patch.object(os, "cpu_count", return_value=1):
        yield
