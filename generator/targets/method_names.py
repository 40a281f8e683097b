"""What tools and their arguments are called by those who write code against a package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.design import ClientDesign
from generator.design.words import snake


@dataclass(frozen=True, slots=True)
class MethodNames:
    """Names in the language of a package, for targets that document it."""

    groups: Mapping[str, str]
    """By slug."""
    methods: Mapping[str, str]
    """By slug: the group and the method, `profiles.get_profile`."""
    arguments: Mapping[str, Mapping[str, str]]
    """By slug and documented name: `location.city` is a member of an argument."""
    examples: Mapping[str, str]
    """By slug: the source of a call. Those that cannot be called have none."""


def neutral(design: ClientDesign) -> MethodNames:
    """The words of the design, in no language."""
    groups: dict[str, str] = {}
    methods: dict[str, str] = {}
    arguments: dict[str, dict[str, str]] = {}
    for group in design.groups:
        for one in group.operations:
            groups[one.slug] = snake(group.name)
            methods[one.slug] = f"{snake(group.name)}.{snake(one.name)}"
            arguments[one.slug] = {
                field.documented: ".".join(map(snake, field.argument))
                for field in one.documented_fields()
            }
    return MethodNames(groups, methods, arguments, {})
