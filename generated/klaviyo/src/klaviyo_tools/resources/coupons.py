"""The tools of Coupons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..literals import FieldsCatalogItemBulkDeleteJob
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.coupons import (
        BulkCreateCouponCodesResult,
        Coupon,
        CouponCode,
        CouponCodeBulkCreateJob,
        CouponCodeCreateParam,
        CouponCodeIdentifier,
        CreateCouponCodeResult,
        CreateCouponResult,
        GetBulkCreateCouponCodeJobsResult,
        GetBulkCreateCouponCodesJobResult,
        GetCouponCodeIdsForCouponResult,
        GetCouponCodeResult,
        GetCouponCodesForCouponResult,
        GetCouponCodesResult,
        GetCouponForCouponCodeResult,
        GetCouponIdForCouponCodeResult,
        GetCouponResult,
        GetCouponsResult,
        UpdateCouponCodeResult,
        UpdateCouponResult,
    )


class Coupons(SyncResource):
    """The tools of Coupons."""

    @property
    def with_raw_response(self) -> RawCoupons:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawCoupons(self._as_raw())

    def create_coupon(
        self,
        *,
        external_id: str,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        description: str | Omit | None = OMIT,
        monitor_configuration: Mapping[str, Any] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCouponResult:
        """Creates a new coupon.

        Args:
            external_id: This is the id that is stored in an integration such as
                Shopify or Magento.
            fields_coupon: Members of each coupon to return. Without it, all that
                come by default.
            description: A description of the coupon.
            monitor_configuration: When to warn that codes run out: an object with
                low_balance_threshold.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/coupons
        Rate limits: 3/s, 60/min
        Scopes: coupons:write
        Tool: KLAVIYO_CREATE_COUPON
        """
        return self._call(
            "KLAVIYO_CREATE_COUPON",
            {
                "external_id": external_id,
                "fields_coupon": fields_coupon,
                "description": description,
                "monitor_configuration": monitor_configuration,
            },
            options,
        )

    def create_coupon_code(
        self,
        *,
        unique_code: str,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        expires_at: str | datetime | Omit | None = OMIT,
        coupon_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCouponCodeResult:
        """Synchronously creates a coupon code for the given coupon.

        Args:
            unique_code: This is a unique string that will be or is assigned to each
                customer/profile and is associated with a coupon.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            expires_at: The datetime when this coupon code will expire. If not
                specified or set to null, it will be automatically set to 1 year. A
                datetime with a time zone, or RFC 3339 text.
            coupon_id: Id of the coupon that the code is for.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/coupon-codes
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_CREATE_COUPON_CODE
        """
        return self._call(
            "KLAVIYO_CREATE_COUPON_CODE",
            {
                "unique_code": unique_code,
                "fields_coupon_code": fields_coupon_code,
                "expires_at": expires_at,
                "coupon_id": coupon_id,
            },
            options,
        )

    def delete_coupon(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the coupon with the given coupon ID.

        Args:
            id: The internal id of a Coupon is equivalent to its external id stored
                within an integration.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/coupons/{id}
        Rate limits: 3/s, 60/min
        Scopes: coupons:write
        Tool: KLAVIYO_DELETE_COUPON
        """
        return self._run(
            "KLAVIYO_DELETE_COUPON",
            {
                "id": id,
            },
            options,
        )

    def delete_coupon_code(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a coupon code specified by the given identifier synchronously.

        If a profile has been assigned to the coupon code, an exception will be raised

        Args:
            id: The unique identifier of the coupon code to delete. Format:
                '{COUPON_ID}-{UNIQUE_CODE}' where COUPON_ID is the external_id of
                the parent coupon and UNIQUE_CODE is the specific code string.
                Example: 'SUMMER_SALE_2026-SAVE20OFF'. Note: Coupon codes assigned
                to a profile cannot be deleted and will raise an exception.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/coupon-codes/{id}
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_DELETE_COUPON_CODE
        """
        return self._run(
            "KLAVIYO_DELETE_COUPON_CODE",
            {
                "id": id,
            },
            options,
        )

    def get_bulk_create_coupon_codes_job(
        self,
        job_id: str,
        *,
        fields_coupon_code_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["coupon-codes"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCouponCodesJobResult:
        """Tool to get a coupon code bulk create job with the given job ID.

        Use when you need to check the status of a previously initiated bulk coupon code
        creation job.

        Args:
            job_id: The unique identifier for the coupon code bulk create job to
                retrieve.
            fields_coupon_code_bulk_create_job: Members of each coupon code bulk
                create job to return. Without it, all that come by default.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            include: Related resources to return as well: coupon codes.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/coupon-code-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_BULK_CREATE_COUPON_CODES_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_CREATE_COUPON_CODES_JOB",
            {
                "job_id": job_id,
                "fields_coupon_code_bulk_create_job": fields_coupon_code_bulk_create_job,
                "fields_coupon_code": fields_coupon_code,
                "include": include,
            },
            options,
        )

    def get_coupon(
        self,
        id: str,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCouponResult:
        """Get a specific coupon with the given coupon ID.

        Args:
            id: The internal id of a Coupon is equivalent to its external id stored
                within an integration.
            fields_coupon: Members to return of each coupon; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/coupons/{id}
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPON
        """
        return self._call(
            "KLAVIYO_GET_COUPON",
            {
                "id": id,
                "fields_coupon": fields_coupon,
            },
            options,
        )

    def get_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        include: Sequence[Literal["coupon"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCouponCodeResult:
        """Returns a Coupon Code specified by the given identifier.

        Args:
            id: The id of a coupon code is a combination of its unique code and the
                id of the coupon it is associated with.
            fields_coupon_code: Members to return of each coupon-code; all by
                default.
            fields_coupon: Members to return of each coupon; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/coupon-codes/{id}
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODE
        """
        return self._call(
            "KLAVIYO_GET_COUPON_CODE",
            {
                "id": id,
                "fields_coupon_code": fields_coupon_code,
                "fields_coupon": fields_coupon,
                "include": include,
            },
            options,
        )

    def get_coupon_codes(
        self,
        *,
        filter: str,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        include: Sequence[Literal["coupon"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CouponCode, GetCouponCodesResult]:
        """Obtains coupon codes using necessary coupon or profile filters.

        Args:
            filter: Allowed field(s)/operator(s):
                expires_at: greater-or-equal, greater-than, less-or-equal, less-than
                status: equals
                coupon.id: any, equals
                profile.id: any, equals. `filters.CouponCodesFilter` builds it.
            fields_coupon_code: Members to return of each coupon-code; all by
                default.
            fields_coupon: Members to return of each coupon; all by default.
            include: Related resources to return as well, in `included`.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `CouponCode` items; iterate over it for the items of all
            pages.

        Request: GET /api/coupon-codes
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODES
        """
        return self._pages(
            "KLAVIYO_GET_COUPON_CODES",
            {
                "filter": filter,
                "fields_coupon_code": fields_coupon_code,
                "fields_coupon": fields_coupon,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_coupon_for_coupon_code(
        self,
        id: str,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCouponForCouponCodeResult:
        """Get the coupon associated with a given coupon code ID.

        Args:
            id: The unique identifier for the coupon code. This is typically in the
                format '{coupon_id}-{unique_code}' (e.g.,
                'PROMO_SUMMER_2026-SUMMER2026PROMO').
            fields_coupon: Members to return of each coupon; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/coupon-codes/{id}/coupon
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPON_FOR_COUPON_CODE
        """
        return self._call(
            "KLAVIYO_GET_COUPON_FOR_COUPON_CODE",
            {
                "id": id,
                "fields_coupon": fields_coupon,
            },
            options,
        )

    def bulk_create_coupon_codes(
        self,
        *,
        coupon_codes: Sequence[CouponCodeCreateParam],
        fields_coupon_code_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCouponCodesResult:
        """Starts a job that creates up to 1000 codes for coupons; it answers at once with
        the job.

        At most 100 such jobs are queued at a time. For a single code use Create Coupon
        Code. Poll Get Bulk Create Coupon Codes Job: codes that exist already are among
        its errors.

        Args:
            coupon_codes: The codes, each with type "coupon-code", attributes
                (unique_code, expires_at) and its coupon as a relationship.
            fields_coupon_code_bulk_create_job: Members of each coupon code bulk
                create job to return. Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/coupon-code-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_BULK_CREATE_COUPON_CODES
        """
        return self._call(
            "KLAVIYO_BULK_CREATE_COUPON_CODES",
            {
                "coupon_codes": coupon_codes,
                "fields_coupon_code_bulk_create_job": fields_coupon_code_bulk_create_job,
            },
            options,
        )

    def get_bulk_create_coupon_code_jobs(
        self,
        *,
        fields_coupon_code_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CouponCodeBulkCreateJob, GetBulkCreateCouponCodeJobsResult]:
        """Lists the jobs that created coupon codes in bulk, with status and counts.

        For one job use Get Bulk Create Coupon Codes Job.

        Args:
            fields_coupon_code_bulk_create_job: Members of each coupon code bulk
                create job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateCouponCodeJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

        Returns:
            The first page of `CouponCodeBulkCreateJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/coupon-code-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_BULK_CREATE_COUPON_CODE_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_COUPON_CODE_JOBS",
            {
                "fields_coupon_code_bulk_create_job": fields_coupon_code_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_coupon_code_ids_for_coupon(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CouponCodeIdentifier, GetCouponCodeIdsForCouponResult]:
        """Lists the ids of a coupon's codes.

        Get Coupon Codes For Coupon returns status and expiry as well.

        Args:
            id: Id of the coupon.
            filter: Conditions, joined by commas, such as
                equals(status,"UNASSIGNED"). Fields: expires_at, status, coupon.id,
                profile.id. `filters.CouponCodeIdsForCouponFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `CouponCodeIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/coupons/{id}/relationships/coupon-codes
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODE_IDS_FOR_COUPON
        """
        return self._pages(
            "KLAVIYO_GET_COUPON_CODE_IDS_FOR_COUPON",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_coupon_codes_for_coupon(
        self,
        id: str,
        *,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CouponCode, GetCouponCodesForCouponResult]:
        """Lists the codes of one coupon with status, expiry and the profile they went to.

        Get Coupon Codes finds codes by profile or across coupons; for the ids alone use
        Get Coupon Code Ids For Coupon.

        Args:
            id: Id of the coupon.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as
                equals(status,"UNASSIGNED"). Fields: expires_at, status, coupon.id,
                profile.id. `filters.CouponCodesForCouponFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `CouponCode` items; iterate over it for the items of all
            pages.

        Request: GET /api/coupons/{id}/coupon-codes
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODES_FOR_COUPON
        """
        return self._pages(
            "KLAVIYO_GET_COUPON_CODES_FOR_COUPON",
            {
                "id": id,
                "fields_coupon_code": fields_coupon_code,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_coupon_id_for_coupon_code(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCouponIdForCouponCodeResult:
        """Returns the id of the coupon that a code belongs to.

        Get Coupon For Coupon Code returns the coupon itself.

        Args:
            id: Id of the coupon code.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/coupon-codes/{id}/relationships/coupon
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPON_ID_FOR_COUPON_CODE
        """
        return self._call(
            "KLAVIYO_GET_COUPON_ID_FOR_COUPON_CODE",
            {
                "id": id,
            },
            options,
        )

    def get_coupons(
        self,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Coupon, GetCouponsResult]:
        """Lists the account's coupons, each of which is a named offer that holds codes.

        The codes of one coupon come from Get Coupon Codes For Coupon.

        Args:
            fields_coupon: Members of each coupon to return. Without it, all that
                come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `Coupon` items; iterate over it for the items of all
            pages.

        Request: GET /api/coupons
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPONS
        """
        return self._pages(
            "KLAVIYO_GET_COUPONS",
            {
                "fields_coupon": fields_coupon,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def update_coupon(
        self,
        id: str,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        description: str | Omit | None = OMIT,
        monitor_configuration: Mapping[str, Any] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCouponResult:
        """Changes a coupon's description or the alert for a low number of codes.

        Its id cannot be changed, nor its codes: see Update Coupon Code.

        Args:
            id: Id of the coupon.
            fields_coupon: Members of each coupon to return. Without it, all that
                come by default.
            description: What the coupon is for; customers do not see it.
            monitor_configuration: When to warn that codes run out: an object with
                low_balance_threshold.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/coupons/{id}
        Rate limits: 3/s, 60/min
        Scopes: coupons:write
        Tool: KLAVIYO_UPDATE_COUPON
        """
        return self._call(
            "KLAVIYO_UPDATE_COUPON",
            {
                "id": id,
                "fields_coupon": fields_coupon,
                "description": description,
                "monitor_configuration": monitor_configuration,
            },
            options,
        )

    def update_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        status: (
            Literal[
                "ASSIGNED_TO_PROFILE",
                "DELETING",
                "PROCESSING",
                "UNASSIGNED",
                "USED",
                "VERSION_NOT_ACTIVE",
            ]
            | Omit
            | None
        ) = OMIT,
        expires_at: str | datetime | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCouponCodeResult:
        """Changes the status of one code, or when it expires.

        The code itself cannot be changed: delete it and create another.

        Args:
            id: Id of the coupon code.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            status: The code's new status, "USED" say.
            expires_at: When the code stops being valid; null: a year after it was
                created. A datetime with a time zone, or RFC 3339 text.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/coupon-codes/{id}
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_UPDATE_COUPON_CODE
        """
        return self._call(
            "KLAVIYO_UPDATE_COUPON_CODE",
            {
                "id": id,
                "fields_coupon_code": fields_coupon_code,
                "status": status,
                "expires_at": expires_at,
            },
            options,
        )


class AsyncCoupons(AsyncResource):
    """The tools of Coupons, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawCoupons:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawCoupons(self._as_raw())

    async def create_coupon(
        self,
        *,
        external_id: str,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        description: str | Omit | None = OMIT,
        monitor_configuration: Mapping[str, Any] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCouponResult:
        """Creates a new coupon.

        Args:
            external_id: This is the id that is stored in an integration such as
                Shopify or Magento.
            fields_coupon: Members of each coupon to return. Without it, all that
                come by default.
            description: A description of the coupon.
            monitor_configuration: When to warn that codes run out: an object with
                low_balance_threshold.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/coupons
        Rate limits: 3/s, 60/min
        Scopes: coupons:write
        Tool: KLAVIYO_CREATE_COUPON
        """
        return await self._call(
            "KLAVIYO_CREATE_COUPON",
            {
                "external_id": external_id,
                "fields_coupon": fields_coupon,
                "description": description,
                "monitor_configuration": monitor_configuration,
            },
            options,
        )

    async def create_coupon_code(
        self,
        *,
        unique_code: str,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        expires_at: str | datetime | Omit | None = OMIT,
        coupon_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCouponCodeResult:
        """Synchronously creates a coupon code for the given coupon.

        Args:
            unique_code: This is a unique string that will be or is assigned to each
                customer/profile and is associated with a coupon.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            expires_at: The datetime when this coupon code will expire. If not
                specified or set to null, it will be automatically set to 1 year. A
                datetime with a time zone, or RFC 3339 text.
            coupon_id: Id of the coupon that the code is for.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/coupon-codes
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_CREATE_COUPON_CODE
        """
        return await self._call(
            "KLAVIYO_CREATE_COUPON_CODE",
            {
                "unique_code": unique_code,
                "fields_coupon_code": fields_coupon_code,
                "expires_at": expires_at,
                "coupon_id": coupon_id,
            },
            options,
        )

    async def delete_coupon(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the coupon with the given coupon ID.

        Args:
            id: The internal id of a Coupon is equivalent to its external id stored
                within an integration.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/coupons/{id}
        Rate limits: 3/s, 60/min
        Scopes: coupons:write
        Tool: KLAVIYO_DELETE_COUPON
        """
        return await self._run(
            "KLAVIYO_DELETE_COUPON",
            {
                "id": id,
            },
            options,
        )

    async def delete_coupon_code(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a coupon code specified by the given identifier synchronously.

        If a profile has been assigned to the coupon code, an exception will be raised

        Args:
            id: The unique identifier of the coupon code to delete. Format:
                '{COUPON_ID}-{UNIQUE_CODE}' where COUPON_ID is the external_id of
                the parent coupon and UNIQUE_CODE is the specific code string.
                Example: 'SUMMER_SALE_2026-SAVE20OFF'. Note: Coupon codes assigned
                to a profile cannot be deleted and will raise an exception.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/coupon-codes/{id}
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_DELETE_COUPON_CODE
        """
        return await self._run(
            "KLAVIYO_DELETE_COUPON_CODE",
            {
                "id": id,
            },
            options,
        )

    async def get_bulk_create_coupon_codes_job(
        self,
        job_id: str,
        *,
        fields_coupon_code_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["coupon-codes"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkCreateCouponCodesJobResult:
        """Tool to get a coupon code bulk create job with the given job ID.

        Use when you need to check the status of a previously initiated bulk coupon code
        creation job.

        Args:
            job_id: The unique identifier for the coupon code bulk create job to
                retrieve.
            fields_coupon_code_bulk_create_job: Members of each coupon code bulk
                create job to return. Without it, all that come by default.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            include: Related resources to return as well: coupon codes.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/coupon-code-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_BULK_CREATE_COUPON_CODES_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_CREATE_COUPON_CODES_JOB",
            {
                "job_id": job_id,
                "fields_coupon_code_bulk_create_job": fields_coupon_code_bulk_create_job,
                "fields_coupon_code": fields_coupon_code,
                "include": include,
            },
            options,
        )

    async def get_coupon(
        self,
        id: str,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCouponResult:
        """Get a specific coupon with the given coupon ID.

        Args:
            id: The internal id of a Coupon is equivalent to its external id stored
                within an integration.
            fields_coupon: Members to return of each coupon; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/coupons/{id}
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPON
        """
        return await self._call(
            "KLAVIYO_GET_COUPON",
            {
                "id": id,
                "fields_coupon": fields_coupon,
            },
            options,
        )

    async def get_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        include: Sequence[Literal["coupon"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCouponCodeResult:
        """Returns a Coupon Code specified by the given identifier.

        Args:
            id: The id of a coupon code is a combination of its unique code and the
                id of the coupon it is associated with.
            fields_coupon_code: Members to return of each coupon-code; all by
                default.
            fields_coupon: Members to return of each coupon; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/coupon-codes/{id}
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODE
        """
        return await self._call(
            "KLAVIYO_GET_COUPON_CODE",
            {
                "id": id,
                "fields_coupon_code": fields_coupon_code,
                "fields_coupon": fields_coupon,
                "include": include,
            },
            options,
        )

    def get_coupon_codes(
        self,
        *,
        filter: str,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        include: Sequence[Literal["coupon"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CouponCode, GetCouponCodesResult]:
        """Obtains coupon codes using necessary coupon or profile filters.

        Args:
            filter: Allowed field(s)/operator(s):
                expires_at: greater-or-equal, greater-than, less-or-equal, less-than
                status: equals
                coupon.id: any, equals
                profile.id: any, equals. `filters.CouponCodesFilter` builds it.
            fields_coupon_code: Members to return of each coupon-code; all by
                default.
            fields_coupon: Members to return of each coupon; all by default.
            include: Related resources to return as well, in `included`.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `CouponCode` items; iterate over it for the items of all
            pages.

        Request: GET /api/coupon-codes
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODES
        """
        return self._pages(
            "KLAVIYO_GET_COUPON_CODES",
            {
                "filter": filter,
                "fields_coupon_code": fields_coupon_code,
                "fields_coupon": fields_coupon,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    async def get_coupon_for_coupon_code(
        self,
        id: str,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCouponForCouponCodeResult:
        """Get the coupon associated with a given coupon code ID.

        Args:
            id: The unique identifier for the coupon code. This is typically in the
                format '{coupon_id}-{unique_code}' (e.g.,
                'PROMO_SUMMER_2026-SUMMER2026PROMO').
            fields_coupon: Members to return of each coupon; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/coupon-codes/{id}/coupon
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPON_FOR_COUPON_CODE
        """
        return await self._call(
            "KLAVIYO_GET_COUPON_FOR_COUPON_CODE",
            {
                "id": id,
                "fields_coupon": fields_coupon,
            },
            options,
        )

    async def bulk_create_coupon_codes(
        self,
        *,
        coupon_codes: Sequence[CouponCodeCreateParam],
        fields_coupon_code_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkCreateCouponCodesResult:
        """Starts a job that creates up to 1000 codes for coupons; it answers at once with
        the job.

        At most 100 such jobs are queued at a time. For a single code use Create Coupon
        Code. Poll Get Bulk Create Coupon Codes Job: codes that exist already are among
        its errors.

        Args:
            coupon_codes: The codes, each with type "coupon-code", attributes
                (unique_code, expires_at) and its coupon as a relationship.
            fields_coupon_code_bulk_create_job: Members of each coupon code bulk
                create job to return. Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/coupon-code-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_BULK_CREATE_COUPON_CODES
        """
        return await self._call(
            "KLAVIYO_BULK_CREATE_COUPON_CODES",
            {
                "coupon_codes": coupon_codes,
                "fields_coupon_code_bulk_create_job": fields_coupon_code_bulk_create_job,
            },
            options,
        )

    def get_bulk_create_coupon_code_jobs(
        self,
        *,
        fields_coupon_code_bulk_create_job: (
            Sequence[FieldsCatalogItemBulkDeleteJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CouponCodeBulkCreateJob, GetBulkCreateCouponCodeJobsResult]:
        """Lists the jobs that created coupon codes in bulk, with status and counts.

        For one job use Get Bulk Create Coupon Codes Job.

        Args:
            fields_coupon_code_bulk_create_job: Members of each coupon code bulk
                create job to return. Without it, all that come by default.
            filter: A condition on status, such as equals(status,"queued").
                `filters.BulkCreateCouponCodeJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

        Returns:
            The first page of `CouponCodeBulkCreateJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/coupon-code-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_BULK_CREATE_COUPON_CODE_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_CREATE_COUPON_CODE_JOBS",
            {
                "fields_coupon_code_bulk_create_job": fields_coupon_code_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_coupon_code_ids_for_coupon(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CouponCodeIdentifier, GetCouponCodeIdsForCouponResult]:
        """Lists the ids of a coupon's codes.

        Get Coupon Codes For Coupon returns status and expiry as well.

        Args:
            id: Id of the coupon.
            filter: Conditions, joined by commas, such as
                equals(status,"UNASSIGNED"). Fields: expires_at, status, coupon.id,
                profile.id. `filters.CouponCodeIdsForCouponFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `CouponCodeIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/coupons/{id}/relationships/coupon-codes
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODE_IDS_FOR_COUPON
        """
        return self._pages(
            "KLAVIYO_GET_COUPON_CODE_IDS_FOR_COUPON",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_coupon_codes_for_coupon(
        self,
        id: str,
        *,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CouponCode, GetCouponCodesForCouponResult]:
        """Lists the codes of one coupon with status, expiry and the profile they went to.

        Get Coupon Codes finds codes by profile or across coupons; for the ids alone use
        Get Coupon Code Ids For Coupon.

        Args:
            id: Id of the coupon.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as
                equals(status,"UNASSIGNED"). Fields: expires_at, status, coupon.id,
                profile.id. `filters.CouponCodesForCouponFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `CouponCode` items; iterate over it for the items of all
            pages.

        Request: GET /api/coupons/{id}/coupon-codes
        Rate limits: 75/s, 750/min
        Scopes: coupon-codes:read
        Tool: KLAVIYO_GET_COUPON_CODES_FOR_COUPON
        """
        return self._pages(
            "KLAVIYO_GET_COUPON_CODES_FOR_COUPON",
            {
                "id": id,
                "fields_coupon_code": fields_coupon_code,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    async def get_coupon_id_for_coupon_code(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCouponIdForCouponCodeResult:
        """Returns the id of the coupon that a code belongs to.

        Get Coupon For Coupon Code returns the coupon itself.

        Args:
            id: Id of the coupon code.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/coupon-codes/{id}/relationships/coupon
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPON_ID_FOR_COUPON_CODE
        """
        return await self._call(
            "KLAVIYO_GET_COUPON_ID_FOR_COUPON_CODE",
            {
                "id": id,
            },
            options,
        )

    def get_coupons(
        self,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Coupon, GetCouponsResult]:
        """Lists the account's coupons, each of which is a named offer that holds codes.

        The codes of one coupon come from Get Coupon Codes For Coupon.

        Args:
            fields_coupon: Members of each coupon to return. Without it, all that
                come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `Coupon` items; iterate over it for the items of all
            pages.

        Request: GET /api/coupons
        Rate limits: 75/s, 750/min
        Scopes: coupons:read
        Tool: KLAVIYO_GET_COUPONS
        """
        return self._pages(
            "KLAVIYO_GET_COUPONS",
            {
                "fields_coupon": fields_coupon,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    async def update_coupon(
        self,
        id: str,
        *,
        fields_coupon: (
            Sequence[
                Literal["description", "external_id", "id", "monitor_configuration"]
            ]
            | Omit
        ) = OMIT,
        description: str | Omit | None = OMIT,
        monitor_configuration: Mapping[str, Any] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCouponResult:
        """Changes a coupon's description or the alert for a low number of codes.

        Its id cannot be changed, nor its codes: see Update Coupon Code.

        Args:
            id: Id of the coupon.
            fields_coupon: Members of each coupon to return. Without it, all that
                come by default.
            description: What the coupon is for; customers do not see it.
            monitor_configuration: When to warn that codes run out: an object with
                low_balance_threshold.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/coupons/{id}
        Rate limits: 3/s, 60/min
        Scopes: coupons:write
        Tool: KLAVIYO_UPDATE_COUPON
        """
        return await self._call(
            "KLAVIYO_UPDATE_COUPON",
            {
                "id": id,
                "fields_coupon": fields_coupon,
                "description": description,
                "monitor_configuration": monitor_configuration,
            },
            options,
        )

    async def update_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: (
            Sequence[Literal["expires_at", "id", "status", "unique_code"]] | Omit
        ) = OMIT,
        status: (
            Literal[
                "ASSIGNED_TO_PROFILE",
                "DELETING",
                "PROCESSING",
                "UNASSIGNED",
                "USED",
                "VERSION_NOT_ACTIVE",
            ]
            | Omit
            | None
        ) = OMIT,
        expires_at: str | datetime | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCouponCodeResult:
        """Changes the status of one code, or when it expires.

        The code itself cannot be changed: delete it and create another.

        Args:
            id: Id of the coupon code.
            fields_coupon_code: Members of each coupon code to return. Without it,
                all that come by default.
            status: The code's new status, "USED" say.
            expires_at: When the code stops being valid; null: a year after it was
                created. A datetime with a time zone, or RFC 3339 text.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/coupon-codes/{id}
        Rate limits: 350/s, 3500/min
        Scopes: coupon-codes:write
        Tool: KLAVIYO_UPDATE_COUPON_CODE
        """
        return await self._call(
            "KLAVIYO_UPDATE_COUPON_CODE",
            {
                "id": id,
                "fields_coupon_code": fields_coupon_code,
                "status": status,
                "expires_at": expires_at,
            },
            options,
        )


class RawCoupons:
    """The methods of `Coupons`, returning raw responses."""

    def __init__(self, tools: Coupons) -> None:
        self.create_coupon = raw(tools.create_coupon)
        self.create_coupon_code = raw(tools.create_coupon_code)
        self.delete_coupon = raw(tools.delete_coupon)
        self.delete_coupon_code = raw(tools.delete_coupon_code)
        self.get_bulk_create_coupon_codes_job = raw(
            tools.get_bulk_create_coupon_codes_job
        )
        self.get_coupon = raw(tools.get_coupon)
        self.get_coupon_code = raw(tools.get_coupon_code)
        self.get_coupon_codes = raw(tools.get_coupon_codes)
        self.get_coupon_for_coupon_code = raw(tools.get_coupon_for_coupon_code)
        self.bulk_create_coupon_codes = raw(tools.bulk_create_coupon_codes)
        self.get_bulk_create_coupon_code_jobs = raw(
            tools.get_bulk_create_coupon_code_jobs
        )
        self.get_coupon_code_ids_for_coupon = raw(tools.get_coupon_code_ids_for_coupon)
        self.get_coupon_codes_for_coupon = raw(tools.get_coupon_codes_for_coupon)
        self.get_coupon_id_for_coupon_code = raw(tools.get_coupon_id_for_coupon_code)
        self.get_coupons = raw(tools.get_coupons)
        self.update_coupon = raw(tools.update_coupon)
        self.update_coupon_code = raw(tools.update_coupon_code)


class AsyncRawCoupons:
    """The methods of `AsyncCoupons`, returning raw responses."""

    def __init__(self, tools: AsyncCoupons) -> None:
        self.create_coupon = async_raw(tools.create_coupon)
        self.create_coupon_code = async_raw(tools.create_coupon_code)
        self.delete_coupon = async_raw(tools.delete_coupon)
        self.delete_coupon_code = async_raw(tools.delete_coupon_code)
        self.get_bulk_create_coupon_codes_job = async_raw(
            tools.get_bulk_create_coupon_codes_job
        )
        self.get_coupon = async_raw(tools.get_coupon)
        self.get_coupon_code = async_raw(tools.get_coupon_code)
        self.get_coupon_codes = async_raw(tools.get_coupon_codes)
        self.get_coupon_for_coupon_code = async_raw(tools.get_coupon_for_coupon_code)
        self.bulk_create_coupon_codes = async_raw(tools.bulk_create_coupon_codes)
        self.get_bulk_create_coupon_code_jobs = async_raw(
            tools.get_bulk_create_coupon_code_jobs
        )
        self.get_coupon_code_ids_for_coupon = async_raw(
            tools.get_coupon_code_ids_for_coupon
        )
        self.get_coupon_codes_for_coupon = async_raw(tools.get_coupon_codes_for_coupon)
        self.get_coupon_id_for_coupon_code = async_raw(
            tools.get_coupon_id_for_coupon_code
        )
        self.get_coupons = async_raw(tools.get_coupons)
        self.update_coupon = async_raw(tools.update_coupon)
        self.update_coupon_code = async_raw(tools.update_coupon_code)
