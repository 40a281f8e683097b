"""What the server does to a request: well, late, in part, wrongly, or not at all."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator

from tests.faults.server import GUARD, Handler, Peer, Received, reply

PROFILE = {"data": {"type": "profile", "id": "p"}}
LONG = GUARD
"""Seconds: far beyond what any test waits for."""
WHOLE = reply(200, PROFILE)


def sends(*pieces: bytes, pause: float = 0.0) -> Handler:
    """Sends bytes, with a pause before each piece."""
    return lambda peer, request: peer.send(*pieces, pause=pause)


def echo(peer: Peer, request: Received) -> None:
    """A good answer, which tells what was asked for."""
    document = {"data": {"type": "profile", "id": request.last}}
    peer.send(reply(201 if request.method == "POST" else 200, document))


def pages(peer: Peer, request: Received) -> None:
    """Three pages."""
    number = int(request.target.partition("page=")[2] or 1)
    link = f"{peer.server.url}/api/profiles?page={number + 1}" if number < 3 else None
    document = {"data": [{"id": str(number)}], "links": {"next": link}}
    peer.send(reply(200, document))


def resets(*pieces: bytes) -> Handler:
    """Sends bytes, and then RST."""

    def handler(peer: Peer, request: Received) -> None:
        peer.send(*pieces)
        peer.reset()

    return handler


def hangs_up(*pieces: bytes) -> Handler:
    """Sends bytes, and then ends the connection in order."""

    def handler(peer: Peer, request: Received) -> None:
        peer.send(*pieces)
        peer.close()

    return handler


def silent(peer: Peer, request: Received) -> None:
    """Never answers."""
    peer.wait_for_the_end()


def drips(begin: bytes, drop: bytes, pause: float) -> Handler:
    """Begins an answer and does not come to its end, though something comes all the time."""

    def handler(peer: Peer, request: Received) -> None:
        peer.send(begin)
        for _ in range(int(LONG / pause)):
            peer.send(drop, pause=pause)

    return handler


def in_turn(*handlers: Handler, then: Handler = echo) -> Handler:
    """The first handler for the first request, and so on; `then` for all that follow."""
    lock = threading.Lock()
    turns: Iterator[Handler] = itertools.chain(handlers, itertools.repeat(then))

    def handler(peer: Peer, request: Received) -> None:
        with lock:
            turn = next(turns)
        turn(peer, request)

    return handler
