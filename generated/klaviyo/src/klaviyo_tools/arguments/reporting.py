"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class DataAttributesTimeframe(_Model):
    key: str


class DataAttributesTimeframeModel(_Model):
    start: str
    end: str


class QueryCampaignValuesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["campaign-values-report"] | None = None
    page_cursor: str | None = None
    data__attributes__filter: str | None = None
    data__attributes__timeframe: DataAttributesTimeframe | DataAttributesTimeframeModel
    data__attributes__statistics: list[str]
    data__attributes__conversion__metric__id: str


class DataAttributesTimeframeModel1(_Model):
    key: str


class DataAttributesTimeframeModel2(_Model):
    start: str
    end: str


class QueryFlowSeriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["flow-series-report"] | None = None
    page_cursor: str | None = None
    data__attributes__filter: str | None = None
    data__attributes__interval: Literal["daily", "hourly", "monthly", "weekly"]
    data__attributes__timeframe: (
        DataAttributesTimeframeModel1 | DataAttributesTimeframeModel2
    )
    data__attributes__statistics: list[str]
    data__attributes__conversion__metric__id: str


class DataAttributesTimeframeModel3(_Model):
    key: str


class DataAttributesTimeframeModel4(_Model):
    start: str
    end: str


class QueryFlowValuesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["flow-values-report"] | None = None
    page_cursor: str | None = None
    data__attributes__filter: str | None = None
    data__attributes__timeframe: (
        DataAttributesTimeframeModel3 | DataAttributesTimeframeModel4
    )
    data__attributes__statistics: list[str]
    data__attributes__conversion_metric_id: str
