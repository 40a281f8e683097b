"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

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


class GetCampaignIdsForTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetFlowIdsForTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetListIdsForTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetSegmentIdsForTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag__group: list[Literal["default", "exclusive", "id", "name"]] | None = (
        None
    )
    fields__tag: list[Literal["id", "name"]] | None = None
    include: list[Literal["tag-group"]] | None = None


class GetTagGroupArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag__group: list[Literal["default", "exclusive", "id", "name"]] | None = (
        None
    )


class GetTagGroupForTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag__group: list[Literal["default", "exclusive", "id", "name"]] | None = (
        None
    )


class GetTagGroupIdForTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTagGroupsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__tag__group: list[Literal["default", "exclusive", "id", "name"]] | None = (
        None
    )
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=25)
    sort: Literal["id", "-id", "name", "-name"] | None = None


class GetTagIdsForTagGroupArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTagsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__tag__group: list[Literal["default", "exclusive", "id", "name"]] | None = (
        None
    )
    fields__tag: list[Literal["id", "name"]] | None = None
    filter: str | None = None
    include: list[Literal["tag-group"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=50)
    sort: Literal["id", "-id", "name", "-name"] | None = None


class GetTagsForTagGroupArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag: list[Literal["id", "name"]] | None = None


class Datum(_Model):
    type: Literal["campaign"]
    id: str


class RemoveTagFromCampaignsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[Datum]


class DatumModel(_Model):
    type: Literal["flow"]
    id: str


class RemoveTagFromFlowsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel]


class DatumModel1(_Model):
    type: Literal["list"]
    id: str


class RemoveTagFromListsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel1]


class DatumModel2(_Model):
    type: Literal["segment"]
    id: str


class RemoveTagFromSegmentsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel2]


class UpdateTagArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__attributes__name: str


class UpdateTagGroupArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__attributes__name: str
    data__attributes__return__fields: list[str] | None = None
