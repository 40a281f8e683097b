"""Facts must say exactly what the vendor's document says about the wire. A fact too few and a
parameter finds no slot, a wrong one and every call fails; a sentence too many and the vendor's
prose stands in the repository."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.openapi import (
    Facts,
    FilterField,
    Limit,
    Operation,
    RequestBody,
    Response,
    Schema,
    documents,
    operations,
    operations_file,
    schemas,
)
from generator.openapi.endpoints import Endpoint
from generator.openapi.extensions import Extensions

HERE = Path(__file__).parent
EXTENSIONS = Extensions("x-former-ids", "x-limits", "x-scopes", "x-filters")


def read_document(
    path: Path, diagnostics: Diagnostics | None = None
) -> dict[str, Any] | None:
    reported = Diagnostics() if diagnostics is None else diagnostics
    found = documents.read([path], [], reported)
    return None if found is None else found[0].content


def harbour() -> dict[str, Any]:
    document = read_document(HERE / "harbour.yaml")
    assert document is not None
    return document


def imported(document: Any, diagnostics: Diagnostics | None = None) -> Facts:
    facts = operations.read_facts(
        document,
        "api.json",
        EXTENSIONS,
        Diagnostics() if diagnostics is None else diagnostics,
    )
    assert facts is not None
    return facts


def warnings(document: Any) -> list[tuple[str, str]]:
    diagnostics = Diagnostics()
    imported(document, diagnostics)
    return [(found.code, found.message) for found in diagnostics]


def operation(facts: Facts, identity: str) -> Operation:
    return next(op for op in facts.operations if op.id == identity)


def with_schema(
    schema: Any, version: str = "3.0.3", **components: Any
) -> dict[str, Any]:
    """A document whose only operation takes `schema` as its body."""
    content = {"application/json": {"schema": schema}}
    post = {
        "operationId": "make",
        "requestBody": {"content": content},
        "responses": {"200": {"content": content}},
    }
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://t.example"}],
        "paths": {"/t": {"post": post}},
        "components": {"schemas": components},
    }


def body(schema: Any, version: str = "3.0.3", **components: Any) -> Schema:
    found = operation(imported(with_schema(schema, version, **components)), "make").body
    assert found is not None
    return found.schema


def member(schema: Schema, name: str) -> Schema:
    return next(found.schema for found in schema.properties if found.name == name)


def values(*given: Any) -> tuple[JsonText, ...]:
    return tuple(JsonText.of(value) for value in given)


# A whole document


def test_a_rich_document_becomes_the_facts_to_review() -> None:
    diagnostics = Diagnostics()
    text = operations_file.dump(imported(harbour(), diagnostics))
    assert text == (HERE / "harbour.operations.yaml").read_text(encoding="utf-8")
    assert not len(diagnostics)


def test_no_sentence_of_the_document_gets_in() -> None:
    document = harbour()
    assert json.dumps(document).count("SENTENCE") > 20
    assert "SENTENCE" not in operations_file.dump(imported(document))


def shuffled(value: Any, path: tuple[str, ...] = ()) -> Any:
    """The same document with its keys in another order, where order tells nothing."""
    if isinstance(value, list):
        return [shuffled(item, path) for item in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    if path[-1:] not in (("properties",), ("x-filters",)):
        random.Random(len(path)).shuffle(keys)
    return {key: shuffled(value[key], (*path, key)) for key in keys}


def test_the_order_of_keys_without_meaning_changes_nothing() -> None:
    document = harbour()
    other = shuffled(document)
    assert list(other["paths"]) != list(document["paths"])
    assert operations_file.dump(imported(other)) == operations_file.dump(
        imported(document)
    )


def test_json_and_yaml_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text("\ufeff" + json.dumps(harbour(), indent=1), encoding="utf-8")
    document = read_document(path)
    assert imported(document) == imported(harbour())


def test_only_the_operations_asked_for_and_what_they_reach() -> None:
    facts = operations.read_facts(
        harbour(),
        "api.json",
        EXTENSIONS,
        Diagnostics(),
        only={"list_ships", "scrap_ship"},
    )
    assert facts is not None
    assert [op.id for op in facts.operations] == ["list_ships", "scrap_ship"]
    assert list(facts.schemas) == ["Crane", "Gear", "Position", "Pump", "Ship"]


def test_operations_are_known_by_name_without_reading_their_schemas() -> None:
    found = operations.read_endpoints(harbour(), EXTENSIONS)
    create = next(endpoint for endpoint in found if endpoint.id == "create_ship")
    names = ("id", "kind", "name", "secret", "flag", "built", "home", "seen", "gear")
    more = ("crew", "sisters", "notes", "more", "grade", "class")
    assert create == Endpoint(
        "create_ship",
        "POST",
        "/ships",
        ("add_ship", "new_ship"),
        create.summary,
        (*names, *more),
        create.required,
    )
    assert {"id", "name"} <= create.required
    assert [endpoint.id for endpoint in found] == sorted(
        endpoint.id for endpoint in found
    )


# Operations


def test_extensions_are_read_under_the_names_given() -> None:
    ships = operation(imported(harbour()), "list_ships")
    assert ships.scopes == ("ships:read",)
    assert ships.limits == (
        Limit(10, "second"),
        Limit(150, "minute"),
        Limit(1000, "day"),
    )
    assert ships.filters == (
        FilterField("name", ("equals", "contains"), ("any",), Schema("string")),
        FilterField(
            "flag", (), ("any",), Schema("string", enum=values("NO", "IS", "FO"))
        ),
        FilterField("captain", (), (), Schema("any"), ("has",)),
    )
    other = operations.read_facts(harbour(), "api.json", Extensions(), Diagnostics())
    assert other is not None
    bare = operation(other, "list_ships")
    assert (bare.scopes, bare.limits, bare.filters) == ((), (), ())


def test_parameters_of_the_path_item_are_inherited_or_replaced() -> None:
    facts = imported(harbour())
    update, get = operation(facts, "update_ship"), operation(facts, "get /ships/{id}")
    assert [(p.location.name, p.name, p.required) for p in update.parameters] == [
        ("path", "id", True),
        ("query", "verbose", False),
    ]
    assert [(p.name, p.required, p.explode) for p in get.parameters] == [
        ("id", True, True),
        ("verbose", True, True),
        ("fields[ship]", False, False),
    ]


def test_security_tells_the_default_from_none() -> None:
    facts = imported(harbour())
    found = {op.id: op.security for op in facts.operations}
    assert found["list_ships"] is None
    assert found["create_ship"] == ()
    assert found["update_ship"] == (("key",), ("token",))


def test_responses_without_content_have_no_schema() -> None:
    create = operation(imported(harbour()), "create_ship")
    assert create.responses == (
        Response(201, "application/json", Schema("ref", ref="Ship")),
        Response(202),
    )


def test_a_multipart_body_keeps_its_file() -> None:
    found = operation(imported(harbour()), "upload_picture").body
    assert isinstance(found, RequestBody)
    assert (found.media_type, found.required) == ("multipart/form-data", False)
    assert member(found.schema, "file") == Schema("string", format="binary")


def test_names_in_a_path_are_never_left_out() -> None:
    document = with_schema({})
    document["paths"] = {"/a/{one}/{two}": {"get": {"responses": {"204": {}}}}}
    facts = imported(document)
    assert [(p.name, p.location.name) for p in facts.operations[0].parameters] == [
        ("one", "path"),
        ("two", "path"),
    ]
    assert warnings(document) == [
        (
            "W-OPENAPI-PARAMETER",
            "a name in the path is not described, at #/paths/~1a~1{one}~1{two}/get (one) "
            "and at 1 more",
        )
    ]


def test_an_id_given_twice_names_one_operation_only() -> None:
    document = with_schema({})
    document["paths"]["/a"] = copy.deepcopy(document["paths"]["/t"])
    assert [op.id for op in imported(document).operations] == ["make", "post /t"]
    assert warnings(document)[0][1].startswith(
        "this operation's id is another's already"
    )


# Schemas


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "string", "nullable": True}, Schema("string", nullable=True)),
        ({"$ref": "#/components/schemas/Kind"}, Schema("string", enum=values("a"))),
        (
            {"$ref": "#/components/schemas/Kind", "nullable": True},
            Schema("string", enum=values("a"), nullable=True),
        ),
        (
            {
                "allOf": [{"$ref": "#/components/schemas/Kind"}],
                "nullable": True,
                "default": "a",
            },
            Schema("string", enum=values("a"), nullable=True, default=JsonText.of("a")),
        ),
        (
            {"enum": ["x", None, "y", "x"]},
            Schema("string", enum=values("x", "y"), nullable=True),
        ),
        ({"enum": [None]}, Schema("any", enum=values(None), nullable=True)),
        ({"enum": ["x", 1]}, Schema("any", enum=values("x", 1))),
        ({"nullable": True}, Schema("any", nullable=True)),
        ({}, Schema("any")),
        ({"type": "object", "maximum": 3}, Schema("object")),
        ({"type": "object", "additionalProperties": {}}, Schema("object")),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            Schema("object", additional_properties=Schema("integer")),
        ),
        ({"items": {"type": "string"}}, Schema("array", items=Schema("string"))),
        ({"type": "array"}, Schema("array", items=Schema("any"))),
        (
            {"type": "integer", "minimum": 3, "exclusiveMinimum": True, "maximum": 9},
            Schema("integer", minimum=4, maximum=9),
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}], "default": 1},
            Schema(
                "union",
                one_of=(Schema("string"), Schema("integer")),
                default=JsonText.of(1),
            ),
        ),
        ({"anyOf": [{"type": "string"}]}, Schema("string")),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]}, Schema("string")),
    ],
)
def test_a_schema_of_version_3_0_means_what_it_says(
    given: Any, expected: Schema
) -> None:
    assert body(given, Kind={"type": "string", "enum": ["a"]}) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": ["string", "null"]}, Schema("string", nullable=True)),
        (
            {"type": ["string", "integer", "null"], "maxLength": 3},
            Schema(
                "union",
                nullable=True,
                one_of=(Schema("string", max_length=3), Schema("integer")),
            ),
        ),
        (
            {"oneOf": [{"type": "null"}, {"type": "string"}]},
            Schema("string", nullable=True),
        ),
        ({"type": "null"}, Schema("any", nullable=True, enum=values(None))),
        ({"const": 7}, Schema("integer", enum=values(7))),
        (
            {"type": "number", "exclusiveMaximum": 3},
            Schema("number", exclusive_maximum=3),
        ),
        ({"type": "integer", "exclusiveMaximum": 2.5}, Schema("integer", maximum=2)),
        (
            {"type": "string", "contentMediaType": "application/octet-stream"},
            Schema("string", format="binary"),
        ),
        (True, Schema("any")),
        (
            {"$ref": "#/components/schemas/Kind", "maxLength": 2},
            Schema("string", enum=values("a"), max_length=2),
        ),
        (
            {"$ref": "#/components/schemas/Outer/properties/inner"},
            Schema("boolean"),
        ),
    ],
)
def test_a_schema_of_version_3_1_means_what_it_says(
    given: Any, expected: Schema
) -> None:
    components = {
        "Kind": {"type": "string", "enum": ["a"]},
        "Outer": {"properties": {"inner": {"type": "boolean"}}},
    }
    assert body(given, "3.1.0", **components) == expected


def test_members_are_merged_and_the_stricter_word_holds() -> None:
    schema = body(
        {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {
                    "properties": {"inner": {"properties": {"b": {"type": "string"}}}},
                    "required": ["inner"],
                },
            ]
        },
        Base={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "inner": {"type": "object", "properties": {"a": {"type": "integer"}}},
            },
            "required": ["id"],
        },
    )
    assert [(found.name, found.required) for found in schema.properties] == [
        ("id", True),
        ("inner", True),
    ]
    assert [found.name for found in member(schema, "inner").properties] == ["a", "b"]


def test_what_stands_beside_a_union_belongs_to_each_option() -> None:
    schema = body(
        {
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "oneOf": [
                {"properties": {"a": {"type": "string"}}, "required": ["a"]},
                {"properties": {"b": {"type": "string"}}},
            ],
        }
    )
    assert schema.kind == "union"
    assert [
        [found.name for found in option.properties] for option in schema.one_of
    ] == [
        ["id", "a"],
        ["id", "b"],
    ]


def test_a_required_member_without_a_schema_is_still_required() -> None:
    schema = body({"type": "object", "required": ["ghost"]})
    assert [
        (found.name, found.schema, found.required) for found in schema.properties
    ] == [("ghost", Schema("any"), True)]


THING = {"type": "object", "properties": {"a": {"type": "string"}}}
REF = {"$ref": "#/components/schemas/Thing"}


def test_an_object_used_once_stands_where_it_is_used() -> None:
    # The helper uses the schema for the body and for the response.
    document = with_schema({"type": "object", "properties": {"one": REF}}, Thing=THING)
    del document["paths"]["/t"]["post"]["responses"]["200"]["content"]
    facts = imported(document)
    assert facts.schemas == {}
    found = facts.operations[0].body
    assert found is not None
    assert [inner.name for inner in member(found.schema, "one").properties] == ["a"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"one": REF, "two": REF}},
        {"type": "array", "items": REF},
        {"oneOf": [REF, {"type": "string"}]},
        {"type": "object", "additionalProperties": REF},
    ],
)
def test_an_object_used_often_or_nested_keeps_its_name(schema: Any) -> None:
    assert list(imported(with_schema(schema, Thing=THING)).schemas) == ["Thing"]


def test_recursion_ends_at_a_name() -> None:
    tree = {
        "type": "object",
        "properties": {"up": {"$ref": "#/components/schemas/Tree"}},
    }
    facts = imported(with_schema({"$ref": "#/components/schemas/Tree"}, Tree=tree))
    assert member(facts.schemas["Tree"], "up") == Schema("ref", ref="Tree")
    ids = {"type": "array", "items": {"$ref": "#/components/schemas/Ids"}}
    facts = imported(with_schema({"$ref": "#/components/schemas/Ids"}, Ids=ids))
    assert facts.schemas["Ids"] == Schema("array", items=Schema("ref", ref="Ids"))


def test_what_is_read_only_is_not_asked_for_and_what_is_write_only_not_promised() -> (
    None
):
    facts = imported(harbour())
    response, request = facts.schemas["Ship"], facts.schemas["ShipRequest"]
    assert "secret" not in {found.name for found in response.properties}
    assert "id" not in {found.name for found in request.properties}
    assert member(request, "sisters").items == Schema("ref", ref="ShipRequest")
    assert member(response, "sisters").items == Schema("ref", ref="Ship")


# What cannot be represented


@pytest.mark.parametrize(
    ("schema", "code", "message"),
    [
        (
            {"$ref": "other.yaml#/Thing"},
            "REF",
            "the reference 'other.yaml#/Thing' cannot be",
        ),
        ({"$ref": "#/components/schemas/None"}, "REF", "cannot be followed"),
        ({"$ref": "#/components/schemas/Loop"}, "REF", "refers only to itself"),
        ({"$ref": 5}, "REF", "the reference 5 cannot be followed"),
        ({"type": "string", "not": {"enum": ["a"]}}, "SCHEMA", "`not` is not kept"),
        ({"type": "file"}, "SCHEMA", "the type 'file' is not known"),
        ({"type": {"a": 1}}, "SCHEMA", "is not known"),
        ([], "SCHEMA", "this is no schema"),
        (
            {"allOf": [{"type": "string"}, {"type": "object"}]},
            "SCHEMA",
            "of two `type` that contradict each other the first is kept",
        ),
        (
            {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            "SCHEMA",
            "which members are required together is not kept",
        ),
        ({"oneOf": [{}], "anyOf": [{}]}, "SCHEMA", "only one is kept"),
        (
            {"allOf": [{"$ref": "#/components/schemas/Grow"}, {"type": "object"}]},
            "SCHEMA",
            "what this adds to a schema that contains it is not kept",
        ),
    ],
)
def test_each_loss_is_reported_once(schema: Any, code: str, message: str) -> None:
    document = with_schema(
        schema,
        Loop={"$ref": "#/components/schemas/Pool"},
        Pool={"$ref": "#/components/schemas/Loop"},
        Grow={
            "type": "object",
            "properties": {
                "more": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Grow"},
                        {"properties": {"x": {"type": "string"}}},
                    ]
                }
            },
        },
    )
    ((found, text),) = warnings(document)
    assert found == f"W-OPENAPI-{code}"
    assert message in text


@pytest.mark.parametrize(
    ("change", "code", "message"),
    [
        (
            {"parameters": [{"in": "querystring", "name": "c"}]},
            "PARAMETER",
            "a querystring parameter",
        ),
        ({"parameters": [{"in": "query"}]}, "PARAMETER", "no name or no location"),
        ({"parameters": [{"$ref": "x.json"}]}, "REF", "'x.json' cannot be read"),
        (
            {"parameters": [{"$ref": "https://x.example/y.json"}]},
            "REF",
            "the remote reference 'https://x.example/y.json' is not followed",
        ),
        (
            {"parameters": [{"$ref": "#/paths/~1t/post/tags/" + "9" * 5000}]},
            "REF",
            "cannot be followed",
        ),
        (
            {"parameters": [{"in": "query", "name": "q", "style": "matrix"}]},
            "PARAMETER",
            "the style 'matrix' is not known in a query",
        ),
        (
            {"parameters": [{"in": "path", "name": "q", "required": True}]},
            "PARAMETER",
            "that the path lacks",
        ),
        (
            {"parameters": [{"in": "query", "name": "q"}] * 2},
            "PARAMETER",
            "is repeated",
        ),
        ({"responses": {"404": {}}}, "MEDIA", "no response of success is described"),
        ({"responses": {"20": {}, "200": {}}}, "MEDIA", "'20' is no status"),
        (
            {"responses": {"200": {"links": {"self": {}}}}},
            "MEDIA",
            "`links` are not kept",
        ),
        ({"callbacks": {"done": {}}}, "OPERATION", "`callbacks` are not kept"),
        ({"x-limits": {"burst": "often"}}, "OPERATION", "not a limit such as 75/s"),
        (
            {"x-filters": {"a": {"operators": ["equals"]}}},
            "OPERATION",
            "not a rule for a filter",
        ),
    ],
)
def test_an_operation_that_says_more_is_reported(
    change: Any, code: str, message: str
) -> None:
    document = with_schema({"type": "string"})
    document["paths"]["/t"]["post"].update(change)
    ((found, text),) = warnings(document)
    assert found == f"W-OPENAPI-{code}"
    assert message in text


def test_a_document_that_unfolds_without_end_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(schemas, "MAX_SCHEMAS", 20_000)
    components: dict[str, Any] = {"S0": {"type": "object", "properties": {}}}
    for level in range(1, 40):
        inner = {
            "allOf": [
                {"$ref": f"#/components/schemas/S{level - 1}"},
                {"minimum": level},
            ]
        }
        components[f"S{level}"] = {
            "type": "object",
            "properties": {"a": inner, "b": inner},
        }
    document = with_schema({"$ref": "#/components/schemas/S39"}, **components)
    diagnostics = Diagnostics()
    assert operations.read_facts(document, "api.json", EXTENSIONS, diagnostics) is None
    (found,) = diagnostics
    assert (found.code, found.message) == (
        "E-OPENAPI",
        "the document's schemas unfold beyond all measure",
    )


# No such document


@pytest.mark.parametrize(
    ("text", "location", "message"),
    [
        (
            '{"openapi": "3.0.0",\n "paths": {,}}',
            "2:12",
            "not valid JSON: expecting property name",
        ),
        ('{"openapi": NaN}', "", "not valid JSON: NaN is no number"),
        ('{"openapi": 1e999}', "", "not valid JSON: 1e999 is no number"),
        ("[" * 100_000, "", "nests too deeply"),
        ('{"a": "\\ud83d"}', "", "half a surrogate pair"),
        ("[1]", "", "holds no mapping"),
        ("just words", "", "holds no mapping"),
        ("a: [1\nb: 2", "2:2", "not readable as YAML"),
        ("openapi: 3.0.3\n\tpaths: {}\n", "2:1", "not readable as YAML"),
    ],
)
def test_a_broken_document_is_one_message(
    tmp_path: Path, text: str, location: str, message: str
) -> None:
    path = tmp_path / "api.json"
    path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    assert read_document(path, diagnostics) is None
    (found,) = diagnostics
    assert found.code in ("E-OPENAPI", "E-YAML")
    assert message in found.message
    assert str(found.location) == path.as_posix() + (f":{location}" if location else "")


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({}, "this is no OpenAPI document"),
        (
            {"swagger": "1.2", "paths": {}},
            "the document is Swagger 1.2; 2.0 can be read",
        ),
        (
            {"openapi": "4.0.0"},
            "the document is OpenAPI 4.0.0; 3.0, 3.1 and 3.2 can be read",
        ),
        ({"openapi": "3.0.0"}, "the document has no paths"),
        ([], "this is no API description"),
    ],
)
def test_another_kind_of_document_is_one_message(
    tmp_path: Path, document: Any, message: str
) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    diagnostics = Diagnostics()
    assert read_document(path, diagnostics) is None
    (found,) = diagnostics
    assert found.code == "E-OPENAPI"
    assert found.message.startswith(message)


def nodes(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key, item in value.items():
            found += nodes(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += nodes(item, (*path, index))
    return found


POINTERS = nodes(harbour())
REFS = st.sampled_from(
    [
        "#/components/schemas/Ship",
        "#/components/schemas/Gear",
        "#/components/schemas/Gear/oneOf/1",
        "#/components/responses/Ship",
        "#/paths/~1ships/get",
        "#",
        "x",
    ]
)
KEYS = [
    *(
        "type",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "enum",
        "const",
        "required",
    ),
    *(
        "nullable",
        "default",
        "additionalProperties",
        "readOnly",
        "schema",
        "get",
        "name",
    ),
]
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "object", "array", "string", "null", "2XX", "\n", "/", "~"])
    | REFS.map(lambda ref: {"$ref": ref}),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(POINTERS), JUNK), min_size=1, max_size=4))
def test_no_document_makes_a_traceback(
    changes: list[tuple[tuple[Any, ...], Any]],
) -> None:
    document = harbour()
    for path, junk in changes:
        target: Any = document
        for step in path[:-1]:
            if not isinstance(target, (dict, list)):
                break
            try:
                target = target[step]
            except (KeyError, IndexError, TypeError):
                break
        else:
            if isinstance(target, dict):
                target[path[-1]] = junk
    diagnostics = Diagnostics()
    facts = operations.read_facts(document, "api.json", EXTENSIONS, diagnostics)
    if facts is None:
        assert [found.code for found in diagnostics] == ["E-OPENAPI"]
    else:
        assert (
            operations_file.parse(
                operations_file.dump(facts), "operations.yaml", Diagnostics()
            )
            == facts
        )
