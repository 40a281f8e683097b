"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from . import shared


class ConferencePropertiesParam(TypedDict):
    allowed_conference_solution_types: NotRequired[list[str]]
    """List of strings. Kinds of video conferences that events of the calendar may have: eventHangout, eventNamedHangout, hangoutsMeet."""


class CreateCalendarResult(TypedDict):
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    description: NotRequired[str]
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    summary: NotRequired[str]
    timeZone: NotRequired[str]


class GetCalendarResult(TypedDict):
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    description: NotRequired[str]
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    summary: NotRequired[str]
    timeZone: NotRequired[str]


class PatchCalendarResult(TypedDict):
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    description: NotRequired[str]
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    summary: NotRequired[str]
    timeZone: NotRequired[str]


class ReplaceCalendarResult(TypedDict):
    conferenceProperties: NotRequired[shared.ConferenceProperties]
    description: NotRequired[str]
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    location: NotRequired[str]
    summary: NotRequired[str]
    timeZone: NotRequired[str]
