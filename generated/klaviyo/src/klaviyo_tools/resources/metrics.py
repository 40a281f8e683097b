"""The tools of Metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsCustomMetric,
        GetListFieldsFlow,
        GetMappedMetricId,
        QueryMetricAggregatesBy,
        QueryMetricAggregatesSort,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.metrics import (
        CreateCustomMetricDefinitionParam,
        CreateCustomMetricResult,
        CustomMetric,
        GetCustomMetricForMappedMetricResult,
        GetCustomMetricIdForMappedMetricResult,
        GetCustomMetricResult,
        GetCustomMetricsResult,
        GetFlowsTriggeredByMetricResult,
        GetIdsForFlowsTriggeredByMetricResult,
        GetMappedMetricResult,
        GetMappedMetricsResult,
        GetMetricForMappedMetricResult,
        GetMetricForMetricPropertyResult,
        GetMetricIdForMappedMetricResult,
        GetMetricIdForMetricPropertyResult,
        GetMetricIdsForCustomMetricResult,
        GetMetricPropertyResult,
        GetMetricResult,
        GetMetricsForCustomMetricResult,
        GetMetricsResult,
        GetPropertiesForMetricResult,
        GetPropertyIdsForMetricResult,
        MappedMetric,
        MetricAggregateRow,
        MetricProperty,
        MetricPropertyIdentifier,
        QueryMetricAggregatesResult,
        UpdateCustomMetricResult,
        UpdateMappedMetricResult,
    )
    from ..types.shared import Flow, FlowIdentifier, Metric, MetricIdentifier


class Metrics(SyncResource):
    """The tools of Metrics."""

    @property
    def with_raw_response(self) -> RawMetrics:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawMetrics(self._as_raw())

    def get_metrics(
        self,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-triggers"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Metric, GetMetricsResult]:
        """Get all metrics in an account.

        Requests can be filtered by the following fields: integration name, integration
        category Returns a maximum of 200 results per page.

        Args:
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_metric: Members to return of each metric; all by default.
            filter: Filter metrics by integration fields only. IMPORTANT: The
                metric's own 'name' field is NOT filterable. Only integration fields
                can be filtered. Allowed fields and operators: integration.name with
                equals, integration.category with equals. Example:
                equals(integration.name,'Klaviyo') or
                equals(integration.category,'Internal'). `filters.MetricsFilter`
                builds it.
            include: Related resources to return as well: flow triggers.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.

        Returns:
            The first page of `Metric` items; iterate over it for the items of all
            pages.

        Request: GET /api/metrics
        Rate limits: 10/s, 150/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRICS
        """
        return self._pages(
            "KLAVIYO_GET_METRICS",
            {
                "fields_flow": fields_flow,
                "fields_metric": fields_metric,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
            },
            options,
        )

    def query_metric_aggregates(
        self,
        *,
        metric_id: str,
        measurements: Sequence[Literal["count", "sum_value", "unique"]],
        fields_metric_aggregate: Sequence[Literal["data", "dates", "id"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        interval: Literal["day", "hour", "month", "week"] | Omit | None = OMIT,
        page_size: int | Omit | None = OMIT,
        by: Sequence[QueryMetricAggregatesBy] | Omit | None = OMIT,
        return_fields: SequenceNotStr[str] | Omit | None = OMIT,
        filter: SequenceNotStr[str] | Omit = OMIT,
        timeframe: Mapping[str, str | datetime] | Omit = OMIT,
        timezone: str | Omit | None = OMIT,
        sort: QueryMetricAggregatesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[MetricAggregateRow, QueryMetricAggregatesResult]:
        """Counts or sums the events of one metric over at most a year, by hour, day, week
        or month, and by properties if wanted.

        It returns figures, not events (Get Events), and does not know custom metrics.
        It is a query and changes nothing.

        Args:
            metric_id: The metric ID used in the aggregation.
            measurements: Measurement key, e.g. unique, sum_value, count.
            fields_metric_aggregate: Members of the report to return. Without it,
                all that come by default.
            page_cursor: Optional pagination cursor to iterate over large result
                sets.
            interval: Aggregation interval, e.g. "hour", "day", "week", "month".
            page_size: Alter the maximum number of returned rows in a single page of
                aggregation results.
            by: Optional attribute(s) used for partitioning by the aggregation
                function.
            return_fields: Provide fields to limit the returned data.
            filter: List of filter strings for querying metric aggregates. Each
                filter uses function syntax: operator(field,value). TIME RANGE
                (REQUIRED): Must use 'datetime' (not $attributed_time) for time
                filtering with ISO 8601 format (YYYY-MM-DDTHH:MM:SS). Typically
                requires both: 'greater-or-equal(datetime,START_TIME)' and
                'less-than(datetime,END_TIME)'. Maximum time range: 1 year (365
                days). ADDITIONAL FILTERS (OPTIONAL): Can filter by metric
                attributes using $ prefix (e.g., $message, $flow, $attributed_flow).
                Supported operators: equals, not, any. Examples:
                ['greater-or-equal(datetime,2024-01-15T00:00:00)',
                'less-than(datetime,2024-02-15T00:00:00)'] or with attribute filter:
                ['greater-or-equal(datetime,2024-01-01T00:00:00)',
                'less-than(datetime,2024-12-31T00:00:00)',
                'equals($message,"MSG_ID")'].
            timeframe: Convenient timeframe parameter with 'start' and 'end'
                datetime values in ISO 8601 format (YYYY-MM-DDTHH:MM:SS). If
                provided, this will automatically be converted to the required
                filter format. The maximum allowed time range is 1 year (365 days).
                Example: {'start': '2024-01-15T00:00:00', 'end':
                '2025-01-15T00:00:00'}.
            timezone: The timezone used for processing the query, e.g.
                "America/New_York". This field is validated against a list of common
                timezones from the IANA Time Zone Database. While most are
                supported, a few notable exceptions are Factory, Europe/Kyiv and
                Pacific/Kanton. This field is case-sensitive.
            sort: Provide a sort key (e.g. -$message).

        Returns:
            The first page of `MetricAggregateRow` items; iterate over it for the items
            of all pages.

        Request: POST /api/metric-aggregates
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_QUERY_METRIC_AGGREGATES
        """
        return self._pages(
            "KLAVIYO_QUERY_METRIC_AGGREGATES",
            {
                "metric_id": metric_id,
                "measurements": measurements,
                "fields_metric_aggregate": fields_metric_aggregate,
                "page_cursor": page_cursor,
                "interval": interval,
                "page_size": page_size,
                "by": by,
                "return_fields": return_fields,
                "filter": filter,
                "timeframe": timeframe,
                "timezone": timezone,
                "sort": sort,
            },
            options,
        )

    def create_custom_metric(
        self,
        *,
        name: str,
        definition: CreateCustomMetricDefinitionParam,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCustomMetricResult:
        """Creates a metric that counts or sums events of other metrics.

        The definition names them and how they are aggregated. Reports can then use it
        as a conversion metric; events are still sent to the ordinary metrics.

        Args:
            name: The metric's name; no other custom metric may have it.
            definition: A dict of aggregation_method, metric_groups.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/custom-metrics
        Rate limits: 1/s, 15/min, 15/day
        Scopes: metrics:write
        Tool: KLAVIYO_CREATE_CUSTOM_METRIC
        """
        return self._call(
            "KLAVIYO_CREATE_CUSTOM_METRIC",
            {
                "name": name,
                "definition": definition,
                "fields_custom_metric": fields_custom_metric,
            },
            options,
        )

    def delete_custom_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a custom metric.

        The events that it was computed from stay. Reports and mapped metrics that use
        it lose it.

        Args:
            id: Id of the custom metric.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/custom-metrics/{id}
        Rate limits: 3/s, 60/min
        Scopes: metrics:write
        Tool: KLAVIYO_DELETE_CUSTOM_METRIC
        """
        return self._run(
            "KLAVIYO_DELETE_CUSTOM_METRIC",
            {
                "id": id,
            },
            options,
        )

    def get_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["metrics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCustomMetricResult:
        """Returns one custom metric with its definition.

        The metrics that it is made of come from Get Metrics For Custom Metric.

        Args:
            id: Id of the custom metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: metrics.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/custom-metrics/{id}
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRIC
        """
        return self._call(
            "KLAVIYO_GET_CUSTOM_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_custom_metric_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCustomMetricForMappedMetricResult:
        """Returns the custom metric that plays a role.

        Where an ordinary metric plays it there is none: see Get Metric For Mapped
        Metric.

        Args:
            id: Id of the mapped metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/custom-metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRIC_FOR_MAPPED_METRIC
        """
        return self._call(
            "KLAVIYO_GET_CUSTOM_METRIC_FOR_MAPPED_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
            },
            options,
        )

    def get_custom_metric_id_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        **options: Unpack[RequestOptions],
    ) -> GetCustomMetricIdForMappedMetricResult:
        """Returns the id of the custom metric that plays a role.

        Get Custom Metric For Mapped Metric returns the metric itself.

        Args:
            id: Id of the mapped metric.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/relationships/custom-metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC
        """
        return self._call(
            "KLAVIYO_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC",
            {
                "id": id,
            },
            options,
        )

    def get_custom_metrics(
        self,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["metrics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[CustomMetric, GetCustomMetricsResult]:
        """Lists the account's custom metrics, each computed from events of other metrics.

        For ordinary metrics use Get Metrics.

        Args:
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: metrics.

        Returns:
            The first page of `CustomMetric` items; iterate over it for the items of all
            pages.

        Request: GET /api/custom-metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRICS
        """
        return self._pages(
            "KLAVIYO_GET_CUSTOM_METRICS",
            {
                "fields_custom_metric": fields_custom_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_flows_triggered_by_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Flow, GetFlowsTriggeredByMetricResult]:
        """Lists the flows that start when an event of a metric happens.

        Look here before sending events in bulk: they may start flows.

        Args:
            id: Id of the metric.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

        Returns:
            The first page of `Flow` items; iterate over it for the items of all pages.

        Request: GET /api/metrics/{id}/flow-triggers
        Rate limits: 10/s, 150/min
        Scopes: flows:read, metrics:read
        Tool: KLAVIYO_GET_FLOWS_TRIGGERED_BY_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_FLOWS_TRIGGERED_BY_METRIC",
            {
                "id": id,
                "fields_flow": fields_flow,
            },
            options,
        )

    def get_ids_for_flows_triggered_by_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowIdentifier, GetIdsForFlowsTriggeredByMetricResult]:
        """Lists the ids of the flows that start when an event of a metric happens.

        Get Flows Triggered By Metric returns name and status as well.

        Args:
            id: Id of the metric.

        Returns:
            The first page of `FlowIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/metrics/{id}/relationships/flow-triggers
        Rate limits: 10/s, 150/min
        Scopes: flows:read, metrics:read
        Tool: KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC",
            {
                "id": id,
            },
            options,
        )

    def get_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["custom-metric", "metric"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMappedMetricResult:
        """Returns one role and the metric, or custom metric, that plays it.

        All roles come from Get Mapped Metrics.

        Args:
            id: Id of the mapped metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_mapped_metric: Members of each mapped metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: custom metric or metric.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/mapped-metrics/{id}
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_MAPPED_METRIC
        """
        return self._call(
            "KLAVIYO_GET_MAPPED_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
                "fields_mapped_metric": fields_mapped_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_mapped_metrics(
        self,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["custom-metric", "metric"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[MappedMetric, GetMappedMetricsResult]:
        """Lists the roles that Klaviyo has for metrics ("revenue", "started checkout" and
        so on), with the metric that plays each.

        To change one use Update Mapped Metric.

        Args:
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_mapped_metric: Members of each mapped metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: custom metric or metric.

        Returns:
            The first page of `MappedMetric` items; iterate over it for the items of all
            pages.

        Request: GET /api/mapped-metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_MAPPED_METRICS
        """
        return self._pages(
            "KLAVIYO_GET_MAPPED_METRICS",
            {
                "fields_custom_metric": fields_custom_metric,
                "fields_mapped_metric": fields_mapped_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["flow-triggers"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricResult:
        """Returns one metric (a kind of event, such as "Placed Order") with its name and
        integration.

        Without the id, look it up with Get Metrics. Figures come from Query Metric
        Aggregates.

        Args:
            id: Id of the metric.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: flow triggers.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/metrics/{id}
        Rate limits: 10/s, 150/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC
        """
        return self._call(
            "KLAVIYO_GET_METRIC",
            {
                "id": id,
                "fields_flow": fields_flow,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_metric_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricForMappedMetricResult:
        """Returns the ordinary metric that plays a role.

        Where a custom metric plays it there is none: see Get Custom Metric For Mapped
        Metric.

        Args:
            id: Id of the mapped metric.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_FOR_MAPPED_METRIC
        """
        return self._call(
            "KLAVIYO_GET_METRIC_FOR_MAPPED_METRIC",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    def get_metric_for_metric_property(
        self,
        id: str,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricForMetricPropertyResult:
        """Returns the metric that a property belongs to.

        Get Metric Id For Metric Property returns the id alone.

        Args:
            id: Id of the metric property.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/metric-properties/{id}/metric
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_FOR_METRIC_PROPERTY
        """
        return self._call(
            "KLAVIYO_GET_METRIC_FOR_METRIC_PROPERTY",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    def get_metric_id_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        **options: Unpack[RequestOptions],
    ) -> GetMetricIdForMappedMetricResult:
        """Returns the id of the ordinary metric that plays a role.

        Get Metric For Mapped Metric returns its name as well.

        Args:
            id: Id of the mapped metric.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/relationships/metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_ID_FOR_MAPPED_METRIC
        """
        return self._call(
            "KLAVIYO_GET_METRIC_ID_FOR_MAPPED_METRIC",
            {
                "id": id,
            },
            options,
        )

    def get_metric_id_for_metric_property(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetMetricIdForMetricPropertyResult:
        """Returns the id of the metric that a property belongs to.

        Get Metric For Metric Property returns its name as well.

        Args:
            id: Id of the metric property.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/metric-properties/{id}/relationships/metric
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_ID_FOR_METRIC_PROPERTY
        """
        return self._call(
            "KLAVIYO_GET_METRIC_ID_FOR_METRIC_PROPERTY",
            {
                "id": id,
            },
            options,
        )

    def get_metric_ids_for_custom_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[MetricIdentifier, GetMetricIdsForCustomMetricResult]:
        """Lists the ids of the metrics that a custom metric is computed from.

        Get Metrics For Custom Metric returns their names as well.

        Args:
            id: Id of the custom metric.

        Returns:
            The first page of `MetricIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/custom-metrics/{id}/relationships/metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_IDS_FOR_CUSTOM_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_METRIC_IDS_FOR_CUSTOM_METRIC",
            {
                "id": id,
            },
            options,
        )

    def get_metric_property(
        self,
        id: str,
        *,
        additional_fields_metric_property: (
            Sequence[Literal["sample_values"]] | Omit
        ) = OMIT,
        fields_metric_property: (
            Sequence[
                Literal["id", "inferred_type", "label", "property", "sample_values"]
            ]
            | Omit
        ) = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["metric"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricPropertyResult:
        """Returns one property that events of a metric have, and sample values on request.

        All properties of a metric come from Get Properties For Metric.

        Args:
            id: Id of the metric property.
            additional_fields_metric_property: "sample_values" adds values that
                events had lately.
            fields_metric_property: Members of each metric property to return.
                Without it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: metric.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/metric-properties/{id}
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_PROPERTY
        """
        return self._call(
            "KLAVIYO_GET_METRIC_PROPERTY",
            {
                "id": id,
                "additional_fields_metric_property": additional_fields_metric_property,
                "fields_metric_property": fields_metric_property,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_metrics_for_custom_metric(
        self,
        id: str,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Metric, GetMetricsForCustomMetricResult]:
        """Lists the metrics that a custom metric is computed from.

        Get Metric Ids For Custom Metric returns the ids alone.

        Args:
            id: Id of the custom metric.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            The first page of `Metric` items; iterate over it for the items of all
            pages.

        Request: GET /api/custom-metrics/{id}/metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRICS_FOR_CUSTOM_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_METRICS_FOR_CUSTOM_METRIC",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    def get_properties_for_metric(
        self,
        id: str,
        *,
        additional_fields_metric_property: (
            Sequence[Literal["sample_values"]] | Omit
        ) = OMIT,
        fields_metric_property: (
            Sequence[
                Literal["id", "inferred_type", "label", "property", "sample_values"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[MetricProperty, GetPropertiesForMetricResult]:
        """Lists the properties that events of a metric have, and sample values on request:
        what filters and groupings may name.

        Args:
            id: Id of the metric.
            additional_fields_metric_property: "sample_values" adds values that
                events had lately.
            fields_metric_property: Members of each metric property to return.
                Without it, all that come by default.

        Returns:
            The first page of `MetricProperty` items; iterate over it for the items of
            all pages.

        Request: GET /api/metrics/{id}/metric-properties
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_PROPERTIES_FOR_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_PROPERTIES_FOR_METRIC",
            {
                "id": id,
                "additional_fields_metric_property": additional_fields_metric_property,
                "fields_metric_property": fields_metric_property,
            },
            options,
        )

    def get_property_ids_for_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[MetricPropertyIdentifier, GetPropertyIdsForMetricResult]:
        """Lists the ids of the properties of a metric's events.

        Get Properties For Metric returns their names as well.

        Args:
            id: Id of the metric.

        Returns:
            The first page of `MetricPropertyIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/metrics/{id}/relationships/metric-properties
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_PROPERTY_IDS_FOR_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_PROPERTY_IDS_FOR_METRIC",
            {
                "id": id,
            },
            options,
        )

    def update_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        definition: CreateCustomMetricDefinitionParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCustomMetricResult:
        """Renames a custom metric or changes its definition, which is given as a whole.

        Reports that use it change with it.

        Args:
            id: Id of the custom metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            name: The metric's new name.
            definition: A dict of aggregation_method, metric_groups.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/custom-metrics/{id}
        Rate limits: 1/s, 15/min, 15/day
        Scopes: metrics:write
        Tool: KLAVIYO_UPDATE_CUSTOM_METRIC
        """
        return self._call(
            "KLAVIYO_UPDATE_CUSTOM_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
                "name": name,
                "definition": definition,
            },
            options,
        )

    def update_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | Omit = OMIT,
        metric_id: str | Omit = OMIT,
        custom_metric_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateMappedMetricResult:
        """Decides which metric, or which custom metric, plays a role such as revenue.

        Give one of the two. Dashboards and attribution across the account follow it.

        Args:
            id: Id of the mapped metric.
            fields_mapped_metric: Members of each mapped metric to return. Without
                it, all that come by default.
            metric_id: Id of the ordinary metric that plays the role; then no custom
                metric.
            custom_metric_id: Id of the custom metric that plays the role; then no
                ordinary metric.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/mapped-metrics/{id}
        Rate limits: 1/s, 15/min, 30/day
        Scopes: metrics:write
        Tool: KLAVIYO_UPDATE_MAPPED_METRIC
        """
        return self._call(
            "KLAVIYO_UPDATE_MAPPED_METRIC",
            {
                "id": id,
                "fields_mapped_metric": fields_mapped_metric,
                "metric_id": metric_id,
                "custom_metric_id": custom_metric_id,
            },
            options,
        )


class AsyncMetrics(AsyncResource):
    """The tools of Metrics, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawMetrics:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawMetrics(self._as_raw())

    def get_metrics(
        self,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-triggers"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Metric, GetMetricsResult]:
        """Get all metrics in an account.

        Requests can be filtered by the following fields: integration name, integration
        category Returns a maximum of 200 results per page.

        Args:
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_metric: Members to return of each metric; all by default.
            filter: Filter metrics by integration fields only. IMPORTANT: The
                metric's own 'name' field is NOT filterable. Only integration fields
                can be filtered. Allowed fields and operators: integration.name with
                equals, integration.category with equals. Example:
                equals(integration.name,'Klaviyo') or
                equals(integration.category,'Internal'). `filters.MetricsFilter`
                builds it.
            include: Related resources to return as well: flow triggers.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.

        Returns:
            The first page of `Metric` items; iterate over it for the items of all
            pages.

        Request: GET /api/metrics
        Rate limits: 10/s, 150/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRICS
        """
        return self._pages(
            "KLAVIYO_GET_METRICS",
            {
                "fields_flow": fields_flow,
                "fields_metric": fields_metric,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
            },
            options,
        )

    def query_metric_aggregates(
        self,
        *,
        metric_id: str,
        measurements: Sequence[Literal["count", "sum_value", "unique"]],
        fields_metric_aggregate: Sequence[Literal["data", "dates", "id"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        interval: Literal["day", "hour", "month", "week"] | Omit | None = OMIT,
        page_size: int | Omit | None = OMIT,
        by: Sequence[QueryMetricAggregatesBy] | Omit | None = OMIT,
        return_fields: SequenceNotStr[str] | Omit | None = OMIT,
        filter: SequenceNotStr[str] | Omit = OMIT,
        timeframe: Mapping[str, str | datetime] | Omit = OMIT,
        timezone: str | Omit | None = OMIT,
        sort: QueryMetricAggregatesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MetricAggregateRow, QueryMetricAggregatesResult]:
        """Counts or sums the events of one metric over at most a year, by hour, day, week
        or month, and by properties if wanted.

        It returns figures, not events (Get Events), and does not know custom metrics.
        It is a query and changes nothing.

        Args:
            metric_id: The metric ID used in the aggregation.
            measurements: Measurement key, e.g. unique, sum_value, count.
            fields_metric_aggregate: Members of the report to return. Without it,
                all that come by default.
            page_cursor: Optional pagination cursor to iterate over large result
                sets.
            interval: Aggregation interval, e.g. "hour", "day", "week", "month".
            page_size: Alter the maximum number of returned rows in a single page of
                aggregation results.
            by: Optional attribute(s) used for partitioning by the aggregation
                function.
            return_fields: Provide fields to limit the returned data.
            filter: List of filter strings for querying metric aggregates. Each
                filter uses function syntax: operator(field,value). TIME RANGE
                (REQUIRED): Must use 'datetime' (not $attributed_time) for time
                filtering with ISO 8601 format (YYYY-MM-DDTHH:MM:SS). Typically
                requires both: 'greater-or-equal(datetime,START_TIME)' and
                'less-than(datetime,END_TIME)'. Maximum time range: 1 year (365
                days). ADDITIONAL FILTERS (OPTIONAL): Can filter by metric
                attributes using $ prefix (e.g., $message, $flow, $attributed_flow).
                Supported operators: equals, not, any. Examples:
                ['greater-or-equal(datetime,2024-01-15T00:00:00)',
                'less-than(datetime,2024-02-15T00:00:00)'] or with attribute filter:
                ['greater-or-equal(datetime,2024-01-01T00:00:00)',
                'less-than(datetime,2024-12-31T00:00:00)',
                'equals($message,"MSG_ID")'].
            timeframe: Convenient timeframe parameter with 'start' and 'end'
                datetime values in ISO 8601 format (YYYY-MM-DDTHH:MM:SS). If
                provided, this will automatically be converted to the required
                filter format. The maximum allowed time range is 1 year (365 days).
                Example: {'start': '2024-01-15T00:00:00', 'end':
                '2025-01-15T00:00:00'}.
            timezone: The timezone used for processing the query, e.g.
                "America/New_York". This field is validated against a list of common
                timezones from the IANA Time Zone Database. While most are
                supported, a few notable exceptions are Factory, Europe/Kyiv and
                Pacific/Kanton. This field is case-sensitive.
            sort: Provide a sort key (e.g. -$message).

        Returns:
            The first page of `MetricAggregateRow` items; iterate over it for the items
            of all pages.

        Request: POST /api/metric-aggregates
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_QUERY_METRIC_AGGREGATES
        """
        return self._pages(
            "KLAVIYO_QUERY_METRIC_AGGREGATES",
            {
                "metric_id": metric_id,
                "measurements": measurements,
                "fields_metric_aggregate": fields_metric_aggregate,
                "page_cursor": page_cursor,
                "interval": interval,
                "page_size": page_size,
                "by": by,
                "return_fields": return_fields,
                "filter": filter,
                "timeframe": timeframe,
                "timezone": timezone,
                "sort": sort,
            },
            options,
        )

    async def create_custom_metric(
        self,
        *,
        name: str,
        definition: CreateCustomMetricDefinitionParam,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateCustomMetricResult:
        """Creates a metric that counts or sums events of other metrics.

        The definition names them and how they are aggregated. Reports can then use it
        as a conversion metric; events are still sent to the ordinary metrics.

        Args:
            name: The metric's name; no other custom metric may have it.
            definition: A dict of aggregation_method, metric_groups.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/custom-metrics
        Rate limits: 1/s, 15/min, 15/day
        Scopes: metrics:write
        Tool: KLAVIYO_CREATE_CUSTOM_METRIC
        """
        return await self._call(
            "KLAVIYO_CREATE_CUSTOM_METRIC",
            {
                "name": name,
                "definition": definition,
                "fields_custom_metric": fields_custom_metric,
            },
            options,
        )

    async def delete_custom_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deletes a custom metric.

        The events that it was computed from stay. Reports and mapped metrics that use
        it lose it.

        Args:
            id: Id of the custom metric.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/custom-metrics/{id}
        Rate limits: 3/s, 60/min
        Scopes: metrics:write
        Tool: KLAVIYO_DELETE_CUSTOM_METRIC
        """
        return await self._run(
            "KLAVIYO_DELETE_CUSTOM_METRIC",
            {
                "id": id,
            },
            options,
        )

    async def get_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["metrics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCustomMetricResult:
        """Returns one custom metric with its definition.

        The metrics that it is made of come from Get Metrics For Custom Metric.

        Args:
            id: Id of the custom metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: metrics.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/custom-metrics/{id}
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_CUSTOM_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    async def get_custom_metric_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCustomMetricForMappedMetricResult:
        """Returns the custom metric that plays a role.

        Where an ordinary metric plays it there is none: see Get Metric For Mapped
        Metric.

        Args:
            id: Id of the mapped metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/custom-metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRIC_FOR_MAPPED_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_CUSTOM_METRIC_FOR_MAPPED_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
            },
            options,
        )

    async def get_custom_metric_id_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        **options: Unpack[RequestOptions],
    ) -> GetCustomMetricIdForMappedMetricResult:
        """Returns the id of the custom metric that plays a role.

        Get Custom Metric For Mapped Metric returns the metric itself.

        Args:
            id: Id of the mapped metric.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/relationships/custom-metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC",
            {
                "id": id,
            },
            options,
        )

    def get_custom_metrics(
        self,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["metrics"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CustomMetric, GetCustomMetricsResult]:
        """Lists the account's custom metrics, each computed from events of other metrics.

        For ordinary metrics use Get Metrics.

        Args:
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: metrics.

        Returns:
            The first page of `CustomMetric` items; iterate over it for the items of all
            pages.

        Request: GET /api/custom-metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_CUSTOM_METRICS
        """
        return self._pages(
            "KLAVIYO_GET_CUSTOM_METRICS",
            {
                "fields_custom_metric": fields_custom_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_flows_triggered_by_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Flow, GetFlowsTriggeredByMetricResult]:
        """Lists the flows that start when an event of a metric happens.

        Look here before sending events in bulk: they may start flows.

        Args:
            id: Id of the metric.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

        Returns:
            The first page of `Flow` items; iterate over it for the items of all pages.

        Request: GET /api/metrics/{id}/flow-triggers
        Rate limits: 10/s, 150/min
        Scopes: flows:read, metrics:read
        Tool: KLAVIYO_GET_FLOWS_TRIGGERED_BY_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_FLOWS_TRIGGERED_BY_METRIC",
            {
                "id": id,
                "fields_flow": fields_flow,
            },
            options,
        )

    def get_ids_for_flows_triggered_by_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowIdentifier, GetIdsForFlowsTriggeredByMetricResult]:
        """Lists the ids of the flows that start when an event of a metric happens.

        Get Flows Triggered By Metric returns name and status as well.

        Args:
            id: Id of the metric.

        Returns:
            The first page of `FlowIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/metrics/{id}/relationships/flow-triggers
        Rate limits: 10/s, 150/min
        Scopes: flows:read, metrics:read
        Tool: KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC",
            {
                "id": id,
            },
            options,
        )

    async def get_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["custom-metric", "metric"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMappedMetricResult:
        """Returns one role and the metric, or custom metric, that plays it.

        All roles come from Get Mapped Metrics.

        Args:
            id: Id of the mapped metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_mapped_metric: Members of each mapped metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: custom metric or metric.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/mapped-metrics/{id}
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_MAPPED_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_MAPPED_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
                "fields_mapped_metric": fields_mapped_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_mapped_metrics(
        self,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["custom-metric", "metric"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MappedMetric, GetMappedMetricsResult]:
        """Lists the roles that Klaviyo has for metrics ("revenue", "started checkout" and
        so on), with the metric that plays each.

        To change one use Update Mapped Metric.

        Args:
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            fields_mapped_metric: Members of each mapped metric to return. Without
                it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: custom metric or metric.

        Returns:
            The first page of `MappedMetric` items; iterate over it for the items of all
            pages.

        Request: GET /api/mapped-metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_MAPPED_METRICS
        """
        return self._pages(
            "KLAVIYO_GET_MAPPED_METRICS",
            {
                "fields_custom_metric": fields_custom_metric,
                "fields_mapped_metric": fields_mapped_metric,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    async def get_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["flow-triggers"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricResult:
        """Returns one metric (a kind of event, such as "Placed Order") with its name and
        integration.

        Without the id, look it up with Get Metrics. Figures come from Query Metric
        Aggregates.

        Args:
            id: Id of the metric.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: flow triggers.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/metrics/{id}
        Rate limits: 10/s, 150/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_METRIC",
            {
                "id": id,
                "fields_flow": fields_flow,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    async def get_metric_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricForMappedMetricResult:
        """Returns the ordinary metric that plays a role.

        Where a custom metric plays it there is none: see Get Custom Metric For Mapped
        Metric.

        Args:
            id: Id of the mapped metric.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_FOR_MAPPED_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_FOR_MAPPED_METRIC",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    async def get_metric_for_metric_property(
        self,
        id: str,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricForMetricPropertyResult:
        """Returns the metric that a property belongs to.

        Get Metric Id For Metric Property returns the id alone.

        Args:
            id: Id of the metric property.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/metric-properties/{id}/metric
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_FOR_METRIC_PROPERTY
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_FOR_METRIC_PROPERTY",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    async def get_metric_id_for_mapped_metric(
        self,
        id: GetMappedMetricId,
        **options: Unpack[RequestOptions],
    ) -> GetMetricIdForMappedMetricResult:
        """Returns the id of the ordinary metric that plays a role.

        Get Metric For Mapped Metric returns its name as well.

        Args:
            id: Id of the mapped metric.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/mapped-metrics/{id}/relationships/metric
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_ID_FOR_MAPPED_METRIC
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_ID_FOR_MAPPED_METRIC",
            {
                "id": id,
            },
            options,
        )

    async def get_metric_id_for_metric_property(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetMetricIdForMetricPropertyResult:
        """Returns the id of the metric that a property belongs to.

        Get Metric For Metric Property returns its name as well.

        Args:
            id: Id of the metric property.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/metric-properties/{id}/relationships/metric
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_ID_FOR_METRIC_PROPERTY
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_ID_FOR_METRIC_PROPERTY",
            {
                "id": id,
            },
            options,
        )

    def get_metric_ids_for_custom_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MetricIdentifier, GetMetricIdsForCustomMetricResult]:
        """Lists the ids of the metrics that a custom metric is computed from.

        Get Metrics For Custom Metric returns their names as well.

        Args:
            id: Id of the custom metric.

        Returns:
            The first page of `MetricIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/custom-metrics/{id}/relationships/metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_IDS_FOR_CUSTOM_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_METRIC_IDS_FOR_CUSTOM_METRIC",
            {
                "id": id,
            },
            options,
        )

    async def get_metric_property(
        self,
        id: str,
        *,
        additional_fields_metric_property: (
            Sequence[Literal["sample_values"]] | Omit
        ) = OMIT,
        fields_metric_property: (
            Sequence[
                Literal["id", "inferred_type", "label", "property", "sample_values"]
            ]
            | Omit
        ) = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        include: Sequence[Literal["metric"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricPropertyResult:
        """Returns one property that events of a metric have, and sample values on request.

        All properties of a metric come from Get Properties For Metric.

        Args:
            id: Id of the metric property.
            additional_fields_metric_property: "sample_values" adds values that
                events had lately.
            fields_metric_property: Members of each metric property to return.
                Without it, all that come by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            include: Related resources to return as well: metric.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/metric-properties/{id}
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRIC_PROPERTY
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_PROPERTY",
            {
                "id": id,
                "additional_fields_metric_property": additional_fields_metric_property,
                "fields_metric_property": fields_metric_property,
                "fields_metric": fields_metric,
                "include": include,
            },
            options,
        )

    def get_metrics_for_custom_metric(
        self,
        id: str,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Metric, GetMetricsForCustomMetricResult]:
        """Lists the metrics that a custom metric is computed from.

        Get Metric Ids For Custom Metric returns the ids alone.

        Args:
            id: Id of the custom metric.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            The first page of `Metric` items; iterate over it for the items of all
            pages.

        Request: GET /api/custom-metrics/{id}/metrics
        Rate limits: 3/s, 60/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_METRICS_FOR_CUSTOM_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_METRICS_FOR_CUSTOM_METRIC",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    def get_properties_for_metric(
        self,
        id: str,
        *,
        additional_fields_metric_property: (
            Sequence[Literal["sample_values"]] | Omit
        ) = OMIT,
        fields_metric_property: (
            Sequence[
                Literal["id", "inferred_type", "label", "property", "sample_values"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MetricProperty, GetPropertiesForMetricResult]:
        """Lists the properties that events of a metric have, and sample values on request:
        what filters and groupings may name.

        Args:
            id: Id of the metric.
            additional_fields_metric_property: "sample_values" adds values that
                events had lately.
            fields_metric_property: Members of each metric property to return.
                Without it, all that come by default.

        Returns:
            The first page of `MetricProperty` items; iterate over it for the items of
            all pages.

        Request: GET /api/metrics/{id}/metric-properties
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_PROPERTIES_FOR_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_PROPERTIES_FOR_METRIC",
            {
                "id": id,
                "additional_fields_metric_property": additional_fields_metric_property,
                "fields_metric_property": fields_metric_property,
            },
            options,
        )

    def get_property_ids_for_metric(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MetricPropertyIdentifier, GetPropertyIdsForMetricResult]:
        """Lists the ids of the properties of a metric's events.

        Get Properties For Metric returns their names as well.

        Args:
            id: Id of the metric.

        Returns:
            The first page of `MetricPropertyIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/metrics/{id}/relationships/metric-properties
        Rate limits: 1/s, 15/min
        Scopes: metrics:read
        Tool: KLAVIYO_GET_PROPERTY_IDS_FOR_METRIC
        """
        return self._pages(
            "KLAVIYO_GET_PROPERTY_IDS_FOR_METRIC",
            {
                "id": id,
            },
            options,
        )

    async def update_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[FieldsCustomMetric] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        definition: CreateCustomMetricDefinitionParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateCustomMetricResult:
        """Renames a custom metric or changes its definition, which is given as a whole.

        Reports that use it change with it.

        Args:
            id: Id of the custom metric.
            fields_custom_metric: Members of each custom metric to return. Without
                it, all that come by default.
            name: The metric's new name.
            definition: A dict of aggregation_method, metric_groups.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/custom-metrics/{id}
        Rate limits: 1/s, 15/min, 15/day
        Scopes: metrics:write
        Tool: KLAVIYO_UPDATE_CUSTOM_METRIC
        """
        return await self._call(
            "KLAVIYO_UPDATE_CUSTOM_METRIC",
            {
                "id": id,
                "fields_custom_metric": fields_custom_metric,
                "name": name,
                "definition": definition,
            },
            options,
        )

    async def update_mapped_metric(
        self,
        id: GetMappedMetricId,
        *,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | Omit = OMIT,
        metric_id: str | Omit = OMIT,
        custom_metric_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateMappedMetricResult:
        """Decides which metric, or which custom metric, plays a role such as revenue.

        Give one of the two. Dashboards and attribution across the account follow it.

        Args:
            id: Id of the mapped metric.
            fields_mapped_metric: Members of each mapped metric to return. Without
                it, all that come by default.
            metric_id: Id of the ordinary metric that plays the role; then no custom
                metric.
            custom_metric_id: Id of the custom metric that plays the role; then no
                ordinary metric.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/mapped-metrics/{id}
        Rate limits: 1/s, 15/min, 30/day
        Scopes: metrics:write
        Tool: KLAVIYO_UPDATE_MAPPED_METRIC
        """
        return await self._call(
            "KLAVIYO_UPDATE_MAPPED_METRIC",
            {
                "id": id,
                "fields_mapped_metric": fields_mapped_metric,
                "metric_id": metric_id,
                "custom_metric_id": custom_metric_id,
            },
            options,
        )


class RawMetrics:
    """The methods of `Metrics`, returning raw responses."""

    def __init__(self, tools: Metrics) -> None:
        self.get_metrics = raw(tools.get_metrics)
        self.query_metric_aggregates = raw(tools.query_metric_aggregates)
        self.create_custom_metric = raw(tools.create_custom_metric)
        self.delete_custom_metric = raw(tools.delete_custom_metric)
        self.get_custom_metric = raw(tools.get_custom_metric)
        self.get_custom_metric_for_mapped_metric = raw(
            tools.get_custom_metric_for_mapped_metric
        )
        self.get_custom_metric_id_for_mapped_metric = raw(
            tools.get_custom_metric_id_for_mapped_metric
        )
        self.get_custom_metrics = raw(tools.get_custom_metrics)
        self.get_flows_triggered_by_metric = raw(tools.get_flows_triggered_by_metric)
        self.get_ids_for_flows_triggered_by_metric = raw(
            tools.get_ids_for_flows_triggered_by_metric
        )
        self.get_mapped_metric = raw(tools.get_mapped_metric)
        self.get_mapped_metrics = raw(tools.get_mapped_metrics)
        self.get_metric = raw(tools.get_metric)
        self.get_metric_for_mapped_metric = raw(tools.get_metric_for_mapped_metric)
        self.get_metric_for_metric_property = raw(tools.get_metric_for_metric_property)
        self.get_metric_id_for_mapped_metric = raw(
            tools.get_metric_id_for_mapped_metric
        )
        self.get_metric_id_for_metric_property = raw(
            tools.get_metric_id_for_metric_property
        )
        self.get_metric_ids_for_custom_metric = raw(
            tools.get_metric_ids_for_custom_metric
        )
        self.get_metric_property = raw(tools.get_metric_property)
        self.get_metrics_for_custom_metric = raw(tools.get_metrics_for_custom_metric)
        self.get_properties_for_metric = raw(tools.get_properties_for_metric)
        self.get_property_ids_for_metric = raw(tools.get_property_ids_for_metric)
        self.update_custom_metric = raw(tools.update_custom_metric)
        self.update_mapped_metric = raw(tools.update_mapped_metric)


class AsyncRawMetrics:
    """The methods of `AsyncMetrics`, returning raw responses."""

    def __init__(self, tools: AsyncMetrics) -> None:
        self.get_metrics = async_raw(tools.get_metrics)
        self.query_metric_aggregates = async_raw(tools.query_metric_aggregates)
        self.create_custom_metric = async_raw(tools.create_custom_metric)
        self.delete_custom_metric = async_raw(tools.delete_custom_metric)
        self.get_custom_metric = async_raw(tools.get_custom_metric)
        self.get_custom_metric_for_mapped_metric = async_raw(
            tools.get_custom_metric_for_mapped_metric
        )
        self.get_custom_metric_id_for_mapped_metric = async_raw(
            tools.get_custom_metric_id_for_mapped_metric
        )
        self.get_custom_metrics = async_raw(tools.get_custom_metrics)
        self.get_flows_triggered_by_metric = async_raw(
            tools.get_flows_triggered_by_metric
        )
        self.get_ids_for_flows_triggered_by_metric = async_raw(
            tools.get_ids_for_flows_triggered_by_metric
        )
        self.get_mapped_metric = async_raw(tools.get_mapped_metric)
        self.get_mapped_metrics = async_raw(tools.get_mapped_metrics)
        self.get_metric = async_raw(tools.get_metric)
        self.get_metric_for_mapped_metric = async_raw(
            tools.get_metric_for_mapped_metric
        )
        self.get_metric_for_metric_property = async_raw(
            tools.get_metric_for_metric_property
        )
        self.get_metric_id_for_mapped_metric = async_raw(
            tools.get_metric_id_for_mapped_metric
        )
        self.get_metric_id_for_metric_property = async_raw(
            tools.get_metric_id_for_metric_property
        )
        self.get_metric_ids_for_custom_metric = async_raw(
            tools.get_metric_ids_for_custom_metric
        )
        self.get_metric_property = async_raw(tools.get_metric_property)
        self.get_metrics_for_custom_metric = async_raw(
            tools.get_metrics_for_custom_metric
        )
        self.get_properties_for_metric = async_raw(tools.get_properties_for_metric)
        self.get_property_ids_for_metric = async_raw(tools.get_property_ids_for_metric)
        self.update_custom_metric = async_raw(tools.update_custom_metric)
        self.update_mapped_metric = async_raw(tools.update_mapped_metric)
