"""Questions to the person behind a client, while a call waits.

Since revision 2026-07-28 a server cannot ask by itself: it returns what it needs to know, and the
client repeats the call with the answer. The work of the call waits in between. Under earlier
revisions the server sends the question, and the call goes on where it was.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequiredResult,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from .results import failure

if TYPE_CHECKING:
    from mcp.server.context import ServerRequestContext
    from mcp.server.session import ServerSession

Context: TypeAlias = "ServerRequestContext[Any, Any]"
Answer: TypeAlias = Literal["yes", "no", "impossible", "too often"]
Work: TypeAlias = "Callable[[Channel], Awaitable[CallToolResult]]"

_KEY = "confirm"
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        _KEY: {
            "type": "boolean",
            "title": "Run it",
            "description": "Nothing is sent unless this is checked.",
        }
    },
    "required": [_KEY],
}
MOST_QUESTIONS = 8
"""In one call: clients repeat a call about ten times at most."""
MOST_WAITING = 100
"""Calls that may wait for an answer at a time; then the oldest is given up."""
LONGEST_WAIT = 600.0
"""Seconds for an answer."""


class Channel:
    """What a call in progress can say to its client."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self._questions = 0

    @property
    def session(self) -> ServerSession:
        return self.context.session

    @property
    def _can_elicit(self) -> bool:
        capabilities = self.session.client_capabilities
        elicitation = None if capabilities is None else capabilities.elicitation
        # A client that names no mode has the form, the first there was.
        return elicitation is not None and (
            elicitation.form is not None or elicitation.url is None
        )

    async def progress(self, done: float, total: float | None, message: str) -> None:
        await self.session.report_progress(done, total, message)

    async def confirmed(self, question: str) -> Answer:
        """Asks a person, by the means of the protocol's revision."""
        if not self._can_elicit:
            return "impossible"
        self._questions += 1
        if self._questions > MOST_QUESTIONS:
            return "too often"
        return _answer(await self._asked(question))

    async def _asked(self, question: str) -> ElicitResult | None:
        if not self.session.can_send_request:
            return None
        # Sent on the stream of this request, where the transport has several.
        return await self.session.elicit_form(
            question, _SCHEMA, self.context.request_id
        )


class _Paused(Channel):
    """Asks by pausing the call until the client repeats it with the answer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.question: asyncio.Future[str] = _future()
        self.answer: asyncio.Future[ElicitResult | None] = _future()
        self._turn = asyncio.Lock()

    async def _asked(self, question: str) -> ElicitResult | None:
        async with self._turn:  # a program may call several tools at once
            self.question.set_result(question)
            return await self.answer

    def resume(self, context: Context, answer: object) -> None:
        """Goes on, as part of another request."""
        self.context = context
        answered, self.answer, self.question = self.answer, _future(), _future()
        answered.set_result(answer if isinstance(answer, ElicitResult) else None)


class Calls:
    """The calls of a server, among them those that wait for an answer."""

    def __init__(self) -> None:
        self._waiting: dict[str, tuple[_Paused, asyncio.Task[CallToolResult]]] = {}

    async def answered(
        self,
        context: Context,
        params: CallToolRequestParams,
        work: Work,
    ) -> CallToolResult | InputRequiredResult:
        """The result of a call, or the question that it waits for."""
        if context.protocol_version not in MODERN_PROTOCOL_VERSIONS:
            return await work(Channel(context))
        if params.request_state is None:
            channel = _Paused(context)
            task = asyncio.ensure_future(_result(work, channel))
        else:
            found = self._waiting.pop(params.request_state, None)
            if found is None:
                return failure(
                    "this question has been answered, or took too long: call again"
                )
            channel, task = found
            channel.resume(context, (params.input_responses or {}).get(_KEY))
        return await self._next(channel, task)

    async def _next(
        self, channel: _Paused, task: asyncio.Task[CallToolResult]
    ) -> CallToolResult | InputRequiredResult:
        question = channel.question
        try:
            await asyncio.wait((task, question), return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:  # the client is gone, or has cancelled the call
            await _ended(task)
            raise
        if task.done():
            return task.result()
        return self._paused(channel, task, question.result())

    def _paused(
        self, channel: _Paused, task: asyncio.Task[CallToolResult], question: str
    ) -> InputRequiredResult:
        while len(self._waiting) >= MOST_WAITING:
            self._given_up(next(iter(self._waiting)))
        state = secrets.token_urlsafe(24)
        self._waiting[state] = (channel, task)
        asyncio.get_running_loop().call_later(LONGEST_WAIT, self._given_up, state)
        request = ElicitRequest(
            params=ElicitRequestFormParams(message=question, requested_schema=_SCHEMA)
        )
        return InputRequiredResult(input_requests={_KEY: request}, request_state=state)

    def _given_up(self, state: str) -> None:
        found = self._waiting.pop(state, None)
        if found is not None:
            found[1].cancel()

    async def close(self) -> None:
        """Ends the calls that wait."""
        waiting = [task for _, task in self._waiting.values()]
        self._waiting.clear()
        for task in waiting:
            await _ended(task)


async def _result(work: Work, channel: Channel) -> CallToolResult:
    return await work(channel)


async def _ended(task: asyncio.Task[CallToolResult]) -> None:
    task.cancel()
    await asyncio.wait((task,))


def _answer(result: ElicitResult | None) -> Answer:
    if result is None:
        return "impossible"
    agreed = result.action == "accept" and (result.content or {}).get(_KEY) is True
    return "yes" if agreed else "no"


def _future() -> Any:
    return asyncio.get_running_loop().create_future()
