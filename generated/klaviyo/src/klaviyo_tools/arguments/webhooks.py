"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class DataRelationshipsWebhookTopicsDatum(_Model):
    type: Literal["webhook-topic"]
    id: str


class CreateWebhookArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["webhook"] | None = None
    data__attributes__name: str
    data__attributes__description: str | None = None
    data__attributes__secret__key: str
    data__attributes__endpoint__url: str
    data__relationships__webhook__topics__data: (
        list[DataRelationshipsWebhookTopicsDatum] | None
    ) = None


class DeleteWebhookArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetWebhookArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__webhook__topic: list[Literal["id"]] | None = None
    fields__webhook: (
        list[
            Literal[
                "created_at",
                "description",
                "enabled",
                "endpoint_url",
                "id",
                "name",
                "updated_at",
            ]
        ]
        | None
    ) = None
    include: list[Literal["webhook-topics"]] | None = None


class GetWebhookTopicArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__webhook__topic: list[Literal["id"]] | None = None


class GetWebhookTopicsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )


class GetWebhooksArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__webhook__topic: list[Literal["id"]] | None = None
    fields__webhook: (
        list[
            Literal[
                "created_at",
                "description",
                "enabled",
                "endpoint_url",
                "id",
                "name",
                "updated_at",
            ]
        ]
        | None
    ) = None
    include: list[Literal["webhook-topics"]] | None = None


class UpdateWebhookArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str | None = None
    data__type: Literal["webhook"] | None = None
    data__attributes__name: str | None = None
    data__attributes__enabled: bool | None = None
    data__attributes__description: str | None = None
    data__attributes__secret__key: str | None = None
    data__attributes__endpoint__url: str | None = None
    data__relationships__webhook__topics__data: (
        list[DataRelationshipsWebhookTopicsDatum] | None
    ) = None
