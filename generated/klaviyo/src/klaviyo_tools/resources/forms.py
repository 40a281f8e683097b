"""The tools of Forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.forms import Form, GetFormsResult


class Forms(SyncResource):
    """The tools of Forms."""

    @property
    def with_raw_response(self) -> RawForms:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawForms(self._as_raw())

    def get_forms(
        self,
        *,
        fields_form: (
            Sequence[
                Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
            ]
            | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Form, GetFormsResult]:
        """Get all forms in an account.

        Args:
            fields_form: Members to return of each form; all by default.
            filter: Allowed field(s)/operator(s):
                id: any, equals
                name: any, contains, equals
                ab_test: equals
                updated_at: greater-or-equal, greater-than, less-or-equal, less-than
                created_at: greater-or-equal, greater-than, less-or-equal, less-than
                status: equals. `filters.FormsFilter` builds it.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `Form` items; iterate over it for the items of all pages.

        Request: GET /api/forms
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORMS
        """
        return self._pages(
            "KLAVIYO_GET_FORMS",
            {
                "fields_form": fields_form,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )


class AsyncForms(AsyncResource):
    """The tools of Forms, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawForms:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawForms(self._as_raw())

    def get_forms(
        self,
        *,
        fields_form: (
            Sequence[
                Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
            ]
            | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Form, GetFormsResult]:
        """Get all forms in an account.

        Args:
            fields_form: Members to return of each form; all by default.
            filter: Allowed field(s)/operator(s):
                id: any, equals
                name: any, contains, equals
                ab_test: equals
                updated_at: greater-or-equal, greater-than, less-or-equal, less-than
                created_at: greater-or-equal, greater-than, less-or-equal, less-than
                status: equals. `filters.FormsFilter` builds it.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `Form` items; iterate over it for the items of all pages.

        Request: GET /api/forms
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORMS
        """
        return self._pages(
            "KLAVIYO_GET_FORMS",
            {
                "fields_form": fields_form,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )


class RawForms:
    """The methods of `Forms`, returning raw responses."""

    def __init__(self, tools: Forms) -> None:
        self.get_forms = raw(tools.get_forms)


class AsyncRawForms:
    """The methods of `AsyncForms`, returning raw responses."""

    def __init__(self, tools: AsyncForms) -> None:
        self.get_forms = async_raw(tools.get_forms)
