"""Pages from cases, and the benign twin of each: the same structure in harmless words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from generator.targets.python.placeholders import Placeholders
from tests.pages import printer

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("cases.yaml").read_text(encoding="utf-8")
)


def hostile(case: Mapping[str, Any]) -> str:
    """The page of a case."""
    return printer.page(*(_tool(tool) for tool in tools(case)))


def benign(case: Mapping[str, Any]) -> str:
    """Its twin: other words, slugs and names; the same tools and types."""
    harmless = []
    for number, tool in enumerate(tools(case)):
        slug = f"ORCHARD_TOOL_{number}" if "tools" not in case else tool["slug"]
        parameters = [
            [_plain(str(name), at), kind, _example(kind, example), "Words."]
            for at, (name, kind, example, _) in enumerate(tool["parameters"])
        ]
        harmless.append(
            {"slug": slug, "description": "Words.", "parameters": parameters}
        )
    return printer.page(*(_tool(tool) for tool in harmless))


def together() -> str:
    """One page with the tools of all cases."""
    found: dict[str, dict[str, Any]] = {}
    for number, case in enumerate(CASES):
        for tool in tools(case):
            slug = tool["slug"]
            slug = f"ORCHARD_CASE_{number}" if slug == printer.SLUG else slug
            found.setdefault(slug, {**tool, "slug": slug})
    return printer.page(*map(_tool, found.values()))


def tools(case: Mapping[str, Any]) -> list[dict[str, Any]]:
    if "tools" in case:
        given = case["tools"]
    elif "digits" in case:
        given = [{"parameters": [["a", "integer", "1" * case["digits"], "Words."]]}]
    else:
        given = [case]
    return [
        {
            "slug": tool.get("slug", printer.SLUG),
            "description": tool.get("description", "Picks fruit."),
            "parameters": [_whole(p) for p in tool.get("parameters", [["a"]])],
        }
        for tool in given
    ]


def _whole(parameter: list[Any]) -> list[Any]:
    padded: list[Any] = [*parameter, None, None, None]
    name, kind, example, text = padded[:4]
    return [str(name), kind or "string", example or printer.DASH, text or "Some words."]


def _tool(tool: Mapping[str, Any]) -> str:
    parameters = [
        printer.parameter(name, kind, example=example, description=text)
        for name, kind, example, text in tool["parameters"]
    ]
    return printer.tool(
        *parameters,
        slug=tool["slug"],
        title=f"Orchard {tool['slug'].title()}",
        description=tool["description"],
    )


def _plain(name: str, number: int) -> str:
    """A harmless name; with a hyphen where the other one cannot be a field of a model either."""
    schema: dict[str, Any] = {"properties": {name: {}}}
    return (
        f"p-{number}" if Placeholders(schema, dir(BaseModel)).members else f"p{number}"
    )


def _example(kind: str, example: str) -> str:
    """A harmless example in place of one that is taken."""
    if example == printer.DASH:
        return example
    return json.dumps(
        {"string": "x", "integer": 1, "number": 1.5, "object": {}}.get(kind, [])
    )
