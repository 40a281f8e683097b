"""What callers give as a credential: a text, a function that returns one, or a flow."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from ..errors import CredentialError
from ..failures import failure_kind
from ..wire.model import Credential
from .placement import Placement, placement_of

if TYPE_CHECKING:
    from ..protocols import AuthFlow

CredentialValue: TypeAlias = "str | Secret | Callable[[], str] | AuthFlow"
"""A credential: its text, a function that returns the text and is called before each attempt, or an
authentication flow such as `oauth.OAuth`."""
AsyncCredentialValue: TypeAlias = "CredentialValue | Callable[[], Awaitable[str]]"
"""As `CredentialValue`, but the function may be asynchronous."""


class Secret:
    """A text that no repr, format, pickle or comparison reveals."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Returns the text itself."""
        return self._text

    def __repr__(self) -> str:
        return "<secret>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret cannot be pickled")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self


def sealed(value: Any) -> Any:
    """A credential with its text concealed; functions and flows are returned unchanged.

    Error reporters record the local variables of every frame in a traceback, so none of them may be
    the text itself.
    """
    if value is None or isinstance(value, (Secret, BaseException)):
        return value
    if callable(value) or is_flow(value):
        return value
    return Secret(value)


def is_flow(value: Any) -> bool:
    return (
        hasattr(value, "sync_auth_flow")
        and hasattr(value, "async_auth_flow")
        and not isinstance(value, type)
    )


def is_asynchronous(function: Any) -> bool:
    """Whether the result of a function must be awaited, as far as its signature shows."""
    if function is None:
        return False
    from inspect import iscoroutinefunction  # only needed for functions

    call = vars(type(function)).get("__call__")
    return iscoroutinefunction(function) or iscoroutinefunction(call)


def checked_credential(
    option: str, value: Any, credential: Credential | None = None
) -> Secret:
    """A credential that can be sent in its placement.

    Raises `CredentialError`, without the value, for any other.
    """
    value = sealed(value)
    fault = _fault(value.reveal() if isinstance(value, Secret) else value, credential)
    if fault:
        raise CredentialError(f"{option} {fault}")
    return value  # type: ignore[no-any-return]


def _fault(value: Any, credential: Credential | None) -> str:
    """Why a credential cannot be sent; empty if it can."""
    if not isinstance(value, str):
        close = getattr(value, "close", None)
        if hasattr(value, "__await__") and callable(close):
            close()  # or Python would warn later that it was never awaited
        return f"must be a string, not of type {type(value).__name__}"
    if not value:
        return "is empty"
    if credential is None:
        return Placement.problem(value)
    if credential.basic:  # it is encoded
        if credential.basic == "user" and ":" in value:
            return "contains a colon, which a user name must not"
        return "" if value.isprintable() else "contains control characters"
    return placement_of(credential).problem(value)


@contextmanager
def failing_as(what: str) -> Iterator[None]:
    """Wraps a transport error raised by a caller's function in a `CredentialError`.

    Otherwise it would look like a failure of the request itself, and be retried. All other
    exceptions pass through unchanged.
    """
    try:
        yield
    except Exception as error:
        if failure_kind(error) is None:
            raise
        raise CredentialError(f"{what} failed: {type(error).__name__}") from error
