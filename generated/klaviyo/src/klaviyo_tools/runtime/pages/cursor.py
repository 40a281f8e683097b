"""The same request once more, from another cursor."""

from __future__ import annotations

import copy

from ..call.engine import Exchange
from ..wire.locations import located
from ..wire.model import Slot


def turned(first: Exchange, slot: Slot, cursor: str) -> Exchange:
    """The request of `first` with the cursor in its slot."""
    after = copy.copy(first)
    after.attempt = 0
    located(slot).replace(after, cursor)
    return after
