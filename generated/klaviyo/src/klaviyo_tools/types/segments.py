"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class AlltimeDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["alltime"]


class AnniversaryDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["anniversary", "anniversary-month"]


class BackInStockMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["back_in_stock"]


class BooleanFilterParam(TypedDict):
    type: Literal["boolean"]
    operator: Literal["equals"]
    value: bool


class BulkRemoveMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["bulk_remove"]


class CalendarDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["calendar-month"]
    value: int


class CarrierDeactivationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["carrier_deactivation"]


class CheckoutMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["checkout"]


class ConstantContactIntegrationMethodFilterFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in"]
    value: list[Literal["constant_contact"]]


class ConstantContactIntegrationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["integration"]
    filter: ConstantContactIntegrationMethodFilterFilterParam


class DataWarehouseImportMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["data_warehouse_import"]


class DoubleOptinFilterParam(TypedDict):
    field: Literal["is_double_opt_in"]
    filter: BooleanFilterParam


class EqualsStringFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["equals"]
    value: str | None


class ExistenceOperatorExistenceFilterParam(TypedDict):
    type: Literal["existence"]
    operator: Literal["is-set", "not-set"]


class FailedAgeGateMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["failed_age_gate"]


class GreaterThanPositiveNumericFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["greater-than"]
    value: int | float


class HasEmailMarketingNeverSubscribedParam(TypedDict):
    subscription: Literal["never_subscribed"]
    filters: NotRequired[Any]


class HasEmailMarketingParam(TypedDict):
    subscription: Literal["any"]
    filters: NotRequired[Any]


class ImplicitlyOrExplicitlyReachableParam(TypedDict):
    reachable_status: Literal["implicitly_or_explicitly_reachable"]


class ImplicitlyOrExplicitlyUnreachableParam(TypedDict):
    reachable_status: Literal["implicitly_or_explicitly_unreachable"]


class ImplicitlyReachableParam(TypedDict):
    reachable_status: Literal["implicitly_reachable"]


class ImplicitlyUnreachableParam(TypedDict):
    reachable_status: Literal["implicitly_unreachable"]


class InStringArrayFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in"]
    value: list[str]


class InboundMessageMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["inbound_message"]


class IsSetExistenceFilterParam(TypedDict):
    type: Literal["existence"]
    operator: Literal["is-set"]


class LessThanPositiveNumericFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["less-than"]
    value: int | float


class ListContainsOperatorListContainsFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal["contains", "not-contains"]
    value: int | str | None


class ListLengthFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal[
        "length-equals",
        "length-greater-than",
        "length-greater-than-or-equal",
        "length-less-than",
        "length-less-than-or-equal",
    ]
    value: int


class ListSetFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal[
        "contains-all", "contains-any", "not-contains-all", "not-contains-any"
    ]
    value: list[str]


class ListSubstringFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal["contains-substring", "not-contains-substring"]
    value: str | None


class MailboxProviderMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["mailbox_provider"]


class ManualAddManualMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_add"]
    filter: NotRequired[InStringArrayFilterParam | None]


class ManualImportManualMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_import"]
    filter: NotRequired[InStringArrayFilterParam | None]


class ManualImportMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_import"]


class ManualRemoveMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_remove"]


class MessageBlockedMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["message_blocked"]


class MethodFilterParam(TypedDict):
    field: Literal["subscribe_method"]
    method: Literal[
        "api",
        "back_in_stock",
        "bigcommerce",
        "bulk_remove",
        "campaign_monitor",
        "carrier_deactivation",
        "checkout",
        "constant_contact",
        "exact_target",
        "facebook",
        "failed_age_gate",
        "inbound_message",
        "integration",
        "mad_mimi",
        "magento_two",
        "mailbox_provider",
        "manual_add",
        "manual_import",
        "manual_remove",
        "message_blocked",
        "netsuite",
        "preference_page",
        "provided_landline",
        "provided_no_age",
        "sftp",
        "shopify",
        "social_instagram_message",
        "spam_complaint",
        "square",
        "wix",
        "woocommerce",
    ]


class NoPushMarketingConsentConsentStatusParam(TypedDict):
    subscription: Literal["any"]


class NoPushMarketingConsentParam(TypedDict):
    channel: Literal["push"]
    can_receive_marketing: Literal[False]
    consent_status: NoPushMarketingConsentConsentStatusParam


class NoSMSMarketingNeverSubscribedParam(TypedDict):
    subscription: Literal["never_subscribed"]


class NoSMSMarketingParam(TypedDict):
    subscription: Literal["any"]


class NumericOperatorNumericFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal[
        "equals",
        "greater-than",
        "greater-than-or-equal",
        "less-than",
        "less-than-or-equal",
        "not-equals",
    ]
    value: int | float


class NumericRangeFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["between"]
    start: int | float
    end: int | float


class OneClickUnsubscribeMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["one_click_unsubscribe"]


class PreferencePageFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["preference_page"]
    filter: NotRequired[EqualsStringFilterParam | None]


class PreferencePageMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["preference_page"]


class ProfileHasCustomObjectConditionFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal[
        "equals",
        "greater-than",
        "greater-than-or-equal",
        "less-than",
        "less-than-or-equal",
        "not-equals",
    ]
    value: int


class ProfileModificationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["profile_modification"]


class ProfileNoGroupMembershipConditionParam(TypedDict):
    type: Literal["profile-group-membership"]
    is_member: Literal[False]
    group_ids: list[str]


class ProfilePostalCodeDistanceConditionParam(TypedDict):
    type: Literal["profile-postal-code-distance"]
    country_code: str
    postal_code: str
    unit: Literal["kilometers", "miles"]
    filter: GreaterThanPositiveNumericFilterParam | LessThanPositiveNumericFilterParam


class ProfilePredictiveAnalyticsChannelAffinityPriorityConditionFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["equals"]
    value: int


class ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal["channel_affinity"]
    measurement: Literal["priority"]
    predicted_channel: Literal["email", "push", "sms", "whatsapp"]
    filter: ProfilePredictiveAnalyticsChannelAffinityPriorityConditionFilterParam


class ProfilePredictiveAnalyticsChannelAffinityRankConditionFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["equals"] | Literal["not-equals"]
    value: Literal["high", "low", "medium"]


class ProfilePredictiveAnalyticsChannelAffinityRankConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal["channel_affinity"]
    measurement: Literal["rank"]
    predicted_channel: Literal["email", "push", "sms", "whatsapp"]
    filter: ProfilePredictiveAnalyticsChannelAffinityRankConditionFilterParam


class ProfilePredictiveAnalyticsNumericConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal[
        "average_days_between_orders",
        "average_order_value",
        "churn_probability",
        "historic_clv",
        "historic_number_of_orders",
        "predicted_clv",
        "predicted_number_of_orders",
        "total_clv",
    ]
    filter: NumericOperatorNumericFilterParam


class ProfilePredictiveAnalyticsStringConditionFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["equals"] | Literal["not-equals"]
    value: Literal["likely_female", "likely_male", "uncertain"]


class ProfilePredictiveAnalyticsStringConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal["predicted_gender"]
    filter: ProfilePredictiveAnalyticsStringConditionFilterParam


class ProfileRegionConditionParam(TypedDict):
    type: Literal["profile-region"]
    in_region: bool
    region: Literal["european_union", "united_states"]


class ProvidedLandlineMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["provided_landline"]


class ProvidedNoAgeMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["provided_no_age"]


class RelativeAnniversaryDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["anniversary-last", "anniversary-next"]
    unit: Literal["day", "hour", "week"]
    quantity: int


class RelativeDateOperatorBaseRelativeDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["at-least", "in-the-last", "in-the-next"]
    unit: Literal["day", "hour", "week"]
    quantity: int


class RelativeDateRangeFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["between"]
    start: int
    end: int
    unit: Literal["day", "hour", "week"]


class SftpMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["sftp"]


class ShopifyIntegrationMethodFilterFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in"]
    value: list[Literal["shopify"]]


class ShopifyIntegrationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["integration"]
    filter: ShopifyIntegrationMethodFilterFilterParam


class SpamComplaintMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["spam_complaint"]


class StaticDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["after", "before"]
    date: str | datetime
    """A datetime with a time zone, or RFC 3339 text."""


class StaticDateRangeFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["between-static"]
    start: str | datetime
    """A datetime with a time zone, or RFC 3339 text."""
    end: str | datetime
    """A datetime with a time zone, or RFC 3339 text."""


class StatusDateFilterParam(TypedDict):
    field: Literal["status_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )


class StringArrayOperatorStringArrayFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in", "not-in"]
    value: list[str]


class StringOperatorStringFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal[
        "contains",
        "ends-with",
        "equals",
        "not-contains",
        "not-ends-with",
        "not-equals",
        "not-starts-with",
        "nregex",
        "regex",
        "starts-with",
    ]
    value: str | None


class StringPhoneOperatorStringArrayFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["phone-country-code-in", "phone-country-code-not-in"]
    value: list[str]


class SubscribedSMSIsRcsCapableFilterParam(TypedDict):
    field: Literal["is_rcs_capable"]
    filter: BooleanFilterParam


class APIMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["api"]
    filter: NotRequired[InStringArrayFilterParam | None]


class BounceDateFilterParam(TypedDict):
    field: Literal["bounce_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | IsSetExistenceFilterParam
    )


class CustomSourceFilterParam(TypedDict):
    field: Literal["custom_source"]
    filter: EqualsStringFilterParam


class EffectiveDateFilterParam(TypedDict):
    field: Literal["effective_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )


class FormMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["form"]
    filter: NotRequired[InStringArrayFilterParam | None]


class FormSubscribeFilterParam(TypedDict):
    field: Literal["subscribe_method"]
    method: Literal["form"]
    filter: NotRequired[InStringArrayFilterParam | None]


class HasEmailMarketingSubscribedParam(TypedDict):
    subscription: Literal["subscribed"]
    filters: NotRequired[
        list[
            DoubleOptinFilterParam
            | StatusDateFilterParam
            | CustomSourceFilterParam
            | FormMethodFilterParam
            | PreferencePageFilterParam
            | APIMethodFilterParam
            | InboundMessageMethodFilterParam
            | BackInStockMethodFilterParam
            | SftpMethodFilterParam
            | ManualImportManualMethodFilterParam
            | ManualAddManualMethodFilterParam
            | ShopifyIntegrationMethodFilterParam
        ]
        | None
    ]


class HasPushMarketingConsentConsentStatusParam(TypedDict):
    subscription: Literal["any"]
    filters: NotRequired[list[StatusDateFilterParam] | None]


class HasPushMarketingConsentParam(TypedDict):
    channel: Literal["push"]
    can_receive_marketing: Literal[True]
    consent_status: HasPushMarketingConsentConsentStatusParam


class HasSMSMarketingConsentConsentStatusParam(TypedDict):
    subscription: Literal["subscribed"]
    filters: NotRequired[
        list[
            StatusDateFilterParam
            | FormMethodFilterParam
            | ManualImportManualMethodFilterParam
            | ManualAddManualMethodFilterParam
            | CheckoutMethodFilterParam
            | InboundMessageMethodFilterParam
            | PreferencePageMethodFilterParam
            | SftpMethodFilterParam
            | ShopifyIntegrationMethodFilterParam
            | SubscribedSMSIsRcsCapableFilterParam
        ]
        | None
    ]


class HasSMSMarketingConsentParam(TypedDict):
    channel: Literal["sms"]
    can_receive_marketing: Literal[True]
    consent_status: HasSMSMarketingConsentConsentStatusParam


class InvalidEmailDateFilterParam(TypedDict):
    field: Literal["invalid_email_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | IsSetExistenceFilterParam
    )


class ManualSuppressionDateFilterParam(TypedDict):
    field: Literal["manual_suppression_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | IsSetExistenceFilterParam
    )


class NoEmailMarketingNeverSubscribedParam(TypedDict):
    subscription: Literal["never_subscribed"]
    filters: list[
        BounceDateFilterParam
        | ManualSuppressionDateFilterParam
        | InvalidEmailDateFilterParam
    ]


class NoEmailMarketingParam(TypedDict):
    subscription: Literal["any"]
    filters: NotRequired[
        list[
            BounceDateFilterParam
            | ManualSuppressionDateFilterParam
            | InvalidEmailDateFilterParam
        ]
        | None
    ]


class NoEmailMarketingSubscribedParam(TypedDict):
    subscription: Literal["subscribed"]
    filters: list[
        BounceDateFilterParam
        | ManualSuppressionDateFilterParam
        | InvalidEmailDateFilterParam
    ]


class NoEmailMarketingUnsubscribedParam(TypedDict):
    subscription: Literal["unsubscribed"]
    filters: NotRequired[
        list[
            StatusDateFilterParam
            | APIMethodFilterParam
            | InboundMessageMethodFilterParam
            | PreferencePageMethodFilterParam
            | ManualRemoveMethodFilterParam
            | SpamComplaintMethodFilterParam
            | MailboxProviderMethodFilterParam
            | OneClickUnsubscribeMethodFilterParam
            | ManualImportMethodFilterParam
            | SftpMethodFilterParam
            | DataWarehouseImportMethodFilterParam
            | ProfileModificationMethodFilterParam
            | ConstantContactIntegrationMethodFilterParam
        ]
        | list[
            BounceDateFilterParam
            | ManualSuppressionDateFilterParam
            | InvalidEmailDateFilterParam
        ]
        | None
    ]


class NoSMSMarketingUnsubscribedParam(TypedDict):
    subscription: Literal["unsubscribed"]
    filters: NotRequired[
        list[
            StatusDateFilterParam
            | FormMethodFilterParam
            | ManualImportManualMethodFilterParam
            | ManualAddManualMethodFilterParam
            | ManualRemoveMethodFilterParam
            | BulkRemoveMethodFilterParam
            | CheckoutMethodFilterParam
            | InboundMessageMethodFilterParam
            | PreferencePageMethodFilterParam
            | SftpMethodFilterParam
            | CarrierDeactivationMethodFilterParam
            | ProvidedLandlineMethodFilterParam
            | MessageBlockedMethodFilterParam
            | ProvidedNoAgeMethodFilterParam
            | FailedAgeGateMethodFilterParam
            | ShopifyIntegrationMethodFilterParam
        ]
        | None
    ]


class ProfileHasCustomObjectFilterParam(TypedDict):
    property_id: int
    filter: (
        StringOperatorStringFilterParam
        | StringArrayOperatorStringArrayFilterParam
        | NumericOperatorNumericFilterParam
        | NumericRangeFilterParam
        | BooleanFilterParam
        | StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | ListContainsOperatorListContainsFilterParam
        | ListLengthFilterParam
        | ExistenceOperatorExistenceFilterParam
    )


class ProfileHasGroupMembershipConditionParam(TypedDict):
    type: Literal["profile-group-membership"]
    is_member: Literal[True]
    group_ids: list[str]
    timeframe_filter: NotRequired[
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeDateRangeFilterParam
        | None
    ]


class ProfileMetricPropertyFilterParam(TypedDict):
    property: str
    filter: NotRequired[
        StringOperatorStringFilterParam
        | StringArrayOperatorStringArrayFilterParam
        | ExistenceOperatorExistenceFilterParam
        | ListSetFilterParam
        | ListLengthFilterParam
        | ListSubstringFilterParam
        | BooleanFilterParam
        | NumericOperatorNumericFilterParam
        | None
    ]


class ProfilePredictiveAnalyticsDateConditionParam(TypedDict):
    dimension: Literal["expected_date_of_next_purchase"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )
    type: Literal["profile-predictive-analytics"]


class ProfilePropertyConditionParam(TypedDict):
    type: Literal["profile-property"]
    property: str
    filter: (
        StringOperatorStringFilterParam
        | StringArrayOperatorStringArrayFilterParam
        | StringPhoneOperatorStringArrayFilterParam
        | NumericOperatorNumericFilterParam
        | BooleanFilterParam
        | StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | ListContainsOperatorListContainsFilterParam
        | ListLengthFilterParam
        | ExistenceOperatorExistenceFilterParam
    )


class RecordedDateFilterParam(TypedDict):
    field: Literal["recorded_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )


class SegmentsProfileMetricConditionParam(TypedDict):
    type: Literal["profile-metric"]
    metric_id: str
    measurement: Literal["count", "sum"]
    measurement_filter: NumericOperatorNumericFilterParam
    timeframe_filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | AlltimeDateFilterParam
    )
    metric_filters: NotRequired[list[ProfileMetricPropertyFilterParam] | None]


class ExplicitlyReachableParam(TypedDict):
    reachable_status: Literal["explicitly_reachable"]
    filters: list[
        EffectiveDateFilterParam
        | RecordedDateFilterParam
        | MethodFilterParam
        | FormSubscribeFilterParam
    ]


class ExplicitlyUnreachableParam(TypedDict):
    reachable_status: Literal["explicitly_unreachable"]
    filters: list[
        EffectiveDateFilterParam
        | RecordedDateFilterParam
        | MethodFilterParam
        | FormSubscribeFilterParam
    ]


class HasEmailMarketingConsentParam(TypedDict):
    channel: Literal["email"]
    can_receive_marketing: Literal[True]
    consent_status: (
        HasEmailMarketingParam
        | HasEmailMarketingSubscribedParam
        | HasEmailMarketingNeverSubscribedParam
    )


class NoEmailMarketingConsentParam(TypedDict):
    channel: Literal["email"]
    can_receive_marketing: Literal[False]
    consent_status: (
        NoEmailMarketingParam
        | NoEmailMarketingUnsubscribedParam
        | NoEmailMarketingNeverSubscribedParam
        | NoEmailMarketingSubscribedParam
    )


class NoSMSMarketingConsentParam(TypedDict):
    channel: Literal["sms"]
    can_receive_marketing: Literal[False]
    consent_status: (
        NoSMSMarketingParam
        | NoSMSMarketingUnsubscribedParam
        | NoSMSMarketingNeverSubscribedParam
    )


class ProfileHasCustomObjectConditionParam(TypedDict):
    type: Literal["profile-has-custom-object"]
    object_type_id: str
    object_type_relationship_id: str
    filter: ProfileHasCustomObjectConditionFilterParam
    filters: list[ProfileHasCustomObjectFilterParam]


class ProfileMarketingConsentConditionParam(TypedDict):
    type: Literal["profile-marketing-consent"]
    consent: (
        HasEmailMarketingConsentParam
        | NoEmailMarketingConsentParam
        | HasSMSMarketingConsentParam
        | NoSMSMarketingConsentParam
        | HasPushMarketingConsentParam
        | NoPushMarketingConsentParam
    )


class ProfileMetricFunnelStepsParam(TypedDict):
    metric_exists: bool
    metric_id: str
    metric_filters: NotRequired[list[ProfileMetricPropertyFilterParam] | None]


class ProfilePermissionsConditionParam(TypedDict):
    type: Literal["profile-permissions"]
    permission: (
        ExplicitlyReachableParam
        | ImplicitlyReachableParam
        | ImplicitlyOrExplicitlyReachableParam
        | ExplicitlyUnreachableParam
        | ImplicitlyUnreachableParam
        | ImplicitlyOrExplicitlyUnreachableParam
    )
    channel: Literal["whatsapp_marketing", "whatsapp_transactional"]


class SegmentsProfileMetricFunnelConditionParam(TypedDict):
    type: Literal["profile-metric-funnel"]
    timeframe_filter: (
        StaticDateRangeFilterParam
        | RelativeDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
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
        ProfileHasGroupMembershipConditionParam
        | ProfileNoGroupMembershipConditionParam
        | SegmentsProfileMetricConditionParam
        | ProfileMarketingConsentConditionParam
        | ProfilePostalCodeDistanceConditionParam
        | ProfilePropertyConditionParam
        | ProfileRegionConditionParam
        | ProfilePredictiveAnalyticsDateConditionParam
        | ProfilePredictiveAnalyticsNumericConditionParam
        | ProfilePredictiveAnalyticsStringConditionParam
        | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam
        | ProfilePredictiveAnalyticsChannelAffinityRankConditionParam
        | ProfileHasCustomObjectConditionParam
        | ProfilePermissionsConditionParam
        | SegmentsProfileMetricFunnelConditionParam
    ]


class DefinitionParam(TypedDict):
    condition_groups: list[ConditionGroupParam]


class UpdateSegmentDefinitionParam(TypedDict):
    condition_groups: list[ConditionGroupParam]
    """Array of condition groups that define segment membership. Each group contains conditions combined with logical OR, and groups are combined with logical AND. Example: [{'conditions': [{'type': 'profile-property', 'property': 'email', 'filter': {'type': 'string', 'operator': 'contains', 'value': '@gmail.com'}}]}]"""


class UpdateSegmentResult(TypedDict):
    data: shared.Segment
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateSegmentResult(TypedDict):
    data: shared.Segment
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSegmentResult(TypedDict):
    data: shared.Segment
    included: NotRequired[list[shared.Tag | shared.Flow]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
