"""Examples must fit the patterns of a document, or whoever copies them is refused."""

from __future__ import annotations

import pytest

from generator.targets.patterns import matching


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^AC[0-9a-fA-F]{32}$", "AC" + "0" * 32),
        (r"^\+[1-9]\d{1,14}$", "+10"),
        (r"^(?:SM|MM)[a-z]{2}$", "SMaa"),
        (r"^[^a/]+\.x?$", "0."),
        (r"^[]x]\w*?-{2,}$", "]--"),
        (r"^[\d-]{3}$|^other$", "000"),
    ],
)
def test_the_plainest_text(pattern: str, text: str) -> None:
    assert matching(pattern) == text


@pytest.mark.parametrize(
    "pattern", [r"(?i)x", r"(?=a)b", r"\bx", "[a", "(a", "a{99999999}", r"(a)\1"]
)
def test_none_for_what_is_beyond_it(pattern: str) -> None:
    assert matching(pattern) is None
