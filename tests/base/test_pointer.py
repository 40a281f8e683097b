"""JSON pointers and suggestions, on which every stage stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import pointer
from generator.suggest import closest, did_you_mean


@given(st.lists(st.text()))
def test_names_come_back_from_the_pointer_that_leads_along_them(
    names: list[str],
) -> None:
    assert pointer.split(pointer.join(names)) == names


@pytest.mark.parametrize(
    ("names", "written"),
    [([], ""), (["a/b", "~1"], "/a~1b/~01"), ([""], "/")],
)
def test_a_pointer_is_written_as_the_rfc_says(names: list[str], written: str) -> None:
    assert pointer.join(names) == written


@pytest.mark.parametrize(
    ("token", "index"),
    [("0", 0), ("12", 12), ("01", None), ("-1", None), ("٣", None), ("9" * 5000, None)],
)
def test_only_plain_digits_index_an_array(token: str, index: int | None) -> None:
    assert pointer.array_index(token) == index


def test_suggestions_ignore_case() -> None:
    assert did_you_mean("klavyio", ["Klaviyo", "Stripe"]) == "Did you mean `Klaviyo`?"
    assert did_you_mean("zzz", ["Klaviyo"], "There is Klaviyo.") == "There is Klaviyo."
    assert closest("a" * 100_000, ["a" * 100_001, "b"]) == ["a" * 100_001]
