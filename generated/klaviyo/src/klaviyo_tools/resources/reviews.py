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
        """Returns one review, with the event that asked for it on request.

        Without the id, look it up with Get Reviews.

        Args:
            id: Id of the review.
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_review: Members of each review to return. Without it, all that
                come by default.
            include: Related resources to return as well: events.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Review, GetReviewsResult]:
        """Lists product reviews with rating, text and status.

        Filter by product, rating, status or time. For one review use Get Review; Get
        Client Reviews is the public variant for shop pages.

        Args:
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_review: Members of each review to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                created, rating, id, item.id, content, status, review_type,
                verified. `filters.ReviewsFilter` builds it.
            include: Related resources to return as well: events.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Publishes, unpublishes, features or rejects a review; a rejection needs its
        reason.

        Rating and text are the customer's and cannot be changed.

        Args:
            id: Id of the review.
            fields_review: Members of each review to return. Without it, all that
                come by default.
            status: {"value": "published"}, "unpublished", "featured" or "pending";
                or "rejected" with a rejection_reason.

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
        """Returns one review, with the event that asked for it on request.

        Without the id, look it up with Get Reviews.

        Args:
            id: Id of the review.
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_review: Members of each review to return. Without it, all that
                come by default.
            include: Related resources to return as well: events.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Review, GetReviewsResult]:
        """Lists product reviews with rating, text and status.

        Filter by product, rating, status or time. For one review use Get Review; Get
        Client Reviews is the public variant for shop pages.

        Args:
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_review: Members of each review to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                created, rating, id, item.id, content, status, review_type,
                verified. `filters.ReviewsFilter` builds it.
            include: Related resources to return as well: events.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Publishes, unpublishes, features or rejects a review; a rejection needs its
        reason.

        Rating and text are the customer's and cannot be changed.

        Args:
            id: Id of the review.
            fields_review: Members of each review to return. Without it, all that
                come by default.
            status: {"value": "published"}, "unpublished", "featured" or "pending";
                or "rejected" with a rejection_reason.

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
