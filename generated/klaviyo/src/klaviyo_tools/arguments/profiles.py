"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Marketing(_Model):
    consent: Literal["SUBSCRIBED"]
    consented_at: str | None = None


class OpenTracking(_Model):
    consent: Literal["SUBSCRIBED"]


class Email(_Model):
    marketing: Marketing | None = None
    open_tracking: OpenTracking | None = None


class Transactional(_Model):
    consent: Literal["SUBSCRIBED"]
    consented_at: str | None = None


class Sms(_Model):
    marketing: Marketing | None = None
    transactional: Transactional | None = None


class Whatsapp(_Model):
    marketing: Marketing | None = None
    transactional: Transactional | None = None


class DeviceMetadata(_Model):
    device_id: str | None = None
    klaviyo_sdk: (
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ) = None
    sdk_version: str | None = None
    device_model: str | None = None
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | None = None
    os_version: str | None = None
    manufacturer: str | None = None
    app_name: str | None = None
    app_version: str | None = None
    app_build: str | None = None
    app_id: str | None = None
    environment: Literal["debug", "release"] | None = None


class Token(_Model):
    token: str
    platform: Literal["android", "ios"]
    vendor: Literal["apns", "fcm"]
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"]
        | None
    ) = None
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None = None
    device_metadata: DeviceMetadata | None = None


class Push(_Model):
    marketing: Marketing
    tokens: list[Token] | None = None
    anonymous_id: str | None = None


class Subscriptions(_Model):
    email: Email | None = None
    sms: Sms | None = None
    whatsapp: Whatsapp | None = None
    push: Push | None = None


class Attributes(_Model):
    email: str | None = None
    phone_number: str | None = None
    subscriptions: Subscriptions
    age_gated_date_of_birth: str | None = None


class DataAttributesProfilesDatum(_Model):
    type: Literal["profile"]
    id: str | None = None
    attributes: Attributes


class BulkSubscribeProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__profiles__data: list[DataAttributesProfilesDatum]
    data__attributes__custom__source: str | None = None
    data__attributes__historical__import: bool | None = None
    data__relationships__list__data__id: str | None = None


class AttributesModel(_Model):
    email: str


class DataAttributesProfilesDatumModel(_Model):
    type: Literal["profile"]
    attributes: AttributesModel


class BulkSuppressProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__profile__suppression__bulk__create__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "id",
                "skipped_count",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None
    data__attributes__profiles__data: list[DataAttributesProfilesDatumModel] | None = (
        None
    )
    data__relationships__list__data__id: str | None = None
    data__relationships__segment__data__id: str | None = None


class MarketingModel(_Model):
    consent: Literal["UNSUBSCRIBED"]


class OpenTrackingModel(_Model):
    consent: Literal["UNSUBSCRIBED"]


class EmailModel(_Model):
    marketing: MarketingModel | None = None
    open_tracking: OpenTrackingModel | None = None


class TransactionalModel(_Model):
    consent: Literal["UNSUBSCRIBED"]


class SmsModel(_Model):
    marketing: MarketingModel | None = None
    transactional: TransactionalModel | None = None


class Conversational(_Model):
    consent: Literal["UNSUBSCRIBED"]


class WhatsappModel(_Model):
    marketing: MarketingModel | None = None
    transactional: TransactionalModel | None = None
    conversational: Conversational | None = None


class PushModel(_Model):
    marketing: MarketingModel
    tokens: list[Token]


class SubscriptionsModel(_Model):
    email: EmailModel | None = None
    sms: SmsModel | None = None
    whatsapp: WhatsappModel | None = None
    push: PushModel | None = None


class AttributesModel1(_Model):
    email: str | None = None
    phone_number: str | None = None
    subscriptions: SubscriptionsModel


class DataAttributesProfilesDatumModel1(_Model):
    type: Literal["profile"]
    attributes: AttributesModel1


class BulkUnsubscribeProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__profiles__data: list[DataAttributesProfilesDatumModel1]
    data__relationships__list__data__id: str | None = None


class AttributesModel2(_Model):
    email: str


class BulkUnsuppressProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__profile__suppression__bulk__delete__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "id",
                "skipped_count",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None
    data__attributes__profiles__data: list[DataAttributesProfilesDatumModel] | None = (
        None
    )
    data__relationships__list__data__id: str | None = None
    data__relationships__segment__data__id: str | None = None


class CreateOrUpdateProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    additional__fields__profile: (
        list[Literal["subscriptions", "predictive_analytics"]] | None
    ) = None
    fields__profile: list[str] | None = None
    data__id: str | None = None
    data__attributes__email: str | None = None
    data__attributes__phone__number: str | None = None
    data__attributes__external__id: str | None = None
    data__attributes____kx: str | None = None
    data__attributes__first__name: str | None = None
    data__attributes__last__name: str | None = None
    data__attributes__organization: str | None = None
    data__attributes__locale: str | None = None
    data__attributes__title: str | None = None
    data__attributes__image: str | None = None
    data__attributes__location__address1: str | None = None
    data__attributes__location__address2: str | None = None
    data__attributes__location__city: str | None = None
    data__attributes__location__country: str | None = None
    data__attributes__location__latitude: str | float | None = None
    data__attributes__location__longitude: str | float | None = None
    data__attributes__location__region: str | None = None
    data__attributes__location__zip: str | None = None
    data__attributes__location__timezone: str | None = None
    data__attributes__location__ip: str | None = None
    data__attributes__properties: dict[str, Any] | None = None
    data__meta__patch__properties__append: dict[str, Any] | None = None
    data__meta__patch__properties__unappend: dict[str, Any] | None = None
    data__meta__patch__properties__unset: str | list[str] | None = None
    data__meta__patch__identifiers__append: dict[str, Any] | None = None
    data__meta__patch__identifiers__unappend: dict[str, Any] | None = None


class CreateOrUpdatePushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["push-token"] | None = None
    data__attributes__token: str
    data__attributes__vendor: Literal["apns", "fcm"]
    profile_meta_patch_unset: str | list[str] | None = None
    data__attributes__platform: Literal["android", "ios"]
    data__attributes__background: (
        Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None
    ) = None
    data__attributes__profile__data__id: str | None = None
    data__attributes__enablement__status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"]
        | None
    ) = None
    data__attributes__profile__data__type: Literal["profile"] | None = None
    data__attributes__device__metadata__app__id: str | None = None
    data__attributes__device__metadata__os__name: (
        Literal["android", "ios", "ipados", "macos", "tvos"] | None
    ) = None
    data__attributes__device__metadata__app__name: str | None = None
    data__attributes__device__metadata__app__build: str | None = None
    data__attributes__device__metadata__device__id: str | None = None
    data__attributes__device__metadata__environment: (
        Literal["debug", "release"] | None
    ) = None
    data__attributes__device__metadata__os__version: str | None = None
    data__attributes__device__metadata__app__version: str | None = None
    data__attributes__device__metadata__klaviyo__sdk: (
        Literal["android", "flutter", "flutter_community", "react_native", "swift"]
        | None
    ) = None
    data__attributes__device__metadata__manufacturer: str | None = None
    data__attributes__device__metadata__sdk__version: str | None = None
    data__attributes__device__metadata__device__model: str | None = None
    data__attributes__profile__data__attributes____kx: str | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__image: str | None = None
    data__attributes__profile__data__attributes__title: str | None = None
    data__attrs__profile__data__attrs__location__address1: str | None = None
    data__attrs__profile__data__attrs__location__address2: str | None = None
    data__attrs__profile__data__attrs__location__latitude: str | float | None = None
    data__attrs__profile__data__attrs__location__timezone: str | None = None
    data__attrs__profile__data__attrs__location__longitude: str | float | None = None
    data__attributes__profile__data__attributes__last__name: str | None = None
    data__attributes__profile__data__attributes__first__name: str | None = None
    data__attributes__profile__data__attributes__external__id: str | None = None
    data__attributes__profile__data__attributes__location__ip: str | None = None
    data__attributes__profile__data__attributes__organization: str | None = None
    data__attributes__profile__data__attributes__location__zip: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None
    data__attributes__profile__data__attributes__location__city: str | None = None
    data__attributes__profile__data__attributes__location__region: str | None = None
    data__attributes__profile__data__attributes__location__country: str | None = None


class CreateProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["profile"] | None = None
    data__attributes__email: str | None = None
    data__attributes__image: str | None = None
    data__attributes__title: str | None = None
    data__attributes__last__name: str | None = None
    data__attributes__first__name: str | None = None
    data__attributes__external__id: str | None = None
    data__attributes__location__ip: str | None = None
    data__attributes__organization: str | None = None
    data__attributes__location__zip: str | None = None
    data__attributes__phone__number: str | None = None
    data__attributes__location__city: str | None = None
    data__attributes__location__region: str | None = None
    data__attributes__location__country: str | None = None
    data__attributes__location__address1: str | None = None
    data__attributes__location__address2: str | None = None
    data__attributes__location__latitude: str | float | None = None
    data__attributes__location__timezone: str | None = None
    data__attributes__location__longitude: str | float | None = None


class DeletePushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetBulkProfileImportJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    include: list[Literal["lists"]] | None = None
    fields__list: (
        list[Literal["created", "id", "name", "opt_in_process", "updated"]] | None
    ) = None
    fields__profile__bulk__import__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "expires_at",
                "failed_count",
                "id",
                "started_at",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None


class GetBulkProfileImportJobErrorsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    page__size: int | None = Field(None, ge=1, le=100)
    page__cursor: str | None = None
    fields__import__error: (
        list[
            Literal[
                "code",
                "detail",
                "id",
                "original_payload",
                "source",
                "source.pointer",
                "title",
            ]
        ]
        | None
    ) = None


class GetBulkProfileImportJobListsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__list: (
        list[Literal["created", "id", "name", "opt_in_process", "updated"]] | None
    ) = None


class GetBulkProfileImportJobProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    page__size: int | None = Field(None, ge=1, le=100)
    page__cursor: str | None = None
    fields__profile: list[str] | None = None
    additional__fields__profile: (
        list[Literal["subscriptions", "predictive_analytics"]] | None
    ) = None


class GetBulkProfileImportJobRelationshipsListsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetBulkProfileImportJobRelationshipsProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    page__size: int | None = Field(None, ge=1, le=100)
    page__cursor: str | None = None


class GetBulkProfileImportJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sort: Literal["created_at", "-created_at"] | None = None
    filter: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    page__cursor: str | None = None
    fields__profile__bulk__import__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "expires_at",
                "failed_count",
                "id",
                "started_at",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None


class GetBulkSuppressProfilesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__profile__suppression__bulk__create__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "id",
                "skipped_count",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None


class GetBulkSuppressProfilesJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__profile__suppression__bulk__create__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "id",
                "skipped_count",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    sort: Literal["created", "-created"] | None = None


class GetBulkUnsuppressProfilesJobArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    job_id: str
    fields__profile__suppression__bulk__delete__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "id",
                "skipped_count",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None


class GetBulkUnsuppressProfilesJobsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__profile__suppression__bulk__delete__job: (
        list[
            Literal[
                "completed_at",
                "completed_count",
                "created_at",
                "id",
                "skipped_count",
                "status",
                "total_count",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    sort: Literal["created", "-created"] | None = None


class GetConversationForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__conversation: list[Literal["channel", "id"]] | None = None


class GetConversationIdForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetConversationIdsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetConversationsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__conversation: list[Literal["channel", "id"]] | None = None


class GetListIdsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetListsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__list: (
        list[Literal["created", "id", "name", "opt_in_process", "updated"]] | None
    ) = None


class GetProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: (
        list[Literal["conversations", "lists", "push-tokens", "segments"]] | None
    ) = None
    fields__list: (
        list[Literal["created", "id", "name", "opt_in_process", "updated"]] | None
    ) = None
    fields__profile: list[str] | None = None
    fields__segment: (
        list[
            Literal[
                "created",
                "definition",
                "definition.condition_groups",
                "id",
                "is_active",
                "is_processing",
                "is_starred",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None
    additional__fields__profile: (
        list[Literal["subscriptions", "predictive_analytics"]] | None
    ) = None


class GetProfileForPushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    additional__fields__profile: (
        list[Literal["subscriptions", "predictive_analytics"]] | None
    ) = None
    fields__profile: list[str] | None = None


class GetProfileIdForPushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sort: (
        Literal[
            "created",
            "-created",
            "email",
            "-email",
            "id",
            "-id",
            "subscriptions.email.marketing.list_suppressions.timestamp",
            "-subscriptions.email.marketing.list_suppressions.timestamp",
            "subscriptions.email.marketing.suppression.timestamp",
            "-subscriptions.email.marketing.suppression.timestamp",
            "updated",
            "-updated",
        ]
        | None
    ) = None
    filter: str | None = None
    page_size: int | None = Field(None, ge=1, le=100)
    page_cursor: str | None = None
    include_subscriptions: bool | None = None
    include_predictive_analytics: bool | None = None


class GetPushTokenArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__profile: list[str] | None = None
    fields__push__token: list[str] | None = None
    include: list[Literal["profile"]] | None = None


class GetPushTokenIdsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetPushTokensArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__profile: list[str] | None = None
    fields__push__token: list[str] | None = None
    filter: str | None = None
    include: list[Literal["profile"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetPushTokensForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__push__token: list[str] | None = None


class GetSegmentIdsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetSegmentsForProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__segment: (
        list[
            Literal[
                "created",
                "definition",
                "definition.condition_groups",
                "id",
                "is_active",
                "is_processing",
                "is_starred",
                "name",
                "updated",
            ]
        ]
        | None
    ) = None


class DataRelationshipsProfilesDatum(_Model):
    type: Literal["profile"]
    id: str


class MergeProfilesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["profile-merge"] | None = None
    data__relationships__profiles__data: list[DataRelationshipsProfilesDatum]


class UpdateProfileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str | None = None
    data__type: Literal["profile"] | None = None
    data__attributes__email: str | None = None
    data__attributes__image: str | None = None
    data__attributes__title: str | None = None
    data__attributes__last__name: str | None = None
    data__attributes__first__name: str | None = None
    data__attributes__external__id: str | None = None
    data__attributes__location__ip: str | None = None
    data__attributes__organization: str | None = None
    data__attributes__location__zip: str | None = None
    data__attributes__phone__number: str | None = None
    data__attributes__location__city: str | None = None
    data__attributes__location__region: str | None = None
    data__attributes__location__country: str | None = None
    data__attributes__location__address1: str | None = None
    data__attributes__location__address2: str | None = None
    data__attributes__location__latitude: str | float | None = None
    data__attributes__location__timezone: str | None = None
    data__meta__patch__properties__unset: str | list[str] | None = None
    data__attributes__location__longitude: str | float | None = None
