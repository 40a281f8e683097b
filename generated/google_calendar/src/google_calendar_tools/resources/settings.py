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
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_results: Entries on a page: 100 unless given, at most 250. At least
                1.
            page_token: `nextPageToken` of the page before.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.

        Returns:
            The first page of `Setting` items; iterate over it for the items of all
            pages.

        Request: GET /users/me/settings
        Scopes: any of https://www.googleapis.com/auth/calendar,
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
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of etag, id, kind and value.

        Request: GET /users/me/settings/{setting}
        Scopes: any of https://www.googleapis.com/auth/calendar,
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
        """Opens a channel: Google sends a POST whenever the user's settings change;
        GOOGLE_CALENDAR_LIST_SETTINGS with `sync_token` tells what.

        Keep `id` and `resourceId` of the response for GOOGLE_CALENDAR_STOP_CHANNEL.

        Args:
            address: HTTPS address that gets the POST.
            id: Your own id for the channel, such as a UUID.
            type: How notifications are delivered. Must be 'web_hook'.
            quota_user: Instead of the client's.
            expiration: When the channel ends at the latest, in milliseconds since
                1970.
            params: Settings of the delivery, such as {"ttl": "3600"}.
            payload: Whether notifications are wanted with a body.
            token: Secret text that each notification repeats.

        Returns:
            A dict of address, expiration, id, kind, params, payload, resourceId,
            resourceUri, token and type.

        Request: POST /users/me/settings/watch
        Scopes: any of https://www.googleapis.com/auth/calendar,
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
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_results: Entries on a page: 100 unless given, at most 250. At least
                1.
            page_token: `nextPageToken` of the page before.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.

        Returns:
            The first page of `Setting` items; iterate over it for the items of all
            pages.

        Request: GET /users/me/settings
        Scopes: any of https://www.googleapis.com/auth/calendar,
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
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of etag, id, kind and value.

        Request: GET /users/me/settings/{setting}
        Scopes: any of https://www.googleapis.com/auth/calendar,
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
        """Opens a channel: Google sends a POST whenever the user's settings change;
        GOOGLE_CALENDAR_LIST_SETTINGS with `sync_token` tells what.

        Keep `id` and `resourceId` of the response for GOOGLE_CALENDAR_STOP_CHANNEL.

        Args:
            address: HTTPS address that gets the POST.
            id: Your own id for the channel, such as a UUID.
            type: How notifications are delivered. Must be 'web_hook'.
            quota_user: Instead of the client's.
            expiration: When the channel ends at the latest, in milliseconds since
                1970.
            params: Settings of the delivery, such as {"ttl": "3600"}.
            payload: Whether notifications are wanted with a body.
            token: Secret text that each notification repeats.

        Returns:
            A dict of address, expiration, id, kind, params, payload, resourceId,
            resourceUri, token and type.

        Request: POST /users/me/settings/watch
        Scopes: any of https://www.googleapis.com/auth/calendar,
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
