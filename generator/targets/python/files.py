"""The files of a package, through templates, the model generator and the formatter."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass

from generator.design import ClientDesign
from generator.jsonvalue import Json, JsonText, in_lines
from generator.targets.python import exports, formatting
from generator.targets.python.argumentmodels import ArgumentModels, argument_models
from generator.targets.python.environment import render
from generator.targets.python.filters import FilterBuilder, filter_builders
from generator.targets.python.literals import docstring, literal
from generator.targets.python.models import Kind, model_modules, on_own_base
from generator.targets.python.names import GroupNames, group_names
from generator.targets.python.readme import differences
from generator.targets.python.reserved import refusals
from generator.targets.python.runtime import features, runtime_files
from generator.targets.python.tables import tool_table
from generator.targets.python.typeddicts import Placed, typed_dicts
from generator.targets.python.typenames import TypeNames, type_names
from generator.targets.python.views import GroupView, group_views, imports
from generator.targets.python.workers import Workers
from generator.targets.refusal import Refused

NOTICE = "Made by `toolpress generate`; change the specs or the templates instead."


@dataclass(frozen=True, slots=True)
class _Package:
    """All that the files are made of."""

    design: ClientDesign
    names: tuple[GroupNames, ...]
    types: TypeNames
    filters: tuple[FilterBuilder, ...]
    groups: tuple[GroupView, ...]
    typed_dicts: Placed
    models: ArgumentModels


def package_files(design: ClientDesign, workers: Workers) -> dict[str, bytes]:
    """All files of the package, by path below its folder."""
    refused = tuple(refusals(design))
    if refused:
        raise Refused(*refused)
    package = _package(design)
    base = f"src/{design.package.module}"
    models: dict[Kind, Future[dict[str, str]]] = {
        "types": workers.model(_models, "types", package.typed_dicts.schema),
        "arguments": workers.model(_models, "arguments", package.models.schema),
    }
    # The process that formats begins with resources, the longest modules, and goes on with types.
    # The one that writes models formats the rest when they are written.
    pending = {
        f"{base}/{path}": (
            workers.format if path.startswith("resources/") else workers.model
        )(formatting.module, path, text)
        for path, text in _modules(package)
    }
    submits = {"types": workers.format, "arguments": workers.model}
    for kind, future in models.items():
        for name, text in future.result().items():
            path = f"{base}/{kind}/{name}.py"
            pending[path] = submits[kind](formatting.module, path, text)
    files = {path: formatted.result() for path, formatted in pending.items()}
    copied = runtime_files(features(design))
    files |= {f"{base}/{path}": content for path, content in copied.items()}
    files |= {path: text.encode("utf-8") for path, text in _data(package)}
    return dict(sorted(files.items()))


def _package(design: ClientDesign) -> _Package:
    names = group_names(design)
    types = type_names(design, names)
    filters = filter_builders(names, design.requests)
    hints = {one.slug: f"`filters.{one.class_name}` builds it." for one in filters}
    groups = group_views(design, names, types, hints)
    known = {typed.name for typed in types.typed_dicts.values()}
    used: dict[str, frozenset[str]] = {g.module: g.names & known for g in groups}
    return _Package(
        design,
        names,
        types,
        filters,
        groups,
        typed_dicts(types, used),
        argument_models(design, names),
    )


def _models(kind: Kind, schema: Json) -> dict[str, str]:
    doc = {
        "types": "Typed dicts for requests and responses.",
        "arguments": "Argument models, for arguments that come from outside.",
    }[kind]
    made = model_modules(kind, schema, docstring(f"{doc}\n\n{NOTICE}", ""))
    return {name: on_own_base(text) for name, text in made.items()}


def _modules(package: _Package) -> Iterator[tuple[str, str]]:
    """The modules that templates make, by path below the import package."""
    design = package.design
    names = sorted(package.types.literals.values())
    for group in package.groups:
        used = imports(group, package.typed_dicts.modules, names)
        text = render("resource.py.jinja", group=group, imports=used)
        yield f"resources/{group.module}.py", text
    yield (
        "__init__.py",
        render(
            "init.py.jinja",
            design=design,
            exports=exports.exports(design),
            doc=exports.package_docstring(design, package.groups),
        ),
    )
    yield "_client.py", _client(package)
    yield "tools.py", render("tools.py.jinja", doc=exports.tools_docstring(design))
    yield (
        "_service.py",
        render("service.py.jinja", design=design, index=dict(package.models.index)),
    )
    yield (
        "literals.py",
        render("literals.py.jinja", literals=_literals(package.types)),
    )
    if package.filters:
        yield (
            "filters.py",
            render(
                "filters.py.jinja",
                builders=package.filters,
                names=sorted(builder.class_name for builder in package.filters),
                used=exports.filter_imports(package.filters),
            ),
        )
    if design.webhooks is not None:
        doc = exports.webhook_docstring(design)
        yield "webhooks.py", render(
            "webhooks.py.jinja", scheme=design.webhooks, doc=doc
        )
    if design.oauth is not None:
        doc = exports.oauth_docstring(design)
        yield "oauth.py", render("oauth.py.jinja", design=design, doc=doc)
    for name in ("resources", "types", "arguments"):
        yield f"{name}/__init__.py", docstring(f"{name.title()}.\n\n{NOTICE}", "")


def _client(package: _Package) -> str:
    design = package.design
    first = f"The {design.service} API. Threads may share a client."
    asynchronous = f"The {design.service} API, for asyncio. Tasks may share a client."
    return render(
        "client.py.jinja",
        design=design,
        groups=package.groups,
        sync_doc=exports.client_docstring(design, first),
        async_doc=exports.client_docstring(design, asynchronous),
    )


def _literals(types: TypeNames) -> list[tuple[str, str]]:
    """Lists of values by name, as lines of source."""
    named = [(name, _lines(values)) for values, name in types.literals.items()]
    return sorted(named)


def _lines(values: tuple[JsonText, ...]) -> str:
    """Literals in lines of a readable length; none is broken, whatever it holds."""
    lines = [""]
    for value in values:
        text = literal(value.value) + ","
        if lines[-1] and len(lines[-1]) + len(text) > 82:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + text
    return textwrap.indent("\n".join(lines), "    ")


def _data(package: _Package) -> Iterator[tuple[str, str]]:
    """The files that are no Python."""
    design = package.design
    base = f"src/{design.package.module}"
    yield (
        "README.md",
        render(
            "readme.md.jinja",
            design=design,
            groups=package.groups,
            filters=package.filters,
            differences=differences(design),
            unavailable=next(
                (one.unavailable for one in design.operations() if one.unavailable), ""
            ),
            parameters=sum(len(one.parameters) for one in design.operations()),
        ),
    )
    yield "pyproject.toml", render("pyproject.toml.jinja", design=design)
    yield f"{base}/py.typed", ""
    for names in package.names:
        table = {
            one.operation.slug: tool_table(one, names.module, design.requests)
            for one in names.operations
        }
        yield f"{base}/wire/{names.module}.json", in_lines(table, 6)
