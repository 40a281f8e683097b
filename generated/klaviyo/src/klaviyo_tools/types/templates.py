"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class ColumnV1BlocksItemDataStyles(TypedDict):
    background_color: NotRequired[str | None]
    block_background_color: NotRequired[str | None]
    block_padding_bottom: NotRequired[int | None]
    block_padding_left: NotRequired[int | None]
    block_padding_right: NotRequired[int | None]
    block_padding_top: NotRequired[int | None]
    border_color: NotRequired[str | None]
    border_radius: NotRequired[int | None]
    border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    border_width: NotRequired[int | None]
    color: NotRequired[str | None]
    drop_shadow_color: NotRequired[str | None]
    font_family: NotRequired[str | None]
    font_size: NotRequired[int | None]
    font_style: NotRequired[Literal["italic", "normal"] | str | None]
    font_weight: NotRequired[str | None]
    inner_padding_bottom: NotRequired[int | None]
    inner_padding_left: NotRequired[int | None]
    inner_padding_right: NotRequired[int | None]
    inner_padding_top: NotRequired[int | None]
    letter_spacing: NotRequired[int | None]
    mobile_stretch_content: NotRequired[bool | None]
    stretch: NotRequired[bool | None]
    text_align: NotRequired[Literal["center", "left", "right"] | str | None]
    text_decoration: NotRequired[str | None]
    header_font_family: NotRequired[str | None]
    header_font_size: NotRequired[int | None]
    header_padding_bottom: NotRequired[int | None]
    header_padding_left: NotRequired[int | None]
    header_padding_right: NotRequired[int | None]
    header_padding_top: NotRequired[int | None]
    shadow_color: NotRequired[str | None]
    desktop_layout: NotRequired[
        Literal["centered", "inline", "links", "stacked"] | str | None
    ]
    item_align: NotRequired[Literal["center", "left", "right"] | str | None]
    item_spacing: NotRequired[int | None]
    item_spacing_type: NotRequired[Literal["auto", "manual"] | str | None]
    logo_align: NotRequired[Literal["center", "left", "right"] | str | None]
    logo_link_spacing: NotRequired[int | None]
    mobile_layout: NotRequired[
        Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"]
        | str
        | None
    ]
    mobile_spacing: NotRequired[int | None]
    mobile_wrap: NotRequired[bool | None]
    vertical_align: NotRequired[
        Literal["baseline", "bottom", "middle", "top"] | str | None
    ]
    align: NotRequired[Literal["center", "left", "right"] | str | None]
    block_border_color: NotRequired[str | None]
    block_border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    block_border_width: NotRequired[int | None]
    full_width_mobile: NotRequired[bool | None]
    height: NotRequired[int | None]
    max_width: NotRequired[int | None]
    width: NotRequired[int | None]
    button_alignment: NotRequired[Literal["center", "left", "right"] | str | None]
    button_background_color: NotRequired[str | None]
    button_border_color: NotRequired[str | None]
    button_border_radius: NotRequired[int | None]
    button_border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    button_border_width: NotRequired[int | None]
    button_drop_shadow_color: NotRequired[str | None]
    button_font_color: NotRequired[str | None]
    button_font_family: NotRequired[str | None]
    button_font_size: NotRequired[int | None]
    button_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    button_font_weight: NotRequired[str | None]
    button_letter_spacing: NotRequired[int | None]
    button_padding_bottom: NotRequired[int | None]
    button_padding_left: NotRequired[int | None]
    button_padding_right: NotRequired[int | None]
    button_padding_top: NotRequired[int | None]
    button_text_decoration: NotRequired[str | None]
    description_font_color: NotRequired[str | None]
    description_font_family: NotRequired[str | None]
    description_font_size: NotRequired[int | None]
    description_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    description_font_weight: NotRequired[str | None]
    description_letter_spacing: NotRequired[int | None]
    description_padding_bottom: NotRequired[int | None]
    description_padding_top: NotRequired[int | None]
    description_text_decoration: NotRequired[str | None]
    item_border_color: NotRequired[str | None]
    item_border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    item_border_width: NotRequired[int | None]
    item_max_height: NotRequired[int | None]
    item_padding_bottom: NotRequired[int | None]
    item_padding_left: NotRequired[int | None]
    item_padding_right: NotRequired[int | None]
    item_padding_top: NotRequired[int | None]
    item_text_alignment: NotRequired[Literal["center", "left", "right"] | str | None]
    layout: NotRequired[str | None]
    num_columns: NotRequired[int | None]
    num_rows: NotRequired[int | None]
    original_price_font_color: NotRequired[str | None]
    original_price_font_family: NotRequired[str | None]
    original_price_font_size: NotRequired[int | None]
    original_price_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    original_price_font_weight: NotRequired[str | None]
    original_price_text_decoration: NotRequired[str | None]
    price_font_color: NotRequired[str | None]
    price_font_family: NotRequired[str | None]
    price_font_size: NotRequired[int | None]
    price_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    price_font_weight: NotRequired[str | None]
    price_letter_spacing: NotRequired[int | None]
    price_padding_bottom: NotRequired[int | None]
    price_padding_top: NotRequired[int | None]
    price_text_decoration: NotRequired[str | None]
    rating_font_color: NotRequired[str | None]
    rating_font_family: NotRequired[str | None]
    rating_font_size: NotRequired[int | None]
    rating_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    rating_font_weight: NotRequired[str | None]
    rating_letter_spacing: NotRequired[int | None]
    rating_padding_bottom: NotRequired[int | None]
    rating_padding_top: NotRequired[int | None]
    rating_text_decoration: NotRequired[str | None]
    stack_on_mobile: NotRequired[bool | None]
    title_font_color: NotRequired[str | None]
    title_font_family: NotRequired[str | None]
    title_font_size: NotRequired[int | None]
    title_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    title_font_weight: NotRequired[str | None]
    title_letter_spacing: NotRequired[int | None]
    title_padding_bottom: NotRequired[int | None]
    title_padding_top: NotRequired[int | None]
    title_text_decoration: NotRequired[str | None]
    author_align: NotRequired[Literal["center", "left", "right"] | str | None]
    author_color: NotRequired[str | None]
    author_font_family: NotRequired[str | None]
    author_font_size: NotRequired[int | None]
    author_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    author_font_weight: NotRequired[str | None]
    author_letter_spacing: NotRequired[int | None]
    author_text_decoration: NotRequired[str | None]
    empty_star_color: NotRequired[str | None]
    product_name_align: NotRequired[Literal["center", "left", "right"] | str | None]
    product_name_color: NotRequired[str | None]
    product_name_font_family: NotRequired[str | None]
    product_name_font_size: NotRequired[int | None]
    product_name_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    product_name_font_weight: NotRequired[str | None]
    product_name_letter_spacing: NotRequired[int | None]
    product_name_text_decoration: NotRequired[str | None]
    quote_align: NotRequired[Literal["center", "left", "right"] | str | None]
    quote_color: NotRequired[str | None]
    quote_font_family: NotRequired[str | None]
    quote_font_size: NotRequired[int | None]
    quote_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    quote_font_weight: NotRequired[str | None]
    quote_letter_spacing: NotRequired[int | None]
    quote_line_height: NotRequired[float | None]
    quote_style: NotRequired[Literal["line", "square", "standard"] | str | None]
    quote_text_decoration: NotRequired[str | None]
    star_color: NotRequired[str | None]
    star_size: NotRequired[Literal["large", "medium", "small"] | str | None]
    star_rating_shape: NotRequired[Literal["circle", "heart", "star"] | str | None]
    star_icon_spacing: NotRequired[int | None]
    star_alignment: NotRequired[Literal["center", "left", "right"] | str | None]
    text_area_bg_color: NotRequired[str | None]
    text_area_border_color: NotRequired[str | None]
    verified_color: NotRequired[str | None]
    verified_font_family: NotRequired[str | None]
    verified_font_size: NotRequired[int | None]
    verified_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    verified_font_weight: NotRequired[str | None]
    verified_letter_spacing: NotRequired[int | None]
    verified_text_decoration: NotRequired[str | None]
    verified_badge_color: NotRequired[Literal["dark", "default", "light"] | str | None]
    verified_badge_size: NotRequired[int | None]
    verified_badge_style: NotRequired[
        Literal["badge-and-text", "badge-only", "text-only"] | str | None
    ]
    icon_align: NotRequired[Literal["center", "left", "right"] | str | None]
    icon_color: NotRequired[Literal["black", "default", "grey", "white"] | str | None]
    icon_size: NotRequired[Literal["large", "medium", "small"] | str | None]
    icon_spacing: NotRequired[int | None]
    label_color: NotRequired[str | None]
    label_font_family: NotRequired[str | None]
    label_font_size: NotRequired[int | None]
    label_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    label_text_decoration: NotRequired[str | None]
    label_font_weight: NotRequired[str | None]
    column_widths: NotRequired[str | None]
    mobile_stack_order: NotRequired[Literal["ltr", "no-stack", "rtl"] | str | None]
    padding_in_between: NotRequired[int | None]
    cell_horizontal_border_color: NotRequired[str | None]
    cell_horizontal_border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    cell_horizontal_border_width: NotRequired[int | None]
    cell_padding_bottom: NotRequired[int | None]
    cell_padding_left: NotRequired[int | None]
    cell_padding_right: NotRequired[int | None]
    cell_padding_top: NotRequired[int | None]
    cell_vertical_align: NotRequired[
        Literal["baseline", "bottom", "middle", "top"] | str | None
    ]
    cell_vertical_border_color: NotRequired[str | None]
    cell_vertical_border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    cell_vertical_border_width: NotRequired[int | None]
    header_background_color: NotRequired[str | None]
    header_font_color: NotRequired[str | None]
    header_font_style: NotRequired[Literal["italic", "normal"] | str | None]
    header_font_weight: NotRequired[str | None]
    header_letter_spacing: NotRequired[int | None]
    header_line_height: NotRequired[float | None]
    header_text_decoration: NotRequired[str | None]
    table_background_color: NotRequired[str | None]
    table_font_color: NotRequired[str | None]
    table_font_family: NotRequired[str | None]
    table_font_size: NotRequired[int | None]
    table_text_align: NotRequired[Literal["center", "left", "right"] | str | None]
    use_legacy_mobile_padding: NotRequired[bool | None]
    extra_css_class: NotRequired[str | None]
    line_height: NotRequired[float | None]
    text_table_layout: NotRequired[
        Literal["auto", "fixed", "inherit", "initial"] | str | None
    ]


class ColumnV1BlocksItemSubblocksItem(TypedDict):
    id: NotRequired[str | None]
    type: (
        Literal[
            "header_link_bar_button", "header_link_bar_image", "header_link_bar_logo"
        ]
        | str
    )
    background_color: NotRequired[str | None]
    content: NotRequired[str | None]
    drop_shadow_color: NotRequired[str | None]
    href: NotRequired[str | None]
    show_on: NotRequired[Literal["all", "desktop", "mobile"] | str | None]
    alt_text: NotRequired[str | None]
    asset_id: NotRequired[str | None]
    height: NotRequired[int | None]
    max_width: NotRequired[int | None]
    src: NotRequired[str | None]
    width: NotRequired[int | None]


class ColumnV1BlocksItemSubblocksItem2(TypedDict):
    id: NotRequired[str | None]
    type: Literal["social_link_icon", "social_link_spacer"] | str
    custom_asset_id: NotRequired[str | None]
    custom_src: NotRequired[str | None]
    custom_size: NotRequired[int | None]
    label: NotRequired[str | None]
    link_type: NotRequired[str | None]
    link_url: NotRequired[str | None]
    width: NotRequired[int | None]


class ColumnV1BlocksItemSubblocksItem3(TypedDict):
    content: NotRequired[str | None]
    cell_text_align: NotRequired[Literal["center", "left", "right"] | str | None]
    color: NotRequired[str | None]
    font_family: NotRequired[str | None]
    font_size: NotRequired[int | None]
    font_style: NotRequired[Literal["italic", "normal"] | str | None]
    font_weight: NotRequired[str | None]
    letter_spacing: NotRequired[int | None]
    show_on: NotRequired[Literal["all", "desktop", "mobile"] | str | None]
    table_column_width: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    id: NotRequired[str | None]
    type: Literal["table_text", "table_image", "table_html"] | str
    dynamic: NotRequired[bool | None]
    alt_text: NotRequired[str | None]
    asset_id: NotRequired[str | None]
    href: NotRequired[str | None]
    src: NotRequired[str | None]
    width: NotRequired[int | None]
    height: NotRequired[int | None]
    image_width: NotRequired[int | None]
    image_align: NotRequired[Literal["center", "left", "right"] | str | None]
    cropped_asset_id: NotRequired[str | None]
    cropped_src: NotRequired[str | None]
    cropping_aspect_ratio: NotRequired[str | None]
    cropping_height: NotRequired[int | None]
    cropping_width: NotRequired[int | None]
    cropping_x: NotRequired[int | None]
    cropping_y: NotRequired[int | None]


class ColumnV1BlocksItemSubblocksItem4(TypedDict):
    content: NotRequired[str | None]
    cell_text_align: NotRequired[Literal["center", "left", "right"] | str | None]
    color: NotRequired[str | None]
    font_family: NotRequired[str | None]
    font_size: NotRequired[int | None]
    font_style: NotRequired[Literal["italic", "normal"] | str | None]
    font_weight: NotRequired[str | None]
    letter_spacing: NotRequired[int | None]
    show_on: NotRequired[Literal["all", "desktop", "mobile"] | str | None]
    table_column_width: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    id: NotRequired[str | None]
    type: (
        Literal[
            "table_header",
            "table_html",
            "table_image",
            "table_text",
            "table_fallback_html",
            "table_fallback_image",
            "table_fallback_text",
        ]
        | str
    )
    dynamic: NotRequired[bool | None]
    alt_text: NotRequired[str | None]
    asset_id: NotRequired[str | None]
    href: NotRequired[str | None]
    src: NotRequired[str | None]
    width: NotRequired[int | None]
    height: NotRequired[int | None]
    image_width: NotRequired[int | None]
    image_align: NotRequired[Literal["center", "left", "right"] | str | None]
    cropped_asset_id: NotRequired[str | None]
    cropped_src: NotRequired[str | None]
    cropping_aspect_ratio: NotRequired[str | None]
    cropping_height: NotRequired[int | None]
    cropping_width: NotRequired[int | None]
    cropping_x: NotRequired[int | None]
    cropping_y: NotRequired[int | None]


class ContentRepeatV1(TypedDict):
    repeat_for: str
    item_alias: str


class DisplayOptionsVisibility(TypedDict):
    check: NotRequired[str | None]
    definition: NotRequired[str | None]
    is_code_only: NotRequired[bool | None]


class ProductSubBlock(TypedDict):
    id: NotRequired[str | None]
    type: Literal["product"]
    product_id: NotRequired[str | None]
    external_id: NotRequired[str | None]
    autogenerate_link: NotRequired[bool | None]
    button_text: NotRequired[str | None]
    description: NotRequired[str | None]
    image_url: NotRequired[str | None]
    link: NotRequired[str | None]
    name: NotRequired[str | None]
    original_price: NotRequired[str | None]
    price: NotRequired[str | None]
    currency_code: NotRequired[str | None]
    title: NotRequired[str | None]
    url: NotRequired[str | None]


class RowV1DataStyles(TypedDict):
    column_layout: NotRequired[str | None]


class SectionDataProperties(TypedDict):
    is_ai_generated: NotRequired[bool | None]
    is_prebuilt_content: NotRequired[bool | None]


class SectionDataStyles(TypedDict):
    background_asset_id: NotRequired[str | None]
    background_color: NotRequired[str | None]
    background_format: NotRequired[
        Literal["auto", "contain", "cover", "initial", "repeat"] | str | None
    ]
    background_image_full_width: NotRequired[bool | None]
    background_position: NotRequired[str | None]
    background_repeat: NotRequired[bool | None]
    background_url: NotRequired[str | None]
    border_color: NotRequired[str | None]
    border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    border_width: NotRequired[int | None]
    column_align: NotRequired[
        Literal["baseline", "bottom", "middle", "top"] | str | None
    ]
    column_direction: NotRequired[Literal["ltr", "no-stack", "rtl"] | str | None]
    content_color: NotRequired[str | None]
    content_color_type: NotRequired[Literal["none", "section", "template"] | str | None]
    inner_padding_bottom: NotRequired[int | None]
    inner_padding_left: NotRequired[int | None]
    inner_padding_right: NotRequired[int | None]
    inner_padding_top: NotRequired[int | None]
    stack_on_mobile: NotRequired[bool | None]


class TemplateDefinitionBodyProperties(TypedDict):
    id: NotRequired[str | None]
    css_class: NotRequired[str | None]


class TemplateDefinitionBodyStyles(TypedDict):
    background_color: NotRequired[str | None]
    width: NotRequired[int | None]


class TemplateDefinitionStylesItemProperties(TypedDict):
    currency: NotRequired[str | None]
    currency_set_on_template: NotRequired[bool | None]
    disable_websafe_fonts: NotRequired[bool | None]
    is_user_draggable: NotRequired[bool | None]
    mobile_optimizations: NotRequired[bool | None]
    tip_tap_enabled: NotRequired[bool | None]
    mobile_padding_override: NotRequired[bool | None]


class TemplateDefinitionStylesItemStyles(TypedDict):
    background_asset_id: NotRequired[str | None]
    background_format: NotRequired[
        Literal["auto", "contain", "cover", "initial", "repeat"] | str | None
    ]
    background_position: NotRequired[str | None]
    background_repeat: NotRequired[bool | None]
    background_url: NotRequired[str | None]
    border_color: NotRequired[str | None]
    border_radius: NotRequired[int | None]
    border_style: NotRequired[
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    ]
    border_width: NotRequired[int | None]
    content_background_color: NotRequired[str | None]
    inner_padding_bottom: NotRequired[int | None]
    inner_padding_left: NotRequired[int | None]
    inner_padding_right: NotRequired[int | None]
    inner_padding_top: NotRequired[int | None]
    margin_top: NotRequired[int | None]
    color: NotRequired[str | None]
    font_family: NotRequired[str | None]
    font_size: NotRequired[int | None]
    font_style: NotRequired[Literal["italic", "normal"] | str | None]
    font_weight: NotRequired[str | None]
    letter_spacing: NotRequired[int | None]
    line_height: NotRequired[float | None]
    mobile_font_size: NotRequired[int | None]
    mobile_line_height: NotRequired[float | None]
    text_align: NotRequired[Literal["center", "left", "right"] | str | None]
    text_decoration: NotRequired[str | None]
    margin_bottom: NotRequired[int | None]
    mobile_block_padding_left: NotRequired[int | None]
    mobile_block_padding_right: NotRequired[int | None]
    mobile_margin: NotRequired[int | None]
    mobile_padding_bottom: NotRequired[int | None]
    mobile_padding_left: NotRequired[int | None]
    mobile_padding_right: NotRequired[int | None]
    mobile_padding_top: NotRequired[int | None]


class CreateTemplateCloneResultData(TypedDict):
    type: Literal["template"]
    id: str
    attributes: shared.TemplateAttributes
    links: shared.ObjectLinks


class DisplayOptions(TypedDict):
    show_on: NotRequired[Literal["all", "desktop", "mobile"] | str | None]
    content_repeat: NotRequired[ContentRepeatV1 | None]
    visibility: NotRequired[DisplayOptionsVisibility | None]
    layout_type: NotRequired[str | None]
    layout_config: NotRequired[dict[str, Any] | None]


class RowV1Data(TypedDict):
    styles: RowV1DataStyles


class SectionData(TypedDict):
    properties: SectionDataProperties
    display_options: DisplayOptions
    styles: SectionDataStyles


class TemplateDefinitionStylesItem(TypedDict):
    id: NotRequired[str | None]
    style_type: (
        Literal[
            "base-styles",
            "text-styles",
            "heading-1-styles",
            "heading-2-styles",
            "heading-3-styles",
            "heading-4-styles",
            "link-styles",
            "mobile-styles",
        ]
        | str
    )
    properties: NotRequired[TemplateDefinitionStylesItemProperties]
    styles: TemplateDefinitionStylesItemStyles


class ColumnV1BlocksItemData(TypedDict):
    content: NotRequired[str | None]
    properties: NotRequired[Any]
    display_options: DisplayOptions
    styles: NotRequired[ColumnV1BlocksItemDataStyles]


class CreateTemplateCloneResult(TypedDict):
    data: CreateTemplateCloneResultData
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateRenderResult(TypedDict):
    data: CreateTemplateCloneResultData
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class ColumnV1BlocksItem(TypedDict):
    id: NotRequired[str | None]
    data_id: NotRequired[str | None]
    universal_id: NotRequired[str | None]
    content_type: Literal["block"]
    type: str
    data: ColumnV1BlocksItemData
    subblocks: NotRequired[
        list[ColumnV1BlocksItemSubblocksItem]
        | list[ProductSubBlock]
        | list[ColumnV1BlocksItemSubblocksItem2]
        | list[ColumnV1BlocksItemSubblocksItem3]
        | list[ColumnV1BlocksItemSubblocksItem4]
        | None
    ]


class ColumnV1(TypedDict):
    id: NotRequired[str | None]
    data_id: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    blocks: NotRequired[list[ColumnV1BlocksItem] | None]


class RowV1(TypedDict):
    id: NotRequired[str | None]
    data_id: NotRequired[str | None]
    data: RowV1Data
    columns: NotRequired[list[ColumnV1] | None]


class SectionV1(TypedDict):
    id: NotRequired[str | None]
    data_id: NotRequired[str | None]
    universal_id: NotRequired[str | None]
    content_type: Literal["section"]
    type: Literal["section"]
    data: SectionData
    rows: NotRequired[list[RowV1] | None]


class TemplateDefinitionBody(TypedDict):
    id: NotRequired[str | None]
    properties: TemplateDefinitionBodyProperties
    styles: TemplateDefinitionBodyStyles
    sections: NotRequired[list[SectionV1] | None]


class TemplateDefinition(TypedDict):
    id: NotRequired[str | None]
    template_id: NotRequired[str | None]
    body: TemplateDefinitionBody
    styles: list[TemplateDefinitionStylesItem]


class CreateTemplateResultDataAttributes(TypedDict):
    name: str
    editor_type: str
    html: str
    text: NotRequired[str | None]
    amp: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    definition: NotRequired[TemplateDefinition | None]


class GetTemplateResultDataAttributes(TypedDict):
    definition: NotRequired[TemplateDefinition | None]
    name: str
    editor_type: str
    html: str
    text: NotRequired[str | None]
    amp: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]


class TemplateResource(TypedDict):
    type: Literal["template"]
    id: str
    attributes: CreateTemplateResultDataAttributes
    links: shared.ObjectLinks


class UpdateTemplateResult(TypedDict):
    data: TemplateResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateResult(TypedDict):
    data: TemplateResource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTemplateResultData(TypedDict):
    type: Literal["template"]
    attributes: GetTemplateResultDataAttributes
    id: str
    links: shared.ObjectLinks


class GetTemplateResult(TypedDict):
    data: GetTemplateResultData
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
