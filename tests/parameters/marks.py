"""Values that can be recognised in a request: for each schema, one of every kind that it allows."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from zlib import crc32

NASTY = " \u00e9'\"\\/?#&=+,;%41%[]{}()<>:$~\u2028\N{PARTY POPPER}"
"""What encodings get wrong."""

LARGE = 55_000
"""Characters of a schema, with its parts wherever they are used."""
Samples = Mapping[str, Sequence[Any]]
"""Values for members of a value that a schema leaves open; see `marks`."""


def marks(
    schema: Mapping[str, Any], name: str, samples: Samples | None = None
) -> list[Any]:
    """Valid values for a schema, without null and without empty arrays, that tell `name` apart.

    The first one is the fullest; the others differ where the schema leaves a choice. The keys of
    `samples` lead to objects of which the schema says no more than that: `[].data` for a member of
    an array's items, `|0.data` for one of the first alternative.
    """
    # All values for all parts of a very large schema would be more than memory holds.
    most = 2 if len(json.dumps(schema)) > LARGE else None
    found = Marks(name, samples or {}, most).of(schema, "")
    assert found, (name, schema)
    return found


class Marks:
    """Makes the values; each kind of schema is a method, for others to choose otherwise."""

    def __init__(self, name: str, samples: Samples, most: int | None) -> None:
        self.name = name
        self.most = most
        """Values for each part; None: all that there are."""
        self.samples = samples

    def of(self, schema: Mapping[str, Any], path: str) -> list[Any]:
        return self._of(schema, path)[: self.most]

    def _of(self, schema: Mapping[str, Any], path: str) -> list[Any]:
        if "const" in schema:
            return [schema["const"]]
        if "enum" in schema:
            return [value for value in schema["enum"] if value is not None]
        for key in ("anyOf", "oneOf"):
            if key in schema:
                found: list[Any] = []
                for index, branch in enumerate(schema[key][: self.most]):
                    found += [
                        one
                        for one in self.of(branch, f"{path}|{index}")
                        if one not in found
                    ]
                return found
        kinds = schema.get("type", ("string",))
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        return [value for kind in kinds for value in self._of_kind(kind, schema, path)]

    def _of_kind(
        self, kind: str, schema: Mapping[str, Any], path: str
    ) -> Sequence[Any]:
        number = crc32((self.name + path).encode()) % 9973
        if kind == "string":
            return [self._text(schema, path, number)]
        if kind == "boolean":
            return [True, False]
        if kind in ("integer", "number"):
            return _numbers(schema, kind, number)
        if kind == "array":
            return self._arrays(schema, path)
        if kind == "object":
            return self._objects(schema, path)
        return []

    def _text(self, schema: Mapping[str, Any], path: str, number: int) -> str:
        if schema.get("format") == "date-time":
            return f"2026-01-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:09+00:00"
        if schema.get("format") == "time":
            return f"{number % 24:02}:{number % 60:02}:09"
        if schema.get("format") == "date":
            return f"2026-{1 + number % 12:02}-{1 + number % 28:02}"
        if "pattern" in schema:
            plain = f"mark-{number}"
            if found := re.match(r"\^\(?([A-Z]{2})", schema["pattern"]):
                plain = f"{found[1]}{number:032x}"
            assert re.search(schema["pattern"], plain), schema["pattern"]
            return plain
        return f"mark {self.name}{path}{NASTY}"

    def _arrays(self, schema: Mapping[str, Any], path: str) -> list[Any]:
        items = schema.get("items")
        if not items:
            return self._open([[f"{self.name} 0", 1, {"a": None}]], path)
        every = self.of(items, f"{path}[]")
        if (
            items.get("type") == "string"
            and "enum" not in items
            and "const" not in items
        ):
            every = [*every, f"{every[0]} again"]
        return [every[: schema.get("maxItems")], every[-1:]]

    def _objects(self, schema: Mapping[str, Any], path: str) -> list[Any]:
        members = schema.get("properties", {})
        extra = schema.get("additionalProperties", True)
        if schema.get("maxProperties") == 0:
            return [{}]
        if not members:
            if isinstance(extra, Mapping) and extra:
                return [{f"key {NASTY}": one} for one in self.of(extra, f"{path}{{}}")]
            deep: dict[str, Any] = {"list": [1, 2.5, True, None, {"x": []}]}
            return self._open([{f"key {NASTY}": self.name, "deep": deep}, {}], path)
        each = {
            key: self.of(member, f"{path}.{key}") for key, member in members.items()
        }
        return self._varied({key: some for key, some in each.items() if some}, schema)

    def _varied(
        self, each: Mapping[str, list[Any]], schema: Mapping[str, Any]
    ) -> list[Any]:
        """Objects of the values that each member may have."""
        full = {key: values[0] for key, values in each.items()}
        found = [full]
        for key, values in each.items():
            found += [{**full, key: value} for value in values[1:]]
        least = {key: full[key] for key in schema.get("required", ())}
        if least not in found:
            found.append(least)
        return found

    def _open(self, otherwise: list[Any], path: str) -> list[Any]:
        return list(self.samples.get(path, otherwise))


def _numbers(schema: Mapping[str, Any], kind: str, number: int) -> list[Any]:
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is None and most is None:
        return [1000 + number] if kind == "integer" else [number + 0.25, 1000 + number]
    least = (0 if most is None else most - 7) if least is None else least
    most = least + 7 if most is None else most
    return [least + number % (most - least + 1), least, most]
