"""Builds the JSON value of a body from values at pointers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..omit import OMIT
from ..pointer import Tokens, child, parent, tokens_of
from ..schema.equality import same


class Target:
    """Where a value goes in a body: a member of an object, or the root."""

    __slots__ = ("above", "member", "parent", "pointer")

    def __init__(self, pointer: str) -> None:
        tokens = tokens_of(pointer)
        self.pointer = pointer
        self.parent = parent(pointer) if tokens else "-"  # no pointer: nothing is there
        """The pointer of the object around it."""
        self.above: Tokens = tokens[:-1]
        self.member = tokens[-1] if tokens else ""


class Body:
    """The body so far; `root` is `OMIT` while nothing has been put there.

    Objects that are put where others put something too must be copies: members are added to them.
    """

    __slots__ = ("_arrays", "opened", "root")

    def __init__(self, arrays: frozenset[str] = frozenset()) -> None:
        """`arrays`: pointers of arrays of one item, whose members are put one by one."""
        self._arrays = arrays
        self.root: Any = OMIT
        self.opened: dict[str, dict[str, Any]] = {}
        """Objects of the body by their pointers, for those that were looked up already."""

    def put(self, target: Target, value: Any) -> bool:
        """Puts a value; False when another one is there already, or around it."""
        if not target.pointer:
            return self._put_root(value)
        inside = self.opened.get(target.parent)
        if inside is None:
            around = self._open(target)
            if type(around) is list:
                return _put_item(around, value)
            if around is None:
                return False
            inside = around
        member = target.member
        if member in inside:
            there = inside[member]
            if type(there) is dict and type(value) is dict:
                return merge(there, value)
            return same(there, value)
        inside[member] = value
        return True

    def _put_root(self, value: Any) -> bool:
        if self.root is OMIT:
            self.root = value
            return True
        if type(self.root) is dict and type(value) is dict:
            return merge(self.root, value)
        return same(self.root, value)

    def _open(self, target: Target) -> Any:
        """The object or the array around a target; None where another value stands there."""
        if self.root is OMIT:
            self.root = self._empty("")
        node, here = self.root, ""
        for token in target.above:
            inner = child(here, token)
            if not self._is_right(node, here):
                return None
            if here not in self._arrays:
                node = node.setdefault(token, self._empty(inner))
            else:
                if not node:
                    node.append(self._empty(inner))
                node = node[0]
            here = inner
        if not self._is_right(node, here):
            return None
        if here not in self._arrays:
            self.opened[target.parent] = node
        return node

    def _is_right(self, node: Any, pointer: str) -> bool:
        """Whether what stands at a pointer is of the kind that the table puts there."""
        return type(node) is (list if pointer in self._arrays else dict)

    def _empty(self, pointer: str) -> Any:
        return [] if pointer in self._arrays else {}


def _put_item(array: list[Any], value: Any) -> bool:
    """Puts the one item of an array."""
    if not array:
        array.append(value)
        return True
    if type(array[0]) is dict and type(value) is dict:
        return merge(array[0], value)
    return same(array[0], value)


def merge(into: dict[str, Any], more: Mapping[str, Any]) -> bool:
    """Adds members to `into`, deeply; False where both hold different values."""
    fits = True
    for name, value in more.items():
        if name not in into:
            into[name] = value
        elif isinstance(into[name], dict) and isinstance(value, dict):
            fits &= merge(into[name], value)
        else:
            fits &= same(into[name], value)
    return fits


def copy_objects(value: Any) -> Any:
    """The value with new objects, as deep as objects go; arrays are the same."""
    if type(value) is dict:
        return {name: copy_objects(one) for name, one in value.items()}
    return value


def deep_copy(value: Any) -> Any:
    """A copy of a JSON value, all through."""
    if type(value) is dict:
        return {name: deep_copy(one) for name, one in value.items()}
    if type(value) is list:
        return [deep_copy(one) for one in value]
    return value


def extended(
    body: Any, extra: Mapping[str, Any], conflicts: list[Tokens], above: Tokens = ()
) -> Any:
    """A copy of an object with more members; what both hold, and differs, is a conflict."""
    result = dict(body)
    for name, value in extra.items():
        if name not in result:
            result[name] = value
        elif isinstance(result[name], dict) and isinstance(value, dict):
            result[name] = extended(result[name], value, conflicts, (*above, name))
        elif not same(result[name], value):
            conflicts.append((*above, name))
    return result
