"""Emitted modules are laid out as black would lay them out, though black sees little of them."""

from __future__ import annotations

import black
import pytest

from generator.targets.python import formatting
from generator.targets.python.formatting import formatted

HEAD = '"""Doc."""\n\nfrom __future__ import annotations\n\n'
LONG = ", ".join(f'"value_{number}"' for number in range(12))
PIECES = {
    "fields": f"""
class One(TypedDict):
    a: str
    b: NotRequired[Literal['x', "y"] | None]
    c: NotRequired[Literal[{LONG}] | None]
    \"\"\"About c.\"\"\"



class Two(One):
    \"\"\"Two.\"\"\"

    a: int = Field(None, alias='a')
    c: list[Literal[{LONG}]] | None = None
""",
    "functional typed dict": """
Three = TypedDict('Three', {
    "a-b": NotRequired[str],
    'c': int,})
""",
    "methods": f"""
class Four(Base):
    \"\"\"Four.\"\"\"

    @property
    def one(self) -> str:
        \"\"\"Words with "quotes", 'others' and # signs; (brackets] too.\"\"\"
        return self._one

    async def two(
        self,
        id: str,
        *,
        short: Literal["a", "b"] | Omit = OMIT,
        long: Sequence[Literal[{LONG}]] | Omit = OMIT,
        union: Sequence[str | AnIdentifierParam] | Sequence[str | AnotherIdentifierParam],
        **options: Unpack[Options],
    ) -> None:
        \"\"\"Several

        lines.
        \"\"\"
        return await self._call("SLUG", {{"a": 1}}, [{LONG}])

    @overload
    @classmethod
    def three(cls, field: Literal["a", "b", "c", "d", "e"], value: Sequence[str]) -> F: ...

    @classmethod
    def three(cls, field: str) -> F:
        return cls._call({{}})
""",
    "imports": f"""
from typing import TYPE_CHECKING

if TYPE_CHECKING:

    from .one import {", ".join(f"Name{number}" for number in range(12))}

    from .two import Name

x = 1
""",
    "tables": f"""
TABLE = {{
    "a": Entry(one=("x",), two=[{LONG}], three={{}}),
    "b": Entry(one=("x", "y")),
    "c": {{
        "d": [1, 2],
    }},
}}
CALL = call(
    name="a",
    index={{"a": ("b", "c"), "d": [{LONG}]}},
    other={{ "a": 1, }},
)
""",
    "tuples as values": """
TABLE = {
    "a": ("b", "c"),
    "d": ("e",),
    "f": ("g"),
}
x: (int, str) = (1, 2)
""",
    "comments": """
x = 1  # one

# Two.
def f() -> None:
    # Three.
    return None
""",
    "what is no statement by itself": """
for one in ( 1, 2 ):
    pass
else:
    two = ( 1 )
if x == ( 1 ): y = 2
""",
    "two items in a line": """
ITEMS = [
    1, 2,
    3,
]
""",
    "brackets that open within a line": """
x = f(a,
b)
y = {"a": 1,
    "b": [
        'c',
    ],
}
""",
    "empty brackets": """
CALL = call(
    names=(
    ),
    index={
        "a": [
        ],
    },
)
""",
    "items within items": f"""
CALL = call(
    inner=Inner(
        names=[{LONG}],
        index={{
            "a": ("b", "c"),
            "d": (1, [{LONG}]),
        }},
    ),
)
""",
    "what could be joined": """
ITEMS = [
    1,
    2
]
""",
    "spaces and parentheses": """
def f( a, b = 1 ) -> (int):
    x = (a)
    return (x)
""",
    "blank lines": """
def f() -> None:

    x = 1



    y = 2
class A:
    pass
x = 1
""",
    "a class and a function after statements": """
x = 1
class A:

    y = 1
    def f(self) -> None:
        pass
    z = 1
""",
    "branches": f"""
try:
    import one  # why
except (ImportError, AttributeError, AnErrorWithAVeryLongName, AnotherErrorWithAVeryLongName):
    one = None
if x:
    y = f({LONG})
else:
    y = 'z'
""",
    "left alone": """
# fmt: off
ITEMS = [
    1, 2,
]
# fmt: on
""",
    "escapes": """
x = "a\\"b"
y = 'a"b'
z = "a\\\\"

class A:
    \"\"\"Ends with a backslash \\\\\"\"\"
""",
    "tables of tuples": f"""
TABLE = call(
    index={{
        "one": ("a", "b"),
        "two": (
            "a",
            "b",
        ),
        "not a tuple": (
            "a"
        ),
        "one item": ("a",),
        "one item, on lines": (
            "a",
        ),
        "long": Field(single=("equals",), lists=("any",), value={{"enum": [{LONG}]}}),
    }},
)
""",
    "strings that go on": """
x = \"\"\"
  text ( [
\"\"\"
y = "one" 'two'
""",
}


@pytest.mark.parametrize("name", PIECES)
def test_a_module_is_laid_out_as_black_does(name: str) -> None:
    """A reviewer's editor would change the package, and the next generation change it back."""
    source = HEAD + PIECES[name]
    assert formatted(source) == black.format_str(source, mode=black.Mode())


def test_what_is_laid_out_needs_no_black(monkeypatch: pytest.MonkeyPatch) -> None:
    """Black takes longer than everything else together."""
    source = black.format_str(HEAD + PIECES["imports"], mode=black.Mode())
    monkeypatch.setattr(formatting, "_black", None)
    assert formatted(source) == source
