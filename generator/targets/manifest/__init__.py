"""The manifest: every tool as an agent sees it, with its documented names."""

from __future__ import annotations

from generator.design import ClientDesign
from generator.design.client import Documentation, Limit, Operation
from generator.jsonvalue import Json, in_lines
from generator.targets.jsonschema import input_schema
from generator.targets.method_names import MethodNames, neutral
from generator.targets.prose import DEPRECATED


def render(
    design: ClientDesign, method_names: MethodNames | None = None
) -> dict[str, bytes]:
    """`manifest.json`, beside the package's own modules."""
    method_names = method_names or neutral(design)
    manifest: dict[str, Json] = {
        "service": design.title,
        "package": design.package.module,
        "version": design.package.version,
        "prefix": design.slug_prefix,
        "declaredTools": design.declared_tools,
        "tools": [_tool(one, method_names, design) for one in design.operations()],
    }
    if design.left_out:
        manifest["_meta"] = {"leftOut": {one.slug: one.why for one in design.left_out}}
    path = f"src/{design.package.module}/manifest.json"
    return {path: in_lines(manifest, 5).encode("ascii")}


def _tool(
    operation: Operation, method_names: MethodNames, design: ClientDesign
) -> dict[str, Json]:
    documentation = operation.documentation
    description = documentation.brief or documentation.title
    if operation.deprecated:
        description += f" {DEPRECATED}"
    if operation.exactly_one_of:
        description += f" Pass exactly one of {' and '.join(operation.exactly_one_of)}."
    return {
        "name": operation.slug,
        "title": documentation.title,
        "description": description,
        "inputSchema": input_schema(operation, design),
        "annotations": {
            "title": documentation.title,
            "readOnlyHint": operation.effect.read_only,
            "destructiveHint": operation.effect.destructive,
            "idempotentHint": operation.effect.idempotent,
            "openWorldHint": True,
        },
        "_meta": _meta(operation, method_names),
    }


def _meta(operation: Operation, method_names: MethodNames) -> dict[str, Json]:
    limits = [_limit(limit) for limit in operation.limits]
    meta: dict[str, Json] = {
        "group": method_names.groups[operation.slug],
        "method": method_names.methods[operation.slug],
        **_provenance(operation.documentation),
        "rateLimits": limits,
        "scopes": list(operation.scopes),
    }
    if operation.unavailable:
        meta["unavailable"] = operation.unavailable
    if operation.deprecated:
        meta["deprecated"] = True
    documented = [_limit(limit) for limit in operation.page_limits]
    if [limit for limit in documented if "when" not in limit] != limits:
        meta["documentedRateLimits"] = documented
    arguments = method_names.arguments[operation.slug]
    if arguments:
        meta["arguments"] = dict(arguments)
    beyond = [one.name for one in operation.parameters if one.beyond_page]
    if beyond:
        meta["beyondPage"] = list[Json](beyond)
    if operation.aliases:
        meta["aliases"] = [alias.slug for alias in operation.aliases]
    return meta


def _provenance(documentation: Documentation) -> dict[str, Json]:
    line: dict[str, Json] = {"line": documentation.line}
    return line | {"page": documentation.page} if documentation.page else line


def _limit(limit: Limit) -> dict[str, Json]:
    plain: dict[str, Json] = {"limit": limit.count, "window": limit.window}
    return plain | {"when": limit.when} if limit.when else plain
