"""The tools of Flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsFlow,
        FieldsFlowAction,
        FieldsFlowMessage,
        FieldsTemplate,
        GetActionIdsForFlowSort,
        GetFlowActionFieldsFlow,
        GetFlowActionMessagesSort,
        GetFlowsSort,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.flows import (
        AbTestActionRequestParam,
        ActionOutputSplitActionRequestParam,
        BackInStockDelayActionRequestParam,
        CodeActionRequestParam,
        ConditionalBranchActionRequestParam,
        ContentExperimentActionRequestParam,
        CountdownDelayActionRequestParam,
        CreateFlowResult,
        DefinitionParam,
        FlowAction,
        FlowMessage,
        GetActionForFlowMessageResult,
        GetActionIdForFlowMessageResult,
        GetActionIdsForFlowResult,
        GetActionsForFlowResult,
        GetFlowActionMessagesResult,
        GetFlowActionResult,
        GetFlowForFlowActionResult,
        GetFlowIdForFlowActionResult,
        GetFlowMessageResult,
        GetFlowResult,
        GetFlowsResult,
        GetMessageIdsForFlowActionResult,
        GetTagIdsForFlowResult,
        GetTagsForFlowResult,
        GetTemplateForFlowMessageResult,
        GetTemplateIdForFlowMessageResult,
        InternalServiceActionRequestParam,
        ListUpdateActionRequestParam,
        MultiBranchSplitActionRequestParam,
        SendEmailActionRequestParam,
        SendInternalAlertActionRequestParam,
        SendPushNotificationActionRequestParam,
        SendSmsActionRequestParam,
        SendWebhookActionRequestParam,
        SendWhatsAppActionRequestParam,
        TargetDateActionRequestParam,
        TimeDelayActionRequestParam,
        TriggerBranchActionRequestParam,
        UpdateFlowActionResult,
        UpdateFlowResult,
        UpdateProfileActionRequestParam,
    )
    from ..types.shared import (
        Flow,
        FlowActionIdentifier,
        FlowMessageIdentifier,
        Tag,
        TagIdentifier,
    )


class Flows(SyncResource):
    """The tools of Flows."""

    @property
    def with_raw_response(self) -> RawFlows:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawFlows(self._as_raw())

    def delete_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a flow with the given flow ID.

        Args:
            id: ID of the Flow to delete. Ex: XVTP5Q.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_DELETE_FLOW
        """
        return self._run(
            "KLAVIYO_DELETE_FLOW",
            {
                "id": id,
            },
            options,
        )

    def create_flow(
        self,
        *,
        name: str,
        definition: DefinitionParam,
        additional_fields_flow: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_flow: Sequence[FieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateFlowResult:
        """POST /api/flows.

        Returns HTTP 201.

        Args:
            name: Body member `/data/attributes/name`.
            definition: A dict of triggers, profile_filter, actions,
                entry_action_id, reentry_criteria.
            additional_fields_flow: List of strings. Allowed values: definition.
                Query parameter `additional-fields[flow]`.
            fields_flow: List of strings. Allowed values: archived, created,
                definition, definition.actions, definition.entry_action_id,
                definition.profile_filter,
                definition.profile_filter.condition_groups,
                definition.reentry_criteria, definition.reentry_criteria.duration,
                definition.reentry_criteria.unit, definition.triggers, id, name,
                status, trigger_type, updated. Query parameter `fields[flow]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/flows
        Rate limits: 1/s, 15/min, 100/day
        Scopes: flows:write
        Tool: KLAVIYO_CREATE_FLOW
        """
        return self._call(
            "KLAVIYO_CREATE_FLOW",
            {
                "name": name,
                "definition": definition,
                "additional_fields_flow": additional_fields_flow,
                "fields_flow": fields_flow,
            },
            options,
        )

    def delete_flow_action(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/flow-actions/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/flow-actions/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_DELETE_FLOW_ACTION
        """
        return self._run(
            "KLAVIYO_DELETE_FLOW_ACTION",
            {
                "id": id,
            },
            options,
        )

    def get_action_for_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetActionForFlowMessageResult:
        """GET /api/flow-messages/{id}/flow-action.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/flow-action
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTION_FOR_FLOW_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_ACTION_FOR_FLOW_MESSAGE",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
            },
            options,
        )

    def get_action_id_for_flow_message(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetActionIdForFlowMessageResult:
        """GET /api/flow-messages/{id}/relationships/flow-action.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/relationships/flow-action
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTION_ID_FOR_FLOW_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_ACTION_ID_FOR_FLOW_MESSAGE",
            {
                "id": id,
            },
            options,
        )

    def get_action_ids_for_flow(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionIdsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowActionIdentifier, GetActionIdsForFlowResult]:
        """GET /api/flows/{id}/relationships/flow-actions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`. `filters.ActionIdsForFlowFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: action_type, -action_type, created, -created, id,
                -id, status, -status, updated, -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowActionIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/flows/{id}/relationships/flow-actions
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTION_IDS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_ACTION_IDS_FOR_FLOW",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_actions_for_flow(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionIdsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowAction, GetActionsForFlowResult]:
        """GET /api/flows/{id}/flow-actions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            filter: Query parameter `filter`. `filters.ActionsForFlowFilter` builds
                it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: action_type, -action_type, created, -created, id,
                -id, status, -status, updated, -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowAction` items; iterate over it for the items of all
            pages.

        Request: GET /api/flows/{id}/flow-actions
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTIONS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_ACTIONS_FOR_FLOW",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_flow(
        self,
        id: str,
        *,
        additional_fields_flow: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow: Sequence[FieldsFlow] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["flow-actions", "tags"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowResult:
        """GET /api/flows/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            additional_fields_flow: List of strings. Allowed values: definition.
                Query parameter `additional-fields[flow]`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow: List of strings. Allowed values: archived, created,
                definition, definition.actions, definition.entry_action_id,
                definition.profile_filter,
                definition.profile_filter.condition_groups,
                definition.reentry_criteria, definition.reentry_criteria.duration,
                definition.reentry_criteria.unit, definition.triggers, id, name,
                status, trigger_type, updated. Query parameter `fields[flow]`.
            fields_tag: List of strings. Allowed values: id, name. Query parameter
                `fields[tag]`.
            include: List of strings. Allowed values: flow-actions, tags. Query
                parameter `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW
        """
        return self._call(
            "KLAVIYO_GET_FLOW",
            {
                "id": id,
                "additional_fields_flow": additional_fields_flow,
                "fields_flow_action": fields_flow_action,
                "fields_flow": fields_flow,
                "fields_tag": fields_tag,
                "include": include,
            },
            options,
        )

    def get_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow_message: Sequence[FieldsFlowMessage] | Omit = OMIT,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        include: Sequence[Literal["flow", "flow-messages"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowActionResult:
        """GET /api/flow-actions/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow_message: List of strings. Allowed values: channel, created,
                definition, definition.action_buttons, definition.add_info_link,
                definition.add_opt_out_language, definition.add_org_prefix,
                definition.add_tracking_params, definition.additional_filters,
                definition.additional_filters.condition_groups,
                definition.android_link, definition.badge, definition.badge_options,
                definition.badge_options.badge_config,
                definition.badge_options.set_from_property,
                definition.badge_options.value, definition.bcc_email,
                definition.body, definition.cc_email,
                definition.conversion_metric_id, definition.custom_tracking_params,
                definition.dynamic_image, definition.from_email,
                definition.from_label, definition.headers, definition.id,
                definition.image_id, definition.include_contact_card,
                definition.ios_link, definition.kv_pairs,
                definition.message_hierarchy, definition.name, definition.on_open,
                definition.preview_text, definition.push_type,
                definition.reply_to_email, definition.shorten_links,
                definition.smart_sending_enabled,
                definition.sms_quiet_hours_enabled, definition.sound,
                definition.subject_line, definition.template_id, definition.title,
                definition.to_emails, definition.transactional, definition.url,
                definition.vendor_id, definition.video_asset_id, definition.web_url,
                id, updated. Query parameter `fields[flow-message]`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.
            include: List of strings. Allowed values: flow, flow-messages. Query
                parameter `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/flow-actions/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_ACTION
        """
        return self._call(
            "KLAVIYO_GET_FLOW_ACTION",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
                "fields_flow_message": fields_flow_message,
                "fields_flow": fields_flow,
                "include": include,
            },
            options,
        )

    def get_flow_action_messages(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[FieldsFlowMessage] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowActionMessagesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowMessage, GetFlowActionMessagesResult]:
        """GET /api/flow-actions/{id}/flow-messages.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_message: List of strings. Allowed values: channel, created,
                definition, definition.action_buttons, definition.add_info_link,
                definition.add_opt_out_language, definition.add_org_prefix,
                definition.add_tracking_params, definition.additional_filters,
                definition.additional_filters.condition_groups,
                definition.android_link, definition.badge, definition.badge_options,
                definition.badge_options.badge_config,
                definition.badge_options.set_from_property,
                definition.badge_options.value, definition.bcc_email,
                definition.body, definition.cc_email,
                definition.conversion_metric_id, definition.custom_tracking_params,
                definition.dynamic_image, definition.from_email,
                definition.from_label, definition.headers, definition.id,
                definition.image_id, definition.include_contact_card,
                definition.ios_link, definition.kv_pairs,
                definition.message_hierarchy, definition.name, definition.on_open,
                definition.preview_text, definition.push_type,
                definition.reply_to_email, definition.shorten_links,
                definition.smart_sending_enabled,
                definition.sms_quiet_hours_enabled, definition.sound,
                definition.subject_line, definition.template_id, definition.title,
                definition.to_emails, definition.transactional, definition.url,
                definition.vendor_id, definition.video_asset_id, definition.web_url,
                id, updated. Query parameter `fields[flow-message]`.
            filter: Query parameter `filter`. `filters.FlowActionMessagesFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, id, -id, name, -name, updated,
                -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowMessage` items; iterate over it for the items of all
            pages.

        Request: GET /api/flow-actions/{id}/flow-messages
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_ACTION_MESSAGES
        """
        return self._pages(
            "KLAVIYO_GET_FLOW_ACTION_MESSAGES",
            {
                "id": id,
                "fields_flow_message": fields_flow_message,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_flow_for_flow_action(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowForFlowActionResult:
        """GET /api/flow-actions/{id}/flow.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-actions/{id}/flow
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_FOR_FLOW_ACTION
        """
        return self._call(
            "KLAVIYO_GET_FLOW_FOR_FLOW_ACTION",
            {
                "id": id,
                "fields_flow": fields_flow,
            },
            options,
        )

    def get_flow_id_for_flow_action(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetFlowIdForFlowActionResult:
        """GET /api/flow-actions/{id}/relationships/flow.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-actions/{id}/relationships/flow
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_ID_FOR_FLOW_ACTION
        """
        return self._call(
            "KLAVIYO_GET_FLOW_ID_FOR_FLOW_ACTION",
            {
                "id": id,
            },
            options,
        )

    def get_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow_message: Sequence[FieldsFlowMessage] | Omit = OMIT,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        include: Sequence[Literal["flow-action", "template"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowMessageResult:
        """GET /api/flow-messages/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow_message: List of strings. Allowed values: channel, created,
                definition, definition.action_buttons, definition.add_info_link,
                definition.add_opt_out_language, definition.add_org_prefix,
                definition.add_tracking_params, definition.additional_filters,
                definition.additional_filters.condition_groups,
                definition.android_link, definition.badge, definition.badge_options,
                definition.badge_options.badge_config,
                definition.badge_options.set_from_property,
                definition.badge_options.value, definition.bcc_email,
                definition.body, definition.cc_email,
                definition.conversion_metric_id, definition.custom_tracking_params,
                definition.dynamic_image, definition.from_email,
                definition.from_label, definition.headers, definition.id,
                definition.image_id, definition.include_contact_card,
                definition.ios_link, definition.kv_pairs,
                definition.message_hierarchy, definition.name, definition.on_open,
                definition.preview_text, definition.push_type,
                definition.reply_to_email, definition.shorten_links,
                definition.smart_sending_enabled,
                definition.sms_quiet_hours_enabled, definition.sound,
                definition.subject_line, definition.template_id, definition.title,
                definition.to_emails, definition.transactional, definition.url,
                definition.vendor_id, definition.video_asset_id, definition.web_url,
                id, updated. Query parameter `fields[flow-message]`.
            fields_template: List of strings. Allowed values: amp, created,
                editor_type, html, id, name, text, updated. Query parameter
                `fields[template]`.
            include: List of strings. Allowed values: flow-action, template. Query
                parameter `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/flow-messages/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_FLOW_MESSAGE",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
                "fields_flow_message": fields_flow_message,
                "fields_template": fields_template,
                "include": include,
            },
            options,
        )

    def get_flows(
        self,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-actions", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Flow, GetFlowsResult]:
        """GET /api/flows.

        Returns HTTP 200.

        Args:
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.
            fields_tag: List of strings. Allowed values: id, name. Query parameter
                `fields[tag]`.
            filter: Query parameter `filter`. `filters.FlowsFilter` builds it.
            include: List of strings. Allowed values: flow-actions, tags. Query
                parameter `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, id, -id, name, -name, status,
                -status, trigger_type, -trigger_type, updated, -updated. Query
                parameter `sort`.

        Returns:
            The first page of `Flow` items; iterate over it for the items of all pages.

        Request: GET /api/flows
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOWS
        """
        return self._pages(
            "KLAVIYO_GET_FLOWS",
            {
                "fields_flow_action": fields_flow_action,
                "fields_flow": fields_flow,
                "fields_tag": fields_tag,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_message_ids_for_flow_action(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowActionMessagesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowMessageIdentifier, GetMessageIdsForFlowActionResult]:
        """GET /api/flow-actions/{id}/relationships/flow-messages.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.MessageIdsForFlowActionFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, id, -id, name, -name, updated,
                -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowMessageIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/flow-actions/{id}/relationships/flow-messages
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_MESSAGE_IDS_FOR_FLOW_ACTION
        """
        return self._pages(
            "KLAVIYO_GET_MESSAGE_IDS_FOR_FLOW_ACTION",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tag_ids_for_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[TagIdentifier, GetTagIdsForFlowResult]:
        """GET /api/flows/{id}/relationships/tags.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/flows/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read
        Tool: KLAVIYO_GET_TAG_IDS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_TAG_IDS_FOR_FLOW",
            {
                "id": id,
            },
            options,
        )

    def get_tags_for_flow(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Tag, GetTagsForFlowResult]:
        """GET /api/flows/{id}/tags.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_tag: List of strings. Allowed values: id, name. Query parameter
                `fields[tag]`.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/flows/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read
        Tool: KLAVIYO_GET_TAGS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_TAGS_FOR_FLOW",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )

    def get_template_for_flow_message(
        self,
        id: str,
        *,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateForFlowMessageResult:
        """GET /api/flow-messages/{id}/template.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_template: List of strings. Allowed values: amp, created,
                editor_type, html, id, name, text, updated. Query parameter
                `fields[template]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/template
        Rate limits: 3/s, 60/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATE_FOR_FLOW_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_TEMPLATE_FOR_FLOW_MESSAGE",
            {
                "id": id,
                "fields_template": fields_template,
            },
            options,
        )

    def get_template_id_for_flow_message(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateIdForFlowMessageResult:
        """GET /api/flow-messages/{id}/relationships/template.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/relationships/template
        Rate limits: 3/s, 60/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE",
            {
                "id": id,
            },
            options,
        )

    def update_flow(
        self,
        id: str,
        *,
        status: str,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateFlowResult:
        """PATCH /api/flows/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            status: Body member `/data/attributes/status`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_UPDATE_FLOW
        """
        return self._call(
            "KLAVIYO_UPDATE_FLOW",
            {
                "id": id,
                "status": status,
                "fields_flow": fields_flow,
            },
            options,
        )

    def update_flow_action(
        self,
        id: str,
        *,
        definition: (
            ActionOutputSplitActionRequestParam
            | BackInStockDelayActionRequestParam
            | ConditionalBranchActionRequestParam
            | ContentExperimentActionRequestParam
            | SendEmailActionRequestParam
            | SendPushNotificationActionRequestParam
            | SendSmsActionRequestParam
            | SendWebhookActionRequestParam
            | SendInternalAlertActionRequestParam
            | SendWhatsAppActionRequestParam
            | TimeDelayActionRequestParam
            | TriggerBranchActionRequestParam
            | UpdateProfileActionRequestParam
            | TargetDateActionRequestParam
            | CountdownDelayActionRequestParam
            | AbTestActionRequestParam
            | InternalServiceActionRequestParam
            | CodeActionRequestParam
            | MultiBranchSplitActionRequestParam
            | ListUpdateActionRequestParam
        ),
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateFlowActionResult:
        """PATCH /api/flow-actions/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            definition: Body member `/data/attributes/definition`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/flow-actions/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_UPDATE_FLOW_ACTION
        """
        return self._call(
            "KLAVIYO_UPDATE_FLOW_ACTION",
            {
                "id": id,
                "definition": definition,
                "fields_flow_action": fields_flow_action,
            },
            options,
        )


class AsyncFlows(AsyncResource):
    """The tools of Flows, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawFlows:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawFlows(self._as_raw())

    async def delete_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a flow with the given flow ID.

        Args:
            id: ID of the Flow to delete. Ex: XVTP5Q.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_DELETE_FLOW
        """
        return await self._run(
            "KLAVIYO_DELETE_FLOW",
            {
                "id": id,
            },
            options,
        )

    async def create_flow(
        self,
        *,
        name: str,
        definition: DefinitionParam,
        additional_fields_flow: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_flow: Sequence[FieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateFlowResult:
        """POST /api/flows.

        Returns HTTP 201.

        Args:
            name: Body member `/data/attributes/name`.
            definition: A dict of triggers, profile_filter, actions,
                entry_action_id, reentry_criteria.
            additional_fields_flow: List of strings. Allowed values: definition.
                Query parameter `additional-fields[flow]`.
            fields_flow: List of strings. Allowed values: archived, created,
                definition, definition.actions, definition.entry_action_id,
                definition.profile_filter,
                definition.profile_filter.condition_groups,
                definition.reentry_criteria, definition.reentry_criteria.duration,
                definition.reentry_criteria.unit, definition.triggers, id, name,
                status, trigger_type, updated. Query parameter `fields[flow]`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/flows
        Rate limits: 1/s, 15/min, 100/day
        Scopes: flows:write
        Tool: KLAVIYO_CREATE_FLOW
        """
        return await self._call(
            "KLAVIYO_CREATE_FLOW",
            {
                "name": name,
                "definition": definition,
                "additional_fields_flow": additional_fields_flow,
                "fields_flow": fields_flow,
            },
            options,
        )

    async def delete_flow_action(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/flow-actions/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/flow-actions/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_DELETE_FLOW_ACTION
        """
        return await self._run(
            "KLAVIYO_DELETE_FLOW_ACTION",
            {
                "id": id,
            },
            options,
        )

    async def get_action_for_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetActionForFlowMessageResult:
        """GET /api/flow-messages/{id}/flow-action.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/flow-action
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTION_FOR_FLOW_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_ACTION_FOR_FLOW_MESSAGE",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
            },
            options,
        )

    async def get_action_id_for_flow_message(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetActionIdForFlowMessageResult:
        """GET /api/flow-messages/{id}/relationships/flow-action.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/relationships/flow-action
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTION_ID_FOR_FLOW_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_ACTION_ID_FOR_FLOW_MESSAGE",
            {
                "id": id,
            },
            options,
        )

    def get_action_ids_for_flow(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionIdsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowActionIdentifier, GetActionIdsForFlowResult]:
        """GET /api/flows/{id}/relationships/flow-actions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`. `filters.ActionIdsForFlowFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: action_type, -action_type, created, -created, id,
                -id, status, -status, updated, -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowActionIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/flows/{id}/relationships/flow-actions
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTION_IDS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_ACTION_IDS_FOR_FLOW",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_actions_for_flow(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionIdsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowAction, GetActionsForFlowResult]:
        """GET /api/flows/{id}/flow-actions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            filter: Query parameter `filter`. `filters.ActionsForFlowFilter` builds
                it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: action_type, -action_type, created, -created, id,
                -id, status, -status, updated, -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowAction` items; iterate over it for the items of all
            pages.

        Request: GET /api/flows/{id}/flow-actions
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_ACTIONS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_ACTIONS_FOR_FLOW",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_flow(
        self,
        id: str,
        *,
        additional_fields_flow: Sequence[Literal["definition"]] | Omit = OMIT,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow: Sequence[FieldsFlow] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["flow-actions", "tags"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowResult:
        """GET /api/flows/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            additional_fields_flow: List of strings. Allowed values: definition.
                Query parameter `additional-fields[flow]`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow: List of strings. Allowed values: archived, created,
                definition, definition.actions, definition.entry_action_id,
                definition.profile_filter,
                definition.profile_filter.condition_groups,
                definition.reentry_criteria, definition.reentry_criteria.duration,
                definition.reentry_criteria.unit, definition.triggers, id, name,
                status, trigger_type, updated. Query parameter `fields[flow]`.
            fields_tag: List of strings. Allowed values: id, name. Query parameter
                `fields[tag]`.
            include: List of strings. Allowed values: flow-actions, tags. Query
                parameter `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW
        """
        return await self._call(
            "KLAVIYO_GET_FLOW",
            {
                "id": id,
                "additional_fields_flow": additional_fields_flow,
                "fields_flow_action": fields_flow_action,
                "fields_flow": fields_flow,
                "fields_tag": fields_tag,
                "include": include,
            },
            options,
        )

    async def get_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow_message: Sequence[FieldsFlowMessage] | Omit = OMIT,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        include: Sequence[Literal["flow", "flow-messages"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowActionResult:
        """GET /api/flow-actions/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow_message: List of strings. Allowed values: channel, created,
                definition, definition.action_buttons, definition.add_info_link,
                definition.add_opt_out_language, definition.add_org_prefix,
                definition.add_tracking_params, definition.additional_filters,
                definition.additional_filters.condition_groups,
                definition.android_link, definition.badge, definition.badge_options,
                definition.badge_options.badge_config,
                definition.badge_options.set_from_property,
                definition.badge_options.value, definition.bcc_email,
                definition.body, definition.cc_email,
                definition.conversion_metric_id, definition.custom_tracking_params,
                definition.dynamic_image, definition.from_email,
                definition.from_label, definition.headers, definition.id,
                definition.image_id, definition.include_contact_card,
                definition.ios_link, definition.kv_pairs,
                definition.message_hierarchy, definition.name, definition.on_open,
                definition.preview_text, definition.push_type,
                definition.reply_to_email, definition.shorten_links,
                definition.smart_sending_enabled,
                definition.sms_quiet_hours_enabled, definition.sound,
                definition.subject_line, definition.template_id, definition.title,
                definition.to_emails, definition.transactional, definition.url,
                definition.vendor_id, definition.video_asset_id, definition.web_url,
                id, updated. Query parameter `fields[flow-message]`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.
            include: List of strings. Allowed values: flow, flow-messages. Query
                parameter `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/flow-actions/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_ACTION
        """
        return await self._call(
            "KLAVIYO_GET_FLOW_ACTION",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
                "fields_flow_message": fields_flow_message,
                "fields_flow": fields_flow,
                "include": include,
            },
            options,
        )

    def get_flow_action_messages(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[FieldsFlowMessage] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowActionMessagesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowMessage, GetFlowActionMessagesResult]:
        """GET /api/flow-actions/{id}/flow-messages.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_message: List of strings. Allowed values: channel, created,
                definition, definition.action_buttons, definition.add_info_link,
                definition.add_opt_out_language, definition.add_org_prefix,
                definition.add_tracking_params, definition.additional_filters,
                definition.additional_filters.condition_groups,
                definition.android_link, definition.badge, definition.badge_options,
                definition.badge_options.badge_config,
                definition.badge_options.set_from_property,
                definition.badge_options.value, definition.bcc_email,
                definition.body, definition.cc_email,
                definition.conversion_metric_id, definition.custom_tracking_params,
                definition.dynamic_image, definition.from_email,
                definition.from_label, definition.headers, definition.id,
                definition.image_id, definition.include_contact_card,
                definition.ios_link, definition.kv_pairs,
                definition.message_hierarchy, definition.name, definition.on_open,
                definition.preview_text, definition.push_type,
                definition.reply_to_email, definition.shorten_links,
                definition.smart_sending_enabled,
                definition.sms_quiet_hours_enabled, definition.sound,
                definition.subject_line, definition.template_id, definition.title,
                definition.to_emails, definition.transactional, definition.url,
                definition.vendor_id, definition.video_asset_id, definition.web_url,
                id, updated. Query parameter `fields[flow-message]`.
            filter: Query parameter `filter`. `filters.FlowActionMessagesFilter`
                builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, id, -id, name, -name, updated,
                -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowMessage` items; iterate over it for the items of all
            pages.

        Request: GET /api/flow-actions/{id}/flow-messages
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_ACTION_MESSAGES
        """
        return self._pages(
            "KLAVIYO_GET_FLOW_ACTION_MESSAGES",
            {
                "id": id,
                "fields_flow_message": fields_flow_message,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_flow_for_flow_action(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowForFlowActionResult:
        """GET /api/flow-actions/{id}/flow.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-actions/{id}/flow
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_FOR_FLOW_ACTION
        """
        return await self._call(
            "KLAVIYO_GET_FLOW_FOR_FLOW_ACTION",
            {
                "id": id,
                "fields_flow": fields_flow,
            },
            options,
        )

    async def get_flow_id_for_flow_action(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetFlowIdForFlowActionResult:
        """GET /api/flow-actions/{id}/relationships/flow.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-actions/{id}/relationships/flow
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_ID_FOR_FLOW_ACTION
        """
        return await self._call(
            "KLAVIYO_GET_FLOW_ID_FOR_FLOW_ACTION",
            {
                "id": id,
            },
            options,
        )

    async def get_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow_message: Sequence[FieldsFlowMessage] | Omit = OMIT,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        include: Sequence[Literal["flow-action", "template"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowMessageResult:
        """GET /api/flow-messages/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow_message: List of strings. Allowed values: channel, created,
                definition, definition.action_buttons, definition.add_info_link,
                definition.add_opt_out_language, definition.add_org_prefix,
                definition.add_tracking_params, definition.additional_filters,
                definition.additional_filters.condition_groups,
                definition.android_link, definition.badge, definition.badge_options,
                definition.badge_options.badge_config,
                definition.badge_options.set_from_property,
                definition.badge_options.value, definition.bcc_email,
                definition.body, definition.cc_email,
                definition.conversion_metric_id, definition.custom_tracking_params,
                definition.dynamic_image, definition.from_email,
                definition.from_label, definition.headers, definition.id,
                definition.image_id, definition.include_contact_card,
                definition.ios_link, definition.kv_pairs,
                definition.message_hierarchy, definition.name, definition.on_open,
                definition.preview_text, definition.push_type,
                definition.reply_to_email, definition.shorten_links,
                definition.smart_sending_enabled,
                definition.sms_quiet_hours_enabled, definition.sound,
                definition.subject_line, definition.template_id, definition.title,
                definition.to_emails, definition.transactional, definition.url,
                definition.vendor_id, definition.video_asset_id, definition.web_url,
                id, updated. Query parameter `fields[flow-message]`.
            fields_template: List of strings. Allowed values: amp, created,
                editor_type, html, id, name, text, updated. Query parameter
                `fields[template]`.
            include: List of strings. Allowed values: flow-action, template. Query
                parameter `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/flow-messages/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOW_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_FLOW_MESSAGE",
            {
                "id": id,
                "fields_flow_action": fields_flow_action,
                "fields_flow_message": fields_flow_message,
                "fields_template": fields_template,
                "include": include,
            },
            options,
        )

    def get_flows(
        self,
        *,
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-actions", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Flow, GetFlowsResult]:
        """GET /api/flows.

        Returns HTTP 200.

        Args:
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.
            fields_tag: List of strings. Allowed values: id, name. Query parameter
                `fields[tag]`.
            filter: Query parameter `filter`. `filters.FlowsFilter` builds it.
            include: List of strings. Allowed values: flow-actions, tags. Query
                parameter `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, id, -id, name, -name, status,
                -status, trigger_type, -trigger_type, updated, -updated. Query
                parameter `sort`.

        Returns:
            The first page of `Flow` items; iterate over it for the items of all pages.

        Request: GET /api/flows
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_FLOWS
        """
        return self._pages(
            "KLAVIYO_GET_FLOWS",
            {
                "fields_flow_action": fields_flow_action,
                "fields_flow": fields_flow,
                "fields_tag": fields_tag,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_message_ids_for_flow_action(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowActionMessagesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowMessageIdentifier, GetMessageIdsForFlowActionResult]:
        """GET /api/flow-actions/{id}/relationships/flow-messages.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.MessageIdsForFlowActionFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 50. Default: 50. Query parameter
                `page[size]`.
            sort: Allowed values: created, -created, id, -id, name, -name, updated,
                -updated. Query parameter `sort`.

        Returns:
            The first page of `FlowMessageIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/flow-actions/{id}/relationships/flow-messages
        Rate limits: 3/s, 60/min
        Scopes: flows:read
        Tool: KLAVIYO_GET_MESSAGE_IDS_FOR_FLOW_ACTION
        """
        return self._pages(
            "KLAVIYO_GET_MESSAGE_IDS_FOR_FLOW_ACTION",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tag_ids_for_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TagIdentifier, GetTagIdsForFlowResult]:
        """GET /api/flows/{id}/relationships/tags.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/flows/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read
        Tool: KLAVIYO_GET_TAG_IDS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_TAG_IDS_FOR_FLOW",
            {
                "id": id,
            },
            options,
        )

    def get_tags_for_flow(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Tag, GetTagsForFlowResult]:
        """GET /api/flows/{id}/tags.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_tag: List of strings. Allowed values: id, name. Query parameter
                `fields[tag]`.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/flows/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read
        Tool: KLAVIYO_GET_TAGS_FOR_FLOW
        """
        return self._pages(
            "KLAVIYO_GET_TAGS_FOR_FLOW",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )

    async def get_template_for_flow_message(
        self,
        id: str,
        *,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateForFlowMessageResult:
        """GET /api/flow-messages/{id}/template.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_template: List of strings. Allowed values: amp, created,
                editor_type, html, id, name, text, updated. Query parameter
                `fields[template]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/template
        Rate limits: 3/s, 60/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATE_FOR_FLOW_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_TEMPLATE_FOR_FLOW_MESSAGE",
            {
                "id": id,
                "fields_template": fields_template,
            },
            options,
        )

    async def get_template_id_for_flow_message(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetTemplateIdForFlowMessageResult:
        """GET /api/flow-messages/{id}/relationships/template.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/flow-messages/{id}/relationships/template
        Rate limits: 3/s, 60/min
        Scopes: templates:read
        Tool: KLAVIYO_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE",
            {
                "id": id,
            },
            options,
        )

    async def update_flow(
        self,
        id: str,
        *,
        status: str,
        fields_flow: Sequence[GetFlowActionFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateFlowResult:
        """PATCH /api/flows/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            status: Body member `/data/attributes/status`.
            fields_flow: List of strings. Allowed values: archived, created, id,
                name, status, trigger_type, updated. Query parameter `fields[flow]`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_UPDATE_FLOW
        """
        return await self._call(
            "KLAVIYO_UPDATE_FLOW",
            {
                "id": id,
                "status": status,
                "fields_flow": fields_flow,
            },
            options,
        )

    async def update_flow_action(
        self,
        id: str,
        *,
        definition: (
            ActionOutputSplitActionRequestParam
            | BackInStockDelayActionRequestParam
            | ConditionalBranchActionRequestParam
            | ContentExperimentActionRequestParam
            | SendEmailActionRequestParam
            | SendPushNotificationActionRequestParam
            | SendSmsActionRequestParam
            | SendWebhookActionRequestParam
            | SendInternalAlertActionRequestParam
            | SendWhatsAppActionRequestParam
            | TimeDelayActionRequestParam
            | TriggerBranchActionRequestParam
            | UpdateProfileActionRequestParam
            | TargetDateActionRequestParam
            | CountdownDelayActionRequestParam
            | AbTestActionRequestParam
            | InternalServiceActionRequestParam
            | CodeActionRequestParam
            | MultiBranchSplitActionRequestParam
            | ListUpdateActionRequestParam
        ),
        fields_flow_action: Sequence[FieldsFlowAction] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateFlowActionResult:
        """PATCH /api/flow-actions/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            definition: Body member `/data/attributes/definition`.
            fields_flow_action: List of strings. Query parameter
                `fields[flow-action]`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/flow-actions/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_UPDATE_FLOW_ACTION
        """
        return await self._call(
            "KLAVIYO_UPDATE_FLOW_ACTION",
            {
                "id": id,
                "definition": definition,
                "fields_flow_action": fields_flow_action,
            },
            options,
        )


class RawFlows:
    """The methods of `Flows`, returning raw responses."""

    def __init__(self, tools: Flows) -> None:
        self.delete_flow = raw(tools.delete_flow)
        self.create_flow = raw(tools.create_flow)
        self.delete_flow_action = raw(tools.delete_flow_action)
        self.get_action_for_flow_message = raw(tools.get_action_for_flow_message)
        self.get_action_id_for_flow_message = raw(tools.get_action_id_for_flow_message)
        self.get_action_ids_for_flow = raw(tools.get_action_ids_for_flow)
        self.get_actions_for_flow = raw(tools.get_actions_for_flow)
        self.get_flow = raw(tools.get_flow)
        self.get_flow_action = raw(tools.get_flow_action)
        self.get_flow_action_messages = raw(tools.get_flow_action_messages)
        self.get_flow_for_flow_action = raw(tools.get_flow_for_flow_action)
        self.get_flow_id_for_flow_action = raw(tools.get_flow_id_for_flow_action)
        self.get_flow_message = raw(tools.get_flow_message)
        self.get_flows = raw(tools.get_flows)
        self.get_message_ids_for_flow_action = raw(
            tools.get_message_ids_for_flow_action
        )
        self.get_tag_ids_for_flow = raw(tools.get_tag_ids_for_flow)
        self.get_tags_for_flow = raw(tools.get_tags_for_flow)
        self.get_template_for_flow_message = raw(tools.get_template_for_flow_message)
        self.get_template_id_for_flow_message = raw(
            tools.get_template_id_for_flow_message
        )
        self.update_flow = raw(tools.update_flow)
        self.update_flow_action = raw(tools.update_flow_action)


class AsyncRawFlows:
    """The methods of `AsyncFlows`, returning raw responses."""

    def __init__(self, tools: AsyncFlows) -> None:
        self.delete_flow = async_raw(tools.delete_flow)
        self.create_flow = async_raw(tools.create_flow)
        self.delete_flow_action = async_raw(tools.delete_flow_action)
        self.get_action_for_flow_message = async_raw(tools.get_action_for_flow_message)
        self.get_action_id_for_flow_message = async_raw(
            tools.get_action_id_for_flow_message
        )
        self.get_action_ids_for_flow = async_raw(tools.get_action_ids_for_flow)
        self.get_actions_for_flow = async_raw(tools.get_actions_for_flow)
        self.get_flow = async_raw(tools.get_flow)
        self.get_flow_action = async_raw(tools.get_flow_action)
        self.get_flow_action_messages = async_raw(tools.get_flow_action_messages)
        self.get_flow_for_flow_action = async_raw(tools.get_flow_for_flow_action)
        self.get_flow_id_for_flow_action = async_raw(tools.get_flow_id_for_flow_action)
        self.get_flow_message = async_raw(tools.get_flow_message)
        self.get_flows = async_raw(tools.get_flows)
        self.get_message_ids_for_flow_action = async_raw(
            tools.get_message_ids_for_flow_action
        )
        self.get_tag_ids_for_flow = async_raw(tools.get_tag_ids_for_flow)
        self.get_tags_for_flow = async_raw(tools.get_tags_for_flow)
        self.get_template_for_flow_message = async_raw(
            tools.get_template_for_flow_message
        )
        self.get_template_id_for_flow_message = async_raw(
            tools.get_template_id_for_flow_message
        )
        self.update_flow = async_raw(tools.update_flow)
        self.update_flow_action = async_raw(tools.update_flow_action)
