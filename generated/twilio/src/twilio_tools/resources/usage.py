"""The tools of usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from datetime import date

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.usage import ListUsageRecordsResult, UsageUsageRecord


class Usage(SyncResource):
    """The tools of usage."""

    @property
    def with_raw_response(self) -> RawUsage:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawUsage(self._as_raw())

    def list_usage_records(
        self,
        *,
        account_sid: str | Omit = OMIT,
        category: str | Omit = OMIT,
        start_date: str | date | Omit = OMIT,
        end_date: str | date | Omit = OMIT,
        include_subaccounts: bool | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[UsageUsageRecord, ListUsageRecordsResult]:
        """Lists how much the account used of each service and what it cost, between two
        days or since it began.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            category: List only usage of this category, such as `sms`, `mms` or
                `phonenumbers`.
            start_date: Count usage from this day on (GMT), as YYYY-MM-DD, or so
                many days ago, like `-30days`. A date, or text such as 2026-01-31.
            end_date: Count usage up to this day (GMT), as YYYY-MM-DD, or so many
                days ago, like `-1days`. A date, or text such as 2026-01-31.
            include_subaccounts: Whether the usage of subaccounts counts, too.
                Default: true.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `UsageUsageRecord` items; iterate over it for the items of
            all pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json
        Tool: TWILIO_LIST_USAGE_RECORDS
        """
        return self._pages(
            "TWILIO_LIST_USAGE_RECORDS",
            {
                "account_sid": account_sid,
                "category": category,
                "start_date": start_date,
                "end_date": end_date,
                "include_subaccounts": include_subaccounts,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )


class AsyncUsage(AsyncResource):
    """The tools of usage, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawUsage:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawUsage(self._as_raw())

    def list_usage_records(
        self,
        *,
        account_sid: str | Omit = OMIT,
        category: str | Omit = OMIT,
        start_date: str | date | Omit = OMIT,
        end_date: str | date | Omit = OMIT,
        include_subaccounts: bool | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[UsageUsageRecord, ListUsageRecordsResult]:
        """Lists how much the account used of each service and what it cost, between two
        days or since it began.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            category: List only usage of this category, such as `sms`, `mms` or
                `phonenumbers`.
            start_date: Count usage from this day on (GMT), as YYYY-MM-DD, or so
                many days ago, like `-30days`. A date, or text such as 2026-01-31.
            end_date: Count usage up to this day (GMT), as YYYY-MM-DD, or so many
                days ago, like `-1days`. A date, or text such as 2026-01-31.
            include_subaccounts: Whether the usage of subaccounts counts, too.
                Default: true.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `UsageUsageRecord` items; iterate over it for the items of
            all pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json
        Tool: TWILIO_LIST_USAGE_RECORDS
        """
        return self._pages(
            "TWILIO_LIST_USAGE_RECORDS",
            {
                "account_sid": account_sid,
                "category": category,
                "start_date": start_date,
                "end_date": end_date,
                "include_subaccounts": include_subaccounts,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )


class RawUsage:
    """The methods of `Usage`, returning raw responses."""

    def __init__(self, tools: Usage) -> None:
        self.list_usage_records = raw(tools.list_usage_records)


class AsyncRawUsage:
    """The methods of `AsyncUsage`, returning raw responses."""

    def __init__(self, tools: AsyncUsage) -> None:
        self.list_usage_records = async_raw(tools.list_usage_records)
