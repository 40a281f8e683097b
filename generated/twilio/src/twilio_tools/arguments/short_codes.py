"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetShortCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)


class ListShortCodesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    friendly_name: str | None = None
    short_code: str | None = None
    page_size: int | None = Field(None, ge=1, le=1000)
    page: int | None = Field(None, ge=0)
    page_token: str | None = None


class UpdateShortCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)
    friendly_name: str | None = None
    sms_url: str | None = None
    sms_method: Literal["GET", "POST"] | None = None
    sms_fallback_url: str | None = None
    sms_fallback_method: Literal["GET", "POST"] | None = None
    api_version: str | None = None
