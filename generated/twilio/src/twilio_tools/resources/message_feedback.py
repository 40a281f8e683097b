"""The tools of message feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.message_feedback import CreateMessageFeedbackResult


class MessageFeedback(SyncResource):
    """The tools of message feedback."""

    @property
    def with_raw_response(self) -> RawMessageFeedback:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawMessageFeedback(self._as_raw())

    def create_message_feedback(
        self,
        message_sid: str,
        *,
        account_sid: str | Omit = OMIT,
        outcome: Literal["confirmed", "unconfirmed"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateMessageFeedbackResult:
        """Reports whether a message had its effect, for example a one-time code that was
        typed in.

        Only for messages sent with `provide_feedback`.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            outcome: `confirmed` if the recipient did what the message was for,
                `unconfirmed` if not. Allowed values: confirmed, unconfirmed.

        Returns:
            A dict of account_sid, message_sid, outcome, date_created, date_updated and
            uri.

        Request: POST
            /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json
        Tool: TWILIO_CREATE_MESSAGE_FEEDBACK
        """
        return self._call(
            "TWILIO_CREATE_MESSAGE_FEEDBACK",
            {
                "message_sid": message_sid,
                "account_sid": account_sid,
                "outcome": outcome,
            },
            options,
        )


class AsyncMessageFeedback(AsyncResource):
    """The tools of message feedback, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawMessageFeedback:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawMessageFeedback(self._as_raw())

    async def create_message_feedback(
        self,
        message_sid: str,
        *,
        account_sid: str | Omit = OMIT,
        outcome: Literal["confirmed", "unconfirmed"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateMessageFeedbackResult:
        """Reports whether a message had its effect, for example a one-time code that was
        typed in.

        Only for messages sent with `provide_feedback`.

        Args:
            message_sid: Id of the message: SM or MM and 32 hexadecimal digits.
                Exactly 34 characters.
            account_sid: Instead of the client's. Exactly 34 characters.
            outcome: `confirmed` if the recipient did what the message was for,
                `unconfirmed` if not. Allowed values: confirmed, unconfirmed.

        Returns:
            A dict of account_sid, message_sid, outcome, date_created, date_updated and
            uri.

        Request: POST
            /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json
        Tool: TWILIO_CREATE_MESSAGE_FEEDBACK
        """
        return await self._call(
            "TWILIO_CREATE_MESSAGE_FEEDBACK",
            {
                "message_sid": message_sid,
                "account_sid": account_sid,
                "outcome": outcome,
            },
            options,
        )


class RawMessageFeedback:
    """The methods of `MessageFeedback`, returning raw responses."""

    def __init__(self, tools: MessageFeedback) -> None:
        self.create_message_feedback = raw(tools.create_message_feedback)


class AsyncRawMessageFeedback:
    """The methods of `AsyncMessageFeedback`, returning raw responses."""

    def __init__(self, tools: AsyncMessageFeedback) -> None:
        self.create_message_feedback = async_raw(tools.create_message_feedback)
