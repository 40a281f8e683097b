"""The tools of Templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from ..literals import GetTemplateFieldsTemplate
    from ..runtime import Omit, RequestOptions
    from ..types.templates import (
        CreateTemplateCloneResult,
        CreateTemplateRenderResult,
        CreateTemplateResult,
        GetTemplateResult,
        UpdateTemplateResult,
    )


class Templates(SyncResource):
    """The tools of Templates."""

    @property
    def with_raw_response(self) -> RawTemplates:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawTemplates(self._as_raw())

    def create_template(
        self,
        *,
        name: str,
        editor_type: str,
        html: str | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateResult:
        """Summary: Custom HTML templates can be created unless an account reaches 1,000
        template limit.

        Use sparse fieldsets to request specific fields.

        Args:
            name: The name of the template.
            editor_type: Restricted to CODE.
            html: The HTML contents of the template.
            text: The plaintext version of the template.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/templates
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_CREATE_TEMPLATE
        """
        return self._call(
            "KLAVIYO_CREATE_TEMPLATE",
            {
                "name": name,
                "editor_type": editor_type,
                "html": html,
                "text": text,
            },
            options,
        )

    def create_template_clone(
        self,
        *,
        id: str,
        name: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateCloneResult:
        """Clone a template by its ID, but cloning fails if account has 1,000+ templates.

        API limit: 1,000 templates.

        Args:
            id: The ID of template to be cloned.
            name: The name of the template.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/template-clone
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_CREATE_TEMPLATE_CLONE
        """
        return self._call(
            "KLAVIYO_CREATE_TEMPLATE_CLONE",
            {
                "id": id,
                "name": name,
            },
            options,
        )

    def create_template_render(
        self,
        *,
        id: str,
        context: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateRenderResult:
        """Render an email template with specific context and sparse fieldsets, then get
        HTML/plain text.

        Args:
            id: The ID of template.
            context: The context (key-value pairs) to render the template with. Keys
                should match template variable names.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/template-render
        Rate limits: 3/s, 60/min
        Scopes: templates:read
        Tool: KLAVIYO_CREATE_TEMPLATE_RENDER
        """
        return self._call(
            "KLAVIYO_CREATE_TEMPLATE_RENDER",
            {
                "id": id,
                "context": context,
            },
            options,
        )

    def delete_template(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Permanently delete a template from your Klaviyo account using its unique
        template ID.

        This action is destructive and cannot be undone.

        Args:
            id: The unique identifier of the template to delete. Can be obtained
                from the get_templates or create_template actions.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/templates/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_DELETE_TEMPLATE
        """
        return self._run(
            "KLAVIYO_DELETE_TEMPLATE",
            {
                "id": id,
            },
            options,
        )

    def get_template(
        self,
        id: str,
        *,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateResult:
        """Get a template with the given template ID.

        Args:
            id: The unique identifier of the template to retrieve (e.g., 'Rz66gr').
            fields_template: Sparse fieldsets to request only specific template
                attributes. Available fields: name, editor_type, html, text,
                created, updated. If not provided, all fields are returned.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/templates/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATE
        """
        return self._call(
            "KLAVIYO_GET_TEMPLATE",
            {
                "id": id,
                "fields_template": fields_template,
            },
            options,
        )

    def update_template(
        self,
        id: str,
        *,
        name: str | Omit | None = OMIT,
        html: str | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTemplateResult:
        """Update an existing email template by ID.

        Supports updating name, HTML content, and plaintext content. Note: This action
        only works with CODE editor type templates; drag & drop templates cannot be
        updated via API.

        Args:
            id: The unique identifier of the template to update. Used in the URL
                path.
            name: The new name for the template. Optional - only include if updating
                the name.
            html: The new HTML content for the template. Only works with CODE editor
                type templates, not drag & drop templates.
            text: The new plaintext version of the template. This is the fallback
                content for email clients that don't support HTML.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/templates/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_UPDATE_TEMPLATE
        """
        return self._call(
            "KLAVIYO_UPDATE_TEMPLATE",
            {
                "id": id,
                "name": name,
                "html": html,
                "text": text,
            },
            options,
        )


class AsyncTemplates(AsyncResource):
    """The tools of Templates, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawTemplates:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawTemplates(self._as_raw())

    async def create_template(
        self,
        *,
        name: str,
        editor_type: str,
        html: str | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateResult:
        """Summary: Custom HTML templates can be created unless an account reaches 1,000
        template limit.

        Use sparse fieldsets to request specific fields.

        Args:
            name: The name of the template.
            editor_type: Restricted to CODE.
            html: The HTML contents of the template.
            text: The plaintext version of the template.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/templates
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_CREATE_TEMPLATE
        """
        return await self._call(
            "KLAVIYO_CREATE_TEMPLATE",
            {
                "name": name,
                "editor_type": editor_type,
                "html": html,
                "text": text,
            },
            options,
        )

    async def create_template_clone(
        self,
        *,
        id: str,
        name: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateCloneResult:
        """Clone a template by its ID, but cloning fails if account has 1,000+ templates.

        API limit: 1,000 templates.

        Args:
            id: The ID of template to be cloned.
            name: The name of the template.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/template-clone
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_CREATE_TEMPLATE_CLONE
        """
        return await self._call(
            "KLAVIYO_CREATE_TEMPLATE_CLONE",
            {
                "id": id,
                "name": name,
            },
            options,
        )

    async def create_template_render(
        self,
        *,
        id: str,
        context: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateRenderResult:
        """Render an email template with specific context and sparse fieldsets, then get
        HTML/plain text.

        Args:
            id: The ID of template.
            context: The context (key-value pairs) to render the template with. Keys
                should match template variable names.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/template-render
        Rate limits: 3/s, 60/min
        Scopes: templates:read
        Tool: KLAVIYO_CREATE_TEMPLATE_RENDER
        """
        return await self._call(
            "KLAVIYO_CREATE_TEMPLATE_RENDER",
            {
                "id": id,
                "context": context,
            },
            options,
        )

    async def delete_template(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Permanently delete a template from your Klaviyo account using its unique
        template ID.

        This action is destructive and cannot be undone.

        Args:
            id: The unique identifier of the template to delete. Can be obtained
                from the get_templates or create_template actions.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/templates/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_DELETE_TEMPLATE
        """
        return await self._run(
            "KLAVIYO_DELETE_TEMPLATE",
            {
                "id": id,
            },
            options,
        )

    async def get_template(
        self,
        id: str,
        *,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateResult:
        """Get a template with the given template ID.

        Args:
            id: The unique identifier of the template to retrieve (e.g., 'Rz66gr').
            fields_template: Sparse fieldsets to request only specific template
                attributes. Available fields: name, editor_type, html, text,
                created, updated. If not provided, all fields are returned.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/templates/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATE
        """
        return await self._call(
            "KLAVIYO_GET_TEMPLATE",
            {
                "id": id,
                "fields_template": fields_template,
            },
            options,
        )

    async def update_template(
        self,
        id: str,
        *,
        name: str | Omit | None = OMIT,
        html: str | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTemplateResult:
        """Update an existing email template by ID.

        Supports updating name, HTML content, and plaintext content. Note: This action
        only works with CODE editor type templates; drag & drop templates cannot be
        updated via API.

        Args:
            id: The unique identifier of the template to update. Used in the URL
                path.
            name: The new name for the template. Optional - only include if updating
                the name.
            html: The new HTML content for the template. Only works with CODE editor
                type templates, not drag & drop templates.
            text: The new plaintext version of the template. This is the fallback
                content for email clients that don't support HTML.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/templates/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_UPDATE_TEMPLATE
        """
        return await self._call(
            "KLAVIYO_UPDATE_TEMPLATE",
            {
                "id": id,
                "name": name,
                "html": html,
                "text": text,
            },
            options,
        )


class RawTemplates:
    """The methods of `Templates`, returning raw responses."""

    def __init__(self, tools: Templates) -> None:
        self.create_template = raw(tools.create_template)
        self.create_template_clone = raw(tools.create_template_clone)
        self.create_template_render = raw(tools.create_template_render)
        self.delete_template = raw(tools.delete_template)
        self.get_template = raw(tools.get_template)
        self.update_template = raw(tools.update_template)


class AsyncRawTemplates:
    """The methods of `AsyncTemplates`, returning raw responses."""

    def __init__(self, tools: AsyncTemplates) -> None:
        self.create_template = async_raw(tools.create_template)
        self.create_template_clone = async_raw(tools.create_template_clone)
        self.create_template_render = async_raw(tools.create_template_render)
        self.delete_template = async_raw(tools.delete_template)
        self.get_template = async_raw(tools.get_template)
        self.update_template = async_raw(tools.update_template)
