"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class DataAttributesDefinitionConditionGroup(BaseModel):
    conditions: list[dict[str, Any]]


class CreateSegmentArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["segment"] | None = None
    data__attributes__name: str
    data__attributes__is__starred: bool | None = None
    data__attributes__definition__condition__groups: list[
        DataAttributesDefinitionConditionGroup
    ]


class DeleteSegmentArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetSegmentArguments(BaseModel):
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


class UpdateSegmentArguments(BaseModel):
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
