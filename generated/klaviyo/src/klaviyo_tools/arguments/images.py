"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetImageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__image: (
        list[
            Literal["format", "hidden", "id", "image_url", "name", "size", "updated_at"]
        ]
        | None
    ) = None


class GetImagesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__image: (
        list[
            Literal["format", "hidden", "id", "image_url", "name", "size", "updated_at"]
        ]
        | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: (
        Literal[
            "format",
            "-format",
            "id",
            "-id",
            "name",
            "-name",
            "size",
            "-size",
            "updated_at",
            "-updated_at",
        ]
        | None
    ) = None


class UpdateImageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__image: (
        list[
            Literal["format", "hidden", "id", "image_url", "name", "size", "updated_at"]
        ]
        | None
    ) = None
    data__attributes__name: str | None = None
    data__attributes__hidden: bool | None = None


class UploadImageFromFileArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    file: str
    name: str | None = None
    hidden: bool | None = None


class UploadImageFromUrlArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["image"] | None = None
    data__attributes__name: str | None = None
    data__attributes__hidden: bool | None = None
    data__attributes__import__from__url: str
