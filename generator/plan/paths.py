"""Where a value stands among Python arguments: the slot's own name without the API's envelope.

`/data/attributes/location/city` becomes `("location", "city")`: the argument `location`, a dict
with the key `city`. One level is flat; what lies deeper is a dict.
"""

from __future__ import annotations

from generator.conventions.envelopes import Envelope
from generator.conventions.slots import Slot
from generator.plan.identifiers import snake_case

Path = tuple[str, ...]


def python_path(slot: Slot, slots: dict[str, Slot], envelope: Envelope) -> Path:
    """The path of a slot; `slots` are all body slots of its operation, by pointer."""
    return tuple(snake_case(name) for name in envelope.argument_path(slot, slots))
