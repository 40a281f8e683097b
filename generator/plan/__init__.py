"""Planning: every decision about the emitted package, from a bound service.

Names, signatures, types, schemas and docstrings are settled here; emission only places them.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import replace

from generator.bind import BoundService, BoundTool
from generator.conventions.locations import SlotName
from generator.diagnostics import Diagnostics
from generator.jsonvalue import Json
from generator.openapi import Limit
from generator.plan import manifest as manifests
from generator.plan.argumentmodels import argument_schemas, property_names
from generator.plan.filterbuilders import FilterPlan, plan_filter
from generator.plan.hints import Effect, effect
from generator.plan.honesty import (
    limits_differ,
    report_differences,
    required_against_page,
)
from generator.plan.identifiers import (
    Identifier,
    Names,
    import_order,
    pascal_case,
    snake_case,
)
from generator.plan.package import Argument, Group, Method, PackagePlan
from generator.plan.results import ResultTypes, success
from generator.plan.routes import ToolTable
from generator.plan.signatures import Signatures, Used
from generator.plan.tables import tool_json
from generator.plan.taken import report_taken
from generator.plan.typebook import TypeBook
from generator.plan.wording import limits_text, method_docstring, summary
from generator.runtime import AsyncClient, AsyncResource, SyncClient, SyncResource
from generator.runtime.wire.model import Place
from generator.spec.bindings import BindingSpec

CLIENT_NAMES = frozenset(dir(SyncClient) + dir(AsyncClient)) | {
    *("cached_property", "str"),
}
"""What clients have already, and what their source refers to: no group may be called so."""
FILTER_NAMES = frozenset(
    [
        "Any",
        "ClassVar",
        "DateTimeInput",
        "Filter",
        "FilterBuilder",
        "FilterField",
        "Literal",
        "Mapping",
        "OMIT",
        "Sequence",
    ]
)
FILTER = Place("query", "filter")
"""The slot that the imported filter grammars are about."""
RESOURCE_NAMES = frozenset(dir(SyncResource) + dir(AsyncResource)) | {
    *("with_raw_response", "property"),
    *("bool", "date", "datetime", "dict", "float", "int", "list", "str"),
}
"""The same for groups: a method called like a type would hide it from the others' annotations."""
MODULE_NAMES = frozenset(("shared", "mod"))

_STANDARD_TYPES = frozenset(
    (
        "Any",
        "AsyncClient",
        "Client",
        "FileInput",
        "Literal",
        "Mapping",
        "Model",
        "NotRequired",
        "Page",
        "Pages",
        "AsyncPages",
        "RequestOptions",
        "Sequence",
        "TypeAlias",
        "TypedDict",
        "Unpack",
        "AsyncResource",
        "SyncClient",
        "SyncResource",
        "Omit",
        "OMIT",
        "SERVICE",
        "TYPE_CHECKING",
        "ClientOptions",
        "CredentialValue",
    )
)


def plan(
    bound: BoundService, rules: BindingSpec, diagnostics: Diagnostics
) -> PackagePlan | None:
    """Plan the package of a bound service; None after an error."""
    found = Diagnostics()
    report_taken(bound.spec, found)
    diagnostics.extend(found)
    if found.failed:
        return None
    planner = _Planner(bound, rules)
    groups = planner.groups()
    report_differences(bound, planner.tables, diagnostics)
    schemas, models = argument_schemas(planner.placed, planner.schemas)
    return PackagePlan(
        filters=tuple(planner.filters.values()),
        spec=bound.spec,
        groups=groups,
        tables=planner.table_modules(),
        literals=planner.book.literals(),
        types=planner.book.schema(),
        arguments=schemas,
        argument_models=models,
        manifest=planner.manifest(),
        readme=planner.readme(),
    )


class _Planner:
    def __init__(self, bound: BoundService, rules: BindingSpec) -> None:
        self.bound = bound
        self.spec = bound.spec
        self.rules = rules
        self.tables = {tool.tool.slug: ToolTable(tool, bound) for tool in bound.tools}
        self.by_group = self._by_group()
        self.classes = {module: cls for module, (cls, _) in self.by_group.items()}
        reserved = _STANDARD_TYPES | set(dir(builtins)) | set(self.classes.values())
        reserved |= {
            f"{prefix}{name}"
            for name in self.classes.values()
            for prefix in ("Async", "Raw", "AsyncRaw")
        }
        self.book = TypeBook(bound.facts, reserved)
        self.filters = self._filters()
        self.signatures = Signatures(self.book)
        self.results = ResultTypes(
            self.book,
            (route.operation for tool in bound.tools for route in tool.routes),
            _on_request(bound),
            identified=self.spec.conventions.envelope.always_there("id"),
        )
        self.schemas: dict[str, dict[str, Json]] = {}
        self.placed: dict[str, tuple[str, str]] = {}
        self.encoded: dict[str, dict[str, Json]] = {}
        self.entries: dict[str, dict[str, Json]] = {}

    def _by_group(self) -> Mapping[Identifier, tuple[Identifier, list[BoundTool]]]:
        """Tools by module, modules by name, tools within one in the order of the page."""
        modules = Names(CLIENT_NAMES | MODULE_NAMES)
        titles: dict[str, list[BoundTool]] = {}
        for tool in self.bound.tools:
            titles.setdefault(_group_title(tool), []).append(tool)
        found: dict[Identifier, tuple[Identifier, list[BoundTool]]] = {}
        client = self.spec.package.client
        classes = Names(_STANDARD_TYPES | {client, f"Async{client}"}, twin="Async")
        for title in sorted(titles):
            found[modules.take(snake_case(title))] = (
                classes.take(pascal_case(title), pascal_case(f"{title} tools")),
                titles[title],
            )
        return dict(sorted(found.items()))

    def _filters(self) -> dict[str, FilterPlan]:
        """Builders of filters, by slug."""
        names = Names(FILTER_NAMES)
        planned = {}
        for module, (_, tools) in self.by_group.items():
            for tool in tools:
                bare = _bare_slug(tool.tool.slug, self.spec.slug_prefix)
                method = f"{module}.{snake_case(bare)}"
                builder = plan_filter(tool, method, self.bound.facts)
                if builder is not None:
                    name = names.take(builder.class_name)
                    planned[tool.tool.slug] = replace(builder, class_name=name)
        return planned

    def groups(self) -> tuple[Group, ...]:
        planned = [
            self._group(module, class_name, tools)
            for module, (class_name, tools) in self.by_group.items()
        ]
        return tuple(self._with_imports(group, used) for group, used in planned)

    def _group(
        self, module: Identifier, class_name: Identifier, tools: list[BoundTool]
    ) -> tuple[Group, Used]:
        names = Names(RESOURCE_NAMES)
        used = Used()
        methods = []
        for tool in tools:
            name = names.take(
                snake_case(_bare_slug(tool.tool.slug, self.spec.slug_prefix))
            )
            methods.append(self._method(tool, name, module, used))
        self._place_models(module, methods)
        title = _group_title(tools[0])
        return Group(module, class_name, title, tuple(methods), {}, (), (), ()), used

    def _method(
        self, tool: BoundTool, name: Identifier, module: str, used: Used
    ) -> Method:
        slug = tool.tool.slug
        table = self.tables[slug]
        hints = effect(tool, self.rules.tools.get(slug))
        limits = enforced_limits(tool)
        scopes = _scopes(tool)
        own = Used()
        arguments = self.signatures.arguments(table, name, own)
        arguments = self._with_filter_hint(tool, arguments, table)
        answer = success(tool.routes[0].operation)
        others = [success(route.operation) for route in tool.routes[1:]]
        paged = tool.pagination is not None
        document = self.results.document(answer, name)
        documents = [document] + [
            self.results.document(other, f"{name}_{route.operation.id}")
            for other, route in zip(others, tool.routes[1:], strict=True)
        ]
        document = " | ".join(
            sorted(dict.fromkeys(documents), key=lambda text: text == "None")
        )
        item = ""
        if tool.pagination is not None:
            pointer = tool.pagination.items_at
            item = self.results.item(answer, name, pointer)
        for text in (*documents, item):
            if text in self.book:
                own.types.add(text)
        for typed in own.types:
            self.book.use(typed, module)
        used.types |= own.types
        used.literals |= own.literals
        used.datetimes |= own.datetimes
        schema = manifests.input_schema(table)
        self.schemas[slug] = schema
        self.encoded[slug] = tool_json(tool, table, f"{module}.{name}", hints, limits)
        self.entries[slug] = manifests.entry(
            tool, table, schema, f"{module}.{name}", module, hints, limits, scopes
        )
        return Method(
            name,
            slug,
            arguments,
            f"{item}, {document}" if paged else document,
            paged,
            summary(tool.tool),
            method_docstring(
                tool,
                arguments,
                _returns(document, paged, tool),
                limits_text(limits),
                ", ".join(scopes),
            ),
        )

    def _with_filter_hint(
        self, tool: BoundTool, arguments: tuple[Argument, ...], table: ToolTable
    ) -> tuple[Argument, ...]:
        """Tell the argument that takes a filter what builds one."""
        builder = self.filters.get(tool.tool.slug)
        if builder is None:
            return arguments
        taken = {
            entry.field.python[0]
            for entry in table.entries()
            for place in entry.field.places
            if place == FILTER and not entry.field.parts
        }
        hint = f"`filters.{builder.class_name}` builds it."
        return tuple(
            (
                replace(a, description=f"{a.description}\n{hint}".strip())
                if a.name in taken
                else a
            )
            for a in arguments
        )

    def _place_models(self, module: str, methods: list[Method]) -> None:
        """Name the argument models of a module, apart from the models of objects in them."""
        inner = {
            pascal_case(name)
            for method in methods
            for name in property_names(self.schemas[method.slug])
        }
        names = Names(inner)
        for method in methods:
            name = names.take(pascal_case(f"{method.name}_arguments"))
            self.placed[method.slug] = (module, name)

    def _with_imports(self, group: Group, used: Used) -> Group:
        imports: dict[str, list[str]] = {}
        for name in sorted(used.types, key=import_order):
            imports.setdefault(self.book.module(name), []).append(name)
        annotations = " ".join(
            [a.annotation for m in group.methods for a in m.arguments]
            + [m.result for m in group.methods]
        )
        standard = []
        collections = [n for n in ("Mapping", "Sequence") if f"{n}[" in annotations]
        if collections:
            standard.append(f"from collections.abc import {', '.join(collections)}")
        if used.datetimes:
            standard.append(f"from datetime import {', '.join(sorted(used.datetimes))}")
        words = set(
            annotations.replace("[", " ").replace("]", " ").replace(",", " ").split()
        )
        typing = [name for name in ("Any", "Literal") if name in words]
        if typing:
            standard.append(f"from typing import {', '.join(typing)}")
        return Group(
            group.module,
            group.class_name,
            group.title,
            group.methods,
            {module: tuple(names) for module, names in sorted(imports.items())},
            tuple(sorted(used.literals, key=import_order)),
            tuple(standard),
            tuple(sorted(_runtime_names(group, words))),
        )

    def table_modules(self) -> dict[str, Json]:
        return {
            module: {tool.tool.slug: self.encoded[tool.tool.slug] for tool in tools}
            for module, (_, tools) in self.by_group.items()
        }

    def manifest(self) -> Json:
        return {
            "service": self.bound.service.service,
            "package": self.spec.package.module,
            "version": self.spec.package.version,
            "declaredTools": self.bound.service.declared_tools,
            "tools": [self.entries[tool.tool.slug] for tool in self.bound.tools],
        }

    def readme(self) -> dict[str, Json]:
        page = self.bound.service
        refused = [
            {
                "slug": tool.tool.slug,
                "parameter": binding.parameter.name,
                "why": binding.rule.why if binding.rule else "",
            }
            for tool in self.bound.tools
            for route in tool.routes
            for binding in route.bindings
            if binding.refused
        ]
        return {
            "declared": page.declared_tools,
            "documented": len(page.tools),
            "parameters": sum(len(tool.parameters) for tool in page.tools),
            "refused": refused,
            "required": self._required(),
            "limits": [
                {
                    "slug": tool.tool.slug,
                    "page": limits_text(tool.tool.rate_limits),
                    "vendor": limits_text(enforced_limits(tool)),
                }
                for tool in self.bound.tools
                if limits_differ(tool)
            ],
        }

    def _required(self) -> list[Json]:
        by_slug: dict[str, list[str]] = {}
        for slug, name in required_against_page(self.bound, self.tables):
            by_slug.setdefault(slug, []).append(name)
        return [{"slug": slug, "parameters": names} for slug, names in by_slug.items()]


def _runtime_names(group: Group, words: set[str]) -> set[str]:
    names = {"RequestOptions"} | ({"FileInput"} & words)
    if any(method.paged for method in group.methods):
        names |= {"AsyncPages", "Page"}
    if any(not argument.required for m in group.methods for argument in m.arguments):
        names.add("Omit")
    return names


def _on_request(bound: BoundService) -> frozenset[str]:
    """Members of responses that are only there when a certain query parameter names them."""
    return bound.spec.conventions.envelope.on_request(
        (
            (SlotName(parameter.location, parameter.name), parameter.schema)
            for operation in bound.facts.operations
            for parameter in operation.parameters
        ),
        bound.facts.resolve,
    )


def _bare_slug(slug: str, prefix: str) -> str:
    return slug.removeprefix(prefix) or slug


def _group_title(tool: BoundTool) -> str:
    """The vendor's name for the group of a tool's first operation, on one line."""
    return " ".join(tool.routes[0].operation.group.split()) or "tools"


def enforced_limits(tool: BoundTool) -> tuple[Limit, ...]:
    """The vendor's own figures where they were imported, the page's otherwise."""
    imported = tool.routes[0].operation.limits
    if imported:
        return imported
    return tuple(
        Limit(r.limit, r.window) for r in tool.tool.rate_limits if r.when is None
    )


def _scopes(tool: BoundTool) -> tuple[str, ...]:
    imported = tuple(
        dict.fromkeys(s for route in tool.routes for s in route.operation.scopes)
    )
    return imported or tuple(scope.name for scope in tool.tool.scopes)


def _returns(document: str, paged: bool, tool: BoundTool) -> str:
    if paged:
        return "The first page; iterate it for the items of all pages."
    if document == "None":
        status = success(tool.routes[0].operation).status
        return f"Nothing: the API answers {status} without a body."
    return "The API's answer, as JSON."


__all__ = ["Effect", "PackagePlan", "enforced_limits", "plan"]
