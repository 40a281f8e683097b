"""Filter builders, one for each tool that accepts a filter.

Their methods build clauses; `&` joins them. A filter is a string.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, overload

from .runtime.filters.builder import (
    DateTimeInput,
    Filter,
    FilterBuilder,
    FilterField,
    and_,
)
from .runtime.omit import OMIT
from .runtime.sequences import SequenceNotStr

__all__ = [
    "ActionIdsForFlowFilter",
    "ActionsForFlowFilter",
    "AllUniversalContentFilter",
    "BulkCreateCatalogItemsJobsFilter",
    "BulkCreateCategoriesJobsFilter",
    "BulkCreateCouponCodeJobsFilter",
    "BulkCreateVariantsJobsFilter",
    "BulkDeleteCatalogItemsJobsFilter",
    "BulkDeleteCategoriesJobsFilter",
    "BulkDeleteVariantsJobsFilter",
    "BulkProfileImportJobsFilter",
    "BulkSuppressProfilesJobsFilter",
    "BulkUnsuppressProfilesJobsFilter",
    "BulkUpdateCatalogItemsJobsFilter",
    "BulkUpdateCategoriesJobsFilter",
    "BulkUpdateVariantsJobsFilter",
    "CampaignsFilter",
    "CatalogCategoriesFilter",
    "CatalogCategoryItemsFilter",
    "CatalogItemVariantsFilter",
    "CatalogItemsFilter",
    "CatalogVariantsFilter",
    "CategoriesForCatalogItemFilter",
    "CategoryIdsForCatalogItemFilter",
    "ClientReviewValuesReportsFilter",
    "ClientReviewsFilter",
    "CouponCodeIdsForCouponFilter",
    "CouponCodesFilter",
    "CouponCodesForCouponFilter",
    "EventsFilter",
    "Filter",
    "FlowActionMessagesFilter",
    "FlowsFilter",
    "FormsFilter",
    "ImagesFilter",
    "IngestionLogIdsForObjectTypeFilter",
    "IngestionLogsForObjectTypeFilter",
    "ItemIdsForCatalogCategoryFilter",
    "ListsFilter",
    "MessageIdsForFlowActionFilter",
    "MetricsFilter",
    "ObjectTypesFilter",
    "ProfileIdsForListFilter",
    "ProfileIdsForSegmentFilter",
    "ProfilesFilter",
    "ProfilesForListFilter",
    "ProfilesForSegmentFilter",
    "PushTokensFilter",
    "ReviewsFilter",
    "SegmentsFilter",
    "TagGroupsFilter",
    "TagsFilter",
    "TemplatesFilter",
    "VariantIdsForCatalogItemFilter",
    "VersionIdsForFormFilter",
    "VersionsForFormFilter",
    "WebFeedsFilter",
    "and_",
]


class CampaignsFilter(FilterBuilder):
    """Filters for `campaigns.get_campaigns`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CAMPAIGNS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(lists=("any",), value={"type": "string"}),
        "messages.channel": FilterField(
            single=("equals",),
            value={"type": "string", "enum": ["email", "sms", "mobile_push"]},
        ),
        "name": FilterField(single=("contains",), value={"type": "string"}),
        "status": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={
                "type": "string",
                "enum": [
                    "Scheduled",
                    "Sent",
                    "Draft",
                    "Cancelled",
                    "Adding Recipients",
                    "Sending",
                    "Variations Sent",
                    "Sending Segments",
                    "Cancelled: Smart Sending",
                    "Preparing to send",
                    "Cancelled: Account Disabled",
                    "Cancelled: No Recipients",
                    "Preparing to schedule",
                    "Cancelled: Internal Error",
                    "Queued without Recipients",
                    "Cancelled: Billing Limit",
                    "Cancelled: Misconfigured",
                    "Unknown",
                ],
            },
        ),
        "archived": FilterField(single=("equals",), value={"type": "boolean"}),
        "created_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "scheduled_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "updated_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @overload
    @classmethod
    def any(cls, field: Literal["id"], value: SequenceNotStr[str]) -> Filter: ...

    @overload
    @classmethod
    def any(
        cls,
        field: Literal["status"],
        value: Sequence[
            Literal[
                "Scheduled",
                "Sent",
                "Draft",
                "Cancelled",
                "Adding Recipients",
                "Sending",
                "Variations Sent",
                "Sending Segments",
                "Cancelled: Smart Sending",
                "Preparing to send",
                "Cancelled: Account Disabled",
                "Cancelled: No Recipients",
                "Preparing to schedule",
                "Cancelled: Internal Error",
                "Queued without Recipients",
                "Cancelled: Billing Limit",
                "Cancelled: Misconfigured",
                "Unknown",
            ]
        ],
    ) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["messages.channel"],
        value: Literal["email", "sms", "mobile_push"],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: (
            Literal[
                "Scheduled",
                "Sent",
                "Draft",
                "Cancelled",
                "Adding Recipients",
                "Sending",
                "Variations Sent",
                "Sending Segments",
                "Cancelled: Smart Sending",
                "Preparing to send",
                "Cancelled: Account Disabled",
                "Cancelled: No Recipients",
                "Preparing to schedule",
                "Cancelled: Internal Error",
                "Queued without Recipients",
                "Cancelled: Billing Limit",
                "Cancelled: Misconfigured",
                "Unknown",
            ]
            | Sequence[
                Literal[
                    "Scheduled",
                    "Sent",
                    "Draft",
                    "Cancelled",
                    "Adding Recipients",
                    "Sending",
                    "Variations Sent",
                    "Sending Segments",
                    "Cancelled: Smart Sending",
                    "Preparing to send",
                    "Cancelled: Account Disabled",
                    "Cancelled: No Recipients",
                    "Preparing to schedule",
                    "Cancelled: Internal Error",
                    "Queued without Recipients",
                    "Cancelled: Billing Limit",
                    "Cancelled: Misconfigured",
                    "Unknown",
                ]
            ]
        ),
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["archived"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls,
        field: Literal["created_at", "scheduled_at", "updated_at"],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls,
        field: Literal["created_at", "scheduled_at", "updated_at"],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls,
        field: Literal["created_at", "scheduled_at", "updated_at"],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls,
        field: Literal["created_at", "scheduled_at", "updated_at"],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class CatalogCategoriesFilter(FilterBuilder):
    """Filters for `catalogs.get_catalog_categories`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATALOG_CATEGORIES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "item.id": FilterField(single=("equals",), value={"type": "string"}),
        "name": FilterField(single=("contains",), value={"type": "string"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def equals(cls, field: Literal["item.id"], value: str) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CatalogCategoryItemsFilter(FilterBuilder):
    """Filters for `catalogs.get_catalog_category_items`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATALOG_CATEGORY_ITEMS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "category.id": FilterField(single=("equals",), value={"type": "string"}),
        "title": FilterField(single=("contains",), value={"type": "string"}),
        "published": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["category.id"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["published"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CatalogItemVariantsFilter(FilterBuilder):
    """Filters for `catalogs.get_catalog_item_variants`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATALOG_ITEM_VARIANTS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "item.id": FilterField(single=("equals",), value={"type": "string"}),
        "sku": FilterField(single=("equals",), value={"type": "string"}),
        "title": FilterField(single=("contains",), value={"type": "string"}),
        "published": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["item.id", "sku"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["published"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkCreateCatalogItemsJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_create_catalog_items_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkCreateCategoriesJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_create_categories_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkCreateVariantsJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_create_variants_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkDeleteCatalogItemsJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_delete_catalog_items_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkDeleteCategoriesJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_delete_categories_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkDeleteVariantsJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_delete_variants_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkUpdateCatalogItemsJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_update_catalog_items_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkUpdateCategoriesJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_update_categories_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkUpdateVariantsJobsFilter(FilterBuilder):
    """Filters for `catalogs.get_bulk_update_variants_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CatalogItemsFilter(FilterBuilder):
    """Filters for `catalogs.get_catalog_items`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATALOG_ITEMS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "category.id": FilterField(single=("equals",), value={"type": "string"}),
        "title": FilterField(single=("contains",), value={"type": "string"}),
        "published": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["category.id"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["published"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CatalogVariantsFilter(FilterBuilder):
    """Filters for `catalogs.get_catalog_variants`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATALOG_VARIANTS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "item.id": FilterField(single=("equals",), value={"type": "string"}),
        "sku": FilterField(single=("equals",), value={"type": "string"}),
        "title": FilterField(single=("contains",), value={"type": "string"}),
        "published": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["item.id", "sku"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["published"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CategoriesForCatalogItemFilter(FilterBuilder):
    """Filters for `catalogs.get_categories_for_catalog_item`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATEGORIES_FOR_CATALOG_ITEM"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "item.id": FilterField(single=("equals",), value={"type": "string"}),
        "name": FilterField(single=("contains",), value={"type": "string"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def equals(cls, field: Literal["item.id"], value: str) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CategoryIdsForCatalogItemFilter(FilterBuilder):
    """Filters for `catalogs.get_category_ids_for_catalog_item`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CATEGORY_IDS_FOR_CATALOG_ITEM"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "item.id": FilterField(single=("equals",), value={"type": "string"}),
        "name": FilterField(single=("contains",), value={"type": "string"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def equals(cls, field: Literal["item.id"], value: str) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class ItemIdsForCatalogCategoryFilter(FilterBuilder):
    """Filters for `catalogs.get_item_ids_for_catalog_category`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_ITEM_IDS_FOR_CATALOG_CATEGORY"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "category.id": FilterField(single=("equals",), value={"type": "string"}),
        "title": FilterField(single=("contains",), value={"type": "string"}),
        "published": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["category.id"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["published"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class VariantIdsForCatalogItemFilter(FilterBuilder):
    """Filters for `catalogs.get_variant_ids_for_catalog_item`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_VARIANT_IDS_FOR_CATALOG_ITEM"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "ids": FilterField(lists=("any",), value={"type": "string"}),
        "item.id": FilterField(single=("equals",), value={"type": "string"}),
        "sku": FilterField(single=("equals",), value={"type": "string"}),
        "title": FilterField(single=("contains",), value={"type": "string"}),
        "published": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def any(cls, field: Literal["ids"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["item.id", "sku"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["published"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class ClientReviewValuesReportsFilter(FilterBuilder):
    """Filters for `client_side.get_client_review_values_reports`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CLIENT_REVIEW_VALUES_REPORTS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "product_external_ids": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
    }

    @classmethod
    def any(
        cls, field: Literal["product_external_ids"], value: SequenceNotStr[str]
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def equals(
        cls, field: Literal["product_external_ids"], value: str | SequenceNotStr[str]
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class ClientReviewsFilter(FilterBuilder):
    """Filters for `client_side.get_client_reviews`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_CLIENT_REVIEWS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "published",
                    "unpublished",
                    "rejected",
                    "featured",
                    "pending",
                    "all",
                ],
            },
        ),
        "review_type": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["question", "review", "rating", "store"],
            },
        ),
        "rating": FilterField(
            single=("equals", "greater-or-equal", "less-or-equal"),
            lists=("any", "equals"),
            value={"type": "integer"},
        ),
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "content": FilterField(single=("contains",), value={"type": "string"}),
        "smart_quote": FilterField(bare=("has",)),
        "public_reply": FilterField(bare=("has",)),
        "verified": FilterField(single=("equals",), value={"type": "boolean"}),
        "incentivized": FilterField(single=("equals",), value={"type": "boolean"}),
        "edited": FilterField(single=("equals",), value={"type": "boolean"}),
        "media": FilterField(bare=("has",)),
        "created": FilterField(
            single=("greater-or-equal", "less-or-equal"),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=("greater-or-equal", "less-or-equal"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @overload
    @classmethod
    def any(cls, field: Literal["rating"], value: Sequence[int]) -> Filter: ...

    @overload
    @classmethod
    def any(cls, field: Literal["id"], value: SequenceNotStr[str]) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["content"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal[
            "published", "unpublished", "rejected", "featured", "pending", "all"
        ],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["review_type"],
        value: Literal["question", "review", "rating", "store"],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["rating"], value: int | Sequence[int]) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["verified", "incentivized", "edited"], value: bool
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @overload
    @classmethod
    def greater_or_equal(cls, field: Literal["rating"], value: int) -> Filter: ...

    @overload
    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def greater_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def has(cls, field: Literal["smart_quote", "public_reply", "media"]) -> Filter:
        """Asks for `has(field)`."""
        return cls._clause("has", field)

    @overload
    @classmethod
    def less_or_equal(cls, field: Literal["rating"], value: int) -> Filter: ...

    @overload
    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def less_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)


class CouponCodesFilter(FilterBuilder):
    """Filters for `coupons.get_coupon_codes`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_COUPON_CODES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "expires_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "UNASSIGNED",
                    "PROCESSING",
                    "ASSIGNED_TO_PROFILE",
                    "VERSION_NOT_ACTIVE",
                    "DELETING",
                    "USED",
                ],
            },
        ),
        "coupon.id": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "profile.id": FilterField(lists=("any", "equals"), value={"type": "string"}),
    }

    @classmethod
    def any(
        cls, field: Literal["coupon.id", "profile.id"], value: SequenceNotStr[str]
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal[
            "UNASSIGNED",
            "PROCESSING",
            "ASSIGNED_TO_PROFILE",
            "VERSION_NOT_ACTIVE",
            "DELETING",
            "USED",
        ],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["coupon.id", "profile.id"], value: SequenceNotStr[str]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["expires_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(cls, field: Literal["expires_at"], value: DateTimeInput) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["expires_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(cls, field: Literal["expires_at"], value: DateTimeInput) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class BulkCreateCouponCodeJobsFilter(FilterBuilder):
    """Filters for `coupons.get_bulk_create_coupon_code_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_CREATE_COUPON_CODE_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
    }

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class CouponCodeIdsForCouponFilter(FilterBuilder):
    """Filters for `coupons.get_coupon_code_ids_for_coupon`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_COUPON_CODE_IDS_FOR_COUPON"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "expires_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "UNASSIGNED",
                    "PROCESSING",
                    "ASSIGNED_TO_PROFILE",
                    "VERSION_NOT_ACTIVE",
                    "DELETING",
                    "USED",
                ],
            },
        ),
        "coupon.id": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "profile.id": FilterField(lists=("any", "equals"), value={"type": "string"}),
    }

    @classmethod
    def any(
        cls, field: Literal["coupon.id", "profile.id"], value: SequenceNotStr[str]
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal[
            "UNASSIGNED",
            "PROCESSING",
            "ASSIGNED_TO_PROFILE",
            "VERSION_NOT_ACTIVE",
            "DELETING",
            "USED",
        ],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["coupon.id", "profile.id"], value: SequenceNotStr[str]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["expires_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(cls, field: Literal["expires_at"], value: DateTimeInput) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["expires_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(cls, field: Literal["expires_at"], value: DateTimeInput) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class CouponCodesForCouponFilter(FilterBuilder):
    """Filters for `coupons.get_coupon_codes_for_coupon`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_COUPON_CODES_FOR_COUPON"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "expires_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "UNASSIGNED",
                    "PROCESSING",
                    "ASSIGNED_TO_PROFILE",
                    "VERSION_NOT_ACTIVE",
                    "DELETING",
                    "USED",
                ],
            },
        ),
        "coupon.id": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "profile.id": FilterField(lists=("any", "equals"), value={"type": "string"}),
    }

    @classmethod
    def any(
        cls, field: Literal["coupon.id", "profile.id"], value: SequenceNotStr[str]
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal[
            "UNASSIGNED",
            "PROCESSING",
            "ASSIGNED_TO_PROFILE",
            "VERSION_NOT_ACTIVE",
            "DELETING",
            "USED",
        ],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["coupon.id", "profile.id"], value: SequenceNotStr[str]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["expires_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(cls, field: Literal["expires_at"], value: DateTimeInput) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["expires_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(cls, field: Literal["expires_at"], value: DateTimeInput) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class IngestionLogIdsForObjectTypeFilter(FilterBuilder):
    """Filters for `custom_objects.get_ingestion_log_ids_for_object_type`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "record_id": FilterField(single=("equals",), value={"type": "string"}),
        "status": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string", "enum": ["error", "warning", "info"]},
        ),
        "event_type": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string", "const": "validation_error"},
        ),
        "timestamp": FilterField(
            single=("greater-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @overload
    @classmethod
    def any(
        cls,
        field: Literal["status"],
        value: Sequence[Literal["error", "warning", "info"]],
    ) -> Filter: ...

    @overload
    @classmethod
    def any(
        cls, field: Literal["event_type"], value: Sequence[Literal["validation_error"]]
    ) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["record_id"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: (
            Literal["error", "warning", "info"]
            | Sequence[Literal["error", "warning", "info"]]
        ),
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["event_type"],
        value: Literal["validation_error"] | Sequence[Literal["validation_error"]],
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["timestamp"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def less_than(cls, field: Literal["timestamp"], value: DateTimeInput) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class IngestionLogsForObjectTypeFilter(FilterBuilder):
    """Filters for `custom_objects.get_ingestion_logs_for_object_type`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "record_id": FilterField(single=("equals",), value={"type": "string"}),
        "status": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string", "enum": ["error", "warning", "info"]},
        ),
        "event_type": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string", "const": "validation_error"},
        ),
        "timestamp": FilterField(
            single=("greater-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @overload
    @classmethod
    def any(
        cls,
        field: Literal["status"],
        value: Sequence[Literal["error", "warning", "info"]],
    ) -> Filter: ...

    @overload
    @classmethod
    def any(
        cls, field: Literal["event_type"], value: Sequence[Literal["validation_error"]]
    ) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["record_id"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: (
            Literal["error", "warning", "info"]
            | Sequence[Literal["error", "warning", "info"]]
        ),
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["event_type"],
        value: Literal["validation_error"] | Sequence[Literal["validation_error"]],
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["timestamp"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def less_than(cls, field: Literal["timestamp"], value: DateTimeInput) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class ObjectTypesFilter(FilterBuilder):
    """Filters for `custom_objects.get_object_types`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_OBJECT_TYPES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "namespace": FilterField(single=("equals",), value={"type": "string"}),
    }

    @classmethod
    def equals(cls, field: Literal["namespace"], value: str) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class EventsFilter(FilterBuilder):
    """Filters for `events.get_events`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_EVENTS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "metric_id": FilterField(
            single=("equals",),
            lists=("equals",),
            value={"type": "string"},
        ),
        "profile_id": FilterField(single=("equals",), value={"type": "string"}),
        "profile": FilterField(bare=("has",)),
        "metric": FilterField(bare=("has",)),
        "datetime": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "timestamp": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "number"},
        ),
    }

    @overload
    @classmethod
    def equals(
        cls, field: Literal["metric_id"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["profile_id"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @overload
    @classmethod
    def greater_or_equal(
        cls, field: Literal["datetime"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def greater_or_equal(cls, field: Literal["timestamp"], value: float) -> Filter: ...

    @classmethod
    def greater_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @overload
    @classmethod
    def greater_than(
        cls, field: Literal["datetime"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def greater_than(cls, field: Literal["timestamp"], value: float) -> Filter: ...

    @classmethod
    def greater_than(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def has(cls, field: Literal["profile", "metric"]) -> Filter:
        """Asks for `has(field)`."""
        return cls._clause("has", field)

    @overload
    @classmethod
    def less_or_equal(
        cls, field: Literal["datetime"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def less_or_equal(cls, field: Literal["timestamp"], value: float) -> Filter: ...

    @classmethod
    def less_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @overload
    @classmethod
    def less_than(cls, field: Literal["datetime"], value: DateTimeInput) -> Filter: ...

    @overload
    @classmethod
    def less_than(cls, field: Literal["timestamp"], value: float) -> Filter: ...

    @classmethod
    def less_than(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class ActionIdsForFlowFilter(FilterBuilder):
    """Filters for `flows.get_action_ids_for_flow`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_ACTION_IDS_FOR_FLOW"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(lists=("any",), value={"type": "string"}),
        "action_type": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "status": FilterField(single=("equals",), value={"type": "string"}),
        "created": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls, field: Literal["id", "action_type"], value: SequenceNotStr[str]
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["action_type"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["status"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class ActionsForFlowFilter(FilterBuilder):
    """Filters for `flows.get_actions_for_flow`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_ACTIONS_FOR_FLOW"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(lists=("any",), value={"type": "string"}),
        "action_type": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "status": FilterField(single=("equals",), value={"type": "string"}),
        "created": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls, field: Literal["id", "action_type"], value: SequenceNotStr[str]
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["action_type"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["status"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class FlowActionMessagesFilter(FilterBuilder):
    """Filters for `flows.get_flow_action_messages`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_FLOW_ACTION_MESSAGES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(lists=("any",), value={"type": "string"}),
        "name": FilterField(
            single=("contains", "ends-with", "equals", "starts-with"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(cls, field: Literal["id"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def ends_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `ends-with(field,value)`."""
        return cls._clause("ends-with", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["name"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)

    @classmethod
    def starts_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `starts-with(field,value)`."""
        return cls._clause("starts-with", field, value)


class FlowsFilter(FilterBuilder):
    """Filters for `flows.get_flows`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_FLOWS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(lists=("any",), value={"type": "string"}),
        "name": FilterField(
            single=("contains", "ends-with", "equals", "starts-with"),
            value={"type": "string"},
        ),
        "status": FilterField(single=("equals",), value={"type": "string"}),
        "archived": FilterField(single=("equals",), value={"type": "boolean"}),
        "created": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "trigger_type": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "Metric",
                    "Added to List",
                    "Unconfigured",
                    "Date Based",
                    "Price Drop",
                    "Low Inventory",
                ],
            },
        ),
    }

    @classmethod
    def any(cls, field: Literal["id"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def ends_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `ends-with(field,value)`."""
        return cls._clause("ends-with", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["name", "status"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["archived"], value: bool) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["trigger_type"],
        value: Literal[
            "Metric",
            "Added to List",
            "Unconfigured",
            "Date Based",
            "Price Drop",
            "Low Inventory",
        ],
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)

    @classmethod
    def starts_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `starts-with(field,value)`."""
        return cls._clause("starts-with", field, value)


class MessageIdsForFlowActionFilter(FilterBuilder):
    """Filters for `flows.get_message_ids_for_flow_action`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_MESSAGE_IDS_FOR_FLOW_ACTION"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "name": FilterField(
            single=("contains", "ends-with", "equals", "starts-with"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def ends_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `ends-with(field,value)`."""
        return cls._clause("ends-with", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["name"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)

    @classmethod
    def starts_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `starts-with(field,value)`."""
        return cls._clause("starts-with", field, value)


class FormsFilter(FilterBuilder):
    """Filters for `forms.get_forms`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_FORMS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "name": FilterField(
            single=("contains", "equals"),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "ab_test": FilterField(single=("equals",), value={"type": "boolean"}),
        "updated_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "created_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "status": FilterField(
            single=("equals",),
            value={"type": "string", "enum": ["live", "draft"]},
        ),
    }

    @classmethod
    def any(cls, field: Literal["id", "name"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id", "name"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["ab_test"], value: bool) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["status"], value: Literal["live", "draft"]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class VersionIdsForFormFilter(FilterBuilder):
    """Filters for `forms.get_version_ids_for_form`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_VERSION_IDS_FOR_FORM"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "form_type": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={
                "type": "string",
                "enum": ["popup", "embed", "full_page", "flyout", "banner"],
            },
        ),
        "status": FilterField(
            single=("equals",),
            value={"type": "string", "enum": ["live", "draft"]},
        ),
        "updated_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "created_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["form_type"],
        value: Sequence[Literal["popup", "embed", "full_page", "flyout", "banner"]],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["form_type"],
        value: (
            Literal["popup", "embed", "full_page", "flyout", "banner"]
            | Sequence[Literal["popup", "embed", "full_page", "flyout", "banner"]]
        ),
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["status"], value: Literal["live", "draft"]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class VersionsForFormFilter(FilterBuilder):
    """Filters for `forms.get_versions_for_form`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_VERSIONS_FOR_FORM"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "form_type": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={
                "type": "string",
                "enum": ["popup", "embed", "full_page", "flyout", "banner"],
            },
        ),
        "status": FilterField(
            single=("equals",),
            value={"type": "string", "enum": ["live", "draft"]},
        ),
        "updated_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "created_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["form_type"],
        value: Sequence[Literal["popup", "embed", "full_page", "flyout", "banner"]],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["form_type"],
        value: (
            Literal["popup", "embed", "full_page", "flyout", "banner"]
            | Sequence[Literal["popup", "embed", "full_page", "flyout", "banner"]]
        ),
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["status"], value: Literal["live", "draft"]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["updated_at", "created_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class ImagesFilter(FilterBuilder):
    """Filters for `images.get_images`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_IMAGES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "updated_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "format": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "name": FilterField(
            single=("contains", "ends-with", "equals", "starts-with"),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "size": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "integer"},
        ),
        "hidden": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "boolean"},
        ),
    }

    @overload
    @classmethod
    def any(
        cls, field: Literal["id", "format", "name"], value: SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def any(cls, field: Literal["hidden"], value: Sequence[bool]) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def ends_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `ends-with(field,value)`."""
        return cls._clause("ends-with", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id", "format", "name"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["hidden"], value: bool | Sequence[bool]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @overload
    @classmethod
    def greater_or_equal(
        cls, field: Literal["updated_at"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def greater_or_equal(cls, field: Literal["size"], value: int) -> Filter: ...

    @classmethod
    def greater_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @overload
    @classmethod
    def greater_than(
        cls, field: Literal["updated_at"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def greater_than(cls, field: Literal["size"], value: int) -> Filter: ...

    @classmethod
    def greater_than(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @overload
    @classmethod
    def less_or_equal(
        cls, field: Literal["updated_at"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def less_or_equal(cls, field: Literal["size"], value: int) -> Filter: ...

    @classmethod
    def less_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @overload
    @classmethod
    def less_than(
        cls, field: Literal["updated_at"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def less_than(cls, field: Literal["size"], value: int) -> Filter: ...

    @classmethod
    def less_than(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)

    @classmethod
    def starts_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `starts-with(field,value)`."""
        return cls._clause("starts-with", field, value)


class ListsFilter(FilterBuilder):
    """Filters for `lists.get_lists`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_LISTS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "name": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=("greater-than",),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=("greater-than",),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(cls, field: Literal["name", "id"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["name"], value: SequenceNotStr[str]) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)


class ProfileIdsForListFilter(FilterBuilder):
    """Filters for `lists.get_profile_ids_for_list`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_PROFILE_IDS_FOR_LIST"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "email": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "phone_number": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "push_token": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "_kx": FilterField(single=("equals",), value={"type": "string"}),
        "joined_group_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["_kx"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class ProfilesForListFilter(FilterBuilder):
    """Filters for `lists.get_profiles_for_list`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_PROFILES_FOR_LIST"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "email": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "phone_number": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "push_token": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "_kx": FilterField(single=("equals",), value={"type": "string"}),
        "joined_group_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["_kx"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class MetricsFilter(FilterBuilder):
    """Filters for `metrics.get_metrics`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_METRICS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "integration.name": FilterField(single=("equals",), value={"type": "string"}),
        "integration.category": FilterField(
            single=("equals",),
            value={"type": "string"},
        ),
    }

    @classmethod
    def equals(
        cls, field: Literal["integration.name", "integration.category"], value: str
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkProfileImportJobsFilter(FilterBuilder):
    """Filters for `profiles.get_bulk_profile_import_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string", "enum": ["queued", "processing", "complete"]},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["status"],
        value: Sequence[Literal["queued", "processing", "complete"]],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: (
            Literal["queued", "processing", "complete"]
            | Sequence[Literal["queued", "processing", "complete"]]
        ),
    ) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class ProfilesFilter(FilterBuilder):
    """Filters for `profiles.get_profiles`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_PROFILES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "email": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "phone_number": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "external_id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "_kx": FilterField(single=("equals",), value={"type": "string"}),
        "created": FilterField(
            single=("greater-than", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=("greater-than", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "subscriptions.email.marketing.list_suppressions.reason": FilterField(
            single=("equals",),
            value={"type": "string"},
        ),
        "subscriptions.email.marketing.list_suppressions.timestamp": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "subscriptions.email.marketing.list_suppressions.list_id": FilterField(
            single=("equals",),
            value={"type": "string"},
        ),
        "subscriptions.email.marketing.suppression.reason": FilterField(
            single=("equals",),
            value={"type": "string"},
        ),
        "subscriptions.email.marketing.suppression.timestamp": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["id", "email", "phone_number", "external_id"],
        value: SequenceNotStr[str],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["id", "email", "phone_number", "external_id"],
        value: str | SequenceNotStr[str],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal[
            "_kx",
            "subscriptions.email.marketing.list_suppressions.reason",
            "subscriptions.email.marketing.list_suppressions.list_id",
            "subscriptions.email.marketing.suppression.reason",
        ],
        value: str,
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls,
        field: Literal[
            "subscriptions.email.marketing.list_suppressions.timestamp",
            "subscriptions.email.marketing.suppression.timestamp",
        ],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls,
        field: Literal[
            "created",
            "updated",
            "subscriptions.email.marketing.list_suppressions.timestamp",
            "subscriptions.email.marketing.suppression.timestamp",
        ],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls,
        field: Literal[
            "subscriptions.email.marketing.list_suppressions.timestamp",
            "subscriptions.email.marketing.suppression.timestamp",
        ],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls,
        field: Literal[
            "created",
            "updated",
            "subscriptions.email.marketing.list_suppressions.timestamp",
            "subscriptions.email.marketing.suppression.timestamp",
        ],
        value: DateTimeInput,
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class BulkSuppressProfilesJobsFilter(FilterBuilder):
    """Filters for `profiles.get_bulk_suppress_profiles_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
        "list_id": FilterField(single=("equals",), value={"type": "string"}),
        "segment_id": FilterField(single=("equals",), value={"type": "string"}),
    }

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["list_id", "segment_id"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class BulkUnsuppressProfilesJobsFilter(FilterBuilder):
    """Filters for `profiles.get_bulk_unsuppress_profiles_jobs`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOBS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["queued", "processing", "complete", "cancelled"],
            },
        ),
        "list_id": FilterField(single=("equals",), value={"type": "string"}),
        "segment_id": FilterField(single=("equals",), value={"type": "string"}),
    }

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal["queued", "processing", "complete", "cancelled"],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["list_id", "segment_id"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class PushTokensFilter(FilterBuilder):
    """Filters for `profiles.get_push_tokens`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_PUSH_TOKENS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(single=("equals",), value={"type": "string"}),
        "profile.id": FilterField(single=("equals",), value={"type": "string"}),
        "enablement_status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "AUTHORIZED",
                    "UNAUTHORIZED",
                    "DENIED",
                    "PROVISIONAL",
                    "NOT_DETERMINED",
                ],
            },
        ),
        "platform": FilterField(
            single=("equals",),
            value={"type": "string", "enum": ["ios", "android"]},
        ),
    }

    @overload
    @classmethod
    def equals(cls, field: Literal["id", "profile.id"], value: str) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["enablement_status"],
        value: Literal[
            "AUTHORIZED", "UNAUTHORIZED", "DENIED", "PROVISIONAL", "NOT_DETERMINED"
        ],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["platform"], value: Literal["ios", "android"]
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)


class ReviewsFilter(FilterBuilder):
    """Filters for `reviews.get_reviews`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_REVIEWS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "created": FilterField(
            single=("greater-or-equal", "less-or-equal"),
            value={"type": "string", "format": "date-time"},
        ),
        "rating": FilterField(
            single=("equals", "greater-or-equal", "less-or-equal"),
            lists=("any", "equals"),
            value={"type": "integer"},
        ),
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "item.id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "content": FilterField(single=("contains",), value={"type": "string"}),
        "status": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "published",
                    "unpublished",
                    "rejected",
                    "featured",
                    "pending",
                    "all",
                ],
            },
        ),
        "review_type": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": ["question", "review", "rating", "store"],
            },
        ),
        "verified": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @overload
    @classmethod
    def any(cls, field: Literal["rating"], value: Sequence[int]) -> Filter: ...

    @overload
    @classmethod
    def any(
        cls, field: Literal["id", "item.id"], value: SequenceNotStr[str]
    ) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["content"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["rating"], value: int | Sequence[int]) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id", "item.id"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["status"],
        value: Literal[
            "published", "unpublished", "rejected", "featured", "pending", "all"
        ],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["review_type"],
        value: Literal["question", "review", "rating", "store"],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["verified"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @overload
    @classmethod
    def greater_or_equal(
        cls, field: Literal["created"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def greater_or_equal(cls, field: Literal["rating"], value: int) -> Filter: ...

    @classmethod
    def greater_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @overload
    @classmethod
    def less_or_equal(
        cls, field: Literal["created"], value: DateTimeInput
    ) -> Filter: ...

    @overload
    @classmethod
    def less_or_equal(cls, field: Literal["rating"], value: int) -> Filter: ...

    @classmethod
    def less_or_equal(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)


class ProfileIdsForSegmentFilter(FilterBuilder):
    """Filters for `segments.get_profile_ids_for_segment`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_PROFILE_IDS_FOR_SEGMENT"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "profile_id": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "email": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "phone_number": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "push_token": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "_kx": FilterField(single=("equals",), value={"type": "string"}),
        "joined_group_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["profile_id", "email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["profile_id", "email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["_kx"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class ProfilesForSegmentFilter(FilterBuilder):
    """Filters for `segments.get_profiles_for_segment`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_PROFILES_FOR_SEGMENT"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "profile_id": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "email": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "phone_number": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "push_token": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "_kx": FilterField(single=("equals",), value={"type": "string"}),
        "joined_group_at": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(
        cls,
        field: Literal["profile_id", "email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["profile_id", "email", "phone_number", "push_token"],
        value: SequenceNotStr[str],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["_kx"], value: str) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["joined_group_at"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class SegmentsFilter(FilterBuilder):
    """Filters for `segments.get_segments`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_SEGMENTS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "name": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=("greater-than",),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=("greater-than",),
            value={"type": "string", "format": "date-time"},
        ),
        "is_active": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "boolean"},
        ),
        "is_starred": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @overload
    @classmethod
    def any(
        cls, field: Literal["name", "id"], value: SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def any(cls, field: Literal["is_active"], value: Sequence[bool]) -> Filter: ...

    @classmethod
    def any(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["name"], value: SequenceNotStr[str]) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["is_active"], value: bool | Sequence[bool]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["is_starred"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)


class TagGroupsFilter(FilterBuilder):
    """Filters for `tags.get_tag_groups`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_TAG_GROUPS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "name": FilterField(
            single=("contains", "ends-with", "equals", "starts-with"),
            lists=("equals",),
            value={"type": "string"},
        ),
        "exclusive": FilterField(single=("equals",), value={"type": "boolean"}),
        "default": FilterField(single=("equals",), value={"type": "boolean"}),
    }

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def ends_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `ends-with(field,value)`."""
        return cls._clause("ends-with", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["name"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(cls, field: Literal["exclusive", "default"], value: bool) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def starts_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `starts-with(field,value)`."""
        return cls._clause("starts-with", field, value)


class TagsFilter(FilterBuilder):
    """Filters for `tags.get_tags`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_TAGS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "name": FilterField(
            single=("contains", "ends-with", "equals", "starts-with"),
            lists=("equals",),
            value={"type": "string"},
        ),
    }

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def ends_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `ends-with(field,value)`."""
        return cls._clause("ends-with", field, value)

    @classmethod
    def equals(cls, field: Literal["name"], value: str | SequenceNotStr[str]) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def starts_with(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `starts-with(field,value)`."""
        return cls._clause("starts-with", field, value)


class AllUniversalContentFilter(FilterBuilder):
    """Filters for `templates.get_all_universal_content`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_ALL_UNIVERSAL_CONTENT"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "name": FilterField(
            single=("equals",),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "definition.content_type": FilterField(
            single=("equals",),
            value={"type": "string", "enum": ["block", "section"]},
        ),
        "definition.type": FilterField(
            single=("equals",),
            value={
                "type": "string",
                "enum": [
                    "button",
                    "coupon",
                    "drop_shadow",
                    "header",
                    "horizontal_rule",
                    "html",
                    "image",
                    "product",
                    "review",
                    "social",
                    "spacer",
                    "split",
                    "table",
                    "text",
                    "unsupported",
                    "video",
                ],
            },
        ),
    }

    @classmethod
    def any(cls, field: Literal["id", "name"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id", "name"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["definition.content_type"],
        value: Literal["block", "section"],
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["definition.type"],
        value: Literal[
            "button",
            "coupon",
            "drop_shadow",
            "header",
            "horizontal_rule",
            "html",
            "image",
            "product",
            "review",
            "social",
            "spacer",
            "split",
            "table",
            "text",
            "unsupported",
            "video",
        ],
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class TemplatesFilter(FilterBuilder):
    """Filters for `templates.get_templates`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_TEMPLATES"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(lists=("any", "equals"), value={"type": "string"}),
        "name": FilterField(
            single=("contains", "equals"),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=(
                "equals",
                "greater-or-equal",
                "greater-than",
                "less-or-equal",
                "less-than",
            ),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(cls, field: Literal["id", "name"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(cls, field: Literal["id"], value: SequenceNotStr[str]) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["name"], value: str | SequenceNotStr[str]
    ) -> Filter: ...

    @overload
    @classmethod
    def equals(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter: ...

    @classmethod
    def equals(cls, field: str, value: Any = OMIT) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)


class WebFeedsFilter(FilterBuilder):
    """Filters for `web_feeds.get_web_feeds`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_WEB_FEEDS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "name": FilterField(
            single=("contains", "equals"),
            lists=("any", "equals"),
            value={"type": "string"},
        ),
        "created": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "updated": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
    }

    @classmethod
    def any(cls, field: Literal["name"], value: SequenceNotStr[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @classmethod
    def equals(cls, field: Literal["name"], value: str | SequenceNotStr[str]) -> Filter:
        """Asks for `equals(field,value)`."""
        return cls._clause("equals", field, value)

    @classmethod
    def greater_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-or-equal(field,value)`."""
        return cls._clause("greater-or-equal", field, value)

    @classmethod
    def greater_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `greater-than(field,value)`."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def less_or_equal(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-or-equal(field,value)`."""
        return cls._clause("less-or-equal", field, value)

    @classmethod
    def less_than(
        cls, field: Literal["created", "updated"], value: DateTimeInput
    ) -> Filter:
        """Asks for `less-than(field,value)`."""
        return cls._clause("less-than", field, value)
