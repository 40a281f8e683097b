"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class DefaultReminder(_Model):
    method: str | None = None
    minutes: int | None = None


class NotificationSettingsNotification(_Model):
    method: str | None = None
    type: str | None = None


class AddCalendarListEntryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    color_id: str | None = None
    background_color: str | None = None
    foreground_color: str | None = None
    color_rgb_format: bool | None = None
    default_reminders: list[DefaultReminder] | None = None
    notification_settings__notifications: (
        list[NotificationSettingsNotification] | None
    ) = None
    hidden: bool | None = None
    selected: bool | None = None
    summary_override: str | None = None


class GetCalendarListEntryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    fields: str | None = None


class ListCalendarsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    min_access_role: Literal["freeBusyReader", "owner", "reader", "writer"] | None = (
        None
    )
    show_deleted: bool | None = None
    show_hidden: bool | None = None
    max_results: int | None = Field(None, ge=1)
    page_token: str | None = None
    sync_token: str | None = None
    fields: str | None = None


class PatchCalendarListEntryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    color_id: str | None = None
    background_color: str | None = None
    foreground_color: str | None = None
    color_rgb_format: bool | None = None
    default_reminders: list[DefaultReminder] | None = None
    notification_settings__notifications: (
        list[NotificationSettingsNotification] | None
    ) = None
    hidden: bool | None = None
    selected: bool | None = None
    summary_override: str | None = None


class RemoveCalendarListEntryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str


class ReplaceCalendarListEntryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    color_id: str | None = None
    background_color: str | None = None
    foreground_color: str | None = None
    color_rgb_format: bool | None = None
    default_reminders: list[DefaultReminder] | None = None
    notification_settings__notifications: (
        list[NotificationSettingsNotification] | None
    ) = None
    hidden: bool | None = None
    selected: bool | None = None
    summary_override: str | None = None


class WatchCalendarListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    type: Literal["web_hook"] | str
    address: str
    token: str | None = None
    expiration: str | None = None
    params: dict[str, Any] | None = None
    payload: bool | None = None
