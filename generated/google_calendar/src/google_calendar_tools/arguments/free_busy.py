"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Item(_Model):
    id: str | None = None


class QueryFreeBusyArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    time_min: str
    time_max: str
    items: list[Item]
    time_zone: str | None = None
    calendar_expansion_max: int | None = Field(None, le=50)
    group_expansion_max: int | None = Field(None, le=100)
    fields: str | None = None
