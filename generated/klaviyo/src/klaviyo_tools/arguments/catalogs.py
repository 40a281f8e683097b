"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class CreateBackInStockSubscriptionArguments(_Model):
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


class DataRelationshipsItemsDatum(_Model):
    type: Literal["catalog-item"]
    id: str


class CreateCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["catalog-category"] | None = None
    data__attributes__name: str
    data__attributes__external__id: str
    data__attributes__catalog__type: str | None = None
    data__relationships__items__data: list[DataRelationshipsItemsDatum] | None = None
    data__attributes__integration__type: Literal["$custom"] | None = None


class Datum(_Model):
    type: Literal["catalog-item"]
    id: str


class CreateCatalogCategoryRelationshipsItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[Datum]


class DataRelationshipsCategoriesDatum(_Model):
    type: Literal["catalog-category"]
    id: str


class CreateCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["catalog-item"] | None = None
    data__attributes__url: str
    data__attributes__price: float | None = None
    data__attributes__title: str
    data__attributes__images: list[str] | None = None
    data__attributes__published: bool | None = None
    data__attributes__description: str
    data__attributes__external__id: str
    data__attributes__catalog__type: str | None = None
    data__attributes__image__full__url: str | None = None
    data__attributes__integration__type: Literal["$custom"] | None = None
    data__relationships__categories__data: (
        list[DataRelationshipsCategoriesDatum] | None
    ) = None
    data__attributes__image__thumbnail__url: str | None = None


class DatumModel(_Model):
    type: Literal["catalog-category"]
    id: str


class CreateCatalogItemRelationshipsCategoriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel]


class CreateCatalogVariantArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["catalog-variant"] | None = None
    data__attributes__sku: str
    data__attributes__url: str
    data__attributes__price: float
    data__attributes__title: str
    data__attributes__images: list[str] | None = None
    data__attributes__published: bool | None = None
    data__attributes__description: str
    data__attributes__external__id: str
    data__attributes__catalog__type: str | None = None
    data__attributes__image__full__url: str | None = None
    data__attributes__integration__type: Literal["$custom"] | None = None
    data__attributes__inventory__policy: Literal[0, 1, 2] | None = None
    data__relationships__item__data__id: str | None = None
    data__attributes__inventory__quantity: float
    data__relationships__item__data__type: Literal["catalog-item"] | None = None
    data__attributes__image__thumbnail__url: str | None = None


class DeleteCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DeleteCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetBulkDeleteCatalogItemsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str


class GetBulkUpdateCatalogItemsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    include: list[Literal["items"]] | None = None
    fields__catalog__item: list[str] | None = None
    fields__catalog__item__bulk__update__job: (
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


class GetBulkUpdateCategoriesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    include_categories: bool | None = None


class GetBulkUpdateVariantsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    include: list[Literal["variants"]] | Literal["variants"] | None = None


class GetCatalogCategoriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sort: Literal["created", "-created"] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    fields__catalog__category: (
        list[Literal["external_id", "id", "name", "updated"]] | None
    ) = None


class GetCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__catalog__category: (
        list[Literal["external_id", "id", "name", "updated"]] | None
    ) = None


class GetCatalogCategoryItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    sort: Literal["created", "-created"] | None = None
    filter: str | None = None
    include: list[Literal["variants"]] | None = None
    page__cursor: str | None = None
    fields__catalog__item: list[str] | None = None
    fields__catalog__variant: list[str] | None = None


class GetCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: list[Literal["variants"]] | None = None
    fields__catalog__item: list[str] | None = None
    fields__catalog__variant: list[str] | None = None


class GetCatalogItemVariantsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    sort: Literal["created", "-created"] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    fields__catalog__variant: list[str] | None = None
