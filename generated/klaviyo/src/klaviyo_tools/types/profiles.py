"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class ConversationAttributes(TypedDict):
    channel: Literal["instagram", "sms", "whatsapp"] | str


class ConversationIdentifier(TypedDict):
    type: Literal["conversation"]
    id: str


class DeviceMetadata(TypedDict):
    device_id: str | None
    klaviyo_sdk: (
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | str
        | None
    )
    sdk_version: str | None
    device_model: str | None
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | str | None
    os_version: str | None
    manufacturer: str | None
    app_name: str | None
    app_version: str | None
    app_build: str | None
    app_id: str | None
    environment: Literal["debug", "release"] | str | None


class DeviceMetadataParam(TypedDict):
    device_id: NotRequired[str | None]
    """Relatively stable ID for the device. Will update on app uninstall and reinstall"""
    klaviyo_sdk: NotRequired[
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ]
    """The name of the SDK used to create the push token."""
    sdk_version: NotRequired[str | None]
    """The version of the SDK used to create the push token"""
    device_model: NotRequired[str | None]
    """The model of the device"""
    os_name: NotRequired[Literal["android", "ios", "ipados", "macos", "tvos"] | None]
    """The name of the operating system on the device."""
    os_version: NotRequired[str | None]
    """The version of the operating system on the device"""
    manufacturer: NotRequired[str | None]
    """The manufacturer of the device"""
    app_name: NotRequired[str | None]
    """The name of the app that created the push token"""
    app_version: NotRequired[str | None]
    """The version of the app that created the push token"""
    app_build: NotRequired[str | None]
    """The build of the app that created the push token"""
    app_id: NotRequired[str | None]
    """The ID of the app that created the push token"""
    environment: NotRequired[Literal["debug", "release"] | None]
    """The environment in which the push token was created"""


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
    original_payload: dict[str, Any] | None


class ImportErrorResource(TypedDict):
    type: Literal["import-error"]
    id: str
    attributes: ImportErrorAttributes


class PredictiveAnalytics(TypedDict):
    historic_clv: float | None
    predicted_clv: float | None
    total_clv: float | None
    historic_number_of_orders: float | None
    predicted_number_of_orders: float | None
    average_days_between_orders: float | None
    average_order_value: float | None
    churn_probability: float | None
    expected_date_of_next_order: str | None
    ranked_channel_affinity: (
        list[Literal["email", "push", "sms", "whatsapp"] | str] | None
    )


class ProfileIdentifierParam(TypedDict):
    type: Literal["profile"]
    id: str


class ProfileLocation(TypedDict):
    address1: str | None
    address2: str | None
    city: str | None
    country: str | None
    latitude: str | float | None
    longitude: str | float | None
    region: str | None
    zip: str | None
    timezone: str | None
    ip: str | None


class ProfileResource(TypedDict):
    type: Literal["profile"]
    id: str
    links: shared.ObjectLinks


class PushTokenAttributes(TypedDict):
    created: str
    token: str
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"]
        | str
    )
    platform: Literal["android", "ios"] | str
    vendor: str
    background: str
    recorded_date: str
    metadata: DeviceMetadata | None


class PushTokenIdentifier(TypedDict):
    type: Literal["push-token"]
    id: str


class SubscriptionsEmailMarketing(TypedDict):
    can_receive_email_marketing: bool
    consent: str
    consent_timestamp: str | None
    last_updated: str | None
    method: str | None
    method_detail: str | None
    custom_method_detail: str | None
    double_optin: bool | None
    suppression: list[EmailMarketingSuppression] | None
    list_suppressions: list[EmailMarketingListSuppression] | None


class SubscriptionsEmailOpenTracking(TypedDict):
    consent: str
    consent_timestamp: str | None
    last_updated: str | None
    created_timestamp: str | None
    metadata: dict[str, Any] | None
    can_receive: bool
    valid_until: str | None


class SubscriptionsMobilePushMarketing(TypedDict):
    can_receive_push_marketing: bool
    consent: str
    consent_timestamp: str | None


class SubscriptionsSmsMarketing(TypedDict):
    can_receive_sms_marketing: bool
    consent: str
    consent_timestamp: str | None
    method: str | None
    method_detail: str | None
    last_updated: str | None


class SubscriptionsSmsTransactional(TypedDict):
    can_receive_sms_transactional: bool
    consent: str
    consent_timestamp: str | None
    method: str | None
    method_detail: str | None
    last_updated: str | None


class SubscriptionsWhatsappMarketing(TypedDict):
    consent: str
    consent_timestamp: str | None
    last_updated: str | None
    created_timestamp: str | None
    metadata: dict[str, Any] | None
    can_receive: bool
    valid_until: str | None
    phone_number: str | None


class ProfileRelationshipsConversations(TypedDict):
    data: NotRequired[list[ConversationIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class ProfileRelationshipsPushTokens(TypedDict):
    data: NotRequired[list[PushTokenIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class SubscriptionsEmail(TypedDict):
    marketing: SubscriptionsEmailMarketing | None
    open_tracking: SubscriptionsEmailOpenTracking | None


class SubscriptionsMobilePush(TypedDict):
    marketing: SubscriptionsMobilePushMarketing | None


class SubscriptionsSms(TypedDict):
    marketing: SubscriptionsSmsMarketing | None
    transactional: SubscriptionsSmsTransactional | None


class SubscriptionsWhatsapp(TypedDict):
    marketing: SubscriptionsWhatsappMarketing | None
    transactional: SubscriptionsWhatsappMarketing | None
    conversational: SubscriptionsWhatsappMarketing | None


class ConversationRelationships(TypedDict):
    profile: NotRequired[shared.CouponCodeRelationshipsProfile]


class CreateOrUpdatePushTokenProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Primary key that uniquely identifies this profile. Generated by Klaviyo."""
    phone_number: NotRequired[str | None]
    """Individual"s phone number in E.164 format"""
    external_id: NotRequired[str | None]
    """A unique identifier used by customers to associate Klaviyo profiles with profiles in an external system, such as a point-of-sale system. Format varies based on the external system."""
    kx: NotRequired[str | None]
    """Also known as the exchange_id, this is an encrypted identifier used for identifying a profile by Klaviyo"s web tracking. You can use this field as a filter when retrieving profiles via the Get Profiles endpoint."""
    first_name: NotRequired[str | None]
    """Individual"s first name"""
    last_name: NotRequired[str | None]
    """Individual"s last name"""
    organization: NotRequired[str | None]
    """Name of the company or organization within the company for whom the individual works"""
    title: NotRequired[str | None]
    """Individual"s job title"""
    image: NotRequired[str | None]
    """URL pointing to the location of a profile image"""
    location: NotRequired[shared.LocationParam | None]
    meta: NotRequired[shared.MetaParam | None]
    email: NotRequired[str | None]
    """Individual"s email address"""


class GetBulkProfileImportJobErrorsResult(TypedDict):
    data: list[ImportErrorResource]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobRelationshipsListsResult(TypedDict):
    data: list[shared.ListIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobRelationshipsProfilesResult(TypedDict):
    data: list[shared.ProfileIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class MergeProfilesResult(TypedDict):
    data: ProfileResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


ProfileRelationships = TypedDict(
    "ProfileRelationships",
    {
        "lists": NotRequired[shared.TagRelationshipsLists],
        "segments": NotRequired[shared.TagRelationshipsSegments],
        "push-tokens": NotRequired[ProfileRelationshipsPushTokens],
        "conversations": NotRequired[ProfileRelationshipsConversations],
    },
)


class PushToken(TypedDict):
    type: Literal["push-token"]
    id: str
    attributes: PushTokenAttributes
    relationships: NotRequired[ConversationRelationships]
    links: shared.ObjectLinks


class Subscriptions(TypedDict):
    email: SubscriptionsEmail | None
    sms: SubscriptionsSms | None
    mobile_push: SubscriptionsMobilePush | None
    whatsapp: SubscriptionsWhatsapp | None


class Conversation(TypedDict):
    type: Literal["conversation"]
    id: str
    attributes: ConversationAttributes
    relationships: NotRequired[ConversationRelationships]
    links: shared.ObjectLinks


class GetBulkProfileImportJobListsResult(TypedDict):
    data: list[shared.ListResource]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class ProfileAttributes(TypedDict):
    email: str | None
    phone_number: str | None
    external_id: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    created: str | None
    updated: str | None
    last_event_date: str | None
    location: ProfileLocation | None
    properties: dict[str, Any] | None
    subscriptions: NotRequired[Subscriptions | None]
    predictive_analytics: NotRequired[PredictiveAnalytics | None]


class GetBulkProfileImportJobResult(TypedDict):
    data: shared.ProfileBulkImportJob
    included: NotRequired[list[shared.ListResource]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobsResult(TypedDict):
    data: list[shared.ProfileBulkImportJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class Profile(TypedDict):
    type: Literal["profile"]
    id: str
    attributes: ProfileAttributes
    relationships: NotRequired[ProfileRelationships]
    links: shared.ObjectLinks


class UpdateProfileResult(TypedDict):
    data: Profile
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateProfileResult(TypedDict):
    data: Profile
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobProfilesResult(TypedDict):
    data: list[Profile]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfilesResult(TypedDict):
    data: list[Profile]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[Conversation | PushToken]]


class GetProfileResult(TypedDict):
    data: Profile
    included: NotRequired[
        list[shared.ListResource | shared.Segment | Conversation | PushToken]
    ]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
