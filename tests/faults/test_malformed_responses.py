"""Answers that are no HTTP, no JSON, too long, too short, or not what their headers say."""

from __future__ import annotations

import gzip
import json
from typing import NamedTuple

import pytest

from tests.faults.calls import Way, read, write
from tests.faults.handlers import PROFILE, WHOLE, hangs_up, in_turn, sends
from tests.faults.server import GUARD, Handler, Server, reply

HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
JSON = json.dumps(PROFILE).encode()
MOST = 4096
"""The client's `max_response_bytes` here."""


def bare(*lines: bytes, body: bytes = b"") -> bytes:
    """An answer of literal lines."""
    return b"\r\n".join([*lines, b"", b""]) + body


def chunks(*pieces: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A body by chunks."""
    return b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in pieces) + end


def singly(text: bytes) -> list[bytes]:
    return [text[at : at + 1] for at in range(len(text))]


OK = b"HTTP/1.1 200 OK"
CHUNKED = b"transfer-encoding: chunked"


class Case(NamedTuple):
    """An answer and what becomes of it."""

    name: str
    handler: Handler
    kind: str = ""
    """The error, for a read as for a write; empty: none."""
    result: object = PROFILE
    """Without an error."""
    again: bool = False
    """Whether a read is sent again, and then succeeds."""
    message: str = ""
    """What the error says."""

    def __str__(self) -> str:
        return self.name


BROKEN = "APIConnectionError"
UNFIT = "ResponseError"

CASES = [
    # The body is not what was announced.
    Case(
        "too long a length",
        hangs_up(reply(200, PROFILE, content_length="999")),
        BROKEN,
        again=True,
    ),
    Case(
        "chunks cut off",
        hangs_up(bare(OK, CHUNKED, body=chunks(JSON[:20], end=b""))),
        BROKEN,
        again=True,
    ),
    Case(
        "a chunk cut off",
        hangs_up(bare(OK, CHUNKED, body=chunks(JSON)[:20])),
        BROKEN,
        again=True,
    ),
    Case(
        "a chunk of no size",
        sends(bare(OK, CHUNKED, body=b"zz\r\n{}\r\n0\r\n\r\n")),
        BROKEN,
        again=True,
    ),
    Case(
        "two lengths",
        sends(bare(OK, b"content-length: 2", b"content-length: 3", body=b"{} ")),
        BROKEN,
        again=True,
    ),
    Case(
        "a negative length",
        sends(bare(OK, b"content-length: -1", body=b"{}")),
        BROKEN,
        again=True,
    ),
    Case("no length", hangs_up(bare(OK, body=JSON))),
    Case("chunks of one byte", sends(bare(OK, CHUNKED, body=chunks(*singly(JSON))))),
    # The body is no JSON.
    Case("half a JSON", sends(reply(200, JSON[:20])), UNFIT, message="of 20 bytes"),
    Case(
        "HTML",
        sends(reply(200, HTML, content_type="text/html")),
        UNFIT,
        message="<html>",
    ),
    Case(
        "HTML as JSON",
        sends(reply(200, HTML)),
        UNFIT,
        message="a body that is not JSON",
    ),
    Case("no UTF-8", sends(reply(200, b'{"data": "\xff"}')), UNFIT),
    Case("too deep", sends(reply(200, b"[" * 4000)), UNFIT, message="JSON"),
    Case("a number too long", sends(reply(200, b"1" * 4000 + b"0" * 90 + b"x")), UNFIT),
    Case("JSON as HTML", sends(reply(200, JSON, content_type="text/html"))),
    Case("JSON as nothing", sends(reply(200, JSON))),
    Case("JSON after a byte order mark", sends(reply(200, b"\xef\xbb\xbf" + JSON))),
    Case("JSON in UTF-16", sends(reply(200, JSON.decode().encode("utf-16")))),
    Case(
        "compressed JSON",
        sends(reply(200, gzip.compress(JSON), content_encoding="gzip")),
    ),
    Case(
        "JSON that is not compressed as told",
        sends(reply(200, JSON, content_encoding="gzip")),
        UNFIT,
        message="cannot be decoded",
    ),
    Case(
        "half of the compressed",
        sends(reply(200, gzip.compress(JSON)[:-20], content_encoding="gzip")),
        UNFIT,
    ),
    Case(
        "an encoding that nobody asked for",
        sends(reply(200, JSON, content_encoding="x")),
        UNFIT,
        message="the content coding 'x'",
    ),
    # There is no body, or one where none may be.
    Case("empty", sends(reply(200)), result=None),
    Case("blank", sends(reply(200, b" \r\n")), result=None),
    Case("204", sends(bare(b"HTTP/1.1 204 No Content")), result=None),
    Case("204 with a body", sends(reply(204, PROFILE)), result=None),
    Case("205 with a body", sends(reply(205, PROFILE))),
    # The body is too long.
    Case(
        "oversized",
        sends(reply(200, b" " * (MOST + 1))),
        UNFIT,
        message="more than 4096",
    ),
    Case("just not oversized", sends(reply(200, JSON + b" " * (MOST - len(JSON))))),
    Case(
        "oversized chunks",
        sends(bare(OK, CHUNKED, body=chunks(*[b" " * 1000] * 9, end=b""))),
        UNFIT,
        message="more than 4096",
    ),
    Case(
        "endless", sends(bare(OK, body=b" " * 99_999)), UNFIT, message="more than 4096"
    ),
    Case(
        "a bomb",
        sends(reply(200, gzip.compress(bytes(20_000_000)), content_encoding="gzip")),
        UNFIT,
        message="more than 4096",
    ),
    # Errors.
    Case(
        "HTML 502", sends(reply(502, HTML)), "ServerError", again=True, message="<html>"
    ),
    Case("empty 500", sends(reply(500)), "ServerError", again=True, message="500"),
    Case("no such status", sends(reply(799)), "ServerError", again=True, message="799"),
    Case("HTML 404", sends(reply(404, HTML)), "NotFoundError", message="<html>"),
    Case("a bomb with 400", sends(reply(400, b" " * (MOST + 1))), "BadRequestError"),
    # It is no HTTP.
    Case("another protocol", hangs_up(b"SSH-2.0-OpenSSH_9.7\r\n"), BROKEN, again=True),
    Case("binary", hangs_up(bytes(range(256)) * 9), BROKEN, again=True),
    Case("HTML alone", hangs_up(HTML), BROKEN, again=True),
    Case("no status", sends(bare(b"HTTP/1.1 OK", body=JSON)), BROKEN, again=True),
    Case("a header without a name", sends(bare(OK, b": x")), BROKEN, again=True),
    Case("huge headers", sends(bare(OK, b"x: " + b"x" * 200_000)), BROKEN, again=True),
    Case("many headers", sends(bare(OK, *[b"x: x"] * 40_000)), BROKEN, again=True),
    Case("some headers", sends(reply(200, PROFILE, x="x" * 9999))),
    # Preliminary answers.
    Case("103 before it", sends(bare(b"HTTP/1.1 103 Early Hints") + WHOLE)),
    Case("100 before it", sends(bare(b"HTTP/1.1 100 Continue") * 3 + WHOLE)),
    Case(
        "another protocol from here on",
        sends(
            bare(
                b"HTTP/1.1 101 Switching Protocols",
                b"upgrade: x",
                b"connection: upgrade",
            )
        ),
        BROKEN,
        again=True,
    ),
]
cases = pytest.mark.parametrize("case", CASES, ids=str)


@cases
def test_a_read(case: Case, way: Way) -> None:
    """What another try may mend is tried again; and the client is as good as new."""
    with Server(in_turn(case.handler)) as server:
        first, second = way.perform(
            server.url, read(), read("next"), max_response_bytes=MOST, timeout=GUARD
        )
        if case.again:
            assert first.value["data"]["id"] == "p"
        else:
            check(case, first.kind, first.result, first.error)
        assert second.value["data"]["id"] == "next"
        assert len(server.requests) == 2 + case.again
        assert server.closes()


@cases
def test_a_write(case: Case, way: Way) -> None:
    """It is sent once, whatever comes back; and the next one is not harmed by the rest of it."""
    with Server(in_turn(case.handler)) as server:
        first, second = way.perform(
            server.url, write(), write(), max_response_bytes=MOST, timeout=GUARD
        )
        check(case, first.kind, first.result, first.error)
        assert second.value["data"]["id"] == "profiles"
        assert len(server.requests) == 2
        assert server.closes()


def check(case: Case, kind: str, result: object, error: object) -> None:
    assert kind == case.kind
    if case.kind:
        assert case.message in str(error)
        assert len(str(error)) < 1000
    else:
        assert result == case.result


def test_half_a_document_is_not_quoted(way: Way) -> None:
    """It holds people's data, which belongs in no log."""
    half = b'{"data": {"attributes": {"email": "ann@example.com", '
    with Server(sends(reply(200, half))) as server:
        [outcome] = way.perform(server.url, read())
        assert outcome.kind == "ResponseError"
        assert "ann@" not in str(outcome.error)
