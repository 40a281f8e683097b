"""The tools of a manifest, by the names that models call them by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_KEY = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_MOST = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolDefinition:
    """One tool as it is offered."""

    name: str
    """What models call it by; every provider takes it."""
    slug: str
    """The documented name."""
    title: str
    description: str
    schema: Mapping[str, Any]
    """Of its arguments: JSON Schema 2020-12."""
    keys: Mapping[str, str]
    """The documented names of the arguments that providers would refuse, by what replaces them."""
    annotations: Mapping[str, Any]
    meta: Mapping[str, Any]
    """`group`, `method`, limits, scopes and more, as in the manifest."""

    @property
    def group(self) -> str:
        return str(self.meta["group"])

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names, by which calls know it."""
        return tuple(self.meta.get("aliases", ()))

    @property
    def example(self) -> dict[str, Any]:
        """The arguments of a documented call; empty: there is none."""
        names = {documented: name for name, documented in self.keys.items()}
        given: Mapping[str, Any] = self.meta.get("example", {})
        return {names.get(name, name): value for name, value in given.items()}

    @property
    def read_only(self) -> bool:
        return bool(self.annotations["readOnlyHint"])

    @property
    def destructive(self) -> bool:
        return bool(self.annotations["destructiveHint"])

    @property
    def repeatable(self) -> bool:
        """Calling it twice does no more than calling it once."""
        return self.read_only or bool(self.annotations["idempotentHint"])


def definitions(
    tools: Iterable[Mapping[str, Any]], prefix: str
) -> tuple[ToolDefinition, ...]:
    """The tools of a manifest; `prefix` is taken away from their names."""
    taken: set[str] = set()
    return tuple(_definition(tool, prefix, taken) for tool in tools)


def _definition(
    tool: Mapping[str, Any], prefix: str, taken: set[str]
) -> ToolDefinition:
    slug = tool["name"]
    schema = dict(tool["inputSchema"])
    properties = schema.get("properties", {})
    names: set[str] = set()
    renamed = {name: _fitting(name, _KEY, names) for name in properties}
    if any(name != new for name, new in renamed.items()):
        schema["properties"] = {renamed[name]: one for name, one in properties.items()}
        if "required" in schema:
            schema["required"] = [renamed[name] for name in schema["required"]]
    return ToolDefinition(
        name=_fitting(slug.removeprefix(prefix) or slug, _NAME, taken),
        slug=slug,
        title=tool.get("title", slug),
        description=tool["description"],
        schema=schema,
        keys={new: name for name, new in renamed.items() if name != new},
        annotations=tool["annotations"],
        meta=tool["_meta"],
    )


def _fitting(name: str, pattern: re.Pattern[str], taken: set[str]) -> str:
    """A name that fits and is not taken: the name itself, or one that ends in its digest."""
    found = name
    if not pattern.fullmatch(name) or name in taken:
        digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        stem = re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_") or "tool"
        if stem[0].isdigit():
            stem = "_" + stem
        short = stem[:_MOST]
        # A readable name where it is unique; with a digest where it was cut or is taken.
        found = short if len(stem) <= _MOST else f"{stem[: _MOST - 9]}_{digest}"
        if found in taken:
            found = f"{stem[: _MOST - 9]}_{digest}"
    taken.add(found)
    return found
