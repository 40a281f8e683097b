"""The tools of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.messages import (
        GetMessageResult,
        ListMessagesResult,
        Message,
        SendMessageResult,
        UpdateMessageResult,
    )


class Messages(SyncResource):
    """The tools of messages."""

    @property
    def with_raw_response(self) -> RawMessages:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawMessages(self._as_raw())

    def send_message(
        self,
        *,
        to: str,
        account_sid: str | Omit = OMIT,
        status_callback: str | Omit = OMIT,
        application_sid: str | Omit = OMIT,
        provide_feedback: bool | Omit = OMIT,
        attempt: int | Omit = OMIT,
        validity_period: int | Omit = OMIT,
        content_retention: Literal["retain", "discard"] | Omit = OMIT,
        address_retention: Literal["retain", "obfuscate"] | Omit = OMIT,
        smart_encoded: bool | Omit = OMIT,
        persistent_action: SequenceNotStr[str] | Omit = OMIT,
        traffic_type: Literal["free"] | Omit = OMIT,
        shorten_urls: bool | Omit = OMIT,
        schedule_type: Literal["fixed"] | Omit = OMIT,
        send_at: str | datetime | Omit = OMIT,
        send_as_mms: bool | Omit = OMIT,
        content_variables: str | Omit = OMIT,
        risk_check: Literal["enable", "disable"] | Omit = OMIT,
        from_: str | Omit = OMIT,
        fallback_from: str | Omit = OMIT,
        messaging_service_sid: str | Omit = OMIT,
        body: str | Omit = OMIT,
        media_url: SequenceNotStr[str] | Omit = OMIT,
        content_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> SendMessageResult:
        """Sends one SMS, MMS or WhatsApp message to one recipient, now or at a set time.

        It costs money and cannot be called back. Give a sender (`from` or
        `messaging_service_sid`) and a content (`body`, `media_url` or `content_sid`).
        The answer says that the message is queued; TWILIO_GET_MESSAGE tells what became
        of it.

        Args:
            to: Who gets the message: a phone number with + and country code, or the
                address of another channel, like `whatsapp:+15005550006`.
            account_sid: Instead of the client's. Exactly 34 characters.
            status_callback: URL of your own that gets a POST each time the status
                of the message changes.
            application_sid: Id (AP...) of a TwiML application whose callback URL
                gets the status; `status_callback` is preferred. Exactly 34
                characters.
            provide_feedback: Whether you are going to tell with
                TWILIO_CREATE_MESSAGE_FEEDBACK if the message had its effect.
                Default: false.
            attempt: Which attempt this is to send the message, counted over all
                providers that you use.
            validity_period: Seconds that the message may wait to be sent before it
                is given up. Minimum: 1. Maximum: 36000. Default: 36000.
            content_retention: Whether Twilio keeps the text. Allowed values:
                retain, discard.
            address_retention: Whether Twilio keeps the recipient's number. Allowed
                values: retain, obfuscate.
            smart_encoded: Whether typographic characters are replaced by plain
                ones, so that fewer segments are billed.
            persistent_action: List of strings. Actions of other channels than SMS,
                such as `geo:60.39,5.32|Office` for a place in WhatsApp.
            traffic_type: Must be 'free', for kinds of messages that are not billed.
            shorten_urls: Whether links in `body` are shortened; the messaging
                service must be set up for that. Default: false.
            schedule_type: Must be 'fixed', to have the message sent at `send_at`.
            send_at: RFC 3339 timestamp. When to send it: at least 5 minutes and at
                most 35 days ahead. Needs `schedule_type` and
                `messaging_service_sid`. A datetime with a time zone, or RFC 3339
                text.
            send_as_mms: Whether the message is sent as one MMS even if it has no
                media.
            content_variables: Values for the variables of the template, as the text
                of a JSON object, like {"1": "Ann"}.
            risk_check: `disable` skips the check for fraud. Allowed values: enable,
                disable.
            from_: Who sends it: a number, short code or name of the account, or the
                sender of a channel, like `whatsapp:+15005550001`. Needed unless
                `messaging_service_sid` is given.
            fallback_from: Sender of the SMS that is sent if the recipient cannot be
                reached over RCS; only with a messaging service that has an RCS
                sender.
            messaging_service_sid: Id (MG...) of a messaging service that picks the
                sender. Needed for scheduling and for shortened links. Exactly 34
                characters.
            body: Text of the message, up to 1600 characters. Long texts are split
                into several billed segments.
            media_url: List of strings. Public addresses of up to ten pictures or
                other files to send along; they make the message an MMS.
            content_sid: Id (HX...) of a stored content template to send in place of
                `body`. Exactly 34 characters.

        Returns:
            A dict of body, num_segments, direction, from, to, date_updated, price,
            error_message, uri, account_sid, num_media, status, messaging_service_sid,
            sid, date_sent, date_created, error_code, price_unit, api_version and
            subresource_uris.

        Request: POST /2010-04-01/Accounts/{AccountSid}/Messages.json
        Tool: TWILIO_SEND_MESSAGE
        """
        return self._call(
            "TWILIO_SEND_MESSAGE",
            {
                "to": to,
                "account_sid": account_sid,
                "status_callback": status_callback,
                "application_sid": application_sid,
                "provide_feedback": provide_feedback,
                "attempt": attempt,
                "validity_period": validity_period,
                "content_retention": content_retention,
                "address_retention": address_retention,
                "smart_encoded": smart_encoded,
                "persistent_action": persistent_action,
                "traffic_type": traffic_type,
                "shorten_urls": shorten_urls,
                "schedule_type": schedule_type,
                "send_at": send_at,
                "send_as_mms": send_as_mms,
                "content_variables": content_variables,
                "risk_check": risk_check,
                "from_": from_,
                "fallback_from": fallback_from,
                "messaging_service_sid": messaging_service_sid,
                "body": body,
                "media_url": media_url,
                "content_sid": content_sid,
            },
            options,
        )

    def list_messages(
        self,
        *,
        account_sid: str | Omit = OMIT,
        to: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        date_sent: str | datetime | Omit = OMIT,
        date_sent_before: str | datetime | Omit = OMIT,
        date_sent_after: str | datetime | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Message, ListMessagesResult]:
        """Lists messages that the account sent or received, the newest first; by
        recipient, sender and day.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            to: List only messages to this number or address.
            from_: List only messages from this number or address.
            date_sent: List only messages sent on this day (GMT), or at this time. A
                datetime with a time zone, or RFC 3339 text.
            date_sent_before: List only messages sent on or before this day (GMT),
                or time. A datetime with a time zone, or RFC 3339 text.
            date_sent_after: List only messages sent on or after this day (GMT), or
                time. A datetime with a time zone, or RFC 3339 text.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `Message` items; iterate over it for the items of all
            pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Messages.json
        Tool: TWILIO_LIST_MESSAGES
        """
        return self._pages(
            "TWILIO_LIST_MESSAGES",
            {
                "account_sid": account_sid,
                "to": to,
                "from_": from_,
                "date_sent": date_sent,
                "date_sent_before": date_sent_before,
                "date_sent_after": date_sent_after,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    def get_message(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMessageResult:
        """Gets one message: its text, whether it was delivered, why not, and what it cost.

        Args:
            sid: Id of the message: SM or MM and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of body, num_segments, direction, from, to, date_updated, price,
            error_message, uri, account_sid, num_media, status, messaging_service_sid,
            sid, date_sent, date_created, error_code, price_unit, api_version and
            subresource_uris.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
        Tool: TWILIO_GET_MESSAGE
        """
        return self._call(
            "TWILIO_GET_MESSAGE",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    def update_message(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        body: str | Omit = OMIT,
        status: Literal["canceled"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateMessageResult:
        """Cancels a scheduled message (`status`), or removes the text of one that was sent
        (`body` as an empty text).

        Nothing else can be changed.

        Args:
            sid: Id of the message: SM or MM and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            body: The empty text, which removes the message's text from Twilio's
                records.
            status: Must be 'canceled'. Cancels a message that is scheduled and not
                sent yet.

        Returns:
            A dict of body, num_segments, direction, from, to, date_updated, price,
            error_message, uri, account_sid, num_media, status, messaging_service_sid,
            sid, date_sent, date_created, error_code, price_unit, api_version and
            subresource_uris.

        Request: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
        Tool: TWILIO_UPDATE_MESSAGE
        """
        return self._call(
            "TWILIO_UPDATE_MESSAGE",
            {
                "sid": sid,
                "account_sid": account_sid,
                "body": body,
                "status": status,
            },
            options,
        )

    def delete_message(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes the record of a message, for good.

        A message that is on its way is delivered all the same; to stop a scheduled one,
        use TWILIO_UPDATE_MESSAGE.

        Args:
            sid: Id of the message: SM or MM and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
        Tool: TWILIO_DELETE_MESSAGE
        """
        return self._run(
            "TWILIO_DELETE_MESSAGE",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )


class AsyncMessages(AsyncResource):
    """The tools of messages, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawMessages:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawMessages(self._as_raw())

    async def send_message(
        self,
        *,
        to: str,
        account_sid: str | Omit = OMIT,
        status_callback: str | Omit = OMIT,
        application_sid: str | Omit = OMIT,
        provide_feedback: bool | Omit = OMIT,
        attempt: int | Omit = OMIT,
        validity_period: int | Omit = OMIT,
        content_retention: Literal["retain", "discard"] | Omit = OMIT,
        address_retention: Literal["retain", "obfuscate"] | Omit = OMIT,
        smart_encoded: bool | Omit = OMIT,
        persistent_action: SequenceNotStr[str] | Omit = OMIT,
        traffic_type: Literal["free"] | Omit = OMIT,
        shorten_urls: bool | Omit = OMIT,
        schedule_type: Literal["fixed"] | Omit = OMIT,
        send_at: str | datetime | Omit = OMIT,
        send_as_mms: bool | Omit = OMIT,
        content_variables: str | Omit = OMIT,
        risk_check: Literal["enable", "disable"] | Omit = OMIT,
        from_: str | Omit = OMIT,
        fallback_from: str | Omit = OMIT,
        messaging_service_sid: str | Omit = OMIT,
        body: str | Omit = OMIT,
        media_url: SequenceNotStr[str] | Omit = OMIT,
        content_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> SendMessageResult:
        """Sends one SMS, MMS or WhatsApp message to one recipient, now or at a set time.

        It costs money and cannot be called back. Give a sender (`from` or
        `messaging_service_sid`) and a content (`body`, `media_url` or `content_sid`).
        The answer says that the message is queued; TWILIO_GET_MESSAGE tells what became
        of it.

        Args:
            to: Who gets the message: a phone number with + and country code, or the
                address of another channel, like `whatsapp:+15005550006`.
            account_sid: Instead of the client's. Exactly 34 characters.
            status_callback: URL of your own that gets a POST each time the status
                of the message changes.
            application_sid: Id (AP...) of a TwiML application whose callback URL
                gets the status; `status_callback` is preferred. Exactly 34
                characters.
            provide_feedback: Whether you are going to tell with
                TWILIO_CREATE_MESSAGE_FEEDBACK if the message had its effect.
                Default: false.
            attempt: Which attempt this is to send the message, counted over all
                providers that you use.
            validity_period: Seconds that the message may wait to be sent before it
                is given up. Minimum: 1. Maximum: 36000. Default: 36000.
            content_retention: Whether Twilio keeps the text. Allowed values:
                retain, discard.
            address_retention: Whether Twilio keeps the recipient's number. Allowed
                values: retain, obfuscate.
            smart_encoded: Whether typographic characters are replaced by plain
                ones, so that fewer segments are billed.
            persistent_action: List of strings. Actions of other channels than SMS,
                such as `geo:60.39,5.32|Office` for a place in WhatsApp.
            traffic_type: Must be 'free', for kinds of messages that are not billed.
            shorten_urls: Whether links in `body` are shortened; the messaging
                service must be set up for that. Default: false.
            schedule_type: Must be 'fixed', to have the message sent at `send_at`.
            send_at: RFC 3339 timestamp. When to send it: at least 5 minutes and at
                most 35 days ahead. Needs `schedule_type` and
                `messaging_service_sid`. A datetime with a time zone, or RFC 3339
                text.
            send_as_mms: Whether the message is sent as one MMS even if it has no
                media.
            content_variables: Values for the variables of the template, as the text
                of a JSON object, like {"1": "Ann"}.
            risk_check: `disable` skips the check for fraud. Allowed values: enable,
                disable.
            from_: Who sends it: a number, short code or name of the account, or the
                sender of a channel, like `whatsapp:+15005550001`. Needed unless
                `messaging_service_sid` is given.
            fallback_from: Sender of the SMS that is sent if the recipient cannot be
                reached over RCS; only with a messaging service that has an RCS
                sender.
            messaging_service_sid: Id (MG...) of a messaging service that picks the
                sender. Needed for scheduling and for shortened links. Exactly 34
                characters.
            body: Text of the message, up to 1600 characters. Long texts are split
                into several billed segments.
            media_url: List of strings. Public addresses of up to ten pictures or
                other files to send along; they make the message an MMS.
            content_sid: Id (HX...) of a stored content template to send in place of
                `body`. Exactly 34 characters.

        Returns:
            A dict of body, num_segments, direction, from, to, date_updated, price,
            error_message, uri, account_sid, num_media, status, messaging_service_sid,
            sid, date_sent, date_created, error_code, price_unit, api_version and
            subresource_uris.

        Request: POST /2010-04-01/Accounts/{AccountSid}/Messages.json
        Tool: TWILIO_SEND_MESSAGE
        """
        return await self._call(
            "TWILIO_SEND_MESSAGE",
            {
                "to": to,
                "account_sid": account_sid,
                "status_callback": status_callback,
                "application_sid": application_sid,
                "provide_feedback": provide_feedback,
                "attempt": attempt,
                "validity_period": validity_period,
                "content_retention": content_retention,
                "address_retention": address_retention,
                "smart_encoded": smart_encoded,
                "persistent_action": persistent_action,
                "traffic_type": traffic_type,
                "shorten_urls": shorten_urls,
                "schedule_type": schedule_type,
                "send_at": send_at,
                "send_as_mms": send_as_mms,
                "content_variables": content_variables,
                "risk_check": risk_check,
                "from_": from_,
                "fallback_from": fallback_from,
                "messaging_service_sid": messaging_service_sid,
                "body": body,
                "media_url": media_url,
                "content_sid": content_sid,
            },
            options,
        )

    def list_messages(
        self,
        *,
        account_sid: str | Omit = OMIT,
        to: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        date_sent: str | datetime | Omit = OMIT,
        date_sent_before: str | datetime | Omit = OMIT,
        date_sent_after: str | datetime | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Message, ListMessagesResult]:
        """Lists messages that the account sent or received, the newest first; by
        recipient, sender and day.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.
            to: List only messages to this number or address.
            from_: List only messages from this number or address.
            date_sent: List only messages sent on this day (GMT), or at this time. A
                datetime with a time zone, or RFC 3339 text.
            date_sent_before: List only messages sent on or before this day (GMT),
                or time. A datetime with a time zone, or RFC 3339 text.
            date_sent_after: List only messages sent on or after this day (GMT), or
                time. A datetime with a time zone, or RFC 3339 text.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `Message` items; iterate over it for the items of all
            pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Messages.json
        Tool: TWILIO_LIST_MESSAGES
        """
        return self._pages(
            "TWILIO_LIST_MESSAGES",
            {
                "account_sid": account_sid,
                "to": to,
                "from_": from_,
                "date_sent": date_sent,
                "date_sent_before": date_sent_before,
                "date_sent_after": date_sent_after,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    async def get_message(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMessageResult:
        """Gets one message: its text, whether it was delivered, why not, and what it cost.

        Args:
            sid: Id of the message: SM or MM and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of body, num_segments, direction, from, to, date_updated, price,
            error_message, uri, account_sid, num_media, status, messaging_service_sid,
            sid, date_sent, date_created, error_code, price_unit, api_version and
            subresource_uris.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
        Tool: TWILIO_GET_MESSAGE
        """
        return await self._call(
            "TWILIO_GET_MESSAGE",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    async def update_message(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        body: str | Omit = OMIT,
        status: Literal["canceled"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateMessageResult:
        """Cancels a scheduled message (`status`), or removes the text of one that was sent
        (`body` as an empty text).

        Nothing else can be changed.

        Args:
            sid: Id of the message: SM or MM and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            body: The empty text, which removes the message's text from Twilio's
                records.
            status: Must be 'canceled'. Cancels a message that is scheduled and not
                sent yet.

        Returns:
            A dict of body, num_segments, direction, from, to, date_updated, price,
            error_message, uri, account_sid, num_media, status, messaging_service_sid,
            sid, date_sent, date_created, error_code, price_unit, api_version and
            subresource_uris.

        Request: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
        Tool: TWILIO_UPDATE_MESSAGE
        """
        return await self._call(
            "TWILIO_UPDATE_MESSAGE",
            {
                "sid": sid,
                "account_sid": account_sid,
                "body": body,
                "status": status,
            },
            options,
        )

    async def delete_message(
        self,
        sid: str,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes the record of a message, for good.

        A message that is on its way is delivered all the same; to stop a scheduled one,
        use TWILIO_UPDATE_MESSAGE.

        Args:
            sid: Id of the message: SM or MM and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
        Tool: TWILIO_DELETE_MESSAGE
        """
        return await self._run(
            "TWILIO_DELETE_MESSAGE",
            {
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )


class RawMessages:
    """The methods of `Messages`, returning raw responses."""

    def __init__(self, tools: Messages) -> None:
        self.send_message = raw(tools.send_message)
        self.list_messages = raw(tools.list_messages)
        self.get_message = raw(tools.get_message)
        self.update_message = raw(tools.update_message)
        self.delete_message = raw(tools.delete_message)


class AsyncRawMessages:
    """The methods of `AsyncMessages`, returning raw responses."""

    def __init__(self, tools: AsyncMessages) -> None:
        self.send_message = async_raw(tools.send_message)
        self.list_messages = async_raw(tools.list_messages)
        self.get_message = async_raw(tools.get_message)
        self.update_message = async_raw(tools.update_message)
        self.delete_message = async_raw(tools.delete_message)
