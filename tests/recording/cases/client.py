"""The client-side tools: open endpoints that the SDK has no methods for.

Their requests are written out after the vendor's document: the public key of the account in the
query, and no private one anywhere.
"""

from __future__ import annotations

from typing import Any

from ..case import ACCEPTED, Exchange, Plain, recording
from ..identity import COMPANY_ID
from .common import LOCATION, PERSON

_ID = "01JBPR0F11E00000000000001"
_EVENTS = [
    {
        "type": "event",
        "attributes": {
            "properties": {
                "sku": "CHAIR-1",
                "items": [{"price": 19.5, "navn": "Stol"}],
            },
            "time": "2026-02-14T17:45:00+01:00",
            "value": 19.5,
            "value_currency": "NOK",
            "unique_id": "view-1",
            "metric": {
                "data": {
                    "type": "metric",
                    "attributes": {"name": "Viewed “Chair”", "service": "shop"},
                }
            },
        },
    },
    {
        "type": "event",
        "attributes": {
            "properties": {},
            "metric": {"data": {"type": "metric", "attributes": {"name": "Visit"}}},
        },
    },
]


def _post(path: str, body: dict[str, Any], company: str = COMPANY_ID) -> Plain:
    return Plain("POST", path, (("company_id", company),), body, public=True)


RECORDINGS = (
    recording(
        "BULK_CREATE_CLIENT_EVENTS",
        "client_side.bulk_create_client_events",
        Exchange(
            "everything",
            call={
                "data__type": "event-bulk-create",
                "data__attributes__events__data": _EVENTS,
                "data__attributes__profile__data__type": "profile",
                "data__attributes__profile__data__id": _ID,
                "data__attributes__profile__data__attributes____kx": "kx-of-an-example",
                "data__attributes__profile__data__attributes__anonymous__id": "anon-1",
                "data__attributes__profile__data__attributes__email": PERSON["email"],
                "data__attributes__profile__data__attributes__phone__number": PERSON[
                    "phone_number"
                ],
                "data__attributes__profile__data__attributes__external__id": PERSON[
                    "external_id"
                ],
                "data__attributes__profile__data__attributes__first__name": PERSON[
                    "first_name"
                ],
                "data__attributes__profile__data__attributes__last__name": PERSON[
                    "last_name"
                ],
                "data__attributes__profile__data__attributes__organization": PERSON[
                    "organization"
                ],
                "data__attributes__profile__data__attributes__title": PERSON["title"],
                "data__attributes__profile__data__attributes__image": PERSON["image"],
                "data__attrs__profile__data__attrs__location__address1": "Fjordgata 1",
                "data__attrs__profile__data__attrs__location__address2": "3. etasje",
                "data__attributes__profile__data__attributes__location__city": "Trondheim",
                "data__attributes__profile__data__attributes__location__country": "Norway",
                "data__attrs__profile__data__attrs__location__latitude": "63.4305",
                "data__attrs__profile__data__attrs__location__longitude": 10.3951,
                "data__attributes__profile__data__attributes__location__region": "Trøndelag",
                "data__attributes__profile__data__attributes__location__zip": "7010",
                "data__attrs__profile__data__attrs__location__timezone": "Europe/Oslo",
                "data__attributes__profile__data__attributes__location__ip": "192.0.2.7",
                "data__attrs__profile__data__meta__patch__props__unset": ["a", "b c"],
            },
            arguments={
                "events": _EVENTS,
                "profile": {
                    "id": _ID,
                    "kx": "kx-of-an-example",
                    "anonymous_id": "anon-1",
                    **PERSON,
                    "location": LOCATION,
                    "meta": {"patch_properties": {"unset": ["a", "b c"]}},
                },
            },
            sent=_post(
                "/client/event-bulk-create",
                {
                    "data": {
                        "type": "event-bulk-create",
                        "attributes": {
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": _ID,
                                    "attributes": {
                                        "_kx": "kx-of-an-example",
                                        "anonymous_id": "anon-1",
                                        **PERSON,
                                        "location": LOCATION,
                                    },
                                    "meta": {
                                        "patch_properties": {"unset": ["a", "b c"]}
                                    },
                                }
                            },
                            "events": {"data": _EVENTS},
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
        Exchange(
            "of a profile known by its address",
            call={
                "data__attributes__events__data": _EVENTS[1:],
                "data__attributes__profile__data__attributes__email": "ann@example.com",
            },
            arguments={"events": _EVENTS[1:], "profile": {"email": "ann@example.com"}},
            sent=_post(
                "/client/event-bulk-create",
                {
                    "data": {
                        "type": "event-bulk-create",
                        "attributes": {
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "attributes": {"email": "ann@example.com"},
                                }
                            },
                            "events": {"data": _EVENTS[1:]},
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION",
        "client_side.create_client_back_in_stock_subscription",
        Exchange(
            "everything",
            call={
                "data__type": "back-in-stock-subscription",
                "data__attributes__channels": ["EMAIL", "SMS"],
                "data__attributes__profile__data__type": "profile",
                "data__attributes__profile__data__id": _ID,
                "data__attributes__profile__data__attributes__email": PERSON["email"],
                "data__attributes__profile__data__attributes__phone__number": PERSON[
                    "phone_number"
                ],
                "data__attributes__profile__data__attributes__external__id": PERSON[
                    "external_id"
                ],
                "data__relationships__variant__data__type": "catalog-variant",
                "data__relationships__variant__data__id": "$custom:::$default:::chair/1 rød",
            },
            arguments={
                "channels": ["EMAIL", "SMS"],
                "profile": {
                    "id": _ID,
                    "email": PERSON["email"],
                    "phone_number": PERSON["phone_number"],
                    "external_id": PERSON["external_id"],
                },
                "variant_id": "$custom:::$default:::chair/1 rød",
            },
            sent=_post(
                "/client/back-in-stock-subscriptions",
                {
                    "data": {
                        "type": "back-in-stock-subscription",
                        "attributes": {
                            "channels": ["EMAIL", "SMS"],
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": _ID,
                                    "attributes": {
                                        "email": PERSON["email"],
                                        "phone_number": PERSON["phone_number"],
                                        "external_id": PERSON["external_id"],
                                    },
                                }
                            },
                        },
                        "relationships": {
                            "variant": {
                                "data": {
                                    "type": "catalog-variant",
                                    "id": "$custom:::$default:::chair/1 rød",
                                }
                            }
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_CLIENT_EVENT2",
        "client_side.create_client_event",
        Exchange(
            "everything, for another account",
            call={
                "company_id": "XyZ+ 9/ü",
                "metric_name": "Viewed “Chair”",
                "event_time": "2026-02-14T17:45:00+01:00",
                "event_value": 29.99,
                "value_currency": "NOK",
                "unique_id": "view-1",
                "properties": {"sku": "CHAIR-1", "items": [{"price": 19.5}]},
                "profile_email": PERSON["email"],
                "profile_phone_number": PERSON["phone_number"],
                "profile_external_id": PERSON["external_id"],
                "profile_anonymous_id": "anon-1",
                "profile_properties": {"Loyalty tier": "gold", "visits": 12},
                "first_name": PERSON["first_name"],
                "last_name": PERSON["last_name"],
                "organization": PERSON["organization"],
                "title": PERSON["title"],
                "image": PERSON["image"],
                "address1": "Fjordgata 1",
                "address2": "3. etasje",
                "city": "Trondheim",
                "country": "Norway",
                "latitude": "63.4305",
                "longitude": 10.3951,
                "region": "Trøndelag",
                "zip_code": "7010",
                "timezone": "Europe/Oslo",
                "ip": "192.0.2.7",
            },
            arguments={
                "company_id": "XyZ+ 9/ü",
                "metric": {"name": "Viewed “Chair”"},
                "time": "2026-02-14T17:45:00+01:00",
                "value": 29.99,
                "value_currency": "NOK",
                "unique_id": "view-1",
                "properties": {"sku": "CHAIR-1", "items": [{"price": 19.5}]},
                "profile": {
                    **PERSON,
                    "anonymous_id": "anon-1",
                    "properties": {"Loyalty tier": "gold", "visits": 12},
                    "location": LOCATION,
                },
            },
            sent=_post(
                "/client/events",
                {
                    "data": {
                        "type": "event",
                        "attributes": {
                            "properties": {
                                "sku": "CHAIR-1",
                                "items": [{"price": 19.5}],
                            },
                            "time": "2026-02-14T17:45:00+01:00",
                            "value": 29.99,
                            "value_currency": "NOK",
                            "unique_id": "view-1",
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {"name": "Viewed “Chair”"},
                                }
                            },
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "attributes": {
                                        **PERSON,
                                        "anonymous_id": "anon-1",
                                        "properties": {
                                            "Loyalty tier": "gold",
                                            "visits": 12,
                                        },
                                        "location": LOCATION,
                                    },
                                }
                            },
                        },
                    }
                },
                company="XyZ+ 9/ü",
            ),
            response=ACCEPTED,
        ),
        Exchange(
            "without properties, which the API wants all the same",
            call={"metric_name": "Visit", "profile_anonymous_id": "anon-1"},
            arguments={
                "metric": {"name": "Visit"},
                "profile": {"anonymous_id": "anon-1"},
            },
            sent=_post(
                "/client/events",
                {
                    "data": {
                        "type": "event",
                        "attributes": {
                            "properties": {},
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {"name": "Visit"},
                                }
                            },
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "attributes": {"anonymous_id": "anon-1"},
                                }
                            },
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_CLIENT_SUBSCRIPTION",
        "client_side.create_client_subscription",
        Exchange(
            "everything",
            call={
                "data__type": "subscription",
                "data__attributes__custom__source": "Messe i Bergen",
                "data__attributes__profile__data__type": "profile",
                "data__attributes__profile__data__id": _ID,
                "data__attributes__profile__data__attributes____kx": "kx-of-an-example",
                "data__attributes__profile__data__attributes__email": PERSON["email"],
                "data__attributes__profile__data__attributes__phone__number": PERSON[
                    "phone_number"
                ],
                "data__attributes__profile__data__attributes__external__id": PERSON[
                    "external_id"
                ],
                "data__attributes__profile__data__attributes__first__name": PERSON[
                    "first_name"
                ],
                "data__attributes__profile__data__attributes__last__name": PERSON[
                    "last_name"
                ],
                "data__attributes__profile__data__attributes__organization": PERSON[
                    "organization"
                ],
                "data__attributes__profile__data__attributes__title": PERSON["title"],
                "data__attributes__profile__data__attributes__image": PERSON["image"],
                "data__attrs__profile__data__attrs__location__address1": "Fjordgata 1",
                "data__attrs__profile__data__attrs__location__address2": "3. etasje",
                "data__attributes__profile__data__attributes__location__city": "Trondheim",
                "data__attributes__profile__data__attributes__location__country": "Norway",
                "data__attrs__profile__data__attrs__location__latitude": "63.4305",
                "data__attrs__profile__data__attrs__location__longitude": 10.3951,
                "data__attributes__profile__data__attributes__location__region": "Trøndelag",
                "data__attributes__profile__data__attributes__location__zip": "7010",
                "data__attrs__profile__data__attrs__location__timezone": "Europe/Oslo",
                "data__attributes__profile__data__attributes__location__ip": "192.0.2.7",
                "data__attrs__profile__data__meta__patch__props__unset": "shoe size",
                "data__relationships__list__data__type": "list",
                "data__relationships__list__data__id": "LsT001",
            },
            arguments={
                "custom_source": "Messe i Bergen",
                "profile": {
                    "id": _ID,
                    "kx": "kx-of-an-example",
                    **PERSON,
                    "location": LOCATION,
                    "meta": {"patch_properties": {"unset": "shoe size"}},
                },
                "list_id": "LsT001",
            },
            sent=_post(
                "/client/subscriptions",
                {
                    "data": {
                        "type": "subscription",
                        "attributes": {
                            "custom_source": "Messe i Bergen",
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": _ID,
                                    "attributes": {
                                        "_kx": "kx-of-an-example",
                                        **PERSON,
                                        "location": LOCATION,
                                        "meta": {
                                            "patch_properties": {"unset": "shoe size"}
                                        },
                                    },
                                }
                            },
                        },
                        "relationships": {
                            "list": {"data": {"type": "list", "id": "LsT001"}}
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_OR_UPDATE_CLIENT_PROFILE",
        "client_side.create_or_update_client_profile",
        Exchange(
            "everything",
            call={
                "data__type": "profile",
                "data__id": _ID,
                "data__attributes____kx": "kx-of-an-example",
                "data__attributes__anonymous__id": "anon-1",
                "data__attributes__email": PERSON["email"],
                "data__attributes__phone__number": PERSON["phone_number"],
                "data__attributes__external__id": PERSON["external_id"],
                "data__attributes__first__name": PERSON["first_name"],
                "data__attributes__last__name": PERSON["last_name"],
                "data__attributes__organization": PERSON["organization"],
                "data__attributes__title": PERSON["title"],
                "data__attributes__image": PERSON["image"],
                "data__attributes__location__address1": "Fjordgata 1",
                "data__attributes__location__address2": "3. etasje",
                "data__attributes__location__city": "Trondheim",
                "data__attributes__location__country": "Norway",
                "data__attributes__location__latitude": "63.4305",
                "data__attributes__location__longitude": 10.3951,
                "data__attributes__location__region": "Trøndelag",
                "data__attributes__location__zip": "7010",
                "data__attributes__location__timezone": "Europe/Oslo",
                "data__attributes__location__ip": "192.0.2.7",
                "data__meta__patch__properties__unset": ["a", "b c"],
            },
            arguments={
                "id": _ID,
                "kx": "kx-of-an-example",
                "anonymous_id": "anon-1",
                **PERSON,
                "location": LOCATION,
                "meta": {"patch_properties": {"unset": ["a", "b c"]}},
            },
            sent=_post(
                "/client/profiles",
                {
                    "data": {
                        "type": "profile",
                        "id": _ID,
                        "attributes": {
                            "_kx": "kx-of-an-example",
                            "anonymous_id": "anon-1",
                            **PERSON,
                            "location": LOCATION,
                        },
                        "meta": {"patch_properties": {"unset": ["a", "b c"]}},
                    }
                },
            ),
            response=ACCEPTED,
        ),
        Exchange(
            "nulls clear",
            call={
                "data__attributes__email": "ann@example.com",
                "data__attributes__title": None,
            },
            arguments={"email": "ann@example.com", "title": None},
            sent=_post(
                "/client/profiles",
                {
                    "data": {
                        "type": "profile",
                        "attributes": {"email": "ann@example.com", "title": None},
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "UNREGISTER_CLIENT_PUSH_TOKEN",
        "client_side.unregister_client_push_token",
        Exchange(
            "everything",
            call={
                "data__type": "push-token-unregister",
                "data__attributes__token": "a/token+of=an:example",
                "data__attributes__platform": "android",
                "data__attributes__vendor": "fcm",
                "data__attributes__profile__data__type": "profile",
                "data__attributes__profile__data__id": _ID,
                "data__attributes__profile__data__attributes____kx": "kx-of-an-example",
                "data__attributes__profile__data__attributes__email": PERSON["email"],
                "data__attributes__profile__data__attributes__phone__number": PERSON[
                    "phone_number"
                ],
                "data__attributes__profile__data__attributes__external__id": PERSON[
                    "external_id"
                ],
                "data__attributes__profile__data__attributes__first__name": PERSON[
                    "first_name"
                ],
                "data__attributes__profile__data__attributes__last__name": PERSON[
                    "last_name"
                ],
                "data__attributes__profile__data__attributes__organization": PERSON[
                    "organization"
                ],
                "data__attributes__profile__data__attributes__title": PERSON["title"],
                "data__attributes__profile__data__attributes__image": PERSON["image"],
                "data__attrs__profile__data__attrs__location__address1": "Fjordgata 1",
                "data__attrs__profile__data__attrs__location__address2": "3. etasje",
                "data__attributes__profile__data__attributes__location__city": "Trondheim",
                "data__attributes__profile__data__attributes__location__country": "Norway",
                "data__attrs__profile__data__attrs__location__latitude": "63.4305",
                "data__attrs__profile__data__attrs__location__longitude": 10.3951,
                "data__attributes__profile__data__attributes__location__region": "Trøndelag",
                "data__attributes__profile__data__attributes__location__zip": "7010",
                "data__attrs__profile__data__attrs__location__timezone": "Europe/Oslo",
                "data__attributes__profile__data__attributes__location__ip": "192.0.2.7",
                "data__attrs__profile__data__meta__patch__props__unset": ["a"],
            },
            arguments={
                "token": "a/token+of=an:example",
                "platform": "android",
                "vendor": "fcm",
                "profile": {
                    "id": _ID,
                    "kx": "kx-of-an-example",
                    **PERSON,
                    "location": LOCATION,
                    "meta": {"patch_properties": {"unset": ["a"]}},
                },
            },
            sent=_post(
                "/client/push-token-unregister",
                {
                    "data": {
                        "type": "push-token-unregister",
                        "attributes": {
                            "token": "a/token+of=an:example",
                            "platform": "android",
                            "vendor": "fcm",
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": _ID,
                                    "attributes": {
                                        "_kx": "kx-of-an-example",
                                        **PERSON,
                                        "location": LOCATION,
                                    },
                                    "meta": {"patch_properties": {"unset": ["a"]}},
                                }
                            },
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
)
