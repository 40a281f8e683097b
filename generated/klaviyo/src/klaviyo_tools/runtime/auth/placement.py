"""The parts of a request that carry a credential, one class for each.

A placement knows what a credential there may consist of, and when it must be known. Nothing else
compares placements.
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Iterable, Mapping
from typing import ClassVar

from ..wire.model import Credential

_NOT_PRINTABLE = (
    "contains characters that a credential must not: use only printable ASCII, "
    "without line breaks or spaces around it"
)


class Placement(ABC):
    """Where in a request a credential is sent."""

    part: ClassVar[str]
    """The field of `Authorization` that holds it."""
    set_by_http_clients: ClassVar[bool] = False
    """An HTTP client may send it by itself, and an authentication flow sets it."""
    in_url: ClassVar[bool] = False
    """It is part of the URL, so its text is needed before the request is built."""

    @staticmethod
    def key(name: str) -> str:
        """A name in the form in which names are compared."""
        return name

    @staticmethod
    def problem(text: str) -> str:
        """Why a text cannot be sent here; empty if it can."""
        if text != text.strip() or not (text.isascii() and text.isprintable()):
            return _NOT_PRINTABLE
        return ""


class _Header(Placement):
    part = "headers"
    set_by_http_clients = True

    @staticmethod
    def key(name: str) -> str:
        return name.lower()


class _Query(Placement):
    part = "query"
    in_url = True


class _Cookie(Placement):
    part = "cookies"

    @staticmethod
    def problem(text: str) -> str:
        if any(one in text for one in ' ",;\\'):
            return "contains characters that a cookie must not"
        return Placement.problem(text)


_PLACEMENTS: Mapping[str, Placement] = {
    "header": _Header(),
    "query": _Query(),
    "cookie": _Cookie(),
}


def placement_of(credential: Credential) -> Placement:
    return _PLACEMENTS[credential.where]


def header_names(credentials: Iterable[Credential]) -> frozenset[str]:
    """The headers that carry credentials, in lower case."""
    return frozenset(
        placement_of(one).key(one.name)
        for one in credentials
        if placement_of(one).set_by_http_clients
    )


def cookie_names(credentials: Iterable[Credential]) -> frozenset[str]:
    """The cookies that carry credentials."""
    return frozenset(
        one.name for one in credentials if placement_of(one).part == "cookies"
    )


def url_names(credentials: Iterable[Credential]) -> frozenset[str]:
    """The query parameters that carry credentials."""
    return frozenset(one.name for one in credentials if placement_of(one).in_url)
