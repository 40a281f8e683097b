"""The operations that a tool probably calls, by name, method, path and parameters together.

A wrong guess writes to the wrong object of a live account. So an operation counts as found only if
everything fits and no other comes close; anything else is a proposal for people to review.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.openapi.endpoints import Endpoint
from generator.openapi.text_similarity import LONGEST, TextSimilarity
from generator.openapi.words import stem, words

Deed: TypeAlias = Literal["read", "create", "update", "delete", "change"]

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
    **dict.fromkeys(("archive", "unarchive", "restore", "enable", "disable"), "change"),
    **dict.fromkeys(("activate", "deactivate", "publish", "unpublish"), "change"),
    **dict.fromkeys(("pause", "resume", "close", "reopen", "complete"), "change"),
    **dict.fromkeys(("approve", "reject", "confirm", "merge", "assign"), "change"),
    **dict.fromkeys(("duplicate", "clone"), "create"),
}
"""Verbs that an operation may have for the same deed, or not."""
_ALL_DEEDS = {**_DEEDS, **_TELLING_DEEDS, **_LOOSE_DEEDS}
_WITHOUT_VERB = 0.95
"""What names have in common counts less where a loose verb is left out."""
_METHODS: dict[Deed, dict[str, float]] = {
    "read": {"GET": 1.0, "HEAD": 0.5, "POST": 0.5},
    "create": {"POST": 1.0, "PUT": 0.8, "PATCH": 0.3},
    "update": {"PATCH": 1.0, "PUT": 1.0, "POST": 0.7},
    "delete": {"DELETE": 1.0, "POST": 0.4, "PATCH": 0.2},
    "change": {"POST": 0.8, "PUT": 0.8, "PATCH": 0.8, "DELETE": 0.5},
}
"""How surely a method does a deed; one that is not there never does it."""
_EXACT_METHODS = {
    **{"patch": "PATCH", "put": "PUT", "post": "POST"},
    **{"upsert": "PUT", "replace": "PUT"},
}
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
_WORDED = 0.4
"""What the words of descriptions add for operations that are proposed, ..."""
_VERB = 0.12
"""... what the tool's very verb adds, ..."""
_TELLING = 0.12
"""... or takes away where it distinguishes operations and this one does not have it, ..."""
_UNFILLED = 0.15
"""... what parameters of the path take away that the tool does not have, ..."""
_STRANGE = 0.06
"""... or required parameters of the tool that it does not have, ..."""
_ADDRESSED = 0.08
"""... or add where they are by name what the tool requires, ..."""
_UNNAMED = 0.15
"""... what it takes away that the names have nothing in common, ..."""
_DISAGREEING = 0.25
"""... and what a verb for something else takes away."""
_LIKELY = 0.34
"""The least likeness, with the words of descriptions, of an operation that is proposed."""
_SAID = 0.05
"""How like descriptions are that make up for names."""
_NEAR = 12
"""How many operations are looked at because of the words of their descriptions."""
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
    description: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    endpoint: Endpoint
    likeness: float
    """From 0 to 1."""
    named: float
    """What the names alone have in common, from 0 to 1."""
    fits: bool
    """The method does what the name says, and each needed parameter has its counterpart."""
    rank: float
    """The likeness with evidence that only people can judge, such as words of descriptions."""


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
        self._verbs = frozenset().union(*(one.verbs for one in profiles))
        self._similarity = TextSimilarity(
            [_texts(one) for one in endpoints], self._service, _DEEDS
        )
        self._by_word: dict[str, set[int]] = {}
        self._by_parameter: dict[str, set[int]] = {}
        for index, one in enumerate(profiles):
            for word in one.vocabulary:
                self._by_word.setdefault(word, set()).add(index)
            for name in one.parameters.whole:
                self._by_parameter.setdefault(name, set()).add(index)

    def candidates(self, tool: Outline) -> list[Candidate]:
        """The operations that a tool may call, the likest first."""
        view = _ToolView(tool, self._service)
        near = {index for word in view.nouns for index in self._by_word.get(word, ())}
        taking = Counter(
            index
            for name in view.parameters.whole
            for index in self._by_parameter.get(name, ())
        )
        least = max(2, _ALIKE * len(view.parameters.whole))
        near.update(index for index, number in taking.items() if number >= least)
        worded = self._similarity.scores(f"{tool.name} {tool.description[:LONGEST]}")
        near.update(sorted(worded, key=lambda one: (-worded[one], one))[:_NEAR])
        found = [
            self._judged(view, self._profiles[index], worded.get(index, 0.0))
            for index in sorted(near)
            if _can_be(view, self._profiles[index].endpoint)
        ]
        found.sort(key=lambda one: (-one.likeness, one.endpoint.id))
        return found

    def _judged(self, tool: _ToolView, profile: _Profile, worded: float) -> Candidate:
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
        rank = (
            likeness
            + _WORDED * worded * (1 - named / 2)
            + _VERB * (not tool.verbs.isdisjoint(profile.verbs))
            + _TELLING * self._telling(tool, profile)
            + _ADDRESSED * _addressed(tool, profile)
            - _UNNAMED * self._unnamed(named, worded)
            - _misfit(tool, profile)
            - _DISAGREEING * (not _agree(tool.deeds, profile.deeds))
        )
        return Candidate(profile.endpoint, min(1.0, likeness), named, fits, rank)

    @staticmethod
    def _unnamed(named: float, worded: float) -> bool:
        """Only parameters, which many operations have, make an operation like a tool."""
        return not named and worded < _SAID

    def _is_own(self, tool: _ToolView, profile: _Profile) -> bool:
        """False where the tool's verb is not the operation's, and another one has it."""
        loose = tool.nouns - tool.things - profile.vocabulary
        return not any(
            tool.nouns <= self._profiles[index].vocabulary
            for verb in loose
            for index in self._by_word.get(verb, ())
        )

    def _telling(self, tool: _ToolView, profile: _Profile) -> int:
        """1 where both have a verb that distinguishes operations; -1 where only others have it."""
        telling = tool.verbs.intersection(_TELLING_DEEDS) & self._verbs
        if not telling:
            return 0
        return 1 if telling & profile.verbs else -1

    def _likeness(self, first: frozenset[str], second: frozenset[str]) -> float:
        """How much of the weight of two sets of words they share."""
        both = sum(self._weight(word) for word in first & second)
        whole = sum(self._weight(word) for word in first | second)
        return both / whole if whole else 0.0

    def _weight(self, word: str) -> float:
        return self._weights.get(word, self._unseen)


def likeliest(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The few operations that people may want, the likeliest first."""
    likely = [one for one in candidates if one.rank >= _LIKELY]
    likely.sort(key=lambda one: (-one.rank, one.endpoint.id))
    return tuple(likely[:_SHOWN])


def certain(candidates: Sequence[Candidate]) -> Endpoint | None:
    """The operation that clearly wins; None if people have to decide."""
    if not candidates:
        return None
    first, *others = candidates
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
        self.verbs = frozenset(_verbs(identity))
        if identity[:1] == (endpoint.method.lower(),):
            self.verbs -= {identity[0]}
        self.deeds = {_ALL_DEEDS[verb] for verb in self.verbs}


def common_start(names: Sequence[str]) -> int:
    """How many words all names begin with, where each has more than those; no verbs."""
    split = [words(name) for name in names]
    if len(split) < 3:
        return 0
    shortest = min(map(len, split)) - 1
    first = split[0]
    return next(
        (
            at
            for at in range(shortest)
            if len({one[at] for one in split}) > 1 or first[at] in _ALL_DEEDS
        ),
        max(shortest, 0),
    )


def _head(name: str) -> str:
    """A parameter, or the outermost one that it is part of."""
    return re.split(r"__|\.", name, maxsplit=1)[0] or name


def _verbs(found: Sequence[str]) -> list[str]:
    """The verbs of a name, which are at its beginning or its end, or else within it."""
    ends = dict.fromkeys((*found[:1], *found[-1:]))
    at_ends = [stem(word) for word in ends if stem(word) in _ALL_DEEDS]
    within = (word for word in found[1:-1] if word in {**_DEEDS, **_TELLING_DEEDS})
    return at_ends or list(within)[:1]


def _nouns(found: Sequence[str]) -> frozenset[str]:
    dropped = {verb for verb in _verbs(found) if verb in _DEEDS}
    return frozenset(
        stem(word)
        for word in found
        if stem(word) not in dropped and word not in _FILLERS
    )


def _can_be(tool: _ToolView, endpoint: Endpoint) -> bool:
    """Whether a method can do what a tool's name says."""
    return not tool.deeds or any(endpoint.method in _METHODS[d] for d in tool.deeds)


def _method_likeness(tool: _ToolView, profile: _Profile) -> float:
    endpoint = profile.endpoint
    if tool.method and tool.method != endpoint.method:
        return 0.3
    if tool.lists and endpoint.path.endswith("}"):
        return 0.3
    if not tool.deeds:
        return _DONE
    if not _agree(tool.deeds, profile.deeds):
        return 0.1
    return max(_METHODS[deed].get(endpoint.method, 0.0) for deed in tool.deeds)


def _misfit(tool: _ToolView, profile: _Profile) -> float:
    """What parameters without a counterpart take away; one may be the id by another name."""
    unfilled = [name for name in profile.path if not tool.parameters.has(name)]
    strange = [name for name in tool.needed if not profile.parameters.has(name)]
    if len(unfilled) == 1 and any(words(name)[-1:] == ("id",) for name in strange):
        return _STRANGE * (len(strange) > 1)
    return _UNFILLED * bool(unfilled) + _STRANGE * bool(strange)


def _addressed(tool: _ToolView, profile: _Profile) -> bool:
    """Whether the tool requires every name in the path, as it is written there."""
    wanted = {"".join(words(name)) for name in profile.path}
    is_id = all(words(name)[-1:] in (("id",), ("uuid",)) for name in profile.path)
    return bool(wanted) and is_id and wanted <= tool.required.whole


def _agree(first: set[Deed], second: set[Deed]) -> bool:
    """Whether two sets of deeds have one in common; any change may be a `change`."""
    if first & second or not first or not second:
        return True
    return ("change" in first | second) and first != {"read"} and second != {"read"}


def _texts(endpoint: Endpoint) -> tuple[str, str]:
    """What an operation says of itself: its title, and all."""
    path = re.sub(r"{[^{}]*}", " ", endpoint.path)
    return (
        endpoint.summary or endpoint.id,
        f"{endpoint.id} {path} {endpoint.summary} {endpoint.description}",
    )


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
