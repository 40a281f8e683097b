"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


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


class GetCouponForCouponCodeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__coupon: (
        list[Literal["description", "external_id", "id", "monitor_configuration"]]
        | None
    ) = None
