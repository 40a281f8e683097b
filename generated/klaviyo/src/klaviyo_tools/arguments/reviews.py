"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetReviewArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__event: (
        list[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]] | None
    ) = None
    fields__review: list[str] | None = None
    include: list[Literal["events"]] | None = None


class GetReviewsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__event: (
        list[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]] | None
    ) = None
    fields__review: list[str] | None = None
    filter: str | None = None
    include: list[Literal["events"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: (
        Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
        | None
    ) = None


class RejectionReason(_Model):
    reason: Literal["other"]
    status_explanation: str | None = None


class RejectionReasonModel(_Model):
    reason: Literal["fake"]


class RejectionReasonModel1(_Model):
    reason: Literal["false_or_misleading"]


class RejectionReasonModel2(_Model):
    reason: Literal["private_information"]


class RejectionReasonModel3(_Model):
    reason: Literal["profanity_or_inappropriate"]


class RejectionReasonModel4(_Model):
    reason: Literal["unrelated"]


class DataAttributesStatus(_Model):
    value: Literal["rejected"]
    rejection_reason: (
        RejectionReason
        | RejectionReasonModel
        | RejectionReasonModel1
        | RejectionReasonModel2
        | RejectionReasonModel3
        | RejectionReasonModel4
    )


class DataAttributesStatusModel(_Model):
    value: Literal["featured"]


class DataAttributesStatusModel1(_Model):
    value: Literal["published"]


class DataAttributesStatusModel2(_Model):
    value: Literal["unpublished"]


class DataAttributesStatusModel3(_Model):
    value: Literal["pending"]


class UpdateReviewArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__review: list[str] | None = None
    data__attributes__status: (
        DataAttributesStatus
        | DataAttributesStatusModel
        | DataAttributesStatusModel1
        | DataAttributesStatusModel2
        | DataAttributesStatusModel3
        | None
    ) = None
