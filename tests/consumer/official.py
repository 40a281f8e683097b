"""The same jobs with the vendor's SDK, as its documentation shows them."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

from klaviyo_api import KlaviyoAPI
from openapi_client.api_arg_options import USE_DICTIONARY_FOR_RESPONSE_DATA
from openapi_client.exceptions import ApiException

AS_DICTIONARY = {USE_DICTIONARY_FOR_RESPONSE_DATA: True}
"""The class for reports knows no link to a next page."""
LIST = "Y6nRLr"
METRIC = "MtR001"
PEOPLE = ("ann@example.com", "bo@example.com", "cy@example.com")


def upsert_a_profile(sdk: KlaviyoAPI) -> str:
    profile = sdk.Profiles.create_or_update_profile(
        {
            "data": {
                "type": "profile",
                "attributes": {
                    "email": "ann@example.com",
                    "first_name": "Ann",
                    "location": {"city": "Oslo"},
                    "properties": {"plan": "gold", "seats": 3},
                },
            }
        }
    )
    return profile.data.id


def create_a_profile_once(sdk: KlaviyoAPI) -> str:
    try:
        profile = sdk.Profiles.create_profile(
            {"data": {"type": "profile", "attributes": {"email": "ann@example.com"}}}
        )
        return profile.data.id
    except ApiException as error:
        if error.status != 409:
            raise
        return json.loads(error.body)["errors"][0]["meta"]["duplicate_profile_id"]


def subscribe_people(sdk: KlaviyoAPI) -> None:
    sdk.Profiles.bulk_subscribe_profiles(
        {
            "data": {
                "type": "profile-subscription-bulk-create-job",
                "attributes": {
                    "profiles": {
                        "data": [
                            {
                                "type": "profile",
                                "attributes": {
                                    "email": email,
                                    "subscriptions": {
                                        "email": {
                                            "marketing": {"consent": "SUBSCRIBED"}
                                        }
                                    },
                                },
                            }
                            for email in PEOPLE
                        ]
                    }
                },
                "relationships": {"list": {"data": {"type": "list", "id": LIST}}},
            }
        }
    )


def unsubscribe_someone(sdk: KlaviyoAPI) -> None:
    sdk.Profiles.bulk_unsubscribe_profiles(
        {
            "data": {
                "type": "profile-subscription-bulk-delete-job",
                "attributes": {
                    "profiles": {
                        "data": [
                            {
                                "type": "profile",
                                "attributes": {
                                    "email": "ann@example.com",
                                    "subscriptions": {
                                        "email": {
                                            "marketing": {"consent": "UNSUBSCRIBED"}
                                        }
                                    },
                                },
                            }
                        ]
                    }
                },
                "relationships": {"list": {"data": {"type": "list", "id": LIST}}},
            }
        }
    )


def members_of_a_list(sdk: KlaviyoAPI) -> list[str]:
    found, cursor = [], None
    while True:
        page = sdk.Lists.get_profiles_for_list(LIST, page_cursor=cursor, page_size=100)
        found += [one.attributes.email for one in page.data]
        cursor = page.links.next
        if not cursor:
            return found


def profiles_since(sdk: KlaviyoAPI) -> list[str]:
    found, cursor = [], None
    while True:
        page = sdk.Profiles.get_profiles(
            filter="greater-than(created,2026-01-01T00:00:00+00:00)",
            sort="created",
            page_cursor=cursor,
        )
        found += [one.id for one in page.data]
        cursor = page.links.next
        if not cursor:
            return found


def track_an_order(sdk: KlaviyoAPI) -> None:
    sdk.Events.create_event(
        {
            "data": {
                "type": "event",
                "attributes": {
                    "metric": {
                        "data": {
                            "type": "metric",
                            "attributes": {"name": "Placed Order"},
                        }
                    },
                    "profile": {
                        "data": {
                            "type": "profile",
                            "attributes": {"email": "ann@example.com"},
                        }
                    },
                    "properties": {"items": ["tea", "cup"]},
                    "value": 19.5,
                    "value_currency": "EUR",
                    "unique_id": "order-1",
                    "time": "2026-03-01T09:30:00+00:00",
                },
            }
        }
    )


def send_a_campaign(sdk: KlaviyoAPI) -> str:
    template = sdk.Templates.create_template(
        {
            "data": {
                "type": "template",
                "attributes": {
                    "name": "Spring",
                    "editor_type": "CODE",
                    "html": "<p>Hello</p>",
                },
            }
        }
    )
    campaign = sdk.Campaigns.create_campaign(
        {
            "data": {
                "type": "campaign",
                "attributes": {
                    "name": "Spring sale",
                    "audiences": {"included": [LIST]},
                    "send_strategy": {
                        "method": "static",
                        "datetime": "2026-04-01T08:00:00+00:00",
                    },
                    "campaign-messages": {
                        "data": [
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
                        ]
                    },
                },
            }
        }
    )
    message = campaign.data.relationships.campaign_messages.data[0].id
    sdk.Campaigns.assign_template_to_campaign_message(
        {
            "data": {
                "type": "campaign-message",
                "id": message,
                "relationships": {
                    "template": {"data": {"type": "template", "id": template.data.id}}
                },
            }
        }
    )
    job = sdk.Campaigns.send_campaign(
        {"data": {"type": "campaign-send-job", "id": campaign.data.id}}
    )
    return job.data.id


def opens_of_campaigns(sdk: KlaviyoAPI) -> Mapping[str, Any]:
    query = {
        "data": {
            "type": "campaign-values-report",
            "attributes": {
                "statistics": ["opens"],
                "timeframe": {"key": "last_30_days"},
                "conversion_metric_id": METRIC,
            },
        }
    }
    found, cursor = {}, None
    while True:
        page = sdk.Reporting.query_campaign_values(
            query, page_cursor=cursor, options=AS_DICTIONARY
        )
        for row in page["data"]["attributes"]["results"]:
            found[row["groupings"]["campaign_id"]] = row["statistics"]["opens"]
        cursor = page["links"].get("next")
        if not cursor:
            return found


def import_many(sdk: KlaviyoAPI) -> Mapping[int, str]:
    rows = [
        {"type": "profile", "attributes": {"email": f"p{number}@example.com"}}
        for number in range(12_000)
    ]
    jobs = {}
    for first in range(0, len(rows), 10_000):
        job = sdk.Profiles.bulk_import_profiles(
            {
                "data": {
                    "type": "profile-bulk-import-job",
                    "attributes": {"profiles": {"data": rows[first : first + 10_000]}},
                    "relationships": {
                        "lists": {"data": [{"type": "list", "id": LIST}]}
                    },
                }
            }
        )
        jobs[job.data.id] = first
    errors = {}
    for job_id, first in jobs.items():
        while True:
            job = sdk.Profiles.get_bulk_import_profiles_job(job_id)
            if job.data.attributes.status not in ("queued", "processing"):
                break
            time.sleep(1)
        if job.data.attributes.failed_count == 0:
            continue
        cursor = None
        while True:
            page = sdk.Profiles.get_errors_for_bulk_import_profiles_job(
                job_id, page_cursor=cursor, page_size=100
            )
            for error in page.data:
                pointer = error.attributes.source.pointer
                row = first + int(pointer.split("/")[5])
                errors[row] = error.attributes.detail
            cursor = page.links.next
            if not cursor:
                break
    return errors


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
