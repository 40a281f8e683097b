"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class AssignCampaignMessageTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["campaign-message"] | None = None
    data__relationships__template__data__id: str
    data__relationships__template__data__type: Literal["template"] | None = None


class CancelCampaignSendArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    action: Literal["cancel", "revert"]
    campaign_send_job_id: str


class DataAttributesSendOptions(_Model):
    use_smart_sending: bool | None = None


class CustomTrackingParams(_Model):
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


class CustomTrackingParamsModel(_Model):
    type: Literal["static"]
    value: str
    name: str


class DataAttributesTrackingOptions(_Model):
    add_tracking_params: bool | None = None
    custom_tracking_params: (
        list[CustomTrackingParams | CustomTrackingParamsModel] | None
    ) = None
    is_tracking_clicks: bool | None = None
    is_tracking_opens: bool | None = None


class CustomTrackingParamsModel1(_Model):
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


class CustomTrackingParamsModel2(_Model):
    type: Literal["static"]
    value: str
    name: str


class DataAttributesTrackingOptionsModel(_Model):
    add_tracking_params: bool | None = None
    custom_tracking_params: (
        list[CustomTrackingParamsModel1 | CustomTrackingParamsModel2] | None
    ) = None


class Content(_Model):
    subject: str | None = None
    preview_text: str | None = None
    from_email: str | None = None
    from_label: str | None = None
    reply_to_email: str | None = None
    cc_email: str | None = None
    bcc_email: str | None = None


class Definition(_Model):
    channel: Literal["email"]
    label: str | None = None
    content: Content | None = None


class ContentModel(_Model):
    body: str | None = None


class RenderOptions(_Model):
    shorten_links: bool | None = None
    add_org_prefix: bool | None = None
    add_info_link: bool | None = None
    add_opt_out_language: bool | None = None


class DefinitionModel(_Model):
    channel: Literal["sms"]
    content: ContentModel | None = None
    render_options: RenderOptions | None = None


class ContentModel1(_Model):
    title: str | None = None
    body: str
    dynamic_image: str | None = None
    action_buttons: list[dict[str, Any]] | None = None


class OnOpen(_Model):
    type: Literal["open_app"]


class OnOpenModel(_Model):
    type: Literal["deep_link"]
    ios_deep_link: str | None = None
    android_deep_link: str | None = None


class OnOpenModel1(_Model):
    type: Literal["open_web_url"]
    web_url: str | None = None


class Badge(_Model):
    display: Literal[True]
    badge_options: dict[str, Any] | None = None


class BadgeModel(_Model):
    display: Literal[False]


class Options(_Model):
    on_open: OnOpen | OnOpenModel | OnOpenModel1 | None = None
    badge: Badge | BadgeModel | None = None
    play_sound: bool | None = None


class DefinitionModel1(_Model):
    channel: Literal["mobile_push"]
    content: ContentModel1
    kv_pairs: dict[str, Any] | None = None
    options: Options | None = None
    notification_type: Literal["standard"] | None = None


class DefinitionModel2(_Model):
    channel: Literal["mobile_push"]
    kv_pairs: dict[str, Any] | None = None
    notification_type: Literal["silent"] | None = None


class Attributes(_Model):
    definition: Definition | DefinitionModel | DefinitionModel1 | DefinitionModel2


class Data(_Model):
    type: Literal["image"]
    id: str


class Image(_Model):
    data: Data | None = None


class Relationships(_Model):
    image: Image | None = None


class DataAttributesCampaignMessagesDatum(_Model):
    type: Literal["campaign-message"]
    attributes: Attributes
    relationships: Relationships | None = None


class CreateCampaignArguments(_Model):
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


class CreateCampaignCloneArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["campaign"] | None = None
    data__attributes__new__name: str | None = None


class CreateCampaignRecipientEstimationJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    campaign_id: str


class CreateCampaignSendJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["campaign-send-job"] | None = None


class DeleteCampaignArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    campaign_id: str
    include_tags: bool | None = None
    include_messages: bool | None = None


class GetCampaignCampaignMessagesArguments(_Model):
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


class GetCampaignMessageArguments(_Model):
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


class GetCampaignMessageCampaignArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign: list[str] | None = None


class GetCampaignMessageRelationshipsCampaignArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignMessageRelationshipsTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignMessageTemplateArguments(_Model):
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


class GetCampaignRecipientEstimationArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__recipient__estimation: (
        list[Literal["estimated_recipient_count", "id"]] | None
    ) = None


class GetCampaignRecipientEstimationJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__recipient__estimation__job: (
        list[Literal["id", "status"]] | None
    ) = None


class GetCampaignRelationshipsCampaignMessagesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignRelationshipsTagsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCampaignSendJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__send__job: list[Literal["id", "status"]] | None = None


class GetCampaignTagsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag: list[Literal["id", "name"]] | None = None


class GetCampaignsArguments(_Model):
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


class GetImageForCampaignMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__image: (
        list[
            Literal["format", "hidden", "id", "image_url", "name", "size", "updated_at"]
        ]
        | None
    ) = None


class GetImageIdForCampaignMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class CustomTrackingParamsModel3(_Model):
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


class CustomTrackingParamsModel4(_Model):
    type: Literal["static"]
    value: str
    name: str


class DataAttributesTrackingOptionsModel1(_Model):
    add_tracking_params: bool | None = None
    custom_tracking_params: (
        list[CustomTrackingParamsModel3 | CustomTrackingParamsModel4] | None
    ) = None
    is_tracking_clicks: bool | None = None
    is_tracking_opens: bool | None = None


class CustomTrackingParamsModel5(_Model):
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


class CustomTrackingParamsModel6(_Model):
    type: Literal["static"]
    value: str
    name: str


class DataAttributesTrackingOptionsModel2(_Model):
    add_tracking_params: bool | None = None
    custom_tracking_params: (
        list[CustomTrackingParamsModel5 | CustomTrackingParamsModel6] | None
    ) = None


class OptionsModel(_Model):
    is_local: Literal[True]
    send_past_recipients_immediately: bool | None = None


class OptionsModel1(_Model):
    is_local: Literal[False]


class DataAttributesSendStrategy(_Model):
    method: Literal["static"]
    datetime: str
    options: OptionsModel | OptionsModel1 | None = None


class DataAttributesSendStrategyModel(_Model):
    method: Literal["throttled"]
    datetime: str
    throttle_percentage: Literal[1, 2, 5, 10, 11, 13, 14, 17, 20, 25, 33, 50]


class DataAttributesSendStrategyModel1(_Model):
    method: Literal["immediate"]


class DataAttributesSendStrategyModel2(_Model):
    method: Literal["smart_send_time"]
    date: str


class UpdateCampaignArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign: list[str] | None = None
    data__attributes__name: str | None = None
    data__attributes__audiences__included: list[str] | None = None
    data__attributes__audiences__excluded: list[str] | None = None
    data__attributes__send__options: DataAttributesSendOptions | None = None
    data__attributes__tracking__options: (
        DataAttributesTrackingOptionsModel1 | DataAttributesTrackingOptionsModel2 | None
    ) = None
    data__attributes__send__strategy: (
        DataAttributesSendStrategy
        | DataAttributesSendStrategyModel
        | DataAttributesSendStrategyModel1
        | DataAttributesSendStrategyModel2
        | None
    ) = None


class ContentModel2(_Model):
    subject: str | None = None
    preview_text: str | None = None
    from_email: str | None = None
    from_label: str | None = None
    reply_to_email: str | None = None
    cc_email: str | None = None
    bcc_email: str | None = None


class DataAttributesDefinition(_Model):
    channel: Literal["email"]
    label: str | None = None
    content: ContentModel2 | None = None


class ContentModel3(_Model):
    body: str | None = None


class DataAttributesDefinitionModel(_Model):
    channel: Literal["sms"]
    content: ContentModel3 | None = None
    render_options: RenderOptions | None = None


class ActionButton(_Model):
    label: str
    action_type: str
    position: int | None = None
    url: str | None = None


class ContentModel4(_Model):
    title: str | None = None
    body: str | None = None
    dynamic_image: str | None = None
    action_buttons: list[ActionButton] | None = None


class OnOpenModel2(_Model):
    type: Literal["open_app"]


class OnOpenModel3(_Model):
    type: Literal["deep_link"]
    ios_deep_link: str | None = None
    android_deep_link: str | None = None


class OnOpenModel4(_Model):
    type: Literal["open_web_url"]
    web_url: str | None = None


class BadgeOptions(_Model):
    badge_config: Literal["increment_one"]


class BadgeOptionsModel(_Model):
    badge_config: Literal["set_count"]
    value: str


class BadgeOptionsModel1(_Model):
    badge_config: Literal["set_property"]
    set_from_property: str


class BadgeModel1(_Model):
    display: Literal[True]
    badge_options: BadgeOptions | BadgeOptionsModel | BadgeOptionsModel1 | None = None


class BadgeModel2(_Model):
    display: Literal[False]


class OptionsModel2(_Model):
    on_open: OnOpenModel2 | OnOpenModel3 | OnOpenModel4 | None = None
    badge: BadgeModel1 | BadgeModel2 | None = None
    play_sound: bool | None = None


class DataAttributesDefinitionModel1(_Model):
    channel: Literal["mobile_push"]
    kv_pairs: dict[str, Any] | None = None
    content: ContentModel4 | None = None
    options: OptionsModel2 | None = None
    notification_type: Literal["standard"] | None = None


class DataAttributesDefinitionModel2(_Model):
    channel: Literal["mobile_push"]
    kv_pairs: dict[str, Any] | None = None
    notification_type: Literal["silent"] | None = None


class UpdateCampaignMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__campaign__message: list[str] | None = None
    data__attributes__definition: (
        DataAttributesDefinition
        | DataAttributesDefinitionModel
        | DataAttributesDefinitionModel1
        | DataAttributesDefinitionModel2
        | None
    ) = None
    data__relationships__image__data__id: str | None = None


class UpdateImageForCampaignMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str
