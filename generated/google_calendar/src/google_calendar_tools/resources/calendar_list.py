"""The tools of calendar list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.calendar_list import (
        AddCalendarListEntryResult,
        CalendarListEntry,
        GetCalendarListEntryResult,
        ListCalendarsResult,
        NotificationSettingsParam,
        PatchCalendarListEntryResult,
        ReplaceCalendarListEntryResult,
        WatchCalendarListResult,
    )
    from ..types.shared import EventReminderParam


class CalendarList(SyncResource):
    """The tools of calendar list."""

    @property
    def with_raw_response(self) -> RawCalendarList:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawCalendarList(self._as_raw())

    def list_calendars(
        self,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_results: int | Omit = OMIT,
        min_access_role: (
            Literal["freeBusyReader", "owner", "reader", "writer"] | Omit
        ) = OMIT,
        page_token: str | Omit | None = OMIT,
        show_deleted: bool | Omit = OMIT,
        show_hidden: bool | Omit = OMIT,
        sync_token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CalendarListEntry, ListCalendarsResult]:
        """Lists the calendars in the user's list: their own, those shared with them and
        those they follow, with ids, titles and access roles.

        Start here when the id of a calendar is not known.

        Args:
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_results: Entries on a page: 100 unless given, at most 250. At least
                1.
            min_access_role: List only calendars on which the user may do at least
                this much. Allowed values: freeBusyReader, reader, writer, owner.
            page_token: `nextPageToken` of the page before.
            show_deleted: Whether deleted entries are listed, too. Default: false.
            show_hidden: Whether calendars that the user has hidden are listed, too.
                Default: false.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.

        Returns:
            The first page of `CalendarListEntry` items; iterate over it for the items
            of all pages.

        Request: GET /users/me/calendarList
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_LIST_CALENDARS
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_CALENDARS",
            {
                "fields": fields,
                "quota_user": quota_user,
                "max_results": max_results,
                "min_access_role": min_access_role,
                "page_token": page_token,
                "show_deleted": show_deleted,
                "show_hidden": show_hidden,
                "sync_token": sync_token,
            },
            options,
        )

    def get_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCalendarListEntryResult:
        """Gets one calendar as the user's list shows it: with color, reminders and whether
        it is hidden.

        GOOGLE_CALENDAR_GET_CALENDAR gets what all its users share.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: GET /users/me/calendarList/{calendarId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_CALENDAR_LIST_ENTRY
        """
        return self._call(
            "GOOGLE_CALENDAR_GET_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    def add_calendar_list_entry(
        self,
        *,
        id: str,
        quota_user: str | Omit = OMIT,
        color_rgb_format: bool | Omit = OMIT,
        background_color: str | Omit = OMIT,
        color_id: str | Omit = OMIT,
        default_reminders: Sequence[EventReminderParam] | Omit = OMIT,
        foreground_color: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        notification_settings: NotificationSettingsParam | Omit = OMIT,
        selected: bool | Omit = OMIT,
        summary_override: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AddCalendarListEntryResult:
        """Puts a calendar that exists already, for example one shared with the user, into
        the user's list.

        To make a new calendar, use GOOGLE_CALENDAR_CREATE_CALENDAR.

        Args:
            id: Id of the calendar to put into the list.
            quota_user: Instead of the client's.
            color_rgb_format: Takes `background_color` and `foreground_color` in
                place of `color_id`. Default: false.
            background_color: Color, like #0088aa; needs `color_rgb_format`.
            color_id: Color, by its id in GOOGLE_CALENDAR_GET_COLORS.
            default_reminders: List of objects. Reminders of its events, like
                {"method": "popup", "minutes": 10}.
            foreground_color: Color of text on it; needs `color_rgb_format`.
            hidden: Whether the calendar is hidden from the list.
            notification_settings: A dict of notifications.
            selected: Whether its events are shown in the web interface.
            summary_override: Title that only this user sees.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: POST /users/me/calendarList
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_ADD_CALENDAR_LIST_ENTRY
        """
        return self._call(
            "GOOGLE_CALENDAR_ADD_CALENDAR_LIST_ENTRY",
            {
                "id": id,
                "quota_user": quota_user,
                "color_rgb_format": color_rgb_format,
                "background_color": background_color,
                "color_id": color_id,
                "default_reminders": default_reminders,
                "foreground_color": foreground_color,
                "hidden": hidden,
                "notification_settings": notification_settings,
                "selected": selected,
                "summary_override": summary_override,
            },
            options,
        )

    def patch_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        color_rgb_format: bool | Omit = OMIT,
        background_color: str | Omit = OMIT,
        color_id: str | Omit = OMIT,
        default_reminders: Sequence[EventReminderParam] | Omit = OMIT,
        foreground_color: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        notification_settings: NotificationSettingsParam | Omit = OMIT,
        selected: bool | Omit = OMIT,
        summary_override: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchCalendarListEntryResult:
        """Changes how a calendar looks in the user's list: color, reminders, hidden or
        not.

        Members that are left out stay as they are; null clears one.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            color_rgb_format: Takes `background_color` and `foreground_color` in
                place of `color_id`. Default: false.
            background_color: Color, like #0088aa; needs `color_rgb_format`.
            color_id: Color, by its id in GOOGLE_CALENDAR_GET_COLORS.
            default_reminders: List of objects. Reminders of its events, like
                {"method": "popup", "minutes": 10}.
            foreground_color: Color of text on it; needs `color_rgb_format`.
            hidden: Whether the calendar is hidden from the list.
            notification_settings: A dict of notifications.
            selected: Whether its events are shown in the web interface.
            summary_override: Title that only this user sees.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: PATCH /users/me/calendarList/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY
        """
        return self._call(
            "GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "color_rgb_format": color_rgb_format,
                "background_color": background_color,
                "color_id": color_id,
                "default_reminders": default_reminders,
                "foreground_color": foreground_color,
                "hidden": hidden,
                "notification_settings": notification_settings,
                "selected": selected,
                "summary_override": summary_override,
            },
            options,
        )

    def replace_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        color_rgb_format: bool | Omit = OMIT,
        background_color: str | Omit = OMIT,
        color_id: str | Omit = OMIT,
        default_reminders: Sequence[EventReminderParam] | Omit = OMIT,
        foreground_color: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        notification_settings: NotificationSettingsParam | Omit = OMIT,
        selected: bool | Omit = OMIT,
        summary_override: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceCalendarListEntryResult:
        """Sets all at once how a calendar looks in the user's list.

        What is left out is reset; to change single members use
        GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            color_rgb_format: Takes `background_color` and `foreground_color` in
                place of `color_id`. Default: false.
            background_color: Color, like #0088aa; needs `color_rgb_format`.
            color_id: Color, by its id in GOOGLE_CALENDAR_GET_COLORS.
            default_reminders: List of objects. Reminders of its events, like
                {"method": "popup", "minutes": 10}.
            foreground_color: Color of text on it; needs `color_rgb_format`.
            hidden: Whether the calendar is hidden from the list.
            notification_settings: A dict of notifications.
            selected: Whether its events are shown in the web interface.
            summary_override: Title that only this user sees.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: PUT /users/me/calendarList/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REPLACE_CALENDAR_LIST_ENTRY
        """
        return self._call(
            "GOOGLE_CALENDAR_REPLACE_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "color_rgb_format": color_rgb_format,
                "background_color": background_color,
                "color_id": color_id,
                "default_reminders": default_reminders,
                "foreground_color": foreground_color,
                "hidden": hidden,
                "notification_settings": notification_settings,
                "selected": selected,
                "summary_override": summary_override,
            },
            options,
        )

    def remove_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a calendar out of the user's list.

        The calendar itself and its events stay.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /users/me/calendarList/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REMOVE_CALENDAR_LIST_ENTRY
        """
        return self._run(
            "GOOGLE_CALENDAR_REMOVE_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
            },
            options,
        )

    def watch_calendar_list(
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
    ) -> WatchCalendarListResult:
        """Opens a channel: Google sends a POST whenever the user's list of calendars
        changes; GOOGLE_CALENDAR_LIST_CALENDARS with `sync_token` tells what.

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

        Request: POST /users/me/calendarList/watch
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_WATCH_CALENDAR_LIST
        """
        return self._call(
            "GOOGLE_CALENDAR_WATCH_CALENDAR_LIST",
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


class AsyncCalendarList(AsyncResource):
    """The tools of calendar list, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawCalendarList:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawCalendarList(self._as_raw())

    def list_calendars(
        self,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_results: int | Omit = OMIT,
        min_access_role: (
            Literal["freeBusyReader", "owner", "reader", "writer"] | Omit
        ) = OMIT,
        page_token: str | Omit | None = OMIT,
        show_deleted: bool | Omit = OMIT,
        show_hidden: bool | Omit = OMIT,
        sync_token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CalendarListEntry, ListCalendarsResult]:
        """Lists the calendars in the user's list: their own, those shared with them and
        those they follow, with ids, titles and access roles.

        Start here when the id of a calendar is not known.

        Args:
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_results: Entries on a page: 100 unless given, at most 250. At least
                1.
            min_access_role: List only calendars on which the user may do at least
                this much. Allowed values: freeBusyReader, reader, writer, owner.
            page_token: `nextPageToken` of the page before.
            show_deleted: Whether deleted entries are listed, too. Default: false.
            show_hidden: Whether calendars that the user has hidden are listed, too.
                Default: false.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.

        Returns:
            The first page of `CalendarListEntry` items; iterate over it for the items
            of all pages.

        Request: GET /users/me/calendarList
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_LIST_CALENDARS
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_CALENDARS",
            {
                "fields": fields,
                "quota_user": quota_user,
                "max_results": max_results,
                "min_access_role": min_access_role,
                "page_token": page_token,
                "show_deleted": show_deleted,
                "show_hidden": show_hidden,
                "sync_token": sync_token,
            },
            options,
        )

    async def get_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCalendarListEntryResult:
        """Gets one calendar as the user's list shows it: with color, reminders and whether
        it is hidden.

        GOOGLE_CALENDAR_GET_CALENDAR gets what all its users share.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: GET /users/me/calendarList/{calendarId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_CALENDAR_LIST_ENTRY
        """
        return await self._call(
            "GOOGLE_CALENDAR_GET_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    async def add_calendar_list_entry(
        self,
        *,
        id: str,
        quota_user: str | Omit = OMIT,
        color_rgb_format: bool | Omit = OMIT,
        background_color: str | Omit = OMIT,
        color_id: str | Omit = OMIT,
        default_reminders: Sequence[EventReminderParam] | Omit = OMIT,
        foreground_color: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        notification_settings: NotificationSettingsParam | Omit = OMIT,
        selected: bool | Omit = OMIT,
        summary_override: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AddCalendarListEntryResult:
        """Puts a calendar that exists already, for example one shared with the user, into
        the user's list.

        To make a new calendar, use GOOGLE_CALENDAR_CREATE_CALENDAR.

        Args:
            id: Id of the calendar to put into the list.
            quota_user: Instead of the client's.
            color_rgb_format: Takes `background_color` and `foreground_color` in
                place of `color_id`. Default: false.
            background_color: Color, like #0088aa; needs `color_rgb_format`.
            color_id: Color, by its id in GOOGLE_CALENDAR_GET_COLORS.
            default_reminders: List of objects. Reminders of its events, like
                {"method": "popup", "minutes": 10}.
            foreground_color: Color of text on it; needs `color_rgb_format`.
            hidden: Whether the calendar is hidden from the list.
            notification_settings: A dict of notifications.
            selected: Whether its events are shown in the web interface.
            summary_override: Title that only this user sees.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: POST /users/me/calendarList
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_ADD_CALENDAR_LIST_ENTRY
        """
        return await self._call(
            "GOOGLE_CALENDAR_ADD_CALENDAR_LIST_ENTRY",
            {
                "id": id,
                "quota_user": quota_user,
                "color_rgb_format": color_rgb_format,
                "background_color": background_color,
                "color_id": color_id,
                "default_reminders": default_reminders,
                "foreground_color": foreground_color,
                "hidden": hidden,
                "notification_settings": notification_settings,
                "selected": selected,
                "summary_override": summary_override,
            },
            options,
        )

    async def patch_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        color_rgb_format: bool | Omit = OMIT,
        background_color: str | Omit = OMIT,
        color_id: str | Omit = OMIT,
        default_reminders: Sequence[EventReminderParam] | Omit = OMIT,
        foreground_color: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        notification_settings: NotificationSettingsParam | Omit = OMIT,
        selected: bool | Omit = OMIT,
        summary_override: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchCalendarListEntryResult:
        """Changes how a calendar looks in the user's list: color, reminders, hidden or
        not.

        Members that are left out stay as they are; null clears one.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            color_rgb_format: Takes `background_color` and `foreground_color` in
                place of `color_id`. Default: false.
            background_color: Color, like #0088aa; needs `color_rgb_format`.
            color_id: Color, by its id in GOOGLE_CALENDAR_GET_COLORS.
            default_reminders: List of objects. Reminders of its events, like
                {"method": "popup", "minutes": 10}.
            foreground_color: Color of text on it; needs `color_rgb_format`.
            hidden: Whether the calendar is hidden from the list.
            notification_settings: A dict of notifications.
            selected: Whether its events are shown in the web interface.
            summary_override: Title that only this user sees.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: PATCH /users/me/calendarList/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY
        """
        return await self._call(
            "GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "color_rgb_format": color_rgb_format,
                "background_color": background_color,
                "color_id": color_id,
                "default_reminders": default_reminders,
                "foreground_color": foreground_color,
                "hidden": hidden,
                "notification_settings": notification_settings,
                "selected": selected,
                "summary_override": summary_override,
            },
            options,
        )

    async def replace_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        color_rgb_format: bool | Omit = OMIT,
        background_color: str | Omit = OMIT,
        color_id: str | Omit = OMIT,
        default_reminders: Sequence[EventReminderParam] | Omit = OMIT,
        foreground_color: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        notification_settings: NotificationSettingsParam | Omit = OMIT,
        selected: bool | Omit = OMIT,
        summary_override: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceCalendarListEntryResult:
        """Sets all at once how a calendar looks in the user's list.

        What is left out is reset; to change single members use
        GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            color_rgb_format: Takes `background_color` and `foreground_color` in
                place of `color_id`. Default: false.
            background_color: Color, like #0088aa; needs `color_rgb_format`.
            color_id: Color, by its id in GOOGLE_CALENDAR_GET_COLORS.
            default_reminders: List of objects. Reminders of its events, like
                {"method": "popup", "minutes": 10}.
            foreground_color: Color of text on it; needs `color_rgb_format`.
            hidden: Whether the calendar is hidden from the list.
            notification_settings: A dict of notifications.
            selected: Whether its events are shown in the web interface.
            summary_override: Title that only this user sees.

        Returns:
            A dict of accessRole, backgroundColor, colorId, conferenceProperties,
            defaultReminders, deleted, description, etag, foregroundColor, hidden, id,
            kind, location, notificationSettings, primary, selected, summary,
            summaryOverride and timeZone.

        Request: PUT /users/me/calendarList/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REPLACE_CALENDAR_LIST_ENTRY
        """
        return await self._call(
            "GOOGLE_CALENDAR_REPLACE_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "color_rgb_format": color_rgb_format,
                "background_color": background_color,
                "color_id": color_id,
                "default_reminders": default_reminders,
                "foreground_color": foreground_color,
                "hidden": hidden,
                "notification_settings": notification_settings,
                "selected": selected,
                "summary_override": summary_override,
            },
            options,
        )

    async def remove_calendar_list_entry(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a calendar out of the user's list.

        The calendar itself and its events stay.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /users/me/calendarList/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REMOVE_CALENDAR_LIST_ENTRY
        """
        return await self._run(
            "GOOGLE_CALENDAR_REMOVE_CALENDAR_LIST_ENTRY",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
            },
            options,
        )

    async def watch_calendar_list(
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
    ) -> WatchCalendarListResult:
        """Opens a channel: Google sends a POST whenever the user's list of calendars
        changes; GOOGLE_CALENDAR_LIST_CALENDARS with `sync_token` tells what.

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

        Request: POST /users/me/calendarList/watch
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_WATCH_CALENDAR_LIST
        """
        return await self._call(
            "GOOGLE_CALENDAR_WATCH_CALENDAR_LIST",
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


class RawCalendarList:
    """The methods of `CalendarList`, returning raw responses."""

    def __init__(self, tools: CalendarList) -> None:
        self.list_calendars = raw(tools.list_calendars)
        self.get_calendar_list_entry = raw(tools.get_calendar_list_entry)
        self.add_calendar_list_entry = raw(tools.add_calendar_list_entry)
        self.patch_calendar_list_entry = raw(tools.patch_calendar_list_entry)
        self.replace_calendar_list_entry = raw(tools.replace_calendar_list_entry)
        self.remove_calendar_list_entry = raw(tools.remove_calendar_list_entry)
        self.watch_calendar_list = raw(tools.watch_calendar_list)


class AsyncRawCalendarList:
    """The methods of `AsyncCalendarList`, returning raw responses."""

    def __init__(self, tools: AsyncCalendarList) -> None:
        self.list_calendars = async_raw(tools.list_calendars)
        self.get_calendar_list_entry = async_raw(tools.get_calendar_list_entry)
        self.add_calendar_list_entry = async_raw(tools.add_calendar_list_entry)
        self.patch_calendar_list_entry = async_raw(tools.patch_calendar_list_entry)
        self.replace_calendar_list_entry = async_raw(tools.replace_calendar_list_entry)
        self.remove_calendar_list_entry = async_raw(tools.remove_calendar_list_entry)
        self.watch_calendar_list = async_raw(tools.watch_calendar_list)
