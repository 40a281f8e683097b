"""Finds the slots that a page's names mean.

A flat name cannot be decoded: `__` may mean nesting, an underscore, a hyphen or brackets. So names
are compared by what every spelling has in common: letters and digits. Abbreviations are expanded
only if the name as written matches nothing. If that fails, too, the name may omit the beginning of
the vendor's names (`tenant_id` for `Acme-Tenant-Id`), begin with the slot's location (`query_id`),
to distinguish slots of one name, or consist of it (`body`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from generator import model
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.openapi.words import words
from generator.suggest import closest


class SlotIndex:
    """The slots of one operation, by their names and by the names that pages use."""

    def __init__(
        self,
        slots: tuple[Slot, ...],
        abbreviations: Mapping[str, str],
        service: str = "",
    ) -> None:
        """`service` is the service's own name, as slugs begin with it."""
        self.slots = slots
        self._abbreviations = abbreviations
        self._by_key = {slot.key: slot for slot in slots}
        self._by_letters: dict[str, list[Slot]] = {}
        self._by_location: dict[str, list[Slot]] = {}
        self._by_rest: dict[str, list[Slot]] = {}
        beginnings = {letters_and_digits(service), "x"} - {""}
        for slot in slots:
            if slot.supplied:
                continue
            for rest in _rests(slot, beginnings):
                self._by_rest.setdefault(rest, []).append(slot)
            folded = letters_and_digits(slot.flat_name)
            if slot.name:
                self._by_letters.setdefault(folded, []).append(slot)
            self._by_location.setdefault(slot.location.name + folded, []).append(slot)

    def get(self, name: SlotName) -> Slot | None:
        """The slot that a decision names."""
        return self._by_key.get(name.key)

    def candidates(self, name: str) -> list[Slot]:
        """The slots that the page's author could have meant by `name`."""
        for spelling in (name, spelt_out(name, self._abbreviations)):
            found = self._by_letters.get(letters_and_digits(spelling), [])
            if found:
                exact = [slot for slot in found if slot.flat_name == spelling]
                return exact if len(exact) == 1 else found
        folded = letters_and_digits(name)
        return self._by_rest.get(folded) or self._by_location.get(folded, [])

    def whole_for(self, unmatched: Sequence[model.Parameter]) -> Slot | None:
        """The slot of a body of text or bytes, for the one parameter that matches no slot.

        Such a body has no members that names could match.
        """
        wholes = [slot for slot in self.slots if slot.location.whole and not slot.name]
        if len(unmatched) != 1 or len(wholes) != 1 or unmatched[0].type != "string":
            return None
        return wholes[0] if wholes[0].schema.kind == "string" else None

    def closest(self, *names: str) -> str:
        """The help line for a name that matches nothing; the last of `names` is the parameter's."""
        known = {
            letters_and_digits(slot.flat_name): str(slot)
            for slot in reversed(self.slots)
        }
        close = [
            known[match]
            for name in names
            for match in closest(letters_and_digits(name), known, most=3, likeness=0.3)
        ]
        last = names[-1].rsplit("__", 1)[-1]
        tails = [
            str(slot) for slot in self.slots if slot.name.rsplit("/", 1)[-1] == last
        ]
        listed = list(dict.fromkeys(close + tails)) or [str(s) for s in self.slots]
        return (
            "nearest slots: " + ", ".join(listed[:5])
            if listed
            else "it takes no parameters"
        )


def _rests(slot: Slot, beginnings: Collection[str]) -> Iterator[str]:
    """What a parameter's name is without the vendor's own, as in `X-Acme-Tenant-Id`."""
    if not slot.location.in_parameters:
        return
    rest = words(slot.name)
    while rest:
        ends = (at for at in range(1, len(rest)) if "".join(rest[:at]) in beginnings)
        rest = rest[next(ends, len(rest)) :]
        if rest:
            yield "".join(rest)


def letters_and_digits(name: str) -> str:
    """What all spellings of a name have in common, in lower case."""
    return "".join(c for c in name if c.isalnum()).lower()


def spelt_out(name: str, abbreviations: Mapping[str, str]) -> str:
    """`name` with each abbreviated part between double underscores in full."""
    return "__".join(abbreviations.get(part, part) for part in name.split("__"))
