"""What ends a line of an input."""

from __future__ import annotations

import pytest

from generator.source import Source


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_lines_end_alike_however_they_were_saved(end: str) -> None:
    """A page copied twice between systems has the same descriptions."""
    text = end.join(["Orchard", "", "Words.", ""])
    assert Source.from_text("page.txt", text).lines == ("Orchard", "", "Words.")
