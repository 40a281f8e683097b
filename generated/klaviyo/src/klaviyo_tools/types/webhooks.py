"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class WebhookAttributes(TypedDict):
    name: str
    description: str | None
    endpoint_url: str
    enabled: bool
    created_at: str | None
    updated_at: str | None


class WebhookTopic(TypedDict):
    type: Literal["webhook-topic"]
    id: str
    links: shared.ObjectLinks


class WebhookTopicIdentifier(TypedDict):
    type: Literal["webhook-topic"]
    id: str


class WebhookTopicIdentifierParam(TypedDict):
    type: Literal["webhook-topic"]
    id: str


class WebhookRelationshipsWebhookTopics(TypedDict):
    data: NotRequired[list[WebhookTopicIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class GetWebhookTopicResult(TypedDict):
    data: WebhookTopic
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetWebhookTopicsResult(TypedDict):
    data: list[WebhookTopic]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


WebhookRelationships = TypedDict(
    "WebhookRelationships",
    {
        "webhook-topics": NotRequired[WebhookRelationshipsWebhookTopics],
    },
)


class Webhook(TypedDict):
    type: Literal["webhook"]
    id: str
    attributes: WebhookAttributes
    relationships: NotRequired[WebhookRelationships]
    links: shared.ObjectLinks


class CreateWebhookResult(TypedDict):
    data: Webhook
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetWebhookResult(TypedDict):
    data: Webhook
    included: NotRequired[list[WebhookTopic]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetWebhooksResult(TypedDict):
    data: list[Webhook]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[WebhookTopic]]


class UpdateWebhookResult(TypedDict):
    data: Webhook
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
