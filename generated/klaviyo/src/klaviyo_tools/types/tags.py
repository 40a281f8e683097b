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
