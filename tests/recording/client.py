"""Records what any vendor's own Python client sends.

A service has a package beside this module with its `CLIENT`: how to make the vendor's client for a
server on this machine, and each call three times over, written by hand: by documented names, as
Python, and in the words of the vendor's client.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .loopback import Loopback, Received, Reply
from .wire import recorded_request

Send = Callable[[Any], Any]


class RecordingError(Exception):
    """A call that could not be recorded as it is written down."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call in three spellings, and what comes back."""

    name: str
    call: Mapping[str, Any]
    """By documented names."""
    arguments: Mapping[str, Any]
    """Of the Python method."""
    send: Send
    """The same call, made with the vendor's client."""
    body: Any = None
    """The JSON document of the response; None: it has no body."""
    status: int = 200
    follows: str = ""
    """The name of the exchange whose next page this is."""


@dataclass(frozen=True, slots=True)
class Recording:
    """All exchanges of one tool. `method` is its Python method, `group.name`."""

    tool: str
    method: str
    exchanges: tuple[Exchange, ...]


@dataclass(frozen=True, slots=True)
class Client:
    """A vendor's own client, and what is recorded of it."""

    name: str
    """With its version, as fixtures say it."""
    package: str
    """The import package, which recording needs."""
    connect: Callable[[str], Any]
    """Makes the client for the server at an origin."""
    recordings: tuple[Recording, ...]
    ignored: frozenset[str] = frozenset()
    """Headers in which the client speaks of itself."""


class ClientRecorder:
    """Records one exchange after the other; used as a context manager."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._loopback = Loopback(self._handle)
        self._received: list[Received] = []
        self._reply = Reply(500)
        self._connected: Any = None

    def __enter__(self) -> ClientRecorder:
        self._loopback.__enter__()
        self._connected = self._client.connect(self._loopback.url)
        return self

    def __exit__(self, *error: Any) -> None:
        self._loopback.__exit__(*error)

    def record(self, recording: Recording) -> dict[str, Any]:
        """The fixture of a tool. Raises `RecordingError` for a call that went wrong."""
        names = [one.name for one in recording.exchanges]
        if not names or len(set(names)) < len(names):
            raise RecordingError(
                f"{recording.tool}: each exchange needs a name of its own"
            )
        return {
            "tool": recording.tool,
            "recorded_with": self._client.name,
            "exchanges": [
                self._exchange(recording, one) for one in recording.exchanges
            ],
        }

    def _exchange(self, recording: Recording, one: Exchange) -> dict[str, Any]:
        where = f"{recording.tool}, {one.name}"
        headers = {} if one.body is None else {"content-type": "application/json"}
        content = b"" if one.body is None else json.dumps(one.body).encode()
        self._received, self._reply = [], Reply(
            one.status, tuple(headers.items()), content
        )
        try:
            one.send(self._connected)
        except Exception as error:
            raise RecordingError(f"{where}: {type(error).__name__}: {error}") from error
        if len(self._received) != 1:
            raise RecordingError(
                f"{where}: {len(self._received)} requests instead of one"
            )
        request = recorded_request(self._received[0])
        request["headers"] = {
            name: value
            for name, value in request["headers"].items()
            if name not in self._client.ignored
        }
        response: dict[str, Any] = {"status": one.status, "headers": headers}
        if one.body is not None:
            response["body"] = one.body
        return {
            "name": one.name,
            **({"follows": one.follows} if one.follows else {}),
            "call": dict(one.call),
            "method": {"name": recording.method, "arguments": dict(one.arguments)},
            "request": request,
            "response": response,
        }

    def _handle(self, received: Received) -> Reply:
        self._received.append(received)
        return self._reply
