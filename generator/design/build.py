"""From a bound service to the design of its client."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, product
from math import prod

from generator.bind import BoundService, BoundTool
from generator.conventions.media_types import is_form
from generator.design.aliases import aliases
from generator.design.arguments import arguments, parameters
from generator.design.bulk import bulk_jobs
from generator.design.client import (
    Alias,
    AuthRule,
    ClientDesign,
    ConditionalLimit,
    Credential,
    Documentation,
    Filter,
    FilterField,
    Group,
    LeftOut,
    Limit,
    OAuth,
    Operation,
    Package,
    Pages,
    Route,
    Webhooks,
)
from generator.design.clientoptions import client_options
from generator.design.differences import warn_of_differences
from generator.design.effects import effect
from generator.design.requests import named_types, request_type
from generator.design.responses import ResponseTypes, accept, readings, success
from generator.design.routes import ToolRows, tool_rows
from generator.design.types import Type
from generator.design.words import Scope, Words, lower, snake, words
from generator.diagnostics import Diagnostics
from generator.spec.bindings import BindingSpec
from generator.spec.service import ServiceSpec
from generator.suggest import did_you_mean

_MOST_CHOICES = 64
"""Of scopes; with more, all are said to be needed."""

_UNNUMBERED = re.compile(r"_?[0-9]+$")


def design(
    bound: BoundService, rules: BindingSpec, diagnostics: Diagnostics
) -> ClientDesign:
    """The client that a bound service becomes."""
    responses = ResponseTypes(
        bound.facts,
        (route.operation for tool in bound.tools for route in tool.routes),
        bound.spec,
        (
            (tool.routes[0].operation, tool.pagination)
            for tool in bound.tools
            if tool.pagination is not None and tool.routes
        ),
    )
    others = aliases(bound.tools, bound.spec.slug_prefix)
    groups = tuple(
        Group(name, title, _operations(tools, bound, rules, responses, others))
        for name, title, tools in _grouped(bound, diagnostics)
    )
    spec = bound.spec
    operations = {one.slug: one for group in groups for one in group.operations}
    requests = named_types(
        _request_types(groups), bound.facts, spec.conventions.envelope
    )
    made = ClientDesign(
        service=spec.service,
        title=bound.service.service,
        package=_package(spec),
        base_url=spec.api.base_url,
        accept=spec.api.accept,
        headers=spec.api.headers,
        retired_status=spec.api.retired_status,
        partial_failure_header=spec.api.partial_failure_header,
        errors=spec.conventions.errors,
        rate_limits=spec.conventions.rate_limits,
        credentials=tuple(
            Credential(
                c.option,
                c.environment,
                c.slot,
                c.format,
                c.public,
                c.about,
                c.basic,
            )
            for c in spec.credentials
        ),
        options=client_options(bound),
        auth=tuple(_auth(bound)),
        webhooks=_webhooks(spec),
        oauth=None if spec.oauth is None else OAuth(spec.oauth.token_url),
        bulk_jobs=tuple(bulk_jobs(spec, operations, requests, diagnostics)),
        declared_tools=bound.service.declared_tools,
        groups=groups,
        slug_prefix=spec.slug_prefix,
        slugs=tuple(tool.tool.slug for tool in bound.tools),
        search_words=_search_words(spec.search_words),
        left_out=tuple(LeftOut(one.slug, one.why) for one in bound.left_out),
        requests=requests,
        request_names={name: words(spec.schema_names.short(name)) for name in requests},
        responses=responses.named,
    )
    warn_of_differences(made, diagnostics)
    return made


def _grouped(
    bound: BoundService, diagnostics: Diagnostics
) -> list[tuple[Words, str, list[BoundTool]]]:
    """Tools by the vendor's groups, which are sorted by name."""
    by_title: dict[str, list[BoundTool]] = {}
    own = dict(bound.spec.groups)
    # Names for tools that are left out are no fault.
    vendors = {" ".join(one.group.split()) for one in bound.facts.operations}
    for tool in bound.tools:
        title = " ".join(tool.routes[0].operation.group.split()) or "tools"
        vendors.add(title)
        by_title.setdefault(own.get(title, title), []).append(tool)
    for title in own.keys() - vendors:
        diagnostics.error(
            "E-SPEC",
            f"`groups` renames {title}, but no operation is in a group of that name",
            bound.spec.location,
            help=did_you_mean(title, vendors) or "remove the entry",
        )
    names = Scope()
    found = [
        (names.take(words(title)), title, by_title[title]) for title in sorted(by_title)
    ]
    return sorted(found, key=lambda group: snake(group[0]))


def _operations(
    tools: list[BoundTool],
    service: BoundService,
    rules: BindingSpec,
    responses: ResponseTypes,
    others: Mapping[str, tuple[Alias, ...]],
) -> tuple[Operation, ...]:
    prefix = service.spec.slug_prefix
    slugs = [tool.tool.slug for tool in tools]
    spelt = [lower(words(slug.removeprefix(prefix) or slug)) for slug in slugs]
    names = Scope()
    return tuple(
        _operation(
            names.take(_unnumbered(name, tool, spelt)),
            tool,
            service,
            rules,
            responses,
            others[tool.tool.slug],
        )
        for tool, name in zip(tools, spelt, strict=True)
    )


def _unnumbered(name: Words, tool: BoundTool, others: Collection[Words]) -> Words:
    """The operation's own name where the tool's only adds a number to it."""
    operation = lower(words(tool.routes[0].operation.id))
    same = _UNNUMBERED.sub("", snake(name)) == snake(operation)
    return operation if same and operation not in others else name


def _operation(
    name: Words,
    bound: BoundTool,
    service: BoundService,
    rules: BindingSpec,
    responses: ResponseTypes,
    others: tuple[Alias, ...],
) -> Operation:
    tool = bound.tool
    rows = tool_rows(bound, service)
    routes = tuple(_routes(rows, responses, service))
    return Operation(
        slug=tool.slug,
        name=name,
        documentation=_documentation(bound),
        routes=routes,
        arguments=arguments(rows),
        parameters=parameters(rows),
        pages=_pages(bound, responses),
        effect=effect(name, bound, rules.tools.get(tool.slug)),
        limits=_limits(bound),
        page_limits=tuple(
            Limit(r.limit, r.window, r.when or "") for r in tool.rate_limits
        ),
        conditional_limits=tuple(
            ConditionalLimit(
                rule.parameter,
                rule.values,
                tuple(Limit(count, window) for count, window in rule.limits),  # type: ignore[arg-type]
            )
            for rule in bound.limits
        ),
        scopes=_scopes(bound),
        scope_choices=_scope_choices(bound),
        unique=bound.unique,
        exactly_one_of=bound.exactly_one_of,
        filter=_filter(bound, routes, service),
        unavailable=bound.unavailable,
        deprecated=all(route.operation.deprecated for route in bound.routes),
        aliases=others,
    )


def _documentation(bound: BoundTool) -> Documentation:
    """What is decided; words of the page come in last."""
    return Documentation(
        title=bound.tool.title,
        description=bound.says,
        notes=tuple(
            binding.rule.note
            for route in bound.routes
            for binding in route.bindings
            if binding.rule is not None and binding.rule.note
        ),
        line=bound.tool.line,
        page=bound.tool.page,
    )


def _routes(
    rows: ToolRows, responses: ResponseTypes, service: BoundService
) -> Iterator[Route]:
    spec, facts = service.spec, service.facts
    forms = spec.conventions.forms
    for route in rows.routes:
        operation = route.bound.operation
        media_type = operation.body.media_type if operation.body is not None else ""
        response = success(operation)
        yield Route(
            operation=operation.id,
            method=operation.method,
            path=operation.path,
            fields=tuple(row.field for row in route.rows),
            media_type=media_type,
            body_required=route.may_lack_body(rows.bound.exactly_one_of),
            form_style=forms.style if is_form(media_type) else "",
            members=spec.conventions.envelope.members_at(
                slot.name for slot in route.bound.slots if slot.location.nested
            ),
            server=route.bound.server,
            auth=route.bound.auth.name,
            checks=route.checks,
            when=route.when,
            status=response.status,
            response=responses.result(operation, stream=route.bound.stream),
            readings=readings(operation, facts.resolve, stream=route.bound.stream),
            accept=accept(operation, spec.api.accept),
            arrays=tuple(
                slot.name
                for slot in route.bound.slots
                if slot.container and slot.schema.kind == "array"
            ),
        )


def _pages(bound: BoundTool, responses: ResponseTypes) -> Pages | None:
    style = bound.pagination
    if style is None:
        return None
    response = success(bound.routes[0].operation)
    return Pages(style, responses.item(response, style.items_at))


def _filter(
    bound: BoundTool, routes: tuple[Route, ...], service: BoundService
) -> Filter | None:
    """The grammar of a tool's filters; None if wire facts have none."""
    fields = bound.routes[0].operation.filters
    at = service.spec.openapi.filter_slot
    if not fields or len(routes) > 1:
        return None
    return Filter(
        tuple(
            FilterField(
                field.name,
                field.operators,
                field.list_operators,
                field.bare_operators,
                request_type(
                    field.value, service.facts, service.spec.conventions.envelope
                ),
            )
            for field in fields
        ),
        tuple(
            field.argument[0]
            for field in routes[0].fields
            if field.argument
            and not field.appends
            and any(slot.name == at for slot in field.slots)
        ),
    )


def _limits(bound: BoundTool) -> tuple[Limit, ...]:
    """The vendor's limits if they were imported, otherwise those of the page."""
    imported = bound.routes[0].operation.limits
    if imported:
        return tuple(Limit(limit.limit, limit.window) for limit in imported)
    return tuple(
        Limit(r.limit, r.window) for r in bound.tool.rate_limits if r.when is None
    )


def _scopes(bound: BoundTool) -> tuple[str, ...]:
    imported = dict.fromkeys(
        s for route in bound.routes for s in route.operation.scopes
    )
    return tuple(imported) or tuple(scope.name for scope in bound.tool.scopes)


def _scope_choices(bound: BoundTool) -> tuple[tuple[str, ...], ...]:
    """Choices that are enough for whatever route a call takes."""
    routes = dict.fromkeys(
        one.operation.scope_choices or (one.operation.scopes,) for one in bound.routes
    )
    has_choices = any(one.operation.scope_choices for one in bound.routes)
    if not has_choices or prod(map(len, routes)) > _MOST_CHOICES:
        return ()
    whole = (dict.fromkeys(chain(*one)) for one in product(*routes))
    return tuple(dict.fromkeys(map(tuple, whole)))


def _request_types(groups: tuple[Group, ...]) -> Iterator[Type]:
    """All types that requests and their checks refer to."""
    for group in groups:
        for operation in group.operations:
            for route in operation.routes:
                yield from (field.type for field in route.fields)
                yield from (check.type for check in route.checks)
            yield from (argument.type for argument in operation.arguments)
            yield from (parameter.type for parameter in operation.parameters)
            if operation.filter is not None:
                yield from (field.type for field in operation.filter.fields)


def _package(spec: ServiceSpec) -> Package:
    names = spec.package
    return Package(
        names.distribution,
        names.module,
        names.client,
        names.version,
        names.summary,
        names.licence,
        names.usage,
        names.author,
        names.urls,
        names.changes,
    )


def _auth(bound: BoundService) -> Iterator[AuthRule]:
    """The rules of the specs, and those made from the document's `security`."""
    rules = bound.spec.auth
    routes = [route for tool in bound.tools for route in tool.routes]
    used = dict.fromkeys(route.auth for route in routes)
    for rule in dict.fromkeys((*rules, *used)):
        # If a document has only one rule, it covers the whole API.
        paths = rule.paths or ("/" if not rules and len(used) == 1 else "")
        yield AuthRule(rule.name, paths, rule.alternatives)


def _webhooks(spec: ServiceSpec) -> Webhooks | None:
    if spec.webhooks is None:
        return None
    scheme = spec.webhooks
    return Webhooks(
        scheme.signature, scheme.timestamp, scheme.id, scheme.id_pointer, scheme.prefix
    )


def _search_words(
    by_words: Sequence[tuple[str, Sequence[str]]],
) -> tuple[tuple[str, str], ...]:
    """Each thing that people say, and all words of tools that it leads to."""
    found: dict[str, list[str]] = {}
    for words_of_tools, said in by_words:
        for one in said:
            found.setdefault(one, []).append(words_of_tools)
    return tuple((one, " ".join(found[one])) for one in sorted(found))
