"""A response, read to its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Response(NamedTuple):
    """A response. `content` is None if it was longer than allowed."""

    status: int
    headers: Mapping[str, str]
    """Case-insensitive."""
    content: bytes | None

    def __repr__(self) -> str:
        return f"<Response {self.status}>"
