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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
        """Creates a sign-up form with its versions: steps, triggers, styles.

        Get Form returns the definition of an existing one to start from. A version with
        status "live" is shown to visitors at once; leave it a draft to review it in
        Klaviyo.

        Args:
            definition: A dict of versions.
            ab_test: Whether the versions are compared in an A/B test.
            name: The form's name, which visitors do not see.
            fields_form: Members of each form to return. Without it, all that come
                by default.

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
        """Deletes a form with all its versions; it is no longer shown on the site.

        People who signed up stay. To pause a form, turn it off in Klaviyo instead.

        Args:
            id: Id of the form.

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
        """Returns one form with its definition.

        For the list of forms use Get Forms, for one version Get Form Version, for views
        and submissions Query Form Values.

        Args:
            id: Id of the form.
            fields_form: Members of each form to return. Without it, all that come
                by default.

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
        """Returns the form that a version belongs to.

        Get Form Id For Form Version returns the id alone.

        Args:
            id: Id of the form version.
            fields_form: Members of each form to return. Without it, all that come
                by default.

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
        """Returns the id of the form that a version belongs to.

        Get Form For Form Version returns the form itself.

        Args:
            id: Id of the form version.

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
        """Returns one version of a form: its type, status and A/B test.

        All versions of a form come from Get Versions For Form.

        Args:
            id: Id of the form version.
            fields_form_version: Members of each form version to return. Without it,
                all that come by default.
            fields_form: Members of each form to return. Without it, all that come
                by default.
            include: Related resources to return as well: form.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FormVersionIdentifier, GetVersionIdsForFormResult]:
        """Lists the ids of a form's versions.

        Get Versions For Form returns their status as well.

        Args:
            id: Id of the form.
            filter: Conditions, joined by commas, such as equals(form_type,"popup").
                Fields: form_type, status, updated_at, created_at.
                `filters.VersionIdsForFormFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FormVersion, GetVersionsForFormResult]:
        """Lists the versions of a form with status and type.

        For the ids alone use Get Version Ids For Form.

        Args:
            id: Id of the form.
            fields_form_version: Members of each form version to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(form_type,"popup").
                Fields: form_type, status, updated_at, created_at.
                `filters.VersionsForFormFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
        """Creates a sign-up form with its versions: steps, triggers, styles.

        Get Form returns the definition of an existing one to start from. A version with
        status "live" is shown to visitors at once; leave it a draft to review it in
        Klaviyo.

        Args:
            definition: A dict of versions.
            ab_test: Whether the versions are compared in an A/B test.
            name: The form's name, which visitors do not see.
            fields_form: Members of each form to return. Without it, all that come
                by default.

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
        """Deletes a form with all its versions; it is no longer shown on the site.

        People who signed up stay. To pause a form, turn it off in Klaviyo instead.

        Args:
            id: Id of the form.

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
        """Returns one form with its definition.

        For the list of forms use Get Forms, for one version Get Form Version, for views
        and submissions Query Form Values.

        Args:
            id: Id of the form.
            fields_form: Members of each form to return. Without it, all that come
                by default.

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
        """Returns the form that a version belongs to.

        Get Form Id For Form Version returns the id alone.

        Args:
            id: Id of the form version.
            fields_form: Members of each form to return. Without it, all that come
                by default.

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
        """Returns the id of the form that a version belongs to.

        Get Form For Form Version returns the form itself.

        Args:
            id: Id of the form version.

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
        """Returns one version of a form: its type, status and A/B test.

        All versions of a form come from Get Versions For Form.

        Args:
            id: Id of the form version.
            fields_form_version: Members of each form version to return. Without it,
                all that come by default.
            fields_form: Members of each form to return. Without it, all that come
                by default.
            include: Related resources to return as well: form.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FormVersionIdentifier, GetVersionIdsForFormResult]:
        """Lists the ids of a form's versions.

        Get Versions For Form returns their status as well.

        Args:
            id: Id of the form.
            filter: Conditions, joined by commas, such as equals(form_type,"popup").
                Fields: form_type, status, updated_at, created_at.
                `filters.VersionIdsForFormFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created_at", "-created_at", "updated_at", "-updated_at"] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FormVersion, GetVersionsForFormResult]:
        """Lists the versions of a form with status and type.

        For the ids alone use Get Version Ids For Form.

        Args:
            id: Id of the form.
            fields_form_version: Members of each form version to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(form_type,"popup").
                Fields: form_type, status, updated_at, created_at.
                `filters.VersionsForFormFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
