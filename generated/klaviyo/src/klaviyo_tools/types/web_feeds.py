"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class WebFeedAttributes(TypedDict):
    name: str
    url: str
    request_method: Literal["get", "post"] | str
    content_type: Literal["json", "xml"] | str
    created: str
    updated: str
    status: (
        Literal[
            "critical_nightly_refresh_timeout",
            "disabled",
            "ok",
            "refreshing",
            "warning_nightly_refresh_timeout",
            "warning_periodic_refresh_timeout",
        ]
        | str
        | None
    )


class WebFeed(TypedDict):
    type: Literal["web-feed"]
    id: str
    attributes: WebFeedAttributes
    links: shared.ObjectLinks


class CreateWebFeedResult(TypedDict):
    data: WebFeed
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetWebFeedResult(TypedDict):
    data: WebFeed
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetWebFeedsResult(TypedDict):
    data: list[WebFeed]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateWebFeedResult(TypedDict):
    data: WebFeed
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
