"""What `toolpress explain CODE` prints."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill
from types import MappingProxyType

from generator.diagnostics.codes import CODES

_WIDTH = 88

CATALOGUE: Mapping[str, str] = MappingProxyType(
    {
        code: f"{code}: {entry.title}\n\n{fill(entry.explanation, _WIDTH)}"
        for code, entry in sorted(CODES.items())
    }
)
"""By code: its title and its explanation, in lines fit for a terminal."""
