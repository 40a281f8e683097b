"""Profiles, and the tokens of their devices."""

from ..case import ACCEPTED, Exchange, Plain, recording, response, sdk
from ..record import CURSOR
from .common import LOCATION, PERSON

_ID = "01JBPR0F11E00000000000001"
_FILTER = (
    'equals(email,"ann.o\'hara+test@example.com"),'
    "greater-than(created,2026-01-01T00:00:00+01:00),any(id,['a, b','c \\'d\\''])"
)
_MORE = ["subscriptions", "predictive_analytics"]
_DEVICE = {
    "device_id": "device-1",
    "klaviyo_sdk": "swift",
    "sdk_version": "3.2.1",
    "device_model": "Phone 12",
    "os_name": "ios",
    "os_version": "17.4",
    "manufacturer": "Example Devices",
    "app_name": "Example Shop",
    "app_version": "4.5.6",
    "app_build": "456",
    "app_id": "com.example.shop",
    "environment": "release",
}

RECORDINGS = (
    recording(
        "CREATE_OR_UPDATE_PUSH_TOKEN",
        "profiles.create_or_update_push_token",
        Exchange(
            "everything",
            call={
                "data__type": "push-token",
                "data__attributes__token": "a/token+of=an:example",
                "data__attributes__platform": "ios",
                "data__attributes__vendor": "apns",
                "data__attributes__enablement__status": "PROVISIONAL",
                "data__attributes__background": "RESTRICTED",
                "data__attributes__device__metadata__device__id": "device-1",
                "data__attributes__device__metadata__klaviyo__sdk": "swift",
                "data__attributes__device__metadata__sdk__version": "3.2.1",
                "data__attributes__device__metadata__device__model": "Phone 12",
                "data__attributes__device__metadata__os__name": "ios",
                "data__attributes__device__metadata__os__version": "17.4",
                "data__attributes__device__metadata__manufacturer": "Example Devices",
                "data__attributes__device__metadata__app__name": "Example Shop",
                "data__attributes__device__metadata__app__version": "4.5.6",
                "data__attributes__device__metadata__app__build": "456",
                "data__attributes__device__metadata__app__id": "com.example.shop",
                "data__attributes__device__metadata__environment": "release",
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
                "profile_meta_patch_unset": ["shoe size", "old/key"],
            },
            arguments={
                "token": "a/token+of=an:example",
                "platform": "ios",
                "vendor": "apns",
                "enablement_status": "PROVISIONAL",
                "background": "RESTRICTED",
                "device_metadata": _DEVICE,
                "profile": {
                    "id": _ID,
                    "kx": "kx-of-an-example",
                    **PERSON,
                    "location": LOCATION,
                    "meta": {"patch_properties": {"unset": ["shoe size", "old/key"]}},
                },
            },
            sent=sdk(
                "Profiles.create_push_token",
                {
                    "data": {
                        "type": "push-token",
                        "attributes": {
                            "token": "a/token+of=an:example",
                            "platform": "ios",
                            "vendor": "apns",
                            "enablement_status": "PROVISIONAL",
                            "background": "RESTRICTED",
                            "device_metadata": _DEVICE,
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": _ID,
                                    "attributes": {
                                        **PERSON,
                                        "_kx": "kx-of-an-example",
                                        "location": LOCATION,
                                        "meta": {
                                            "patch_properties": {
                                                "unset": ["shoe size", "old/key"]
                                            }
                                        },
                                    },
                                }
                            },
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
        Exchange(
            "as little as there may be",
            call={
                "data__attributes__token": "token-2",
                "data__attributes__platform": "android",
                "data__attributes__vendor": "fcm",
                "data__attributes__profile__data__attributes__email": "ann@example.com",
            },
            arguments={
                "token": "token-2",
                "platform": "android",
                "vendor": "fcm",
                "profile": {"email": "ann@example.com"},
            },
            sent=Plain(
                "POST",
                "/api/push-tokens",
                body={
                    "data": {
                        "type": "push-token",
                        "attributes": {
                            "token": "token-2",
                            "platform": "android",
                            "vendor": "fcm",
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "attributes": {"email": "ann@example.com"},
                                }
                            },
                        },
                    }
                },
                why="The SDK cannot leave out background and enablement_status: it sends defaults.",
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_PROFILE",
        "profiles.create_profile",
        Exchange(
            "everything",
            call={
                "data__type": "profile",
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
            },
            arguments={**PERSON, "location": LOCATION},
            sent=sdk(
                "Profiles.create_profile",
                {
                    "data": {
                        "type": "profile",
                        "attributes": {**PERSON, "location": LOCATION},
                    }
                },
            ),
            response=response("create_profile", 201).without(*_MORE),
        ),
        Exchange(
            "an address and nothing more",
            call={"data__attributes__email": "ann@example.com"},
            arguments={"email": "ann@example.com"},
            sent=sdk(
                "Profiles.create_profile",
                {
                    "data": {
                        "type": "profile",
                        "attributes": {"email": "ann@example.com"},
                    }
                },
            ),
            response=response("create_profile", 201).without(*_MORE),
        ),
        Exchange(
            "with nulls",
            call={
                "data__attributes__external__id": "63",
                "data__attributes__first__name": None,
                "data__attributes__location__city": None,
                "data__attributes__location__zip": "7010",
            },
            arguments={
                "external_id": "63",
                "first_name": None,
                "location": {"city": None, "zip": "7010"},
            },
            sent=sdk(
                "Profiles.create_profile",
                {
                    "data": {
                        "type": "profile",
                        "attributes": {
                            "external_id": "63",
                            "first_name": None,
                            "location": {"city": None, "zip": "7010"},
                        },
                    }
                },
            ),
            response=response("create_profile", 201).without(*_MORE),
        ),
    ),
    recording(
        "GET_PROFILE",
        "profiles.get_profile",
        Exchange(
            "alone",
            call={"id": _ID},
            arguments={"id": _ID},
            sent=sdk("Profiles.get_profile", _ID),
            response=response("get_profile").bare().without(*_MORE),
        ),
        Exchange(
            "with all that is related",
            call={
                "id": _ID,
                "include": ["lists", "segments", "push-tokens", "conversations"],
                "additional__fields__profile": _MORE,
            },
            arguments={
                "id": _ID,
                "include": ["lists", "segments", "push-tokens", "conversations"],
                "additional_fields_profile": _MORE,
            },
            sent=sdk(
                "Profiles.get_profile",
                _ID,
                include=["lists", "segments", "push-tokens", "conversations"],
                additional_fields_profile=["subscriptions", "predictive_analytics"],
            ),
            response=response("get_profile"),
        ),
        Exchange(
            "some members",
            call={
                "id": _ID,
                "include": ["lists", "segments"],
                "fields__profile": ["email", "location.city", "properties"],
                "fields__list": ["name"],
                "fields__segment": ["name", "is_active"],
            },
            arguments={
                "id": _ID,
                "include": ["lists", "segments"],
                "fields_profile": ["email", "location.city", "properties"],
                "fields_list": ["name"],
                "fields_segment": ["name", "is_active"],
            },
            sent=sdk(
                "Profiles.get_profile",
                _ID,
                include=["lists", "segments"],
                fields_profile=["email", "location.city", "properties"],
                fields_list=["name"],
                fields_segment=["name", "is_active"],
            ),
            response=response("get_profile").sparse(
                profile=["email", "location.city", "properties"],
                list=["name"],
                segment=["name", "is_active"],
            ),
        ),
    ),
    recording(
        "GET_PROFILES",
        "profiles.get_profiles",
        Exchange(
            "all profiles",
            call={},
            arguments={},
            sent=sdk("Profiles.get_profiles"),
            response=response("get_profiles").bare().without(*_MORE).last(),
        ),
        Exchange(
            "the first page",
            call={
                "filter": _FILTER,
                "sort": "-updated",
                "page_size": 2,
                "include_subscriptions": True,
                "include_predictive_analytics": True,
            },
            arguments={
                "filter": _FILTER,
                "sort": "-updated",
                "page_size": 2,
                "include_subscriptions": True,
                "include_predictive_analytics": True,
            },
            sent=sdk(
                "Profiles.get_profiles",
                filter=_FILTER,
                sort="-updated",
                page_size=2,
                additional_fields_profile=["subscriptions", "predictive_analytics"],
            ),
            response=response("get_profiles"),
        ),
        Exchange(
            "the next page",
            call={
                "filter": _FILTER,
                "sort": "-updated",
                "page_size": 2,
                "page_cursor": CURSOR,
                "include_subscriptions": True,
                "include_predictive_analytics": True,
            },
            arguments={
                "filter": _FILTER,
                "sort": "-updated",
                "page_size": 2,
                "page_cursor": CURSOR,
                "include_subscriptions": True,
                "include_predictive_analytics": True,
            },
            sent=sdk(
                "Profiles.get_profiles",
                filter=_FILTER,
                sort="-updated",
                page_size=2,
                page_cursor=CURSOR,
                additional_fields_profile=["subscriptions", "predictive_analytics"],
            ),
            response=response("get_profiles").last(1),
            follows="the first page",
        ),
        Exchange(
            "none that match, with one switch on and the other off",
            call={
                "filter": 'equals(external_id,"no, one")',
                "include_subscriptions": False,
                "include_predictive_analytics": True,
            },
            arguments={
                "filter": 'equals(external_id,"no, one")',
                "include_subscriptions": False,
                "include_predictive_analytics": True,
            },
            sent=sdk(
                "Profiles.get_profiles",
                filter='equals(external_id,"no, one")',
                additional_fields_profile=["predictive_analytics"],
            ),
            response=response("get_profiles").last(0),
        ),
    ),
    recording(
        "MERGE_PROFILES",
        "profiles.merge_profiles",
        Exchange(
            "two into one",
            call={
                "data__type": "profile-merge",
                "data__id": _ID,
                "data__relationships__profiles__data": [
                    {"type": "profile", "id": "01JBPR0F11E00000000000002"}
                ],
            },
            arguments={
                "id": _ID,
                "profiles": [{"type": "profile", "id": "01JBPR0F11E00000000000002"}],
            },
            sent=sdk(
                "Profiles.merge_profiles",
                {
                    "data": {
                        "type": "profile-merge",
                        "id": _ID,
                        "relationships": {
                            "profiles": {
                                "data": [
                                    {
                                        "type": "profile",
                                        "id": "01JBPR0F11E00000000000002",
                                    }
                                ]
                            }
                        },
                    }
                },
            ),
            response=response("merge_profiles", 201),
        ),
    ),
    recording(
        "UPDATE_PROFILE",
        "profiles.update_profile",
        Exchange(
            "everything",
            call={
                "id": _ID,
                "data__id": _ID,
                "data__type": "profile",
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
                "data__meta__patch__properties__unset": "shoe size",
            },
            arguments={
                "id": _ID,
                **PERSON,
                "location": LOCATION,
                "meta": {"patch_properties": {"unset": "shoe size"}},
            },
            sent=sdk(
                "Profiles.update_profile",
                _ID,
                {
                    "data": {
                        "type": "profile",
                        "id": _ID,
                        "attributes": {**PERSON, "location": LOCATION},
                        "meta": {"patch_properties": {"unset": "shoe size"}},
                    }
                },
            ),
            response=response("update_profile").without(*_MORE),
        ),
        Exchange(
            "nulls clear, and nothing else is touched",
            call={
                "id": _ID,
                "data__attributes__phone__number": None,
                "data__attributes__title": None,
                "data__attributes__location__address2": None,
            },
            arguments={
                "id": _ID,
                "phone_number": None,
                "title": None,
                "location": {"address2": None},
            },
            sent=sdk(
                "Profiles.update_profile",
                _ID,
                {
                    "data": {
                        "type": "profile",
                        "id": _ID,
                        "attributes": {
                            "phone_number": None,
                            "title": None,
                            "location": {"address2": None},
                        },
                    }
                },
            ),
            response=response("update_profile").without(*_MORE),
        ),
        Exchange(
            "properties taken away",
            call={"id": _ID, "data__meta__patch__properties__unset": ["a", "b c"]},
            arguments={
                "id": _ID,
                "meta": {"patch_properties": {"unset": ["a", "b c"]}},
            },
            sent=sdk(
                "Profiles.update_profile",
                _ID,
                {
                    "data": {
                        "type": "profile",
                        "id": _ID,
                        "attributes": {},
                        "meta": {"patch_properties": {"unset": ["a", "b c"]}},
                    }
                },
            ),
            response=response("update_profile").without(*_MORE),
        ),
    ),
)
