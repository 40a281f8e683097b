"""What a target refuses to render."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that the owner of a service has to change."""

    message: str
    help: str


class Refused(Exception):
    """A design cannot be rendered: a name that the owner chose is not free in the target."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__("; ".join(refusal.message for refusal in refusals))
        self.refusals = refusals
