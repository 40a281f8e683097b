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
