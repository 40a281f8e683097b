"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CouponAttributes(TypedDict):
    external_id: str
    description: str | None
    monitor_configuration: dict[str, Any] | None


class CouponCodeAttributes(TypedDict):
    unique_code: str | None
    expires_at: str | None
    status: (
        Literal[
            "ASSIGNED_TO_PROFILE",
            "DELETING",
            "PROCESSING",
            "UNASSIGNED",
            "USED",
            "VERSION_NOT_ACTIVE",
        ]
        | str
        | None
    )


class CouponCodeCreateQueryResourceObjectAttributesParam(TypedDict):
    unique_code: str
    expires_at: NotRequired[str | datetime | None]
    """A datetime with a time zone, or RFC 3339 text."""


class CouponCodeIdentifier(TypedDict):
    type: Literal["coupon-code"]
    id: str


class CouponIdentifier(TypedDict):
    type: Literal["coupon"]
    id: str


class CouponIdentifierParam(TypedDict):
    type: Literal["coupon"]
    id: str


class Coupon(TypedDict):
    type: Literal["coupon"]
    id: str
    attributes: CouponAttributes
    links: shared.ObjectLinks


class CouponCodeBulkCreateJobRelationshipsCouponCodes(TypedDict):
    data: NotRequired[list[CouponCodeIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CouponCodeCreateQueryResourceObjectRelationshipsCouponParam(TypedDict):
    data: NotRequired[CouponIdentifierParam]


class CouponCodeCreateQueryResourceObjectRelationshipsParam(TypedDict):
    coupon: CouponCodeCreateQueryResourceObjectRelationshipsCouponParam


class CouponCodeRelationshipsCoupon(TypedDict):
    data: NotRequired[CouponIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class UpdateCouponResult(TypedDict):
    data: Coupon
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


CouponCodeBulkCreateJobRelationships = TypedDict(
    "CouponCodeBulkCreateJobRelationships",
    {
        "coupon-codes": NotRequired[CouponCodeBulkCreateJobRelationshipsCouponCodes],
    },
)


class CouponCodeCreateQueryResourceObjectParam(TypedDict):
    type: Literal["coupon-code"]
    attributes: CouponCodeCreateQueryResourceObjectAttributesParam
    relationships: CouponCodeCreateQueryResourceObjectRelationshipsParam


class CouponCodeRelationships(TypedDict):
    coupon: NotRequired[CouponCodeRelationshipsCoupon]
    profile: NotRequired[shared.CouponCodeRelationshipsProfile]


class CreateCouponResult(TypedDict):
    data: Coupon
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponCodeIdsForCouponResult(TypedDict):
    data: list[CouponCodeIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponForCouponCodeResult(TypedDict):
    data: Coupon | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponIdForCouponCodeResult(TypedDict):
    data: CouponIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponResult(TypedDict):
    data: Coupon | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponsResult(TypedDict):
    data: list[Coupon]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class CouponCode(TypedDict):
    type: Literal["coupon-code"]
    id: str
    attributes: CouponCodeAttributes
    relationships: NotRequired[CouponCodeRelationships]
    links: shared.ObjectLinks


class CouponCodeBulkCreateJob(TypedDict):
    type: Literal["coupon-code-bulk-create-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CouponCodeBulkCreateJobRelationships]
    links: shared.ObjectLinks


class CreateCouponCodeResult(TypedDict):
    data: CouponCode
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkCreateCouponCodeJobsResult(TypedDict):
    data: list[CouponCodeBulkCreateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkCreateCouponCodesJobResult(TypedDict):
    data: CouponCodeBulkCreateJob
    included: NotRequired[list[CouponCode]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponCodeResult(TypedDict):
    data: CouponCode
    included: NotRequired[list[Coupon]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponCodesForCouponResult(TypedDict):
    data: list[CouponCode]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCouponCodesResult(TypedDict):
    data: list[CouponCode]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[Coupon]]


class UpdateCouponCodeResult(TypedDict):
    data: CouponCode
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkCreateCouponCodesResult(TypedDict):
    data: CouponCodeBulkCreateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
