"""What an editor must know of the emitted package: the tests read the revealed types."""

from datetime import datetime
from typing import reveal_type

import httpx
import httpx2
from klaviyo_tools import AsyncKlaviyo, Klaviyo

klaviyo = Klaviyo(api_key="pk")
Klaviyo(http_client=httpx.Client(proxy="http://localhost:3128"), max_retries=5)
Klaviyo(http_client=httpx2.Client())
AsyncKlaviyo(http_client=httpx.AsyncClient(), timeout=httpx.Timeout(5, read=60))
AsyncKlaviyo(http_client=httpx2.AsyncClient())

found = klaviyo.profiles.get_profile("P1", include=["lists"])
reveal_type(found["data"]["attributes"]["email"])  # str | None
for member in klaviyo.profiles.get_profiles(page_size=10):
    reveal_type(member)  # Profile
    reveal_type(member["attributes"].get("subscriptions"))  # Subscriptions | None
created = klaviyo.profiles.create_profile(email="a@example.com")
reveal_type(created)  # CreateProfileResult
reveal_type(klaviyo.events.create_event(metric={"name": "m"}, profile={}))  # None
klaviyo.coupons.create_coupon_code(
    unique_code="C1", coupon_id="c", expires_at=datetime.now()
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
