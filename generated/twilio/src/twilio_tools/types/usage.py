"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, TypedDict

from typing_extensions import NotRequired


class UsageUsageRecord(TypedDict):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: str | None
    price: float | None
    price_unit: str | None
    start_date: str | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None


class ListUsageRecordsResult(TypedDict):
    end: NotRequired[int]
    first_page_uri: NotRequired[str]
    next_page_uri: str | None
    page: NotRequired[int]
    page_size: NotRequired[int]
    previous_page_uri: str | None
    start: NotRequired[int]
    uri: NotRequired[str]
    usage_records: NotRequired[list[UsageUsageRecord]]
