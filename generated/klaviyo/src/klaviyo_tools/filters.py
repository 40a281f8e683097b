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

__all__ = [
    "BulkProfileImportJobsFilter",
    "CampaignsFilter",
    "CatalogCategoriesFilter",
    "CatalogCategoryItemsFilter",
    "CatalogItemVariantsFilter",
    "CouponCodesFilter",
    "Filter",
    "FormsFilter",
    "MetricsFilter",
    "ProfilesFilter",
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
    def any(cls, field: Literal["id"], value: Sequence[str]) -> Filter: ...

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
    def any(cls, field: Literal["ids"], value: Sequence[str]) -> Filter:
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
    def any(cls, field: Literal["ids"], value: Sequence[str]) -> Filter:
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
    def any(cls, field: Literal["ids"], value: Sequence[str]) -> Filter:
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
        cls, field: Literal["coupon.id", "profile.id"], value: Sequence[str]
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
        cls, field: Literal["coupon.id", "profile.id"], value: Sequence[str]
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


class FormsFilter(FilterBuilder):
    """Filters for `forms.get_forms`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_FORMS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "id": FilterField(
            single=("equals",), lists=("any", "equals"), value={"type": "string"}
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
            single=("equals",), value={"type": "string", "enum": ["live", "draft"]}
        ),
    }

    @classmethod
    def any(cls, field: Literal["id", "name"], value: Sequence[str]) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["name"], value: str) -> Filter:
        """Asks for `contains(field,value)`."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def equals(
        cls, field: Literal["id", "name"], value: str | Sequence[str]
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


class MetricsFilter(FilterBuilder):
    """Filters for `metrics.get_metrics`."""

    _tool: ClassVar[str] = "KLAVIYO_GET_METRICS"
    _fields: ClassVar[Mapping[str, FilterField]] = {
        "integration.name": FilterField(single=("equals",), value={"type": "string"}),
        "integration.category": FilterField(
            single=("equals",), value={"type": "string"}
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
            single=("equals",), lists=("any", "equals"), value={"type": "string"}
        ),
        "email": FilterField(
            single=("equals",), lists=("any", "equals"), value={"type": "string"}
        ),
        "phone_number": FilterField(
            single=("equals",), lists=("any", "equals"), value={"type": "string"}
        ),
        "external_id": FilterField(
            single=("equals",), lists=("any", "equals"), value={"type": "string"}
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
            single=("equals",), value={"type": "string"}
        ),
        "subscriptions.email.marketing.list_suppressions.timestamp": FilterField(
            single=("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
            value={"type": "string", "format": "date-time"},
        ),
        "subscriptions.email.marketing.list_suppressions.list_id": FilterField(
            single=("equals",), value={"type": "string"}
        ),
        "subscriptions.email.marketing.suppression.reason": FilterField(
            single=("equals",), value={"type": "string"}
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
        value: Sequence[str],
    ) -> Filter:
        """Asks for `any(field,value)`."""
        return cls._clause("any", field, value)

    @overload
    @classmethod
    def equals(
        cls,
        field: Literal["id", "email", "phone_number", "external_id"],
        value: str | Sequence[str],
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
