"""Python arguments as a tree: members of an argument may be fields of their own."""

from __future__ import annotations

from ..pointer import Tokens


class Member:
    """A Python argument, or a key within one: a value of its own, an object of more, or both."""

    __slots__ = ("index", "members", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        """With the names around it: `location.city`."""
        self.index = -1
        """Of the field whose value it is; -1: none."""
        self.members: dict[str, Member] = {}


def add_member(
    members: dict[str, Member], path: Tokens, index: int, operation: str
) -> None:
    """Adds the field of a Python path; `TypeError` where there is one already."""
    at = members
    member = Member("")
    for depth, key in enumerate(path, 1):
        member = at.setdefault(key, Member(".".join(path[:depth])))
        at = member.members
    if member.index >= 0:
        raise TypeError(f"{operation}: two fields for Python's {'.'.join(path)!r}")
    member.index = index
