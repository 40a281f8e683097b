"""The allowed values of arguments, as named types."""

from __future__ import annotations

from typing import Literal, TypeAlias

# fmt: off
FieldsAccount: TypeAlias = Literal[
    "contact_information", "contact_information.default_sender_email",
    "contact_information.default_sender_name", "contact_information.organization_name",
    "contact_information.street_address",
    "contact_information.street_address.address1",
    "contact_information.street_address.address2",
    "contact_information.street_address.city",
    "contact_information.street_address.country",
    "contact_information.street_address.region",
    "contact_information.street_address.zip", "contact_information.website_url", "id",
    "industry", "locale", "preferred_currency", "public_api_key", "test_account",
    "timezone",
]
FieldsCampaign: TypeAlias = Literal[
    "archived", "audiences", "audiences.excluded", "audiences.included", "created_at",
    "id", "name", "scheduled_at", "send_options", "send_options.use_smart_sending",
    "send_strategy", "send_strategy.date", "send_strategy.datetime",
    "send_strategy.method", "send_strategy.options", "send_strategy.options.is_local",
    "send_strategy.options.send_past_recipients_immediately",
    "send_strategy.throttle_percentage", "send_time", "status", "tracking_options",
    "tracking_options.add_tracking_params", "tracking_options.custom_tracking_params",
    "tracking_options.is_tracking_clicks", "tracking_options.is_tracking_opens",
    "updated_at",
]
FieldsCampaignMessage: TypeAlias = Literal[
    "created_at", "definition", "definition.channel", "definition.content",
    "definition.content.action_buttons", "definition.content.bcc_email",
    "definition.content.body", "definition.content.cc_email",
    "definition.content.dynamic_image", "definition.content.from_email",
    "definition.content.from_label", "definition.content.media_url",
    "definition.content.preview_text", "definition.content.reply_to_email",
    "definition.content.subject", "definition.content.title", "definition.kv_pairs",
    "definition.label", "definition.notification_type", "definition.options",
    "definition.options.badge", "definition.options.badge.badge_options",
    "definition.options.badge.badge_options.badge_config",
    "definition.options.badge.badge_options.set_from_property",
    "definition.options.badge.badge_options.value", "definition.options.badge.display",
    "definition.options.on_open", "definition.options.on_open.android_deep_link",
    "definition.options.on_open.ios_deep_link", "definition.options.on_open.type",
    "definition.options.on_open.web_url", "definition.options.play_sound",
    "definition.render_options", "definition.render_options.add_info_link",
    "definition.render_options.add_opt_out_language",
    "definition.render_options.add_org_prefix",
    "definition.render_options.shorten_links", "id", "send_times", "updated_at",
]
FieldsCatalogItem: TypeAlias = Literal[
    "created", "custom_metadata", "description", "external_id", "id", "image_full_url",
    "image_thumbnail_url", "images", "price", "published", "title", "updated", "url",
]
FieldsCatalogItemBulkUpdateJob: TypeAlias = Literal[
    "completed_at", "completed_count", "created_at", "errors", "expires_at",
    "failed_count", "id", "status", "total_count",
]
FieldsCatalogVariant: TypeAlias = Literal[
    "created", "custom_metadata", "description", "external_id", "id", "image_full_url",
    "image_thumbnail_url", "images", "inventory_policy", "inventory_quantity", "price",
    "published", "sku", "title", "updated", "url",
]
FieldsImage: TypeAlias = Literal[
    "format", "hidden", "id", "image_url", "name", "size", "updated_at",
]
FieldsImportError: TypeAlias = Literal[
    "code", "detail", "id", "original_payload", "source", "source.pointer", "title",
]
FieldsProfile: TypeAlias = Literal[
    "created", "email", "external_id", "first_name", "id", "image", "last_event_date",
    "last_name", "locale", "location", "location.address1", "location.address2",
    "location.city", "location.country", "location.ip", "location.latitude",
    "location.longitude", "location.region", "location.timezone", "location.zip",
    "organization", "phone_number", "predictive_analytics",
    "predictive_analytics.average_days_between_orders",
    "predictive_analytics.average_order_value",
    "predictive_analytics.churn_probability",
    "predictive_analytics.expected_date_of_next_order",
    "predictive_analytics.historic_clv",
    "predictive_analytics.historic_number_of_orders",
    "predictive_analytics.predicted_clv",
    "predictive_analytics.predicted_number_of_orders",
    "predictive_analytics.ranked_channel_affinity", "predictive_analytics.total_clv",
    "properties", "subscriptions", "subscriptions.email",
    "subscriptions.email.marketing",
    "subscriptions.email.marketing.can_receive_email_marketing",
    "subscriptions.email.marketing.consent",
    "subscriptions.email.marketing.consent_timestamp",
    "subscriptions.email.marketing.custom_method_detail",
    "subscriptions.email.marketing.double_optin",
    "subscriptions.email.marketing.last_updated",
    "subscriptions.email.marketing.list_suppressions",
    "subscriptions.email.marketing.method",
    "subscriptions.email.marketing.method_detail",
    "subscriptions.email.marketing.suppression", "subscriptions.email.open_tracking",
    "subscriptions.email.open_tracking.can_receive",
    "subscriptions.email.open_tracking.consent",
    "subscriptions.email.open_tracking.consent_timestamp",
    "subscriptions.email.open_tracking.created_timestamp",
    "subscriptions.email.open_tracking.last_updated",
    "subscriptions.email.open_tracking.metadata",
    "subscriptions.email.open_tracking.valid_until", "subscriptions.mobile_push",
    "subscriptions.mobile_push.marketing",
    "subscriptions.mobile_push.marketing.can_receive_push_marketing",
    "subscriptions.mobile_push.marketing.consent",
    "subscriptions.mobile_push.marketing.consent_timestamp", "subscriptions.sms",
    "subscriptions.sms.marketing",
    "subscriptions.sms.marketing.can_receive_sms_marketing",
    "subscriptions.sms.marketing.consent",
    "subscriptions.sms.marketing.consent_timestamp",
    "subscriptions.sms.marketing.last_updated", "subscriptions.sms.marketing.method",
    "subscriptions.sms.marketing.method_detail", "subscriptions.sms.transactional",
    "subscriptions.sms.transactional.can_receive_sms_transactional",
    "subscriptions.sms.transactional.consent",
    "subscriptions.sms.transactional.consent_timestamp",
    "subscriptions.sms.transactional.last_updated",
    "subscriptions.sms.transactional.method",
    "subscriptions.sms.transactional.method_detail", "subscriptions.whatsapp",
    "subscriptions.whatsapp.conversational",
    "subscriptions.whatsapp.conversational.can_receive",
    "subscriptions.whatsapp.conversational.consent",
    "subscriptions.whatsapp.conversational.consent_timestamp",
    "subscriptions.whatsapp.conversational.created_timestamp",
    "subscriptions.whatsapp.conversational.last_updated",
    "subscriptions.whatsapp.conversational.metadata",
    "subscriptions.whatsapp.conversational.phone_number",
    "subscriptions.whatsapp.conversational.valid_until",
    "subscriptions.whatsapp.marketing", "subscriptions.whatsapp.marketing.can_receive",
    "subscriptions.whatsapp.marketing.consent",
    "subscriptions.whatsapp.marketing.consent_timestamp",
    "subscriptions.whatsapp.marketing.created_timestamp",
    "subscriptions.whatsapp.marketing.last_updated",
    "subscriptions.whatsapp.marketing.metadata",
    "subscriptions.whatsapp.marketing.phone_number",
    "subscriptions.whatsapp.marketing.valid_until",
    "subscriptions.whatsapp.transactional",
    "subscriptions.whatsapp.transactional.can_receive",
    "subscriptions.whatsapp.transactional.consent",
    "subscriptions.whatsapp.transactional.consent_timestamp",
    "subscriptions.whatsapp.transactional.created_timestamp",
    "subscriptions.whatsapp.transactional.last_updated",
    "subscriptions.whatsapp.transactional.metadata",
    "subscriptions.whatsapp.transactional.phone_number",
    "subscriptions.whatsapp.transactional.valid_until", "title", "updated",
]
FieldsProfileBulkImportJob: TypeAlias = Literal[
    "completed_at", "completed_count", "created_at", "expires_at", "failed_count",
    "id", "started_at", "status", "total_count",
]
FieldsSegment: TypeAlias = Literal[
    "created", "definition", "definition.condition_groups", "id", "is_active",
    "is_processing", "is_starred", "name", "updated",
]
FieldsTemplate: TypeAlias = Literal[
    "amp", "created", "editor_type", "html", "id", "name", "text", "updated",
]
GetCampaignsSort: TypeAlias = Literal[
    "created_at", "-created_at", "id", "-id", "name", "-name", "scheduled_at",
    "-scheduled_at", "updated_at", "-updated_at",
]
GetProfilesSort: TypeAlias = Literal[
    "created", "-created", "email", "-email", "id", "-id",
    "subscriptions.email.marketing.list_suppressions.timestamp",
    "-subscriptions.email.marketing.list_suppressions.timestamp",
    "subscriptions.email.marketing.suppression.timestamp",
    "-subscriptions.email.marketing.suppression.timestamp", "updated", "-updated",
]
GetSegmentFieldsSegment: TypeAlias = Literal[
    "created", "definition", "definition.condition_groups", "id", "is_active",
    "is_processing", "is_starred", "name", "profile_count", "updated",
]
GetTemplateFieldsTemplate: TypeAlias = Literal[
    "amp", "created", "definition", "definition.body", "definition.body.id",
    "definition.body.properties", "definition.body.properties.css_class",
    "definition.body.properties.id", "definition.body.sections",
    "definition.body.styles", "definition.body.styles.background_color",
    "definition.body.styles.width", "definition.id", "definition.styles",
    "definition.template_id", "editor_type", "html", "id", "name", "text", "updated",
]
QueryCampaignValuesStatistics: TypeAlias = Literal[
    "average_order_value", "bounce_rate", "bounced", "bounced_or_failed",
    "bounced_or_failed_rate", "click_rate", "click_to_open_rate", "clicks",
    "clicks_unique", "conversion_rate", "conversion_uniques", "conversion_value",
    "conversions", "delivered", "delivery_rate", "failed", "failed_rate",
    "message_segment_count_sum", "open_rate", "opens", "opens_unique", "recipients",
    "revenue_per_recipient", "spam_complaint_rate", "spam_complaints",
    "text_message_credit_usage_amount", "text_message_roi", "text_message_spend",
    "unsubscribe_rate", "unsubscribe_uniques", "unsubscribes", "average_open_rate",
    "count_opened", "count_sent",
]
QueryMetricAggregatesBy: TypeAlias = Literal[
    "$attributed_channel", "$attributed_flow", "$attributed_message",
    "$attributed_variation", "$campaign_channel", "$flow", "$flow_channel", "$message",
    "$message_send_cohort", "$usage_amount", "$value_currency", "$variation",
    "$variation_send_cohort", "Bot Click", "Bounce Type", "Campaign Name",
    "Client Canonical", "Client Name", "Client Type", "Email Domain", "Failure Source",
    "Failure Type", "From Number", "From Phone Region", "Inbox Provider", "List",
    "Message Format", "Message Name", "Message Type", "Method", "Segment Count",
    "Subject", "To Number", "To Phone Region", "URL", "form_id",
]
QueryMetricAggregatesSort: TypeAlias = Literal[
    "$attributed_channel", "-$attributed_channel", "$attributed_flow",
    "-$attributed_flow", "$attributed_message", "-$attributed_message",
    "$attributed_variation", "-$attributed_variation", "$campaign_channel",
    "-$campaign_channel", "$flow", "-$flow", "$flow_channel", "-$flow_channel",
    "$message", "-$message", "$message_send_cohort", "-$message_send_cohort",
    "$usage_amount", "-$usage_amount", "$value_currency", "-$value_currency",
    "$variation", "-$variation", "$variation_send_cohort", "-$variation_send_cohort",
    "Bot Click", "-Bot Click", "Bounce Type", "-Bounce Type", "Campaign Name",
    "-Campaign Name", "Client Canonical", "-Client Canonical", "Client Name",
    "-Client Name", "Client Type", "-Client Type", "Email Domain", "-Email Domain",
    "Failure Source", "-Failure Source", "Failure Type", "-Failure Type",
    "From Number", "-From Number", "From Phone Region", "-From Phone Region",
    "Inbox Provider", "-Inbox Provider", "List", "-List", "Message Format",
    "-Message Format", "Message Name", "-Message Name", "Message Type",
    "-Message Type", "Method", "-Method", "Segment Count", "-Segment Count", "Subject",
    "-Subject", "To Number", "-To Number", "To Phone Region", "-To Phone Region",
    "URL", "-URL", "count", "-count", "form_id", "-form_id", "sum_value", "-sum_value",
    "unique", "-unique",
]
