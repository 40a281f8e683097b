"""A vendor's extension keys (`x-...`), by the names that a service's spec gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.openapi import FilterField, Limit, Window
from generator.openapi.endpoints import Entry
from generator.openapi.json_access import JsonObject, mapping, sequence, texts
from generator.openapi.losses import Losses
from generator.openapi.schemas import ANY, SchemaReader
from generator.pointer import escape

_WINDOWS: dict[str, Window] = {"s": "second", "m": "minute", "h": "hour", "d": "day"}
_WINDOW_ORDER = tuple(_WINDOWS.values())
_LIMIT = re.compile(r"([1-9][0-9]{0,9})/([smhd])")
_OPERATORS = frozenset(("single", "list", "none"))


@dataclass(frozen=True, slots=True)
class Extensions:
    """Names of the vendor's own keys in an operation; empty: it has none.

    - `aliases`: a list of former operation ids.
    - `limits`: rate limits, `{<any name>: "75/s"}` with s, m, h or d, or a list of such texts.
    - `scopes`: a list of names.
    - `filters`: `{<field>: {operators: {single: [..], list: [..], none: [..]}, value: <schema>}}`.
    """

    aliases: str = ""
    limits: str = ""
    scopes: str = ""
    filters: str = ""


class ExtensionReader:
    def __init__(
        self, extensions: Extensions, schemas: SchemaReader, losses: Losses
    ) -> None:
        self._names = extensions
        self._schemas = schemas
        self._losses = losses

    def scopes(self, entry: Entry) -> tuple[str, ...]:
        return texts(entry.content.get(self._names.scopes))

    def limits(self, entry: Entry) -> tuple[Limit, ...]:
        given = entry.content.get(self._names.limits)
        limits: set[Limit] = set()
        for text in given.values() if isinstance(given, dict) else sequence(given):
            found = _LIMIT.fullmatch(text) if isinstance(text, str) else None
            if found is None:
                where = f"{entry.where}/{escape(self._names.limits)}"
                self._lost("this is not a limit such as 75/s", where)
                continue
            limits.add(Limit(int(found[1]), _WINDOWS[found[2]]))
        return tuple(
            sorted(
                limits,
                key=lambda limit: (_WINDOW_ORDER.index(limit.window), limit.limit),
            )
        )

    def filters(self, entry: Entry) -> tuple[FilterField, ...]:
        fields = []
        for name, rule in mapping(entry.content.get(self._names.filters)).items():
            where = f"{entry.where}/{escape(self._names.filters)}/{escape(name)}"
            operators = rule.get("operators") if isinstance(rule, dict) else None
            if not isinstance(operators, dict) or operators.keys() - _OPERATORS:
                self._lost("this is not a rule for a filter's field", where)
                continue
            fields.append(self._field(name, rule, operators, where))
        return tuple(fields)

    def _field(
        self, name: str, rule: JsonObject, operators: JsonObject, where: str
    ) -> FilterField:
        value = rule.get("value")
        single, several, bare = (
            self._distinct(texts(operators.get(kind)), where)
            for kind in ("single", "list", "none")
        )
        return FilterField(
            name=name,
            operators=single,
            list_operators=several,
            value=(
                ANY
                if value is None
                else self._schemas.read(value, f"{where}/value", "request")
            ),
            bare_operators=bare,
        )

    def _distinct(self, operators: tuple[str, ...], where: str) -> tuple[str, ...]:
        """Operators without those that would be called like another one in Python."""
        found: dict[str, str] = {}
        for operator in operators:
            word = re.sub(r"[^a-z0-9]+", "_", operator.lower()).strip("_")
            if found.setdefault(word, operator) != operator:
                self._lost(
                    f"the operator {operator!r} is left out: it reads like "
                    f"{found[word]!r}",
                    where,
                )
        return tuple(found.values())

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-OPERATION", what, where)
