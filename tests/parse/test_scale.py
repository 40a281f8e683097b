"""Pages far larger than any real one."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.parse import parse
from generator.parse.grammar import Rows
from generator.source import Source
from tests.pages.printer import SLUG, codes, locations, page, parameter, read, tool


def test_ten_thousand_tools() -> None:
    """A platform's whole catalogue is one page."""
    text = page(
        *(tool(slug=f"ORCHARD_T{n}", title=f"Orchard T{n}") for n in range(10_000))
    )
    service, diagnostics = read(text)
    assert service is not None
    assert len(service.tools) == service.declared_tools == 10_000
    assert codes(diagnostics) == []


def test_a_million_blank_lines() -> None:
    """What a web page leaves behind its text is no text, and costs no memory."""
    text = page(tool(parameter("row"))) + "\n" * 1_000_000
    source = Source.from_text("page.txt", text)
    parsed = parse(source, Diagnostics())
    assert parsed is not None
    assert parsed.tools[0].parameters[0].description.lines == ("Some words.",)
    assert len(Rows(source)) == 13


def test_many_faults_are_all_kept() -> None:
    """A page whose types are all wrong is repaired in one go."""
    text = page(tool(*(parameter(f"p{n}", "any") for n in range(5000))))
    _, diagnostics = read(text)
    assert codes(diagnostics).count("E-TYPE") == 5000


def test_patterns_do_not_backtrack() -> None:
    """One long line of a page must not hang a build; each of these once would, with a careless
    pattern."""
    for words in (
        "Rate limits: " + "1" * 25_000 + " " * 25_000 + "/",
        "1/s " * 25_000,
        "Must be " + "'a' or " * 25_000,
        "Allowed values: [" + '"a",' * 25_000,
        "Scopes: " + "a:b " * 25_000 + "!",
        "a" * 25_000 + "!",
        "Use '" + "a " * 25_000,
        "Preconditions: " + "- " * 25_000,
        "Allowed fields and operators: " + "a with b, " * 20_000,
        "with " * 25_000 + "10/s",
        "('" * 25_000,
        "Options: " + "a, " * 25_000,
    ):
        text = page(tool(parameter("row", description=words), description=words))
        service, _ = read(text)
        assert service is not None
        assert service.tools[0].description == words


def test_half_a_list_is_no_list() -> None:
    """Facts are read from a bounded part of a text; the bound must not cut a list of values."""
    words = (
        "Words. " * 2500
        + "Allowed values: "
        + ", ".join(f"v{n}" for n in range(2000))
        + "."
    )
    service, _ = read(page(tool(parameter("row", description=words))))
    assert service is not None
    (found,) = service.tools[0].parameters
    assert found.description == words
    assert found.enum == ()


def test_a_tool_with_very_many_parameters_is_doubted() -> None:
    """Models fill in such tools badly; the user hears of it before they do."""
    service, diagnostics = read(page(tool(*(parameter(f"p{n}") for n in range(3000)))))
    assert service is not None
    assert len(service.tools[0].parameters) == 3000
    assert locations(diagnostics) == [("W-TOO-MANY-PARAMS", 7)]
    assert next(iter(diagnostics)).tool == SLUG
