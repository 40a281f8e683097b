"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from . import shared


class GetIdsForFlowsTriggeredByListResult(TypedDict):
    data: list[shared.FlowIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileIdsForListResult(TypedDict):
    data: list[shared.ProfileIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagIdsForListResult(TypedDict):
    data: list[shared.TagIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagsForListResult(TypedDict):
    data: list[shared.Tag]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateListResult(TypedDict):
    data: shared.List
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class AddProfileToListBulkImportProfilesResult(TypedDict):
    data: shared.ProfileBulkImportJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateListResult(TypedDict):
    data: shared.List
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfilesForListResult(TypedDict):
    data: list[shared.Profile]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowsTriggeredByListResult(TypedDict):
    data: list[shared.Flow]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListResult(TypedDict):
    data: shared.List
    included: NotRequired[list[shared.Tag | shared.Flow]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListsResult(TypedDict):
    data: list[shared.List]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[shared.Tag | shared.Flow]]
