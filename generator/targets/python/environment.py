"""The templates' environment: nothing but filters that make data safe, and no silent gaps."""

from __future__ import annotations

from functools import cache
from typing import Any

import jinja2

from generator.locate import templates
from generator.targets.python.literals import docstring, literal


@cache
def environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters.update(
        literal=literal, docstring=docstring, toml=toml_string, markdown=markdown
    )
    return made


def render(template: str, **values: Any) -> str:
    return environment().get_template(template).render(**values)


def toml_string(text: str) -> str:
    """A TOML basic string in ASCII."""
    quoted = []
    for char in text:
        if char in '"\\':
            quoted.append("\\" + char)
        elif " " <= char <= "~":
            quoted.append(char)
        else:
            quoted.append(f"\\U{ord(char):08x}")
    return '"' + "".join(quoted) + '"'


_MARKUP = str.maketrans({char: "\\" + char for char in "\\`*_{}[]<>#|~&"})


def markdown(text: str) -> str:
    """One line of plain text, with nothing in it that Markdown or HTML would act on."""
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split()).translate(_MARKUP)
