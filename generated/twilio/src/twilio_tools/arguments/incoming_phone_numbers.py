"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetIncomingPhoneNumberArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)


class ListIncomingPhoneNumbersArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    phone_number: str | None = None
    friendly_name: str | None = None
    origin: str | None = None
    beta: bool | None = None
    page_size: int | None = Field(None, ge=1, le=1000)
    page: int | None = Field(None, ge=0)
    page_token: str | None = None


class UpdateIncomingPhoneNumberArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sid: str = Field(..., max_length=34, min_length=34)
    friendly_name: str | None = None
    sms_url: str | None = None
    sms_method: Literal["GET", "POST"] | None = None
    sms_fallback_url: str | None = None
    sms_fallback_method: Literal["GET", "POST"] | None = None
    sms_application_sid: str | None = Field(None, max_length=34, min_length=34)
    status_callback: str | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    voice_url: str | None = None
    voice_method: Literal["GET", "POST"] | None = None
    voice_fallback_url: str | None = None
    voice_fallback_method: Literal["GET", "POST"] | None = None
    voice_application_sid: str | None = Field(None, max_length=34, min_length=34)
    voice_caller_id_lookup: bool | None = None
    voice_receive_mode: Literal["voice", "fax"] | None = None
    trunk_sid: str | None = Field(None, max_length=34, min_length=34)
    emergency_status: Literal["Active", "Inactive"] | None = None
    emergency_address_sid: str | None = Field(None, max_length=34, min_length=34)
    identity_sid: str | None = Field(None, max_length=34, min_length=34)
    address_sid: str | None = Field(None, max_length=34, min_length=34)
    bundle_sid: str | None = Field(None, max_length=34, min_length=34)
    api_version: str | None = None
