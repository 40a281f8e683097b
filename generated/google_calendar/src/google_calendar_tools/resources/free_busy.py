"""The tools of free busy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.free_busy import FreeBusyRequestItemParam, QueryFreeBusyResult


class FreeBusy(SyncResource):
    """The tools of free busy."""

    @property
    def with_raw_response(self) -> RawFreeBusy:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawFreeBusy(self._as_raw())

    def query_free_busy(
        self,
        *,
        items: Sequence[FreeBusyRequestItemParam],
        time_max: str | datetime,
        time_min: str | datetime,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        calendar_expansion_max: int | Omit = OMIT,
        group_expansion_max: int | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QueryFreeBusyResult:
        """Tells when calendars are busy within a span of time, without any details of the
        events.

        The way to find a time that suits several people.

        Args:
            items: List of objects. Whose time to look up: up to 50 calendars or
                groups, each like {"id": "ann@example.com"}.
            time_max: RFC 3339 timestamp. Where the span ends. A datetime with a
                time zone, or RFC 3339 text.
            time_min: RFC 3339 timestamp. Where the span begins. A datetime with a
                time zone, or RFC 3339 text.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            calendar_expansion_max: Look up at most this many calendars. Maximum:
                50.
            group_expansion_max: Refuse groups with more members than this. Maximum:
                100.
            time_zone: IANA name of the time zone in which times come back. Default:
                'UTC'.

        Returns:
            A dict of calendars, groups, kind, timeMax and timeMin.

        Request: POST /freeBusy
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_QUERY_FREE_BUSY
        """
        return self._call(
            "GOOGLE_CALENDAR_QUERY_FREE_BUSY",
            {
                "items": items,
                "time_max": time_max,
                "time_min": time_min,
                "fields": fields,
                "quota_user": quota_user,
                "calendar_expansion_max": calendar_expansion_max,
                "group_expansion_max": group_expansion_max,
                "time_zone": time_zone,
            },
            options,
        )


class AsyncFreeBusy(AsyncResource):
    """The tools of free busy, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawFreeBusy:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawFreeBusy(self._as_raw())

    async def query_free_busy(
        self,
        *,
        items: Sequence[FreeBusyRequestItemParam],
        time_max: str | datetime,
        time_min: str | datetime,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        calendar_expansion_max: int | Omit = OMIT,
        group_expansion_max: int | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QueryFreeBusyResult:
        """Tells when calendars are busy within a span of time, without any details of the
        events.

        The way to find a time that suits several people.

        Args:
            items: List of objects. Whose time to look up: up to 50 calendars or
                groups, each like {"id": "ann@example.com"}.
            time_max: RFC 3339 timestamp. Where the span ends. A datetime with a
                time zone, or RFC 3339 text.
            time_min: RFC 3339 timestamp. Where the span begins. A datetime with a
                time zone, or RFC 3339 text.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            calendar_expansion_max: Look up at most this many calendars. Maximum:
                50.
            group_expansion_max: Refuse groups with more members than this. Maximum:
                100.
            time_zone: IANA name of the time zone in which times come back. Default:
                'UTC'.

        Returns:
            A dict of calendars, groups, kind, timeMax and timeMin.

        Request: POST /freeBusy
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_QUERY_FREE_BUSY
        """
        return await self._call(
            "GOOGLE_CALENDAR_QUERY_FREE_BUSY",
            {
                "items": items,
                "time_max": time_max,
                "time_min": time_min,
                "fields": fields,
                "quota_user": quota_user,
                "calendar_expansion_max": calendar_expansion_max,
                "group_expansion_max": group_expansion_max,
                "time_zone": time_zone,
            },
            options,
        )


class RawFreeBusy:
    """The methods of `FreeBusy`, returning raw responses."""

    def __init__(self, tools: FreeBusy) -> None:
        self.query_free_busy = raw(tools.query_free_busy)


class AsyncRawFreeBusy:
    """The methods of `AsyncFreeBusy`, returning raw responses."""

    def __init__(self, tools: AsyncFreeBusy) -> None:
        self.query_free_busy = async_raw(tools.query_free_busy)
