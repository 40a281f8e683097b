"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CreateClientEvent2ProfileLocationParam(TypedDict):
    address1: NotRequired[str | None]
    """First line of street address"""
    address2: NotRequired[str | None]
    """Second line of street address"""
    city: NotRequired[str | None]
    """City name"""
    country: NotRequired[str | None]
    """Country name"""
    latitude: NotRequired[str | float | None]
    """Latitude coordinate"""
    longitude: NotRequired[str | float | None]
    """Longitude coordinate"""
    region: NotRequired[str | None]
    """Region/state"""
    zip: NotRequired[str | None]
    """Zip code"""
    timezone: NotRequired[str | None]
    """Timezone"""
    ip: NotRequired[str | None]
    """IP address"""


class CreateClientEvent2ProfileParam(TypedDict):
    email: NotRequired[str | None]
    """Email address of the profile to associate with the event"""
    phone_number: NotRequired[str | None]
    """Phone number of the profile in E.164 format"""
    external_id: NotRequired[str | None]
    """External ID of the profile"""
    anonymous_id: NotRequired[str | None]
    """Anonymous ID of the profile"""
    first_name: NotRequired[str | None]
    """Profile's first name"""
    last_name: NotRequired[str | None]
    """Profile's last name"""
    organization: NotRequired[str | None]
    """Profile's organization"""
    title: NotRequired[str | None]
    """Profile's job title"""
    image: NotRequired[str | None]
    """URL to profile image"""
    location: NotRequired[CreateClientEvent2ProfileLocationParam | None]
    properties: NotRequired[dict[str, Any] | None]
    """Custom properties to update on the profile"""


class CreateClientPushTokenProfileLocationParam(TypedDict):
    address1: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/address1`."""
    address2: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/address2`."""
    city: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/city`."""
    country: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/country`."""
    latitude: NotRequired[str | float | None]
    """Body member `/data/attributes/profile/data/attributes/location/latitude`."""
    longitude: NotRequired[str | float | None]
    """Body member `/data/attributes/profile/data/attributes/location/longitude`."""
    region: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/region`."""
    zip: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/zip`."""
    timezone: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/timezone`."""
    ip: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/location/ip`."""


class CreateClientPushTokenProfileMetaPatchPropertiesParam(TypedDict):
    append: NotRequired[dict[str, Any] | None]
    """Body member `/data/attributes/profile/data/attributes/meta/patch_properties/append`."""
    unappend: NotRequired[dict[str, Any] | None]
    """Body member `/data/attributes/profile/data/attributes/meta/patch_properties/unappend`."""
    unset: NotRequired[str | list[str] | None]
    """Body member `/data/attributes/profile/data/attributes/meta/patch_properties/unset`."""


class CustomQuestionDTOParam(TypedDict):
    id: str
    answers: list[str]


class DeviceMetadataParam(TypedDict):
    device_id: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/device_id`."""
    klaviyo_sdk: NotRequired[
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ]
    """Allowed values: android, flutter, flutter_community, react_native, swift. Body member `/data/attributes/device_metadata/klaviyo_sdk`."""
    sdk_version: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/sdk_version`."""
    device_model: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/device_model`."""
    os_name: NotRequired[Literal["android", "ios", "ipados", "macos", "tvos"] | None]
    """Allowed values: android, ios, ipados, macos, tvos. Body member `/data/attributes/device_metadata/os_name`."""
    os_version: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/os_version`."""
    manufacturer: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/manufacturer`."""
    app_name: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/app_name`."""
    app_version: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/app_version`."""
    app_build: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/app_build`."""
    app_id: NotRequired[str | None]
    """Body member `/data/attributes/device_metadata/app_id`."""
    environment: NotRequired[Literal["debug", "release"] | None]
    """Allowed values: debug, release. Body member `/data/attributes/device_metadata/environment`."""


class GeofenceAttributes(TypedDict):
    latitude: float
    longitude: float
    radius: float


class IpAllowlistAttributes(TypedDict):
    prefixes: list[str]
    sync_token: str
    created: str


class MetaPatchIdentifiersParam(TypedDict):
    append: NotRequired[dict[str, Any]]
    unappend: NotRequired[dict[str, Any]]


class MetricParam(TypedDict):
    name: str
    """Name of the event metric. Must be less than 128 characters."""


class ProductParam(TypedDict):
    external_id: str
    """Body member `/data/attributes/product/external_id`."""
    integration_key: Literal["shopify", "woocommerce"]
    """Allowed values: shopify, woocommerce. Body member `/data/attributes/product/integration_key`."""


class ReviewValueReportGroupingGroupings(TypedDict):
    product_id: NotRequired[str]
    company_id: NotRequired[str]


class ReviewValueReportGroupingStatistics(TypedDict):
    average_rating: float | None
    total_reviews: int | None
    total_questions: int | None
    total_ratings: int | None
    total_store_reviews: int | None
    average_store_rating: float | None


class CreateClientPushTokenProfileMetaParam(TypedDict):
    patch_properties: NotRequired[
        CreateClientPushTokenProfileMetaPatchPropertiesParam | None
    ]
    patch_identifiers: NotRequired[MetaPatchIdentifiersParam | None]
    """Body member `/data/attributes/profile/data/attributes/meta/patch_identifiers`."""


class CreateClientPushTokenProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/id`."""
    phone_number: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/phone_number`."""
    external_id: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/external_id`."""
    kx: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/_kx`."""
    first_name: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/first_name`."""
    last_name: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/last_name`."""
    organization: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/organization`."""
    locale: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/locale`."""
    title: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/title`."""
    image: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/image`."""
    location: NotRequired[CreateClientPushTokenProfileLocationParam | None]
    properties: NotRequired[dict[str, Any] | None]
    """Body member `/data/attributes/profile/data/attributes/properties`."""
    meta: NotRequired[CreateClientPushTokenProfileMetaParam | None]
    email: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/email`."""


class Geofence(TypedDict):
    type: Literal["geofence"]
    id: str
    attributes: GeofenceAttributes
    links: shared.ObjectLinks


class IpAllowlist(TypedDict):
    type: Literal["ip-allowlist"]
    id: str
    attributes: IpAllowlistAttributes
    links: shared.ObjectLinks


class ReviewValueReportGrouping(TypedDict):
    groupings: ReviewValueReportGroupingGroupings
    statistics: ReviewValueReportGroupingStatistics


class ReviewValuesReportAttributes(TypedDict):
    results: list[ReviewValueReportGrouping]


class CreateClientSubscriptionProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Primary key that uniquely identifies this profile. Generated by Klaviyo."""
    email: NotRequired[str | None]
    """Individual"s email address"""
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


class GetClientGeofencesResult(TypedDict):
    data: list[Geofence]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetClientIpAllowlistResult(TypedDict):
    data: IpAllowlist
    links: NotRequired[shared.ObjectLinks]


class ReviewValuesReport(TypedDict):
    type: Literal["review-values-report"]
    id: str
    attributes: ReviewValuesReportAttributes
    links: shared.ObjectLinks


class GetClientReviewValuesReportsResult(TypedDict):
    data: list[ReviewValuesReport]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetClientReviewsResult(TypedDict):
    data: list[shared.Review]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
