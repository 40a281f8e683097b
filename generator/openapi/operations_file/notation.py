"""What writing and reading of schemas share: names of attributes, and what follows from them.

A schema that is nothing but its kind is a word (`string`); one that only refers to a shared schema
is its name. Else it is a mapping: what follows from the rest is left out (`items` says array), and
properties of objects, at any depth, are keyed by JSON pointers (`/data/attributes/email`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, get_args

from generator.jsonvalue import JsonText
from generator.openapi import Kind
from generator.openapi.keywords import kind_of_values

Enum: TypeAlias = tuple[JsonText, ...]

KINDS: frozenset[str] = frozenset(get_args(Kind))
BARE = KINDS - {"ref", "union"}
"""Kinds that say all there is to say about a schema."""
NUMBERS = (
    *("minimum", "maximum", "exclusive_minimum", "exclusive_maximum"),
    "multiple_of",
)
COUNTS = (
    *("min_length", "max_length", "min_items", "max_items"),
    *("min_properties", "max_properties"),
)
TEXTS = ("format", "pattern", "ref")
SWITCHES = ("nullable", "unique_items", "closed", "combines")
NESTED = ("items", "additional_properties")
LISTS = ("prefix_items", "one_of")
FLAGS = (
    *("required", "deprecated", "explode", "style", "media_type"),
    *("allow_reserved", "allow_empty"),
)
"""Keys of what a schema belongs to: a property or a parameter."""
ORDER = (
    *("type", "ref", "const", *FLAGS, "nullable", "format", "default"),
    *(*NUMBERS, *COUNTS, "pattern", "unique_items", "closed"),
    *("combines", "enum", "discriminator", "items", "prefix_items", "one_of"),
    "additional_properties",
)
"""Short attributes before those that may run over many lines."""
FILTER = {"single": "operators", "list": "list_operators", "none": "bare_operators"}
"""Keys of a filter's field, with their attributes."""
ATTRIBUTES = frozenset(ORDER).difference(FLAGS)


def implied(own: Mapping[str, Any], properties: bool, values: Enum) -> Kind | None:
    """The kind that the attributes of a schema imply."""
    if properties:
        return "object"
    if "ref" in own:
        return "ref"
    if "items" in own:
        return "array"
    if "one_of" in own:
        return "union"
    if "additional_properties" in own or "closed" in own:
        return "object"
    return kind_of_values(values) if values else None


class Malformed(Exception):
    """What a stored file must not hold: a message and the keys that lead to it."""

    def __init__(self, message: str, *keys: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.keys: tuple[str | int, ...] = keys

    def inside(self, *keys: str | int) -> Malformed:
        self.keys = (*keys, *self.keys)
        return self
