"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class MetricAggregateRowDTO(TypedDict):
    dimensions: list[str]
    measurements: dict[str, Any]


class MetricAttributes(TypedDict):
    name: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    integration: NotRequired[dict[str, Any] | None]


class MetricAggregateAttributes(TypedDict):
    dates: list[str]
    data: list[MetricAggregateRowDTO]


class MetricAggregateResource(TypedDict):
    type: Literal["metric-aggregate"]
    id: str
    attributes: MetricAggregateAttributes
    links: shared.ObjectLinks


MetricRelationships = TypedDict(
    "MetricRelationships",
    {
        "flow-triggers": NotRequired[
            shared.GetCampaignResultIncludedItemRelationshipsFlows
        ],
    },
)


class Metric(TypedDict):
    type: Literal["metric"]
    id: str
    attributes: MetricAttributes
    relationships: NotRequired[MetricRelationships]
    links: shared.ObjectLinks


class QueryMetricAggregatesResult(TypedDict):
    data: MetricAggregateResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
