"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, TypedDict

from typing_extensions import NotRequired


class FreeBusyRequestItemParam(TypedDict):
    id: NotRequired[str]


class QueryFreeBusyResult(TypedDict):
    calendars: NotRequired[dict[str, Any]]
    groups: NotRequired[dict[str, Any]]
    kind: NotRequired[str]
    timeMax: NotRequired[str]
    timeMin: NotRequired[str]
