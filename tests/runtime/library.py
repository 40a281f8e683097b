"""An invented service: a library that lends books and machines."""

from __future__ import annotations

import contextlib
import json
import traceback
from collections.abc import Callable
from typing import Any

import httpx

from generator.runtime import (
    OMIT,
    AsyncPages,
    AsyncResource,
    Page,
    SyncResource,
    async_raw,
    raw,
)
from generator.runtime.wire.model import (
    ABSENT,
    Append,
    Credential,
    Encoding,
    Field,
    Limit,
    Route,
    ServiceInfo,
    Slot,
    Tool,
)

SECRET = "sk-canary-51f0c2"
BASE = "https://library.example"
JSON = "application/vnd.library+json"


def body(pointer: str) -> Slot:
    return Slot("body", pointer)


def query(name: str) -> Slot:
    return Slot("query", name)


def path(name: str) -> Slot:
    return Slot("path", name)


TEXT = {"type": "string"}
TEXT_OR_NULL = {"type": ["string", "null"]}

LIST_BOOKS: Tool[Any] = Tool(
    "LIBRARY_LIST_BOOKS",
    "books.list_books",
    (
        Route(
            "list_books",
            "GET",
            "/api/books",
            (
                Field(
                    "filter",
                    ("filter",),
                    (query("filter"),),
                    TEXT,
                    convert=("filter-and",),
                ),
                Field(
                    "include",
                    ("include",),
                    (query("include"),),
                    {"type": ["array", "string"], "items": TEXT},
                ),
                Field(
                    "include_tags",
                    ("include_tags",),
                    (query("include"),),
                    {"type": "boolean"},
                    appends=(Append("tags"),),
                ),
                Field(
                    "shelf",
                    ("shelf",),
                    (query("filter"),),
                    TEXT,
                    appends=(Append("equals(shelf,'{}')"),),
                ),
                Field(
                    "page__size",
                    ("page_size",),
                    (query("page[size]"),),
                    {"type": "integer", "minimum": 1, "maximum": 100},
                ),
                Field("page__cursor", ("page_cursor",), (query("page[cursor]"),), TEXT),
                Field(
                    "since",
                    ("since",),
                    (query("since"),),
                    {"type": "string", "format": "date-time"},
                ),
                Field(
                    "ids",
                    ("ids",),
                    (Slot("query", "id", Encoding(explode=True)),),
                    {"type": "array", "items": {"type": "integer"}},
                ),
                Field(
                    "archived", ("archived",), (query("archived"),), {"type": "boolean"}
                ),
                Field(
                    "trace",
                    ("trace",),
                    (Slot("header", "X-Trace"),),
                    {"type": "string"},
                ),
            ),
            auth="private",
        ),
    ),
    read_only=True,
    idempotent=True,
    limits=(Limit(10, 1),),
    paging={"style": "next-url", "items": "/data", "next": "/links/next"},
)

GET_BOOK: Tool[Any] = Tool(
    "LIBRARY_GET_BOOK",
    "books.get_book",
    (
        Route(
            "get_book",
            "GET",
            "/api/books/{id}",
            (
                Field("book_id", ("id",), (path("id"),), TEXT, required=True),
                Field(
                    "fields",
                    ("fields",),
                    (query("fields[book]"),),
                    {
                        "type": "array",
                        "items": {
                            "type": "string",
                            "enum": ["title", "open_count", "year"],
                        },
                    },
                    aliases={"average_opens": "open_count"},
                ),
            ),
            auth="private",
        ),
    ),
    read_only=True,
    idempotent=True,
)

CREATE_BOOK: Tool[Any] = Tool(
    "LIBRARY_CREATE_BOOK",
    "books.create_book",
    (
        Route(
            "create_book",
            "POST",
            "/api/books",
            (
                Field(slots=(body("/data/type"),), default="book"),
                Field(
                    "data__attributes__title",
                    ("title",),
                    (body("/data/attributes/title"),),
                    {"type": "string", "minLength": 1, "maxLength": 20},
                    required=True,
                ),
                Field(
                    "data__attributes__subtitle",
                    ("subtitle",),
                    (body("/data/attributes/subtitle"),),
                    TEXT_OR_NULL,
                ),
                Field(
                    "data__attributes__unique__id",
                    ("unique_id",),
                    (body("/data/attributes/unique_id"),),
                    TEXT,
                ),
                Field(
                    "data__attributes__properties",
                    ("properties",),
                    (body("/data/attributes/properties"),),
                    {"type": "object"},
                    default={},
                ),
                Field(
                    "data__attributes__printed",
                    ("printed",),
                    (body("/data/attributes/printed"),),
                    {"type": "string", "format": "date-time"},
                ),
                Field(
                    "data__attributes__place",
                    ("place",),
                    (body("/data/attributes/place"),),
                    {"type": ["object", "null"]},
                ),
                Field(
                    "data__attributes__place__city",
                    ("place", "city"),
                    (body("/data/attributes/place/city"),),
                    TEXT_OR_NULL,
                ),
                Field(
                    "data__attributes__place__geo__lat",
                    ("place", "geo", "lat"),
                    (body("/data/attributes/place/geo/lat"),),
                    {"type": "number", "minimum": -90, "maximum": 90},
                ),
                Field(
                    slots=(body("/data/relationships/author/data/type"),),
                    default="author",
                    anchor="/data/relationships/author",
                ),
                Field(
                    "data__relationships__author__data__id",
                    ("author_id",),
                    (body("/data/relationships/author/data/id"),),
                    TEXT,
                    required=True,
                    anchor="/data/relationships/author",
                ),
                Field(
                    "data__relationships__author__data__role",
                    ("author_role",),
                    (body("/data/relationships/author/data/role"),),
                    TEXT,
                ),
                Field(
                    "data__relationships__tags__data",
                    ("tags",),
                    (body("/data/relationships/tags/data"),),
                    {
                        "type": "array",
                        "items": {"anyOf": [{"type": "string"}, {"type": "object"}]},
                        "maxItems": 3,
                    },
                    wrap={"type": "tag", "id": "{}"},
                ),
                Field("old__name", (), (), refused="the API dropped it in 2024"),
            ),
            media_type=JSON,
            auth="private",
        ),
    ),
    unique="data__attributes__unique__id",
)

UPDATE_BOOK: Tool[Any] = Tool(
    "LIBRARY_UPDATE_BOOK",
    "books.update_book",
    (
        Route(
            "update_book",
            "PATCH",
            "/api/books/{id}",
            (
                Field(
                    "book_id",
                    ("id",),
                    (path("id"), body("/data/id")),
                    TEXT,
                    required=True,
                ),
                Field("data__id", same_as="book_id", schema=TEXT),
                Field(
                    "data__attributes__title",
                    ("title",),
                    (body("/data/attributes/title"),),
                    TEXT_OR_NULL,
                ),
            ),
            media_type=JSON,
            auth="private",
        ),
    ),
    idempotent=True,
)

LEND: Tool[Any] = Tool(
    "LIBRARY_LEND",
    "books.lend",
    (
        Route(
            "lend",
            "POST",
            "/api/loans",
            (
                Field(
                    "method",
                    ("method",),
                    (body("/plan/method"),),
                    {"type": "string", "enum": ["fixed", "rolling"]},
                    default="fixed",
                ),
                Field(
                    "fixed__until",
                    ("until",),
                    (body("/plan/until"),),
                    {"type": "string", "format": "date-time"},
                    implies=((body("/plan/method"), "fixed"),),
                ),
                Field(
                    "rolling__days",
                    ("days",),
                    (body("/plan/days"),),
                    {"type": "integer"},
                    implies=(
                        (body("/plan/method"), "rolling"),
                        (body("/plan/unit"), "day"),
                    ),
                ),
                Field("local", ("local",), (body("/plan/local"),), {"type": "boolean"}),
                Field(
                    "past",
                    ("past",),
                    (body("/plan/past"),),
                    {"type": "boolean"},
                    needs=((body("/plan/local"), True),),
                ),
                Field(
                    "filter",
                    ("filter",),
                    (body("/filter"),),
                    {"type": ["array", "string"], "items": TEXT},
                ),
                Field(
                    "timeframe",
                    ("timeframe",),
                    (body("/filter"),),
                    {
                        "type": "object",
                        "properties": {"start": TEXT, "end": TEXT},
                        "required": ["start", "end"],
                        "additionalProperties": False,
                    },
                    appends=(
                        Append("ge(day,{})", "start"),
                        Append("lt(day,{})", "end"),
                    ),
                ),
            ),
            media_type=JSON,
            auth="private",
            checks=(
                (
                    "/plan",
                    {
                        "anyOf": [
                            {
                                "type": "object",
                                "properties": {"method": {"const": "fixed"}},
                                "required": ["method", "until"],
                            },
                            {
                                "type": "object",
                                "properties": {"method": {"const": "rolling"}},
                                "required": ["method", "days"],
                            },
                        ]
                    },
                ),
            ),
        ),
    ),
)

ADD_TO_SHELF: Tool[Any] = Tool(
    "LIBRARY_ADD_TO_SHELF",
    "shelves.add_to_shelf",
    (
        Route(
            "add_ids",
            "POST",
            "/api/shelves/{id}/books",
            (
                Field("shelf_id", ("shelf_id",), (path("id"),), TEXT, required=True),
                Field(
                    "book_ids",
                    ("book_ids",),
                    (body("/data"),),
                    {"type": "array", "items": TEXT},
                    wrap={"type": "book", "id": "{}"},
                ),
                Field("note", ("note",), (query("note"),), TEXT),
            ),
            media_type=JSON,
            auth="private",
        ),
        Route(
            "import",
            "POST",
            "/api/imports",
            (
                Field(
                    "shelf_id", ("shelf_id",), (body("/shelf"),), TEXT, required=True
                ),
                Field(
                    "titles",
                    ("titles",),
                    (body("/titles"),),
                    {"type": "array", "items": TEXT, "minItems": 1},
                ),
            ),
            media_type=JSON,
            auth="private",
            when=("titles", ABSENT),
        ),
    ),
    exclusive=(("book_ids", "titles"),),
)


def _tag_route(kind: str) -> Route:
    return Route(
        f"tag_{kind}",
        "POST",
        "/api/tags/{id}/" + kind,
        (
            Field("tag_id", ("id",), (path("id"),), TEXT, required=True),
            Field("related_resource", ("related_resource",), (), TEXT, required=True),
        ),
        auth="private",
        when=("related_resource", kind),
    )


TAG: Tool[Any] = Tool(
    "LIBRARY_TAG", "tags.tag", (_tag_route("books"), _tag_route("machines"))
)

SCAN: Tool[Any] = Tool(
    "LIBRARY_SCAN",
    "books.scan",
    (
        Route(
            "scan",
            "POST",
            "/api/scans",
            (
                Field(
                    "file",
                    ("file",),
                    (Slot("file", "file"),),
                    {
                        "type": "string",
                        "contentMediaTypes": ["image/jpeg", "image/png"],
                        "maxBytes": 1000,
                    },
                    required=True,
                ),
                Field("name", ("name",), (Slot("form", "name"),), TEXT),
                Field(
                    "hidden",
                    ("hidden",),
                    (Slot("form", "hidden"),),
                    {"type": "boolean"},
                ),
            ),
            media_type="multipart/form-data",
            auth="private",
        ),
    ),
)

VISIT: Tool[Any] = Tool(
    "LIBRARY_VISIT",
    "visits.visit",
    (
        Route(
            "visit",
            "POST",
            "/client/visits",
            (
                Field("branch_id", ("branch_id",), (query("branch_id"),), TEXT),
                Field("name", ("name",), (body("/name"),), TEXT, required=True),
            ),
            media_type=JSON,
            auth="public",
        ),
    ),
)

TOOLS = {
    tool.slug: tool
    for tool in (
        LIST_BOOKS,
        GET_BOOK,
        CREATE_BOOK,
        UPDATE_BOOK,
        LEND,
        ADD_TO_SHELF,
        TAG,
        SCAN,
        VISIT,
    )
}

SERVICE = ServiceInfo(
    name="Library",
    package="library_tools",
    version="1.2.3",
    base_url=BASE,
    headers={"Edition": "2026-01-01"},
    accept=JSON,
    credentials=(
        Credential("api_key", "LIBRARY_API_KEY", "header", "Authorization", "Key {}"),
        Credential("token", "LIBRARY_TOKEN", "header", "X-Token", "{}"),
        Credential(
            "branch_id", "LIBRARY_BRANCH", "query", "branch_id", "{}", secret=False
        ),
    ),
    auth={"private": (("api_key",), ("token",)), "public": (("branch_id",),)},
    paths={"private": "/api/", "public": "/client/"},
    index=dict.fromkeys(TOOLS, ("tools", "Anything")),
    retired_status=410,
    partial_failure_header="X-Partial",
)


class Books(SyncResource):
    """As the emitted code is."""

    @property
    def with_raw_response(self) -> RawBooks:
        return RawBooks(self._as_raw())

    def get_book(self, id: str, *, fields: Any = OMIT, **options: Any) -> Any:
        return self._call("LIBRARY_GET_BOOK", {"id": id, "fields": fields}, options)  # type: ignore[arg-type]

    def create_book(self, *, title: str, subtitle: Any = OMIT, **options: Any) -> Any:
        arguments = {"title": title, "subtitle": subtitle}
        return self._call(CREATE_BOOK, arguments, options)  # type: ignore[arg-type]

    def scan(
        self, *, file: Any, name: Any = OMIT, hidden: Any = OMIT, **options: Any
    ) -> Any:
        arguments = {"file": file, "name": name, "hidden": hidden}
        return self._call(SCAN, arguments, options)  # type: ignore[arg-type]

    def list_books(
        self, *, page_size: Any = OMIT, **options: Any
    ) -> Page[dict[str, Any], Any]:
        return self._pages(LIST_BOOKS, {"page_size": page_size}, options)  # type: ignore[arg-type]


class AsyncBooks(AsyncResource):
    """As the emitted code is."""

    @property
    def with_raw_response(self) -> AsyncRawBooks:
        return AsyncRawBooks(self._as_raw())

    async def get_book(self, id: str, *, fields: Any = OMIT, **options: Any) -> Any:
        return await self._call(GET_BOOK, {"id": id, "fields": fields}, options)  # type: ignore[arg-type]

    def list_books(
        self, *, page_size: Any = OMIT, **options: Any
    ) -> AsyncPages[dict[str, Any], Any]:
        return self._pages(LIST_BOOKS, {"page_size": page_size}, options)  # type: ignore[arg-type]


class RawBooks:
    def __init__(self, tools: Books) -> None:
        self.get_book = raw(tools.get_book)
        self.list_books = raw(tools.list_books)


class AsyncRawBooks:
    def __init__(self, tools: AsyncBooks) -> None:
        self.get_book = async_raw(tools.get_book)
        self.list_books = async_raw(tools.list_books)


class Remote:
    """The other side: answers from a list, or by a function, and what it was sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.outcomes: list[Any] = []
        self.handler: Callable[[httpx.Request], httpx.Response] | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        if self.outcomes:
            outcome = self.outcomes.pop(0)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome  # type: ignore[no-any-return]
        if self.handler is not None:
            return self.handler(request)
        return httpx.Response(200, json={"data": {"id": "b1"}})

    @property
    def sent(self) -> httpx.Request:
        [request] = self.requests
        return request

    @property
    def json(self) -> Any:
        return json.loads(self.sent.content)


def transport(remote: Remote, library: Any) -> Any:
    """A transport of httpx, or of its successor, that ends at `remote`."""

    def handler(request: Any) -> Any:
        try:
            response = remote(request)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise getattr(library, type(error).__name__)(str(error)) from None
        if library is httpx:
            return response
        assert isinstance(response.stream, httpx.SyncByteStream)
        content = b"".join(response.stream)  # before anything unpacks it
        return library.Response(
            response.status_code, headers=response.headers.raw, content=content
        )

    return library.MockTransport(handler)


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.time = 1_700_000_000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


def variables_of(error: BaseException) -> str:
    """The local variables of the frames that an error came through, but for those of tests."""
    shown = []
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_globals["__name__"].startswith("tests."):
            continue
        for name, value in frame.f_locals.items():
            with contextlib.suppress(AttributeError):  # only half made yet
                shown.append(f"{frame.f_code.co_name} {name} {value!r}")
    return "\n".join(shown)
