"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class RejectReasonFakeParam(TypedDict):
    reason: Literal["fake"]


class RejectReasonMisleadingParam(TypedDict):
    reason: Literal["false_or_misleading"]


class RejectReasonOtherParam(TypedDict):
    reason: Literal["other"]
    status_explanation: NotRequired[str | None]


class RejectReasonPrivateInformationParam(TypedDict):
    reason: Literal["private_information"]


class RejectReasonProfanityParam(TypedDict):
    reason: Literal["profanity_or_inappropriate"]


class RejectReasonUnrelatedParam(TypedDict):
    reason: Literal["unrelated"]


class ReviewStatusFeaturedParam(TypedDict):
    value: Literal["featured"]


class ReviewStatusPendingParam(TypedDict):
    value: Literal["pending"]


class ReviewStatusPublishedParam(TypedDict):
    value: Literal["published"]


class ReviewStatusRejectedParam(TypedDict):
    value: Literal["rejected"]
    rejection_reason: (
        RejectReasonOtherParam
        | RejectReasonFakeParam
        | RejectReasonMisleadingParam
        | RejectReasonPrivateInformationParam
        | RejectReasonProfanityParam
        | RejectReasonUnrelatedParam
    )


class ReviewStatusUnpublishedParam(TypedDict):
    value: Literal["unpublished"]


class UpdateReviewResult(TypedDict):
    data: shared.Review
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetReviewResult(TypedDict):
    data: shared.Review
    included: NotRequired[list[shared.Event]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetReviewsResult(TypedDict):
    data: list[shared.Review]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Event]]
