"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired


class CampaignIdentifier(TypedDict):
    type: Literal["campaign"]
    id: str


class CollectionLinks(TypedDict):
    self: str
    prev: NotRequired[str]
    next: NotRequired[str]


class ColumnV1BlocksItemDataStyles(TypedDict):
    background_color: str | None
    block_background_color: str | None
    block_padding_bottom: int | None
    block_padding_left: int | None
    block_padding_right: int | None
    block_padding_top: int | None
    border_color: str | None
    border_radius: int | None
    border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    border_width: int | None
    color: str | None
    drop_shadow_color: str | None
    font_family: str | None
    font_size: int | None
    font_style: Literal["italic", "normal"] | str | None
    font_weight: str | None
    inner_padding_bottom: int | None
    inner_padding_left: int | None
    inner_padding_right: int | None
    inner_padding_top: int | None
    letter_spacing: int | None
    mobile_stretch_content: bool | None
    stretch: bool | None
    text_align: Literal["center", "left", "right"] | str | None
    text_decoration: str | None
    header_font_family: str | None
    header_font_size: int | None
    header_padding_bottom: int | None
    header_padding_left: int | None
    header_padding_right: int | None
    header_padding_top: int | None
    shadow_color: str | None
    desktop_layout: Literal["centered", "inline", "links", "stacked"] | str | None
    item_align: Literal["center", "left", "right"] | str | None
    item_spacing: int | None
    item_spacing_type: Literal["auto", "manual"] | str | None
    logo_align: Literal["center", "left", "right"] | str | None
    logo_link_spacing: int | None
    mobile_layout: (
        Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"]
        | str
        | None
    )
    mobile_spacing: int | None
    mobile_wrap: bool | None
    vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None
    align: Literal["center", "left", "right"] | str | None
    block_border_color: str | None
    block_border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    block_border_width: int | None
    full_width_mobile: bool | None
    height: int | None
    max_width: int | None
    width: int | None
    button_alignment: Literal["center", "left", "right"] | str | None
    button_background_color: str | None
    button_border_color: str | None
    button_border_radius: int | None
    button_border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    button_border_width: int | None
    button_drop_shadow_color: str | None
    button_font_color: str | None
    button_font_family: str | None
    button_font_size: int | None
    button_font_style: Literal["italic", "normal"] | str | None
    button_font_weight: str | None
    button_letter_spacing: int | None
    button_padding_bottom: int | None
    button_padding_left: int | None
    button_padding_right: int | None
    button_padding_top: int | None
    button_text_decoration: str | None
    description_font_color: str | None
    description_font_family: str | None
    description_font_size: int | None
    description_font_style: Literal["italic", "normal"] | str | None
    description_font_weight: str | None
    description_letter_spacing: int | None
    description_padding_bottom: int | None
    description_padding_top: int | None
    description_text_decoration: str | None
    item_border_color: str | None
    item_border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    item_border_width: int | None
    item_max_height: int | None
    item_padding_bottom: int | None
    item_padding_left: int | None
    item_padding_right: int | None
    item_padding_top: int | None
    item_text_alignment: Literal["center", "left", "right"] | str | None
    layout: str | None
    num_columns: int | None
    num_rows: int | None
    original_price_font_color: str | None
    original_price_font_family: str | None
    original_price_font_size: int | None
    original_price_font_style: Literal["italic", "normal"] | str | None
    original_price_font_weight: str | None
    original_price_text_decoration: str | None
    price_font_color: str | None
    price_font_family: str | None
    price_font_size: int | None
    price_font_style: Literal["italic", "normal"] | str | None
    price_font_weight: str | None
    price_letter_spacing: int | None
    price_padding_bottom: int | None
    price_padding_top: int | None
    price_text_decoration: str | None
    rating_font_color: str | None
    rating_font_family: str | None
    rating_font_size: int | None
    rating_font_style: Literal["italic", "normal"] | str | None
    rating_font_weight: str | None
    rating_letter_spacing: int | None
    rating_padding_bottom: int | None
    rating_padding_top: int | None
    rating_text_decoration: str | None
    stack_on_mobile: bool | None
    title_font_color: str | None
    title_font_family: str | None
    title_font_size: int | None
    title_font_style: Literal["italic", "normal"] | str | None
    title_font_weight: str | None
    title_letter_spacing: int | None
    title_padding_bottom: int | None
    title_padding_top: int | None
    title_text_decoration: str | None
    author_align: Literal["center", "left", "right"] | str | None
    author_color: str | None
    author_font_family: str | None
    author_font_size: int | None
    author_font_style: Literal["italic", "normal"] | str | None
    author_font_weight: str | None
    author_letter_spacing: int | None
    author_text_decoration: str | None
    empty_star_color: str | None
    product_name_align: Literal["center", "left", "right"] | str | None
    product_name_color: str | None
    product_name_font_family: str | None
    product_name_font_size: int | None
    product_name_font_style: Literal["italic", "normal"] | str | None
    product_name_font_weight: str | None
    product_name_letter_spacing: int | None
    product_name_text_decoration: str | None
    quote_align: Literal["center", "left", "right"] | str | None
    quote_color: str | None
    quote_font_family: str | None
    quote_font_size: int | None
    quote_font_style: Literal["italic", "normal"] | str | None
    quote_font_weight: str | None
    quote_letter_spacing: int | None
    quote_line_height: float | None
    quote_style: Literal["line", "square", "standard"] | str | None
    quote_text_decoration: str | None
    star_color: str | None
    star_size: Literal["large", "medium", "small"] | str | None
    star_rating_shape: Literal["circle", "heart", "star"] | str | None
    star_icon_spacing: int | None
    star_alignment: Literal["center", "left", "right"] | str | None
    text_area_bg_color: str | None
    text_area_border_color: str | None
    verified_color: str | None
    verified_font_family: str | None
    verified_font_size: int | None
    verified_font_style: Literal["italic", "normal"] | str | None
    verified_font_weight: str | None
    verified_letter_spacing: int | None
    verified_text_decoration: str | None
    verified_badge_color: Literal["dark", "default", "light"] | str | None
    verified_badge_size: int | None
    verified_badge_style: (
        Literal["badge-and-text", "badge-only", "text-only"] | str | None
    )
    icon_align: Literal["center", "left", "right"] | str | None
    icon_color: Literal["black", "default", "grey", "white"] | str | None
    icon_size: Literal["large", "medium", "small"] | str | None
    icon_spacing: int | None
    label_color: str | None
    label_font_family: str | None
    label_font_size: int | None
    label_font_style: Literal["italic", "normal"] | str | None
    label_text_decoration: str | None
    label_font_weight: str | None
    column_widths: str | None
    mobile_stack_order: Literal["ltr", "no-stack", "rtl"] | str | None
    padding_in_between: int | None
    cell_horizontal_border_color: str | None
    cell_horizontal_border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    cell_horizontal_border_width: int | None
    cell_padding_bottom: int | None
    cell_padding_left: int | None
    cell_padding_right: int | None
    cell_padding_top: int | None
    cell_vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None
    cell_vertical_border_color: str | None
    cell_vertical_border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    cell_vertical_border_width: int | None
    header_background_color: str | None
    header_font_color: str | None
    header_font_style: Literal["italic", "normal"] | str | None
    header_font_weight: str | None
    header_letter_spacing: int | None
    header_line_height: float | None
    header_text_decoration: str | None
    table_background_color: str | None
    table_font_color: str | None
    table_font_family: str | None
    table_font_size: int | None
    table_text_align: Literal["center", "left", "right"] | str | None
    use_legacy_mobile_padding: bool | None
    extra_css_class: str | None
    line_height: float | None
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None


class ColumnV1BlocksItemSubblocksHeaderLinkBarItem(TypedDict):
    id: str | None
    type: (
        Literal[
            "header_link_bar_button", "header_link_bar_image", "header_link_bar_logo"
        ]
        | str
    )
    background_color: str | None
    content: str | None
    drop_shadow_color: str | None
    href: str | None
    show_on: Literal["all", "desktop", "mobile"] | str | None
    alt_text: str | None
    asset_id: str | None
    height: int | None
    max_width: int | None
    src: str | None
    width: int | None


class ColumnV1BlocksItemSubblocksSocialLinkItem(TypedDict):
    id: str | None
    type: Literal["social_link_icon", "social_link_spacer"] | str
    custom_asset_id: str | None
    custom_src: str | None
    custom_size: int | None
    label: str | None
    link_type: str | None
    link_url: str | None
    width: int | None


class ColumnV1BlocksItemSubblocksTableItem(TypedDict):
    content: str | None
    cell_text_align: Literal["center", "left", "right"] | str | None
    color: str | None
    font_family: str | None
    font_size: int | None
    font_style: Literal["italic", "normal"] | str | None
    font_weight: str | None
    letter_spacing: int | None
    show_on: Literal["all", "desktop", "mobile"] | str | None
    table_column_width: str | None
    text_decoration: str | None
    id: str | None
    type: Literal["table_text", "table_image", "table_html"] | str
    dynamic: bool | None
    alt_text: str | None
    asset_id: str | None
    href: str | None
    src: str | None
    width: int | None
    height: int | None
    image_width: int | None
    image_align: Literal["center", "left", "right"] | str | None
    cropped_asset_id: str | None
    cropped_src: str | None
    cropping_aspect_ratio: str | None
    cropping_height: int | None
    cropping_width: int | None
    cropping_x: int | None
    cropping_y: int | None


class ColumnV1BlocksItemSubblocksTableItem2(TypedDict):
    content: str | None
    cell_text_align: Literal["center", "left", "right"] | str | None
    color: str | None
    font_family: str | None
    font_size: int | None
    font_style: Literal["italic", "normal"] | str | None
    font_weight: str | None
    letter_spacing: int | None
    show_on: Literal["all", "desktop", "mobile"] | str | None
    table_column_width: str | None
    text_decoration: str | None
    id: str | None
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
    dynamic: bool | None
    alt_text: str | None
    asset_id: str | None
    href: str | None
    src: str | None
    width: int | None
    height: int | None
    image_width: int | None
    image_align: Literal["center", "left", "right"] | str | None
    cropped_asset_id: str | None
    cropped_src: str | None
    cropping_aspect_ratio: str | None
    cropping_height: int | None
    cropping_width: int | None
    cropping_x: int | None
    cropping_y: int | None


class ConditionGroupConditionsItemConsent(TypedDict):
    channel: Literal["email", "sms", "push"] | str
    can_receive_marketing: bool
    consent_status: Any


class ConditionGroupConditionsItemPermissionFiltersItem(TypedDict):
    field: Literal["effective_date", "recorded_date", "subscribe_method"] | str
    filter: NotRequired[Any]
    method: NotRequired[str]


class ConditionGroupConditionsItemTimeframeFilter(TypedDict):
    type: Literal["date"]
    operator: (
        Literal[
            "after",
            "before",
            "between-static",
            "at-least",
            "in-the-last",
            "in-the-next",
            "between",
        ]
        | str
    )
    date: NotRequired[str]
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ConditionGroupConditionsItemTimeframeFilter2(TypedDict):
    type: Literal["date"]
    operator: str
    date: NotRequired[str]
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ConditionGroupConditionsItemTimeframeFilter3(TypedDict):
    type: Literal["date"]
    operator: (
        Literal["between-static", "between", "at-least", "in-the-last", "in-the-next"]
        | str
    )
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ContentRepeatV1(TypedDict):
    repeat_for: str
    item_alias: str


class DisplayOptionsVisibility(TypedDict):
    check: str | None
    definition: NotRequired[str | None]
    is_code_only: bool | None


class ErrorSource(TypedDict):
    pointer: str | None


class FlowActionIdentifier(TypedDict):
    type: Literal["flow-action"]
    id: str


class FlowAttributes(TypedDict):
    name: str | None
    status: str | None
    archived: bool | None
    created: str | None
    updated: str | None
    trigger_type: (
        Literal[
            "Added to List",
            "Date Based",
            "Low Inventory",
            "Metric",
            "Price Drop",
            "Unconfigured",
        ]
        | str
        | None
    )


class FlowIdentifier(TypedDict):
    type: Literal["flow"]
    id: str


class ImageAttributes(TypedDict):
    name: str
    image_url: str
    format: str
    size: int
    hidden: bool
    updated_at: str


class ImportErrorIdentifier(TypedDict):
    type: Literal["import-error"]
    id: str


class ListAttributes(TypedDict):
    name: str | None
    created: str | None
    updated: str | None
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | str | None
    profile_count: NotRequired[int | None]


class ListIdentifier(TypedDict):
    type: Literal["list"]
    id: str


class LocationParam(TypedDict):
    address1: NotRequired[str | None]
    """First line of street address"""
    address2: NotRequired[str | None]
    """Second line of street address"""
    city: NotRequired[str | None]
    """City name"""
    country: NotRequired[str | None]
    """Country name"""
    latitude: NotRequired[str | float | None]
    """Latitude coordinate. We recommend providing a precision of four decimal places."""
    longitude: NotRequired[str | float | None]
    """Longitude coordinate. We recommend providing a precision of four decimal places."""
    region: NotRequired[str | None]
    """Region within a country, such as state or province"""
    zip: NotRequired[str | None]
    """Zip code"""
    timezone: NotRequired[str | None]
    """Time zone name. We recommend using time zones from the IANA Time Zone Database."""
    ip: NotRequired[str | None]
    """IP Address"""


class MetricCreateQueryResourceObjectAttributesParam(TypedDict):
    name: str
    service: NotRequired[str | None]


class MetricCreateQueryResourceObjectParam(TypedDict):
    type: Literal["metric"]
    attributes: MetricCreateQueryResourceObjectAttributesParam


class NumericOperatorNumericFilter(TypedDict):
    type: Literal["numeric"]
    operator: (
        Literal[
            "equals",
            "greater-than",
            "greater-than-or-equal",
            "less-than",
            "less-than-or-equal",
            "not-equals",
        ]
        | str
    )
    value: int | float


class ObjectLinks(TypedDict):
    self: str


class OnlyRelatedLinks(TypedDict):
    related: str


class PatchPropertiesParam(TypedDict):
    unset: NotRequired[str | list[str] | None]
    """Remove a key or keys (and their values) completely from properties"""


class ProductSubBlock(TypedDict):
    id: str | None
    type: Literal["product"]
    product_id: str | None
    external_id: str | None
    autogenerate_link: bool | None
    button_text: str | None
    description: str | None
    image_url: str | None
    link: str | None
    name: str | None
    original_price: str | None
    price: str | None
    currency_code: str | None
    title: str | None
    url: str | None


class ProfileBulkImportJobAttributes(TypedDict):
    status: Literal["cancelled", "complete", "processing", "queued"] | str
    created_at: str
    total_count: int
    completed_count: int | None
    failed_count: int | None
    completed_at: str | None
    expires_at: str | None
    started_at: str | None


class ProfileBulkImportJobRelationshipsImportErrors(TypedDict):
    data: NotRequired[list[ImportErrorIdentifier]]
    links: NotRequired[OnlyRelatedLinks]


class ProfileHasCustomObjectFilterFilter(TypedDict):
    type: Literal["string", "numeric", "boolean", "date", "list", "existence"] | str
    operator: str
    value: NotRequired[str | list[str] | int | float | bool | int | str | None]
    start: NotRequired[int | float | str]
    end: NotRequired[int | float | str]
    date: NotRequired[str]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ProfileIdentifier(TypedDict):
    type: Literal["profile"]
    id: str


class ProfileMetricPropertyFilterFilter(TypedDict):
    type: Literal["string", "existence", "list", "boolean", "numeric"] | str
    operator: str
    value: NotRequired[str | list[str] | int | bool | float | None]


class ProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Primary key that uniquely identifies this profile. Generated by Klaviyo."""
    email: NotRequired[str | None]
    """Individual"s email address"""
    phone_number: NotRequired[str | None]
    """Individual"s phone number in E.164 format"""
    external_id: NotRequired[str | None]
    """A unique identifier used by customers to associate Klaviyo profiles with profiles in an external system, such as a point-of-sale system. Format varies based on the external system."""


class RelationshipLinks(TypedDict):
    self: str
    related: str


class ResponseMetaAgentHints(TypedDict):
    next_steps: NotRequired[list[str]]


class RowV1DataStyles(TypedDict):
    column_layout: str | None


class SectionDataProperties(TypedDict):
    is_ai_generated: bool | None
    is_prebuilt_content: bool | None


class SectionDataStyles(TypedDict):
    background_asset_id: str | None
    background_color: str | None
    background_format: (
        Literal["auto", "contain", "cover", "initial", "repeat"] | str | None
    )
    background_image_full_width: bool | None
    background_position: str | None
    background_repeat: bool | None
    background_url: str | None
    border_color: str | None
    border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    border_width: int | None
    column_align: Literal["baseline", "bottom", "middle", "top"] | str | None
    column_direction: Literal["ltr", "no-stack", "rtl"] | str | None
    content_color: str | None
    content_color_type: Literal["none", "section", "template"] | str | None
    inner_padding_bottom: int | None
    inner_padding_left: int | None
    inner_padding_right: int | None
    inner_padding_top: int | None
    stack_on_mobile: bool | None


class SegmentIdentifier(TypedDict):
    type: Literal["segment"]
    id: str


class TagAttributes(TypedDict):
    name: str


class TagGroupIdentifier(TypedDict):
    type: Literal["tag-group"]
    id: str


class TagIdentifier(TypedDict):
    type: Literal["tag"]
    id: str


class TagRelationshipsCampaigns(TypedDict):
    data: NotRequired[list[CampaignIdentifier]]
    links: NotRequired[RelationshipLinks]


class TagRelationshipsFlows(TypedDict):
    data: NotRequired[list[FlowIdentifier]]
    links: NotRequired[RelationshipLinks]


class TagRelationshipsLists(TypedDict):
    data: NotRequired[list[ListIdentifier]]
    links: NotRequired[RelationshipLinks]


class TagRelationshipsSegments(TypedDict):
    data: NotRequired[list[SegmentIdentifier]]
    links: NotRequired[RelationshipLinks]


class TagRelationshipsTagGroup(TypedDict):
    data: NotRequired[TagGroupIdentifier]
    links: NotRequired[RelationshipLinks]


class TemplateDefinitionBodyProperties(TypedDict):
    id: str | None
    css_class: str | None


class TemplateDefinitionBodyStyles(TypedDict):
    background_color: str | None
    width: int | None


class TemplateDefinitionStylesItemProperties(TypedDict):
    currency: str | None
    currency_set_on_template: bool | None
    disable_websafe_fonts: bool | None
    is_user_draggable: bool | None
    mobile_optimizations: bool | None
    tip_tap_enabled: bool | None
    mobile_padding_override: bool | None


class TemplateDefinitionStylesItemStyles(TypedDict):
    background_asset_id: str | None
    background_format: (
        Literal["auto", "contain", "cover", "initial", "repeat"] | str | None
    )
    background_position: str | None
    background_repeat: bool | None
    background_url: str | None
    border_color: str | None
    border_radius: int | None
    border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | str
        | None
    )
    border_width: int | None
    content_background_color: str | None
    inner_padding_bottom: int | None
    inner_padding_left: int | None
    inner_padding_right: int | None
    inner_padding_top: int | None
    margin_top: int | None
    color: str | None
    font_family: str | None
    font_size: int | None
    font_style: Literal["italic", "normal"] | str | None
    font_weight: str | None
    letter_spacing: int | None
    line_height: float | None
    mobile_font_size: int | None
    mobile_line_height: float | None
    text_align: Literal["center", "left", "right"] | str | None
    text_decoration: str | None
    margin_bottom: int | None
    mobile_block_padding_left: int | None
    mobile_block_padding_right: int | None
    mobile_margin: int | None
    mobile_padding_bottom: int | None
    mobile_padding_left: int | None
    mobile_padding_right: int | None
    mobile_padding_top: int | None


class APIJobErrorPayload(TypedDict):
    id: str
    code: str
    title: str
    detail: str
    source: ErrorSource


class BaseEventCreateQueryBulkEntryResourceObjectAttributesMetricParam(TypedDict):
    data: MetricCreateQueryResourceObjectParam


class BaseEventCreateQueryBulkEntryResourceObjectAttributesParam(TypedDict):
    properties: dict[str, Any]
    time: NotRequired[str | datetime | None]
    """A datetime with a time zone, or RFC 3339 text."""
    value: NotRequired[float | None]
    value_currency: NotRequired[str | None]
    backfill: NotRequired[bool | None]
    metric: BaseEventCreateQueryBulkEntryResourceObjectAttributesMetricParam
    unique_id: NotRequired[str | None]


class BaseEventCreateQueryBulkEntryResourceObjectParam(TypedDict):
    type: Literal["event"]
    attributes: BaseEventCreateQueryBulkEntryResourceObjectAttributesParam


class CampaignRelationshipsTags(TypedDict):
    data: NotRequired[list[TagIdentifier]]
    links: NotRequired[RelationshipLinks]


class CatalogItemBulkDeleteJobAttributes(TypedDict):
    status: Literal["cancelled", "complete", "processing", "queued"] | str
    created_at: str
    total_count: int
    completed_count: int | None
    failed_count: int | None
    completed_at: str | None
    errors: list[APIJobErrorPayload] | None
    expires_at: str | None


class ConditionGroupConditionsItemPermission(TypedDict):
    reachable_status: (
        Literal[
            "explicitly_reachable",
            "implicitly_reachable",
            "implicitly_or_explicitly_reachable",
            "explicitly_unreachable",
            "implicitly_unreachable",
            "implicitly_or_explicitly_unreachable",
        ]
        | str
    )
    filters: NotRequired[list[ConditionGroupConditionsItemPermissionFiltersItem]]


class CouponCodeRelationshipsProfile(TypedDict):
    data: NotRequired[ProfileIdentifier]
    links: NotRequired[RelationshipLinks]


class DisplayOptions(TypedDict):
    show_on: Literal["all", "desktop", "mobile"] | str | None
    content_repeat: ContentRepeatV1 | None
    visibility: DisplayOptionsVisibility | None
    layout_type: str | None
    layout_config: dict[str, Any] | None


class FlowRelationshipsFlowActions(TypedDict):
    data: NotRequired[list[FlowActionIdentifier]]
    links: NotRequired[RelationshipLinks]


class Image(TypedDict):
    type: Literal["image"]
    id: str
    attributes: ImageAttributes
    links: ObjectLinks


class MetaParam(TypedDict):
    patch_properties: NotRequired[PatchPropertiesParam | None]


class ProfileBulkImportJobRelationshipsProfiles(TypedDict):
    data: NotRequired[list[ProfileIdentifier]]
    links: NotRequired[RelationshipLinks]


class ProfileHasCustomObjectFilter(TypedDict):
    property_id: int
    filter: ProfileHasCustomObjectFilterFilter


class ProfileMetricPropertyFilter(TypedDict):
    property: str
    filter: ProfileMetricPropertyFilterFilter | None


class ResponseMeta(TypedDict):
    agent_hints: NotRequired[ResponseMetaAgentHints]


class RowV1Data(TypedDict):
    styles: RowV1DataStyles


class SectionData(TypedDict):
    properties: SectionDataProperties
    display_options: DisplayOptions
    styles: SectionDataStyles


TagRelationships = TypedDict(
    "TagRelationships",
    {
        "tag-group": NotRequired[TagRelationshipsTagGroup],
        "lists": NotRequired[TagRelationshipsLists],
        "segments": NotRequired[TagRelationshipsSegments],
        "campaigns": NotRequired[TagRelationshipsCampaigns],
        "flows": NotRequired[TagRelationshipsFlows],
    },
)


class TemplateDefinitionStylesItem(TypedDict):
    id: str | None
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


class BulkCreateClientEventsProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Primary key that uniquely identifies this profile. Generated by Klaviyo."""
    email: NotRequired[str | None]
    """Individual"s email address"""
    phone_number: NotRequired[str | None]
    """Individual"s phone number in E.164 format"""
    external_id: NotRequired[str | None]
    """A unique identifier used by customers to associate Klaviyo profiles with profiles in an external system, such as a point-of-sale system. Format varies based on the external system."""
    anonymous_id: NotRequired[str | None]
    """Anonymous Id"""
    kx: NotRequired[str | None]
    """Also known as the exchange_id, this is an encrypted identifier used for identifying a profile by Klaviyo"s web tracking. You can use this field as a filter when retrieving profiles via the Get Profiles endpoint."""
    first_name: NotRequired[str | None]
    """Individual"s first name"""
    last_name: NotRequired[str | None]
    """Individual"s last name"""
    organization: NotRequired[str | None]
    """Name of the company or organization within the company for whom the individual works"""
    title: NotRequired[str | None]
    """Individual"s job title"""
    image: NotRequired[str | None]
    """URL pointing to the location of a profile image"""
    location: NotRequired[LocationParam | None]
    meta: NotRequired[MetaParam | None]


class ColumnV1BlocksItemData(TypedDict):
    content: str | None
    properties: NotRequired[Any]
    display_options: DisplayOptions
    styles: NotRequired[ColumnV1BlocksItemDataStyles]


FlowRelationships = TypedDict(
    "FlowRelationships",
    {
        "flow-actions": NotRequired[FlowRelationshipsFlowActions],
        "tags": NotRequired[CampaignRelationshipsTags],
    },
)


ListRelationships = TypedDict(
    "ListRelationships",
    {
        "profiles": NotRequired[ProfileBulkImportJobRelationshipsProfiles],
        "tags": NotRequired[CampaignRelationshipsTags],
        "flow-triggers": NotRequired[TagRelationshipsFlows],
    },
)


class ListResource(TypedDict):
    type: Literal["list"]
    id: str
    attributes: ListAttributes
    relationships: NotRequired[ListRelationships]
    links: ObjectLinks


ProfileBulkImportJobRelationships = TypedDict(
    "ProfileBulkImportJobRelationships",
    {
        "lists": NotRequired[TagRelationshipsLists],
        "profiles": NotRequired[ProfileBulkImportJobRelationshipsProfiles],
        "import-errors": NotRequired[ProfileBulkImportJobRelationshipsImportErrors],
    },
)


class ProfileMetricFunnelSteps(TypedDict):
    metric_exists: bool
    metric_id: str
    metric_filters: list[ProfileMetricPropertyFilter] | None


class Tag(TypedDict):
    type: Literal["tag"]
    id: str
    attributes: TagAttributes
    relationships: NotRequired[TagRelationships]
    links: ObjectLinks


class ColumnV1BlocksItem(TypedDict):
    id: str | None
    data_id: str | None
    universal_id: str | None
    content_type: Literal["block"]
    type: str
    data: ColumnV1BlocksItemData
    subblocks: NotRequired[
        list[ColumnV1BlocksItemSubblocksHeaderLinkBarItem]
        | list[ProductSubBlock]
        | list[ColumnV1BlocksItemSubblocksSocialLinkItem]
        | list[ColumnV1BlocksItemSubblocksTableItem]
        | list[ColumnV1BlocksItemSubblocksTableItem2]
        | None
    ]


class ConditionGroupConditionsItem(TypedDict):
    type: str
    is_member: NotRequired[bool]
    group_ids: NotRequired[list[str]]
    timeframe_filter: NotRequired[
        ConditionGroupConditionsItemTimeframeFilter
        | ConditionGroupConditionsItemTimeframeFilter2
        | ConditionGroupConditionsItemTimeframeFilter3
        | None
    ]
    metric_id: NotRequired[str]
    measurement: NotRequired[Literal["count", "sum", "priority", "rank"] | str]
    measurement_filter: NotRequired[NumericOperatorNumericFilter]
    metric_filters: list[ProfileMetricPropertyFilter] | None
    consent: NotRequired[ConditionGroupConditionsItemConsent]
    country_code: NotRequired[str]
    postal_code: NotRequired[str]
    unit: NotRequired[Literal["kilometers", "miles"] | str]
    filter: NotRequired[Any]
    property: NotRequired[str]
    in_region: NotRequired[bool]
    region: NotRequired[Literal["european_union", "united_states"] | str]
    dimension: NotRequired[str]
    predicted_channel: NotRequired[Literal["email", "push", "sms", "whatsapp"] | str]
    object_type_id: NotRequired[str]
    object_type_relationship_id: NotRequired[str]
    filters: NotRequired[list[ProfileHasCustomObjectFilter]]
    permission: NotRequired[ConditionGroupConditionsItemPermission]
    channel: NotRequired[Literal["whatsapp_marketing", "whatsapp_transactional"] | str]
    completion_window_seconds: str | None
    steps: NotRequired[list[ProfileMetricFunnelSteps]]


class Flow(TypedDict):
    type: Literal["flow"]
    id: str
    attributes: FlowAttributes
    relationships: NotRequired[FlowRelationships]
    links: ObjectLinks


class ProfileBulkImportJob(TypedDict):
    type: Literal["profile-bulk-import-job"]
    id: str
    attributes: ProfileBulkImportJobAttributes
    relationships: NotRequired[ProfileBulkImportJobRelationships]
    links: ObjectLinks


class ColumnV1(TypedDict):
    id: str | None
    data_id: str | None
    data: dict[str, Any] | None
    blocks: list[ColumnV1BlocksItem] | None


class ConditionGroup(TypedDict):
    conditions: list[ConditionGroupConditionsItem]


class RowV1(TypedDict):
    id: str | None
    data_id: str | None
    data: RowV1Data
    columns: list[ColumnV1] | None


class SectionV1(TypedDict):
    id: str | None
    data_id: str | None
    universal_id: str | None
    content_type: Literal["section"]
    type: Literal["section"]
    data: SectionData
    rows: list[RowV1] | None


class SegmentDefinition(TypedDict):
    condition_groups: list[ConditionGroup]


class TemplateDefinitionBody(TypedDict):
    id: str | None
    properties: TemplateDefinitionBodyProperties
    styles: TemplateDefinitionBodyStyles
    sections: list[SectionV1] | None


class SegmentAttributes(TypedDict):
    name: str | None
    definition: NotRequired[SegmentDefinition | None]
    created: str | None
    updated: str | None
    is_active: bool
    is_processing: bool
    is_starred: bool
    profile_count: NotRequired[int | None]


class TemplateDefinition(TypedDict):
    id: str | None
    template_id: str | None
    body: TemplateDefinitionBody
    styles: list[TemplateDefinitionStylesItem]


class Segment(TypedDict):
    type: Literal["segment"]
    id: str
    attributes: SegmentAttributes
    relationships: NotRequired[ListRelationships]
    links: ObjectLinks


class TemplateAttributes(TypedDict):
    name: str
    editor_type: str
    html: str
    text: str | None
    amp: str | None
    created: str | None
    updated: str | None
    definition: NotRequired[TemplateDefinition | None]


class Template(TypedDict):
    type: Literal["template"]
    id: str
    attributes: TemplateAttributes
    links: ObjectLinks
