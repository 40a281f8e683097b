"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Location(_Model):
    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    country: str | None = None
    latitude: str | float | None = None
    longitude: str | float | None = None
    region: str | None = None
    zip: str | None = None
    timezone: str | None = None
    ip: str | None = None


class Attributes(_Model):
    email: str | None = None
    phone_number: str | None = None
    external_id: str | None = None
    anonymous_id: str | None = None
    kx: str | None = Field(None, alias="_kx")
    first_name: str | None = None
    last_name: str | None = None
    organization: str | None = None
    locale: str | None = None
    title: str | None = None
    image: str | None = None
    location: Location | None = None
    properties: dict[str, Any] | None = None


class PatchProperties(_Model):
    append: dict[str, Any] | None = None
    unappend: dict[str, Any] | None = None
    unset: str | list[str] | None = None


class PatchIdentifiers(_Model):
    append: dict[str, Any] | None = None
    unappend: dict[str, Any] | None = None


class Meta(_Model):
    patch_properties: PatchProperties | None = None
    patch_identifiers: PatchIdentifiers | None = None


class Data(_Model):
    type: Literal["profile"]
    id: str | None = None
    attributes: Attributes
    meta: Meta | None = None


class Profile(_Model):
    data: Data


class AttributesModel(_Model):
    name: str
    service: str | None = None


class DataModel(_Model):
    type: Literal["metric"]
    attributes: AttributesModel


class Metric(_Model):
    data: DataModel


class AttributesModel1(_Model):
    properties: dict[str, Any]
    time: str | None = None
    value: float | None = None
    value_currency: str | None = None
    backfill: bool | None = None
    metric: Metric
    unique_id: str | None = None


class Datum(_Model):
    type: Literal["event"]
    attributes: AttributesModel1


class Events(_Model):
    data: list[Datum]


class AttributesModel2(_Model):
    backfill: bool | None = None
    profile: Profile
    events: Events


class DataAttributesEventsBulkCreateDatum(_Model):
    type: Literal["event-bulk-create"]
    attributes: AttributesModel2


class BulkCreateEventsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["event-bulk-create-job"] | None = None
    data__attributes__events__bulk__create__data: list[
        DataAttributesEventsBulkCreateDatum
    ] = Field(..., max_length=1000)


class CreateEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["event"] | None = None
    data__attributes__time: str | None = None
    data__attributes__value: float | None = None
    data__attributes__properties: dict[str, Any] | None = None
    data__attributes__unique__id: str | None = None
    data__attributes__value__currency: str | None = None
    data__attributes__profile__data__id: str | None = None
    data__attributes__metric__data__type: Literal["metric"] | None = None
    data__attributes__profile__data__type: Literal["profile"] | None = None
    data__attributes__metric__data__attributes__name: str
    data__attributes__profile__data__attributes____kx: str | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__image: str | None = None
    data__attributes__profile__data__attributes__title: str | None = None
    data__attributes__metric__data__attributes__service: str | None = None
    data__attrs__profile__data__attrs__location__address1: str | None = None
    data__attrs__profile__data__attrs__location__address2: str | None = None
    data__attrs__profile__data__attrs__location__latitude: str | float | None = None
    data__attrs__profile__data__attrs__location__timezone: str | None = None
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
    data__attrs__profile__data__attrs__meta__patch__props__unset: (
        str | list[str] | None
    ) = None
    data__attributes__profile__data__attributes__location__region: str | None = None
    data__attributes__profile__data__attributes__location__country: str | None = None


class GetEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__attribution: list[Literal["id"]] | None = None
    fields__event: (
        list[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]] | None
    ) = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    fields__profile: list[str] | None = None
    include: list[Literal["attributions", "metric", "profile"]] | None = None


class GetEventsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__attribution: list[Literal["id"]] | None = None
    fields__event: (
        list[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]] | None
    ) = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    fields__profile: list[str] | None = None
    filter: str | None = None
    include: list[Literal["attributions", "metric", "profile"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=1000)
    sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None


class GetMetricForEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None


class GetMetricIdForEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetProfileForEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    additional__fields__profile: (
        list[Literal["subscriptions", "predictive_analytics"]] | None
    ) = None
    fields__profile: list[str] | None = None


class GetProfileIdForEventArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
