"""How much texts have in common: the words of a page, and those of a document.

Rare words count most. It is evidence for people to judge, and never makes an operation certain.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.openapi.words import stem, words

LONGEST = 240
"""Characters of a text that are looked at: what follows is about use and limits."""
_SLUG = re.compile(r"\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b")
"""Names of other tools in a description."""
_EMPTY = frozenset(
    (
        *("a", "an", "the", "of", "to", "for", "in", "from", "with", "by", "and", "or"),
        *("on", "at", "as", "is", "are", "be", "it", "its", "this", "that", "these"),
        *("you", "your", "when", "use", "using", "used", "need", "via", "into", "if"),
        *("tool", "api", "endpoint", "method", "call", "request", "response", "return"),
        *("specific", "specified", "given", "existing", "new", "all", "any", "can"),
    )
)


class TextSimilarity:
    """The texts of operations, for texts of tools to be compared with."""

    def __init__(
        self,
        texts: Sequence[tuple[str, str]],
        dropped: Iterable[str] = (),
        same: Mapping[str, str] | None = None,
    ) -> None:
        """Texts have a title each.

        `dropped` are stems that say nothing, such as the service's; `same` says what stems mean
        that others mean, too.
        """
        self._dropped = frozenset(dropped)
        self._same = same or {}
        shared = frozenset(self._same.values())
        self._titles = [frozenset(self._counted(title)) - shared for title, _ in texts]
        counted = [self._counted(f"{title} {text}") for title, text in texts]
        seen = Counter(word for one in counted for word in one)
        total = len(texts) + 1
        self._rarity = {word: math.log(total / n) for word, n in seen.items()}
        self._rarest = math.log(total)
        self._vectors = [self._vector(one) for one in counted]
        self._by_word: dict[str, list[int]] = {}
        for index, vector in enumerate(self._vectors):
            for word in vector:
                self._by_word.setdefault(word, []).append(index)

    def scores(self, text: str) -> Mapping[int, float]:
        """By index of a text, from 0 to 1; those with nothing in common are not there."""
        wanted = self._vector(self._counted(text))
        found: defaultdict[int, float] = defaultdict(float)
        for word, weight in wanted.items():
            for index in self._by_word.get(word, ()):
                found[index] += weight * self._vectors[index].get(word, 0.0)
        return {
            index: (value + self._covered(index, wanted)) / 2
            for index, value in found.items()
        }

    def _covered(self, index: int, wanted: Mapping[str, float]) -> float:
        """Which part of a title the words of a text are; what it does says too little."""
        title = self._titles[index]
        whole = sum(self._rarity[word] for word in title)
        return (
            sum(self._rarity[w] for w in title if w in wanted) / whole if whole else 0.0
        )

    def _counted(self, text: str) -> Counter[str]:
        stems = (
            stem(word) for word in words(_SLUG.sub(" ", text)) if word not in _EMPTY
        )
        return Counter(
            self._same.get(one, one) for one in stems if one not in self._dropped
        )

    def _vector(self, counted: Mapping[str, int]) -> dict[str, float]:
        """Of length 1."""
        weights = {
            # Words that no operation knows make a text unlike all of them.
            word: (1 + math.log(number)) * self._rarity.get(word, self._rarest)
            for word, number in counted.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {w: weight / length for w, weight in weights.items()} if length else {}
