"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


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
