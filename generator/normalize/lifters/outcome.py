"""What a tool's prose says about preconditions, the status returned, and its effect."""

from __future__ import annotations

import re

from generator.model import Hints, Lifted
from generator.normalize.lifters.lifter import ANY, Found, Lifter, ToolProse

_PRECONDITIONS = re.compile(
    r"\b(?:Preconditions|Prerequisites|Requirements):[ \t]{0,3}"
)
_LIST_END = re.compile(
    r"(?:^|\s)(?:Rate limits?|Returns|Note|Required scopes?|Required fields|Scopes?|Burst|Max "
    r"payload|Examples?|Preconditions|Prerequisites|Requirements)\b[^.\n]{0,20}:"
)
_BULLET = re.compile(r"(?:^|\s)[-*\u2022]\s")
_STATUS = re.compile(
    r"\b(?:returns:?\s(?:an?\s)?HTTP\s(?:status\s)?(?:code\s)?|an?\s)(?P<status>2\d\d)\b"
    r"(?P<indicates>\sresponse\sindicates\b)?",
    re.IGNORECASE,
)
_READ = frozenset({"GET", "QUERY", "RENDER"})
_DELETE = frozenset({"DELETE"})
_UPDATE = frozenset({"UPDATE", "ASSIGN"})
_CREATE = frozenset({"CREATE", "BULK", "UPLOAD", "ADD"})
_END = frozenset({"CANCEL", "MERGE", "UNREGISTER"})
_DESTRUCTIVE = re.compile(
    r"\b(?:is destructive|is irreversible|cannot be undone|permanently deletes?)\b",
    re.IGNORECASE,
)


def _preconditions(subject: ToolProse) -> Found | None:
    """The items of a list of preconditions, or the one sentence behind the label."""
    items: list[str] = []
    lifted: list[Lifted] = []
    prose = subject.prose
    text = prose.text
    for label in _PRECONDITIONS.finditer(text):
        start = label.end()
        stop = _LIST_END.search(text, start)
        end = stop.start() if stop is not None else len(text)
        if _BULLET.match(text, start) or _BULLET.match(text, max(start - 1, 0)):
            offset = start
            for piece in _BULLET.split(text[start:end]):
                item = piece.strip()
                if item and item not in items:
                    items.append(item)
                    at = text.find(item, offset)
                    lifted.append(prose.lifted("precondition", at, at + len(item)))
        else:
            sentence = re.compile(r"[^.\n]+\.?").match(text, start, end)
            if sentence is not None and sentence.group().strip() not in items:
                items.append(sentence.group().strip())
                lifted.append(
                    prose.lifted("precondition", sentence.start(), sentence.end())
                )
    return Found(tuple(items), tuple(lifted)) if items else None


def _status(subject: ToolProse) -> Found | None:
    """The status of success that the text states, if it states exactly one."""
    prose = subject.prose
    matches = [
        m
        for m in _STATUS.finditer(prose.text)
        if m["indicates"] or m.group().lower().startswith("returns")
    ]
    statuses = {int(m["status"]) for m in matches}
    if len(statuses) != 1:
        return None
    words = prose.lifted("returns_status", matches[0].start(), matches[0].end())
    return Found(statuses.pop(), (words,))


def _hints(subject: ToolProse) -> Found | None:
    """The effect, by the verb that a slug begins with and by plain words in the text."""
    hints = _hints_of(subject.verb)
    known = hints != Hints()
    lifted = [Lifted("hints", subject.verb, subject.line)] if known else []
    words = _DESTRUCTIVE.search(subject.prose.text)
    if words is not None and hints.read_only is not True and hints.destructive is None:
        hints = Hints(hints.read_only, True, hints.idempotent)
        lifted.append(subject.prose.lifted("hints", words.start(), words.end()))
    return Found(hints, tuple(lifted)) if lifted else None


def _hints_of(verb: str) -> Hints:
    if verb in _READ:
        return Hints(read_only=True, destructive=False, idempotent=True)
    if verb in _DELETE or verb in _UPDATE:
        return Hints(read_only=False, destructive=True, idempotent=True)
    if verb in _CREATE:
        return Hints(read_only=False, idempotent=False)
    if verb in _END:
        return Hints(read_only=False, destructive=True)
    return Hints()


LIFTERS: tuple[Lifter[ToolProse], ...] = (
    Lifter("preconditions", ANY, _preconditions),
    Lifter("returns_status", ANY, _status),
    Lifter("hints", ANY, _hints),
)
