"""`OMIT`: the value of an omitted argument."""

from __future__ import annotations

from typing import Literal, final


@final
class Omit:
    """The type of `OMIT`. An omitted argument is not sent; `None` sends null."""

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> Literal[False]:
        return False

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self

    def __reduce__(self) -> str:
        return "OMIT"


OMIT = Omit()
