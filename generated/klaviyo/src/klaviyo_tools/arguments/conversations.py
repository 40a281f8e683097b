"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class Card(_Model):
    id: str
    title: str | None = None
    text: str | None = None
    extra: dict[str, Any] | None = None
    image: dict[str, Any] | None = None
    video: dict[str, Any] | None = None
    buttons: list[dict[str, Any]] | None = None


class Suggestion(_Model):
    id: str
    text: str
    type: Literal["OPEN_URL", "REPLY"]
    url: str | None = None
    open_mode: (
        Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | None
    ) = None


class Thumbnail(_Model):
    static_image_asset_id: int | None = None
    dynamic_image_template: str | None = None
    rendered_asset_url: str | None = None


class File(_Model):
    static_asset_id: str | None = None
    dynamic_template: str | None = None
    thumbnail: Thumbnail | None = None


class RichContent(_Model):
    cards: list[Card] | None = None
    suggestions: list[Suggestion] | None = None
    file: File | None = None


class Image(_Model):
    static_image_asset_id: int | None = None
    dynamic_image_template: str | None = None
    rendered_asset_url: str | None = None


class DataAttributesMessageHierarchy(_Model):
    message: str | None = None
    message_format: Literal["RCS"] | None = None
    rich_content: RichContent | None = None
    extra: dict[str, Any] | None = None
    image: Image | None = None


class ImageModel(_Model):
    dynamic: Literal[False] | None = None
    static_image_asset_id: int


class ImageModel1(_Model):
    dynamic: Literal[True] | None = None
    dynamic_image_template: str


class SelectedImage(_Model):
    id: int
    file_path: str
    name: str
    format: Literal["gif", "jpeg", "jpg", "png", "webp"]
    file_size: int
    updated: str
    origin: str | None = None
    url: str
    image_type: Literal["dynamic", "static"]
    l10n_key: str | None = None


class Media(_Model):
    id: str
    company_id: str
    url: str
    media_type: str | None = None
    name: str
    file_size: int
    thumbnail_url: str | None = None
    l10n_key: str | None = None


class MediaModel(_Model):
    static_asset_id: str | None = None
    dynamic_template: str | None = None
    thumbnail: Thumbnail | None = None


class DataAttributesMessageHierarchyModel(_Model):
    message: str
    message_format: Literal["SMS"] | None = None
    extra: dict[str, Any] | None = None
    image: ImageModel | ImageModel1 | None = None
    selected_image: SelectedImage | None = None
    media: Media | MediaModel | None = None


class CreateConversationMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__body: str
    data__attributes__message__hierarchy: (
        list[DataAttributesMessageHierarchy | DataAttributesMessageHierarchyModel]
        | None
    ) = None
    data__relationships__conversation__data__id: str | None = None
