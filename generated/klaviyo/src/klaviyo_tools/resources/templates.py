"""The tools of Templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsTemplate,
        FieldsTemplateUniversalContent,
        GetListsSort,
        GetTemplateFieldsTemplate,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.shared import Template
    from ..types.templates import (
        ButtonBlockV0Param,
        CreateTemplateCloneResult,
        CreateTemplateDefinitionDefinitionParam,
        CreateTemplateRenderResult,
        CreateTemplateResult,
        CreateUniversalContentResult,
        DropShadowBlockV0Param,
        GetAllUniversalContentResult,
        GetTemplateResult,
        GetTemplatesResult,
        GetUniversalContentResult,
        HorizontalRuleBlockV0Param,
        HTMLBlockV0Param,
        ImageBlockV0Param,
        SpacerBlockV0Param,
        TemplateUniversalContent,
        TextBlockV0Param,
        UpdateTemplateResult,
        UpdateUniversalContentResult,
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
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        html: str | Omit | None = OMIT,
        definition: CreateTemplateDefinitionDefinitionParam | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        amp: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateResult:
        """Creates an email template in the library, from HTML or from the definition of a
        drag-and-drop template.

        Fails once an account has 1,000.

        Args:
            name: The name of the template.
            editor_type: CODE: HTML. USER_DRAGGABLE: HTML with parts that the
                drag-and-drop editor edits. SYSTEM_DRAGGABLE: a definition instead
                of HTML.
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            html: The HTML, which all but SYSTEM_DRAGGABLE need and that refuses.
            definition: The body and styles of a SYSTEM_DRAGGABLE template, which
                needs them.
            text: The plaintext version of the template.
            amp: The AMP version, not for SYSTEM_DRAGGABLE. AMP must be enabled for
                the account.

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
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
                "html": html,
                "definition": definition,
                "text": text,
                "amp": amp,
            },
            options,
        )

    def create_template_clone(
        self,
        *,
        id: str,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateCloneResult:
        """Clone a template by its ID, but cloning fails if account has 1,000+ templates.

        API limit: 1,000 templates.

        Args:
            id: The ID of template to be cloned.
            fields_template: Members of each template to return. Without it, all
                that come by default.
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
                "fields_template": fields_template,
                "name": name,
            },
            options,
        )

    def create_template_render(
        self,
        *,
        id: str,
        context: Mapping[str, Any],
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateRenderResult:
        """Render an email template with specific context and sparse fieldsets, then get
        HTML/plain text.

        Args:
            id: The ID of template.
            context: The context (key-value pairs) to render the template with. Keys
                should match template variable names.
            fields_template: Members of each template to return. Without it, all
                that come by default.

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
                "fields_template": fields_template,
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
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateResult:
        """Get a template with the given template ID.

        Args:
            id: The unique identifier of the template to retrieve (e.g., 'Rz66gr').
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of the template to return. Without it, all.

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
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
            },
            options,
        )

    def update_template(
        self,
        id: str,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        html: str | Omit | None = OMIT,
        definition: CreateTemplateDefinitionDefinitionParam | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        amp: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTemplateResult:
        """Changes a template of the library: its name, HTML and text, or the definition of
        a drag-and-drop template.

        Whatever is left out stays. Campaigns and flows have copies, which do not change
        with it.

        Args:
            id: The unique identifier of the template to update. Used in the URL
                path.
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            name: The new name for the template. Optional - only include if updating
                the name.
            html: The template's HTML. Not for drag-and-drop templates: these have a
                definition.
            definition: The template as drag-and-drop has it, instead of HTML, with
                its body and styles.
            text: The new plaintext version of the template. This is the fallback
                content for email clients that don't support HTML.
            amp: The AMP version of the template. AMP must be enabled for the
                account.

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
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
                "name": name,
                "html": html,
                "definition": definition,
                "text": text,
                "amp": amp,
            },
            options,
        )

    def create_universal_content(
        self,
        *,
        name: str,
        definition: (
            ButtonBlockV0Param
            | DropShadowBlockV0Param
            | HorizontalRuleBlockV0Param
            | HTMLBlockV0Param
            | ImageBlockV0Param
            | SpacerBlockV0Param
            | TextBlockV0Param
        ),
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateUniversalContentResult:
        """Creates a universal content block that templates can share.

        Buttons, shadows, rules, HTML, images, spacers and text can be created; other
        kinds only in Klaviyo.

        Args:
            name: The block's name in the library.
            definition: The block, with content_type "block", its type, and its data
                and styles.
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/template-universal-content
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_CREATE_UNIVERSAL_CONTENT
        """
        return self._call(
            "KLAVIYO_CREATE_UNIVERSAL_CONTENT",
            {
                "name": name,
                "definition": definition,
                "fields_template_universal_content": fields_template_universal_content,
            },
            options,
        )

    def delete_universal_content(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a universal content block.

        Look at the templates that use it first; it cannot be restored.

        Args:
            id: Id of the block.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/template-universal-content/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_DELETE_UNIVERSAL_CONTENT
        """
        return self._run(
            "KLAVIYO_DELETE_UNIVERSAL_CONTENT",
            {
                "id": id,
            },
            options,
        )

    def get_all_universal_content(
        self,
        *,
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[TemplateUniversalContent, GetAllUniversalContentResult]:
        """Lists the universal content blocks: parts that many templates share.

        For one block use Get Universal Content.

        Args:
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                id, name, created, updated, definition.content_type,
                definition.type. `filters.AllUniversalContentFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `TemplateUniversalContent` items; iterate over it for the
            items of all pages.

        Request: GET /api/template-universal-content
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_ALL_UNIVERSAL_CONTENT
        """
        return self._pages(
            "KLAVIYO_GET_ALL_UNIVERSAL_CONTENT",
            {
                "fields_template_universal_content": fields_template_universal_content,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_templates(
        self,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Template, GetTemplatesResult]:
        """Lists the email templates of the library, with their HTML.

        Filter by name or date. For one template use Get Template; templates of campaign
        and flow messages are copies and are not listed here.

        Args:
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                id, name, created, updated. `filters.TemplatesFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 10.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Template` items; iterate over it for the items of all
            pages.

        Request: GET /api/templates
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATES
        """
        return self._pages(
            "KLAVIYO_GET_TEMPLATES",
            {
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetUniversalContentResult:
        """Returns one universal content block with its definition.

        Without the id, look it up with Get All Universal Content.

        Args:
            id: Id of the block.
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/template-universal-content/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_UNIVERSAL_CONTENT
        """
        return self._call(
            "KLAVIYO_GET_UNIVERSAL_CONTENT",
            {
                "id": id,
                "fields_template_universal_content": fields_template_universal_content,
            },
            options,
        )

    def update_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        name: str | Omit | None = OMIT,
        definition: (
            ButtonBlockV0Param
            | DropShadowBlockV0Param
            | HorizontalRuleBlockV0Param
            | HTMLBlockV0Param
            | ImageBlockV0Param
            | SpacerBlockV0Param
            | TextBlockV0Param
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateUniversalContentResult:
        """Renames a universal content block or replaces its definition.

        All templates that use it show the change in what is sent from then on; send
        yourself a test first. Only kinds that can be created by the API can have their
        definition changed.

        Args:
            id: Id of the block.
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.
            name: The block's new name in the library.
            definition: The block as a whole, with content_type "block", its type,
                and its data and styles.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/template-universal-content/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_UPDATE_UNIVERSAL_CONTENT
        """
        return self._call(
            "KLAVIYO_UPDATE_UNIVERSAL_CONTENT",
            {
                "id": id,
                "fields_template_universal_content": fields_template_universal_content,
                "name": name,
                "definition": definition,
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
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        html: str | Omit | None = OMIT,
        definition: CreateTemplateDefinitionDefinitionParam | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        amp: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateResult:
        """Creates an email template in the library, from HTML or from the definition of a
        drag-and-drop template.

        Fails once an account has 1,000.

        Args:
            name: The name of the template.
            editor_type: CODE: HTML. USER_DRAGGABLE: HTML with parts that the
                drag-and-drop editor edits. SYSTEM_DRAGGABLE: a definition instead
                of HTML.
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            html: The HTML, which all but SYSTEM_DRAGGABLE need and that refuses.
            definition: The body and styles of a SYSTEM_DRAGGABLE template, which
                needs them.
            text: The plaintext version of the template.
            amp: The AMP version, not for SYSTEM_DRAGGABLE. AMP must be enabled for
                the account.

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
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
                "html": html,
                "definition": definition,
                "text": text,
                "amp": amp,
            },
            options,
        )

    async def create_template_clone(
        self,
        *,
        id: str,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateCloneResult:
        """Clone a template by its ID, but cloning fails if account has 1,000+ templates.

        API limit: 1,000 templates.

        Args:
            id: The ID of template to be cloned.
            fields_template: Members of each template to return. Without it, all
                that come by default.
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
                "fields_template": fields_template,
                "name": name,
            },
            options,
        )

    async def create_template_render(
        self,
        *,
        id: str,
        context: Mapping[str, Any],
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTemplateRenderResult:
        """Render an email template with specific context and sparse fieldsets, then get
        HTML/plain text.

        Args:
            id: The ID of template.
            context: The context (key-value pairs) to render the template with. Keys
                should match template variable names.
            fields_template: Members of each template to return. Without it, all
                that come by default.

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
                "fields_template": fields_template,
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
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateResult:
        """Get a template with the given template ID.

        Args:
            id: The unique identifier of the template to retrieve (e.g., 'Rz66gr').
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of the template to return. Without it, all.

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
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
            },
            options,
        )

    async def update_template(
        self,
        id: str,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        html: str | Omit | None = OMIT,
        definition: CreateTemplateDefinitionDefinitionParam | Omit | None = OMIT,
        text: str | Omit | None = OMIT,
        amp: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTemplateResult:
        """Changes a template of the library: its name, HTML and text, or the definition of
        a drag-and-drop template.

        Whatever is left out stays. Campaigns and flows have copies, which do not change
        with it.

        Args:
            id: The unique identifier of the template to update. Used in the URL
                path.
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            name: The new name for the template. Optional - only include if updating
                the name.
            html: The template's HTML. Not for drag-and-drop templates: these have a
                definition.
            definition: The template as drag-and-drop has it, instead of HTML, with
                its body and styles.
            text: The new plaintext version of the template. This is the fallback
                content for email clients that don't support HTML.
            amp: The AMP version of the template. AMP must be enabled for the
                account.

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
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
                "name": name,
                "html": html,
                "definition": definition,
                "text": text,
                "amp": amp,
            },
            options,
        )

    async def create_universal_content(
        self,
        *,
        name: str,
        definition: (
            ButtonBlockV0Param
            | DropShadowBlockV0Param
            | HorizontalRuleBlockV0Param
            | HTMLBlockV0Param
            | ImageBlockV0Param
            | SpacerBlockV0Param
            | TextBlockV0Param
        ),
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateUniversalContentResult:
        """Creates a universal content block that templates can share.

        Buttons, shadows, rules, HTML, images, spacers and text can be created; other
        kinds only in Klaviyo.

        Args:
            name: The block's name in the library.
            definition: The block, with content_type "block", its type, and its data
                and styles.
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/template-universal-content
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_CREATE_UNIVERSAL_CONTENT
        """
        return await self._call(
            "KLAVIYO_CREATE_UNIVERSAL_CONTENT",
            {
                "name": name,
                "definition": definition,
                "fields_template_universal_content": fields_template_universal_content,
            },
            options,
        )

    async def delete_universal_content(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a universal content block.

        Look at the templates that use it first; it cannot be restored.

        Args:
            id: Id of the block.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/template-universal-content/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_DELETE_UNIVERSAL_CONTENT
        """
        return await self._run(
            "KLAVIYO_DELETE_UNIVERSAL_CONTENT",
            {
                "id": id,
            },
            options,
        )

    def get_all_universal_content(
        self,
        *,
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TemplateUniversalContent, GetAllUniversalContentResult]:
        """Lists the universal content blocks: parts that many templates share.

        For one block use Get Universal Content.

        Args:
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                id, name, created, updated, definition.content_type,
                definition.type. `filters.AllUniversalContentFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `TemplateUniversalContent` items; iterate over it for the
            items of all pages.

        Request: GET /api/template-universal-content
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_ALL_UNIVERSAL_CONTENT
        """
        return self._pages(
            "KLAVIYO_GET_ALL_UNIVERSAL_CONTENT",
            {
                "fields_template_universal_content": fields_template_universal_content,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_templates(
        self,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_template: Sequence[GetTemplateFieldsTemplate] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Template, GetTemplatesResult]:
        """Lists the email templates of the library, with their HTML.

        Filter by name or date. For one template use Get Template; templates of campaign
        and flow messages are copies and are not listed here.

        Args:
            additional_fields_template: "definition" adds the definition of
                drag-and-drop templates.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                id, name, created, updated. `filters.TemplatesFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 10.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Template` items; iterate over it for the items of all
            pages.

        Request: GET /api/templates
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATES
        """
        return self._pages(
            "KLAVIYO_GET_TEMPLATES",
            {
                "additional_fields_template": additional_fields_template,
                "fields_template": fields_template,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetUniversalContentResult:
        """Returns one universal content block with its definition.

        Without the id, look it up with Get All Universal Content.

        Args:
            id: Id of the block.
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/template-universal-content/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_UNIVERSAL_CONTENT
        """
        return await self._call(
            "KLAVIYO_GET_UNIVERSAL_CONTENT",
            {
                "id": id,
                "fields_template_universal_content": fields_template_universal_content,
            },
            options,
        )

    async def update_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: (
            Sequence[FieldsTemplateUniversalContent] | Omit
        ) = OMIT,
        name: str | Omit | None = OMIT,
        definition: (
            ButtonBlockV0Param
            | DropShadowBlockV0Param
            | HorizontalRuleBlockV0Param
            | HTMLBlockV0Param
            | ImageBlockV0Param
            | SpacerBlockV0Param
            | TextBlockV0Param
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateUniversalContentResult:
        """Renames a universal content block or replaces its definition.

        All templates that use it show the change in what is sent from then on; send
        yourself a test first. Only kinds that can be created by the API can have their
        definition changed.

        Args:
            id: Id of the block.
            fields_template_universal_content: Members of each template universal
                content to return. Without it, all that come by default.
            name: The block's new name in the library.
            definition: The block as a whole, with content_type "block", its type,
                and its data and styles.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/template-universal-content/{id}
        Rate limits: 75/s, 750/min
        Scopes: templates:write
        Tool: KLAVIYO_UPDATE_UNIVERSAL_CONTENT
        """
        return await self._call(
            "KLAVIYO_UPDATE_UNIVERSAL_CONTENT",
            {
                "id": id,
                "fields_template_universal_content": fields_template_universal_content,
                "name": name,
                "definition": definition,
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
        self.create_universal_content = raw(tools.create_universal_content)
        self.delete_universal_content = raw(tools.delete_universal_content)
        self.get_all_universal_content = raw(tools.get_all_universal_content)
        self.get_templates = raw(tools.get_templates)
        self.get_universal_content = raw(tools.get_universal_content)
        self.update_universal_content = raw(tools.update_universal_content)


class AsyncRawTemplates:
    """The methods of `AsyncTemplates`, returning raw responses."""

    def __init__(self, tools: AsyncTemplates) -> None:
        self.create_template = async_raw(tools.create_template)
        self.create_template_clone = async_raw(tools.create_template_clone)
        self.create_template_render = async_raw(tools.create_template_render)
        self.delete_template = async_raw(tools.delete_template)
        self.get_template = async_raw(tools.get_template)
        self.update_template = async_raw(tools.update_template)
        self.create_universal_content = async_raw(tools.create_universal_content)
        self.delete_universal_content = async_raw(tools.delete_universal_content)
        self.get_all_universal_content = async_raw(tools.get_all_universal_content)
        self.get_templates = async_raw(tools.get_templates)
        self.get_universal_content = async_raw(tools.get_universal_content)
        self.update_universal_content = async_raw(tools.update_universal_content)
