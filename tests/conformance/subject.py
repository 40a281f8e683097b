"""An emitted package whose requests are validated: its tools, and what its clients send."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.conformance.request import Request
from tests.conformance.values import Values

_OPTIONS = {"rate_limits": False, "max_retries": 0}
"""Nothing is sent anywhere, so there is nothing to wait for."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool on one of its routes."""

    slug: str
    parameters: Mapping[str, Any]
    """The whole schema of each documented parameter that the route takes."""
    required: tuple[str, ...]
    fixed: Mapping[str, Any]
    """The argument that chooses the route."""
    apart: tuple[str, ...]
    """Of these parameters exactly one may be given."""
    definitions: Mapping[str, Any]
    """What references in the schemas lead to."""


class Refused(Exception):
    """A client did not send what its manifest allows."""


class Subject:
    """A package in a folder of sources."""

    def __init__(self, sources: Path) -> None:
        [folder] = [one.parent for one in sources.glob("*/manifest.json")]
        self._sources = str(sources)
        sys.path.insert(0, self._sources)
        self.package: Any = importlib.import_module(folder.name)
        tables = dict(_tables(folder))
        self.tools = list(_tools(folder, tables))
        self._options = _client_values(tables.values())
        """Values for options of the client that are parameters of its operations."""
        self._sent: list[httpx.Request] = []
        names = [
            name for name in dir(self.package) if hasattr(self.package, f"Async{name}")
        ]
        [self._name] = [
            name for name in names if hasattr(getattr(self.package, name), "call")
        ]
        self._client = getattr(self.package, self._name)(
            **self._arguments(getattr(self.package, self._name)),
            http_client=httpx.Client(transport=httpx.MockTransport(self._answer)),
        )

    def __enter__(self) -> Subject:
        return self

    def __exit__(self, *_: object) -> None:
        """Forget the package, so that another one of its name can be judged."""
        sys.path.remove(self._sources)
        name = self.package.__name__
        for module in list(sys.modules):
            if module == name or module.startswith(f"{name}."):
                del sys.modules[module]

    def _arguments(self, client: Any) -> dict[str, Any]:
        """A value for each credential and each option that a client takes."""
        signature = inspect.signature(client.__init__)
        given = {
            name: self._options.get(name, "text")
            for name, one in signature.parameters.items()
            if one.kind is inspect.Parameter.KEYWORD_ONLY
            and name not in ("base_url", "http_client")
        }
        return {**given, **_OPTIONS}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self._sent.append(request)
        return httpx.Response(200, json={})

    async def _answer_later(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self._sent.append(request)
        return httpx.Response(200, json={})

    def request(self, tool: Tool, arguments: Mapping[str, Any], source: str) -> Request:
        """What the client sends for arguments by documented names."""
        self._sent.clear()
        try:
            self._client.call(tool.slug, arguments)
        except Exception as error:
            if not self._sent:
                raise Refused(f"{type(error).__name__}: {error}") from error
        return _request(tool.slug, source, self._sent[0])

    def asynchronous(
        self, tool: Tool, arguments: Mapping[str, Any], source: str
    ) -> Request:
        """The same of the async client."""
        self._sent.clear()

        async def run() -> None:
            transport = httpx.MockTransport(self._answer_later)
            async with httpx.AsyncClient(transport=transport) as http:
                kind = getattr(self.package, f"Async{self._name}")
                client = kind(**self._arguments(kind), http_client=http)
                await client.call(tool.slug, arguments)

        try:
            asyncio.run(run())
        except Exception as error:
            if not self._sent:
                raise Refused(f"{type(error).__name__}: {error}") from error
        return _request(tool.slug, source, self._sent[0])


def _tables(folder: Path) -> Iterator[tuple[str, Any]]:
    """By tool what the client knows of its requests."""
    for file in sorted((folder / "wire").glob("*.json")):
        yield from json.loads(file.read_text(encoding="utf-8")).items()


def _client_values(tables: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for table in tables:
        values = Values(table.get("schemas", {}), full=False)
        for route in table["routes"]:
            for field in route["fields"]:
                if "client" in field:
                    value = values.of(field.get("schema", {}))
                    found.setdefault(field["client"], value)
    return found


def _tools(folder: Path, tables: Mapping[str, Any]) -> Iterator[Tool]:
    """What the manifest offers, with schemas as deep as the client checks them."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for entry in manifest["tools"]:
        offered = entry["inputSchema"].get("properties", {})
        table = tables[entry["name"]]
        for route in table["routes"]:
            fields = {
                one["documented"]: one
                for one in route["fields"]
                if one.get("documented") in offered
            }
            when = route.get("when", ())
            yield Tool(
                entry["name"],
                {
                    name: _offered(one, offered[name])
                    for name, one in fields.items()
                    if "same_as" not in one
                },
                tuple(
                    name
                    for name in entry["inputSchema"].get("required", ())
                    if name in fields
                ),
                {when[0]: when[1]} if len(when) == 2 else {},
                tuple(name for names in table.get("exclusive", ()) for name in names),
                table.get("schemas", {}),
            )


def _offered(field: Mapping[str, Any], offered: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a field, with the manifest's examples; files are bytes here."""
    schema = field.get("schema", {})
    if any(slot[0] == "file" for slot in field.get("slots", ())):
        kind = (schema.get("contentMediaTypes") or ["application/octet-stream"])[0]
        file = ("a.bin", b"text", kind)
        return {"const": [file] if schema.get("type") == "array" else file}
    examples = offered.get("examples")
    return {**schema, "examples": examples} if examples else schema


def _request(tool: str, source: str, sent: httpx.Request) -> Request:
    path, _, query = sent.url.raw_path.decode("ascii").partition("?")
    pairs = httpx.QueryParams(query).multi_items()
    headers = {name.lower(): value for name, value in sent.headers.items()}
    return Request(tool, source, sent.method, path, tuple(pairs), headers, sent.content)
