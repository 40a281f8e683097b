"""Typed dicts have the keys and values of the wire, whatever those are called."""

from __future__ import annotations

import ast
import keyword
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import GenericAlias, ModuleType
from typing import Any, Literal
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import get_type_hints

from generator.design.client import Argument
from generator.design.types import (
    ANY,
    ArrayType,
    BooleanType,
    Member,
    NumberType,
    ObjectType,
    Reference,
    TextType,
    Type,
    UnionType,
)
from generator.jsonvalue import JsonText
from generator.targets.python import formatting
from generator.targets.python.files import types_module
from generator.targets.python.identifiers import Identifier
from generator.targets.python.typeddicts import TypesView, typed_dicts
from generator.targets.python.typenames import RequestTypes, TypedDict, TypeNames
from tests.targets.python.test_placeholders import NAME, WORD
from tests.type_checking import Mypy

TEXT = TextType()
DATE_TIME = TextType(format="date-time")
NASTY_KEYS = (
    *("class", "None", "_", "__x", "__init__", "$ref", "a-b", 'q"', "1st", "caf\xe9"),
    *("str", "list", "NotRequired", "TypedDict", "Literal", "Any", "Tree", "shared"),
)


def request(name: str) -> Reference:
    return Reference(name=name)


def dict_of(**members: Type) -> ObjectType:
    return members_of(members)


def members_of(members: Mapping[str, Type], *, required: bool = False) -> ObjectType:
    return ObjectType(
        members=tuple(Member(name, type_, required) for name, type_ in members.items())
    )


def views(
    definitions: Mapping[str, ObjectType], used: Mapping[str, tuple[str, ...]]
) -> tuple[TypesView, ...]:
    types = RequestTypes(definitions)
    named = {
        types.key(request(name)): TypedDict(Identifier(name), types, one.members)
        for name, one in definitions.items()
    }
    return typed_dicts(TypeNames(named, {}), used).views


def sources(
    definitions: Mapping[str, ObjectType], **used: tuple[str, ...]
) -> dict[str, str]:
    """Emitted modules by name; each is pure ASCII and compiles without a warning."""
    used = used or {"trees": tuple(definitions)}
    return {
        view.module: formatting.module("emitted.py", types_module(view)).decode("ascii")
        for view in views(definitions, used)
    }


def executed(source: str) -> ModuleType:
    module = ModuleType("emitted")
    with mock.patch.dict(sys.modules, emitted=module):
        exec(compile(source, "emitted.py", "exec", dont_inherit=True), vars(module))
    return module


def parsed(source: str) -> dict[str, tuple[dict[str, set[str]], bool]]:
    """Of each typed dict: the names in the annotation of each key, and whether it is a class."""
    found = {}
    for one in ast.parse(source).body:
        if isinstance(one, ast.ClassDef):
            fields = [field for field in one.body if isinstance(field, ast.AnnAssign)]
            keys = {ast.unparse(f.target): _names(f.annotation) for f in fields}
            found[one.name] = (keys, True)
        elif isinstance(one, ast.Assign):
            assert isinstance(one.value, ast.Call)
            name, items = one.value.args
            assert isinstance(items, ast.Dict)
            pairs = zip(items.keys, items.values, strict=True)
            keys = {ast.literal_eval(k): _names(v) for k, v in pairs if k is not None}
            found[ast.literal_eval(name)] = (keys, False)
    return found


def _names(annotation: ast.expr) -> set[str]:
    return {one.id for one in ast.walk(annotation) if isinstance(one, ast.Name)}


def hints(source: str, name: str) -> dict[str, Any]:
    module = executed(source)
    with mock.patch.dict(sys.modules, emitted=module):
        return get_type_hints(getattr(module, name), vars(module))


@settings(max_examples=50, deadline=None)
@given(
    st.lists(NAME, min_size=1, max_size=6, unique=True),
    st.lists(WORD, min_size=1, max_size=4, unique=True),
)
def test_they_have_exactly_the_keys_and_values(
    names: list[str], values: list[str]
) -> None:
    """Editors complete these keys, and type checkers refuse all others."""
    listed = TextType(enum=tuple(map(JsonText.of, values)))
    found = hints(
        sources({"Tree": members_of(dict.fromkeys(names, listed))})["trees"], "Tree"
    )
    assert found == dict.fromkeys(names, Literal[tuple(values)])


def test_no_key_hides_the_types_of_others() -> None:
    """In a class `list: list[str]` makes of the next key's `list` a type that there is not."""
    nasty = (*NASTY_KEYS, *keyword.softkwlist)
    members: dict[str, Type] = {
        "first": ArrayType(items=TextType(enum=(JsonText.of("a"),))),
        "second": request("Leaf"),
        "third": ANY,
    }
    trees = {
        f"Tree{number:02}": members_of(
            {key: TEXT, **members, "own": request(f"Tree{number:02}")}
        )
        for number, key in enumerate(nasty)
    }
    found = sources(
        {**trees, "Leaf": members_of({"a": TEXT})},
        trees=tuple(trees),
        leaves=("Leaf",),
    )
    assert set(found) == {"shared", "trees"}
    assert list(parsed(found["trees"])) == list(trees)
    for key, (keys, in_class) in zip(
        nasty, parsed(found["trees"]).values(), strict=True
    ):
        assert list(keys) == [key, *members, "own"]
        if in_class:
            assert not key.startswith("__")
            assert keys.keys().isdisjoint(set().union(*keys.values()))


def test_a_date_keeps_its_type_and_its_documentation_beside_a_key_of_its_name() -> None:
    """`datetime: str | datetime` in a class would say that a key is its own type."""
    [text] = sources({"Tree": dict_of(datetime=DATE_TIME, _kx=TEXT)}).values()
    assert hints(text, "Tree") == {"datetime": str | datetime, "_kx": str}
    [text] = sources({"Tree": dict_of(datetime=DATE_TIME, planted=DATE_TIME)}).values()
    assert hints(text, "Tree") == dict.fromkeys(("datetime", "planted"), str | datetime)
    assert text.count("A datetime with a time zone") == 2


def circles(first: str, second: str) -> dict[str, ObjectType]:
    """Types that hold themselves and each other, with keys that may keep them from a class."""
    return {
        "Alder": members_of(
            {
                first: TEXT,
                "own": ArrayType(items=request("Alder")),
                "other": request("Birch"),
            }
        ),
        "Birch": members_of(
            {
                second: NumberType(integer=True),
                "other": UnionType(
                    options=(TextType(enum=(JsonText.of("a"),)), request("Alder")),
                    nullable=True,
                ),
                "leaf": request("Leaf"),
            },
            required=True,
        ),
        "Leaf": dict_of(flag=BooleanType(nullable=True)),
    }


@pytest.mark.parametrize("first", ["a", "a-b"])
@pytest.mark.parametrize("second", ["c", "c-d"])
def test_types_may_hold_each_other(first: str, second: str) -> None:
    """A dict of types is evaluated at once: a type that comes later fails the import."""
    [text] = sources(circles(first, second)).values()
    module = executed(text)
    with mock.patch.dict(sys.modules, emitted=module):
        alder = get_type_hints(module.Alder, vars(module))
        birch = get_type_hints(module.Birch, vars(module))
    assert alder == {
        first: str,
        "own": GenericAlias(list, (module.Alder,)),
        "other": module.Birch,
    }
    assert birch == {
        second: int,
        "other": Literal["a"] | module.Alder | None,
        "leaf": module.Leaf,
    }


def test_type_checkers_follow_types_that_hold_each_other(
    tmp_path: Path, mypy: Mypy
) -> None:
    """They must see through the quotes."""
    [text] = sources(circles("a-b", "c-d")).values()
    use = "def use(one: Alder) -> str | None:\n"
    use += "    other = one['own'][0]['other']['other']\n"
    use += "    return other if other is None or other == 'a' else other['a-b']\n"
    (tmp_path / "emitted.py").write_text(f"{text}\n\n{use}")
    done = mypy(tmp_path / "emitted.py", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


def test_each_type_follows_those_that_it_refers_to() -> None:
    """People read from the top, and what is evaluated at once has to be there."""
    [view] = views(
        {
            "Ash": dict_of(of=request("Box")),
            "Box": dict_of(of=request("Yew")),
            "Yew": dict_of(a=TEXT),
            "Elm": dict_of(a=TEXT),
        },
        {"trees": ("Ash", "Elm")},
    )
    assert [one.name for one in view.typed_dicts] == ["Yew", "Box", "Ash", "Elm"]


def test_descriptions_become_docstrings_of_keys() -> None:
    """Editors show them beside the key."""
    height = Argument(
        name=("height",), type=NumberType(), description='In metres.\nNot "feet".\\'
    )
    typed = TypedDict(Identifier("Tree"), RequestTypes({}), arguments=(height,))
    [view] = typed_dicts(TypeNames({"tree": typed}, {}), {"trees": ["Tree"]}).views
    text = formatting.module("emitted.py", types_module(view)).decode("ascii")
    assert '    """In metres.\n    Not "feet".\\\\\n    """\n' in text
