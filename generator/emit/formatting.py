"""Formatting and a last check of emitted Python: black, then a compilation."""

from __future__ import annotations

import re
import warnings

from generator.emit.twins import async_class, async_method, async_raw_class

LINE = 88
"""Black's own line length: emitted source is what `black` gives without any settings."""


def module(path: str, source: str) -> bytes:
    """A module as black lays it out."""
    return _checked(path, _black(source))


def resource_module(path: str, source: str) -> bytes:
    """A module with the sync classes as black lays them out, and their async twins.

    The template lays methods out as black does, so long as their lines are short: only the
    others are formatted.
    """
    at = source.rindex("\nclass ") + 1
    tools, raw = source[:at], source[at:].rstrip() + "\n"
    begin = _FIRST_METHOD.search(tools)
    assert begin is not None
    head = _black(tools[: begin.start()])
    methods = [block.rstrip() for block in _METHOD.split(tools[begin.start() :])[1:]]
    first = head.rindex("\nclass ") + 1
    classes = [
        _class(head, methods),
        _class(async_class(head[first:]), [async_method(m) for m in methods]),
        *(
            text if _is_short(text) else _black(text)
            for text in (raw, async_raw_class(raw))
        ),
    ]
    return _checked(path, "\n\n".join(classes))


def _class(head: str, methods: list[str]) -> str:
    texts = [
        method if _is_short(method) else _black_method(method) for method in methods
    ]
    return head + "\n" + "\n\n".join(texts) + "\n"


_FIRST_METHOD = re.compile(r"^    def \w+\($", re.MULTILINE)
_METHOD = re.compile(r"^(?=    def )", re.MULTILINE)


def _is_short(method: str) -> bool:
    return "\\" not in method and all(len(line) <= LINE for line in method.split("\n"))


def _black_method(method: str) -> str:
    """A method as black lays it out within a class."""
    _, _, text = _black(f"class _:\n{method}\n").partition("\n")
    return text.strip("\n")


def model_module(path: str, source: str) -> bytes:
    """A module from the model generator, as black lays it out.

    Most of it is plain already, and black takes long over it: only blocks that are not are
    formatted. A test formats the whole again and expects no difference.
    """
    head, *rest = (_double_quoted(block.rstrip()) for block in _BLOCK.split(source))
    texts = [_black(head).rstrip("\n")]
    texts += [
        block if _is_plain(block) else _black(block).rstrip("\n") for block in rest
    ]
    apart = "\n\n\n" if rest and rest[0].startswith("class ") else "\n\n"
    return _checked(path, texts[0] + apart + "\n\n\n".join(texts[1:]) + "\n")


_BLOCK = re.compile(r"^(?=class \w|\w+ = |\w+: TypeAlias = )", re.MULTILINE)
_QUOTED = re.compile(r"'([^'\"\\\n]*)'")
_STRING = re.compile(r'"[^"\\\n]*"')
_CLASS = re.compile(r"class \w+\((?:TypedDict|_Model)\):")
_MEMBER = re.compile(r"    [A-Za-z_]\w*: [\w.,| \[\]\"-]+(?: = None)?")
_CONFIG = ("    model_config = ConfigDict(", '        extra="forbid",', "    )")


def _double_quoted(block: str) -> str:
    """The strings of a block as black quotes them, where that takes no thought."""
    return block if '"' in block or "\\" in block else _QUOTED.sub(r'"\1"', block)


def _is_plain(block: str) -> bool:
    """True for a class with one short member a line: black would not touch it."""
    first, *members = block.split("\n")
    if members[:3] == list(_CONFIG):
        members = members[3:] or [""]
    return (
        bool(members)
        and _CLASS.fullmatch(first) is not None
        and all(_MEMBER.fullmatch(_STRING.sub('""', member)) for member in members)
        and all(len(line) <= LINE and ",]" not in line for line in (first, *members))
    )


def _black(source: str) -> str:
    import black

    return black.format_str(source, mode=black.Mode())


def _checked(path: str, text: str) -> bytes:
    """The bytes of a module that compiles without a warning and is pure ASCII."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(text, path, "exec", dont_inherit=True)
    return text.encode("ascii")
