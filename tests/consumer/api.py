"""A canned API for the jobs: it answers with recorded responses and keeps what it received."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.recording.identity import API
from tests.recording.loopback import Received, Reply
from tests.recording.wire import recorded_request

FIXTURES = Path(__file__).parents[1] / "fixtures" / "klaviyo"
RESPONSES = {
    r"POST /api/profile-import": ("create_profile", 200),
    r"POST /api/profiles": ("", 409),
    r"GET /api/profiles": ("get_profiles", 200),
    r"POST /api/profile-subscription-bulk-(create|delete)-jobs": ("", 202),
    r"GET /api/lists/\w+/profiles": ("get_profiles_for_list", 200),
    r"POST /api/events": ("", 202),
    r"POST /api/templates": ("create_template", 201),
    r"POST /api/campaigns": ("create_campaign", 201),
    r"POST /api/campaign-message-assign-template": (
        "assign_campaign_message_template",
        200,
    ),
    r"POST /api/campaign-send-jobs": ("create_campaign_send_job", 202),
    r"POST /api/campaign-values-reports": ("query_campaign_values", 200),
    r"POST /api/profile-bulk-import-jobs": ("bulk_import_profiles", 202),
    r"GET /api/profile-bulk-import-jobs/\w+": ("get_bulk_profile_import_job", 200),
    r"GET /api/profile-bulk-import-jobs/\w+/import-errors": (
        "get_bulk_profile_import_job_errors",
        200,
    ),
}
"""By method and path: the tool whose recorded response is sent, and the status."""
PAGED = {
    "get_profiles": "page[cursor]",
    "get_profiles_for_list": "page[cursor]",
    "query_campaign_values": "page_cursor",
}
"""The tools whose response has a second page, and the name of the cursor."""
DUPLICATE = {
    "id": "0b7c9a52-6f0e-4d8e-9f43-2d4c5a1b7e60",
    "status": 409,
    "code": "duplicate_profile",
    "title": "Conflict.",
    "detail": "A profile already exists with one of these identifiers.",
    "source": {"pointer": "/data/attributes"},
    "meta": {"duplicate_profile_id": "01GDDKASAP8TKDDA2GRZDSVP4H"},
}
CURSOR = "bmV4dDo6aWQ6OlBhZ2UtMg"


class Api:
    """Serves one job."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self._times: Counter[str] = Counter()

    def __call__(self, received: Received) -> Reply:
        request = recorded_request(received)
        self.requests.append(brief(request))
        line = f"{request['method']} {request['path']}"
        [(tool, status)] = [
            answer for route, answer in RESPONSES.items() if re.fullmatch(route, line)
        ]
        self._times[tool] += 1
        body = self._body(tool, status, self._times[tool])
        if tool in PAGED:
            query = [*map(tuple, request["query"]), (PAGED[tool], CURSOR)]
            link = f"{API}{request['path']}?{urlencode(query)}"
            last = self._times[tool] > 1
            body["links"] = {"self": link, "next": None if last else link}
        kind = ("content-type", "application/vnd.api+json")
        return Reply(
            status, (kind,), b"" if body is None else json.dumps(body).encode()
        )

    def _body(self, tool: str, status: int, count: int) -> Any:
        if status == 409:
            return {"errors": [DUPLICATE]}
        if not tool:
            return None
        body = json.loads(recorded(tool))
        if tool == "bulk_import_profiles":
            body["data"]["id"] = f"job{count}"
        if tool == "get_bulk_profile_import_job":
            failed = 2 if count == 1 else 0
            body["data"]["attributes"].update(status="complete", failed_count=failed)
        if tool == "get_bulk_profile_import_job_errors":
            body["links"] = {"self": API, "next": None}
            for row, error in enumerate(body["data"]):
                pointer = f"/data/attributes/profiles/data/{row}/attributes/email"
                error["attributes"]["source"] = {"pointer": pointer}
        return body


def brief(value: Any) -> Any:
    """A request whose long arrays are their length, their ends and a digest."""
    if isinstance(value, list) and len(value) > 100:
        digest = sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
        return {"items": len(value), "ends": [value[0], value[-1]], "sha256": digest}
    if isinstance(value, list):
        return [brief(one) for one in value]
    if isinstance(value, dict):
        return {name: brief(one) for name, one in value.items()}
    return value


@cache
def recorded(tool: str) -> str:
    """The first recorded response of a tool."""
    text = (FIXTURES / f"klaviyo_{tool}.json").read_text(encoding="utf-8")
    return json.dumps(json.loads(text)["exchanges"][0]["response"]["body"])
