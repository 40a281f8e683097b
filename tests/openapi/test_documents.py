"""Vendors publish their documents in every form that there is; none may be misread in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostics, Severity
from generator.jsonvalue import JsonText
from generator.openapi import (
    Facts,
    Operation,
    Schema,
    SecurityScheme,
    Server,
    documents,
    importer,
)
from generator.openapi.extensions import Extensions


def facts(
    folder: Path, *overlays: Path, diagnostics: Diagnostics | None = None, **files: Any
) -> Facts:
    """What is imported from documents; keys are names of files, `__` stands for a dot."""
    diagnostics = Diagnostics() if diagnostics is None else diagnostics
    paths = []
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_text(
            content if isinstance(content, str) else json.dumps(content),
            encoding="utf-8",
        )
        paths.append(path)
    found = documents.read(paths, overlays, diagnostics)
    assert found is not None, [str(one.message) for one in diagnostics]
    read = importer.facts_of(found, Extensions(), None, diagnostics)
    assert read is not None
    return read


def only(found: Facts) -> Operation:
    (operation,) = found.operations
    return operation


def property_of(schema: Schema | None, name: str) -> Schema:
    assert schema is not None
    return next(one.schema for one in schema.properties if one.name == name)


HEAD = """openapi: 3.0.3
info: {title: T, version: 1.0}
servers: [{url: 'https://t.example'}]
"""

# YAML


def test_merged_keys_are_read_and_own_ones_win(tmp_path: Path) -> None:
    text = """
x-shared: &shared {a: {type: string}, b: {type: string}}
x-more: &more {b: {type: boolean}, c: {type: string}}
paths:
  /a:
    post:
      requestBody:
        content:
          application/json:
            schema:
              properties: {<<: [*shared, *more], a: {type: integer}}
      responses: {204: {}}
"""
    body = only(facts(tmp_path, api__yaml=HEAD + text)).body
    assert body is not None
    kinds = {one.name: one.schema.kind for one in body.schema.properties}
    assert kinds == {"a": "integer", "b": "string", "c": "string"}


def test_plain_words_stay_what_their_author_meant(tmp_path: Path) -> None:
    text = """
paths:
  /a:
    get:
      parameters:
        - {name: country, in: query, schema: {type: string, enum: [NO, 012, 1e3, 1.10]}}
        - {name: class, in: query, schema: {type: object, properties: {1: {}, true: {}, null: {}}}}
      responses:
        200: {content: {application/json: {schema: {type: object}}}}
"""
    operation = only(facts(tmp_path, api__yaml=HEAD + text))
    country, names = (one.schema for one in operation.parameters)
    assert [one.value for one in country.enum] == ["NO", "012", "1e3", "1.10"]
    assert [one.name for one in names.properties] == ["1", "true", "null"]
    assert [one.status for one in operation.responses] == [200]


@pytest.mark.parametrize(
    ("name", "text", "locations"),
    [
        (
            "api__yaml",
            HEAD + "paths: {}\ninfo: {title: U}\nx-a: {b: 1, b: 2}\n",
            ("api.yaml:5:1", "api.yaml:6:13"),
        ),
        (
            "api__json",
            '{"openapi": "3.0.3", "x": 1, "x": 2, "paths": {}, "y": [{"z": 1, "z": 2}]}',
            ("at #", "at #/y/0"),
        ),
    ],
)
def test_a_repeated_key_is_reported_with_its_location(
    tmp_path: Path, name: str, text: str, locations: tuple[str, ...]
) -> None:
    diagnostics = Diagnostics()
    facts(tmp_path, diagnostics=diagnostics, **{name: text})
    found = [one for one in diagnostics if one.code == "W-OPENAPI-KEY"]
    assert len(found) == len(locations)
    for one, at in zip(found, locations, strict=True):
        assert at in f"{one.location} {one.message}"


# Several files


def test_references_to_files_beside_the_document_are_followed(tmp_path: Path) -> None:
    parts = tmp_path / "parts"
    parts.mkdir()
    ship = {"properties": {"home": {"$ref": "../port.yaml#/Port"}, "name": {}}}
    (parts / "ship.json").write_text(json.dumps(ship), encoding="utf-8")
    port = "Port: {properties: {ships: {items: {$ref: 'parts/ship.json'}}}}\n"
    (tmp_path / "port.yaml").write_text(port, encoding="utf-8")
    text = """
paths:
  /a:
    get:
      responses:
        200: {content: {application/json: {schema: {$ref: './parts/ship.json#'}}}}
"""
    diagnostics = Diagnostics()
    found = facts(tmp_path, diagnostics=diagnostics, api__yaml=HEAD + text)
    assert not len(diagnostics)
    assert sorted(found.schemas) == ["Port", "ship"]
    (response,) = only(found).responses
    assert response.schema == Schema("ref", ref="ship")


def test_malformed_parts_of_other_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "ships.yaml").write_text(
        "get: {operationId: a, parameters: {}, responses: {}}\npost: []\n", "utf-8"
    )
    diagnostics = Diagnostics()
    text = "paths: {/ships: {$ref: ships.yaml}}\n"
    facts(tmp_path, diagnostics=diagnostics, api__yaml=HEAD + text)
    found = [one.message for one in diagnostics if one.code == "W-OPENAPI-SHAPE"]
    assert found == [
        "`parameters` is an object, not a list, and is ignored, at "
        "#/x-toolpress-files/ships.yaml/get/parameters",
        "`post` is a list, not an object, and is ignored, at "
        "#/x-toolpress-files/ships.yaml/post",
    ]


@pytest.mark.parametrize(
    ("ref", "why"),
    [
        ("https://x.example/a.json", "the remote reference"),
        ("../secret.yaml#/A", "cannot be read"),
        ("/etc/passwd", "cannot be read"),
        ("link.yaml#/A", "cannot be read"),
        ("none.yaml", "cannot be read"),
    ],
)
def test_no_reference_leads_out_of_the_documents_folder(
    tmp_path: Path, ref: str, why: str
) -> None:
    """A document is not to be trusted with the files of whoever imports it."""
    (tmp_path / "secret.yaml").write_text("A: {type: string}\n", encoding="utf-8")
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    body = {"content": {"application/json": {"schema": {"$ref": ref}}}}
    paths = {"/a": {"post": {"requestBody": body, "responses": {"204": {}}}}}
    diagnostics = Diagnostics()
    content = {"openapi": "3.0.3", "servers": [{"url": "https://t"}], "paths": paths}
    read = only(facts(folder, diagnostics=diagnostics, api__json=content)).body
    assert read is not None
    assert read.schema == Schema("any")
    (found,) = diagnostics
    assert (found.code, why in found.message) == ("W-OPENAPI-REF", True)


def test_several_documents_become_the_facts_of_one_service(tmp_path: Path) -> None:
    def document(title: str, kind: str) -> dict[str, Any]:
        ship = {"properties": {"kind": {"type": kind}}}
        ref = {"$ref": "#/components/schemas/Ship"}
        content = {"application/json": {"schema": {"type": "array", "items": ref}}}
        get = {"operationId": "list", "responses": {"200": {"content": content}}}
        return {
            "openapi": "3.0.3",
            "info": {"title": title, "version": "1"},
            "servers": [{"url": f"https://{title}.example"}],
            "security": [{"key": []}],
            "paths": {f"/{title}": {"get": get}},
            "components": {
                "schemas": {"Ship": ship},
                "securitySchemes": {
                    "key": {"type": "apiKey", "in": "header", "name": f"x-{title}"}
                },
            },
        }

    found = facts(
        tmp_path, a__json=document("a", "string"), b__json=document("b", "integer")
    )
    assert [one.id for one in found.operations] == ["get /b", "list"]
    second, first = found.operations
    assert (first.servers, second.servers) == ((), (Server("https://b.example"),))
    assert found.security == (("key",),)
    # The key of one API is no business of the other.
    assert (first.security, second.security) == (None, (("key_2",),))
    assert property_of(found.schemas["Ship"], "kind").kind == "string"
    assert property_of(found.schemas["Ship_2"], "kind").kind == "integer"
    (response,) = second.responses
    assert response.schema == Schema("array", items=Schema("ref", ref="Ship_2"))
    assert {one.name: one.parameter for one in found.security_schemes} == {
        "key": "x-a",
        "key_2": "x-b",
    }


# Paths


def test_a_query_in_a_path_is_sent_with_every_request(tmp_path: Path) -> None:
    get = {
        "operationId": "list",
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"204": {}},
    }
    paths = {"/q?action=list%20all&page=1": {"get": get}, "/x#frag": {"get": get}}
    diagnostics = Diagnostics()
    content = {"openapi": "3.0.3", "servers": [{"url": "https://t"}], "paths": paths}
    operation = only(facts(tmp_path, diagnostics=diagnostics, api__json=content))
    assert operation.path == "/q"
    action = next(one for one in operation.parameters if one.name == "action")
    assert (action.required, action.schema.enum) == (True, (JsonText.of("list all"),))
    (found,) = diagnostics
    assert "a path with `#`, which is never sent, is left out" in found.message


# Swagger 2.0


def test_swagger_is_read_as_what_it_means(tmp_path: Path) -> None:
    content = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "host": "t.example",
        "basePath": "/v1",
        "schemes": ["http", "https"],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "securityDefinitions": {
            "login": {"type": "basic"},
            "app": {"type": "oauth2", "flow": "application", "tokenUrl": "https://t/o"},
        },
        "security": [{"login": []}],
        "parameters": {
            "Ids": {
                "name": "ids",
                "in": "query",
                "type": "array",
                "items": {"type": "integer"},
                "collectionFormat": "pipes",
            }
        },
        "definitions": {
            "Ship": {
                "type": "object",
                "properties": {"name": {"type": "string", "x-nullable": True}},
            }
        },
        "paths": {
            "/ships/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "type": "string"}
                ],
                "put": {
                    "operationId": "put_ship",
                    "parameters": [
                        {"$ref": "#/parameters/Ids"},
                        {
                            "name": "ship",
                            "in": "body",
                            "required": True,
                            "schema": {"$ref": "#/definitions/Ship"},
                        },
                    ],
                    "responses": {"200": {"schema": {"$ref": "#/definitions/Ship"}}},
                },
            },
            "/files": {
                "post": {
                    "operationId": "upload",
                    "consumes": ["multipart/form-data"],
                    "produces": ["application/pdf"],
                    "security": [],
                    "parameters": [
                        {"name": "file", "in": "formData", "type": "file"},
                        {
                            "name": "tags",
                            "in": "formData",
                            "type": "array",
                            "items": {"type": "string"},
                            "collectionFormat": "multi",
                            "required": True,
                        },
                    ],
                    "responses": {"200": {"schema": {"type": "file"}}},
                }
            },
        },
    }
    diagnostics = Diagnostics()
    found = facts(tmp_path, diagnostics=diagnostics, api__json=content)
    assert not len(diagnostics)
    assert found.base_url == "https://t.example/v1"
    put, upload = found.operations
    assert [(one.name, one.explode) for one in put.parameters] == [
        ("id", True),
        ("ids", False),
    ]
    style = put.parameters[1].style
    assert style is not None
    assert style.name == "pipeDelimited"
    assert put.body is not None
    assert (put.body.required, put.body.media_type) == (True, "application/json")
    assert property_of(put.body.schema, "name").nullable
    assert upload.body is not None
    assert upload.body.media_type == "multipart/form-data"
    assert property_of(upload.body.schema, "file").format == "binary"
    (encoding,) = upload.body.encoding
    assert (encoding.name, encoding.explode) == ("tags", True)
    (response,) = upload.responses
    assert (response.media_type, response.schema) == (
        "application/pdf",
        Schema("string", format="binary"),
    )
    assert upload.security == ()
    assert SecurityScheme("login", "http", scheme="basic") in found.security_schemes
    (flow,) = found.security_schemes[0].flows
    assert (flow.name, flow.token_url) == ("clientCredentials", "https://t/o")


# Overlays


DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://t.example"}],
    "paths": {
        "/a": {"get": {"operationId": "get_a", "responses": {"200": {}}}},
        "/b": {"get": {"operationId": "get_b", "responses": {"200": {}}}},
    },
}


def overlay(folder: Path, *actions: Any) -> Path:
    path = folder / "overlay.yaml"
    path.write_text(json.dumps({"overlay": "1.0.0", "actions": actions}))
    return path


def test_an_overlay_corrects_what_the_vendor_got_wrong(tmp_path: Path) -> None:
    path = overlay(
        tmp_path,
        {"target": "$.paths['/a'].get", "update": {"operationId": "list_a"}},
        {"target": "$.servers[0]", "remove": True},
        {"target": "$.servers", "update": {"url": "https://u.example"}},
        {
            "target": "$.paths[*].get.responses",
            "update": {"404": {"description": "Gone."}},
        },
        {"target": "$.paths['/b']", "remove": True},
    )
    found = facts(tmp_path, path, api__json=DOCUMENT)
    assert found.base_url == "https://u.example"
    operation = only(found)
    assert operation.id == "list_a"
    assert [one.status for one in operation.errors] == [404]


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.paths['/z']", "remove": True}, "changes nothing"),
        ({"target": "$.paths[", "remove": True}, "no valid JSONPath"),
        ({"target": "$.paths"}, "needs a `target` and one of"),
    ],
)
def test_an_overlay_that_corrects_nothing_is_an_error(
    tmp_path: Path, action: Any, message: str
) -> None:
    """The vendor has mended the document since, or the target has a slip."""
    path = tmp_path / "api.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    diagnostics = Diagnostics()
    assert documents.read([path], [overlay(tmp_path, action)], diagnostics) is None
    (found,) = diagnostics
    assert (found.code, found.severity) == ("E-OPENAPI-OVERLAY", Severity.ERROR)
    assert message in found.message


# What operations say beside their parameters


def test_everything_on_the_wire_becomes_facts(tmp_path: Path) -> None:
    text = """
security: [{}, {a: [], b: [read]}]
paths:
  /a:
    servers: [{url: 'https://up.example/{v}', variables: {v: {default: v2, enum: [v1, v2]}}}]
    post:
      deprecated: true
      parameters:
        - {name: f, in: query, style: deepObject, schema: {type: object}}
        - {name: g, in: query, content: {application/json: {schema: {type: object}}}}
        - {name: h, in: query, allowReserved: true, allowEmptyValue: true, schema: {type: string}}
      requestBody:
        content:
          application/xml: {schema: {type: string}}
          multipart/form-data:
            schema:
              properties:
                meta: {type: object}
                files: {items: {format: binary, type: string}}
            encoding: {meta: {contentType: 'application/json, text/plain'}}
      responses:
        200: {headers: {Link: {}}, content: {text/csv: {}, application/json: {schema: {}}}}
        2XX: {content: {application/octet-stream: {}}}
        302: {headers: {Location: {}}}
        default: {content: {application/json: {schema: {type: object}}}}
    get:
      security: []
      responses: {default: {content: {text/event-stream: {itemSchema: {type: object}}}}}
"""
    diagnostics = Diagnostics()
    found = facts(tmp_path, diagnostics=diagnostics, api__yaml=HEAD + text)
    assert not len(diagnostics)
    assert found.security == ((), ("a", "b"))
    get, post = found.operations
    assert (get.security, post.security) == ((), None)
    assert (get.deprecated, post.deprecated) == (False, True)
    assert post.scopes == ("read",)
    assert [one.default_url for one in post.servers] == ["https://up.example/v2"]
    deep, content, reserved = post.parameters
    assert deep.style is not None
    assert (deep.style.name, deep.explode) == ("deepObject", True)
    assert content.media_type == "application/json"
    assert (reserved.allow_reserved, reserved.allow_empty) == (True, True)
    assert post.body is not None
    assert post.body.media_type == "multipart/form-data"
    assert [one.media_type for one in post.body.alternatives] == ["application/xml"]
    (part,) = post.body.encoding
    assert part.content_types == ("application/json", "text/plain")
    assert [one.status for one in post.responses] == [200, "2XX"]
    assert post.responses[0].headers == ("Link",)
    assert [one.media_type for one in post.responses[0].alternatives] == ["text/csv"]
    assert post.responses[1].schema == Schema("string", format="binary")
    assert [one.status for one in post.redirects] == [302]
    assert [one.status for one in post.errors] == ["default"]
    (stream,) = get.responses
    assert (stream.status, stream.schema) == (
        "default",
        Schema("array", items=Schema("object")),
    )


def test_schemas_keep_what_requests_are_judged_by(tmp_path: Path) -> None:
    text = """
paths:
  /a:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              properties:
                old: {type: string, deprecated: true}
                step: {type: number, multipleOf: 0.5, exclusiveMinimum: 0}
                pair: {prefixItems: [{type: string}, {type: integer}], items: false}
                level: {type: string, enum: [1, 2, high]}
                size: {type: integer, default: many}
                whole: {const: {a: [1]}}
                pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: type, mapping: {kitty: '#/components/schemas/Cat'}}
      responses: {204: {}}
components:
  schemas:
    Cat: {properties: {type: {type: string}}}
    Dog: {properties: {type: {type: string}, bark: {type: boolean}}}
"""
    diagnostics = Diagnostics()
    body = only(facts(tmp_path, diagnostics=diagnostics, api__yaml=HEAD + text)).body
    assert body is not None
    schema = body.schema
    assert schema.closed
    assert [one.name for one in schema.properties if one.deprecated] == ["old"]
    step = property_of(schema, "step")
    assert (step.multiple_of, step.exclusive_minimum) == (0.5, 0)
    pair = property_of(schema, "pair")
    assert [one.kind for one in pair.prefix_items] == ["string", "integer"]
    assert pair.max_items == 2
    level = property_of(schema, "level")
    assert [one.value for one in level.enum] == ["1", "2", "high"]
    assert property_of(schema, "size").default is None
    assert property_of(schema, "whole").enum == (JsonText.of({"a": [1]}),)
    pet = property_of(schema, "pet").discriminator
    assert pet is not None
    assert (pet.property, pet.values) == ("type", (("kitty",), ("Dog",)))
    assert [one.code for one in diagnostics] == ["W-OPENAPI-SCHEMA"] * 2
