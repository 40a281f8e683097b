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


class CatalogCategoryCreateQueryResourceObjectAttributesParam(TypedDict):
    external_id: str
    name: str
    integration_type: NotRequired[Literal["$custom"] | None]
    catalog_type: NotRequired[str | None]


class CatalogCategoryDeleteQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-category"]
    id: str


class CatalogCategoryIdentifier(TypedDict):
    type: Literal["catalog-category"]
    id: str


class CatalogCategoryIdentifierParam(TypedDict):
    type: Literal["catalog-category"]
    id: str


class CatalogCategoryUpdateQueryResourceObjectAttributesParam(TypedDict):
    name: NotRequired[str | None]


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


class CatalogItemCreateQueryResourceObjectAttributesParam(TypedDict):
    external_id: str
    integration_type: NotRequired[Literal["$custom"] | None]
    title: str
    price: NotRequired[float | None]
    catalog_type: NotRequired[str | None]
    description: str
    url: str
    image_full_url: NotRequired[str | None]
    image_thumbnail_url: NotRequired[str | None]
    images: NotRequired[list[str] | None]
    custom_metadata: NotRequired[dict[str, Any] | None]
    published: NotRequired[bool | None]


class CatalogItemCreateQueryResourceObjectRelationshipsCategoriesParam(TypedDict):
    data: NotRequired[list[CatalogCategoryIdentifierParam]]


class CatalogItemCreateQueryResourceObjectRelationshipsParam(TypedDict):
    categories: NotRequired[
        CatalogItemCreateQueryResourceObjectRelationshipsCategoriesParam
    ]


class CatalogItemDeleteQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-item"]
    id: str


class CatalogItemIdentifierParam(TypedDict):
    type: Literal["catalog-item"]
    id: str


class CatalogItemUpdateQueryResourceObjectAttributesParam(TypedDict):
    title: NotRequired[str | None]
    price: NotRequired[float | None]
    description: NotRequired[str | None]
    url: NotRequired[str | None]
    image_full_url: NotRequired[str | None]
    image_thumbnail_url: NotRequired[str | None]
    images: NotRequired[list[str] | None]
    custom_metadata: NotRequired[dict[str, Any] | None]
    published: NotRequired[bool | None]


class CatalogItemUpdateQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-item"]
    id: str
    attributes: CatalogItemUpdateQueryResourceObjectAttributesParam
    relationships: NotRequired[CatalogItemCreateQueryResourceObjectRelationshipsParam]


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


class CatalogVariantCreateQueryResourceObjectAttributesParam(TypedDict):
    external_id: str
    catalog_type: NotRequired[str | None]
    integration_type: NotRequired[Literal["$custom"] | None]
    title: str
    description: str
    sku: str
    inventory_policy: NotRequired[Literal[0, 1, 2] | None]
    inventory_quantity: float
    price: float
    url: str
    image_full_url: NotRequired[str | None]
    image_thumbnail_url: NotRequired[str | None]
    images: NotRequired[list[str] | None]
    custom_metadata: NotRequired[dict[str, Any] | None]
    published: NotRequired[bool | None]


class CatalogVariantCreateQueryResourceObjectRelationshipsItemParam(TypedDict):
    data: NotRequired[CatalogItemIdentifierParam]


class CatalogVariantCreateQueryResourceObjectRelationshipsParam(TypedDict):
    item: CatalogVariantCreateQueryResourceObjectRelationshipsItemParam


class CatalogVariantDeleteQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-variant"]
    id: str


class CatalogVariantIdentifier(TypedDict):
    type: Literal["catalog-variant"]
    id: str


class CatalogVariantUpdateQueryResourceObjectAttributesParam(TypedDict):
    title: NotRequired[str | None]
    description: NotRequired[str | None]
    sku: NotRequired[str | None]
    inventory_policy: NotRequired[Literal[0, 1, 2] | None]
    inventory_quantity: NotRequired[float | None]
    price: NotRequired[float | None]
    url: NotRequired[str | None]
    image_full_url: NotRequired[str | None]
    image_thumbnail_url: NotRequired[str | None]
    images: NotRequired[list[str] | None]
    custom_metadata: NotRequired[dict[str, Any] | None]
    published: NotRequired[bool | None]


class CatalogVariantUpdateQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-variant"]
    id: str
    attributes: CatalogVariantUpdateQueryResourceObjectAttributesParam


class CatalogCategoryBulkUpdateJobRelationshipsCategories(TypedDict):
    data: NotRequired[list[CatalogCategoryIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CatalogCategoryCreateQueryResourceObjectRelationshipsItemsParam(TypedDict):
    data: NotRequired[list[CatalogItemIdentifierParam]]


class CatalogCategoryCreateQueryResourceObjectRelationshipsParam(TypedDict):
    items: NotRequired[CatalogCategoryCreateQueryResourceObjectRelationshipsItemsParam]


class CatalogCategoryRelationshipsItems(TypedDict):
    data: NotRequired[list[shared.CatalogItemIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CatalogCategoryUpdateQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-category"]
    id: str
    attributes: CatalogCategoryUpdateQueryResourceObjectAttributesParam
    relationships: NotRequired[
        CatalogCategoryCreateQueryResourceObjectRelationshipsParam
    ]


class CatalogItemCreateQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-item"]
    attributes: CatalogItemCreateQueryResourceObjectAttributesParam
    relationships: NotRequired[CatalogItemCreateQueryResourceObjectRelationshipsParam]


class CatalogItemRelationshipsVariants(TypedDict):
    data: NotRequired[list[CatalogVariantIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CatalogVariantCreateQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-variant"]
    attributes: CatalogVariantCreateQueryResourceObjectAttributesParam
    relationships: CatalogVariantCreateQueryResourceObjectRelationshipsParam


class CatalogCategoryBulkUpdateJobRelationships(TypedDict):
    categories: NotRequired[CatalogCategoryBulkUpdateJobRelationshipsCategories]


class CatalogCategoryCreateQueryResourceObjectParam(TypedDict):
    type: Literal["catalog-category"]
    attributes: CatalogCategoryCreateQueryResourceObjectAttributesParam
    relationships: NotRequired[
        CatalogCategoryCreateQueryResourceObjectRelationshipsParam
    ]


class CatalogCategoryRelationships(TypedDict):
    items: NotRequired[CatalogCategoryRelationshipsItems]


class CatalogItemBulkCreateJob(TypedDict):
    type: Literal["catalog-item-bulk-create-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogCategoryRelationships]
    links: shared.ObjectLinks


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


class CatalogVariantBulkCreateJob(TypedDict):
    type: Literal["catalog-variant-bulk-create-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogItemRelationships]
    links: shared.ObjectLinks


class CatalogVariantBulkDeleteJob(TypedDict):
    type: Literal["catalog-variant-bulk-delete-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogItemRelationships]
    links: shared.ObjectLinks


class CatalogVariantBulkUpdateJob(TypedDict):
    type: Literal["catalog-variant-bulk-update-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogItemRelationships]
    links: shared.ObjectLinks


class CatalogVariantRelationships(TypedDict):
    item: NotRequired[shared.CatalogVariantRelationshipsItem]


class GetBulkCreateCatalogItemsJobsResult(TypedDict):
    data: list[CatalogItemBulkCreateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkCreateVariantsJobsResult(TypedDict):
    data: list[CatalogVariantBulkCreateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkDeleteCatalogItemsJobResult(TypedDict):
    data: CatalogItemBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkDeleteCatalogItemsJobsResult(TypedDict):
    data: list[CatalogItemBulkDeleteJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkDeleteVariantsJobResult(TypedDict):
    data: CatalogVariantBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkDeleteVariantsJobsResult(TypedDict):
    data: list[CatalogVariantBulkDeleteJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkUpdateCatalogItemsJobsResult(TypedDict):
    data: list[CatalogItemBulkUpdateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkUpdateVariantsJobsResult(TypedDict):
    data: list[CatalogVariantBulkUpdateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCategoryIdsForCatalogItemResult(TypedDict):
    data: list[CatalogCategoryIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetItemIdsForCatalogCategoryResult(TypedDict):
    data: list[shared.CatalogItemIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetVariantIdsForCatalogItemResult(TypedDict):
    data: list[CatalogVariantIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkCreateCatalogItemsResult(TypedDict):
    data: CatalogItemBulkCreateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkCreateCatalogVariantsResult(TypedDict):
    data: CatalogVariantBulkCreateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkDeleteCatalogItemsResult(TypedDict):
    data: CatalogItemBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkDeleteCatalogVariantsResult(TypedDict):
    data: CatalogVariantBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkUpdateCatalogItemsResult(TypedDict):
    data: CatalogItemBulkUpdateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkUpdateCatalogVariantsResult(TypedDict):
    data: CatalogVariantBulkUpdateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CatalogCategory(TypedDict):
    type: Literal["catalog-category"]
    id: str
    attributes: CatalogCategoryAttributes
    relationships: NotRequired[CatalogCategoryRelationships]
    links: shared.ObjectLinks


class CatalogCategoryBulkCreateJob(TypedDict):
    type: Literal["catalog-category-bulk-create-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogCategoryBulkUpdateJobRelationships]
    links: shared.ObjectLinks


class CatalogCategoryBulkDeleteJob(TypedDict):
    type: Literal["catalog-category-bulk-delete-job"]
    id: str
    attributes: shared.CatalogItemBulkDeleteJobAttributes
    relationships: NotRequired[CatalogCategoryBulkUpdateJobRelationships]
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


class GetBulkCreateCatalogItemsJobResult(TypedDict):
    data: CatalogItemBulkCreateJob
    included: NotRequired[list[CatalogItem]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkCreateCategoriesJobResult(TypedDict):
    data: CatalogCategoryBulkCreateJob
    included: NotRequired[list[CatalogCategory]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkCreateCategoriesJobsResult(TypedDict):
    data: list[CatalogCategoryBulkCreateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkCreateVariantsJobResult(TypedDict):
    data: CatalogVariantBulkCreateJob
    included: NotRequired[list[CatalogVariant]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkDeleteCategoriesJobResult(TypedDict):
    data: CatalogCategoryBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkDeleteCategoriesJobsResult(TypedDict):
    data: list[CatalogCategoryBulkDeleteJob]
    links: NotRequired[shared.CollectionLinks]
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


class GetBulkUpdateCategoriesJobsResult(TypedDict):
    data: list[CatalogCategoryBulkUpdateJob]
    links: NotRequired[shared.CollectionLinks]
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


class GetCatalogItemsResult(TypedDict):
    data: list[CatalogItem]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[CatalogVariant]]


class GetCatalogVariantResult(TypedDict):
    data: CatalogVariant
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCatalogVariantsResult(TypedDict):
    data: list[CatalogVariant]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCategoriesForCatalogItemResult(TypedDict):
    data: list[CatalogCategory]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateCatalogCategoryResult(TypedDict):
    data: CatalogCategory
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateCatalogItemResult(TypedDict):
    data: CatalogItem
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateCatalogVariantResult(TypedDict):
    data: CatalogVariant
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkCreateCatalogCategoriesResult(TypedDict):
    data: CatalogCategoryBulkCreateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkDeleteCatalogCategoriesResult(TypedDict):
    data: CatalogCategoryBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class BulkUpdateCatalogCategoriesResult(TypedDict):
    data: CatalogCategoryBulkUpdateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
