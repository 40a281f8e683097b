"""Runs the written-down calls against a loopback server and makes fixtures of what they send."""

from __future__ import annotations

import importlib
import json
import tempfile
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from .case import Exchange, File, Plain, Recording, Response, Sdk
from .identity import API, API_KEY, PLAIN, REVISION, SDK
from .loopback import Loopback, Received, Reply
from .wire import query_pairs, recorded_request

CURSOR = "bmV4dDo6aWQ6OlBhZ2UtMg=="
"""What links to a next page carry; its padding needs encoding in a URL."""
MEDIA_TYPE = "application/vnd.api+json"

_LIMITS = {
    "ratelimit-limit": "700",
    "ratelimit-remaining": "699",
    "ratelimit-reset": "60",
}


class RecordingError(Exception):
    """A call that could not be recorded as it is written down."""


class Recorder:
    """Records one exchange after the other; used as a context manager."""

    def __init__(self) -> None:
        self._loopback = Loopback(self._handle)
        self._received: list[Received] = []
        self._prepared = Response(500)
        self._response: dict[str, Any] = {}
        self._client: Any = None

    def __enter__(self) -> Recorder:
        self._loopback.__enter__()
        package = importlib.import_module("klaviyo_api")
        self._client = package.KlaviyoAPI(
            API_KEY, max_retries=1, test_host=self._loopback.url
        )
        return self

    def __exit__(self, *error: Any) -> None:
        self._loopback.__exit__(*error)

    def record(self, recording: Recording) -> dict[str, Any]:
        """The fixture of a tool. Raises `RecordingError` for a call that went wrong."""
        plain = all(isinstance(one.sent, Plain) for one in recording.exchanges)
        names = [one.name for one in recording.exchanges]
        if not names or len(set(names)) < len(names):
            raise RecordingError(
                f"{recording.tool}: each exchange needs a name of its own"
            )
        return {
            "tool": recording.tool,
            "recorded_with": PLAIN if plain else SDK,
            "exchanges": [
                self._exchange(recording, one, plain) for one in recording.exchanges
            ],
        }

    def _exchange(
        self, recording: Recording, one: Exchange, plain: bool
    ) -> dict[str, Any]:
        where = f"{recording.tool}, {one.name}"
        self._received = []
        self._prepared = one.response
        if isinstance(one.sent, Sdk):
            self._call_sdk(one.sent, one.response, where)
        else:
            self._send_plainly(one.sent)
        if len(self._received) != 1:
            raise RecordingError(
                f"{where}: {len(self._received)} requests instead of one"
            )
        request = recorded_request(self._received[0])
        if isinstance(one.sent, Sdk):
            self._refuse_changed_body(one.sent, request, where)
        fixture: dict[str, Any] = {"name": one.name}
        if one.follows:
            fixture["follows"] = one.follows
        if isinstance(one.sent, Plain) and not plain:
            fixture["source"] = PLAIN
            fixture["why"] = one.sent.why
        fixture["call"] = as_json(one.call)
        if one.options is not None:
            fixture["options"] = as_json(one.options)
        fixture["method"] = {
            "name": recording.method,
            "arguments": as_json(one.arguments),
        }
        fixture["request"] = request
        fixture["response"] = self._response
        return fixture

    # The two kinds of client ----------------------------------------------------------------------

    def _call_sdk(self, call: Sdk, expected: Response, where: str) -> None:
        group, _, name = call.method.partition(".")
        method = getattr(getattr(self._client, group), name)
        with tempfile.TemporaryDirectory() as folder:
            arguments = [_written(value, Path(folder)) for value in call.arguments]
            try:
                result = method(*arguments, **call.options)
            except Exception as error:
                raise RecordingError(
                    f"{where}: {type(error).__name__}: {error}"
                ) from error
        if (result is None) != (expected.body() is None):
            raise RecordingError(f"{where}: the SDK made {result!r} of the answer")

    def _send_plainly(self, request: Plain) -> None:
        url = self._loopback.url + request.path
        if request.query:
            url += "?" + urlencode(request.query, quote_via=quote)
        headers = {"accept": MEDIA_TYPE, "revision": REVISION}
        if not request.public:
            headers["authorization"] = f"Klaviyo-API-Key {API_KEY}"
        headers |= dict(request.headers)
        content = None
        if request.body is not None:
            content = json.dumps(request.body).encode()
            headers["content-type"] = MEDIA_TYPE
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        message = urllib.request.Request(url, content, headers, method=request.method)
        with opener.open(message) as response:
            response.read()

    def _refuse_changed_body(
        self, call: Sdk, request: Mapping[str, Any], where: str
    ) -> None:
        written = [value for value in call.arguments if isinstance(value, dict)]
        if written and request.get("body") != written[0]:
            raise RecordingError(
                f"{where}: the SDK did not send the body as it was given\n"
                f"given: {json.dumps(written[0], sort_keys=True)}\n"
                f"sent:  {json.dumps(request.get('body'), sort_keys=True)}"
            )

    # The server -----------------------------------------------------------------------------------

    def _handle(self, received: Received) -> Reply:
        self._received.append(received)
        body = _linked(self._prepared.body(), received.target)
        public = received.target.startswith("/client/")
        headers = {} if public else dict(_LIMITS)
        content = b""
        if body is not None:
            headers["content-type"] = MEDIA_TYPE
            content = json.dumps(body, ensure_ascii=False).encode()
        self._response = {
            "status": self._prepared.status,
            "headers": dict(sorted(headers.items())),
        }
        if body is not None:
            self._response["body"] = body
        return Reply(self._prepared.status, tuple(headers.items()), content)


def _linked(value: Any, target: str) -> Any:
    """A document whose placeholders for links are filled in for a request."""
    if isinstance(value, dict):
        return {name: _linked(one, target) for name, one in value.items()}
    if isinstance(value, list):
        return [_linked(one, target) for one in value]
    if value in ("{self}", "{next}", "{related}"):
        path, _, query = target.partition("?")
        pairs = query_pairs(query)
        if value == "{related}":
            path, pairs = path.replace("/relationships/", "/"), []
        if value == "{next}":
            # Reports and aggregates, which are asked for by POST, have a name of their own.
            reports = path.endswith(("-reports", "-aggregates"))
            name = "page_cursor" if reports else "page[cursor]"
            pairs = [pair for pair in pairs if pair[0] != name] + [(name, CURSOR)]
        return f"{API}{path}" + (
            "?" + urlencode(pairs, quote_via=quote) if pairs else ""
        )
    return value


def _written(value: Any, folder: Path) -> Any:
    """An argument as the SDK takes it: a file with a name is a path."""
    if isinstance(value, File):
        path = folder / value.filename
        path.write_bytes(value.content)
        return str(path)
    return value


def as_json(value: Any) -> Any:
    """A value of a written-down call as fixtures hold it."""
    if isinstance(value, File):
        return value.as_json()
    if isinstance(value, Mapping):
        return {name: as_json(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(one) for one in value]
    return value
