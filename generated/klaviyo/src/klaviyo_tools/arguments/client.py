"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Attributes(_Model):
    name: str
    service: str | None = None


class Data(_Model):
    type: Literal["metric"]
    attributes: Attributes


class Metric(_Model):
    data: Data


class AttributesModel(_Model):
    properties: dict[str, Any]
    time: str | None = None
    value: float | None = None
    value_currency: str | None = None
    backfill: bool | None = None
    metric: Metric
    unique_id: str | None = None


class DataAttributesEventsDatum(_Model):
    type: Literal["event"]
    attributes: AttributesModel


class BulkCreateClientEventsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["event-bulk-create"] | None = None
    data__attributes__events__data: list[DataAttributesEventsDatum]
    data__attributes__profile__data__id: str | None = None
    data__attributes__profile__data__type: Literal["profile"] | None = None
    data__attributes__profile__data__attributes____kx: str | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__image: str | None = None
    data__attributes__profile__data__attributes__title: str | None = None
    data__attrs__profile__data__attrs__location__address1: str | None = None
    data__attrs__profile__data__attrs__location__address2: str | None = None
    data__attrs__profile__data__attrs__location__latitude: str | float | None = None
    data__attrs__profile__data__attrs__location__timezone: str | None = None
    data__attrs__profile__data__meta__patch__props__unset: str | list[str] | None = None
    data__attrs__profile__data__attrs__location__longitude: str | float | None = None
    data__attributes__profile__data__attributes__last__name: str | None = None
    data__attributes__profile__data__attributes__first__name: str | None = None
    data__attributes__profile__data__attributes__external__id: str | None = None
    data__attributes__profile__data__attributes__location__ip: str | None = None
    data__attributes__profile__data__attributes__organization: str | None = None
    data__attributes__profile__data__attributes__anonymous__id: str | None = None
    data__attributes__profile__data__attributes__location__zip: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None
    data__attributes__profile__data__attributes__location__city: str | None = None
    data__attributes__profile__data__attributes__location__region: str | None = None
    data__attributes__profile__data__attributes__location__country: str | None = None


class CreateClientBackInStockSubscriptionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["back-in-stock-subscription"] | None = None
    data__attributes__channels: list[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]
    data__attributes__profile__data__id: str | None = None
    data__attributes__profile__data__type: Literal["profile"] | None = None
    data__relationships__variant__data__id: str | None = None
    data__relationships__variant__data__type: Literal["catalog-variant"] | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__external__id: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None


class CreateClientEvent2Arguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    ip: str | None = None
    city: str | None = None
    image: str | None = None
    title: str | None = None
    region: str | None = None
    country: str | None = None
    address1: str | None = None
    address2: str | None = None
    latitude: str | float | None = None
    timezone: str | None = None
    zip_code: str | None = None
    last_name: str | None = None
    longitude: str | float | None = None
    unique_id: str | None = None
    company_id: str | None = None
    event_time: str | None = None
    first_name: str | None = None
    properties: dict[str, Any] | None = None
    event_value: float | None = None
    metric_name: str
    organization: str | None = None
    profile_email: str | None = None
    value_currency: str | None = None
    profile_properties: dict[str, Any] | None = None
    profile_external_id: str | None = None
    profile_anonymous_id: str | None = None
    profile_phone_number: str | None = None


class DataAttrsProfileDataAttrsMetaPatchIdentifiers(_Model):
    append: dict[str, Any] | None = None
    unappend: dict[str, Any] | None = None


class CreateClientPushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__token: str
    data__attributes__platform: Literal["android", "ios"]
    data__attributes__vendor: Literal["apns", "fcm"]
    data__attributes__enablement__status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"]
        | None
    ) = None
    data__attributes__background: (
        Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None
    ) = None
    data__attributes__device__metadata__device__id: str | None = None
    data__attributes__device__metadata__klaviyo__sdk: (
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ) = None
    data__attributes__device__metadata__sdk__version: str | None = None
    data__attributes__device__metadata__device__model: str | None = None
    data__attributes__device__metadata__os__name: (
        Literal["android", "ios", "ipados", "macos", "tvos"] | None
    ) = None
    data__attributes__device__metadata__os__version: str | None = None
    data__attributes__device__metadata__manufacturer: str | None = None
    data__attributes__device__metadata__app__name: str | None = None
    data__attributes__device__metadata__app__version: str | None = None
    data__attributes__device__metadata__app__build: str | None = None
    data__attributes__device__metadata__app__id: str | None = None
    data__attributes__device__metadata__environment: (
        Literal["debug", "release"] | None
    ) = None
    data__attributes__profile__data__id: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None
    data__attributes__profile__data__attributes__external__id: str | None = None
    data__attributes__profile__data__attributes____kx: str | None = None
    data__attributes__profile__data__attributes__first__name: str | None = None
    data__attributes__profile__data__attributes__last__name: str | None = None
    data__attributes__profile__data__attributes__organization: str | None = None
    data__attributes__profile__data__attributes__locale: str | None = None
    data__attributes__profile__data__attributes__title: str | None = None
    data__attributes__profile__data__attributes__image: str | None = None
    data__attrs__profile__data__attrs__location__address1: str | None = None
    data__attrs__profile__data__attrs__location__address2: str | None = None
    data__attributes__profile__data__attributes__location__city: str | None = None
    data__attributes__profile__data__attributes__location__country: str | None = None
    data__attrs__profile__data__attrs__location__latitude: str | float | None = None
    data__attrs__profile__data__attrs__location__longitude: str | float | None = None
    data__attributes__profile__data__attributes__location__region: str | None = None
    data__attributes__profile__data__attributes__location__zip: str | None = None
    data__attrs__profile__data__attrs__location__timezone: str | None = None
    data__attributes__profile__data__attributes__location__ip: str | None = None
    data__attributes__profile__data__attributes__properties: dict[str, Any] | None = (
        None
    )
    data__attrs__profile__data__attrs__meta__patch__props__append: (
        dict[str, Any] | None
    ) = None
    data__attrs__profile__data__attrs__meta__patch__props__unappend: (
        dict[str, Any] | None
    ) = None
    data__attrs__profile__data__attrs__meta__patch__props__unset: (
        str | list[str] | None
    ) = None
    data__attrs__profile__data__attrs__meta__patch__identifiers: (
        DataAttrsProfileDataAttrsMetaPatchIdentifiers | None
    ) = None
    data__attributes__profile__data__attributes__email: str | None = None


class DataAttributesCustomQuestion(_Model):
    id: str
    answers: list[str]


class CreateClientReviewArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__review__type: Literal["question", "rating", "review", "store"]
    data__attributes__email: str
    data__attributes__author: str
    data__attributes__content: str
    data__attributes__incentive__type: (
        Literal[
            "coupon_or_discount",
            "employee_review",
            "free_product",
            "loyalty_points",
            "other",
            "paid_promotion",
            "sweepstakes_entry",
        ]
        | None
    ) = None
    data__attributes__product__external__id: str | None = None
    data__attributes__product__integration__key: (
        Literal["shopify", "woocommerce"] | None
    ) = None
    data__attributes__rating: Literal[1, 2, 3, 4, 5] | None = None
    data__attributes__title: str | None = None
    data__attributes__custom__questions: list[DataAttributesCustomQuestion] | None = (
        None
    )
    data__attributes__images: list[str] | None = None
    data__relationships__order__data__id: str | None = None


class CreateClientSubscriptionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["subscription"] | None = None
    data__attributes__custom__source: str | None = None
    data__attributes__profile__data__id: str | None = None
    data__relationships__list__data__id: str | None = None
    data__attributes__profile__data__type: Literal["profile"] | None = None
    data__relationships__list__data__type: Literal["list"] | None = None
    data__attributes__profile__data__attributes____kx: str | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__image: str | None = None
    data__attributes__profile__data__attributes__title: str | None = None
    data__attrs__profile__data__attrs__location__address1: str | None = None
    data__attrs__profile__data__attrs__location__address2: str | None = None
    data__attrs__profile__data__attrs__location__latitude: str | float | None = None
    data__attrs__profile__data__attrs__location__timezone: str | None = None
    data__attrs__profile__data__meta__patch__props__unset: str | list[str] | None = None
    data__attrs__profile__data__attrs__location__longitude: str | float | None = None
    data__attributes__profile__data__attributes__last__name: str | None = None
    data__attributes__profile__data__attributes__first__name: str | None = None
    data__attributes__profile__data__attributes__external__id: str | None = None
    data__attributes__profile__data__attributes__location__ip: str | None = None
    data__attributes__profile__data__attributes__organization: str | None = None
    data__attributes__profile__data__attributes__location__zip: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None
    data__attributes__profile__data__attributes__location__city: str | None = None
    data__attributes__profile__data__attributes__location__region: str | None = None
    data__attributes__profile__data__attributes__location__country: str | None = None


class CreateOrUpdateClientProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str | None = None
    data__type: Literal["profile"] | None = None
    data__attributes____kx: str | None = None
    data__attributes__email: str | None = None
    data__attributes__image: str | None = None
    data__attributes__title: str | None = None
    data__attributes__last__name: str | None = None
    data__attributes__first__name: str | None = None
    data__attributes__external__id: str | None = None
    data__attributes__location__ip: str | None = None
    data__attributes__organization: str | None = None
    data__attributes__anonymous__id: str | None = None
    data__attributes__location__zip: str | None = None
    data__attributes__phone__number: str | None = None
    data__attributes__location__city: str | None = None
    data__attributes__location__region: str | None = None
    data__attributes__location__country: str | None = None
    data__attributes__location__address1: str | None = None
    data__attributes__location__address2: str | None = None
    data__attributes__location__latitude: str | float | None = None
    data__attributes__location__timezone: str | None = None
    data__meta__patch__properties__unset: str | list[str] | None = None
    data__attributes__location__longitude: str | float | None = None


class GetClientGeofencesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__geofence: list[Literal["id", "latitude", "longitude", "radius"]] | None = (
        None
    )
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    x_klaviyo_api_filters: str | None = None


class GetClientIpAllowlistArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__ip__allowlist: (
        list[Literal["created", "id", "prefixes", "sync_token"]] | None
    ) = None


class GetClientReviewValuesReportsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    group_by: Literal["company_id", "product_id"]
    statistics: str
    timeframe: Literal["all_time", "last_30_days", "last_365_days", "last_90_days"]
    fields__review__values__report: list[Literal["id", "results"]] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetClientReviewsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__review: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: (
        Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
        | None
    ) = None


class UnregisterClientPushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["push-token-unregister"] | None = None
    data__attributes__token: str
    data__attributes__vendor: Literal["apns", "fcm"] | None = None
    data__attributes__platform: Literal["android", "ios"]
    data__attributes__profile__data__id: str | None = None
    data__attributes__profile__data__type: Literal["profile"] | None = None
    data__attributes__profile__data__attributes____kx: str | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__image: str | None = None
    data__attributes__profile__data__attributes__title: str | None = None
    data__attrs__profile__data__attrs__location__address1: str | None = None
    data__attrs__profile__data__attrs__location__address2: str | None = None
    data__attrs__profile__data__attrs__location__latitude: str | float | None = None
    data__attrs__profile__data__attrs__location__timezone: str | None = None
    data__attrs__profile__data__meta__patch__props__unset: str | list[str] | None = None
    data__attrs__profile__data__attrs__location__longitude: str | float | None = None
    data__attributes__profile__data__attributes__last__name: str | None = None
    data__attributes__profile__data__attributes__first__name: str | None = None
    data__attributes__profile__data__attributes__external__id: str | None = None
    data__attributes__profile__data__attributes__location__ip: str | None = None
    data__attributes__profile__data__attributes__organization: str | None = None
    data__attributes__profile__data__attributes__location__zip: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None
    data__attributes__profile__data__attributes__location__city: str | None = None
    data__attributes__profile__data__attributes__location__region: str | None = None
    data__attributes__profile__data__attributes__location__country: str | None = None
