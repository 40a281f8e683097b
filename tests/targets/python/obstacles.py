"""A page and an API made of nothing but names that trip up code generators."""

from __future__ import annotations

import keyword
from dataclasses import replace

from generator.conventions import locations
from generator.jsonvalue import JsonText
from generator.model import Service
from generator.openapi import Facts, Operation, Property, Schema, WireParameter
from tests.hostile.generation import facts_for
from tests.pages import printer

PARAMETERS = tuple(
    dict.fromkeys(
        [
            *keyword.kwlist,
            *keyword.softkwlist,
            *("id", "filter", "list", "dict", "str", "int", "print", "object", "bytes"),
            *("__class__", "__init__", "__proto__", "__kx", "_private", "constructor"),
            *("self", "cls", "options", "timeout", "max_retries", "extra_headers"),
            *("extra_query", "extra_body", "params", "headers", "response", "json"),
            *("data", "body", "args", "kwargs", "request", "client", "url", "slug"),
            *(
                "Any",
                "Literal",
                "httpx",
                "typing",
                "Optional",
                "OMIT",
                "Omit",
                "datetime",
            ),
            *("Unpack", "Sequence", "Mapping", "annotations", "TYPE_CHECKING", "Page"),
            *("model_config", "model_dump", "model_x", "copy", "schema", "BaseModel"),
            *(
                "a__b",
                "a___b",
                "a____b",
                "a_b",
                "aB",
                "a-b",
                "a.b",
                "a b".replace(" ", "+"),
            ),
            *("\ufb01le", "file", "caf\xe9", "cafe\u0301", "\u212aelvin", "kelvin"),
            *("\U0001f642", "$$$", "@@@", "1st", "2nd", "-x", "\u0661"),
            *("x" * 200, "x" * 199 + "y", "Name", "name", "NAME", "\u0130", "\u0131"),
            *('q"uote', "apo'strophe", "back\\slash", "a/b", "a~b", "a~1b", "{}", "%s"),
            *("placeholder-0123456789abcdef", "$ref", "properties", "required", "enum"),
        ]
    )
)
GROUPS = {
    "ORCHARD_CALL": "call",
    "ORCHARD_CLASS": "class",
    "ORCHARD_CLOSE": "Close",
    "ORCHARD_BASE_URL": "base url",
    "ORCHARD_HTTPX": "httpx",
    "ORCHARD_STR": "str",
    "ORCHARD_CACHED_PROPERTY": "Cached Property",
    "ORCHARD_WITH_OPTIONS": "with options",
    "ORCHARD_SERVICE": "SERVICE",
    "ORCHARD_OMIT": "OMIT",
    "ORCHARD_SYNC_CLIENT": "Sync Client",
    "ORCHARD_ANY": "any",
    "ORCHARD_ORCHARD": "Orchard",
    "ORCHARD_THINGS": "Things",
    "ORCHARD_ASYNC_THINGS": "Async Things",
    "ORCHARD_INJECTED": 'Trees"""\n(SyncResource):\n    pass',
    "ORCHARD_NOWHERE": "",
    "ORCHARD_SMILE": "\U0001f642",
    "ORCHARD_SHARED": "shared",
    "ORCHARD_TYPING": "Typing",
    "ORCHARD_PYDANTIC": "pydantic",
    "ORCHARD_CLIENT": "Client",
    "ORCHARD_LONG_LINE": "a" * 68,
    "ORCHARD_LONGEST": "b" * 79,
    "ORCHARD_TOO_LONG": "c" * 80,
    "ORCHARD_FAR_TOO_LONG": "d" * 200,
    "ORCHARD_FAR_TOO_LONG_AS_WELL": "d" * 199 + "e",
    "ORCHARD_MANY_WORDS": "Trees of the northern and the southern orchards " * 5,
    "ORCHARD_DIGITS": "1" * 90,
    "ORCHARD_RAW_THINGS": "Raw Things",
    "ORCHARD_ASYNC_RAW_THINGS": "AsyncRawThings",
    "ORCHARD_PICK_GROUP": "Trees(SyncResource):\n    async def pick(self): return await",
    "ORCHARD_DEF": "def pick(\n    self,\n) -> Page[Any]:",
}
"""Tools that are alone in their groups, and those groups."""
METHODS = (
    *("IMPORT", "CLASS", "DEF", "NONE"),
    *(
        "ORCHARD_DATE",
        "ORCHARD_DATETIME",
        "ORCHARD_INT",
        "ORCHARD_FLOAT",
        "ORCHARD_BOOL",
    ),
    *("ORCHARD_DICT", "ORCHARD_LIST", "ORCHARD_WITH_RAW_RESPONSE", "ORCHARD_T1"),
    *(
        "ORCHARD_T_1",
        "ORCHARD_T__1",
        "orchard_t1",
        "ORCHARD_",
        "ORCHARD_" + "LONG_" * 22 + "NAME",
        "ORCHARD_" + "LONG_" * 22 + "NAMES",
        "ORCHARD",
        "ORCHARD_1ST",
    ),
)
"""Slugs of tools that share a group."""
VALUES = ("a'b", 'c"d', "e\\f", "g\nh", "\xe9", "\u2028", "x\ry", "{}", '"""', "# z")
TYPED = (
    "any",
    "literal",
    "typed_dict",
    "sync_client",
    "things",
    "page",
    "nested_arguments",
    "long_" * 20 + "name",
)


def page() -> str:
    """The page."""
    made = [_tool("ORCHARD_EVERYTHING", *PARAMETERS)]
    made += [_tool(slug, "a") for slug in (*METHODS, *GROUPS)]
    made.append(
        _tool(
            "ORCHARD_PLACES",
            *("self", "page__size", "X__Tag", "class", "filter", "fields__x__y"),
        )
    )
    made.append(
        printer.tool(
            *(
                printer.parameter(f"{name}__inner__{key}")
                for name in TYPED
                for key in KEYS
            ),
            *(printer.parameter(f"{name}_choice") for name in TYPED),
            printer.parameter("when"),
            slug="ORCHARD_NESTED",
            title="Nested",
        )
    )
    return printer.page(*made)


KEYS = ("str", "class", "plain")


def _tool(slug: str, *names: str) -> str:
    parameters = (printer.parameter(name) for name in names)
    return printer.tool(*parameters, slug=slug, title=f"The tool {slug}")


def facts(service: Service) -> Facts:
    """An API that takes all of it."""
    made = facts_for(service)
    operations = [_changed(operation) for operation in made.operations]
    return replace(made, operations=tuple(operations))


def _changed(operation: Operation) -> Operation:
    slug = f"ORCHARD_{operation.id.upper()}"
    if operation.id == "places":
        return replace(operation, path="/places/{self}", body=None, parameters=_PLACES)
    if operation.id == "nested":
        assert operation.body is not None
        body = replace(operation.body, schema=_nested())
        response = replace(operation.responses[0], schema=_response_schema())
        return replace(operation, body=body, responses=(response,))
    return replace(operation, group=GROUPS.get(slug, operation.group))


_STRING = Schema("string")
_PLACES = (
    WireParameter("self", locations.PATH, _STRING, True),
    WireParameter("page[size]", locations.QUERY, _STRING, False),
    WireParameter("class", locations.QUERY, _STRING, False),
    WireParameter("filter", locations.QUERY, _STRING, False),
    WireParameter("fields[x-y]", locations.QUERY, _STRING, False),
    WireParameter("X-Tag", locations.HEADER, _STRING, False),
)


def _nested() -> Schema:
    """Objects whose types want the names of what modules import, and lists of nasty values."""
    choice = Schema("string", enum=tuple(JsonText.of(value) for value in VALUES))
    members = []
    for name in TYPED:
        inner = Schema(
            "object", properties=tuple(Property(key, _STRING, False) for key in KEYS)
        )
        outer = Schema("object", properties=(Property("inner", inner, False),))
        members.append(Property(name, outer, False))
        members.append(Property(f"{name}_choice", choice, False))
    members.append(Property("when", Schema("string", format="date-time"), False))
    return Schema("object", properties=tuple(members))


def _response_schema() -> Schema:
    """An answer with members that annotations of the others refer to."""
    names = (
        "str",
        "int",
        "Any",
        "Literal",
        "class",
        "caf\xe9",
        "\ufb01le",
        "file",
        '"""',
    )
    kind = Schema("string", enum=(JsonText.of('tree"\n\\'),))
    inner = Schema(
        "object",
        properties=(Property("str", _STRING, True), Property("int", _STRING, False)),
    )
    return Schema(
        "object",
        properties=(
            Property("type", kind, True),
            *(Property(name, _STRING, False) for name in names),
            Property("inner", inner, True),
        ),
    )
