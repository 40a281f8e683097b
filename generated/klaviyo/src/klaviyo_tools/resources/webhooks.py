"""The tools of Webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import FieldsWebhook
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.webhooks import (
        CreateWebhookResult,
        GetWebhookResult,
        GetWebhooksResult,
        GetWebhookTopicResult,
        GetWebhookTopicsResult,
        UpdateWebhookResult,
        Webhook,
        WebhookTopic,
        WebhookTopicIdentifierParam,
    )


class Webhooks(SyncResource):
    """The tools of Webhooks."""

    @property
    def with_raw_response(self) -> RawWebhooks:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawWebhooks(self._as_raw())

    def create_webhook(
        self,
        *,
        name: str,
        endpoint_url: str,
        secret_key: str,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        description: str | Omit | None = OMIT,
        webhook_topics: SequenceNotStr[str | WebhookTopicIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateWebhookResult:
        """Create a new Webhook to receive real-time notifications when specific events
        occur in Klaviyo (e.g., email clicks, SMS sent).

        Note: Each Klaviyo account can have a maximum of 10 webhooks.

        Args:
            name: A name for the webhook.
            endpoint_url: The HTTPS URL where webhook payloads will be sent. Must
                use HTTPS protocol (e.g., 'https://example.com/webhook').
            secret_key: A secret key used for HMAC-SHA256 signing of webhook
                requests. Use this to verify webhook authenticity on your server.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            description: A description for the webhook.
            webhook_topics: List of webhook topics to subscribe to. Each item must
                have 'type': 'webhook-topic' and 'id' with the topic identifier
                (e.g., 'event:klaviyo.clicked_email', 'event:klaviyo.sent_sms'). Use
                KLAVIYO_GET_WEBHOOK_TOPICS to get available topics.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/webhooks
        Rate limits: 1/s, 15/min
        Scopes: webhooks:write
        Tool: KLAVIYO_CREATE_WEBHOOK
        """
        return self._call(
            "KLAVIYO_CREATE_WEBHOOK",
            {
                "name": name,
                "endpoint_url": endpoint_url,
                "secret_key": secret_key,
                "fields_webhook": fields_webhook,
                "description": description,
                "webhook_topics": webhook_topics,
            },
            options,
        )

    def delete_webhook(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a webhook for good: its address is told of no more events.

        Needs Advanced KDP.

        Args:
            id: The unique identifier of the webhook to delete. This is typically a
                UUID string returned when the webhook was created (e.g.,
                'abc123-def456-ghi789').

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/webhooks/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:write
        Tool: KLAVIYO_DELETE_WEBHOOK
        """
        return self._run(
            "KLAVIYO_DELETE_WEBHOOK",
            {
                "id": id,
            },
            options,
        )

    def get_webhook_topics(
        self,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[WebhookTopic, GetWebhookTopicsResult]:
        """Get all webhook topics in a Klaviyo account.

        Args:
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.

        Returns:
            The first page of `WebhookTopic` items; iterate over it for the items of all
            pages.

        Request: GET /api/webhook-topics
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOK_TOPICS
        """
        return self._pages(
            "KLAVIYO_GET_WEBHOOK_TOPICS",
            {
                "fields_webhook_topic": fields_webhook_topic,
            },
            options,
        )

    def update_webhook(
        self,
        id: str,
        *,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        endpoint_url: str | Omit | None = OMIT,
        secret_key: str | Omit | None = OMIT,
        enabled: bool | Omit | None = OMIT,
        webhook_topics: SequenceNotStr[str | WebhookTopicIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateWebhookResult:
        """Update the webhook with the given ID.

        Args:
            id: The ID of the webhook.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            name: A name for the webhook.
            description: A description for the webhook.
            endpoint_url: A url to send webhook calls to. Must be https.
            secret_key: A secret key, that will be used for webhook request signing.
            enabled: Boolean flag to enable or disable the webhook. Set to true to
                enable the webhook to receive events, or false to disable it.
            webhook_topics: Array of webhook topic references. Each item should have
                'type' set to 'webhook-topic' and 'id' set to a webhook topic
                identifier (e.g., 'event:klaviyo.sent_sms',
                'event:klaviyo.received_sms').

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/webhooks/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:write
        Tool: KLAVIYO_UPDATE_WEBHOOK
        """
        return self._call(
            "KLAVIYO_UPDATE_WEBHOOK",
            {
                "id": id,
                "fields_webhook": fields_webhook,
                "name": name,
                "description": description,
                "endpoint_url": endpoint_url,
                "secret_key": secret_key,
                "enabled": enabled,
                "webhook_topics": webhook_topics,
            },
            options,
        )

    def get_webhook(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        include: Sequence[Literal["webhook-topics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetWebhookResult:
        """Returns one webhook with its address and state; its topics on request.

        The signing secret is never returned.

        Args:
            id: Id of the webhook.
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            include: Related resources to return as well: webhook topics.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/webhooks/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOK
        """
        return self._call(
            "KLAVIYO_GET_WEBHOOK",
            {
                "id": id,
                "fields_webhook_topic": fields_webhook_topic,
                "fields_webhook": fields_webhook,
                "include": include,
            },
            options,
        )

    def get_webhook_topic(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetWebhookTopicResult:
        """Returns one webhook topic: a kind of event that a webhook can subscribe to.

        All topics come from Get Webhook Topics.

        Args:
            id: Id of the webhook topic.
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/webhook-topics/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOK_TOPIC
        """
        return self._call(
            "KLAVIYO_GET_WEBHOOK_TOPIC",
            {
                "id": id,
                "fields_webhook_topic": fields_webhook_topic,
            },
            options,
        )

    def get_webhooks(
        self,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        include: Sequence[Literal["webhook-topics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Webhook, GetWebhooksResult]:
        """Lists the account's webhooks with address and state; their topics on request.

        Signing secrets are never returned.

        Args:
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            include: Related resources to return as well: webhook topics.

        Returns:
            The first page of `Webhook` items; iterate over it for the items of all
            pages.

        Request: GET /api/webhooks
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOKS
        """
        return self._pages(
            "KLAVIYO_GET_WEBHOOKS",
            {
                "fields_webhook_topic": fields_webhook_topic,
                "fields_webhook": fields_webhook,
                "include": include,
            },
            options,
        )


class AsyncWebhooks(AsyncResource):
    """The tools of Webhooks, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawWebhooks:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawWebhooks(self._as_raw())

    async def create_webhook(
        self,
        *,
        name: str,
        endpoint_url: str,
        secret_key: str,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        description: str | Omit | None = OMIT,
        webhook_topics: SequenceNotStr[str | WebhookTopicIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateWebhookResult:
        """Create a new Webhook to receive real-time notifications when specific events
        occur in Klaviyo (e.g., email clicks, SMS sent).

        Note: Each Klaviyo account can have a maximum of 10 webhooks.

        Args:
            name: A name for the webhook.
            endpoint_url: The HTTPS URL where webhook payloads will be sent. Must
                use HTTPS protocol (e.g., 'https://example.com/webhook').
            secret_key: A secret key used for HMAC-SHA256 signing of webhook
                requests. Use this to verify webhook authenticity on your server.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            description: A description for the webhook.
            webhook_topics: List of webhook topics to subscribe to. Each item must
                have 'type': 'webhook-topic' and 'id' with the topic identifier
                (e.g., 'event:klaviyo.clicked_email', 'event:klaviyo.sent_sms'). Use
                KLAVIYO_GET_WEBHOOK_TOPICS to get available topics.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/webhooks
        Rate limits: 1/s, 15/min
        Scopes: webhooks:write
        Tool: KLAVIYO_CREATE_WEBHOOK
        """
        return await self._call(
            "KLAVIYO_CREATE_WEBHOOK",
            {
                "name": name,
                "endpoint_url": endpoint_url,
                "secret_key": secret_key,
                "fields_webhook": fields_webhook,
                "description": description,
                "webhook_topics": webhook_topics,
            },
            options,
        )

    async def delete_webhook(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a webhook for good: its address is told of no more events.

        Needs Advanced KDP.

        Args:
            id: The unique identifier of the webhook to delete. This is typically a
                UUID string returned when the webhook was created (e.g.,
                'abc123-def456-ghi789').

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/webhooks/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:write
        Tool: KLAVIYO_DELETE_WEBHOOK
        """
        return await self._run(
            "KLAVIYO_DELETE_WEBHOOK",
            {
                "id": id,
            },
            options,
        )

    def get_webhook_topics(
        self,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[WebhookTopic, GetWebhookTopicsResult]:
        """Get all webhook topics in a Klaviyo account.

        Args:
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.

        Returns:
            The first page of `WebhookTopic` items; iterate over it for the items of all
            pages.

        Request: GET /api/webhook-topics
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOK_TOPICS
        """
        return self._pages(
            "KLAVIYO_GET_WEBHOOK_TOPICS",
            {
                "fields_webhook_topic": fields_webhook_topic,
            },
            options,
        )

    async def update_webhook(
        self,
        id: str,
        *,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        endpoint_url: str | Omit | None = OMIT,
        secret_key: str | Omit | None = OMIT,
        enabled: bool | Omit | None = OMIT,
        webhook_topics: SequenceNotStr[str | WebhookTopicIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateWebhookResult:
        """Update the webhook with the given ID.

        Args:
            id: The ID of the webhook.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            name: A name for the webhook.
            description: A description for the webhook.
            endpoint_url: A url to send webhook calls to. Must be https.
            secret_key: A secret key, that will be used for webhook request signing.
            enabled: Boolean flag to enable or disable the webhook. Set to true to
                enable the webhook to receive events, or false to disable it.
            webhook_topics: Array of webhook topic references. Each item should have
                'type' set to 'webhook-topic' and 'id' set to a webhook topic
                identifier (e.g., 'event:klaviyo.sent_sms',
                'event:klaviyo.received_sms').

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/webhooks/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:write
        Tool: KLAVIYO_UPDATE_WEBHOOK
        """
        return await self._call(
            "KLAVIYO_UPDATE_WEBHOOK",
            {
                "id": id,
                "fields_webhook": fields_webhook,
                "name": name,
                "description": description,
                "endpoint_url": endpoint_url,
                "secret_key": secret_key,
                "enabled": enabled,
                "webhook_topics": webhook_topics,
            },
            options,
        )

    async def get_webhook(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        include: Sequence[Literal["webhook-topics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetWebhookResult:
        """Returns one webhook with its address and state; its topics on request.

        The signing secret is never returned.

        Args:
            id: Id of the webhook.
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            include: Related resources to return as well: webhook topics.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/webhooks/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOK
        """
        return await self._call(
            "KLAVIYO_GET_WEBHOOK",
            {
                "id": id,
                "fields_webhook_topic": fields_webhook_topic,
                "fields_webhook": fields_webhook,
                "include": include,
            },
            options,
        )

    async def get_webhook_topic(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetWebhookTopicResult:
        """Returns one webhook topic: a kind of event that a webhook can subscribe to.

        All topics come from Get Webhook Topics.

        Args:
            id: Id of the webhook topic.
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/webhook-topics/{id}
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOK_TOPIC
        """
        return await self._call(
            "KLAVIYO_GET_WEBHOOK_TOPIC",
            {
                "id": id,
                "fields_webhook_topic": fields_webhook_topic,
            },
            options,
        )

    def get_webhooks(
        self,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | Omit = OMIT,
        fields_webhook: Sequence[FieldsWebhook] | Omit = OMIT,
        include: Sequence[Literal["webhook-topics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Webhook, GetWebhooksResult]:
        """Lists the account's webhooks with address and state; their topics on request.

        Signing secrets are never returned.

        Args:
            fields_webhook_topic: Members of each webhook topic to return. Without
                it, all that come by default.
            fields_webhook: Members of each webhook to return. Without it, all that
                come by default.
            include: Related resources to return as well: webhook topics.

        Returns:
            The first page of `Webhook` items; iterate over it for the items of all
            pages.

        Request: GET /api/webhooks
        Rate limits: 1/s, 15/min
        Scopes: webhooks:read
        Tool: KLAVIYO_GET_WEBHOOKS
        """
        return self._pages(
            "KLAVIYO_GET_WEBHOOKS",
            {
                "fields_webhook_topic": fields_webhook_topic,
                "fields_webhook": fields_webhook,
                "include": include,
            },
            options,
        )


class RawWebhooks:
    """The methods of `Webhooks`, returning raw responses."""

    def __init__(self, tools: Webhooks) -> None:
        self.create_webhook = raw(tools.create_webhook)
        self.delete_webhook = raw(tools.delete_webhook)
        self.get_webhook_topics = raw(tools.get_webhook_topics)
        self.update_webhook = raw(tools.update_webhook)
        self.get_webhook = raw(tools.get_webhook)
        self.get_webhook_topic = raw(tools.get_webhook_topic)
        self.get_webhooks = raw(tools.get_webhooks)


class AsyncRawWebhooks:
    """The methods of `AsyncWebhooks`, returning raw responses."""

    def __init__(self, tools: AsyncWebhooks) -> None:
        self.create_webhook = async_raw(tools.create_webhook)
        self.delete_webhook = async_raw(tools.delete_webhook)
        self.get_webhook_topics = async_raw(tools.get_webhook_topics)
        self.update_webhook = async_raw(tools.update_webhook)
        self.get_webhook = async_raw(tools.get_webhook)
        self.get_webhook_topic = async_raw(tools.get_webhook_topic)
        self.get_webhooks = async_raw(tools.get_webhooks)
