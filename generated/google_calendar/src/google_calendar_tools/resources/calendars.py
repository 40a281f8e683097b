"""The tools of calendars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.calendars import (
        ConferencePropertiesParam,
        CreateCalendarResult,
        GetCalendarResult,
        PatchCalendarResult,
        ReplaceCalendarResult,
    )


class Calendars(SyncResource):
    """The tools of calendars."""

    @property
    def with_raw_response(self) -> RawCalendars:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawCalendars(self._as_raw())

    def create_calendar(
        self,
        *,
        summary: str,
        quota_user: str | Omit = OMIT,
        conference_properties: ConferencePropertiesParam | Omit = OMIT,
        description: str | Omit = OMIT,
        location: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCalendarResult:
        """Creates a new, empty calendar that the user owns, beside the primary one.

        Args:
            summary: Title of the calendar.
            quota_user: Instead of the client's.
            conference_properties: A dict of allowed_conference_solution_types.
            description: Longer text about the calendar.
            location: Where it is, in words.
            time_zone: Time zone, by its IANA name.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: POST /calendars
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_CREATE_CALENDAR
        """
        return self._call(
            "GOOGLE_CALENDAR_CREATE_CALENDAR",
            {
                "summary": summary,
                "quota_user": quota_user,
                "conference_properties": conference_properties,
                "description": description,
                "location": location,
                "time_zone": time_zone,
            },
            options,
        )

    def get_calendar(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCalendarResult:
        """Gets title, description, place and time zone of a calendar.

        Its events come from GOOGLE_CALENDAR_LIST_EVENTS.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: GET /calendars/{calendarId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_CALENDAR
        """
        return self._call(
            "GOOGLE_CALENDAR_GET_CALENDAR",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    def patch_calendar(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        conference_properties: ConferencePropertiesParam | Omit = OMIT,
        description: str | Omit = OMIT,
        location: str | Omit = OMIT,
        summary: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchCalendarResult:
        """Changes title, description, place or time zone of a calendar for all its users.

        Members that are left out stay as they are; null clears one.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            conference_properties: A dict of allowed_conference_solution_types.
            description: Longer text about the calendar.
            location: Where it is, in words.
            summary: Title.
            time_zone: Time zone, by its IANA name.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: PATCH /calendars/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_PATCH_CALENDAR
        """
        return self._call(
            "GOOGLE_CALENDAR_PATCH_CALENDAR",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "conference_properties": conference_properties,
                "description": description,
                "location": location,
                "summary": summary,
                "time_zone": time_zone,
            },
            options,
        )

    def replace_calendar(
        self,
        calendar_id: str,
        *,
        summary: str,
        quota_user: str | Omit = OMIT,
        conference_properties: ConferencePropertiesParam | Omit = OMIT,
        description: str | Omit = OMIT,
        location: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceCalendarResult:
        """Sets title, description, place and time zone of a calendar all at once.

        What is left out is reset; to change single members use
        GOOGLE_CALENDAR_PATCH_CALENDAR.

        Args:
            calendar_id: Calendar id, or `primary`.
            summary: Title.
            quota_user: Instead of the client's.
            conference_properties: A dict of allowed_conference_solution_types.
            description: Longer text about the calendar.
            location: Where it is, in words.
            time_zone: Time zone, by its IANA name.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: PUT /calendars/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REPLACE_CALENDAR
        """
        return self._call(
            "GOOGLE_CALENDAR_REPLACE_CALENDAR",
            {
                "calendar_id": calendar_id,
                "summary": summary,
                "quota_user": quota_user,
                "conference_properties": conference_properties,
                "description": description,
                "location": location,
                "time_zone": time_zone,
            },
            options,
        )

    def delete_calendar(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a calendar with all its events, for all its users and for good.

        The primary calendar cannot be deleted, only cleared with
        GOOGLE_CALENDAR_CLEAR_CALENDAR.

        Args:
            calendar_id: Id of the calendar to delete.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /calendars/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_DELETE_CALENDAR
        """
        return self._run(
            "GOOGLE_CALENDAR_DELETE_CALENDAR",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
            },
            options,
        )

    def clear_calendar(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes every event of a primary calendar, for good.

        Other calendars are deleted as a whole with GOOGLE_CALENDAR_DELETE_CALENDAR.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: POST /calendars/{calendarId}/clear
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_CLEAR_CALENDAR
        """
        return self._run(
            "GOOGLE_CALENDAR_CLEAR_CALENDAR",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
            },
            options,
        )


class AsyncCalendars(AsyncResource):
    """The tools of calendars, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawCalendars:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawCalendars(self._as_raw())

    async def create_calendar(
        self,
        *,
        summary: str,
        quota_user: str | Omit = OMIT,
        conference_properties: ConferencePropertiesParam | Omit = OMIT,
        description: str | Omit = OMIT,
        location: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCalendarResult:
        """Creates a new, empty calendar that the user owns, beside the primary one.

        Args:
            summary: Title of the calendar.
            quota_user: Instead of the client's.
            conference_properties: A dict of allowed_conference_solution_types.
            description: Longer text about the calendar.
            location: Where it is, in words.
            time_zone: Time zone, by its IANA name.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: POST /calendars
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_CREATE_CALENDAR
        """
        return await self._call(
            "GOOGLE_CALENDAR_CREATE_CALENDAR",
            {
                "summary": summary,
                "quota_user": quota_user,
                "conference_properties": conference_properties,
                "description": description,
                "location": location,
                "time_zone": time_zone,
            },
            options,
        )

    async def get_calendar(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCalendarResult:
        """Gets title, description, place and time zone of a calendar.

        Its events come from GOOGLE_CALENDAR_LIST_EVENTS.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: GET /calendars/{calendarId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_CALENDAR
        """
        return await self._call(
            "GOOGLE_CALENDAR_GET_CALENDAR",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    async def patch_calendar(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        conference_properties: ConferencePropertiesParam | Omit = OMIT,
        description: str | Omit = OMIT,
        location: str | Omit = OMIT,
        summary: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchCalendarResult:
        """Changes title, description, place or time zone of a calendar for all its users.

        Members that are left out stay as they are; null clears one.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            conference_properties: A dict of allowed_conference_solution_types.
            description: Longer text about the calendar.
            location: Where it is, in words.
            summary: Title.
            time_zone: Time zone, by its IANA name.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: PATCH /calendars/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_PATCH_CALENDAR
        """
        return await self._call(
            "GOOGLE_CALENDAR_PATCH_CALENDAR",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "conference_properties": conference_properties,
                "description": description,
                "location": location,
                "summary": summary,
                "time_zone": time_zone,
            },
            options,
        )

    async def replace_calendar(
        self,
        calendar_id: str,
        *,
        summary: str,
        quota_user: str | Omit = OMIT,
        conference_properties: ConferencePropertiesParam | Omit = OMIT,
        description: str | Omit = OMIT,
        location: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceCalendarResult:
        """Sets title, description, place and time zone of a calendar all at once.

        What is left out is reset; to change single members use
        GOOGLE_CALENDAR_PATCH_CALENDAR.

        Args:
            calendar_id: Calendar id, or `primary`.
            summary: Title.
            quota_user: Instead of the client's.
            conference_properties: A dict of allowed_conference_solution_types.
            description: Longer text about the calendar.
            location: Where it is, in words.
            time_zone: Time zone, by its IANA name.

        Returns:
            A dict of conferenceProperties, description, etag, id, kind, location,
            summary and timeZone.

        Request: PUT /calendars/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REPLACE_CALENDAR
        """
        return await self._call(
            "GOOGLE_CALENDAR_REPLACE_CALENDAR",
            {
                "calendar_id": calendar_id,
                "summary": summary,
                "quota_user": quota_user,
                "conference_properties": conference_properties,
                "description": description,
                "location": location,
                "time_zone": time_zone,
            },
            options,
        )

    async def delete_calendar(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a calendar with all its events, for all its users and for good.

        The primary calendar cannot be deleted, only cleared with
        GOOGLE_CALENDAR_CLEAR_CALENDAR.

        Args:
            calendar_id: Id of the calendar to delete.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /calendars/{calendarId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_DELETE_CALENDAR
        """
        return await self._run(
            "GOOGLE_CALENDAR_DELETE_CALENDAR",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
            },
            options,
        )

    async def clear_calendar(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes every event of a primary calendar, for good.

        Other calendars are deleted as a whole with GOOGLE_CALENDAR_DELETE_CALENDAR.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: POST /calendars/{calendarId}/clear
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_CLEAR_CALENDAR
        """
        return await self._run(
            "GOOGLE_CALENDAR_CLEAR_CALENDAR",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
            },
            options,
        )


class RawCalendars:
    """The methods of `Calendars`, returning raw responses."""

    def __init__(self, tools: Calendars) -> None:
        self.create_calendar = raw(tools.create_calendar)
        self.get_calendar = raw(tools.get_calendar)
        self.patch_calendar = raw(tools.patch_calendar)
        self.replace_calendar = raw(tools.replace_calendar)
        self.delete_calendar = raw(tools.delete_calendar)
        self.clear_calendar = raw(tools.clear_calendar)


class AsyncRawCalendars:
    """The methods of `AsyncCalendars`, returning raw responses."""

    def __init__(self, tools: AsyncCalendars) -> None:
        self.create_calendar = async_raw(tools.create_calendar)
        self.get_calendar = async_raw(tools.get_calendar)
        self.patch_calendar = async_raw(tools.patch_calendar)
        self.replace_calendar = async_raw(tools.replace_calendar)
        self.delete_calendar = async_raw(tools.delete_calendar)
        self.clear_calendar = async_raw(tools.clear_calendar)
