"""Scopes in prose: `Scopes: a:read b:write`, `Requires 'a:read' scope`, `under 'a:read'`."""

from __future__ import annotations

import re

from generator.model import Lifted, Scope
from generator.normalize.lifters.lifter import ANY, Found, Lifter, ToolProse
from generator.normalize.prose import Prose

_SCOPE = r"[a-z][a-z0-9_-]{0,60}:[a-z][a-z0-9_-]{0,60}(?::[a-z][a-z0-9_-]{0,60})?"
_QUOTE = "['\"`\u2018\u2019\u201c\u201d]?"
_ONE = re.compile(rf"(?<![\w:./-]){_QUOTE}(?P<name>{_SCOPE})(?![\w:/-]){_QUOTE}")
_LABEL = re.compile(
    r"\bscopes?(?:\s(?:required|needed))?(?P<vary>\svary\s[a-z ]{1,60})?\s{0,2}:\s{0,3}",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"{_QUOTE}(?P<name>[A-Za-z][\w:./-]{{1,120}}){_QUOTE}")
_BETWEEN = re.compile(
    r"\s{0,2},\s{0,2}(?:and\s|or\s)?|\s{1,2}(?:and|or|plus|&)\s{1,2}|\s{1,2}"
)
_LIST_GAP = re.compile(
    r"\s{0,2},\s{0,2}(?:and\s|or\s)?|\s{1,2}(?:and|or|plus|&)\s{1,2}"
)
_CONDITION = re.compile(
    r"\s{0,2}\((?P<when>(?:for|when|if|only|with|optional)\b[^()]{0,120})\)",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s{1,2}(?:scopes?|permissions?|access)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\bunder\s{1,2}$", re.IGNORECASE)
_ALTERNATIVES = re.compile(
    r"(?P<words>(?:\b[\w-]+\s){0,3}scopes?)\s?\($", re.IGNORECASE
)


def _scopes(subject: ToolProse) -> Found | None:
    """The scopes that the text names, each once; an unconditional mention beats a conditional."""
    prose = subject.prose
    mentions = [*_labelled(prose), *_chains(prose)]
    mentions.sort(key=lambda mention: mention[1])
    scopes: dict[str, Scope] = {}
    lifted: dict[str, Lifted] = {}
    for name, start, end, when in mentions:
        known = scopes.get(name)
        if known is None or (known.when is not None and when is None):
            scopes[name] = Scope(name, prose.line(start), when)
            lifted[name] = prose.lifted("scope", start, end)
    if not scopes:
        return None
    return Found(tuple(scopes.values()), tuple(lifted[name] for name in scopes))


_Mention = tuple[str, int, int, str | None]


def _labelled(prose: Prose) -> list[_Mention]:
    """Lists behind a label: `Required scopes: a:write, b:read (for some topics)`."""
    found: list[_Mention] = []
    text = prose.text
    for label in _LABEL.finditer(text):
        at = label.end()
        spaced = True
        while (item := _LABELLED.match(text, at)) is not None:
            name = item["name"].rstrip(".:/-")
            # Without a comma only the common spelling will do: prose is not a scope.
            strict = spaced and at != label.end()
            if not (re.fullmatch(_SCOPE, name) or (not strict and _is_scope(name))):
                break
            condition = _CONDITION.match(text, item.end())
            when = condition["when"] if condition is not None else None
            found.append(
                (name, item.start("name"), item.start("name") + len(name), when)
            )
            if item["name"] != name:
                break
            between = _BETWEEN.match(text, condition.end() if condition else item.end())
            if between is None:
                break
            spaced = not between.group().strip()
            at = between.end()
    return found


def _is_scope(name: str) -> bool:
    return re.search(r"[:._]", name) is not None and "//" not in name


def _chains(prose: Prose) -> list[_Mention]:
    """Lists that the words around them make scopes: `Requires 'a:read' and 'b:read' scopes`."""
    found: list[_Mention] = []
    chain: list[re.Match[str]] = []
    text = prose.text
    for item in _ONE.finditer(text):
        if chain and _LIST_GAP.fullmatch(text, chain[-1].end(), item.start()) is None:
            found.extend(_chain(text, chain))
            chain = []
        chain.append(item)
    if chain:
        found.extend(_chain(text, chain))
    return found


def _chain(text: str, chain: list[re.Match[str]]) -> list[_Mention]:
    start, end = chain[0].start(), chain[-1].end()
    before = text[max(start - 80, 0) : start]
    when = None
    if _BEHIND.match(text, end) is None and _BEFORE.search(before) is None:
        alternatives = _ALTERNATIVES.search(before)
        if alternatives is None:
            return []
        when = alternatives["words"]
    return [(m["name"], m.start("name"), m.end("name"), when) for m in chain]


LIFTERS: tuple[Lifter[ToolProse], ...] = (Lifter("scopes", ANY, _scopes),)
