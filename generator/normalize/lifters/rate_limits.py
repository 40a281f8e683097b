"""Rate limits in prose: `10/s burst, 150/m steady`, `3 requests per second, 60 per minute`.

A number with a window is a rate limit only if its sentence mentions rates, limits or requests. A
condition in a known form belongs to the limit. Words that could be a condition in another form
exclude the whole sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from generator.model import Lifted, RateLimit, Window
from generator.normalize.lifters.lifter import ANY, Found, Lifter, ToolProse

_RATE = re.compile(
    r"(?<![\w.,/-])(?P<count>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})[ \t]{0,2}"
    r"(?:req(?:uest)?s?[ \t]{0,2})?"
    r"(?:/[ \t]{0,2}|per[ \t]{1,2}|an?[ \t]{1,2})"
    r"(?P<window>seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![\w/-])",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:rates?|limits?|limited|throttled|burst|steady|daily|reqs?|requests?)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\brate limits?[ \t]{0,2}(?::|\bare\b|\bis\b)|\b(?:burst|steady|daily):",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:with|without|when|if|unless|while|for|using)\b", re.IGNORECASE
)
_LEADING = re.compile(
    r"[\s\"'(]{0,4}(?P<clause>(?:with|without|when|if|unless|for|using)\b[^,:]{1,160})[,:]",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"[\s`'\"*]{0,4}(?:(?:burst|steady|daily|sustained)\b)?[\s,;`(]{0,4}"
    r"(?P<clause>(?:with|without|when|if|unless|while|for|using|only)\b[^.;()]{1,160})",
    re.IGNORECASE,
)
_PERMISSION = re.compile(r"with\s+['\"`]?[\w-]+:[\w:-]+", re.IGNORECASE)
_FILLER = re.compile(
    r"(?:burst|steady|daily|sustained|rates?|limits?|is|are|it's|its|at|of|and|or|but|then|plus|"
    r"an?|the|per|account|maximum|max|up|to)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s,;:.()`*\"]+")
_INTRODUCTION = re.compile(r"(?:[,;]|\b(?:but|or|and))\s{0,3}$", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"(?:[\s,;:(`]|\b(?:it's|its|is|are|at|the|rates?|limits?|of|burst|steady|daily|be|drops|to))+$",
    re.IGNORECASE,
)
_LABEL_REACH = 200


@dataclass(slots=True)
class _Found:
    count: int
    window: Window | None
    start: int
    end: int
    when: str | None = None


def _rate_limits(subject: ToolProse) -> Found | None:
    """The rate limits that the text states, each once, in the text's order.

    Reports W-RATE-LIMIT for a limit that cannot be read and for limits that contradict.
    """
    prose = subject.prose
    text = prose.text
    limits: dict[tuple[int, Window, str | None], RateLimit] = {}
    lifted: list[Lifted] = []
    seen: list[int] = []
    in_topic = False
    for begin, end in prose.sentences():
        sentence = text[begin:end]
        found = [
            _Found(
                int(m["count"].replace(",", "")),
                _window(m["window"]),
                m.start(),
                m.end(),
            )
            for m in _RATE.finditer(text, begin, end)
        ]
        topic = _TOPIC.search(sentence) is not None
        if found and (topic or in_topic):
            seen.extend(f.start for f in found)
            unclear = _attach_conditions(text, begin, end, found)
            if unclear is not None:
                _warn(subject, unclear)
            else:
                for each in found:
                    assert each.window is not None
                    key = (each.count, each.window, each.when)
                    if key not in limits:
                        limits[key] = RateLimit(
                            each.count, each.window, prose.line(each.start), each.when
                        )
                        lifted.append(prose.lifted("rate_limit", each.start, each.end))
        in_topic = topic and sentence.rstrip().endswith(":")
    _report_unread(subject, seen)
    result = tuple(limits.values())
    _report_contradictions(subject, result)
    return Found(result, tuple(lifted)) if result else None


def _window(word: str) -> Window | None:
    letter = word[0].lower()
    if letter == "s":
        return "second"
    if letter == "m":
        return "minute"
    return "day" if letter == "d" else None


def _attach_conditions(
    text: str, begin: int, end: int, found: list[_Found]
) -> int | None:
    """Gives each limit its condition. Returns where the sentence is unclear."""
    leading = _LEADING.match(text, begin, found[0].start)
    when = leading["clause"].strip() if leading is not None else None
    previous: _Found | None = None
    for each in found:
        if each.window is None or each.count == 0:
            return each.start
        if previous is not None:
            gap = text[previous.end : each.start]
            if len(gap) > 400:
                return each.start
            if any(_FILLER.fullmatch(word) is None for word in _WORD.findall(gap)):
                when = _leading_clause(gap)
                if when is None:
                    return each.start
        each.when = when
        previous = each
    assert previous is not None
    trailing = _TRAILING.match(text, previous.end, end)
    if trailing is not None and _PERMISSION.match(trailing["clause"]) is None:
        if previous.when is not None or any(f.when is not None for f in found):
            return previous.start
        clause = _CLAUSE_END.sub("", trailing["clause"]).strip()
        for each in found:
            each.when = clause
    return None


def _leading_clause(gap: str) -> str | None:
    """The condition in words like `, but with 'x' param, it's`, None where there is none."""
    condition = _CONDITION.search(gap)
    if condition is None or _INTRODUCTION.search(gap[: condition.start()]) is None:
        return None
    if any(
        _FILLER.fullmatch(word) is None
        for word in _WORD.findall(gap[: condition.start()])
    ):
        return None
    clause = _CLAUSE_END.sub("", gap[condition.start() :]).strip()
    return clause if len(clause.split()) > 1 else None


def _report_unread(subject: ToolProse, seen: list[int]) -> None:
    """A label that announces a limit, with none that can be read behind it."""
    for label in _LABEL.finditer(subject.prose.text):
        index = bisect_left(seen, label.start())
        if index == len(seen) or seen[index] > label.end() + _LABEL_REACH:
            _warn(subject, label.start())


def _warn(subject: ToolProse, offset: int) -> None:
    subject.diagnostics.warn(
        "W-RATE-LIMIT",
        "The rate limit cannot be read with certainty and is left out",
        subject.source.at(subject.prose.line(offset)),
        help="Known forms: `10/s burst, 150/m steady`, `10 per second and 150 per minute`, "
        "`Daily: 100/d`.",
        tool=subject.slug,
    )


def _report_contradictions(subject: ToolProse, limits: tuple[RateLimit, ...]) -> None:
    conditions: dict[str | None, list[RateLimit]] = {}
    for limit in limits:
        conditions.setdefault(limit.when, []).append(limit)
    for group in conditions.values():
        seconds = [limit.limit for limit in group if limit.window == "second"]
        minutes = [limit.limit for limit in group if limit.window == "minute"]
        # A day's cap below a minute's limit is common and no contradiction.
        if seconds and minutes and max(seconds) > min(minutes):
            subject.diagnostics.warn(
                "W-RATE-LIMIT",
                "The limit for a minute is lower than that for a second: both are kept",
                subject.source.at(group[0].line),
                tool=subject.slug,
            )


LIFTERS: tuple[Lifter[ToolProse], ...] = (Lifter("rate_limits", ANY, _rate_limits),)
