"""Metrics."""

import copy
from dataclasses import replace

from ..case import Exchange, Plain, Sdk, recording, response, sdk
from ..record import CURSOR

_FILTER = "equals(integration.name,\"Example 'Shop', Oslo\")"


def _pages(first: Exchange) -> tuple[Exchange, Exchange]:
    """Aggregates that go on on a second page: here the cursor stands in the body."""
    assert isinstance(first.sent, Sdk)
    body = copy.deepcopy(first.sent.arguments[0])
    body["data"]["attributes"]["page_cursor"] = CURSOR
    return (
        replace(first, response=first.response.paged()),
        replace(
            first,
            name=f"{first.name}: the next page",
            follows=first.name,
            call={**first.call, "data__attributes__page__cursor": CURSOR},
            arguments={**first.arguments, "page_cursor": CURSOR},
            sent=replace(first.sent, arguments=(body,)),
        ),
    )


RECORDINGS = (
    recording(
        "GET_METRICS",
        "metrics.get_metrics",
        Exchange(
            "all metrics",
            call={},
            arguments={},
            sent=sdk("Metrics.get_metrics"),
            response=response("get_metrics").bare().last(),
        ),
        Exchange(
            "the first page of an integration's",
            call={"filter": _FILTER},
            arguments={"filter": _FILTER},
            sent=sdk("Metrics.get_metrics", filter=_FILTER),
            response=response("get_metrics").bare(),
        ),
        Exchange(
            "the next page",
            call={"filter": _FILTER, "page__cursor": CURSOR},
            arguments={"filter": _FILTER, "page_cursor": CURSOR},
            sent=sdk("Metrics.get_metrics", filter=_FILTER, page_cursor=CURSOR),
            response=response("get_metrics").bare().last(0),
            follows="the first page of an integration's",
        ),
        Exchange(
            "some members",
            call={"fields__metric": ["name", "integration"]},
            arguments={"fields_metric": ["name", "integration"]},
            sent=sdk("Metrics.get_metrics", fields_metric=["name", "integration"]),
            response=response("get_metrics")
            .bare()
            .sparse(metric=["name", "integration"])
            .last(),
        ),
    ),
    recording(
        "QUERY_METRIC_AGGREGATES",
        "metrics.query_metric_aggregates",
        *_pages(
            Exchange(
                "everything",
                call={
                    "data__type": "metric-aggregate",
                    "data__attributes__metric__id": "MtR001",
                    "data__attributes__measurements": ["count", "sum_value"],
                    "data__attributes__timeframe": {
                        "start": "2026-01-01T00:00:00",
                        "end": "2026-02-01T00:00:00",
                    },
                    "data__attributes__filter": [
                        "equals($attributed_channel,\"email, 'new'\")",
                        "any(URL,['https://shop.example.com/a b','https://shop.example.com/c'])",
                    ],
                    "data__attributes__interval": "week",
                    "data__attributes__by": ["$message", "Campaign Name"],
                    "data__attributes__sort": "-Campaign Name",
                    "data__attributes__timezone": "Europe/Oslo",
                    "data__attributes__return__fields": ["dimensions", "measurements"],
                    "data__attributes__page__size": 250,
                },
                arguments={
                    "metric_id": "MtR001",
                    "measurements": ["count", "sum_value"],
                    "timeframe": {
                        "start": "2026-01-01T00:00:00",
                        "end": "2026-02-01T00:00:00",
                    },
                    "filter": [
                        "equals($attributed_channel,\"email, 'new'\")",
                        "any(URL,['https://shop.example.com/a b','https://shop.example.com/c'])",
                    ],
                    "interval": "week",
                    "by": ["$message", "Campaign Name"],
                    "sort": "-Campaign Name",
                    "timezone": "Europe/Oslo",
                    "return_fields": ["dimensions", "measurements"],
                    "page_size": 250,
                },
                sent=sdk(
                    "Metrics.query_metric_aggregates",
                    {
                        "data": {
                            "type": "metric-aggregate",
                            "attributes": {
                                "metric_id": "MtR001",
                                "measurements": ["count", "sum_value"],
                                "filter": [
                                    "equals($attributed_channel,\"email, 'new'\")",
                                    "any(URL,['https://shop.example.com/a b',"
                                    "'https://shop.example.com/c'])",
                                    "greater-or-equal(datetime,2026-01-01T00:00:00)",
                                    "less-than(datetime,2026-02-01T00:00:00)",
                                ],
                                "interval": "week",
                                "by": ["$message", "Campaign Name"],
                                "sort": "-Campaign Name",
                                "timezone": "Europe/Oslo",
                                "return_fields": ["dimensions", "measurements"],
                                "page_size": 250,
                            },
                        }
                    },
                ),
                response=response("query_metric_aggregates"),
            ),
        ),
        Exchange(
            "a range alone",
            call={
                "data__attributes__metric__id": "MtR001",
                "data__attributes__measurements": ["unique"],
                "data__attributes__timeframe": {
                    "start": "2026-01-01T00:00:00+00:00",
                    "end": "2026-01-02T00:00:00+00:00",
                },
            },
            arguments={
                "metric_id": "MtR001",
                "measurements": ["unique"],
                "timeframe": {
                    "start": "2026-01-01T00:00:00+00:00",
                    "end": "2026-01-02T00:00:00+00:00",
                },
            },
            sent=Plain(
                "POST",
                "/api/metric-aggregates",
                body={
                    "data": {
                        "type": "metric-aggregate",
                        "attributes": {
                            "metric_id": "MtR001",
                            "measurements": ["unique"],
                            "filter": [
                                "greater-or-equal(datetime,2026-01-01T00:00:00+00:00)",
                                "less-than(datetime,2026-01-02T00:00:00+00:00)",
                            ],
                        },
                    }
                },
                why="The SDK cannot leave out interval, page_size and timezone: it sends defaults.",
            ),
            response=response("query_metric_aggregates"),
        ),
    ),
)
