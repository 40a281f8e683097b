"""The parts of a multipart form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .uploads import Upload


class Part(NamedTuple):
    name: str
    content: str | Upload
    content_type: str = ""
    """The content type; empty: that of the file, or none."""
    headers: Mapping[str, str] = {}
