"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired


class RequestProfileDeletionProfileParam(TypedDict):
    id: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/id`."""
    email: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/email`."""
    phone_number: NotRequired[str | None]
    """Body member `/data/attributes/profile/data/attributes/phone_number`."""
