"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import date as date_aliased
from datetime import datetime as datetime_aliased
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class Audiences(TypedDict):
    included: list[str]
    excluded: list[str] | None


class AudiencesParam(TypedDict):
    included: list[str]
    """A list of included audiences"""
    excluded: NotRequired[list[str] | None]
    """An optional list of excluded audiences"""


class CampaignAttributesSendOptions(TypedDict):
    use_smart_sending: bool | None


class CampaignAttributesSendStrategyOptions(TypedDict):
    is_local: bool
    send_past_recipients_immediately: NotRequired[bool]


class CampaignAttributesTrackingOptionsCustomTrackingParamsItem(TypedDict):
    type: Literal["dynamic", "static"] | str
    value: str
    name: str


class CampaignMessageAttributesContent(TypedDict):
    subject: str | None
    preview_text: str | None
    from_email: str | None
    from_label: str | None
    reply_to_email: str | None
    cc_email: str | None
    bcc_email: str | None
    body: str | None
    media_url: str | None


class CampaignMessageAttributesRenderOptions(TypedDict):
    shorten_links: bool | None
    add_org_prefix: bool | None
    add_info_link: bool | None
    add_opt_out_language: bool | None


class CampaignMessageIncrementParam(TypedDict):
    badge_config: Literal["increment_one"]


class CampaignMessagePropertyParam(TypedDict):
    badge_config: Literal["set_property"]
    set_from_property: str


class CampaignMessageStaticCountParam(TypedDict):
    badge_config: Literal["set_count"]
    value: str


class CampaignRecipientEstimationAttributes(TypedDict):
    estimated_recipient_count: int


class CampaignRecipientEstimationJobAttributes(TypedDict):
    status: Literal["cancelled", "complete", "processing", "queued"] | str


class DynamicTrackingParamParam(TypedDict):
    type: Literal["dynamic"]
    value: Literal[
        "campaign_id",
        "campaign_name",
        "campaign_name_id",
        "campaign_name_send_day",
        "email_subject",
        "group_id",
        "group_name",
        "group_name_id",
        "link_alt_text",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]
    name: str


class EmailMessageDefinitionContentParam(TypedDict):
    subject: NotRequired[str | None]
    preview_text: NotRequired[str | None]
    from_email: NotRequired[str | None]
    from_label: NotRequired[str | None]
    reply_to_email: NotRequired[str | None]
    cc_email: NotRequired[str | None]
    bcc_email: NotRequired[str | None]


class EmailMessageDefinitionParam(TypedDict):
    channel: Literal["email"]
    label: NotRequired[str | None]
    content: NotRequired[EmailMessageDefinitionContentParam | None]


class EmailSendOptionsParam(TypedDict):
    use_smart_sending: NotRequired[bool | None]


class ImageIdentifier(TypedDict):
    type: Literal["image"]
    id: str


class ImageIdentifierParam(TypedDict):
    type: Literal["image"]
    id: str


class ImmediateSendStrategyParam(TypedDict):
    method: Literal["immediate"]


class LocalStaticSendParam(TypedDict):
    is_local: Literal[True]
    send_past_recipients_immediately: NotRequired[bool]


class MobilePushBadgeParam(TypedDict):
    display: Literal[True]
    badge_options: NotRequired[
        CampaignMessageIncrementParam
        | CampaignMessageStaticCountParam
        | CampaignMessagePropertyParam
        | None
    ]


class MobilePushMessageSilentDefinitionCreateParam(TypedDict):
    channel: Literal["mobile_push"]
    kv_pairs: NotRequired[dict[str, Any] | None]
    notification_type: NotRequired[Literal["silent"]]


class MobilePushMessageSilentDefinitionUpdateParam(TypedDict):
    channel: Literal["mobile_push"]
    kv_pairs: NotRequired[dict[str, Any]]
    notification_type: NotRequired[Literal["silent"]]


class MobilePushNoBadgeParam(TypedDict):
    display: Literal[False]


class MobilePushOptionsOnOpen(TypedDict):
    type: Literal["open_app", "deep_link", "open_web_url"] | str
    ios_deep_link: str | None
    android_deep_link: str | None
    web_url: str | None


class NonLocalStaticSendParam(TypedDict):
    is_local: Literal[False]


class PushActionButtonDefinition(TypedDict):
    label: str
    action_type: str
    position: int | None
    url: str | None


class PushActionButtonDefinitionParam(TypedDict):
    label: str
    action_type: str
    position: NotRequired[int | None]
    url: NotRequired[str | None]


class PushOnOpenAppParam(TypedDict):
    type: Literal["open_app"]


class PushOnOpenDeepLinkParam(TypedDict):
    type: Literal["deep_link"]
    ios_deep_link: NotRequired[str | None]
    android_deep_link: NotRequired[str | None]


class PushOnOpenWebUrlParam(TypedDict):
    type: Literal["open_web_url"]
    web_url: NotRequired[str | None]


class PushSendOptionsParam(TypedDict):
    use_smart_sending: NotRequired[bool | None]


class RenderOptions(TypedDict):
    shorten_links: bool | None
    add_org_prefix: bool | None
    add_info_link: bool | None
    add_opt_out_language: bool | None


class RenderOptionsParam(TypedDict):
    shorten_links: NotRequired[bool | None]
    add_org_prefix: NotRequired[bool | None]
    add_info_link: NotRequired[bool | None]
    add_opt_out_language: NotRequired[bool | None]


class SMSMessageDefinitionCreateContentParam(TypedDict):
    body: NotRequired[str | None]


class SMSMessageDefinitionCreateParam(TypedDict):
    channel: Literal["sms"]
    content: NotRequired[SMSMessageDefinitionCreateContentParam | None]
    render_options: NotRequired[RenderOptionsParam | None]


class SMSSendOptionsParam(TypedDict):
    use_smart_sending: NotRequired[bool | None]


class SendTime(TypedDict):
    datetime: str
    is_local: bool


class SendTimeSubObject(TypedDict):
    datetime: str
    is_local: bool


class SmartSendTimeStrategyParam(TypedDict):
    method: Literal["smart_send_time"]
    date: str | date_aliased
    """A date, or text such as 2026-01-31."""


class StaticSendStrategyParam(TypedDict):
    method: Literal["static"]
    datetime: str | datetime_aliased
    """A datetime with a time zone, or RFC 3339 text."""
    options: NotRequired[LocalStaticSendParam | NonLocalStaticSendParam | None]


class StaticTrackingParamParam(TypedDict):
    type: Literal["static"]
    value: str
    name: str


class ThrottledSendStrategyParam(TypedDict):
    method: Literal["throttled"]
    datetime: str | datetime_aliased
    """A datetime with a time zone, or RFC 3339 text."""
    throttle_percentage: Literal[1, 2, 5, 10, 11, 13, 14, 17, 20, 25, 33, 50]


class UpdateCampaignAudiencesParam(TypedDict):
    included: NotRequired[list[str] | None]
    """List of strings. Body member `/data/attributes/audiences/included`."""
    excluded: NotRequired[list[str] | None]
    """List of strings. Body member `/data/attributes/audiences/excluded`."""


class CampaignAttributesSendStrategy(TypedDict):
    method: (
        Literal[
            "static",
            "smart_send_time",
            "throttled",
            "immediate",
            "ab_test_campaign",
            "unsupported",
        ]
        | str
    )
    datetime: NotRequired[str]
    options: CampaignAttributesSendStrategyOptions | None
    date: NotRequired[str]
    throttle_percentage: NotRequired[int]


class CampaignAttributesTrackingOptions(TypedDict):
    add_tracking_params: bool | None
    custom_tracking_params: (
        list[CampaignAttributesTrackingOptionsCustomTrackingParamsItem] | None
    )
    is_tracking_clicks: bool | None
    is_tracking_opens: bool | None


class CampaignMessageAttributesDefinitionContent(TypedDict):
    subject: str | None
    preview_text: str | None
    from_email: str | None
    from_label: str | None
    reply_to_email: str | None
    cc_email: str | None
    bcc_email: str | None
    body: str | None
    media_url: str | None
    title: str | None
    dynamic_image: str | None
    action_buttons: list[PushActionButtonDefinition] | None


class CampaignMessageCreateQueryResourceObjectRelationshipsImageParam(TypedDict):
    data: NotRequired[ImageIdentifierParam]


class CampaignMessageCreateQueryResourceObjectRelationshipsParam(TypedDict):
    image: NotRequired[CampaignMessageCreateQueryResourceObjectRelationshipsImageParam]


class CampaignMessageRelationshipsImage(TypedDict):
    data: NotRequired[ImageIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class CampaignRecipientEstimation(TypedDict):
    type: Literal["campaign-recipient-estimation"]
    id: str
    attributes: CampaignRecipientEstimationAttributes
    links: shared.ObjectLinks


class CampaignRecipientEstimationJob(TypedDict):
    type: Literal["campaign-recipient-estimation-job"]
    id: str
    attributes: CampaignRecipientEstimationJobAttributes
    links: shared.ObjectLinks


class CampaignRelationshipsCampaignMessages(TypedDict):
    data: NotRequired[list[shared.CampaignMessageIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CampaignSendJob(TypedDict):
    type: Literal["campaign-send-job"]
    id: str
    attributes: CampaignRecipientEstimationJobAttributes
    links: shared.ObjectLinks


class CampaignsEmailTrackingOptionsParam(TypedDict):
    add_tracking_params: NotRequired[bool | None]
    custom_tracking_params: NotRequired[
        list[DynamicTrackingParamParam | StaticTrackingParamParam] | None
    ]
    is_tracking_clicks: NotRequired[bool | None]
    is_tracking_opens: NotRequired[bool | None]


class CampaignsSMSTrackingOptionsParam(TypedDict):
    add_tracking_params: NotRequired[bool | None]
    custom_tracking_params: NotRequired[
        list[DynamicTrackingParamParam | StaticTrackingParamParam] | None
    ]


class MobilePushMessageStandardDefinitionCreateContentParam(TypedDict):
    title: NotRequired[str | None]
    body: str
    dynamic_image: NotRequired[str | None]
    action_buttons: NotRequired[list[PushActionButtonDefinitionParam] | None]


class MobilePushMessageStandardDefinitionUpdateContentParam(TypedDict):
    title: NotRequired[str | None]
    body: NotRequired[str | None]
    dynamic_image: NotRequired[str | None]
    action_buttons: NotRequired[list[PushActionButtonDefinitionParam] | None]


class MobilePushOptionsBadge(TypedDict):
    display: bool
    badge_options: shared.MobilePushOptionsBadgeBadgeOptions | None


class MobilePushOptionsParam(TypedDict):
    on_open: NotRequired[
        PushOnOpenAppParam | PushOnOpenDeepLinkParam | PushOnOpenWebUrlParam | None
    ]
    badge: NotRequired[MobilePushBadgeParam | MobilePushNoBadgeParam | None]
    play_sound: NotRequired[bool | None]


class CampaignAttributes(TypedDict):
    name: str
    status: str
    archived: bool
    audiences: Audiences
    send_options: CampaignAttributesSendOptions
    tracking_options: CampaignAttributesTrackingOptions | None
    send_strategy: CampaignAttributesSendStrategy
    created_at: str
    scheduled_at: str | None
    updated_at: str
    send_time: str | None


class CampaignMessageRelationships(TypedDict):
    campaign: NotRequired[shared.CampaignMessageRelationshipsCampaign]
    template: NotRequired[shared.CampaignMessageRelationshipsTemplate]
    image: NotRequired[CampaignMessageRelationshipsImage]


CampaignRelationships = TypedDict(
    "CampaignRelationships",
    {
        "campaign-messages": NotRequired[CampaignRelationshipsCampaignMessages],
        "tags": NotRequired[shared.CampaignRelationshipsTags],
    },
)


class CreateCampaignRecipientEstimationJobResult(TypedDict):
    data: CampaignRecipientEstimationJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateCampaignSendJobResult(TypedDict):
    data: CampaignSendJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignMessageRelationshipsCampaignResult(TypedDict):
    data: shared.CampaignIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignMessageRelationshipsTemplateResult(TypedDict):
    data: shared.TemplateIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignRecipientEstimationJobResult(TypedDict):
    data: CampaignRecipientEstimationJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignRecipientEstimationResult(TypedDict):
    data: CampaignRecipientEstimation
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignRelationshipsCampaignMessagesResult(TypedDict):
    data: list[shared.CampaignMessageIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignRelationshipsTagsResult(TypedDict):
    data: list[shared.TagIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignSendJobResult(TypedDict):
    data: CampaignSendJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetImageForCampaignMessageResult(TypedDict):
    data: shared.Image
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetImageIdForCampaignMessageResult(TypedDict):
    data: ImageIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class MobilePushMessageStandardDefinitionCreateParam(TypedDict):
    channel: Literal["mobile_push"]
    content: MobilePushMessageStandardDefinitionCreateContentParam
    kv_pairs: NotRequired[dict[str, Any] | None]
    options: NotRequired[MobilePushOptionsParam | None]
    notification_type: NotRequired[Literal["standard"]]


class MobilePushMessageStandardDefinitionUpdateParam(TypedDict):
    channel: Literal["mobile_push"]
    kv_pairs: NotRequired[dict[str, Any] | None]
    content: NotRequired[MobilePushMessageStandardDefinitionUpdateContentParam | None]
    options: NotRequired[MobilePushOptionsParam | None]
    notification_type: NotRequired[Literal["standard"]]


class MobilePushOptions(TypedDict):
    on_open: MobilePushOptionsOnOpen | None
    badge: MobilePushOptionsBadge | None
    play_sound: bool | None


class Campaign(TypedDict):
    type: Literal["campaign"]
    id: str
    attributes: CampaignAttributes
    relationships: NotRequired[CampaignRelationships]
    links: shared.ObjectLinks


class CampaignMessageAttributesDefinition(TypedDict):
    channel: Literal["email", "sms", "mobile_push"] | str
    label: str | None
    content: NotRequired[CampaignMessageAttributesDefinitionContent]
    render_options: RenderOptions | None
    notification_type: NotRequired[Literal["standard", "silent"] | str]
    kv_pairs: dict[str, Any] | None
    options: MobilePushOptions | None


class CampaignMessageCreateQueryResourceObjectAttributesParam(TypedDict):
    definition: (
        EmailMessageDefinitionParam
        | SMSMessageDefinitionCreateParam
        | MobilePushMessageStandardDefinitionCreateParam
        | MobilePushMessageSilentDefinitionCreateParam
    )


class CampaignMessageCreateQueryResourceObjectParam(TypedDict):
    type: Literal["campaign-message"]
    attributes: CampaignMessageCreateQueryResourceObjectAttributesParam
    relationships: NotRequired[
        CampaignMessageCreateQueryResourceObjectRelationshipsParam
    ]


class CreateCampaignCloneResult(TypedDict):
    data: Campaign
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateCampaignResult(TypedDict):
    data: Campaign
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignMessageCampaignResult(TypedDict):
    data: Campaign | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignTagsResult(TypedDict):
    data: list[shared.Tag]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateCampaignResult(TypedDict):
    data: Campaign
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CampaignMessageAttributes(TypedDict):
    label: NotRequired[str]
    channel: NotRequired[str]
    content: NotRequired[CampaignMessageAttributesContent]
    send_times: NotRequired[list[SendTimeSubObject] | list[SendTime] | None]
    render_options: CampaignMessageAttributesRenderOptions | None
    created_at: str | None
    updated_at: str | None
    definition: NotRequired[CampaignMessageAttributesDefinition | None]


class CampaignMessage(TypedDict):
    type: Literal["campaign-message"]
    id: str
    attributes: CampaignMessageAttributes
    relationships: NotRequired[CampaignMessageRelationships]
    links: shared.ObjectLinks


class GetCampaignResult(TypedDict):
    data: Campaign
    included: NotRequired[list[shared.Tag | CampaignMessage]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignsResult(TypedDict):
    data: list[Campaign]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Tag | CampaignMessage]]


class UpdateCampaignMessageResult(TypedDict):
    data: CampaignMessage
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class AssignCampaignMessageTemplateResult(TypedDict):
    data: CampaignMessage
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignCampaignMessagesResult(TypedDict):
    data: list[CampaignMessage]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Template | Campaign | shared.Image]]


class GetCampaignMessageResult(TypedDict):
    data: CampaignMessage
    included: NotRequired[list[shared.Template | Campaign | shared.Image]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCampaignMessageTemplateResult(TypedDict):
    data: shared.Template | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
