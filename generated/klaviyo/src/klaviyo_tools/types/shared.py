"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired


class CampaignIdentifier(TypedDict):
    type: Literal["campaign"]
    id: str


class ConditionGroupConditionsItemConsent(TypedDict):
    channel: Literal["email", "sms", "push"] | str
    can_receive_marketing: bool
    consent_status: Any


class ConditionGroupConditionsItemPermissionFiltersItem(TypedDict):
    field: Literal["effective_date", "recorded_date", "subscribe_method"] | str
    filter: NotRequired[Any]
    method: NotRequired[str]


class ConditionGroupConditionsItemTimeframeFilter(TypedDict):
    type: Literal["date"]
    operator: str
    date: NotRequired[str]
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class DateResource(TypedDict):
    type: Literal["date"]
    operator: (
        Literal[
            "after",
            "before",
            "between-static",
            "at-least",
            "in-the-last",
            "in-the-next",
            "between",
        ]
        | str
    )
    date: NotRequired[str]
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class DateResource2(TypedDict):
    type: Literal["date"]
    operator: (
        Literal["between-static", "between", "at-least", "in-the-last", "in-the-next"]
        | str
    )
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ErrorSource(TypedDict):
    pointer: NotRequired[str | None]


class FlowActionIdentifier(TypedDict):
    type: Literal["flow-action"]
    id: str


class FlowIdentifier(TypedDict):
    type: Literal["flow"]
    id: str


class GetListResultIncludedItemAttributes(TypedDict):
    name: NotRequired[str | None]
    status: NotRequired[str | None]
    archived: NotRequired[bool | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    trigger_type: NotRequired[
        Literal[
            "Added to List",
            "Date Based",
            "Low Inventory",
            "Metric",
            "Price Drop",
            "Unconfigured",
        ]
        | str
        | None
    ]


class ImportErrorIdentifier(TypedDict):
    type: Literal["import-error"]
    id: str


class ListAttributes(TypedDict):
    name: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    opt_in_process: NotRequired[Literal["double_opt_in", "single_opt_in"] | str | None]


class ListIdentifier(TypedDict):
    type: Literal["list"]
    id: str


class LocationParam(TypedDict):
    address1: NotRequired[str | None]
    """
    First line of street address
    """
    address2: NotRequired[str | None]
    """
    Second line of street address
    """
    city: NotRequired[str | None]
    """
    City name
    """
    country: NotRequired[str | None]
    """
    Country name
    """
    latitude: NotRequired[str | float | None]
    """
    Latitude coordinate. We recommend providing a precision of four decimal places.
    """
    longitude: NotRequired[str | float | None]
    """
    Longitude coordinate. We recommend providing a precision of four decimal places.
    """
    region: NotRequired[str | None]
    """
    Region within a country, such as state or province
    """
    zip: NotRequired[str | None]
    """
    Zip code
    """
    timezone: NotRequired[str | None]
    """
    Time zone name. We recommend using time zones from the IANA Time Zone Database.
    """
    ip: NotRequired[str | None]
    """
    IP Address
    """


class MetricCreateQueryResourceObjectAttributesParam(TypedDict):
    name: str
    service: NotRequired[str | None]


class MetricCreateQueryResourceObjectParam(TypedDict):
    type: Literal["metric"]
    attributes: MetricCreateQueryResourceObjectAttributesParam


class NumericOperatorNumericFilter(TypedDict):
    type: Literal["numeric"]
    operator: (
        Literal[
            "equals",
            "greater-than",
            "greater-than-or-equal",
            "less-than",
            "less-than-or-equal",
            "not-equals",
        ]
        | str
    )
    value: int | float


class ObjectLinks(TypedDict):
    self: str


class OnlyRelatedLinks(TypedDict):
    related: str


class PatchPropertiesParam(TypedDict):
    unset: NotRequired[str | list[str] | None]
    """
    Remove a key or keys (and their values) completely from properties
    """


class ProfileBulkImportJobAttributes(TypedDict):
    status: Literal["cancelled", "complete", "processing", "queued"] | str
    created_at: str
    total_count: int
    completed_count: NotRequired[int | None]
    failed_count: NotRequired[int | None]
    completed_at: NotRequired[str | None]
    expires_at: NotRequired[str | None]
    started_at: NotRequired[str | None]


class ProfileBulkImportJobRelationshipsImportErrors(TypedDict):
    data: NotRequired[list[ImportErrorIdentifier]]
    links: NotRequired[OnlyRelatedLinks]


class ProfileHasCustomObjectFilterFilter(TypedDict):
    type: Literal["string", "numeric", "boolean", "date", "list", "existence"] | str
    operator: str
    value: NotRequired[str | list[str] | int | float | bool | int | str | None]
    start: NotRequired[int | float | str]
    end: NotRequired[int | float | str]
    date: NotRequired[str]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ProfileIdentifier(TypedDict):
    type: Literal["profile"]
    id: str


class ProfileMetricPropertyFilterFilter(TypedDict):
    type: Literal["string", "existence", "list", "boolean", "numeric"] | str
    operator: str
    value: NotRequired[str | list[str] | int | bool | float | None]


class RelationshipLinks(TypedDict):
    self: str
    related: str


class ResponseMetaAgentHints(TypedDict):
    next_steps: NotRequired[list[str]]


class SegmentIdentifier(TypedDict):
    type: Literal["segment"]
    id: str


class TagAttributes(TypedDict):
    name: str


class TagGroupIdentifier(TypedDict):
    type: Literal["tag-group"]
    id: str


class TagIdentifier(TypedDict):
    type: Literal["tag"]
    id: str


class TemplateAttributes(TypedDict):
    name: str
    editor_type: str
    html: str
    text: NotRequired[str | None]
    amp: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]


class APIJobErrorPayload(TypedDict):
    id: str
    code: str
    title: str
    detail: str
    source: ErrorSource


class BaseEventCreateQueryBulkEntryResourceObjectAttributesMetricParam(TypedDict):
    data: MetricCreateQueryResourceObjectParam


class BaseEventCreateQueryBulkEntryResourceObjectAttributesParam(TypedDict):
    properties: dict[str, Any]
    time: NotRequired[str | None]
    value: NotRequired[float | None]
    value_currency: NotRequired[str | None]
    backfill: NotRequired[bool | None]
    metric: BaseEventCreateQueryBulkEntryResourceObjectAttributesMetricParam
    unique_id: NotRequired[str | None]


class BaseEventCreateQueryBulkEntryResourceObjectParam(TypedDict):
    type: Literal["event"]
    attributes: BaseEventCreateQueryBulkEntryResourceObjectAttributesParam


class CampaignRelationshipsTags(TypedDict):
    data: NotRequired[list[TagIdentifier]]
    links: NotRequired[RelationshipLinks]


class CatalogItemBulkDeleteJobAttributes(TypedDict):
    status: Literal["cancelled", "complete", "processing", "queued"] | str
    created_at: str
    total_count: int
    completed_count: NotRequired[int | None]
    failed_count: NotRequired[int | None]
    completed_at: NotRequired[str | None]
    errors: NotRequired[list[APIJobErrorPayload] | None]
    expires_at: NotRequired[str | None]


class ConditionGroupConditionsItemPermission(TypedDict):
    reachable_status: (
        Literal[
            "explicitly_reachable",
            "implicitly_reachable",
            "implicitly_or_explicitly_reachable",
            "explicitly_unreachable",
            "implicitly_unreachable",
            "implicitly_or_explicitly_unreachable",
        ]
        | str
    )
    filters: NotRequired[list[ConditionGroupConditionsItemPermissionFiltersItem]]


class CouponCodeRelationshipsProfile(TypedDict):
    data: NotRequired[ProfileIdentifier]
    links: NotRequired[RelationshipLinks]


class GetCampaignResultIncludedItemRelationshipsCampaigns(TypedDict):
    data: NotRequired[list[CampaignIdentifier]]
    links: NotRequired[RelationshipLinks]


class GetCampaignResultIncludedItemRelationshipsFlows(TypedDict):
    data: NotRequired[list[FlowIdentifier]]
    links: NotRequired[RelationshipLinks]


class GetCampaignResultIncludedItemRelationshipsLists(TypedDict):
    data: NotRequired[list[ListIdentifier]]
    links: NotRequired[RelationshipLinks]


class GetCampaignResultIncludedItemRelationshipsSegments(TypedDict):
    data: NotRequired[list[SegmentIdentifier]]
    links: NotRequired[RelationshipLinks]


class GetCampaignResultIncludedItemRelationshipsTagGroup(TypedDict):
    data: NotRequired[TagGroupIdentifier]
    links: NotRequired[RelationshipLinks]


class GetListResultIncludedItemRelationshipsFlowActions(TypedDict):
    data: NotRequired[list[FlowActionIdentifier]]
    links: NotRequired[RelationshipLinks]


class MetaParam(TypedDict):
    patch_properties: NotRequired[PatchPropertiesParam | None]


class ProfileBulkImportJobRelationshipsProfiles(TypedDict):
    data: NotRequired[list[ProfileIdentifier]]
    links: NotRequired[RelationshipLinks]


class ProfileHasCustomObjectFilter(TypedDict):
    property_id: int
    filter: ProfileHasCustomObjectFilterFilter


class ProfileMetricPropertyFilter(TypedDict):
    property: str
    filter: NotRequired[ProfileMetricPropertyFilterFilter | None]


class ResponseMeta(TypedDict):
    agent_hints: NotRequired[ResponseMetaAgentHints]


TagRelationships = TypedDict(
    "TagRelationships",
    {
        "tag-group": NotRequired[GetCampaignResultIncludedItemRelationshipsTagGroup],
        "lists": NotRequired[GetCampaignResultIncludedItemRelationshipsLists],
        "segments": NotRequired[GetCampaignResultIncludedItemRelationshipsSegments],
        "campaigns": NotRequired[GetCampaignResultIncludedItemRelationshipsCampaigns],
        "flows": NotRequired[GetCampaignResultIncludedItemRelationshipsFlows],
    },
)


class BulkCreateClientEventsProfileParam(TypedDict):
    id: NotRequired[str | None]
    """
    Primary key that uniquely identifies this profile. Generated by Klaviyo.
    """
    email: NotRequired[str | None]
    """
    Individual"s email address
    """
    phone_number: NotRequired[str | None]
    """
    Individual"s phone number in E.164 format
    """
    external_id: NotRequired[str | None]
    """
    A unique identifier used by customers to associate Klaviyo profiles with profiles in an external system, such as a point-of-sale system. Format varies based on the external system.
    """
    anonymous_id: NotRequired[str | None]
    """
    Anonymous Id
    """
    kx: NotRequired[str | None]
    """
    Also known as the exchange_id, this is an encrypted identifier used for identifying a profile by Klaviyo"s web tracking. You can use this field as a filter when retrieving profiles via the Get Profiles endpoint.
    """
    first_name: NotRequired[str | None]
    """
    Individual"s first name
    """
    last_name: NotRequired[str | None]
    """
    Individual"s last name
    """
    organization: NotRequired[str | None]
    """
    Name of the company or organization within the company for whom the individual works
    """
    title: NotRequired[str | None]
    """
    Individual"s job title
    """
    image: NotRequired[str | None]
    """
    URL pointing to the location of a profile image
    """
    location: NotRequired[LocationParam | None]
    meta: NotRequired[MetaParam | None]


GetListResultIncludedItemRelationships = TypedDict(
    "GetListResultIncludedItemRelationships",
    {
        "tag-group": NotRequired[GetCampaignResultIncludedItemRelationshipsTagGroup],
        "lists": NotRequired[GetCampaignResultIncludedItemRelationshipsLists],
        "segments": NotRequired[GetCampaignResultIncludedItemRelationshipsSegments],
        "campaigns": NotRequired[GetCampaignResultIncludedItemRelationshipsCampaigns],
        "flows": NotRequired[GetCampaignResultIncludedItemRelationshipsFlows],
        "flow-actions": NotRequired[GetListResultIncludedItemRelationshipsFlowActions],
        "tags": NotRequired[CampaignRelationshipsTags],
    },
)


ListRelationships = TypedDict(
    "ListRelationships",
    {
        "profiles": NotRequired[ProfileBulkImportJobRelationshipsProfiles],
        "tags": NotRequired[CampaignRelationshipsTags],
        "flow-triggers": NotRequired[GetCampaignResultIncludedItemRelationshipsFlows],
    },
)


ProfileBulkImportJobRelationships = TypedDict(
    "ProfileBulkImportJobRelationships",
    {
        "lists": NotRequired[GetCampaignResultIncludedItemRelationshipsLists],
        "profiles": NotRequired[ProfileBulkImportJobRelationshipsProfiles],
        "import-errors": NotRequired[ProfileBulkImportJobRelationshipsImportErrors],
    },
)


class ProfileMetricFunnelSteps(TypedDict):
    metric_exists: bool
    metric_id: str
    metric_filters: NotRequired[list[ProfileMetricPropertyFilter] | None]


class ConditionGroupConditionsItem(TypedDict):
    type: str
    is_member: NotRequired[bool]
    group_ids: NotRequired[list[str]]
    timeframe_filter: NotRequired[
        DateResource
        | ConditionGroupConditionsItemTimeframeFilter
        | DateResource2
        | None
    ]
    metric_id: NotRequired[str]
    measurement: NotRequired[Literal["count", "sum", "priority", "rank"] | str]
    measurement_filter: NotRequired[NumericOperatorNumericFilter]
    metric_filters: NotRequired[list[ProfileMetricPropertyFilter] | None]
    consent: NotRequired[ConditionGroupConditionsItemConsent]
    country_code: NotRequired[str]
    postal_code: NotRequired[str]
    unit: NotRequired[Literal["kilometers", "miles"] | str]
    filter: NotRequired[Any]
    property: NotRequired[str]
    in_region: NotRequired[bool]
    region: NotRequired[Literal["european_union", "united_states"] | str]
    dimension: NotRequired[str]
    predicted_channel: NotRequired[Literal["email", "push", "sms", "whatsapp"] | str]
    object_type_id: NotRequired[str]
    object_type_relationship_id: NotRequired[str]
    filters: NotRequired[list[ProfileHasCustomObjectFilter]]
    permission: NotRequired[ConditionGroupConditionsItemPermission]
    channel: NotRequired[Literal["whatsapp_marketing", "whatsapp_transactional"] | str]
    completion_window_seconds: NotRequired[str | None]
    steps: NotRequired[list[ProfileMetricFunnelSteps]]


class GetListResultIncludedItem(TypedDict):
    type: Literal["tag", "flow"] | str
    id: str
    attributes: GetListResultIncludedItemAttributes
    relationships: NotRequired[GetListResultIncludedItemRelationships]
    links: ObjectLinks


class ConditionGroup(TypedDict):
    conditions: list[ConditionGroupConditionsItem]


class SegmentDefinition(TypedDict):
    condition_groups: list[ConditionGroup]
