"""`python -m tests.consumer.record`: does the jobs with the vendor's SDK and keeps what it sent."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.consumer.api import Api
from tests.recording.identity import API_KEY
from tests.recording.loopback import Loopback

RECORDED = Path(__file__).with_name("official.json")


def exchanges() -> Mapping[str, Any]:
    """By job the requests and the result. Needs the SDK."""
    sdk = importlib.import_module("klaviyo_api")
    found = {}
    for job in importlib.import_module("tests.consumer.official").JOBS:
        api = Api()
        with Loopback(api) as loopback:
            result = job(sdk.KlaviyoAPI(API_KEY, test_host=loopback.url))
        found[job.__name__] = {"requests": api.requests, "result": result}
    return found


if __name__ == "__main__":
    RECORDED.write_text(json.dumps(exchanges(), indent=1) + "\n", encoding="utf-8")
