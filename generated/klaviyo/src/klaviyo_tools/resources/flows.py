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
        GetActionsForFlowSort,
        GetFlowsSort,
        GetListFieldsFlow,
        GetListsSort,
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
        """Creates a flow from a complete definition: triggers, actions and how they lead
        on.

        New actions carry temporary ids, which the answer replaces. It starts as a draft
        and sends nothing until Update Flow makes it live. Get Flow with the additional
        field "definition" shows an existing one to start from.

        Args:
            name: The flow's name, which recipients do not see.
            definition: A dict of triggers, profile_filter, actions,
                entry_action_id, reentry_criteria.
            additional_fields_flow: "definition" adds the whole definition of the
                flow.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

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
        """Removes one action from a flow.

        It cannot be restored. To pause a message instead, set its status with Update
        Flow Action.

        Args:
            id: Id of the flow action.

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
        """Returns the action of a flow that sends a message.

        Get Action Id For Flow Message returns the id alone.

        Args:
            id: Id of the flow message.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.

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
        """Returns the id of the action that sends a message.

        Get Action For Flow Message returns the action itself.

        Args:
            id: Id of the flow message.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowActionIdentifier, GetActionIdsForFlowResult]:
        """Lists the ids of a flow's actions.

        Get Actions For Flow returns their settings as well.

        Args:
            id: Id of the flow.
            filter: Conditions, joined by commas, such as equals(action_type,"A").
                Fields: id, action_type, status, created, updated.
                `filters.ActionIdsForFlowFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowAction, GetActionsForFlowResult]:
        """Lists the actions of a flow, up to 50 a page.

        For the ids alone use Get Action Ids For Flow; for how they are connected, Get
        Flow with its definition.

        Args:
            id: Id of the flow.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(action_type,"A").
                Fields: id, action_type, status, created, updated.
                `filters.ActionsForFlowFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns one flow, with actions or tags on request, and with its complete
        definition as an additional field.

        For the list of flows use Get Flows.

        Args:
            id: Id of the flow.
            additional_fields_flow: "definition" adds the whole definition of the
                flow.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            include: Related resources to return as well: flow actions or tags.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        include: Sequence[Literal["flow", "flow-messages"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowActionResult:
        """Returns one action of a flow (a step: a message, a delay, a split), with its
        settings and status.

        All actions of a flow come from Get Actions For Flow.

        Args:
            id: Id of the flow action.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow_message: Members of each flow message to return. Without it,
                all that come by default.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            include: Related resources to return as well: flow or flow messages.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowMessage, GetFlowActionMessagesResult]:
        """Lists the messages that an action of a flow sends, variations of an experiment
        included, up to 50 a page.

        Only sending actions have any.

        Args:
            id: Id of the flow action.
            fields_flow_message: Members of each flow message to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                id, name, created, updated. `filters.FlowActionMessagesFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowForFlowActionResult:
        """Returns the flow that an action belongs to.

        Get Flow Id For Flow Action returns the id alone.

        Args:
            id: Id of the flow action.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

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
        """Returns the id of the flow that an action belongs to.

        Get Flow For Flow Action returns the flow itself.

        Args:
            id: Id of the flow action.

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
        """Returns one message of a flow: its channel, subject, sender.

        Its template comes from Get Template For Flow Message, its results from Query
        Flow Values.

        Args:
            id: Id of the flow message.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow_message: Members of each flow message to return. Without it,
                all that come by default.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            include: Related resources to return as well: flow action or template.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-actions", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Flow, GetFlowsResult]:
        """Lists the account's flows (automations) with status and trigger, up to 50 a
        page.

        The steps of one flow come from Get Actions For Flow, or as a definition from
        Get Flow; results from Query Flow Values.

        Args:
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                id, name, status, archived, created, updated, trigger_type.
                `filters.FlowsFilter` builds it.
            include: Related resources to return as well: flow actions or tags.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowMessageIdentifier, GetMessageIdsForFlowActionResult]:
        """Lists the ids of the messages that an action of a flow sends.

        Get Flow Action Messages returns the messages themselves.

        Args:
            id: Id of the flow action.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                name, created, updated. `filters.MessageIdsForFlowActionFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Lists the ids of a flow's tags.

        Get Tags For Flow returns their names as well.

        Args:
            id: Id of the flow.

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
        """Lists the tags of a flow with their names.

        Get Tag Ids For Flow returns the ids alone; tags are added with Create Tag
        Relationships.

        Args:
            id: Id of the flow.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.

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
        """Returns the template of a flow's message, with its HTML.

        The template belongs to the message; Get Templates lists the library instead.

        Args:
            id: Id of the flow message.
            fields_template: Members of each template to return. Without it, all
                that come by default.

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
        """Returns the id of the template of a flow's message.

        Get Template For Flow Message returns its HTML as well.

        Args:
            id: Id of the flow message.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateFlowResult:
        """Sets the status of a flow and of all its actions: draft, manual or live.

        Live sends messages to people from then on. It changes nothing else: actions are
        edited with Update Flow Action.

        Args:
            id: Id of the flow.
            status: "draft" stops the flow, "manual" holds messages for review,
                "live" sends them.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

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
        """Replaces the definition of one action of a flow: a delay's length, a message's
        content or status.

        The definition is given as a whole, so start from the one that Get Flow Action
        returns. In a live flow it takes effect at once.

        Args:
            id: Id of the flow action.
            definition: The action as a whole, with its id, type and data.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.

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
        """Creates a flow from a complete definition: triggers, actions and how they lead
        on.

        New actions carry temporary ids, which the answer replaces. It starts as a draft
        and sends nothing until Update Flow makes it live. Get Flow with the additional
        field "definition" shows an existing one to start from.

        Args:
            name: The flow's name, which recipients do not see.
            definition: A dict of triggers, profile_filter, actions,
                entry_action_id, reentry_criteria.
            additional_fields_flow: "definition" adds the whole definition of the
                flow.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

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
        """Removes one action from a flow.

        It cannot be restored. To pause a message instead, set its status with Update
        Flow Action.

        Args:
            id: Id of the flow action.

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
        """Returns the action of a flow that sends a message.

        Get Action Id For Flow Message returns the id alone.

        Args:
            id: Id of the flow message.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.

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
        """Returns the id of the action that sends a message.

        Get Action For Flow Message returns the action itself.

        Args:
            id: Id of the flow message.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowActionIdentifier, GetActionIdsForFlowResult]:
        """Lists the ids of a flow's actions.

        Get Actions For Flow returns their settings as well.

        Args:
            id: Id of the flow.
            filter: Conditions, joined by commas, such as equals(action_type,"A").
                Fields: id, action_type, status, created, updated.
                `filters.ActionIdsForFlowFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetActionsForFlowSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowAction, GetActionsForFlowResult]:
        """Lists the actions of a flow, up to 50 a page.

        For the ids alone use Get Action Ids For Flow; for how they are connected, Get
        Flow with its definition.

        Args:
            id: Id of the flow.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(action_type,"A").
                Fields: id, action_type, status, created, updated.
                `filters.ActionsForFlowFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns one flow, with actions or tags on request, and with its complete
        definition as an additional field.

        For the list of flows use Get Flows.

        Args:
            id: Id of the flow.
            additional_fields_flow: "definition" adds the whole definition of the
                flow.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            include: Related resources to return as well: flow actions or tags.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        include: Sequence[Literal["flow", "flow-messages"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowActionResult:
        """Returns one action of a flow (a step: a message, a delay, a split), with its
        settings and status.

        All actions of a flow come from Get Actions For Flow.

        Args:
            id: Id of the flow action.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow_message: Members of each flow message to return. Without it,
                all that come by default.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            include: Related resources to return as well: flow or flow messages.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowMessage, GetFlowActionMessagesResult]:
        """Lists the messages that an action of a flow sends, variations of an experiment
        included, up to 50 a page.

        Only sending actions have any.

        Args:
            id: Id of the flow action.
            fields_flow_message: Members of each flow message to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                id, name, created, updated. `filters.FlowActionMessagesFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetFlowForFlowActionResult:
        """Returns the flow that an action belongs to.

        Get Flow Id For Flow Action returns the id alone.

        Args:
            id: Id of the flow action.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

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
        """Returns the id of the flow that an action belongs to.

        Get Flow For Flow Action returns the flow itself.

        Args:
            id: Id of the flow action.

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
        """Returns one message of a flow: its channel, subject, sender.

        Its template comes from Get Template For Flow Message, its results from Query
        Flow Values.

        Args:
            id: Id of the flow message.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow_message: Members of each flow message to return. Without it,
                all that come by default.
            fields_template: Members of each template to return. Without it, all
                that come by default.
            include: Related resources to return as well: flow action or template.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-actions", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetFlowsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Flow, GetFlowsResult]:
        """Lists the account's flows (automations) with status and trigger, up to 50 a
        page.

        The steps of one flow come from Get Actions For Flow, or as a definition from
        Get Flow; results from Query Flow Values.

        Args:
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                id, name, status, archived, created, updated, trigger_type.
                `filters.FlowsFilter` builds it.
            include: Related resources to return as well: flow actions or tags.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowMessageIdentifier, GetMessageIdsForFlowActionResult]:
        """Lists the ids of the messages that an action of a flow sends.

        Get Flow Action Messages returns the messages themselves.

        Args:
            id: Id of the flow action.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                name, created, updated. `filters.MessageIdsForFlowActionFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Lists the ids of a flow's tags.

        Get Tags For Flow returns their names as well.

        Args:
            id: Id of the flow.

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
        """Lists the tags of a flow with their names.

        Get Tag Ids For Flow returns the ids alone; tags are added with Create Tag
        Relationships.

        Args:
            id: Id of the flow.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.

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
        """Returns the template of a flow's message, with its HTML.

        The template belongs to the message; Get Templates lists the library instead.

        Args:
            id: Id of the flow message.
            fields_template: Members of each template to return. Without it, all
                that come by default.

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
        """Returns the id of the template of a flow's message.

        Get Template For Flow Message returns its HTML as well.

        Args:
            id: Id of the flow message.

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
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateFlowResult:
        """Sets the status of a flow and of all its actions: draft, manual or live.

        Live sends messages to people from then on. It changes nothing else: actions are
        edited with Update Flow Action.

        Args:
            id: Id of the flow.
            status: "draft" stops the flow, "manual" holds messages for review,
                "live" sends them.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

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
        """Replaces the definition of one action of a flow: a delay's length, a message's
        content or status.

        The definition is given as a whole, so start from the one that Get Flow Action
        returns. In a live flow it takes effect at once.

        Args:
            id: Id of the flow action.
            definition: The action as a whole, with its id, type and data.
            fields_flow_action: Members of each flow action to return. Without it,
                all that come by default.

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
