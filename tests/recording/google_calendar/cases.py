"""What is recorded of Google Calendar: every tool, with every parameter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..client import Exchange, Recording

CALENDAR = "team/påske@example.com"
EVENT = "7kukuqrfedlm2f9t"
RULE = "user:ann@example.com"
_TOKEN = "CAESBwoFZXZlbnQ="
_SYNC = "CPDAlvWDx70CEPDAlvWDx70CGAU="
_TIME = "2030-01-31T09:00:00Z"
_FIELDS = "id,summary"

_ENTRY: dict[str, Any] = {
    "kind": "calendar#calendarListEntry",
    "etag": '"1"',
    "id": CALENDAR,
    "summary": "Påske",
    "timeZone": "Europe/Oslo",
    "colorId": "7",
    "backgroundColor": "#0088aa",
    "foregroundColor": "#ffffff",
    "selected": True,
    "accessRole": "owner",
    "defaultReminders": [{"method": "popup", "minutes": 10}],
    "notificationSettings": {
        "notifications": [{"method": "email", "type": "eventCreation"}]
    },
    "primary": True,
    "conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]},
}
_CALENDAR: dict[str, Any] = {
    "kind": "calendar#calendar",
    "etag": '"1"',
    "id": CALENDAR,
    "summary": "Påske",
    "description": "Egg & høner",
    "location": "Bergen",
    "timeZone": "Europe/Oslo",
    "conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]},
}
_RULE: dict[str, Any] = {
    "kind": "calendar#aclRule",
    "etag": '"1"',
    "id": RULE,
    "role": "reader",
    "scope": {"type": "user", "value": "ann@example.com"},
}
_EVENT: dict[str, Any] = {
    "kind": "calendar#event",
    "etag": '"1"',
    "id": EVENT,
    "status": "confirmed",
    "htmlLink": "https://example.com/event",
    "created": _TIME,
    "updated": _TIME,
    "summary": "Påskelunsj 🐇",
    "creator": {"email": "ann@example.com", "self": True},
    "organizer": {"email": "ann@example.com", "self": True},
    "start": {"dateTime": "2030-01-31T12:00:00+01:00", "timeZone": "Europe/Oslo"},
    "end": {"dateTime": "2030-01-31T13:00:00+01:00", "timeZone": "Europe/Oslo"},
    "iCalUID": f"{EVENT}@example.com",
    "sequence": 0,
    "attendees": [{"email": "bo@example.com", "responseStatus": "needsAction"}],
    "reminders": {"useDefault": True},
    "eventType": "default",
}
_CHANNEL: dict[str, Any] = {
    "kind": "api#channel",
    "id": "channel-1",
    "resourceId": "resource-1",
    "resourceUri": "https://example.com/resource",
    "token": "mine",
    "expiration": "1893456000000",
}
_SETTING = {
    "kind": "calendar#setting",
    "etag": '"1"',
    "id": "timezone",
    "value": "Europe/Oslo",
}


def _camel(name: str) -> str:
    """A name as the API spells it."""
    if name == "i_cal_uid":
        return "iCalUID"
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def _nested(flat: Mapping[str, Any], spell: Any = lambda name: name) -> dict[str, Any]:
    """Members by names like `start__date_time`, one within the other."""
    found: dict[str, Any] = {}
    for name, value in flat.items():
        *around, last = (spell(part) for part in name.split("__"))
        at = found
        for part in around:
            at = at.setdefault(part, {})
        at[last] = value
    return found


def _exchange(
    method: str,
    name: str,
    answer: Any,
    query: Mapping[str, Any],
    body: Mapping[str, Any] | None = None,
    status: int = 200,
    follows: str = "",
) -> Exchange:
    """A call of `resource.method` of Google's client.

    `query` holds what stands in the address, too; both are by documented names.
    """
    resource, _, verb = method.partition(".")
    given: dict[str, Any] = {_camel(key): value for key, value in query.items()}
    if body is not None:
        given["body"] = _nested(body, _camel)
    return Exchange(
        name,
        {**query, **(body or {})},
        {**query, **_nested(body or {})},
        lambda client: getattr(getattr(client, resource)(), verb)(**given).execute(),
        answer,
        status,
        follows,
    )


def _paged(
    method: str, kind: str, item: Any, ids: Mapping[str, Any], **given: Any
) -> tuple[Exchange, ...]:
    """Everything at once, two pages, and what has changed since then."""

    def answer(*items: Any, **members: Any) -> dict[str, Any]:
        return {"kind": kind, "etag": '"1"', "items": list(items), **members}

    first, last = {**ids, "max_results": 1}, {**ids, "max_results": 1}
    found = [
        _exchange(method, "with everything", answer(item), {**ids, **given}),
        _exchange(method, "the first page", answer(item, nextPageToken=_TOKEN), first),
        _exchange(
            method,
            "the last page",
            answer(nextSyncToken=_SYNC),
            {**last, "page_token": _TOKEN},
            follows="the first page",
        ),
    ]
    if method != "events.instances":
        found.append(
            _exchange(
                method,
                "what has changed",
                answer(nextSyncToken=_SYNC),
                {**ids, "sync_token": _SYNC},
            )
        )
    return tuple(found)


_ID = {"calendar_id": CALENDAR}
_IDS = {**_ID, "event_id": EVENT}
_LOOK: dict[str, Any] = {
    "color_id": "7",
    "background_color": "#0088aa",
    "foreground_color": "#ffffff",
    "default_reminders": [{"method": "popup", "minutes": 10}],
    "notification_settings__notifications": [
        {"method": "email", "type": "eventCreation"}
    ],
    "hidden": False,
    "selected": True,
    "summary_override": "Mine",
}
_ABOUT: dict[str, Any] = {
    "summary": "Påske",
    "description": "Egg & høner",
    "location": "Bergen",
    "time_zone": "Europe/Oslo",
    "conference_properties__allowed_conference_solution_types": ["hangoutsMeet"],
}
_WATCHING: dict[str, Any] = {
    "id": "channel-1",
    "type": "web_hook",
    "address": "https://example.com/calendar?a=b&c",
    "token": "mine",
    "expiration": "1893456000000",
    "params": {"ttl": "3600"},
    "payload": True,
}
_SHARING: dict[str, Any] = {
    "role": "reader",
    "scope__type": "user",
    "scope__value": "ann@example.com",
}
_WHAT: dict[str, Any] = {
    "summary": "Påskelunsj 🐇",
    "description": "<b>Egg</b> & høner",
    "location": "Kantina",
    "start__date": "2030-01-31",
    "start__date_time": "2030-01-31T12:00:00+01:00",
    "start__time_zone": "Europe/Oslo",
    "end__date": "2030-02-01",
    "end__date_time": "2030-01-31T13:00:00+01:00",
    "end__time_zone": "Europe/Oslo",
    "attendees": [{"email": "bo@example.com", "displayName": "Bo", "optional": True}],
    "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=10"],
    "reminders__use_default": False,
    "reminders__overrides": [{"method": "email", "minutes": 60}],
    "color_id": "7",
    "transparency": "opaque",
    "visibility": "default",
    "status": "confirmed",
    "conference_data": {"createRequest": {"requestId": "request-1"}},
    "attachments": [{"fileUrl": "https://example.com/file"}],
    "guests_can_invite_others": False,
    "guests_can_modify": True,
    "guests_can_see_other_guests": False,
    "extended_properties__private": {"mine": "1"},
    "extended_properties__shared": {"ours": "2"},
    "focus_time_properties": {"chatStatus": "doNotDisturb"},
    "out_of_office_properties": {"declineMessage": "Away"},
    "working_location_properties": {"type": "homeOffice", "homeOffice": {}},
    "source__title": "A page",
    "source__url": "https://example.com/page",
    "sequence": 1,
}
_CHANGE: dict[str, Any] = {
    "send_updates": "all",
    "conference_data_version": 1,
    "supports_attachments": True,
    "max_attendees": 5,
}
_TIMES: dict[str, Any] = {
    "start__date_time": "2030-01-31T12:00:00+01:00",
    "end__date_time": "2030-01-31T13:00:00+01:00",
}


def _recording(tool: str, method: str, *exchanges: Exchange) -> Recording:
    return Recording(
        f"GOOGLE_CALENDAR_{tool}", f"{method}.{tool.lower()}", tuple(exchanges)
    )


def _watch(tool: str, group: str, resource: str, **ids: Any) -> Recording:
    return _recording(
        tool,
        group,
        _exchange(f"{resource}.watch", "a channel", _CHANNEL, ids, _WATCHING),
    )


RECORDINGS = (
    # The user's list
    _recording(
        "LIST_CALENDARS",
        "calendar_list",
        *_paged(
            "calendarList.list",
            "calendar#calendarList",
            _ENTRY,
            {},
            min_access_role="writer",
            show_deleted=True,
            show_hidden=False,
            max_results=250,
            fields="items(id,summary),nextPageToken",
        ),
    ),
    _recording(
        "GET_CALENDAR_LIST_ENTRY",
        "calendar_list",
        _exchange("calendarList.get", "an entry", _ENTRY, {**_ID, "fields": _FIELDS}),
    ),
    _recording(
        "ADD_CALENDAR_LIST_ENTRY",
        "calendar_list",
        _exchange(
            "calendarList.insert",
            "with everything",
            _ENTRY,
            {"color_rgb_format": True},
            {"id": CALENDAR, **_LOOK},
        ),
    ),
    _recording(
        "PATCH_CALENDAR_LIST_ENTRY",
        "calendar_list",
        _exchange(
            "calendarList.patch",
            "with everything",
            _ENTRY,
            {**_ID, "color_rgb_format": True},
            _LOOK,
        ),
        _exchange("calendarList.patch", "hidden", _ENTRY, _ID, {"hidden": True}),
    ),
    _recording(
        "REPLACE_CALENDAR_LIST_ENTRY",
        "calendar_list",
        _exchange(
            "calendarList.update",
            "with everything",
            _ENTRY,
            {**_ID, "color_rgb_format": False},
            _LOOK,
        ),
    ),
    _recording(
        "REMOVE_CALENDAR_LIST_ENTRY",
        "calendar_list",
        _exchange("calendarList.delete", "an entry", None, _ID, status=204),
    ),
    _watch("WATCH_CALENDAR_LIST", "calendar_list", "calendarList"),
    # Calendars
    _recording(
        "CREATE_CALENDAR",
        "calendars",
        _exchange("calendars.insert", "with everything", _CALENDAR, {}, _ABOUT),
    ),
    _recording(
        "GET_CALENDAR",
        "calendars",
        _exchange("calendars.get", "a calendar", _CALENDAR, {**_ID, "fields": _FIELDS}),
    ),
    _recording(
        "PATCH_CALENDAR",
        "calendars",
        _exchange("calendars.patch", "with everything", _CALENDAR, _ID, _ABOUT),
    ),
    _recording(
        "REPLACE_CALENDAR",
        "calendars",
        _exchange("calendars.update", "with everything", _CALENDAR, _ID, _ABOUT),
    ),
    _recording(
        "DELETE_CALENDAR",
        "calendars",
        _exchange("calendars.delete", "a calendar", None, _ID, status=204),
    ),
    _recording(
        "CLEAR_CALENDAR",
        "calendars",
        _exchange(
            "calendars.clear",
            "the primary one",
            None,
            {"calendar_id": "primary"},
            status=204,
        ),
    ),
    # Events
    _recording(
        "LIST_EVENTS",
        "events",
        *_paged(
            "events.list",
            "calendar#events",
            _EVENT,
            _ID,
            event_types=["default", "focusTime"],
            i_cal_uid=f"{EVENT}@example.com",
            max_attendees=5,
            max_results=2500,
            order_by="startTime",
            private_extended_property=["mine=1", "a&b=å"],
            q="lunsj & påske",
            shared_extended_property=["ours=2"],
            show_deleted=False,
            show_hidden_invitations=True,
            single_events=True,
            time_min=_TIME,
            time_max="2030-02-01T09:00:00+01:00",
            time_zone="Europe/Oslo",
            updated_min=_TIME,
            fields="items(id,summary),nextPageToken",
        ),
    ),
    _recording(
        "GET_EVENT",
        "events",
        _exchange(
            "events.get",
            "with everything",
            _EVENT,
            {
                **_IDS,
                "max_attendees": 5,
                "time_zone": "Europe/Oslo",
                "fields": _FIELDS,
            },
        ),
    ),
    _recording(
        "CREATE_EVENT",
        "events",
        _exchange("events.insert", "a lunch", _EVENT, _ID, _TIMES),
        _exchange(
            "events.insert",
            "with everything",
            _EVENT,
            {**_ID, **_CHANGE},
            {
                **_WHAT,
                "event_type": "default",
                "id": EVENT,
                "i_cal_uid": f"{EVENT}@example.com",
            },
        ),
    ),
    _recording(
        "IMPORT_EVENT",
        "events",
        _exchange(
            "events.import_",
            "with everything",
            _EVENT,
            {**_ID, "conference_data_version": 0, "supports_attachments": False},
            {
                "i_cal_uid": f"{EVENT}@example.com",
                **_WHAT,
                "id": EVENT,
                "organizer__email": "ann@example.com",
                "organizer__display_name": "Ann",
            },
        ),
    ),
    _recording(
        "QUICK_ADD_EVENT",
        "events",
        _exchange(
            "events.quickAdd",
            "a lunch",
            _EVENT,
            {**_ID, "text": "Lunsj i morgen 12-13 & kaffe", "send_updates": "none"},
        ),
    ),
    _recording(
        "PATCH_EVENT",
        "events",
        _exchange(
            "events.patch",
            "with everything",
            _EVENT,
            {**_IDS, **_CHANGE},
            {**_WHAT, "attendees_omitted": True},
        ),
        _exchange("events.patch", "cleared", _EVENT, _IDS, {"location": ""}),
    ),
    _recording(
        "REPLACE_EVENT",
        "events",
        _exchange(
            "events.update",
            "with everything",
            _EVENT,
            {**_IDS, **_CHANGE},
            {**_WHAT, "attendees_omitted": False},
        ),
    ),
    _recording(
        "MOVE_EVENT",
        "events",
        _exchange(
            "events.move",
            "to the primary one",
            _EVENT,
            {**_IDS, "destination": "primary", "send_updates": "externalOnly"},
        ),
    ),
    _recording(
        "DELETE_EVENT",
        "events",
        _exchange(
            "events.delete",
            "an event",
            None,
            {**_IDS, "send_updates": "all"},
            status=204,
        ),
    ),
    _recording(
        "LIST_EVENT_INSTANCES",
        "events",
        *_paged(
            "events.instances",
            "calendar#events",
            _EVENT,
            _IDS,
            max_attendees=5,
            max_results=2500,
            original_start=_TIME,
            show_deleted=True,
            time_min=_TIME,
            time_max="2030-02-01T09:00:00+01:00",
            time_zone="Europe/Oslo",
            fields="items(id,summary),nextPageToken",
        ),
    ),
    _watch("WATCH_EVENTS", "events", "events", **_ID),
    _recording(
        "QUERY_FREE_BUSY",
        "free_busy",
        _exchange(
            "freebusy.query",
            "two people",
            {
                "kind": "calendar#freeBusy",
                "timeMin": _TIME,
                "timeMax": "2030-02-01T09:00:00Z",
                "calendars": {
                    "ann@example.com": {"busy": [{"start": _TIME, "end": _TIME}]},
                    "bo@example.com": {
                        "errors": [{"domain": "global", "reason": "notFound"}],
                        "busy": [],
                    },
                },
            },
            {"fields": "calendars"},
            {
                "time_min": _TIME,
                "time_max": "2030-02-01T09:00:00Z",
                "items": [{"id": "ann@example.com"}, {"id": "bo@example.com"}],
                "time_zone": "Europe/Oslo",
                "calendar_expansion_max": 50,
                "group_expansion_max": 100,
            },
        ),
    ),
    # Sharing
    _recording(
        "LIST_ACL_RULES",
        "access_rules",
        *_paged(
            "acl.list",
            "calendar#acl",
            _RULE,
            _ID,
            max_results=250,
            show_deleted=True,
            fields="items(id,role),nextPageToken",
        ),
    ),
    _recording(
        "GET_ACL_RULE",
        "access_rules",
        _exchange(
            "acl.get", "a rule", _RULE, {**_ID, "rule_id": RULE, "fields": "id,role"}
        ),
    ),
    _recording(
        "CREATE_ACL_RULE",
        "access_rules",
        _exchange(
            "acl.insert",
            "with everything",
            _RULE,
            {**_ID, "send_notifications": False},
            _SHARING,
        ),
    ),
    _recording(
        "PATCH_ACL_RULE",
        "access_rules",
        _exchange(
            "acl.patch",
            "with everything",
            _RULE,
            {**_ID, "rule_id": RULE, "send_notifications": False},
            _SHARING,
        ),
    ),
    _recording(
        "REPLACE_ACL_RULE",
        "access_rules",
        _exchange(
            "acl.update",
            "with everything",
            _RULE,
            {**_ID, "rule_id": RULE, "send_notifications": True},
            _SHARING,
        ),
    ),
    _recording(
        "DELETE_ACL_RULE",
        "access_rules",
        _exchange("acl.delete", "a rule", None, {**_ID, "rule_id": RULE}, status=204),
    ),
    _watch("WATCH_ACL_RULES", "access_rules", "acl", **_ID),
    _recording(
        "STOP_CHANNEL",
        "channels",
        _exchange(
            "channels.stop",
            "a channel",
            None,
            {},
            {"id": "channel-1", "resource_id": "resource-1"},
            status=204,
        ),
    ),
    # The user
    _recording(
        "GET_COLORS",
        "colors",
        _exchange(
            "colors.get",
            "all",
            {
                "kind": "calendar#colors",
                "updated": _TIME,
                "calendar": {"1": {"background": "#ac725e", "foreground": "#1d1d1d"}},
                "event": {"1": {"background": "#a4bdfc", "foreground": "#1d1d1d"}},
            },
            {"fields": "event,calendar"},
        ),
    ),
    _recording(
        "LIST_SETTINGS",
        "settings",
        *_paged(
            "settings.list",
            "calendar#settings",
            _SETTING,
            {},
            max_results=250,
            fields="items(id,value),nextPageToken",
        ),
    ),
    _recording(
        "GET_SETTING",
        "settings",
        _exchange(
            "settings.get",
            "the time zone",
            _SETTING,
            {"setting": "timezone", "fields": "value"},
        ),
    ),
    _watch("WATCH_SETTINGS", "settings", "settings"),
)
