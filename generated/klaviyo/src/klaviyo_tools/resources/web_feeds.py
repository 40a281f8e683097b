"""The tools of Web Feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import FieldsWebFeed
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.web_feeds import (
        CreateWebFeedResult,
        GetWebFeedResult,
        GetWebFeedsResult,
        UpdateWebFeedResult,
        WebFeed,
    )


class WebFeeds(SyncResource):
    """The tools of Web Feeds."""

    @property
    def with_raw_response(self) -> RawWebFeeds:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawWebFeeds(self._as_raw())

    def create_web_feed(
        self,
        *,
        name: str,
        url: str,
        request_method: Literal["get", "post"],
        content_type: Literal["json", "xml"],
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateWebFeedResult:
        """POST /api/web-feeds.

        Returns HTTP 201.

        Args:
            name: Body member `/data/attributes/name`.
            url: Body member `/data/attributes/url`.
            request_method: Allowed values: get, post. Body member
                `/data/attributes/request_method`.
            content_type: Allowed values: json, xml. Body member
                `/data/attributes/content_type`.
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/web-feeds
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:write
        Tool: KLAVIYO_CREATE_WEB_FEED
        """
        return self._call(
            "KLAVIYO_CREATE_WEB_FEED",
            {
                "name": name,
                "url": url,
                "request_method": request_method,
                "content_type": content_type,
                "fields_web_feed": fields_web_feed,
            },
            options,
        )

    def delete_web_feed(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/web-feeds/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/web-feeds/{id}
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:write
        Tool: KLAVIYO_DELETE_WEB_FEED
        """
        return self._run(
            "KLAVIYO_DELETE_WEB_FEED",
            {
                "id": id,
            },
            options,
        )

    def get_web_feed(
        self,
        id: str,
        *,
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetWebFeedResult:
        """GET /api/web-feeds/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/web-feeds/{id}
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:read
        Tool: KLAVIYO_GET_WEB_FEED
        """
        return self._call(
            "KLAVIYO_GET_WEB_FEED",
            {
                "id": id,
                "fields_web_feed": fields_web_feed,
            },
            options,
        )

    def get_web_feeds(
        self,
        *,
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "name", "-name", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[WebFeed, GetWebFeedsResult]:
        """GET /api/web-feeds.

        Returns HTTP 200.

        Args:
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.
            filter: Query parameter `filter`. `filters.WebFeedsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 20. Default: 5. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, name, -name, updated, -updated.
                Query parameter `sort`.

        Returns:
            The first page of `WebFeed` items; iterate over it for the items of all
            pages.

        Request: GET /api/web-feeds
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:read
        Tool: KLAVIYO_GET_WEB_FEEDS
        """
        return self._pages(
            "KLAVIYO_GET_WEB_FEEDS",
            {
                "fields_web_feed": fields_web_feed,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def update_web_feed(
        self,
        id: str,
        *,
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        url: str | Omit | None = OMIT,
        request_method: Literal["get", "post"] | Omit | None = OMIT,
        content_type: Literal["json", "xml"] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateWebFeedResult:
        """PATCH /api/web-feeds/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.
            name: Body member `/data/attributes/name`.
            url: Body member `/data/attributes/url`.
            request_method: Allowed values: get, post. Body member
                `/data/attributes/request_method`.
            content_type: Allowed values: json, xml. Body member
                `/data/attributes/content_type`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/web-feeds/{id}
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:write
        Tool: KLAVIYO_UPDATE_WEB_FEED
        """
        return self._call(
            "KLAVIYO_UPDATE_WEB_FEED",
            {
                "id": id,
                "fields_web_feed": fields_web_feed,
                "name": name,
                "url": url,
                "request_method": request_method,
                "content_type": content_type,
            },
            options,
        )


class AsyncWebFeeds(AsyncResource):
    """The tools of Web Feeds, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawWebFeeds:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawWebFeeds(self._as_raw())

    async def create_web_feed(
        self,
        *,
        name: str,
        url: str,
        request_method: Literal["get", "post"],
        content_type: Literal["json", "xml"],
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateWebFeedResult:
        """POST /api/web-feeds.

        Returns HTTP 201.

        Args:
            name: Body member `/data/attributes/name`.
            url: Body member `/data/attributes/url`.
            request_method: Allowed values: get, post. Body member
                `/data/attributes/request_method`.
            content_type: Allowed values: json, xml. Body member
                `/data/attributes/content_type`.
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/web-feeds
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:write
        Tool: KLAVIYO_CREATE_WEB_FEED
        """
        return await self._call(
            "KLAVIYO_CREATE_WEB_FEED",
            {
                "name": name,
                "url": url,
                "request_method": request_method,
                "content_type": content_type,
                "fields_web_feed": fields_web_feed,
            },
            options,
        )

    async def delete_web_feed(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/web-feeds/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/web-feeds/{id}
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:write
        Tool: KLAVIYO_DELETE_WEB_FEED
        """
        return await self._run(
            "KLAVIYO_DELETE_WEB_FEED",
            {
                "id": id,
            },
            options,
        )

    async def get_web_feed(
        self,
        id: str,
        *,
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetWebFeedResult:
        """GET /api/web-feeds/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/web-feeds/{id}
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:read
        Tool: KLAVIYO_GET_WEB_FEED
        """
        return await self._call(
            "KLAVIYO_GET_WEB_FEED",
            {
                "id": id,
                "fields_web_feed": fields_web_feed,
            },
            options,
        )

    def get_web_feeds(
        self,
        *,
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "name", "-name", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[WebFeed, GetWebFeedsResult]:
        """GET /api/web-feeds.

        Returns HTTP 200.

        Args:
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.
            filter: Query parameter `filter`. `filters.WebFeedsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 20. Default: 5. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, name, -name, updated, -updated.
                Query parameter `sort`.

        Returns:
            The first page of `WebFeed` items; iterate over it for the items of all
            pages.

        Request: GET /api/web-feeds
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:read
        Tool: KLAVIYO_GET_WEB_FEEDS
        """
        return self._pages(
            "KLAVIYO_GET_WEB_FEEDS",
            {
                "fields_web_feed": fields_web_feed,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def update_web_feed(
        self,
        id: str,
        *,
        fields_web_feed: Sequence[FieldsWebFeed] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        url: str | Omit | None = OMIT,
        request_method: Literal["get", "post"] | Omit | None = OMIT,
        content_type: Literal["json", "xml"] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateWebFeedResult:
        """PATCH /api/web-feeds/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_web_feed: List of strings. Allowed values: content_type, created,
                id, name, request_method, status, updated, url. Query parameter
                `fields[web-feed]`.
            name: Body member `/data/attributes/name`.
            url: Body member `/data/attributes/url`.
            request_method: Allowed values: get, post. Body member
                `/data/attributes/request_method`.
            content_type: Allowed values: json, xml. Body member
                `/data/attributes/content_type`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/web-feeds/{id}
        Rate limits: 1/s, 15/min
        Scopes: web-feeds:write
        Tool: KLAVIYO_UPDATE_WEB_FEED
        """
        return await self._call(
            "KLAVIYO_UPDATE_WEB_FEED",
            {
                "id": id,
                "fields_web_feed": fields_web_feed,
                "name": name,
                "url": url,
                "request_method": request_method,
                "content_type": content_type,
            },
            options,
        )


class RawWebFeeds:
    """The methods of `WebFeeds`, returning raw responses."""

    def __init__(self, tools: WebFeeds) -> None:
        self.create_web_feed = raw(tools.create_web_feed)
        self.delete_web_feed = raw(tools.delete_web_feed)
        self.get_web_feed = raw(tools.get_web_feed)
        self.get_web_feeds = raw(tools.get_web_feeds)
        self.update_web_feed = raw(tools.update_web_feed)


class AsyncRawWebFeeds:
    """The methods of `AsyncWebFeeds`, returning raw responses."""

    def __init__(self, tools: AsyncWebFeeds) -> None:
        self.create_web_feed = async_raw(tools.create_web_feed)
        self.delete_web_feed = async_raw(tools.delete_web_feed)
        self.get_web_feed = async_raw(tools.get_web_feed)
        self.get_web_feeds = async_raw(tools.get_web_feeds)
        self.update_web_feed = async_raw(tools.update_web_feed)
