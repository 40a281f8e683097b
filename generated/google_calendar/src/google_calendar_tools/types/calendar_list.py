"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, TypedDict

from typing_extensions import NotRequired

from . import shared


class CalendarNotification(TypedDict):
    method: NotRequired[str]
    type: NotRequired[str]


class CalendarNotificationParam(TypedDict):
    method: NotRequired[str]
    type: NotRequired[str]


class NotificationSettingsParam(TypedDict):
    notifications: NotRequired[list[CalendarNotificationParam]]
    """List of objects. E-mails that the user gets about this calendar, each like {"method": "email", "type": "eventCreation"}."""


class WatchCalendarListResult(TypedDict):
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


class CalendarListEntryNotificationSettings(TypedDict):
    notifications: NotRequired[list[CalendarNotification]]


class GetCalendarListEntryResult(TypedDict):
    accessRole: NotRequired[str]
    backgroundColor: NotRequired[str]
    colorId: NotRequired[str]
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    defaultReminders: NotRequired[list[shared.EventReminder]]
    deleted: NotRequired[bool]
    description: NotRequired[str]
    etag: NotRequired[str]
    foregroundColor: NotRequired[str]
    hidden: NotRequired[bool]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    notificationSettings: NotRequired[CalendarListEntryNotificationSettings]
    primary: NotRequired[bool]
    selected: NotRequired[bool]
    summary: NotRequired[str]
    summaryOverride: NotRequired[str]
    timeZone: NotRequired[str]


class PatchCalendarListEntryResult(TypedDict):
    accessRole: NotRequired[str]
    backgroundColor: NotRequired[str]
    colorId: NotRequired[str]
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    defaultReminders: NotRequired[list[shared.EventReminder]]
    deleted: NotRequired[bool]
    description: NotRequired[str]
    etag: NotRequired[str]
    foregroundColor: NotRequired[str]
    hidden: NotRequired[bool]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    notificationSettings: NotRequired[CalendarListEntryNotificationSettings]
    primary: NotRequired[bool]
    selected: NotRequired[bool]
    summary: NotRequired[str]
    summaryOverride: NotRequired[str]
    timeZone: NotRequired[str]


class ReplaceCalendarListEntryResult(TypedDict):
    accessRole: NotRequired[str]
    backgroundColor: NotRequired[str]
    colorId: NotRequired[str]
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    defaultReminders: NotRequired[list[shared.EventReminder]]
    deleted: NotRequired[bool]
    description: NotRequired[str]
    etag: NotRequired[str]
    foregroundColor: NotRequired[str]
    hidden: NotRequired[bool]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    notificationSettings: NotRequired[CalendarListEntryNotificationSettings]
    primary: NotRequired[bool]
    selected: NotRequired[bool]
    summary: NotRequired[str]
    summaryOverride: NotRequired[str]
    timeZone: NotRequired[str]


class AddCalendarListEntryResult(TypedDict):
    accessRole: NotRequired[str]
    backgroundColor: NotRequired[str]
    colorId: NotRequired[str]
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    defaultReminders: NotRequired[list[shared.EventReminder]]
    deleted: NotRequired[bool]
    description: NotRequired[str]
    etag: NotRequired[str]
    foregroundColor: NotRequired[str]
    hidden: NotRequired[bool]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    notificationSettings: NotRequired[CalendarListEntryNotificationSettings]
    primary: NotRequired[bool]
    selected: NotRequired[bool]
    summary: NotRequired[str]
    summaryOverride: NotRequired[str]
    timeZone: NotRequired[str]


class CalendarListEntry(TypedDict):
    accessRole: NotRequired[str]
    backgroundColor: NotRequired[str]
    colorId: NotRequired[str]
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    defaultReminders: NotRequired[list[shared.EventReminder]]
    deleted: NotRequired[bool]
    description: NotRequired[str]
    etag: NotRequired[str]
    foregroundColor: NotRequired[str]
    hidden: NotRequired[bool]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    notificationSettings: NotRequired[CalendarListEntryNotificationSettings]
    primary: NotRequired[bool]
    selected: NotRequired[bool]
    summary: NotRequired[str]
    summaryOverride: NotRequired[str]
    timeZone: NotRequired[str]


class ListCalendarsResult(TypedDict):
    etag: NotRequired[str]
    items: NotRequired[list[CalendarListEntry]]
    kind: NotRequired[str]
    nextPageToken: NotRequired[str]
    nextSyncToken: NotRequired[str]
