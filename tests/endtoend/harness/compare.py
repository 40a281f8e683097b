"""What a case expects against what happened: every difference, as a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import unified_diff
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from tests.endtoend.harness.calling import Outcome
from tests.endtoend.harness.case import Call, Finding, Request
from tests.endtoend.harness.product import Ran
from tests.recording.multipart import parts


def run_differences(ran: Ran, expected: Sequence[Finding]) -> Iterator[str]:
    """A command reports what is expected, nothing else, and its exit code says so."""
    failed = any(one.severity == "error" for one in expected)
    if ran.code != failed:
        yield f"{ran.command}: exit code {ran.code}, expected {int(failed)}"
        if not ran.diagnostics:
            yield f"  {ran.shown.strip()}"
    counts = dict.fromkeys(range(len(expected)), 0)
    for found in ran.diagnostics:
        fitting = [n for n, one in enumerate(expected) if _fits(found, one)]
        for number in fitting:
            counts[number] += 1
        if not fitting:
            yield f"{ran.command}: unexpected {_shown(found)}"
    for number, count in counts.items():
        wanted = expected[number].count
        if count != wanted if wanted is not None else not count:
            yield f"{ran.command}: {count} of {expected[number]}"


def _fits(found: Mapping[str, Any], expected: Finding) -> bool:
    texts = [expected.text] if isinstance(expected.text, str) else expected.text
    location = (
        f"{found.get('file', '')}:{found.get('line', '')}:{found.get('column', '')}"
    )
    location = location.rpartition("specs/harbour/")[2]
    words = f"{found['message']} {found.get('help', '')} {found.get('tool', '')}"
    return (
        expected.severity in ("", found["severity"])
        and expected.code in ("", found["code"])
        and f"{location}:".startswith(f"{expected.at}:" if expected.at else "")
        and all(text in words for text in texts)
    )


def _shown(found: Mapping[str, Any]) -> str:
    location = (
        f"{found.get('file', '')}:{found.get('line', '')}:{found.get('column', '')}"
    )
    help = f" ({found['help']})" if found.get("help") else ""
    return (
        f"{found['severity']} {found['code']} {location}: {found['message']}{help}"
        f" [{found.get('tool', '')}]"
    )


def call_differences(outcome: Outcome, call: Call, origin: str) -> Iterator[str]:
    """A call sends what is expected, byte for byte where that is said, and gives what it should."""
    if len(outcome.requests) != len(call.requests):
        sent = [f"{one.method} {one.url}" for one in outcome.requests]
        yield f"sent {sent or 'nothing'}, expected {[r.line for r in call.requests]}"
    for request, expected in zip(outcome.requests, call.requests, strict=False):
        yield from _request_differences(request, expected, origin)
    if call.waits is not None:
        yield from differing("waits", outcome.waits, call.waits)
    if call.error is not None:
        yield from _error_differences(outcome, call.error)
    elif outcome.error is not None:
        yield f"raised {type(outcome.error).__name__}: {outcome.error}"
    elif call.has_result:
        yield from differing("result", outcome.result, call.result)
    elif call.items is not None:
        yield from differing("items", outcome.result, call.items)


def _error_differences(outcome: Outcome, expected: Mapping[str, Any]) -> Iterator[str]:
    error = outcome.error
    if error is None:
        yield f"no error, but {outcome.result!r}, expected {expected}"
        return
    names = [cls.__name__ for cls in type(error).__mro__]
    if expected["type"] not in names:
        yield f"raised {names[0]}: {error}, expected {expected['type']}"
        return
    for text in _listed(expected.get("text", [])):
        if text not in str(error):
            yield f"the error does not say {text!r}: {error}"
    for name, value in expected.get("attributes", {}).items():
        yield from differing(f"error.{name}", getattr(error, name, None), value)


def _request_differences(
    request: httpx.Request, expected: Request, origin: str
) -> Iterator[str]:
    method, _, url = expected.line.partition(" ")
    base, path, query = _split(url, origin)
    sent = urlsplit(str(request.url))
    target = request.url.raw_path.decode("ascii")
    yield from differing("method", request.method, method)
    yield from differing("origin", f"{sent.scheme}://{sent.netloc}", base)
    yield from differing("path", target.partition("?")[0], path)
    if expected.target:
        yield from differing("target", target, expected.target)
    else:
        pairs = parse_qsl(target.partition("?")[2], keep_blank_values=True)
        yield from differing("query", [f"{k}={v}" for k, v in pairs], query)
    for name, value in (expected.headers or {}).items():
        yield from differing(f"header {name}", request.headers.get(name), value)
    yield from _body_differences(request, expected)


def _split(url: str, origin: str) -> tuple[str, str, list[str]]:
    if "://" in url:
        scheme, _, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        origin, url = f"{scheme}://{host}", slash + path
    path, _, query = url.partition("?")
    return origin, path, query.split("&") if query else []


def _body_differences(request: httpx.Request, expected: Request) -> Iterator[str]:
    body = request.content
    kind = request.headers.get("content-type", "")
    if expected.json is not None:
        if not re.match(r"application/([\w.-]+\+)?json\b", kind):
            yield f"content-type {kind!r} of a JSON body"
        try:
            yield from differing("body", json.loads(body), expected.json)
        except ValueError:
            yield f"body is no JSON: {body!r}"
    elif expected.text is not None:
        yield from differing("body", body.decode("utf-8", "replace"), expected.text)
    elif expected.binary is not None:
        yield from differing("body", body, expected.binary)
    elif expected.parts is not None:
        yield from _part_differences(body, kind, expected.parts)
    elif body:
        yield f"body {body!r}, expected none"


def _part_differences(
    body: bytes, kind: str, expected: Sequence[Mapping[str, Any]]
) -> Iterator[str]:
    if not kind.startswith("multipart/"):
        yield f"content-type {kind!r}, expected a multipart body: {body!r}"
        return
    found = parts(kind, body)
    names = [part.name for part in found]
    yield from differing("parts", names, [part["name"] for part in expected])
    for sent, wanted in zip(found, expected, strict=False):
        text = sent.content.decode("utf-8", "replace")
        known = {
            "name": sent.name,
            "filename": sent.filename,
            "type": sent.content_type,
            "text": text,
            "json": _json(text),
            "headers": dict(sent.headers),
        }
        for key, value in wanted.items():
            yield from differing(f"part {sent.name} {key}", known[key], value)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def differing(what: str, found: Any, expected: Any) -> Iterator[str]:
    """Nothing where both are alike, to the type: 1 is not true, and not 1.0."""
    left, right = plain(found), plain(expected)
    if _text(left) == _text(right):
        return
    lines = _text(right).splitlines(), _text(left).splitlines()
    if max(map(len, lines)) < 4:
        yield f"{what}: {left!r}, expected {right!r}"
    else:
        yield f"{what} differs:"
        yield from unified_diff(*lines, "expected", "found", lineterm="", n=2)


def _text(value: Any) -> str:
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False)


def plain(value: Any) -> Any:
    """A value as JSON: named tuples and dataclasses by their fields, bytes as such."""
    if isinstance(value, bytes):
        return {"bytes": value.decode("latin-1")}
    if hasattr(value, "_asdict"):
        return plain(value._asdict())
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return repr(value)


def containing(what: str, text: str, parts: Iterable[str]) -> Iterator[str]:
    """A text holds all parts; ones that begin with `not ` it does not hold."""
    for part in parts:
        wanted, _, rest = part.partition("not ")
        if wanted == "" and rest:
            if rest in text:
                yield f"{what} says {rest!r}: {text}"
        elif part not in text:
            yield f"{what} does not say {part!r}: {text}"


def at(document: Any, pointer: str) -> Any:
    """The value at a JSON pointer; None where nothing is."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(document, list):
            document = document[int(key)] if int(key) < len(document) else None
        elif isinstance(document, dict):
            document = document.get(key)
        else:
            return None
    return document


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]
