"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class ClearCalendarArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str


class CreateCalendarArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str
    description: str | None = None
    location: str | None = None
    time_zone: str | None = None
    conference_properties__allowed_conference_solution_types: list[str] | None = None


class DeleteCalendarArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str


class GetCalendarArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    fields: str | None = None


class PatchCalendarArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    time_zone: str | None = None
    conference_properties__allowed_conference_solution_types: list[str] | None = None


class ReplaceCalendarArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    summary: str
    description: str | None = None
    location: str | None = None
    time_zone: str | None = None
    conference_properties__allowed_conference_solution_types: list[str] | None = None
