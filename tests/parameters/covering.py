"""Few values that together hold every member of every alternative of a schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.parameters.marks import Marks, Samples


def covering(
    schema: Mapping[str, Any], name: str, samples: Samples | None = None
) -> list[Any]:
    """Valid values without null, no more of them than there are alternatives."""
    return _Covering(name, samples or {}, None).of(schema, "")


class _Covering(Marks):
    """Members vary in step, so that nothing multiplies; items of all kinds share an array."""

    def _of(self, schema: Mapping[str, Any], path: str) -> list[Any]:
        found = super()._of(schema, path)
        return found[:1] if "enum" in schema else found

    def _of_kind(
        self, kind: str, schema: Mapping[str, Any], path: str
    ) -> Sequence[Any]:
        found = super()._of_kind(kind, schema, path)
        return found if kind in ("array", "object") else found[:1]

    def _text(self, schema: Mapping[str, Any], path: str, number: int) -> str:
        if not {"format", "pattern"} & schema.keys():
            return "text"  # where marks tell where they belong, which takes long to validate
        return super()._text(schema, path, number)

    def _arrays(self, schema: Mapping[str, Any], path: str) -> list[Any]:
        items = schema.get("items")
        every = self.of(items, f"{path}[]") if items else []
        if not every:
            return super()._arrays(schema, path)[:1]
        least, most = schema.get("minItems", 0), schema.get("maxItems", len(every))
        some = [every[at : at + most] for at in range(0, len(every), max(1, most))]
        return [one + one[:1] * (least - len(one)) for one in some]

    def _varied(
        self, each: Mapping[str, list[Any]], schema: Mapping[str, Any]
    ) -> list[Any]:
        needed = schema.get("required", ())
        return [
            {
                key: values[min(at, len(values) - 1)]
                for key, values in each.items()
                if at < len(values) or key in needed
            }
            for at in range(max(map(len, each.values()), default=0))
        ]
