"""The tools of short codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.short_codes import (
        GetShortCodeResult,
        ListShortCodesResult,
        ShortCode,
        UpdateShortCodeResult,
    )


class ShortCodes(SyncResource):
    """The tools of short codes."""

    @property
    def with_raw_response(self) -> RawShortCodes:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawShortCodes(self._as_raw())

    def list_short_codes(
        self,
        *,
        account_sid: str | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        short_code: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ShortCode, ListShortCodesResult]:
        """Lists the short codes from which the account can send.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            friendly_name: List only those that are called exactly this.
            short_code: List only short codes like this; * stands for any digit.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `ShortCode` items; iterate over it for the items of all
            pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json
        Tool: TWILIO_LIST_SHORT_CODES
        """
        return self._pages(
            "TWILIO_LIST_SHORT_CODES",
            {
                "account_sid": account_sid,
                "friendly_name": friendly_name,
                "short_code": short_code,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    def get_short_code(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetShortCodeResult:
        """Gets one short code, with the URLs that handle its messages.

        Args:
            sid: Id of the short code: SC and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, api_version, date_created, date_updated,
            friendly_name, short_code, sid, sms_fallback_method, sms_fallback_url,
            sms_method, sms_url and uri.

        Request: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json
        Tool: TWILIO_GET_SHORT_CODE
        """
        return self._call(
            "TWILIO_GET_SHORT_CODE",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    def update_short_code(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        api_version: str | Omit = OMIT,
        sms_url: str | Omit = OMIT,
        sms_method: Literal["GET", "POST"] | Omit = OMIT,
        sms_fallback_url: str | Omit = OMIT,
        sms_fallback_method: Literal["GET", "POST"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateShortCodeResult:
        """Changes the name of a short code, or the URLs that handle messages to it.

        Args:
            sid: Id of the short code: SC and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            friendly_name: Name for people, up to 64 characters.
            api_version: Version of the API for messages that come in, such as
                2010-04-01.
            sms_url: URL of your own that is asked for TwiML when a message comes
                in.
            sms_method: Method with which `sms_url` is called. Allowed values: GET,
                POST.
            sms_fallback_url: URL that is called if `sms_url` fails.
            sms_fallback_method: Method with which `sms_fallback_url` is called.
                Allowed values: GET, POST.

        Returns:
            A dict of account_sid, api_version, date_created, date_updated,
            friendly_name, short_code, sid, sms_fallback_method, sms_fallback_url,
            sms_method, sms_url and uri.

        Request: POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json
        Tool: TWILIO_UPDATE_SHORT_CODE
        """
        return self._call(
            "TWILIO_UPDATE_SHORT_CODE",
            {
                "sid": sid,
                "account_sid": account_sid,
                "friendly_name": friendly_name,
                "api_version": api_version,
                "sms_url": sms_url,
                "sms_method": sms_method,
                "sms_fallback_url": sms_fallback_url,
                "sms_fallback_method": sms_fallback_method,
            },
            options,
        )


class AsyncShortCodes(AsyncResource):
    """The tools of short codes, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawShortCodes:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawShortCodes(self._as_raw())

    def list_short_codes(
        self,
        *,
        account_sid: str | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        short_code: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ShortCode, ListShortCodesResult]:
        """Lists the short codes from which the account can send.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            friendly_name: List only those that are called exactly this.
            short_code: List only short codes like this; * stands for any digit.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `ShortCode` items; iterate over it for the items of all
            pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json
        Tool: TWILIO_LIST_SHORT_CODES
        """
        return self._pages(
            "TWILIO_LIST_SHORT_CODES",
            {
                "account_sid": account_sid,
                "friendly_name": friendly_name,
                "short_code": short_code,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    async def get_short_code(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetShortCodeResult:
        """Gets one short code, with the URLs that handle its messages.

        Args:
            sid: Id of the short code: SC and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, api_version, date_created, date_updated,
            friendly_name, short_code, sid, sms_fallback_method, sms_fallback_url,
            sms_method, sms_url and uri.

        Request: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json
        Tool: TWILIO_GET_SHORT_CODE
        """
        return await self._call(
            "TWILIO_GET_SHORT_CODE",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    async def update_short_code(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        api_version: str | Omit = OMIT,
        sms_url: str | Omit = OMIT,
        sms_method: Literal["GET", "POST"] | Omit = OMIT,
        sms_fallback_url: str | Omit = OMIT,
        sms_fallback_method: Literal["GET", "POST"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateShortCodeResult:
        """Changes the name of a short code, or the URLs that handle messages to it.

        Args:
            sid: Id of the short code: SC and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            friendly_name: Name for people, up to 64 characters.
            api_version: Version of the API for messages that come in, such as
                2010-04-01.
            sms_url: URL of your own that is asked for TwiML when a message comes
                in.
            sms_method: Method with which `sms_url` is called. Allowed values: GET,
                POST.
            sms_fallback_url: URL that is called if `sms_url` fails.
            sms_fallback_method: Method with which `sms_fallback_url` is called.
                Allowed values: GET, POST.

        Returns:
            A dict of account_sid, api_version, date_created, date_updated,
            friendly_name, short_code, sid, sms_fallback_method, sms_fallback_url,
            sms_method, sms_url and uri.

        Request: POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json
        Tool: TWILIO_UPDATE_SHORT_CODE
        """
        return await self._call(
            "TWILIO_UPDATE_SHORT_CODE",
            {
                "sid": sid,
                "account_sid": account_sid,
                "friendly_name": friendly_name,
                "api_version": api_version,
                "sms_url": sms_url,
                "sms_method": sms_method,
                "sms_fallback_url": sms_fallback_url,
                "sms_fallback_method": sms_fallback_method,
            },
            options,
        )


class RawShortCodes:
    """The methods of `ShortCodes`, returning raw responses."""

    def __init__(self, tools: ShortCodes) -> None:
        self.list_short_codes = raw(tools.list_short_codes)
        self.get_short_code = raw(tools.get_short_code)
        self.update_short_code = raw(tools.update_short_code)


class AsyncRawShortCodes:
    """The methods of `AsyncShortCodes`, returning raw responses."""

    def __init__(self, tools: AsyncShortCodes) -> None:
        self.list_short_codes = async_raw(tools.list_short_codes)
        self.get_short_code = async_raw(tools.get_short_code)
        self.update_short_code = async_raw(tools.update_short_code)
