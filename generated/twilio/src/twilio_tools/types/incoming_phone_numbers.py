"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired


class IncomingPhoneNumberCapabilities(TypedDict):
    mms: NotRequired[bool]
    sms: NotRequired[bool]
    voice: NotRequired[bool]
    fax: NotRequired[bool]


class UpdateIncomingPhoneNumberResult(TypedDict):
    account_sid: str | None
    address_sid: str | None
    address_requirements: NotRequired[Literal["none", "any", "local", "foreign"] | str]
    api_version: str | None
    beta: bool | None
    capabilities: IncomingPhoneNumberCapabilities | None
    date_created: str | None
    date_updated: str | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: Literal["GET", "POST"] | str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: NotRequired[Literal["voice", "fax"] | str]
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: Literal["GET", "POST"] | str | None
    voice_fallback_url: str | None
    voice_method: Literal["GET", "POST"] | str | None
    voice_url: str | None
    emergency_status: NotRequired[Literal["Active", "Inactive"] | str]
    emergency_address_sid: str | None
    emergency_address_status: NotRequired[
        Literal[
            "registered",
            "unregistered",
            "pending-registration",
            "registration-failure",
            "pending-unregistration",
            "unregistration-failure",
        ]
        | str
    ]
    bundle_sid: str | None
    status: str | None
    type: str | None


class GetIncomingPhoneNumberResult(TypedDict):
    account_sid: str | None
    address_sid: str | None
    address_requirements: NotRequired[Literal["none", "any", "local", "foreign"] | str]
    api_version: str | None
    beta: bool | None
    capabilities: IncomingPhoneNumberCapabilities | None
    date_created: str | None
    date_updated: str | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: Literal["GET", "POST"] | str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: NotRequired[Literal["voice", "fax"] | str]
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: Literal["GET", "POST"] | str | None
    voice_fallback_url: str | None
    voice_method: Literal["GET", "POST"] | str | None
    voice_url: str | None
    emergency_status: NotRequired[Literal["Active", "Inactive"] | str]
    emergency_address_sid: str | None
    emergency_address_status: NotRequired[
        Literal[
            "registered",
            "unregistered",
            "pending-registration",
            "registration-failure",
            "pending-unregistration",
            "unregistration-failure",
        ]
        | str
    ]
    bundle_sid: str | None
    status: str | None
    type: str | None


class IncomingPhoneNumber(TypedDict):
    account_sid: str | None
    address_sid: str | None
    address_requirements: NotRequired[Literal["none", "any", "local", "foreign"] | str]
    api_version: str | None
    beta: bool | None
    capabilities: IncomingPhoneNumberCapabilities | None
    date_created: str | None
    date_updated: str | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: Literal["GET", "POST"] | str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: NotRequired[Literal["voice", "fax"] | str]
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: Literal["GET", "POST"] | str | None
    voice_fallback_url: str | None
    voice_method: Literal["GET", "POST"] | str | None
    voice_url: str | None
    emergency_status: NotRequired[Literal["Active", "Inactive"] | str]
    emergency_address_sid: str | None
    emergency_address_status: NotRequired[
        Literal[
            "registered",
            "unregistered",
            "pending-registration",
            "registration-failure",
            "pending-unregistration",
            "unregistration-failure",
        ]
        | str
    ]
    bundle_sid: str | None
    status: str | None
    type: str | None


class ListIncomingPhoneNumbersResult(TypedDict):
    end: NotRequired[int]
    first_page_uri: NotRequired[str]
    next_page_uri: str | None
    page: NotRequired[int]
    page_size: NotRequired[int]
    previous_page_uri: str | None
    start: NotRequired[int]
    uri: NotRequired[str]
    incoming_phone_numbers: NotRequired[list[IncomingPhoneNumber]]
