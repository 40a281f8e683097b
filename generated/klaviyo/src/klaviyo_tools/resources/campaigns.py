"""The tools of Campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsCampaign,
        FieldsCampaignMessage,
        FieldsImage,
        FieldsTemplate,
        GetCampaignFieldsCampaignMessage,
        GetCampaignsSort,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.campaigns import (
        AssignCampaignMessageTemplateResult,
        AudiencesParam,
        Campaign,
        CampaignMessage,
        CampaignMessageCreateParam,
        CampaignsEmailTrackingOptionsParam,
        CampaignsSMSTrackingOptionsParam,
        CreateCampaignCloneResult,
        CreateCampaignRecipientEstimationJobResult,
        CreateCampaignResult,
        CreateCampaignSendJobResult,
        EmailMessageDefinitionParam,
        EmailSendOptionsParam,
        GetCampaignCampaignMessagesResult,
        GetCampaignMessageCampaignResult,
        GetCampaignMessageRelationshipsCampaignResult,
        GetCampaignMessageRelationshipsTemplateResult,
        GetCampaignMessageResult,
        GetCampaignMessageTemplateResult,
        GetCampaignRecipientEstimationJobResult,
        GetCampaignRecipientEstimationResult,
        GetCampaignRelationshipsCampaignMessagesResult,
        GetCampaignRelationshipsTagsResult,
        GetCampaignResult,
        GetCampaignSendJobResult,
        GetCampaignsResult,
        GetCampaignTagsResult,
        GetImageForCampaignMessageResult,
        GetImageIdForCampaignMessageResult,
        ImmediateSendStrategyParam,
        MobilePushMessageSilentDefinitionUpdateParam,
        MobilePushMessageStandardDefinitionUpdateParam,
        PushSendOptionsParam,
        SmartSendTimeStrategyParam,
        SMSMessageDefinitionCreateParam,
        SMSSendOptionsParam,
        StaticSendStrategyParam,
        ThrottledSendStrategyParam,
        UpdateCampaignAudiencesParam,
        UpdateCampaignMessageResult,
        UpdateCampaignResult,
    )
    from ..types.shared import CampaignMessageIdentifier, Tag, TagIdentifier


class Campaigns(SyncResource):
    """The tools of Campaigns."""

    @property
    def with_raw_response(self) -> RawCampaigns:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawCampaigns(self._as_raw())

    def assign_campaign_message_template(
        self,
        *,
        id: str,
        template_id: str,
        fields_campaign_message: Sequence[FieldsCampaignMessage] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AssignCampaignMessageTemplateResult:
        """Creates a non-reusable version of the template and assigns it to the message.

        Args:
            id: The unique identifier of the campaign message to assign the template
                to. Obtained from campaign creation or get campaign messages
                endpoints.
            template_id: The unique identifier of the template to assign to the
                campaign message. A non-reusable clone of this template will be
                created and linked to the message.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-message-assign-template
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE
        """
        return self._call(
            "KLAVIYO_ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE",
            {
                "id": id,
                "template_id": template_id,
                "fields_campaign_message": fields_campaign_message,
            },
            options,
        )

    def cancel_campaign_send(
        self,
        id: str,
        *,
        action: Literal["cancel", "revert"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel or revert a campaign send job.

        Use 'cancel' to permanently stop a campaign (status becomes CANCELED), or
        'revert' to return it to DRAFT for editing. This action modifies a campaign send
        job that is currently queued or sending. The cancel action is irreversible and
        sets the status to CANCELED. The revert action returns the campaign to DRAFT
        status, allowing further modifications.

        Preconditions:
        - Campaign send job ID must exist and be accessible
        - Campaign must be in a state that allows cancellation (queued or sending)

        Args:
            id: The unique identifier of the campaign send job to cancel or revert.
                This is the ID returned when creating a campaign send job.
            action: The action to perform. 'cancel' permanently cancels the campaign
                (status becomes CANCELED, irreversible). 'revert' returns the
                campaign to DRAFT status for further editing.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/campaign-send-jobs/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CANCEL_CAMPAIGN_SEND
        """
        return self._run(
            "KLAVIYO_CANCEL_CAMPAIGN_SEND",
            {
                "id": id,
                "action": action,
            },
            options,
        )

    def create_campaign(
        self,
        *,
        name: str,
        audiences: AudiencesParam,
        campaign_messages: Sequence[CampaignMessageCreateParam],
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        send_strategy: (
            StaticSendStrategyParam
            | ThrottledSendStrategyParam
            | ImmediateSendStrategyParam
            | SmartSendTimeStrategyParam
            | Omit
            | None
        ) = OMIT,
        send_options: (
            EmailSendOptionsParam
            | SMSSendOptionsParam
            | PushSendOptionsParam
            | Omit
            | None
        ) = OMIT,
        tracking_options: (
            CampaignsEmailTrackingOptionsParam
            | CampaignsSMSTrackingOptionsParam
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignResult:
        """Creates a campaign given a set of parameters, then returns it.

        Args:
            name: The campaign name.
            audiences: A dict of included, excluded.
            campaign_messages: The message, with type "campaign-message", and its
                channel and content under attributes.definition.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            send_strategy: Send strategy.
            send_options: Options to use when sending a campaign.
            tracking_options: The tracking options associated with the campaign.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaigns
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN
        """
        return self._call(
            "KLAVIYO_CREATE_CAMPAIGN",
            {
                "name": name,
                "audiences": audiences,
                "campaign_messages": campaign_messages,
                "fields_campaign": fields_campaign,
                "send_strategy": send_strategy,
                "send_options": send_options,
                "tracking_options": tracking_options,
            },
            options,
        )

    def create_campaign_clone(
        self,
        *,
        id: str,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        new_name: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignCloneResult:
        """Clones an existing campaign, returning a new campaign based on the original with
        a new ID and name.

        Args:
            id: The campaign ID to be cloned.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            new_name: The name for the new cloned campaign.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-clone
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN_CLONE
        """
        return self._call(
            "KLAVIYO_CREATE_CAMPAIGN_CLONE",
            {
                "id": id,
                "fields_campaign": fields_campaign,
                "new_name": new_name,
            },
            options,
        )

    def create_campaign_recipient_estimation_job(
        self,
        *,
        id: str,
        fields_campaign_recipient_estimation_job: (
            Sequence[Literal["id", "status"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignRecipientEstimationJobResult:
        """Start an asynchronous task to estimate the number of recipients for a campaign.

        This action creates a background job that calculates how many profiles would
        receive the campaign based on its current audience settings. Use the job ID
        returned to track progress with the 'Get Campaign Recipient Estimation Job'
        action, and get the final count via 'Get Campaign Recipient Estimation' action.

        Preconditions:
        - Campaign ID must exist and be accessible
        - Campaign must have audience settings configured

        Args:
            id: The ID of the campaign to perform recipient estimation for.
            fields_campaign_recipient_estimation_job: Members to return of each
                campaign-recipient-estimation-job; all by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-recipient-estimation-jobs
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN_RECIPIENT_ESTIMATION_JOB
        """
        return self._call(
            "KLAVIYO_CREATE_CAMPAIGN_RECIPIENT_ESTIMATION_JOB",
            {
                "id": id,
                "fields_campaign_recipient_estimation_job": fields_campaign_recipient_estimation_job,
            },
            options,
        )

    def create_campaign_send_job(
        self,
        *,
        id: str,
        fields_campaign_send_job: Sequence[Literal["id", "status"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignSendJobResult:
        """Trigger a campaign to send asynchronously

        Args:
            id: The unique identifier (ID) of the campaign to send. The campaign
                must have a template assigned to its message and a subject line set
                before it can be sent.
            fields_campaign_send_job: Members to return of each campaign-send-job;
                all by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-send-jobs
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN_SEND_JOB
        """
        return self._call(
            "KLAVIYO_CREATE_CAMPAIGN_SEND_JOB",
            {
                "id": id,
                "fields_campaign_send_job": fields_campaign_send_job,
            },
            options,
        )

    def delete_campaign(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a campaign with the given campaign ID.

        Args:
            id: The campaign ID to be deleted.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/campaigns/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_DELETE_CAMPAIGN
        """
        return self._run(
            "KLAVIYO_DELETE_CAMPAIGN",
            {
                "id": id,
            },
            options,
        )

    def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include_tags: bool | Omit = OMIT,
        include_messages: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignResult:
        """Retrieve a specific campaign by its ID from Klaviyo.

        This action fetches detailed information about a single campaign including its
        name, status, audience settings, send strategy, and optionally related messages
        and tags.

        Preconditions:
        - Campaign ID must exist and be accessible

        Args:
            id: The campaign ID to retrieve.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            include_tags: Whether to include tags in the response.
            include_messages: Whether to include campaign messages in the response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/campaigns/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_tag": fields_tag,
                "include_tags": include_tags,
                "include_messages": include_messages,
            },
            options,
        )

    def get_campaign_campaign_messages(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        include: Sequence[Literal["campaign", "image", "template"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CampaignMessage, GetCampaignCampaignMessagesResult]:
        """Return all messages that belong to the given campaign.

        Args:
            id: The unique identifier of the campaign to retrieve messages for. You
                can obtain campaign IDs using the Get Campaigns action.
            fields_campaign_message: Members to return of each campaign-message; all
                by default.
            fields_campaign: Members to return of each campaign; all by default.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            fields_template: Members to return of each template; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            The first page of `CampaignMessage` items; iterate over it for the items of
            all pages.

        Request: GET /api/campaigns/{id}/campaign-messages
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_CAMPAIGN_MESSAGES
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_CAMPAIGN_MESSAGES",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_image": fields_image,
                "fields_template": fields_template,
                "include": include,
            },
            options,
        )

    def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        include: Sequence[Literal["campaign", "image", "template"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageResult:
        """Returns a specific message based on a required id.

        Args:
            id: The message ID to be retrieved.
            fields_campaign_message: Members of the message to return, nested ones
                such as definition.content.subject. Without it, all.
            fields_campaign: Members to return of each campaign; all by default.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            fields_template: Members to return of each template; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/campaign-messages/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_image": fields_image,
                "fields_template": fields_template,
                "include": include,
            },
            options,
        )

    def get_campaign_message_campaign(
        self,
        id: str,
        *,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageCampaignResult:
        """Return the related campaign

        Args:
            id: The unique identifier of the campaign message. Used to retrieve the
                parent campaign associated with this message.
            fields_campaign: Members to return of each campaign; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/campaign
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_CAMPAIGN
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_CAMPAIGN",
            {
                "id": id,
                "fields_campaign": fields_campaign,
            },
            options,
        )

    def get_campaign_message_relationships_campaign(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageRelationshipsCampaignResult:
        """Returns the ID of the related campaign

        Args:
            id: The unique identifier of the campaign message to retrieve the
                campaign relationship for. You can obtain campaign message IDs using
                the Get Campaign Campaign Messages action.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/relationships/campaign
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_CAMPAIGN
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_CAMPAIGN",
            {
                "id": id,
            },
            options,
        )

    def get_campaign_message_relationships_template(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageRelationshipsTemplateResult:
        """Returns the ID of the related template

        Args:
            id: The unique identifier of the campaign message to retrieve the
                template relationship for.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/relationships/template
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, templates:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_TEMPLATE
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_TEMPLATE",
            {
                "id": id,
            },
            options,
        )

    def get_campaign_message_template(
        self,
        id: str,
        *,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageTemplateResult:
        """Return the related template

        Args:
            id: The unique identifier of the campaign message. Example:
                '01KFGQQNRE7Z9FZ0AAQ3TQAKYZ'.
            fields_template: Sparse fieldsets to limit which template fields are
                returned. Available fields: name, editor_type, html, text, amp,
                created, updated. If not specified, all fields are returned.
                Example: ['name', 'html'] returns only the template name and HTML
                content.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/template
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, templates:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_TEMPLATE
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_TEMPLATE",
            {
                "id": id,
                "fields_template": fields_template,
            },
            options,
        )

    def get_campaign_recipient_estimation(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation: (
            Sequence[Literal["estimated_recipient_count", "id"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignRecipientEstimationResult:
        """Get estimated recipients for a given campaign ID using Create Campaign Recipient
        Estimation Job.

        Args:
            id: The ID of the campaign for which to get the estimated number of
                recipients.
            fields_campaign_recipient_estimation: Members to return of each
                campaign-recipient-estimation; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-recipient-estimations/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION",
            {
                "id": id,
                "fields_campaign_recipient_estimation": fields_campaign_recipient_estimation,
            },
            options,
        )

    def get_campaign_recipient_estimation_job(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation_job: (
            Sequence[Literal["id", "status"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignRecipientEstimationJobResult:
        """Retrieve the status of a recipient estimation job triggered with the Create
        Campaign Recipient Estimation Job endpoint.

        Args:
            id: The ID of the campaign to get recipient estimation status.
            fields_campaign_recipient_estimation_job: Members to return of each
                campaign-recipient-estimation-job; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-recipient-estimation-jobs/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB",
            {
                "id": id,
                "fields_campaign_recipient_estimation_job": fields_campaign_recipient_estimation_job,
            },
            options,
        )

    def get_campaign_relationships_campaign_messages(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[
        CampaignMessageIdentifier, GetCampaignRelationshipsCampaignMessagesResult
    ]:
        """Returns the IDs of all messages associated with the given campaign.

        Args:
            id: ID of the campaign.

        Returns:
            The first page of `CampaignMessageIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/campaigns/{id}/relationships/campaign-messages
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES",
            {
                "id": id,
            },
            options,
        )

    def get_campaign_relationships_tags(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[TagIdentifier, GetCampaignRelationshipsTagsResult]:
        """Returns the IDs of all tags associated with the given campaign.

        Args:
            id: The unique identifier of the campaign to retrieve tag relationships
                for.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/campaigns/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: campaigns:read, tags:read
        Tool: KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_TAGS
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_TAGS",
            {
                "id": id,
            },
            options,
        )

    def get_campaigns(
        self,
        *,
        channel: Literal["email", "sms", "mobile_push"],
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        include: Sequence[Literal["campaign-messages", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetCampaignsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Campaign, GetCampaignsResult]:
        """Lists the campaigns of one channel: email, SMS or mobile push.

        The filter narrows them by name, status or time. Archived campaigns come only
        with include_archived, and then alone.

        The API returns either active or archived campaigns; true returns archived ones
        only.

        Args:
            channel: The channel whose campaigns are listed: email, sms or
                mobile_push.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: Further conditions, joined by commas, such as
                equals(status,"Draft"). The channel is added to them.
                `filters.CampaignsFilter` builds it.
            include_archived: Whether to include archived campaigns in the results.
            include: Related resources to return as well: campaign messages or tags.
            page_cursor: Cursor for pagination to get the next page of results
                Iterate using links.next until it returns null to retrieve all
                results.
            page_size: How many results a page holds. 1 to 100.
            sort: Klaviyo API sort options - note the _at suffix is required for
                time-based fields.

        Returns:
            The first page of `Campaign` items; iterate over it for the items of all
            pages.

        Request: GET /api/campaigns
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGNS
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGNS",
            {
                "channel": channel,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_tag": fields_tag,
                "filter": filter,
                "include_archived": include_archived,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_campaign_send_job(
        self,
        id: str,
        *,
        fields_campaign_send_job: Sequence[Literal["id", "status"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignSendJobResult:
        """Get a campaign send job

        Args:
            id: The ID of the campaign to send.
            fields_campaign_send_job: Members to return of each campaign-send-job;
                all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-send-jobs/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_SEND_JOB
        """
        return self._call(
            "KLAVIYO_GET_CAMPAIGN_SEND_JOB",
            {
                "id": id,
                "fields_campaign_send_job": fields_campaign_send_job,
            },
            options,
        )

    def get_campaign_tags(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Tag, GetCampaignTagsResult]:
        """Return all tags that belong to the given campaign.

        Args:
            id: The unique identifier of the campaign to retrieve tags for (e.g.,
                '01KFT75VHSJJ4X5E1G4ZT0VQCJ').
            fields_tag: Members to return of each tag; all by default.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/campaigns/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: campaigns:read, tags:read
        Tool: KLAVIYO_GET_CAMPAIGN_TAGS
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_TAGS",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )

    def get_image_for_campaign_message(
        self,
        id: str,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetImageForCampaignMessageResult:
        """Returns the image that a mobile push message of a campaign shows, with its
        address and size.

        When only the id is needed, Get Image Id For Campaign Message is lighter.

        Args:
            id: Id of the message.
            fields_image: Members of each image to return. Without it, all that come
                by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/image
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, images:read
        Tool: KLAVIYO_GET_IMAGE_FOR_CAMPAIGN_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_IMAGE_FOR_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "fields_image": fields_image,
            },
            options,
        )

    def get_image_id_for_campaign_message(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetImageIdForCampaignMessageResult:
        """Returns the id of the image that a mobile push message of a campaign shows, and
        nothing else of it.

        Get Image For Campaign Message returns the image's address and name.

        Args:
            id: Id of the message.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/relationships/image
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, images:read
        Tool: KLAVIYO_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE
        """
        return self._call(
            "KLAVIYO_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE",
            {
                "id": id,
            },
            options,
        )

    def update_campaign(
        self,
        id: str,
        *,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        audiences: UpdateCampaignAudiencesParam | Omit | None = OMIT,
        send_options: (
            EmailSendOptionsParam
            | SMSSendOptionsParam
            | PushSendOptionsParam
            | Omit
            | None
        ) = OMIT,
        tracking_options: (
            CampaignsEmailTrackingOptionsParam
            | CampaignsSMSTrackingOptionsParam
            | Omit
            | None
        ) = OMIT,
        send_strategy: (
            StaticSendStrategyParam
            | ThrottledSendStrategyParam
            | ImmediateSendStrategyParam
            | SmartSendTimeStrategyParam
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCampaignResult:
        """Changes a campaign's name, audiences, tracking or schedule; whatever is left out
        stays as it is.

        Works only while the campaign is a draft: one that is scheduled must be reverted
        first (Cancel Campaign Send with "revert"). The content of its messages is
        changed with Update Campaign Message. It sends nothing; that is Create Campaign
        Send Job.

        Args:
            id: Id of the campaign.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            name: The campaign's new name, which recipients do not see.
            audiences: A dict of included, excluded.
            send_options: Whether people who got a message recently are skipped
                (smart sending).
            tracking_options: Whether opens and clicks are tracked, and which UTM
                parameters links get.
            send_strategy: When to send: method "static", "immediate", "throttled"
                or "smart_send_time", with the settings of that method.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/campaigns/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_UPDATE_CAMPAIGN
        """
        return self._call(
            "KLAVIYO_UPDATE_CAMPAIGN",
            {
                "id": id,
                "fields_campaign": fields_campaign,
                "name": name,
                "audiences": audiences,
                "send_options": send_options,
                "tracking_options": tracking_options,
                "send_strategy": send_strategy,
            },
            options,
        )

    def update_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        definition: (
            EmailMessageDefinitionParam
            | SMSMessageDefinitionCreateParam
            | MobilePushMessageStandardDefinitionUpdateParam
            | MobilePushMessageSilentDefinitionUpdateParam
            | Omit
            | None
        ) = OMIT,
        image_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCampaignMessageResult:
        """Changes the content, label or rendering options of one message of a draft
        campaign: subject, sender, preview text, SMS body, push payload.

        A new template is assigned with Assign Campaign Message Template, audiences and
        schedule with Update Campaign.

        Args:
            id: Id of the message.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.
            definition: The message as its channel has it, given as a whole: email
                with subject and sender, SMS with body, or mobile push. The channel
                itself cannot change.
            image_id: Id of an image of the library for a mobile push message.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/campaign-messages/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_UPDATE_CAMPAIGN_MESSAGE
        """
        return self._call(
            "KLAVIYO_UPDATE_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "definition": definition,
                "image_id": image_id,
            },
            options,
        )

    def update_image_for_campaign_message(
        self,
        id: str,
        *,
        data_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replaces the image of a mobile push message with one of the image library.

        The image must be there already: upload it with Upload Image From File or Upload
        Image From Url. Email images belong to the template and are not affected.

        Args:
            id: Id of the message.
            data_id: Id of the image to show, as Get Images lists it.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/campaign-messages/{id}/relationships/image
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write, images:read
        Tool: KLAVIYO_UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE
        """
        return self._run(
            "KLAVIYO_UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "data_id": data_id,
            },
            options,
        )


class AsyncCampaigns(AsyncResource):
    """The tools of Campaigns, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawCampaigns:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawCampaigns(self._as_raw())

    async def assign_campaign_message_template(
        self,
        *,
        id: str,
        template_id: str,
        fields_campaign_message: Sequence[FieldsCampaignMessage] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AssignCampaignMessageTemplateResult:
        """Creates a non-reusable version of the template and assigns it to the message.

        Args:
            id: The unique identifier of the campaign message to assign the template
                to. Obtained from campaign creation or get campaign messages
                endpoints.
            template_id: The unique identifier of the template to assign to the
                campaign message. A non-reusable clone of this template will be
                created and linked to the message.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-message-assign-template
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE
        """
        return await self._call(
            "KLAVIYO_ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE",
            {
                "id": id,
                "template_id": template_id,
                "fields_campaign_message": fields_campaign_message,
            },
            options,
        )

    async def cancel_campaign_send(
        self,
        id: str,
        *,
        action: Literal["cancel", "revert"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel or revert a campaign send job.

        Use 'cancel' to permanently stop a campaign (status becomes CANCELED), or
        'revert' to return it to DRAFT for editing. This action modifies a campaign send
        job that is currently queued or sending. The cancel action is irreversible and
        sets the status to CANCELED. The revert action returns the campaign to DRAFT
        status, allowing further modifications.

        Preconditions:
        - Campaign send job ID must exist and be accessible
        - Campaign must be in a state that allows cancellation (queued or sending)

        Args:
            id: The unique identifier of the campaign send job to cancel or revert.
                This is the ID returned when creating a campaign send job.
            action: The action to perform. 'cancel' permanently cancels the campaign
                (status becomes CANCELED, irreversible). 'revert' returns the
                campaign to DRAFT status for further editing.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/campaign-send-jobs/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CANCEL_CAMPAIGN_SEND
        """
        return await self._run(
            "KLAVIYO_CANCEL_CAMPAIGN_SEND",
            {
                "id": id,
                "action": action,
            },
            options,
        )

    async def create_campaign(
        self,
        *,
        name: str,
        audiences: AudiencesParam,
        campaign_messages: Sequence[CampaignMessageCreateParam],
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        send_strategy: (
            StaticSendStrategyParam
            | ThrottledSendStrategyParam
            | ImmediateSendStrategyParam
            | SmartSendTimeStrategyParam
            | Omit
            | None
        ) = OMIT,
        send_options: (
            EmailSendOptionsParam
            | SMSSendOptionsParam
            | PushSendOptionsParam
            | Omit
            | None
        ) = OMIT,
        tracking_options: (
            CampaignsEmailTrackingOptionsParam
            | CampaignsSMSTrackingOptionsParam
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignResult:
        """Creates a campaign given a set of parameters, then returns it.

        Args:
            name: The campaign name.
            audiences: A dict of included, excluded.
            campaign_messages: The message, with type "campaign-message", and its
                channel and content under attributes.definition.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            send_strategy: Send strategy.
            send_options: Options to use when sending a campaign.
            tracking_options: The tracking options associated with the campaign.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaigns
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN
        """
        return await self._call(
            "KLAVIYO_CREATE_CAMPAIGN",
            {
                "name": name,
                "audiences": audiences,
                "campaign_messages": campaign_messages,
                "fields_campaign": fields_campaign,
                "send_strategy": send_strategy,
                "send_options": send_options,
                "tracking_options": tracking_options,
            },
            options,
        )

    async def create_campaign_clone(
        self,
        *,
        id: str,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        new_name: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignCloneResult:
        """Clones an existing campaign, returning a new campaign based on the original with
        a new ID and name.

        Args:
            id: The campaign ID to be cloned.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            new_name: The name for the new cloned campaign.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-clone
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN_CLONE
        """
        return await self._call(
            "KLAVIYO_CREATE_CAMPAIGN_CLONE",
            {
                "id": id,
                "fields_campaign": fields_campaign,
                "new_name": new_name,
            },
            options,
        )

    async def create_campaign_recipient_estimation_job(
        self,
        *,
        id: str,
        fields_campaign_recipient_estimation_job: (
            Sequence[Literal["id", "status"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignRecipientEstimationJobResult:
        """Start an asynchronous task to estimate the number of recipients for a campaign.

        This action creates a background job that calculates how many profiles would
        receive the campaign based on its current audience settings. Use the job ID
        returned to track progress with the 'Get Campaign Recipient Estimation Job'
        action, and get the final count via 'Get Campaign Recipient Estimation' action.

        Preconditions:
        - Campaign ID must exist and be accessible
        - Campaign must have audience settings configured

        Args:
            id: The ID of the campaign to perform recipient estimation for.
            fields_campaign_recipient_estimation_job: Members to return of each
                campaign-recipient-estimation-job; all by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-recipient-estimation-jobs
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN_RECIPIENT_ESTIMATION_JOB
        """
        return await self._call(
            "KLAVIYO_CREATE_CAMPAIGN_RECIPIENT_ESTIMATION_JOB",
            {
                "id": id,
                "fields_campaign_recipient_estimation_job": fields_campaign_recipient_estimation_job,
            },
            options,
        )

    async def create_campaign_send_job(
        self,
        *,
        id: str,
        fields_campaign_send_job: Sequence[Literal["id", "status"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCampaignSendJobResult:
        """Trigger a campaign to send asynchronously

        Args:
            id: The unique identifier (ID) of the campaign to send. The campaign
                must have a template assigned to its message and a subject line set
                before it can be sent.
            fields_campaign_send_job: Members to return of each campaign-send-job;
                all by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/campaign-send-jobs
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_CREATE_CAMPAIGN_SEND_JOB
        """
        return await self._call(
            "KLAVIYO_CREATE_CAMPAIGN_SEND_JOB",
            {
                "id": id,
                "fields_campaign_send_job": fields_campaign_send_job,
            },
            options,
        )

    async def delete_campaign(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a campaign with the given campaign ID.

        Args:
            id: The campaign ID to be deleted.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/campaigns/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_DELETE_CAMPAIGN
        """
        return await self._run(
            "KLAVIYO_DELETE_CAMPAIGN",
            {
                "id": id,
            },
            options,
        )

    async def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include_tags: bool | Omit = OMIT,
        include_messages: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignResult:
        """Retrieve a specific campaign by its ID from Klaviyo.

        This action fetches detailed information about a single campaign including its
        name, status, audience settings, send strategy, and optionally related messages
        and tags.

        Preconditions:
        - Campaign ID must exist and be accessible

        Args:
            id: The campaign ID to retrieve.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            include_tags: Whether to include tags in the response.
            include_messages: Whether to include campaign messages in the response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/campaigns/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_tag": fields_tag,
                "include_tags": include_tags,
                "include_messages": include_messages,
            },
            options,
        )

    def get_campaign_campaign_messages(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        include: Sequence[Literal["campaign", "image", "template"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CampaignMessage, GetCampaignCampaignMessagesResult]:
        """Return all messages that belong to the given campaign.

        Args:
            id: The unique identifier of the campaign to retrieve messages for. You
                can obtain campaign IDs using the Get Campaigns action.
            fields_campaign_message: Members to return of each campaign-message; all
                by default.
            fields_campaign: Members to return of each campaign; all by default.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            fields_template: Members to return of each template; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            The first page of `CampaignMessage` items; iterate over it for the items of
            all pages.

        Request: GET /api/campaigns/{id}/campaign-messages
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_CAMPAIGN_MESSAGES
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_CAMPAIGN_MESSAGES",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_image": fields_image,
                "fields_template": fields_template,
                "include": include,
            },
            options,
        )

    async def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        include: Sequence[Literal["campaign", "image", "template"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageResult:
        """Returns a specific message based on a required id.

        Args:
            id: The message ID to be retrieved.
            fields_campaign_message: Members of the message to return, nested ones
                such as definition.content.subject. Without it, all.
            fields_campaign: Members to return of each campaign; all by default.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            fields_template: Members to return of each template; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/campaign-messages/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_image": fields_image,
                "fields_template": fields_template,
                "include": include,
            },
            options,
        )

    async def get_campaign_message_campaign(
        self,
        id: str,
        *,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageCampaignResult:
        """Return the related campaign

        Args:
            id: The unique identifier of the campaign message. Used to retrieve the
                parent campaign associated with this message.
            fields_campaign: Members to return of each campaign; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/campaign
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_CAMPAIGN
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_CAMPAIGN",
            {
                "id": id,
                "fields_campaign": fields_campaign,
            },
            options,
        )

    async def get_campaign_message_relationships_campaign(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageRelationshipsCampaignResult:
        """Returns the ID of the related campaign

        Args:
            id: The unique identifier of the campaign message to retrieve the
                campaign relationship for. You can obtain campaign message IDs using
                the Get Campaign Campaign Messages action.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/relationships/campaign
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_CAMPAIGN
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_CAMPAIGN",
            {
                "id": id,
            },
            options,
        )

    async def get_campaign_message_relationships_template(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageRelationshipsTemplateResult:
        """Returns the ID of the related template

        Args:
            id: The unique identifier of the campaign message to retrieve the
                template relationship for.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/relationships/template
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, templates:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_TEMPLATE
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_TEMPLATE",
            {
                "id": id,
            },
            options,
        )

    async def get_campaign_message_template(
        self,
        id: str,
        *,
        fields_template: Sequence[FieldsTemplate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignMessageTemplateResult:
        """Return the related template

        Args:
            id: The unique identifier of the campaign message. Example:
                '01KFGQQNRE7Z9FZ0AAQ3TQAKYZ'.
            fields_template: Sparse fieldsets to limit which template fields are
                returned. Available fields: name, editor_type, html, text, amp,
                created, updated. If not specified, all fields are returned.
                Example: ['name', 'html'] returns only the template name and HTML
                content.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/template
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, templates:read
        Tool: KLAVIYO_GET_CAMPAIGN_MESSAGE_TEMPLATE
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_MESSAGE_TEMPLATE",
            {
                "id": id,
                "fields_template": fields_template,
            },
            options,
        )

    async def get_campaign_recipient_estimation(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation: (
            Sequence[Literal["estimated_recipient_count", "id"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignRecipientEstimationResult:
        """Get estimated recipients for a given campaign ID using Create Campaign Recipient
        Estimation Job.

        Args:
            id: The ID of the campaign for which to get the estimated number of
                recipients.
            fields_campaign_recipient_estimation: Members to return of each
                campaign-recipient-estimation; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-recipient-estimations/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION",
            {
                "id": id,
                "fields_campaign_recipient_estimation": fields_campaign_recipient_estimation,
            },
            options,
        )

    async def get_campaign_recipient_estimation_job(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation_job: (
            Sequence[Literal["id", "status"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignRecipientEstimationJobResult:
        """Retrieve the status of a recipient estimation job triggered with the Create
        Campaign Recipient Estimation Job endpoint.

        Args:
            id: The ID of the campaign to get recipient estimation status.
            fields_campaign_recipient_estimation_job: Members to return of each
                campaign-recipient-estimation-job; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-recipient-estimation-jobs/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB",
            {
                "id": id,
                "fields_campaign_recipient_estimation_job": fields_campaign_recipient_estimation_job,
            },
            options,
        )

    def get_campaign_relationships_campaign_messages(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        CampaignMessageIdentifier, GetCampaignRelationshipsCampaignMessagesResult
    ]:
        """Returns the IDs of all messages associated with the given campaign.

        Args:
            id: ID of the campaign.

        Returns:
            The first page of `CampaignMessageIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/campaigns/{id}/relationships/campaign-messages
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES",
            {
                "id": id,
            },
            options,
        )

    def get_campaign_relationships_tags(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TagIdentifier, GetCampaignRelationshipsTagsResult]:
        """Returns the IDs of all tags associated with the given campaign.

        Args:
            id: The unique identifier of the campaign to retrieve tag relationships
                for.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/campaigns/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: campaigns:read, tags:read
        Tool: KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_TAGS
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_TAGS",
            {
                "id": id,
            },
            options,
        )

    def get_campaigns(
        self,
        *,
        channel: Literal["email", "sms", "mobile_push"],
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        include: Sequence[Literal["campaign-messages", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetCampaignsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Campaign, GetCampaignsResult]:
        """Lists the campaigns of one channel: email, SMS or mobile push.

        The filter narrows them by name, status or time. Archived campaigns come only
        with include_archived, and then alone.

        The API returns either active or archived campaigns; true returns archived ones
        only.

        Args:
            channel: The channel whose campaigns are listed: email, sms or
                mobile_push.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: Further conditions, joined by commas, such as
                equals(status,"Draft"). The channel is added to them.
                `filters.CampaignsFilter` builds it.
            include_archived: Whether to include archived campaigns in the results.
            include: Related resources to return as well: campaign messages or tags.
            page_cursor: Cursor for pagination to get the next page of results
                Iterate using links.next until it returns null to retrieve all
                results.
            page_size: How many results a page holds. 1 to 100.
            sort: Klaviyo API sort options - note the _at suffix is required for
                time-based fields.

        Returns:
            The first page of `Campaign` items; iterate over it for the items of all
            pages.

        Request: GET /api/campaigns
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGNS
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGNS",
            {
                "channel": channel,
                "fields_campaign_message": fields_campaign_message,
                "fields_campaign": fields_campaign,
                "fields_tag": fields_tag,
                "filter": filter,
                "include_archived": include_archived,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_campaign_send_job(
        self,
        id: str,
        *,
        fields_campaign_send_job: Sequence[Literal["id", "status"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCampaignSendJobResult:
        """Get a campaign send job

        Args:
            id: The ID of the campaign to send.
            fields_campaign_send_job: Members to return of each campaign-send-job;
                all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-send-jobs/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read
        Tool: KLAVIYO_GET_CAMPAIGN_SEND_JOB
        """
        return await self._call(
            "KLAVIYO_GET_CAMPAIGN_SEND_JOB",
            {
                "id": id,
                "fields_campaign_send_job": fields_campaign_send_job,
            },
            options,
        )

    def get_campaign_tags(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Tag, GetCampaignTagsResult]:
        """Return all tags that belong to the given campaign.

        Args:
            id: The unique identifier of the campaign to retrieve tags for (e.g.,
                '01KFT75VHSJJ4X5E1G4ZT0VQCJ').
            fields_tag: Members to return of each tag; all by default.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/campaigns/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: campaigns:read, tags:read
        Tool: KLAVIYO_GET_CAMPAIGN_TAGS
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_TAGS",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )

    async def get_image_for_campaign_message(
        self,
        id: str,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetImageForCampaignMessageResult:
        """Returns the image that a mobile push message of a campaign shows, with its
        address and size.

        When only the id is needed, Get Image Id For Campaign Message is lighter.

        Args:
            id: Id of the message.
            fields_image: Members of each image to return. Without it, all that come
                by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/image
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, images:read
        Tool: KLAVIYO_GET_IMAGE_FOR_CAMPAIGN_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_IMAGE_FOR_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "fields_image": fields_image,
            },
            options,
        )

    async def get_image_id_for_campaign_message(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetImageIdForCampaignMessageResult:
        """Returns the id of the image that a mobile push message of a campaign shows, and
        nothing else of it.

        Get Image For Campaign Message returns the image's address and name.

        Args:
            id: Id of the message.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/campaign-messages/{id}/relationships/image
        Rate limits: 10/s, 150/min
        Scopes: campaigns:read, images:read
        Tool: KLAVIYO_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE
        """
        return await self._call(
            "KLAVIYO_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE",
            {
                "id": id,
            },
            options,
        )

    async def update_campaign(
        self,
        id: str,
        *,
        fields_campaign: Sequence[FieldsCampaign] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        audiences: UpdateCampaignAudiencesParam | Omit | None = OMIT,
        send_options: (
            EmailSendOptionsParam
            | SMSSendOptionsParam
            | PushSendOptionsParam
            | Omit
            | None
        ) = OMIT,
        tracking_options: (
            CampaignsEmailTrackingOptionsParam
            | CampaignsSMSTrackingOptionsParam
            | Omit
            | None
        ) = OMIT,
        send_strategy: (
            StaticSendStrategyParam
            | ThrottledSendStrategyParam
            | ImmediateSendStrategyParam
            | SmartSendTimeStrategyParam
            | Omit
            | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCampaignResult:
        """Changes a campaign's name, audiences, tracking or schedule; whatever is left out
        stays as it is.

        Works only while the campaign is a draft: one that is scheduled must be reverted
        first (Cancel Campaign Send with "revert"). The content of its messages is
        changed with Update Campaign Message. It sends nothing; that is Create Campaign
        Send Job.

        Args:
            id: Id of the campaign.
            fields_campaign: Members of each campaign to return. Without it, all
                that come by default.
            name: The campaign's new name, which recipients do not see.
            audiences: A dict of included, excluded.
            send_options: Whether people who got a message recently are skipped
                (smart sending).
            tracking_options: Whether opens and clicks are tracked, and which UTM
                parameters links get.
            send_strategy: When to send: method "static", "immediate", "throttled"
                or "smart_send_time", with the settings of that method.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/campaigns/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_UPDATE_CAMPAIGN
        """
        return await self._call(
            "KLAVIYO_UPDATE_CAMPAIGN",
            {
                "id": id,
                "fields_campaign": fields_campaign,
                "name": name,
                "audiences": audiences,
                "send_options": send_options,
                "tracking_options": tracking_options,
                "send_strategy": send_strategy,
            },
            options,
        )

    async def update_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: (
            Sequence[GetCampaignFieldsCampaignMessage] | Omit
        ) = OMIT,
        definition: (
            EmailMessageDefinitionParam
            | SMSMessageDefinitionCreateParam
            | MobilePushMessageStandardDefinitionUpdateParam
            | MobilePushMessageSilentDefinitionUpdateParam
            | Omit
            | None
        ) = OMIT,
        image_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCampaignMessageResult:
        """Changes the content, label or rendering options of one message of a draft
        campaign: subject, sender, preview text, SMS body, push payload.

        A new template is assigned with Assign Campaign Message Template, audiences and
        schedule with Update Campaign.

        Args:
            id: Id of the message.
            fields_campaign_message: Members of each campaign message to return.
                Without it, all that come by default.
            definition: The message as its channel has it, given as a whole: email
                with subject and sender, SMS with body, or mobile push. The channel
                itself cannot change.
            image_id: Id of an image of the library for a mobile push message.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/campaign-messages/{id}
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write
        Tool: KLAVIYO_UPDATE_CAMPAIGN_MESSAGE
        """
        return await self._call(
            "KLAVIYO_UPDATE_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "fields_campaign_message": fields_campaign_message,
                "definition": definition,
                "image_id": image_id,
            },
            options,
        )

    async def update_image_for_campaign_message(
        self,
        id: str,
        *,
        data_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replaces the image of a mobile push message with one of the image library.

        The image must be there already: upload it with Upload Image From File or Upload
        Image From Url. Email images belong to the template and are not affected.

        Args:
            id: Id of the message.
            data_id: Id of the image to show, as Get Images lists it.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/campaign-messages/{id}/relationships/image
        Rate limits: 10/s, 150/min
        Scopes: campaigns:write, images:read
        Tool: KLAVIYO_UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE
        """
        return await self._run(
            "KLAVIYO_UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE",
            {
                "id": id,
                "data_id": data_id,
            },
            options,
        )


class RawCampaigns:
    """The methods of `Campaigns`, returning raw responses."""

    def __init__(self, tools: Campaigns) -> None:
        self.assign_campaign_message_template = raw(
            tools.assign_campaign_message_template
        )
        self.cancel_campaign_send = raw(tools.cancel_campaign_send)
        self.create_campaign = raw(tools.create_campaign)
        self.create_campaign_clone = raw(tools.create_campaign_clone)
        self.create_campaign_recipient_estimation_job = raw(
            tools.create_campaign_recipient_estimation_job
        )
        self.create_campaign_send_job = raw(tools.create_campaign_send_job)
        self.delete_campaign = raw(tools.delete_campaign)
        self.get_campaign = raw(tools.get_campaign)
        self.get_campaign_campaign_messages = raw(tools.get_campaign_campaign_messages)
        self.get_campaign_message = raw(tools.get_campaign_message)
        self.get_campaign_message_campaign = raw(tools.get_campaign_message_campaign)
        self.get_campaign_message_relationships_campaign = raw(
            tools.get_campaign_message_relationships_campaign
        )
        self.get_campaign_message_relationships_template = raw(
            tools.get_campaign_message_relationships_template
        )
        self.get_campaign_message_template = raw(tools.get_campaign_message_template)
        self.get_campaign_recipient_estimation = raw(
            tools.get_campaign_recipient_estimation
        )
        self.get_campaign_recipient_estimation_job = raw(
            tools.get_campaign_recipient_estimation_job
        )
        self.get_campaign_relationships_campaign_messages = raw(
            tools.get_campaign_relationships_campaign_messages
        )
        self.get_campaign_relationships_tags = raw(
            tools.get_campaign_relationships_tags
        )
        self.get_campaigns = raw(tools.get_campaigns)
        self.get_campaign_send_job = raw(tools.get_campaign_send_job)
        self.get_campaign_tags = raw(tools.get_campaign_tags)
        self.get_image_for_campaign_message = raw(tools.get_image_for_campaign_message)
        self.get_image_id_for_campaign_message = raw(
            tools.get_image_id_for_campaign_message
        )
        self.update_campaign = raw(tools.update_campaign)
        self.update_campaign_message = raw(tools.update_campaign_message)
        self.update_image_for_campaign_message = raw(
            tools.update_image_for_campaign_message
        )


class AsyncRawCampaigns:
    """The methods of `AsyncCampaigns`, returning raw responses."""

    def __init__(self, tools: AsyncCampaigns) -> None:
        self.assign_campaign_message_template = async_raw(
            tools.assign_campaign_message_template
        )
        self.cancel_campaign_send = async_raw(tools.cancel_campaign_send)
        self.create_campaign = async_raw(tools.create_campaign)
        self.create_campaign_clone = async_raw(tools.create_campaign_clone)
        self.create_campaign_recipient_estimation_job = async_raw(
            tools.create_campaign_recipient_estimation_job
        )
        self.create_campaign_send_job = async_raw(tools.create_campaign_send_job)
        self.delete_campaign = async_raw(tools.delete_campaign)
        self.get_campaign = async_raw(tools.get_campaign)
        self.get_campaign_campaign_messages = async_raw(
            tools.get_campaign_campaign_messages
        )
        self.get_campaign_message = async_raw(tools.get_campaign_message)
        self.get_campaign_message_campaign = async_raw(
            tools.get_campaign_message_campaign
        )
        self.get_campaign_message_relationships_campaign = async_raw(
            tools.get_campaign_message_relationships_campaign
        )
        self.get_campaign_message_relationships_template = async_raw(
            tools.get_campaign_message_relationships_template
        )
        self.get_campaign_message_template = async_raw(
            tools.get_campaign_message_template
        )
        self.get_campaign_recipient_estimation = async_raw(
            tools.get_campaign_recipient_estimation
        )
        self.get_campaign_recipient_estimation_job = async_raw(
            tools.get_campaign_recipient_estimation_job
        )
        self.get_campaign_relationships_campaign_messages = async_raw(
            tools.get_campaign_relationships_campaign_messages
        )
        self.get_campaign_relationships_tags = async_raw(
            tools.get_campaign_relationships_tags
        )
        self.get_campaigns = async_raw(tools.get_campaigns)
        self.get_campaign_send_job = async_raw(tools.get_campaign_send_job)
        self.get_campaign_tags = async_raw(tools.get_campaign_tags)
        self.get_image_for_campaign_message = async_raw(
            tools.get_image_for_campaign_message
        )
        self.get_image_id_for_campaign_message = async_raw(
            tools.get_image_id_for_campaign_message
        )
        self.update_campaign = async_raw(tools.update_campaign)
        self.update_campaign_message = async_raw(tools.update_campaign_message)
        self.update_image_for_campaign_message = async_raw(
            tools.update_image_for_campaign_message
        )
