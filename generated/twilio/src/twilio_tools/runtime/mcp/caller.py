"""Calls of tools for a client: within the selection, confirmed where needed, page by page."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..agents.compact import compact
from ..agents.definitions import ToolDefinition
from ..agents.results import ToolError, ToolResult, json_text
from ..agents.toolset import BaseToolset
from ..client import AsyncClient
from .options import Confirmation
from .questions import MOST_QUESTIONS, Answer, Channel

MOST_PAGES = 50
_SHOWN = 1_500
"""Characters of the arguments in a question."""

_REASONS: Mapping[Answer, str] = {
    "no": "the person who was asked did not agree",
    "impossible": "it removes, overwrites or reaches people, so a person must agree, and this "
    "client cannot ask one. Whoever runs this server can start it with --confirm if-possible",
    "too often": f"a call can ask a person {MOST_QUESTIONS} times; make several calls instead",
}

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Caller:
    """Calls tools as part of one request of a client."""

    toolset: BaseToolset
    client: AsyncClient
    channel: Channel
    confirm: Confirmation

    async def call(
        self,
        name: str,
        arguments: Mapping[str, Any] | str | None,
        *,
        fields: Iterable[str] = (),
        pages: int = 1,
    ) -> ToolResult:
        """The result of a tool, or of the first `pages` pages of a collection, as a list."""
        refusal = await self._refusal(name, arguments)
        if refusal is not None:
            return refusal
        result = await self._sent(name, arguments, fields)
        if pages < 2 or not result.ok or not isinstance(arguments, Mapping | None):
            return result
        return await self._collected(name, arguments or {}, fields, pages, result)

    async def _sent(
        self,
        name: str,
        arguments: Mapping[str, Any] | str | None,
        fields: Iterable[str],
    ) -> ToolResult:
        result = await self.toolset.arun(self.client, name, arguments, fields=fields)
        outcome = "ok" if result.error is None else result.error.kind
        logger.info("%s: %s", result.tool, outcome)
        return result

    async def _collected(
        self,
        name: str,
        arguments: Mapping[str, Any],
        fields: Iterable[str],
        pages: int,
        first: ToolResult,
    ) -> ToolResult:
        results = [first]
        while results[-1].next_page and len(results) < pages:
            done = len(results)
            await self.channel.progress(
                done, pages, f"{first.tool}: page {done} is read"
            )
            following = {**arguments, **results[-1].next_page}
            results.append(await self._sent(name, following, fields))
            if not results[-1].ok:
                break
        read = [one for one in results if one.ok]
        data, lost = compact([one.data for one in read], self.toolset.max_chars)
        notes = [note for one in results for note in one.notes]
        failed = results[-1].error
        if failed is not None:
            notes.append(f"page {len(results)} could not be read: {failed.message}")
        return ToolResult(
            tool=first.tool,
            source=first.source,
            data=data,
            value=[one.value for one in read],
            next_page=read[-1].next_page,
            repairs=first.repairs,
            notes=tuple(dict.fromkeys((*notes, *lost))),
        )

    async def _refusal(
        self, name: str, arguments: Mapping[str, Any] | str | None
    ) -> ToolResult | None:
        """Why a tool is not called; None: it is."""
        tool = self.toolset.find(name)
        if tool is None or not tool.destructive or self.confirm == "never":
            return None  # an unknown tool is refused by the toolset
        wrong = self.toolset.rejection(self.client, name, arguments)
        if wrong is not None:  # nobody is asked about a call that cannot be made
            return wrong
        answer = await self.channel.confirmed(
            _question(self.toolset, tool, name, arguments)
        )
        if answer == "yes" or (
            answer == "impossible" and self.confirm == "if-possible"
        ):
            return None
        message = f"{tool.name} was not run: {_REASONS[answer]}"
        logger.info("%s: not confirmed (%s)", tool.slug, answer)
        error = ToolError(kind="declined", message=message, retry="never")
        return ToolResult(tool=tool.slug, source=self.toolset.service, error=error)


def _question(
    toolset: BaseToolset,
    tool: ToolDefinition,
    name: str,
    arguments: Mapping[str, Any] | str | None,
) -> str:
    # An alias may stand for arguments.
    alias = "" if name in (tool.name, tool.slug) else f", called as {name}"
    shown = json_text(arguments or {})
    if len(shown) > _SHOWN:
        shown = f"{shown[:_SHOWN]}\u2026 ({len(shown)} characters)"
    return (
        f"{toolset.service}: run {tool.title} ({tool.slug}{alias})? It removes or overwrites "
        f"data, or reaches people.\nArguments: {shown}"
    )
