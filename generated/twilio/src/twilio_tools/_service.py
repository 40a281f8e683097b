"""The settings of every request to Twilio."""

from __future__ import annotations

from .runtime.wire.model import ClientOption, Credential, ServiceInfo

SERVICE = ServiceInfo(
    name="Twilio",
    package="twilio_tools",
    version="0.1.0",
    base_url="https://api.twilio.com",
    headers={},
    accept="application/json",
    credentials=(
        Credential(
            option="account_sid",
            environment="TWILIO_ACCOUNT_SID",
            where="header",
            name="Authorization",
            format="{}",
            secret=False,
            basic="user",
        ),
        Credential(
            option="auth_token",
            environment="TWILIO_AUTH_TOKEN",
            where="header",
            name="Authorization",
            format="{}",
            secret=True,
            basic="password",
        ),
        Credential(
            option="api_key",
            environment="TWILIO_API_KEY",
            where="header",
            name="Authorization",
            format="{}",
            secret=False,
            basic="user",
        ),
        Credential(
            option="api_key_secret",
            environment="TWILIO_API_KEY_SECRET",
            where="header",
            name="Authorization",
            format="{}",
            secret=True,
            basic="password",
        ),
    ),
    auth={"all": (("api_key", "api_key_secret"), ("account_sid", "auth_token"))},
    paths={"all": "/"},
    index={
        "TWILIO_CREATE_MESSAGE_FEEDBACK": (
            "message_feedback",
            "CreateMessageFeedbackArguments",
        ),
        "TWILIO_DELETE_MEDIA": ("media", "DeleteMediaArguments"),
        "TWILIO_DELETE_MESSAGE": ("messages", "DeleteMessageArguments"),
        "TWILIO_GET_BALANCE": ("balance", "GetBalanceArguments"),
        "TWILIO_GET_INCOMING_PHONE_NUMBER": (
            "incoming_phone_numbers",
            "GetIncomingPhoneNumberArguments",
        ),
        "TWILIO_GET_MEDIA": ("media", "GetMediaArguments"),
        "TWILIO_GET_MESSAGE": ("messages", "GetMessageArguments"),
        "TWILIO_GET_SHORT_CODE": ("short_codes", "GetShortCodeArguments"),
        "TWILIO_LIST_INCOMING_PHONE_NUMBERS": (
            "incoming_phone_numbers",
            "ListIncomingPhoneNumbersArguments",
        ),
        "TWILIO_LIST_MEDIA": ("media", "ListMediaArguments"),
        "TWILIO_LIST_MESSAGES": ("messages", "ListMessagesArguments"),
        "TWILIO_LIST_SHORT_CODES": ("short_codes", "ListShortCodesArguments"),
        "TWILIO_LIST_USAGE_RECORDS": ("usage", "ListUsageRecordsArguments"),
        "TWILIO_SEND_MESSAGE": ("messages", "SendMessageArguments"),
        "TWILIO_UPDATE_INCOMING_PHONE_NUMBER": (
            "incoming_phone_numbers",
            "UpdateIncomingPhoneNumberArguments",
        ),
        "TWILIO_UPDATE_MESSAGE": ("messages", "UpdateMessageArguments"),
        "TWILIO_UPDATE_SHORT_CODE": ("short_codes", "UpdateShortCodeArguments"),
    },
    options=(
        ClientOption(
            option="account_sid",
            environment="TWILIO_ACCOUNT_SID",
            default="",
            values=(),
            in_address=False,
        ),
    ),
    retired_status=0,
    partial_failure_header="",
    errors={
        "errors": ["/errors", "/error"],
        "texts": [
            "/message",
            "/error_description",
            "/error",
            "/detail",
            "/title",
            "/code",
        ],
        "first_text_only": True,
    },
    rate_limits=({"statuses": [429], "wait": "retry-after"},),
)
