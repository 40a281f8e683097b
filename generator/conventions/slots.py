"""A slot: a part of an operation's request that takes a value."""

from __future__ import annotations

from dataclasses import dataclass

from generator.conventions.locations import Location, SlotName
from generator.conventions.styles import Serialization
from generator.jsonvalue import Json
from generator.schema import Schema


@dataclass(frozen=True, slots=True)
class Slot:
    location: Location
    name: str
    """In a body a JSON pointer, elsewhere the slot's own name; empty: the body as a whole."""
    schema: Schema
    """Resolved, except inside arrays and unions."""
    required: bool
    """Must be filled; with an `anchor`, only when that object is sent."""
    anchor: str = ""
    """JSON pointer of the nearest optional object around the slot; empty: there is none."""
    serialization: Serialization | None = None
    """How a parameter is written; None: as its location or body has it."""
    container: bool = False
    """An object whose members are slots of their own."""
    client: str = ""
    """The option of the client that gives its value if a call does not."""
    supplied: bool = False
    """The client fills it unless a parameter does: a credential, or a header of every request."""

    deprecated: bool = False
    item: str = ""
    """JSON pointer of the array item around it that the request has one of; empty: none."""

    @property
    def key(self) -> SlotName:
        """What identifies the slot within its operation."""
        return SlotName(self.location, self.location.fold(self.name))

    @property
    def flat_name(self) -> str:
        """What pages call the slot."""
        return self.location.flat_name(self.name)

    def encoding(self) -> dict[str, Json]:
        """How it is written, as the wire table spells it; empty: as usual."""
        if self.serialization is None:
            return {}
        # In a form, no style says the same as the form's own notation.
        usual = self.location.style if self.location.in_parameters else None
        return self.serialization.wire(self.schema.kind, usual)

    @property
    def constant(self) -> bool:
        """It has only one possible value."""
        return len(self.schema.enum) == 1

    def __str__(self) -> str:
        return str(SlotName(self.location, self.name))
