"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class ConversationIdentifier(TypedDict):
    type: Literal["conversation"]
    id: str


class DeviceMetadata(TypedDict):
    device_id: NotRequired[str | None]
    klaviyo_sdk: NotRequired[
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | str
        | None
    ]
    sdk_version: NotRequired[str | None]
    device_model: NotRequired[str | None]
    os_name: NotRequired[
        Literal["android", "ios", "ipados", "macos", "tvos"] | str | None
    ]
    os_version: NotRequired[str | None]
    manufacturer: NotRequired[str | None]
    app_name: NotRequired[str | None]
    app_version: NotRequired[str | None]
    app_build: NotRequired[str | None]
    app_id: NotRequired[str | None]
    environment: NotRequired[Literal["debug", "release"] | str | None]


class DeviceMetadataParam(TypedDict):
    device_id: NotRequired[str | None]
    """
    Relatively stable ID for the device. Will update on app uninstall and reinstall
    """
    klaviyo_sdk: NotRequired[
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ]
    """
    The name of the SDK used to create the push token.
    """
    sdk_version: NotRequired[str | None]
    """
    The version of the SDK used to create the push token
    """
    device_model: NotRequired[str | None]
    """
    The model of the device
    """
    os_name: NotRequired[Literal["android", "ios", "ipados", "macos", "tvos"] | None]
    """
    The name of the operating system on the device.
    """
    os_version: NotRequired[str | None]
    """
    The version of the operating system on the device
    """
    manufacturer: NotRequired[str | None]
    """
    The manufacturer of the device
    """
    app_name: NotRequired[str | None]
    """
    The name of the app that created the push token
    """
    app_version: NotRequired[str | None]
    """
    The version of the app that created the push token
    """
    app_build: NotRequired[str | None]
    """
    The build of the app that created the push token
    """
    app_id: NotRequired[str | None]
    """
    The ID of the app that created the push token
    """
    environment: NotRequired[Literal["debug", "release"] | None]
    """
    The environment in which the push token was created
    """


class EmailMarketingListSuppression(TypedDict):
    list_id: str
    reason: str
    timestamp: str


class EmailMarketingSuppression(TypedDict):
    reason: (
        Literal[
            "HARD_BOUNCE",
            "INVALID_EMAIL",
            "SPAM_COMPLAINT",
            "UNSUBSCRIBE",
            "USER_SUPPRESSED",
        ]
        | str
    )
    timestamp: str


class ImportErrorAttributes(TypedDict):
    code: str
    title: str
    detail: str
    source: shared.ErrorSource
    original_payload: NotRequired[dict[str, Any] | None]


class ImportErrorResource(TypedDict):
    type: Literal["import-error"]
    id: str
    attributes: ImportErrorAttributes


class PredictiveAnalytics(TypedDict):
    historic_clv: NotRequired[float | None]
    predicted_clv: NotRequired[float | None]
    total_clv: NotRequired[float | None]
    historic_number_of_orders: NotRequired[float | None]
    predicted_number_of_orders: NotRequired[float | None]
    average_days_between_orders: NotRequired[float | None]
    average_order_value: NotRequired[float | None]
    churn_probability: NotRequired[float | None]
    expected_date_of_next_order: NotRequired[str | None]
    ranked_channel_affinity: NotRequired[
        list[Literal["email", "push", "sms", "whatsapp"] | str] | None
    ]


class ProfileIdentifierParam(TypedDict):
    type: Literal["profile"]
    id: str


class ProfileLocation(TypedDict):
    address1: NotRequired[str | None]
    address2: NotRequired[str | None]
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    latitude: NotRequired[str | float | None]
    longitude: NotRequired[str | float | None]
    region: NotRequired[str | None]
    zip: NotRequired[str | None]
    timezone: NotRequired[str | None]
    ip: NotRequired[str | None]


class PushTokenIdentifier(TypedDict):
    type: Literal["push-token"]
    id: str


class SubscriptionsEmailMarketing(TypedDict):
    can_receive_email_marketing: bool
    consent: str
    consent_timestamp: NotRequired[str | None]
    last_updated: NotRequired[str | None]
    method: NotRequired[str | None]
    method_detail: NotRequired[str | None]
    custom_method_detail: NotRequired[str | None]
    double_optin: NotRequired[bool | None]
    suppression: NotRequired[list[EmailMarketingSuppression] | None]
    list_suppressions: NotRequired[list[EmailMarketingListSuppression] | None]


class SubscriptionsEmailOpenTracking(TypedDict):
    consent: str
    consent_timestamp: NotRequired[str | None]
    last_updated: NotRequired[str | None]
    created_timestamp: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    can_receive: bool
    valid_until: NotRequired[str | None]


class SubscriptionsMobilePushMarketing(TypedDict):
    can_receive_push_marketing: bool
    consent: str
    consent_timestamp: NotRequired[str | None]


class SubscriptionsSmsMarketing(TypedDict):
    can_receive_sms_marketing: bool
    consent: str
    consent_timestamp: NotRequired[str | None]
    method: NotRequired[str | None]
    method_detail: NotRequired[str | None]
    last_updated: NotRequired[str | None]


class SubscriptionsSmsTransactional(TypedDict):
    can_receive_sms_transactional: bool
    consent: str
    consent_timestamp: NotRequired[str | None]
    method: NotRequired[str | None]
    method_detail: NotRequired[str | None]
    last_updated: NotRequired[str | None]


class SubscriptionsWhatsappMarketing(TypedDict):
    consent: str
    consent_timestamp: NotRequired[str | None]
    last_updated: NotRequired[str | None]
    created_timestamp: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    can_receive: bool
    valid_until: NotRequired[str | None]
    phone_number: NotRequired[str | None]


class MergeProfilesResultData(TypedDict):
    type: Literal["profile"]
    id: str
    links: shared.ObjectLinks


class ProfileRelationshipsConversations(TypedDict):
    data: NotRequired[list[ConversationIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class ProfileRelationshipsPushTokens(TypedDict):
    data: NotRequired[list[PushTokenIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class SubscriptionsEmail(TypedDict):
    marketing: NotRequired[SubscriptionsEmailMarketing | None]
    open_tracking: NotRequired[SubscriptionsEmailOpenTracking | None]


class SubscriptionsMobilePush(TypedDict):
    marketing: NotRequired[SubscriptionsMobilePushMarketing | None]


class SubscriptionsSms(TypedDict):
    marketing: NotRequired[SubscriptionsSmsMarketing | None]
    transactional: NotRequired[SubscriptionsSmsTransactional | None]


class SubscriptionsWhatsapp(TypedDict):
    marketing: NotRequired[SubscriptionsWhatsappMarketing | None]
    transactional: NotRequired[SubscriptionsWhatsappMarketing | None]
    conversational: NotRequired[SubscriptionsWhatsappMarketing | None]


class CreateOrUpdatePushTokenProfileParam(TypedDict):
    id: NotRequired[str | None]
    """
    Primary key that uniquely identifies this profile. Generated by Klaviyo.
    """
    phone_number: NotRequired[str | None]
    """
    Individual"s phone number in E.164 format
    """
    external_id: NotRequired[str | None]
    """
    A unique identifier used by customers to associate Klaviyo profiles with profiles in an external system, such as a point-of-sale system. Format varies based on the external system.
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
    location: NotRequired[shared.LocationParam | None]
    meta: NotRequired[shared.MetaParam | None]
    email: NotRequired[str | None]
    """
    Individual"s email address
    """


GetProfileResultDataRelationships = TypedDict(
    "GetProfileResultDataRelationships",
    {
        "lists": NotRequired[shared.GetCampaignResultIncludedItemRelationshipsLists],
        "segments": NotRequired[
            shared.GetCampaignResultIncludedItemRelationshipsSegments
        ],
        "push-tokens": NotRequired[ProfileRelationshipsPushTokens],
        "conversations": NotRequired[ProfileRelationshipsConversations],
    },
)


GetProfileResultIncludedItemRelationships = TypedDict(
    "GetProfileResultIncludedItemRelationships",
    {
        "profiles": NotRequired[shared.ProfileBulkImportJobRelationshipsProfiles],
        "tags": NotRequired[shared.CampaignRelationshipsTags],
        "flow-triggers": NotRequired[
            shared.GetCampaignResultIncludedItemRelationshipsFlows
        ],
        "profile": NotRequired[shared.CouponCodeRelationshipsProfile],
    },
)


class MergeProfilesResult(TypedDict):
    data: MergeProfilesResultData
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class ProfileImportJob(TypedDict):
    type: Literal["profile-bulk-import-job"]
    id: str
    attributes: shared.ProfileBulkImportJobAttributes
    relationships: NotRequired[shared.ProfileBulkImportJobRelationships]
    links: shared.ObjectLinks


ProfileRelationships = TypedDict(
    "ProfileRelationships",
    {
        "lists": NotRequired[shared.GetCampaignResultIncludedItemRelationshipsLists],
        "segments": NotRequired[
            shared.GetCampaignResultIncludedItemRelationshipsSegments
        ],
        "push-tokens": NotRequired[ProfileRelationshipsPushTokens],
    },
)


class Subscriptions(TypedDict):
    email: NotRequired[SubscriptionsEmail | None]
    sms: NotRequired[SubscriptionsSms | None]
    mobile_push: NotRequired[SubscriptionsMobilePush | None]
    whatsapp: NotRequired[SubscriptionsWhatsapp | None]


class GetBulkProfileImportJobProfilesItemAttributes(TypedDict):
    subscriptions: NotRequired[Subscriptions | None]
    predictive_analytics: NotRequired[PredictiveAnalytics | None]
    email: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    external_id: NotRequired[str | None]
    first_name: NotRequired[str | None]
    last_name: NotRequired[str | None]
    organization: NotRequired[str | None]
    locale: NotRequired[str | None]
    title: NotRequired[str | None]
    image: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    last_event_date: NotRequired[str | None]
    location: NotRequired[ProfileLocation | None]
    properties: NotRequired[dict[str, Any] | None]


class GetProfileResultData(TypedDict):
    type: Literal["profile"]
    attributes: GetBulkProfileImportJobProfilesItemAttributes
    id: NotRequired[str | None]
    relationships: NotRequired[GetProfileResultDataRelationships]
    links: shared.ObjectLinks


class List(TypedDict):
    type: Literal["list"]
    id: str
    attributes: shared.ListAttributes
    relationships: NotRequired[shared.ListRelationships]
    links: shared.ObjectLinks


class ProfileAttributes(TypedDict):
    email: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    external_id: NotRequired[str | None]
    first_name: NotRequired[str | None]
    last_name: NotRequired[str | None]
    organization: NotRequired[str | None]
    locale: NotRequired[str | None]
    title: NotRequired[str | None]
    image: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    last_event_date: NotRequired[str | None]
    location: NotRequired[ProfileLocation | None]
    properties: NotRequired[dict[str, Any] | None]
    subscriptions: NotRequired[Subscriptions | None]
    predictive_analytics: NotRequired[PredictiveAnalytics | None]


class ProfileResource(TypedDict):
    type: Literal["profile"]
    id: NotRequired[str | None]
    attributes: ProfileAttributes
    relationships: NotRequired[ProfileRelationships]
    links: shared.ObjectLinks


class UpdateProfileResult(TypedDict):
    data: ProfileResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateProfileResult(TypedDict):
    data: ProfileResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobProfilesItem(TypedDict):
    type: Literal["profile"]
    attributes: GetBulkProfileImportJobProfilesItemAttributes
    id: NotRequired[str | None]
    relationships: NotRequired[ProfileRelationships]
    links: shared.ObjectLinks


class GetBulkProfileImportJobResult(TypedDict):
    data: ProfileImportJob
    included: NotRequired[list[List]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileResultIncludedItemAttributes(TypedDict):
    name: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    opt_in_process: NotRequired[Literal["double_opt_in", "single_opt_in"] | str | None]
    definition: NotRequired[shared.SegmentDefinition | None]
    is_active: NotRequired[bool]
    is_processing: NotRequired[bool]
    is_starred: NotRequired[bool]
    channel: NotRequired[Literal["instagram", "sms", "whatsapp"] | str]
    token: NotRequired[str]
    enablement_status: NotRequired[
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"]
        | str
    ]
    platform: NotRequired[Literal["android", "ios"] | str]
    vendor: NotRequired[str]
    background: NotRequired[str]
    recorded_date: NotRequired[str]
    metadata: NotRequired[DeviceMetadata | None]


class GetProfileResultIncludedItem(TypedDict):
    type: Literal["list", "segment", "conversation", "push-token"] | str
    id: str
    attributes: GetProfileResultIncludedItemAttributes
    relationships: NotRequired[GetProfileResultIncludedItemRelationships]
    links: shared.ObjectLinks


class GetProfileResult(TypedDict):
    data: GetProfileResultData
    included: NotRequired[list[GetProfileResultIncludedItem]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
