"""The tools of Forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import FieldsForm, FieldsFormVersion
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.forms import (
        CreateFormDefinitionParam,
        CreateFormResult,
        Form,
        FormVersion,
        FormVersionIdentifier,
        GetFormForFormVersionResult,
        GetFormIdForFormVersionResult,
        GetFormResult,
        GetFormsResult,
        GetFormVersionResult,
        GetVersionIdsForFormResult,
        GetVersionsForFormResult,
    )


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
        page_cursor: str | Omit = OMIT,
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

    def create_form(
        self,
        *,
        definition: CreateFormDefinitionParam,
        ab_test: bool,
        name: str,
        fields_form: Sequence[FieldsForm] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateFormResult:
        """POST /api/forms.

        Returns HTTP 201.

        Args:
            definition: A dict of versions.
            ab_test: Body member `/data/attributes/ab_test`.
            name: Body member `/data/attributes/name`.
            fields_form: List of strings. Allowed values: ab_test, created_at,
                definition, definition.versions, id, name, status, updated_at. Query
                parameter `fields[form]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/forms
        Rate limits: 3/s, 60/min
        Scopes: forms:write
        Tool: KLAVIYO_CREATE_FORM
        """
        return self._call(
            "KLAVIYO_CREATE_FORM",
            {
                "definition": definition,
                "ab_test": ab_test,
                "name": name,
                "fields_form": fields_form,
            },
            options,
        )

    def delete_form(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/forms/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/forms/{id}
        Rate limits: 3/s, 60/min
        Scopes: forms:write
        Tool: KLAVIYO_DELETE_FORM
        """
        return self._run(
            "KLAVIYO_DELETE_FORM",
            {
                "id": id,
            },
            options,
        )

    def get_form(
        self,
        id: str,
        *,
        fields_form: Sequence[FieldsForm] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFormResult:
        """GET /api/forms/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form: List of strings. Allowed values: ab_test, created_at,
                definition, definition.versions, id, name, status, updated_at. Query
                parameter `fields[form]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/forms/{id}
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM
        """
        return self._call(
            "KLAVIYO_GET_FORM",
            {
                "id": id,
                "fields_form": fields_form,
            },
            options,
        )

    def get_form_for_form_version(
        self,
        id: str,
        *,
        fields_form: (
            Sequence[
                Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFormForFormVersionResult:
        """GET /api/form-versions/{id}/form.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form: List of strings. Allowed values: ab_test, created_at, id,
                name, status, updated_at. Query parameter `fields[form]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/form-versions/{id}/form
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM_FOR_FORM_VERSION
        """
        return self._call(
            "KLAVIYO_GET_FORM_FOR_FORM_VERSION",
            {
                "id": id,
                "fields_form": fields_form,
            },
            options,
        )

    def get_form_id_for_form_version(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetFormIdForFormVersionResult:
        """GET /api/form-versions/{id}/relationships/form.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/form-versions/{id}/relationships/form
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM_ID_FOR_FORM_VERSION
        """
        return self._call(
            "KLAVIYO_GET_FORM_ID_FOR_FORM_VERSION",
            {
                "id": id,
            },
            options,
        )

    def get_form_version(
        self,
        id: str,
        *,
        fields_form_version: Sequence[FieldsFormVersion] | Omit = OMIT,
        fields_form: (
            Sequence[
                Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
            ]
            | Omit
        ) = OMIT,
        include: Sequence[Literal["form"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFormVersionResult:
        """GET /api/form-versions/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form_version: List of strings. Allowed values: ab_test,
                ab_test.variation_name, created_at, form_type, id, status,
                updated_at, variation_name. Query parameter `fields[form-version]`.
            fields_form: List of strings. Allowed values: ab_test, created_at, id,
                name, status, updated_at. Query parameter `fields[form]`.
            include: List of strings. Allowed values: form. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/form-versions/{id}
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM_VERSION
        """
        return self._call(
            "KLAVIYO_GET_FORM_VERSION",
            {
                "id": id,
                "fields_form_version": fields_form_version,
                "fields_form": fields_form,
                "include": include,
            },
            options,
        )

    def get_version_ids_for_form(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FormVersionIdentifier, GetVersionIdsForFormResult]:
        """GET /api/forms/{id}/relationships/form-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`. `filters.VersionIdsForFormFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.
            sort: Allowed values: created_at, -created_at, updated_at, -updated_at.
                Query parameter `sort`.

        Returns:
            The first page of `FormVersionIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/forms/{id}/relationships/form-versions
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_VERSION_IDS_FOR_FORM
        """
        return self._pages(
            "KLAVIYO_GET_VERSION_IDS_FOR_FORM",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_versions_for_form(
        self,
        id: str,
        *,
        fields_form_version: Sequence[FieldsFormVersion] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FormVersion, GetVersionsForFormResult]:
        """GET /api/forms/{id}/form-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form_version: List of strings. Allowed values: ab_test,
                ab_test.variation_name, created_at, form_type, id, status,
                updated_at, variation_name. Query parameter `fields[form-version]`.
            filter: Query parameter `filter`. `filters.VersionsForFormFilter` builds
                it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.
            sort: Allowed values: created_at, -created_at, updated_at, -updated_at.
                Query parameter `sort`.

        Returns:
            The first page of `FormVersion` items; iterate over it for the items of all
            pages.

        Request: GET /api/forms/{id}/form-versions
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_VERSIONS_FOR_FORM
        """
        return self._pages(
            "KLAVIYO_GET_VERSIONS_FOR_FORM",
            {
                "id": id,
                "fields_form_version": fields_form_version,
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
        page_cursor: str | Omit = OMIT,
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

    async def create_form(
        self,
        *,
        definition: CreateFormDefinitionParam,
        ab_test: bool,
        name: str,
        fields_form: Sequence[FieldsForm] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateFormResult:
        """POST /api/forms.

        Returns HTTP 201.

        Args:
            definition: A dict of versions.
            ab_test: Body member `/data/attributes/ab_test`.
            name: Body member `/data/attributes/name`.
            fields_form: List of strings. Allowed values: ab_test, created_at,
                definition, definition.versions, id, name, status, updated_at. Query
                parameter `fields[form]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/forms
        Rate limits: 3/s, 60/min
        Scopes: forms:write
        Tool: KLAVIYO_CREATE_FORM
        """
        return await self._call(
            "KLAVIYO_CREATE_FORM",
            {
                "definition": definition,
                "ab_test": ab_test,
                "name": name,
                "fields_form": fields_form,
            },
            options,
        )

    async def delete_form(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/forms/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/forms/{id}
        Rate limits: 3/s, 60/min
        Scopes: forms:write
        Tool: KLAVIYO_DELETE_FORM
        """
        return await self._run(
            "KLAVIYO_DELETE_FORM",
            {
                "id": id,
            },
            options,
        )

    async def get_form(
        self,
        id: str,
        *,
        fields_form: Sequence[FieldsForm] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFormResult:
        """GET /api/forms/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form: List of strings. Allowed values: ab_test, created_at,
                definition, definition.versions, id, name, status, updated_at. Query
                parameter `fields[form]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/forms/{id}
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM
        """
        return await self._call(
            "KLAVIYO_GET_FORM",
            {
                "id": id,
                "fields_form": fields_form,
            },
            options,
        )

    async def get_form_for_form_version(
        self,
        id: str,
        *,
        fields_form: (
            Sequence[
                Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFormForFormVersionResult:
        """GET /api/form-versions/{id}/form.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form: List of strings. Allowed values: ab_test, created_at, id,
                name, status, updated_at. Query parameter `fields[form]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/form-versions/{id}/form
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM_FOR_FORM_VERSION
        """
        return await self._call(
            "KLAVIYO_GET_FORM_FOR_FORM_VERSION",
            {
                "id": id,
                "fields_form": fields_form,
            },
            options,
        )

    async def get_form_id_for_form_version(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetFormIdForFormVersionResult:
        """GET /api/form-versions/{id}/relationships/form.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/form-versions/{id}/relationships/form
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM_ID_FOR_FORM_VERSION
        """
        return await self._call(
            "KLAVIYO_GET_FORM_ID_FOR_FORM_VERSION",
            {
                "id": id,
            },
            options,
        )

    async def get_form_version(
        self,
        id: str,
        *,
        fields_form_version: Sequence[FieldsFormVersion] | Omit = OMIT,
        fields_form: (
            Sequence[
                Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
            ]
            | Omit
        ) = OMIT,
        include: Sequence[Literal["form"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFormVersionResult:
        """GET /api/form-versions/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form_version: List of strings. Allowed values: ab_test,
                ab_test.variation_name, created_at, form_type, id, status,
                updated_at, variation_name. Query parameter `fields[form-version]`.
            fields_form: List of strings. Allowed values: ab_test, created_at, id,
                name, status, updated_at. Query parameter `fields[form]`.
            include: List of strings. Allowed values: form. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/form-versions/{id}
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_FORM_VERSION
        """
        return await self._call(
            "KLAVIYO_GET_FORM_VERSION",
            {
                "id": id,
                "fields_form_version": fields_form_version,
                "fields_form": fields_form,
                "include": include,
            },
            options,
        )

    def get_version_ids_for_form(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FormVersionIdentifier, GetVersionIdsForFormResult]:
        """GET /api/forms/{id}/relationships/form-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`. `filters.VersionIdsForFormFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.
            sort: Allowed values: created_at, -created_at, updated_at, -updated_at.
                Query parameter `sort`.

        Returns:
            The first page of `FormVersionIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/forms/{id}/relationships/form-versions
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_VERSION_IDS_FOR_FORM
        """
        return self._pages(
            "KLAVIYO_GET_VERSION_IDS_FOR_FORM",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_versions_for_form(
        self,
        id: str,
        *,
        fields_form_version: Sequence[FieldsFormVersion] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FormVersion, GetVersionsForFormResult]:
        """GET /api/forms/{id}/form-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_form_version: List of strings. Allowed values: ab_test,
                ab_test.variation_name, created_at, form_type, id, status,
                updated_at, variation_name. Query parameter `fields[form-version]`.
            filter: Query parameter `filter`. `filters.VersionsForFormFilter` builds
                it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.
            sort: Allowed values: created_at, -created_at, updated_at, -updated_at.
                Query parameter `sort`.

        Returns:
            The first page of `FormVersion` items; iterate over it for the items of all
            pages.

        Request: GET /api/forms/{id}/form-versions
        Rate limits: 3/s, 60/min
        Scopes: forms:read
        Tool: KLAVIYO_GET_VERSIONS_FOR_FORM
        """
        return self._pages(
            "KLAVIYO_GET_VERSIONS_FOR_FORM",
            {
                "id": id,
                "fields_form_version": fields_form_version,
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
        self.create_form = raw(tools.create_form)
        self.delete_form = raw(tools.delete_form)
        self.get_form = raw(tools.get_form)
        self.get_form_for_form_version = raw(tools.get_form_for_form_version)
        self.get_form_id_for_form_version = raw(tools.get_form_id_for_form_version)
        self.get_form_version = raw(tools.get_form_version)
        self.get_version_ids_for_form = raw(tools.get_version_ids_for_form)
        self.get_versions_for_form = raw(tools.get_versions_for_form)


class AsyncRawForms:
    """The methods of `AsyncForms`, returning raw responses."""

    def __init__(self, tools: AsyncForms) -> None:
        self.get_forms = async_raw(tools.get_forms)
        self.create_form = async_raw(tools.create_form)
        self.delete_form = async_raw(tools.delete_form)
        self.get_form = async_raw(tools.get_form)
        self.get_form_for_form_version = async_raw(tools.get_form_for_form_version)
        self.get_form_id_for_form_version = async_raw(
            tools.get_form_id_for_form_version
        )
        self.get_form_version = async_raw(tools.get_form_version)
        self.get_version_ids_for_form = async_raw(tools.get_version_ids_for_form)
        self.get_versions_for_form = async_raw(tools.get_versions_for_form)
