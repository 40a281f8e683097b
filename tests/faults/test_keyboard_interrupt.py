"""Ctrl-C, wherever a thread waits: the client can still be used, and closed."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from tests.faults.calls import assert_at_rest, client
from tests.faults.figures import Figures
from tests.faults.handlers import echo, in_turn, pages, sends, silent
from tests.faults.leaks import open_files
from tests.faults.server import GUARD, Handler, Server, eventually, reply

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200_000)


class Case(NamedTuple):
    """What is interrupted."""

    name: str
    work: Callable[[Any], Any]
    handler: Callable[[], Handler] = lambda: echo
    patience: float = GUARD
    """Seconds until it counts as lost that an answer goes on."""

    def __str__(self) -> str:
        return self.name


def read(client: Any) -> Any:
    return client.profiles.get_profile("p")


CASES = [
    Case("a read", read),
    Case("a write", lambda client: client.profiles.create_profile(external_id="p")),
    Case(
        "with a deadline",
        lambda client: client.profiles.get_profile("p", deadline=GUARD),
    ),
    Case(
        "with retries",
        read,
        lambda: in_turn(sends(reply(500)), sends(reply(429, retry_after="0.001"))),
    ),
    Case(
        "an endless answer",
        read,
        lambda: in_turn(sends(reply(200, b"{", content_length="9"))),
        patience=0.02,
    ),
    Case(
        "an upload",
        lambda client: client.images.upload_image_from_file(file=client.path),
    ),
    Case("pages", lambda client: list(client.profiles.get_profiles()), lambda: pages),
]


class Interrupter:
    """Interrupts this thread at its k-th waiting: for bytes, to send bytes, or in a sleep."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
        self._thread = threading.get_ident()
        self._when = when
        self.k = 0
        self.waits = 0
        for name in ("send", "recv"):
            real = getattr(socket.socket, name)
            monkeypatch.setattr(socket.socket, name, self._interrupting(real))
        self.sleep = self._interrupting(time.sleep)

    def _interrupting(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*arguments: Any) -> Any:
            if threading.get_ident() != self._thread:
                return real(*arguments)
            self.waits += 1
            if self.waits == self.k and self._when == "before":
                raise KeyboardInterrupt
            try:
                return real(*arguments)
            finally:
                if self.waits == self.k:
                    raise KeyboardInterrupt

        return wait


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("library", ["", "httpx2"], ids=["own", "httpx2"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_at_every_wait(
    case: Case,
    library: str,
    when: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    figures: Figures,
) -> None:
    """Whoever stops a script, or a cell of a notebook, goes on with the same client."""
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    interrupter = Interrupter(monkeypatch, when)
    with Server(echo) as server:
        for k in range(1, 1000):
            server.handler = case.handler()
            before = open_files()
            interrupter.k, interrupter.waits = k, 0
            with client(
                server.url,
                library,
                sleep=interrupter.sleep,
                random=lambda: 0.001,
                max_retries=20,
                timeout=httpx.Timeout(GUARD, read=case.patience),
            ) as made:
                made.path = path
                interrupted = False
                try:
                    case.work(made)
                except KeyboardInterrupt:
                    interrupted = True
                waits, interrupter.k = interrupter.waits, 0
                assert_at_rest(made)
                assert open_files() == before
                case.work(made)
            if waits < k:
                assert not interrupted
                break
            assert interrupted
        assert server.closes()
    assert k > 2
    figures.count("points of interruption", k - 1)


def interrupt_when(ready: Callable[[], bool]) -> threading.Thread:
    """Sends the signal of Ctrl-C as soon as something is so."""

    def send() -> None:
        assert eventually(ready)
        time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=send)
    thread.start()
    return thread


def test_a_signal_while_the_api_is_silent() -> None:
    """A real one, which comes in the middle of a system call."""
    with Server(silent) as server, client(server.url) as made:
        thread = interrupt_when(lambda: bool(server.requests))
        with pytest.raises(KeyboardInterrupt):
            read(made)
        thread.join()
        assert_at_rest(made)
        server.handler = echo
        read(made)


def test_a_signal_while_a_retry_is_waited_for() -> None:
    """With the client's own way of waiting."""
    with (
        Server(sends(reply(429, retry_after="9"))) as server,
        client(server.url) as made,
    ):
        thread = interrupt_when(lambda: bool(server.requests))
        with pytest.raises(KeyboardInterrupt):
            read(made)
        thread.join()
        assert_at_rest(made)


@pytest.mark.parametrize("others", [0, 1])
def test_a_signal_while_the_limiter_is_waited_for(others: int) -> None:
    """At the head of the queue, and behind another; whose turn comes all the same."""
    passed = 0.0
    with (
        Server(echo) as server,
        client(server.url, clock=lambda: passed) as made,
    ):
        rare = made.accounts.get_account
        rare("a")
        queues = made._engine.limiter._queues.values()

        def waiting() -> int:
            return sum(len(queue.waiters) for queue in queues)

        threads = [threading.Thread(target=rare, args=("b",)) for _ in range(others)]
        for one in threads:
            one.start()
        assert eventually(lambda: waiting() == others)
        thread = interrupt_when(lambda: waiting() == others + 1)
        with pytest.raises(KeyboardInterrupt):
            rare("c")
        thread.join()
        assert waiting() == others
        passed = 60.0
        for one in threads:
            one.join()
        assert [one.last for one in server.requests] == ["a", *["b"] * others]
