"""Tables of conventions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol, TypeVar


class Named(Protocol):
    @property
    def name(self) -> str: ...


_Convention = TypeVar("_Convention", bound=Named)


def by_name(*conventions: _Convention) -> Mapping[str, _Convention]:
    """The conventions by their names, in the order given."""
    return MappingProxyType({one.name: one for one in conventions})
