"""Patterns of texts, as far as they can be checked before a request is sent."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LITERAL = re.compile(r"/(\^.*|.*\$)/([a-z]*)", re.DOTALL)
"""A regular expression between slashes, as JavaScript writes it."""
_LONGEST = 10_000
_MANY = 10
"""Rounds of a repetition that are too many to be tried in all ways."""


def checked(pattern: str) -> tuple[str | None, str]:
    """The pattern to check; None and why not, where that is impossible or can take forever."""
    literal = _LITERAL.fullmatch(pattern)
    if literal is not None:
        if literal[2].strip("gu"):
            return None, "a pattern with flags of JavaScript is not kept"
        pattern = literal[1]
    if len(pattern) > _LONGEST:
        return None, "a pattern that is too long is not kept"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return pattern, ""  # of another dialect: shown to people, and left to the API
    if _is_endless(tree):
        return None, "a pattern that some texts take forever to match is not kept"
    return pattern, ""


def _is_endless(tree: Iterable[Any]) -> bool:
    """Whether repetitions of repetitions can share a text in exponentially many ways."""
    pending = [tree]
    while pending:
        for code, argument in pending.pop():
            inner = list(_inside(code, argument))
            pending += inner
            is_long = _repeats(code, argument) and argument[1] >= _MANY
            if is_long and any(map(_only_repeats, inner)):
                return True
    return False


def _inside(code: Any, argument: Any) -> Iterable[Any]:
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.SUBPATTERN):
        yield argument[-1]
    elif code in (codes.ASSERT, codes.ASSERT_NOT):
        yield argument[1]
    elif code is codes.BRANCH:
        yield from argument[1]


def _repeats(code: Any, argument: Any) -> bool:
    """Whether a part can match more or fewer times."""
    if code not in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        return False
    least, most = argument[:2]
    return bool(least != most and most > 1)


def _only_repeats(tree: Any) -> bool:
    """Whether a sequence has a repetition, and nothing beside it that tells its rounds apart."""
    if len(tree) == 1:
        code, argument = tree[0]
        if code is codes.SUBPATTERN:
            return _only_repeats(argument[-1])
        if code is codes.BRANCH:
            return any(map(_only_repeats, argument[1]))
    needed = [one for one in tree if _width(one) > 0]
    repeated = [one for one in tree if _repeats(*one)]
    return bool(repeated) and all(one in repeated for one in needed)


def _width(one: Any) -> int:
    """The least number of characters that an element matches."""
    state = parser.SubPattern(parser.State(), [one])
    least: int = state.getwidth()[0]
    return least
