"""The tokens of one `OAuth`, and the renewal in progress, which its requests share."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import NoReturn, TypeAlias

from ..auth.scrubbing import KnownSecret
from ..auth.values import Secret, checked_credential, sealed
from ..errors import CredentialError
from ..process import after_fork
from .endpoint import TokenResponse

LONGEST = 120.0
"""Seconds after which a renewal by another request counts as abandoned."""

Outcome: TypeAlias = "CredentialError | bool"
"""The outcome of a renewal: refused, or whether it brought new tokens."""


class Renewal(Future[Outcome]):
    """A renewal in progress."""

    def __init__(self) -> None:
        super().__init__()
        self.until = time.monotonic() + LONGEST
        """When it counts as abandoned, however little time each waiting request has."""

    def seconds_left(self) -> float:
        """Seconds until it counts as abandoned."""
        return max(0.0, self.until - time.monotonic())

    def brought_tokens(self) -> bool:
        """Raises the reason if the renewal was refused."""
        outcome = self.result()
        if isinstance(outcome, CredentialError):
            # A copy, since a traceback belongs to one request.
            raise CredentialError(outcome.message)
        return outcome


class Tokens:
    """The tokens from the token endpoint. The repr does not reveal them; pickling is refused."""

    __slots__ = ("_access_token", "_refresh_token", "expires_at")

    def __init__(
        self,
        access_token: str | Secret,
        refresh_token: str | Secret,
        expires_at: float | None,
    ) -> None:
        self._access_token: Secret = sealed(access_token)
        self._refresh_token: Secret = sealed(refresh_token)
        self.expires_at = expires_at
        """Unix time; None if the endpoint does not report it."""

    @property
    def access_token(self) -> str:
        return self._access_token.reveal()

    @property
    def refresh_token(self) -> str:
        """The refresh token to use next: a service may issue a new one each time. Empty where there
        is none, as for client credentials."""
        return self._refresh_token.reveal()

    def __repr__(self) -> str:
        return f"<Tokens until {self.expires_at}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "tokens cannot be pickled: keep their text in a store for secrets"
        )


class SharedTokens:
    """The current tokens. Threads and tasks share them, and one at a time renews them."""

    def __init__(
        self,
        refresh_token: Secret | None,
        access_token: Secret | None,
        renew_at: float | None,
        leeway: float,
        now: Callable[[], float],
    ) -> None:
        self.refresh = refresh_token
        self._access = access_token
        self._before: Secret | None = None
        """The previous access token, which pending requests may still carry."""
        self._renew_at = renew_at
        self._leeway = leeway
        self._now = now
        self._lock = threading.Lock()
        self._renewal: Renewal | None = None
        """The renewal in progress."""
        after_fork(self, SharedTokens._forked)

    def _forked(self) -> None:
        self._lock = threading.Lock()
        self._renewal = None

    @property
    def secrets(self) -> tuple[KnownSecret, ...]:
        known = (
            (self._access, "access_token"),
            (self.refresh, "refresh_token"),
            (self._before, "access_token"),
        )
        return tuple(
            KnownSecret(secret, (name,), "Bearer")
            for secret, name in known
            if secret is not None
        )

    def token_or_renewal(self, refused: Secret | None) -> tuple[Secret | Renewal, bool]:
        """A valid token, other than the one that the API refused; or a renewal, and whether the
        caller must perform it."""
        with self._lock:
            if self._renewal is not None:
                return self._renewal, False
            token = self._access
            due = self._renew_at is not None and self._now() >= self._renew_at
            if token is not None and token is not refused and not due:
                return token, False
            self._renewal = Renewal()
            return self._renewal, True

    def finish(self, renewal: Renewal, outcome: Outcome) -> None:
        """Ends a renewal, unless it has ended."""
        with self._lock:
            if self._renewal is renewal:
                self._renewal = None
            if not renewal.done():
                renewal.set_result(outcome)

    def store(self, response: TokenResponse) -> Tokens:
        """Stores the tokens of a response. Raises `CredentialError` if it has none."""
        access = checked_credential("the new access token", response.access_token)
        refresh = self.refresh
        if response.refresh_token is not None:
            refresh = checked_credential(
                "the new refresh token", response.refresh_token
            )
        lifetime = response.lifetime
        now = self._now()
        with self._lock:
            self._before = self._access
            self._access = access
            self.refresh = refresh
            self._renew_at = None
            if lifetime is not None:
                # The leeway must not consume a short lifetime.
                self._renew_at = now + max(lifetime - self._leeway, lifetime / 2)
        ends = None if lifetime is None else now + lifetime
        return Tokens(access, refresh or "", ends)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
