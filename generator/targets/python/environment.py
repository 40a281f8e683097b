"""The templates' environment: nothing but filters that make data safe, and no silent gaps."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import jinja2

from generator.targets import templating
from generator.targets.python.literals import docstring, entries, literal


@cache
def environment() -> jinja2.Environment:
    made = templating.environment(markup=False)
    made.filters.update(
        literal=literal, docstring=docstring, toml=toml_string, markdown=markdown
    )
    made.filters.update(code=code, entries=entries)
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


def code(text: str) -> str:
    """Inline code in a cell of a table, whatever it holds."""
    line = " ".join(text.split()).replace("|", "\\|")
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{line}{space}{fence}"
