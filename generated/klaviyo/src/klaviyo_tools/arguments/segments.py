"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

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
