"""The tools of a service for a language model: which are offered, and their calls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..base_client import BaseClient
from ..call.call import Call
from ..call.results import result_of
from ..client import AsyncClient, SyncClient
from ..errors import ServiceError
from ..pages.iteration import BasePage, first_page
from ..response import Response
from ..wire.compiled import compiled_tool
from ..wire.model import Tool
from .compact import chosen, compact, plain
from .definitions import ToolDefinition, definitions
from .failures import error_of
from .names import Named, Names
from .nextpage import next_arguments
from .repairs import Repairs, json_of
from .results import ArgumentFault, ToolError, ToolResult
from .selection import refused
from .uploads import FileResolver, file_of

if TYPE_CHECKING:
    from agents import FunctionTool
    from langchain_core.tools import StructuredTool
    from pydantic_ai.toolsets import FunctionToolset
    from typing_extensions import Unpack

    from ..call.options import RequestOptions
    from ..search.index import ToolIndex

MAX_CHARS = 20_000
"""Of a result: about 5,000 tokens."""


class _Rejected(Exception):
    """A call that is not made, with its result."""

    def __init__(self, result: ToolResult) -> None:
        super().__init__(result.tool)
        self.result = result


class _Prepared(NamedTuple):
    """A call that is ready to be made."""

    tool: ToolDefinition
    slug: str
    """What the client calls it by."""
    arguments: Mapping[str, Any]
    repairs: tuple[str, ...]


class BaseToolset:
    """A selection of a service's tools. It is immutable: threads, tasks and sessions may share one.

    Calls are checked against the selection, whatever the model was shown.
    """

    def __init__(
        self,
        manifest: Mapping[str, Any],
        *,
        groups: Iterable[str] | None = None,
        read_only: bool = False,
        destructive: bool = True,
        allow: Iterable[str] | None = None,
        deny: Iterable[str] = (),
        prefix: bool = True,
        files: FileResolver | None = None,
        max_chars: int = MAX_CHARS,
    ) -> None:
        """Raises `ArgumentError` for groups and names that do not exist.

        Args:
            groups: Names of groups of tools; all by default.
            read_only: Offer and call only tools that change nothing.
            destructive: False: without tools that remove, overwrite or reach people.
            allow: Names of tools (an alias stands for its tool), or patterns such as `GET_*`; all
                by default.
            deny: The same, for tools that are never offered or called; nor are aliases that fit.
            prefix: False: names without the service's prefix. `names` maps them to the
                documented names; calls take either, and aliases.
            files: Takes a handle that a model gives for a file to upload, and returns the file, or
                None. Without it models can only send files as base64 or data URIs.
            max_chars: The most characters of a result for a model.
        """
        self._manifest = manifest
        known = definitions(
            manifest["tools"], "" if prefix else manifest.get("prefix", "")
        )
        deny = deny if isinstance(deny, str) else tuple(deny)
        reasons = refused(
            known,
            groups=groups,
            read_only=read_only,
            destructive=destructive,
            allow=allow,
            deny=deny,
        )
        self.tools: tuple[ToolDefinition, ...] = tuple(
            tool for tool in known if tool.slug not in reasons
        )
        """Those that are offered, in the order of the manifest."""
        self._names = Names(known, manifest.get("prefix", ""), reasons, deny)
        self._files = files
        self._max_chars = max_chars

    @property
    def service(self) -> str:
        """The name of the service."""
        return str(self._manifest["service"])

    @property
    def names(self) -> dict[str, str]:
        """The documented names of the tools that are offered, by the names that models see."""
        return {tool.name: tool.slug for tool in self.tools}

    def find(self, name: str) -> ToolDefinition | None:
        """A tool that is offered, by any of its names."""
        named = self._names.find(name)
        return None if named is None or named.refused else named.tool

    def similar(self, name: str, most: int = 5) -> tuple[str, ...]:
        """The names, as offered, of tools that may be meant by an unknown name."""
        return self._names.like(name, most)

    def search(self, query: str, limit: int = 5) -> tuple[ToolDefinition, ...]:
        """The offered tools that fit a question in everyday words best, best first.

        Never none while tools are offered and `limit` is above 0. Needs the extra `mcp`, or the
        package lunr.

        Args:
            query: Such as "unsubscribe someone" or "who opened last week's campaign".
            limit: The most tools.
        """
        found = self._index.search(query, limit)
        named = (self.find(str(match.tool["name"])) for match in found)
        return tuple(tool for tool in named if tool is not None)

    @cached_property
    def _index(self) -> ToolIndex:
        from ..search.index import ToolIndex  # its library is an extra

        return ToolIndex(
            [
                {
                    "name": tool.slug,
                    "description": tool.description,
                    "inputSchema": tool.schema,
                    "_meta": tool.meta,
                }
                for tool in self.tools
            ],
            self._manifest.get("_meta", {}).get("searchWords"),
        )

    @property
    def max_chars(self) -> int:
        """The most characters of a result."""
        return self._max_chars

    # -- definitions for providers ---------------------------------------------------------------

    def openai(
        self,
        *,
        form: Literal["chat", "responses"] = "chat",
        strict: bool = False,
        defer_loading: bool = False,
    ) -> list[dict[str, Any]]:
        """Function tools for OpenAI. Raises `ExportError` for what it would refuse.

        Args:
            form: That of the Chat Completions or of the Responses API.
            strict: Make tools strict where it is possible; `not_strict` says which are not.
            defer_loading: Let the model search the tools (Responses API only).
        """
        from .exports.openai import openai

        return openai(self.tools, form, strict=strict, defer_loading=defer_loading)

    def anthropic(
        self,
        *,
        strict: bool = False,
        defer_loading: bool = False,
        examples: bool = False,
    ) -> list[dict[str, Any]]:
        """Tools for Anthropic's Messages API. Raises `ExportError` for what it would refuse.

        Args:
            strict: Make tools strict where it is possible; `not_strict` says which are not.
            defer_loading: Let the model search the tools.
            examples: Show a whole call of tools that have a documented one (`input_examples`).
        """
        from .exports.anthropic import anthropic

        return anthropic(
            self.tools, strict=strict, defer_loading=defer_loading, examples=examples
        )

    def gemini(
        self, *, form: Literal["json_schema", "parameters"] = "json_schema"
    ) -> list[dict[str, Any]]:
        """Function declarations for Gemini. Raises `ExportError` for what it would refuse.

        `form="parameters"` uses the subset of OpenAPI that older versions take.
        """
        from .exports.gemini import gemini

        return gemini(self.tools, form)

    def mcp(self) -> list[dict[str, Any]]:
        """Tools as a server of the Model Context Protocol lists them."""
        from .exports.mcp import mcp

        return mcp(self.tools)

    def not_strict(self, provider: Literal["openai", "anthropic"]) -> dict[str, str]:
        """The tools that cannot be strict, by name, with the reason."""
        from .exports.strict import reasons

        return reasons(self.tools, provider)

    # -- agent frameworks ------------------------------------------------------------------------

    def langchain(self, client: SyncClient | AsyncClient) -> list[StructuredTool]:
        """Tools for LangChain and LangGraph (the extra `langchain`)."""
        from .adapters.langchain import langchain

        return langchain(self, client)

    def pydantic_ai(self, client: SyncClient | AsyncClient) -> FunctionToolset[Any]:
        """A toolset for PydanticAI (the extra `pydantic-ai`)."""
        from .adapters.pydantic_ai import pydantic_ai

        return pydantic_ai(self, client)

    def openai_agents(
        self, client: SyncClient | AsyncClient, *, strict: bool = False
    ) -> list[FunctionTool]:
        """Function tools for the OpenAI Agents SDK (the extra `openai-agents`)."""
        from .adapters.openai_agents import openai_agents

        return openai_agents(self, client, strict=strict)

    # -- calls ---------------------------------------------------------------------------------

    def run(
        self,
        client: SyncClient,
        name: str,
        arguments: Mapping[str, Any] | str | None,
        *,
        fields: Iterable[str] = (),
        max_chars: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ToolResult:
        """Calls a tool for a model. Failures are results, too: `result.error` says what to do.

        Args:
            client: Makes the call.
            name: Of the tool, as offered or documented, or one of its aliases.
            arguments: A mapping, or its JSON text, by the names of the tool's schema.
            fields: Paths to what is wanted of the response, such as `data.attributes.email`
                (lists on the way are passed through); all of it by default.
            max_chars: The most characters of the result, if not those of the toolset.
            options: `timeout`, `deadline` and more, see `RequestOptions`.
        """
        self._check(client, asynchronous=False)
        try:
            ready = self._prepared(client, name, arguments)
        except _Rejected as rejected:
            return rejected.result
        try:
            call = client._start_documented(ready.slug, ready.arguments, options)
            response = client._send(call)
            return self._succeeded(client, ready, call, response, fields, max_chars)
        except ServiceError as error:
            return self._failed(ready, error)

    async def arun(
        self,
        client: AsyncClient,
        name: str,
        arguments: Mapping[str, Any] | str | None,
        *,
        fields: Iterable[str] = (),
        max_chars: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ToolResult:
        """`run`, for an asynchronous client."""
        self._check(client, asynchronous=True)
        try:
            ready = self._prepared(client, name, arguments)
        except _Rejected as rejected:
            return rejected.result
        try:
            call = client._start_documented(ready.slug, ready.arguments, options)
            response = await client._send(call)
            return self._succeeded(client, ready, call, response, fields, max_chars)
        except ServiceError as error:
            return self._failed(ready, error)

    def rejection(
        self, client: BaseClient, name: str, arguments: Mapping[str, Any] | str | None
    ) -> ToolResult | None:
        """The result of a call that would be refused before anything is sent; None: it would not.

        For asking a person about a call only if it can be made.
        """
        try:
            ready = self._prepared(client, name, arguments)
        except _Rejected as rejected:
            return rejected.result
        try:
            client._start_documented(ready.slug, ready.arguments, {})
        except ServiceError as error:
            return self._failed(ready, error)
        return None

    def _check(self, client: Any, *, asynchronous: bool) -> None:
        if getattr(client, "_asynchronous", None) is not asynchronous:
            kind, other = ("an asynchronous", "run") if asynchronous else ("a", "arun")
            raise TypeError(f"needs {kind} client of this package; see also {other}()")
        package = client._engine.service.package
        if package != self._manifest["package"]:
            raise TypeError(f"these tools are not those of {package}")

    def _prepared(
        self, client: BaseClient, name: str, arguments: Mapping[str, Any] | str | None
    ) -> _Prepared:
        """Raises `_Rejected`."""
        tool, slug, _ = self._offered(name)
        given = self._mapping(tool, arguments)
        documented = {tool.keys.get(key, key): value for key, value in given.items()}
        faults: list[ArgumentFault] = []
        known = client._tool(tool.slug)
        repairs = Repairs(known.schemas)
        values = _repaired(known, documented, repairs, self._files, faults)
        if faults:
            raise self._rejection(tool, _not_sent(faults))
        return _Prepared(tool, slug, values, tuple(repairs.notes))

    def _offered(self, name: str) -> Named:
        named = self._names.find(name)
        if named is None:
            shown = str(name)[:100]
            error = ToolError(
                kind="unknown_tool",
                message=f"there is no tool {shown!r}",
                retry="change",
                suggestions=self.similar(shown),
            )
            raise _Rejected(ToolResult(tool=shown, source=self.service, error=error))
        if named.refused:
            message = f"{name} is not offered: {named.refused}"
            error = ToolError(kind="not_offered", message=message, retry="never")
            raise self._rejection(named.tool, error)
        return named

    def _mapping(self, tool: ToolDefinition, arguments: Any) -> Mapping[str, Any]:
        if arguments is None:
            return {}
        problem = ""
        if isinstance(arguments, str):
            try:
                arguments = json_of(arguments) if arguments.strip() else {}
            except ValueError as error:
                problem = f"must be the JSON of an object: {error}"
        if not problem and not isinstance(arguments, Mapping):
            problem = "must be an object of names and values"
        if problem:
            raise self._rejection(tool, _not_sent([ArgumentFault("", problem)]))
        return arguments  # type: ignore[no-any-return]

    def _rejection(self, tool: ToolDefinition, error: ToolError) -> _Rejected:
        return _Rejected(ToolResult(tool=tool.slug, source=self.service, error=error))

    def _failed(self, ready: _Prepared, error: ServiceError) -> ToolResult:
        keys = {documented: name for name, documented in ready.tool.keys.items()}
        return ToolResult(
            tool=ready.tool.slug,
            source=self.service,
            repairs=ready.repairs,
            error=error_of(error, repeatable=ready.tool.repeatable, keys=keys),
        )

    def _succeeded(
        self,
        client: BaseClient,
        ready: _Prepared,
        call: Call,
        response: Response,
        fields: Iterable[str],
        max_chars: int | None,
    ) -> ToolResult:
        value = result_of(response, call)
        notes: tuple[str, ...] = ()
        next_page = None
        if call.tool.paging is not None:
            engine = client._engine
            page: BasePage[Any, Any] = first_page(
                BasePage, response, engine, call, lambda _: None
            )
            next_page = next_arguments(page, call)
            if next_page == {}:
                notes = ("more pages follow, and this tool has no argument for them",)
        data = plain(value)
        if fields:
            data, missing = chosen(data, fields)
            notes += missing
        data, lost = compact(data, self._max_chars if max_chars is None else max_chars)
        names = {documented: name for name, documented in ready.tool.keys.items()}
        return ToolResult(
            tool=ready.tool.slug,
            source=self.service,
            data=data,
            value=value,
            next_page=(
                {names.get(name, name): one for name, one in next_page.items()}
                if next_page
                else None
            ),
            repairs=ready.repairs,
            notes=(*notes, *lost),
        )


def _not_sent(faults: list[ArgumentFault]) -> ToolError:
    count = len(faults)
    return ToolError(
        kind="arguments",
        message=f"nothing was sent: {count} fault{'s' * (count != 1)} in the arguments",
        retry="change",
        faults=tuple(faults),
    )


def _repaired(
    tool: Tool[Any],
    arguments: Mapping[str, Any],
    repairs: Repairs,
    resolve: FileResolver | None,
    faults: list[ArgumentFault],
) -> dict[str, Any]:
    """Arguments by documented names, as the tool's fields want them."""
    fields = {
        field.documented: field
        for route in reversed(compiled_tool(tool).routes)
        for field in route.fields
        if field.documented
    }
    found: dict[str, Any] = {}
    for name, value in arguments.items():
        field = fields.get(name)
        if field is None or field.field.convert:
            found[name] = value
        elif value is None and not field.nullable and not field.required:
            repairs.dropped(name)
        elif field.takes_files:
            try:
                found[name] = file_of(value, resolve)
            except ValueError as error:
                faults.append(ArgumentFault(name, str(error)))
        else:
            found[name] = repairs.repaired(value, field.field.schema, name)
    return found
