"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class GetMetricsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    filter: str | None = None
    page__cursor: str | None = None
    fields__metric: (
        list[Literal["created", "id", "integration", "name", "updated"]] | None
    ) = None


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
