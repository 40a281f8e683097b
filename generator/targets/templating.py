"""The environment of templates: no silent gaps, and lines as they are written."""

from __future__ import annotations

import jinja2

from generator.locate import templates


def environment(*, markup: bool) -> jinja2.Environment:
    """For templates of `markup` (HTML), in which all text is escaped, or of anything else."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=markup,
    )
