"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class ConversationAttributes(TypedDict):
    channel: Literal["instagram", "sms", "whatsapp"] | str


class CreateOrUpdateProfileLocationParam(TypedDict):
    address1: NotRequired[str | None]
    """Body member `/data/attributes/location/address1`."""
    address2: NotRequired[str | None]
    """Body member `/data/attributes/location/address2`."""
    city: NotRequired[str | None]
    """Body member `/data/attributes/location/city`."""
    country: NotRequired[str | None]
    """Body member `/data/attributes/location/country`."""
    latitude: NotRequired[str | float | None]
    """Body member `/data/attributes/location/latitude`."""
    longitude: NotRequired[str | float | None]
    """Body member `/data/attributes/location/longitude`."""
    region: NotRequired[str | None]
    """Body member `/data/attributes/location/region`."""
    zip: NotRequired[str | None]
    """Body member `/data/attributes/location/zip`."""
    timezone: NotRequired[str | None]
    """Body member `/data/attributes/location/timezone`."""
    ip: NotRequired[str | None]
    """Body member `/data/attributes/location/ip`."""


class CreateOrUpdateProfileMetaPatchIdentifiersParam(TypedDict):
    append: NotRequired[dict[str, Any]]
    """Body member `/data/meta/patch_identifiers/append`."""
    unappend: NotRequired[dict[str, Any]]
    """Body member `/data/meta/patch_identifiers/unappend`."""


class CreateOrUpdateProfileMetaPatchPropertiesParam(TypedDict):
    append: NotRequired[dict[str, Any] | None]
    """Body member `/data/meta/patch_properties/append`."""
    unappend: NotRequired[dict[str, Any] | None]
    """Body member `/data/meta/patch_properties/unappend`."""
    unset: NotRequired[str | list[str] | None]
    """Body member `/data/meta/patch_properties/unset`."""


class CreateOrUpdatePushTokenDeviceMetadataParam(TypedDict):
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


class ProfileResource(TypedDict):
    type: Literal["profile"]
    id: str
    links: shared.ObjectLinks


class ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsEca956b4b(
    TypedDict
):
    consent: Literal["UNSUBSCRIBED"]


class ProfileSuppressionBulkCreateJobAttributes(TypedDict):
    status: Literal["cancelled", "complete", "processing", "queued"] | str
    created_at: str
    total_count: int
    completed_count: int | None
    completed_at: str | None
    skipped_count: int | None


class ProfileSuppressionCreateQueryResourceObjectAttributesParam(TypedDict):
    email: str


class ProfileSuppressionCreateQueryResourceObjectParam(TypedDict):
    type: Literal["profile"]
    attributes: ProfileSuppressionCreateQueryResourceObjectAttributesParam


class ProfileSuppressionDeleteQueryResourceObjectParam(TypedDict):
    type: Literal["profile"]
    attributes: ProfileSuppressionCreateQueryResourceObjectAttributesParam


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


class PushTokenEntryDeviceMetadataParam(TypedDict):
    device_id: NotRequired[str | None]
    klaviyo_sdk: NotRequired[
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ]
    sdk_version: NotRequired[str | None]
    device_model: NotRequired[str | None]
    os_name: NotRequired[Literal["android", "ios", "ipados", "macos", "tvos"] | None]
    os_version: NotRequired[str | None]
    manufacturer: NotRequired[str | None]
    app_name: NotRequired[str | None]
    app_version: NotRequired[str | None]
    app_build: NotRequired[str | None]
    app_id: NotRequired[str | None]
    environment: NotRequired[Literal["debug", "release"] | None]


class PushTokenEntryParam(TypedDict):
    token: str
    platform: Literal["android", "ios"]
    vendor: Literal["apns", "fcm"]
    enablement_status: NotRequired[
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"]
        | None
    ]
    background: NotRequired[Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None]
    device_metadata: NotRequired[PushTokenEntryDeviceMetadataParam | None]


class SubscriptionChannelsEmailOpenTrackingParam(TypedDict):
    consent: Literal["SUBSCRIBED"]


class SubscriptionParametersParam(TypedDict):
    consent: Literal["SUBSCRIBED"]
    consented_at: NotRequired[str | datetime | None]
    """A datetime with a time zone, or RFC 3339 text."""


class UnsubscriptionParametersParam(TypedDict):
    consent: Literal["UNSUBSCRIBED"]


class CreateOrUpdateProfileMetaParam(TypedDict):
    patch_properties: NotRequired[CreateOrUpdateProfileMetaPatchPropertiesParam | None]
    patch_identifiers: NotRequired[
        CreateOrUpdateProfileMetaPatchIdentifiersParam | None
    ]


class ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsEmailParam(
    TypedDict
):
    marketing: NotRequired[UnsubscriptionParametersParam | None]
    open_tracking: NotRequired[
        ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsEca956b4b
        | None
    ]


class ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsPushParam(
    TypedDict
):
    marketing: UnsubscriptionParametersParam
    tokens: list[PushTokenEntryParam]


class ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsSmsParam(
    TypedDict
):
    marketing: NotRequired[UnsubscriptionParametersParam | None]
    transactional: NotRequired[UnsubscriptionParametersParam | None]


class ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsWa4fcffba(
    TypedDict
):
    marketing: NotRequired[UnsubscriptionParametersParam | None]
    transactional: NotRequired[UnsubscriptionParametersParam | None]
    conversational: NotRequired[UnsubscriptionParametersParam | None]


class ProfileSuppressionBulkCreateJobRelationships(TypedDict):
    lists: NotRequired[shared.TagRelationshipsLists]
    segments: NotRequired[shared.TagRelationshipsSegments]


class ProfileSuppressionBulkDeleteJob(TypedDict):
    type: Literal["profile-suppression-bulk-delete-job"]
    id: str
    attributes: ProfileSuppressionBulkCreateJobAttributes
    relationships: NotRequired[ProfileSuppressionBulkCreateJobRelationships]
    links: shared.ObjectLinks


class SubscriptionChannelsEmailParam(TypedDict):
    marketing: NotRequired[SubscriptionParametersParam | None]
    open_tracking: NotRequired[SubscriptionChannelsEmailOpenTrackingParam | None]


class SubscriptionChannelsPushParam(TypedDict):
    marketing: SubscriptionParametersParam
    tokens: NotRequired[list[PushTokenEntryParam] | None]
    anonymous_id: NotRequired[str | None]


class SubscriptionChannelsSmsParam(TypedDict):
    marketing: NotRequired[SubscriptionParametersParam | None]
    transactional: NotRequired[SubscriptionParametersParam | None]


class BulkUnsuppressProfilesResult(TypedDict):
    data: ProfileSuppressionBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


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


class GetBulkUnsuppressProfilesJobResult(TypedDict):
    data: ProfileSuppressionBulkDeleteJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkUnsuppressProfilesJobsResult(TypedDict):
    data: list[ProfileSuppressionBulkDeleteJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetConversationIdForProfileResult(TypedDict):
    data: shared.ConversationIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetConversationIdsForProfileResult(TypedDict):
    data: list[shared.ConversationIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListIdsForProfileResult(TypedDict):
    data: list[shared.ListIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileIdForPushTokenResult(TypedDict):
    data: shared.ProfileIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetPushTokenIdsForProfileResult(TypedDict):
    data: list[shared.PushTokenIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSegmentIdsForProfileResult(TypedDict):
    data: list[shared.SegmentIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class MergeProfilesResult(TypedDict):
    data: ProfileResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsParam(
    TypedDict
):
    email: NotRequired[
        ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsEmailParam
        | None
    ]
    sms: NotRequired[
        ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsSmsParam
        | None
    ]
    whatsapp: NotRequired[
        ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsWa4fcffba
        | None
    ]
    push: NotRequired[
        ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsPushParam
        | None
    ]


class ProfileSuppressionBulkCreateJob(TypedDict):
    type: Literal["profile-suppression-bulk-create-job"]
    id: str
    attributes: ProfileSuppressionBulkCreateJobAttributes
    relationships: NotRequired[ProfileSuppressionBulkCreateJobRelationships]
    links: shared.ObjectLinks


class PushToken(TypedDict):
    type: Literal["push-token"]
    id: str
    attributes: PushTokenAttributes
    relationships: NotRequired[ConversationRelationships]
    links: shared.ObjectLinks


class SubscriptionChannelsParam(TypedDict):
    email: NotRequired[SubscriptionChannelsEmailParam | None]
    sms: NotRequired[SubscriptionChannelsSmsParam | None]
    whatsapp: NotRequired[SubscriptionChannelsSmsParam | None]
    push: NotRequired[SubscriptionChannelsPushParam | None]


class BulkSuppressProfilesResult(TypedDict):
    data: ProfileSuppressionBulkCreateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class Conversation(TypedDict):
    type: Literal["conversation"]
    id: str
    attributes: ConversationAttributes
    relationships: NotRequired[ConversationRelationships]
    links: shared.ObjectLinks


class GetBulkSuppressProfilesJobResult(TypedDict):
    data: ProfileSuppressionBulkCreateJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkSuppressProfilesJobsResult(TypedDict):
    data: list[ProfileSuppressionBulkCreateJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetConversationForProfileResult(TypedDict):
    data: Conversation | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetConversationsForProfileResult(TypedDict):
    data: list[Conversation]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetPushTokensForProfileResult(TypedDict):
    data: list[PushToken]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class ProfileSubscriptionCreateQueryResourceObjectAttributesParam(TypedDict):
    email: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    subscriptions: SubscriptionChannelsParam
    age_gated_date_of_birth: NotRequired[str | date | None]
    """A date, or text such as 2026-01-31."""


class ProfileSubscriptionCreateQueryResourceObjectParam(TypedDict):
    type: Literal["profile"]
    id: NotRequired[str | None]
    attributes: ProfileSubscriptionCreateQueryResourceObjectAttributesParam


class ProfileSubscriptionDeleteQueryResourceObjectAttributesParam(TypedDict):
    email: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    subscriptions: (
        ProfileSubscriptionDeleteQueryResourceObjectAttributesSubscriptionsParam
    )


class ProfileSubscriptionDeleteQueryResourceObjectParam(TypedDict):
    type: Literal["profile"]
    attributes: ProfileSubscriptionDeleteQueryResourceObjectAttributesParam


class GetBulkProfileImportJobListsResult(TypedDict):
    data: list[shared.List]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobResult(TypedDict):
    data: shared.ProfileBulkImportJob
    included: NotRequired[list[shared.List]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobsResult(TypedDict):
    data: list[shared.ProfileBulkImportJob]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListsForProfileResult(TypedDict):
    data: list[shared.List]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateProfileResult(TypedDict):
    data: shared.Profile
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateOrUpdateProfileResult(TypedDict):
    data: shared.Profile
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateProfileResult(TypedDict):
    data: shared.Profile
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetBulkProfileImportJobProfilesResult(TypedDict):
    data: list[shared.Profile]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileForPushTokenResult(TypedDict):
    data: shared.Profile | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfilesResult(TypedDict):
    data: list[shared.Profile]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[Conversation | PushToken]]


class GetPushTokenResult(TypedDict):
    data: PushToken
    included: NotRequired[list[shared.Profile]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetPushTokensResult(TypedDict):
    data: list[PushToken]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Profile]]


class GetProfileResult(TypedDict):
    data: shared.Profile
    included: NotRequired[list[shared.List | shared.Segment | Conversation | PushToken]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSegmentsForProfileResult(TypedDict):
    data: list[shared.Segment]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
