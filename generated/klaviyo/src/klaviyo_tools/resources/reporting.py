"""The tools of Reporting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        GroupBy,
        QueryFlowSeriesGroupBy,
        QueryFlowSeriesStatistics,
        QueryFormSeriesStatistics,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.reporting import (
        CustomTimeframeParam,
        QueryCampaignValuesResult,
        QueryFlowSeriesResult,
        QueryFlowValuesResult,
        QueryFormSeriesResult,
        QueryFormValuesResult,
        QuerySegmentSeriesResult,
        QuerySegmentValuesResult,
        SeriesData,
        TimeframeParam,
        ValuesData,
    )


class Reporting(SyncResource):
    """The tools of Reporting."""

    @property
    def with_raw_response(self) -> RawReporting:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawReporting(self._as_raw())

    def query_campaign_values(
        self,
        *,
        statistics: Sequence[QueryFlowSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        conversion_metric_id: str,
        fields_campaign_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        group_by: Sequence[GroupBy] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ValuesData, QueryCampaignValuesResult]:
        """Returns the requested campaign analytics values data

        Args:
            statistics: List of statistics to query for. All rate statistics will be
                returned in fractional form [0.0, 1.0]. Common aliases are
                supported: 'average_open_rate' maps to 'open_rate', 'count_opened'
                maps to 'opens', 'count_sent' maps to 'recipients'.
            timeframe: The timeframe to query for data within (max 1 year). Supports
                two formats: 1) Predefined key: {'key': 'last_12_months'} - valid
                keys include 'last_12_months', 'last_30_days', 'last_7_days',
                'this_month', 'last_month', etc. 2) Custom date range: {'start':
                '2024-01-01T00:00:00+00:00', 'end': '2024-12-31T23:59:59+00:00'}
                using ISO 8601 timestamps.
            conversion_metric_id: Required. ID of the metric for calculating
                conversion-based statistics (e.g., 'Placed Order' metric). Use Get
                Metrics API to find valid metric IDs. Note: Use purchase/order event
                metrics (not engagement metrics like 'Opened Email') to avoid 'does
                not support querying for values data' errors.
            fields_campaign_values_report: Members of the report to return. Without
                it, all that come by default.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            group_by: What the rows are for, instead of each message: a campaign, a
                flow, a channel.
            filter: What counts, such as
                and(equals(send_channel,"email"),contains-any(campaign_id,["A","B"])).
                equals and contains-any: campaign_id, campaign_message_id,
                campaign_message_name, send_channel, text_message_format, variation,
                variation_name; contains-any and contains-all: tag_id, tag_name.
                Each field once, at most 100 values.

        Returns:
            The first page of `ValuesData` items; iterate over it for the items of all
            pages.

        Request: POST /api/campaign-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: campaigns:read
        Tool: KLAVIYO_QUERY_CAMPAIGN_VALUES
        """
        return self._pages(
            "KLAVIYO_QUERY_CAMPAIGN_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "conversion_metric_id": conversion_metric_id,
                "fields_campaign_values_report": fields_campaign_values_report,
                "page_cursor": page_cursor,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_flow_series(
        self,
        *,
        statistics: Sequence[QueryFlowSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        interval: Literal["daily", "hourly", "monthly", "weekly"],
        conversion_metric_id: str,
        fields_flow_series_report: (
            Sequence[Literal["date_times", "id", "results"]] | Omit
        ) = OMIT,
        page_cursor: str | Omit | None = OMIT,
        group_by: Sequence[QueryFlowSeriesGroupBy] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[SeriesData, QueryFlowSeriesResult]:
        """Returns time-series analytics data for flows, enabling performance tracking over
        time intervals.

        Use this to analyze flow metrics like open rates, click rates, conversions, and
        delivery statistics.

        Args:
            statistics: List of statistics to query for. All rate statistics will be
                returned in fractional form [0.0, 1.0].
            timeframe: The timeframe to query for data within (max 1 year). Use
                either a preset key format: {'key': 'last_30_days'} or {'key':
                'last_7_days'} or {'key': 'last_12_months'}, or a custom date range:
                {'start': '2024-01-01T00:00:00+00:00', 'end':
                '2024-01-31T00:00:00+00:00'}. Dates must be ISO 8601 format with
                timezone.
            interval: The interval used to aggregate data within the series request.
                If hourly is used, the timeframe cannot be longer than 7 days. If
                daily is used, the timeframe cannot be longer than 60 days. If
                monthly is used, the timeframe cannot be longer than 52 weeks.
            conversion_metric_id: ID of the metric to be used for conversion
                statistics. Get metric IDs from the KLAVIYO_GET_METRICS action.
                Common metrics: 'Placed Order', 'Opened Email', 'Clicked Email'.
            fields_flow_series_report: Members of the report to return. Without it,
                all that come by default.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            group_by: What the rows are for, instead of each message: a campaign, a
                flow, a channel.
            filter: What counts, such as
                and(equals(send_channel,"email"),contains-any(flow_id,["A","B"])).
                equals and contains-any: flow_id, flow_name, flow_message_id,
                flow_message_name, send_channel, text_message_format, variation,
                variation_name; contains-any and contains-all: tag_id, tag_name.
                Each field once, at most 100 values.

        Returns:
            The first page of `SeriesData` items; iterate over it for the items of all
            pages.

        Request: POST /api/flow-series-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: flows:read
        Tool: KLAVIYO_QUERY_FLOW_SERIES
        """
        return self._pages(
            "KLAVIYO_QUERY_FLOW_SERIES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "interval": interval,
                "conversion_metric_id": conversion_metric_id,
                "fields_flow_series_report": fields_flow_series_report,
                "page_cursor": page_cursor,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_flow_values(
        self,
        *,
        statistics: Sequence[QueryFlowSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        conversion_metric_id: str,
        fields_flow_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        group_by: Sequence[QueryFlowSeriesGroupBy] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ValuesData, QueryFlowValuesResult]:
        """Returns the requested flow analytics values data

        Args:
            statistics: List of statistics to query for. All rate statistics will be
                returned in fractional form [0.0, 1.0]. Common aliases are
                supported: 'average_open_rate' maps to 'open_rate', 'count_opened'
                maps to 'opens', 'count_sent' maps to 'recipients'.
            timeframe: The time to report on, at most a year: either a key, {"key":
                "last_30_days"}, or {"start": ..., "end": ...} with date-times.
                Quarters have no keys.
            conversion_metric_id: ID of the conversion metric (e.g., 'Placed Order'
                metric ID) required for ALL flow values report queries. This metric
                is used for calculating conversion-based statistics, but the
                endpoint will return all requested statistics regardless of
                conversion status. For example, 'opens' will include all opens
                whether or not they resulted in conversions. Get metric IDs from the
                Get Metrics endpoint.
            fields_flow_values_report: Members of the report to return. Without it,
                all that come by default.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            group_by: What the rows are for, instead of each message: a campaign, a
                flow, a channel.
            filter: What counts, such as
                and(equals(send_channel,"email"),contains-any(flow_id,["A","B"])).
                equals and contains-any: flow_id, flow_name, flow_message_id,
                flow_message_name, send_channel, text_message_format, variation,
                variation_name; contains-any and contains-all: tag_id, tag_name.
                Each field once, at most 100 values.

        Returns:
            The first page of `ValuesData` items; iterate over it for the items of all
            pages.

        Request: POST /api/flow-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: flows:read
        Tool: KLAVIYO_QUERY_FLOW_VALUES
        """
        return self._pages(
            "KLAVIYO_QUERY_FLOW_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "conversion_metric_id": conversion_metric_id,
                "fields_flow_values_report": fields_flow_values_report,
                "page_cursor": page_cursor,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_form_series(
        self,
        *,
        statistics: Sequence[QueryFormSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        interval: Literal["daily", "hourly", "monthly", "weekly"],
        fields_form_series_report: (
            Sequence[Literal["date_times", "id", "results"]] | Omit
        ) = OMIT,
        group_by: Sequence[Literal["form_id", "form_version_id"]] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QueryFormSeriesResult:
        """Returns figures for sign-up forms by hour, day, week or month.

        For one total over the whole time use Query Form Values. It is a query and
        changes nothing; its limits are low.

        Args:
            statistics: Figures to return, "viewed_form" or "submit_rate" say. Rates
                are fractions between 0 and 1.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            interval: The length of each step. Hours are for short times only.
            fields_form_series_report: Members of each form series report to return.
                Without it, all that come by default.
            group_by: What the rows are for: each form, or each form version; with a
                form version, the form as well.
            filter: Conditions on forms, such as equals(form_id,"Abc123"). Without
                it, all forms.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/form-series-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: forms:read
        Tool: KLAVIYO_QUERY_FORM_SERIES
        """
        return self._call(
            "KLAVIYO_QUERY_FORM_SERIES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "interval": interval,
                "fields_form_series_report": fields_form_series_report,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_form_values(
        self,
        *,
        statistics: Sequence[QueryFormSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        fields_form_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        group_by: Sequence[Literal["form_id", "form_version_id"]] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QueryFormValuesResult:
        """Returns totals for sign-up forms over a time: views, submissions and their rate,
        by form or form version.

        For a course over time use Query Form Series. It is a query and changes nothing,
        though it is a POST; its limits are low, so ask for several statistics at once.

        Args:
            statistics: Figures to return, "viewed_form" or "submit_rate" say. Rates
                are fractions between 0 and 1.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            fields_form_values_report: Members of each form values report to return.
                Without it, all that come by default.
            group_by: What the rows are for: each form, or each form version; with a
                form version, the form as well.
            filter: Conditions on forms, such as equals(form_id,"Abc123"). Without
                it, all forms.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/form-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: forms:read
        Tool: KLAVIYO_QUERY_FORM_VALUES
        """
        return self._call(
            "KLAVIYO_QUERY_FORM_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "fields_form_values_report": fields_form_values_report,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_segment_series(
        self,
        *,
        statistics: Sequence[
            Literal[
                "members_added",
                "members_removed",
                "net_members_changed",
                "total_members",
            ]
        ],
        timeframe: TimeframeParam | CustomTimeframeParam,
        interval: Literal["daily", "hourly", "monthly", "weekly"],
        fields_segment_series_report: (
            Sequence[Literal["date_times", "id", "results"]] | Omit
        ) = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QuerySegmentSeriesResult:
        """Returns the growth of segments by hour, day, week or month.

        For totals use Query Segment Values. It is a query and changes nothing; its
        limits are low.

        Args:
            statistics: Figures to return, "total_members" or "members_added" say.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            interval: The length of each step. Hours are for short times only.
            fields_segment_series_report: Members of each segment series report to
                return. Without it, all that come by default.
            filter: Conditions on segments, such as equals(segment_id,"Abc123").
                Without it, all segments.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/segment-series-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: segments:read
        Tool: KLAVIYO_QUERY_SEGMENT_SERIES
        """
        return self._call(
            "KLAVIYO_QUERY_SEGMENT_SERIES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "interval": interval,
                "fields_segment_series_report": fields_segment_series_report,
                "filter": filter,
            },
            options,
        )

    def query_segment_values(
        self,
        *,
        statistics: Sequence[
            Literal[
                "members_added",
                "members_removed",
                "net_members_changed",
                "total_members",
            ]
        ],
        timeframe: TimeframeParam | CustomTimeframeParam,
        fields_segment_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QuerySegmentValuesResult:
        """Returns totals for segments over a time: members, and how many joined or left.

        For a course over time use Query Segment Series; for the present size alone, Get
        Segment with the additional field "profile_count". It is a query and changes
        nothing; its limits are low.

        Args:
            statistics: Figures to return, "total_members" or "members_added" say.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            fields_segment_values_report: Members of each segment values report to
                return. Without it, all that come by default.
            filter: Conditions on segments, such as equals(segment_id,"Abc123").
                Without it, all segments.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/segment-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: segments:read
        Tool: KLAVIYO_QUERY_SEGMENT_VALUES
        """
        return self._call(
            "KLAVIYO_QUERY_SEGMENT_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "fields_segment_values_report": fields_segment_values_report,
                "filter": filter,
            },
            options,
        )


class AsyncReporting(AsyncResource):
    """The tools of Reporting, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawReporting:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawReporting(self._as_raw())

    def query_campaign_values(
        self,
        *,
        statistics: Sequence[QueryFlowSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        conversion_metric_id: str,
        fields_campaign_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        group_by: Sequence[GroupBy] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ValuesData, QueryCampaignValuesResult]:
        """Returns the requested campaign analytics values data

        Args:
            statistics: List of statistics to query for. All rate statistics will be
                returned in fractional form [0.0, 1.0]. Common aliases are
                supported: 'average_open_rate' maps to 'open_rate', 'count_opened'
                maps to 'opens', 'count_sent' maps to 'recipients'.
            timeframe: The timeframe to query for data within (max 1 year). Supports
                two formats: 1) Predefined key: {'key': 'last_12_months'} - valid
                keys include 'last_12_months', 'last_30_days', 'last_7_days',
                'this_month', 'last_month', etc. 2) Custom date range: {'start':
                '2024-01-01T00:00:00+00:00', 'end': '2024-12-31T23:59:59+00:00'}
                using ISO 8601 timestamps.
            conversion_metric_id: Required. ID of the metric for calculating
                conversion-based statistics (e.g., 'Placed Order' metric). Use Get
                Metrics API to find valid metric IDs. Note: Use purchase/order event
                metrics (not engagement metrics like 'Opened Email') to avoid 'does
                not support querying for values data' errors.
            fields_campaign_values_report: Members of the report to return. Without
                it, all that come by default.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            group_by: What the rows are for, instead of each message: a campaign, a
                flow, a channel.
            filter: What counts, such as
                and(equals(send_channel,"email"),contains-any(campaign_id,["A","B"])).
                equals and contains-any: campaign_id, campaign_message_id,
                campaign_message_name, send_channel, text_message_format, variation,
                variation_name; contains-any and contains-all: tag_id, tag_name.
                Each field once, at most 100 values.

        Returns:
            The first page of `ValuesData` items; iterate over it for the items of all
            pages.

        Request: POST /api/campaign-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: campaigns:read
        Tool: KLAVIYO_QUERY_CAMPAIGN_VALUES
        """
        return self._pages(
            "KLAVIYO_QUERY_CAMPAIGN_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "conversion_metric_id": conversion_metric_id,
                "fields_campaign_values_report": fields_campaign_values_report,
                "page_cursor": page_cursor,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_flow_series(
        self,
        *,
        statistics: Sequence[QueryFlowSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        interval: Literal["daily", "hourly", "monthly", "weekly"],
        conversion_metric_id: str,
        fields_flow_series_report: (
            Sequence[Literal["date_times", "id", "results"]] | Omit
        ) = OMIT,
        page_cursor: str | Omit | None = OMIT,
        group_by: Sequence[QueryFlowSeriesGroupBy] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[SeriesData, QueryFlowSeriesResult]:
        """Returns time-series analytics data for flows, enabling performance tracking over
        time intervals.

        Use this to analyze flow metrics like open rates, click rates, conversions, and
        delivery statistics.

        Args:
            statistics: List of statistics to query for. All rate statistics will be
                returned in fractional form [0.0, 1.0].
            timeframe: The timeframe to query for data within (max 1 year). Use
                either a preset key format: {'key': 'last_30_days'} or {'key':
                'last_7_days'} or {'key': 'last_12_months'}, or a custom date range:
                {'start': '2024-01-01T00:00:00+00:00', 'end':
                '2024-01-31T00:00:00+00:00'}. Dates must be ISO 8601 format with
                timezone.
            interval: The interval used to aggregate data within the series request.
                If hourly is used, the timeframe cannot be longer than 7 days. If
                daily is used, the timeframe cannot be longer than 60 days. If
                monthly is used, the timeframe cannot be longer than 52 weeks.
            conversion_metric_id: ID of the metric to be used for conversion
                statistics. Get metric IDs from the KLAVIYO_GET_METRICS action.
                Common metrics: 'Placed Order', 'Opened Email', 'Clicked Email'.
            fields_flow_series_report: Members of the report to return. Without it,
                all that come by default.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            group_by: What the rows are for, instead of each message: a campaign, a
                flow, a channel.
            filter: What counts, such as
                and(equals(send_channel,"email"),contains-any(flow_id,["A","B"])).
                equals and contains-any: flow_id, flow_name, flow_message_id,
                flow_message_name, send_channel, text_message_format, variation,
                variation_name; contains-any and contains-all: tag_id, tag_name.
                Each field once, at most 100 values.

        Returns:
            The first page of `SeriesData` items; iterate over it for the items of all
            pages.

        Request: POST /api/flow-series-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: flows:read
        Tool: KLAVIYO_QUERY_FLOW_SERIES
        """
        return self._pages(
            "KLAVIYO_QUERY_FLOW_SERIES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "interval": interval,
                "conversion_metric_id": conversion_metric_id,
                "fields_flow_series_report": fields_flow_series_report,
                "page_cursor": page_cursor,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    def query_flow_values(
        self,
        *,
        statistics: Sequence[QueryFlowSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        conversion_metric_id: str,
        fields_flow_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        group_by: Sequence[QueryFlowSeriesGroupBy] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ValuesData, QueryFlowValuesResult]:
        """Returns the requested flow analytics values data

        Args:
            statistics: List of statistics to query for. All rate statistics will be
                returned in fractional form [0.0, 1.0]. Common aliases are
                supported: 'average_open_rate' maps to 'open_rate', 'count_opened'
                maps to 'opens', 'count_sent' maps to 'recipients'.
            timeframe: The time to report on, at most a year: either a key, {"key":
                "last_30_days"}, or {"start": ..., "end": ...} with date-times.
                Quarters have no keys.
            conversion_metric_id: ID of the conversion metric (e.g., 'Placed Order'
                metric ID) required for ALL flow values report queries. This metric
                is used for calculating conversion-based statistics, but the
                endpoint will return all requested statistics regardless of
                conversion status. For example, 'opens' will include all opens
                whether or not they resulted in conversions. Get metric IDs from the
                Get Metrics endpoint.
            fields_flow_values_report: Members of the report to return. Without it,
                all that come by default.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            group_by: What the rows are for, instead of each message: a campaign, a
                flow, a channel.
            filter: What counts, such as
                and(equals(send_channel,"email"),contains-any(flow_id,["A","B"])).
                equals and contains-any: flow_id, flow_name, flow_message_id,
                flow_message_name, send_channel, text_message_format, variation,
                variation_name; contains-any and contains-all: tag_id, tag_name.
                Each field once, at most 100 values.

        Returns:
            The first page of `ValuesData` items; iterate over it for the items of all
            pages.

        Request: POST /api/flow-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: flows:read
        Tool: KLAVIYO_QUERY_FLOW_VALUES
        """
        return self._pages(
            "KLAVIYO_QUERY_FLOW_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "conversion_metric_id": conversion_metric_id,
                "fields_flow_values_report": fields_flow_values_report,
                "page_cursor": page_cursor,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    async def query_form_series(
        self,
        *,
        statistics: Sequence[QueryFormSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        interval: Literal["daily", "hourly", "monthly", "weekly"],
        fields_form_series_report: (
            Sequence[Literal["date_times", "id", "results"]] | Omit
        ) = OMIT,
        group_by: Sequence[Literal["form_id", "form_version_id"]] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QueryFormSeriesResult:
        """Returns figures for sign-up forms by hour, day, week or month.

        For one total over the whole time use Query Form Values. It is a query and
        changes nothing; its limits are low.

        Args:
            statistics: Figures to return, "viewed_form" or "submit_rate" say. Rates
                are fractions between 0 and 1.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            interval: The length of each step. Hours are for short times only.
            fields_form_series_report: Members of each form series report to return.
                Without it, all that come by default.
            group_by: What the rows are for: each form, or each form version; with a
                form version, the form as well.
            filter: Conditions on forms, such as equals(form_id,"Abc123"). Without
                it, all forms.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/form-series-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: forms:read
        Tool: KLAVIYO_QUERY_FORM_SERIES
        """
        return await self._call(
            "KLAVIYO_QUERY_FORM_SERIES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "interval": interval,
                "fields_form_series_report": fields_form_series_report,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    async def query_form_values(
        self,
        *,
        statistics: Sequence[QueryFormSeriesStatistics],
        timeframe: TimeframeParam | CustomTimeframeParam,
        fields_form_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        group_by: Sequence[Literal["form_id", "form_version_id"]] | Omit | None = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QueryFormValuesResult:
        """Returns totals for sign-up forms over a time: views, submissions and their rate,
        by form or form version.

        For a course over time use Query Form Series. It is a query and changes nothing,
        though it is a POST; its limits are low, so ask for several statistics at once.

        Args:
            statistics: Figures to return, "viewed_form" or "submit_rate" say. Rates
                are fractions between 0 and 1.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            fields_form_values_report: Members of each form values report to return.
                Without it, all that come by default.
            group_by: What the rows are for: each form, or each form version; with a
                form version, the form as well.
            filter: Conditions on forms, such as equals(form_id,"Abc123"). Without
                it, all forms.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/form-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: forms:read
        Tool: KLAVIYO_QUERY_FORM_VALUES
        """
        return await self._call(
            "KLAVIYO_QUERY_FORM_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "fields_form_values_report": fields_form_values_report,
                "group_by": group_by,
                "filter": filter,
            },
            options,
        )

    async def query_segment_series(
        self,
        *,
        statistics: Sequence[
            Literal[
                "members_added",
                "members_removed",
                "net_members_changed",
                "total_members",
            ]
        ],
        timeframe: TimeframeParam | CustomTimeframeParam,
        interval: Literal["daily", "hourly", "monthly", "weekly"],
        fields_segment_series_report: (
            Sequence[Literal["date_times", "id", "results"]] | Omit
        ) = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QuerySegmentSeriesResult:
        """Returns the growth of segments by hour, day, week or month.

        For totals use Query Segment Values. It is a query and changes nothing; its
        limits are low.

        Args:
            statistics: Figures to return, "total_members" or "members_added" say.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            interval: The length of each step. Hours are for short times only.
            fields_segment_series_report: Members of each segment series report to
                return. Without it, all that come by default.
            filter: Conditions on segments, such as equals(segment_id,"Abc123").
                Without it, all segments.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/segment-series-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: segments:read
        Tool: KLAVIYO_QUERY_SEGMENT_SERIES
        """
        return await self._call(
            "KLAVIYO_QUERY_SEGMENT_SERIES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "interval": interval,
                "fields_segment_series_report": fields_segment_series_report,
                "filter": filter,
            },
            options,
        )

    async def query_segment_values(
        self,
        *,
        statistics: Sequence[
            Literal[
                "members_added",
                "members_removed",
                "net_members_changed",
                "total_members",
            ]
        ],
        timeframe: TimeframeParam | CustomTimeframeParam,
        fields_segment_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        filter: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> QuerySegmentValuesResult:
        """Returns totals for segments over a time: members, and how many joined or left.

        For a course over time use Query Segment Series; for the present size alone, Get
        Segment with the additional field "profile_count". It is a query and changes
        nothing; its limits are low.

        Args:
            statistics: Figures to return, "total_members" or "members_added" say.
            timeframe: The time to report on: {"key": "last_30_days"}, or {"start":
                ..., "end": ...} with date-times; at most a year.
            fields_segment_values_report: Members of each segment values report to
                return. Without it, all that come by default.
            filter: Conditions on segments, such as equals(segment_id,"Abc123").
                Without it, all segments.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/segment-values-reports
        Rate limits: 1/s, 2/min, 225/day
        Scopes: segments:read
        Tool: KLAVIYO_QUERY_SEGMENT_VALUES
        """
        return await self._call(
            "KLAVIYO_QUERY_SEGMENT_VALUES",
            {
                "statistics": statistics,
                "timeframe": timeframe,
                "fields_segment_values_report": fields_segment_values_report,
                "filter": filter,
            },
            options,
        )


class RawReporting:
    """The methods of `Reporting`, returning raw responses."""

    def __init__(self, tools: Reporting) -> None:
        self.query_campaign_values = raw(tools.query_campaign_values)
        self.query_flow_series = raw(tools.query_flow_series)
        self.query_flow_values = raw(tools.query_flow_values)
        self.query_form_series = raw(tools.query_form_series)
        self.query_form_values = raw(tools.query_form_values)
        self.query_segment_series = raw(tools.query_segment_series)
        self.query_segment_values = raw(tools.query_segment_values)


class AsyncRawReporting:
    """The methods of `AsyncReporting`, returning raw responses."""

    def __init__(self, tools: AsyncReporting) -> None:
        self.query_campaign_values = async_raw(tools.query_campaign_values)
        self.query_flow_series = async_raw(tools.query_flow_series)
        self.query_flow_values = async_raw(tools.query_flow_values)
        self.query_form_series = async_raw(tools.query_form_series)
        self.query_form_values = async_raw(tools.query_form_values)
        self.query_segment_series = async_raw(tools.query_segment_series)
        self.query_segment_values = async_raw(tools.query_segment_values)
