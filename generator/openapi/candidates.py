"""The operations that a tool probably calls, judged by name, method, path and parameters together.

A wrong guess writes to the wrong place in a live account. So one operation counts as found only
where everything fits it and nothing else comes near; all else is a proposal for people to judge.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.openapi.endpoints import Endpoint
from generator.openapi.words import letters, stem, words

Deed: TypeAlias = Literal["read", "create", "update", "delete"]

_DEEDS: dict[str, Deed] = {
    **dict.fromkeys(
        (
            *("get", "list", "fetch", "retrieve", "find", "search", "query", "show"),
            *("read", "download", "check", "lookup", "describe", "view", "count"),
        ),
        "read",
    ),
    **dict.fromkeys(
        (
            *("create", "add", "insert", "post", "new", "send", "upload", "append"),
            *("register", "invite", "schedule", "start"),
        ),
        "create",
    ),
    **dict.fromkeys(
        (
            *("update", "patch", "edit", "modify", "put", "set", "change", "replace"),
            *("upsert", "rename", "move"),
        ),
        "update",
    ),
    **dict.fromkeys(("delete", "remove", "destroy", "cancel", "revoke"), "delete"),
}
_METHODS: dict[Deed, dict[str, float]] = {
    "read": {"GET": 1.0, "HEAD": 0.5, "POST": 0.5},
    "create": {"POST": 1.0, "PUT": 0.8},
    "update": {"PATCH": 1.0, "PUT": 1.0, "POST": 0.7},
    "delete": {"DELETE": 1.0, "POST": 0.4},
}
_EXACT_METHODS = {"patch": "PATCH", "put": "PUT", "post": "POST", "upsert": "PUT"}
"""Verbs that name a method."""
_FILLERS = frozenset(
    (
        *("a", "an", "the", "of", "to", "for", "in", "from", "with", "by", "and", "or"),
        *("all", "my", "your", "its", "their", "is", "this", "that", "given", "new"),
        *("specific", "one", "multiple", "existing", "id", "info", "information"),
        *("about", "api", "on", "at", "using", "via", "rest", "v1", "v2", "v3", "json"),
        *("details", "detail", "item", "me", "current", "tool"),
    )
)
_NAME, _PARAMETERS, _METHOD = 0.55, 0.3, 0.15
"""What each kind of evidence weighs."""
_LIKELY = 0.45
"""The least likeness of an operation that is proposed."""
_CERTAIN = 0.82
"""The least likeness of an operation that counts as found, ..."""
_MARGIN = 0.1
"""... by how much less the next one must be like the tool, ..."""
_NAMED = 0.8
"""... and how much the names alone must have in common."""
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of a tool."""

    slug: str
    name: str
    """The slug without the service's prefix."""
    parameters: tuple[str, ...] = ()
    required: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    endpoint: Endpoint
    likeness: float
    """From 0 to 1."""
    named: float
    """What the names alone have in common, from 0 to 1."""
    fits: bool
    """The method does what the name says, and each needed parameter has its counterpart."""


class Ranking:
    """Compares tools with all operations of a service."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        profiles = [_Profile(endpoint) for endpoint in endpoints]
        # Words that every name has say nothing.
        self._everywhere = _common_words(profiles)
        self._profiles = profiles
        seen = Counter(word for one in profiles for word in one.vocabulary)
        total = len(profiles)
        self._weights = {
            word: 1 + math.log((total + 1) / (number + 1))
            for word, number in seen.items()
        }
        self._unseen = 1 + math.log(total + 1)
        self._by_word: dict[str, set[int]] = {}
        for index, one in enumerate(profiles):
            for word in one.vocabulary:
                self._by_word.setdefault(word, set()).add(index)

    def candidates(self, tool: Outline) -> list[Candidate]:
        """The operations that a tool may call, the likeliest first."""
        view = _ToolView(tool)
        near = {index for word in view.nouns for index in self._by_word.get(word, ())}
        ranked = [
            one
            for index in sorted(near)
            if (one := self._judged(view, self._profiles[index])).likeness >= _LIKELY
        ]
        ranked.sort(key=lambda one: (-one.likeness, one.endpoint.id))
        return ranked[:_SHOWN]

    def _judged(self, tool: _ToolView, profile: _Profile) -> Candidate:
        named = max(
            self._likeness(tool.nouns, nouns - self._everywhere)
            for nouns in profile.names
        )
        method = _method_likeness(tool, profile.endpoint)
        parameters, complete = _parameter_likeness(tool, profile)
        return Candidate(
            profile.endpoint,
            _NAME * named + _PARAMETERS * parameters + _METHOD * method,
            named,
            complete and method == 1.0,
        )

    def _likeness(self, first: frozenset[str], second: frozenset[str]) -> float:
        """How much of the weight of two sets of words they share."""
        both = sum(self._weight(word) for word in first & second)
        whole = sum(self._weight(word) for word in first | second)
        return both / whole if whole else 0.0

    def _weight(self, word: str) -> float:
        return self._weights.get(word, self._unseen)


def certain(ranked: Sequence[Candidate]) -> Endpoint | None:
    """The operation that clearly wins; None where people have to judge."""
    if not ranked:
        return None
    first = ranked[0]
    second = ranked[1].likeness if len(ranked) > 1 else 0.0
    wins = (
        first.fits
        and first.likeness >= _CERTAIN
        and first.named >= _NAMED
        and first.likeness - second >= _MARGIN
    )
    return first.endpoint if wins else None


class _ToolView:
    """A tool's name as a deed and the things that it is done to."""

    def __init__(self, tool: Outline) -> None:
        found = words(tool.name)
        self.deed = next((_DEEDS[word] for word in found if word in _DEEDS), None)
        self.method = next(
            (_EXACT_METHODS[word] for word in found if word in _EXACT_METHODS), ""
        )
        self.nouns = _nouns(found)
        self.parameters = {letters(name) for name in tool.parameters}
        self.required = {letters(name) for name in tool.required}


class _Profile:
    """An operation's names as sets of words."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        static = re.sub(r"\{[^{}]*\}", " ", endpoint.path)
        names = [_nouns(words(endpoint.id)), _nouns(words(static))]
        # The last thing that a path names is what it is about.
        segments = [
            part for part in endpoint.path.split("/") if part and "{" not in part
        ]
        names += [_nouns(words(" ".join(segments[-count:]))) for count in (1, 2)]
        names += [_nouns(words(name)) for name in endpoint.aliases]
        if endpoint.summary:
            names.append(_nouns(words(endpoint.summary)))
        self.names = list(dict.fromkeys(name for name in names if name)) or [
            frozenset()
        ]
        self.vocabulary = frozenset().union(*self.names)
        self.parameters = {letters(name) for name in endpoint.parameters}
        self.path = [
            letters(name) for name in re.findall(r"\{([^{}]+)\}", endpoint.path)
        ]
        self.required = {letters(name) for name in endpoint.required}


def _nouns(found: Iterable[str]) -> frozenset[str]:
    return frozenset(
        stem(word) for word in found if word not in _DEEDS and word not in _FILLERS
    )


def _common_words(profiles: Sequence[_Profile]) -> frozenset[str]:
    if len(profiles) < 3:
        return frozenset()
    return frozenset.intersection(*(one.names[0] for one in profiles))


def _method_likeness(tool: _ToolView, endpoint: Endpoint) -> float:
    if tool.method and tool.method != endpoint.method:
        return 0.3
    if tool.deed is None:
        return 0.7
    return _METHODS[tool.deed].get(endpoint.method, 0.0)


def _parameter_likeness(tool: _ToolView, profile: _Profile) -> tuple[float, bool]:
    """How well parameters agree, and whether each that is needed has its counterpart."""
    unfilled = [
        name for name in profile.path if not _has_counterpart(name, tool.parameters)
    ]
    strange = [
        name for name in tool.required if not _has_counterpart(name, profile.parameters)
    ]
    if not tool.parameters:
        return (0.0 if profile.path else 1.0), not unfilled
    shared = sum(_has_counterpart(name, profile.parameters) for name in tool.parameters)
    likeness = shared / len(tool.parameters)
    missing = [name for name in profile.required if name not in tool.parameters]
    likeness -= 0.5 * bool(unfilled) + 0.1 * bool(missing) + 0.3 * bool(strange)
    return max(0.0, likeness), not unfilled and not strange


def _has_counterpart(name: str, names: set[str]) -> bool:
    """Whether a name is there, with more before it or less: `id` for `ruleid`."""
    if name in names:
        return True
    return len(name) > 1 and any(
        len(other) > 1 and (name.endswith(other) or other.endswith(name))
        for other in names
    )
