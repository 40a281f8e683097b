"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class ImageAttributes(TypedDict):
    name: str
    image_url: str
    format: str
    size: int
    hidden: bool
    updated_at: str


class Image(TypedDict):
    type: Literal["image"]
    id: str
    attributes: ImageAttributes
    links: shared.ObjectLinks


class ImageResource(TypedDict):
    type: Literal["image"]
    id: str
    attributes: ImageAttributes
    links: shared.ObjectLinks


class UploadImageFromFileResult(TypedDict):
    data: ImageResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class UploadImageFromUrlResult(TypedDict):
    data: ImageResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetImageResult(TypedDict):
    data: Image
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
