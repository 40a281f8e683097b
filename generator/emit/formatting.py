"""Formatting and a last check of emitted Python: black, then a compilation."""

from __future__ import annotations

import warnings


def formatted(path: str, source: str) -> bytes:
    """`source` as black lays it out; it must compile without a warning and be pure ASCII."""
    import black

    text = black.format_str(source, mode=black.Mode())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(text, path, "exec", dont_inherit=True)
    return text.encode("ascii")
