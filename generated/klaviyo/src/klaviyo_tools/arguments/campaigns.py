"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class AssignCampaignMessageTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["campaign-message"] | None = None
    data__relationships__template__data__id: str
    data__relationships__template__data__type: Literal["template"] | None = None


class CancelCampaignSendArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    action: Literal["cancel", "revert"]
    campaign_send_job_id: str


class DataAttributesSendOptions(BaseModel):
    use_smart_sending: bool | None = None


class CustomTrackingParams(BaseModel):
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


class CustomTrackingParamsModel(BaseModel):
    type: Literal["static"]
    value: str
    name: str


class DataAttributesTrackingOptions(BaseModel):
    add_tracking_params: bool | None = None
    custom_tracking_params: (
        list[CustomTrackingParams | CustomTrackingParamsModel] | None
    ) = None
    is_tracking_clicks: bool | None = None
    is_tracking_opens: bool | None = None


class CustomTrackingParamsModel1(BaseModel):
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


class CustomTrackingParamsModel2(BaseModel):
    type: Literal["static"]
    value: str
    name: str


class DataAttributesTrackingOptionsModel(BaseModel):
    add_tracking_params: bool | None = None
    custom_tracking_params: (
        list[CustomTrackingParamsModel1 | CustomTrackingParamsModel2] | None
    ) = None


class Content(BaseModel):
    subject: str | None = None
    preview_text: str | None = None
    from_email: str | None = None
    from_label: str | None = None
    reply_to_email: str | None = None
    cc_email: str | None = None
    bcc_email: str | None = None


class Definition(BaseModel):
    channel: Literal["email"]
    label: str | None = None
    content: Content | None = None


class ContentModel(BaseModel):
    body: str | None = None


class RenderOptions(BaseModel):
    shorten_links: bool | None = None
    add_org_prefix: bool | None = None
    add_info_link: bool | None = None
    add_opt_out_language: bool | None = None


class DefinitionModel(BaseModel):
    channel: Literal["sms"]
    content: ContentModel | None = None
    render_options: RenderOptions | None = None


class ContentModel1(BaseModel):
    title: str | None = None
    body: str
    dynamic_image: str | None = None
    action_buttons: list[dict[str, Any]] | None = None


class OnOpen(BaseModel):
    type: Literal["open_app"]


class OnOpenModel(BaseModel):
    type: Literal["deep_link"]
    ios_deep_link: str | None = None
    android_deep_link: str | None = None


class OnOpenModel1(BaseModel):
    type: Literal["open_web_url"]
    web_url: str | None = None


class Badge(BaseModel):
    display: Literal[True]
    badge_options: dict[str, Any] | None = None


class BadgeModel(BaseModel):
    display: Literal[False]


class Options(BaseModel):
    on_open: OnOpen | OnOpenModel | OnOpenModel1 | None = None
    badge: Badge | BadgeModel | None = None
    play_sound: bool | None = None


class DefinitionModel1(BaseModel):
    channel: Literal["mobile_push"]
    content: ContentModel1
    kv_pairs: dict[str, Any] | None = None
    options: Options | None = None
    notification_type: Literal["standard"] | None = None


class DefinitionModel2(BaseModel):
    channel: Literal["mobile_push"]
    kv_pairs: dict[str, Any] | None = None
    notification_type: Literal["silent"] | None = None


class Attributes(BaseModel):
    definition: Definition | DefinitionModel | DefinitionModel1 | DefinitionModel2


class Data(BaseModel):
    type: Literal["image"]
    id: str


class Image(BaseModel):
    data: Data | None = None


class Relationships(BaseModel):
    image: Image | None = None


class DataAttributesCampaignMessagesDatum(BaseModel):
    type: Literal["campaign-message"]
    attributes: Attributes
    relationships: Relationships | None = None


class CreateCampaignArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["campaign"] | None = None
    data__attributes__name: str
    data__attributes__send__options: DataAttributesSendOptions | None = None
    data__attributes__tracking__options: (
        DataAttributesTrackingOptions | DataAttributesTrackingOptionsModel | None
    ) = None
    data__attributes__audiences__excluded: list[str] | None = None
    data__attributes__audiences__included: list[str]
    data__attributes__send__strategy__method: (
        Literal["static", "throttled", "immediate", "smart_send_time"] | None
    ) = None
    data__attributes__campaign__messages__data: list[
        DataAttributesCampaignMessagesDatum
    ]
    data__attributes__send__strategy__options__sto__date: str | None = None
    data__attrs__send__strategy__options__throttled__datetime: str | None = None
    data__attributes__send__strategy__options__static__datetime: str | None = None
    data__attributes__send__strategy__options__static__is__local: (
        Literal[True, False] | None
    ) = None
    data__attrs__send__strategy__options__static__past__recipients: bool | None = None
    data__attrs__send__strategy__options__throttled__throttle__pct: (
        Literal[1, 2, 5, 10, 11, 13, 14, 17, 20, 25, 33, 50] | None
    ) = None


class CreateCampaignCloneArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["campaign"] | None = None
    data__attributes__new__name: str | None = None


class CreateCampaignRecipientEstimationJobArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    campaign_id: str


class CreateCampaignSendJobArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["campaign-send-job"] | None = None


class DeleteCampaignArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    campaign_id: str
    include_tags: bool | None = None
    include_messages: bool | None = None


class GetCampaignCampaignMessagesArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: list[Literal["campaign", "image", "template"]] | None = None
    fields__campaign: list[str] | None = None
    fields__template: (
        list[
            Literal[
                "amp", "created", "editor_type", "html", "id", "name", "text", "updated"
            ]
        ]
        | None
    ) = None
    fields__campaign__message: list[str] | None = None


class GetCampaignMessageArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: list[Literal["campaign", "image", "template"]] | None = None
    fields__campaign: list[str] | None = None
    fields__template: (
        list[
            Literal[
                "amp", "created", "editor_type", "html", "id", "name", "text", "updated"
            ]
        ]
        | None
    ) = None
    fields__campaign__message: list[str] | None = None


class GetCampaignMessageCampaignArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign: list[str] | None = None


class GetCampaignMessageRelationshipsCampaignArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignMessageRelationshipsTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignMessageTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template: (
        list[
            Literal[
                "amp", "created", "editor_type", "html", "id", "name", "text", "updated"
            ]
        ]
        | None
    ) = None


class GetCampaignRecipientEstimationArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__recipient__estimation: (
        list[Literal["estimated_recipient_count", "id"]] | None
    ) = None


class GetCampaignRecipientEstimationJobArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__recipient__estimation__job: (
        list[Literal["id", "status"]] | None
    ) = None


class GetCampaignRelationshipsCampaignMessagesArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignRelationshipsTagsArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignSendJobArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__send__job: list[Literal["id", "status"]] | None = None


class GetCampaignTagsArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag: list[Literal["id", "name"]] | None = None


class GetCampaignsArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sort: (
        Literal[
            "created_at",
            "-created_at",
            "id",
            "-id",
            "name",
            "-name",
            "scheduled_at",
            "-scheduled_at",
            "updated_at",
            "-updated_at",
        ]
        | None
    ) = None
    filter: str | None = None
    channel: Literal["email", "sms", "mobile_push"]
    page_cursor: str | None = None
    include_archived: bool | None = None
