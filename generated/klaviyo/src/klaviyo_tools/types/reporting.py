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


FlowSeriesReportRelationships = TypedDict(
    "FlowSeriesReportRelationships",
    {
        "flows": NotRequired[shared.TagRelationshipsFlows],
        "flow-messages": NotRequired[shared.FlowActionRelationshipsFlowMessages],
    },
)


class FlowValuesReport(TypedDict):
    type: Literal["flow-values-report"]
    attributes: CampaignValuesReportAttributes
    relationships: NotRequired[FlowSeriesReportRelationships]


class FormSeriesReport(TypedDict):
    type: Literal["form-series-report"]
    attributes: FlowSeriesReportAttributes


class FormValuesReport(TypedDict):
    type: Literal["form-values-report"]
    attributes: CampaignValuesReportAttributes


class SegmentSeriesReport(TypedDict):
    type: Literal["segment-series-report"]
    attributes: FlowSeriesReportAttributes


class SegmentValuesReport(TypedDict):
    type: Literal["segment-values-report"]
    attributes: CampaignValuesReportAttributes


class CampaignValuesReport(TypedDict):
    type: Literal["campaign-values-report"]
    attributes: CampaignValuesReportAttributes
    relationships: NotRequired[CampaignValuesReportRelationships]


class FlowSeriesReport(TypedDict):
    type: Literal["flow-series-report"]
    attributes: FlowSeriesReportAttributes
    relationships: NotRequired[FlowSeriesReportRelationships]


class QueryCampaignValuesResult(TypedDict):
    data: CampaignValuesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFlowSeriesResult(TypedDict):
    data: FlowSeriesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFlowValuesResult(TypedDict):
    data: FlowValuesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFormSeriesResult(TypedDict):
    data: FormSeriesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QueryFormValuesResult(TypedDict):
    data: FormValuesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QuerySegmentSeriesResult(TypedDict):
    data: SegmentSeriesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class QuerySegmentValuesResult(TypedDict):
    data: SegmentValuesReport
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
