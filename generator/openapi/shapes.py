"""The shape of a document: parts that are no object or no list where one belongs.

Readers take such a part as absent, so this is where it is told. References are followed to other
files only, since what they lead to is in the document otherwise; other faults of schemas are
reported where they are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from generator.openapi.json_access import JsonObject, word
from generator.openapi.losses import Losses
from generator.openapi.references import FILES, References
from generator.pointer import escape


@dataclass(frozen=True, slots=True)
class _Shape:
    kind: Literal["object", "list", "name", "anything"]
    required: bool = True
    """False: something else may stand here, such as a schema that is true."""
    members: Mapping[str, _Shape] = field(default_factory=dict)
    """Of an object with fixed keys."""
    each: _Shape | None = None
    """Of a list, or of an object with any keys."""


_ANYTHING = _Shape("anything", required=False)
_NAME = _Shape("name")


def _object(**members: _Shape) -> _Shape:
    return _Shape("object", members=members)


def _map(each: _Shape) -> _Shape:
    return _Shape("object", each=each)


def _list(each: _Shape) -> _Shape:
    return _Shape("list", each=each)


_SCHEMA_MEMBERS: dict[str, _Shape] = {}
_SCHEMA = _Shape("object", required=False, members=_SCHEMA_MEMBERS)
_SCHEMA_MEMBERS.update(
    {
        **dict.fromkeys(("properties", "patternProperties", "$defs"), _map(_SCHEMA)),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), _list(_SCHEMA)),
        **dict.fromkeys(("items", "additionalProperties", "not"), _SCHEMA),
        "required": _list(_NAME),
        "enum": _list(_ANYTHING),
    }
)
_SECURITY = _list(_map(_list(_NAME)))
_SERVERS = _list(_object(variables=_map(_object(enum=_list(_ANYTHING)))))
_CONTENT_MEMBERS: dict[str, _Shape] = {}
_CONTENT = _map(_Shape("object", members=_CONTENT_MEMBERS))
_PARAMETER = _object(schema=_SCHEMA, content=_CONTENT)
_CONTENT_MEMBERS.update(
    schema=_SCHEMA, itemSchema=_SCHEMA, encoding=_map(_object(headers=_map(_PARAMETER)))
)
_BODY = _object(content=_CONTENT)
_RESPONSE = _object(
    headers=_map(_PARAMETER), content=_CONTENT, links=_map(_ANYTHING), schema=_SCHEMA
)
_OPERATION = _object(
    tags=_list(_NAME),
    parameters=_list(_PARAMETER),
    requestBody=_BODY,
    responses=_map(_RESPONSE),
    security=_SECURITY,
    servers=_SERVERS,
    callbacks=_map(_ANYTHING),
    consumes=_list(_NAME),  # those of Swagger 2.0
    produces=_list(_NAME),
    schemes=_list(_NAME),
)
METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace"),
    "query",  # OpenAPI 3.2
)
_ITEM = _object(
    **dict.fromkeys(METHODS, _OPERATION),
    additionalOperations=_map(_OPERATION),
    parameters=_list(_PARAMETER),
    servers=_SERVERS,
)
_SCHEME = _object(flows=_map(_Shape("object")))
_DOCUMENT = _object(
    info=_Shape("object"),
    servers=_SERVERS,
    security=_SECURITY,
    tags=_list(_Shape("object")),
    paths=_map(_ITEM),
    webhooks=_map(_ANYTHING),
    components=_object(
        schemas=_map(_SCHEMA),
        parameters=_map(_PARAMETER),
        headers=_map(_PARAMETER),
        requestBodies=_map(_BODY),
        responses=_map(_RESPONSE),
        securitySchemes=_map(_SCHEME),
        pathItems=_map(_ITEM),
    ),
)
_SWAGGER = _object(
    info=_Shape("object"),
    security=_SECURITY,
    tags=_list(_Shape("object")),
    consumes=_list(_NAME),
    produces=_list(_NAME),
    schemes=_list(_NAME),
    paths=_map(_ITEM),
    definitions=_map(_SCHEMA),
    parameters=_map(_PARAMETER),
    responses=_map(_RESPONSE),
    securityDefinitions=_map(_Shape("object")),
)
_CALLED = {"object": "an object", "list": "a list", "name": "a name"}


def check(document: JsonObject, losses: Losses) -> None:
    """Report every part of another shape than its place asks for."""
    shape = _SWAGGER if "swagger" in document else _DOCUMENT
    seen: set[tuple[int, int]] = set()
    """What YAML's aliases put into several places, by its shape."""
    pending: list[tuple[str, str, Any, _Shape]] = [
        ("", "the document", document, shape)
    ]
    references = References(document)
    while pending:
        where, called, value, shape = pending.pop()
        pointer = _in_other_file(value, references)
        if pointer is not None:
            where, value = pointer, references.at(pointer)
        if shape.kind == "object" and isinstance(value, dict):
            if (id(value), id(shape)) not in seen:
                seen.add((id(value), id(shape)))
                pending += reversed(list(_inside(value, where, called, shape)))
        elif shape.kind == "list" and isinstance(value, list):
            each = shape.each or _ANYTHING
            pending += (
                (f"{where}/{index}", f"an entry of {called}", value[index], each)
                for index in reversed(range(len(value)))
            )
        elif shape.required and not (shape.kind == "name" and word(value) is not None):
            losses.add(
                "W-OPENAPI-SHAPE",
                f"{called} is {_kind_of(value)}, not {_CALLED[shape.kind]}, and is ignored",
                f"#{where}",
            )


def _in_other_file(value: Any, references: References) -> str | None:
    """Where a reference to another file leads; what stands there is in no place of its own."""
    ref = value.get("$ref") if isinstance(value, dict) else None
    if not isinstance(ref, str) or not ref.startswith(f"#/{FILES}/"):
        return None
    return references.locate(ref)


def _inside(
    value: JsonObject, where: str, called: str, shape: _Shape
) -> Iterator[tuple[str, str, Any, _Shape]]:
    for key, one in value.items():
        if str(key).startswith("x-"):
            continue
        place = f"{where}/{escape(str(key))}"
        if shape.each is not None:
            yield place, f"an entry of {called}", one, shape.each
        elif key in shape.members:
            yield place, f"`{key}`", one, shape.members[key]


def _kind_of(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    return "text" if isinstance(value, str) else "a number"
