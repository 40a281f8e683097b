"""The emitted package under test, and what is known of it: its manifest and its bindings."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.commands.bindings import report
from generator.diagnostics import Diagnostics
from generator.inputs import read_inputs
from generator.pipeline import bind_inputs
from tests.emitted import EMITTED

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs" / "klaviyo"


@cache
def manifest(service: str = "klaviyo") -> dict[str, Any]:
    emitted = EMITTED[service]
    path = emitted.sources / emitted.module / "manifest.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@cache
def bindings(service: str = "klaviyo") -> dict[str, Any]:
    """What `toolpress bindings SERVICE --json` prints."""
    diagnostics = Diagnostics()
    inputs = read_inputs(ROOT / "specs" / service, diagnostics)
    bound = bind_inputs(inputs, diagnostics) if inputs else None
    assert bound is not None and not diagnostics.failed
    return report(bound)


@cache
def decisions() -> dict[str, Any]:
    """What was decided about the service, written down by hand."""
    found: dict[str, Any] = yaml.safe_load(
        Path(__file__).with_name("decisions.yaml").read_text()
    )
    return found


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of a request: `body /data/id`, `query page[size]`, `path id`."""

    where: str
    name: str

    def __str__(self) -> str:
        return f"{self.where} {self.name}".rstrip()

    @classmethod
    def of(cls, printed: Mapping[str, Any]) -> Slot:
        return cls(printed["in"], printed.get("pointer", printed.get("name", "")))

    @classmethod
    def read(cls, text: str) -> Slot:
        return cls(*text.split(" ", 1))


@dataclass(frozen=True)
class Parameter:
    """A documented parameter, as the manifest shows it."""

    name: str
    schema: Mapping[str, Any]
    required: bool
    python: tuple[str, ...]
    """The Python argument and keys within it; empty where Python does not ask for it."""

    @property
    def constant(self) -> bool:
        return "const" in self.schema


@dataclass(frozen=True)
class Route:
    """One operation of a tool, as `toolpress bindings` prints it."""

    method: str
    path: str
    printed: Mapping[str, Any]

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def when(self) -> Mapping[str, Any] | None:
        found: Mapping[str, Any] | None = self.printed.get("when")
        return found

    def binding(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.printed["parameters"][name]
        return found

    def slots(self, name: str) -> list[Slot]:
        """Where a parameter goes by itself."""
        printed = self.binding(name)
        every = (Slot.of(one) for one in (printed, *printed.get("also", ())))
        return [slot for slot in every if slot.where != "none"]

    def owners(self, slot: str) -> list[str]:
        """The parameters that go to a slot."""
        return [
            name
            for name in self.printed["parameters"]
            if any(
                slot == str(own) or slot.startswith(f"{own}/")
                for own in self.slots(name)
            )
        ]


@dataclass(frozen=True)
class Tool:
    """A tool: its documented parameters and the routes that they can take."""

    slug: str
    group: str
    method: str
    parameters: Mapping[str, Parameter]
    refused: tuple[str, ...]
    """Documented parameters that the API no longer takes."""
    routes: tuple[Route, ...]
    exclusive: tuple[str, ...]
    """Of these exactly one is given."""
    service: str = "klaviyo"

    def on(self, route: Route) -> Iterator[Parameter]:
        """The parameters that a route takes."""
        for name in route.printed["parameters"]:
            if name in self.parameters:
                yield self.parameters[name]


@cache
def tools(service: str = "klaviyo") -> dict[str, Tool]:
    return {
        entry["name"]: _tool(entry, service) for entry in manifest(service)["tools"]
    }


@cache
def all_tools() -> dict[str, Tool]:
    """Those of all services."""
    return {slug: tool for name in EMITTED for slug, tool in tools(name).items()}


def every_tool(test: Callable[[str], None]) -> Callable[[str], None]:
    """Has a test of one tool run for all, those of a group in a row. A failure names the tool."""
    groups: dict[str, list[str]] = {}
    for slug in sorted(tools()):
        groups.setdefault(tools()[slug].group, []).append(slug)

    def of_group(group: str) -> None:
        for slug in groups[group]:
            try:
                test(slug)
            except Exception as error:
                error.add_note(f"tool: {slug}")
                raise

    of_group.__name__, of_group.__doc__ = test.__name__, test.__doc__
    return pytest.mark.parametrize("group", groups)(of_group)


def _tool(entry: Mapping[str, Any], service: str) -> Tool:
    printed = bindings(service)[entry["name"]]
    meta, schema = entry["_meta"], entry["inputSchema"]
    group, _, method = meta["method"].partition(".")
    python = meta.get("arguments", {})
    required = schema.get("required", ())
    parameters = {
        name: Parameter(
            name,
            _whole(member, schema.get("$defs", {})),
            name in required,
            tuple(python[name].split(".")) if name in python else (),
        )
        for name, member in schema.get("properties", {}).items()
    }
    return Tool(
        entry["name"],
        group,
        method,
        parameters,
        tuple(name for name in printed["parameters"] if name not in parameters),
        tuple(
            Route(one["method"], one["path"], one)
            for one in printed.get("routes", (printed,))
        ),
        tuple(printed.get("exactly_one_of", ())),
        service,
    )


_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def _whole(
    schema: Mapping[str, Any],
    named: Mapping[str, Any],
    around: frozenset[str] = frozenset(),
) -> dict[str, Any]:
    """A schema without references, and with the types of values that it lists."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        if name in around:
            return {"enum": [_least(schema, named)]}  # no value goes deeper
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return _whole({**named[name], **rest}, named, around | {name})
    found = dict(schema)
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    kinds = dict.fromkeys(_TYPES[type(one)] for one in values if one is not None)
    if kinds and "type" not in schema:
        null = ["null"] if None in values else []
        found["type"] = (
            [*kinds, *null] if len(kinds) + len(null) > 1 else next(iter(kinds))
        )
    if "properties" in schema:
        found["properties"] = {
            name: _whole(one, named, around) if isinstance(one, dict) else one
            for name, one in schema["properties"].items()
        }
    for key in ("anyOf", "oneOf", "prefixItems"):
        if key in schema:
            found[key] = [_whole(one, named, around) for one in schema[key]]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            found[key] = _whole(schema[key], named, around)
    return found


def _least(schema: Mapping[str, Any], named: Mapping[str, Any]) -> Any:
    """The smallest value of a schema that holds itself."""
    while "$ref" in schema:
        schema = named[schema["$ref"].removeprefix("#/$defs/")]
    if "object" in schema.get("type", ()):
        members = schema.get("properties", {})
        return {
            name: _least(members[name], named) for name in schema.get("required", ())
        }
    assert "array" in schema.get("type", ()), schema
    return []


def skeleton(text: str) -> str:
    """What survives every spelling of a name: its letters and digits."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


def nullable(schema: Mapping[str, Any]) -> bool:
    """Whether a schema of the manifest allows null."""
    kinds = schema.get("type", ())
    if "null" in ([kinds] if isinstance(kinds, str) else kinds):
        return True
    return any(
        nullable(one) for key in ("anyOf", "oneOf") for one in schema.get(key, ())
    )
