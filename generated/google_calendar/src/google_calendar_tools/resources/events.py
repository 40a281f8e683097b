"""The tools of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.events import (
        ConferenceDataParam,
        CreateEventResult,
        EndParam,
        Event,
        EventAttachmentParam,
        EventAttendeeParam,
        ExtendedPropertiesParam,
        FocusTimePropertiesParam,
        GetEventResult,
        ImportEventResult,
        ListEventInstancesResult,
        ListEventsResult,
        MoveEventResult,
        OrganizerParam,
        OutOfOfficePropertiesParam,
        PatchEventResult,
        QuickAddEventResult,
        RemindersParam,
        ReplaceEventResult,
        SourceParam,
        StartParam,
        WatchEventsResult,
        WorkingLocationPropertiesParam,
    )


class Events(SyncResource):
    """The tools of events."""

    @property
    def with_raw_response(self) -> RawEvents:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawEvents(self._as_raw())

    def list_events(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        event_types: (
            Sequence[Literal["default", "focusTime", "outOfOffice", "workingLocation"]]
            | Omit
        ) = OMIT,
        i_cal_uid: str | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        max_results: int | Omit = OMIT,
        order_by: Literal["startTime", "updated"] | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        private_extended_property: SequenceNotStr[str] | Omit = OMIT,
        q: str | Omit = OMIT,
        shared_extended_property: SequenceNotStr[str] | Omit = OMIT,
        show_deleted: bool | Omit = OMIT,
        show_hidden_invitations: bool | Omit = OMIT,
        single_events: bool | Omit = OMIT,
        sync_token: str | Omit = OMIT,
        time_max: str | Omit = OMIT,
        time_min: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        updated_min: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Event, ListEventsResult]:
        """Lists or searches the events of one calendar.

        For what happens in a span of time, give `time_min` and `time_max` with
        `single_events`. To see only when people are busy, use
        GOOGLE_CALENDAR_QUERY_FREE_BUSY.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            event_types: List of strings. Kinds of events to return. Allowed values:
                default, focusTime, outOfOffice, workingLocation.
            i_cal_uid: Return only the event with this iCalendar id.
            max_attendees: Most guests to return. Minimum: 1.
            max_results: Events on a page: 250 unless given, at most 2500. At least
                1.
            order_by: In which order. Allowed values: startTime, updated.
                `startTime` needs `single_events`.
            page_token: `nextPageToken` of the page before.
            private_extended_property: List of strings. Return only events with
                these private properties, each as `name=value`.
            q: Words to search for, in texts and guests.
            shared_extended_property: List of strings. Return only events with these
                shared properties, each as `name=value`.
            show_deleted: Also returns deleted events, as `cancelled`. Default:
                false.
            show_hidden_invitations: Whether invitations that the user hid are
                returned, too. Default: false.
            single_events: Recurring events come as their occurrences. Default:
                false.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.
            time_max: Events that begin before it: RFC 3339 with an offset.
            time_min: Events that end after it: RFC 3339 with an offset.
            time_zone: Time zone of the response; by default the calendar's.
            updated_min: Only what has changed since, deleted events included: RFC
                3339.

        Returns:
            The first page of `Event` items; iterate over it for the items of all pages.

        Request: GET /calendars/{calendarId}/events
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_LIST_EVENTS
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_EVENTS",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
                "event_types": event_types,
                "i_cal_uid": i_cal_uid,
                "max_attendees": max_attendees,
                "max_results": max_results,
                "order_by": order_by,
                "page_token": page_token,
                "private_extended_property": private_extended_property,
                "q": q,
                "shared_extended_property": shared_extended_property,
                "show_deleted": show_deleted,
                "show_hidden_invitations": show_hidden_invitations,
                "single_events": single_events,
                "sync_token": sync_token,
                "time_max": time_max,
                "time_min": time_min,
                "time_zone": time_zone,
                "updated_min": updated_min,
            },
            options,
        )

    def get_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetEventResult:
        """Gets one event by its id.

        By an iCalendar id, it is found with GOOGLE_CALENDAR_LIST_EVENTS.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_attendees: Most guests to return. Minimum: 1.
            time_zone: Time zone of the response; by default the calendar's.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: GET /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_GET_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "fields": fields,
                "quota_user": quota_user,
                "max_attendees": max_attendees,
                "time_zone": time_zone,
            },
            options,
        )

    def create_event(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        event_type: (
            Literal["default", "focusTime", "outOfOffice", "workingLocation"]
            | str
            | Omit
        ) = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        i_cal_uid: str | Omit = OMIT,
        id: str | Omit = OMIT,
        location: str | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateEventResult:
        """Creates an event.

        Give it a start and an end: both as times, or both as dates for whole days.
        Guests get an e-mail only if `send_updates` says so.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            max_attendees: Most guests to return. Minimum: 1.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            event_type: Kind of event; it cannot be changed later. Allowed values:
                default, focusTime, outOfOffice, workingLocation.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            i_cal_uid: Id of the event in the iCalendar format; give this or `id`,
                not both.
            id: Your own id for it: 5 to 1024 letters a to v and digits.
            location: Place, in words.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_CREATE_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_CREATE_EVENT",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "max_attendees": max_attendees,
                "send_updates": send_updates,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "event_type": event_type,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "i_cal_uid": i_cal_uid,
                "id": id,
                "location": location,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    def import_event(
        self,
        calendar_id: str,
        *,
        i_cal_uid: str,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        id: str | Omit = OMIT,
        location: str | Omit = OMIT,
        organizer: OrganizerParam | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ImportEventResult:
        """Puts a private copy of an event from another calendar system into a calendar.

        Nobody is invited or told. An event that has the same `i_cal_uid` is updated.

        Args:
            calendar_id: Calendar id, or `primary`.
            i_cal_uid: Its iCalendar id, the same in all calendar systems.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            id: Your own id for it: 5 to 1024 letters a to v and digits.
            location: Place, in words.
            organizer: A dict of display_name, email.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events/import
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_IMPORT_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_IMPORT_EVENT",
            {
                "calendar_id": calendar_id,
                "i_cal_uid": i_cal_uid,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "id": id,
                "location": location,
                "organizer": organizer,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    def quick_add_event(
        self,
        calendar_id: str,
        *,
        text: str,
        quota_user: str | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QuickAddEventResult:
        """Creates an event from one sentence in plain words, which Google interprets.

        Where the time is known, GOOGLE_CALENDAR_CREATE_EVENT is exact.

        Args:
            calendar_id: Calendar id, or `primary`.
            text: One sentence with title and time, as people write it.
            quota_user: Instead of the client's.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events/quickAdd
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_QUICK_ADD_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_QUICK_ADD_EVENT",
            {
                "calendar_id": calendar_id,
                "text": text,
                "quota_user": quota_user,
                "send_updates": send_updates,
            },
            options,
        )

    def patch_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        attendees_omitted: bool | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        location: str | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchEventResult:
        """Changes some members of an event, or of one occurrence of a recurring one.

        Members that are left out stay as they are; null clears one, and a list replaces
        the whole list.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            max_attendees: Most guests to return. Minimum: 1.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            attendees_omitted: `attendees` holds the signed-in user only; the others
                stay.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            location: Place, in words.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: PATCH /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_PATCH_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_PATCH_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "max_attendees": max_attendees,
                "send_updates": send_updates,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "attendees_omitted": attendees_omitted,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "location": location,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    def replace_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        attendees_omitted: bool | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        location: str | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceEventResult:
        """Sets all members of an event at once.

        What is left out is reset; to change single members use
        GOOGLE_CALENDAR_PATCH_EVENT.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            max_attendees: Most guests to return. Minimum: 1.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            attendees_omitted: `attendees` holds the signed-in user only; the others
                stay.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            location: Place, in words.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: PUT /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_REPLACE_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_REPLACE_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "max_attendees": max_attendees,
                "send_updates": send_updates,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "attendees_omitted": attendees_omitted,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "location": location,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    def move_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        destination: str,
        quota_user: str | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> MoveEventResult:
        """Moves an event to another calendar, whose owner becomes its organizer.

        Only events of the type default can be moved.

        Args:
            calendar_id: Id of the calendar where the event is now; `primary` means
                the main calendar of the signed-in user.
            event_id: Event id; an occurrence of a recurring event has its own.
            destination: Id of the calendar that the event moves to.
            quota_user: Instead of the client's.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events/{eventId}/move
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_MOVE_EVENT
        """
        return self._call(
            "GOOGLE_CALENDAR_MOVE_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "destination": destination,
                "quota_user": quota_user,
                "send_updates": send_updates,
            },
            options,
        )

    def delete_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        quota_user: str | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes an event, or one occurrence of a recurring one.

        Guests get an e-mail only if `send_updates` says so.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            quota_user: Instead of the client's.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_DELETE_EVENT
        """
        return self._run(
            "GOOGLE_CALENDAR_DELETE_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "quota_user": quota_user,
                "send_updates": send_updates,
            },
            options,
        )

    def list_event_instances(
        self,
        *,
        calendar_id: str,
        event_id: str,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        max_results: int | Omit = OMIT,
        original_start: str | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        show_deleted: bool | Omit = OMIT,
        time_max: str | Omit = OMIT,
        time_min: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Event, ListEventInstancesResult]:
        """Lists the occurrences of one recurring event, each with an id of its own, by
        which it can be changed or deleted alone.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Id of the recurring event.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_attendees: Most guests to return. Minimum: 1.
            max_results: Events on a page: 250 unless given, at most 2500. At least
                1.
            original_start: Return only the occurrence that was to begin at this
                time.
            page_token: `nextPageToken` of the page before.
            show_deleted: Also returns deleted events, as `cancelled`. Default:
                false.
            time_max: Events that begin before it: RFC 3339 with an offset.
            time_min: Events that end after it: RFC 3339 with an offset.
            time_zone: Time zone of the response; by default the calendar's.

        Returns:
            The first page of `Event` items; iterate over it for the items of all pages.

        Request: GET /calendars/{calendarId}/events/{eventId}/instances
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_LIST_EVENT_INSTANCES
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_EVENT_INSTANCES",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "fields": fields,
                "quota_user": quota_user,
                "max_attendees": max_attendees,
                "max_results": max_results,
                "original_start": original_start,
                "page_token": page_token,
                "show_deleted": show_deleted,
                "time_max": time_max,
                "time_min": time_min,
                "time_zone": time_zone,
            },
            options,
        )

    def watch_events(
        self,
        calendar_id: str,
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
    ) -> WatchEventsResult:
        """Opens a channel: Google sends a POST whenever events of a calendar change;
        GOOGLE_CALENDAR_LIST_EVENTS with `sync_token` tells what.

        Keep `id` and `resourceId` of the response for GOOGLE_CALENDAR_STOP_CHANNEL.

        Args:
            calendar_id: Calendar id, or `primary`.
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

        Request: POST /calendars/{calendarId}/events/watch
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_WATCH_EVENTS
        """
        return self._call(
            "GOOGLE_CALENDAR_WATCH_EVENTS",
            {
                "calendar_id": calendar_id,
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


class AsyncEvents(AsyncResource):
    """The tools of events, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawEvents:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawEvents(self._as_raw())

    def list_events(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        event_types: (
            Sequence[Literal["default", "focusTime", "outOfOffice", "workingLocation"]]
            | Omit
        ) = OMIT,
        i_cal_uid: str | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        max_results: int | Omit = OMIT,
        order_by: Literal["startTime", "updated"] | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        private_extended_property: SequenceNotStr[str] | Omit = OMIT,
        q: str | Omit = OMIT,
        shared_extended_property: SequenceNotStr[str] | Omit = OMIT,
        show_deleted: bool | Omit = OMIT,
        show_hidden_invitations: bool | Omit = OMIT,
        single_events: bool | Omit = OMIT,
        sync_token: str | Omit = OMIT,
        time_max: str | Omit = OMIT,
        time_min: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        updated_min: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Event, ListEventsResult]:
        """Lists or searches the events of one calendar.

        For what happens in a span of time, give `time_min` and `time_max` with
        `single_events`. To see only when people are busy, use
        GOOGLE_CALENDAR_QUERY_FREE_BUSY.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            event_types: List of strings. Kinds of events to return. Allowed values:
                default, focusTime, outOfOffice, workingLocation.
            i_cal_uid: Return only the event with this iCalendar id.
            max_attendees: Most guests to return. Minimum: 1.
            max_results: Events on a page: 250 unless given, at most 2500. At least
                1.
            order_by: In which order. Allowed values: startTime, updated.
                `startTime` needs `single_events`.
            page_token: `nextPageToken` of the page before.
            private_extended_property: List of strings. Return only events with
                these private properties, each as `name=value`.
            q: Words to search for, in texts and guests.
            shared_extended_property: List of strings. Return only events with these
                shared properties, each as `name=value`.
            show_deleted: Also returns deleted events, as `cancelled`. Default:
                false.
            show_hidden_invitations: Whether invitations that the user hid are
                returned, too. Default: false.
            single_events: Recurring events come as their occurrences. Default:
                false.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.
            time_max: Events that begin before it: RFC 3339 with an offset.
            time_min: Events that end after it: RFC 3339 with an offset.
            time_zone: Time zone of the response; by default the calendar's.
            updated_min: Only what has changed since, deleted events included: RFC
                3339.

        Returns:
            The first page of `Event` items; iterate over it for the items of all pages.

        Request: GET /calendars/{calendarId}/events
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_LIST_EVENTS
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_EVENTS",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
                "event_types": event_types,
                "i_cal_uid": i_cal_uid,
                "max_attendees": max_attendees,
                "max_results": max_results,
                "order_by": order_by,
                "page_token": page_token,
                "private_extended_property": private_extended_property,
                "q": q,
                "shared_extended_property": shared_extended_property,
                "show_deleted": show_deleted,
                "show_hidden_invitations": show_hidden_invitations,
                "single_events": single_events,
                "sync_token": sync_token,
                "time_max": time_max,
                "time_min": time_min,
                "time_zone": time_zone,
                "updated_min": updated_min,
            },
            options,
        )

    async def get_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetEventResult:
        """Gets one event by its id.

        By an iCalendar id, it is found with GOOGLE_CALENDAR_LIST_EVENTS.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_attendees: Most guests to return. Minimum: 1.
            time_zone: Time zone of the response; by default the calendar's.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: GET /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_GET_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "fields": fields,
                "quota_user": quota_user,
                "max_attendees": max_attendees,
                "time_zone": time_zone,
            },
            options,
        )

    async def create_event(
        self,
        calendar_id: str,
        *,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        event_type: (
            Literal["default", "focusTime", "outOfOffice", "workingLocation"]
            | str
            | Omit
        ) = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        i_cal_uid: str | Omit = OMIT,
        id: str | Omit = OMIT,
        location: str | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateEventResult:
        """Creates an event.

        Give it a start and an end: both as times, or both as dates for whole days.
        Guests get an e-mail only if `send_updates` says so.

        Args:
            calendar_id: Calendar id, or `primary`.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            max_attendees: Most guests to return. Minimum: 1.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            event_type: Kind of event; it cannot be changed later. Allowed values:
                default, focusTime, outOfOffice, workingLocation.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            i_cal_uid: Id of the event in the iCalendar format; give this or `id`,
                not both.
            id: Your own id for it: 5 to 1024 letters a to v and digits.
            location: Place, in words.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_CREATE_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_CREATE_EVENT",
            {
                "calendar_id": calendar_id,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "max_attendees": max_attendees,
                "send_updates": send_updates,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "event_type": event_type,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "i_cal_uid": i_cal_uid,
                "id": id,
                "location": location,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    async def import_event(
        self,
        calendar_id: str,
        *,
        i_cal_uid: str,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        id: str | Omit = OMIT,
        location: str | Omit = OMIT,
        organizer: OrganizerParam | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ImportEventResult:
        """Puts a private copy of an event from another calendar system into a calendar.

        Nobody is invited or told. An event that has the same `i_cal_uid` is updated.

        Args:
            calendar_id: Calendar id, or `primary`.
            i_cal_uid: Its iCalendar id, the same in all calendar systems.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            id: Your own id for it: 5 to 1024 letters a to v and digits.
            location: Place, in words.
            organizer: A dict of display_name, email.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events/import
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_IMPORT_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_IMPORT_EVENT",
            {
                "calendar_id": calendar_id,
                "i_cal_uid": i_cal_uid,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "id": id,
                "location": location,
                "organizer": organizer,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    async def quick_add_event(
        self,
        calendar_id: str,
        *,
        text: str,
        quota_user: str | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QuickAddEventResult:
        """Creates an event from one sentence in plain words, which Google interprets.

        Where the time is known, GOOGLE_CALENDAR_CREATE_EVENT is exact.

        Args:
            calendar_id: Calendar id, or `primary`.
            text: One sentence with title and time, as people write it.
            quota_user: Instead of the client's.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events/quickAdd
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_QUICK_ADD_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_QUICK_ADD_EVENT",
            {
                "calendar_id": calendar_id,
                "text": text,
                "quota_user": quota_user,
                "send_updates": send_updates,
            },
            options,
        )

    async def patch_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        attendees_omitted: bool | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        location: str | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchEventResult:
        """Changes some members of an event, or of one occurrence of a recurring one.

        Members that are left out stay as they are; null clears one, and a list replaces
        the whole list.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            max_attendees: Most guests to return. Minimum: 1.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            attendees_omitted: `attendees` holds the signed-in user only; the others
                stay.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            location: Place, in words.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: PATCH /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_PATCH_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_PATCH_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "max_attendees": max_attendees,
                "send_updates": send_updates,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "attendees_omitted": attendees_omitted,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "location": location,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    async def replace_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        quota_user: str | Omit = OMIT,
        conference_data_version: int | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        supports_attachments: bool | Omit = OMIT,
        attachments: Sequence[EventAttachmentParam] | Omit = OMIT,
        attendees: Sequence[EventAttendeeParam] | Omit = OMIT,
        attendees_omitted: bool | Omit = OMIT,
        color_id: str | Omit = OMIT,
        conference_data: ConferenceDataParam | Omit = OMIT,
        description: str | Omit = OMIT,
        end: EndParam | Omit = OMIT,
        extended_properties: ExtendedPropertiesParam | Omit = OMIT,
        focus_time_properties: FocusTimePropertiesParam | Omit = OMIT,
        guests_can_invite_others: bool | Omit = OMIT,
        guests_can_modify: bool | Omit = OMIT,
        guests_can_see_other_guests: bool | Omit = OMIT,
        location: str | Omit = OMIT,
        out_of_office_properties: OutOfOfficePropertiesParam | Omit = OMIT,
        recurrence: SequenceNotStr[str] | Omit = OMIT,
        reminders: RemindersParam | Omit = OMIT,
        sequence: int | Omit = OMIT,
        source: SourceParam | Omit = OMIT,
        start: StartParam | Omit = OMIT,
        status: Literal["confirmed", "tentative", "cancelled"] | str | Omit = OMIT,
        summary: str | Omit = OMIT,
        transparency: Literal["opaque", "transparent"] | str | Omit = OMIT,
        visibility: (
            Literal["default", "public", "private", "confidential"] | str | Omit
        ) = OMIT,
        working_location_properties: WorkingLocationPropertiesParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceEventResult:
        """Sets all members of an event at once.

        What is left out is reset; to change single members use
        GOOGLE_CALENDAR_PATCH_EVENT.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            quota_user: Instead of the client's.
            conference_data_version: With 0, `conference_data` is ignored. Minimum:
                0. Maximum: 1. Default: 0.
            max_attendees: Most guests to return. Minimum: 1.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.
            supports_attachments: Needed to change `attachments`. Default: false.
            attachments: List of objects. At most 25 files, like {"fileUrl":
                "https://drive.google.com/open?id=..."}; needs
                `supports_attachments`.
            attendees: List of objects. All guests, each like {"email":
                "ann@example.com", "optional": true}.
            attendees_omitted: `attendees` holds the signed-in user only; the others
                stay.
            color_id: From GOOGLE_CALENDAR_GET_COLORS.
            conference_data: {"createRequest": {"requestId": "(yours)"}} makes a
                video meeting. Needs `conference_data_version` 1.
            description: Longer text; may hold HTML.
            end: A dict of date, date_time, time_zone.
            extended_properties: A dict of private, shared.
            focus_time_properties: For focusTime, like {"autoDeclineMode":
                "declineNone"}.
            guests_can_invite_others: Guests may invite others. Default: true.
            guests_can_modify: Guests may change it. Default: false.
            guests_can_see_other_guests: Guests see each other. Default: true.
            location: Place, in words.
            out_of_office_properties: For outOfOffice, like {"declineMessage":
                "Away"}.
            recurrence: List of strings. How it repeats (RFC 5545), like
                `RRULE:FREQ=WEEKLY;COUNT=10`.
            reminders: A dict of overrides, use_default.
            sequence: Revision number in the sense of iCalendar.
            source: A dict of title, url.
            start: A dict of date, date_time, time_zone.
            status: `cancelled` means deleted. Allowed values: confirmed, tentative,
                cancelled.
            summary: Title.
            transparency: Whether the time is busy. Allowed values: opaque,
                transparent.
            visibility: Allowed values: default, public, private, confidential.
            working_location_properties: For workingLocation, like {"type":
                "homeOffice", "homeOffice": {}}.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: PUT /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_REPLACE_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_REPLACE_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "quota_user": quota_user,
                "conference_data_version": conference_data_version,
                "max_attendees": max_attendees,
                "send_updates": send_updates,
                "supports_attachments": supports_attachments,
                "attachments": attachments,
                "attendees": attendees,
                "attendees_omitted": attendees_omitted,
                "color_id": color_id,
                "conference_data": conference_data,
                "description": description,
                "end": end,
                "extended_properties": extended_properties,
                "focus_time_properties": focus_time_properties,
                "guests_can_invite_others": guests_can_invite_others,
                "guests_can_modify": guests_can_modify,
                "guests_can_see_other_guests": guests_can_see_other_guests,
                "location": location,
                "out_of_office_properties": out_of_office_properties,
                "recurrence": recurrence,
                "reminders": reminders,
                "sequence": sequence,
                "source": source,
                "start": start,
                "status": status,
                "summary": summary,
                "transparency": transparency,
                "visibility": visibility,
                "working_location_properties": working_location_properties,
            },
            options,
        )

    async def move_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        destination: str,
        quota_user: str | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> MoveEventResult:
        """Moves an event to another calendar, whose owner becomes its organizer.

        Only events of the type default can be moved.

        Args:
            calendar_id: Id of the calendar where the event is now; `primary` means
                the main calendar of the signed-in user.
            event_id: Event id; an occurrence of a recurring event has its own.
            destination: Id of the calendar that the event moves to.
            quota_user: Instead of the client's.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.

        Returns:
            A dict of anyoneCanAddSelf, attachments, attendees, attendeesOmitted,
            colorId, conferenceData, created, creator, description, end,
            endTimeUnspecified, etag, eventType, extendedProperties,
            focusTimeProperties, gadget, guestsCanInviteOthers, guestsCanModify,
            guestsCanSeeOtherGuests, hangoutLink, htmlLink, iCalUID, id, kind, location,
            locked, organizer, originalStartTime, outOfOfficeProperties, privateCopy,
            recurrence, recurringEventId, reminders, sequence, source, start, status,
            summary, transparency, updated, visibility and workingLocationProperties.

        Request: POST /calendars/{calendarId}/events/{eventId}/move
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_MOVE_EVENT
        """
        return await self._call(
            "GOOGLE_CALENDAR_MOVE_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "destination": destination,
                "quota_user": quota_user,
                "send_updates": send_updates,
            },
            options,
        )

    async def delete_event(
        self,
        *,
        calendar_id: str,
        event_id: str,
        quota_user: str | Omit = OMIT,
        send_updates: Literal["all", "externalOnly", "none"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes an event, or one occurrence of a recurring one.

        Guests get an e-mail only if `send_updates` says so.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Event id; an occurrence of a recurring event has its own.
            quota_user: Instead of the client's.
            send_updates: Which guests get an e-mail. Allowed values: all,
                externalOnly, none.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /calendars/{calendarId}/events/{eventId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events
        Tool: GOOGLE_CALENDAR_DELETE_EVENT
        """
        return await self._run(
            "GOOGLE_CALENDAR_DELETE_EVENT",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "quota_user": quota_user,
                "send_updates": send_updates,
            },
            options,
        )

    def list_event_instances(
        self,
        *,
        calendar_id: str,
        event_id: str,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_attendees: int | Omit = OMIT,
        max_results: int | Omit = OMIT,
        original_start: str | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        show_deleted: bool | Omit = OMIT,
        time_max: str | Omit = OMIT,
        time_min: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Event, ListEventInstancesResult]:
        """Lists the occurrences of one recurring event, each with an id of its own, by
        which it can be changed or deleted alone.

        Args:
            calendar_id: Calendar id, or `primary`.
            event_id: Id of the recurring event.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_attendees: Most guests to return. Minimum: 1.
            max_results: Events on a page: 250 unless given, at most 2500. At least
                1.
            original_start: Return only the occurrence that was to begin at this
                time.
            page_token: `nextPageToken` of the page before.
            show_deleted: Also returns deleted events, as `cancelled`. Default:
                false.
            time_max: Events that begin before it: RFC 3339 with an offset.
            time_min: Events that end after it: RFC 3339 with an offset.
            time_zone: Time zone of the response; by default the calendar's.

        Returns:
            The first page of `Event` items; iterate over it for the items of all pages.

        Request: GET /calendars/{calendarId}/events/{eventId}/instances
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_LIST_EVENT_INSTANCES
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_EVENT_INSTANCES",
            {
                "calendar_id": calendar_id,
                "event_id": event_id,
                "fields": fields,
                "quota_user": quota_user,
                "max_attendees": max_attendees,
                "max_results": max_results,
                "original_start": original_start,
                "page_token": page_token,
                "show_deleted": show_deleted,
                "time_max": time_max,
                "time_min": time_min,
                "time_zone": time_zone,
            },
            options,
        )

    async def watch_events(
        self,
        calendar_id: str,
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
    ) -> WatchEventsResult:
        """Opens a channel: Google sends a POST whenever events of a calendar change;
        GOOGLE_CALENDAR_LIST_EVENTS with `sync_token` tells what.

        Keep `id` and `resourceId` of the response for GOOGLE_CALENDAR_STOP_CHANNEL.

        Args:
            calendar_id: Calendar id, or `primary`.
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

        Request: POST /calendars/{calendarId}/events/watch
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_WATCH_EVENTS
        """
        return await self._call(
            "GOOGLE_CALENDAR_WATCH_EVENTS",
            {
                "calendar_id": calendar_id,
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


class RawEvents:
    """The methods of `Events`, returning raw responses."""

    def __init__(self, tools: Events) -> None:
        self.list_events = raw(tools.list_events)
        self.get_event = raw(tools.get_event)
        self.create_event = raw(tools.create_event)
        self.import_event = raw(tools.import_event)
        self.quick_add_event = raw(tools.quick_add_event)
        self.patch_event = raw(tools.patch_event)
        self.replace_event = raw(tools.replace_event)
        self.move_event = raw(tools.move_event)
        self.delete_event = raw(tools.delete_event)
        self.list_event_instances = raw(tools.list_event_instances)
        self.watch_events = raw(tools.watch_events)


class AsyncRawEvents:
    """The methods of `AsyncEvents`, returning raw responses."""

    def __init__(self, tools: AsyncEvents) -> None:
        self.list_events = async_raw(tools.list_events)
        self.get_event = async_raw(tools.get_event)
        self.create_event = async_raw(tools.create_event)
        self.import_event = async_raw(tools.import_event)
        self.quick_add_event = async_raw(tools.quick_add_event)
        self.patch_event = async_raw(tools.patch_event)
        self.replace_event = async_raw(tools.replace_event)
        self.move_event = async_raw(tools.move_event)
        self.delete_event = async_raw(tools.delete_event)
        self.list_event_instances = async_raw(tools.list_event_instances)
        self.watch_events = async_raw(tools.watch_events)
