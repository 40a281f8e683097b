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


class DataAttributesTimeframeModel5(_Model):
    key: str


class DataAttributesTimeframeModel6(_Model):
    start: str
    end: str


class QueryFormSeriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__statistics: list[
        Literal[
            "closed_form",
            "closed_form_uniques",
            "qualified_form",
            "qualified_form_uniques",
            "submit_rate",
            "submits",
            "submitted_form_step",
            "submitted_form_step_uniques",
            "viewed_form",
            "viewed_form_step",
            "viewed_form_step_uniques",
            "viewed_form_uniques",
        ]
    ]
    data__attributes__timeframe: (
        DataAttributesTimeframeModel5 | DataAttributesTimeframeModel6
    )
    data__attributes__interval: Literal["daily", "hourly", "monthly", "weekly"]
    fields__form__series__report: (
        list[Literal["date_times", "id", "results"]] | None
    ) = None
    data__attributes__group__by: list[Literal["form_id", "form_version_id"]] | None = (
        None
    )
    data__attributes__filter: str | None = None


class DataAttributesTimeframeModel7(_Model):
    key: str


class DataAttributesTimeframeModel8(_Model):
    start: str
    end: str


class QueryFormValuesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__statistics: list[
        Literal[
            "closed_form",
            "closed_form_uniques",
            "qualified_form",
            "qualified_form_uniques",
            "submit_rate",
            "submits",
            "submitted_form_step",
            "submitted_form_step_uniques",
            "viewed_form",
            "viewed_form_step",
            "viewed_form_step_uniques",
            "viewed_form_uniques",
        ]
    ]
    data__attributes__timeframe: (
        DataAttributesTimeframeModel7 | DataAttributesTimeframeModel8
    )
    fields__form__values__report: list[Literal["id", "results"]] | None = None
    data__attributes__group__by: list[Literal["form_id", "form_version_id"]] | None = (
        None
    )
    data__attributes__filter: str | None = None


class DataAttributesTimeframeModel9(_Model):
    key: str


class DataAttributesTimeframeModel10(_Model):
    start: str
    end: str


class QuerySegmentSeriesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__statistics: list[
        Literal[
            "members_added", "members_removed", "net_members_changed", "total_members"
        ]
    ]
    data__attributes__timeframe: (
        DataAttributesTimeframeModel9 | DataAttributesTimeframeModel10
    )
    data__attributes__interval: Literal["daily", "hourly", "monthly", "weekly"]
    fields__segment__series__report: (
        list[Literal["date_times", "id", "results"]] | None
    ) = None
    data__attributes__filter: str | None = None


class DataAttributesTimeframeModel11(_Model):
    key: str


class DataAttributesTimeframeModel12(_Model):
    start: str
    end: str


class QuerySegmentValuesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__statistics: list[
        Literal[
            "members_added", "members_removed", "net_members_changed", "total_members"
        ]
    ]
    data__attributes__timeframe: (
        DataAttributesTimeframeModel11 | DataAttributesTimeframeModel12
    )
    fields__segment__values__report: list[Literal["id", "results"]] | None = None
    data__attributes__filter: str | None = None
