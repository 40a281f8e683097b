"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import datetime as datetime_aliased
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired


class AlltimeDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["alltime"]


class AnniversaryDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["anniversary", "anniversary-month"]


class AttributionIdentifier(TypedDict):
    type: Literal["attribution"]
    id: str


class BackInStockMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["back_in_stock"]


class BooleanFilterParam(TypedDict):
    type: Literal["boolean"]
    operator: Literal["equals"]
    value: bool


class BulkRemoveMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["bulk_remove"]


class CalendarDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["calendar-month"]
    value: int


class CampaignIdentifier(TypedDict):
    type: Literal["campaign"]
    id: str


class CampaignMessageIdentifier(TypedDict):
    type: Literal["campaign-message"]
    id: str


class CarrierDeactivationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["carrier_deactivation"]


class CatalogItemIdentifier(TypedDict):
    type: Literal["catalog-item"]
    id: str


class CheckoutMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["checkout"]


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


class ColumnV1BlocksItemSubblocksItem(TypedDict):
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


class ColumnV1BlocksItemSubblocksItem2(TypedDict):
    id: str | None
    type: Literal["social_link_icon", "social_link_spacer"] | str
    custom_asset_id: str | None
    custom_src: str | None
    custom_size: int | None
    label: str | None
    link_type: str | None
    link_url: str | None
    width: int | None


class ColumnV1BlocksItemSubblocksItem3(TypedDict):
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


class ColumnV1BlocksItemSubblocksItem4(TypedDict):
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


class ConditionGroupConditionsItemTimeframeFilter(TypedDict):
    type: Literal["date"]
    operator: (
        Literal["between-static", "between", "at-least", "in-the-last", "in-the-next"]
        | str
    )
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class ConstantContactIntegrationMethodFilterFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in"]
    value: list[Literal["constant_contact"]]


class ConstantContactIntegrationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["integration"]
    filter: ConstantContactIntegrationMethodFilterFilterParam


class ContentRepeatV1(TypedDict):
    repeat_for: str
    item_alias: str


class ConversationIdentifier(TypedDict):
    type: Literal["conversation"]
    id: str


class DataWarehouseImportMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["data_warehouse_import"]


class DateResource(TypedDict):
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


class DateResource2(TypedDict):
    type: Literal["date"]
    operator: Literal["alltime", "in-the-last"] | str
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class DisplayOptionsVisibility(TypedDict):
    check: str | None
    definition: NotRequired[str | None]
    is_code_only: bool | None


class DoubleOptinFilterParam(TypedDict):
    field: Literal["is_double_opt_in"]
    filter: BooleanFilterParam


class DynamicSMSImageParam(TypedDict):
    dynamic: NotRequired[Literal[True]]
    dynamic_image_template: str


class EmailMarketingListSuppression(TypedDict):
    list_id: str
    reason: str
    timestamp: str


class EmailMarketingSuppression(TypedDict):
    reason: (
        Literal[
            "HARD_BOUNCE",
            "INVALID_EMAIL",
            "SPAM_COMPLAINT",
            "UNSUBSCRIBE",
            "USER_SUPPRESSED",
        ]
        | str
    )
    timestamp: str


class EqualsStringFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["equals"]
    value: str | None


class ErrorSource(TypedDict):
    pointer: str | None


class EventAttributes(TypedDict):
    timestamp: int | None
    event_properties: dict[str, Any] | None
    datetime: str | None
    uuid: str | None


class EventIdentifier(TypedDict):
    type: Literal["event"]
    id: str


class ExistenceOperatorExistenceFilterParam(TypedDict):
    type: Literal["existence"]
    operator: Literal["is-set", "not-set"]


class FailedAgeGateMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["failed_age_gate"]


class FlowActionIdentifier(TypedDict):
    type: Literal["flow-action"]
    id: str


class FlowDefinitionActionsItem(TypedDict):
    id: str | None
    type: str
    links: NotRequired[Any]
    data: NotRequired[Any]


class FlowDefinitionProfileFilterConditionGroupsItemConditionsItemConsent(TypedDict):
    channel: Literal["email", "sms", "push"] | str
    can_receive_marketing: bool
    consent_status: Any


class FlowDefinitionProfileFilterConditionGroupsItemConditionsItemPermissiccabbf8c(
    TypedDict
):
    field: Literal["effective_date", "recorded_date", "subscribe_method"] | str
    filter: NotRequired[Any]
    method: NotRequired[str]


class FlowDefinitionProfileFilterConditionGroupsItemConditionsItemPermission(TypedDict):
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
    filters: NotRequired[
        list[
            FlowDefinitionProfileFilterConditionGroupsItemConditionsItemPermissiccabbf8c
        ]
    ]


class FlowDefinitionProfileFilterConditionGroupsItemConditionsItemTimeframeFilter(
    TypedDict
):
    type: Literal["date"]
    operator: str
    date: NotRequired[str]
    start: NotRequired[str | int]
    end: NotRequired[str | int]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class FlowDefinitionReentryCriteria(TypedDict):
    duration: int
    unit: Literal["day", "hour", "week"] | str | Literal["alltime"]


class FlowIdentifier(TypedDict):
    type: Literal["flow"]
    id: str


class FlowMessageIdentifier(TypedDict):
    type: Literal["flow-message"]
    id: str


class GreaterThanPositiveNumericFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["greater-than"]
    value: int | float


class HasEmailMarketingNeverSubscribedParam(TypedDict):
    subscription: Literal["never_subscribed"]
    filters: NotRequired[Any]


class HasEmailMarketingParam(TypedDict):
    subscription: Literal["any"]
    filters: NotRequired[Any]


class ImageAssetParam(TypedDict):
    id: int
    file_path: str
    name: str
    format: Literal["gif", "jpeg", "jpg", "png", "webp"]
    file_size: int
    updated: str | datetime_aliased
    """A datetime with a time zone, or RFC 3339 text."""
    origin: NotRequired[
        Literal[
            "ADOPTION_SMS_FORM_FROM_EMAIL_FORM",
            "ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM",
            "AI",
            "API",
            "APPLICATION",
            "CLONED",
            "COMPOSER",
            "COMPOSER_AI_EDITED",
            "COMPOSER_AI_GENERATED",
            "COMPOSER_USED_IN_KLAVIYO_OBJECT",
            "COMPOSER_USER_UPLOADED",
            "COMPOSER_WEB_SCRAPED",
            "INTEGRATION",
            "KLAVIYO",
            "LIBRARY",
            "MARKETING_AGENT",
            "SOCIAL_INSTAGRAM",
            "SOCIAL_INSTAGRAM_OVERLAID",
            "UI",
            "WEB_SCRAPE",
        ]
        | None
    ]
    url: str
    image_type: Literal["dynamic", "static"]
    l10n_key: NotRequired[str | None]


class ImageAttributes(TypedDict):
    name: str
    image_url: str
    format: str
    size: int
    hidden: bool
    updated_at: str


class ImplicitlyOrExplicitlyReachableParam(TypedDict):
    reachable_status: Literal["implicitly_or_explicitly_reachable"]


class ImplicitlyOrExplicitlyUnreachableParam(TypedDict):
    reachable_status: Literal["implicitly_or_explicitly_unreachable"]


class ImplicitlyReachableParam(TypedDict):
    reachable_status: Literal["implicitly_reachable"]


class ImplicitlyUnreachableParam(TypedDict):
    reachable_status: Literal["implicitly_unreachable"]


class ImportErrorIdentifier(TypedDict):
    type: Literal["import-error"]
    id: str


class InStringArrayFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in"]
    value: list[str]


class InboundMessageMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["inbound_message"]


class IsSetExistenceFilterParam(TypedDict):
    type: Literal["existence"]
    operator: Literal["is-set"]


class LessThanPositiveNumericFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["less-than"]
    value: int | float


class ListAttributes(TypedDict):
    name: str | None
    created: str | None
    updated: str | None
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | str | None
    profile_count: NotRequired[int | None]


class ListContainsOperatorListContainsFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal["contains", "not-contains"]
    value: int | str | None


class ListIdentifier(TypedDict):
    type: Literal["list"]
    id: str


class ListLengthFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal[
        "length-equals",
        "length-greater-than",
        "length-greater-than-or-equal",
        "length-less-than",
        "length-less-than-or-equal",
    ]
    value: int


class ListSetFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal[
        "contains-all", "contains-any", "not-contains-all", "not-contains-any"
    ]
    value: list[str]


class ListSubstringFilterParam(TypedDict):
    type: Literal["list"]
    operator: Literal["contains-substring", "not-contains-substring"]
    value: str | None


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


class MailboxProviderMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["mailbox_provider"]


class ManualAddManualMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_add"]
    filter: NotRequired[InStringArrayFilterParam | None]


class ManualImportManualMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_import"]
    filter: NotRequired[InStringArrayFilterParam | None]


class ManualImportMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_import"]


class ManualRemoveMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["manual_remove"]


class MediaAssetParam(TypedDict):
    id: str
    company_id: str
    url: str
    media_type: NotRequired[str]
    name: str
    file_size: int
    thumbnail_url: NotRequired[str | None]
    l10n_key: NotRequired[str | None]


class MessageBlockedMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["message_blocked"]


class MethodFilterParam(TypedDict):
    field: Literal["subscribe_method"]
    method: Literal[
        "api",
        "back_in_stock",
        "bigcommerce",
        "bulk_remove",
        "campaign_monitor",
        "carrier_deactivation",
        "checkout",
        "constant_contact",
        "exact_target",
        "facebook",
        "failed_age_gate",
        "inbound_message",
        "integration",
        "mad_mimi",
        "magento_two",
        "mailbox_provider",
        "manual_add",
        "manual_import",
        "manual_remove",
        "message_blocked",
        "netsuite",
        "preference_page",
        "provided_landline",
        "provided_no_age",
        "sftp",
        "shopify",
        "social_instagram_message",
        "spam_complaint",
        "square",
        "wix",
        "woocommerce",
    ]


class MetricAttributes(TypedDict):
    name: str | None
    created: str | None
    updated: str | None
    integration: dict[str, Any] | None


class MetricCreateQueryResourceObjectAttributesParam(TypedDict):
    name: str
    service: NotRequired[str | None]


class MetricCreateQueryResourceObjectParam(TypedDict):
    type: Literal["metric"]
    attributes: MetricCreateQueryResourceObjectAttributesParam


class MetricIdentifier(TypedDict):
    type: Literal["metric"]
    id: str


class MetricPropertyFilter(TypedDict):
    type: Literal["string", "numeric", "boolean", "date", "list", "existence"] | str
    operator: str
    value: NotRequired[str | list[str] | int | float | bool | int | str | None]
    start: NotRequired[int | float | str]
    end: NotRequired[int | float | str]
    date: NotRequired[str]
    unit: NotRequired[Literal["day", "hour", "week"] | str]
    quantity: NotRequired[int]


class MobilePushOptionsBadgeBadgeOptions(TypedDict):
    badge_config: Literal["increment_one", "set_count", "set_property"] | str
    value: NotRequired[str]
    set_from_property: NotRequired[str]


class NoPushMarketingConsentConsentStatusParam(TypedDict):
    subscription: Literal["any"]


class NoPushMarketingConsentParam(TypedDict):
    channel: Literal["push"]
    can_receive_marketing: Literal[False]
    consent_status: NoPushMarketingConsentConsentStatusParam


class NoSMSMarketingNeverSubscribedParam(TypedDict):
    subscription: Literal["never_subscribed"]


class NoSMSMarketingParam(TypedDict):
    subscription: Literal["any"]


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


class NumericOperatorNumericFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal[
        "equals",
        "greater-than",
        "greater-than-or-equal",
        "less-than",
        "less-than-or-equal",
        "not-equals",
    ]
    value: int | float


class NumericRangeFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["between"]
    start: int | float
    end: int | float


class ObjectLinks(TypedDict):
    self: str


class OneClickUnsubscribeMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["one_click_unsubscribe"]


class OnlyRelatedLinks(TypedDict):
    related: str


class PatchPropertiesParam(TypedDict):
    unset: NotRequired[str | list[str] | None]
    """Remove a key or keys (and their values) completely from properties"""


class PredictiveAnalytics(TypedDict):
    historic_clv: float | None
    predicted_clv: float | None
    total_clv: float | None
    historic_number_of_orders: float | None
    predicted_number_of_orders: float | None
    average_days_between_orders: float | None
    average_order_value: float | None
    churn_probability: float | None
    expected_date_of_next_order: str | None
    ranked_channel_affinity: (
        list[Literal["email", "push", "sms", "whatsapp"] | str] | None
    )


class PreferencePageFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["preference_page"]
    filter: NotRequired[EqualsStringFilterParam | None]


class PreferencePageMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["preference_page"]


class PriceDropCondition(TypedDict):
    type: Literal["price-drop-property"]
    metric_id: str | None
    field: str
    filter: MetricPropertyFilter


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


class ProfileHasCustomObjectConditionFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal[
        "equals",
        "greater-than",
        "greater-than-or-equal",
        "less-than",
        "less-than-or-equal",
        "not-equals",
    ]
    value: int


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


class ProfileIdentifierParam(TypedDict):
    type: Literal["profile"]
    id: str


class ProfileLocation(TypedDict):
    address1: str | None
    address2: str | None
    city: str | None
    country: str | None
    latitude: str | float | None
    longitude: str | float | None
    region: str | None
    zip: str | None
    timezone: str | None
    ip: str | None


class ProfileMetricPropertyFilterFilter(TypedDict):
    type: Literal["string", "existence", "list", "boolean", "numeric"] | str
    operator: str
    value: NotRequired[str | list[str] | int | bool | float | None]


class ProfileModificationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["profile_modification"]


class ProfileNoGroupMembershipConditionParam(TypedDict):
    type: Literal["profile-group-membership"]
    is_member: Literal[False]
    group_ids: list[str]


class ProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Primary key that uniquely identifies this profile. Generated by Klaviyo."""
    email: NotRequired[str | None]
    """Individual"s email address"""
    phone_number: NotRequired[str | None]
    """Individual"s phone number in E.164 format"""
    external_id: NotRequired[str | None]
    """A unique identifier used by customers to associate Klaviyo profiles with profiles in an external system, such as a point-of-sale system. Format varies based on the external system."""


class ProfilePostalCodeDistanceConditionParam(TypedDict):
    type: Literal["profile-postal-code-distance"]
    country_code: str
    postal_code: str
    unit: Literal["kilometers", "miles"]
    filter: GreaterThanPositiveNumericFilterParam | LessThanPositiveNumericFilterParam


class ProfilePredictiveAnalyticsChannelAffinityPriorityConditionFilterParam(TypedDict):
    type: Literal["numeric"]
    operator: Literal["equals"]
    value: int


class ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal["channel_affinity"]
    measurement: Literal["priority"]
    predicted_channel: Literal["email", "push", "sms", "whatsapp"]
    filter: ProfilePredictiveAnalyticsChannelAffinityPriorityConditionFilterParam


class ProfilePredictiveAnalyticsChannelAffinityRankConditionFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["equals"] | Literal["not-equals"]
    value: Literal["high", "low", "medium"]


class ProfilePredictiveAnalyticsChannelAffinityRankConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal["channel_affinity"]
    measurement: Literal["rank"]
    predicted_channel: Literal["email", "push", "sms", "whatsapp"]
    filter: ProfilePredictiveAnalyticsChannelAffinityRankConditionFilterParam


class ProfilePredictiveAnalyticsNumericConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal[
        "average_days_between_orders",
        "average_order_value",
        "churn_probability",
        "historic_clv",
        "historic_number_of_orders",
        "predicted_clv",
        "predicted_number_of_orders",
        "total_clv",
    ]
    filter: NumericOperatorNumericFilterParam


class ProfilePredictiveAnalyticsStringConditionFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["equals"] | Literal["not-equals"]
    value: Literal["likely_female", "likely_male", "uncertain"]


class ProfilePredictiveAnalyticsStringConditionParam(TypedDict):
    type: Literal["profile-predictive-analytics"]
    dimension: Literal["predicted_gender"]
    filter: ProfilePredictiveAnalyticsStringConditionFilterParam


class ProfileRegionConditionParam(TypedDict):
    type: Literal["profile-region"]
    in_region: bool
    region: Literal["european_union", "united_states"]


class ProvidedLandlineMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["provided_landline"]


class ProvidedNoAgeMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["provided_no_age"]


class PushTokenIdentifier(TypedDict):
    type: Literal["push-token"]
    id: str


class RCSSuggestionParam(TypedDict):
    id: str
    text: str
    type: Literal["OPEN_URL", "REPLY"]
    url: NotRequired[str | None]
    open_mode: NotRequired[
        Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | None
    ]


class RelationshipLinks(TypedDict):
    self: str
    related: str


class RelativeAnniversaryDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["anniversary-last", "anniversary-next"]
    unit: Literal["day", "hour", "week"]
    quantity: int


class RelativeDateOperatorBaseRelativeDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["at-least", "in-the-last", "in-the-next"]
    unit: Literal["day", "hour", "week"]
    quantity: int


class RelativeDateRangeFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["between"]
    start: int
    end: int
    unit: Literal["day", "hour", "week"]


class ResponseMetaAgentHints(TypedDict):
    next_steps: NotRequired[list[str]]


class ReviewAttributesStatusRejectionReason(TypedDict):
    reason: (
        Literal[
            "other",
            "fake",
            "false_or_misleading",
            "private_information",
            "profanity_or_inappropriate",
            "unrelated",
        ]
        | str
    )
    status_explanation: str | None


class ReviewProductDTO(TypedDict):
    url: str
    name: str
    image_url: str | None
    external_id: str | None


class ReviewPublicReply(TypedDict):
    content: str
    author: str
    updated: str


class ReviewRelationshipsEvents(TypedDict):
    data: NotRequired[list[EventIdentifier]]
    links: NotRequired[RelationshipLinks]


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


class SftpMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["sftp"]


class ShopifyIntegrationMethodFilterFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in"]
    value: list[Literal["shopify"]]


class ShopifyIntegrationMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["integration"]
    filter: ShopifyIntegrationMethodFilterFilterParam


class SlimImageReferenceParam(TypedDict):
    static_image_asset_id: NotRequired[int | None]
    dynamic_image_template: NotRequired[str | None]
    rendered_asset_url: NotRequired[str | None]


class SpamComplaintMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["spam_complaint"]


class StaticDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["after", "before"]
    date: str | datetime_aliased
    """A datetime with a time zone, or RFC 3339 text."""


class StaticDateRangeFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["between-static"]
    start: str | datetime_aliased
    """A datetime with a time zone, or RFC 3339 text."""
    end: str | datetime_aliased
    """A datetime with a time zone, or RFC 3339 text."""


class StaticSMSImageParam(TypedDict):
    dynamic: NotRequired[Literal[False] | None]
    static_image_asset_id: int


class StatusDateFilterParam(TypedDict):
    field: Literal["status_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )


class StringArrayOperatorStringArrayFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["in", "not-in"]
    value: list[str]


class StringOperatorStringFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal[
        "contains",
        "ends-with",
        "equals",
        "not-contains",
        "not-ends-with",
        "not-equals",
        "not-starts-with",
        "nregex",
        "regex",
        "starts-with",
    ]
    value: str | None


class StringPhoneOperatorStringArrayFilterParam(TypedDict):
    type: Literal["string"]
    operator: Literal["phone-country-code-in", "phone-country-code-not-in"]
    value: list[str]


class SubscribedSMSIsRcsCapableFilterParam(TypedDict):
    field: Literal["is_rcs_capable"]
    filter: BooleanFilterParam


class SubscriptionsEmailMarketing(TypedDict):
    can_receive_email_marketing: bool
    consent: str
    consent_timestamp: str | None
    last_updated: str | None
    method: str | None
    method_detail: str | None
    custom_method_detail: str | None
    double_optin: bool | None
    suppression: list[EmailMarketingSuppression] | None
    list_suppressions: list[EmailMarketingListSuppression] | None


class SubscriptionsEmailOpenTracking(TypedDict):
    consent: str
    consent_timestamp: str | None
    last_updated: str | None
    created_timestamp: str | None
    metadata: dict[str, Any] | None
    can_receive: bool
    valid_until: str | None


class SubscriptionsMobilePushMarketing(TypedDict):
    can_receive_push_marketing: bool
    consent: str
    consent_timestamp: str | None


class SubscriptionsSmsMarketing(TypedDict):
    can_receive_sms_marketing: bool
    consent: str
    consent_timestamp: str | None
    method: str | None
    method_detail: str | None
    last_updated: str | None


class SubscriptionsSmsTransactional(TypedDict):
    can_receive_sms_transactional: bool
    consent: str
    consent_timestamp: str | None
    method: str | None
    method_detail: str | None
    last_updated: str | None


class SubscriptionsWhatsappMarketing(TypedDict):
    consent: str
    consent_timestamp: str | None
    last_updated: str | None
    created_timestamp: str | None
    metadata: dict[str, Any] | None
    can_receive: bool
    valid_until: str | None
    phone_number: str | None


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


class TemplateIdentifier(TypedDict):
    type: Literal["template"]
    id: str


class APIJobErrorPayload(TypedDict):
    id: str
    code: str
    title: str
    detail: str
    source: ErrorSource


class APIMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["api"]
    filter: NotRequired[InStringArrayFilterParam | None]


class BaseEventCreateQueryBulkEntryResourceObjectAttributesMetricParam(TypedDict):
    data: MetricCreateQueryResourceObjectParam


class BaseEventCreateQueryBulkEntryResourceObjectAttributesParam(TypedDict):
    properties: dict[str, Any]
    time: NotRequired[str | datetime_aliased | None]
    """A datetime with a time zone, or RFC 3339 text."""
    value: NotRequired[float | None]
    value_currency: NotRequired[str | None]
    backfill: NotRequired[bool | None]
    metric: BaseEventCreateQueryBulkEntryResourceObjectAttributesMetricParam
    unique_id: NotRequired[str | None]


class BaseEventCreateQueryBulkEntryResourceObjectParam(TypedDict):
    type: Literal["event"]
    attributes: BaseEventCreateQueryBulkEntryResourceObjectAttributesParam


class BounceDateFilterParam(TypedDict):
    field: Literal["bounce_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | IsSetExistenceFilterParam
    )


class CampaignMessageRelationshipsCampaign(TypedDict):
    data: NotRequired[CampaignIdentifier]
    links: NotRequired[RelationshipLinks]


class CampaignMessageRelationshipsTemplate(TypedDict):
    data: NotRequired[TemplateIdentifier]
    links: NotRequired[RelationshipLinks]


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


class CatalogVariantRelationshipsItem(TypedDict):
    data: NotRequired[CatalogItemIdentifier]
    links: NotRequired[RelationshipLinks]


class CouponCodeRelationshipsProfile(TypedDict):
    data: NotRequired[ProfileIdentifier]
    links: NotRequired[RelationshipLinks]


class CustomSourceFilterParam(TypedDict):
    field: Literal["custom_source"]
    filter: EqualsStringFilterParam


class DisplayOptions(TypedDict):
    show_on: Literal["all", "desktop", "mobile"] | str | None
    content_repeat: ContentRepeatV1 | None
    visibility: DisplayOptionsVisibility | None
    layout_type: str | None
    layout_config: dict[str, Any] | None


class EffectiveDateFilterParam(TypedDict):
    field: Literal["effective_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )


class EventRelationshipsAttributions(TypedDict):
    data: NotRequired[list[AttributionIdentifier]]
    links: NotRequired[RelationshipLinks]


class EventRelationshipsMetric(TypedDict):
    data: NotRequired[MetricIdentifier]
    links: NotRequired[RelationshipLinks]


class FlowActionRelationshipsFlowMessages(TypedDict):
    data: NotRequired[list[FlowMessageIdentifier]]
    links: NotRequired[RelationshipLinks]


class FlowDefinitionTriggersItemTriggerFilterConditionGroupsItem2(TypedDict):
    conditions: list[PriceDropCondition]


class FlowRelationshipsFlowActions(TypedDict):
    data: NotRequired[list[FlowActionIdentifier]]
    links: NotRequired[RelationshipLinks]


class FormMethodFilterParam(TypedDict):
    field: Literal["method"]
    method: Literal["form"]
    filter: NotRequired[InStringArrayFilterParam | None]


class FormSubscribeFilterParam(TypedDict):
    field: Literal["subscribe_method"]
    method: Literal["form"]
    filter: NotRequired[InStringArrayFilterParam | None]


class GetEventResultIncludedItemRelationshipsFlow(TypedDict):
    data: NotRequired[FlowIdentifier]
    links: NotRequired[RelationshipLinks]


class GetEventResultIncludedItemRelationshipsPushTokens(TypedDict):
    data: NotRequired[list[PushTokenIdentifier]]
    links: NotRequired[RelationshipLinks]


class HasEmailMarketingSubscribedParam(TypedDict):
    subscription: Literal["subscribed"]
    filters: NotRequired[
        list[
            DoubleOptinFilterParam
            | StatusDateFilterParam
            | CustomSourceFilterParam
            | FormMethodFilterParam
            | PreferencePageFilterParam
            | APIMethodFilterParam
            | InboundMessageMethodFilterParam
            | BackInStockMethodFilterParam
            | SftpMethodFilterParam
            | ManualImportManualMethodFilterParam
            | ManualAddManualMethodFilterParam
            | ShopifyIntegrationMethodFilterParam
        ]
        | None
    ]


class HasPushMarketingConsentConsentStatusParam(TypedDict):
    subscription: Literal["any"]
    filters: NotRequired[list[StatusDateFilterParam] | None]


class HasPushMarketingConsentParam(TypedDict):
    channel: Literal["push"]
    can_receive_marketing: Literal[True]
    consent_status: HasPushMarketingConsentConsentStatusParam


class HasSMSMarketingConsentConsentStatusParam(TypedDict):
    subscription: Literal["subscribed"]
    filters: NotRequired[
        list[
            StatusDateFilterParam
            | FormMethodFilterParam
            | ManualImportManualMethodFilterParam
            | ManualAddManualMethodFilterParam
            | CheckoutMethodFilterParam
            | InboundMessageMethodFilterParam
            | PreferencePageMethodFilterParam
            | SftpMethodFilterParam
            | ShopifyIntegrationMethodFilterParam
            | SubscribedSMSIsRcsCapableFilterParam
        ]
        | None
    ]


class HasSMSMarketingConsentParam(TypedDict):
    channel: Literal["sms"]
    can_receive_marketing: Literal[True]
    consent_status: HasSMSMarketingConsentConsentStatusParam


class Image(TypedDict):
    type: Literal["image"]
    id: str
    attributes: ImageAttributes
    links: ObjectLinks


class InvalidEmailDateFilterParam(TypedDict):
    field: Literal["invalid_email_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | IsSetExistenceFilterParam
    )


class LowInventoryCondition(TypedDict):
    type: Literal["low-inventory-property"]
    metric_id: str | None
    field: str
    filter: MetricPropertyFilter


class ManualSuppressionDateFilterParam(TypedDict):
    field: Literal["manual_suppression_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | IsSetExistenceFilterParam
    )


class MediaAssetReferenceParam(TypedDict):
    static_asset_id: NotRequired[str | None]
    dynamic_template: NotRequired[str | None]
    thumbnail: NotRequired[SlimImageReferenceParam | None]


class MessageHierarchySmsItemParam(TypedDict):
    message: str
    message_format: NotRequired[Literal["SMS"]]
    extra: NotRequired[dict[str, Any] | None]
    image: NotRequired[StaticSMSImageParam | DynamicSMSImageParam | None]
    selected_image: NotRequired[ImageAssetParam | None]
    media: NotRequired[MediaAssetParam | MediaAssetReferenceParam | None]


class MetaParam(TypedDict):
    patch_properties: NotRequired[PatchPropertiesParam | None]


class MetricPropertyCondition(TypedDict):
    type: Literal["metric-property"]
    metric_id: str
    field: str
    filter: MetricPropertyFilter


MetricRelationships = TypedDict(
    "MetricRelationships",
    {
        "flow-triggers": NotRequired[TagRelationshipsFlows],
    },
)


class NoEmailMarketingNeverSubscribedParam(TypedDict):
    subscription: Literal["never_subscribed"]
    filters: list[
        BounceDateFilterParam
        | ManualSuppressionDateFilterParam
        | InvalidEmailDateFilterParam
    ]


class NoEmailMarketingParam(TypedDict):
    subscription: Literal["any"]
    filters: NotRequired[
        list[
            BounceDateFilterParam
            | ManualSuppressionDateFilterParam
            | InvalidEmailDateFilterParam
        ]
        | None
    ]


class NoEmailMarketingSubscribedParam(TypedDict):
    subscription: Literal["subscribed"]
    filters: list[
        BounceDateFilterParam
        | ManualSuppressionDateFilterParam
        | InvalidEmailDateFilterParam
    ]


class NoEmailMarketingUnsubscribedParam(TypedDict):
    subscription: Literal["unsubscribed"]
    filters: NotRequired[
        list[
            StatusDateFilterParam
            | APIMethodFilterParam
            | InboundMessageMethodFilterParam
            | PreferencePageMethodFilterParam
            | ManualRemoveMethodFilterParam
            | SpamComplaintMethodFilterParam
            | MailboxProviderMethodFilterParam
            | OneClickUnsubscribeMethodFilterParam
            | ManualImportMethodFilterParam
            | SftpMethodFilterParam
            | DataWarehouseImportMethodFilterParam
            | ProfileModificationMethodFilterParam
            | ConstantContactIntegrationMethodFilterParam
        ]
        | list[
            BounceDateFilterParam
            | ManualSuppressionDateFilterParam
            | InvalidEmailDateFilterParam
        ]
        | None
    ]


class NoSMSMarketingUnsubscribedParam(TypedDict):
    subscription: Literal["unsubscribed"]
    filters: NotRequired[
        list[
            StatusDateFilterParam
            | FormMethodFilterParam
            | ManualImportManualMethodFilterParam
            | ManualAddManualMethodFilterParam
            | ManualRemoveMethodFilterParam
            | BulkRemoveMethodFilterParam
            | CheckoutMethodFilterParam
            | InboundMessageMethodFilterParam
            | PreferencePageMethodFilterParam
            | SftpMethodFilterParam
            | CarrierDeactivationMethodFilterParam
            | ProvidedLandlineMethodFilterParam
            | MessageBlockedMethodFilterParam
            | ProvidedNoAgeMethodFilterParam
            | FailedAgeGateMethodFilterParam
            | ShopifyIntegrationMethodFilterParam
        ]
        | None
    ]


class ProfileBulkImportJobRelationshipsProfiles(TypedDict):
    data: NotRequired[list[ProfileIdentifier]]
    links: NotRequired[RelationshipLinks]


class ProfileHasCustomObjectFilter(TypedDict):
    property_id: int
    filter: ProfileHasCustomObjectFilterFilter


class ProfileHasCustomObjectFilterParam(TypedDict):
    property_id: int
    filter: (
        StringOperatorStringFilterParam
        | StringArrayOperatorStringArrayFilterParam
        | NumericOperatorNumericFilterParam
        | NumericRangeFilterParam
        | BooleanFilterParam
        | StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | ListContainsOperatorListContainsFilterParam
        | ListLengthFilterParam
        | ExistenceOperatorExistenceFilterParam
    )


class ProfileHasGroupMembershipConditionParam(TypedDict):
    type: Literal["profile-group-membership"]
    is_member: Literal[True]
    group_ids: list[str]
    timeframe_filter: NotRequired[
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeDateRangeFilterParam
        | None
    ]


class ProfileMetricPropertyFilter(TypedDict):
    property: str
    filter: ProfileMetricPropertyFilterFilter | None


class ProfileMetricPropertyFilterParam(TypedDict):
    property: str
    filter: NotRequired[
        StringOperatorStringFilterParam
        | StringArrayOperatorStringArrayFilterParam
        | ExistenceOperatorExistenceFilterParam
        | ListSetFilterParam
        | ListLengthFilterParam
        | ListSubstringFilterParam
        | BooleanFilterParam
        | NumericOperatorNumericFilterParam
        | None
    ]


class ProfilePredictiveAnalyticsDateConditionParam(TypedDict):
    dimension: Literal["expected_date_of_next_purchase"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )
    type: Literal["profile-predictive-analytics"]


class ProfilePropertyConditionParam(TypedDict):
    type: Literal["profile-property"]
    property: str
    filter: (
        StringOperatorStringFilterParam
        | StringArrayOperatorStringArrayFilterParam
        | StringPhoneOperatorStringArrayFilterParam
        | NumericOperatorNumericFilterParam
        | BooleanFilterParam
        | StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
        | ListContainsOperatorListContainsFilterParam
        | ListLengthFilterParam
        | ExistenceOperatorExistenceFilterParam
    )


class ProfileRelationshipsConversations(TypedDict):
    data: NotRequired[list[ConversationIdentifier]]
    links: NotRequired[RelationshipLinks]


class RCSCardParam(TypedDict):
    id: str
    title: NotRequired[str | None]
    text: NotRequired[str | None]
    extra: NotRequired[dict[str, Any] | None]
    image: NotRequired[ImageAssetParam | SlimImageReferenceParam | None]
    video: NotRequired[MediaAssetParam | MediaAssetReferenceParam | None]
    buttons: NotRequired[list[RCSSuggestionParam] | None]


class RecordedDateFilterParam(TypedDict):
    field: Literal["recorded_date"]
    filter: (
        StaticDateFilterParam
        | StaticDateRangeFilterParam
        | RelativeDateOperatorBaseRelativeDateFilterParam
        | RelativeAnniversaryDateFilterParam
        | RelativeDateRangeFilterParam
        | CalendarDateFilterParam
        | AnniversaryDateFilterParam
    )


class ResponseMeta(TypedDict):
    agent_hints: NotRequired[ResponseMetaAgentHints]


class ReviewAttributesStatus(TypedDict):
    value: Literal["rejected", "featured", "published", "unpublished", "pending"] | str
    rejection_reason: NotRequired[ReviewAttributesStatusRejectionReason]


class ReviewRelationships(TypedDict):
    events: NotRequired[ReviewRelationshipsEvents]
    item: NotRequired[CatalogVariantRelationshipsItem]


class RowV1Data(TypedDict):
    styles: RowV1DataStyles


class SectionData(TypedDict):
    properties: SectionDataProperties
    display_options: DisplayOptions
    styles: SectionDataStyles


class SubscriptionsEmail(TypedDict):
    marketing: SubscriptionsEmailMarketing | None
    open_tracking: SubscriptionsEmailOpenTracking | None


class SubscriptionsMobilePush(TypedDict):
    marketing: SubscriptionsMobilePushMarketing | None


class SubscriptionsSms(TypedDict):
    marketing: SubscriptionsSmsMarketing | None
    transactional: SubscriptionsSmsTransactional | None


class SubscriptionsWhatsapp(TypedDict):
    marketing: SubscriptionsWhatsappMarketing | None
    transactional: SubscriptionsWhatsappMarketing | None
    conversational: SubscriptionsWhatsappMarketing | None


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


class EventRelationships(TypedDict):
    profile: NotRequired[CouponCodeRelationshipsProfile]
    metric: NotRequired[EventRelationshipsMetric]
    attributions: NotRequired[EventRelationshipsAttributions]


class ExplicitlyReachableParam(TypedDict):
    reachable_status: Literal["explicitly_reachable"]
    filters: list[
        EffectiveDateFilterParam
        | RecordedDateFilterParam
        | MethodFilterParam
        | FormSubscribeFilterParam
    ]


class ExplicitlyUnreachableParam(TypedDict):
    reachable_status: Literal["explicitly_unreachable"]
    filters: list[
        EffectiveDateFilterParam
        | RecordedDateFilterParam
        | MethodFilterParam
        | FormSubscribeFilterParam
    ]


class FlowDefinitionProfileFilterConditionGroupsItemConditionsItem(TypedDict):
    type: str
    property: NotRequired[str]
    filter: NotRequired[Any]
    is_member: NotRequired[bool]
    group_ids: NotRequired[list[str]]
    timeframe_filter: NotRequired[
        DateResource
        | FlowDefinitionProfileFilterConditionGroupsItemConditionsItemTimeframeFilter
        | DateResource2
        | None
    ]
    in_region: NotRequired[bool]
    region: NotRequired[Literal["european_union", "united_states"] | str]
    country_code: NotRequired[str]
    postal_code: NotRequired[str]
    unit: NotRequired[Literal["kilometers", "miles"] | str]
    dimension: NotRequired[str]
    measurement: NotRequired[Literal["priority", "rank", "count", "sum"] | str]
    predicted_channel: NotRequired[Literal["email", "push", "sms", "whatsapp"] | str]
    consent: NotRequired[
        FlowDefinitionProfileFilterConditionGroupsItemConditionsItemConsent
    ]
    metric_id: NotRequired[str]
    measurement_filter: NotRequired[NumericOperatorNumericFilter]
    metric_filters: list[ProfileMetricPropertyFilter] | None
    percentage: NotRequired[int]
    object_type_id: NotRequired[str]
    object_type_relationship_id: NotRequired[str]
    filters: NotRequired[list[ProfileHasCustomObjectFilter]]
    permission: NotRequired[
        FlowDefinitionProfileFilterConditionGroupsItemConditionsItemPermission
    ]
    channel: NotRequired[Literal["whatsapp_marketing", "whatsapp_transactional"] | str]


class FlowDefinitionTriggersItemTriggerFilterConditionGroupsItem(TypedDict):
    conditions: list[MetricPropertyCondition]


class FlowDefinitionTriggersItemTriggerFilterConditionGroupsItem3(TypedDict):
    conditions: list[LowInventoryCondition]


FlowRelationships = TypedDict(
    "FlowRelationships",
    {
        "flow-actions": NotRequired[FlowRelationshipsFlowActions],
        "tags": NotRequired[CampaignRelationshipsTags],
    },
)


class HasEmailMarketingConsentParam(TypedDict):
    channel: Literal["email"]
    can_receive_marketing: Literal[True]
    consent_status: (
        HasEmailMarketingParam
        | HasEmailMarketingSubscribedParam
        | HasEmailMarketingNeverSubscribedParam
    )


ListRelationships = TypedDict(
    "ListRelationships",
    {
        "profiles": NotRequired[ProfileBulkImportJobRelationshipsProfiles],
        "tags": NotRequired[CampaignRelationshipsTags],
        "flow-triggers": NotRequired[TagRelationshipsFlows],
    },
)


class MessageHierarchyRcsItemRichContentParam(TypedDict):
    cards: NotRequired[list[RCSCardParam] | None]
    suggestions: NotRequired[list[RCSSuggestionParam] | None]
    file: NotRequired[MediaAssetReferenceParam | None]


class Metric(TypedDict):
    type: Literal["metric"]
    id: str
    attributes: MetricAttributes
    relationships: NotRequired[MetricRelationships]
    links: ObjectLinks


class NoEmailMarketingConsentParam(TypedDict):
    channel: Literal["email"]
    can_receive_marketing: Literal[False]
    consent_status: (
        NoEmailMarketingParam
        | NoEmailMarketingUnsubscribedParam
        | NoEmailMarketingNeverSubscribedParam
        | NoEmailMarketingSubscribedParam
    )


class NoSMSMarketingConsentParam(TypedDict):
    channel: Literal["sms"]
    can_receive_marketing: Literal[False]
    consent_status: (
        NoSMSMarketingParam
        | NoSMSMarketingUnsubscribedParam
        | NoSMSMarketingNeverSubscribedParam
    )


ProfileBulkImportJobRelationships = TypedDict(
    "ProfileBulkImportJobRelationships",
    {
        "lists": NotRequired[TagRelationshipsLists],
        "profiles": NotRequired[ProfileBulkImportJobRelationshipsProfiles],
        "import-errors": NotRequired[ProfileBulkImportJobRelationshipsImportErrors],
    },
)


class ProfileHasCustomObjectConditionParam(TypedDict):
    type: Literal["profile-has-custom-object"]
    object_type_id: str
    object_type_relationship_id: str
    filter: ProfileHasCustomObjectConditionFilterParam
    filters: list[ProfileHasCustomObjectFilterParam]


class ProfileMarketingConsentConditionParam(TypedDict):
    type: Literal["profile-marketing-consent"]
    consent: (
        HasEmailMarketingConsentParam
        | NoEmailMarketingConsentParam
        | HasSMSMarketingConsentParam
        | NoSMSMarketingConsentParam
        | HasPushMarketingConsentParam
        | NoPushMarketingConsentParam
    )


class ProfileMetricFunnelSteps(TypedDict):
    metric_exists: bool
    metric_id: str
    metric_filters: list[ProfileMetricPropertyFilter] | None


class ProfilePermissionsConditionParam(TypedDict):
    type: Literal["profile-permissions"]
    permission: (
        ExplicitlyReachableParam
        | ImplicitlyReachableParam
        | ImplicitlyOrExplicitlyReachableParam
        | ExplicitlyUnreachableParam
        | ImplicitlyUnreachableParam
        | ImplicitlyOrExplicitlyUnreachableParam
    )
    channel: Literal["whatsapp_marketing", "whatsapp_transactional"]


ProfileRelationships = TypedDict(
    "ProfileRelationships",
    {
        "lists": NotRequired[TagRelationshipsLists],
        "segments": NotRequired[TagRelationshipsSegments],
        "push-tokens": NotRequired[GetEventResultIncludedItemRelationshipsPushTokens],
        "conversations": NotRequired[ProfileRelationshipsConversations],
    },
)


class ReviewAttributes(TypedDict):
    status: ReviewAttributesStatus | None
    verified: bool
    review_type: Literal["question", "rating", "review", "store"] | str
    created: str
    updated: str
    images: list[str]
    product: ReviewProductDTO | None
    rating: int | None
    author: str | None
    content: str | None
    title: str | None
    smart_quote: str | None
    public_reply: ReviewPublicReply | None
    email: str | None


class Subscriptions(TypedDict):
    email: SubscriptionsEmail | None
    sms: SubscriptionsSms | None
    mobile_push: SubscriptionsMobilePush | None
    whatsapp: SubscriptionsWhatsapp | None


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
        list[ColumnV1BlocksItemSubblocksItem]
        | list[ProductSubBlock]
        | list[ColumnV1BlocksItemSubblocksItem2]
        | list[ColumnV1BlocksItemSubblocksItem3]
        | list[ColumnV1BlocksItemSubblocksItem4]
        | None
    ]


class ConditionGroupConditionsItem(TypedDict):
    type: str
    is_member: NotRequired[bool]
    group_ids: NotRequired[list[str]]
    timeframe_filter: NotRequired[
        DateResource
        | FlowDefinitionProfileFilterConditionGroupsItemConditionsItemTimeframeFilter
        | ConditionGroupConditionsItemTimeframeFilter
        | None
    ]
    metric_id: NotRequired[str]
    measurement: NotRequired[Literal["count", "sum", "priority", "rank"] | str]
    measurement_filter: NotRequired[NumericOperatorNumericFilter]
    metric_filters: list[ProfileMetricPropertyFilter] | None
    consent: NotRequired[
        FlowDefinitionProfileFilterConditionGroupsItemConditionsItemConsent
    ]
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
    permission: NotRequired[
        FlowDefinitionProfileFilterConditionGroupsItemConditionsItemPermission
    ]
    channel: NotRequired[Literal["whatsapp_marketing", "whatsapp_transactional"] | str]
    completion_window_seconds: str | None
    steps: NotRequired[list[ProfileMetricFunnelSteps]]


class Event(TypedDict):
    type: Literal["event"]
    id: str
    attributes: EventAttributes
    relationships: NotRequired[EventRelationships]
    links: ObjectLinks


class FlowDefinitionProfileFilterConditionGroupsItem(TypedDict):
    conditions: list[FlowDefinitionProfileFilterConditionGroupsItemConditionsItem]


class FlowDefinitionTriggersItemTriggerFilter(TypedDict):
    condition_groups: (
        list[FlowDefinitionTriggersItemTriggerFilterConditionGroupsItem]
        | list[FlowDefinitionTriggersItemTriggerFilterConditionGroupsItem2]
        | list[FlowDefinitionTriggersItemTriggerFilterConditionGroupsItem3]
    )


class List(TypedDict):
    type: Literal["list"]
    id: str
    attributes: ListAttributes
    relationships: NotRequired[ListRelationships]
    links: ObjectLinks


class MessageHierarchyRcsItemParam(TypedDict):
    message: NotRequired[str]
    message_format: NotRequired[Literal["RCS"]]
    rich_content: NotRequired[MessageHierarchyRcsItemRichContentParam | None]
    extra: NotRequired[dict[str, Any] | None]
    image: NotRequired[SlimImageReferenceParam | None]


class ProfileAttributes(TypedDict):
    email: str | None
    phone_number: str | None
    external_id: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    created: str | None
    updated: str | None
    last_event_date: str | None
    location: ProfileLocation | None
    properties: dict[str, Any] | None
    subscriptions: NotRequired[Subscriptions | None]
    predictive_analytics: NotRequired[PredictiveAnalytics | None]
    joined_group_at: NotRequired[str]


class ProfileBulkImportJob(TypedDict):
    type: Literal["profile-bulk-import-job"]
    id: str
    attributes: ProfileBulkImportJobAttributes
    relationships: NotRequired[ProfileBulkImportJobRelationships]
    links: ObjectLinks


class Review(TypedDict):
    type: Literal["review"]
    id: str
    attributes: ReviewAttributes
    links: ObjectLinks
    relationships: NotRequired[ReviewRelationships]


class ColumnV1(TypedDict):
    id: str | None
    data_id: str | None
    data: dict[str, Any] | None
    blocks: list[ColumnV1BlocksItem] | None


class ConditionGroup(TypedDict):
    conditions: list[ConditionGroupConditionsItem]


class FlowDefinitionProfileFilter(TypedDict):
    condition_groups: list[FlowDefinitionProfileFilterConditionGroupsItem]


class FlowDefinitionTriggersItem(TypedDict):
    type: (
        Literal["list", "segment", "metric", "date", "price-drop", "low-inventory"]
        | str
    )
    id: str | None
    trigger_filter: NotRequired[FlowDefinitionTriggersItemTriggerFilter]
    date_field_type: NotRequired[Literal["profile-property", "custom-object"] | str]
    date_profile_property: NotRequired[str]
    timedelta_unit_before_date: NotRequired[Literal["days", "months", "weeks"] | str]
    timedelta_value_before_date: NotRequired[int]
    recurrence_frequency: NotRequired[
        Literal["annually", "monthly", "never", "weekly"] | str
    ]
    timezone: NotRequired[str]
    trigger_time: NotRequired[str]
    trigger_days: (
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
            | str
        ]
        | None
    )
    custom_object_label: NotRequired[str]
    custom_object_property_id: NotRequired[int]
    object_type_id: NotRequired[str]
    object_type_relationship_id: NotRequired[str]
    price_drop_amount_value: NotRequired[int | float]
    price_drop_amount_unit: NotRequired[Literal["currency", "percent"] | str]
    audience: NotRequired[
        list[Literal["checkout-started", "viewed"] | str]
        | list[Literal["added-to-cart", "checkout-started", "viewed"] | str]
    ]
    timeframe_days: NotRequired[int]
    currency_type: NotRequired[Literal["usd"]]
    product_level: NotRequired[Literal["product", "variant"] | str]
    inventory_count: NotRequired[int]


class Profile(TypedDict):
    type: Literal["profile"]
    id: str
    attributes: ProfileAttributes
    relationships: NotRequired[ProfileRelationships]
    links: ObjectLinks


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


class FlowDefinition(TypedDict):
    triggers: list[FlowDefinitionTriggersItem]
    profile_filter: FlowDefinitionProfileFilter | None
    actions: list[FlowDefinitionActionsItem]
    entry_action_id: str | None
    reentry_criteria: FlowDefinitionReentryCriteria | None


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
    definition: NotRequired[FlowDefinition | None]


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


class Flow(TypedDict):
    type: Literal["flow"]
    id: str
    attributes: FlowAttributes
    relationships: NotRequired[FlowRelationships]
    links: ObjectLinks


class Template(TypedDict):
    type: Literal["template"]
    id: str
    attributes: TemplateAttributes
    links: ObjectLinks
