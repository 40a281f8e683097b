"""Ten everyday jobs with the emitted package."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from klaviyo_tools import ConflictError, Klaviyo, bulk
from klaviyo_tools.filters import ProfilesFilter
from klaviyo_tools.types.profiles import ProfileUpsertAttributesParam

LIST = "Y6nRLr"
METRIC = "MtR001"
PEOPLE = ("ann@example.com", "bo@example.com", "cy@example.com")


def upsert_a_profile(klaviyo: Klaviyo) -> str | None:
    profile = klaviyo.profiles.create_or_update_profile(
        email="ann@example.com",
        first_name="Ann",
        location={"city": "Oslo"},
        properties={"plan": "gold", "seats": 3},
    )
    return profile["data"].get("id")


def create_a_profile_once(klaviyo: Klaviyo) -> str:
    try:
        return klaviyo.profiles.create_profile(email="ann@example.com")["data"]["id"]
    except ConflictError as error:
        known: str = error.errors[0]["meta"]["duplicate_profile_id"]
        return known


def subscribe_people(klaviyo: Klaviyo) -> None:
    klaviyo.profiles.bulk_subscribe_profiles(
        list_id=LIST,
        profiles=[
            {
                "type": "profile",
                "attributes": {
                    "email": email,
                    "subscriptions": {
                        "email": {"marketing": {"consent": "SUBSCRIBED"}}
                    },
                },
            }
            for email in PEOPLE
        ],
    )


def unsubscribe_someone(klaviyo: Klaviyo) -> None:
    klaviyo.profiles.bulk_unsubscribe_profiles(
        list_id=LIST,
        profiles=[
            {
                "type": "profile",
                "attributes": {
                    "email": "ann@example.com",
                    "subscriptions": {
                        "email": {"marketing": {"consent": "UNSUBSCRIBED"}}
                    },
                },
            }
        ],
    )


def members_of_a_list(klaviyo: Klaviyo) -> list[str | None]:
    members = klaviyo.lists.get_profiles_for_list(LIST, page_size=100)
    return [one["attributes"].get("email") for one in members]


def profiles_since(klaviyo: Klaviyo) -> list[str | None]:
    new_year = datetime(2026, 1, 1, tzinfo=timezone.utc)
    since = ProfilesFilter.greater_than("created", new_year)
    found = klaviyo.profiles.get_profiles(filter=since, sort="created")
    return [one["id"] for one in found]


def track_an_order(klaviyo: Klaviyo) -> None:
    klaviyo.events.create_event(
        metric={"name": "Placed Order"},
        profile={"email": "ann@example.com"},
        properties={"items": ["tea", "cup"]},
        value=19.5,
        value_currency="EUR",
        unique_id="order-1",
        time=datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc),
    )


def send_a_campaign(klaviyo: Klaviyo) -> str:
    template = klaviyo.templates.create_template(
        name="Spring", editor_type="CODE", html="<p>Hello</p>"
    )
    campaign = klaviyo.campaigns.create_campaign(
        name="Spring sale",
        audiences={"included": [LIST]},
        send_strategy={
            "method": "static",
            "datetime": datetime(2026, 4, 1, 8, tzinfo=timezone.utc),
        },
        campaign_messages=[
            {
                "type": "campaign-message",
                "attributes": {
                    "definition": {
                        "channel": "email",
                        "content": {
                            "subject": "Spring is here",
                            "from_email": "shop@example.com",
                            "from_label": "The shop",
                        },
                    }
                },
            }
        ],
    )
    messages = campaign["data"]["relationships"]["campaign-messages"]["data"]
    klaviyo.campaigns.assign_campaign_message_template(
        id=messages[0]["id"], template_id=template["data"]["id"]
    )
    job = klaviyo.campaigns.create_campaign_send_job(id=campaign["data"]["id"])
    return job["data"]["id"]


def opens_of_campaigns(klaviyo: Klaviyo) -> Mapping[str, Any]:
    rows = klaviyo.reporting.query_campaign_values(
        statistics=["opens"],
        timeframe={"key": "last_30_days"},
        conversion_metric_id=METRIC,
    )
    return {row["groupings"]["campaign_id"]: row["statistics"]["opens"] for row in rows}


def import_many(klaviyo: Klaviyo) -> Mapping[int, str]:
    rows: list[ProfileUpsertAttributesParam] = [
        {"email": f"p{number}@example.com"} for number in range(12_000)
    ]
    done = bulk.import_profiles(klaviyo, rows, lists=[LIST])
    return {error.row: error.message for error in done.errors}


JOBS = (
    upsert_a_profile,
    create_a_profile_once,
    subscribe_people,
    unsubscribe_someone,
    members_of_a_list,
    profiles_since,
    track_an_order,
    send_a_campaign,
    opens_of_campaigns,
    import_many,
)
