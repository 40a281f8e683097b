"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetTrackingSettingArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tracking__setting: list[str] | None = None


class GetTrackingSettingsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__tracking__setting: list[str] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=1)


class DataAttributesUtmSourceFlow(_Model):
    type: Literal["dynamic"]
    value: Literal[
        "email_subject",
        "flow_id",
        "flow_name",
        "link_alt_text",
        "message_name",
        "message_name_id",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]


class DataAttributesUtmSourceFlowModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmSourceCampaign(_Model):
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


class DataAttributesUtmSourceCampaignModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmMediumFlow(_Model):
    type: Literal["dynamic"]
    value: Literal[
        "email_subject",
        "flow_id",
        "flow_name",
        "link_alt_text",
        "message_name",
        "message_name_id",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]


class DataAttributesUtmMediumFlowModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmMediumCampaign(_Model):
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


class DataAttributesUtmMediumCampaignModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmCampaignFlow(_Model):
    type: Literal["dynamic"]
    value: Literal[
        "email_subject",
        "flow_id",
        "flow_name",
        "link_alt_text",
        "message_name",
        "message_name_id",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]


class DataAttributesUtmCampaignFlowModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmCampaignCampaign(_Model):
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


class DataAttributesUtmCampaignCampaignModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmIdFlow(_Model):
    type: Literal["dynamic"]
    value: Literal[
        "email_subject",
        "flow_id",
        "flow_name",
        "link_alt_text",
        "message_name",
        "message_name_id",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]


class DataAttributesUtmIdFlowModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmIdCampaign(_Model):
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


class DataAttributesUtmIdCampaignModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmTermFlow(_Model):
    type: Literal["dynamic"]
    value: Literal[
        "email_subject",
        "flow_id",
        "flow_name",
        "link_alt_text",
        "message_name",
        "message_name_id",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]


class DataAttributesUtmTermFlowModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesUtmTermCampaign(_Model):
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


class DataAttributesUtmTermCampaignModel(_Model):
    type: Literal["static"]
    value: str


class Flow(_Model):
    type: Literal["dynamic"]
    value: Literal[
        "email_subject",
        "flow_id",
        "flow_name",
        "link_alt_text",
        "message_name",
        "message_name_id",
        "message_type",
        "profile_external_id",
        "profile_id",
    ]


class FlowModel(_Model):
    type: Literal["static"]
    value: str


class Campaign(_Model):
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


class CampaignModel(_Model):
    type: Literal["static"]
    value: str


class DataAttributesCustomParameter(_Model):
    flow: Flow | FlowModel | None = None
    campaign: Campaign | CampaignModel | None = None
    name: str


class UpdateTrackingSettingArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tracking__setting: list[str] | None = None
    data__attributes__auto__add__parameters: bool | None = None
    data__attributes__utm__source__flow: (
        DataAttributesUtmSourceFlow | DataAttributesUtmSourceFlowModel | None
    ) = None
    data__attributes__utm__source__campaign: (
        DataAttributesUtmSourceCampaign | DataAttributesUtmSourceCampaignModel | None
    ) = None
    data__attributes__utm__medium__flow: (
        DataAttributesUtmMediumFlow | DataAttributesUtmMediumFlowModel | None
    ) = None
    data__attributes__utm__medium__campaign: (
        DataAttributesUtmMediumCampaign | DataAttributesUtmMediumCampaignModel | None
    ) = None
    data__attributes__utm__campaign__flow: (
        DataAttributesUtmCampaignFlow | DataAttributesUtmCampaignFlowModel | None
    ) = None
    data__attributes__utm__campaign__campaign: (
        DataAttributesUtmCampaignCampaign
        | DataAttributesUtmCampaignCampaignModel
        | None
    ) = None
    data__attributes__utm__id__flow: (
        DataAttributesUtmIdFlow | DataAttributesUtmIdFlowModel | None
    ) = None
    data__attributes__utm__id__campaign: (
        DataAttributesUtmIdCampaign | DataAttributesUtmIdCampaignModel | None
    ) = None
    data__attributes__utm__term__flow: (
        DataAttributesUtmTermFlow | DataAttributesUtmTermFlowModel | None
    ) = None
    data__attributes__utm__term__campaign: (
        DataAttributesUtmTermCampaign | DataAttributesUtmTermCampaignModel | None
    ) = None
    data__attributes__custom__parameters: list[DataAttributesCustomParameter] | None = (
        None
    )
