"""The services that can be recorded, each with its recorder."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from . import cases
from .client import ClientRecorder
from .record import Recorder


@dataclass(frozen=True, slots=True)
class Service:
    """What is recorded of a service, and with what."""

    client: str
    """The import package of the vendor's own client."""
    recordings: tuple[Any, ...]
    recorder: Callable[[], Any]
    """Makes a context manager whose `record` returns the fixture of a recording."""


def _of_client(name: str) -> Service:
    client = importlib.import_module(f"{__package__}.{name}").CLIENT
    return Service(client.package, client.recordings, lambda: ClientRecorder(client))


SERVICES: Mapping[str, Service] = {
    "klaviyo": Service("klaviyo_api", cases.RECORDINGS, Recorder),
    "twilio": _of_client("twilio"),
    "google_calendar": _of_client("google_calendar"),
}
