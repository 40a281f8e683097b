"""The same request once more, from another cursor."""

from __future__ import annotations

import copy

from ..call.call import Call
from ..wire.locations import located
from ..wire.model import Slot


def with_cursor(first: Call, slot: Slot, cursor: str) -> Call:
    """The call with the cursor in its slot."""
    after = copy.copy(first)
    after.attempt = 0
    located(slot).replace(after, cursor)
    return after
