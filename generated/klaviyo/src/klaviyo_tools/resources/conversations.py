"""The tools of Conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.shared import (
        MessageHierarchyRcsItemParam,
        MessageHierarchySmsItemParam,
    )


class Conversations(SyncResource):
    """The tools of Conversations."""

    @property
    def with_raw_response(self) -> RawConversations:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawConversations(self._as_raw())

    def create_conversation_message(
        self,
        *,
        body: str,
        message_hierarchy: (
            Sequence[MessageHierarchyRcsItemParam | MessageHierarchySmsItemParam]
            | Omit
            | None
        ) = OMIT,
        conversation_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Sends a message to a person in an existing one-to-one conversation, as an agent
        would reply.

        It goes out at once and cannot be recalled. The conversation must exist (Get
        Conversations For Profile), and the feature must be enabled for the account. It
        is no way to send marketing: use campaigns and flows.

        Args:
            body: The text of the message.
            message_hierarchy: The same message for several formats, best first: an
                RCS card, say, and an SMS for phones that cannot show it. Without
                it, the body alone is sent.
            conversation_id: Id of the conversation, as Get Conversations For
                Profile returns it.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/conversation-messages
        Rate limits: 3/s, 60/min
        Scopes: conversations:write
        Tool: KLAVIYO_CREATE_CONVERSATION_MESSAGE
        """
        return self._run(
            "KLAVIYO_CREATE_CONVERSATION_MESSAGE",
            {
                "body": body,
                "message_hierarchy": message_hierarchy,
                "conversation_id": conversation_id,
            },
            options,
        )


class AsyncConversations(AsyncResource):
    """The tools of Conversations, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawConversations:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawConversations(self._as_raw())

    async def create_conversation_message(
        self,
        *,
        body: str,
        message_hierarchy: (
            Sequence[MessageHierarchyRcsItemParam | MessageHierarchySmsItemParam]
            | Omit
            | None
        ) = OMIT,
        conversation_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Sends a message to a person in an existing one-to-one conversation, as an agent
        would reply.

        It goes out at once and cannot be recalled. The conversation must exist (Get
        Conversations For Profile), and the feature must be enabled for the account. It
        is no way to send marketing: use campaigns and flows.

        Args:
            body: The text of the message.
            message_hierarchy: The same message for several formats, best first: an
                RCS card, say, and an SMS for phones that cannot show it. Without
                it, the body alone is sent.
            conversation_id: Id of the conversation, as Get Conversations For
                Profile returns it.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/conversation-messages
        Rate limits: 3/s, 60/min
        Scopes: conversations:write
        Tool: KLAVIYO_CREATE_CONVERSATION_MESSAGE
        """
        return await self._run(
            "KLAVIYO_CREATE_CONVERSATION_MESSAGE",
            {
                "body": body,
                "message_hierarchy": message_hierarchy,
                "conversation_id": conversation_id,
            },
            options,
        )


class RawConversations:
    """The methods of `Conversations`, returning raw responses."""

    def __init__(self, tools: Conversations) -> None:
        self.create_conversation_message = raw(tools.create_conversation_message)


class AsyncRawConversations:
    """The methods of `AsyncConversations`, returning raw responses."""

    def __init__(self, tools: AsyncConversations) -> None:
        self.create_conversation_message = async_raw(tools.create_conversation_message)
