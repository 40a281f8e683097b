"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class DataAttributesDefinitionConditionGroup(_Model):
    conditions: list[dict[str, Any]]


class CreateSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["segment"] | None = None
    data__attributes__name: str
    data__attributes__is__starred: bool | None = None
    data__attributes__definition__condition__groups: list[
        DataAttributesDefinitionConditionGroup
    ]


class DeleteSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetFlowsTriggeredBySegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None


class GetIdsForFlowsTriggeredBySegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetProfileIdsForSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None


class GetProfilesForSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    additional__fields__profile: (
        list[Literal["subscriptions", "predictive_analytics"]] | None
    ) = None
    fields__profile: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None


class GetSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: list[Literal["flow-triggers", "tags"]] | None = None
    fields__tag: list[Literal["id", "name"]] | None = None
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
                "profile_count",
                "updated",
            ]
        ]
        | None
    ) = None
    additional__fields__segment: list[Literal["profile_count"]] | None = None


class GetSegmentsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None
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
    fields__tag: list[Literal["id", "name"]] | None = None
    filter: str | None = None
    include: list[Literal["flow-triggers", "tags"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=10)
    sort: (
        Literal[
            "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
        ]
        | None
    ) = None


class GetTagIdsForSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTagsForSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag: list[Literal["id", "name"]] | None = None


class UpdateSegmentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str | None = None
    data__type: Literal["segment"] | None = None
    data__attributes__name: str | None = None
    data__attributes__is__starred: bool | None = None
    data__attributes__definition__condition__groups: (
        list[DataAttributesDefinitionConditionGroup] | None
    ) = None
