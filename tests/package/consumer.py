"""What an editor must know of the emitted package: the tests read the revealed types."""

import asyncio
from datetime import datetime, timezone
from typing import Any

import httpx
import httpx2
from klaviyo_tools import (
    AsyncKlaviyo,
    AsyncPage,
    AsyncPages,
    Klaviyo,
    argument_model,
    bulk,
)
from klaviyo_tools.filters import FormsFilter
from klaviyo_tools.testing import async_page
from klaviyo_tools.types import GetProfileResult
from klaviyo_tools.types.campaigns import SmartSendTimeStrategyParam
from klaviyo_tools.types.reporting import CustomTimeframeParam
from typing_extensions import reveal_type

now = datetime.now(timezone.utc)
klaviyo = Klaviyo(api_key="pk")
Klaviyo(http_client=httpx.Client(proxy="http://localhost:3128"), max_retries=5)
Klaviyo(http_client=httpx2.Client())
AsyncKlaviyo(http_client=httpx.AsyncClient(), timeout=httpx.Timeout(5, read=60))
AsyncKlaviyo(http_client=httpx2.AsyncClient(), timeout=httpx2.Timeout(5))
Klaviyo(api_key=lambda: "pk", access_token=httpx.BasicAuth("a", "b"))


async def secret() -> str:
    return "pk"


AsyncKlaviyo(api_key=secret, access_token=httpx2.BasicAuth("a", "b"))

found = klaviyo.profiles.get_profile("P1", include=["lists"])
kept: GetProfileResult = found

reveal_type(found["data"]["attributes"]["email"])  # str | None
for member in klaviyo.profiles.get_profiles(page_size=10):
    reveal_type(member)  # Profile
    reveal_type(member["attributes"].get("subscriptions"))  # Subscriptions | None
created = klaviyo.profiles.create_profile(email="a@example.com")
reveal_type(created)  # CreateProfileResult
reveal_type(klaviyo.events.create_event(metric={"name": "m"}, profile={}))  # None
klaviyo.coupons.create_coupon_code(unique_code="C1", coupon_id="c", expires_at=now)
# Moments, deep within what is sent: as objects and as text.
klaviyo.client_side.bulk_create_client_events(
    profile={"email": "a@example.com"},
    events=[
        {
            "type": "event",
            "attributes": {
                "metric": {"data": {"type": "metric", "attributes": {"name": "m"}}},
                "properties": {"seen": now},
                "time": now,
            },
        }
    ],
)
klaviyo.segments.create_segment(
    name="s",
    definition={
        "condition_groups": [
            {
                "conditions": [
                    {
                        "type": "profile-metric",
                        "metric_id": "m",
                        "measurement": "count",
                        "measurement_filter": {
                            "type": "numeric",
                            "operator": "equals",
                            "value": 1,
                        },
                        "timeframe_filter": {
                            "type": "date",
                            "operator": "between-static",
                            "start": now,
                            "end": "2026-01-31T09:30:00Z",
                        },
                    }
                ]
            }
        ]
    },
)
SmartSendTimeStrategyParam(method="smart_send_time", date=now.date())
report = klaviyo.reporting.query_flow_values
report(
    conversion_metric_id="m", statistics=["opens"], timeframe={"start": now, "end": now}
)
for item in found.get("included", []):
    if item["type"] == "list":
        reveal_type(item["attributes"])  # ListAttributes
raw = klaviyo.profiles.with_raw_response.get_profile("P1")
reveal_type(raw)  # RawResponse[GetProfileResult]
reveal_type(raw.parse()["data"]["id"])  # str
raw_page = klaviyo.profiles.with_raw_response.get_profiles(page_size=10)
reveal_type(raw_page.parse())  # Page[Profile, GetProfilesResult]


async def main() -> None:
    async with AsyncKlaviyo() as client:
        async_raw = client.profiles.with_raw_response
        reveal_type(await async_raw.get_profile("P1"))  # RawResponse[GetProfileResult]
        page = (await async_raw.get_profiles()).parse()
        reveal_type(page)  # AsyncPage[Profile, GetProfilesResult]
        reveal_type(await client.profiles.get_profile("P1"))  # GetProfileResult
        async for one in client.profiles.get_profiles():
            reveal_type(one["id"])  # str
        first = asyncio.create_task(client.profiles.get_profiles())
        reveal_type(await first)  # AsyncPage[Profile, GetProfilesResult]
        await client.request("POST", "/api/x", json=None, data=None, content=None)


ran = asyncio.run(AsyncKlaviyo().profiles.get_profiles())
reveal_type(ran.items)  # Sequence[Profile]
a_page: AsyncPage[Any, Any] = async_page([{"id": "a"}])
a_collection: AsyncPages[Any, Any] = async_page([{"id": "a"}])


klaviyo.profiles.merge_profiles(id="P1", profiles=("P2",))
klaviyo.profiles.merge_profiles(id="P", profiles="P2")  # error: text is no list
FormsFilter.any("id", "abc")  # error: text is no list
klaviyo.profiles.get_profile("P1", includ=["lists"])  # error: misspelt argument
klaviyo.profiles.create_profile(email=3)  # error: wrong type
klaviyo.profiles.create_profile(location={"citty": "Oslo"})  # error: misspelt key
klaviyo.profiles.get_profile("P1", fields_profile=["emial"])  # error: misspelt value
found["data"]["attributes"]["emial"]  # error: misspelt member
klaviyo.campaigns.cancel_campaign_send("J1")  # error: missing argument
klaviyo.profiles.with_raw_response.get_profile("P1", includ=[])  # error: misspelt
klaviyo.profiles.with_raw_response.get_profil("P1")  # error: no such method
Klaviyo(http_client=httpx.AsyncClient())  # error: a client for asyncio
Klaviyo(http_client="http://localhost")  # error: no client
Klaviyo(max_retrys=1)  # error: misspelt option
klaviyo.profiles.get_profile("P1", timeot=1)  # error: misspelt option
found["data"]["attributes"]["created"] = now  # error: answers hold text
klaviyo.profiles.update_profile("P1", location={"city": 3})  # error: wrong member
klaviyo.profiles.update_profile("P1", location={"city": None})
klaviyo.lists.create_list(name=None)  # error: no null there
CustomTimeframeParam(start=now, edn=now)  # error: misspelt key beside a moment
CustomTimeframeParam(start=now.date(), end=now)  # error: a day is no moment
SmartSendTimeStrategyParam(method="smart_send_time", dat="x")  # error: misspelt key
SmartSendTimeStrategyParam(method="static", date="2026-01-31")  # error: another form
Klaviyo(api_key=secret)  # error: nobody could wait for it
AsyncKlaviyo(company_id=secret)  # error: part of the address
klaviyo.with_options(max_retrys=1)  # error: misspelt option
klaviyo.call("KLAVIYO_GET_LISTS", {}, deadlin=1)  # error: misspelt option
klaviyo.metrics.query_metric_aggregates(
    metric_id="m", measurements=["count"], timeframe={"start": now, "end": now}
)
klaviyo.call("KLAVIYO_GET_LIST", argument_model("KLAVIYO_GET_LIST")(list_id="L1"))
klaviyo.call("KLAVIYO_GET_LIST", ["L1"])  # error: no mapping
both = (
    FormsFilter.equals("name", "a") & FormsFilter.equals("ab_test", True) & "has(name)"
)
FormsFilter.greater_than("updated_at", now)
FormsFilter.any("id", ["a"])
FormsFilter.equals("nam", "a")  # error: misspelt field
FormsFilter.equals("ab_test", "true")  # error: wrong type
FormsFilter.equals("status", "lost")  # error: misspelt value
FormsFilter.any("id", 3)  # error: no list
FormsFilter.contains("id", "a")  # error: an operator of other fields
FormsFilter.starts_with("name", "a")  # error: no such operator
done = bulk.import_profiles(klaviyo, [{"email": "a@example.com"}], lists=["L1"])
reveal_type(done.errors[0].message)  # str
bulk.import_profiles(klaviyo, [{"type": "profile", "attributes": {"email": None}}])
bulk.import_profiles(klaviyo, [{"emial": "a@example.com"}])  # error: misspelt key
bulk.import_profiles(klaviyo, [{"email": 3}])  # error: wrong type
bulk.import_profiles(klaviyo, "abc")  # error: no rows
bulk.import_profiles(klaviyo, {"email": "a@example.com"})  # error: one row
bulk.import_profiles(klaviyo, [], lists="L1")  # error: a bare text
bulk.import_profiles(AsyncKlaviyo(), [])  # error: the other client
