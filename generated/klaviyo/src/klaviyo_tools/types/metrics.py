"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CustomMetricConditionFilter(TypedDict):
    type: Literal["numeric", "string", "existence", "boolean", "list"] | str
    operator: str
    value: NotRequired[int | float | list[str] | bool | str | int | str | None]


class CustomMetricIdentifier(TypedDict):
    type: Literal["custom-metric"]
    id: str


class ListRegexOperatorListContainsFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal[
        "contains-ends-with",
        "contains-starts-with",
        "not-contains-ends-with",
        "not-contains-starts-with",
    ]
    value: int | str | None


class MappedMetricAttributes(TypedDict):
    updated: str


class MetricAggregateRowDTO(TypedDict):
    dimensions: list[str]
    measurements: dict[str, Any]


class MetricPropertyAttributes(TypedDict):
    sample_values: NotRequired[list[int | float | str | bool] | None]
    label: str
    property: str
    inferred_type: str


class MetricPropertyIdentifier(TypedDict):
    type: Literal["metric-property"]
    id: str


class StringInArrayFilterParam(TypedDict):
    operator: Literal["in"]
    value: list[str]
    type: Literal["string"]


class CustomMetricCondition(TypedDict):
    property: str
    filter: CustomMetricConditionFilter


class CustomMetricConditionParam(TypedDict):
    property: str
    filter: (
        shared.NumericOperatorNumericFilterParam
        | StringInArrayFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
        | shared.BooleanFilterParam
        | shared.StringOperatorStringFilterParam
        | shared.ListContainsOperatorListContainsFilterParam
        | ListRegexOperatorListContainsFilterParam
        | shared.ListSubstringFilterParam
    )


class CustomMetricGroup(TypedDict):
    metric_id: str
    metric_filters: list[CustomMetricCondition] | None
    value_property: str | None


class CustomMetricGroupParam(TypedDict):
    metric_id: str
    metric_filters: NotRequired[list[CustomMetricConditionParam] | None]
    value_property: NotRequired[str | None]


class CustomMetricRelationshipsMetrics(TypedDict):
    data: NotRequired[list[shared.MetricIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class MappedMetricRelationshipsCustomMetric(TypedDict):
    data: NotRequired[CustomMetricIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class MetricAggregateAttributes(TypedDict):
    dates: list[str]
    data: list[MetricAggregateRowDTO]


class MetricPropertyRelationships(TypedDict):
    metric: NotRequired[shared.EventRelationshipsMetric]


class CreateCustomMetricDefinitionParam(TypedDict):
    aggregation_method: Literal["count", "value"]
    """Allowed values: count, value. Body member `/data/attributes/definition/aggregation_method`."""
    metric_groups: list[CustomMetricGroupParam]
    """List of objects. Body member `/data/attributes/definition/metric_groups`."""


class CustomMetricDefinition(TypedDict):
    aggregation_method: Literal["count", "value"] | str
    metric_groups: list[CustomMetricGroup]


class CustomMetricRelationships(TypedDict):
    metrics: NotRequired[CustomMetricRelationshipsMetrics]


class GetCustomMetricIdForMappedMetricResult(TypedDict):
    data: CustomMetricIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetIdsForFlowsTriggeredByMetricResult(TypedDict):
    data: list[shared.FlowIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricIdForMappedMetricResult(TypedDict):
    data: shared.MetricIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricIdForMetricPropertyResult(TypedDict):
    data: shared.MetricIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricIdsForCustomMetricResult(TypedDict):
    data: list[shared.MetricIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetPropertyIdsForMetricResult(TypedDict):
    data: list[MetricPropertyIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


MappedMetricRelationships = TypedDict(
    "MappedMetricRelationships",
    {
        "metric": NotRequired[shared.EventRelationshipsMetric],
        "custom-metric": NotRequired[MappedMetricRelationshipsCustomMetric],
    },
)


class MetricAggregate(TypedDict):
    type: Literal["metric-aggregate"]
    id: str
    attributes: MetricAggregateAttributes
    links: shared.ObjectLinks


class MetricProperty(TypedDict):
    type: Literal["metric-property"]
    attributes: MetricPropertyAttributes
    id: str
    relationships: NotRequired[MetricPropertyRelationships]
    links: shared.ObjectLinks


class QueryMetricAggregatesResult(TypedDict):
    data: MetricAggregate
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CustomMetricAttributes(TypedDict):
    name: str
    created: str
    updated: str
    definition: CustomMetricDefinition


class GetMetricForMappedMetricResult(TypedDict):
    data: shared.Metric | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricForMetricPropertyResult(TypedDict):
    data: shared.Metric | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricPropertyResult(TypedDict):
    data: MetricProperty
    included: NotRequired[list[shared.Metric]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricsForCustomMetricResult(TypedDict):
    data: list[shared.Metric]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetPropertiesForMetricResult(TypedDict):
    data: list[MetricProperty]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class MappedMetric(TypedDict):
    type: Literal["mapped-metric"]
    id: (
        Literal[
            "added_to_cart",
            "cancelled_sales",
            "ordered_product",
            "refunded_sales",
            "revenue",
            "started_checkout",
            "viewed_product",
        ]
        | str
    )
    attributes: MappedMetricAttributes
    relationships: NotRequired[MappedMetricRelationships]
    links: shared.ObjectLinks


class UpdateMappedMetricResult(TypedDict):
    data: MappedMetric
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CustomMetric(TypedDict):
    type: Literal["custom-metric"]
    id: str
    attributes: CustomMetricAttributes
    relationships: NotRequired[CustomMetricRelationships]
    links: shared.ObjectLinks


class GetCustomMetricForMappedMetricResult(TypedDict):
    data: CustomMetric | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCustomMetricResult(TypedDict):
    data: CustomMetric
    included: NotRequired[list[shared.Metric]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCustomMetricsResult(TypedDict):
    data: list[CustomMetric]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Metric]]


class GetMappedMetricResult(TypedDict):
    data: MappedMetric
    included: NotRequired[list[shared.Metric | CustomMetric]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMappedMetricsResult(TypedDict):
    data: list[MappedMetric]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Metric | CustomMetric]]


class UpdateCustomMetricResult(TypedDict):
    data: CustomMetric
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateCustomMetricResult(TypedDict):
    data: CustomMetric
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowsTriggeredByMetricResult(TypedDict):
    data: list[shared.Flow]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricResult(TypedDict):
    data: shared.Metric
    included: NotRequired[list[shared.Flow]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMetricsResult(TypedDict):
    data: list[shared.Metric]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Flow]]
