"""The page around the data: style and script inline, and a policy that allows nothing else."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from generator.design.client import ClientDesign, ClientOption, Credential
from generator.design.words import snake, words
from generator.jsonvalue import Json, in_lines
from generator.locate import templates
from generator.targets.catalog.tools import leading_capital
from generator.targets.templating import environment

_MARKUP = {ord(char): f"\\u{ord(char):04x}" for char in "<>&"}


def page(design: ClientDesign, data: Json) -> str:
    style, script = _source("catalog.css"), _source("catalog.js")
    made = environment(markup=True)
    made.filters["leading_capital"] = leading_capital
    return made.get_template("catalog.html.jinja").render(
        design=design,
        tools=len(design.slugs),
        client=snake(words(design.package.client)),
        settings=_settings(design),
        policy=_policy(style, script),
        style=style,
        script=script,
        data=_json(data),
    )


def _json(data: Json) -> str:
    """JSON that nothing in HTML can end, one line for each tool."""
    return in_lines(data, 2).translate(_MARKUP)


def _settings(design: ClientDesign) -> list[Credential | ClientOption]:
    """What the client is told before the first call."""
    options = [one for one in design.options if not one.credential]
    return [*design.credentials, *options]


def _source(name: str) -> str:
    return (templates() / name).read_text("ascii").replace("\r\n", "\n")


def _policy(style: str, script: str) -> str:
    """What the browser allows: this style, this script, no requests and no markup from text."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
