"""JSON Schemas of a vendor's document, with a validator that is not toolpress's own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from openapi_schema_validator import (
    OAS30WriteValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)

Schema = Mapping[str, Any]


@dataclass
class Schemas:
    """Validates values by schemas whose references lead into one document."""

    raw: Mapping[str, Any]
    _validators: dict[int, tuple[Schema, Validator]] = field(default_factory=dict)

    def resolve(self, schema: Any) -> Schema:
        """The schema itself, or what its reference leads to."""
        if not isinstance(schema, Mapping):
            return {}
        for _ in range(50):
            if not isinstance(schema.get("$ref"), str):
                break
            schema = self.at(schema["$ref"])
        found: Schema = schema
        return found

    def at(self, reference: str) -> Any:
        """What a reference within the document leads to."""
        found: Any = self.raw
        for token in reference.removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        return found

    def faults(self, schema: Schema, value: Any) -> list[str]:
        """What is wrong with a value, each with its JSON pointer."""
        return [_told(error) for error in self._validator(schema).iter_errors(value)]

    def fits(self, schema: Schema, value: Any) -> bool:
        return self._validator(schema).is_valid(value)

    def _validator(self, schema: Schema) -> Validator:
        known = self._validators.get(id(schema))
        if known is None:
            known = schema, self._compiled(schema)
            self._validators[id(schema)] = known
        return known[1]

    def _compiled(self, schema: Schema) -> Validator:
        root = {
            name: self.raw[name] for name in ("components", "paths") if name in self.raw
        }
        root["allOf"] = [schema]
        old = str(self.raw.get("openapi", "")).startswith("3.0")
        kind: Any = OAS30WriteValidator if old else OAS31Validator
        formats = oas30_format_checker if old else oas31_format_checker
        validator: Validator = kind(root, format_checker=formats)
        return validator

    def options(self, schema: Any) -> list[Schema]:
        """The alternatives of a schema, each with what it has in any case; references followed."""
        return list(self._options(self.resolve(schema), 0))

    def _options(self, schema: Schema, depth: int) -> Iterator[Schema]:
        choices = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if not choices or depth > 6:
            yield schema
            return
        for one in choices:
            yield from self._options(self.resolve(one), depth + 1)

    def members(self, schema: Any) -> dict[str, Schema]:
        """The properties that an object may have by any alternative."""
        found: dict[str, Schema] = {}
        for one in self.parts(schema):
            found.update(one.get("properties", {}))
        return found

    def parts(self, schema: Any, value: Any = None, depth: int = 0) -> Iterator[Schema]:
        """A schema, all that it consists of, and the alternatives that `value`, if any, fits."""
        schema = self.resolve(schema)
        yield schema
        if depth > 12:
            return
        for one in schema.get("allOf", ()):
            yield from self.parts(one, value, depth + 1)
        for key in ("oneOf", "anyOf"):
            for one in schema.get(key, ()):
                if value is None or self.fits(one, value):
                    yield from self.parts(one, value, depth + 1)

    def kinds(self, schema: Any) -> set[str]:
        """The JSON types that a schema allows; empty: any."""
        found: set[str] = set()
        for one in self.parts(schema):
            kind = one.get("type")
            found.update([kind] if isinstance(kind, str) else kind or ())
            if "properties" in one:
                found.add("object")
        return found

    def undeclared(self, schema: Any, value: Any, pointer: str = "") -> Iterator[str]:
        """Pointers to the members that no schema mentions, where it mentions some."""
        parts = list(self.parts(schema, value))
        if isinstance(value, list):
            items = [
                one["items"] for one in parts if isinstance(one.get("items"), Mapping)
            ]
            for index, one in enumerate(value):
                for item in items[:1]:
                    yield from self.undeclared(item, one, f"{pointer}/{index}")
        elif isinstance(value, dict):
            members: dict[str, Schema] = {}
            for part in parts:
                members.update(part.get("properties", {}))
            more = any(part.get("additionalProperties") for part in parts)
            for name, one in value.items():
                at = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
                if name in members:
                    yield from self.undeclared(members[name], one, at)
                elif members and not more:
                    yield at


def _told(error: ValidationError) -> str:
    """The deepest cause of an error: which alternative was meant is the one that got furthest."""
    while error.context:
        error = max(
            error.context, key=lambda one: (len(one.absolute_path), -len(one.message))
        )
    where = "".join(f"/{part}" for part in error.absolute_path)
    return f"{where or '/'}: {error.message}"[:400]


NULL: Schema = {"type": "object", "nullable": True, "enum": [None]}
"""A schema of OpenAPI 3.0 for null alone."""


def adapt(document: Any) -> int:
    """Reads `nullable` and `oneOf` as they are meant; returns how often `nullable` had no effect.

    OpenAPI 3.0 ignores all that stands beside `$ref`, lets `nullable` widen nothing but a `type`
    beside it, and wants null listed in an `enum` too. Nobody writes `nullable: true` to say
    nothing. Alternatives are taken as `anyOf`: several of them may look alike, and which one is
    meant can depend on what stands elsewhere. Discriminators go, which say no more than the
    alternatives' constants do, or name schemas that are not there.
    """
    changed = 0
    if isinstance(document, dict):
        for one in document.values():
            changed += adapt(one)
        if isinstance(document.get("oneOf"), list):
            document["anyOf"] = document.pop("oneOf")
        if isinstance(document.get("discriminator"), dict):
            del document["discriminator"]
        if document.get("nullable") is True:
            changed += _nullable(document)
    elif isinstance(document, list):
        changed += sum(adapt(one) for one in document)
    return changed


def _nullable(schema: dict[str, Any]) -> int:
    if isinstance(schema.get("$ref"), str):
        del schema["nullable"]
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, NULL]
        return 1
    changed = 0
    if isinstance(schema.get("anyOf"), list) and NULL not in schema["anyOf"]:
        schema["anyOf"].append(NULL)
        changed += 1
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
        changed += 1
    return changed


def literal(text: str) -> list[Any]:
    """What a text on the wire may stand for."""
    found: list[Any] = [text]
    try:
        value = json.loads(text)
    except ValueError:
        return found
    if isinstance(value, (bool, int, float)):
        found.append(value)
    return found
