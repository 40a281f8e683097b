"""What a caller adds to one request beyond the tool's arguments: headers, query and body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..encoding import header_text, list_texts, shown, steps
from ..errors import Fault
from ..omit import OMIT
from ..pointer import Tokens, tokens_of
from ..schema.free_form import json_value
from ..schema.kinds import kind_of
from ..schema.problems import Problem
from .body import extended
from .prepared import PreparedRequest, Reserved

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
SET_BY_CLIENT = "is set by the client and cannot be given"
_FIXED = frozenset(
    {
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "proxy-authorization",
        "transfer-encoding",
    }
)


def add_extra_options(
    request: PreparedRequest,
    headers: Any,
    query: Any,
    body: Any,
    reserved: Reserved,
    faults: list[Fault],
) -> None:
    """Adds the options that are not None.

    Anything that the tool sets itself or that cannot be sent is a fault.
    """
    if query is not None:
        add_query(request.query, query, faults, reserved.query)
    if headers is not None:
        add_headers(request.headers, headers, reserved, faults)
    if body is not None:
        assert request.compiled is not None
        body_format = request.compiled.body_format
        has_members = body_format is not None and body_format.has_members
        request.body = with_extra_body(request.body, body, has_members, faults)


def add_headers(
    headers: dict[str, str],
    extra: Any,
    reserved: Reserved,
    faults: list[Fault],
    *,
    option: str = "extra_headers",
) -> None:
    """Adds headers; those that the client sets itself, and its cookies, may not be given."""
    if not _is_mapping(option, extra, faults):
        return
    for name, value in extra.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            faults.append(Fault(option, "", f"{name!a:.60} is no name for a header"))
            continue
        path = f"{option}.{name}"
        lower = name.lower()
        if lower in _FIXED or lower in reserved.headers or lower in headers:
            faults.append(Fault(path, "", SET_BY_CLIENT))
            continue
        if not isinstance(value, str):
            faults.append(Fault(path, "", f"must be a string, not {kind_of(value)}"))
            continue
        if lower == "cookie":
            own = sorted(reserved.cookies.intersection(_cookie_names(value)))
            if own:
                message = f"holds {own[0]}, which {SET_BY_CLIENT}"
                faults.append(Fault(path, "", message))
                continue
        try:
            headers[lower] = header_text(value)
        except ValueError as error:
            faults.append(Fault(path, "", str(error)))


def _cookie_names(header: str) -> Iterator[str]:
    for pair in header.split(";"):
        yield pair.partition("=")[0].strip()


def add_query(
    query: list[tuple[str, str]],
    extra: Any,
    faults: list[Fault],
    reserved: frozenset[str] = frozenset(),
) -> None:
    """Adds query pairs; one that the tool has set to something else is a fault.

    So is a `reserved` one, which carries a credential.
    """
    if not _is_mapping("extra_query", extra, faults):
        return
    there = dict(query)
    for name, value in extra.items():
        if not isinstance(name, str) or not name:
            faults.append(
                Fault("extra_query", "", f"{name!a:.60} is no name in a query")
            )
            continue
        path = f"extra_query.{shown(name)}"
        if value is OMIT:
            continue
        if name in reserved:
            faults.append(Fault(path, "", SET_BY_CLIENT))
            continue
        try:
            name.encode()
            text = ",".join(
                list_texts(list(value) if isinstance(value, tuple) else value)
            )
            text.encode()
        except UnicodeEncodeError:
            faults.append(
                Fault(path, "", "holds a lone surrogate, which is no Unicode text")
            )
        except ValueError as error:
            faults.append(Fault(path, "", str(error)))
        else:
            if name not in there:
                query.append((name, text))
            elif there[name] != text:
                faults.append(
                    Fault(path, "", "is set by an argument to something else")
                )


def in_envelope(extra: Any, members: str) -> Any:
    """Members for the body as the API wants them: within its envelope.

    `members` points to the object that they belong to. They are given without the envelope, or with
    all of it.
    """
    tokens = tokens_of(members)
    if not tokens or not isinstance(extra, Mapping) or not extra or tokens[0] in extra:
        return extra
    for token in reversed(tokens):
        extra = {token: extra}
    return extra


def with_extra_body(
    body: Any, extra: Any, has_members: bool, faults: list[Fault]
) -> Any:
    """The body with more members, deeply merged into a copy."""
    if not _is_mapping("extra_body", extra, faults):
        return body
    if not extra:
        return body
    if not has_members:
        faults.append(Fault("extra_body", "", "this tool sends no body with members"))
        return body
    problems: list[Problem] = []
    extra = json_value(extra, problems)
    for path, message in problems:
        faults.append(Fault("extra_body" + steps(path), "", message))
    if problems:
        return body
    if body is not OMIT and not isinstance(body, dict):
        faults.append(Fault("extra_body", "", "the body of this tool is not an object"))
        return body
    conflicts: list[Tokens] = []
    merged = extended({} if body is OMIT else body, extra, conflicts)
    for way in conflicts:
        message = "is set by the tool to something else"
        faults.append(Fault("extra_body" + steps(way), "", message))
    return merged


def _is_mapping(option: str, value: Any, faults: list[Fault]) -> bool:
    if isinstance(value, Mapping):
        return True
    faults.append(
        Fault(option, "", f"must be a mapping of names to values, not {kind_of(value)}")
    )
    return False
