"""Swagger 2.0 as OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.conventions.media_types import Multipart, UrlEncoded, is_form, is_json
from generator.openapi.json_access import JsonObject, mapping, sequence, text, texts
from generator.openapi.losses import Losses
from generator.openapi.references import References
from generator.openapi.resolving import Resolving
from generator.pointer import escape

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_REFERENCES = {
    "#/definitions/": "#/components/schemas/",
    "#/responses/": "#/components/responses/",
    "#/parameters/": "#/x-parameters/",
}
_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}
_COLLECTIONS: dict[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tsv", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
_TEXT_COLLECTIONS = {
    "csv": ("simple", False),
    **{form: (form, False) for form in ("ssv", "tsv", "pipes")},
}
"""Those of paths and headers."""
_OF_PARAMETERS = frozenset(
    (
        *("name", "in", "required", "description", "allowEmptyValue"),
        *("collectionFormat", "schema", "example"),
    )
)
_JSON = ("application/json",)
_BYTES = ("application/octet-stream",)


def converted(document: JsonObject, losses: Losses) -> dict[str, Any]:
    """The document as OpenAPI 3.0; what cannot be said there is a loss."""
    return _Converter(document, losses).run()


class _Converter:
    def __init__(self, document: JsonObject, losses: Losses) -> None:
        self._losses = losses
        self._document: JsonObject = _rewritten(document)
        # Looked up where they were; the rewritten ones have other names.
        kept = {
            **self._document,
            "x-parameters": mapping(self._document.get("parameters")),
            "components": {
                "responses": mapping(self._document.get("responses")),
                "schemas": mapping(self._document.get("definitions")),
            },
        }
        self._resolving = Resolving(References(kept), losses)

    def run(self) -> dict[str, Any]:
        document = self._document
        files = {key: document[key] for key in document if key.startswith("x-")}
        out: dict[str, Any] = {
            **files,
            "openapi": "3.0.3",
            "info": mapping(document.get("info")),
            "servers": list(self._servers(document, document)),
            "paths": {
                path: self._item(item, f"#/paths/{escape(path)}")
                for path, item in mapping(document.get("paths")).items()
            },
            "components": {
                "schemas": mapping(document.get("definitions")),
                "responses": {
                    name: self._response(
                        given, document.get("produces"), f"#/responses/{escape(name)}"
                    )
                    for name, given in mapping(document.get("responses")).items()
                },
                "securitySchemes": {
                    name: _scheme(mapping(given))
                    for name, given in mapping(
                        document.get("securityDefinitions")
                    ).items()
                },
            },
        }
        if "security" in document:
            out["security"] = document["security"]
        return out

    def _servers(
        self, around: JsonObject, document: JsonObject
    ) -> Iterable[JsonObject]:
        host, base = text(document.get("host")), text(document.get("basePath")) or ""
        schemes = texts(around.get("schemes")) or ("https",)
        preferred = "https" if "https" in schemes else schemes[0]
        base = "/" + base.strip("/")
        if host and "://" in host:  # as an address, which it is not
            preferred, _, host = host.partition("://")
        if host:
            yield {"url": f"{preferred}://{host.strip('/')}{base}".rstrip("/")}
        elif base != "/":
            yield {"url": base}

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-PARAMETER", what, where)

    def _item(self, item: Any, where: str) -> Any:
        if not isinstance(item, dict):
            return item
        out = {key: value for key, value in item.items() if key not in _METHODS}
        shared = sequence(out.pop("parameters", None))
        for method in _METHODS:
            if isinstance(item.get(method), dict):
                out[method] = self._operation(item[method], shared, f"{where}/{method}")
        return out

    def _operation(
        self, operation: JsonObject, shared: list[Any], where: str
    ) -> dict[str, Any]:
        given = dict(operation)
        consumes = texts(given.pop("consumes", self._document.get("consumes")))
        produces = given.pop("produces", self._document.get("produces"))
        out = {key: value for key, value in given.items() if key != "schemes"}
        parameters, body, form = self._sorted(given, shared, where)
        out["parameters"] = [self._parameter(one, where) for one in parameters]
        if body is not None:
            out["requestBody"] = self._body(body, consumes)
        elif form:
            out["requestBody"] = self._form(form, consumes, where)
        out["responses"] = {
            status: self._response(one, produces, f"{where}/responses/{status}")
            for status, one in mapping(given.get("responses")).items()
        }
        return out

    def _sorted(
        self, operation: JsonObject, shared: list[Any], where: str
    ) -> tuple[list[JsonObject], JsonObject | None, list[JsonObject]]:
        """The parameters that stay such, that of the body, and those of a form."""
        found: dict[tuple[str, str], JsonObject] = {}
        for given in (*shared, *sequence(operation.get("parameters"))):
            content = self._resolving.follow(given, f"{where}/parameters")
            if content is not None:
                # There is one body, whatever it is called.
                is_body = content.get("in") == "body"
                name = "" if is_body else content.get("name")
                if is_body and content is not found.get(("body", ""), content):
                    what = "of several bodies the last one is kept"
                    self._lost(what, f"{where}/parameters")
                found[str(content.get("in")), str(name)] = content
        bodies = [location for location, _ in found if location == "body"]
        if bodies and any(location == "formData" for location, _ in found):
            self._lost("the form beside a body is left out", f"{where}/parameters")
        parameters = [
            one
            for (location, _), one in found.items()
            if location not in ("body", "formData")
        ]
        form = [one for (location, _), one in found.items() if location == "formData"]
        return parameters, found.get(("body", "")), form

    def _parameter(self, parameter: JsonObject, where: str) -> dict[str, Any]:
        out = {
            key: parameter[key]
            for key in ("name", "in", "required", "allowEmptyValue")
            if key in parameter
        }
        out["schema"] = _value_schema(parameter)
        if parameter.get("type") == "array":
            in_text = parameter.get("in") in ("path", "header")
            formats = _TEXT_COLLECTIONS if in_text else _COLLECTIONS
            style, explode = self._collection(parameter, where, formats)
            out.update(style=style, explode=explode)
        return out

    def _collection(
        self,
        parameter: JsonObject,
        where: str,
        formats: Mapping[str, tuple[str, bool]] = _COLLECTIONS,
    ) -> tuple[str, bool]:
        form = parameter.get("collectionFormat", "csv")
        if not isinstance(form, str) or form not in formats:
            self._losses.add(
                "W-OPENAPI-PARAMETER",
                f"the collection format {form!r} is not known there, and commas separate the items",
                where,
                str(parameter.get("name")),
            )
        return formats.get(str(form), formats["csv"])

    def _body(self, body: JsonObject, consumes: tuple[str, ...]) -> dict[str, Any]:
        schema = body.get("schema", {})
        return {
            "required": body.get("required") is True,
            "content": {kind: {"schema": schema} for kind in consumes or _JSON},
        }

    def _form(
        self, form: list[JsonObject], consumes: tuple[str, ...], where: str
    ) -> dict[str, Any]:
        has_file = any(one.get("type") == "file" for one in form)
        kinds = [kind for kind in consumes if is_form(kind)]
        if has_file or not kinds:
            kinds = [Multipart.name if has_file else UrlEncoded.name]
        required = [str(one.get("name")) for one in form if one.get("required") is True]
        encoding = {}
        for one in form:
            if one.get("type") == "array":
                style, explode = self._collection(one, where)
                encoding[str(one.get("name"))] = {"style": style, "explode": explode}
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {str(one.get("name")): _value_schema(one) for one in form},
        }
        if required:
            schema["required"] = required
        content = {"schema": schema, **({"encoding": encoding} if encoding else {})}
        return {"required": bool(required), "content": dict.fromkeys(kinds, content)}

    def _response(self, given: Any, produces: Any, where: str) -> Any:
        if not isinstance(given, dict) or "$ref" in given:
            return given
        out = {key: value for key, value in given.items() if key != "schema"}
        if "schema" in given:
            is_file = mapping(given["schema"]).get("type") == "file"
            schema = (
                {"type": "string", "format": "binary"} if is_file else given["schema"]
            )
            kinds = texts(produces) or (_BYTES if is_file else _JSON)
            if (
                is_file
            ):  # of what the document lists for all operations, files are the others
                kinds = tuple(kind for kind in kinds if not is_json(kind)) or kinds
            out["content"] = {kind: {"schema": schema} for kind in kinds}
        return out


def _value_schema(parameter: JsonObject) -> dict[str, Any]:
    """The schema of a parameter, which has its keywords at its own top."""
    schema = {
        key: value for key, value in parameter.items() if key not in _OF_PARAMETERS
    }
    if schema.get("type") == "file":
        return {"type": "string", "format": "binary"}
    return schema


def _scheme(given: JsonObject) -> dict[str, Any]:
    kind = given.get("type")
    if kind == "basic":
        return {"type": "http", "scheme": "basic"}
    if kind != "oauth2":
        return dict(given)
    flow = str(given.get("flow"))
    urls = {key: given[key] for key in ("authorizationUrl", "tokenUrl") if key in given}
    scopes = mapping(given.get("scopes"))
    return {"type": kind, "flows": {_FLOWS.get(flow, flow): {**urls, "scopes": scopes}}}


def _rewritten(value: Any) -> Any:
    """The document with what OpenAPI 3 says otherwise in schemas, and its references."""
    if isinstance(value, list):
        return [_rewritten(one) for one in value]
    if not isinstance(value, dict):
        return value
    out = {str(key): _rewritten(one) for key, one in value.items()}
    ref = out.get("$ref")
    if isinstance(ref, str):
        for old, new in _REFERENCES.items():
            if ref.startswith(old):
                out["$ref"] = new + ref[len(old) :]
    if out.get("x-nullable") is True or out.get("x-isnullable") is True:
        out["nullable"] = True
    if isinstance(out.get("discriminator"), str) and "properties" in out:
        out["discriminator"] = {"propertyName": out["discriminator"]}
    return out
