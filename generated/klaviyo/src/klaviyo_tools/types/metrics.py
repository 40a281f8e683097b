"""Typed dicts for requests and responses.

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
    name: str | None
    created: str | None
    updated: str | None
    integration: dict[str, Any] | None


class MetricAggregateAttributes(TypedDict):
    dates: list[str]
    data: list[MetricAggregateRowDTO]


MetricRelationships = TypedDict(
    "MetricRelationships",
    {
        "flow-triggers": NotRequired[shared.TagRelationshipsFlows],
    },
)


class Metric(TypedDict):
    type: Literal["metric"]
    id: str
    attributes: MetricAttributes
    relationships: NotRequired[MetricRelationships]
    links: shared.ObjectLinks


class MetricAggregate(TypedDict):
    type: Literal["metric-aggregate"]
    id: str
    attributes: MetricAggregateAttributes
    links: shared.ObjectLinks


class QueryMetricAggregatesResult(TypedDict):
    data: MetricAggregate
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricsResult(TypedDict):
    data: list[Metric]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Flow]]
