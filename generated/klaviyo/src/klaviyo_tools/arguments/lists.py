"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class AddProfileToListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    emails: list[str] | None = None
    list_id: str
    profile_ids: list[str] | None = Field(None, max_length=1000)


class CreateListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["list"] | None = None
    data__attributes__name: str


class DeleteListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetFlowsTriggeredByListArguments(_Model):
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


class GetIdsForFlowsTriggeredByListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    include: list[Literal["flow-triggers", "tags"]] | None = None
    fields__tag: list[Literal["id", "name"]] | None = None
    fields__list: (
        list[
            Literal[
                "created", "id", "name", "opt_in_process", "profile_count", "updated"
            ]
        ]
        | None
    ) = None
    additional__fields__list: list[Literal["profile_count"]] | None = None


class GetListsArguments(_Model):
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
    fields__list: (
        list[Literal["created", "id", "name", "opt_in_process", "updated"]] | None
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


class GetProfileIdsForListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None


class GetProfilesForListArguments(_Model):
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


class GetTagIdsForListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTagsForListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag: list[Literal["id", "name"]] | None = None


class Datum(_Model):
    type: Literal["profile"]
    id: str


class RemoveProfilesFromListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[Datum]


class UpdateListArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__list: (
        list[Literal["created", "id", "name", "opt_in_process", "updated"]] | None
    ) = None
    data__attributes__name: str | None = None
    data__attributes__opt__in__process: (
        Literal["double_opt_in", "single_opt_in"] | None
    ) = None
