"""Options are declared as types and read as values: neither knows one that the other does not."""

from __future__ import annotations

import pytest

from generator.runtime.call import options, settings


@pytest.mark.parametrize(
    ("declared", "read"),
    [
        (options.ClientOptions, settings.CLIENT_OPTIONS),
        (options.RequestOptions, settings.REQUEST_OPTIONS),
        (options.DirectRequestOptions, settings.DIRECT_REQUEST_OPTIONS),
    ],
)
def test_what_is_declared_is_read(declared: type, read: frozenset[str]) -> None:
    """An option that type checkers accept is otherwise refused when it is given."""
    assert read == declared.__annotations__.keys()
