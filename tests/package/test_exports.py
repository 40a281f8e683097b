"""Exports of all shipped tools, read by the packages of the providers themselves."""

from __future__ import annotations

import importlib
import json
import sys
import typing
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import TypeAdapter

GENERATED = Path(__file__).parents[2] / "generated"
SERVICES = sorted(path.name for path in GENERATED.iterdir() if (path / "src").is_dir())


@pytest.fixture(scope="module", params=SERVICES)
def package(request: pytest.FixtureRequest) -> Any:
    source = GENERATED / request.param / "src"
    [name] = [path.name for path in source.iterdir() if (path / "tools.py").is_file()]
    if str(source) not in sys.path:
        sys.path.insert(0, str(source))
    return importlib.import_module(name)


@pytest.fixture(scope="module")
def some(package: Any) -> Any:
    """As many tools as each provider takes."""
    slugs = [tool["name"] for tool in package.manifest()["tools"]]
    return package.tools.Toolset(allow=slugs[:128])


def strictly(kind: Any, value: Any) -> Any:
    """A value read as a typed dict, at any depth, that drops and adds nothing.

    Typed dicts take unknown keys in silence, so their annotations are compared.
    """
    hints = typing.get_type_hints(kind)
    assert value.keys() <= hints.keys(), value.keys() - hints.keys()
    assert kind.__required_keys__ <= value.keys()
    return adapter(kind).validate_python(value)


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def valid_schemas(schemas: Any) -> None:
    for schema in schemas:
        jsonschema.Draft202012Validator.check_schema(schema)


def plain(value: Any) -> Any:
    """Iterables that pydantic reads lazily, as lists."""
    return json.loads(json.dumps(value, default=list))


@pytest.mark.parametrize("strict", [False, True])
def test_openai_chat(some: Any, strict: bool) -> None:
    from openai.types.chat import ChatCompletionFunctionToolParam
    from openai.types.shared_params import FunctionDefinition

    tools = some.openai(strict=strict)
    assert len(tools) == len(some.tools)
    for tool in tools:
        read = strictly(ChatCompletionFunctionToolParam, tool)
        strictly(FunctionDefinition, tool["function"])
        assert plain(read) == tool
    valid_schemas(tool["function"]["parameters"] for tool in tools)


@pytest.mark.parametrize("options", [{}, {"strict": True}, {"defer_loading": True}])
def test_openai_responses(some: Any, options: Any) -> None:
    from openai.types.responses import FunctionToolParam

    tools = some.openai(form="responses", **options)
    for tool in tools:
        assert plain(strictly(FunctionToolParam, tool)) == tool
        assert tool["strict"] is False or options.get("strict")


@pytest.mark.parametrize("strict", [False, True])
def test_anthropic_examples(package: Any, strict: bool) -> None:
    """One that does not fit its schema makes the provider refuse the request."""
    from anthropic.types import ToolParam

    known = package.tools.Toolset()
    documented = {tool.name: tool.example for tool in known.tools if tool.example}
    assert documented
    names = list(documented)[: 2 if strict else None]
    tools = package.tools.anthropic(examples=True, strict=strict, allow=names)
    assert {tool["name"] for tool in tools if "input_examples" in tool} == {*names}
    for tool in tools:
        assert plain(strictly(ToolParam, tool)) == tool
        for example in tool["input_examples"]:
            jsonschema.validate(example, tool["input_schema"])
            jsonschema.validate(example, known.find(tool["name"]).schema)


@pytest.mark.parametrize("options", [{}, {"defer_loading": True}])
def test_anthropic(package: Any, options: Any) -> None:
    from anthropic.types import ToolParam

    tools = package.tools.anthropic(**options)
    for tool in tools:
        assert tool["input_schema"]["type"] == "object"
        assert plain(strictly(ToolParam, tool)) == tool
    valid_schemas(tool["input_schema"] for tool in tools)


@pytest.mark.parametrize("form", ["json_schema", "parameters"])
def test_gemini(package: Any, form: str) -> None:
    from google.genai import types

    for tool in package.tools.gemini(form=form):
        read = types.FunctionDeclaration.model_validate(tool)
        written = read.model_dump(by_alias=True, exclude_none=True, mode="json")
        assert written == tool
        if form == "parameters":
            for schema in parts(tool.get("parameters", {"type": "OBJECT"})):
                assert schema.keys() <= {
                    "anyOf",
                    "nullable",
                    "description",
                    "title",
                } | {
                    *("type", "format", "enum", "items", "properties", "required"),
                    *("minimum", "maximum", "minLength", "maxLength", "pattern"),
                    *("minItems", "maxItems", "minProperties", "maxProperties"),
                }
                assert schema.get("type") != "ARRAY" or schema["items"]
                assert schema.get("properties") != {}
                assert all(isinstance(one, str) for one in schema.get("enum", ()))


def parts(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield schema
    for one in schema.get("properties", {}).values():
        yield from parts(one)
    for one in schema.get("anyOf", ()):
        yield from parts(one)
    if "items" in schema:
        yield from parts(schema["items"])


def test_mcp(package: Any) -> None:
    from mcp import types

    for tool in package.tools.mcp():
        read = types.Tool.model_validate(tool)
        written = read.model_dump(by_alias=True, exclude_none=True, mode="json")
        assert written == tool
    valid_schemas(tool["inputSchema"] for tool in package.tools.mcp())


def test_every_array_has_items_and_every_parameter_a_description(package: Any) -> None:
    """One array without items makes OpenAI refuse the whole list."""
    for tool in package.manifest()["tools"]:
        schema = tool["inputSchema"]
        for name, one in schema.get("properties", {}).items():
            assert one["description"].strip(), (tool["name"], name)
        assert not schema.keys() & {"anyOf", "oneOf", "allOf"}


def test_the_manifest_keeps_its_own_schema(package: Any) -> None:
    path = Path(package.__file__).with_name("manifest_schema.json")
    jsonschema.validate(package.manifest(), json.loads(path.read_bytes()))


def test_names_lead_back(package: Any) -> None:
    """A call by the name that a model was shown must find its tool."""
    toolset = package.tools.Toolset(prefix=False)
    slugs = {tool["name"] for tool in package.manifest()["tools"]}
    assert set(toolset.names.values()) == slugs
    for name, slug in toolset.names.items():
        assert len(name) <= 64 and name != ""
        assert toolset.find(name).slug == toolset.find(slug).slug == slug


def test_read_only_exports_hold_no_write(package: Any) -> None:
    kinds = {tool["name"]: tool["annotations"] for tool in package.manifest()["tools"]}
    for tool in package.tools.mcp(read_only=True):
        assert kinds[tool["name"]]["readOnlyHint"]


TOKENS = 300
"""A tool, on average."""


@pytest.mark.parametrize(
    "export",
    [
        lambda some: some.openai(form="responses", defer_loading=True),
        lambda some: some.anthropic(examples=True),
        lambda some: some.gemini(),
        lambda some: some.gemini(form="parameters"),
    ],
    ids=["openai", "anthropic", "gemini", "gemini_parameters"],
)
def test_tokens(
    package: Any, export: Callable[[Any], Any], record_property: Any
) -> None:
    """Every conversation pays for all of them."""
    tools = export(package.tools.Toolset())
    with warnings.catch_warnings():  # its own, when it is imported
        warnings.simplefilter("ignore", DeprecationWarning)
        import bpe_openai  # type: ignore[import-untyped]
    encoder = bpe_openai.get_encoding("o200k_base")
    text = json.dumps(tools, ensure_ascii=False, separators=(",", ":"))
    tokens = len(encoder.encode(text)) / len(tools)
    record_property("tokens_a_tool", round(tokens))
    assert tokens <= TOKENS
