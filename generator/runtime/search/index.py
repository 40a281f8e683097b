"""An index of tools, ranked by BM25 over names, descriptions, groups and parameters.

Needs the package lunr, which the package's extras bring.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import Any, NamedTuple

from ..suggest import nearest
from .words import (
    ACTIONS,
    ASIDE,
    BEFORE_ACTIONS,
    CHANGING,
    CONNECTIVES,
    DETERMINERS,
    EXCEPTIONS,
    HINTS,
    NAMING,
    NOISE,
    OPENING,
    PHRASES,
    READING,
    RELATION,
    THINGS,
    hints,
    meanings,
)

Tool = Mapping[str, Any]
"""One of the manifest's tools."""

FIELDS = {
    "name": 3.0,
    "description": 1.0,
    "group": 1.0,
    "parameters": 0.4,
    "aliases": 1.0,
}
"""The fields that are searched, and what a word in each is worth."""

_DEED = 0.6
"""What a verb is worth, beside what it is done to."""
_ONE_OF_SEVERAL = 0.7
"""What a tool is worth that reads one, when several are asked for and another lists them."""
LONGEST = 400
"""Only so much of a question is read."""


class Match(NamedTuple):
    """A tool that may answer a question."""

    tool: Tool
    score: float
    """0 for a tool that has no word of the question: it is shown so that nobody is left with
    nothing."""


class _Name(NamedTuple):
    """A tool's name, without the service's own."""

    words: tuple[tuple[str, str], ...]
    """With their stems; no connectives."""
    actions: frozenset[str]
    """The stems of its verb, and of what that amounts to."""
    singular: bool
    """Whether another tool lists what this one reads one of."""
    head: str
    """The stem of what it is about: `tags` in `get_tags_for_list` and in `get_list_tags`."""


class _Concept(NamedTuple):
    """A word of the question, and the stems that it may stand for."""

    word: str
    stems: Mapping[str, float]
    weight: float = 1.0
    deeds: frozenset[str] = frozenset()
    """The stems that count only as the action of a tool, not as what it is about."""
    verb: bool = False


class _Question(NamedTuple):
    """What is asked: a deed, and what about."""

    concepts: tuple[_Concept, ...]
    actions: Mapping[str, float]
    """How well each action would answer it, by stem."""
    other: float
    """How well any other action would."""

    head: Mapping[str, float]
    """The stems of what is asked for: `designs` in "all email designs of a campaign"."""
    several: bool
    """Whether several of them are asked for."""


class ToolIndex:
    """Finds tools for a question in everyday words. Threads may share one."""

    def __init__(
        self, tools: Sequence[Tool], words: Mapping[str, str] | None = None
    ) -> None:
        """`words`: what people say of this service, and the words of tools that it leads to."""
        self._own_words = {
            " ".join(_words(said)): led for said, led in (words or {}).items()
        }
        self._tools = {str(tool["name"]): tool for tool in tools}
        self._prefix = _shared_prefix([_words(name) for name in self._tools])

    def search(self, question: str, limit: int = 5) -> tuple[Match, ...]:
        """The tools that fit best, best first; never none while there are tools and `limit` > 0."""
        if not self._tools:
            return ()
        scores = self._scores(self._read(question))
        order = {name: at for at, name in enumerate(self._tools)}
        meant = self._named.get("_".join(_words(question[:LONGEST])))
        if meant is not None:
            scores[meant] = 1.0 + max(scores.values(), default=0.0)
        ranked = sorted(scores, key=lambda name: (-scores[name], order[name]))
        matches = [Match(self._tools[name], round(scores[name], 3)) for name in ranked]
        if len(matches) < limit:
            others = (one for one in self._fallback(question) if one not in scores)
            matches.extend(Match(self._tools[name], 0.0) for name in others)
        return tuple(matches[: max(limit, 0)])

    def _scores(self, question: _Question) -> dict[str, float]:
        scores: dict[str, float] = {}
        for concept in question.concepts:
            best: dict[str, float] = {}
            for stem, weight in concept.stems.items():
                for name, score in self._matches(stem).items():
                    if stem not in concept.deeds or stem in self._names[name].actions:
                        best[name] = max(best.get(name, 0.0), weight * score)
            for name, score in best.items():
                scores[name] = scores.get(name, 0.0) + concept.weight * score
        return {
            name: score
            * _covered(self._names[name], question)
            * self._does(name, question)
            * (
                _ONE_OF_SEVERAL
                if question.several and self._names[name].singular
                else 1.0
            )
            for name, score in scores.items()
        }

    def _does(self, name: str, question: _Question) -> float:
        """How well a tool's action answers the question."""
        actions = self._names[name].actions
        found = max((question.actions.get(one, 0.0) for one in actions), default=0.0)
        if not found and not actions & self._reading:
            others = [
                stem for _, stem in self._names[name].words if stem not in self._nouns
            ]
            found = 0.9 * max(
                (question.actions.get(one, 0.0) for one in others), default=0.0
            )
        return max(found, question.other)

    def _matches(self, stem: str) -> Mapping[str, float]:
        """The tools that have a stem, with their BM25 scores."""
        if stem not in self._cache:
            found: dict[str, float] = {}
            if stem in self._index.inverted_index:
                query = self._index.create_query()
                query.term(stem, use_pipeline=False)
                found = {one["ref"]: one["score"] for one in self._index.query(query)}
            self._cache[stem] = found
        return self._cache[stem]

    def _read(self, question: str) -> _Question:
        words = self._normalized(question)
        start = next((at for at, word in enumerate(words) if word not in OPENING), 0)
        opening, following = ([*words[start:], "", ""])[:2]
        reads = opening in READING
        concepts: list[_Concept] = []
        head: Mapping[str, float] = {}
        several = False
        ended = False
        actions: dict[str, float] = {}
        weight = 1.0
        for word in dict.fromkeys(words[start:]):
            weight = 0.5 if word in ASIDE else weight
            if word in NOISE:
                ended = ended or bool(head)
                continue
            stem = self._known(self._stem(word))
            first = word == opening
            if first and reads and stem in self._verbs:
                continue
            if not reads and self._is_verb(
                word, stem, following if first else "", concepts
            ):
                concept = self._deed(word, stem, _DEED * weight)
                actions = actions or dict(concept.stems)
                concepts.append(concept)
            elif first and not reads and _is_order(word) and following in DETERMINERS:
                actions = {self._stem(one): sure for one, sure in CHANGING.items()}
                if self._matches(stem):
                    concepts.append(_Concept(word, self._meant(stem), _DEED * weight))
            else:
                concepts.append(_Concept(word, self._meant(stem), weight))
                if not ended:
                    head, several = concepts[-1].stems, not _is_order(word)
        concepts = concepts or [
            _Concept(word, self._meant(self._stem(word))) for word in words
        ]
        if actions.keys() & self._reading:
            actions |= dict.fromkeys(self._reading, 1.0)
        if actions:
            return _Question(tuple(concepts), actions, 0.3, head, several)
        reading = dict.fromkeys(self._reading, 1.0)
        return _Question(tuple(concepts), reading, 0.4 if reads else 0.7, head, several)

    def _normalized(self, question: str) -> list[str]:
        text = " ".join(_words(question[:LONGEST]))
        for said, led in self._own_words.items():
            if " " in said:
                text = f" {text} ".replace(f" {said} ", f" {led} ").strip()
        for pattern, words in PHRASES.items():
            text = re.sub(rf"\b(?:{pattern})(?!\w)", words, text)
        return text.split()

    def _is_verb(
        self, word: str, stem: str, following: str, before: Sequence[_Concept]
    ) -> bool:
        """Whether a word orders something; `following` is the next one if it opens the question."""
        if stem not in self._verbs or following in NAMING or not _is_order(word):
            return False
        if stem in self._nouns:
            return bool(following)
        return not (
            word.endswith(("ing", "ed")) and any(not one.verb for one in before)
        )

    def _deed(self, word: str, stem: str, weight: float) -> _Concept:
        does = {stem: 1.0, **self._verbs[stem]}
        hinted = dict(self._hints.get(stem, {}))
        for other, likely in self._verbs[stem].items():
            if likely > 0.8:
                for one, sure in self._hints.get(other, {}).items():
                    hinted.setdefault(one, likely * sure)
        deeds = frozenset(does) & self._nouns.keys() - hinted.keys()
        return _Concept(word, {**hinted, **does}, weight, deeds, verb=True)

    def _meant(self, stem: str) -> dict[str, float]:
        """The stems that a word of a question stands for, and how surely."""
        stems = {stem: 1.0}
        for table, sure in ((self._nouns, 1.0), (self._hints, 1.0), (self._verbs, 0.5)):
            for other, weight in table.get(stem, {}).items():
                stems[other] = max(sure * weight, stems.get(other, 0.0))
        if not any(self._matches(one) for one in stems):
            stems |= self._misspelt(stem)
        return stems

    def _misspelt(self, stem: str) -> dict[str, float]:
        """The stems that a word was meant to be, and what they stand for."""
        known = [*self._index.inverted_index, *self._nouns, *self._verbs]
        found: dict[str, float] = {}
        for meant in nearest(stem, known, most=2, cutoff=0.8) if len(stem) > 3 else ():
            found.setdefault(meant, 0.7)
            for other, weight in self._nouns.get(meant, {}).items():
                found.setdefault(other, 0.7 * weight)
        return found

    def _fallback(self, question: str) -> Iterator[str]:
        """Names like the question, then one tool of each group, then the rest."""
        yielded: dict[str, None] = {}
        groups: dict[Any, str] = {}
        for name, tool in self._tools.items():
            groups.setdefault(_group(tool), name)
        spelled = "_".join(_words(question[:LONGEST]))
        for name in (*nearest(spelled, self._tools), *groups.values(), *self._tools):
            if name not in yielded:
                yielded[name] = None
                yield name

    def _stem(self, word: str) -> str:
        if word in EXCEPTIONS:
            return EXCEPTIONS[word]
        stems: list[str] = self._stemmer.run_string(word)
        return stems[0] if stems else word

    def _known(self, stem: str) -> str:
        """The stem itself, or `subscribe` for an unknown `resubscribe`."""
        again = stem.removeprefix("re")
        return again if stem not in self._verbs and again in self._verbs else stem

    @cached_property
    def _reading(self) -> frozenset[str]:
        return frozenset(
            map(self._stem, ("get", "list", "query", "search", "read", "find"))
        )

    @cached_property
    def _cache(self) -> dict[str, Mapping[str, float]]:
        return {}

    @cached_property
    def _named(self) -> dict[str, str]:
        """Tools by all their names, with and without the service's own."""
        found: dict[str, str] = {}
        for at in (self._prefix, 0):
            for name, tool in self._tools.items():
                for alias in (name, *_aliases(tool)):
                    found.setdefault("_".join(_words(alias)[at:]), name)
        return found

    @cached_property
    def _names(self) -> dict[str, _Name]:
        return {name: self._name(_words(name)[self._prefix :]) for name in self._tools}

    def _name(self, words: Sequence[str]) -> _Name:
        stems = tuple(
            (word, self._stem(word)) for word in words if word not in CONNECTIVES
        )
        at = 1 if len(stems) > 1 and stems[0][0] in BEFORE_ACTIONS else 0
        actions = {stems[at][1]} if stems else set()
        if not actions & self._reading:
            actions |= self._assigning(words)
        until = next(
            (at for at, word in enumerate(words) if word in CONNECTIVES), len(words)
        )
        before = [
            word for word in words[:until] if word not in ("id", "ids", "job", "jobs")
        ]
        head = self._stem(before[-1]) if before else ""
        return _Name(stems, frozenset(actions), self._is_singular(words), head)

    def _is_singular(self, words: Sequence[str]) -> bool:
        subject = self._subject(words)
        return any(
            (*subject[:at], plural, *subject[at + 1 :]) in self._subjects
            for at, word in enumerate(subject)
            for plural in (f"{word}s", f"{word[:-1]}ies")
        )

    def _subject(self, words: Sequence[str]) -> tuple[str, ...]:
        """What a tool reads; nothing if it changes something."""
        if not words or self._stem(words[0]) not in self._reading:
            return ()
        return tuple(words[1:])

    @cached_property
    def _subjects(self) -> frozenset[tuple[str, ...]]:
        return frozenset(
            self._subject(_words(name)[self._prefix :]) for name in self._tools
        )

    def _assigning(self, words: Sequence[str]) -> set[str]:
        """What creating a relation amounts to: `create_tag_relationships` tags something."""
        at = next((at for at, word in enumerate(words) if word in RELATION), 0)
        if not at:
            return set()
        thing = self._stem(words[at - 1])
        return {self._stem("assign"), *({thing} & self._verbs.keys())}

    @cached_property
    def _verbs(self) -> dict[str, dict[str, float]]:
        return self._stemmed(meanings(ACTIONS))

    @cached_property
    def _nouns(self) -> dict[str, dict[str, float]]:
        return self._stemmed(meanings(THINGS))

    @cached_property
    def _hints(self) -> dict[str, dict[str, float]]:
        return self._stemmed(hints({**HINTS, **self._own_words}))

    def _stemmed(
        self, table: Mapping[str, Mapping[str, float]]
    ) -> dict[str, dict[str, float]]:
        found: dict[str, dict[str, float]] = {}
        for word, others in table.items():
            known = found.setdefault(self._stem(word), {})
            for other, weight in others.items():
                stem = self._stem(other)
                known[stem] = max(weight, known.get(stem, 0.0))
        return found

    @cached_property
    def _stemmer(self) -> Any:
        pipeline = _lunr("pipeline").Pipeline()
        pipeline.add(_lunr("stemmer").stemmer)
        return pipeline

    @cached_property
    def _index(self) -> Any:
        builder = _lunr("builder").Builder()
        builder.ref("name")
        for field, boost in FIELDS.items():
            builder.field(field, boost=boost, extractor=getattr(self, f"_{field}_of"))
        for tool in self._tools.values():
            builder.add(tool)
        return builder.build()

    def _name_of(self, tool: Tool) -> list[str]:
        return [stem for _, stem in self._names[str(tool["name"])].words]

    def _description_of(self, tool: Tool) -> list[str]:
        return self._telling(_words(str(tool.get("description", ""))))

    def _group_of(self, tool: Tool) -> list[str]:
        return self._telling(_words(str(_group(tool))))

    def _aliases_of(self, tool: Tool) -> list[str]:
        known = set(self._name_of(tool))
        words = (word for name in _aliases(tool) for word in self._alias(name))
        stems = dict.fromkeys(self._telling(words))
        return [stem for stem in stems if stem not in known]

    def _alias(self, name: str) -> list[str]:
        return [w for w in _words(name)[self._prefix :] if w not in CONNECTIVES]

    def _parameters_of(self, tool: Tool) -> list[str]:
        names = tool.get("inputSchema", {}).get("properties", {})
        words = (word for name in names for word in _words(name))
        return self._telling(dict.fromkeys(words))

    def _telling(self, words: Iterable[str]) -> list[str]:
        return [self._stem(word) for word in words if word not in NOISE]


def _lunr(module: str) -> Any:
    """A module of lunr, an extra that has no type information."""
    try:
        return import_module(f"lunr.{module}")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "search needs the package lunr, which the extra `mcp` brings",
            name=error.name,
        ) from None


def _covered(name: _Name, question: _Question) -> float:
    """How much of a tool's name the question accounts for, between 0.2 and 1.2."""
    total = 0.0
    for word, stem in name.words:
        weights = [
            one.stems.get(stem, 0.0)
            for one in question.concepts
            if stem not in one.deeds
        ]
        weights.append(question.actions.get(stem, 0.0) if stem in name.actions else 0.0)
        exact = any(one.word == word for one in question.concepts)
        total += max(weights) * (1.0 if exact else 0.85)
    asked_for = 0.2 * question.head.get(name.head, 0.0)
    return 0.2 + 0.8 * total / max(len(name.words), 1) + asked_for


def _is_order(word: str) -> bool:
    """Whether a word has the form of an imperative, which plurals and "subscribes" have not."""
    return word.endswith("ss") or not word.endswith("s")


def _words(text: str) -> list[str]:
    """Words in lower case; `camelCase` and `snake_case` are several, digits are part of none."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return re.findall(r"[^\W\d_]+", parted.lower())


def _group(tool: Tool) -> Any:
    return tool.get("_meta", {}).get("group", "")


def _aliases(tool: Tool) -> Sequence[str]:
    found: Sequence[str] = tool.get("_meta", {}).get("aliases", ())
    return found


def _shared_prefix(names: Sequence[Sequence[str]]) -> int:
    """How many words all names begin with: the service's own name."""
    if len(names) < 2:
        return 0
    shared = 0
    for column in zip(*names, strict=False):
        if len(set(column)) > 1:
            break
        shared += 1
    return shared
