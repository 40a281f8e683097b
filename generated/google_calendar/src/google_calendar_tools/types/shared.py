"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired


class ConferenceProperties(TypedDict):
    allowedConferenceSolutionTypes: NotRequired[list[str]]


class EventReminder(TypedDict):
    method: NotRequired[str]
    minutes: NotRequired[int]


class EventReminderParam(TypedDict):
    method: NotRequired[str]
    minutes: NotRequired[int]
