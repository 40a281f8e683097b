"""The tools of Reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import GetReviewFieldsReview
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.reviews import (
        GetReviewResult,
        GetReviewsResult,
        ReviewStatusFeaturedParam,
        ReviewStatusPendingParam,
        ReviewStatusPublishedParam,
        ReviewStatusRejectedParam,
        ReviewStatusUnpublishedParam,
        UpdateReviewResult,
    )
    from ..types.shared import Review


class Reviews(SyncResource):
    """The tools of Reviews."""

    @property
    def with_raw_response(self) -> RawReviews:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawReviews(self._as_raw())

    def get_review(
        self,
        id: str,
        *,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_review: Sequence[GetReviewFieldsReview] | Omit = OMIT,
        include: Sequence[Literal["events"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetReviewResult:
        """GET /api/reviews/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_event: List of strings. Allowed values: datetime,
                event_properties, id, timestamp, uuid. Query parameter
                `fields[event]`.
            fields_review: List of strings. Allowed values: author, content,
                created, email, id, images, product, product.external_id,
                product.image_url, product.name, product.url, public_reply,
                public_reply.author, public_reply.content, public_reply.updated,
                rating, review_type, smart_quote, status, status.rejection_reason,
                status.rejection_reason.reason,
                status.rejection_reason.status_explanation, status.value, title,
                updated, verified. Query parameter `fields[review]`.
            include: List of strings. Allowed values: events. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/reviews/{id}
        Rate limits: 10/s, 150/min
        Scopes: reviews:read
        Tool: KLAVIYO_GET_REVIEW
        """
        return self._call(
            "KLAVIYO_GET_REVIEW",
            {
                "id": id,
                "fields_event": fields_event,
                "fields_review": fields_review,
                "include": include,
            },
            options,
        )

    def get_reviews(
        self,
        *,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_review: Sequence[GetReviewFieldsReview] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["events"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Review, GetReviewsResult]:
        """GET /api/reviews.

        Returns HTTP 200.

        Args:
            fields_event: List of strings. Allowed values: datetime,
                event_properties, id, timestamp, uuid. Query parameter
                `fields[event]`.
            fields_review: List of strings. Allowed values: author, content,
                created, email, id, images, product, product.external_id,
                product.image_url, product.name, product.url, public_reply,
                public_reply.author, public_reply.content, public_reply.updated,
                rating, review_type, smart_quote, status, status.rejection_reason,
                status.rejection_reason.reason,
                status.rejection_reason.status_explanation, status.value, title,
                updated, verified. Query parameter `fields[review]`.
            filter: Query parameter `filter`. `filters.ReviewsFilter` builds it.
            include: List of strings. Allowed values: events. Query parameter
                `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, rating, -rating, updated,
                -updated. Query parameter `sort`.

        Returns:
            The first page of `Review` items; iterate over it for the items of all
            pages.

        Request: GET /api/reviews
        Rate limits: 10/s, 150/min
        Scopes: reviews:read
        Tool: KLAVIYO_GET_REVIEWS
        """
        return self._pages(
            "KLAVIYO_GET_REVIEWS",
            {
                "fields_event": fields_event,
                "fields_review": fields_review,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def update_review(
        self,
        id: str,
        *,
        fields_review: Sequence[GetReviewFieldsReview] | Omit = OMIT,
        status: (
            ReviewStatusRejectedParam
            | ReviewStatusFeaturedParam
            | ReviewStatusPublishedParam
            | ReviewStatusUnpublishedParam
            | ReviewStatusPendingParam
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateReviewResult:
        """PATCH /api/reviews/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_review: List of strings. Allowed values: author, content,
                created, email, id, images, product, product.external_id,
                product.image_url, product.name, product.url, public_reply,
                public_reply.author, public_reply.content, public_reply.updated,
                rating, review_type, smart_quote, status, status.rejection_reason,
                status.rejection_reason.reason,
                status.rejection_reason.status_explanation, status.value, title,
                updated, verified. Query parameter `fields[review]`.
            status: Body member `/data/attributes/status`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/reviews/{id}
        Rate limits: 10/s, 150/min
        Scopes: reviews:write
        Tool: KLAVIYO_UPDATE_REVIEW
        """
        return self._call(
            "KLAVIYO_UPDATE_REVIEW",
            {
                "id": id,
                "fields_review": fields_review,
                "status": status,
            },
            options,
        )


class AsyncReviews(AsyncResource):
    """The tools of Reviews, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawReviews:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawReviews(self._as_raw())

    async def get_review(
        self,
        id: str,
        *,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_review: Sequence[GetReviewFieldsReview] | Omit = OMIT,
        include: Sequence[Literal["events"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetReviewResult:
        """GET /api/reviews/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_event: List of strings. Allowed values: datetime,
                event_properties, id, timestamp, uuid. Query parameter
                `fields[event]`.
            fields_review: List of strings. Allowed values: author, content,
                created, email, id, images, product, product.external_id,
                product.image_url, product.name, product.url, public_reply,
                public_reply.author, public_reply.content, public_reply.updated,
                rating, review_type, smart_quote, status, status.rejection_reason,
                status.rejection_reason.reason,
                status.rejection_reason.status_explanation, status.value, title,
                updated, verified. Query parameter `fields[review]`.
            include: List of strings. Allowed values: events. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/reviews/{id}
        Rate limits: 10/s, 150/min
        Scopes: reviews:read
        Tool: KLAVIYO_GET_REVIEW
        """
        return await self._call(
            "KLAVIYO_GET_REVIEW",
            {
                "id": id,
                "fields_event": fields_event,
                "fields_review": fields_review,
                "include": include,
            },
            options,
        )

    def get_reviews(
        self,
        *,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_review: Sequence[GetReviewFieldsReview] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["events"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Review, GetReviewsResult]:
        """GET /api/reviews.

        Returns HTTP 200.

        Args:
            fields_event: List of strings. Allowed values: datetime,
                event_properties, id, timestamp, uuid. Query parameter
                `fields[event]`.
            fields_review: List of strings. Allowed values: author, content,
                created, email, id, images, product, product.external_id,
                product.image_url, product.name, product.url, public_reply,
                public_reply.author, public_reply.content, public_reply.updated,
                rating, review_type, smart_quote, status, status.rejection_reason,
                status.rejection_reason.reason,
                status.rejection_reason.status_explanation, status.value, title,
                updated, verified. Query parameter `fields[review]`.
            filter: Query parameter `filter`. `filters.ReviewsFilter` builds it.
            include: List of strings. Allowed values: events. Query parameter
                `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, rating, -rating, updated,
                -updated. Query parameter `sort`.

        Returns:
            The first page of `Review` items; iterate over it for the items of all
            pages.

        Request: GET /api/reviews
        Rate limits: 10/s, 150/min
        Scopes: reviews:read
        Tool: KLAVIYO_GET_REVIEWS
        """
        return self._pages(
            "KLAVIYO_GET_REVIEWS",
            {
                "fields_event": fields_event,
                "fields_review": fields_review,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def update_review(
        self,
        id: str,
        *,
        fields_review: Sequence[GetReviewFieldsReview] | Omit = OMIT,
        status: (
            ReviewStatusRejectedParam
            | ReviewStatusFeaturedParam
            | ReviewStatusPublishedParam
            | ReviewStatusUnpublishedParam
            | ReviewStatusPendingParam
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateReviewResult:
        """PATCH /api/reviews/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_review: List of strings. Allowed values: author, content,
                created, email, id, images, product, product.external_id,
                product.image_url, product.name, product.url, public_reply,
                public_reply.author, public_reply.content, public_reply.updated,
                rating, review_type, smart_quote, status, status.rejection_reason,
                status.rejection_reason.reason,
                status.rejection_reason.status_explanation, status.value, title,
                updated, verified. Query parameter `fields[review]`.
            status: Body member `/data/attributes/status`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/reviews/{id}
        Rate limits: 10/s, 150/min
        Scopes: reviews:write
        Tool: KLAVIYO_UPDATE_REVIEW
        """
        return await self._call(
            "KLAVIYO_UPDATE_REVIEW",
            {
                "id": id,
                "fields_review": fields_review,
                "status": status,
            },
            options,
        )


class RawReviews:
    """The methods of `Reviews`, returning raw responses."""

    def __init__(self, tools: Reviews) -> None:
        self.get_review = raw(tools.get_review)
        self.get_reviews = raw(tools.get_reviews)
        self.update_review = raw(tools.update_review)


class AsyncRawReviews:
    """The methods of `AsyncReviews`, returning raw responses."""

    def __init__(self, tools: AsyncReviews) -> None:
        self.get_review = async_raw(tools.get_review)
        self.get_reviews = async_raw(tools.get_reviews)
        self.update_review = async_raw(tools.update_review)
