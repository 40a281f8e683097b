"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CatalogCategoryAttributes(TypedDict):
    external_id: str | None
    name: str | None
    updated: str | None


class CatalogCategoryIdentifier(TypedDict):
    type: Literal["catalog-category"]
    id: str


class CatalogCategoryIdentifierParam(TypedDict):
    type: Literal["catalog-category"]
    id: str


class CatalogItemAttributes(TypedDict):
    external_id: str | None
    title: str | None
    description: str | None
    price: float | None
    url: str | None
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | None
    custom_metadata: dict[str, Any] | None
    published: bool | None
    created: str | None
    updated: str | None


class CatalogItemIdentifier(TypedDict):
    type: Literal["catalog-item"]
    id: str


class CatalogItemIdentifierParam(TypedDict):
    type: Literal["catalog-item"]
    id: str


class CatalogVariantAttributes(TypedDict):
    external_id: str | None
    title: str | None
    description: str | None
    sku: str | None
    inventory_policy: Literal[0, 1, 2] | int | None
    inventory_quantity: float | None
    price: float | None
    url: str | None
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | None
    custom_metadata: dict[str, Any] | None
    published: bool | None
    created: str | None
    updated: str | None


class CatalogVariantIdentifier(TypedDict):
    type: Literal["catalog-variant"]
    id: str


class CatalogCategoryBulkUpdateJobRelationshipsCategories(TypedDict):
    data: NotRequired[list[CatalogCategoryIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CatalogCategoryRelationshipsItems(TypedDict):
    data: NotRequired[list[CatalogItemIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CatalogItemRelationshipsVariants(TypedDict):
    data: NotRequired[list[CatalogVariantIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CatalogVariantRelationshipsItem(TypedDict):
    data: NotRequired[CatalogItemIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class CatalogCategoryBulkUpdateJobRelationships(TypedDict):
    categories: NotRequired[CatalogCategoryBulkUpdateJobRelationshipsCategories]


class CatalogCategoryRelationships(TypedDict):
    items: NotRequired[CatalogCategoryRelationshipsItems]


class CatalogItemBulkDeleteJob(TypedDict):
    type: Literal["catalog-item-bulk-delete-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogCategoryRelationships]
    links: shared.ObjectLinks


class CatalogItemBulkUpdateJob(TypedDict):
    type: Literal["catalog-item-bulk-update-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogCategoryRelationships]
    links: shared.ObjectLinks


class CatalogItemRelationships(TypedDict):
    variants: NotRequired[CatalogItemRelationshipsVariants]


class CatalogVariantBulkUpdateJob(TypedDict):
    type: Literal["catalog-variant-bulk-update-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogItemRelationships]
    links: shared.ObjectLinks


class CatalogVariantRelationships(TypedDict):
    item: NotRequired[CatalogVariantRelationshipsItem]


class GetBulkDeleteCatalogItemsJobResult(TypedDict):
    data: CatalogItemBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CatalogCategory(TypedDict):
    type: Literal["catalog-category"]
    id: str
    attributes: CatalogCategoryAttributes
    relationships: NotRequired[CatalogCategoryRelationships]
    links: shared.ObjectLinks


class CatalogCategoryBulkUpdateJob(TypedDict):
    type: Literal["catalog-category-bulk-update-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogCategoryBulkUpdateJobRelationships]
    links: shared.ObjectLinks


class CatalogItem(TypedDict):
    type: Literal["catalog-item"]
    id: str
    attributes: CatalogItemAttributes
    relationships: NotRequired[CatalogItemRelationships]
    links: shared.ObjectLinks


class CatalogVariant(TypedDict):
    type: Literal["catalog-variant"]
    id: str
    attributes: CatalogVariantAttributes
    relationships: NotRequired[CatalogVariantRelationships]
    links: shared.ObjectLinks


class CreateCatalogCategoryResult(TypedDict):
    data: CatalogCategory
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateCatalogItemResult(TypedDict):
    data: CatalogItem
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateCatalogVariantResult(TypedDict):
    data: CatalogVariant
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkUpdateCatalogItemsJobResult(TypedDict):
    data: CatalogItemBulkUpdateJob
    included: NotRequired[list[CatalogItem]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkUpdateCategoriesJobResult(TypedDict):
    data: CatalogCategoryBulkUpdateJob
    included: NotRequired[list[CatalogCategory]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkUpdateVariantsJobResult(TypedDict):
    data: CatalogVariantBulkUpdateJob
    included: NotRequired[list[CatalogVariant]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCatalogCategoriesResult(TypedDict):
    data: list[CatalogCategory]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCatalogCategoryItemsResult(TypedDict):
    data: list[CatalogItem]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[CatalogVariant]]


class GetCatalogCategoryResult(TypedDict):
    data: CatalogCategory
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCatalogItemResult(TypedDict):
    data: CatalogItem
    included: NotRequired[list[CatalogVariant]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCatalogItemVariantsResult(TypedDict):
    data: list[CatalogVariant]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
