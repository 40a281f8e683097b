"""The tools of media."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.media import GetMediaResult, ListMediaResult, MessageMedia


class Media(SyncResource):
    """The tools of media."""

    @property
    def with_raw_response(self) -> RawMedia:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawMedia(self._as_raw())

    def list_media(
        self,
        message_sid: str,
        *,
        account_sid: str | Omit = OMIT,
        date_created: str | datetime | Omit = OMIT,
        date_created_before: str | datetime | Omit = OMIT,
        date_created_after: str | datetime | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[MessageMedia, ListMediaResult]:
        """Lists the pictures and other files of one message, with their content types.

        The file itself is at the address of its entry without .json.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            date_created: List only media made on this day (GMT), or at this time. A
                datetime with a time zone, or RFC 3339 text.
            date_created_before: List only media made on or before this day (GMT),
                or time. A datetime with a time zone, or RFC 3339 text.
            date_created_after: List only media made on or after this day (GMT), or
                time. A datetime with a time zone, or RFC 3339 text.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `MessageMedia` items; iterate over it for the items of all
            pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json
        Tool: TWILIO_LIST_MEDIA
        """
        return self._pages(
            "TWILIO_LIST_MEDIA",
            {
                "message_sid": message_sid,
                "account_sid": account_sid,
                "date_created": date_created,
                "date_created_before": date_created_before,
                "date_created_after": date_created_after,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    def get_media(
        self,
        *,
        message_sid: str,
        sid: str,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMediaResult:
        """Gets what is known of one file of a message, such as its content type; not the
        file itself.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            sid: Id of the file: ME and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, content_type, date_created, date_updated, parent_sid,
            sid and uri.

        Request: GET
            /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json
        Tool: TWILIO_GET_MEDIA
        """
        return self._call(
            "TWILIO_GET_MEDIA",
            {
                "message_sid": message_sid,
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    def delete_media(
        self,
        *,
        message_sid: str,
        sid: str,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes one file of a message from Twilio's servers, for good.

        The message stays.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            sid: Id of the file: ME and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE
            /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json
        Tool: TWILIO_DELETE_MEDIA
        """
        return self._run(
            "TWILIO_DELETE_MEDIA",
            {
                "message_sid": message_sid,
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )


class AsyncMedia(AsyncResource):
    """The tools of media, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawMedia:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawMedia(self._as_raw())

    def list_media(
        self,
        message_sid: str,
        *,
        account_sid: str | Omit = OMIT,
        date_created: str | datetime | Omit = OMIT,
        date_created_before: str | datetime | Omit = OMIT,
        date_created_after: str | datetime | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MessageMedia, ListMediaResult]:
        """Lists the pictures and other files of one message, with their content types.

        The file itself is at the address of its entry without .json.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            date_created: List only media made on this day (GMT), or at this time. A
                datetime with a time zone, or RFC 3339 text.
            date_created_before: List only media made on or before this day (GMT),
                or time. A datetime with a time zone, or RFC 3339 text.
            date_created_after: List only media made on or after this day (GMT), or
                time. A datetime with a time zone, or RFC 3339 text.
            page_size: Entries on one page. Minimum: 1. Maximum: 1000. Default: 50.
            page: Number of the page, beginning with 0. Only goes together with the
                `page_token` for that page. Minimum: 0.
            page_token: Which page to return, from the address in `next_page_uri` of
                the page before it.

        Returns:
            The first page of `MessageMedia` items; iterate over it for the items of all
            pages.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json
        Tool: TWILIO_LIST_MEDIA
        """
        return self._pages(
            "TWILIO_LIST_MEDIA",
            {
                "message_sid": message_sid,
                "account_sid": account_sid,
                "date_created": date_created,
                "date_created_before": date_created_before,
                "date_created_after": date_created_after,
                "page_size": page_size,
                "page": page,
                "page_token": page_token,
            },
            options,
        )

    async def get_media(
        self,
        *,
        message_sid: str,
        sid: str,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMediaResult:
        """Gets what is known of one file of a message, such as its content type; not the
        file itself.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            sid: Id of the file: ME and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, content_type, date_created, date_updated, parent_sid,
            sid and uri.

        Request: GET
            /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json
        Tool: TWILIO_GET_MEDIA
        """
        return await self._call(
            "TWILIO_GET_MEDIA",
            {
                "message_sid": message_sid,
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )

    async def delete_media(
        self,
        *,
        message_sid: str,
        sid: str,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes one file of a message from Twilio's servers, for good.

        The message stays.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            sid: Id of the file: ME and 32 hexadecimal digits. Exactly 34
                characters.
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE
            /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json
        Tool: TWILIO_DELETE_MEDIA
        """
        return await self._run(
            "TWILIO_DELETE_MEDIA",
            {
                "message_sid": message_sid,
                "sid": sid,
                "account_sid": account_sid,
            },
            options,
        )


class RawMedia:
    """The methods of `Media`, returning raw responses."""

    def __init__(self, tools: Media) -> None:
        self.list_media = raw(tools.list_media)
        self.get_media = raw(tools.get_media)
        self.delete_media = raw(tools.delete_media)


class AsyncRawMedia:
    """The methods of `AsyncMedia`, returning raw responses."""

    def __init__(self, tools: AsyncMedia) -> None:
        self.list_media = async_raw(tools.list_media)
        self.get_media = async_raw(tools.get_media)
        self.delete_media = async_raw(tools.delete_media)
