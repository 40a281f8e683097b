"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from . import shared


class CreateListResult(TypedDict):
    data: shared.ListResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetListResult(TypedDict):
    data: shared.ListResource
    included: NotRequired[list[shared.Tag | shared.Flow]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class AddProfileToListBulkImportProfilesResult(TypedDict):
    data: shared.ProfileBulkImportJob
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
