"""Drafts say what wire facts say: reading them back, and binding what they say, loses nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.bind import BoundService, bind
from generator.conventions.slots import Slot
from generator.diagnostics import Diagnostic, Diagnostics
from generator.draft import Draft, draft
from generator.model import Parameter, Service
from generator.normalize import normalize
from generator.openapi import Facts, documents
from generator.openapi.candidates import Outline
from generator.openapi.endpoints import Endpoint
from generator.openapi.extensions import Extensions
from generator.openapi.finding import find
from generator.openapi.importer import facts_of, known_endpoints
from generator.parse import parse
from generator.source import Location, Source
from generator.spec.bindings import BindingSpec, ToolRule
from generator.spec.service import ServiceSpec, load

CASES = Path(__file__).parent.parent / "endtoend"
DOCUMENTS = sorted(CASES.glob("*/openapi.*"))
NO_DECISIONS = BindingSpec(Location("bindings.yaml"))


@pytest.fixture(scope="module")
def spec() -> ServiceSpec:
    found = load(CASES, Diagnostics())
    assert found is not None
    return found


def read(path: Path) -> tuple[Facts, tuple[Endpoint, ...]]:
    read = documents.read([path], [], Diagnostics())
    if read is None:
        pytest.skip("no document that can be read")
    facts = facts_of(read, Extensions(), None, Diagnostics())
    assert facts is not None
    return facts, known_endpoints(read, Extensions())


def drafted(path: Path, spec: ServiceSpec) -> tuple[Draft, Facts]:
    """A draft, and the facts with what an import finds of its tools."""
    facts, endpoints = read(path)
    made = draft(facts, endpoints, frozenset(), spec, NO_DECISIONS)
    if not made.tools:
        return made, facts
    tools = [
        Outline(tool.slug, tool.slug.removeprefix(spec.slug_prefix))
        for tool in read_back(made, Diagnostics()).tools
    ]
    found = find(tools, spec.slug_prefix, endpoints, {})
    return made, replace(facts, tools=found.inferred)


def read_back(found: Draft, diagnostics: Diagnostics) -> Service:
    source = Source.from_text("draft.txt", found.text)
    page = parse(source, diagnostics)
    assert page is not None
    return normalize(page, source, diagnostics)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)
def test_a_draft_is_read_without_a_finding_and_bound_without_a_decision(
    path: Path, spec: ServiceSpec
) -> None:
    found, facts = drafted(path, spec)
    assert found.tools + len(found.skipped) == len(facts.operations)
    if not found.tools:
        return
    diagnostics = Diagnostics()
    service = read_back(found, diagnostics)
    assert doubts(diagnostics) == []
    assert service.declared_tools == len(service.tools) == found.tools
    bound = bound_service(found, service, facts, spec)
    for tool in bound.tools:
        [route] = tool.routes
        for binding in route.bindings:
            assert binding.rule is None
            [slot] = binding.slots
            check_facts(binding.parameter, slot, facts)


def doubts(diagnostics: Diagnostics) -> list[Diagnostic]:
    """Findings other than that a vendor's names are none for models."""
    return [one for one in diagnostics if one.code != "W-NAME"]


def bound_service(
    found: Draft, service: Service, facts: Facts, spec: ServiceSpec
) -> BoundService:
    """Only operations that share their name need a decision, and the draft says which."""
    location = NO_DECISIONS.location
    rules = {
        one.slug: ToolRule(one.slug, location, "x", operation=one.operation.id)
        for one in found.decided
    }
    diagnostics = Diagnostics()
    bound = bind(
        service, "draft.txt", facts, spec, BindingSpec(location, rules), diagnostics
    )
    assert list(diagnostics) == []
    assert bound is not None
    return bound


def check_facts(parameter: Parameter, slot: Slot, facts: Facts) -> None:
    """What the page says of a parameter is what wire facts say, in kind and in value."""
    schema = slot.schema
    assert parameter.required == (slot.required and not slot.anchor)
    for name in ("minimum", "maximum", "max_length", "max_items", "default"):
        said = getattr(parameter, name)
        assert said is None or said == getattr(schema, name)
    values = (
        facts.resolve(schema.items).enum if schema.items is not None else schema.enum
    )
    said_values = (parameter.const,) if parameter.const else parameter.enum
    assert not said_values or said_values == tuple(
        v for v in values if v.value is not None
    )
    if parameter.format is not None:
        assert {"url": "uri"}.get(
            schema.format or "", schema.format
        ) == parameter.format


WORDS = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      parameters:
%s
      responses: {'204': {description: D}}
"""


@pytest.mark.parametrize(
    ("schema", "fact", "value"),
    [
        ("{type: integer, minimum: 3}", "minimum", 3),
        ("{type: number, maximum: 2.5}", "maximum", 2.5),
        ("{type: string, maxLength: 9}", "max_length", 9),
        ("{type: array, maxItems: 4, items: {}}", "max_items", 4),
        ("{type: string, format: date-time}", "format", "date-time"),
        ("{type: string, format: date}", "format", "date"),
        ("{type: string, format: email}", "format", "email"),
        ("{type: string, format: uri}", "format", "uri"),
        ("{type: string, format: uuid}", "format", "uuid"),
        ("{type: array, items: {type: integer}}", "items", "integer"),
        ("{type: array, items: {type: object}}", "items", "object"),
    ],
)
def test_a_fact_is_said_in_words_that_are_read(
    schema: str, fact: str, value: object, spec: ServiceSpec, tmp_path: Path
) -> None:
    [parameter] = parameters(
        tmp_path, spec, f"{{name: q, in: query, schema: {schema}}}"
    )
    assert getattr(parameter, fact) == value


@pytest.mark.parametrize(
    ("schema", "fact", "values"),
    [
        ("{type: string, enum: [a, b c, 'd''e']}", "enum", ["a", "b c", "d'e"]),
        ("{type: string, enum: [etc, and, 'x, y']}", "enum", ["etc", "and", "x, y"]),
        ("{type: integer, enum: [1, 2]}", "enum", [1, 2]),
        ("{type: array, items: {enum: [a, b], type: string}}", "enum", ["a", "b"]),
        ("{type: boolean, default: false}", "default", False),
        ("{type: string, default: on it}", "default", "on it"),
        ("{type: integer, default: -5}", "default", -5),
        ("{const: only}", "const", "only"),
    ],
)
def test_values_are_said_in_words_that_are_read(
    schema: str, fact: str, values: object, spec: ServiceSpec, tmp_path: Path
) -> None:
    [parameter] = parameters(
        tmp_path, spec, f"{{name: q, in: query, schema: {schema}}}"
    )
    said = getattr(parameter, fact)
    plain = [one.value for one in said] if isinstance(said, tuple) else said.value
    assert plain == values


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("page[size]", "page__size"),
        ("sortBy", "sort_by"),
        ("filter.name", "filter__name"),
        ("X-Trace", "x_trace"),
        ("$top", "top"),
        ("string", "query_string"),
        ("größe", "größe"),
    ],
)
def test_names_are_in_the_spelling_of_pages(
    name: str, spelled: str, spec: ServiceSpec, tmp_path: Path
) -> None:
    [parameter] = parameters(
        tmp_path, spec, f"{{name: '{name}', in: query, schema: {{type: string}}}}"
    )
    assert parameter.name == spelled


def test_a_vendor_cannot_make_words_say_something_else(
    spec: ServiceSpec, tmp_path: Path
) -> None:
    """Names and values are in the sentences that facts are read from."""
    parameters_of = [
        '{name: "a. Default: 7. b", in: query, schema: {type: integer}}',
        '{name: c, in: query, schema: {enum: ["x. Default: \'y\'.", "z\\nParameters"]}}',
        '{name: d, in: query, schema: {type: string, default: "e\\nIntegration name: EVIL"}}',
    ]
    first, second, third = parameters(tmp_path, spec, *parameters_of)
    assert (first.default, second.default, third.default) == (None, None, None)
    assert third.description == "Query parameter `d`."


def test_two_operations_of_one_name_get_a_decision_each(
    spec: ServiceSpec, tmp_path: Path
) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n"
        "  /a: {get: {operationId: getA, responses: {'204': {description: D}}}}\n"
        "  /b: {get: {operationId: get_a, responses: {'204': {description: D}}}}\n"
    )
    found, facts = drafted(path, spec)
    bound = bound_service(found, read_back(found, Diagnostics()), facts, spec)
    called = sorted(tool.routes[0].operation.id for tool in bound.tools)
    assert called == ["getA", "get_a"]


def test_objects_stand_for_their_members_where_these_are_too_many(
    spec: ServiceSpec, tmp_path: Path
) -> None:
    many = "".join(f"m{n}: {{type: string}}, " for n in range(70))
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n"
        "  /a: {post: {operationId: postA, requestBody: {content: {application/json: {schema: "
        f"{{type: object, properties: {{deep: {{type: object, properties: {{{many}}}}}, "
        "note: {type: string}}}}}}, responses: {'204': {description: D}}}}\n"
    )
    found, _ = drafted(path, spec)
    diagnostics = Diagnostics()
    [tool] = read_back(found, diagnostics).tools
    assert list(diagnostics) == []
    assert [(one.name, one.type) for one in tool.parameters] == [
        ("deep", "object"),
        ("note", "string"),
    ]


def parameters(folder: Path, spec: ServiceSpec, *entries: str) -> tuple[Parameter, ...]:
    path = folder / "openapi.yaml"
    path.write_text(WORDS % "".join(f"        - {entry}\n" for entry in entries))
    found, _ = drafted(path, spec)
    diagnostics = Diagnostics()
    [tool] = read_back(found, diagnostics).tools
    assert doubts(diagnostics) == []
    return tool.parameters


def test_what_all_ids_begin_with_is_in_no_slug(
    tmp_path: Path, spec: ServiceSpec
) -> None:
    """It says nothing, and would stand in the name of every method."""
    ids = ("harbour.ships.get", "harbour.ships.list", "harbour.crew.get")
    paths = "".join(
        f"  /{one}: {{get: {{operationId: {one}, responses: {{'204': {{description: D}}}}}}}}\n"
        for one in ids
    )
    path = tmp_path / "openapi.yaml"
    path.write_text(
        f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}",
        encoding="utf-8",
    )
    found, facts = drafted(path, spec)
    assert {tool.slug for tool in read_back(found, Diagnostics()).tools} == {
        "HARBOUR_SHIPS_GET",
        "HARBOUR_SHIPS_LIST",
        "HARBOUR_CREW_GET",
    }
    assert found.decided == ()
    assert set(facts.tools.values()) == set(ids)


@pytest.mark.parametrize(
    "name", ["\u6e2f{number}", "a" * 150 + "{number}"], ids=["script", "long"]
)
def test_no_operation_is_lost_for_want_of_a_name(
    tmp_path: Path, spec: ServiceSpec, name: str
) -> None:
    """Whoever drafts a page believes that it has everything."""
    lines = ["openapi: 3.0.3", "info: {title: Harbour, version: '1'}"]
    lines += ["servers: [{url: 'https://api.harbour.example'}]", "paths:"]
    for number in range(120):
        own = name.format(number="\u4e00" * number)
        operation = (
            f"{{operationId: '{own}', responses: {{'204': {{description: OK}}}}}}"
        )
        lines.append(f"  '/{own}': {{get: {operation}}}")
    path = tmp_path / "openapi.yaml"
    path.write_text("\n".join(lines), "utf-8")
    found, facts = drafted(path, spec)
    assert len(facts.operations) == 120
    assert found.tools + len(found.skipped) == 120
    assert found.tools == 120
