"""The operations that a tool probably calls, judged by name, method, path and parameters together.

A wrong guess writes to the wrong object of a live account. So one operation counts as found only
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
from generator.openapi.words import stem, words

Deed: TypeAlias = Literal["read", "create", "update", "delete"]

_DEEDS: dict[str, Deed] = {
    **dict.fromkeys(
        ("get", "list", "fetch", "retrieve", "find", "show", "read"), "read"
    ),
    **dict.fromkeys(("check", "lookup", "describe", "view"), "read"),
    **dict.fromkeys(("create", "add", "insert", "post", "send", "append"), "create"),
    **dict.fromkeys(("update", "patch", "edit", "modify", "put", "set"), "update"),
    **dict.fromkeys(("change", "replace", "upsert"), "update"),
    **dict.fromkeys(("delete", "remove", "destroy"), "delete"),
}
"""Verbs that any operation may have."""
_TELLING_DEEDS: dict[str, Deed] = {
    **dict.fromkeys(("search", "query", "count"), "read"),
    **dict.fromkeys(("invite", "schedule", "start"), "create"),
    **dict.fromkeys(("rename", "move"), "update"),
}
"""Verbs that distinguish operations on the same thing."""
_LOOSE_DEEDS: dict[str, Deed] = {
    "download": "read",
    **dict.fromkeys(("upload", "register"), "create"),
    **dict.fromkeys(("cancel", "revoke"), "delete"),
}
"""Verbs that an operation may have for the same deed, or not."""
_ALL_DEEDS = {**_DEEDS, **_TELLING_DEEDS, **_LOOSE_DEEDS}
_WITHOUT_VERB = 0.95
"""What names have in common counts less where a loose verb is left out."""
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
        *("details", "detail", "me", "current", "tool"),
    )
)
_NAME, _PARAMETERS, _METHOD = 0.55, 0.3, 0.15
"""What each kind of evidence weighs."""
_SAME_VERB = 0.04
"""What an operation is liker when its id has the tool's very verb."""
_LIKELY = 0.3
"""The least likeness of an operation that is proposed."""
_CERTAIN = 0.82
"""The least likeness of an operation that counts as found, ..."""
_MARGIN = 0.1
"""... by how much less the next one must be like the tool, ..."""
_NAMED = 0.8
"""... and how much the names alone must have in common."""
_DONE = 0.7
"""How surely its method does what the tool's name says."""
_ALIKE = 0.7
"""The part of its parameters by which a tool finds operations that are called otherwise."""
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

    def __init__(self, endpoints: Sequence[Endpoint], service: str = "") -> None:
        """`service` is the service's own name, which says nothing in that of a tool."""
        self._service = frozenset(map(stem, words(service)))
        leading = common_start([endpoint.id for endpoint in endpoints])
        profiles = [_Profile(endpoint, leading) for endpoint in endpoints]
        self._profiles = profiles
        seen = Counter(word for one in profiles for word in one.vocabulary)
        total = len(profiles)
        self._weights = {
            word: 1 + math.log((total + 1) / (number + 1))
            for word, number in seen.items()
        }
        self._unseen = 1 + math.log(total + 1)
        self._collections = {
            one.path.rpartition("/{")[0]
            for one in endpoints
            if one.method == "GET" and one.path.endswith("}")
        }
        """Paths of things that are read one by one below them."""
        self._by_word: dict[str, set[int]] = {}
        self._by_parameter: dict[str, set[int]] = {}
        for index, one in enumerate(profiles):
            for word in one.vocabulary:
                self._by_word.setdefault(word, set()).add(index)
            for name in one.parameters.whole:
                self._by_parameter.setdefault(name, set()).add(index)

    def candidates(self, tool: Outline) -> list[Candidate]:
        """The operations that a tool may call, the likeliest first."""
        view = _ToolView(tool, self._service)
        near = {index for word in view.nouns for index in self._by_word.get(word, ())}
        taking = Counter(
            index
            for name in view.parameters.whole
            for index in self._by_parameter.get(name, ())
        )
        least = max(2, _ALIKE * len(view.parameters.whole))
        near.update(index for index, number in taking.items() if number >= least)
        ranked = [
            one
            for index in sorted(near)
            if (one := self._judged(view, self._profiles[index])).likeness >= _LIKELY
        ]
        ranked.sort(key=lambda one: (-one.likeness, one.endpoint.id))
        return ranked[:_SHOWN]

    def _judged(self, tool: _ToolView, profile: _Profile) -> Candidate:
        """How alike a tool and an operation are; the id breaks a tie between several names."""
        named = max(
            max(
                self._likeness(tool.nouns, nouns),
                _WITHOUT_VERB * self._likeness(tool.things, nouns),
            )
            for nouns in profile.names
        )
        by_id = self._likeness(tool.nouns, profile.names[0])
        method = _method_likeness(tool, profile)
        parameters, complete = _parameter_likeness(tool, profile)
        likeness = (
            _NAME * (0.9 * named + 0.1 * by_id)
            + _PARAMETERS * parameters
            + _METHOD * method
            + _SAME_VERB * (not tool.verbs.isdisjoint(profile.verbs))
        )
        fits = (
            complete
            and method >= _DONE
            and self._is_own(tool, profile)
            and not (tool.reads_one and profile.endpoint.path in self._collections)
        )
        return Candidate(profile.endpoint, min(1.0, likeness), named, fits)

    def _is_own(self, tool: _ToolView, profile: _Profile) -> bool:
        """False where the tool's verb is not the operation's, and another one has it."""
        loose = tool.nouns - tool.things - profile.vocabulary
        return not any(
            tool.nouns <= self._profiles[index].vocabulary
            for verb in loose
            for index in self._by_word.get(verb, ())
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
    first, *others = ranked
    closest = max((one.likeness for one in others if one.fits), default=0.0)
    wins = (
        first.fits
        and first.likeness >= _CERTAIN
        and first.named >= _NAMED
        and first.likeness - closest >= _MARGIN
    )
    return first.endpoint if wins else None


class _Names:
    """Names of parameters, to be found after any prefix: `id` is in `rule_id`."""

    def __init__(self, names: Iterable[str]) -> None:
        self.whole: set[str] = set()
        self._ends: set[str] = set()
        for name in names:
            found = words(name)
            self.whole.add("".join(found))
            self._ends.update("".join(found[at:]) for at in range(len(found)))

    def has(self, name: str) -> bool:
        found = words(name)
        if "".join(found) in self._ends:
            return True
        return any("".join(found[at:]) in self.whole for at in range(1, len(found)))

    def part(self, names: Sequence[str]) -> float:
        """Which part of the names has its counterpart here."""
        return sum(map(self.has, names)) / len(names) if names else 1.0


class _ToolView:
    """A tool's name as deeds and the things that they are done to."""

    def __init__(self, tool: Outline, service: frozenset[str]) -> None:
        """`service` are the words of the service's own name."""
        found = words(tool.name)
        verbs = _verbs(found)
        self.verbs = frozenset(verbs)
        self.deeds = {_ALL_DEEDS[verb] for verb in verbs}
        self.method = next(
            (_EXACT_METHODS[verb] for verb in verbs if verb in _EXACT_METHODS), ""
        )
        self.lists = "list" in verbs
        nouns = [word for word in found if stem(word) not in verbs]
        self.reads_one = (
            self.deeds == {"read"}
            and not self.lists
            and bool(nouns)
            and nouns[-1] == stem(nouns[-1])
        )
        self.nouns = (_nouns(found) - service) or _nouns(found)
        self.things = self.nouns.difference(_LOOSE_DEEDS)
        self.names = tuple(dict.fromkeys(map(_head, tool.parameters)))
        self.needed = tuple(dict.fromkeys(map(_head, sorted(tool.required))))
        self.parameters = _Names(self.names)
        self.required = _Names(self.needed)


class _Profile:
    """An operation's names as sets of words."""

    def __init__(self, endpoint: Endpoint, leading: int) -> None:
        """`leading` words of its id are those that all ids begin with."""
        self.endpoint = endpoint
        identity = words(endpoint.id)[leading:]
        segments = [
            part for part in endpoint.path.split("/") if part and "{" not in part
        ]
        names = [_nouns(identity)]
        # The last things that a path names are what it is about.
        names += [
            _nouns(words(" ".join(segments[-count:])))
            for count in (1, 2, len(segments))
            if 0 < count <= len(segments)
        ]
        names += [_nouns(words(name)) for name in (*endpoint.aliases, endpoint.summary)]
        self.names = [name for name in dict.fromkeys(names) if name] or [frozenset()]
        self.vocabulary = frozenset().union(*self.names)
        self.parameters = _Names(endpoint.parameters)
        self.path = re.findall(r"\{([^{}]+)\}", endpoint.path)
        # `PostCustomers` only repeats the method.
        self.verbs = frozenset(_verbs(identity)) - {endpoint.method.lower()}
        self.deeds = {_ALL_DEEDS[verb] for verb in self.verbs}


def common_start(names: Sequence[str]) -> int:
    """How many words all names begin with, where each has more than those."""
    split = [words(name) for name in names]
    if len(split) < 3:
        return 0
    shortest = min(map(len, split)) - 1
    return next(
        (at for at in range(shortest) if len({one[at] for one in split}) > 1),
        max(shortest, 0),
    )


def _head(name: str) -> str:
    """A parameter, or the outermost one that it is part of."""
    return re.split(r"__|\.", name, maxsplit=1)[0] or name


def _verbs(found: Sequence[str]) -> list[str]:
    """The verbs of a name, which are at its beginning or its end."""
    ends = dict.fromkeys((*found[:1], *found[-1:]))
    return [stem(word) for word in ends if stem(word) in _ALL_DEEDS]


def _nouns(found: Sequence[str]) -> frozenset[str]:
    dropped = {verb for verb in _verbs(found) if verb in _DEEDS}
    return frozenset(
        stem(word)
        for word in found
        if stem(word) not in dropped and word not in _FILLERS
    )


def _method_likeness(tool: _ToolView, profile: _Profile) -> float:
    endpoint = profile.endpoint
    if tool.method and tool.method != endpoint.method:
        return 0.3
    if tool.lists and endpoint.path.endswith("}"):
        return 0.3
    if not tool.deeds:
        return _DONE
    if profile.deeds and not tool.deeds & profile.deeds:
        return 0.1
    return max(_METHODS[deed].get(endpoint.method, 0.0) for deed in tool.deeds)


def _parameter_likeness(tool: _ToolView, profile: _Profile) -> tuple[float, bool]:
    """How well parameters agree, and whether each that is needed has its counterpart."""
    endpoint = profile.endpoint
    unfilled = [name for name in profile.path if not tool.parameters.has(name)]
    unsure = [name for name in profile.path if not tool.required.has(name)]
    strange = [name for name in tool.needed if not profile.parameters.has(name)]
    missing = [name for name in endpoint.required if not tool.parameters.has(name)]
    shared = profile.parameters.part(tool.names)
    back = tool.parameters.part(endpoint.parameters)
    likeness = (
        0.85 * shared
        + 0.15 * back
        - 0.5 * bool(unfilled)
        - 0.35 * (bool(unsure) and not unfilled)
        - 0.1 * bool(missing)
        - 0.3 * bool(strange)
    )
    return max(0.0, likeness), not unfilled and not strange
