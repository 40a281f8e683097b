"""What is recorded of Twilio: every tool, with every parameter."""

from __future__ import annotations

from typing import Any

from ..client import Exchange, Recording, Send

ACCOUNT = "AC" + "0" * 31 + "1"
MESSAGE = "SM" + "0" * 31 + "1"
MEDIA = "ME" + "0" * 31 + "1"
CODE = "SC" + "0" * 31 + "1"
NUMBER = "PN" + "0" * 31 + "1"
SERVICE = "MG" + "0" * 31 + "1"
APPLICATION = "AP" + "0" * 31 + "1"
_BASE = f"/2010-04-01/Accounts/{ACCOUNT}"
_DATE = "Thu, 31 Jan 2030 09:00:00 +0000"
_TOKEN = "PA" + "0" * 31 + "1"

_MESSAGE: dict[str, Any] = {
    "account_sid": ACCOUNT,
    "api_version": "2010-04-01",
    "body": "Påskeharen kommer 🐇",
    "date_created": _DATE,
    "date_sent": None,
    "date_updated": _DATE,
    "direction": "outbound-api",
    "error_code": None,
    "error_message": None,
    "from": "+15005550001",
    "messaging_service_sid": None,
    "num_media": "0",
    "num_segments": "1",
    "price": None,
    "price_unit": "USD",
    "sid": MESSAGE,
    "status": "queued",
    "subresource_uris": {"media": f"{_BASE}/Messages/{MESSAGE}/Media.json"},
    "to": "+15005550006",
    "uri": f"{_BASE}/Messages/{MESSAGE}.json",
}
_MEDIA: dict[str, Any] = {
    "account_sid": ACCOUNT,
    "content_type": "image/png",
    "date_created": _DATE,
    "date_updated": _DATE,
    "parent_sid": MESSAGE,
    "sid": MEDIA,
    "uri": f"{_BASE}/Messages/{MESSAGE}/Media/{MEDIA}.json",
}
_CODE: dict[str, Any] = {
    "account_sid": ACCOUNT,
    "api_version": "2010-04-01",
    "date_created": _DATE,
    "date_updated": _DATE,
    "friendly_name": "Påske",
    "short_code": "67898",
    "sid": CODE,
    "sms_fallback_method": "POST",
    "sms_fallback_url": None,
    "sms_method": "POST",
    "sms_url": "https://example.com/sms",
    "uri": f"{_BASE}/SMS/ShortCodes/{CODE}.json",
}
_NUMBER: dict[str, Any] = {
    "account_sid": ACCOUNT,
    "address_requirements": "none",
    "address_sid": None,
    "api_version": "2010-04-01",
    "beta": False,
    "bundle_sid": None,
    "capabilities": {"mms": True, "sms": True, "voice": True, "fax": False},
    "date_created": _DATE,
    "date_updated": _DATE,
    "emergency_address_sid": None,
    "emergency_address_status": "unregistered",
    "emergency_status": "Inactive",
    "friendly_name": "Office",
    "identity_sid": None,
    "origin": "twilio",
    "phone_number": "+15005550001",
    "sid": NUMBER,
    "sms_application_sid": "",
    "sms_fallback_method": "POST",
    "sms_fallback_url": "",
    "sms_method": "POST",
    "sms_url": "https://example.com/sms",
    "status": "in-use",
    "status_callback": "",
    "status_callback_method": "POST",
    "trunk_sid": None,
    "uri": f"{_BASE}/IncomingPhoneNumbers/{NUMBER}.json",
    "voice_application_sid": "",
    "voice_caller_id_lookup": False,
    "voice_fallback_method": "POST",
    "voice_fallback_url": "",
    "voice_method": "POST",
    "voice_receive_mode": "voice",
    "voice_url": "",
}
_RECORD: dict[str, Any] = {
    "account_sid": ACCOUNT,
    "api_version": "2010-04-01",
    "as_of": "2030-02-01T00:00:00+00:00",
    "category": "sms",
    "count": "12",
    "count_unit": "messages",
    "description": "SMS",
    "end_date": "2030-01-31",
    "price": "0.09",
    "price_unit": "usd",
    "start_date": "2030-01-01",
    "subresource_uris": None,
    "uri": f"{_BASE}/Usage/Records.json?Category=sms",
    "usage": "12",
    "usage_unit": "messages",
}


def _page(path: str, query: str, name: str, *items: Any, following: str = "") -> Any:
    """A page of a collection; `following` is the query of the next one."""
    return {
        name: list(items),
        "end": 0,
        "first_page_uri": f"{_BASE}/{path}?{query}",
        "next_page_uri": f"{_BASE}/{path}?{following}" if following else None,
        "page": 0,
        "page_size": 50,
        "previous_page_uri": None,
        "start": 0,
        "uri": f"{_BASE}/{path}?{query}",
    }


def _same(
    name: str, send: Send, body: Any, status: int = 200, /, **given: Any
) -> Exchange:
    """An exchange whose arguments are called as they are documented, but for `from`."""
    call = {"from" if key == "from_" else key: value for key, value in given.items()}
    return Exchange(name, call, given, send, body, status)


def _paged(
    path: str, name: str, item: Any, page: Any, /, *around: Any, **given: Any
) -> tuple[Exchange, ...]:
    """All parameters of a collection at once, then two pages of it."""
    following = f"PageSize=1&Page=1&PageToken={_TOKEN}"
    second = {"page_size": 1, "page": 1, "page_token": _TOKEN}
    names = dict(around)
    everything = _page(path, "PageSize=50&Page=0", name, item)
    first = _page(path, "PageSize=1&Page=0", name, item, following=following)
    empty = _page(path, following, name)
    sdk_second = {"page_size": 1, "page_number": 1, "page_token": _TOKEN}
    return (
        _same(
            "with everything", lambda c: page(c)(**given), everything, **names, **given
        ),
        _same(
            "the first page",
            lambda c: page(c)(page_size=1),
            first,
            **names,
            page_size=1,
        ),
        Exchange(
            "the last page",
            {**names, **second},
            {**names, **second},
            lambda c: page(c)(**sdk_second),
            empty,
            follows="the first page",
        ),
    )


_SENDING: dict[str, Any] = {
    "to": "whatsapp:+15005550006",
    "from_": "+15005550001",
    "messaging_service_sid": SERVICE,
    "body": "Påskeharen kommer 🐇 & egg = 100 %+",
    "media_url": ["https://example.com/a.png?b=1&c", "https://example.com/d.png"],
    "content_sid": "HX" + "0" * 31 + "1",
    "content_variables": '{"1": "Ann"}',
    "status_callback": "https://example.com/status",
    "application_sid": APPLICATION,
    "schedule_type": "fixed",
    "send_at": "2030-01-31T09:00:00Z",
    "validity_period": 600,
    "provide_feedback": True,
    "attempt": 2,
    "smart_encoded": False,
    "shorten_urls": True,
    "send_as_mms": False,
    "persistent_action": ["geo:60.39,5.32|Office"],
    "content_retention": "retain",
    "address_retention": "obfuscate",
    "risk_check": "disable",
    "fallback_from": "+15005550001",
    "traffic_type": "free",
}
_HANDLING: dict[str, Any] = {
    "friendly_name": "Påske",
    "sms_url": "https://example.com/sms",
    "sms_method": "POST",
    "sms_fallback_url": "https://example.com/fallback",
    "sms_fallback_method": "GET",
    "api_version": "2010-04-01",
}
_CALLS: dict[str, Any] = {
    "sms_application_sid": APPLICATION,
    "status_callback": "https://example.com/status",
    "status_callback_method": "POST",
    "voice_url": "https://example.com/voice",
    "voice_method": "GET",
    "voice_fallback_url": "https://example.com/voice-fallback",
    "voice_fallback_method": "POST",
    "voice_application_sid": APPLICATION,
    "voice_caller_id_lookup": False,
    "voice_receive_mode": "voice",
    "trunk_sid": "TK" + "0" * 31 + "1",
    "emergency_status": "Active",
    "emergency_address_sid": "AD" + "0" * 31 + "1",
    "identity_sid": "RI" + "0" * 31 + "1",
    "address_sid": "AD" + "0" * 31 + "2",
    "bundle_sid": "BU" + "0" * 31 + "1",
}

RECORDINGS = (
    Recording(
        "TWILIO_SEND_MESSAGE",
        "messages.send_message",
        (
            _same(
                "a text",
                lambda c: c.messages.create(
                    to="+15005550006", from_="+15005550001", body="Påskeharen kommer 🐇"
                ),
                _MESSAGE,
                201,
                to="+15005550006",
                from_="+15005550001",
                body="Påskeharen kommer 🐇",
            ),
            _same(
                "everything",
                lambda c: c.messages.create(**_SENDING),
                _MESSAGE,
                201,
                **_SENDING,
            ),
        ),
    ),
    Recording(
        "TWILIO_LIST_MESSAGES",
        "messages.list_messages",
        _paged(
            "Messages.json",
            "messages",
            _MESSAGE,
            lambda c: c.messages.page,
            to="+15005550006",
            from_="+15005550001",
            date_sent="2030-01-31T09:00:00Z",
            date_sent_before="2030-02-01T00:00:00Z",
            date_sent_after="2030-01-01T00:00:00Z",
            page_size=1000,
        ),
    ),
    Recording(
        "TWILIO_GET_MESSAGE",
        "messages.get_message",
        (
            _same(
                "a message",
                lambda c: c.messages(MESSAGE).fetch(),
                _MESSAGE,
                sid=MESSAGE,
            ),
        ),
    ),
    Recording(
        "TWILIO_UPDATE_MESSAGE",
        "messages.update_message",
        (
            _same(
                "without its text",
                lambda c: c.messages(MESSAGE).update(body=""),
                {**_MESSAGE, "body": ""},
                sid=MESSAGE,
                body="",
            ),
            _same(
                "canceled",
                lambda c: c.messages(MESSAGE).update(status="canceled"),
                {**_MESSAGE, "status": "canceled"},
                sid=MESSAGE,
                status="canceled",
            ),
        ),
    ),
    Recording(
        "TWILIO_DELETE_MESSAGE",
        "messages.delete_message",
        (
            _same(
                "a message",
                lambda c: c.messages(MESSAGE).delete(),
                None,
                204,
                sid=MESSAGE,
            ),
        ),
    ),
    Recording(
        "TWILIO_LIST_MEDIA",
        "media.list_media",
        _paged(
            f"Messages/{MESSAGE}/Media.json",
            "media_list",
            _MEDIA,
            lambda c: c.messages(MESSAGE).media.page,
            ("message_sid", MESSAGE),
            date_created="2030-01-31T09:00:00Z",
            date_created_before="2030-02-01T00:00:00Z",
            date_created_after="2030-01-01T00:00:00Z",
            page_size=1000,
        ),
    ),
    Recording(
        "TWILIO_GET_MEDIA",
        "media.get_media",
        (
            _same(
                "a picture",
                lambda c: c.messages(MESSAGE).media(MEDIA).fetch(),
                _MEDIA,
                message_sid=MESSAGE,
                sid=MEDIA,
            ),
        ),
    ),
    Recording(
        "TWILIO_DELETE_MEDIA",
        "media.delete_media",
        (
            _same(
                "a picture",
                lambda c: c.messages(MESSAGE).media(MEDIA).delete(),
                None,
                204,
                message_sid=MESSAGE,
                sid=MEDIA,
            ),
        ),
    ),
    Recording(
        "TWILIO_CREATE_MESSAGE_FEEDBACK",
        "message_feedback.create_message_feedback",
        (
            _same(
                "a confirmation",
                lambda c: c.messages(MESSAGE).feedback.create(outcome="confirmed"),
                {
                    "account_sid": ACCOUNT,
                    "date_created": _DATE,
                    "date_updated": _DATE,
                    "message_sid": MESSAGE,
                    "outcome": "confirmed",
                    "uri": f"{_BASE}/Messages/{MESSAGE}/Feedback.json",
                },
                201,
                message_sid=MESSAGE,
                outcome="confirmed",
            ),
        ),
    ),
    Recording(
        "TWILIO_LIST_SHORT_CODES",
        "short_codes.list_short_codes",
        _paged(
            "SMS/ShortCodes.json",
            "short_codes",
            _CODE,
            lambda c: c.short_codes.page,
            friendly_name="Påske",
            short_code="67*",
            page_size=1000,
        ),
    ),
    Recording(
        "TWILIO_GET_SHORT_CODE",
        "short_codes.get_short_code",
        (
            _same(
                "a short code",
                lambda c: c.short_codes(CODE).fetch(),
                _CODE,
                sid=CODE,
            ),
        ),
    ),
    Recording(
        "TWILIO_UPDATE_SHORT_CODE",
        "short_codes.update_short_code",
        (
            _same(
                "everything",
                lambda c: c.short_codes(CODE).update(**_HANDLING),
                _CODE,
                sid=CODE,
                **_HANDLING,
            ),
        ),
    ),
    Recording(
        "TWILIO_LIST_INCOMING_PHONE_NUMBERS",
        "incoming_phone_numbers.list_incoming_phone_numbers",
        _paged(
            "IncomingPhoneNumbers.json",
            "incoming_phone_numbers",
            _NUMBER,
            lambda c: c.incoming_phone_numbers.page,
            phone_number="+1500*",
            friendly_name="Office",
            origin="twilio",
            beta=False,
            page_size=1000,
        ),
    ),
    Recording(
        "TWILIO_GET_INCOMING_PHONE_NUMBER",
        "incoming_phone_numbers.get_incoming_phone_number",
        (
            _same(
                "a number",
                lambda c: c.incoming_phone_numbers(NUMBER).fetch(),
                _NUMBER,
                sid=NUMBER,
            ),
        ),
    ),
    Recording(
        "TWILIO_UPDATE_INCOMING_PHONE_NUMBER",
        "incoming_phone_numbers.update_incoming_phone_number",
        (
            _same(
                "everything",
                lambda c: c.incoming_phone_numbers(NUMBER).update(
                    **_HANDLING, **_CALLS
                ),
                _NUMBER,
                sid=NUMBER,
                **_HANDLING,
                **_CALLS,
            ),
        ),
    ),
    Recording(
        "TWILIO_GET_BALANCE",
        "balance.get_balance",
        (
            _same(
                "the balance",
                lambda c: c.balance.fetch(),
                {"account_sid": ACCOUNT, "balance": "12.34", "currency": "USD"},
            ),
        ),
    ),
    Recording(
        "TWILIO_LIST_USAGE_RECORDS",
        "usage.list_usage_records",
        _paged(
            "Usage/Records.json",
            "usage_records",
            _RECORD,
            lambda c: c.usage.records.page,
            category="sms",
            start_date="2030-01-01",
            end_date="2030-01-31",
            include_subaccounts=False,
            page_size=1000,
        ),
    ),
)
