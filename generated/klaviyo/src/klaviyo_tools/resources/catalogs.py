"""The tools of Catalogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsCatalogItem,
        FieldsCatalogItemBulkUpdateJob,
        FieldsCatalogVariant,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.catalogs import (
        BulkCreateCatalogCategoriesResult,
        BulkCreateCatalogItemsResult,
        BulkCreateCatalogVariantsResult,
        BulkDeleteCatalogCategoriesResult,
        BulkDeleteCatalogItemsResult,
        BulkDeleteCatalogVariantsResult,
        BulkUpdateCatalogCategoriesResult,
        BulkUpdateCatalogItemsResult,
        BulkUpdateCatalogVariantsResult,
        CatalogCategory,
        CatalogCategoryBulkCreateJob,
        CatalogCategoryBulkDeleteJob,
        CatalogCategoryBulkUpdateJob,
        CatalogCategoryCreateQueryResourceObjectParam,
        CatalogCategoryDeleteQueryResourceObjectParam,
        CatalogCategoryIdentifier,
        CatalogCategoryIdentifierParam,
        CatalogCategoryUpdateQueryResourceObjectParam,
        CatalogItem,
        CatalogItemBulkCreateJob,
        CatalogItemBulkDeleteJob,
        CatalogItemBulkUpdateJob,
        CatalogItemCreateQueryResourceObjectParam,
        CatalogItemDeleteQueryResourceObjectParam,
        CatalogItemIdentifierParam,
        CatalogItemUpdateQueryResourceObjectParam,
        CatalogVariant,
        CatalogVariantBulkCreateJob,
        CatalogVariantBulkDeleteJob,
        CatalogVariantBulkUpdateJob,
        CatalogVariantCreateQueryResourceObjectParam,
        CatalogVariantDeleteQueryResourceObjectParam,
        CatalogVariantIdentifier,
        CatalogVariantUpdateQueryResourceObjectParam,
        CreateCatalogCategoryResult,
        CreateCatalogItemResult,
        CreateCatalogVariantResult,
        GetBulkCreateCatalogItemsJobResult,
        GetBulkCreateCatalogItemsJobsResult,
        GetBulkCreateCategoriesJobResult,
        GetBulkCreateCategoriesJobsResult,
        GetBulkCreateVariantsJobResult,
        GetBulkCreateVariantsJobsResult,
        GetBulkDeleteCatalogItemsJobResult,
        GetBulkDeleteCatalogItemsJobsResult,
        GetBulkDeleteCategoriesJobResult,
        GetBulkDeleteCategoriesJobsResult,
        GetBulkDeleteVariantsJobResult,
        GetBulkDeleteVariantsJobsResult,
        GetBulkUpdateCatalogItemsJobResult,
        GetBulkUpdateCatalogItemsJobsResult,
        GetBulkUpdateCategoriesJobResult,
        GetBulkUpdateCategoriesJobsResult,
        GetBulkUpdateVariantsJobResult,
        GetBulkUpdateVariantsJobsResult,
        GetCatalogCategoriesResult,
        GetCatalogCategoryItemsResult,
        GetCatalogCategoryResult,
        GetCatalogItemResult,
        GetCatalogItemsResult,
        GetCatalogItemVariantsResult,
        GetCatalogVariantResult,
        GetCatalogVariantsResult,
        GetCategoriesForCatalogItemResult,
        GetCategoryIdsForCatalogItemResult,
        GetItemIdsForCatalogCategoryResult,
        GetVariantIdsForCatalogItemResult,
        UpdateCatalogCategoryResult,
        UpdateCatalogItemResult,
        UpdateCatalogVariantResult,
    )
    from ..types.shared import CatalogItemIdentifier, ProfileParam


class Catalogs(SyncResource):
    """The tools of Catalogs."""

    @property
    def with_raw_response(self) -> RawCatalogs:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawCatalogs(self._as_raw())

    def create_back_in_stock_subscription(
        self,
        *,
        channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]],
        profile: ProfileParam | Omit | None = OMIT,
        variant_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Use the server-side endpoint to subscribe to restock alerts, following the Back
        in Stock API guide.

        For client-side, use the POST endpoint provided.

        Args:
            channels: The channel(s) through which the profile would like to receive
                the back in stock notification. This can be leveraged within a back
                in stock flow to notify the subscriber through their preferred
                channel(s).
            profile: A dict of id, email, phone_number, external_id.
            variant_id: The catalog variant ID for which the profile is subscribing
                to back in stock notifications. This ID is made up of the
                integration type, catalog ID, and and the external ID of the variant
                like so: integrationType:::catalogId:::externalId. If the
                integration you are using is not set up for multi-catalog storage,
                the "catalogId" will be $default. For Shopify
                $shopify:::$default:::33001893429341.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/back-in-stock-subscriptions
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:write, profiles:write
        Tool: KLAVIYO_CREATE_BACK_IN_STOCK_SUBSCRIPTION
        """
        return self._run(
            "KLAVIYO_CREATE_BACK_IN_STOCK_SUBSCRIPTION",
            {
                "channels": channels,
                "profile": profile,
                "variant_id": variant_id,
            },
            options,
        )

    def create_catalog_category(
        self,
        *,
        external_id: str,
        name: str,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        items: Sequence[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogCategoryResult:
        """Create a new catalog category.

        Args:
            external_id: The ID of the catalog category in an external system.
            name: The name of the catalog category.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            items: Optional.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_CATEGORY
        """
        return self._call(
            "KLAVIYO_CREATE_CATALOG_CATEGORY",
            {
                "external_id": external_id,
                "name": name,
                "integration_type": integration_type,
                "catalog_type": catalog_type,
                "items": items,
            },
            options,
        )

    def create_catalog_category_relationships_items(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new item relationship for the given category ID.

        Args:
            id: The ID of the catalog category. Must be URL-encoded for the API
                request.
            data: List of catalog item resource identifiers to add to the category.
                Each item should have 'type': 'catalog-item' and 'id': ''.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/catalog-categories/{id}/relationships/items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_CATEGORY_RELATIONSHIPS_ITEMS
        """
        return self._run(
            "KLAVIYO_CREATE_CATALOG_CATEGORY_RELATIONSHIPS_ITEMS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def create_catalog_item(
        self,
        *,
        external_id: str,
        title: str,
        description: str,
        url: str,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: Sequence[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogItemResult:
        """Create a new catalog item.

        Args:
            external_id: The ID of the catalog item in an external system.
            title: The title of the catalog item.
            description: A description of the catalog item.
            url: URL pointing to the location of the catalog item on your website.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            price: This field can be used to set the price on the catalog item,
                which is what gets displayed for the item when included in emails.
                For most price-update use cases, you will also want to update the
                price on any child variants, using the Update Catalog Variant
                Endpoint.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            image_full_url: URL pointing to the location of a full image of the
                catalog item.
            image_thumbnail_url: URL pointing to the location of an image thumbnail
                of the catalog item.
            images: List of URLs pointing to the locations of images of the catalog
                item.
            published: Boolean value indicating whether the catalog item is
                published.
            categories: Optional.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_ITEM
        """
        return self._call(
            "KLAVIYO_CREATE_CATALOG_ITEM",
            {
                "external_id": external_id,
                "title": title,
                "description": description,
                "url": url,
                "integration_type": integration_type,
                "price": price,
                "catalog_type": catalog_type,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "published": published,
                "categories": categories,
            },
            options,
        )

    def create_catalog_item_relationships_categories(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new catalog category relationship for the given item ID.

        Args:
            id: The ID of the catalog item (e.g.,
                '$custom:::$default:::my-item-id'). Will be automatically
                URL-encoded for the API request.
            data: List of catalog category resource identifiers to add to the item.
                Each entry should have 'type': 'catalog-category' and 'id': ''
                (e.g., '$custom:::$default:::my-category').

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/catalog-items/{id}/relationships/categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_ITEM_RELATIONSHIPS_CATEGORIES
        """
        return self._run(
            "KLAVIYO_CREATE_CATALOG_ITEM_RELATIONSHIPS_CATEGORIES",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def create_catalog_variant(
        self,
        *,
        external_id: str,
        title: str,
        description: str,
        sku: str,
        inventory_quantity: float,
        price: float,
        url: str,
        catalog_type: str | Omit | None = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        inventory_policy: Literal[0, 1, 2] | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        item_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogVariantResult:
        """Create a new variant for a related catalog item.

        Args:
            external_id: The ID of the catalog item variant in an external system.
            title: The title of the catalog item variant.
            description: A description of the catalog item variant.
            sku: The SKU of the catalog item variant.
            inventory_quantity: The quantity of the catalog item variant currently
                in stock.
            price: This field can be used to set the price on the catalog item
                variant, which is what gets displayed for the item variant when
                included in emails. For most price-update use cases, you will also
                want to update the price on any parent items using the Update
                Catalog Item Endpoint.
            url: URL pointing to the location of the catalog item variant on your
                website.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            inventory_policy: This field controls the visibility of this catalog
                item variant in product feeds/blocks. This field supports the
                following values: 1: a product will not appear in dynamic product
                recommendation feeds and blocks if it is out of stock. 0 or 2: a
                product can appear in dynamic product recommendation feeds and
                blocks regardless of inventory quantity.
            image_full_url: URL pointing to the location of a full image of the
                catalog item variant.
            image_thumbnail_url: URL pointing to the location of an image thumbnail
                of the catalog item variant.
            images: List of URLs pointing to the locations of images of the catalog
                item variant.
            published: Boolean value indicating whether the catalog item variant is
                published.
            item_id: The original catalog item ID for which this is a variant.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variants
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_VARIANT
        """
        return self._call(
            "KLAVIYO_CREATE_CATALOG_VARIANT",
            {
                "external_id": external_id,
                "title": title,
                "description": description,
                "sku": sku,
                "inventory_quantity": inventory_quantity,
                "price": price,
                "url": url,
                "catalog_type": catalog_type,
                "integration_type": integration_type,
                "inventory_policy": inventory_policy,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "published": published,
                "item_id": item_id,
            },
            options,
        )

    def delete_catalog_category(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a catalog category using the given category ID.

        Args:
            id: The catalog category ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-categories/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_DELETE_CATALOG_CATEGORY
        """
        return self._run(
            "KLAVIYO_DELETE_CATALOG_CATEGORY",
            {
                "id": id,
            },
            options,
        )

    def delete_catalog_item(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a catalog item with the given item ID.

        Args:
            id: The catalog item ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-items/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_DELETE_CATALOG_ITEM
        """
        return self._run(
            "KLAVIYO_DELETE_CATALOG_ITEM",
            {
                "id": id,
            },
            options,
        )

    def get_bulk_delete_catalog_items_job(
        self,
        job_id: str,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCatalogItemsJobResult:
        """Get a catalog item bulk delete job with the given job ID.

        Use this to check the status and progress of a bulk delete operation for catalog
        items.

        Preconditions:
        - Job ID must exist and be accessible

        Args:
            job_id: The unique identifier for the bulk delete job to retrieve.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-item-bulk-delete-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOB",
            {
                "job_id": job_id,
            },
            options,
        )

    def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        include: Sequence[Literal["items"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUpdateCatalogItemsJobResult:
        """Get a catalog item bulk update job with the given job ID.

        An include parameter can be provided to get the following related resource data:
        items.

        Args:
            job_id: ID of the job to retrieve.
            fields_catalog_item_bulk_update_job: Sparse fieldset to limit which job
                attributes are returned. Valid values: 'status', 'created_at',
                'total_count', 'completed_count', 'failed_count', 'completed_at',
                'errors', 'expires_at'. If omitted, all job attributes are returned.
            fields_catalog_item: Sparse fieldset to limit which catalog item
                attributes are returned when using include=items. Valid values:
                'external_id', 'title', 'description', 'price', 'url',
                'image_full_url', 'image_thumbnail_url', 'images',
                'custom_metadata', 'published', 'created', 'updated'. Only effective
                when include=items is specified.
            include: Related resources to include in the response. Set to ['items']
                to include full catalog item data for items being updated by this
                job. When specified, the response will contain an 'included' array
                with catalog item objects.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-item-bulk-update-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_item_bulk_update_job": fields_catalog_item_bulk_update_job,
                "fields_catalog_item": fields_catalog_item,
                "include": include,
            },
            options,
        )

    def get_bulk_update_categories_job(
        self,
        job_id: str,
        *,
        include_categories: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUpdateCategoriesJobResult:
        """Retrieve a catalog category bulk update job by its ID from Klaviyo.

        This action fetches the status and details of a bulk update job for catalog
        categories, including progress metrics (total, completed, failed counts) and
        optionally the related category resources. Use this to track the progress of
        bulk category update operations.

        Preconditions:
        - Job ID must exist and be accessible

        Args:
            job_id: The unique identifier for the bulk update categories job.
            include_categories: Whether to include related category data in the
                response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-category-bulk-update-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOB",
            {
                "job_id": job_id,
                "include_categories": include_categories,
            },
            options,
        )

    def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        include: Sequence[Literal["variants"]] | Literal["variants"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUpdateVariantsJobResult:
        """Tool to retrieve a catalog variant bulk update job by its ID.

        Use when you need to check the status, progress, or results of a bulk update
        operation on catalog variants.

        Args:
            job_id: The unique identifier for the catalog variant bulk update job to
                retrieve. Obtain this ID from the response of a create bulk update
                job operation.
            include: Options for including related resources in the response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-variant-bulk-update-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOB",
            {
                "job_id": job_id,
                "include": include,
            },
            options,
        )

    def get_catalog_categories(
        self,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategory, GetCatalogCategoriesResult]:
        """Retrieve up to 100 account catalog categories, sortable by creation date.

        Only $custom integration and $default catalog types supported.

        Args:
            fields_catalog_category: Members to return of each catalog-category; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                item.id: equals
                name: contains. `filters.CatalogCategoriesFilter` builds it.
            page_cursor: Optional.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `CatalogCategory` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-categories
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_CATEGORIES
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_CATEGORIES",
            {
                "fields_catalog_category": fields_catalog_category,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    def get_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCatalogCategoryResult:
        """Get a catalog category with the given category ID.

        Args:
            id: The catalog category ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.
            fields_catalog_category: Members to return of each catalog-category; all
                by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-categories/{id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_CATEGORY
        """
        return self._call(
            "KLAVIYO_GET_CATALOG_CATEGORY",
            {
                "id": id,
                "fields_catalog_category": fields_catalog_category,
            },
            options,
        )

    def get_catalog_category_items(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItem, GetCatalogCategoryItemsResult]:
        """Retrieve up to 100 sorted items per request from a category using the category
        ID.

        Sort by 'created' field.

        Args:
            id: Required.
            fields_catalog_item: Members to return of each catalog-item; all by
                default.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                category.id: equals
                title: contains
                published: equals. `filters.CatalogCategoryItemsFilter` builds it.
            include: Related resources to return as well, in `included`.
            page_cursor: Optional.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `CatalogItem` items; iterate over it for the items of all
            pages.

        Request: GET /api/catalog-categories/{id}/items
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_CATEGORY_ITEMS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_CATEGORY_ITEMS",
            {
                "id": id,
                "fields_catalog_item": fields_catalog_item,
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    def get_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCatalogItemResult:
        """Get a specific catalog item with the given item ID.

        Args:
            id: The catalog item ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.
            fields_catalog_item: Members to return of each catalog-item; all by
                default.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-items/{id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_ITEM
        """
        return self._call(
            "KLAVIYO_GET_CATALOG_ITEM",
            {
                "id": id,
                "fields_catalog_item": fields_catalog_item,
                "fields_catalog_variant": fields_catalog_variant,
                "include": include,
            },
            options,
        )

    def get_catalog_item_variants(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariant, GetCatalogItemVariantsResult]:
        """Retrieve up to 100 variants per request for a specific item ID, sortable by
        creation date.

        Args:
            id: Required.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                item.id: equals
                sku: equals
                title: contains
                published: equals. `filters.CatalogItemVariantsFilter` builds it.
            page_cursor: Optional.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `CatalogVariant` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-items/{id}/variants
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_ITEM_VARIANTS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_ITEM_VARIANTS",
            {
                "id": id,
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    def bulk_create_catalog_categories(
        self,
        *,
        categories: Sequence[CatalogCategoryCreateQueryResourceObjectParam],
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogCategoriesResult:
        """POST /api/catalog-category-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            categories: List of objects. Body member
                `/data/attributes/categories/data`.
            fields_catalog_category_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-category-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_CREATE_CATALOG_CATEGORIES
        """
        return self._call(
            "KLAVIYO_BULK_CREATE_CATALOG_CATEGORIES",
            {
                "categories": categories,
                "fields_catalog_category_bulk_create_job": fields_catalog_category_bulk_create_job,
            },
            options,
        )

    def bulk_create_catalog_items(
        self,
        *,
        items: Sequence[CatalogItemCreateQueryResourceObjectParam],
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogItemsResult:
        """POST /api/catalog-item-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            items: List of objects. Body member `/data/attributes/items/data`.
            fields_catalog_item_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-item-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_CREATE_CATALOG_ITEMS
        """
        return self._call(
            "KLAVIYO_BULK_CREATE_CATALOG_ITEMS",
            {
                "items": items,
                "fields_catalog_item_bulk_create_job": fields_catalog_item_bulk_create_job,
            },
            options,
        )

    def bulk_create_catalog_variants(
        self,
        *,
        variants: Sequence[CatalogVariantCreateQueryResourceObjectParam],
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogVariantsResult:
        """POST /api/catalog-variant-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            variants: List of objects. Body member `/data/attributes/variants/data`.
            fields_catalog_variant_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variant-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_CREATE_CATALOG_VARIANTS
        """
        return self._call(
            "KLAVIYO_BULK_CREATE_CATALOG_VARIANTS",
            {
                "variants": variants,
                "fields_catalog_variant_bulk_create_job": fields_catalog_variant_bulk_create_job,
            },
            options,
        )

    def bulk_delete_catalog_categories(
        self,
        *,
        categories: Sequence[str | CatalogCategoryDeleteQueryResourceObjectParam],
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogCategoriesResult:
        """POST /api/catalog-category-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            categories: List of objects. Body member
                `/data/attributes/categories/data`.
            fields_catalog_category_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-category-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_DELETE_CATALOG_CATEGORIES
        """
        return self._call(
            "KLAVIYO_BULK_DELETE_CATALOG_CATEGORIES",
            {
                "categories": categories,
                "fields_catalog_category_bulk_delete_job": fields_catalog_category_bulk_delete_job,
            },
            options,
        )

    def bulk_delete_catalog_items(
        self,
        *,
        items: Sequence[str | CatalogItemDeleteQueryResourceObjectParam],
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogItemsResult:
        """POST /api/catalog-item-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            items: List of objects. Body member `/data/attributes/items/data`.
            fields_catalog_item_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-item-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_DELETE_CATALOG_ITEMS
        """
        return self._call(
            "KLAVIYO_BULK_DELETE_CATALOG_ITEMS",
            {
                "items": items,
                "fields_catalog_item_bulk_delete_job": fields_catalog_item_bulk_delete_job,
            },
            options,
        )

    def bulk_delete_catalog_variants(
        self,
        *,
        variants: Sequence[str | CatalogVariantDeleteQueryResourceObjectParam],
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogVariantsResult:
        """POST /api/catalog-variant-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            variants: List of objects. Body member `/data/attributes/variants/data`.
            fields_catalog_variant_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variant-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_DELETE_CATALOG_VARIANTS
        """
        return self._call(
            "KLAVIYO_BULK_DELETE_CATALOG_VARIANTS",
            {
                "variants": variants,
                "fields_catalog_variant_bulk_delete_job": fields_catalog_variant_bulk_delete_job,
            },
            options,
        )

    def bulk_update_catalog_categories(
        self,
        *,
        categories: Sequence[CatalogCategoryUpdateQueryResourceObjectParam],
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogCategoriesResult:
        """POST /api/catalog-category-bulk-update-jobs.

        Returns HTTP 202.

        Args:
            categories: List of objects. Body member
                `/data/attributes/categories/data`.
            fields_catalog_category_bulk_update_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-update-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-category-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_UPDATE_CATALOG_CATEGORIES
        """
        return self._call(
            "KLAVIYO_BULK_UPDATE_CATALOG_CATEGORIES",
            {
                "categories": categories,
                "fields_catalog_category_bulk_update_job": fields_catalog_category_bulk_update_job,
            },
            options,
        )

    def bulk_update_catalog_items(
        self,
        *,
        items: Sequence[CatalogItemUpdateQueryResourceObjectParam],
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogItemsResult:
        """POST /api/catalog-item-bulk-update-jobs.

        Returns HTTP 202.

        Args:
            items: List of objects. Body member `/data/attributes/items/data`.
            fields_catalog_item_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-update-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-item-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_UPDATE_CATALOG_ITEMS
        """
        return self._call(
            "KLAVIYO_BULK_UPDATE_CATALOG_ITEMS",
            {
                "items": items,
                "fields_catalog_item_bulk_update_job": fields_catalog_item_bulk_update_job,
            },
            options,
        )

    def bulk_update_catalog_variants(
        self,
        *,
        variants: Sequence[CatalogVariantUpdateQueryResourceObjectParam],
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogVariantsResult:
        """POST /api/catalog-variant-bulk-update-jobs.

        Returns HTTP 202.

        Args:
            variants: List of objects. Body member `/data/attributes/variants/data`.
            fields_catalog_variant_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-update-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variant-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_UPDATE_CATALOG_VARIANTS
        """
        return self._call(
            "KLAVIYO_BULK_UPDATE_CATALOG_VARIANTS",
            {
                "variants": variants,
                "fields_catalog_variant_bulk_update_job": fields_catalog_variant_bulk_update_job,
            },
            options,
        )

    def delete_catalog_variant(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/catalog-variants/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-variants/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_DELETE_CATALOG_VARIANT
        """
        return self._run(
            "KLAVIYO_DELETE_CATALOG_VARIANT",
            {
                "id": id,
            },
            options,
        )

    def get_bulk_create_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        include: Sequence[Literal["items"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCatalogItemsJobResult:
        """GET /api/catalog-item-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_item_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-create-job]`.
            fields_catalog_item: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, price, published, title, updated, url.
                Query parameter `fields[catalog-item]`.
            include: List of strings. Allowed values: items. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-item-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_item_bulk_create_job": fields_catalog_item_bulk_create_job,
                "fields_catalog_item": fields_catalog_item,
                "include": include,
            },
            options,
        )

    def get_bulk_create_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemBulkCreateJob, GetBulkCreateCatalogItemsJobsResult]:
        """GET /api/catalog-item-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_item_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-create-job]`.
            filter: Query parameter `filter`.
                `filters.BulkCreateCatalogItemsJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogItemBulkCreateJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-item-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOBS",
            {
                "fields_catalog_item_bulk_create_job": fields_catalog_item_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_create_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["categories"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCategoriesJobResult:
        """GET /api/catalog-category-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_category_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-create-job]`.
            fields_catalog_category: List of strings. Allowed values: external_id,
                id, name, updated. Query parameter `fields[catalog-category]`.
            include: List of strings. Allowed values: categories. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-category-bulk-create-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOB",
            {
                "job_id": job_id,
                "fields_catalog_category_bulk_create_job": fields_catalog_category_bulk_create_job,
                "fields_catalog_category": fields_catalog_category,
                "include": include,
            },
            options,
        )

    def get_bulk_create_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryBulkCreateJob, GetBulkCreateCategoriesJobsResult]:
        """GET /api/catalog-category-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_category_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-create-job]`.
            filter: Query parameter `filter`.
                `filters.BulkCreateCategoriesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogCategoryBulkCreateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-category-bulk-create-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOBS",
            {
                "fields_catalog_category_bulk_create_job": fields_catalog_category_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_create_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateVariantsJobResult:
        """GET /api/catalog-variant-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_variant_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-create-job]`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            include: List of strings. Allowed values: variants. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-variant-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_VARIANTS_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_variant_bulk_create_job": fields_catalog_variant_bulk_create_job,
                "fields_catalog_variant": fields_catalog_variant,
                "include": include,
            },
            options,
        )

    def get_bulk_create_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantBulkCreateJob, GetBulkCreateVariantsJobsResult]:
        """GET /api/catalog-variant-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_variant_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-create-job]`.
            filter: Query parameter `filter`. `filters.BulkCreateVariantsJobsFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogVariantBulkCreateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-variant-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_VARIANTS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOBS",
            {
                "fields_catalog_variant_bulk_create_job": fields_catalog_variant_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_delete_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemBulkDeleteJob, GetBulkDeleteCatalogItemsJobsResult]:
        """GET /api/catalog-item-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_item_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-delete-job]`.
            filter: Query parameter `filter`.
                `filters.BulkDeleteCatalogItemsJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogItemBulkDeleteJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-item-bulk-delete-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOBS",
            {
                "fields_catalog_item_bulk_delete_job": fields_catalog_item_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_delete_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCategoriesJobResult:
        """GET /api/catalog-category-bulk-delete-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_category_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-category-bulk-delete-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOB",
            {
                "job_id": job_id,
                "fields_catalog_category_bulk_delete_job": fields_catalog_category_bulk_delete_job,
            },
            options,
        )

    def get_bulk_delete_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryBulkDeleteJob, GetBulkDeleteCategoriesJobsResult]:
        """GET /api/catalog-category-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_category_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-delete-job]`.
            filter: Query parameter `filter`.
                `filters.BulkDeleteCategoriesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogCategoryBulkDeleteJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-category-bulk-delete-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOBS",
            {
                "fields_catalog_category_bulk_delete_job": fields_catalog_category_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_delete_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteVariantsJobResult:
        """GET /api/catalog-variant-bulk-delete-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_variant_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-variant-bulk-delete-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_VARIANTS_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_variant_bulk_delete_job": fields_catalog_variant_bulk_delete_job,
            },
            options,
        )

    def get_bulk_delete_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantBulkDeleteJob, GetBulkDeleteVariantsJobsResult]:
        """GET /api/catalog-variant-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_variant_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-delete-job]`.
            filter: Query parameter `filter`. `filters.BulkDeleteVariantsJobsFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogVariantBulkDeleteJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-variant-bulk-delete-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_VARIANTS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOBS",
            {
                "fields_catalog_variant_bulk_delete_job": fields_catalog_variant_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_update_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemBulkUpdateJob, GetBulkUpdateCatalogItemsJobsResult]:
        """GET /api/catalog-item-bulk-update-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_item_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-update-job]`.
            filter: Query parameter `filter`.
                `filters.BulkUpdateCatalogItemsJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogItemBulkUpdateJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-item-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS",
            {
                "fields_catalog_item_bulk_update_job": fields_catalog_item_bulk_update_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_update_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryBulkUpdateJob, GetBulkUpdateCategoriesJobsResult]:
        """GET /api/catalog-category-bulk-update-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_category_bulk_update_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-update-job]`.
            filter: Query parameter `filter`.
                `filters.BulkUpdateCategoriesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogCategoryBulkUpdateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-category-bulk-update-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOBS",
            {
                "fields_catalog_category_bulk_update_job": fields_catalog_category_bulk_update_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_update_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantBulkUpdateJob, GetBulkUpdateVariantsJobsResult]:
        """GET /api/catalog-variant-bulk-update-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_variant_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-update-job]`.
            filter: Query parameter `filter`. `filters.BulkUpdateVariantsJobsFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogVariantBulkUpdateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-variant-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOBS",
            {
                "fields_catalog_variant_bulk_update_job": fields_catalog_variant_bulk_update_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_catalog_items(
        self,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItem, GetCatalogItemsResult]:
        """GET /api/catalog-items.

        Returns HTTP 200.

        Args:
            fields_catalog_item: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, price, published, title, updated, url.
                Query parameter `fields[catalog-item]`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            filter: Query parameter `filter`. `filters.CatalogItemsFilter` builds
                it.
            include: List of strings. Allowed values: variants. Query parameter
                `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogItem` items; iterate over it for the items of all
            pages.

        Request: GET /api/catalog-items
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_ITEMS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_ITEMS",
            {
                "fields_catalog_item": fields_catalog_item,
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_catalog_variant(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCatalogVariantResult:
        """GET /api/catalog-variants/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-variants/{id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_VARIANT
        """
        return self._call(
            "KLAVIYO_GET_CATALOG_VARIANT",
            {
                "id": id,
                "fields_catalog_variant": fields_catalog_variant,
            },
            options,
        )

    def get_catalog_variants(
        self,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariant, GetCatalogVariantsResult]:
        """GET /api/catalog-variants.

        Returns HTTP 200.

        Args:
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            filter: Query parameter `filter`. `filters.CatalogVariantsFilter` builds
                it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogVariant` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-variants
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_VARIANTS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_VARIANTS",
            {
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_categories_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategory, GetCategoriesForCatalogItemResult]:
        """GET /api/catalog-items/{id}/categories.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_category: List of strings. Allowed values: external_id,
                id, name, updated. Query parameter `fields[catalog-category]`.
            filter: Query parameter `filter`.
                `filters.CategoriesForCatalogItemFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogCategory` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-items/{id}/categories
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATEGORIES_FOR_CATALOG_ITEM
        """
        return self._pages(
            "KLAVIYO_GET_CATEGORIES_FOR_CATALOG_ITEM",
            {
                "id": id,
                "fields_catalog_category": fields_catalog_category,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_category_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryIdentifier, GetCategoryIdsForCatalogItemResult]:
        """GET /api/catalog-items/{id}/relationships/categories.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.CategoryIdsForCatalogItemFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogCategoryIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-items/{id}/relationships/categories
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATEGORY_IDS_FOR_CATALOG_ITEM
        """
        return self._pages(
            "KLAVIYO_GET_CATEGORY_IDS_FOR_CATALOG_ITEM",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_item_ids_for_catalog_category(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemIdentifier, GetItemIdsForCatalogCategoryResult]:
        """GET /api/catalog-categories/{id}/relationships/items.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.ItemIdsForCatalogCategoryFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogItemIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-categories/{id}/relationships/items
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_ITEM_IDS_FOR_CATALOG_CATEGORY
        """
        return self._pages(
            "KLAVIYO_GET_ITEM_IDS_FOR_CATALOG_CATEGORY",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_variant_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantIdentifier, GetVariantIdsForCatalogItemResult]:
        """GET /api/catalog-items/{id}/relationships/variants.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.VariantIdsForCatalogItemFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogVariantIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-items/{id}/relationships/variants
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_VARIANT_IDS_FOR_CATALOG_ITEM
        """
        return self._pages(
            "KLAVIYO_GET_VARIANT_IDS_FOR_CATALOG_ITEM",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def remove_categories_from_catalog_item(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/catalog-items/{id}/relationships/categories.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-items/{id}/relationships/categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_REMOVE_CATEGORIES_FROM_CATALOG_ITEM
        """
        return self._run(
            "KLAVIYO_REMOVE_CATEGORIES_FROM_CATALOG_ITEM",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def remove_items_from_catalog_category(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/catalog-categories/{id}/relationships/items.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-categories/{id}/relationships/items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_REMOVE_ITEMS_FROM_CATALOG_CATEGORY
        """
        return self._run(
            "KLAVIYO_REMOVE_ITEMS_FROM_CATALOG_CATEGORY",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def update_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        name: str | Omit | None = OMIT,
        items: Sequence[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogCategoryResult:
        """PATCH /api/catalog-categories/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_category: List of strings. Allowed values: external_id,
                id, name, updated. Query parameter `fields[catalog-category]`.
            name: Body member `/data/attributes/name`.
            items: List of objects. Body member `/data/relationships/items/data`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/catalog-categories/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATALOG_CATEGORY
        """
        return self._call(
            "KLAVIYO_UPDATE_CATALOG_CATEGORY",
            {
                "id": id,
                "fields_catalog_category": fields_catalog_category,
                "name": name,
                "items": items,
            },
            options,
        )

    def update_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        url: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: Sequence[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogItemResult:
        """PATCH /api/catalog-items/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_item: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, price, published, title, updated, url.
                Query parameter `fields[catalog-item]`.
            title: Body member `/data/attributes/title`.
            price: Body member `/data/attributes/price`.
            description: Body member `/data/attributes/description`.
            url: Body member `/data/attributes/url`.
            image_full_url: Body member `/data/attributes/image_full_url`.
            image_thumbnail_url: Body member `/data/attributes/image_thumbnail_url`.
            images: List of strings. Body member `/data/attributes/images`.
            custom_metadata: Body member `/data/attributes/custom_metadata`.
            published: Body member `/data/attributes/published`.
            categories: List of objects. Body member
                `/data/relationships/categories/data`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/catalog-items/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATALOG_ITEM
        """
        return self._call(
            "KLAVIYO_UPDATE_CATALOG_ITEM",
            {
                "id": id,
                "fields_catalog_item": fields_catalog_item,
                "title": title,
                "price": price,
                "description": description,
                "url": url,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
                "published": published,
                "categories": categories,
            },
            options,
        )

    def update_catalog_variant(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        sku: str | Omit | None = OMIT,
        inventory_policy: Literal[0, 1, 2] | Omit | None = OMIT,
        inventory_quantity: float | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        url: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogVariantResult:
        """PATCH /api/catalog-variants/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            title: Body member `/data/attributes/title`.
            description: Body member `/data/attributes/description`.
            sku: Body member `/data/attributes/sku`.
            inventory_policy: Allowed values: 0, 1, 2. Body member
                `/data/attributes/inventory_policy`.
            inventory_quantity: Body member `/data/attributes/inventory_quantity`.
            price: Body member `/data/attributes/price`.
            url: Body member `/data/attributes/url`.
            image_full_url: Body member `/data/attributes/image_full_url`.
            image_thumbnail_url: Body member `/data/attributes/image_thumbnail_url`.
            images: List of strings. Body member `/data/attributes/images`.
            custom_metadata: Body member `/data/attributes/custom_metadata`.
            published: Body member `/data/attributes/published`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/catalog-variants/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATALOG_VARIANT
        """
        return self._call(
            "KLAVIYO_UPDATE_CATALOG_VARIANT",
            {
                "id": id,
                "fields_catalog_variant": fields_catalog_variant,
                "title": title,
                "description": description,
                "sku": sku,
                "inventory_policy": inventory_policy,
                "inventory_quantity": inventory_quantity,
                "price": price,
                "url": url,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
                "published": published,
            },
            options,
        )

    def update_categories_for_catalog_item(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/catalog-items/{id}/relationships/categories.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/catalog-items/{id}/relationships/categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATEGORIES_FOR_CATALOG_ITEM
        """
        return self._run(
            "KLAVIYO_UPDATE_CATEGORIES_FOR_CATALOG_ITEM",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def update_items_for_catalog_category(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/catalog-categories/{id}/relationships/items.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/catalog-categories/{id}/relationships/items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_ITEMS_FOR_CATALOG_CATEGORY
        """
        return self._run(
            "KLAVIYO_UPDATE_ITEMS_FOR_CATALOG_CATEGORY",
            {
                "id": id,
                "data": data,
            },
            options,
        )


class AsyncCatalogs(AsyncResource):
    """The tools of Catalogs, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawCatalogs:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawCatalogs(self._as_raw())

    async def create_back_in_stock_subscription(
        self,
        *,
        channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]],
        profile: ProfileParam | Omit | None = OMIT,
        variant_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Use the server-side endpoint to subscribe to restock alerts, following the Back
        in Stock API guide.

        For client-side, use the POST endpoint provided.

        Args:
            channels: The channel(s) through which the profile would like to receive
                the back in stock notification. This can be leveraged within a back
                in stock flow to notify the subscriber through their preferred
                channel(s).
            profile: A dict of id, email, phone_number, external_id.
            variant_id: The catalog variant ID for which the profile is subscribing
                to back in stock notifications. This ID is made up of the
                integration type, catalog ID, and and the external ID of the variant
                like so: integrationType:::catalogId:::externalId. If the
                integration you are using is not set up for multi-catalog storage,
                the "catalogId" will be $default. For Shopify
                $shopify:::$default:::33001893429341.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/back-in-stock-subscriptions
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:write, profiles:write
        Tool: KLAVIYO_CREATE_BACK_IN_STOCK_SUBSCRIPTION
        """
        return await self._run(
            "KLAVIYO_CREATE_BACK_IN_STOCK_SUBSCRIPTION",
            {
                "channels": channels,
                "profile": profile,
                "variant_id": variant_id,
            },
            options,
        )

    async def create_catalog_category(
        self,
        *,
        external_id: str,
        name: str,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        items: Sequence[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogCategoryResult:
        """Create a new catalog category.

        Args:
            external_id: The ID of the catalog category in an external system.
            name: The name of the catalog category.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            items: Optional.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_CATEGORY
        """
        return await self._call(
            "KLAVIYO_CREATE_CATALOG_CATEGORY",
            {
                "external_id": external_id,
                "name": name,
                "integration_type": integration_type,
                "catalog_type": catalog_type,
                "items": items,
            },
            options,
        )

    async def create_catalog_category_relationships_items(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new item relationship for the given category ID.

        Args:
            id: The ID of the catalog category. Must be URL-encoded for the API
                request.
            data: List of catalog item resource identifiers to add to the category.
                Each item should have 'type': 'catalog-item' and 'id': ''.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/catalog-categories/{id}/relationships/items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_CATEGORY_RELATIONSHIPS_ITEMS
        """
        return await self._run(
            "KLAVIYO_CREATE_CATALOG_CATEGORY_RELATIONSHIPS_ITEMS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def create_catalog_item(
        self,
        *,
        external_id: str,
        title: str,
        description: str,
        url: str,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: Sequence[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogItemResult:
        """Create a new catalog item.

        Args:
            external_id: The ID of the catalog item in an external system.
            title: The title of the catalog item.
            description: A description of the catalog item.
            url: URL pointing to the location of the catalog item on your website.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            price: This field can be used to set the price on the catalog item,
                which is what gets displayed for the item when included in emails.
                For most price-update use cases, you will also want to update the
                price on any child variants, using the Update Catalog Variant
                Endpoint.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            image_full_url: URL pointing to the location of a full image of the
                catalog item.
            image_thumbnail_url: URL pointing to the location of an image thumbnail
                of the catalog item.
            images: List of URLs pointing to the locations of images of the catalog
                item.
            published: Boolean value indicating whether the catalog item is
                published.
            categories: Optional.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_ITEM
        """
        return await self._call(
            "KLAVIYO_CREATE_CATALOG_ITEM",
            {
                "external_id": external_id,
                "title": title,
                "description": description,
                "url": url,
                "integration_type": integration_type,
                "price": price,
                "catalog_type": catalog_type,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "published": published,
                "categories": categories,
            },
            options,
        )

    async def create_catalog_item_relationships_categories(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new catalog category relationship for the given item ID.

        Args:
            id: The ID of the catalog item (e.g.,
                '$custom:::$default:::my-item-id'). Will be automatically
                URL-encoded for the API request.
            data: List of catalog category resource identifiers to add to the item.
                Each entry should have 'type': 'catalog-category' and 'id': ''
                (e.g., '$custom:::$default:::my-category').

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/catalog-items/{id}/relationships/categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_ITEM_RELATIONSHIPS_CATEGORIES
        """
        return await self._run(
            "KLAVIYO_CREATE_CATALOG_ITEM_RELATIONSHIPS_CATEGORIES",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def create_catalog_variant(
        self,
        *,
        external_id: str,
        title: str,
        description: str,
        sku: str,
        inventory_quantity: float,
        price: float,
        url: str,
        catalog_type: str | Omit | None = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        inventory_policy: Literal[0, 1, 2] | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        item_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogVariantResult:
        """Create a new variant for a related catalog item.

        Args:
            external_id: The ID of the catalog item variant in an external system.
            title: The title of the catalog item variant.
            description: A description of the catalog item variant.
            sku: The SKU of the catalog item variant.
            inventory_quantity: The quantity of the catalog item variant currently
                in stock.
            price: This field can be used to set the price on the catalog item
                variant, which is what gets displayed for the item variant when
                included in emails. For most price-update use cases, you will also
                want to update the price on any parent items using the Update
                Catalog Item Endpoint.
            url: URL pointing to the location of the catalog item variant on your
                website.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            inventory_policy: This field controls the visibility of this catalog
                item variant in product feeds/blocks. This field supports the
                following values: 1: a product will not appear in dynamic product
                recommendation feeds and blocks if it is out of stock. 0 or 2: a
                product can appear in dynamic product recommendation feeds and
                blocks regardless of inventory quantity.
            image_full_url: URL pointing to the location of a full image of the
                catalog item variant.
            image_thumbnail_url: URL pointing to the location of an image thumbnail
                of the catalog item variant.
            images: List of URLs pointing to the locations of images of the catalog
                item variant.
            published: Boolean value indicating whether the catalog item variant is
                published.
            item_id: The original catalog item ID for which this is a variant.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variants
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_CREATE_CATALOG_VARIANT
        """
        return await self._call(
            "KLAVIYO_CREATE_CATALOG_VARIANT",
            {
                "external_id": external_id,
                "title": title,
                "description": description,
                "sku": sku,
                "inventory_quantity": inventory_quantity,
                "price": price,
                "url": url,
                "catalog_type": catalog_type,
                "integration_type": integration_type,
                "inventory_policy": inventory_policy,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "published": published,
                "item_id": item_id,
            },
            options,
        )

    async def delete_catalog_category(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a catalog category using the given category ID.

        Args:
            id: The catalog category ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-categories/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_DELETE_CATALOG_CATEGORY
        """
        return await self._run(
            "KLAVIYO_DELETE_CATALOG_CATEGORY",
            {
                "id": id,
            },
            options,
        )

    async def delete_catalog_item(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a catalog item with the given item ID.

        Args:
            id: The catalog item ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-items/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_DELETE_CATALOG_ITEM
        """
        return await self._run(
            "KLAVIYO_DELETE_CATALOG_ITEM",
            {
                "id": id,
            },
            options,
        )

    async def get_bulk_delete_catalog_items_job(
        self,
        job_id: str,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCatalogItemsJobResult:
        """Get a catalog item bulk delete job with the given job ID.

        Use this to check the status and progress of a bulk delete operation for catalog
        items.

        Preconditions:
        - Job ID must exist and be accessible

        Args:
            job_id: The unique identifier for the bulk delete job to retrieve.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-item-bulk-delete-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOB",
            {
                "job_id": job_id,
            },
            options,
        )

    async def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        include: Sequence[Literal["items"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUpdateCatalogItemsJobResult:
        """Get a catalog item bulk update job with the given job ID.

        An include parameter can be provided to get the following related resource data:
        items.

        Args:
            job_id: ID of the job to retrieve.
            fields_catalog_item_bulk_update_job: Sparse fieldset to limit which job
                attributes are returned. Valid values: 'status', 'created_at',
                'total_count', 'completed_count', 'failed_count', 'completed_at',
                'errors', 'expires_at'. If omitted, all job attributes are returned.
            fields_catalog_item: Sparse fieldset to limit which catalog item
                attributes are returned when using include=items. Valid values:
                'external_id', 'title', 'description', 'price', 'url',
                'image_full_url', 'image_thumbnail_url', 'images',
                'custom_metadata', 'published', 'created', 'updated'. Only effective
                when include=items is specified.
            include: Related resources to include in the response. Set to ['items']
                to include full catalog item data for items being updated by this
                job. When specified, the response will contain an 'included' array
                with catalog item objects.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-item-bulk-update-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_item_bulk_update_job": fields_catalog_item_bulk_update_job,
                "fields_catalog_item": fields_catalog_item,
                "include": include,
            },
            options,
        )

    async def get_bulk_update_categories_job(
        self,
        job_id: str,
        *,
        include_categories: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUpdateCategoriesJobResult:
        """Retrieve a catalog category bulk update job by its ID from Klaviyo.

        This action fetches the status and details of a bulk update job for catalog
        categories, including progress metrics (total, completed, failed counts) and
        optionally the related category resources. Use this to track the progress of
        bulk category update operations.

        Preconditions:
        - Job ID must exist and be accessible

        Args:
            job_id: The unique identifier for the bulk update categories job.
            include_categories: Whether to include related category data in the
                response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-category-bulk-update-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOB",
            {
                "job_id": job_id,
                "include_categories": include_categories,
            },
            options,
        )

    async def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        include: Sequence[Literal["variants"]] | Literal["variants"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUpdateVariantsJobResult:
        """Tool to retrieve a catalog variant bulk update job by its ID.

        Use when you need to check the status, progress, or results of a bulk update
        operation on catalog variants.

        Args:
            job_id: The unique identifier for the catalog variant bulk update job to
                retrieve. Obtain this ID from the response of a create bulk update
                job operation.
            include: Options for including related resources in the response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-variant-bulk-update-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOB",
            {
                "job_id": job_id,
                "include": include,
            },
            options,
        )

    def get_catalog_categories(
        self,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategory, GetCatalogCategoriesResult]:
        """Retrieve up to 100 account catalog categories, sortable by creation date.

        Only $custom integration and $default catalog types supported.

        Args:
            fields_catalog_category: Members to return of each catalog-category; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                item.id: equals
                name: contains. `filters.CatalogCategoriesFilter` builds it.
            page_cursor: Optional.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `CatalogCategory` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-categories
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_CATEGORIES
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_CATEGORIES",
            {
                "fields_catalog_category": fields_catalog_category,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    async def get_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCatalogCategoryResult:
        """Get a catalog category with the given category ID.

        Args:
            id: The catalog category ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.
            fields_catalog_category: Members to return of each catalog-category; all
                by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-categories/{id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_CATEGORY
        """
        return await self._call(
            "KLAVIYO_GET_CATALOG_CATEGORY",
            {
                "id": id,
                "fields_catalog_category": fields_catalog_category,
            },
            options,
        )

    def get_catalog_category_items(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItem, GetCatalogCategoryItemsResult]:
        """Retrieve up to 100 sorted items per request from a category using the category
        ID.

        Sort by 'created' field.

        Args:
            id: Required.
            fields_catalog_item: Members to return of each catalog-item; all by
                default.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                category.id: equals
                title: contains
                published: equals. `filters.CatalogCategoryItemsFilter` builds it.
            include: Related resources to return as well, in `included`.
            page_cursor: Optional.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `CatalogItem` items; iterate over it for the items of all
            pages.

        Request: GET /api/catalog-categories/{id}/items
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_CATEGORY_ITEMS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_CATEGORY_ITEMS",
            {
                "id": id,
                "fields_catalog_item": fields_catalog_item,
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    async def get_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCatalogItemResult:
        """Get a specific catalog item with the given item ID.

        Args:
            id: The catalog item ID is a compound ID (string), with format:
                {integration}:::{catalog}:::{external_id}. Currently, the only
                supported integration type is $custom, and the only supported
                catalog is $default.
            fields_catalog_item: Members to return of each catalog-item; all by
                default.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-items/{id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_ITEM
        """
        return await self._call(
            "KLAVIYO_GET_CATALOG_ITEM",
            {
                "id": id,
                "fields_catalog_item": fields_catalog_item,
                "fields_catalog_variant": fields_catalog_variant,
                "include": include,
            },
            options,
        )

    def get_catalog_item_variants(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariant, GetCatalogItemVariantsResult]:
        """Retrieve up to 100 variants per request for a specific item ID, sortable by
        creation date.

        Args:
            id: Required.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                item.id: equals
                sku: equals
                title: contains
                published: equals. `filters.CatalogItemVariantsFilter` builds it.
            page_cursor: Optional.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `CatalogVariant` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-items/{id}/variants
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_ITEM_VARIANTS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_ITEM_VARIANTS",
            {
                "id": id,
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    async def bulk_create_catalog_categories(
        self,
        *,
        categories: Sequence[CatalogCategoryCreateQueryResourceObjectParam],
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogCategoriesResult:
        """POST /api/catalog-category-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            categories: List of objects. Body member
                `/data/attributes/categories/data`.
            fields_catalog_category_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-category-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_CREATE_CATALOG_CATEGORIES
        """
        return await self._call(
            "KLAVIYO_BULK_CREATE_CATALOG_CATEGORIES",
            {
                "categories": categories,
                "fields_catalog_category_bulk_create_job": fields_catalog_category_bulk_create_job,
            },
            options,
        )

    async def bulk_create_catalog_items(
        self,
        *,
        items: Sequence[CatalogItemCreateQueryResourceObjectParam],
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogItemsResult:
        """POST /api/catalog-item-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            items: List of objects. Body member `/data/attributes/items/data`.
            fields_catalog_item_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-item-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_CREATE_CATALOG_ITEMS
        """
        return await self._call(
            "KLAVIYO_BULK_CREATE_CATALOG_ITEMS",
            {
                "items": items,
                "fields_catalog_item_bulk_create_job": fields_catalog_item_bulk_create_job,
            },
            options,
        )

    async def bulk_create_catalog_variants(
        self,
        *,
        variants: Sequence[CatalogVariantCreateQueryResourceObjectParam],
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogVariantsResult:
        """POST /api/catalog-variant-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            variants: List of objects. Body member `/data/attributes/variants/data`.
            fields_catalog_variant_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variant-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_CREATE_CATALOG_VARIANTS
        """
        return await self._call(
            "KLAVIYO_BULK_CREATE_CATALOG_VARIANTS",
            {
                "variants": variants,
                "fields_catalog_variant_bulk_create_job": fields_catalog_variant_bulk_create_job,
            },
            options,
        )

    async def bulk_delete_catalog_categories(
        self,
        *,
        categories: Sequence[str | CatalogCategoryDeleteQueryResourceObjectParam],
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogCategoriesResult:
        """POST /api/catalog-category-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            categories: List of objects. Body member
                `/data/attributes/categories/data`.
            fields_catalog_category_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-category-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_DELETE_CATALOG_CATEGORIES
        """
        return await self._call(
            "KLAVIYO_BULK_DELETE_CATALOG_CATEGORIES",
            {
                "categories": categories,
                "fields_catalog_category_bulk_delete_job": fields_catalog_category_bulk_delete_job,
            },
            options,
        )

    async def bulk_delete_catalog_items(
        self,
        *,
        items: Sequence[str | CatalogItemDeleteQueryResourceObjectParam],
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogItemsResult:
        """POST /api/catalog-item-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            items: List of objects. Body member `/data/attributes/items/data`.
            fields_catalog_item_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-item-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_DELETE_CATALOG_ITEMS
        """
        return await self._call(
            "KLAVIYO_BULK_DELETE_CATALOG_ITEMS",
            {
                "items": items,
                "fields_catalog_item_bulk_delete_job": fields_catalog_item_bulk_delete_job,
            },
            options,
        )

    async def bulk_delete_catalog_variants(
        self,
        *,
        variants: Sequence[str | CatalogVariantDeleteQueryResourceObjectParam],
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogVariantsResult:
        """POST /api/catalog-variant-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            variants: List of objects. Body member `/data/attributes/variants/data`.
            fields_catalog_variant_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variant-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_DELETE_CATALOG_VARIANTS
        """
        return await self._call(
            "KLAVIYO_BULK_DELETE_CATALOG_VARIANTS",
            {
                "variants": variants,
                "fields_catalog_variant_bulk_delete_job": fields_catalog_variant_bulk_delete_job,
            },
            options,
        )

    async def bulk_update_catalog_categories(
        self,
        *,
        categories: Sequence[CatalogCategoryUpdateQueryResourceObjectParam],
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogCategoriesResult:
        """POST /api/catalog-category-bulk-update-jobs.

        Returns HTTP 202.

        Args:
            categories: List of objects. Body member
                `/data/attributes/categories/data`.
            fields_catalog_category_bulk_update_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-update-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-category-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_UPDATE_CATALOG_CATEGORIES
        """
        return await self._call(
            "KLAVIYO_BULK_UPDATE_CATALOG_CATEGORIES",
            {
                "categories": categories,
                "fields_catalog_category_bulk_update_job": fields_catalog_category_bulk_update_job,
            },
            options,
        )

    async def bulk_update_catalog_items(
        self,
        *,
        items: Sequence[CatalogItemUpdateQueryResourceObjectParam],
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogItemsResult:
        """POST /api/catalog-item-bulk-update-jobs.

        Returns HTTP 202.

        Args:
            items: List of objects. Body member `/data/attributes/items/data`.
            fields_catalog_item_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-update-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-item-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_UPDATE_CATALOG_ITEMS
        """
        return await self._call(
            "KLAVIYO_BULK_UPDATE_CATALOG_ITEMS",
            {
                "items": items,
                "fields_catalog_item_bulk_update_job": fields_catalog_item_bulk_update_job,
            },
            options,
        )

    async def bulk_update_catalog_variants(
        self,
        *,
        variants: Sequence[CatalogVariantUpdateQueryResourceObjectParam],
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogVariantsResult:
        """POST /api/catalog-variant-bulk-update-jobs.

        Returns HTTP 202.

        Args:
            variants: List of objects. Body member `/data/attributes/variants/data`.
            fields_catalog_variant_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-update-job]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/catalog-variant-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_BULK_UPDATE_CATALOG_VARIANTS
        """
        return await self._call(
            "KLAVIYO_BULK_UPDATE_CATALOG_VARIANTS",
            {
                "variants": variants,
                "fields_catalog_variant_bulk_update_job": fields_catalog_variant_bulk_update_job,
            },
            options,
        )

    async def delete_catalog_variant(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/catalog-variants/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-variants/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_DELETE_CATALOG_VARIANT
        """
        return await self._run(
            "KLAVIYO_DELETE_CATALOG_VARIANT",
            {
                "id": id,
            },
            options,
        )

    async def get_bulk_create_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        include: Sequence[Literal["items"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCatalogItemsJobResult:
        """GET /api/catalog-item-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_item_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-create-job]`.
            fields_catalog_item: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, price, published, title, updated, url.
                Query parameter `fields[catalog-item]`.
            include: List of strings. Allowed values: items. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-item-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_item_bulk_create_job": fields_catalog_item_bulk_create_job,
                "fields_catalog_item": fields_catalog_item,
                "include": include,
            },
            options,
        )

    def get_bulk_create_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemBulkCreateJob, GetBulkCreateCatalogItemsJobsResult]:
        """GET /api/catalog-item-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_item_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-create-job]`.
            filter: Query parameter `filter`.
                `filters.BulkCreateCatalogItemsJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogItemBulkCreateJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-item-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOBS",
            {
                "fields_catalog_item_bulk_create_job": fields_catalog_item_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    async def get_bulk_create_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["categories"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCategoriesJobResult:
        """GET /api/catalog-category-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_category_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-create-job]`.
            fields_catalog_category: List of strings. Allowed values: external_id,
                id, name, updated. Query parameter `fields[catalog-category]`.
            include: List of strings. Allowed values: categories. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-category-bulk-create-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOB",
            {
                "job_id": job_id,
                "fields_catalog_category_bulk_create_job": fields_catalog_category_bulk_create_job,
                "fields_catalog_category": fields_catalog_category,
                "include": include,
            },
            options,
        )

    def get_bulk_create_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryBulkCreateJob, GetBulkCreateCategoriesJobsResult]:
        """GET /api/catalog-category-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_category_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-create-job]`.
            filter: Query parameter `filter`.
                `filters.BulkCreateCategoriesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogCategoryBulkCreateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-category-bulk-create-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOBS",
            {
                "fields_catalog_category_bulk_create_job": fields_catalog_category_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    async def get_bulk_create_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateVariantsJobResult:
        """GET /api/catalog-variant-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_variant_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-create-job]`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            include: List of strings. Allowed values: variants. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/catalog-variant-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_VARIANTS_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_variant_bulk_create_job": fields_catalog_variant_bulk_create_job,
                "fields_catalog_variant": fields_catalog_variant,
                "include": include,
            },
            options,
        )

    def get_bulk_create_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantBulkCreateJob, GetBulkCreateVariantsJobsResult]:
        """GET /api/catalog-variant-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_variant_bulk_create_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-create-job]`.
            filter: Query parameter `filter`. `filters.BulkCreateVariantsJobsFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogVariantBulkCreateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-variant-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_CREATE_VARIANTS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOBS",
            {
                "fields_catalog_variant_bulk_create_job": fields_catalog_variant_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_delete_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemBulkDeleteJob, GetBulkDeleteCatalogItemsJobsResult]:
        """GET /api/catalog-item-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_item_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-delete-job]`.
            filter: Query parameter `filter`.
                `filters.BulkDeleteCatalogItemsJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogItemBulkDeleteJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-item-bulk-delete-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOBS",
            {
                "fields_catalog_item_bulk_delete_job": fields_catalog_item_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    async def get_bulk_delete_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCategoriesJobResult:
        """GET /api/catalog-category-bulk-delete-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_category_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-category-bulk-delete-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOB",
            {
                "job_id": job_id,
                "fields_catalog_category_bulk_delete_job": fields_catalog_category_bulk_delete_job,
            },
            options,
        )

    def get_bulk_delete_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryBulkDeleteJob, GetBulkDeleteCategoriesJobsResult]:
        """GET /api/catalog-category-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_category_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-delete-job]`.
            filter: Query parameter `filter`.
                `filters.BulkDeleteCategoriesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogCategoryBulkDeleteJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-category-bulk-delete-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOBS",
            {
                "fields_catalog_category_bulk_delete_job": fields_catalog_category_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    async def get_bulk_delete_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteVariantsJobResult:
        """GET /api/catalog-variant-bulk-delete-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_catalog_variant_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-variant-bulk-delete-jobs/{job_id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_VARIANTS_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOB",
            {
                "job_id": job_id,
                "fields_catalog_variant_bulk_delete_job": fields_catalog_variant_bulk_delete_job,
            },
            options,
        )

    def get_bulk_delete_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantBulkDeleteJob, GetBulkDeleteVariantsJobsResult]:
        """GET /api/catalog-variant-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_variant_bulk_delete_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-delete-job]`.
            filter: Query parameter `filter`. `filters.BulkDeleteVariantsJobsFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogVariantBulkDeleteJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-variant-bulk-delete-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_DELETE_VARIANTS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOBS",
            {
                "fields_catalog_variant_bulk_delete_job": fields_catalog_variant_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_update_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemBulkUpdateJob, GetBulkUpdateCatalogItemsJobsResult]:
        """GET /api/catalog-item-bulk-update-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_item_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-item-bulk-update-job]`.
            filter: Query parameter `filter`.
                `filters.BulkUpdateCatalogItemsJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogItemBulkUpdateJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-item-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS",
            {
                "fields_catalog_item_bulk_update_job": fields_catalog_item_bulk_update_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_update_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryBulkUpdateJob, GetBulkUpdateCategoriesJobsResult]:
        """GET /api/catalog-category-bulk-update-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_category_bulk_update_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, errors,
                expires_at, failed_count, id, status, total_count. Query parameter
                `fields[catalog-category-bulk-update-job]`.
            filter: Query parameter `filter`.
                `filters.BulkUpdateCategoriesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogCategoryBulkUpdateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-category-bulk-update-jobs
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOBS",
            {
                "fields_catalog_category_bulk_update_job": fields_catalog_category_bulk_update_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_bulk_update_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkUpdateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantBulkUpdateJob, GetBulkUpdateVariantsJobsResult]:
        """GET /api/catalog-variant-bulk-update-jobs.

        Returns HTTP 200.

        Args:
            fields_catalog_variant_bulk_update_job: List of strings. Allowed values:
                completed_at, completed_count, created_at, errors, expires_at,
                failed_count, id, status, total_count. Query parameter
                `fields[catalog-variant-bulk-update-job]`.
            filter: Query parameter `filter`. `filters.BulkUpdateVariantsJobsFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `CatalogVariantBulkUpdateJob` items; iterate over it for
            the items of all pages.

        Request: GET /api/catalog-variant-bulk-update-jobs
        Rate limits: 75/s, 750/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOBS",
            {
                "fields_catalog_variant_bulk_update_job": fields_catalog_variant_bulk_update_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_catalog_items(
        self,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItem, GetCatalogItemsResult]:
        """GET /api/catalog-items.

        Returns HTTP 200.

        Args:
            fields_catalog_item: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, price, published, title, updated, url.
                Query parameter `fields[catalog-item]`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            filter: Query parameter `filter`. `filters.CatalogItemsFilter` builds
                it.
            include: List of strings. Allowed values: variants. Query parameter
                `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogItem` items; iterate over it for the items of all
            pages.

        Request: GET /api/catalog-items
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_ITEMS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_ITEMS",
            {
                "fields_catalog_item": fields_catalog_item,
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_catalog_variant(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCatalogVariantResult:
        """GET /api/catalog-variants/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/catalog-variants/{id}
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_VARIANT
        """
        return await self._call(
            "KLAVIYO_GET_CATALOG_VARIANT",
            {
                "id": id,
                "fields_catalog_variant": fields_catalog_variant,
            },
            options,
        )

    def get_catalog_variants(
        self,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariant, GetCatalogVariantsResult]:
        """GET /api/catalog-variants.

        Returns HTTP 200.

        Args:
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            filter: Query parameter `filter`. `filters.CatalogVariantsFilter` builds
                it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogVariant` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-variants
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATALOG_VARIANTS
        """
        return self._pages(
            "KLAVIYO_GET_CATALOG_VARIANTS",
            {
                "fields_catalog_variant": fields_catalog_variant,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_categories_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategory, GetCategoriesForCatalogItemResult]:
        """GET /api/catalog-items/{id}/categories.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_category: List of strings. Allowed values: external_id,
                id, name, updated. Query parameter `fields[catalog-category]`.
            filter: Query parameter `filter`.
                `filters.CategoriesForCatalogItemFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogCategory` items; iterate over it for the items of
            all pages.

        Request: GET /api/catalog-items/{id}/categories
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATEGORIES_FOR_CATALOG_ITEM
        """
        return self._pages(
            "KLAVIYO_GET_CATEGORIES_FOR_CATALOG_ITEM",
            {
                "id": id,
                "fields_catalog_category": fields_catalog_category,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_category_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryIdentifier, GetCategoryIdsForCatalogItemResult]:
        """GET /api/catalog-items/{id}/relationships/categories.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.CategoryIdsForCatalogItemFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogCategoryIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-items/{id}/relationships/categories
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_CATEGORY_IDS_FOR_CATALOG_ITEM
        """
        return self._pages(
            "KLAVIYO_GET_CATEGORY_IDS_FOR_CATALOG_ITEM",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_item_ids_for_catalog_category(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemIdentifier, GetItemIdsForCatalogCategoryResult]:
        """GET /api/catalog-categories/{id}/relationships/items.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.ItemIdsForCatalogCategoryFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogItemIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-categories/{id}/relationships/items
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_ITEM_IDS_FOR_CATALOG_CATEGORY
        """
        return self._pages(
            "KLAVIYO_GET_ITEM_IDS_FOR_CATALOG_CATEGORY",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_variant_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantIdentifier, GetVariantIdsForCatalogItemResult]:
        """GET /api/catalog-items/{id}/relationships/variants.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.VariantIdsForCatalogItemFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 100. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `CatalogVariantIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/catalog-items/{id}/relationships/variants
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:read
        Tool: KLAVIYO_GET_VARIANT_IDS_FOR_CATALOG_ITEM
        """
        return self._pages(
            "KLAVIYO_GET_VARIANT_IDS_FOR_CATALOG_ITEM",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def remove_categories_from_catalog_item(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/catalog-items/{id}/relationships/categories.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-items/{id}/relationships/categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_REMOVE_CATEGORIES_FROM_CATALOG_ITEM
        """
        return await self._run(
            "KLAVIYO_REMOVE_CATEGORIES_FROM_CATALOG_ITEM",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def remove_items_from_catalog_category(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/catalog-categories/{id}/relationships/items.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/catalog-categories/{id}/relationships/items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_REMOVE_ITEMS_FROM_CATALOG_CATEGORY
        """
        return await self._run(
            "KLAVIYO_REMOVE_ITEMS_FROM_CATALOG_CATEGORY",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def update_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        name: str | Omit | None = OMIT,
        items: Sequence[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogCategoryResult:
        """PATCH /api/catalog-categories/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_category: List of strings. Allowed values: external_id,
                id, name, updated. Query parameter `fields[catalog-category]`.
            name: Body member `/data/attributes/name`.
            items: List of objects. Body member `/data/relationships/items/data`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/catalog-categories/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATALOG_CATEGORY
        """
        return await self._call(
            "KLAVIYO_UPDATE_CATALOG_CATEGORY",
            {
                "id": id,
                "fields_catalog_category": fields_catalog_category,
                "name": name,
                "items": items,
            },
            options,
        )

    async def update_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        url: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: Sequence[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogItemResult:
        """PATCH /api/catalog-items/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_item: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, price, published, title, updated, url.
                Query parameter `fields[catalog-item]`.
            title: Body member `/data/attributes/title`.
            price: Body member `/data/attributes/price`.
            description: Body member `/data/attributes/description`.
            url: Body member `/data/attributes/url`.
            image_full_url: Body member `/data/attributes/image_full_url`.
            image_thumbnail_url: Body member `/data/attributes/image_thumbnail_url`.
            images: List of strings. Body member `/data/attributes/images`.
            custom_metadata: Body member `/data/attributes/custom_metadata`.
            published: Body member `/data/attributes/published`.
            categories: List of objects. Body member
                `/data/relationships/categories/data`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/catalog-items/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATALOG_ITEM
        """
        return await self._call(
            "KLAVIYO_UPDATE_CATALOG_ITEM",
            {
                "id": id,
                "fields_catalog_item": fields_catalog_item,
                "title": title,
                "price": price,
                "description": description,
                "url": url,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
                "published": published,
                "categories": categories,
            },
            options,
        )

    async def update_catalog_variant(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        sku: str | Omit | None = OMIT,
        inventory_policy: Literal[0, 1, 2] | Omit | None = OMIT,
        inventory_quantity: float | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        url: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: Sequence[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogVariantResult:
        """PATCH /api/catalog-variants/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_catalog_variant: List of strings. Allowed values: created,
                custom_metadata, description, external_id, id, image_full_url,
                image_thumbnail_url, images, inventory_policy, inventory_quantity,
                price, published, sku, title, updated, url. Query parameter
                `fields[catalog-variant]`.
            title: Body member `/data/attributes/title`.
            description: Body member `/data/attributes/description`.
            sku: Body member `/data/attributes/sku`.
            inventory_policy: Allowed values: 0, 1, 2. Body member
                `/data/attributes/inventory_policy`.
            inventory_quantity: Body member `/data/attributes/inventory_quantity`.
            price: Body member `/data/attributes/price`.
            url: Body member `/data/attributes/url`.
            image_full_url: Body member `/data/attributes/image_full_url`.
            image_thumbnail_url: Body member `/data/attributes/image_thumbnail_url`.
            images: List of strings. Body member `/data/attributes/images`.
            custom_metadata: Body member `/data/attributes/custom_metadata`.
            published: Body member `/data/attributes/published`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/catalog-variants/{id}
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATALOG_VARIANT
        """
        return await self._call(
            "KLAVIYO_UPDATE_CATALOG_VARIANT",
            {
                "id": id,
                "fields_catalog_variant": fields_catalog_variant,
                "title": title,
                "description": description,
                "sku": sku,
                "inventory_policy": inventory_policy,
                "inventory_quantity": inventory_quantity,
                "price": price,
                "url": url,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
                "published": published,
            },
            options,
        )

    async def update_categories_for_catalog_item(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/catalog-items/{id}/relationships/categories.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/catalog-items/{id}/relationships/categories
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_CATEGORIES_FOR_CATALOG_ITEM
        """
        return await self._run(
            "KLAVIYO_UPDATE_CATEGORIES_FOR_CATALOG_ITEM",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def update_items_for_catalog_category(
        self,
        id: str,
        *,
        data: Sequence[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/catalog-categories/{id}/relationships/items.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/catalog-categories/{id}/relationships/items
        Rate limits: 75/s, 750/min
        Scopes: catalogs:write
        Tool: KLAVIYO_UPDATE_ITEMS_FOR_CATALOG_CATEGORY
        """
        return await self._run(
            "KLAVIYO_UPDATE_ITEMS_FOR_CATALOG_CATEGORY",
            {
                "id": id,
                "data": data,
            },
            options,
        )


class RawCatalogs:
    """The methods of `Catalogs`, returning raw responses."""

    def __init__(self, tools: Catalogs) -> None:
        self.create_back_in_stock_subscription = raw(
            tools.create_back_in_stock_subscription
        )
        self.create_catalog_category = raw(tools.create_catalog_category)
        self.create_catalog_category_relationships_items = raw(
            tools.create_catalog_category_relationships_items
        )
        self.create_catalog_item = raw(tools.create_catalog_item)
        self.create_catalog_item_relationships_categories = raw(
            tools.create_catalog_item_relationships_categories
        )
        self.create_catalog_variant = raw(tools.create_catalog_variant)
        self.delete_catalog_category = raw(tools.delete_catalog_category)
        self.delete_catalog_item = raw(tools.delete_catalog_item)
        self.get_bulk_delete_catalog_items_job = raw(
            tools.get_bulk_delete_catalog_items_job
        )
        self.get_bulk_update_catalog_items_job = raw(
            tools.get_bulk_update_catalog_items_job
        )
        self.get_bulk_update_categories_job = raw(tools.get_bulk_update_categories_job)
        self.get_bulk_update_variants_job = raw(tools.get_bulk_update_variants_job)
        self.get_catalog_categories = raw(tools.get_catalog_categories)
        self.get_catalog_category = raw(tools.get_catalog_category)
        self.get_catalog_category_items = raw(tools.get_catalog_category_items)
        self.get_catalog_item = raw(tools.get_catalog_item)
        self.get_catalog_item_variants = raw(tools.get_catalog_item_variants)
        self.bulk_create_catalog_categories = raw(tools.bulk_create_catalog_categories)
        self.bulk_create_catalog_items = raw(tools.bulk_create_catalog_items)
        self.bulk_create_catalog_variants = raw(tools.bulk_create_catalog_variants)
        self.bulk_delete_catalog_categories = raw(tools.bulk_delete_catalog_categories)
        self.bulk_delete_catalog_items = raw(tools.bulk_delete_catalog_items)
        self.bulk_delete_catalog_variants = raw(tools.bulk_delete_catalog_variants)
        self.bulk_update_catalog_categories = raw(tools.bulk_update_catalog_categories)
        self.bulk_update_catalog_items = raw(tools.bulk_update_catalog_items)
        self.bulk_update_catalog_variants = raw(tools.bulk_update_catalog_variants)
        self.delete_catalog_variant = raw(tools.delete_catalog_variant)
        self.get_bulk_create_catalog_items_job = raw(
            tools.get_bulk_create_catalog_items_job
        )
        self.get_bulk_create_catalog_items_jobs = raw(
            tools.get_bulk_create_catalog_items_jobs
        )
        self.get_bulk_create_categories_job = raw(tools.get_bulk_create_categories_job)
        self.get_bulk_create_categories_jobs = raw(
            tools.get_bulk_create_categories_jobs
        )
        self.get_bulk_create_variants_job = raw(tools.get_bulk_create_variants_job)
        self.get_bulk_create_variants_jobs = raw(tools.get_bulk_create_variants_jobs)
        self.get_bulk_delete_catalog_items_jobs = raw(
            tools.get_bulk_delete_catalog_items_jobs
        )
        self.get_bulk_delete_categories_job = raw(tools.get_bulk_delete_categories_job)
        self.get_bulk_delete_categories_jobs = raw(
            tools.get_bulk_delete_categories_jobs
        )
        self.get_bulk_delete_variants_job = raw(tools.get_bulk_delete_variants_job)
        self.get_bulk_delete_variants_jobs = raw(tools.get_bulk_delete_variants_jobs)
        self.get_bulk_update_catalog_items_jobs = raw(
            tools.get_bulk_update_catalog_items_jobs
        )
        self.get_bulk_update_categories_jobs = raw(
            tools.get_bulk_update_categories_jobs
        )
        self.get_bulk_update_variants_jobs = raw(tools.get_bulk_update_variants_jobs)
        self.get_catalog_items = raw(tools.get_catalog_items)
        self.get_catalog_variant = raw(tools.get_catalog_variant)
        self.get_catalog_variants = raw(tools.get_catalog_variants)
        self.get_categories_for_catalog_item = raw(
            tools.get_categories_for_catalog_item
        )
        self.get_category_ids_for_catalog_item = raw(
            tools.get_category_ids_for_catalog_item
        )
        self.get_item_ids_for_catalog_category = raw(
            tools.get_item_ids_for_catalog_category
        )
        self.get_variant_ids_for_catalog_item = raw(
            tools.get_variant_ids_for_catalog_item
        )
        self.remove_categories_from_catalog_item = raw(
            tools.remove_categories_from_catalog_item
        )
        self.remove_items_from_catalog_category = raw(
            tools.remove_items_from_catalog_category
        )
        self.update_catalog_category = raw(tools.update_catalog_category)
        self.update_catalog_item = raw(tools.update_catalog_item)
        self.update_catalog_variant = raw(tools.update_catalog_variant)
        self.update_categories_for_catalog_item = raw(
            tools.update_categories_for_catalog_item
        )
        self.update_items_for_catalog_category = raw(
            tools.update_items_for_catalog_category
        )


class AsyncRawCatalogs:
    """The methods of `AsyncCatalogs`, returning raw responses."""

    def __init__(self, tools: AsyncCatalogs) -> None:
        self.create_back_in_stock_subscription = async_raw(
            tools.create_back_in_stock_subscription
        )
        self.create_catalog_category = async_raw(tools.create_catalog_category)
        self.create_catalog_category_relationships_items = async_raw(
            tools.create_catalog_category_relationships_items
        )
        self.create_catalog_item = async_raw(tools.create_catalog_item)
        self.create_catalog_item_relationships_categories = async_raw(
            tools.create_catalog_item_relationships_categories
        )
        self.create_catalog_variant = async_raw(tools.create_catalog_variant)
        self.delete_catalog_category = async_raw(tools.delete_catalog_category)
        self.delete_catalog_item = async_raw(tools.delete_catalog_item)
        self.get_bulk_delete_catalog_items_job = async_raw(
            tools.get_bulk_delete_catalog_items_job
        )
        self.get_bulk_update_catalog_items_job = async_raw(
            tools.get_bulk_update_catalog_items_job
        )
        self.get_bulk_update_categories_job = async_raw(
            tools.get_bulk_update_categories_job
        )
        self.get_bulk_update_variants_job = async_raw(
            tools.get_bulk_update_variants_job
        )
        self.get_catalog_categories = async_raw(tools.get_catalog_categories)
        self.get_catalog_category = async_raw(tools.get_catalog_category)
        self.get_catalog_category_items = async_raw(tools.get_catalog_category_items)
        self.get_catalog_item = async_raw(tools.get_catalog_item)
        self.get_catalog_item_variants = async_raw(tools.get_catalog_item_variants)
        self.bulk_create_catalog_categories = async_raw(
            tools.bulk_create_catalog_categories
        )
        self.bulk_create_catalog_items = async_raw(tools.bulk_create_catalog_items)
        self.bulk_create_catalog_variants = async_raw(
            tools.bulk_create_catalog_variants
        )
        self.bulk_delete_catalog_categories = async_raw(
            tools.bulk_delete_catalog_categories
        )
        self.bulk_delete_catalog_items = async_raw(tools.bulk_delete_catalog_items)
        self.bulk_delete_catalog_variants = async_raw(
            tools.bulk_delete_catalog_variants
        )
        self.bulk_update_catalog_categories = async_raw(
            tools.bulk_update_catalog_categories
        )
        self.bulk_update_catalog_items = async_raw(tools.bulk_update_catalog_items)
        self.bulk_update_catalog_variants = async_raw(
            tools.bulk_update_catalog_variants
        )
        self.delete_catalog_variant = async_raw(tools.delete_catalog_variant)
        self.get_bulk_create_catalog_items_job = async_raw(
            tools.get_bulk_create_catalog_items_job
        )
        self.get_bulk_create_catalog_items_jobs = async_raw(
            tools.get_bulk_create_catalog_items_jobs
        )
        self.get_bulk_create_categories_job = async_raw(
            tools.get_bulk_create_categories_job
        )
        self.get_bulk_create_categories_jobs = async_raw(
            tools.get_bulk_create_categories_jobs
        )
        self.get_bulk_create_variants_job = async_raw(
            tools.get_bulk_create_variants_job
        )
        self.get_bulk_create_variants_jobs = async_raw(
            tools.get_bulk_create_variants_jobs
        )
        self.get_bulk_delete_catalog_items_jobs = async_raw(
            tools.get_bulk_delete_catalog_items_jobs
        )
        self.get_bulk_delete_categories_job = async_raw(
            tools.get_bulk_delete_categories_job
        )
        self.get_bulk_delete_categories_jobs = async_raw(
            tools.get_bulk_delete_categories_jobs
        )
        self.get_bulk_delete_variants_job = async_raw(
            tools.get_bulk_delete_variants_job
        )
        self.get_bulk_delete_variants_jobs = async_raw(
            tools.get_bulk_delete_variants_jobs
        )
        self.get_bulk_update_catalog_items_jobs = async_raw(
            tools.get_bulk_update_catalog_items_jobs
        )
        self.get_bulk_update_categories_jobs = async_raw(
            tools.get_bulk_update_categories_jobs
        )
        self.get_bulk_update_variants_jobs = async_raw(
            tools.get_bulk_update_variants_jobs
        )
        self.get_catalog_items = async_raw(tools.get_catalog_items)
        self.get_catalog_variant = async_raw(tools.get_catalog_variant)
        self.get_catalog_variants = async_raw(tools.get_catalog_variants)
        self.get_categories_for_catalog_item = async_raw(
            tools.get_categories_for_catalog_item
        )
        self.get_category_ids_for_catalog_item = async_raw(
            tools.get_category_ids_for_catalog_item
        )
        self.get_item_ids_for_catalog_category = async_raw(
            tools.get_item_ids_for_catalog_category
        )
        self.get_variant_ids_for_catalog_item = async_raw(
            tools.get_variant_ids_for_catalog_item
        )
        self.remove_categories_from_catalog_item = async_raw(
            tools.remove_categories_from_catalog_item
        )
        self.remove_items_from_catalog_category = async_raw(
            tools.remove_items_from_catalog_category
        )
        self.update_catalog_category = async_raw(tools.update_catalog_category)
        self.update_catalog_item = async_raw(tools.update_catalog_item)
        self.update_catalog_variant = async_raw(tools.update_catalog_variant)
        self.update_categories_for_catalog_item = async_raw(
            tools.update_categories_for_catalog_item
        )
        self.update_items_for_catalog_category = async_raw(
            tools.update_items_for_catalog_category
        )
