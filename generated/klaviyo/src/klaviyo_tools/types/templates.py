"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class BlockDisplayOptionsContentRepeatParam(TypedDict):
    repeat_for: str
    item_alias: str


class BlockDisplayOptionsParam(TypedDict):
    show_on: NotRequired[Literal["all", "desktop", "mobile"] | None]
    visible_check: NotRequired[str | None]
    content_repeat: NotRequired[BlockDisplayOptionsContentRepeatParam | None]


class ButtonBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["button"]
    data: Any


class DropShadowBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["drop_shadow"]
    data: Any


class HTMLBlockV0DataParam(TypedDict):
    content: str
    display_options: BlockDisplayOptionsParam


class HTMLBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["html"]
    data: HTMLBlockV0DataParam


class HorizontalRuleBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["horizontal_rule"]
    data: Any


class ImageBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["image"]
    data: Any


class SpacerBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["spacer"]
    data: Any


class TemplateUniversalContentAttributesDefinition(TypedDict):
    content_type: Literal["block", "section"] | str
    type: str
    data: NotRequired[Any]


class TextBlockV0DataStylesParam(TypedDict):
    background_color: NotRequired[str | None]
    block_background_color: NotRequired[str | None]
    block_border_color: NotRequired[str | None]
    block_border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | None
    ]
    block_border_width: NotRequired[int | None]
    block_padding_bottom: NotRequired[int | None]
    block_padding_left: NotRequired[int | None]
    block_padding_right: NotRequired[int | None]
    block_padding_top: NotRequired[int | None]
    color: NotRequired[str | None]
    extra_css_class: NotRequired[str | None]
    font_family: NotRequired[str | None]
    font_size: NotRequired[int | None]
    font_style: NotRequired[Literal["italic", "normal"] | None]
    font_weight: NotRequired[str | None]
    inner_padding_bottom: NotRequired[int | None]
    inner_padding_left: NotRequired[int | None]
    inner_padding_right: NotRequired[int | None]
    inner_padding_top: NotRequired[int | None]
    letter_spacing: NotRequired[int | None]
    line_height: NotRequired[float | None]
    mobile_stretch_content: NotRequired[bool | None]
    text_align: NotRequired[Literal["center", "left", "right"] | None]
    text_decoration: NotRequired[str | None]
    text_table_layout: NotRequired[
        Literal["auto", "fixed", "inherit", "initial"] | None
    ]


class TemplateUniversalContentAttributes(TypedDict):
    name: str
    definition: NotRequired[TemplateUniversalContentAttributesDefinition | None]
    created: str
    updated: str
    screenshot_status: (
        Literal[
            "completed",
            "failed",
            "generating",
            "never_generated",
            "not_renderable",
            "stale",
        ]
        | str
    )
    screenshot_url: str


class TextBlockV0DataParam(TypedDict):
    content: str
    display_options: BlockDisplayOptionsParam
    styles: TextBlockV0DataStylesParam


class TextBlockV0Param(TypedDict):
    content_type: Literal["block"]
    type: Literal["text"]
    data: TextBlockV0DataParam


class TemplateUniversalContent(TypedDict):
    type: Literal["template-universal-content"]
    id: str
    attributes: TemplateUniversalContentAttributes
    links: shared.ObjectLinks


class UpdateUniversalContentResult(TypedDict):
    data: TemplateUniversalContent
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateUniversalContentResult(TypedDict):
    data: TemplateUniversalContent
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetAllUniversalContentResult(TypedDict):
    data: list[TemplateUniversalContent]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetUniversalContentResult(TypedDict):
    data: TemplateUniversalContent
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateTemplateResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateCloneResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateRenderResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTemplateResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTemplatesResult(TypedDict):
    data: list[shared.Template]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
