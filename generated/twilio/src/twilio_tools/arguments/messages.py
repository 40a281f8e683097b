"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class DeleteMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)


class GetMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)


class ListMessagesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    to: str | None = None
    from_: str | None = Field(None, alias="from")
    date_sent: str | None = None
    date_sent_before: str | None = None
    date_sent_after: str | None = None
    page_size: int | None = Field(None, ge=1, le=1000)
    page: int | None = Field(None, ge=0)
    page_token: str | None = None


class SendMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    to: str
    from_: str | None = Field(None, alias="from")
    messaging_service_sid: str | None = Field(None, max_length=34, min_length=34)
    body: str | None = None
    media_url: list[str] | None = None
    content_sid: str | None = Field(None, max_length=34, min_length=34)
    content_variables: str | None = None
    status_callback: str | None = None
    application_sid: str | None = Field(None, max_length=34, min_length=34)
    schedule_type: Literal["fixed"] | None = None
    send_at: str | None = None
    validity_period: int | None = Field(None, ge=1, le=36000)
    provide_feedback: bool | None = None
    attempt: int | None = None
    smart_encoded: bool | None = None
    shorten_urls: bool | None = None
    send_as_mms: bool | None = None
    persistent_action: list[str] | None = None
    content_retention: Literal["retain", "discard"] | None = None
    address_retention: Literal["retain", "obfuscate"] | None = None
    risk_check: Literal["enable", "disable"] | None = None
    fallback_from: str | None = None
    traffic_type: Literal["free"] | None = None


class UpdateMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)
    body: str | None = None
    status: Literal["canceled"] | None = None
