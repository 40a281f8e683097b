"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class SegmentsProfileMetricConditionParam(TypedDict):
    type: Literal["profile-metric"]
    metric_id: str
    measurement: Literal["count", "sum"]
    measurement_filter: shared.NumericOperatorNumericFilterParam
    timeframe_filter: (
        shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeAnniversaryDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.AlltimeDateFilterParam
    )
    metric_filters: NotRequired[list[shared.ProfileMetricPropertyFilterParam] | None]


class GetIdsForFlowsTriggeredBySegmentResult(TypedDict):
    data: list[shared.FlowIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileIdsForSegmentResult(TypedDict):
    data: list[shared.ProfileIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagIdsForSegmentResult(TypedDict):
    data: list[shared.TagIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class ProfileMetricFunnelStepsParam(TypedDict):
    metric_exists: bool
    metric_id: str
    metric_filters: NotRequired[list[shared.ProfileMetricPropertyFilterParam] | None]


class SegmentsProfileMetricFunnelConditionParam(TypedDict):
    type: Literal["profile-metric-funnel"]
    timeframe_filter: (
        shared.StaticDateRangeFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
    )
    completion_window_seconds: NotRequired[
        Literal[
            "DAYS_1",
            "DAYS_180",
            "DAYS_3",
            "DAYS_30",
            "DAYS_5",
            "DAYS_90",
            "HOURS_1",
            "WEEKS_1",
            "YEARS_1",
        ]
        | None
    ]
    steps: list[ProfileMetricFunnelStepsParam]


class ConditionGroupParam(TypedDict):
    conditions: list[
        shared.ProfileHasGroupMembershipConditionParam
        | shared.ProfileNoGroupMembershipConditionParam
        | SegmentsProfileMetricConditionParam
        | shared.ProfileMarketingConsentConditionParam
        | shared.ProfilePostalCodeDistanceConditionParam
        | shared.ProfilePropertyConditionParam
        | shared.ProfileRegionConditionParam
        | shared.ProfilePredictiveAnalyticsDateConditionParam
        | shared.ProfilePredictiveAnalyticsNumericConditionParam
        | shared.ProfilePredictiveAnalyticsStringConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityRankConditionParam
        | shared.ProfileHasCustomObjectConditionParam
        | shared.ProfilePermissionsConditionParam
        | SegmentsProfileMetricFunnelConditionParam
    ]


class CreateSegmentDefinitionParam(TypedDict):
    condition_groups: list[ConditionGroupParam]
    """Condition Groups"""


class GetTagsForSegmentResult(TypedDict):
    data: list[shared.Tag]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateSegmentDefinitionParam(TypedDict):
    condition_groups: list[ConditionGroupParam]
    """Array of condition groups that define segment membership. Each group contains conditions combined with logical OR, and groups are combined with logical AND. Example: [{'conditions': [{'type': 'profile-property', 'property': 'email', 'filter': {'type': 'string', 'operator': 'contains', 'value': '@gmail.com'}}]}]"""


class GetProfilesForSegmentResult(TypedDict):
    data: list[shared.Profile]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateSegmentResult(TypedDict):
    data: shared.Segment
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateSegmentResult(TypedDict):
    data: shared.Segment
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowsTriggeredBySegmentResult(TypedDict):
    data: list[shared.Flow]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSegmentResult(TypedDict):
    data: shared.Segment
    included: NotRequired[list[shared.Tag | shared.Flow]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSegmentsResult(TypedDict):
    data: list[shared.Segment]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Tag | shared.Flow]]
