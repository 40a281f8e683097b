"""Emission: a package plan becomes files, through templates and the model generator.

The plan has decided everything; here it is only placed. The two slow pieces, model generation and
formatting, each have a process of their own.
"""

from __future__ import annotations

import json
import textwrap
from concurrent.futures import Future
from typing import Any

from generator.emit import formatting
from generator.emit.environment import render
from generator.emit.face import (
    client_docs,
    filter_imports,
    oauth_doc,
    package_face,
    webhook_doc,
)
from generator.emit.models import Kind, model_modules, on_own_base
from generator.emit.readme import readme
from generator.emit.runtime import runtime_files
from generator.jsonvalue import Json
from generator.plan.literals import docstring, literal
from generator.plan.package import PackagePlan
from generator.workers import Workers

NOTICE = "Made by `toolpress generate`; change the specs or the templates instead."


def emit(plan: PackagePlan, workers: Workers) -> dict[str, bytes]:
    """All files of the package, by path below its folder."""
    base = f"src/{plan.spec.package.module}"
    models: dict[Kind, Future[dict[str, str]]] = {
        "types": workers.model(_models, "types", plan.types),
        "arguments": workers.model(_models, "arguments", plan.arguments),
    }
    pending = {
        path: workers.format(formatting.module, path, text)
        for path, text in _modules(plan).items()
    }
    for group in plan.groups:
        path = f"{base}/resources/{group.module}.py"
        text = render("resource.py.jinja", group=group)
        pending[path] = workers.format(formatting.resource_module, path, text)
    # While one process writes the second kind of models, the other one formats the first.
    submits = {"types": workers.format, "arguments": workers.model}
    for kind, future in models.items():
        for name, text in future.result().items():
            path = f"{base}/{kind}/{name}.py"
            pending[path] = submits[kind](formatting.model_module, path, text)
    files = {path: formatted.result() for path, formatted in pending.items()}
    files |= {f"{base}/{path}": content for path, content in runtime_files().items()}
    files |= _data(plan)
    return dict(sorted(files.items()))


def _models(kind: Kind, schema: Json) -> dict[str, str]:
    doc = {
        "types": "Typed dicts for what is sent and answered.",
        "arguments": "Argument models, for arguments that come from outside.",
    }[kind]
    made = model_modules(kind, schema, docstring(f"{doc}\n\n{NOTICE}", ""))
    return {name: on_own_base(text) for name, text in made.items()}


def _modules(plan: PackagePlan) -> dict[str, str]:
    spec = plan.spec
    base = f"src/{spec.package.module}"
    values: dict[str, Any] = {"spec": spec, "groups": plan.groups, "notice": NOTICE}
    sources = {
        f"{base}/__init__.py": render("init.py.jinja", **values, **package_face(plan)),
        f"{base}/_client.py": render(
            "client.py.jinja", **values, docs=client_docs(plan)
        ),
        f"{base}/_service.py": render(
            "service.py.jinja",
            **values,
            headers=dict(spec.api.headers),
            auth={rule.name: rule.credentials for rule in spec.auth},
            paths={rule.name: rule.paths for rule in spec.auth},
            index=dict(sorted(plan.argument_models.items())),
            rate_limits=tuple(one.wire() for one in spec.conventions.rate_limits),
        ),
        f"{base}/literals.py": render(
            "literals.py.jinja",
            **values,
            literals=[
                {"name": entry.name, "lines": _value_lines(entry.values)}
                for entry in plan.literals
            ],
        ),
    }
    if plan.filters:
        sources[f"{base}/filters.py"] = render(
            "filters.py.jinja",
            builders=plan.filters,
            names=sorted(builder.class_name for builder in plan.filters),
            used=filter_imports(plan),
        )
    if spec.webhooks is not None:
        sources[f"{base}/webhooks.py"] = render(
            "webhooks.py.jinja", scheme=spec.webhooks, doc=webhook_doc(plan)
        )
    if spec.oauth is not None:
        sources[f"{base}/oauth.py"] = render(
            "oauth.py.jinja", spec=spec, doc=oauth_doc(plan)
        )
    for package in ("resources", "types", "arguments"):
        sources[f"{base}/{package}/__init__.py"] = docstring(
            f"{package.title()}.\n\n{NOTICE}", ""
        )
    return sources


def _value_lines(values: tuple[Json, ...]) -> str:
    """Literals in lines of a readable length; none is broken, whatever it holds."""
    lines = [""]
    for value in values:
        text = literal(value) + ","
        if lines[-1] and len(lines[-1]) + len(text) > 82:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + text
    return textwrap.indent("\n".join(lines), "    ")


def _data(plan: PackagePlan) -> dict[str, bytes]:
    base = f"src/{plan.spec.package.module}"
    files = {
        "README.md": readme(plan),
        "pyproject.toml": render("pyproject.toml.jinja", spec=plan.spec),
        f"{base}/py.typed": "",
        f"{base}/manifest.json": _json_lines(plan.manifest, 5),
    }
    for module, table in plan.tables.items():
        files[f"{base}/wire/{module}.json"] = _json_lines(table, 6)
    return {path: text.encode("utf-8") for path, text in files.items()}


def _json_lines(value: Json, levels: int, indent: str = "") -> str:
    """JSON with one line for each value at a depth of `levels`: short diffs, few lines."""
    text = json.dumps(value, ensure_ascii=True, separators=(", ", ": "))
    if (
        levels
        and isinstance(value, (dict, list))
        and value
        and len(indent) + len(text) > 100
    ):
        inner = indent + " "
        if isinstance(value, dict):
            lines = [
                f"{inner}{json.dumps(k)}: {_json_lines(v, levels - 1, inner)}"
                for k, v in value.items()
            ]
        else:
            lines = [inner + _json_lines(item, levels - 1, inner) for item in value]
        opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
        text = opening + "\n" + ",\n".join(lines) + "\n" + indent + closing
    return text if indent else text + "\n"
