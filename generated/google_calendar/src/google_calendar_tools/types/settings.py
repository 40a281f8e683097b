"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, TypedDict

from typing_extensions import NotRequired


class GetSettingResult(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    value: NotRequired[str]


class Setting(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    value: NotRequired[str]


class WatchSettingsResult(TypedDict):
    address: NotRequired[str]
    expiration: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    params: NotRequired[dict[str, Any]]
    payload: NotRequired[bool]
    resourceId: NotRequired[str]
    resourceUri: NotRequired[str]
    token: NotRequired[str]
    type: NotRequired[str]


class ListSettingsResult(TypedDict):
    etag: NotRequired[str]
    items: NotRequired[list[Setting]]
    kind: NotRequired[str]
    nextPageToken: NotRequired[str]
    nextSyncToken: NotRequired[str]
