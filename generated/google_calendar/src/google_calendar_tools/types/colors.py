"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, TypedDict

from typing_extensions import NotRequired


class GetColorsResult(TypedDict):
    calendar: NotRequired[dict[str, Any]]
    event: NotRequired[dict[str, Any]]
    kind: NotRequired[str]
    updated: NotRequired[str]
