"""Descriptions tell people which operation is meant where names do not."""

from __future__ import annotations

from generator.openapi.text_similarity import TextSimilarity

TEXTS = [
    ("Create a page", "post-page /pages"),
    ("Update a block", "update-a-block /blocks"),
    ("Retrieve a block's children", "get-block-children /blocks/children"),
]


def best(text: str, **same: str) -> int | None:
    found = TextSimilarity(TEXTS, ("yard",), same).scores(text)
    return max(found, key=lambda one: found[one], default=None)


def test_the_text_with_most_words_in_common_is_the_likest() -> None:
    assert best("INSERT_ROW Creates a new page (row) in a database.") == 0
    assert best("FETCH_CONTENTS Lists the child blocks of a block.") == 2


def test_words_that_say_nothing_count_for_nothing() -> None:
    assert best("A yard is all that this tool can use") is None
    assert best("Use YARD_UPDATE_BLOCK before") is None


def test_words_may_mean_the_same() -> None:
    assert best("Alters things", alter="update") == 1


def test_unknown_words_make_a_text_unlike_all() -> None:
    similarity = TextSimilarity(TEXTS)
    near, far = (
        similarity.scores(text) for text in ("a page", "a page of purple prose")
    )
    assert near[0] > far[0] > 0
