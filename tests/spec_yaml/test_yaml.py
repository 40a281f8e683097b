"""A spec that is read wrongly is generated wrongly: dates turned to dates, `no` to false, a key
given twice of which one is lost. And a fault without its line is hard to mend."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml as pyyaml

from generator.diagnostics import Diagnostics
from generator.spec import yaml, yaml_builder


def both(text: str, diagnostics: Diagnostics | None = None) -> Any:
    """The plain values, which both readers must agree on."""
    diagnostics = Diagnostics() if diagnostics is None else diagnostics
    node = yaml.parse(text, "spec.yaml", diagnostics)
    fast = yaml.parse_fast(text, "spec.yaml", Diagnostics())
    assert (None if node is None else node.plain()) == fast
    return fast


def refused(text: str) -> tuple[str, str]:
    diagnostics = Diagnostics()
    assert both(text, diagnostics) is None
    (found,) = diagnostics
    return f"{found.code} {found.location}", found.message


def only(diagnostics: Diagnostics) -> tuple[str, str, str]:
    (found,) = diagnostics
    return str(found.location), found.message, found.help


@pytest.fixture(params=["libyaml", "python"], autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(yaml_builder, "_BaseLoader", pyyaml.SafeLoader)
    elif not hasattr(pyyaml, "CSafeLoader"):
        pytest.skip("PyYAML was built without libyaml here")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-07-15", "2026-07-15"),
        ("2026-07-15T10:00:00Z", "2026-07-15T10:00:00Z"),
        ("12:30:00", "12:30:00"),
        ("yes", "yes"),
        ("off", "off"),
        ("010", "010"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        (".5", ".5"),
        (".inf", ".inf"),
        ("'1'", "1"),
        ("! 1", "1"),
        ("!!str 1", "1"),
        ("!!float 1", 1),
        ("1", 1),
        ("-1.5e3", -1500.0),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("[a, {b: c}]", ["a", {"b": "c"}]),
        ("|\n  one\n  two\n", "one\ntwo\n"),
        ("9" * 4000, int("9" * 4000)),
    ],
)
def test_plain_words_mean_what_they_look_like(text: str, value: object) -> None:
    found = both(f"key: {text}\n")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_text_and_nothing_is_merged() -> None:
    text = "200: a\ntrue: b\nno: c\n<<: {d: e}\n"
    assert both(text) == {"200": "a", "true": "b", "no": "c", "<<": {"d": "e"}}


@pytest.mark.parametrize(
    ("text", "location", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "3:1", "the key 'a' is repeated here"),
        ("a: {b: 1, 'b': 2}\n", "1:11", "the key 'b' is repeated here"),
        (
            "a: !!python/object:os.system x\n",
            "1:4",
            "the tag !!python/object:os.system is not",
        ),
        ("a: !secret {b: c}\n", "1:4", "the tag !secret is not allowed"),
        ("!!set {a, b}\n", "1:1", "the tag !!set is not allowed"),
        ("!!binary a: b\n", "1:1", "the tag !!binary is not allowed"),
        ("a: !!int x\n", "1:4", "'x' is not what its tag says"),
        ("? [a]\n: b\n", "1:3", "a key must be text"),
        ("a: &x k\n*x : b\n", "2:1", "a key must be text"),
        ("a: &x [*x]\n", "1:8", "no finished value called &x"),
        ("a: b\n---\nc: d\n", "2:1", "a second document begins here"),
        ("a: " + "9" * 5000, "1:4", "this number is too long"),
        ("a: 1e999\n", "1:4", "this number is too large"),
        ("é: 'x\u2028y'\nb: [1\nc: ]\n", "3:2", "not readable as YAML"),
        ("ok: 1\nbad: \x01\n", "2:6", "this character is not allowed"),
        ("bad: \ud800\n", "1:6", "this character is not allowed"),
    ],
)
def test_refusals_have_locations(text: str, location: str, message: str) -> None:
    where, reported = refused(text)
    assert where == f"E-YAML spec.yaml:{location}"
    assert message in reported


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 5_000, "{a: " * 5_000])
def test_deep_nesting_is_a_message_and_no_crash(text: str) -> None:
    _, message = refused(text)
    assert "nested deeper than 100 levels" in message


def test_aliases_cannot_nest_deeper_than_values() -> None:
    text = "a0: &a0 x\n"
    text += "".join(f"a{i}: &a{i} {'[' * 50}*a{i - 1}{']' * 50}\n" for i in range(1, 9))
    assert refused(text)[0] == "E-YAML spec.yaml:3:59"


def test_aliases_that_blow_up_are_refused() -> None:
    names = "abcdefghijk"
    text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for before, name in pairwise(names):
        text += f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for parse in (yaml.parse, yaml.parse_fast):
        diagnostics = Diagnostics()
        assert parse(text, "spec.yaml", diagnostics) is None
        assert "once aliases are followed" in only(diagnostics)[1]


def test_an_alias_is_a_copy_with_a_name_of_its_own() -> None:
    node = yaml.parse("a: &x {b: 1}\nc: *x\n", "spec.yaml", Diagnostics())
    assert node is not None
    copy = node.get("c")
    assert copy is not None and copy.plain() == {"b": 1}
    inner = copy.get("b")
    assert inner is not None and inner.name == "c.b"


def test_every_value_and_key_has_its_location() -> None:
    text = "é: 'one line,\u2028 as editors count'\nouter:\n  inner: [one, 'two']\n"
    node = yaml.parse(text, "spec.yaml", Diagnostics())
    assert node is not None
    outer = node.get("outer")
    assert outer is not None
    inner = outer.get("inner")
    assert inner is not None and isinstance(inner.value, tuple)
    two = inner.value[1]
    assert (str(two.location), two.location.end_column) == ("spec.yaml:3:16", 21)
    assert two.location.text == "  inner: [one, 'two']"
    assert two.name == "outer.inner[1]"
    assert str(outer.keys["inner"]) == "spec.yaml:3:3"


def test_windows_lines_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb:\r\n  c: x\r\n")
    node = yaml.load(path, Diagnostics())
    assert node is not None and node.plain() == {"a": 1, "b": {"c": "x"}}
    b = node.get("b")
    assert b is not None and b.keys["c"].line == 3


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_bytes(b"a: \xff\n")
    for path, code, words in (
        (tmp_path / "none.yaml", "E-READ", "The file does not exist"),
        (tmp_path, "E-READ", "leads to a folder"),
        (broken, "E-ENCODING", "The byte 0xff is not valid UTF-8"),
    ):
        diagnostics = Diagnostics()
        assert yaml.load(path, diagnostics) is None
        (found,) = diagnostics
        assert found.code == code
        assert words in found.message


def test_an_empty_file_is_an_empty_value_or_an_error() -> None:
    node = yaml.parse("# nothing\n", "spec.yaml", Diagnostics())
    assert node is not None and node.value is None
    diagnostics = Diagnostics()
    assert yaml.parse_fast("# nothing\n", "spec.yaml", diagnostics) is None
    assert only(diagnostics)[1] == "the file is empty"


# Typed access


SPEC = """\
name: Harbour
retries: 3
dry: false
tags: [a, b]
auth:
  header: Token
  kind: bearer
"""


def spec(text: str = SPEC) -> yaml.Node:
    node = yaml.parse(text, "spec.yaml", Diagnostics())
    assert node is not None
    return node


def entry(key: str, text: str = SPEC) -> yaml.Node:
    node = spec(text).get(key)
    assert node is not None
    return node


def test_typed_access_gives_the_values() -> None:
    diagnostics = Diagnostics()
    auth = entry("auth").as_mapping(diagnostics)
    assert auth is not None
    kind = auth.get("kind")
    assert kind is not None
    assert kind.as_str(diagnostics, choices=("bearer", "basic")) == "bearer"
    assert entry("name").as_str(diagnostics) == "Harbour"
    assert entry("retries").as_int(diagnostics) == 3
    assert entry("dry").as_bool(diagnostics) is False
    tags = [one.as_str(diagnostics) for one in entry("tags").as_list(diagnostics)]
    assert tags == ["a", "b"]
    assert spec().get("nothing") is None
    assert not len(diagnostics)


@pytest.mark.parametrize(
    ("text", "read", "location", "message"),
    [
        ("a: [1]", "as_str", "1:4", "`a` must be text, but is a list"),
        ("a: 1", "as_str", "1:4", "`a` must be text, but is a number"),
        (
            "a: true",
            "as_int",
            "1:4",
            "`a` must be a whole number, but is true or false",
        ),
        ("a: 1.5", "as_int", "1:4", "`a` must be a whole number, but is a number"),
        ("a: 'no'", "as_bool", "1:4", "`a` must be true or false, but is text"),
        ("a:", "as_mapping", "1:3", "`a` must be a mapping, but is empty"),
        ("a: {b: c}", "as_list", "1:4", "`a` must be a list, but is a mapping"),
    ],
)
def test_a_mistyped_value_is_reported_with_its_location(
    text: str, read: str, location: str, message: str
) -> None:
    diagnostics = Diagnostics()
    getattr(entry("a", text), read)(diagnostics)
    where, reported, _ = only(diagnostics)
    assert (where, reported) == (f"spec.yaml:{location}", message)


def test_an_item_and_a_whole_file_are_named() -> None:
    diagnostics = Diagnostics()
    for item in entry("a", "a: [x, 2]").as_list(diagnostics):
        item.as_str(diagnostics)
    spec("[a]").as_mapping(diagnostics)
    assert [(str(one.location), one.message) for one in diagnostics] == [
        ("spec.yaml:1:8", "`a[1]` must be text, but is a number"),
        ("spec.yaml:1:1", "the file's content must be a mapping, but is a list"),
    ]


def test_a_wrong_choice_gets_a_suggestion() -> None:
    diagnostics = Diagnostics()
    kind = entry("auth", SPEC.replace("bearer", "barer")).get("kind")
    assert kind is not None
    assert kind.as_str(diagnostics, choices=("bearer", "basic")) is None
    _, message, help = only(diagnostics)
    assert message == "`auth.kind` cannot be 'barer'"
    assert help == "Did you mean `bearer`?"


def test_an_unknown_key_gets_a_suggestion() -> None:
    diagnostics = Diagnostics()
    node = spec("name: x\nretrys: 3\nzzz: 1\n")
    assert yaml.unknown_keys(node, ("name", "retries"), diagnostics)
    first, second = diagnostics
    assert (str(first.location), first.help) == (
        "spec.yaml:2:1",
        "Did you mean `retries`?",
    )
    assert second.help == "Possible: `name`, `retries`."
    assert not yaml.unknown_keys(node, ("name", "retrys", "zzz"), diagnostics)
