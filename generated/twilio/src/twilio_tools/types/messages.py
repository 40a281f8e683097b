"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

GetMessageResult = TypedDict(
    "GetMessageResult",
    {
        "body": str | None,
        "num_segments": str | None,
        "direction": NotRequired[
            Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"] | str
        ],
        "from": str | None,
        "to": str | None,
        "date_updated": str | None,
        "price": str | None,
        "error_message": str | None,
        "uri": str | None,
        "account_sid": str | None,
        "num_media": str | None,
        "status": NotRequired[str],
        "messaging_service_sid": str | None,
        "sid": str | None,
        "date_sent": str | None,
        "date_created": str | None,
        "error_code": int | None,
        "price_unit": str | None,
        "api_version": str | None,
        "subresource_uris": dict[str, Any] | None,
    },
)


Message = TypedDict(
    "Message",
    {
        "body": str | None,
        "num_segments": str | None,
        "direction": NotRequired[
            Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"] | str
        ],
        "from": str | None,
        "to": str | None,
        "date_updated": str | None,
        "price": str | None,
        "error_message": str | None,
        "uri": str | None,
        "account_sid": str | None,
        "num_media": str | None,
        "status": NotRequired[str],
        "messaging_service_sid": str | None,
        "sid": str | None,
        "date_sent": str | None,
        "date_created": str | None,
        "error_code": int | None,
        "price_unit": str | None,
        "api_version": str | None,
        "subresource_uris": dict[str, Any] | None,
    },
)


SendMessageResult = TypedDict(
    "SendMessageResult",
    {
        "body": str | None,
        "num_segments": str | None,
        "direction": NotRequired[
            Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"] | str
        ],
        "from": str | None,
        "to": str | None,
        "date_updated": str | None,
        "price": str | None,
        "error_message": str | None,
        "uri": str | None,
        "account_sid": str | None,
        "num_media": str | None,
        "status": NotRequired[str],
        "messaging_service_sid": str | None,
        "sid": str | None,
        "date_sent": str | None,
        "date_created": str | None,
        "error_code": int | None,
        "price_unit": str | None,
        "api_version": str | None,
        "subresource_uris": dict[str, Any] | None,
    },
)


UpdateMessageResult = TypedDict(
    "UpdateMessageResult",
    {
        "body": str | None,
        "num_segments": str | None,
        "direction": NotRequired[
            Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"] | str
        ],
        "from": str | None,
        "to": str | None,
        "date_updated": str | None,
        "price": str | None,
        "error_message": str | None,
        "uri": str | None,
        "account_sid": str | None,
        "num_media": str | None,
        "status": NotRequired[str],
        "messaging_service_sid": str | None,
        "sid": str | None,
        "date_sent": str | None,
        "date_created": str | None,
        "error_code": int | None,
        "price_unit": str | None,
        "api_version": str | None,
        "subresource_uris": dict[str, Any] | None,
    },
)


class ListMessagesResult(TypedDict):
    end: NotRequired[int]
    first_page_uri: NotRequired[str]
    next_page_uri: str | None
    page: NotRequired[int]
    page_size: NotRequired[int]
    previous_page_uri: str | None
    start: NotRequired[int]
    uri: NotRequired[str]
    messages: NotRequired[list[Message]]
