"""Reads vendors' documents of any format and version, as OpenAPI 3.

A document is JSON or YAML, OpenAPI 3.0 to 3.2 or Swagger 2.0. It may refer to other files in its
own folder, and overlays may correct it. What cannot be read is `E-OPENAPI`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import files
from generator.diagnostics import Diagnostics
from generator.openapi import overlay as overlays
from generator.openapi import shapes
from generator.openapi.bundle import bundle
from generator.openapi.decode import parse, refuse
from generator.openapi.losses import Losses
from generator.openapi.swagger import converted

_VERSION = re.compile(r"3\.[012](\.[0-9]+)?(-\w+)?")


@dataclass(frozen=True, slots=True)
class Document:
    """A document as OpenAPI 3, in which all references that can be followed are local."""

    name: str
    """The path of its file."""
    content: dict[str, Any]
    memory: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was read of it already: large documents take seconds, and commands read them again."""


def read(
    paths: Sequence[Path], corrections: Sequence[Path], diagnostics: Diagnostics
) -> list[Document] | None:
    """The documents at `paths`, with the overlays at `corrections`; None after reporting."""
    found = Diagnostics()
    loaded = {path: _load(path, found) for path in paths}
    raw = {path: content for path, content in loaded.items() if content is not None}
    for path in corrections:
        content = _load(path, found)
        if content is not None:
            overlay = overlays.Overlay(path.as_posix(), content)
            overlays.apply(overlay, list(raw.values()), found)
    documents = []
    if not found.failed:
        for path, content in raw.items():
            document = _as_openapi(path, content, found)
            if document is not None:
                documents.append(Document(path.as_posix(), document))
    diagnostics.extend(found)
    return None if found.failed else documents


def _load(path: Path, diagnostics: Diagnostics) -> dict[str, Any] | None:
    text = files.read_text(path, files.DOCUMENT, diagnostics)
    return None if text is None else parse(text, path.as_posix(), diagnostics)


def _as_openapi(
    path: Path, content: dict[str, Any], diagnostics: Diagnostics
) -> dict[str, Any] | None:
    name = path.as_posix()
    if not _is_readable(content, name, diagnostics):
        return None
    if not bundle(path, content, diagnostics):
        return None
    losses = Losses()
    shapes.check(content, losses)
    document = converted(content, losses) if "swagger" in content else content
    losses.report(name, diagnostics)
    return document


def _is_readable(content: dict[str, Any], name: str, diagnostics: Diagnostics) -> bool:
    version = content.get("openapi")
    if version is None and "swagger" in content:
        if str(content["swagger"]) not in ("2.0", "2"):
            problem = f"the document is Swagger {content['swagger']}; 2.0 can be read"
            refuse(problem, name, diagnostics)
            return False
    elif version is None:
        problem = "this is no OpenAPI document: it has no `openapi` version at its top"
        refuse(problem, name, diagnostics)
        return False
    elif not _VERSION.fullmatch(str(version)):
        problem = f"the document is OpenAPI {version}; 3.0, 3.1 and 3.2 can be read"
        refuse(problem, name, diagnostics)
        return False
    if not isinstance(content.get("paths"), dict):
        problem = "the document has no paths, so there is nothing to import"
        refuse(problem, name, diagnostics)
        return False
    return True
