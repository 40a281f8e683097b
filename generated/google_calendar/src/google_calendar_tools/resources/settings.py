"""The tools of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.settings import (
        GetSettingResult,
        ListSettingsResult,
        Setting,
        WatchSettingsResult,
    )


class Settings(SyncResource):
    """The tools of settings."""

    @property
    def with_raw_response(self) -> RawSettings:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawSettings(self._as_raw())

    def list_settings(
        self,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_results: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        sync_token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Setting, ListSettingsResult]:
        """Lists the user's settings of Google Calendar, such as time zone, language and
        first day of the week.

        Args:
            fields: Partial response: the members to return, separated by commas,
                like `items(id,summary),nextPageToken`. Saves space where a whole
                answer is long.
            quota_user: Instead of the client's.
            max_results: Largest number of entries on one page. Without it a page
                has 100; more than 250 are never sent. At least 1.
            page_token: Which page to return: `nextPageToken` of the page before it.
            sync_token: Sync token of an earlier run, from `nextSyncToken` of its
                last page: only what has changed since then comes back, deletions
                included. A token that has expired is answered with status 410; then
                list everything again without one.

        Returns:
            The first page of `Setting` items; iterate over it for the items of all
            pages.

        Request: GET /users/me/settings
        Scopes: https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_LIST_SETTINGS
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_SETTINGS",
            {
                "fields": fields,
                "quota_user": quota_user,
                "max_results": max_results,
                "page_token": page_token,
                "sync_token": sync_token,
            },
            options,
        )

    def get_setting(
        self,
        setting: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSettingResult:
        """Gets one of the user's settings of Google Calendar.

        Args:
            setting: Name of the setting, such as `timezone`, `locale` or
                `weekStart`.
            fields: Partial response: the members to return, separated by commas,
                like `items(id,summary),nextPageToken`. Saves space where a whole
                answer is long.
            quota_user: Instead of the client's.

        Returns:
            A dict of etag, id, kind and value.

        Request: GET /users/me/settings/{setting}
        Scopes: https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_GET_SETTING
        """
        return self._call(
            "GOOGLE_CALENDAR_GET_SETTING",
            {
                "setting": setting,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    def watch_settings(
        self,
        *,
        address: str,
        id: str,
        type: Literal["web_hook"] | str,
        quota_user: str | Omit = OMIT,
        expiration: str | Omit = OMIT,
        params: Mapping[str, str] | Omit = OMIT,
        payload: bool | Omit = OMIT,
        token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> WatchSettingsResult:
        """Opens a notification channel: Google sends a POST to your address whenever the
        user's settings change, without saying what.

        Read the changes with GOOGLE_CALENDAR_LIST_SETTINGS and its `sync_token`. A
        channel ends by itself; end it sooner with GOOGLE_CALENDAR_STOP_CHANNEL, and
        keep `id` and `resourceId` of the answer for that.

        Args:
            address: HTTPS address that receives a POST whenever something changes.
                Its domain needs a valid certificate.
            id: Id of your own for the channel, unique among your channels, such as
                a UUID.
            type: How notifications are delivered. Must be 'web_hook'.
            quota_user: Instead of the client's.
            expiration: When the channel ends, as milliseconds since 1970. Google
                may end it sooner.
            params: Further settings of the delivery, such as {"ttl": "3600"}.
            payload: Whether notifications are wanted with a body.
            token: Text of your own that each notification repeats: proof that it
                belongs to this channel.

        Returns:
            A dict of address, expiration, id, kind, params, payload, resourceId,
            resourceUri, token and type.

        Request: POST /users/me/settings/watch
        Scopes: https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_WATCH_SETTINGS
        """
        return self._call(
            "GOOGLE_CALENDAR_WATCH_SETTINGS",
            {
                "address": address,
                "id": id,
                "type": type,
                "quota_user": quota_user,
                "expiration": expiration,
                "params": params,
                "payload": payload,
                "token": token,
            },
            options,
        )


class AsyncSettings(AsyncResource):
    """The tools of settings, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawSettings:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawSettings(self._as_raw())

    def list_settings(
        self,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_results: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        sync_token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Setting, ListSettingsResult]:
        """Lists the user's settings of Google Calendar, such as time zone, language and
        first day of the week.

        Args:
            fields: Partial response: the members to return, separated by commas,
                like `items(id,summary),nextPageToken`. Saves space where a whole
                answer is long.
            quota_user: Instead of the client's.
            max_results: Largest number of entries on one page. Without it a page
                has 100; more than 250 are never sent. At least 1.
            page_token: Which page to return: `nextPageToken` of the page before it.
            sync_token: Sync token of an earlier run, from `nextSyncToken` of its
                last page: only what has changed since then comes back, deletions
                included. A token that has expired is answered with status 410; then
                list everything again without one.

        Returns:
            The first page of `Setting` items; iterate over it for the items of all
            pages.

        Request: GET /users/me/settings
        Scopes: https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_LIST_SETTINGS
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_SETTINGS",
            {
                "fields": fields,
                "quota_user": quota_user,
                "max_results": max_results,
                "page_token": page_token,
                "sync_token": sync_token,
            },
            options,
        )

    async def get_setting(
        self,
        setting: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSettingResult:
        """Gets one of the user's settings of Google Calendar.

        Args:
            setting: Name of the setting, such as `timezone`, `locale` or
                `weekStart`.
            fields: Partial response: the members to return, separated by commas,
                like `items(id,summary),nextPageToken`. Saves space where a whole
                answer is long.
            quota_user: Instead of the client's.

        Returns:
            A dict of etag, id, kind and value.

        Request: GET /users/me/settings/{setting}
        Scopes: https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_GET_SETTING
        """
        return await self._call(
            "GOOGLE_CALENDAR_GET_SETTING",
            {
                "setting": setting,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    async def watch_settings(
        self,
        *,
        address: str,
        id: str,
        type: Literal["web_hook"] | str,
        quota_user: str | Omit = OMIT,
        expiration: str | Omit = OMIT,
        params: Mapping[str, str] | Omit = OMIT,
        payload: bool | Omit = OMIT,
        token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> WatchSettingsResult:
        """Opens a notification channel: Google sends a POST to your address whenever the
        user's settings change, without saying what.

        Read the changes with GOOGLE_CALENDAR_LIST_SETTINGS and its `sync_token`. A
        channel ends by itself; end it sooner with GOOGLE_CALENDAR_STOP_CHANNEL, and
        keep `id` and `resourceId` of the answer for that.

        Args:
            address: HTTPS address that receives a POST whenever something changes.
                Its domain needs a valid certificate.
            id: Id of your own for the channel, unique among your channels, such as
                a UUID.
            type: How notifications are delivered. Must be 'web_hook'.
            quota_user: Instead of the client's.
            expiration: When the channel ends, as milliseconds since 1970. Google
                may end it sooner.
            params: Further settings of the delivery, such as {"ttl": "3600"}.
            payload: Whether notifications are wanted with a body.
            token: Text of your own that each notification repeats: proof that it
                belongs to this channel.

        Returns:
            A dict of address, expiration, id, kind, params, payload, resourceId,
            resourceUri, token and type.

        Request: POST /users/me/settings/watch
        Scopes: https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_WATCH_SETTINGS
        """
        return await self._call(
            "GOOGLE_CALENDAR_WATCH_SETTINGS",
            {
                "address": address,
                "id": id,
                "type": type,
                "quota_user": quota_user,
                "expiration": expiration,
                "params": params,
                "payload": payload,
                "token": token,
            },
            options,
        )


class RawSettings:
    """The methods of `Settings`, returning raw responses."""

    def __init__(self, tools: Settings) -> None:
        self.list_settings = raw(tools.list_settings)
        self.get_setting = raw(tools.get_setting)
        self.watch_settings = raw(tools.watch_settings)


class AsyncRawSettings:
    """The methods of `AsyncSettings`, returning raw responses."""

    def __init__(self, tools: AsyncSettings) -> None:
        self.list_settings = async_raw(tools.list_settings)
        self.get_setting = async_raw(tools.get_setting)
        self.watch_settings = async_raw(tools.watch_settings)
