"""What callers of the package write, for targets that document it."""

from __future__ import annotations

from generator.design.client import ClientDesign
from generator.design.words import words
from generator.targets.method_names import MethodNames
from generator.targets.python.calls import example_call
from generator.targets.python.identifiers import snake_case
from generator.targets.python.names import group_names


def method_names(design: ClientDesign) -> MethodNames:
    client = snake_case(words(design.package.client))
    groups: dict[str, str] = {}
    methods: dict[str, str] = {}
    arguments: dict[str, dict[str, str]] = {}
    examples: dict[str, str] = {}
    for group in group_names(design):
        for one in group.operations:
            slug = one.operation.slug
            groups[slug] = group.module
            methods[slug] = f"{group.module}.{one.method}"
            arguments[slug] = {
                field.documented: ".".join(path)
                for field in one.operation.documented_fields()
                if (path := one.arguments.get(field.argument))
            }
            if not one.operation.unavailable:
                function = f"{client}.{group.module}"
                examples[slug] = example_call(function, one, design.requests)
    return MethodNames(groups, methods, arguments, examples)
