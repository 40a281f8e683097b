"""The settings of every request to Google Calendar."""

from __future__ import annotations

from .runtime.wire.model import ClientOption, Credential, ServiceInfo

SERVICE = ServiceInfo(
    name="Google Calendar",
    package="google_calendar_tools",
    version="0.1.0",
    base_url="https://www.googleapis.com/calendar/v3",
    headers={},
    accept="application/json",
    credentials=(
        Credential(
            option="access_token",
            environment="GOOGLE_CALENDAR_ACCESS_TOKEN",
            where="header",
            name="Authorization",
            format="Bearer {}",
            secret=True,
        ),
    ),
    auth={"security access_token": (("access_token",),)},
    paths={"security access_token": "/"},
    index={
        "GOOGLE_CALENDAR_ADD_CALENDAR_LIST_ENTRY": (
            "calendar_list",
            "AddCalendarListEntryArguments",
        ),
        "GOOGLE_CALENDAR_CLEAR_CALENDAR": ("calendars", "ClearCalendarArguments"),
        "GOOGLE_CALENDAR_CREATE_ACL_RULE": ("access_rules", "CreateAclRuleArguments"),
        "GOOGLE_CALENDAR_CREATE_CALENDAR": ("calendars", "CreateCalendarArguments"),
        "GOOGLE_CALENDAR_CREATE_EVENT": ("events", "CreateEventArguments"),
        "GOOGLE_CALENDAR_DELETE_ACL_RULE": ("access_rules", "DeleteAclRuleArguments"),
        "GOOGLE_CALENDAR_DELETE_CALENDAR": ("calendars", "DeleteCalendarArguments"),
        "GOOGLE_CALENDAR_DELETE_EVENT": ("events", "DeleteEventArguments"),
        "GOOGLE_CALENDAR_GET_ACL_RULE": ("access_rules", "GetAclRuleArguments"),
        "GOOGLE_CALENDAR_GET_CALENDAR": ("calendars", "GetCalendarArguments"),
        "GOOGLE_CALENDAR_GET_CALENDAR_LIST_ENTRY": (
            "calendar_list",
            "GetCalendarListEntryArguments",
        ),
        "GOOGLE_CALENDAR_GET_COLORS": ("colors", "GetColorsArguments"),
        "GOOGLE_CALENDAR_GET_EVENT": ("events", "GetEventArguments"),
        "GOOGLE_CALENDAR_GET_SETTING": ("settings", "GetSettingArguments"),
        "GOOGLE_CALENDAR_IMPORT_EVENT": ("events", "ImportEventArguments"),
        "GOOGLE_CALENDAR_LIST_ACL_RULES": ("access_rules", "ListAclRulesArguments"),
        "GOOGLE_CALENDAR_LIST_CALENDARS": ("calendar_list", "ListCalendarsArguments"),
        "GOOGLE_CALENDAR_LIST_EVENTS": ("events", "ListEventsArguments"),
        "GOOGLE_CALENDAR_LIST_EVENT_INSTANCES": (
            "events",
            "ListEventInstancesArguments",
        ),
        "GOOGLE_CALENDAR_LIST_SETTINGS": ("settings", "ListSettingsArguments"),
        "GOOGLE_CALENDAR_MOVE_EVENT": ("events", "MoveEventArguments"),
        "GOOGLE_CALENDAR_PATCH_ACL_RULE": ("access_rules", "PatchAclRuleArguments"),
        "GOOGLE_CALENDAR_PATCH_CALENDAR": ("calendars", "PatchCalendarArguments"),
        "GOOGLE_CALENDAR_PATCH_CALENDAR_LIST_ENTRY": (
            "calendar_list",
            "PatchCalendarListEntryArguments",
        ),
        "GOOGLE_CALENDAR_PATCH_EVENT": ("events", "PatchEventArguments"),
        "GOOGLE_CALENDAR_QUERY_FREE_BUSY": ("free_busy", "QueryFreeBusyArguments"),
        "GOOGLE_CALENDAR_QUICK_ADD_EVENT": ("events", "QuickAddEventArguments"),
        "GOOGLE_CALENDAR_REMOVE_CALENDAR_LIST_ENTRY": (
            "calendar_list",
            "RemoveCalendarListEntryArguments",
        ),
        "GOOGLE_CALENDAR_REPLACE_ACL_RULE": ("access_rules", "ReplaceAclRuleArguments"),
        "GOOGLE_CALENDAR_REPLACE_CALENDAR": ("calendars", "ReplaceCalendarArguments"),
        "GOOGLE_CALENDAR_REPLACE_CALENDAR_LIST_ENTRY": (
            "calendar_list",
            "ReplaceCalendarListEntryArguments",
        ),
        "GOOGLE_CALENDAR_REPLACE_EVENT": ("events", "ReplaceEventArguments"),
        "GOOGLE_CALENDAR_STOP_CHANNEL": ("channels", "StopChannelArguments"),
        "GOOGLE_CALENDAR_WATCH_ACL_RULES": ("access_rules", "WatchAclRulesArguments"),
        "GOOGLE_CALENDAR_WATCH_CALENDAR_LIST": (
            "calendar_list",
            "WatchCalendarListArguments",
        ),
        "GOOGLE_CALENDAR_WATCH_EVENTS": ("events", "WatchEventsArguments"),
        "GOOGLE_CALENDAR_WATCH_SETTINGS": ("settings", "WatchSettingsArguments"),
    },
    options=(
        ClientOption(
            option="quota_user",
            environment="",
            default="",
            values=(),
            in_address=False,
        ),
    ),
    retired_status=0,
    partial_failure_header="",
    errors={
        "errors": ["/error/errors"],
        "texts": ["/message", "/reason"],
        "first_text_only": False,
    },
    rate_limits=(
        {"statuses": [403, 429], "wait": "retry-after"},
        {
            "reason": "/error/errors/0/reason",
            "statuses": [403],
            "values": ["rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded"],
        },
    ),
)
