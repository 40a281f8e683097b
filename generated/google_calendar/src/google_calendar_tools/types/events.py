"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import date as date_aliased
from datetime import datetime
from typing import Any, TypedDict

from typing_extensions import NotRequired

from . import shared as shared_1


class ConferenceDataCreateRequestStatusParam(TypedDict):
    statusCode: NotRequired[str]


class ConferenceDataParametersAddOnParametersParam(TypedDict):
    parameters: NotRequired[dict[str, Any]]


class ConferenceDataParametersParam(TypedDict):
    addOnParameters: NotRequired[ConferenceDataParametersAddOnParametersParam]


class ConferenceSolutionKey(TypedDict):
    type: NotRequired[str]


class ConferenceSolutionKeyParam(TypedDict):
    type: NotRequired[str]


class EndParam(TypedDict):
    date: NotRequired[str | date_aliased]
    """The day after the last one, as YYYY-MM-DD: an event of one day ends on the day after it begins.
    A date, or text such as 2026-01-31.
    """
    date_time: NotRequired[str | datetime]
    """When it ends, as an RFC 3339 timestamp.
    A datetime with a time zone, or RFC 3339 text.
    """
    time_zone: NotRequired[str]
    """IANA name of the time zone of the end. Recurring events need it."""


class EntryPoint(TypedDict):
    accessCode: NotRequired[str]
    entryPointFeatures: NotRequired[list[str]]
    entryPointType: NotRequired[str]
    label: NotRequired[str]
    meetingCode: NotRequired[str]
    passcode: NotRequired[str]
    password: NotRequired[str]
    pin: NotRequired[str]
    regionCode: NotRequired[str]
    uri: NotRequired[str]


class EntryPointParam(TypedDict):
    accessCode: NotRequired[str]
    entryPointFeatures: NotRequired[list[str]]
    entryPointType: NotRequired[str]
    label: NotRequired[str]
    meetingCode: NotRequired[str]
    passcode: NotRequired[str]
    password: NotRequired[str]
    pin: NotRequired[str]
    regionCode: NotRequired[str]
    uri: NotRequired[str]


class EventAttachment(TypedDict):
    fileId: NotRequired[str]
    fileUrl: NotRequired[str]
    iconLink: NotRequired[str]
    mimeType: NotRequired[str]
    title: NotRequired[str]


class EventAttachmentParam(TypedDict):
    fileId: NotRequired[str]
    fileUrl: NotRequired[str]
    iconLink: NotRequired[str]
    mimeType: NotRequired[str]
    title: NotRequired[str]


class EventAttendee(TypedDict):
    additionalGuests: NotRequired[int]
    comment: NotRequired[str]
    displayName: NotRequired[str]
    email: NotRequired[str]
    id: NotRequired[str]
    optional: NotRequired[bool]
    organizer: NotRequired[bool]
    resource: NotRequired[bool]
    responseStatus: NotRequired[str]
    self: NotRequired[bool]


class EventAttendeeParam(TypedDict):
    additionalGuests: NotRequired[int]
    comment: NotRequired[str]
    displayName: NotRequired[str]
    email: NotRequired[str]
    id: NotRequired[str]
    optional: NotRequired[bool]
    organizer: NotRequired[bool]
    resource: NotRequired[bool]
    responseStatus: NotRequired[str]
    self: NotRequired[bool]


class EventConferenceDataConferenceSolution(TypedDict):
    iconUri: NotRequired[str]
    key: NotRequired[ConferenceSolutionKey]
    name: NotRequired[str]


class EventConferenceDataCreateRequestStatus(TypedDict):
    statusCode: NotRequired[str]


class EventConferenceDataParametersAddOnParameters(TypedDict):
    parameters: NotRequired[dict[str, Any]]


class EventCreator(TypedDict):
    displayName: NotRequired[str]
    email: NotRequired[str]
    id: NotRequired[str]
    self: NotRequired[bool]


class EventDateTime(TypedDict):
    date: NotRequired[str]
    dateTime: NotRequired[str]
    timeZone: NotRequired[str]


class EventExtendedProperties(TypedDict):
    private: NotRequired[dict[str, Any]]
    shared: NotRequired[dict[str, Any]]


class EventFocusTimeProperties(TypedDict):
    autoDeclineMode: NotRequired[str]
    chatStatus: NotRequired[str]
    declineMessage: NotRequired[str]


class EventGadget(TypedDict):
    display: NotRequired[str]
    height: NotRequired[int]
    iconLink: NotRequired[str]
    link: NotRequired[str]
    preferences: NotRequired[dict[str, Any]]
    title: NotRequired[str]
    type: NotRequired[str]
    width: NotRequired[int]


class EventOutOfOfficeProperties(TypedDict):
    autoDeclineMode: NotRequired[str]
    declineMessage: NotRequired[str]


class EventReminders(TypedDict):
    overrides: NotRequired[list[shared_1.EventReminder]]
    useDefault: NotRequired[bool]


class EventSource(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]


class EventWorkingLocationPropertiesCustomLocation(TypedDict):
    label: NotRequired[str]


class EventWorkingLocationPropertiesOfficeLocation(TypedDict):
    buildingId: NotRequired[str]
    deskId: NotRequired[str]
    floorId: NotRequired[str]
    floorSectionId: NotRequired[str]
    label: NotRequired[str]


class ExtendedPropertiesParam(TypedDict):
    private: NotRequired[dict[str, Any]]
    """Texts by names of your own, kept on this copy of the event only."""
    shared: NotRequired[dict[str, Any]]
    """Texts by names of your own, which all guests' copies have."""


class FocusTimePropertiesParam(TypedDict):
    autoDeclineMode: NotRequired[str]
    chatStatus: NotRequired[str]
    declineMessage: NotRequired[str]


class OrganizerParam(TypedDict):
    display_name: NotRequired[str]
    """Name of the organizer."""
    email: NotRequired[str]
    """Address of the organizer."""


class OutOfOfficePropertiesParam(TypedDict):
    autoDeclineMode: NotRequired[str]
    declineMessage: NotRequired[str]


class RemindersParam(TypedDict):
    overrides: NotRequired[list[shared_1.EventReminderParam]]
    """List of objects. Reminders of this event alone, each like {"method": "email", "minutes": 60}; at most five."""
    use_default: NotRequired[bool]
    """Whether the calendar's own reminders apply. Must be false where `reminders__overrides` has some."""


class SourceParam(TypedDict):
    title: NotRequired[str]
    """Title of the page or message that the event came from."""
    url: NotRequired[str]
    """Address of the page or message that the event came from."""


class StartParam(TypedDict):
    date: NotRequired[str | date_aliased]
    """First day, as YYYY-MM-DD. For events that last whole days, in place of `start__date_time`.
    A date, or text such as 2026-01-31.
    """
    date_time: NotRequired[str | datetime]
    """When it begins, as an RFC 3339 timestamp. Without an offset, `start__time_zone` says where.
    A datetime with a time zone, or RFC 3339 text.
    """
    time_zone: NotRequired[str]
    """IANA name of the time zone of the beginning. Recurring events need it."""


class WatchEventsResult(TypedDict):
    address: NotRequired[str]
    expiration: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    params: NotRequired[dict[str, Any]]
    payload: NotRequired[bool]
    resourceId: NotRequired[str]
    resourceUri: NotRequired[str]
    token: NotRequired[str]
    type: NotRequired[str]


class WorkingLocationPropertiesCustomLocationParam(TypedDict):
    label: NotRequired[str]


class WorkingLocationPropertiesOfficeLocationParam(TypedDict):
    buildingId: NotRequired[str]
    deskId: NotRequired[str]
    floorId: NotRequired[str]
    floorSectionId: NotRequired[str]
    label: NotRequired[str]


class WorkingLocationPropertiesParam(TypedDict):
    customLocation: NotRequired[WorkingLocationPropertiesCustomLocationParam]
    homeOffice: NotRequired[Any]
    officeLocation: NotRequired[WorkingLocationPropertiesOfficeLocationParam]
    type: NotRequired[str]


class ConferenceDataConferenceSolutionParam(TypedDict):
    iconUri: NotRequired[str]
    key: NotRequired[ConferenceSolutionKeyParam]
    name: NotRequired[str]


class ConferenceDataCreateRequestParam(TypedDict):
    conferenceSolutionKey: NotRequired[ConferenceSolutionKeyParam]
    requestId: NotRequired[str]
    status: NotRequired[ConferenceDataCreateRequestStatusParam]


class ConferenceDataParam(TypedDict):
    conferenceId: NotRequired[str]
    conferenceSolution: NotRequired[ConferenceDataConferenceSolutionParam]
    createRequest: NotRequired[ConferenceDataCreateRequestParam]
    entryPoints: NotRequired[list[EntryPointParam]]
    notes: NotRequired[str]
    parameters: NotRequired[ConferenceDataParametersParam]
    signature: NotRequired[str]


class EventConferenceDataCreateRequest(TypedDict):
    conferenceSolutionKey: NotRequired[ConferenceSolutionKey]
    requestId: NotRequired[str]
    status: NotRequired[EventConferenceDataCreateRequestStatus]


class EventConferenceDataParameters(TypedDict):
    addOnParameters: NotRequired[EventConferenceDataParametersAddOnParameters]


class EventWorkingLocationProperties(TypedDict):
    customLocation: NotRequired[EventWorkingLocationPropertiesCustomLocation]
    homeOffice: NotRequired[Any]
    officeLocation: NotRequired[EventWorkingLocationPropertiesOfficeLocation]
    type: NotRequired[str]


class EventConferenceData(TypedDict):
    conferenceId: NotRequired[str]
    conferenceSolution: NotRequired[EventConferenceDataConferenceSolution]
    createRequest: NotRequired[EventConferenceDataCreateRequest]
    entryPoints: NotRequired[list[EntryPoint]]
    notes: NotRequired[str]
    parameters: NotRequired[EventConferenceDataParameters]
    signature: NotRequired[str]


class GetEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class ImportEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class MoveEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class PatchEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class QuickAddEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class ReplaceEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class CreateEventResult(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class Event(TypedDict):
    anyoneCanAddSelf: NotRequired[bool]
    attachments: NotRequired[list[EventAttachment]]
    attendees: NotRequired[list[EventAttendee]]
    attendeesOmitted: NotRequired[bool]
    colorId: NotRequired[str]
    conferenceData: NotRequired[EventConferenceData]
    created: NotRequired[str]
    creator: NotRequired[EventCreator]
    description: NotRequired[str]
    end: NotRequired[EventDateTime]
    endTimeUnspecified: NotRequired[bool]
    etag: NotRequired[str]
    eventType: NotRequired[str]
    extendedProperties: NotRequired[EventExtendedProperties]
    focusTimeProperties: NotRequired[EventFocusTimeProperties]
    gadget: NotRequired[EventGadget]
    guestsCanInviteOthers: NotRequired[bool]
    guestsCanModify: NotRequired[bool]
    guestsCanSeeOtherGuests: NotRequired[bool]
    hangoutLink: NotRequired[str]
    htmlLink: NotRequired[str]
    iCalUID: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    locked: NotRequired[bool]
    organizer: NotRequired[EventCreator]
    originalStartTime: NotRequired[EventDateTime]
    outOfOfficeProperties: NotRequired[EventOutOfOfficeProperties]
    privateCopy: NotRequired[bool]
    recurrence: NotRequired[list[str]]
    recurringEventId: NotRequired[str]
    reminders: NotRequired[EventReminders]
    sequence: NotRequired[int]
    source: NotRequired[EventSource]
    start: NotRequired[EventDateTime]
    status: NotRequired[str]
    summary: NotRequired[str]
    transparency: NotRequired[str]
    updated: NotRequired[str]
    visibility: NotRequired[str]
    workingLocationProperties: NotRequired[EventWorkingLocationProperties]


class ListEventInstancesResult(TypedDict):
    accessRole: NotRequired[str]
    defaultReminders: NotRequired[list[shared_1.EventReminder]]
    description: NotRequired[str]
    etag: NotRequired[str]
    items: NotRequired[list[Event]]
    kind: NotRequired[str]
    nextPageToken: NotRequired[str]
    nextSyncToken: NotRequired[str]
    summary: NotRequired[str]
    timeZone: NotRequired[str]
    updated: NotRequired[str]


class ListEventsResult(TypedDict):
    accessRole: NotRequired[str]
    defaultReminders: NotRequired[list[shared_1.EventReminder]]
    description: NotRequired[str]
    etag: NotRequired[str]
    items: NotRequired[list[Event]]
    kind: NotRequired[str]
    nextPageToken: NotRequired[str]
    nextSyncToken: NotRequired[str]
    summary: NotRequired[str]
    timeZone: NotRequired[str]
    updated: NotRequired[str]
