"""The facts of several documents of one service as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.openapi import Facts, Operation, Schema, Security, SecurityScheme
from generator.openapi.walk import renamed, with_schemas


def merged(parts: Sequence[Facts]) -> Facts:
    """All facts; title, version, servers and security of the first apply where others are equal.

    Schemas and security schemes of later documents that share a name with others get a number.
    """
    whole = parts[0]
    for part in parts[1:]:
        whole = _joined(whole, part)
    return whole


def _joined(first: Facts, second: Facts) -> Facts:
    schemas = _new_names(first.schemas, second.schemas)
    schemes = _new_names(
        {scheme.name: scheme for scheme in first.security_schemes},
        {scheme.name: scheme for scheme in second.security_schemes},
    )

    def change(schema: Schema) -> Schema:
        return renamed(schema, schemas)

    def asked(security: Security) -> Security:
        return tuple(tuple(schemes.get(name, name) for name in one) for one in security)

    def moved(operation: Operation) -> Operation:
        security = operation.security
        if security is not None:
            security = asked(security)
        elif asked(second.security) != first.security:
            # Also where the same name is another scheme.
            security = asked(second.security)
        servers = operation.servers
        if not servers and second.servers != first.servers:
            servers = second.servers
        operation = replace(operation, security=security, servers=servers)
        return with_schemas(operation, change)

    operations = [*first.operations, *map(moved, second.operations)]
    added = {
        schemas.get(name, name): change(one) for name, one in second.schemas.items()
    }
    return replace(
        first,
        operations=tuple(sorted(operations, key=lambda operation: operation.id)),
        schemas=dict(sorted({**first.schemas, **added}.items())),
        security_schemes=_schemes(first, second, schemes),
    )


def _schemes(
    first: Facts, second: Facts, names: dict[str, str]
) -> tuple[SecurityScheme, ...]:
    found = {scheme.name: scheme for scheme in first.security_schemes}
    for scheme in second.security_schemes:
        name = names.get(scheme.name, scheme.name)
        found[name] = replace(scheme, name=name)
    return tuple(found[name] for name in sorted(found))


def _new_names(
    first: Mapping[str, object], second: Mapping[str, object]
) -> dict[str, str]:
    """New names for what is called like something else in the first document."""
    names: dict[str, str] = {}
    for name in second:
        if name not in first or first[name] == second[name]:
            continue
        number = 2
        while f"{name}_{number}" in first or f"{name}_{number}" in second:
            number += 1
        names[name] = f"{name}_{number}"
    return names
