"""OpenAI: function tools of the Chat Completions and the Responses API."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Literal

from ..definitions import ToolDefinition
from .rules import check
from .schemas import portable
from .strict import NotStrict, openai_schema

_MOST = 128
"""Tools in a request, if none of them is loaded later."""


def openai(
    tools: Sequence[ToolDefinition],
    form: Literal["chat", "responses"],
    *,
    strict: bool,
    defer_loading: bool,
) -> list[dict[str, Any]]:
    if form not in ("chat", "responses"):
        raise ValueError(f"form must be 'chat' or 'responses', not {form!r}")
    if defer_loading and form == "chat":
        raise ValueError("only form='responses' can load tools later")
    found: list[dict[str, Any]] = []
    for tool in tools:
        parameters, is_strict = portable(tool.schema), False
        if strict:
            with suppress(NotStrict):
                parameters, is_strict = openai_schema(parameters), True
        function: dict[str, Any] = {
            "name": tool.name,
            "description": tool.description,
            "parameters": parameters,
        }
        if strict or form == "responses":  # there strict is the default
            function["strict"] = is_strict
        if defer_loading:
            function["defer_loading"] = True
        if form == "chat":
            found.append({"type": "function", "function": function})
        else:
            found.append({"type": "function", **function})
    functions = [one.get("function", one) for one in found]
    check(
        "OpenAI",
        [(one["name"], one["parameters"]) for one in functions],
        most=0 if defer_loading else _MOST,
    )
    return found
