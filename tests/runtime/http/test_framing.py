"""Where responses end: whatever comes behind must not become the next caller's response."""

from __future__ import annotations

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.http.framing import Framing

GET = b"GET /a HTTP/1.1\r\nhost: h\r\n\r\n"
HEAD = b"HEAD /a HTTP/1.1\r\nhost: h\r\n\r\n"
CONNECT = b"CONNECT h:443 HTTP/1.1\r\nhost: h\r\n\r\n"
SIZED = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    b"5;name=value\r\nhello\r\nA\r\n0123456789\r\n0\r\n\r\n"
)
TRAILERS = CHUNKED[:-2] + b"x-sum: 1\r\nx-other: 2\r\n\r\n"
EMPTY = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"
NONE = b"HTTP/1.1 204 No Content\r\n\r\n"
STRAY = b"HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\n"
EARLY = (
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + SIZED
)
WHOLE = [
    (GET, SIZED),
    (GET, CHUNKED),
    (GET, TRAILERS),
    (GET, EMPTY),
    (GET, NONE),
    (GET, STRAY),
    (GET, EARLY),
    (HEAD, SIZED.removesuffix(b"hello")),
]


def followed(request: bytes, *pieces: bytes) -> Framing:
    framing = Framing()
    framing.sent(request)
    for piece in pieces:
        framing.received(piece)
    return framing


@pytest.mark.parametrize(("request_", "response"), WHOLE)
def test_a_whole_response(request_: bytes, response: bytes) -> None:
    """In one piece or byte for byte, and the next one on the same connection."""
    framing = followed(request_, response)
    reusable = [framing.reusable]
    framing.sent(request_)
    for at in range(len(response)):
        reusable.append(framing.reusable)
        framing.received(response[at : at + 1])
    assert reusable == [True, *[False] * len(response)]
    assert framing.reusable


@pytest.mark.parametrize("pieces", [1, 2])
@pytest.mark.parametrize(("request_", "response"), WHOLE)
def test_bytes_behind_a_response(request_: bytes, response: bytes, pieces: int) -> None:
    more = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"
    if pieces == 1:
        framing = followed(request_, response + more)
    else:
        framing = followed(request_, response, more)
    assert framing.surplus
    assert not framing.reusable


@pytest.mark.parametrize(
    "response",
    [
        SIZED[:-1],
        CHUNKED[:-1],
        b"HTTP/1.1 200 OK\r\n\r\nwhatever",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nno size\r\n",
        b"nonsense",
        b"",
    ],
)
def test_what_has_no_end_is_not_used_again(response: bytes) -> None:
    assert not followed(GET, response).reusable


def test_what_is_no_http_is_not_followed() -> None:
    """A tunnel through a proxy, and what is said to a SOCKS proxy."""
    framing = followed(b"\x05\x01\x00", b"\x05\x00")
    assert framing.reusable
    framing.sent(GET)
    framing.received(SIZED)
    assert framing.reusable
    framing = followed(CONNECT, b"HTTP/1.1 200 OK\r\n\r\n", b"anything")
    assert not framing.surplus
    refused = followed(CONNECT, b"HTTP/1.1 407 No\r\ncontent-length: 1\r\n\r\n!")
    assert refused.reusable


def ended(response: bytes) -> bytes | None:
    """What h11 leaves of these bytes behind a response; None where that has no end."""
    connection = h11.Connection(our_role=h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "h")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(response)
    try:
        while type(event := connection.next_event()) is not h11.EndOfMessage:
            if event in (h11.NEED_DATA, h11.PAUSED):
                return None
    except h11.RemoteProtocolError:
        return None
    return bytes(connection.trailing_data[0])


@given(
    st.sampled_from([SIZED, CHUNKED, TRAILERS, EMPTY, STRAY, EARLY]),
    st.lists(st.tuples(st.integers(0, 200), st.binary(max_size=3)), max_size=3),
    st.binary(max_size=3),
    st.integers(1, 40),
)
def test_h11_never_keeps_bytes_unnoticed(
    response: bytes, changes: list[tuple[int, bytes]], more: bytes, step: int
) -> None:
    """Whatever arrives: where h11 holds bytes back, the connection is not used again."""
    for at, piece in changes:
        response = response[:at] + piece + response[at + len(piece) :]
    response += more
    pieces = [response[at : at + step] for at in range(0, len(response), step)]
    if ended(response):
        assert not followed(GET, *pieces).reusable
