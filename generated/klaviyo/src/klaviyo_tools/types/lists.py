"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class GetListResultDataAttributes(TypedDict):
    profile_count: NotRequired[int | None]
    name: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    opt_in_process: NotRequired[Literal["double_opt_in", "single_opt_in"] | str | None]


class ListResource(TypedDict):
    type: Literal["list"]
    id: str
    attributes: shared.ListAttributes
    relationships: NotRequired[shared.ListRelationships]
    links: shared.ObjectLinks


class ProfileBulkImportJobResource(TypedDict):
    type: Literal["profile-bulk-import-job"]
    id: str
    attributes: shared.ProfileBulkImportJobAttributes
    relationships: NotRequired[shared.ProfileBulkImportJobRelationships]
    links: shared.ObjectLinks


class AddProfileToListBulkImportProfilesResult(TypedDict):
    data: ProfileBulkImportJobResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateListResult(TypedDict):
    data: ListResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListResultData(TypedDict):
    type: Literal["list"]
    attributes: GetListResultDataAttributes
    id: str
    relationships: NotRequired[shared.ListRelationships]
    links: shared.ObjectLinks


class GetListResult(TypedDict):
    data: GetListResultData
    included: NotRequired[list[shared.GetListResultIncludedItem]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
