"""Canned responses, pages and results, which tests build."""

from __future__ import annotations

import json as json_module
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..call.raw_response import RawResponse
from ..call.response import Facts, document_of
from ..omit import OMIT
from ..pages.iteration import AsyncPage, AsyncPages, Page
from ..pages.styles import Arrived, Following
from ..response import Response


class CannedResponse(NamedTuple):
    """What the API responds."""

    status: int = 200
    headers: Mapping[str, str] = {}
    content: bytes = b""


class CannedPages(NamedTuple):
    """The pages of a collection, by their items."""

    pages: tuple[Sequence[Any], ...]


def response(
    json: Any = OMIT,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content: bytes = b"",
) -> CannedResponse:
    """A response with a JSON document, or with other content."""
    own = dict(headers or {})
    if json is not OMIT:
        content = json_module.dumps(json).encode()
        own.setdefault("content-type", "application/json")
    return CannedResponse(status, own, content)


def pages(*items: Sequence[Any]) -> CannedPages:
    """The responses of a collection: the items of each page. They link as the API's own do."""
    return CannedPages(items or ((),))


def raw_response(
    json: Any = OMIT,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content: bytes = b"",
) -> RawResponse[Any]:
    """What a method of `with_raw_response` returns, for mocks of it."""
    canned = response(json, status=status, headers=headers, content=content)
    facts = Facts("", "GET", "/", str)
    return RawResponse(
        Response(canned.status, _Headers(canned.headers), canned.content),
        facts,
        lambda one: document_of(one, facts),
        "",
    )


def page(*items: Sequence[Any]) -> Page[Any, Any]:
    """The first of these pages, for mocks of methods that return collections."""
    chain = _BuiltChain(items or ((),), asynchronous=False)
    return Page(chain.documents[0], chain, {})  # type: ignore[arg-type]


def async_page(*items: Sequence[Any]) -> BuiltAsyncPage:
    """`page`, for an asynchronous client: `await` it, or iterate over it with `async for`."""
    chain = _BuiltChain(items or ((),), asynchronous=True)
    return BuiltAsyncPage(chain.documents[0], chain, {})  # type: ignore[arg-type]


class BuiltAsyncPage(AsyncPage[Any, Any], AsyncPages[Any, Any]):
    """What a method of an asynchronous client returns, and the page that awaiting it gives."""

    async def _fetched(self) -> AsyncPage[Any, Any]:
        return self


class _Headers(dict[str, str]):
    """Headers whose names are compared without regard to case."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__((name.lower(), value) for name, value in headers.items())

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)


class _BuiltCall(NamedTuple):
    number: int
    facts: Facts


class _BuiltChain:
    """Pages that exist already, in place of those that an engine fetches."""

    asked = None

    def __init__(self, items: Sequence[Sequence[Any]], *, asynchronous: bool) -> None:
        self.documents = [{"data": list(one), "links": {}} for one in items]
        self.style = self
        self._asynchronous = asynchronous

    def items(self, document: Any) -> list[Any]:
        return document["data"]  # type: ignore[no-any-return]

    def following(self, page: Arrived) -> Following | None:
        number = page.number + 1
        return Following(cursor=number) if number < len(self.documents) else None

    def call(self, following: Following, number: int) -> _BuiltCall:
        return _BuiltCall(number + 1, Facts("", "GET", "/", str))

    def send(self, call: _BuiltCall) -> Any:
        document = json_module.dumps(self.documents[call.number]).encode()
        made = Response(200, {}, document)
        return _later(made) if self._asynchronous else made


async def _later(value: Any) -> Any:
    return value
