"""The tools of Catalogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsCatalogItem,
        FieldsCatalogItemBulkUpdateJob,
        FieldsCatalogVariant,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.catalogs import (
        CatalogCategory,
        CatalogCategoryIdentifierParam,
        CatalogItem,
        CatalogItemIdentifierParam,
        CatalogVariant,
        CreateCatalogCategoryResult,
        CreateCatalogItemResult,
        CreateCatalogVariantResult,
        GetBulkDeleteCatalogItemsJobResult,
        GetBulkUpdateCatalogItemsJobResult,
        GetBulkUpdateCategoriesJobResult,
        GetBulkUpdateVariantsJobResult,
        GetCatalogCategoriesResult,
        GetCatalogCategoryItemsResult,
        GetCatalogCategoryResult,
        GetCatalogItemResult,
        GetCatalogItemVariantsResult,
    )
    from ..types.shared import ProfileParam


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
        page_cursor: str | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
