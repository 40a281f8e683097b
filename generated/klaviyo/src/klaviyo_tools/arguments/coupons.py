"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Attributes(_Model):
    unique_code: str
    expires_at: str | None = None


class Data(_Model):
    type: Literal["coupon"]
    id: str


class Coupon(_Model):
    data: Data | None = None


class Relationships(_Model):
    coupon: Coupon


class DataAttributesCouponCodesDatum(_Model):
    type: Literal["coupon-code"]
    attributes: Attributes
    relationships: Relationships


class BulkCreateCouponCodesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__coupon__codes__data: list[DataAttributesCouponCodesDatum]
    fields__coupon__code__bulk__create__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "errors",
                "expires_at",
                "failed_count",
                "id",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None


class CreateCouponArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["coupon"] | None = None
    data__attributes__description: str | None = None
    data__attributes__external__id: str


class CreateCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["coupon-code"] | None = None
    data__attributes__expires__at: str | None = None
    data__attributes__unique__code: str
    data__relationships__coupon__data__id: str | None = None
    data__relationships__coupon__data__type: Literal["coupon"] | None = None


class DeleteCouponArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DeleteCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetBulkCreateCouponCodeJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__coupon__code__bulk__create__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "errors",
                "expires_at",
                "failed_count",
                "id",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None


class GetBulkCreateCouponCodesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str


class GetCouponArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None


class GetCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: list[Literal["coupon"]] | None = None
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None
    fields__coupon__code: (
        list[Literal["expires_at", "id", "status", "unique_code"]] | None
    ) = None


class GetCouponCodeIdsForCouponArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetCouponCodesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    filter: str
    include: list[Literal["coupon"]] | None = None
    page__cursor: str | None = None
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None
    fields__coupon__code: (
        list[Literal["expires_at", "id", "status", "unique_code"]] | None
    ) = None


class GetCouponCodesForCouponArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__coupon__code: (
        list[Literal["expires_at", "id", "status", "unique_code"]] | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetCouponForCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None


class GetCouponIdForCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCouponsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class UpdateCouponArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None
    data__attributes__description: str | None = None
    data__attributes__monitor__configuration: dict[str, Any] | None = None


class UpdateCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__coupon__code: (
        list[Literal["expires_at", "id", "status", "unique_code"]] | None
    ) = None
    data__attributes__status: (
        Literal[
            "ASSIGNED_TO_PROFILE",
            "DELETING",
            "PROCESSING",
            "UNASSIGNED",
            "USED",
            "VERSION_NOT_ACTIVE",
        ]
        | None
    ) = None
    data__attributes__expires__at: str | None = None
