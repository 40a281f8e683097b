"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class Filter(_Model):
    type: Literal["numeric"]
    operator: Literal[
        "equals",
        "greater-than",
        "greater-than-or-equal",
        "less-than",
        "less-than-or-equal",
        "not-equals",
    ]
    value: int | float


class FilterModel(_Model):
    operator: Literal["in"]
    value: list[str]
    type: Literal["string"]


class FilterModel1(_Model):
    type: Literal["existence"]
    operator: Literal["is-set", "not-set"]


class FilterModel2(_Model):
    type: Literal["boolean"]
    operator: Literal["equals"]
    value: bool


class FilterModel3(_Model):
    type: Literal["string"]
    operator: Literal[
        "contains",
        "ends-with",
        "equals",
        "not-contains",
        "not-ends-with",
        "not-equals",
        "not-starts-with",
        "nregex",
        "regex",
        "starts-with",
    ]
    value: str | None


class FilterModel4(_Model):
    type: Literal["list"]
    operator: Literal["contains", "not-contains"]
    value: int | str | None


class FilterModel5(_Model):
    type: Literal["list"]
    operator: Literal[
        "contains-ends-with",
        "contains-starts-with",
        "not-contains-ends-with",
        "not-contains-starts-with",
    ]
    value: int | str | None


class FilterModel6(_Model):
    type: Literal["list"]
    operator: Literal["contains-substring", "not-contains-substring"]
    value: str | None


class MetricFilter(_Model):
    property: str
    filter: (
        Filter
        | FilterModel
        | FilterModel1
        | FilterModel2
        | FilterModel3
        | FilterModel4
        | FilterModel5
        | FilterModel6
    )


class DataAttributesDefinitionMetricGroup(_Model):
    metric_id: str
    metric_filters: list[MetricFilter] | None = None
    value_property: str | None = None


class CreateCustomMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__name: str
    data__attributes__definition__aggregation__method: Literal["count", "value"]
    data__attributes__definition__metric__groups: list[
        DataAttributesDefinitionMetricGroup
    ]
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None


class DeleteCustomMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetCustomMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    include: list[Literal["metrics"]] | None = None


class GetCustomMetricForMappedMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None


class GetCustomMetricIdForMappedMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]


class GetCustomMetricsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    include: list[Literal["metrics"]] | None = None


class GetFlowsTriggeredByMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None


class GetIdsForFlowsTriggeredByMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetMappedMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None
    fields__mapped__metric: list[Literal["id", "updated"]] | None = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    include: list[Literal["custom-metric", "metric"]] | None = None


class GetMappedMetricsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None
    fields__mapped__metric: list[Literal["id", "updated"]] | None = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    include: list[Literal["custom-metric", "metric"]] | None = None


class GetMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    include: list[Literal["flow-triggers"]] | None = None


class GetMetricForMappedMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None


class GetMetricForMetricPropertyArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None


class GetMetricIdForMappedMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]


class GetMetricIdForMetricPropertyArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetMetricIdsForCustomMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetMetricPropertyArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    additional__fields__metric__property: list[Literal["sample_values"]] | None = None
    fields__metric__property: (
        list[Literal["id", "inferred_type", "label", "property", "sample_values"]]
        | None
    ) = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None
    include: list[Literal["metric"]] | None = None


class GetMetricsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    filter: str | None = None
    page__cursor: str | None = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None


class GetMetricsForCustomMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None


class GetPropertiesForMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    additional__fields__metric__property: list[Literal["sample_values"]] | None = None
    fields__metric__property: (
        list[Literal["id", "inferred_type", "label", "property", "sample_values"]]
        | None
    ) = None


class GetPropertyIdsForMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DataAttributesTimeframe(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    start: str
    end: str


class QueryMetricAggregatesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["metric-aggregate"] | None = None
    data__attributes__by: list[str] | None = None
    data__attributes__sort: str | None = None
    data__attributes__filter: list[str] | None = None
    data__attributes__interval: Literal["day", "hour", "month", "week"] | None = None
    data__attributes__timezone: str | None = None
    data__attributes__timeframe: DataAttributesTimeframe | None = None
    data__attributes__metric__id: str
    data__attributes__page__size: int | None = None
    data__attributes__measurements: list[Literal["count", "sum_value", "unique"]]
    data__attributes__page__cursor: str | None = None
    data__attributes__return__fields: list[str] | None = None


class FilterModel7(_Model):
    type: Literal["numeric"]
    operator: Literal[
        "equals",
        "greater-than",
        "greater-than-or-equal",
        "less-than",
        "less-than-or-equal",
        "not-equals",
    ]
    value: int | float


class FilterModel8(_Model):
    operator: Literal["in"]
    value: list[str]
    type: Literal["string"]


class FilterModel9(_Model):
    type: Literal["existence"]
    operator: Literal["is-set", "not-set"]


class FilterModel10(_Model):
    type: Literal["boolean"]
    operator: Literal["equals"]
    value: bool


class FilterModel11(_Model):
    type: Literal["string"]
    operator: Literal[
        "contains",
        "ends-with",
        "equals",
        "not-contains",
        "not-ends-with",
        "not-equals",
        "not-starts-with",
        "nregex",
        "regex",
        "starts-with",
    ]
    value: str | None


class FilterModel12(_Model):
    type: Literal["list"]
    operator: Literal["contains", "not-contains"]
    value: int | str | None


class FilterModel13(_Model):
    type: Literal["list"]
    operator: Literal[
        "contains-ends-with",
        "contains-starts-with",
        "not-contains-ends-with",
        "not-contains-starts-with",
    ]
    value: int | str | None


class FilterModel14(_Model):
    type: Literal["list"]
    operator: Literal["contains-substring", "not-contains-substring"]
    value: str | None


class UpdateCustomMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__custom__metric: (
        list[
            Literal[
                "created",
                "definition",
                "definition.aggregation_method",
                "definition.metric_groups",
                "id",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None
    data__attributes__name: str | None = None
    data__attributes__definition__aggregation__method: (
        Literal["count", "value"] | None
    ) = None
    data__attributes__definition__metric__groups: (
        list[DataAttributesDefinitionMetricGroup] | None
    ) = None


class UpdateMappedMetricArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]
    fields__mapped__metric: list[Literal["id", "updated"]] | None = None
    data__relationships__metric__data__id: str | None = None
    data__relationships__custom__metric__data__id: str | None = None
