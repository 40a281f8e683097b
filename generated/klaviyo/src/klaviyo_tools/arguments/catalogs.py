"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Attributes(_Model):
    external_id: str
    name: str
    integration_type: Literal["$custom"] | None = None
    catalog_type: str | None = None


class Datum(_Model):
    type: Literal["catalog-item"]
    id: str


class Items(_Model):
    data: list[Datum] | None = None


class Relationships(_Model):
    items: Items | None = None


class DataAttributesCategoriesDatum(_Model):
    type: Literal["catalog-category"]
    attributes: Attributes
    relationships: Relationships | None = None


class BulkCreateCatalogCategoriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__categories__data: list[DataAttributesCategoriesDatum]
    fields__catalog__category__bulk__create__job: (
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


class AttributesModel(_Model):
    external_id: str
    integration_type: Literal["$custom"] | None = None
    title: str
    price: float | None = None
    catalog_type: str | None = None
    description: str
    url: str
    image_full_url: str | None = None
    image_thumbnail_url: str | None = None
    images: list[str] | None = None
    custom_metadata: dict[str, Any] | None = None
    published: bool | None = None


class DatumModel(_Model):
    type: Literal["catalog-category"]
    id: str


class Categories(_Model):
    data: list[DatumModel] | None = None


class RelationshipsModel(_Model):
    categories: Categories | None = None


class DataAttributesItemsDatum(_Model):
    type: Literal["catalog-item"]
    attributes: AttributesModel
    relationships: RelationshipsModel | None = None


class BulkCreateCatalogItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__items__data: list[DataAttributesItemsDatum]
    fields__catalog__item__bulk__create__job: (
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


class AttributesModel1(_Model):
    external_id: str
    catalog_type: str | None = None
    integration_type: Literal["$custom"] | None = None
    title: str
    description: str
    sku: str
    inventory_policy: Literal[0, 1, 2] | None = None
    inventory_quantity: float
    price: float
    url: str
    image_full_url: str | None = None
    image_thumbnail_url: str | None = None
    images: list[str] | None = None
    custom_metadata: dict[str, Any] | None = None
    published: bool | None = None


class Data(_Model):
    type: Literal["catalog-item"]
    id: str


class Item(_Model):
    data: Data | None = None


class RelationshipsModel1(_Model):
    item: Item


class DataAttributesVariantsDatum(_Model):
    type: Literal["catalog-variant"]
    attributes: AttributesModel1
    relationships: RelationshipsModel1


class BulkCreateCatalogVariantsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__variants__data: list[DataAttributesVariantsDatum]
    fields__catalog__variant__bulk__create__job: (
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


class DataAttributesCategoriesDatumModel(_Model):
    type: Literal["catalog-category"]
    id: str


class BulkDeleteCatalogCategoriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__categories__data: list[DataAttributesCategoriesDatumModel]
    fields__catalog__category__bulk__delete__job: (
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


class DataAttributesItemsDatumModel(_Model):
    type: Literal["catalog-item"]
    id: str


class BulkDeleteCatalogItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__items__data: list[DataAttributesItemsDatumModel]
    fields__catalog__item__bulk__delete__job: (
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


class DataAttributesVariantsDatumModel(_Model):
    type: Literal["catalog-variant"]
    id: str


class BulkDeleteCatalogVariantsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__variants__data: list[DataAttributesVariantsDatumModel]
    fields__catalog__variant__bulk__delete__job: (
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


class AttributesModel2(_Model):
    name: str | None = None


class DatumModel1(_Model):
    type: Literal["catalog-item"]
    id: str


class RelationshipsModel2(_Model):
    items: Items | None = None


class DataAttributesCategoriesDatumModel1(_Model):
    type: Literal["catalog-category"]
    id: str
    attributes: AttributesModel2
    relationships: RelationshipsModel2 | None = None


class BulkUpdateCatalogCategoriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__categories__data: list[DataAttributesCategoriesDatumModel1]
    fields__catalog__category__bulk__update__job: (
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


class AttributesModel3(_Model):
    title: str | None = None
    price: float | None = None
    description: str | None = None
    url: str | None = None
    image_full_url: str | None = None
    image_thumbnail_url: str | None = None
    images: list[str] | None = None
    custom_metadata: dict[str, Any] | None = None
    published: bool | None = None


class DatumModel2(_Model):
    type: Literal["catalog-category"]
    id: str


class RelationshipsModel3(_Model):
    categories: Categories | None = None


class DataAttributesItemsDatumModel1(_Model):
    type: Literal["catalog-item"]
    id: str
    attributes: AttributesModel3
    relationships: RelationshipsModel3 | None = None


class BulkUpdateCatalogItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__items__data: list[DataAttributesItemsDatumModel1]
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


class AttributesModel4(_Model):
    title: str | None = None
    description: str | None = None
    sku: str | None = None
    inventory_policy: Literal[0, 1, 2] | None = None
    inventory_quantity: float | None = None
    price: float | None = None
    url: str | None = None
    image_full_url: str | None = None
    image_thumbnail_url: str | None = None
    images: list[str] | None = None
    custom_metadata: dict[str, Any] | None = None
    published: bool | None = None


class DataAttributesVariantsDatumModel1(_Model):
    type: Literal["catalog-variant"]
    id: str
    attributes: AttributesModel4


class BulkUpdateCatalogVariantsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__variants__data: list[DataAttributesVariantsDatumModel1]
    fields__catalog__variant__bulk__update__job: (
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


class DatumModel3(_Model):
    type: Literal["catalog-item"]
    id: str


class CreateCatalogCategoryRelationshipsItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel3]


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


class DatumModel4(_Model):
    type: Literal["catalog-category"]
    id: str


class CreateCatalogItemRelationshipsCategoriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel4]


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


class DeleteCatalogVariantArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetBulkCreateCatalogItemsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__catalog__item__bulk__create__job: (
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
    fields__catalog__item: list[str] | None = None
    include: list[Literal["items"]] | None = None


class GetBulkCreateCatalogItemsJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__item__bulk__create__job: (
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


class GetBulkCreateCategoriesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__catalog__category__bulk__create__job: (
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
    fields__catalog__category: (
        list[Literal["external_id", "id", "name", "updated"]] | None
    ) = None
    include: list[Literal["categories"]] | None = None


class GetBulkCreateCategoriesJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__category__bulk__create__job: (
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


class GetBulkCreateVariantsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__catalog__variant__bulk__create__job: (
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
    fields__catalog__variant: list[str] | None = None
    include: list[Literal["variants"]] | None = None


class GetBulkCreateVariantsJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__variant__bulk__create__job: (
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


class GetBulkDeleteCatalogItemsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str


class GetBulkDeleteCatalogItemsJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__item__bulk__delete__job: (
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


class GetBulkDeleteCategoriesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__catalog__category__bulk__delete__job: (
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


class GetBulkDeleteCategoriesJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__category__bulk__delete__job: (
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


class GetBulkDeleteVariantsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__catalog__variant__bulk__delete__job: (
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


class GetBulkDeleteVariantsJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__variant__bulk__delete__job: (
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


class GetBulkUpdateCatalogItemsJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    filter: str | None = None
    page__cursor: str | None = None


class GetBulkUpdateCategoriesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    include_categories: bool | None = None


class GetBulkUpdateCategoriesJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__category__bulk__update__job: (
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


class GetBulkUpdateVariantsJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    include: list[Literal["variants"]] | Literal["variants"] | None = None


class GetBulkUpdateVariantsJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__variant__bulk__update__job: (
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


class GetCatalogItemsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__item: list[str] | None = None
    fields__catalog__variant: list[str] | None = None
    filter: str | None = None
    include: list[Literal["variants"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created", "-created"] | None = None


class GetCatalogVariantArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__catalog__variant: list[str] | None = None


class GetCatalogVariantsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__catalog__variant: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created", "-created"] | None = None


class GetCategoriesForCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__catalog__category: (
        list[Literal["external_id", "id", "name", "updated"]] | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created", "-created"] | None = None


class GetCategoryIdsForCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created", "-created"] | None = None


class GetItemIdsForCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created", "-created"] | None = None


class GetVariantIdsForCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created", "-created"] | None = None


class RemoveCategoriesFromCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel4]


class DatumModel5(_Model):
    type: Literal["catalog-item"]
    id: str


class RemoveItemsFromCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel5]


class UpdateCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__catalog__category: (
        list[Literal["external_id", "id", "name", "updated"]] | None
    ) = None
    data__attributes__name: str | None = None
    data__relationships__items__data: list[DataRelationshipsItemsDatum] | None = None


class UpdateCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__catalog__item: list[str] | None = None
    data__attributes__title: str | None = None
    data__attributes__price: float | None = None
    data__attributes__description: str | None = None
    data__attributes__url: str | None = None
    data__attributes__image__full__url: str | None = None
    data__attributes__image__thumbnail__url: str | None = None
    data__attributes__images: list[str] | None = None
    data__attributes__custom__metadata: dict[str, Any] | None = None
    data__attributes__published: bool | None = None
    data__relationships__categories__data: (
        list[DataRelationshipsCategoriesDatum] | None
    ) = None


class UpdateCatalogVariantArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__catalog__variant: list[str] | None = None
    data__attributes__title: str | None = None
    data__attributes__description: str | None = None
    data__attributes__sku: str | None = None
    data__attributes__inventory__policy: Literal[0, 1, 2] | None = None
    data__attributes__inventory__quantity: float | None = None
    data__attributes__price: float | None = None
    data__attributes__url: str | None = None
    data__attributes__image__full__url: str | None = None
    data__attributes__image__thumbnail__url: str | None = None
    data__attributes__images: list[str] | None = None
    data__attributes__custom__metadata: dict[str, Any] | None = None
    data__attributes__published: bool | None = None


class DatumModel6(_Model):
    type: Literal["catalog-category"]
    id: str


class UpdateCategoriesForCatalogItemArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel6]


class DatumModel7(_Model):
    type: Literal["catalog-item"]
    id: str


class UpdateItemsForCatalogCategoryArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel7]
