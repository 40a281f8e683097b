"""The command that writes definitions of tools as JSON, for those who do not use Python."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from ...errors import ArgumentError
from ..toolset import BaseToolset
from .rules import ExportError


def main(
    toolset: Callable[..., BaseToolset],
    program: str,
    arguments: Sequence[str] | None = None,
) -> int:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Writes the tools as JSON, in the form of a provider.",
    )
    parser.add_argument(
        "provider", choices=("openai", "anthropic", "gemini", "mcp", "names")
    )
    parser.add_argument("--groups", help="names, separated by commas; all by default")
    parser.add_argument("--read-only", action="store_true")
    parser.add_argument(
        "--no-destructive",
        action="store_true",
        help="without tools that remove, overwrite or reach people",
    )
    parser.add_argument("--allow", help="names or patterns, separated by commas")
    parser.add_argument("--deny", help="the same")
    parser.add_argument(
        "--no-prefix", action="store_true", help="names without the service's prefix"
    )
    parser.add_argument(
        "--form", help="chat or responses (openai); json_schema or parameters (gemini)"
    )
    parser.add_argument("--strict", action="store_true", help="where it is possible")
    parser.add_argument("--defer-loading", action="store_true")
    parser.add_argument(
        "--examples", action="store_true", help="whole calls (anthropic)"
    )
    given = parser.parse_args(arguments)
    try:
        chosen = toolset(
            groups=_listed(given.groups),
            read_only=given.read_only,
            destructive=not given.no_destructive,
            allow=_listed(given.allow),
            deny=_listed(given.deny) or (),
            prefix=not given.no_prefix,
        )
        found = _written(chosen, given)
    except (ArgumentError, ExportError, ValueError) as error:
        print(f"{program}: {error}", file=sys.stderr)
        return 1
    json.dump(found, sys.stdout, indent=1)
    sys.stdout.write("\n")
    return 0


def _written(toolset: BaseToolset, given: argparse.Namespace) -> Any:
    options: dict[str, Any] = {"form": given.form} if given.form else {}
    for name in ("strict", "defer_loading", "examples"):
        if getattr(given, name):
            options[name] = True
    if given.provider == "names":
        return toolset.names
    try:
        return getattr(toolset, given.provider)(**options)
    except TypeError:
        names = ", ".join(f"--{name.replace('_', '-')}" for name in options)
        raise ValueError(f"{given.provider} does not take all of {names}") from None


def _listed(text: str | None) -> list[str] | None:
    if text is None:
        return None
    return [name for name in (part.strip() for part in text.split(",")) if name]
