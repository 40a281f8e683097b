"""Form notations: how nested values are named in the fields of a form."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FormNotation(ABC):
    name: ClassVar[str]
    style: ClassVar[str]
    """As the wire table spells it; empty: the default."""


class OpenApiForms(FormNotation):
    """OpenAPI's default: arrays repeat the name, and objects are JSON."""

    name = "openapi"
    style = ""


class Brackets(FormNotation):
    """`a[b]=1`, and `a[]=1` for each item of an array."""

    name = "brackets"
    style = "brackets"


class IndexedBrackets(FormNotation):
    """`a[b]=1`, and `a[0]=1` for the first item of an array."""

    name = "indexed-brackets"
    style = "indexedBrackets"


class Dots(FormNotation):
    """`a.b=1`; arrays of plain values repeat the name."""

    name = "dots"
    style = "dots"


FORM_NOTATIONS: Mapping[str, type[FormNotation]] = MappingProxyType(
    {one.name: one for one in (OpenApiForms, Brackets, IndexedBrackets, Dots)}
)
