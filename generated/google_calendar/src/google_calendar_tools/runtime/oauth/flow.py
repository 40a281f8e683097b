"""The steps of a request with an access token, which may have to be renewed first."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NoReturn

from ..auth.scrubbing import redacted
from ..auth.values import Secret, failing_as
from ..call.authentication import AuthSteps, EffectAuth, Forward
from ..call.effects import Effect, Observe, Uninterrupted, Wait
from ..call.receiving import received, value_of
from ..errors import CredentialError
from ..http.body import Body
from .endpoint import (
    MAX_RESPONSE_BYTES,
    Endpoint,
    TokenResponse,
    library_of,
    token_response,
)
from .renewal import Renewal, SharedTokens, Tokens

_TRIES = 3
"""How many abandoned renewals one request waits for."""
_FAILED = "the access token could not be renewed: the token endpoint"


class TokenFlow(EffectAuth):
    """Sends requests with an access token, and renews it."""

    __slots__ = ("_on_tokens", "endpoint", "tokens")

    def __init__(
        self,
        endpoint: Endpoint,
        tokens: SharedTokens,
        on_tokens: Callable[[Tokens], Any] | None,
    ) -> None:
        """`on_tokens` may be asynchronous for asynchronous clients."""
        self.endpoint = endpoint
        self.tokens = tokens
        self._on_tokens = on_tokens

    def scrub(self, text: str) -> str:
        """The text with all secrets of this flow redacted."""
        return redacted(text, (*self.tokens.secrets, *self.endpoint.secrets))

    def steps(self, request: Any, asynchronous: bool) -> AuthSteps:
        token = yield from self._token(request, asynchronous, None)
        response = value_of((yield Forward(_signed(request, token))))
        if response.status_code == 401:
            token = yield from self._token(request, asynchronous, token)
            value_of((yield Forward(_signed(request, token))))

    def _token(
        self, request: Any, asynchronous: bool, refused: Secret | None
    ) -> Generator[Effect | Forward, Any, Secret]:
        """A valid access token, other than the one that the API refused."""
        abandoned = 0
        while abandoned < _TRIES:
            found, must_renew = self.tokens.token_or_renewal(refused)
            if isinstance(found, Secret):
                return found
            if must_renew:
                yield from self._renew(request, asynchronous, found)
            else:
                yield from self._wait(request, found)
                abandoned += not found.brought_tokens()
        raise library_of(request).ConnectError(
            "other requests were renewing the access token, and none of them finished",
            request=request,
        )

    def _wait(self, request: Any, renewal: Renewal) -> Generator[Effect, Any, None]:
        """Waits for a renewal by another request, for as long as for a pooled connection."""
        left = renewal.seconds_left()
        timeouts: Any = request.extensions.get("timeout") or {}
        usual = timeouts.get("pool")
        seconds = left if usual is None else min(left, usual)
        has_ended = value_of((yield Wait(renewal, seconds)))
        if not has_ended and seconds < left:
            raise library_of(request).ConnectTimeout(
                "another request is still renewing the access token", request=request
            )
        self.tokens.finish(renewal, False)

    def _renew(self, request: Any, asynchronous: bool, renewal: Renewal) -> AuthSteps:
        """Renews the tokens, and ends the renewal, whatever happens."""
        outcome: CredentialError | bool = False
        try:
            asking = self.endpoint.request(request, self.tokens.refresh, asynchronous)
            response = value_of((yield Forward(asking)))
            steps = self._stored(response, request, renewal)
            value_of((yield Uninterrupted(steps)))
            outcome = True
        except CredentialError as error:
            outcome = error
            raise
        finally:
            self.tokens.finish(renewal, outcome)

    def _stored(
        self, response: Any, request: Any, renewal: Renewal
    ) -> Generator[Effect, Any, None]:
        """Reads the tokens of a response, stores them and calls `on_tokens`."""
        body = Body(MAX_RESPONSE_BYTES, None)
        # The content is in no local variable, which a traceback would show.
        found = token_response(
            (yield from received(response, body, lambda effect: effect))
        )
        tokens = self._new_tokens(response.status_code, found, request)
        if self._on_tokens is None:
            return
        with failing_as("new tokens came, and on_tokens"):
            outcome = value_of((yield Observe(self._on_tokens, tokens)))
        if hasattr(outcome, "__await__"):
            if hasattr(outcome, "close"):
                outcome.close()
            raise CredentialError(
                "on_tokens is asynchronous, which only an asynchronous client can wait for"
            )

    def _new_tokens(
        self, status: int, found: TokenResponse | None, request: Any
    ) -> Tokens:
        """The tokens of a response, now stored. Raises `CredentialError` if it has none."""
        if status == 429 or status >= 500:
            # Nothing was sent to the API, which a connection error expresses.
            raise library_of(request).ConnectError(
                f"the token endpoint responded {status}", request=request
            )
        if status != 200:
            reason = found.error if found else None
            told = "" if reason is None else self._shown(reason)
            raise CredentialError(f"{_FAILED} responded {status} {told}".rstrip())
        if found is None:
            raise CredentialError(
                f"{_FAILED}'s response is not a JSON object of at most "
                f"{MAX_RESPONSE_BYTES} bytes"
            )
        return self.tokens.store(found)

    def _shown(self, reason: Secret) -> str:
        """The token endpoint's reason, redacted for messages."""
        text = self.scrub(reason.reveal())
        return "".join(char for char in text if char.isprintable())[:100]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.endpoint.url}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("it cannot be pickled: it holds credentials")


def _signed(request: Any, token: Secret) -> Any:
    request.headers["authorization"] = f"Bearer {token.reveal()}"
    return request
