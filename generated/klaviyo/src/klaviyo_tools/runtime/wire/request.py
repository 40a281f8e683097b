"""From a tool's table and arguments to one request, without sending anything.

`build` takes either spelling. Both go through the same fields in the same order, so they give the
same bytes. All faults are collected before one `ArgumentError` is raised.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ..errors import ArgumentError, Fault
from ..omit import OMIT
from ..schema.problems import Problem
from .arguments import argument_values, selected_route
from .assembly import Assembly
from .compiled import CompiledRoute, CompiledTool, Spelling, compiled_tool
from .fields import CompiledField
from .model import Tool
from .prepared import NOTHING_RESERVED, PreparedRequest, Reserved

if TYPE_CHECKING:
    from typing import Protocol

    class SharedValues(Protocol):
        """What a client was given for all calls."""

        def get(self, option: str) -> Any:
            """Its value; None where it has none."""

        def needed(self, option: str, tool: str) -> Any:
            """Its value. Raises `CredentialError` where it has none."""


def build(
    tool: Tool[Any],
    arguments: Mapping[str, Any],
    spelling: Spelling = "python",
    *,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    reserved: Reserved = NOTHING_RESERVED,
    options: Iterable[str] = (),
    shared: SharedValues | None = None,
) -> PreparedRequest:
    """The request of a call.

    `reserved` are names that extra options may not set; `options` are names to suggest for an
    unknown argument; `shared` are the values that the client was given for all calls. Raises
    `ArgumentError` with every fault, and `CredentialError` for a value that the client lacks.
    """
    ready = compiled_tool(tool)
    faults: list[Fault] = []
    route = selected_route(ready, arguments, spelling, faults)
    if route is None:
        raise ArgumentError(
            faults, tool=tool.slug, documented_first=spelling == "documented"
        )
    values = argument_values(ready, route, arguments, spelling, options, faults)
    request = PreparedRequest(tool, route.route.method, route.path, route.route.auth)
    request.compiled = route
    for index in route.client_fields:
        if values[index] is OMIT and shared is not None:
            values[index] = _shared(route.fields[index], shared, tool.slug)
    for index in route.cursor_fields:
        if values[index] is not OMIT:
            values[index] = _cursor(route.fields[index], values[index], faults)
    request.readings = route.route.readings
    if route.streams:
        # What is read while it arrives is not worth waiting for a block to compress.
        request.headers["accept-encoding"] = "identity"
    if route.route.accept:
        request.headers["accept"] = route.route.accept
    if extra_body is not None:
        from .extra_options import in_envelope

        extra_body = in_envelope(extra_body, route.route.members)
    assembly = Assembly(route, values, faults, request, extra_body)
    if route.takes_files and spelling == "documented":
        assembly.refuse_paths_in_text()
    assembly.run()
    extras = (extra_headers, extra_query, extra_body)
    if extras != (None, None, None):
        from .extra_options import add_extra_options  # few calls have any

        add_extra_options(
            request,
            *extras,
            reserved=reserved,
            faults=faults,
        )
    if reserved is not NOTHING_RESERVED and not faults:
        _refuse_reserved(request, route, reserved, faults)
    if route.checks and not faults:
        assembly.check_body()
    if not faults and route.body_format is not None:
        problems: list[Problem] = []
        route.body_format.finish(request, problems)
        assembly.report_body("", problems)
    if faults:
        raise ArgumentError(
            faults, tool=tool.slug, documented_first=spelling == "documented"
        )
    request.repeatable = _is_repeatable(ready, arguments, spelling, extra_body)
    return request


def _refuse_reserved(
    request: PreparedRequest,
    route: CompiledRoute,
    reserved: Reserved,
    faults: list[Fault],
) -> None:
    """Refuses members of objects whose names are those of credentials.

    Free-form objects are written member by member, and callers choose the names.
    """
    pairs = request.headers.get("cookie", "") if reserved.cookies else ""
    cookies = {pair.partition("=")[0].strip() for pair in pairs.split(";")}
    query = {name for name, _ in request.query} if reserved.query else set()
    found = (cookies & reserved.cookies) | (query & reserved.query)
    if found:
        found -= {slot.name for one in route.fields for slot in one.slots}
        faults += (Fault(name, "", "is set by the client") for name in sorted(found))


def _cursor(field: CompiledField, value: Any, faults: list[Fault]) -> Any:
    """The cursor of a page; `OMIT` for the first page.

    A link to a page contains its cursor, under the name of the slot.
    """
    if value is None:
        return OMIT
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        return value
    names = [slot.name for slot in field.slots]
    for name, text in parse_qsl(value.partition("?")[2].partition("#")[0]):
        if name in names:
            return text
    message = f"is a link without {' or '.join(names)}: give the cursor itself"
    faults.append(Fault(field.label, field.documented, message))
    return OMIT


def _shared(field: CompiledField, shared: SharedValues, tool: str) -> Any:
    """The client's value for a field; `OMIT` where it has none and none is needed."""
    option = field.field.client
    value = shared.needed(option, tool) if field.required else shared.get(option)
    if value is None:
        return OMIT
    if isinstance(value, str) and field.field.schema.get("type") == "integer":
        # An environment holds nothing but text.
        return int(value) if value.isdecimal() else value
    return value


def _is_repeatable(
    tool: CompiledTool, arguments: Mapping[str, Any], spelling: Spelling, extra: Any
) -> bool:
    """Whether sending the request twice does no more than sending it once."""
    table = tool.tool
    if table.read_only or (table.idempotent and not extra):
        # Members that the table does not know may do anything, such as append.
        return True
    if not table.unique:
        return False
    value = tool.given(arguments, table.unique, spelling)
    return value is not OMIT and bool(value)
