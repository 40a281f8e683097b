"""Requests that callers write themselves, by method and path (`client.request`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

from ..encoding import control_character, header_text, list_texts, shown, steps
from ..errors import Fault
from ..omit import OMIT
from ..schema.free_form import json_value
from ..schema.kinds import kind_of
from ..schema.problems import Problem
from .extra_options import SET_BY_CLIENT, add_headers
from .known_routes import KnownRoute
from .locations import Draft, QuerySlot
from .media_types import body_format, encode_json
from .model import Route, Tool
from .prepared import PreparedRequest, Reserved
from .styles import is_json

_METHOD = re.compile(r"[A-Za-z]+", re.ASCII)
_PATH = re.compile(r"/[A-Za-z0-9/%:@!$&'()*+,;=._~-]*", re.ASCII)
_IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "PUT", "DELETE"))
"""By RFC 9110."""
_FORM = "application/x-www-form-urlencoded"
_BODIES = ("json", "data", "content")


def checked_target(
    method: Any, path: Any, base: str, faults: list[Fault]
) -> tuple[str, str, str] | None:
    """The method, path and query of a request; None, with the faults, for unusable ones.

    A URL is accepted if it is below the base URL.
    """
    before = len(faults)
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        faults.append(Fault("method", "", "must be the name of an HTTP method"))
    if not isinstance(path, str):
        faults.append(Fault("path", "", f"must be a string, not {kind_of(path)}"))
        return None
    if path.startswith(base + "/"):
        path = path.removeprefix(base)
    path, _, query = path.partition("?")
    problem = _problem(path, query, base)
    if problem:
        faults.append(Fault("path", "", problem))
    return None if len(faults) > before else (method.upper(), path, query)


def _problem(path: str, query: str, base: str) -> str:
    if not path.startswith("/") or path.startswith("//"):
        return f"must begin with a single slash: requests go to {base} only"
    if not _PATH.fullmatch(path) or "#" in query or control_character(query):
        return "has characters that a URL cannot have: percent-encode ids in it"
    if any(step in (".", "..") for step in re.split(r"[/\\]", unquote(path))):
        return (
            "must not have '.' or '..' as a segment: it would address another resource"
        )
    if not query.isascii() or " " in query:
        return "has a query that is not percent-encoded: use params= for its values"
    return ""


def direct_request(
    known: KnownRoute | None,
    target: tuple[str, str, str],
    rule: str,
    given: Mapping[str, Any],
    *,
    accept: str,
    reserved: Reserved,
    faults: list[Fault],
) -> PreparedRequest:
    """The request; adds every fault.

    `known` is the tool's route that is called, if any: its rule, styles and effect apply.
    `accept` are the media types that the service asks for.
    """
    method, path, query = target
    tool: Tool[Any] = Tool("", "", ()) if known is None else known.tool
    request = PreparedRequest(tool, method, path, rule)
    request.query = parse_qsl(query, keep_blank_values=True)
    for name in sorted(reserved.query.intersection(name for name, _ in request.query)):
        message = f"has {shown(name)} in its query, which {SET_BY_CLIENT}"
        faults.append(Fault("path", "", message))
    if known is not None:
        request.compiled = known.compiled
        request.route = known.compiled.route.path.partition("?")[0]
        request.readings = known.compiled.route.readings
        if known.compiled.route.accept:
            request.headers["accept"] = known.compiled.route.accept
    _add_params(request, given.get("params"), reserved.query, faults)
    content_type = _add_headers(request, given.get("headers"), reserved, faults)
    # As in httpx, None is no body.
    bodies = [name for name in _BODIES if _is_given(given.get(name))]
    if len(bodies) > 1:
        message = f"cannot be given together with {bodies[0]}: a request has one body"
        faults.append(Fault(bodies[1], "", message))
    elif bodies:
        route = None if known is None else known.compiled.route
        usual = accept if is_json(accept) else "application/json"
        _BODY[bodies[0]](request, given[bodies[0]], route, usual, faults)
    if content_type:
        request.headers["content-type"] = content_type
    idempotent = given.get("idempotent")
    if idempotent is not None and type(idempotent) is not bool:
        faults.append(Fault("idempotent", "", "must be true or false"))
    if idempotent is None:
        idempotent = method in _IDEMPOTENT
        if known is not None:
            idempotent = tool.read_only or tool.idempotent
    request.repeatable = idempotent
    return request


def _is_given(value: Any) -> bool:
    return value is not None and value is not OMIT


def _add_params(
    request: PreparedRequest,
    params: Any,
    reserved: frozenset[str],
    faults: list[Fault],
) -> None:
    """Adds query parameters: in the style of the operation, else lists repeat their name.

    A `reserved` one, which carries a credential, is a fault. A query cannot contain an empty list,
    so it is left out.
    """
    if params is None:
        return
    if not isinstance(params, Mapping):
        message = f"must be a mapping of names to values, not {kind_of(params)}"
        faults.append(Fault("params", "", message))
        return
    styles = {} if request.compiled is None else _query_slots(request)
    draft = Draft(request)
    for name, value in params.items():
        if value is OMIT:
            continue
        path = f"params.{shown(name)}"
        if not isinstance(name, str) or not name:
            faults.append(Fault(path, "", "is no name in a query"))
            continue
        problems: list[Problem] = []
        value = json_value(value, problems)
        faults += (Fault(path, "", message) for _, message in problems)
        if problems:
            continue
        before = len(request.query)
        try:
            if name in styles:
                styles[name].put(draft, value)
            else:
                request.query += ((name, text) for text in list_texts(value))
        except ValueError as error:
            faults.append(Fault(path, "", str(error)))
        # Members of an object can be parameters of their own.
        added = {name, *(one for one, _ in request.query[before:])}
        faults += (
            Fault(path if one == name else f"{path}.{shown(one)}", "", SET_BY_CLIENT)
            for one in sorted(added & reserved)
        )


def _query_slots(request: PreparedRequest) -> dict[str, QuerySlot]:
    assert request.compiled is not None
    slots = (slot for field in request.compiled.fields for slot in field.slots)
    return {slot.name: slot for slot in slots if isinstance(slot, QuerySlot)}


def _add_headers(
    request: PreparedRequest,
    headers: Any,
    reserved: Reserved,
    faults: list[Fault],
) -> str:
    """Adds headers; returns the media type among them."""
    if headers is None:
        return ""
    if not isinstance(headers, Mapping):
        message = f"must be a mapping of names to values, not {kind_of(headers)}"
        faults.append(Fault("headers", "", message))
        return ""
    own: dict[str, str] = {}
    others = {}
    for name, value in headers.items():
        lower = name.lower() if isinstance(name, str) else name
        if lower in ("accept", "content-type") and isinstance(value, str):
            own[lower] = value
        else:
            others[name] = value
    add_headers(request.headers, others, reserved, faults, option="headers")
    for name, value in own.items():
        try:
            header_text(value)
        except ValueError as error:
            faults.append(Fault(f"headers.{name}", "", str(error)))
    if "accept" in own:
        request.headers["accept"] = own["accept"]
    return own.get("content-type", "")


def _write_json(
    request: PreparedRequest,
    value: Any,
    route: Route | None,
    usual: str,
    faults: list[Fault],
) -> None:
    problems: list[Problem] = []
    value = json_value(value, problems)
    if not problems:
        try:
            request.content = encode_json(value).encode()
        except ValueError as error:
            problems.append(((), str(error)))
    _report("json", problems, faults)
    if route is not None and is_json(route.media_type):
        usual = route.media_type
    request.headers["content-type"] = usual


def _write_form(
    request: PreparedRequest,
    value: Any,
    route: Route | None,
    usual: str,
    faults: list[Fault],
) -> None:
    style = "" if route is None else route.form_style
    form = body_format(Route("", "", "", media_type=_FORM, form_style=style))
    assert form is not None
    problems: list[Problem] = []
    request.body = json_value(value, problems)
    if not problems:
        form.finish(request, problems)
    _report("data", problems, faults)


def _write_content(
    request: PreparedRequest,
    value: Any,
    route: Route | None,
    usual: str,
    faults: list[Fault],
) -> None:
    if not isinstance(value, (bytes, str)):
        message = f"must be bytes or a string, not {kind_of(value)}"
        faults.append(Fault("content", "", message))
        return
    is_text = isinstance(value, str)
    request.content = value.encode() if isinstance(value, str) else value
    usual = "text/plain; charset=utf-8" if is_text else "application/octet-stream"
    if route is not None and route.media_type:
        usual = route.media_type
    request.headers["content-type"] = usual


def _report(option: str, problems: list[Problem], faults: list[Fault]) -> None:
    for path, message in problems:
        faults.append(Fault(option + steps(path), "", message))


_BODY = {"json": _write_json, "data": _write_form, "content": _write_content}
