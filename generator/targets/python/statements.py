"""Emitted source as statements, and which parts of them are laid out as black would have them.

Templates and the model generator write most lines so. The patterns here are narrower than black's
rules: what they do not know counts as not laid out, and is left to black.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

LENGTH = 88
INDENT = 4

_LITERAL = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|#.*""")
_STRING = re.compile(r'"[^"]*"')
_DOUBTFUL = re.compile(
    r"""
    ['"`\\#;\t]                 # other quotes, escapes, comments, two statements in a line
    | [ ][ \])},:;] | [(\[{][ ]  # spaces that black removes
    | (?<!import)[ ]\( | [ ]\((?!$)  # parentheses that it may remove
    | ,\S | \(\( | [ ]$
    | \w_STRING_|_STRING_[ ]*\w   # prefixes of strings, strings side by side
    """,
    re.VERBOSE,
)
_TUPLE = re.compile(r"(?<=: )\([^()]+,[^()]+\)")
"""As the value of an item, whose parentheses stay."""
_INNERMOST = re.compile(r"\([^()\[\]{}]*\)|\[[^()\[\]{}]*\]|\{[^()\[\]{}]*\}")
_BLOCK = re.compile(r"(?:async |def |class |if |for |with |while |try:)")
_CONTINUED = re.compile(r"(?:elif |else:|except|finally:|case |match )")


class NotPlain(Exception):
    """A module has something that only black can lay out in its context."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of a statement, and how to have black see them as it would in their module."""

    text: str
    laid_out: bool = True
    head: tuple[str, ...] = ()
    """Lines before them that say what they are part of, as deep as they are."""
    tail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A simple statement, or the head of a compound one."""

    parts: Sequence[Part]
    indent: int
    blank: int
    """Blank lines before it."""
    first: str
    """Its first line without indentation."""
    opens_block: bool

    @property
    def is_docstring(self) -> bool:
        return self.first.startswith('"""')

    @property
    def is_definition(self) -> bool:
        return self.first.startswith(("def ", "class ", "async def ", "@"))

    @property
    def is_import(self) -> bool:
        return self.first.startswith(("from ", "import "))


def statements(source: str) -> Iterator[Statement]:
    """The statements of a module in order. Raises NotPlain."""
    if "# fmt:" in source:
        raise NotPlain
    lines = iter(source.split("\n"))
    blank = 0
    for line in lines:
        if not line:
            blank += 1
            continue
        indent = len(line) - len(line.lstrip(" "))
        first = line[indent:]
        if first[0] == "#":
            raise NotPlain
        if first.startswith('"""'):
            own = [line, *_rest_of_docstring(first, lines)]
            yield Statement((Part("\n".join(own)),), indent, blank, first, False)
        else:
            own = [line, *_rest_of_brackets(line, lines)]
            opens_block = own[-1][-1] == ":" and _BLOCK.match(first) is not None
            parts = _parts(own, indent, opens_block)
            if _CONTINUED.match(first) and not parts[0].laid_out:
                raise NotPlain
            yield Statement(parts, indent, blank, first, opens_block)
        blank = 0


def _rest_of_docstring(first: str, lines: Iterator[str]) -> Iterator[str]:
    """The lines of a docstring after its first."""
    # Black adds to backslashes at the end of a docstring.
    if "\\" in first:
        raise NotPlain
    if first.endswith('"""') and len(first) >= 6:
        return
    for line in lines:
        if "\\" in line:
            raise NotPlain
        yield line
        if line.endswith('"""'):
            return
    raise NotPlain


def _rest_of_brackets(first: str, lines: Iterator[str]) -> Iterator[str]:
    """The lines of a statement after its first, while brackets are open."""
    depth = _opened(first)
    while depth > 0:
        line = next(lines, None)
        if line is None:
            raise NotPlain
        yield line
        depth += _opened(line)


def _parts(lines: Sequence[str], indent: int, opens_block: bool) -> Sequence[Part]:
    """A statement as parts: the items that black may change, and what is between them."""
    items = _doubtful_items(lines, indent)
    if items is None:
        body = [f"{' ' * (indent + INDENT)}pass"] if opens_block else []
        return (Part("\n".join(lines), False, _nested(indent), tuple(body)),)
    parts = []
    begin = 0
    for number, opener in items:
        if begin < number:
            parts.append(Part("\n".join(lines[begin:number])))
        parts.append(Part(lines[number], False, *_frame(opener)))
        begin = number + 1
    if begin < len(lines):
        parts.append(Part("\n".join(lines[begin:])))
    return parts


def _nested(indent: int) -> tuple[str, ...]:
    """Lines after which a line may be indented so."""
    return tuple(f"{' ' * depth}class _:" for depth in range(0, indent, INDENT))


def _frame(opener: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What makes of a line an item of the brackets that another line opens."""
    first = opener.lstrip(" ")
    indent = len(opener) - len(first)
    margin = " " * indent
    if first.startswith(("def ", "async def ")):
        tail = (f"{margin}):", f"{margin}    pass")
        return (*_nested(indent), f"{margin}def _("), tail
    bracket = first[-1]
    name = "_" if bracket == "(" else "_ = "
    head = (*_nested(indent), f"{margin}{name}{bracket}")
    return head, (margin + _CLOSING[bracket],)


_CLOSING = {"(": ")", "[": "]", "{": "}"}


def _doubtful_items(lines: Sequence[str], indent: int) -> list[tuple[int, str]] | None:
    """The lines that black may change, where each is one item, and what opens its brackets.

    None where it may change more. It leaves items apart that have a line and a comma each.
    """
    if len(lines) == 1:
        return [] if _is_laid_out(lines[0]) else None
    found: list[tuple[int, str]] = []
    openers: list[str] = []
    for number, line in enumerate(lines):
        code = line.lstrip(" ")
        closes = code[:1] in (")", "]", "}")
        opens = line[-1:] in ("(", "[", "{")
        if closes and openers and openers.pop() is lines[number - 1]:
            return None  # nothing keeps them apart
        if len(line) - len(code) != indent + len(openers) * INDENT:
            return None
        if not openers and not opens and number < len(lines) - 1:
            return None
        if openers and not opens and not _is_item(line):
            return None
        if not _is_laid_out(line) and not _opens_tuple(lines, number):
            if closes or opens or not openers:
                return None
            found.append((number, openers[-1]))
        if opens:
            openers.append(line)
    return None if openers else found


def _opens_tuple(lines: Sequence[str], number: int) -> bool:
    """Whether a line is laid out but for the parenthesis at its end, which opens a tuple.

    Several items show that it does: black removes parentheses around a value.
    """
    line = lines[number]
    return (
        line.endswith(": (")
        and lines[number + 2 : number + 3] != []
        and lines[number + 1].endswith('",')
        and not lines[number + 2].lstrip(" ").startswith(")")
        and _is_laid_out(f"{line[:-1]}_")
    )


@lru_cache(1 << 14)
def _is_item(line: str) -> bool:
    """Whether a line is a single item with its comma, or closes one."""
    code = _LITERAL.sub("_", line)
    count = 1
    while count:
        code, count = _INNERMOST.subn("_", code)
    return code.find(",") == len(code) - 1


@lru_cache(1 << 14)
def _opened(line: str) -> int:
    """How many more brackets a line opens than it closes. Raises NotPlain."""
    code = _LITERAL.sub("", line)
    if '"' in code or "'" in code:
        raise NotPlain
    return sum(map(code.count, "([{")) - sum(map(code.count, ")]}"))


@lru_cache(1 << 14)
def _is_laid_out(line: str) -> bool:
    """Whether black would leave a line as it is, alone or as an item between brackets."""
    if len(line) > LENGTH:
        return False
    code = line.strip(" ")
    if '"' in code:
        code = _STRING.sub("_STRING_", code)
    # Of tuples only those of one item keep the comma at their end.
    code = code.replace("(_STRING_,)", "_TUPLE")
    if ": (" in code:
        code = _TUPLE.sub("_TUPLE", code)
    return _DOUBTFUL.search(code) is None


def spaced(found: Sequence[Statement]) -> Iterator[int]:
    """The number of blank lines that black leaves before each statement. Raises NotPlain."""
    definitions: list[int] = []
    """The indentation of the definitions that the statement is in or comes after."""
    before: Statement | None = None
    begins = True
    """Whether the one before begins a class or the module."""
    for one in found:
        blank = min(one.blank, 1 if one.indent else 2)
        if before is None:
            blank, fits = 0, True
        elif before.opens_block:
            unlike = blank > 0 if before.is_definition else one.is_definition
            fits = one.indent == before.indent + INDENT and not unlike
        elif before.first.startswith("@"):
            fits = blank == 0 and one.is_definition
        elif before.is_docstring and begins:
            fits = blank == 1 and (one.indent > 0 or not one.is_definition)
        elif one.is_definition or (definitions and definitions[-1] >= one.indent):
            fits = blank == (1 if one.indent else 2)
        elif before.is_import and not one.is_import:
            fits = blank > 0
            blank = 1
        else:
            fits = blank == 0 or not before.is_docstring
        if not fits:
            raise NotPlain
        begins = before is None or (before.opens_block and before.first[:6] == "class ")
        while definitions and definitions[-1] >= one.indent:
            definitions.pop()
        if one.is_definition:
            definitions.append(one.indent)
        yield blank
        before = one
