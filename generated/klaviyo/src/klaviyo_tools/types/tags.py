"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CampaignIdentifierParam(TypedDict):
    type: Literal["campaign"]
    id: str


class FlowIdentifierParam(TypedDict):
    type: Literal["flow"]
    id: str


class ListIdentifierParam(TypedDict):
    type: Literal["list"]
    id: str


class SegmentIdentifierParam(TypedDict):
    type: Literal["segment"]
    id: str


class TagGroupAttributes(TypedDict):
    name: str
    exclusive: bool
    default: bool


class TagGroupRelationships(TypedDict):
    tags: NotRequired[shared.CampaignRelationshipsTags]


class GetCampaignIdsForTagResult(TypedDict):
    data: list[shared.CampaignIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowIdsForTagResult(TypedDict):
    data: list[shared.FlowIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListIdsForTagResult(TypedDict):
    data: list[shared.ListIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSegmentIdsForTagResult(TypedDict):
    data: list[shared.SegmentIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagGroupIdForTagResult(TypedDict):
    data: shared.TagGroupIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagIdsForTagGroupResult(TypedDict):
    data: list[shared.TagIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class TagGroup(TypedDict):
    type: Literal["tag-group"]
    id: str
    attributes: TagGroupAttributes
    relationships: NotRequired[TagGroupRelationships]
    links: shared.ObjectLinks


class CreateTagGroupResult(TypedDict):
    data: TagGroup
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTagResult(TypedDict):
    data: shared.Tag
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagGroupForTagResult(TypedDict):
    data: TagGroup | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagGroupResult(TypedDict):
    data: TagGroup | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagGroupsResult(TypedDict):
    data: list[TagGroup]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagResult(TypedDict):
    data: shared.Tag
    included: NotRequired[list[TagGroup]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagsForTagGroupResult(TypedDict):
    data: list[shared.Tag]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagsResult(TypedDict):
    data: list[shared.Tag]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[TagGroup]]
