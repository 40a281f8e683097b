"""The tools of incoming phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.incoming_phone_numbers import (
        GetIncomingPhoneNumberResult,
        IncomingPhoneNumber,
        ListIncomingPhoneNumbersResult,
        UpdateIncomingPhoneNumberResult,
    )


class IncomingPhoneNumbers(SyncResource):
    """The tools of incoming phone numbers."""

    @property
    def with_raw_response(self) -> RawIncomingPhoneNumbers:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawIncomingPhoneNumbers(self._as_raw())

    def list_incoming_phone_numbers(
        self,
        *,
        account_sid: str | Omit = OMIT,
        beta: bool | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        phone_number: str | Omit = OMIT,
        origin: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[IncomingPhoneNumber, ListIncomingPhoneNumbersResult]:
        """Lists the phone numbers of the account, with what each is capable of: the
        numbers that messages can be sent from.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            beta: Whether numbers that are new to Twilio are listed, too. Default:
                true.
            friendly_name: List only those that are called exactly this.
            phone_number: List only numbers like this; part of a number will do, and
                * stands for any digit.
            origin: List only numbers of this origin: `twilio`, or `hosted`
                elsewhere.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `IncomingPhoneNumber` items; iterate over it for the items
            of all pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json
        Tool: TWILIO_LIST_INCOMING_PHONE_NUMBERS
        """
        return self._pages(
            "TWILIO_LIST_INCOMING_PHONE_NUMBERS",
            {
                "account_sid": account_sid,
                "beta": beta,
                "friendly_name": friendly_name,
                "phone_number": phone_number,
                "origin": origin,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    def get_incoming_phone_number(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetIncomingPhoneNumberResult:
        """Gets one phone number of the account, with the URLs that handle its messages and
        calls.

        Args:
            sid: Id of the number: PN and 32 hexadecimal digits. The number itself
                is none. Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, address_sid, address_requirements, api_version, beta,
            capabilities, date_created, date_updated, friendly_name, identity_sid,
            phone_number, origin, sid, sms_application_sid, sms_fallback_method,
            sms_fallback_url, sms_method, sms_url, status_callback,
            status_callback_method, trunk_sid, uri, voice_receive_mode,
            voice_application_sid, voice_caller_id_lookup, voice_fallback_method,
            voice_fallback_url, voice_method, voice_url, emergency_status,
            emergency_address_sid, emergency_address_status, bundle_sid, status and
            type.

        Request: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json
        Tool: TWILIO_GET_INCOMING_PHONE_NUMBER
        """
        return self._call(
            "TWILIO_GET_INCOMING_PHONE_NUMBER",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    def update_incoming_phone_number(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        api_version: str | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        sms_application_sid: str | Omit = OMIT,
        sms_fallback_method: Literal["GET", "POST"] | Omit = OMIT,
        sms_fallback_url: str | Omit = OMIT,
        sms_method: Literal["GET", "POST"] | Omit = OMIT,
        sms_url: str | Omit = OMIT,
        status_callback: str | Omit = OMIT,
        status_callback_method: Literal["GET", "POST"] | Omit = OMIT,
        voice_application_sid: str | Omit = OMIT,
        voice_caller_id_lookup: bool | Omit = OMIT,
        voice_fallback_method: Literal["GET", "POST"] | Omit = OMIT,
        voice_fallback_url: str | Omit = OMIT,
        voice_method: Literal["GET", "POST"] | Omit = OMIT,
        voice_url: str | Omit = OMIT,
        emergency_status: Literal["Active", "Inactive"] | Omit = OMIT,
        emergency_address_sid: str | Omit = OMIT,
        trunk_sid: str | Omit = OMIT,
        voice_receive_mode: Literal["voice", "fax"] | Omit = OMIT,
        identity_sid: str | Omit = OMIT,
        address_sid: str | Omit = OMIT,
        bundle_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateIncomingPhoneNumberResult:
        """Changes the name of a phone number, or how messages and calls to it are handled.

        What is left out stays as it is.

        Args:
            sid: Id of the number: PN and 32 hexadecimal digits. The number itself
                is none. Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            api_version: Version of the API for calls and messages that come in,
                such as 2010-04-01.
            friendly_name: Name for people, up to 64 characters.
            sms_application_sid: Id (AP...) of a TwiML application that handles
                messages, in place of all `sms_` URLs. Exactly 34 characters.
            sms_fallback_method: Method with which `sms_fallback_url` is called.
                Allowed values: GET, POST.
            sms_fallback_url: URL that is called if `sms_url` fails.
            sms_method: Method with which `sms_url` is called. Allowed values: GET,
                POST.
            sms_url: URL of your own that is asked for TwiML when a message comes
                in.
            status_callback: URL of your own that gets the status of calls to the
                number.
            status_callback_method: Method with which `status_callback` is called.
                Allowed values: GET, POST.
            voice_application_sid: Id (AP...) of a TwiML application that handles
                calls; ends the use of a trunk. Exactly 34 characters.
            voice_caller_id_lookup: Whether callers' names are looked up, at a
                price. Default: false.
            voice_fallback_method: Method with which `voice_fallback_url` is called.
                Allowed values: GET, POST.
            voice_fallback_url: URL that is called if `voice_url` fails.
            voice_method: Method with which `voice_url` is called. Allowed values:
                GET, POST.
            voice_url: URL of your own that is asked for TwiML when a call comes in.
            emergency_status: Whether emergency calls can be made from the number.
                Allowed values: Active, Inactive.
            emergency_address_sid: Id (AD...) of the address that emergency calls
                from the number give. Exactly 34 characters.
            trunk_sid: Id (TK...) of a SIP trunk that handles calls; ends the use of
                an application and of voice URLs. Exactly 34 characters.
            voice_receive_mode: What the number receives. Allowed values: voice,
                fax.
            identity_sid: Id (RI...) of the identity that some countries require for
                a number. Exactly 34 characters.
            address_sid: Id (AD...) of the address that some countries require for a
                number. Exactly 34 characters.
            bundle_sid: Id (BU...) of the bundle of documents that some countries
                require for a number. Exactly 34 characters.

        Returns:
            A dict of account_sid, address_sid, address_requirements, api_version, beta,
            capabilities, date_created, date_updated, friendly_name, identity_sid,
            phone_number, origin, sid, sms_application_sid, sms_fallback_method,
            sms_fallback_url, sms_method, sms_url, status_callback,
            status_callback_method, trunk_sid, uri, voice_receive_mode,
            voice_application_sid, voice_caller_id_lookup, voice_fallback_method,
            voice_fallback_url, voice_method, voice_url, emergency_status,
            emergency_address_sid, emergency_address_status, bundle_sid, status and
            type.

        Request: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json
        Tool: TWILIO_UPDATE_INCOMING_PHONE_NUMBER
        """
        return self._call(
            "TWILIO_UPDATE_INCOMING_PHONE_NUMBER",
            {
                "sid": sid,
                "account_sid": account_sid,
                "api_version": api_version,
                "friendly_name": friendly_name,
                "sms_application_sid": sms_application_sid,
                "sms_fallback_method": sms_fallback_method,
                "sms_fallback_url": sms_fallback_url,
                "sms_method": sms_method,
                "sms_url": sms_url,
                "status_callback": status_callback,
                "status_callback_method": status_callback_method,
                "voice_application_sid": voice_application_sid,
                "voice_caller_id_lookup": voice_caller_id_lookup,
                "voice_fallback_method": voice_fallback_method,
                "voice_fallback_url": voice_fallback_url,
                "voice_method": voice_method,
                "voice_url": voice_url,
                "emergency_status": emergency_status,
                "emergency_address_sid": emergency_address_sid,
                "trunk_sid": trunk_sid,
                "voice_receive_mode": voice_receive_mode,
                "identity_sid": identity_sid,
                "address_sid": address_sid,
                "bundle_sid": bundle_sid,
            },
            options,
        )


class AsyncIncomingPhoneNumbers(AsyncResource):
    """The tools of incoming phone numbers, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawIncomingPhoneNumbers:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawIncomingPhoneNumbers(self._as_raw())

    def list_incoming_phone_numbers(
        self,
        *,
        account_sid: str | Omit = OMIT,
        beta: bool | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        phone_number: str | Omit = OMIT,
        origin: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[IncomingPhoneNumber, ListIncomingPhoneNumbersResult]:
        """Lists the phone numbers of the account, with what each is capable of: the
        numbers that messages can be sent from.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            beta: Whether numbers that are new to Twilio are listed, too. Default:
                true.
            friendly_name: List only those that are called exactly this.
            phone_number: List only numbers like this; part of a number will do, and
                * stands for any digit.
            origin: List only numbers of this origin: `twilio`, or `hosted`
                elsewhere.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `IncomingPhoneNumber` items; iterate over it for the items
            of all pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json
        Tool: TWILIO_LIST_INCOMING_PHONE_NUMBERS
        """
        return self._pages(
            "TWILIO_LIST_INCOMING_PHONE_NUMBERS",
            {
                "account_sid": account_sid,
                "beta": beta,
                "friendly_name": friendly_name,
                "phone_number": phone_number,
                "origin": origin,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    async def get_incoming_phone_number(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetIncomingPhoneNumberResult:
        """Gets one phone number of the account, with the URLs that handle its messages and
        calls.

        Args:
            sid: Id of the number: PN and 32 hexadecimal digits. The number itself
                is none. Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, address_sid, address_requirements, api_version, beta,
            capabilities, date_created, date_updated, friendly_name, identity_sid,
            phone_number, origin, sid, sms_application_sid, sms_fallback_method,
            sms_fallback_url, sms_method, sms_url, status_callback,
            status_callback_method, trunk_sid, uri, voice_receive_mode,
            voice_application_sid, voice_caller_id_lookup, voice_fallback_method,
            voice_fallback_url, voice_method, voice_url, emergency_status,
            emergency_address_sid, emergency_address_status, bundle_sid, status and
            type.

        Request: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json
        Tool: TWILIO_GET_INCOMING_PHONE_NUMBER
        """
        return await self._call(
            "TWILIO_GET_INCOMING_PHONE_NUMBER",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    async def update_incoming_phone_number(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        api_version: str | Omit = OMIT,
        friendly_name: str | Omit = OMIT,
        sms_application_sid: str | Omit = OMIT,
        sms_fallback_method: Literal["GET", "POST"] | Omit = OMIT,
        sms_fallback_url: str | Omit = OMIT,
        sms_method: Literal["GET", "POST"] | Omit = OMIT,
        sms_url: str | Omit = OMIT,
        status_callback: str | Omit = OMIT,
        status_callback_method: Literal["GET", "POST"] | Omit = OMIT,
        voice_application_sid: str | Omit = OMIT,
        voice_caller_id_lookup: bool | Omit = OMIT,
        voice_fallback_method: Literal["GET", "POST"] | Omit = OMIT,
        voice_fallback_url: str | Omit = OMIT,
        voice_method: Literal["GET", "POST"] | Omit = OMIT,
        voice_url: str | Omit = OMIT,
        emergency_status: Literal["Active", "Inactive"] | Omit = OMIT,
        emergency_address_sid: str | Omit = OMIT,
        trunk_sid: str | Omit = OMIT,
        voice_receive_mode: Literal["voice", "fax"] | Omit = OMIT,
        identity_sid: str | Omit = OMIT,
        address_sid: str | Omit = OMIT,
        bundle_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateIncomingPhoneNumberResult:
        """Changes the name of a phone number, or how messages and calls to it are handled.

        What is left out stays as it is.

        Args:
            sid: Id of the number: PN and 32 hexadecimal digits. The number itself
                is none. Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            api_version: Version of the API for calls and messages that come in,
                such as 2010-04-01.
            friendly_name: Name for people, up to 64 characters.
            sms_application_sid: Id (AP...) of a TwiML application that handles
                messages, in place of all `sms_` URLs. Exactly 34 characters.
            sms_fallback_method: Method with which `sms_fallback_url` is called.
                Allowed values: GET, POST.
            sms_fallback_url: URL that is called if `sms_url` fails.
            sms_method: Method with which `sms_url` is called. Allowed values: GET,
                POST.
            sms_url: URL of your own that is asked for TwiML when a message comes
                in.
            status_callback: URL of your own that gets the status of calls to the
                number.
            status_callback_method: Method with which `status_callback` is called.
                Allowed values: GET, POST.
            voice_application_sid: Id (AP...) of a TwiML application that handles
                calls; ends the use of a trunk. Exactly 34 characters.
            voice_caller_id_lookup: Whether callers' names are looked up, at a
                price. Default: false.
            voice_fallback_method: Method with which `voice_fallback_url` is called.
                Allowed values: GET, POST.
            voice_fallback_url: URL that is called if `voice_url` fails.
            voice_method: Method with which `voice_url` is called. Allowed values:
                GET, POST.
            voice_url: URL of your own that is asked for TwiML when a call comes in.
            emergency_status: Whether emergency calls can be made from the number.
                Allowed values: Active, Inactive.
            emergency_address_sid: Id (AD...) of the address that emergency calls
                from the number give. Exactly 34 characters.
            trunk_sid: Id (TK...) of a SIP trunk that handles calls; ends the use of
                an application and of voice URLs. Exactly 34 characters.
            voice_receive_mode: What the number receives. Allowed values: voice,
                fax.
            identity_sid: Id (RI...) of the identity that some countries require for
                a number. Exactly 34 characters.
            address_sid: Id (AD...) of the address that some countries require for a
                number. Exactly 34 characters.
            bundle_sid: Id (BU...) of the bundle of documents that some countries
                require for a number. Exactly 34 characters.

        Returns:
            A dict of account_sid, address_sid, address_requirements, api_version, beta,
            capabilities, date_created, date_updated, friendly_name, identity_sid,
            phone_number, origin, sid, sms_application_sid, sms_fallback_method,
            sms_fallback_url, sms_method, sms_url, status_callback,
            status_callback_method, trunk_sid, uri, voice_receive_mode,
            voice_application_sid, voice_caller_id_lookup, voice_fallback_method,
            voice_fallback_url, voice_method, voice_url, emergency_status,
            emergency_address_sid, emergency_address_status, bundle_sid, status and
            type.

        Request: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json
        Tool: TWILIO_UPDATE_INCOMING_PHONE_NUMBER
        """
        return await self._call(
            "TWILIO_UPDATE_INCOMING_PHONE_NUMBER",
            {
                "sid": sid,
                "account_sid": account_sid,
                "api_version": api_version,
                "friendly_name": friendly_name,
                "sms_application_sid": sms_application_sid,
                "sms_fallback_method": sms_fallback_method,
                "sms_fallback_url": sms_fallback_url,
                "sms_method": sms_method,
                "sms_url": sms_url,
                "status_callback": status_callback,
                "status_callback_method": status_callback_method,
                "voice_application_sid": voice_application_sid,
                "voice_caller_id_lookup": voice_caller_id_lookup,
                "voice_fallback_method": voice_fallback_method,
                "voice_fallback_url": voice_fallback_url,
                "voice_method": voice_method,
                "voice_url": voice_url,
                "emergency_status": emergency_status,
                "emergency_address_sid": emergency_address_sid,
                "trunk_sid": trunk_sid,
                "voice_receive_mode": voice_receive_mode,
                "identity_sid": identity_sid,
                "address_sid": address_sid,
                "bundle_sid": bundle_sid,
            },
            options,
        )


class RawIncomingPhoneNumbers:
    """The methods of `IncomingPhoneNumbers`, returning raw responses."""

    def __init__(self, tools: IncomingPhoneNumbers) -> None:
        self.list_incoming_phone_numbers = raw(tools.list_incoming_phone_numbers)
        self.get_incoming_phone_number = raw(tools.get_incoming_phone_number)
        self.update_incoming_phone_number = raw(tools.update_incoming_phone_number)


class AsyncRawIncomingPhoneNumbers:
    """The methods of `AsyncIncomingPhoneNumbers`, returning raw responses."""

    def __init__(self, tools: AsyncIncomingPhoneNumbers) -> None:
        self.list_incoming_phone_numbers = async_raw(tools.list_incoming_phone_numbers)
        self.get_incoming_phone_number = async_raw(tools.get_incoming_phone_number)
        self.update_incoming_phone_number = async_raw(
            tools.update_incoming_phone_number
        )
