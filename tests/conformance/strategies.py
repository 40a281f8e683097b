"""Arguments as an agent might make them up: whatever the manifest's schemas allow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Any

from hypothesis import strategies as st

from tests.parameters.checker import samples
from tests.parameters.marks import Samples
from tests.parameters.package import Parameter, Route, Tool, decisions

Strategy = st.SearchStrategy[Any]

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    [
        "a,b",
        "a&b=c",
        "50%",
        "é",
        "'\"\\",
        "/../",
        "\u2028",
        "{}",
        "[]",
        "null",
        "0",
        " ",
    ]
)
_PATH = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20
).filter(lambda text: text not in (".", ".."))
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | TEXT
    | st.floats(allow_nan=False, allow_infinity=False)
)
_ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


def values(
    schema: Mapping[str, Any], samples: Samples | None = None, path: str = ""
) -> Strategy:
    """Values that a schema allows; `samples` for what it leaves open, see `marks`."""
    samples = samples or {}
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            branches = enumerate(schema[key])
            return st.one_of(
                [values(one, samples, f"{path}|{n}") for n, one in branches]
            )
    kinds = schema.get("type")
    if kinds is None:
        return _ANYTHING
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return st.one_of([_of_kind(kind, schema, samples, path) for kind in kinds])


def _of_kind(
    kind: str, schema: Mapping[str, Any], samples: Samples, path: str
) -> Strategy:
    if kind == "null":
        return st.none()
    if kind == "boolean":
        return st.booleans()
    least, most = schema.get("minimum"), schema.get("maximum")
    whole = st.integers(
        -(2**31) if least is None else least, 2**31 if most is None else most
    )
    if kind == "integer":
        return whole
    if kind == "number":
        return whole | st.floats(least, most, allow_nan=False, allow_infinity=False)
    if kind == "string":
        if schema.get("format") == "date-time":
            return st.datetimes(timezones=st.just(UTC)).map(lambda one: one.isoformat())
        if schema.get("format") == "date":
            return st.dates().map(lambda one: one.isoformat())
        if schema.get("format") == "time":
            return st.times().map(lambda one: f"{one:%H:%M:%S}")
        return TEXT
    if path in samples:
        return st.sampled_from(samples[path])
    if kind == "array":
        items = schema.get("items")
        return st.lists(
            values(items, samples, f"{path}[]") if items else _ANYTHING, max_size=4
        )
    assert kind == "object", kind
    return _objects(schema, samples, path)


def _objects(schema: Mapping[str, Any], samples: Samples, path: str) -> Strategy:
    members = schema.get("properties", {})
    extra = schema.get("additionalProperties", True)
    if not members:
        closed = isinstance(extra, Mapping) and extra
        inner = values(extra, samples, f"{path}{{}}") if closed else _ANYTHING
        return st.dictionaries(TEXT, inner, max_size=3)
    required = schema.get("required", ())
    each = {
        name: values(one, samples, f"{path}.{name}") for name, one in members.items()
    }
    return st.fixed_dictionaries(
        {name: one for name, one in each.items() if name in required},
        optional={name: one for name, one in each.items() if name not in required},
    )


def arguments(tool: Tool) -> Strategy:
    """Arguments of a tool by documented names, on any of its routes."""
    return st.one_of([_on(tool, route) for route in tool.routes])


def _on(tool: Tool, route: Route) -> Strategy:
    names = route.printed["parameters"]
    least = {*tool.exclusive, *decisions()["least"].get(tool.slug, ())} & set(names)
    fixed: dict[str, Strategy] = {}
    if route.when and "value" in route.when:
        fixed[route.when["parameter"]] = st.just(route.when["value"])
    optional: dict[str, Strategy] = {}
    for parameter in tool.on(route):
        if parameter.name in fixed or "same_as" in route.binding(parameter.name):
            continue
        strategy = _of(tool, route, parameter)
        if parameter.required or parameter.name in least:
            fixed[parameter.name] = strategy
        else:
            optional[parameter.name] = strategy
    return st.fixed_dictionaries(fixed, optional=optional)


def _of(tool: Tool, route: Route, parameter: Parameter) -> Strategy:
    where = route.binding(parameter.name)["in"]
    if where == "file":
        return st.binary(max_size=50).map(
            lambda content: ("a.png", content, "image/png")
        )
    if where == "path":
        return _PATH
    return values(parameter.schema, samples(tool, parameter))
