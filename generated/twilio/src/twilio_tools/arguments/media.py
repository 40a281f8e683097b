"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class DeleteMediaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    message_sid: str = Field(..., max_length=34, min_length=34)
    sid: str = Field(..., max_length=34, min_length=34)


class GetMediaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    message_sid: str = Field(..., max_length=34, min_length=34)
    sid: str = Field(..., max_length=34, min_length=34)


class ListMediaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    message_sid: str = Field(..., max_length=34, min_length=34)
    date_created: str | None = None
    date_created_before: str | None = None
    date_created_after: str | None = None
    page_size: int | None = Field(None, ge=1, le=1000)
    page: int | None = Field(None, ge=0)
    page_token: str | None = None
