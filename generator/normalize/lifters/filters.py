"""Filter grammars: which fields a filter may name, with which operators."""

from __future__ import annotations

import re

from generator.model import FilterRule, Lifted
from generator.normalize.lifters.lifter import STRING, Found, Lifter, ParameterProse

_FIELD = r"[A-Za-z_$][\w$.\[\]-]{0,120}"
_OPERATOR = r"[a-z][a-z-]{0,40}"
_HEADING = re.compile(
    r"(?:^|\n)[^\n]{0,200}?Allowed field\(s\)/operator\(s\):[ \t]*(?:\n|$)"
)
_ROW = re.compile(
    rf"[ \t]*(?P<field>{_FIELD}):[ \t]*(?P<operators>{_OPERATOR}(?:,[ \t]*{_OPERATOR})*)"
    r"[ \t]*(?:\n|$)"
)
_INLINE = re.compile(
    rf"\bAllowed fields and operators: (?P<rules>{_FIELD} with {_OPERATOR}"
    rf"(?:, {_FIELD} with {_OPERATOR})*)\.(?=\s|$)"
)
_ONE_FIELD = re.compile(
    rf"\bAllowed filters: (?P<field>[A-Za-z_$][\w$]{{0,120}})\. "
    rf"Allowed operators: (?P<operators>{_OPERATOR}(?:, {_OPERATOR})*)\.(?=\s|$)"
)


def _filters(subject: ParameterProse) -> Found | None:
    """The rules of a filter parameter, with the operators of a repeated field united."""
    rules: list[tuple[str, tuple[str, ...], int, int]] = []
    prose = subject.prose
    text = prose.text
    for heading in _HEADING.finditer(text):
        at = heading.end()
        while (row := _ROW.match(text, at)) is not None and row.end() > at:
            operators = tuple(part.strip() for part in row["operators"].split(","))
            rules.append(
                (row["field"], operators, row.start("field"), row.end("operators"))
            )
            at = row.end()
    for inline in _INLINE.finditer(text):
        at = inline.start("rules")
        for rule in inline["rules"].split(", "):
            field, _, operator = rule.partition(" with ")
            rules.append((field, (operator,), at, at + len(rule)))
            at += len(rule) + 2
    for one in _ONE_FIELD.finditer(text):
        operators = tuple(part.strip() for part in one["operators"].split(","))
        rules.append(
            (one["field"], operators, one.start("field"), one.end("operators"))
        )
    merged: dict[str, FilterRule] = {}
    lifted: list[Lifted] = []
    for field, operators, start, end in rules:
        known = merged.get(field)
        united = tuple(dict.fromkeys((*(known.operators if known else ()), *operators)))
        merged[field] = FilterRule(
            field, united, known.line if known else prose.line(start)
        )
        lifted.append(prose.lifted("filter", start, end))
    return Found(tuple(merged.values()), tuple(lifted)) if merged else None


LIFTERS: tuple[Lifter[ParameterProse], ...] = (Lifter("filters", STRING, _filters),)
