"""The calls that are measured: recorded ones, and a page as large as the API makes them.

Needs the standard library only: the server and all contenders share it, in whichever environment.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from typing import Any

from tests.recording.fixture import path_of, read
from tests.recording.identity import API_KEY, REVISION

PAGE_SIZE = 100
MEDIA_TYPE = "application/vnd.api+json"
OPT_OUT = "x-klaviyo-revision-fall-forward-opt-out"
HEADERS = {
    "accept": MEDIA_TYPE,
    # Without it httpx asks for whatever decoders happen to be installed.
    "accept-encoding": "gzip, deflate",
    "authorization": f"Klaviyo-API-Key {API_KEY}",
    "revision": REVISION,
    OPT_OUT: "1",
}
"""What every request carries. All but the SDK opt out of answers of another revision."""
SLOW = "/slow"
"""Before a target: the answer is to take a while, as on a network."""
BODY_HEADERS = {"content-type": MEDIA_TYPE}


@dataclass(frozen=True, slots=True)
class Call:
    """A request, in the words of each contender, and its answer."""

    method: str
    target: str
    """Path and query, encoded."""
    arguments: dict[str, Any]
    """Of the emitted method."""
    body: Any
    """The JSON value that is sent; None: none."""
    status: int
    response_headers: dict[str, str]
    document: Any
    """The JSON document of the answer."""

    def response(self) -> bytes:
        """The answer, as it goes over the wire."""
        content = json.dumps(self.document, ensure_ascii=False).encode()
        headers = {**self.response_headers, "content-length": str(len(content))}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"HTTP/1.1 {self.status} OK\r\n{head}\r\n".encode() + content


def calls() -> dict[str, Call]:
    """The calls by the names of their methods."""
    return {
        "get_profile": _recorded("get_profile", "alone"),
        "create_profile": _recorded("create_profile", "everything"),
        "get_profiles": _page(),
    }


def _recorded(name: str, exchange: str) -> Call:
    fixture = read(path_of(f"klaviyo_{name}"))
    [one] = [each for each in fixture["exchanges"] if each["name"] == exchange]
    request, response = one["request"], one["response"]
    assert not request["query"]
    return Call(
        request["method"],
        request["path"],
        one["method"]["arguments"],
        request.get("body"),
        response["status"],
        response["headers"],
        response["body"],
    )


def _page() -> Call:
    """A full page: the recorded profile as often as a page can hold it."""
    few = _recorded("get_profiles", "all profiles")
    items = []
    for number in range(PAGE_SIZE):
        item = copy.deepcopy(few.document["data"][0])
        item["id"] = f"01JBPR0F11E{number:014}"
        item["attributes"]["email"] = f"ann.berg+{number}@example.com"
        items.append(item)
    return Call(
        few.method,
        f"{few.target}?page%5Bsize%5D={PAGE_SIZE}",
        {"page_size": PAGE_SIZE},
        None,
        few.status,
        few.response_headers,
        {"data": items, "links": {**few.document["links"], "next": None}},
    )
