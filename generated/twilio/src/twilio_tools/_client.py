"""The clients of the Twilio API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._service import SERVICE
from .runtime import AsyncClient, SyncClient
from .runtime.auth.values import sealed
from .runtime.base_client import resource_group
from .runtime.call.settings import conceal_unknown

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .resources.balance import AsyncBalance, Balance
    from .resources.incoming_phone_numbers import (
        AsyncIncomingPhoneNumbers,
        IncomingPhoneNumbers,
    )
    from .resources.media import AsyncMedia, Media
    from .resources.message_feedback import AsyncMessageFeedback, MessageFeedback
    from .resources.messages import AsyncMessages, Messages
    from .resources.short_codes import AsyncShortCodes, ShortCodes
    from .resources.usage import AsyncUsage, Usage
    from .runtime import (
        AsyncCredentialValue,
        AsyncHTTPClient,
        ClientOptions,
        CredentialValue,
        SyncHTTPClient,
    )


class Twilio(SyncClient):
    """The Twilio API. Threads may share a client.

    Args:
        account_sid: Id of the account (AC...), in whose name everything is done.
            Without it, the environment's TWILIO_ACCOUNT_SID.
        auth_token: Auth token of the account. Without it, the environment's
            TWILIO_AUTH_TOKEN.
        api_key: Id of an API key (SK...), in place of the auth token; with its
            secret. Without it, the environment's TWILIO_API_KEY.
        api_key_secret: Secret of the API key. Without it, the environment's
            TWILIO_API_KEY_SECRET.
        base_url: Another address of the API, for tests.
        http_client: An HTTP client of your own, of httpx or httpx2; it is not
            closed.
        options: `timeout`, `max_retries` and more, see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        account_sid: str | None = None,
        auth_token: CredentialValue | None = None,
        api_key: CredentialValue | None = None,
        api_key_secret: CredentialValue | None = None,
        base_url: str | None = None,
        http_client: SyncHTTPClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        auth_token = sealed(auth_token)
        api_key = sealed(api_key)
        api_key_secret = sealed(api_key_secret)
        conceal_unknown(options)
        super().__init__(
            SERVICE,
            {
                "account_sid": account_sid,
                "auth_token": auth_token,
                "api_key": api_key,
                "api_key_secret": api_key_secret,
            },
            values={
                "account_sid": account_sid,
            },
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @resource_group
    def balance(self) -> Balance:
        """The tools of balance."""
        from .resources.balance import Balance

        return Balance(self)

    @resource_group
    def incoming_phone_numbers(self) -> IncomingPhoneNumbers:
        """The tools of incoming phone numbers."""
        from .resources.incoming_phone_numbers import IncomingPhoneNumbers

        return IncomingPhoneNumbers(self)

    @resource_group
    def media(self) -> Media:
        """The tools of media."""
        from .resources.media import Media

        return Media(self)

    @resource_group
    def message_feedback(self) -> MessageFeedback:
        """The tools of message feedback."""
        from .resources.message_feedback import MessageFeedback

        return MessageFeedback(self)

    @resource_group
    def messages(self) -> Messages:
        """The tools of messages."""
        from .resources.messages import Messages

        return Messages(self)

    @resource_group
    def short_codes(self) -> ShortCodes:
        """The tools of short codes."""
        from .resources.short_codes import ShortCodes

        return ShortCodes(self)

    @resource_group
    def usage(self) -> Usage:
        """The tools of usage."""
        from .resources.usage import Usage

        return Usage(self)


class AsyncTwilio(AsyncClient):
    """The Twilio API, for asyncio. Tasks may share a client.

    Args:
        account_sid: Id of the account (AC...), in whose name everything is done.
            Without it, the environment's TWILIO_ACCOUNT_SID.
        auth_token: Auth token of the account. Without it, the environment's
            TWILIO_AUTH_TOKEN.
        api_key: Id of an API key (SK...), in place of the auth token; with its
            secret. Without it, the environment's TWILIO_API_KEY.
        api_key_secret: Secret of the API key. Without it, the environment's
            TWILIO_API_KEY_SECRET.
        base_url: Another address of the API, for tests.
        http_client: An HTTP client of your own, of httpx or httpx2; it is not
            closed.
        options: `timeout`, `max_retries` and more, see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        account_sid: str | None = None,
        auth_token: AsyncCredentialValue | None = None,
        api_key: AsyncCredentialValue | None = None,
        api_key_secret: AsyncCredentialValue | None = None,
        base_url: str | None = None,
        http_client: AsyncHTTPClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        auth_token = sealed(auth_token)
        api_key = sealed(api_key)
        api_key_secret = sealed(api_key_secret)
        conceal_unknown(options)
        super().__init__(
            SERVICE,
            {
                "account_sid": account_sid,
                "auth_token": auth_token,
                "api_key": api_key,
                "api_key_secret": api_key_secret,
            },
            values={
                "account_sid": account_sid,
            },
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @resource_group
    def balance(self) -> AsyncBalance:
        """The tools of balance."""
        from .resources.balance import AsyncBalance

        return AsyncBalance(self)

    @resource_group
    def incoming_phone_numbers(self) -> AsyncIncomingPhoneNumbers:
        """The tools of incoming phone numbers."""
        from .resources.incoming_phone_numbers import AsyncIncomingPhoneNumbers

        return AsyncIncomingPhoneNumbers(self)

    @resource_group
    def media(self) -> AsyncMedia:
        """The tools of media."""
        from .resources.media import AsyncMedia

        return AsyncMedia(self)

    @resource_group
    def message_feedback(self) -> AsyncMessageFeedback:
        """The tools of message feedback."""
        from .resources.message_feedback import AsyncMessageFeedback

        return AsyncMessageFeedback(self)

    @resource_group
    def messages(self) -> AsyncMessages:
        """The tools of messages."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @resource_group
    def short_codes(self) -> AsyncShortCodes:
        """The tools of short codes."""
        from .resources.short_codes import AsyncShortCodes

        return AsyncShortCodes(self)

    @resource_group
    def usage(self) -> AsyncUsage:
        """The tools of usage."""
        from .resources.usage import AsyncUsage

        return AsyncUsage(self)
