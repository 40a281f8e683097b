"""What a case expects, read from its `case.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

import yaml

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic that a command reports; what is not said may be anything."""

    severity: str = ""
    code: str = ""
    at: str = ""
    """`file`, `file:line` or `file:line:column`, from the case's folder."""
    text: str | list[str] = ""
    """Parts of the message and the help."""
    count: int | None = 1
    """How many diagnostics are like this; null: any number of them."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request on the wire; without any content it has no body."""

    line: str
    """`GET /ships?name=Ann B`: the path as sent, the query decoded. A path stands for the
    service's own base URL."""
    target: str = ""
    """Path and query byte for byte, where that matters; `line` needs no query then."""
    headers: Mapping[str, str | None] | None = None
    """Headers that it has; null: that it does not have."""
    json: Any = None
    text: str | None = None
    """The body byte for byte."""
    binary: bytes | None = None
    parts: list[Mapping[str, Any]] | None = None
    """Of a multipart body: name, filename, type, other headers, and text or json."""


@dataclass(frozen=True, slots=True)
class Response:
    """A canned response."""

    status: int = 200
    headers: Mapping[str, str] | None = None
    json: Any = None
    text: str | None = None
    binary: bytes | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call, in every spelling given, with the sync and with the async client.

    Without a `request` nothing is sent.
    """

    python: str = ""
    """An expression after `client.`; the modules `datetime` and `uuid` are at hand."""
    tool: str = ""
    """A documented name, for `client.call`."""
    arguments: Mapping[str, Any] | None = None
    client: Mapping[str, Any] | None = None
    """Options of the client, besides the case's own."""
    requests: tuple[Request, ...] = ()
    responses: tuple[Response, ...] = ()
    """The last one is repeated; without any, the response is `{}`."""
    then: str = ""
    """An expression about `result`, whose value counts as the result."""
    has_result: bool = False
    result: Any = None
    items: list[Any] | None = None
    """What iterating over the result gives."""
    error: Mapping[str, Any] | None = None
    """The error's class (or one above it), parts of its text, and attributes."""
    waits: list[float] | None = None
    """Seconds that the client slept."""


@dataclass(frozen=True, slots=True)
class Case:
    folder: Path
    about: str
    documents: tuple[str, ...]
    commands: tuple[str, ...]
    """Run first, without a finding."""
    imports: tuple[Finding, ...]
    generates: tuple[Finding, ...]
    client: Mapping[str, Any]
    environment: Mapping[str, str]
    signatures: Mapping[str, list[str]]
    """Parts of a method's signature."""
    docstrings: Mapping[str, list[str]]
    """Parts of a method's docstring."""
    manifest: Mapping[str, Any]
    """Values by JSON pointer; null: nothing is there."""
    values: Mapping[str, Any]
    """Values of Python expressions about `package` and `client`."""
    files: Mapping[str, list[str]]
    """Parts of files of the package."""
    outputs: Mapping[str, str]
    """Golden files and the commands whose output they hold."""
    calls: tuple[Call, ...]


def folders(root: Path) -> list[Path]:
    """The folders of all cases."""
    return sorted(path.parent for path in root.glob("*/case.yaml"))


def read(folder: Path) -> Case:
    """A case; ValueError where its file says something that nobody would check."""
    with (folder / "case.yaml").open(encoding="utf-8") as file:
        found = yaml.safe_load(file)
    documents = sorted(path.name for path in folder.glob("openapi.*"))
    reports = found.pop("diagnostics", {})
    case = Case(
        folder=folder,
        about=found.pop("about"),
        documents=tuple(found.pop("documents", documents)),
        commands=tuple(found.pop("commands", ())),
        imports=_several(Finding, reports.pop("import", [])),
        generates=_several(Finding, reports.pop("generate", [])),
        client=found.pop("client", {}),
        environment=found.pop("environment", {}),
        signatures=_lists(found.pop("signatures", {})),
        docstrings=_lists(found.pop("docstrings", {})),
        manifest=found.pop("manifest", {}),
        values=found.pop("values", {}),
        files=_lists(found.pop("files", {})),
        outputs=found.pop("outputs", {}),
        calls=tuple(_call(call) for call in found.pop("calls", ())),
    )
    if left := sorted([*found, *reports]):
        raise ValueError(f"{folder.name}/case.yaml: unknown keys: {', '.join(left)}")
    return case


def _lists(found: Mapping[str, Any]) -> dict[str, list[str]]:
    return {k: v if isinstance(v, list) else [v] for k, v in found.items()}


def _call(found: dict[str, Any]) -> Call:
    requests = _one_or_more(found, "request")
    lines = [{"line": one} if isinstance(one, str) else one for one in requests]
    responses = _several(Response, _one_or_more(found, "response"))
    return _made(
        Call,
        {
            **found,
            "requests": _several(Request, lines),
            "responses": responses,
            "has_result": "result" in found,
        },
    )


def _one_or_more(found: dict[str, Any], name: str) -> list[Any]:
    several: list[Any] = found.pop(f"{name}s", [])
    return [*several, *([found.pop(name)] if name in found else [])]


def _several(cls: type[_T], entries: list[dict[str, Any]]) -> tuple[_T, ...]:
    return tuple(_made(cls, entry) for entry in entries)


def _made(cls: type[_T], entry: dict[str, Any]) -> _T:
    known = {field.name for field in fields(cls)}  # type: ignore[arg-type]
    if left := sorted(set(entry) - known):
        raise ValueError(f"{cls.__name__} has no {', '.join(left)}: {entry}")
    return cls(**entry)
