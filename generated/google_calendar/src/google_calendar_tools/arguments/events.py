"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Attendee(_Model):
    additionalGuests: int | None = None
    comment: str | None = None
    displayName: str | None = None
    email: str | None = None
    id: str | None = None
    optional: bool | None = None
    organizer: bool | None = None
    resource: bool | None = None
    responseStatus: str | None = None
    self: bool | None = None


class RemindersOverride(_Model):
    method: str | None = None
    minutes: int | None = None


class Key(_Model):
    type: str | None = None


class ConferenceSolution(_Model):
    iconUri: str | None = None
    key: Key | None = None
    name: str | None = None


class ConferenceSolutionKey(_Model):
    type: str | None = None


class Status(_Model):
    statusCode: str | None = None


class CreateRequest(_Model):
    conferenceSolutionKey: ConferenceSolutionKey | None = None
    requestId: str | None = None
    status: Status | None = None


class EntryPoint(_Model):
    accessCode: str | None = None
    entryPointFeatures: list[str] | None = None
    entryPointType: str | None = None
    label: str | None = None
    meetingCode: str | None = None
    passcode: str | None = None
    password: str | None = None
    pin: str | None = None
    regionCode: str | None = None
    uri: str | None = None


class AddOnParameters(_Model):
    parameters: dict[str, Any] | None = None


class Parameters(_Model):
    addOnParameters: AddOnParameters | None = None


class ConferenceData(_Model):
    conferenceId: str | None = None
    conferenceSolution: ConferenceSolution | None = None
    createRequest: CreateRequest | None = None
    entryPoints: list[EntryPoint] | None = None
    notes: str | None = None
    parameters: Parameters | None = None
    signature: str | None = None


class Attachment(_Model):
    fileId: str | None = None
    fileUrl: str | None = None
    iconLink: str | None = None
    mimeType: str | None = None
    title: str | None = None


class FocusTimeProperties(_Model):
    autoDeclineMode: str | None = None
    chatStatus: str | None = None
    declineMessage: str | None = None


class OutOfOfficeProperties(_Model):
    autoDeclineMode: str | None = None
    declineMessage: str | None = None


class CustomLocation(_Model):
    label: str | None = None


class OfficeLocation(_Model):
    buildingId: str | None = None
    deskId: str | None = None
    floorId: str | None = None
    floorSectionId: str | None = None
    label: str | None = None


class WorkingLocationProperties(_Model):
    customLocation: CustomLocation | None = None
    homeOffice: Any | None = None
    officeLocation: OfficeLocation | None = None
    type: str | None = None


class CreateEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    start__date: str | None = None
    start__date_time: str | None = None
    start__time_zone: str | None = None
    end__date: str | None = None
    end__date_time: str | None = None
    end__time_zone: str | None = None
    attendees: list[Attendee] | None = None
    recurrence: list[str] | None = None
    reminders__use_default: bool | None = None
    reminders__overrides: list[RemindersOverride] | None = None
    color_id: str | None = None
    transparency: Literal["opaque", "transparent"] | str | None = None
    visibility: Literal["default", "public", "private", "confidential"] | str | None = (
        None
    )
    status: Literal["confirmed", "tentative", "cancelled"] | str | None = None
    conference_data: ConferenceData | None = None
    attachments: list[Attachment] | None = None
    guests_can_invite_others: bool | None = None
    guests_can_modify: bool | None = None
    guests_can_see_other_guests: bool | None = None
    extended_properties__private: dict[str, Any] | None = None
    extended_properties__shared: dict[str, Any] | None = None
    focus_time_properties: FocusTimeProperties | None = None
    out_of_office_properties: OutOfOfficeProperties | None = None
    working_location_properties: WorkingLocationProperties | None = None
    source__title: str | None = None
    source__url: str | None = None
    sequence: int | None = None
    event_type: (
        Literal["default", "focusTime", "outOfOffice", "workingLocation"] | str | None
    ) = None
    id: str | None = None
    i_cal_uid: str | None = None
    send_updates: Literal["all", "externalOnly", "none"] | None = None
    conference_data_version: int | None = Field(None, ge=0, le=1)
    supports_attachments: bool | None = None
    max_attendees: int | None = Field(None, ge=1)


class DeleteEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_id: str
    send_updates: Literal["all", "externalOnly", "none"] | None = None


class GetEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_id: str
    max_attendees: int | None = Field(None, ge=1)
    time_zone: str | None = None
    fields: str | None = None


class ImportEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    i_cal_uid: str
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    start__date: str | None = None
    start__date_time: str | None = None
    start__time_zone: str | None = None
    end__date: str | None = None
    end__date_time: str | None = None
    end__time_zone: str | None = None
    attendees: list[Attendee] | None = None
    recurrence: list[str] | None = None
    reminders__use_default: bool | None = None
    reminders__overrides: list[RemindersOverride] | None = None
    color_id: str | None = None
    transparency: Literal["opaque", "transparent"] | str | None = None
    visibility: Literal["default", "public", "private", "confidential"] | str | None = (
        None
    )
    status: Literal["confirmed", "tentative", "cancelled"] | str | None = None
    conference_data: ConferenceData | None = None
    attachments: list[Attachment] | None = None
    guests_can_invite_others: bool | None = None
    guests_can_modify: bool | None = None
    guests_can_see_other_guests: bool | None = None
    extended_properties__private: dict[str, Any] | None = None
    extended_properties__shared: dict[str, Any] | None = None
    focus_time_properties: FocusTimeProperties | None = None
    out_of_office_properties: OutOfOfficeProperties | None = None
    working_location_properties: WorkingLocationProperties | None = None
    source__title: str | None = None
    source__url: str | None = None
    sequence: int | None = None
    id: str | None = None
    organizer__email: str | None = None
    organizer__display_name: str | None = None
    conference_data_version: int | None = Field(None, ge=0, le=1)
    supports_attachments: bool | None = None


class ListEventInstancesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_id: str
    max_attendees: int | None = Field(None, ge=1)
    max_results: int | None = Field(None, ge=1)
    original_start: str | None = None
    page_token: str | None = None
    show_deleted: bool | None = None
    time_min: str | None = None
    time_max: str | None = None
    time_zone: str | None = None
    fields: str | None = None


class ListEventsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_types: (
        list[Literal["default", "focusTime", "outOfOffice", "workingLocation"]] | None
    ) = None
    i_cal_uid: str | None = None
    max_attendees: int | None = Field(None, ge=1)
    max_results: int | None = Field(None, ge=1)
    order_by: Literal["startTime", "updated"] | None = None
    page_token: str | None = None
    private_extended_property: list[str] | None = None
    q: str | None = None
    shared_extended_property: list[str] | None = None
    show_deleted: bool | None = None
    show_hidden_invitations: bool | None = None
    single_events: bool | None = None
    sync_token: str | None = None
    time_min: str | None = None
    time_max: str | None = None
    time_zone: str | None = None
    updated_min: str | None = None
    fields: str | None = None


class MoveEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_id: str
    destination: str
    send_updates: Literal["all", "externalOnly", "none"] | None = None


class PatchEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_id: str
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    start__date: str | None = None
    start__date_time: str | None = None
    start__time_zone: str | None = None
    end__date: str | None = None
    end__date_time: str | None = None
    end__time_zone: str | None = None
    attendees: list[Attendee] | None = None
    recurrence: list[str] | None = None
    reminders__use_default: bool | None = None
    reminders__overrides: list[RemindersOverride] | None = None
    color_id: str | None = None
    transparency: Literal["opaque", "transparent"] | str | None = None
    visibility: Literal["default", "public", "private", "confidential"] | str | None = (
        None
    )
    status: Literal["confirmed", "tentative", "cancelled"] | str | None = None
    conference_data: ConferenceData | None = None
    attachments: list[Attachment] | None = None
    guests_can_invite_others: bool | None = None
    guests_can_modify: bool | None = None
    guests_can_see_other_guests: bool | None = None
    extended_properties__private: dict[str, Any] | None = None
    extended_properties__shared: dict[str, Any] | None = None
    focus_time_properties: FocusTimeProperties | None = None
    out_of_office_properties: OutOfOfficeProperties | None = None
    working_location_properties: WorkingLocationProperties | None = None
    source__title: str | None = None
    source__url: str | None = None
    sequence: int | None = None
    attendees_omitted: bool | None = None
    send_updates: Literal["all", "externalOnly", "none"] | None = None
    conference_data_version: int | None = Field(None, ge=0, le=1)
    supports_attachments: bool | None = None
    max_attendees: int | None = Field(None, ge=1)


class QuickAddEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    text: str
    send_updates: Literal["all", "externalOnly", "none"] | None = None


class ReplaceEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    event_id: str
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    start__date: str | None = None
    start__date_time: str | None = None
    start__time_zone: str | None = None
    end__date: str | None = None
    end__date_time: str | None = None
    end__time_zone: str | None = None
    attendees: list[Attendee] | None = None
    recurrence: list[str] | None = None
    reminders__use_default: bool | None = None
    reminders__overrides: list[RemindersOverride] | None = None
    color_id: str | None = None
    transparency: Literal["opaque", "transparent"] | str | None = None
    visibility: Literal["default", "public", "private", "confidential"] | str | None = (
        None
    )
    status: Literal["confirmed", "tentative", "cancelled"] | str | None = None
    conference_data: ConferenceData | None = None
    attachments: list[Attachment] | None = None
    guests_can_invite_others: bool | None = None
    guests_can_modify: bool | None = None
    guests_can_see_other_guests: bool | None = None
    extended_properties__private: dict[str, Any] | None = None
    extended_properties__shared: dict[str, Any] | None = None
    focus_time_properties: FocusTimeProperties | None = None
    out_of_office_properties: OutOfOfficeProperties | None = None
    working_location_properties: WorkingLocationProperties | None = None
    source__title: str | None = None
    source__url: str | None = None
    sequence: int | None = None
    attendees_omitted: bool | None = None
    send_updates: Literal["all", "externalOnly", "none"] | None = None
    conference_data_version: int | None = Field(None, ge=0, le=1)
    supports_attachments: bool | None = None
    max_attendees: int | None = Field(None, ge=1)


class WatchEventsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    id: str
    type: Literal["web_hook"] | str
    address: str
    token: str | None = None
    expiration: str | None = None
    params: dict[str, Any] | None = None
    payload: bool | None = None
