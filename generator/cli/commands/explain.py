"""`toolpress explain CODE`, and `toolpress explain FILE [--json]`."""

from __future__ import annotations

import json
from argparse import Namespace

from generator.cli.console import Console, Exit, UsageFaultError
from generator.suggest import did_you_mean

_FILES = ("bindings", "service")


def run(options: Namespace, console: Console) -> int:
    from generator.diagnostics.catalogue import CATALOGUE

    file = options.subject.lower().removesuffix(".yaml")
    code = options.subject.upper()
    if file in _FILES:
        console.result(_syntax(file, as_json=options.json))
    elif options.json:
        raise UsageFaultError(
            f"there is no JSON Schema of {options.subject!r}",
            f"There are those of {' and '.join(_FILES)}.",
        )
    elif code in CATALOGUE:
        console.result(CATALOGUE[code])
    else:
        known = (*CATALOGUE, *_FILES)
        raise UsageFaultError(
            f"there is no diagnostic {options.subject!r}",
            did_you_mean(code, known, "There are: " + ", ".join(sorted(known))),
        )
    return Exit.DONE


def _syntax(file: str, *, as_json: bool) -> str:
    from generator.conventions.kinds import slots_in_words
    from generator.spec.bindings import BindingSpec
    from generator.spec.json_schema import json_schema
    from generator.spec.service import ServiceSpec
    from generator.spec.syntax import syntax

    cls = BindingSpec if file == "bindings" else ServiceSpec
    name = f"{file}.yaml"
    if as_json:
        return json.dumps(json_schema(cls, name), indent=2, ensure_ascii=True)
    words = syntax(cls, name)
    return f"{words}\n\n{slots_in_words()}" if file == "bindings" else words
