"""The emitted packages, as they lie in the checkout, whatever is installed."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.recording import identity

GENERATED = Path(__file__).parents[1] / "generated"
DISTRIBUTION = GENERATED / "klaviyo"
SOURCES = DISTRIBUTION / "src"


@dataclass(frozen=True, slots=True)
class Emitted:
    """The package of a service, and what its client needs."""

    name: str
    """Of the folders of its specs, its package and its fixtures."""
    client: str
    credentials: Mapping[str, str]
    base_url: str
    ordered: bool = True
    """Whether the vendor's own client sends queries and forms in the order of its document."""

    @property
    def sources(self) -> Path:
        return GENERATED / self.name / "src"

    @property
    def module(self) -> str:
        return f"{self.name}_tools"

    @property
    def base_path(self) -> str:
        """What precedes the paths of the vendor's document."""
        return urlsplit(self.base_url).path

    @property
    def origin(self) -> str:
        """Of the API: in the links of recorded responses, as in the real ones."""
        return self.base_url.removesuffix(self.base_path)

    def package(self, module: str = "") -> Any:
        """The package, or a module of it."""
        return _imported(str(self.sources), self.module + module)

    def manifest(self) -> Mapping[str, Any]:
        """The tools of the manifest, by name."""
        path = self.sources / self.module / "manifest.json"
        tools = json.loads(path.read_text(encoding="utf-8"))["tools"]
        return {tool["name"]: tool for tool in tools}


KLAVIYO = Emitted(
    "klaviyo",
    "Klaviyo",
    {"api_key": identity.API_KEY, "company_id": identity.COMPANY_ID},
    identity.API,
)
TWILIO = Emitted(
    "twilio",
    "Twilio",
    {"account_sid": "AC" + "0" * 31 + "1", "auth_token": "0" * 32},
    "https://api.twilio.com",
    ordered=False,
)
GOOGLE_CALENDAR = Emitted(
    "google_calendar",
    "GoogleCalendar",
    {"access_token": "an access token"},
    "https://www.googleapis.com/calendar/v3",
    ordered=False,
)
EMITTED = {one.name: one for one in (KLAVIYO, TWILIO, GOOGLE_CALENDAR)}


@cache
def _imported(sources: str, module: str) -> Any:
    if sources not in sys.path:
        sys.path.insert(0, sources)
    return importlib.import_module(module)


def package(module: str = "") -> Any:
    """Klaviyo's package, or a module of it."""
    return KLAVIYO.package(module)
