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
        """Creates a web feed: an address from which emails load JSON or XML when they are
        sent.

        Its name is how templates refer to it. Klaviyo must reach the address without
        logging in.

        Args:
            name: The name that templates use for the feed.
            url: The address to load from, with https.
            request_method: How the address is requested.
            content_type: What the address returns.
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.

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
        """Deletes a web feed.

        Messages whose templates still refer to it lack its content.

        Args:
            id: Id of the web feed.

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
        """Returns one web feed: its name, address and how it is requested.

        What it returns is not shown.

        Args:
            id: Id of the web feed.
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "name", "-name", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[WebFeed, GetWebFeedsResult]:
        """Lists the account's web feeds: addresses from which emails load content when
        they are sent.

        For one use Get Web Feed.

        Args:
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                name, created, updated. `filters.WebFeedsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 20.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Changes a web feed's name, address, method or content type; whatever is left out
        stays.

        Templates refer to it by name: a renamed feed is not found until they are
        changed.

        Args:
            id: Id of the web feed.
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.
            name: The name that templates use for the feed.
            url: The address to load from, with https.
            request_method: How the address is requested.
            content_type: What the address returns.

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
        """Creates a web feed: an address from which emails load JSON or XML when they are
        sent.

        Its name is how templates refer to it. Klaviyo must reach the address without
        logging in.

        Args:
            name: The name that templates use for the feed.
            url: The address to load from, with https.
            request_method: How the address is requested.
            content_type: What the address returns.
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.

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
        """Deletes a web feed.

        Messages whose templates still refer to it lack its content.

        Args:
            id: Id of the web feed.

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
        """Returns one web feed: its name, address and how it is requested.

        What it returns is not shown.

        Args:
            id: Id of the web feed.
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "name", "-name", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[WebFeed, GetWebFeedsResult]:
        """Lists the account's web feeds: addresses from which emails load content when
        they are sent.

        For one use Get Web Feed.

        Args:
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                name, created, updated. `filters.WebFeedsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 20.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Changes a web feed's name, address, method or content type; whatever is left out
        stays.

        Templates refer to it by name: a renamed feed is not found until they are
        changed.

        Args:
            id: Id of the web feed.
            fields_web_feed: Members of each web feed to return. Without it, all
                that come by default.
            name: The name that templates use for the feed.
            url: The address to load from, with https.
            request_method: How the address is requested.
            content_type: What the address returns.

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
