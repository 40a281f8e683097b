"""The model generator sees plain words only, and every other word comes back unchanged."""

from __future__ import annotations

import json
import re
import sys
from types import ModuleType
from typing import Any
from unittest import mock

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.targets.python.formatting import module as formatted
from generator.targets.python.models import model_modules
from generator.targets.python.placeholders import Placeholders

NASTY = st.sampled_from(
    [
        *(
            '"',
            "'",
            '"""',
            "\\",
            "\n",
            "\r",
            "\u2028",
            "\xe9",
            "\ufb01le",
            "file",
            "#",
            "-",
        ),
        *(
            "import os",
            "placeholder-0123456789abcdef",
            "str",
            "class",
            "Any",
            "json",
            "a",
            "_",
        ),
        *("model_config", "$ref", "{x}", "\x00", "\ud800", "1", " ", "$$$", "caf\xe9"),
    ]
)
WORD = st.lists(NASTY, min_size=1, max_size=3).map("".join)
# A page is Unicode text: only JSON in it, as in lists of values, can hold lone surrogates.
NAME = WORD.filter(lambda word: "\ud800" not in word)
SCHEMAS = st.fixed_dictionaries(
    {
        "names": st.lists(NAME, min_size=1, max_size=6, unique=True),
        "values": st.lists(WORD, min_size=1, max_size=4, unique=True),
        "text": NAME,
    }
)


def schema(names: list[str], values: list[str], text: str) -> dict[str, Any]:
    properties: dict[str, Any] = {
        name: {"type": "string", "description": text} for name in names
    }
    properties["last_of_all"] = {"type": "string", "enum": values}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {
            "trees.Thing": {
                "title": "Thing",
                "type": "object",
                "properties": properties,
                "required": names[:1],
                "additionalProperties": False,
            }
        },
    }


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [
            text
            for pair in value.items()
            for text in (*strings(pair[0]), *strings(pair[1]))
        ]
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


@given(SCHEMAS)
def test_the_model_generator_sees_plain_words_only(parts: dict[str, Any]) -> None:
    """It is a large program with ways of its own to write text into source."""
    placeholders = Placeholders(schema(**parts), dir(BaseModel))
    definition = placeholders.schema["$defs"]["trees.Thing"]
    for text in strings(definition):
        assert re.fullmatch(r"[A-Za-z0-9 $@/.,:;+_-]*", text), text
    assert len(definition["properties"]) == len(parts["names"]) + 1


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SCHEMAS)
def test_models_take_exactly_the_names_and_values_of_the_schema(
    parts: dict[str, Any],
) -> None:
    """A field that is lost or renamed refuses what the tool documents."""
    module = _module(parts)
    emitted = ModuleType("emitted")
    with mock.patch.dict(sys.modules, emitted=emitted):
        exec(compile(module, "emitted", "exec", dont_inherit=True), vars(emitted))
        model = emitted.Thing
        model.model_rebuild()
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    assert list(fields) == [*parts["names"], "last_of_all"]
    plain = [name for name in parts["names"] if "\ud800" not in name]
    if len(plain) == len(parts["names"]):
        given_ = {name: f"value of {number}" for number, name in enumerate(plain)}
        made = model(**given_, last_of_all=None)
        assert made.model_dump(by_alias=True, exclude_none=True) == given_
        model.model_json_schema()


def _module(parts: dict[str, Any]) -> str:
    """The emitted module, as pure ASCII that compiles without a warning."""
    (text,) = model_modules(schema(**parts), '"""Header."""').values()
    return formatted("emitted.py", text).decode("ascii")


def test_nothing_to_write_is_no_module() -> None:
    """A service without parameters is a service all the same."""
    assert model_modules({"$defs": {}}, "") == {}


def test_the_same_schema_gives_the_same_source() -> None:
    """Placeholders must not depend on the order in which texts turn up."""
    first = schema(["b-", "a-"], ["\xe9"], "Text.")
    again = json.loads(json.dumps(first))
    assert Placeholders(first).schema == Placeholders(again).schema
    assert Placeholders(first).members == Placeholders(again).members
