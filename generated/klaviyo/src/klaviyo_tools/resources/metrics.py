"""The tools of Metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import QueryMetricAggregatesBy, QueryMetricAggregatesSort
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.metrics import (
        GetMetricsResult,
        Metric,
        MetricAggregateRowDTO,
        QueryMetricAggregatesResult,
    )


class Metrics(SyncResource):
    """The tools of Metrics."""

    @property
    def with_raw_response(self) -> RawMetrics:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawMetrics(self._as_raw())

    def get_metrics(
        self,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Metric, GetMetricsResult]:
        """Get all metrics in an account.

        Requests can be filtered by the following fields: integration name, integration
        category Returns a maximum of 200 results per page.

        Args:
            fields_metric: Members to return of each metric; all by default.
            filter: Filter metrics by integration fields only. IMPORTANT: The
                metric's own 'name' field is NOT filterable. Only integration fields
                can be filtered. Allowed fields and operators: integration.name with
                equals, integration.category with equals. Example:
                equals(integration.name,'Klaviyo') or
                equals(integration.category,'Internal'). `filters.MetricsFilter`
                builds it.
            page_cursor: Optional.

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
                "fields_metric": fields_metric,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def query_metric_aggregates(
        self,
        *,
        metric_id: str,
        measurements: Sequence[Literal["count", "sum_value", "unique"]],
        page_cursor: str | Omit | None = OMIT,
        interval: Literal["day", "hour", "month", "week"] | Omit | None = OMIT,
        page_size: int | Omit | None = OMIT,
        by: Sequence[QueryMetricAggregatesBy] | Omit | None = OMIT,
        return_fields: Sequence[str] | Omit | None = OMIT,
        filter: Sequence[str] | Omit = OMIT,
        timeframe: Mapping[str, str | datetime] | Omit = OMIT,
        timezone: str | Omit | None = OMIT,
        sort: QueryMetricAggregatesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[MetricAggregateRowDTO, QueryMetricAggregatesResult]:
        """The Klaviyo endpoint fetches metric events, handling JSON requests for custom
        data queries, sorting, and filtering; offers grouping and time-based filters;
        requires adherence to rate limits (3 requests per second, 60 per minute) under
        'metrics:read'.

        Args:
            metric_id: The metric ID used in the aggregation.
            measurements: Measurement key, e.g. unique, sum_value, count.
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
            The first page of `MetricAggregateRowDTO` items; iterate over it for the
            items of all pages.

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


class AsyncMetrics(AsyncResource):
    """The tools of Metrics, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawMetrics:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawMetrics(self._as_raw())

    def get_metrics(
        self,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Metric, GetMetricsResult]:
        """Get all metrics in an account.

        Requests can be filtered by the following fields: integration name, integration
        category Returns a maximum of 200 results per page.

        Args:
            fields_metric: Members to return of each metric; all by default.
            filter: Filter metrics by integration fields only. IMPORTANT: The
                metric's own 'name' field is NOT filterable. Only integration fields
                can be filtered. Allowed fields and operators: integration.name with
                equals, integration.category with equals. Example:
                equals(integration.name,'Klaviyo') or
                equals(integration.category,'Internal'). `filters.MetricsFilter`
                builds it.
            page_cursor: Optional.

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
                "fields_metric": fields_metric,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def query_metric_aggregates(
        self,
        *,
        metric_id: str,
        measurements: Sequence[Literal["count", "sum_value", "unique"]],
        page_cursor: str | Omit | None = OMIT,
        interval: Literal["day", "hour", "month", "week"] | Omit | None = OMIT,
        page_size: int | Omit | None = OMIT,
        by: Sequence[QueryMetricAggregatesBy] | Omit | None = OMIT,
        return_fields: Sequence[str] | Omit | None = OMIT,
        filter: Sequence[str] | Omit = OMIT,
        timeframe: Mapping[str, str | datetime] | Omit = OMIT,
        timezone: str | Omit | None = OMIT,
        sort: QueryMetricAggregatesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[MetricAggregateRowDTO, QueryMetricAggregatesResult]:
        """The Klaviyo endpoint fetches metric events, handling JSON requests for custom
        data queries, sorting, and filtering; offers grouping and time-based filters;
        requires adherence to rate limits (3 requests per second, 60 per minute) under
        'metrics:read'.

        Args:
            metric_id: The metric ID used in the aggregation.
            measurements: Measurement key, e.g. unique, sum_value, count.
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
            The first page of `MetricAggregateRowDTO` items; iterate over it for the
            items of all pages.

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


class RawMetrics:
    """The methods of `Metrics`, returning raw responses."""

    def __init__(self, tools: Metrics) -> None:
        self.get_metrics = raw(tools.get_metrics)
        self.query_metric_aggregates = raw(tools.query_metric_aggregates)


class AsyncRawMetrics:
    """The methods of `AsyncMetrics`, returning raw responses."""

    def __init__(self, tools: AsyncMetrics) -> None:
        self.get_metrics = async_raw(tools.get_metrics)
        self.query_metric_aggregates = async_raw(tools.query_metric_aggregates)
