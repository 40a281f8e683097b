"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class CreateTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["tag"] | None = None
    data__attributes__name: str
    data__relationships__tag__group__data__id: str | None = None
    data__relationships__tag__group__data__type: Literal["tag-group"] | None = None


class CreateTagGroupArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["tag-group"] | None = None
    data__attributes__name: str
    data__attributes__exclusive: bool | None = None


class Data(_Model):
    type: Literal["flow"]
    id: str


class DataModel(_Model):
    type: Literal["list"]
    id: str


class DataModel1(_Model):
    type: Literal["segment"]
    id: str


class DataModel2(_Model):
    type: Literal["campaign"]
    id: str


class CreateTagRelationshipsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[Data | DataModel | DataModel1 | DataModel2]
    tag_id: str
    related_resource: Literal["flows", "lists", "segments", "campaigns"]


class DeleteTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DeleteTagGroupArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
