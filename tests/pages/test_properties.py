"""Properties of every page, however broken: no exception, no lost text, and JSON back and forth."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli.inspect import render_human, render_tool, to_json
from generator.diagnostics import Diagnostics, render
from generator.normalize import normalize
from generator.parse import parse
from generator.source import Source
from tests.model.decoding import from_json_value
from tests.pages.printer import (
    DASH,
    TICK,
    content,
    page,
    parameter,
    printed,
    read,
    tool,
)

_QUICK = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)

_STRUCTURE = st.sampled_from(
    [
        "Orchard",
        "Tools (2)",
        "Tools (many)",
        "Parameters",
        "No parameters required.",
        "A",
        "AIntegration name: ORCHARD_A",
        "BIntegration name: ORCHARD_B",
        "Integration name: ",
        "See Integration name: X, then Integration name: Y",
        TICK,
        DASH,
        "-",
        "\u274c",
        "string",
        "Integer",
        "array",
        "any",
        "string[]",
        "id",
        "page[size]",
        "two words",
        "[1, 2]",
        '{"a": 1}',
        "null",
        "NaN",
        '"x"',
        "{",
        "Rate limits: 10/s burst, 5/m",
        "Burst: lots",
        "Scopes: a:read b:write",
        "Must be 'x'.",
        "Default: 20. Min: 1. Max: 100.",
        'Allowed values: [1, "a"]',
        "Allowed field(s)/operator(s):",
        "ids: any",
        "Options: a, b",
        "a\tstring\t\u2014",
        "Preconditions: - one - two",
        "returns HTTP 202",
        "",
        "  ",
        "\u00a0",
        "\u2028",
        "\u00e2\u0153\u2026",
        "\x1b[31m",
        "Was this page helpful?",
        "Use 'a' for b or 'c' for d.",
    ]
)
_LINE = st.one_of(
    _STRUCTURE, st.text(st.characters(exclude_categories=()), max_size=24)
)


@_QUICK
@given(st.lists(_LINE, max_size=60))
def test_no_page_raises(lines: list[str]) -> None:
    """A user gets diagnostics, never a traceback, and never an answer that cannot be printed."""
    service, diagnostics = read("\n".join(lines))
    shown = render.to_text(diagnostics)
    assert shown.replace("\n", "").isprintable()
    assert json.loads(render.to_json(diagnostics))["errors"] >= int(service is None)
    if service is not None:
        assert from_json_value(json.loads(to_json(service))) == service
        assert render_human(service, width=80).replace("\n", "").isprintable()
        for each in service.tools:
            assert render_tool(service, each.slug, 80).replace("\n", "").isprintable()


@_QUICK
@given(st.lists(_LINE, max_size=40))
def test_what_was_read_without_fault_reads_the_same_again(lines: list[str]) -> None:
    """A page that passes has one reading: printed and read again, it is the same page."""
    text = page(tool(*(["id\nstring\n\u2014\nWords."]))) + "\n".join(lines)
    diagnostics = Diagnostics()
    first = parse(Source.from_text("page.txt", text), diagnostics)
    if first is None or diagnostics.failed:
        return
    again = parse(Source.from_text("page.txt", printed(first)), Diagnostics())
    assert again is not None
    assert content(again) == content(first)


_PROSE = (
    st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\x00"),
        max_size=40,
    )
    .map(lambda text: f"Says {text} and more.")
    .filter(lambda text: "ntegration" not in text)
)
_WORDS = st.lists(_PROSE, max_size=3).map("\n".join)
_NAME = st.from_regex(r"[a-z_$][a-z0-9_\[\]$.-]{0,20}[a-z0-9_]", fullmatch=True)
_EXAMPLES = st.sampled_from(
    [DASH, '"x"', "[]", '{"a":[1]}', "5", "true", "null", '"\u2028"']
)
_PARAMETER = st.builds(
    parameter,
    _NAME,
    st.sampled_from(["string", "integer", "number", "boolean", "array", "object"]),
    required=st.booleans(),
    example=_EXAMPLES,
    description=_WORDS,
)


@_QUICK
@given(
    st.lists(
        st.tuples(_WORDS, st.lists(_PARAMETER, max_size=4)), min_size=1, max_size=3
    )
)
def test_a_printed_page_is_read_back(tools: list[tuple[str, list[str]]]) -> None:
    """Every name, mark, example and byte of text arrives."""
    text = page(
        *(
            tool(
                *parameters,
                slug=f"ORCHARD_T{n}",
                title=f"Orchard T{n}",
                description=words,
            )
            for n, (words, parameters) in enumerate(tools)
        )
    )
    diagnostics = Diagnostics()
    source = Source.from_text("page.txt", text)
    parsed = parse(source, diagnostics)
    assert parsed is not None
    assert not diagnostics.failed, [(d.code, d.message) for d in diagnostics]
    assert printed(parsed) == text
    assert [len(raw.parameters) for raw in parsed.tools] == [len(p) for _, p in tools]
    service = normalize(parsed, source, Diagnostics())
    assert [each.description for each in service.tools] == [words for words, _ in tools]
