"""Reports."""

from dataclasses import replace

from ..case import Exchange, Sdk, recording, response, sdk
from ..record import CURSOR


def _pages(first: Exchange) -> tuple[Exchange, Exchange]:
    """A report that goes on on a second page: the same call again, with the cursor."""
    assert isinstance(first.sent, Sdk)
    return (
        replace(first, response=first.response.paged()),
        replace(
            first,
            name=f"{first.name}: the next page",
            follows=first.name,
            call={**first.call, "page_cursor": CURSOR},
            arguments={**first.arguments, "page_cursor": CURSOR},
            sent=replace(first.sent, options={"page_cursor": CURSOR}),
        ),
    )


RECORDINGS = (
    recording(
        "QUERY_CAMPAIGN_VALUES",
        "reporting.query_campaign_values",
        Exchange(
            "of a named timeframe",
            call={
                "data__type": "campaign-values-report",
                "data__attributes__statistics": ["opens", "open_rate", "recipients"],
                "data__attributes__timeframe": {"key": "last_12_months"},
                "data__attributes__conversion__metric__id": "MtR001",
                "data__attributes__filter": "equals(campaign_id,\"01JB, 'quoted'\")",
            },
            arguments={
                "statistics": ["opens", "open_rate", "recipients"],
                "timeframe": {"key": "last_12_months"},
                "conversion_metric_id": "MtR001",
                "filter": "equals(campaign_id,\"01JB, 'quoted'\")",
            },
            sent=sdk(
                "Reporting.query_campaign_values",
                {
                    "data": {
                        "type": "campaign-values-report",
                        "attributes": {
                            "statistics": ["opens", "open_rate", "recipients"],
                            "timeframe": {"key": "last_12_months"},
                            "conversion_metric_id": "MtR001",
                            "filter": "equals(campaign_id,\"01JB, 'quoted'\")",
                        },
                    }
                },
            ),
            response=response("query_campaign_values"),
        ),
        *_pages(
            Exchange(
                "of days of one's own",
                call={
                    "data__attributes__statistics": ["clicks"],
                    "data__attributes__timeframe": {
                        "start": "2026-01-01T00:00:00+01:00",
                        "end": "2026-02-01T00:00:00+01:00",
                    },
                    "data__attributes__conversion__metric__id": "MtR001",
                },
                arguments={
                    "statistics": ["clicks"],
                    "timeframe": {
                        "start": "2026-01-01T00:00:00+01:00",
                        "end": "2026-02-01T00:00:00+01:00",
                    },
                    "conversion_metric_id": "MtR001",
                },
                sent=sdk(
                    "Reporting.query_campaign_values",
                    {
                        "data": {
                            "type": "campaign-values-report",
                            "attributes": {
                                "statistics": ["clicks"],
                                "timeframe": {
                                    "start": "2026-01-01T00:00:00+01:00",
                                    "end": "2026-02-01T00:00:00+01:00",
                                },
                                "conversion_metric_id": "MtR001",
                            },
                        }
                    },
                ),
                response=response("query_campaign_values"),
            ),
        ),
        Exchange(
            "with the page's own names for statistics, and AND between clauses",
            call={
                "data__attributes__statistics": [
                    "average_open_rate",
                    "count_opened",
                    "count_sent",
                ],
                "data__attributes__timeframe": {"key": "yesterday"},
                "data__attributes__conversion__metric__id": "MtR001",
                "data__attributes__filter": (
                    "equals(send_channel,'email') AND equals(campaign_id,'Black AND White')"
                ),
            },
            arguments={
                "statistics": ["average_open_rate", "count_opened", "count_sent"],
                "timeframe": {"key": "yesterday"},
                "conversion_metric_id": "MtR001",
                "filter": "equals(send_channel,'email') AND equals(campaign_id,'Black AND White')",
            },
            sent=sdk(
                "Reporting.query_campaign_values",
                {
                    "data": {
                        "type": "campaign-values-report",
                        "attributes": {
                            "statistics": ["open_rate", "opens", "recipients"],
                            "timeframe": {"key": "yesterday"},
                            "conversion_metric_id": "MtR001",
                            "filter": (
                                "equals(send_channel,'email'),equals(campaign_id,'Black AND White')"
                            ),
                        },
                    }
                },
            ),
            response=response("query_campaign_values"),
        ),
    ),
    recording(
        "QUERY_FLOW_SERIES",
        "reporting.query_flow_series",
        *_pages(
            Exchange(
                "of a named timeframe",
                call={
                    "data__type": "flow-series-report",
                    "data__attributes__statistics": ["opens", "average_open_rate"],
                    "data__attributes__timeframe": {"key": "last_30_days"},
                    "data__attributes__interval": "weekly",
                    "data__attributes__conversion__metric__id": "MtR001",
                    "data__attributes__filter": (
                        '["equals(flow_id,\\"fLw001\\")", "equals(send_channel,\\"email\\")"]'
                    ),
                },
                arguments={
                    "statistics": ["opens", "average_open_rate"],
                    "timeframe": {"key": "last_30_days"},
                    "interval": "weekly",
                    "conversion_metric_id": "MtR001",
                    "filter": (
                        '["equals(flow_id,\\"fLw001\\")", "equals(send_channel,\\"email\\")"]'
                    ),
                },
                sent=sdk(
                    "Reporting.query_flow_series",
                    {
                        "data": {
                            "type": "flow-series-report",
                            "attributes": {
                                "statistics": ["opens", "open_rate"],
                                "timeframe": {"key": "last_30_days"},
                                "interval": "weekly",
                                "conversion_metric_id": "MtR001",
                                "filter": 'equals(flow_id,"fLw001"),equals(send_channel,"email")',
                            },
                        }
                    },
                ),
                response=response("query_flow_series"),
            ),
        ),
        Exchange(
            "of days of one's own",
            call={
                "data__attributes__statistics": ["recipients"],
                "data__attributes__timeframe": {
                    "start": "2026-01-01T00:00:00Z",
                    "end": "2026-02-01T00:00:00Z",
                },
                "data__attributes__interval": "daily",
                "data__attributes__conversion__metric__id": "MtR001",
            },
            arguments={
                "statistics": ["recipients"],
                "timeframe": {
                    "start": "2026-01-01T00:00:00Z",
                    "end": "2026-02-01T00:00:00Z",
                },
                "interval": "daily",
                "conversion_metric_id": "MtR001",
            },
            sent=sdk(
                "Reporting.query_flow_series",
                {
                    "data": {
                        "type": "flow-series-report",
                        "attributes": {
                            "statistics": ["recipients"],
                            "timeframe": {
                                "start": "2026-01-01T00:00:00Z",
                                "end": "2026-02-01T00:00:00Z",
                            },
                            "interval": "daily",
                            "conversion_metric_id": "MtR001",
                        },
                    }
                },
            ),
            response=response("query_flow_series"),
        ),
    ),
    recording(
        "QUERY_FLOW_VALUES",
        "reporting.query_flow_values",
        *_pages(
            Exchange(
                "of a named timeframe",
                call={
                    "data__type": "flow-values-report",
                    "data__attributes__statistics": ["opens", "click_rate"],
                    "data__attributes__timeframe": {"key": "this_week"},
                    "data__attributes__conversion_metric_id": "MtR001",
                    "data__attributes__filter": "contains-any(flow_id,['a b','c'])",
                },
                arguments={
                    "statistics": ["opens", "click_rate"],
                    "timeframe": {"key": "this_week"},
                    "conversion_metric_id": "MtR001",
                    "filter": "contains-any(flow_id,['a b','c'])",
                },
                sent=sdk(
                    "Reporting.query_flow_values",
                    {
                        "data": {
                            "type": "flow-values-report",
                            "attributes": {
                                "statistics": ["opens", "click_rate"],
                                "timeframe": {"key": "this_week"},
                                "conversion_metric_id": "MtR001",
                                "filter": "contains-any(flow_id,['a b','c'])",
                            },
                        }
                    },
                ),
                response=response("query_flow_values"),
            ),
        ),
        Exchange(
            "of days of one's own, with no filter on purpose",
            call={
                "data__attributes__statistics": ["conversion_value"],
                "data__attributes__timeframe": {
                    "start": "2026-01-01T00:00:00Z",
                    "end": "2026-02-01T00:00:00Z",
                },
                "data__attributes__conversion_metric_id": "MtR001",
                "data__attributes__filter": None,
            },
            arguments={
                "statistics": ["conversion_value"],
                "timeframe": {
                    "start": "2026-01-01T00:00:00Z",
                    "end": "2026-02-01T00:00:00Z",
                },
                "conversion_metric_id": "MtR001",
                "filter": None,
            },
            sent=sdk(
                "Reporting.query_flow_values",
                {
                    "data": {
                        "type": "flow-values-report",
                        "attributes": {
                            "statistics": ["conversion_value"],
                            "timeframe": {
                                "start": "2026-01-01T00:00:00Z",
                                "end": "2026-02-01T00:00:00Z",
                            },
                            "conversion_metric_id": "MtR001",
                            "filter": None,
                        },
                    }
                },
            ),
            response=response("query_flow_values"),
        ),
    ),
)
