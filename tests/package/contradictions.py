"""What the words of a tool say against its own schema, or against the vendor's facts."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jsonschema

_VALUE = r"[\"'`]?[\w$.:-]*\w[\"'`]?"
_LIST = rf"{_VALUE}(?:(?:,? (?:or|and) |, ){_VALUE})*"
_ALL = re.compile(
    r"\b(?:(?:allowed|available|valid|supported|accepted|possible|following) "
    r"(?:fields?|values?|options?|filters?)(?: are| for \w+)?|options|restricted to|one of"
    rf"|fields)(?:: | )(?P<list>{_LIST})(?=[.;,]|$| )",
    re.IGNORECASE,
)
_CHOICE = re.compile(rf"\((?P<list>{_VALUE}(?:, {_VALUE})*,? or {_VALUE})\)")
_WORD = re.compile(r"[\w$.:-]*\w")
_PER_PAGE = re.compile(
    r"(?P<kind>default|max\w*|up to|at most|between)\b[^.;]{0,40}?\b(?P<count>\d[\d,]*)"
    r"(?! and)[^.;]{0,40}?\b(?:per|a|each) (?:page|request)",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:max(?:imum)?|up to|at most)(?: of| is|:)? ?(?P<count>\d[\d,]*)\b(?!\.\d)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\((?P<least>\d+)-(?P<most>\d+)\)")
_DEFAULT = re.compile(
    rf"\bdefaults?(?: to| is|: ?| of) ?(?P<value>{_VALUE})", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"\b(?P<operator>[a-z]+(?:-[a-z]+)*)\((?P<field>[\w$.]+)"
    r"(?:,(?P<value>\[[^\]]*\]|\"[^\"]*\"|'[^']*'|[^()'\"]*))?\)"
)
_NAMES = re.compile(
    r"(?P<list>\b[a-z]+(?:_[a-z]+)+\b(?:(?:, | or | and )[a-z]+(?:_[a-z]+)+\b)*) "
    r"(?:action|tool|endpoint|operation|method)s?\b"
)
_FIRST = re.compile(r"(?:^|(?<=[.:] ))`(?P<value>[^`]+)`")
_RATE = re.compile(r"\b\d+ ?(?:/|req/|per )(?:s|m|min|sec|second|minute|day)\b")
_SEVERAL = re.compile(
    r"\b(?:one or more|several|multiple|\w+\(s\))(?=\s)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Clauses:
    """What may be said of a field in a filter."""

    operators: frozenset[str]
    values: frozenset[str] = frozenset()
    """Empty: any value."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the vendor's document says of a tool's operation."""

    filters: Mapping[str, Clauses] = field(default_factory=dict)
    filtering: frozenset[str] = frozenset()
    """The parameters that take filters."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Of parameters, where it states one."""
    page_size: tuple[int | None, int | None] = (None, None)
    """The default and the maximum, where pages have a size."""


def contradictions(
    tool: Mapping[str, Any], facts: Facts, methods: frozenset[str]
) -> Iterator[str]:
    """Each as the words and what they contradict; `methods`: what tools are called."""
    schema = tool["inputSchema"]
    properties = schema.get("properties", {})
    yield from _pages(tool["description"], facts)
    yield from _names(tool["description"], methods)
    for rate in _RATE.findall(tool["description"]):
        yield f"{rate}: limits are in _meta"
    for values in map(_enum, properties.values()):
        for choice in _CHOICE.finditer(tool["description"]):
            listed = _listed(choice)
            if values & listed and listed != values and len(values) < 9:
                yield f"{choice[0]}: {_all(values)}"
    example = tool["_meta"].get("example")
    if example is not None and (fault := _fault(example, schema)):
        yield f"_meta.example: {fault}"
    for name, one in properties.items():
        whole = {**one, "$defs": schema.get("$defs", {})}
        for fault in _of_parameter(name, whole, facts, methods):
            yield f"{name}: {fault}"


def _of_parameter(
    name: str, schema: Mapping[str, Any], facts: Facts, methods: frozenset[str]
) -> Iterator[str]:
    text = schema.get("description", "")
    known = _enum(schema)
    yield from _names(text, methods)
    yield from _lists(text, known)
    yield from _numbers(text, name, schema, facts)
    for first in _FIRST.finditer(text):
        if known and first["value"] not in known:
            yield f"{first[0]}: {_all(known)}"
    for value in schema.get("examples", ()):
        if fault := _fault(value, schema):
            yield f"example {value}: {fault}"
    for literal, value in _literals(text):
        parts = [*_parts(schema, schema)]
        fitting = [value, literal] if _is_json(literal) else [value]
        if all(_fault(one, part) for one in fitting for part in parts):
            yield f"{literal}: fits no part of the schema"
    if schema.get("maxItems") == 1:
        for several in _SEVERAL.findall(text):
            yield f"{several}: the schema takes one"
    if name in facts.filtering:
        if " AND " in text or re.search(r"\bUse AND\b", text):
            yield "AND: clauses are joined by commas, or within and(...)"
        examples = " ".join(map(str, schema.get("examples", ())))
        yield from _clauses(f"{text} {examples}", facts.filters)
        if facts.filters and "Allowed field(s)/operator(s)" in text:
            yield from _rows(text, facts.filters)
        for fields in re.findall(rf"\bFields: ({_LIST})\.", text):
            if set(_WORD.findall(fields)) != set(facts.filters):
                yield f"{fields}: {', '.join(facts.filters)}"


def _lists(text: str, known: frozenset[str]) -> Iterator[str]:
    for found in _ALL.finditer(text):
        listed = _listed(found)
        unquoted = {one for one in listed if known or one.isupper()}
        if found[0].lower().startswith("restricted") and not known and unquoted:
            yield f"{found[0]}: the schema has no such list"
        elif known and not found[0].startswith("Fields"):
            if listed & known and listed - known:
                yield f"{found[0]}: {_all(listed - known)} refused"
            elif listed & known and known - listed - {"id"}:
                yield f"{found[0]}: {_all(known - listed)} missing"
            elif not listed & known and len(listed) > 1:
                yield f"{found[0]}: {_all(known)}"
    for found in _CHOICE.finditer(text):
        listed = _listed(found)
        if known & listed and listed != known:
            yield f"{found[0]}: {_all(known)}"


def _pages(text: str, facts: Facts) -> Iterator[str]:
    default, most = facts.page_size
    for found in _PER_PAGE.finditer(text):
        count = int(found["count"].replace(",", ""))
        expected = default if found["kind"].lower() == "default" else most
        if expected is not None and count != expected:
            yield f"{found[0]}: {expected}"


def _numbers(
    text: str, name: str, schema: Mapping[str, Any], facts: Facts
) -> Iterator[str]:
    bounds = {
        schema[key]
        for key in ("maximum", "maxItems", "maxLength")
        if schema.get(key) is not None
    }
    for found in _MOST.finditer(text):
        count = int(found["count"].replace(",", ""))
        if bounds and count not in bounds:
            yield f"{found[0]}: {bounds}"
    for found in _RANGE.finditer(text):
        stated = int(found["least"]), int(found["most"])
        own = schema.get("minimum"), schema.get("maximum")
        if own != (None, None) and stated != own:
            yield f"{found[0]}: {own}"
    stated_default = schema.get("default", facts.defaults.get(name))
    for found in _DEFAULT.finditer(text):
        value = found["value"].strip("\"'`")
        scalar = isinstance(stated_default, (str, int, float))
        plain = re.fullmatch(r"\d+|true|false", value.lower()) is not None
        usual = json.dumps(stated_default).strip('"').lower()
        if scalar and plain and value.lower() != usual:
            yield f"{found[0]}: {stated_default}"


def _names(text: str, methods: frozenset[str]) -> Iterator[str]:
    for found in _NAMES.finditer(text):
        for name in _WORD.findall(found["list"]):
            if "_" in name and name not in methods:
                yield f"{name}: no tool is called so"


def _clauses(text: str, filters: Mapping[str, Clauses]) -> Iterator[str]:
    for found in _CLAUSE.finditer(text):
        operator, name = found["operator"], found["field"]
        if operator in ("and", "operator") or found[0] == "field(s)":
            continue
        if filters and name not in filters:
            yield f"{found[0]}: fields are {', '.join(filters)}"
            continue
        known = filters.get(name)
        if known is None:
            continue
        if operator not in known.operators:
            yield f"{found[0]}: operators are {_all(known.operators)}"
        value = (found["value"] or "").strip("\"'")
        if known.values and value not in known.values and "[" not in value:
            yield f"{found[0]}: {_all(known.values)}"


def _rows(text: str, filters: Mapping[str, Clauses]) -> Iterator[str]:
    rows = {
        name: frozenset(operators.split(", "))
        for name, operators in re.findall(r"^([\w.]+): ([a-z, -]+)$", text, re.M)
    }
    if rows != {name: one.operators for name, one in filters.items()}:
        yield f"{rows}: {dict(filters)}"


def _enum(schema: Mapping[str, Any]) -> frozenset[str]:
    """The texts that are allowed; empty: any."""
    items = schema.get("items")
    found: Sequence[Any] = schema.get("enum", ())
    if "const" in schema:
        found = [schema["const"]]
    if not found and isinstance(items, dict):
        return _enum(items)
    return frozenset(one for one in found if isinstance(one, str))


def _listed(found: re.Match[str]) -> set[str]:
    return set(_WORD.findall(found["list"])) - {"or", "and"}


def _all(values: frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(values))


def _fault(value: Any, schema: Mapping[str, Any]) -> str | None:
    fault = jsonschema.exceptions.best_match(
        jsonschema.Draft202012Validator(schema).iter_errors(value)
    )
    return None if fault is None else fault.message[:120]


def _literals(text: str) -> Iterator[tuple[str, Any]]:
    """The lists and objects in a text, as JSON or as Python write them."""
    at = 0
    while at < len(text):
        if text[at] not in "[{":
            at += 1
            continue
        for end in range(len(text), at, -1):
            if text[end - 1] not in "]}":
                continue
            try:
                value = ast.literal_eval(text[at:end])
            except (ValueError, SyntaxError):
                continue
            if _is_example(value) and text[max(at - 1, 0)] not in ",=":
                yield text[at:end], value
            at = end
            break
        else:
            at += 1
            continue


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _is_example(value: Any) -> bool:
    if isinstance(value, set) or "Ellipsis" in str(value):
        return False  # a placeholder, or what stands for more
    return bool(value) and not all(isinstance(one, float) for one in value)


def _parts(
    schema: Mapping[str, Any], whole: Mapping[str, Any], depth: int = 12
) -> Iterator[Mapping[str, Any]]:
    """A schema and those within it."""
    defs = whole.get("$defs", {})
    yield {**schema, "$defs": defs}
    if not depth:
        return
    if "$ref" in schema:
        yield from _parts(defs[schema["$ref"].rpartition("/")[2]], whole, depth - 1)
    inner = [*schema.get("properties", {}).values()]
    for key in ("anyOf", "oneOf", "allOf"):
        inner += schema.get(key, ())
    if isinstance(schema.get("items"), dict):
        inner.append(schema["items"])
    for one in inner:
        if isinstance(one, dict) and one:
            yield from _parts(one, whole, depth - 1)
