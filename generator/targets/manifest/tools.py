"""One tool of the manifest."""

from __future__ import annotations

from generator.design import ClientDesign
from generator.design.client import Documentation, Limit, Operation, Parameter
from generator.jsonvalue import Json
from generator.targets.descriptions import (
    Siblings,
    conditions,
    name_text,
    parameter_description,
    tool_description,
)
from generator.targets.examples import documented_example
from generator.targets.manifest.schemas import argument_schemas
from generator.targets.manifest.unions import Schema
from generator.targets.method_names import MethodNames


class ToolEntries:
    """The tools of a design as entries of its manifest."""

    def __init__(self, design: ClientDesign, names: MethodNames) -> None:
        self._design = design
        self._names = names
        self._siblings = Siblings(design)

    def entry(self, operation: Operation) -> dict[str, Json]:
        title = operation.documentation.title
        return {
            "name": operation.slug,
            "title": title,
            "description": tool_description(operation, self._siblings),
            "inputSchema": self._schema(operation),
            "annotations": {
                "title": title,
                "readOnlyHint": operation.effect.read_only,
                "destructiveHint": operation.effect.destructive,
                "idempotentHint": operation.effect.idempotent,
                "openWorldHint": True,
            },
            "_meta": self._meta(operation),
        }

    def _schema(self, operation: Operation) -> Schema:
        accepted = [one for one in operation.parameters if not one.refused]
        found, named = argument_schemas(
            {one.name: one.type for one in accepted}, self._design.requests
        )
        schema: Schema = {"type": "object"}
        if accepted:
            described = conditions(operation)
            arguments = self._names.arguments[operation.slug]
            schema["properties"] = {
                one.name: self._property(
                    one,
                    found[one.name],
                    name_text(
                        operation,
                        one.name,
                        arguments.get(one.name, ""),
                        one.type,
                        self._design.requests,
                    ),
                    described.get(one.name, ()),
                )
                for one in accepted
            }
        required = [one.name for one in accepted if one.required]
        if required:
            schema["required"] = required
        schema |= _dependencies(operation, {one.name for one in accepted})
        schema |= _exactly_one(operation.exactly_one_of)
        schema["additionalProperties"] = False
        return schema | ({"$defs": named} if named else {})

    def _property(
        self,
        parameter: Parameter,
        schema: Schema,
        otherwise: str,
        conditions: tuple[str, ...],
    ) -> Schema:
        schema = dict(schema)
        if parameter.default is not None:
            schema["default"] = parameter.default.value
        schema["description"] = parameter_description(
            parameter,
            schema,
            otherwise,
            conditions,
            self._siblings,
            self._design.requests,
        )
        if parameter.example is not None:
            schema["examples"] = [parameter.example.value]
        if parameter.deprecated:
            schema["deprecated"] = True
        return schema

    def _meta(self, operation: Operation) -> dict[str, Json]:
        limits = [_limit(limit) for limit in operation.limits]
        meta: dict[str, Json] = {
            "group": self._names.groups[operation.slug],
            "method": self._names.methods[operation.slug],
            **_provenance(operation.documentation),
            "rateLimits": limits,
            "scopes": list(operation.scopes),
        }
        if operation.scope_choices:
            meta["scopeChoices"] = [list(one) for one in operation.scope_choices]
        if operation.unavailable:
            meta["unavailable"] = operation.unavailable
        if operation.deprecated:
            meta["deprecated"] = True
        documented = [_limit(limit) for limit in operation.page_limits]
        if [limit for limit in documented if "when" not in limit] != limits:
            meta["documentedRateLimits"] = documented
        arguments = self._names.arguments[operation.slug]
        if arguments:
            meta["arguments"] = dict(arguments)
        beyond = [one.name for one in operation.parameters if one.beyond_page]
        if beyond:
            meta["beyondPage"] = list[Json](beyond)
        example = documented_example(operation, self._design.requests)
        if example:
            meta["example"] = example
        if operation.aliases:
            meta["aliases"] = [alias.slug for alias in operation.aliases]
        return meta


def _dependencies(operation: Operation, accepted: set[str]) -> Schema:
    """Arguments that need others: what is required only in an object that is sent."""
    if len(operation.routes) != 1:
        return {}
    fields = [
        field
        for field in operation.routes[0].fields
        if field.documented in accepted and field.anchor
    ]
    found: dict[str, Json] = {}
    for field in fields:
        needed = [
            other.documented
            for other in fields
            if other.required
            and other.anchor == field.anchor
            and other.documented != field.documented
        ]
        if needed:
            found[field.documented] = needed
    return {"dependentRequired": found} if found else {}


def _exactly_one(names: tuple[str, ...]) -> Schema:
    """Exactly one of some arguments. It is no union, which providers refuse at the root."""
    if len(names) < 2:
        return {}
    first, *others = names
    forbidden = [{"required": [name]} for name in others]
    return {
        "if": {"required": [first]},
        "then": {"not": forbidden[0] if len(others) == 1 else {"anyOf": forbidden}},
        "else": (
            {"required": others} if len(others) == 1 else _exactly_one(tuple(others))
        ),
    }


def _provenance(documentation: Documentation) -> dict[str, Json]:
    line: dict[str, Json] = {"line": documentation.line}
    return line | {"page": documentation.page} if documentation.page else line


def _limit(limit: Limit) -> dict[str, Json]:
    plain: dict[str, Json] = {"limit": limit.count, "window": limit.window}
    return plain | {"when": limit.when} if limit.when else plain
