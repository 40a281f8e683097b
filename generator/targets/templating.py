"""The environment of templates: no silent gaps, and lines as they are written."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import jinja2

from generator.locate import templates
from generator.targets.earlier import Earlier, NothingEarlier

_earlier: ContextVar[Earlier] = ContextVar("earlier")


@contextmanager
def compiled_by(earlier: Earlier) -> Iterator[None]:
    """Templates are taken as an earlier generation compiled them."""
    token = _earlier.set(earlier)
    try:
        yield
    finally:
        _earlier.reset(token)


def environment(*, markup: bool) -> jinja2.Environment:
    """For templates of `markup` (HTML), in which all text is escaped, or of anything else."""
    return jinja2.Environment(
        loader=_Loader(templates()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=markup,
    )


class _Loader(jinja2.FileSystemLoader):
    """Compiling templates takes longer than most of what is rendered with them."""

    def load(
        self,
        environment: jinja2.Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,
    ) -> jinja2.Template:
        source, filename, uptodate = self.get_source(environment, name)

        def compiled() -> str:
            return environment.compile(source, name, filename, raw=True)

        made_of = f"template {name} {environment.autoescape}\n{source}"
        code = _earlier.get(NothingEarlier()).text(made_of, compiled)
        return environment.template_class.from_code(
            environment,
            compile(code, filename, "exec"),
            {} if globals is None else globals,
            uptodate,
        )
