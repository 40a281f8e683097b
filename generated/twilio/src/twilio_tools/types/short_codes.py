"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired


class GetShortCodeResult(TypedDict):
    account_sid: str | None
    api_version: str | None
    date_created: str | None
    date_updated: str | None
    friendly_name: str | None
    short_code: str | None
    sid: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    uri: str | None


class ShortCode(TypedDict):
    account_sid: str | None
    api_version: str | None
    date_created: str | None
    date_updated: str | None
    friendly_name: str | None
    short_code: str | None
    sid: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    uri: str | None


class UpdateShortCodeResult(TypedDict):
    account_sid: str | None
    api_version: str | None
    date_created: str | None
    date_updated: str | None
    friendly_name: str | None
    short_code: str | None
    sid: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    uri: str | None


class ListShortCodesResult(TypedDict):
    end: NotRequired[int]
    first_page_uri: NotRequired[str]
    next_page_uri: str | None
    page: NotRequired[int]
    page_size: NotRequired[int]
    previous_page_uri: str | None
    start: NotRequired[int]
    uri: NotRequired[str]
    short_codes: NotRequired[list[ShortCode]]
