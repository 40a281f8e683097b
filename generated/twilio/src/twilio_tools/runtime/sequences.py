"""`SequenceNotStr`: the type of lists of text, which type checkers refuse a bare `str` for.

At run time a `str` is refused where a list is wanted, so an alias is enough there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Protocol, SupportsIndex, TypeVar, overload

    Item_co = TypeVar("Item_co", covariant=True)

    class SequenceNotStr(Protocol[Item_co]):
        """A list, a tuple or another sequence, but not a `str`: that contains only `str`."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> Item_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[Item_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[Item_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[Item_co]: ...

else:
    from collections.abc import Sequence as SequenceNotStr

__all__ = ["SequenceNotStr"]
