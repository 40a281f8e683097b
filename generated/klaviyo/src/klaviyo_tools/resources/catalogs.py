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
        FieldsCatalogItemBulkDeleteJob,
        FieldsCatalogVariant,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
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
        CatalogCategoryCreateParam,
        CatalogCategoryDeleteParam,
        CatalogCategoryIdentifier,
        CatalogCategoryIdentifierParam,
        CatalogCategoryUpdateParam,
        CatalogItem,
        CatalogItemBulkCreateJob,
        CatalogItemBulkDeleteJob,
        CatalogItemBulkUpdateJob,
        CatalogItemCreateParam,
        CatalogItemDeleteParam,
        CatalogItemIdentifierParam,
        CatalogItemUpdateParam,
        CatalogVariant,
        CatalogVariantBulkCreateJob,
        CatalogVariantBulkDeleteJob,
        CatalogVariantBulkUpdateJob,
        CatalogVariantCreateParam,
        CatalogVariantDeleteParam,
        CatalogVariantIdentifier,
        CatalogVariantUpdateParam,
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
        """Signs a person up for the alert that a variant is back in stock.

        For servers: from a shop's page use Create Client Back In Stock Subscription. It
        is no consent to marketing.

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
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        items: SequenceNotStr[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogCategoryResult:
        """Create a new catalog category.

        Args:
            external_id: The ID of the catalog category in an external system.
            name: The name of the catalog category.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            items: The items to put into it, each with type "catalog-item" and its
                compound id.

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
                "fields_catalog_category": fields_catalog_category,
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
        data: SequenceNotStr[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new item relationship for the given category ID.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            data: The items to add, each with type "catalog-item" and its compound
                id.

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
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: SequenceNotStr[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogItemResult:
        """Create a new catalog item.

        Args:
            external_id: The ID of the catalog item in an external system.
            title: The title of the catalog item.
            description: A description of the catalog item.
            url: URL pointing to the location of the catalog item on your website.
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
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
            custom_metadata: Fields of your own, as one flat object. Templates can
                show them.
            published: Boolean value indicating whether the catalog item is
                published.
            categories: The categories to put it into, each with type
                "catalog-category" and its compound id.

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
                "fields_catalog_item": fields_catalog_item,
                "integration_type": integration_type,
                "price": price,
                "catalog_type": catalog_type,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
                "published": published,
                "categories": categories,
            },
            options,
        )

    def create_catalog_item_relationships_categories(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new catalog category relationship for the given item ID.

        Args:
            id: The ID of the catalog item (e.g.,
                '$custom:::$default:::my-item-id'). Will be automatically
                URL-encoded for the API request.
            data: The categories to add the item to, each with type
                "catalog-category" and its compound id.

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
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        catalog_type: str | Omit | None = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        inventory_policy: Literal[0, 1, 2] | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
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
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
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
            custom_metadata: Fields of your own, as one flat object. Templates can
                show them.
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
                "fields_catalog_variant": fields_catalog_variant,
                "catalog_type": catalog_type,
                "integration_type": integration_type,
                "inventory_policy": inventory_policy,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
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
        *,
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCatalogItemsJobResult:
        """Get a catalog item bulk delete job with the given job ID.

        Use this to check the status and progress of a bulk delete operation for catalog
        items.

        Preconditions:
        - Job ID must exist and be accessible

        Args:
            job_id: The unique identifier for the bulk delete job to retrieve.
            fields_catalog_item_bulk_delete_job: Members of each catalog item bulk
                delete job to return. Without it, all that come by default.

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
                "fields_catalog_item_bulk_delete_job": fields_catalog_item_bulk_delete_job,
            },
            options,
        )

    def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
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
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
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
            fields_catalog_category_bulk_update_job: Members of each catalog
                category bulk update job to return. Without it, all that come by
                default.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
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
                "fields_catalog_category_bulk_update_job": fields_catalog_category_bulk_update_job,
                "fields_catalog_category": fields_catalog_category,
                "include_categories": include_categories,
            },
            options,
        )

    def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
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
            fields_catalog_variant_bulk_update_job: Members of each catalog variant
                bulk update job to return. Without it, all that come by default.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
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
                "fields_catalog_variant_bulk_update_job": fields_catalog_variant_bulk_update_job,
                "fields_catalog_variant": fields_catalog_variant,
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
        page_size: int | Omit = OMIT,
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
                "page_size": page_size,
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
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItem, GetCatalogCategoryItemsResult]:
        """Retrieve up to 100 sorted items per request from a category using the category
        ID.

        Sort by 'created' field.

        Args:
            id: ID of the catalog category.
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
                "page_size": page_size,
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
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariant, GetCatalogItemVariantsResult]:
        """Retrieve up to 100 variants per request for a specific item ID, sortable by
        creation date.

        Args:
            id: ID of the catalog item.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                item.id: equals
                sku: equals
                title: contains
                published: equals. `filters.CatalogItemVariantsFilter` builds it.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def bulk_create_catalog_categories(
        self,
        *,
        categories: Sequence[CatalogCategoryCreateParam],
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogCategoriesResult:
        """Starts a job that creates up to 100 categories; it answers at once with the job.

        Poll Get Bulk Create Categories Job for the outcome. At most 500 such jobs run
        at a time.

        Args:
            categories: The categories, each with type "catalog-category" and
                attributes external_id and name.
            fields_catalog_category_bulk_create_job: Members of each catalog
                category bulk create job to return. Without it, all that come by
                default.

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
        items: Sequence[CatalogItemCreateParam],
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogItemsResult:
        """Starts a job that creates up to 100 catalog items, 5 MB in all; it answers at
        once with the job, not with the items.

        Poll Get Bulk Create Catalog Items Job until it is complete, then read its
        errors. At most 500 such jobs run at a time. Items that exist already are among
        its errors; change those with Bulk Update Catalog Items.

        Args:
            items: The items, each with type "catalog-item" and attributes:
                external_id, title, description and url at least.
            fields_catalog_item_bulk_create_job: Members of each catalog item bulk
                create job to return. Without it, all that come by default.

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
        variants: Sequence[CatalogVariantCreateParam],
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogVariantsResult:
        """Starts a job that creates up to 100 variants of existing items, 5 MB in all; it
        answers at once with the job.

        Create the items first: each variant names its item. Poll Get Bulk Create
        Variants Job for the outcome. At most 500 such jobs run at a time.

        Args:
            variants: The variants, each with type "catalog-variant", attributes
                (external_id, title, sku, price, url, description,
                inventory_quantity) and its item as a relationship.
            fields_catalog_variant_bulk_create_job: Members of each catalog variant
                bulk create job to return. Without it, all that come by default.

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
        categories: SequenceNotStr[str | CatalogCategoryDeleteParam],
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogCategoriesResult:
        """Starts a job that deletes up to 100 categories; it answers at once with the job.

        The items in them stay in the catalog. At most 500 such jobs run at a time.

        Args:
            categories: The categories, each with type "catalog-category" and its
                compound id.
            fields_catalog_category_bulk_delete_job: Members of each catalog
                category bulk delete job to return. Without it, all that come by
                default.

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
        items: SequenceNotStr[str | CatalogItemDeleteParam],
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogItemsResult:
        """Starts a job that deletes up to 100 catalog items; it answers at once with the
        job.

        Deleted items cannot be restored. To hide products for a while, set published to
        false instead. At most 500 such jobs run at a time.

        Args:
            items: The items, each with type "catalog-item" and its compound id.
            fields_catalog_item_bulk_delete_job: Members of each catalog item bulk
                delete job to return. Without it, all that come by default.

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
        variants: SequenceNotStr[str | CatalogVariantDeleteParam],
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogVariantsResult:
        """Starts a job that deletes up to 100 variants; it answers at once with the job.

        Their items stay. Deleted variants cannot be restored. At most 500 such jobs run
        at a time.

        Args:
            variants: The variants, each with type "catalog-variant" and its
                compound id.
            fields_catalog_variant_bulk_delete_job: Members of each catalog variant
                bulk delete job to return. Without it, all that come by default.

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
        categories: Sequence[CatalogCategoryUpdateParam],
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogCategoriesResult:
        """Starts a job that renames up to 100 categories or replaces their items; it
        answers at once with the job.

        At most 500 such jobs run at a time.

        Args:
            categories: The categories, each with type "catalog-category", its
                compound id and the attributes to change.
            fields_catalog_category_bulk_update_job: Members of each catalog
                category bulk update job to return. Without it, all that come by
                default.

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
        items: Sequence[CatalogItemUpdateParam],
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogItemsResult:
        """Starts a job that changes up to 100 catalog items, 5 MB in all; it answers at
        once with the job.

        Whatever an entry leaves out stays. Items that do not exist fail; create those
        with Bulk Create Catalog Items. At most 500 such jobs run at a time.

        Args:
            items: The items, each with type "catalog-item", its compound id and the
                attributes to change.
            fields_catalog_item_bulk_update_job: Members of each catalog item bulk
                update job to return. Without it, all that come by default.

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
        variants: Sequence[CatalogVariantUpdateParam],
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogVariantsResult:
        """Starts a job that changes up to 100 variants, their stock or prices say; it
        answers at once with the job.

        Whatever an entry leaves out stays. The usual way to sync inventory. At most 500
        such jobs run at a time.

        Args:
            variants: The variants, each with type "catalog-variant", its compound
                id and the attributes to change.
            fields_catalog_variant_bulk_update_job: Members of each catalog variant
                bulk update job to return. Without it, all that come by default.

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
        """Deletes one variant for good; its item stays.

        To take a variant out of sale for a while, set published to false with Update
        Catalog Variant instead.

        Args:
            id: Compound id of the variant, such as $custom:::$default:::SKU-1-RED.
                Pass it as it is.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        include: Sequence[Literal["items"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCatalogItemsJobResult:
        """Returns the status of one bulk creation of catalog items, how many were created
        or failed, and the errors by item.

        Ask for items to be included to see what was created.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_item_bulk_create_job: Members of each catalog item bulk
                create job to return. Without it, all that come by default.
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
            include: Related resources to return as well: items.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemBulkCreateJob, GetBulkCreateCatalogItemsJobsResult]:
        """Lists the jobs that created catalog items in bulk, with status and counts, up to
        100 a page.

        For the progress of one job use Get Bulk Create Catalog Items Job.

        Args:
            fields_catalog_item_bulk_create_job: Members of each catalog item bulk
                create job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateCatalogItemsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["categories"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCategoriesJobResult:
        """Returns the status of one bulk creation of categories, its counts and its
        errors.

        Ask for categories to be included to see what was created.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_category_bulk_create_job: Members of each catalog
                category bulk create job to return. Without it, all that come by
                default.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            include: Related resources to return as well: categories.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryBulkCreateJob, GetBulkCreateCategoriesJobsResult]:
        """Lists the jobs that created catalog categories in bulk, with status and counts.

        For one job use Get Bulk Create Categories Job.

        Args:
            fields_catalog_category_bulk_create_job: Members of each catalog
                category bulk create job to return. Without it, all that come by
                default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateCategoriesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateVariantsJobResult:
        """Returns the status of one bulk creation of variants, its counts and its errors.

        Ask for variants to be included to see what was created.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_variant_bulk_create_job: Members of each catalog variant
                bulk create job to return. Without it, all that come by default.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            include: Related resources to return as well: variants.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantBulkCreateJob, GetBulkCreateVariantsJobsResult]:
        """Lists the jobs that created catalog variants in bulk, with status and counts.

        For one job use Get Bulk Create Variants Job.

        Args:
            fields_catalog_variant_bulk_create_job: Members of each catalog variant
                bulk create job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateVariantsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemBulkDeleteJob, GetBulkDeleteCatalogItemsJobsResult]:
        """Lists the jobs that deleted catalog items in bulk, with status and counts.

        For one job use Get Bulk Delete Catalog Items Job.

        Args:
            fields_catalog_item_bulk_delete_job: Members of each catalog item bulk
                delete job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkDeleteCatalogItemsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCategoriesJobResult:
        """Returns the status of one bulk deletion of categories, its counts and its
        errors.

        The deleted categories themselves are not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_category_bulk_delete_job: Members of each catalog
                category bulk delete job to return. Without it, all that come by
                default.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryBulkDeleteJob, GetBulkDeleteCategoriesJobsResult]:
        """Lists the jobs that deleted catalog categories in bulk, with status and counts.

        For one job use Get Bulk Delete Categories Job.

        Args:
            fields_catalog_category_bulk_delete_job: Members of each catalog
                category bulk delete job to return. Without it, all that come by
                default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkDeleteCategoriesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteVariantsJobResult:
        """Returns the status of one bulk deletion of variants, its counts and its errors.

        The deleted variants themselves are not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_variant_bulk_delete_job: Members of each catalog variant
                bulk delete job to return. Without it, all that come by default.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantBulkDeleteJob, GetBulkDeleteVariantsJobsResult]:
        """Lists the jobs that deleted catalog variants in bulk, with status and counts.

        For one job use Get Bulk Delete Variants Job.

        Args:
            fields_catalog_variant_bulk_delete_job: Members of each catalog variant
                bulk delete job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkDeleteVariantsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemBulkUpdateJob, GetBulkUpdateCatalogItemsJobsResult]:
        """Lists the jobs that changed catalog items in bulk, with status and counts.

        For one job use Get Bulk Update Catalog Items Job.

        Args:
            fields_catalog_item_bulk_update_job: Members of each catalog item bulk
                update job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkUpdateCatalogItemsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryBulkUpdateJob, GetBulkUpdateCategoriesJobsResult]:
        """Lists the jobs that changed catalog categories in bulk, with status and counts.

        For one job use Get Bulk Update Categories Job.

        Args:
            fields_catalog_category_bulk_update_job: Members of each catalog
                category bulk update job to return. Without it, all that come by
                default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkUpdateCategoriesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantBulkUpdateJob, GetBulkUpdateVariantsJobsResult]:
        """Lists the jobs that changed catalog variants in bulk, with status and counts.

        For one job use Get Bulk Update Variants Job.

        Args:
            fields_catalog_variant_bulk_update_job: Members of each catalog variant
                bulk update job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkUpdateVariantsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItem, GetCatalogItemsResult]:
        """Lists the catalog's items (products), newest or oldest first, up to 100 a page.

        Filter by ids, category, title or publication. For one item with a known id use
        Get Catalog Item; for the sizes and colours of a product, Get Catalog Variants.

        Args:
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(category.id,"A").
                Fields: ids, category.id, title, published.
                `filters.CatalogItemsFilter` builds it.
            include: Related resources to return as well: variants.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns one variant by its compound id, with price, SKU and stock.

        Without the id, look it up with Get Catalog Variants and a filter.

        Args:
            id: Compound id of the variant, such as $custom:::$default:::SKU-1-RED.
                Pass it as it is.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariant, GetCatalogVariantsResult]:
        """Lists all variants of the catalog (a size or colour of an item, with its own
        SKU, price and stock), up to 100 a page.

        For the variants of one item use Get Catalog Item Variants.

        Args:
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, sku, title, published.
                `filters.CatalogVariantsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategory, GetCategoriesForCatalogItemResult]:
        """Lists the categories that an item is in, with their names, up to 100 a page.

        For the ids alone use Get Category Ids For Catalog Item; for the other
        direction, Get Catalog Category Items.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, name. `filters.CategoriesForCatalogItemFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogCategoryIdentifier, GetCategoryIdsForCatalogItemResult]:
        """Lists the ids of the categories that an item is in.

        Get Categories For Catalog Item returns their names as well.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, name.
                `filters.CategoryIdsForCatalogItemFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogItemIdentifier, GetItemIdsForCatalogCategoryResult]:
        """Lists the ids of the items in a category, up to 100 a page.

        Get Catalog Category Items returns the items themselves.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            filter: Conditions, joined by commas, such as equals(category.id,"A").
                Fields: ids, category.id, title, published.
                `filters.ItemIdsForCatalogCategoryFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CatalogVariantIdentifier, GetVariantIdsForCatalogItemResult]:
        """Lists the ids of an item's variants, up to 100 a page.

        Get Catalog Item Variants returns the variants themselves.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, sku, title, published.
                `filters.VariantIdsForCatalogItemFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        data: SequenceNotStr[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes an item out of categories.

        Neither the item nor the categories are deleted.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            data: Compound ids of the categories to take the item out of.

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
        data: SequenceNotStr[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes items out of a category.

        Neither the items nor the category are deleted.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            data: Compound ids of the items to take out.

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
        items: SequenceNotStr[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogCategoryResult:
        """Renames a category, or replaces the items in it.

        Items given here are the complete new contents: to add or remove some, use the
        tools for the category's items.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            name: The category's new name.
            items: Compound ids of all items that the category holds from now on; []
                empties it.

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
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: SequenceNotStr[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogItemResult:
        """Changes one item of the catalog; whatever is left out stays.

        The price shown for a product usually lives on its variants as well, which
        Update Catalog Variant changes. For many items at once use Bulk Update Catalog
        Items. Categories given here replace all of the item's categories.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
            title: The name of the product.
            price: The price that emails show for the item, in the shop's currency.
                Variants have prices of their own.
            description: What the product is, for emails.
            url: Address of the product's page in the shop.
            image_full_url: Address of the full image.
            image_thumbnail_url: Address of a small image.
            images: Addresses of further images; they replace the old ones.
            custom_metadata: Fields of your own, as one flat object; it replaces the
                old one. Templates can show them.
            published: Whether product blocks and recommendations may show it.
            categories: Compound ids of all categories that the item is in from now
                on; [] takes it out of all.

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
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogVariantResult:
        """Changes one variant, its price or its stock say; whatever is left out stays.

        A new quantity or policy can trigger back-in-stock alerts. For many variants at
        once use Bulk Update Catalog Variants.

        Args:
            id: Compound id of the variant, such as $custom:::$default:::SKU-1-RED.
                Pass it as it is.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            title: The name of the variant.
            description: What the variant is, for emails.
            sku: The stock keeping unit of the variant.
            inventory_policy: What product blocks and feeds do with it at zero
                stock: 1 hides it, 0 and 2 show it all the same.
            inventory_quantity: How many are in stock.
            price: The price that emails show for the variant, in the shop's
                currency.
            url: Address of the variant's page in the shop.
            image_full_url: Address of the full image.
            image_thumbnail_url: Address of a small image.
            images: Addresses of further images; they replace the old ones.
            custom_metadata: Fields of your own, as one flat object; it replaces the
                old one. Templates can show them.
            published: Whether product blocks and recommendations may show it.

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
        data: SequenceNotStr[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replaces all categories of an item by those given; it leaves every other
        category.

        To add some and keep the rest use Create Catalog Item Relationships Categories.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            data: Compound ids of all categories that the item is in from now on.

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
        data: SequenceNotStr[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replaces all items of a category by those given; items that are not given leave
        the category.

        To add some and keep the rest use Create Catalog Category Relationships Items.
        The items themselves are not changed.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            data: Compound ids of all items that the category holds from now on.

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
        """Signs a person up for the alert that a variant is back in stock.

        For servers: from a shop's page use Create Client Back In Stock Subscription. It
        is no consent to marketing.

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
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        items: SequenceNotStr[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogCategoryResult:
        """Create a new catalog category.

        Args:
            external_id: The ID of the catalog category in an external system.
            name: The name of the catalog category.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            integration_type: The integration type. Currently only "$custom" is
                supported.
            catalog_type: The type of catalog. Currently only "$default" is
                supported.
            items: The items to put into it, each with type "catalog-item" and its
                compound id.

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
                "fields_catalog_category": fields_catalog_category,
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
        data: SequenceNotStr[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new item relationship for the given category ID.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            data: The items to add, each with type "catalog-item" and its compound
                id.

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
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        price: float | Omit | None = OMIT,
        catalog_type: str | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: SequenceNotStr[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCatalogItemResult:
        """Create a new catalog item.

        Args:
            external_id: The ID of the catalog item in an external system.
            title: The title of the catalog item.
            description: A description of the catalog item.
            url: URL pointing to the location of the catalog item on your website.
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
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
            custom_metadata: Fields of your own, as one flat object. Templates can
                show them.
            published: Boolean value indicating whether the catalog item is
                published.
            categories: The categories to put it into, each with type
                "catalog-category" and its compound id.

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
                "fields_catalog_item": fields_catalog_item,
                "integration_type": integration_type,
                "price": price,
                "catalog_type": catalog_type,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
                "published": published,
                "categories": categories,
            },
            options,
        )

    async def create_catalog_item_relationships_categories(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a new catalog category relationship for the given item ID.

        Args:
            id: The ID of the catalog item (e.g.,
                '$custom:::$default:::my-item-id'). Will be automatically
                URL-encoded for the API request.
            data: The categories to add the item to, each with type
                "catalog-category" and its compound id.

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
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        catalog_type: str | Omit | None = OMIT,
        integration_type: Literal["$custom"] | Omit | None = OMIT,
        inventory_policy: Literal[0, 1, 2] | Omit | None = OMIT,
        image_full_url: str | Omit | None = OMIT,
        image_thumbnail_url: str | Omit | None = OMIT,
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
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
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
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
            custom_metadata: Fields of your own, as one flat object. Templates can
                show them.
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
                "fields_catalog_variant": fields_catalog_variant,
                "catalog_type": catalog_type,
                "integration_type": integration_type,
                "inventory_policy": inventory_policy,
                "image_full_url": image_full_url,
                "image_thumbnail_url": image_thumbnail_url,
                "images": images,
                "custom_metadata": custom_metadata,
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
        *,
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCatalogItemsJobResult:
        """Get a catalog item bulk delete job with the given job ID.

        Use this to check the status and progress of a bulk delete operation for catalog
        items.

        Preconditions:
        - Job ID must exist and be accessible

        Args:
            job_id: The unique identifier for the bulk delete job to retrieve.
            fields_catalog_item_bulk_delete_job: Members of each catalog item bulk
                delete job to return. Without it, all that come by default.

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
                "fields_catalog_item_bulk_delete_job": fields_catalog_item_bulk_delete_job,
            },
            options,
        )

    async def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
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
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
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
            fields_catalog_category_bulk_update_job: Members of each catalog
                category bulk update job to return. Without it, all that come by
                default.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
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
                "fields_catalog_category_bulk_update_job": fields_catalog_category_bulk_update_job,
                "fields_catalog_category": fields_catalog_category,
                "include_categories": include_categories,
            },
            options,
        )

    async def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
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
            fields_catalog_variant_bulk_update_job: Members of each catalog variant
                bulk update job to return. Without it, all that come by default.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
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
                "fields_catalog_variant_bulk_update_job": fields_catalog_variant_bulk_update_job,
                "fields_catalog_variant": fields_catalog_variant,
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
        page_size: int | Omit = OMIT,
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
                "page_size": page_size,
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
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItem, GetCatalogCategoryItemsResult]:
        """Retrieve up to 100 sorted items per request from a category using the category
        ID.

        Sort by 'created' field.

        Args:
            id: ID of the catalog category.
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
                "page_size": page_size,
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
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariant, GetCatalogItemVariantsResult]:
        """Retrieve up to 100 variants per request for a specific item ID, sortable by
        creation date.

        Args:
            id: ID of the catalog item.
            fields_catalog_variant: Members to return of each catalog-variant; all
                by default.
            filter: Allowed field(s)/operator(s):
                ids: any
                item.id: equals
                sku: equals
                title: contains
                published: equals. `filters.CatalogItemVariantsFilter` builds it.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def bulk_create_catalog_categories(
        self,
        *,
        categories: Sequence[CatalogCategoryCreateParam],
        fields_catalog_category_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogCategoriesResult:
        """Starts a job that creates up to 100 categories; it answers at once with the job.

        Poll Get Bulk Create Categories Job for the outcome. At most 500 such jobs run
        at a time.

        Args:
            categories: The categories, each with type "catalog-category" and
                attributes external_id and name.
            fields_catalog_category_bulk_create_job: Members of each catalog
                category bulk create job to return. Without it, all that come by
                default.

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
        items: Sequence[CatalogItemCreateParam],
        fields_catalog_item_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogItemsResult:
        """Starts a job that creates up to 100 catalog items, 5 MB in all; it answers at
        once with the job, not with the items.

        Poll Get Bulk Create Catalog Items Job until it is complete, then read its
        errors. At most 500 such jobs run at a time. Items that exist already are among
        its errors; change those with Bulk Update Catalog Items.

        Args:
            items: The items, each with type "catalog-item" and attributes:
                external_id, title, description and url at least.
            fields_catalog_item_bulk_create_job: Members of each catalog item bulk
                create job to return. Without it, all that come by default.

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
        variants: Sequence[CatalogVariantCreateParam],
        fields_catalog_variant_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCatalogVariantsResult:
        """Starts a job that creates up to 100 variants of existing items, 5 MB in all; it
        answers at once with the job.

        Create the items first: each variant names its item. Poll Get Bulk Create
        Variants Job for the outcome. At most 500 such jobs run at a time.

        Args:
            variants: The variants, each with type "catalog-variant", attributes
                (external_id, title, sku, price, url, description,
                inventory_quantity) and its item as a relationship.
            fields_catalog_variant_bulk_create_job: Members of each catalog variant
                bulk create job to return. Without it, all that come by default.

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
        categories: SequenceNotStr[str | CatalogCategoryDeleteParam],
        fields_catalog_category_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogCategoriesResult:
        """Starts a job that deletes up to 100 categories; it answers at once with the job.

        The items in them stay in the catalog. At most 500 such jobs run at a time.

        Args:
            categories: The categories, each with type "catalog-category" and its
                compound id.
            fields_catalog_category_bulk_delete_job: Members of each catalog
                category bulk delete job to return. Without it, all that come by
                default.

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
        items: SequenceNotStr[str | CatalogItemDeleteParam],
        fields_catalog_item_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogItemsResult:
        """Starts a job that deletes up to 100 catalog items; it answers at once with the
        job.

        Deleted items cannot be restored. To hide products for a while, set published to
        false instead. At most 500 such jobs run at a time.

        Args:
            items: The items, each with type "catalog-item" and its compound id.
            fields_catalog_item_bulk_delete_job: Members of each catalog item bulk
                delete job to return. Without it, all that come by default.

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
        variants: SequenceNotStr[str | CatalogVariantDeleteParam],
        fields_catalog_variant_bulk_delete_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteCatalogVariantsResult:
        """Starts a job that deletes up to 100 variants; it answers at once with the job.

        Their items stay. Deleted variants cannot be restored. At most 500 such jobs run
        at a time.

        Args:
            variants: The variants, each with type "catalog-variant" and its
                compound id.
            fields_catalog_variant_bulk_delete_job: Members of each catalog variant
                bulk delete job to return. Without it, all that come by default.

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
        categories: Sequence[CatalogCategoryUpdateParam],
        fields_catalog_category_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogCategoriesResult:
        """Starts a job that renames up to 100 categories or replaces their items; it
        answers at once with the job.

        At most 500 such jobs run at a time.

        Args:
            categories: The categories, each with type "catalog-category", its
                compound id and the attributes to change.
            fields_catalog_category_bulk_update_job: Members of each catalog
                category bulk update job to return. Without it, all that come by
                default.

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
        items: Sequence[CatalogItemUpdateParam],
        fields_catalog_item_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogItemsResult:
        """Starts a job that changes up to 100 catalog items, 5 MB in all; it answers at
        once with the job.

        Whatever an entry leaves out stays. Items that do not exist fail; create those
        with Bulk Create Catalog Items. At most 500 such jobs run at a time.

        Args:
            items: The items, each with type "catalog-item", its compound id and the
                attributes to change.
            fields_catalog_item_bulk_update_job: Members of each catalog item bulk
                update job to return. Without it, all that come by default.

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
        variants: Sequence[CatalogVariantUpdateParam],
        fields_catalog_variant_bulk_update_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateCatalogVariantsResult:
        """Starts a job that changes up to 100 variants, their stock or prices say; it
        answers at once with the job.

        Whatever an entry leaves out stays. The usual way to sync inventory. At most 500
        such jobs run at a time.

        Args:
            variants: The variants, each with type "catalog-variant", its compound
                id and the attributes to change.
            fields_catalog_variant_bulk_update_job: Members of each catalog variant
                bulk update job to return. Without it, all that come by default.

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
        """Deletes one variant for good; its item stays.

        To take a variant out of sale for a while, set published to false with Update
        Catalog Variant instead.

        Args:
            id: Compound id of the variant, such as $custom:::$default:::SKU-1-RED.
                Pass it as it is.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_item: Sequence[FieldsCatalogItem] | Omit = OMIT,
        include: Sequence[Literal["items"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCatalogItemsJobResult:
        """Returns the status of one bulk creation of catalog items, how many were created
        or failed, and the errors by item.

        Ask for items to be included to see what was created.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_item_bulk_create_job: Members of each catalog item bulk
                create job to return. Without it, all that come by default.
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
            include: Related resources to return as well: items.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemBulkCreateJob, GetBulkCreateCatalogItemsJobsResult]:
        """Lists the jobs that created catalog items in bulk, with status and counts, up to
        100 a page.

        For the progress of one job use Get Bulk Create Catalog Items Job.

        Args:
            fields_catalog_item_bulk_create_job: Members of each catalog item bulk
                create job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateCatalogItemsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_category: (
            Sequence[Literal["external_id", "id", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["categories"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCategoriesJobResult:
        """Returns the status of one bulk creation of categories, its counts and its
        errors.

        Ask for categories to be included to see what was created.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_category_bulk_create_job: Members of each catalog
                category bulk create job to return. Without it, all that come by
                default.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            include: Related resources to return as well: categories.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryBulkCreateJob, GetBulkCreateCategoriesJobsResult]:
        """Lists the jobs that created catalog categories in bulk, with status and counts.

        For one job use Get Bulk Create Categories Job.

        Args:
            fields_catalog_category_bulk_create_job: Members of each catalog
                category bulk create job to return. Without it, all that come by
                default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateCategoriesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_catalog_variant: Sequence[FieldsCatalogVariant] | Omit = OMIT,
        include: Sequence[Literal["variants"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateVariantsJobResult:
        """Returns the status of one bulk creation of variants, its counts and its errors.

        Ask for variants to be included to see what was created.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_variant_bulk_create_job: Members of each catalog variant
                bulk create job to return. Without it, all that come by default.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            include: Related resources to return as well: variants.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantBulkCreateJob, GetBulkCreateVariantsJobsResult]:
        """Lists the jobs that created catalog variants in bulk, with status and counts.

        For one job use Get Bulk Create Variants Job.

        Args:
            fields_catalog_variant_bulk_create_job: Members of each catalog variant
                bulk create job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateVariantsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemBulkDeleteJob, GetBulkDeleteCatalogItemsJobsResult]:
        """Lists the jobs that deleted catalog items in bulk, with status and counts.

        For one job use Get Bulk Delete Catalog Items Job.

        Args:
            fields_catalog_item_bulk_delete_job: Members of each catalog item bulk
                delete job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkDeleteCatalogItemsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteCategoriesJobResult:
        """Returns the status of one bulk deletion of categories, its counts and its
        errors.

        The deleted categories themselves are not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_category_bulk_delete_job: Members of each catalog
                category bulk delete job to return. Without it, all that come by
                default.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryBulkDeleteJob, GetBulkDeleteCategoriesJobsResult]:
        """Lists the jobs that deleted catalog categories in bulk, with status and counts.

        For one job use Get Bulk Delete Categories Job.

        Args:
            fields_catalog_category_bulk_delete_job: Members of each catalog
                category bulk delete job to return. Without it, all that come by
                default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkDeleteCategoriesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkDeleteVariantsJobResult:
        """Returns the status of one bulk deletion of variants, its counts and its errors.

        The deleted variants themselves are not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_catalog_variant_bulk_delete_job: Members of each catalog variant
                bulk delete job to return. Without it, all that come by default.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantBulkDeleteJob, GetBulkDeleteVariantsJobsResult]:
        """Lists the jobs that deleted catalog variants in bulk, with status and counts.

        For one job use Get Bulk Delete Variants Job.

        Args:
            fields_catalog_variant_bulk_delete_job: Members of each catalog variant
                bulk delete job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkDeleteVariantsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemBulkUpdateJob, GetBulkUpdateCatalogItemsJobsResult]:
        """Lists the jobs that changed catalog items in bulk, with status and counts.

        For one job use Get Bulk Update Catalog Items Job.

        Args:
            fields_catalog_item_bulk_update_job: Members of each catalog item bulk
                update job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkUpdateCatalogItemsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryBulkUpdateJob, GetBulkUpdateCategoriesJobsResult]:
        """Lists the jobs that changed catalog categories in bulk, with status and counts.

        For one job use Get Bulk Update Categories Job.

        Args:
            fields_catalog_category_bulk_update_job: Members of each catalog
                category bulk update job to return. Without it, all that come by
                default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkUpdateCategoriesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantBulkUpdateJob, GetBulkUpdateVariantsJobsResult]:
        """Lists the jobs that changed catalog variants in bulk, with status and counts.

        For one job use Get Bulk Update Variants Job.

        Args:
            fields_catalog_variant_bulk_update_job: Members of each catalog variant
                bulk update job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkUpdateVariantsJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItem, GetCatalogItemsResult]:
        """Lists the catalog's items (products), newest or oldest first, up to 100 a page.

        Filter by ids, category, title or publication. For one item with a known id use
        Get Catalog Item; for the sizes and colours of a product, Get Catalog Variants.

        Args:
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(category.id,"A").
                Fields: ids, category.id, title, published.
                `filters.CatalogItemsFilter` builds it.
            include: Related resources to return as well: variants.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns one variant by its compound id, with price, SKU and stock.

        Without the id, look it up with Get Catalog Variants and a filter.

        Args:
            id: Compound id of the variant, such as $custom:::$default:::SKU-1-RED.
                Pass it as it is.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariant, GetCatalogVariantsResult]:
        """Lists all variants of the catalog (a size or colour of an item, with its own
        SKU, price and stock), up to 100 a page.

        For the variants of one item use Get Catalog Item Variants.

        Args:
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, sku, title, published.
                `filters.CatalogVariantsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategory, GetCategoriesForCatalogItemResult]:
        """Lists the categories that an item is in, with their names, up to 100 a page.

        For the ids alone use Get Category Ids For Catalog Item; for the other
        direction, Get Catalog Category Items.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, name. `filters.CategoriesForCatalogItemFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogCategoryIdentifier, GetCategoryIdsForCatalogItemResult]:
        """Lists the ids of the categories that an item is in.

        Get Categories For Catalog Item returns their names as well.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, name.
                `filters.CategoryIdsForCatalogItemFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogItemIdentifier, GetItemIdsForCatalogCategoryResult]:
        """Lists the ids of the items in a category, up to 100 a page.

        Get Catalog Category Items returns the items themselves.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            filter: Conditions, joined by commas, such as equals(category.id,"A").
                Fields: ids, category.id, title, published.
                `filters.ItemIdsForCatalogCategoryFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CatalogVariantIdentifier, GetVariantIdsForCatalogItemResult]:
        """Lists the ids of an item's variants, up to 100 a page.

        Get Catalog Item Variants returns the variants themselves.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            filter: Conditions, joined by commas, such as equals(item.id,"A").
                Fields: ids, item.id, sku, title, published.
                `filters.VariantIdsForCatalogItemFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        data: SequenceNotStr[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes an item out of categories.

        Neither the item nor the categories are deleted.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            data: Compound ids of the categories to take the item out of.

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
        data: SequenceNotStr[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes items out of a category.

        Neither the items nor the category are deleted.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            data: Compound ids of the items to take out.

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
        items: SequenceNotStr[str | CatalogItemIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogCategoryResult:
        """Renames a category, or replaces the items in it.

        Items given here are the complete new contents: to add or remove some, use the
        tools for the category's items.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            fields_catalog_category: Members of each catalog category to return.
                Without it, all that come by default.
            name: The category's new name.
            items: Compound ids of all items that the category holds from now on; []
                empties it.

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
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        categories: SequenceNotStr[str | CatalogCategoryIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogItemResult:
        """Changes one item of the catalog; whatever is left out stays.

        The price shown for a product usually lives on its variants as well, which
        Update Catalog Variant changes. For many items at once use Bulk Update Catalog
        Items. Categories given here replace all of the item's categories.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            fields_catalog_item: Members of each catalog item to return. Without it,
                all that come by default.
            title: The name of the product.
            price: The price that emails show for the item, in the shop's currency.
                Variants have prices of their own.
            description: What the product is, for emails.
            url: Address of the product's page in the shop.
            image_full_url: Address of the full image.
            image_thumbnail_url: Address of a small image.
            images: Addresses of further images; they replace the old ones.
            custom_metadata: Fields of your own, as one flat object; it replaces the
                old one. Templates can show them.
            published: Whether product blocks and recommendations may show it.
            categories: Compound ids of all categories that the item is in from now
                on; [] takes it out of all.

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
        images: SequenceNotStr[str] | Omit | None = OMIT,
        custom_metadata: Mapping[str, Any] | Omit | None = OMIT,
        published: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCatalogVariantResult:
        """Changes one variant, its price or its stock say; whatever is left out stays.

        A new quantity or policy can trigger back-in-stock alerts. For many variants at
        once use Bulk Update Catalog Variants.

        Args:
            id: Compound id of the variant, such as $custom:::$default:::SKU-1-RED.
                Pass it as it is.
            fields_catalog_variant: Members of each catalog variant to return.
                Without it, all that come by default.
            title: The name of the variant.
            description: What the variant is, for emails.
            sku: The stock keeping unit of the variant.
            inventory_policy: What product blocks and feeds do with it at zero
                stock: 1 hides it, 0 and 2 show it all the same.
            inventory_quantity: How many are in stock.
            price: The price that emails show for the variant, in the shop's
                currency.
            url: Address of the variant's page in the shop.
            image_full_url: Address of the full image.
            image_thumbnail_url: Address of a small image.
            images: Addresses of further images; they replace the old ones.
            custom_metadata: Fields of your own, as one flat object; it replaces the
                old one. Templates can show them.
            published: Whether product blocks and recommendations may show it.

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
        data: SequenceNotStr[str | CatalogCategoryIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replaces all categories of an item by those given; it leaves every other
        category.

        To add some and keep the rest use Create Catalog Item Relationships Categories.

        Args:
            id: Compound id of the item, such as $custom:::$default:::SKU-1. Pass it
                as it is.
            data: Compound ids of all categories that the item is in from now on.

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
        data: SequenceNotStr[str | CatalogItemIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replaces all items of a category by those given; items that are not given leave
        the category.

        To add some and keep the rest use Create Catalog Category Relationships Items.
        The items themselves are not changed.

        Args:
            id: Compound id of the category, such as $custom:::$default:::shoes.
                Pass it as it is.
            data: Compound ids of all items that the category holds from now on.

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
