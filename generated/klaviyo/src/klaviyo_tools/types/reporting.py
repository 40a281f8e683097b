"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CustomTimeframeParam(TypedDict):
    start: str
    end: str


class FlowMessageIdentifier(TypedDict):
    type: Literal["flow-message"]
    id: str


class SeriesData(TypedDict):
    groupings: dict[str, Any]
    statistics: dict[str, Any]


class TimeframeParam(TypedDict):
    key: Literal[
        "last_12_months",
        "last_30_days",
        "last_365_days",
        "last_3_months",
        "last_7_days",
        "last_90_days",
        "last_month",
        "last_week",
        "last_year",
        "this_month",
        "this_week",
        "this_year",
        "today",
        "yesterday",
    ]


class ValuesData(TypedDict):
    groupings: dict[str, Any]
    statistics: dict[str, Any]


class CampaignValuesReportAttributes(TypedDict):
    results: list[ValuesData]


class FlowSeriesReportAttributes(TypedDict):
    results: list[SeriesData]
    date_times: list[str]


class FlowSeriesReportRelationshipsFlowMessages(TypedDict):
    data: NotRequired[list[FlowMessageIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CampaignValuesReportRelationships(TypedDict):
    campaigns: NotRequired[shared.GetCampaignResultIncludedItemRelationshipsCampaigns]


class CampaignValuesReportResource(TypedDict):
    type: Literal["campaign-values-report"]
    attributes: CampaignValuesReportAttributes
    relationships: NotRequired[CampaignValuesReportRelationships]


FlowSeriesReportRelationships = TypedDict(
    "FlowSeriesReportRelationships",
    {
        "flows": NotRequired[shared.GetCampaignResultIncludedItemRelationshipsFlows],
        "flow-messages": NotRequired[FlowSeriesReportRelationshipsFlowMessages],
    },
)


class FlowSeriesReportResource(TypedDict):
    type: Literal["flow-series-report"]
    attributes: FlowSeriesReportAttributes
    relationships: NotRequired[FlowSeriesReportRelationships]


class FlowValuesReportResource(TypedDict):
    type: Literal["flow-values-report"]
    attributes: CampaignValuesReportAttributes
    relationships: NotRequired[FlowSeriesReportRelationships]


class QueryCampaignValuesResult(TypedDict):
    data: CampaignValuesReportResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFlowSeriesResult(TypedDict):
    data: FlowSeriesReportResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFlowValuesResult(TypedDict):
    data: FlowValuesReportResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
