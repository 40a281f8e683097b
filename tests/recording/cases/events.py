"""Events."""

from ..case import ACCEPTED, Exchange, Plain, recording, sdk
from .common import LOCATION, PERSON

_ID = "01JBPR0F11E00000000000001"
_PROPERTIES = {
    "$extra": {"html": "<b>hei</b>"},
    "items": [{"sku": "CHAIR-1", "price": 19.5, "colours": ["rød", "blå"]}],
    "gift wrap": None,
    "count": 3,
}
_BULK = [
    {
        "type": "event-bulk-create",
        "attributes": {
            "backfill": False,
            "profile": {
                "data": {
                    "type": "profile",
                    "attributes": {
                        "email": "ann@example.com",
                        "properties": {"Loyalty tier": "gold"},
                        "location": {"city": "Oslo", "latitude": 59.9},
                    },
                    "meta": {"patch_properties": {"append": {"tags": "vår"}}},
                }
            },
            "events": {
                "data": [
                    {
                        "type": "event",
                        "attributes": {
                            "properties": {"sku": "CHAIR-1", "price": 19.5},
                            "backfill": False,
                            "time": "2026-02-14T17:45:00+01:00",
                            "value": 19.5,
                            "value_currency": "NOK",
                            "unique_id": "order-1/é",
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {
                                        "name": "Placed Order",
                                        "service": "shop",
                                    },
                                }
                            },
                        },
                    },
                    {
                        "type": "event",
                        "attributes": {
                            "properties": {},
                            "backfill": True,
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {"name": "Viewed “Chair”"},
                                }
                            },
                        },
                    },
                ]
            },
        },
    },
    {
        "type": "event-bulk-create",
        "attributes": {
            "backfill": True,
            "profile": {
                "data": {
                    "type": "profile",
                    "id": _ID,
                    "attributes": {"phone_number": None},
                }
            },
            "events": {
                "data": [
                    {
                        "type": "event",
                        "attributes": {
                            "properties": {"a": 1},
                            "backfill": False,
                            "value": None,
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {"name": "Visit"},
                                }
                            },
                        },
                    }
                ]
            },
        },
    },
]

RECORDINGS = (
    recording(
        "BULK_CREATE_EVENTS",
        "events.bulk_create_events",
        Exchange(
            "of two profiles",
            call={
                "data__type": "event-bulk-create-job",
                "data__attributes__events__bulk__create__data": _BULK,
            },
            arguments={"events_bulk_create": _BULK},
            sent=sdk(
                "Events.bulk_create_events",
                {
                    "data": {
                        "type": "event-bulk-create-job",
                        "attributes": {"events-bulk-create": {"data": _BULK}},
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_EVENT",
        "events.create_event",
        Exchange(
            "everything",
            call={
                "data__type": "event",
                "data__attributes__time": "2026-02-14T17:45:00+01:00",
                "data__attributes__value": 1999.99,
                "data__attributes__value__currency": "NOK",
                "data__attributes__unique__id": "order-1/é",
                "data__attributes__properties": _PROPERTIES,
                "data__attributes__metric__data__type": "metric",
                "data__attributes__metric__data__attributes__name": "Placed Order",
                "data__attributes__metric__data__attributes__service": "shop",
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
                "data__attrs__profile__data__attrs__meta__patch__props__unset": [
                    "a",
                    "b c",
                ],
            },
            arguments={
                "time": "2026-02-14T17:45:00+01:00",
                "value": 1999.99,
                "value_currency": "NOK",
                "unique_id": "order-1/é",
                "properties": _PROPERTIES,
                "metric": {"name": "Placed Order", "service": "shop"},
                "profile": {
                    "id": _ID,
                    "kx": "kx-of-an-example",
                    "anonymous_id": "anon-1",
                    **PERSON,
                    "location": LOCATION,
                    "meta": {"patch_properties": {"unset": ["a", "b c"]}},
                },
                "extra_body": {"data": {"attributes": {"backfill": False}}},
            },
            sent=sdk(
                "Events.create_event",
                {
                    "data": {
                        "type": "event",
                        "attributes": {
                            "time": "2026-02-14T17:45:00+01:00",
                            "value": 1999.99,
                            "value_currency": "NOK",
                            "unique_id": "order-1/é",
                            "properties": _PROPERTIES,
                            "backfill": False,
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {
                                        "name": "Placed Order",
                                        "service": "shop",
                                    },
                                }
                            },
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": _ID,
                                    "attributes": {
                                        "_kx": "kx-of-an-example",
                                        "anonymous_id": "anon-1",
                                        **PERSON,
                                        "location": LOCATION,
                                        "meta": {
                                            "patch_properties": {"unset": ["a", "b c"]}
                                        },
                                    },
                                }
                            },
                        },
                    }
                },
            ),
            response=ACCEPTED,
            # The page has no backfill; the SDK always sends it.
            options={"extra_body": {"data": {"attributes": {"backfill": False}}}},
        ),
        Exchange(
            "without properties, which the API wants all the same",
            call={
                "data__attributes__metric__data__attributes__name": "Visited “Oslo”",
                "data__attributes__profile__data__id": _ID,
            },
            arguments={"metric": {"name": "Visited “Oslo”"}, "profile": {"id": _ID}},
            sent=Plain(
                "POST",
                "/api/events",
                body={
                    "data": {
                        "type": "event",
                        "attributes": {
                            "properties": {},
                            "metric": {
                                "data": {
                                    "type": "metric",
                                    "attributes": {"name": "Visited “Oslo”"},
                                }
                            },
                            "profile": {
                                "data": {"type": "profile", "id": _ID, "attributes": {}}
                            },
                        },
                    }
                },
                why="The SDK cannot leave out backfill: it sends the document's default.",
            ),
            response=ACCEPTED,
        ),
    ),
)
