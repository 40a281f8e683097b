"""Coupons and their codes."""

from ..case import Exchange, recording, response, sdk
from ..record import CURSOR

_FILTER = 'equals(coupon.id,"SPRING 20%"),less-than(expires_at,2026-12-31T00:00:00Z)'

RECORDINGS = (
    recording(
        "CREATE_COUPON",
        "coupons.create_coupon",
        Exchange(
            "with a description",
            call={
                "data__type": "coupon",
                "data__attributes__external__id": "SPRING 20%",
                "data__attributes__description": "20 % off, “spring” only — it's a test",
            },
            arguments={
                "external_id": "SPRING 20%",
                "description": "20 % off, “spring” only — it's a test",
            },
            sent=sdk(
                "Coupons.create_coupon",
                {
                    "data": {
                        "type": "coupon",
                        "attributes": {
                            "external_id": "SPRING 20%",
                            "description": "20 % off, “spring” only — it's a test",
                        },
                    }
                },
            ),
            response=response("create_coupon", 201),
        ),
        Exchange(
            "with no description on purpose",
            call={
                "data__attributes__external__id": "AUTUMN",
                "data__attributes__description": None,
            },
            arguments={"external_id": "AUTUMN", "description": None},
            sent=sdk(
                "Coupons.create_coupon",
                {
                    "data": {
                        "type": "coupon",
                        "attributes": {"external_id": "AUTUMN", "description": None},
                    }
                },
            ),
            response=response("create_coupon", 201),
        ),
    ),
    recording(
        "CREATE_COUPON_CODE",
        "coupons.create_coupon_code",
        Exchange(
            "that expires",
            call={
                "data__type": "coupon-code",
                "data__attributes__unique__code": "X7Q9-1",
                "data__attributes__expires__at": "2026-12-31T23:59:59+01:00",
                "data__relationships__coupon__data__id": "SPRING 20%",
                "data__relationships__coupon__data__type": "coupon",
            },
            arguments={
                "unique_code": "X7Q9-1",
                "expires_at": "2026-12-31T23:59:59+01:00",
                "coupon_id": "SPRING 20%",
            },
            sent=sdk(
                "Coupons.create_coupon_code",
                {
                    "data": {
                        "type": "coupon-code",
                        "attributes": {
                            "unique_code": "X7Q9-1",
                            "expires_at": "2026-12-31T23:59:59+01:00",
                        },
                        "relationships": {
                            "coupon": {"data": {"type": "coupon", "id": "SPRING 20%"}}
                        },
                    }
                },
            ),
            response=response("create_coupon_code"),
        ),
        Exchange(
            "that never expires",
            call={
                "data__attributes__unique__code": "X7Q9-2",
                "data__attributes__expires__at": None,
                "data__relationships__coupon__data__id": "SPRING 20%",
            },
            arguments={
                "unique_code": "X7Q9-2",
                "expires_at": None,
                "coupon_id": "SPRING 20%",
            },
            sent=sdk(
                "Coupons.create_coupon_code",
                {
                    "data": {
                        "type": "coupon-code",
                        "attributes": {"unique_code": "X7Q9-2", "expires_at": None},
                        "relationships": {
                            "coupon": {"data": {"type": "coupon", "id": "SPRING 20%"}}
                        },
                    }
                },
            ),
            response=response("create_coupon_code"),
        ),
    ),
    recording(
        "GET_COUPON",
        "coupons.get_coupon",
        Exchange(
            "whose id needs encoding",
            call={"id": "SPRING 20%"},
            arguments={"id": "SPRING 20%"},
            sent=sdk("Coupons.get_coupon", "SPRING 20%"),
            response=response("get_coupon"),
        ),
        Exchange(
            "its description only",
            call={"id": "SPRING 20%", "fields__coupon": ["description"]},
            arguments={"id": "SPRING 20%", "fields_coupon": ["description"]},
            sent=sdk("Coupons.get_coupon", "SPRING 20%", fields_coupon=["description"]),
            response=response("get_coupon").sparse(coupon=["description"]),
        ),
    ),
    recording(
        "GET_COUPON_CODE",
        "coupons.get_coupon_code",
        Exchange(
            "alone",
            call={"id": "SPRING 20%-X7Q9"},
            arguments={"id": "SPRING 20%-X7Q9"},
            sent=sdk("Coupons.get_coupon_code", "SPRING 20%-X7Q9"),
            response=response("get_coupon_code").bare(),
        ),
        Exchange(
            "with its coupon",
            call={"id": "SPRING 20%-X7Q9", "include": ["coupon"]},
            arguments={"id": "SPRING 20%-X7Q9", "include": ["coupon"]},
            sent=sdk("Coupons.get_coupon_code", "SPRING 20%-X7Q9", include=["coupon"]),
            response=response("get_coupon_code"),
        ),
        Exchange(
            "some members of both",
            call={
                "id": "SPRING 20%-X7Q9",
                "fields__coupon__code": ["unique_code", "status"],
                "fields__coupon": ["external_id"],
                "include": ["coupon"],
            },
            arguments={
                "id": "SPRING 20%-X7Q9",
                "fields_coupon_code": ["unique_code", "status"],
                "fields_coupon": ["external_id"],
                "include": ["coupon"],
            },
            sent=sdk(
                "Coupons.get_coupon_code",
                "SPRING 20%-X7Q9",
                fields_coupon_code=["unique_code", "status"],
                fields_coupon=["external_id"],
                include=["coupon"],
            ),
            response=response("get_coupon_code").sparse(
                coupon_code=["unique_code", "status"], coupon=["external_id"]
            ),
        ),
    ),
    recording(
        "GET_COUPON_CODES",
        "coupons.get_coupon_codes",
        Exchange(
            "of a coupon, with the coupon",
            call={"filter": _FILTER, "include": ["coupon"]},
            arguments={"filter": _FILTER, "include": ["coupon"]},
            sent=sdk("Coupons.get_coupon_codes", _FILTER, include=["coupon"]),
            response=response("get_coupon_codes"),
        ),
        Exchange(
            "the next page",
            call={"filter": _FILTER, "include": ["coupon"], "page__cursor": CURSOR},
            arguments={"filter": _FILTER, "include": ["coupon"], "page_cursor": CURSOR},
            sent=sdk(
                "Coupons.get_coupon_codes",
                _FILTER,
                include=["coupon"],
                page_cursor=CURSOR,
            ),
            response=response("get_coupon_codes").last(1),
            follows="of a coupon, with the coupon",
        ),
        Exchange(
            "some members of both",
            call={
                "filter": "any(profile.id,['01JB1','01JB2'])",
                "include": ["coupon"],
                "fields__coupon": ["external_id", "description"],
                "fields__coupon__code": ["unique_code"],
            },
            arguments={
                "filter": "any(profile.id,['01JB1','01JB2'])",
                "include": ["coupon"],
                "fields_coupon": ["external_id", "description"],
                "fields_coupon_code": ["unique_code"],
            },
            sent=sdk(
                "Coupons.get_coupon_codes",
                "any(profile.id,['01JB1','01JB2'])",
                include=["coupon"],
                fields_coupon=["external_id", "description"],
                fields_coupon_code=["unique_code"],
            ),
            response=response("get_coupon_codes")
            .sparse(coupon=["external_id", "description"], coupon_code=["unique_code"])
            .last(),
        ),
    ),
    recording(
        "GET_COUPON_FOR_COUPON_CODE",
        "coupons.get_coupon_for_coupon_code",
        Exchange(
            "the whole coupon",
            call={"id": "SPRING 20%-X7Q9/1"},
            arguments={"id": "SPRING 20%-X7Q9/1"},
            sent=sdk("Coupons.get_coupon_for_coupon_code", "SPRING 20%-X7Q9/1"),
            response=response("get_coupon_for_coupon_code"),
        ),
        Exchange(
            "some members",
            call={
                "id": "SPRING 20%-X7Q9/1",
                "fields__coupon": ["external_id", "description"],
            },
            arguments={
                "id": "SPRING 20%-X7Q9/1",
                "fields_coupon": ["external_id", "description"],
            },
            sent=sdk(
                "Coupons.get_coupon_for_coupon_code",
                "SPRING 20%-X7Q9/1",
                fields_coupon=["external_id", "description"],
            ),
            response=response("get_coupon_for_coupon_code").sparse(
                coupon=["external_id", "description"]
            ),
        ),
    ),
)
