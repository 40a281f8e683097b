"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CustomTimeframeParam(TypedDict):
    start: str | datetime
    """A datetime with a time zone, or RFC 3339 text."""
    end: str | datetime
    """A datetime with a time zone, or RFC 3339 text."""


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


class CampaignValuesReportRelationships(TypedDict):
    campaigns: NotRequired[shared.TagRelationshipsCampaigns]


class FlowSeriesReportAttributes(TypedDict):
    results: list[SeriesData]
    date_times: list[str]


class FlowSeriesReportRelationshipsFlowMessages(TypedDict):
    data: NotRequired[list[FlowMessageIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class CampaignValuesReport(TypedDict):
    type: Literal["campaign-values-report"]
    attributes: CampaignValuesReportAttributes
    relationships: NotRequired[CampaignValuesReportRelationships]


FlowSeriesReportRelationships = TypedDict(
    "FlowSeriesReportRelationships",
    {
        "flows": NotRequired[shared.TagRelationshipsFlows],
        "flow-messages": NotRequired[FlowSeriesReportRelationshipsFlowMessages],
    },
)


class FlowValuesReport(TypedDict):
    type: Literal["flow-values-report"]
    attributes: CampaignValuesReportAttributes
    relationships: NotRequired[FlowSeriesReportRelationships]


class QueryCampaignValuesResult(TypedDict):
    data: CampaignValuesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFlowValuesResult(TypedDict):
    data: FlowValuesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class FlowSeriesReport(TypedDict):
    type: Literal["flow-series-report"]
    attributes: FlowSeriesReportAttributes
    relationships: NotRequired[FlowSeriesReportRelationships]


class QueryFlowSeriesResult(TypedDict):
    data: FlowSeriesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
