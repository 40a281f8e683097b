"""The clients that are compared, each making the same calls as its users would.

A contender has one method for each of `calls`, without arguments, that returns the JSON document
(the SDK its model of it). What can be prepared once is prepared once, by all alike.
"""

from __future__ import annotations

import importlib
import itertools
import math
import time
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

from tests.bench.client.calls import BODY_HEADERS, HEADERS, calls
from tests.recording.identity import API_KEY

STEP = 0.1
"""Seconds from one request to the next, on the limiters' clock."""


class Bare:
    """A plain HTTP client: the least that any client on top of it costs."""

    def __init__(self, library: str, url: str) -> None:
        module = importlib.import_module(library)
        known = calls()
        self._http = module.Client(headers=HEADERS)
        self._profile = url + known["get_profile"].target
        self._profiles = url + known["create_profile"].target
        self._page = url + known["get_profiles"].target
        self._body = known["create_profile"].body

    def get_profile(self) -> Any:
        return self._http.get(self._profile).json()

    def create_profile(self) -> Any:
        response = self._http.post(
            self._profiles, json=self._body, headers=BODY_HEADERS
        )
        return response.json()

    def get_profiles(self) -> Any:
        return self._http.get(self._page).json()

    def close(self) -> None:
        self._http.close()


class Emitted:
    """The emitted client, with its limiter and its retries as they are by default."""

    def __init__(self, library: str, url: str) -> None:
        package = importlib.import_module("klaviyo_tools")
        known = calls()
        # As most use it: without one, the client makes an httpx.Client of its own.
        self._http = None
        if library != "httpx":
            self._http = importlib.import_module(library).Client()
        self._tools = package.Klaviyo(
            api_key=API_KEY,
            base_url=url,
            limiter=unhurried(package, STEP),
            http_client=self._http,
        )
        self._id = known["get_profile"].arguments["id"]
        self._create = known["create_profile"].arguments
        self._page = known["get_profiles"].arguments

    def get_profile(self) -> Any:
        return self._tools.profiles.get_profile(self._id)

    def create_profile(self) -> Any:
        return self._tools.profiles.create_profile(**self._create)

    def get_profiles(self) -> Any:
        return self._tools.profiles.get_profiles(**self._page).document

    def close(self) -> None:
        self._tools.close()
        if self._http is not None:
            self._http.close()


class Sdk:
    """The vendor's SDK, called as its documentation has it."""

    def __init__(self, url: str) -> None:
        package = importlib.import_module("klaviyo_api")
        known = calls()
        self._sdk = package.KlaviyoAPI(API_KEY, test_host=url)
        self._id = known["get_profile"].arguments["id"]
        self._body = known["create_profile"].body
        self._page = known["get_profiles"].arguments

    def get_profile(self) -> Any:
        return self._sdk.Profiles.get_profile(self._id)

    def create_profile(self) -> Any:
        return self._sdk.Profiles.create_profile(self._body)

    def get_profiles(self) -> Any:
        return self._sdk.Profiles.get_profiles(**self._page)


class SdkKept(Sdk):
    """The same by someone who knows that it makes a group anew at each access, and keeps one."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._sdk = SimpleNamespace(Profiles=self._sdk.Profiles)


class AsyncBare:
    """A plain HTTP client, for asyncio."""

    def __init__(self, library: str, url: str) -> None:
        module = importlib.import_module(library)
        self._http = module.AsyncClient(headers=HEADERS)
        self._profile = url + calls()["get_profile"].target

    async def get_profile(self) -> Any:
        return (await self._http.get(self._profile)).json()

    async def aclose(self) -> None:
        await self._http.aclose()


class AsyncEmitted:
    """The emitted client, for asyncio."""

    def __init__(self, library: str, url: str) -> None:
        package = importlib.import_module("klaviyo_tools")
        self._http = None
        if library != "httpx":
            self._http = importlib.import_module(library).AsyncClient()
        self._tools = package.AsyncKlaviyo(
            api_key=API_KEY,
            base_url=url,
            limiter=unhurried(package, STEP),
            http_client=self._http,
        )
        self._id = calls()["get_profile"].arguments["id"]

    async def get_profile(self) -> Any:
        return await self._tools.profiles.get_profile(self._id)

    async def aclose(self) -> None:
        await self._tools.aclose()
        if self._http is not None:
            await self._http.aclose()


class Limiter:
    """The limiter alone, with the limits of a real tool."""

    def __init__(self, *, lower: bool, held: bool) -> None:
        package = importlib.import_module("klaviyo_tools")
        module = importlib.import_module("klaviyo_tools.runtime.ratelimit.permit")
        table = importlib.import_module("klaviyo_tools.runtime.wire.table")
        tool = table.load("klaviyo_tools", "profiles")["KLAVIYO_GET_PROFILE"]
        [include] = [
            one for one in tool.conditional_limits if one.argument == "include"
        ]
        extra = [(include.argument, include.limits)] if lower else []
        self._limits = module.ApplicableLimits(
            "account", "operation", tool.limits, extra
        )
        # Of the lower limits' 15 a minute none waits either that comes once in 5 seconds. A permit
        # that is held looks at the clock twice.
        step = (5.0 if lower else STEP) / (2 if held else 1)
        self._limiter = unhurried(package, step)
        self.acquire = self._held if held else self._counted

    def _counted(self) -> None:
        self._limiter.acquire(self._limits, None, math.inf, time.sleep)

    def _held(self) -> None:
        permit = self._limiter.acquire(self._limits, None, math.inf, time.sleep, True)
        self._limiter.release(permit)


class PyrateLimiter:
    """pyrate-limiter with the same limits, in memory, at the same pace."""

    def __init__(self) -> None:
        module = importlib.import_module("pyrate_limiter")
        bucket = module.InMemoryBucket([module.Rate(75, 1000), module.Rate(750, 60000)])
        bucket.now = itertools.count(0, round(STEP * 1000)).__next__
        limiter = module.Limiter(bucket)
        self.acquire = partial(limiter.try_acquire, "operation")


def unhurried(package: Any, step: float) -> Any:
    """A limiter on whose clock requests come at a pace that never makes them wait.

    It does all the work that it does for a program that keeps to that pace by itself: at 10 a
    second against limits of 75 a second and 750 a minute its logs hold 10 and 600 starts, every
    request drops the oldest and adds one, and once a minute unused endpoints are swept. A clock
    that leapt further would keep the logs empty; one that stood still would fill them up.
    """
    return package.LocalLimiter(clock=itertools.count(0.0, step).__next__)


SDK = "klaviyo-api"
SDK_KEPT = "klaviyo-api, group kept"

CONTENDERS: dict[str, Callable[[str], Any]] = {
    "httpx": partial(Bare, "httpx"),
    "klaviyo_tools": partial(Emitted, "httpx"),
    "httpx2": partial(Bare, "httpx2"),
    "klaviyo_tools on httpx2": partial(Emitted, "httpx2"),
    SDK: Sdk,
    SDK_KEPT: SdkKept,
}
"""What makes each contender, from the URL of the server."""

ASYNC_CONTENDERS: dict[str, Callable[[str], Any]] = {
    "httpx": partial(AsyncBare, "httpx"),
    "klaviyo_tools": partial(AsyncEmitted, "httpx"),
    "httpx2": partial(AsyncBare, "httpx2"),
    "klaviyo_tools on httpx2": partial(AsyncEmitted, "httpx2"),
}
"""Those for asyncio."""

PYRATE = "pyrate-limiter, 75/s 750/m"
LIMITERS: dict[str, Callable[[str], Any]] = {
    PYRATE: lambda url: PyrateLimiter(),
    "exact, 75/s 750/m": lambda url: Limiter(lower=False, held=True),
    "starts, 75/s 750/m": lambda url: Limiter(lower=False, held=False),
    "exact, 75/s 750/m and 1/s 15/m": lambda url: Limiter(lower=True, held=True),
}
"""Limiters alone, by mode and limits."""
