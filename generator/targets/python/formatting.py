"""Formatting and a last check of emitted Python: black, then a compilation."""

from __future__ import annotations

import warnings


def module(path: str, source: str) -> bytes:
    """The bytes of a module as black lays it out, without any settings.

    It compiles without a warning and is pure ASCII.
    """
    import black

    text = black.format_str(source, mode=black.Mode())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(text, path, "exec", dont_inherit=True)
    return text.encode("ascii")
