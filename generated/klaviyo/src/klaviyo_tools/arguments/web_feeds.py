"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class CreateWebFeedArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__name: str
    data__attributes__url: str
    data__attributes__request__method: Literal["get", "post"]
    data__attributes__content__type: Literal["json", "xml"]
    fields__web__feed: (
        list[
            Literal[
                "content_type",
                "created",
                "id",
                "name",
                "request_method",
                "status",
                "updated",
                "url",
            ]
        ]
        | None
    ) = None


class DeleteWebFeedArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetWebFeedArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__web__feed: (
        list[
            Literal[
                "content_type",
                "created",
                "id",
                "name",
                "request_method",
                "status",
                "updated",
                "url",
            ]
        ]
        | None
    ) = None


class GetWebFeedsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__web__feed: (
        list[
            Literal[
                "content_type",
                "created",
                "id",
                "name",
                "request_method",
                "status",
                "updated",
                "url",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=20)
    sort: (
        Literal["created", "-created", "name", "-name", "updated", "-updated"] | None
    ) = None


class UpdateWebFeedArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__web__feed: (
        list[
            Literal[
                "content_type",
                "created",
                "id",
                "name",
                "request_method",
                "status",
                "updated",
                "url",
            ]
        ]
        | None
    ) = None
    data__attributes__name: str | None = None
    data__attributes__url: str | None = None
    data__attributes__request__method: Literal["get", "post"] | None = None
    data__attributes__content__type: Literal["json", "xml"] | None = None
