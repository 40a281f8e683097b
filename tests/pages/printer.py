"""Prints pages, from the parts that tests think in or from a parsed page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.model import Service
from generator.normalize import normalize
from generator.parse import Page, parse
from generator.source import Source

TICK = "\u2705"
DASH = "\u2014"
TITLE = "Orchard Pick Fruit"
SLUG = "ORCHARD_PICK_FRUIT"


def parameter(
    name: str,
    kind: str = "string",
    *,
    required: bool = False,
    example: str = DASH,
    description: str = "Some words.",
) -> str:
    rows = [name, kind, *([TICK] if required else []), example]
    return "\n".join([*rows, description] if description else rows)


def tool(
    *parameters: str,
    slug: str = SLUG,
    title: str = TITLE,
    description: str = "Picks fruit.",
) -> str:
    rows = [title, f"{title}Integration name: {slug}"]
    if description:
        rows.append(description)
    rows += ["Parameters", *(parameters or ("No parameters required.",))]
    return "\n".join(rows)


def page(*tools: str, service: str = "Orchard", declared: str | None = None) -> str:
    """A page; the first tool's title stands on line 6, the first parameter's name on line 10."""
    count = declared if declared is not None else str(len(tools))
    header = [
        service,
        f"{service} offers {count} tools.",
        "Sign-in",
        "A key is needed.",
    ]
    return "\n".join([*header, f"Tools ({count})", *tools]) + "\n"


def read(text: str) -> tuple[Service | None, Diagnostics]:
    """The model of a page given as text, and what was reported."""
    diagnostics = Diagnostics()
    source = Source.from_text("page.txt", text)
    parsed = parse(source, diagnostics)
    return (
        None if parsed is None else normalize(parsed, source, diagnostics)
    ), diagnostics


def read_one(
    *parameters: str, description: str = "Picks fruit."
) -> tuple[Service, Diagnostics]:
    """The model of a page with one tool, which must be free of errors."""
    service, diagnostics = read(page(tool(*parameters, description=description)))
    assert service is not None
    assert not diagnostics.failed, [d.message for d in diagnostics]
    return service, diagnostics


def codes(diagnostics: Diagnostics) -> list[str]:
    return [diagnostic.code for diagnostic in diagnostics]


def locations(diagnostics: Diagnostics) -> list[tuple[str, int]]:
    """Code and line of each finding, by line."""
    found = [(d.code, d.location.line if d.location else 0) for d in diagnostics]
    return sorted(found, key=lambda location: (location[1], location[0]))


def printed(parsed: Page) -> str:
    """A parsed page as text again."""
    header = parsed.header
    rows: list[str] = [
        header.service,
        *header.summary.lines,
        *header.authentication.lines,
    ]
    if header.declared is not None:
        rows.append(f"Tools ({header.declared})")
    for raw in parsed.tools:
        rows += [
            raw.title,
            f"{raw.title}Integration name: {raw.slug}",
            *raw.description.lines,
        ]
        rows.append("Parameters")
        for each in raw.parameters:
            rows += [each.name, each.type, *([TICK] if each.required else [])]
            rows.append(DASH if each.example is None else each.example)
            rows += each.description.lines
        if not raw.parameters:
            rows.append("No parameters required.")
    return "\n".join(rows) + "\n"


def content(parsed: Page) -> Sequence[object]:
    """A page without its line numbers."""
    header = parsed.header
    return [
        (
            header.service,
            header.summary.lines,
            header.authentication.lines,
            header.declared,
        ),
        *(
            (
                raw.title,
                raw.slug,
                raw.description.lines,
                tuple(
                    (p.name, p.type, p.required, p.example, p.description.lines)
                    for p in raw.parameters
                ),
            )
            for raw in parsed.tools
        ),
    ]


KLAVIYO = Path(__file__).resolve().parents[2] / "specs" / "klaviyo" / "tools.txt"
