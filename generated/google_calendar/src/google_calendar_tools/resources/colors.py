"""The tools of colors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.colors import GetColorsResult


class Colors(SyncResource):
    """The tools of colors."""

    @property
    def with_raw_response(self) -> RawColors:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawColors(self._as_raw())

    def get_colors(
        self,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetColorsResult:
        """Gets all colors that calendars and events can have, with the ids by which they
        are chosen.

        Args:
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of calendar, event, kind and updated.

        Request: GET /colors
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_COLORS
        """
        return self._call(
            "GOOGLE_CALENDAR_GET_COLORS",
            {
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )


class AsyncColors(AsyncResource):
    """The tools of colors, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawColors:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawColors(self._as_raw())

    async def get_colors(
        self,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetColorsResult:
        """Gets all colors that calendars and events can have, with the ids by which they
        are chosen.

        Args:
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of calendar, event, kind and updated.

        Request: GET /colors
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_COLORS
        """
        return await self._call(
            "GOOGLE_CALENDAR_GET_COLORS",
            {
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )


class RawColors:
    """The methods of `Colors`, returning raw responses."""

    def __init__(self, tools: Colors) -> None:
        self.get_colors = raw(tools.get_colors)


class AsyncRawColors:
    """The methods of `AsyncColors`, returning raw responses."""

    def __init__(self, tools: AsyncColors) -> None:
        self.get_colors = async_raw(tools.get_colors)
