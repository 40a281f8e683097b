"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class DataAttributesTimeframe(BaseModel):
    key: str


class DataAttributesTimeframeModel(BaseModel):
    start: str
    end: str


class QueryCampaignValuesArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["campaign-values-report"] | None = None
    page_cursor: str | None = None
    data__attributes__filter: str | None = None
    data__attributes__timeframe: DataAttributesTimeframe | DataAttributesTimeframeModel
    data__attributes__statistics: list[str]
    data__attributes__conversion__metric__id: str


class DataAttributesTimeframeModel1(BaseModel):
    key: str


class DataAttributesTimeframeModel2(BaseModel):
    start: str
    end: str


class QueryFlowSeriesArguments(BaseModel):
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


class DataAttributesTimeframeModel3(BaseModel):
    key: str


class DataAttributesTimeframeModel4(BaseModel):
    start: str
    end: str


class QueryFlowValuesArguments(BaseModel):
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
