"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired


class GetMediaResult(TypedDict):
    account_sid: str | None
    content_type: str | None
    date_created: str | None
    date_updated: str | None
    parent_sid: str | None
    sid: str | None
    uri: str | None


class MessageMedia(TypedDict):
    account_sid: str | None
    content_type: str | None
    date_created: str | None
    date_updated: str | None
    parent_sid: str | None
    sid: str | None
    uri: str | None


class ListMediaResult(TypedDict):
    end: NotRequired[int]
    first_page_uri: NotRequired[str]
    next_page_uri: str | None
    page: NotRequired[int]
    page_size: NotRequired[int]
    previous_page_uri: str | None
    start: NotRequired[int]
    uri: NotRequired[str]
    media_list: NotRequired[list[MessageMedia]]
