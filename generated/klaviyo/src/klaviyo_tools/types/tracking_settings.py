"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CampaignTrackingSettingDynamicParamParam(TypedDict):
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


class CampaignTrackingSettingStaticParamParam(TypedDict):
    type: Literal["static"]
    value: str


class FlowTrackingSettingDynamicParamParam(TypedDict):
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


class FlowTrackingSettingStaticParamParam(TypedDict):
    type: Literal["static"]
    value: str


class TrackingParamDTOFlow(TypedDict):
    type: Literal["dynamic", "static"] | str
    value: str


class UtmCampaignParam(TypedDict):
    flow: NotRequired[
        FlowTrackingSettingDynamicParamParam
        | FlowTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_campaign/flow`."""
    campaign: NotRequired[
        CampaignTrackingSettingDynamicParamParam
        | CampaignTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_campaign/campaign`."""


class UtmIdParam(TypedDict):
    flow: NotRequired[
        FlowTrackingSettingDynamicParamParam
        | FlowTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_id/flow`."""
    campaign: NotRequired[
        CampaignTrackingSettingDynamicParamParam
        | CampaignTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_id/campaign`."""


class UtmMediumParam(TypedDict):
    flow: NotRequired[
        FlowTrackingSettingDynamicParamParam
        | FlowTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_medium/flow`."""
    campaign: NotRequired[
        CampaignTrackingSettingDynamicParamParam
        | CampaignTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_medium/campaign`."""


class UtmSourceParam(TypedDict):
    flow: NotRequired[
        FlowTrackingSettingDynamicParamParam
        | FlowTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_source/flow`."""
    campaign: NotRequired[
        CampaignTrackingSettingDynamicParamParam
        | CampaignTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_source/campaign`."""


class UtmTermParam(TypedDict):
    flow: NotRequired[
        FlowTrackingSettingDynamicParamParam
        | FlowTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_term/flow`."""
    campaign: NotRequired[
        CampaignTrackingSettingDynamicParamParam
        | CampaignTrackingSettingStaticParamParam
        | None
    ]
    """Body member `/data/attributes/utm_term/campaign`."""


class CustomTrackingParamDTO(TypedDict):
    flow: TrackingParamDTOFlow | None
    campaign: TrackingParamDTOFlow | None
    name: str


class CustomTrackingParamDTOParam(TypedDict):
    flow: NotRequired[
        FlowTrackingSettingDynamicParamParam
        | FlowTrackingSettingStaticParamParam
        | None
    ]
    campaign: NotRequired[
        CampaignTrackingSettingDynamicParamParam
        | CampaignTrackingSettingStaticParamParam
        | None
    ]
    name: str


class TrackingParamDTO(TypedDict):
    flow: TrackingParamDTOFlow | None
    campaign: TrackingParamDTOFlow | None


class TrackingSettingAttributes(TypedDict):
    auto_add_parameters: bool
    utm_source: TrackingParamDTO
    utm_medium: TrackingParamDTO
    utm_campaign: TrackingParamDTO | None
    utm_id: TrackingParamDTO | None
    utm_term: TrackingParamDTO | None
    custom_parameters: list[CustomTrackingParamDTO] | None


class TrackingSetting(TypedDict):
    type: Literal["tracking-setting"]
    id: str
    attributes: TrackingSettingAttributes
    links: shared.ObjectLinks


class UpdateTrackingSettingResult(TypedDict):
    data: TrackingSetting
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTrackingSettingResult(TypedDict):
    data: TrackingSetting
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTrackingSettingsResult(TypedDict):
    data: list[TrackingSetting]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
