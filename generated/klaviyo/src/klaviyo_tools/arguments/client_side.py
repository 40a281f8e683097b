"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

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


class CreateClientEventArguments(_Model):
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
