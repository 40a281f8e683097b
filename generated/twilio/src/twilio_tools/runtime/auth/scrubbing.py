"""Redacts credentials in text, and leaves alone what only looks like one.

A key such as `test` occurs in texts that have nothing to do with it, and redacting it there would
corrupt the API's errors. So the more a secret looks like an ordinary word, the more its
surroundings must show that it is the credential.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..encoding import query_text
from .values import Secret

REDACTED = "[secret]"

_LONG = 16
"""Characters. Text of this length is a secret wherever it occurs."""
_MIXED = 8
"""Characters. The same, for text of letters and digits."""
_SHORT = 6
"""Characters. Anything shorter is redacted only where it is presented as a credential."""


class KnownSecret:
    """A secret, and what introduces it in text."""

    __slots__ = ("names", "scheme", "secret")

    def __init__(
        self, secret: Secret, names: tuple[str, ...] = (), scheme: str = ""
    ) -> None:
        self.secret = secret
        self.names = names
        """Names that it has in requests and in options."""
        self.scheme = scheme
        """What is written before it, such as `Bearer`."""


def redacted(text: str, known: Iterable[KnownSecret]) -> str:
    """The text without the secrets."""
    for one in known:
        secret = one.secret.reveal()
        for form in dict.fromkeys((secret, query_text(secret))):
            if form and form in text:
                text = _redacted(text, form, one)
    return text


def _redacted(text: str, secret: str, known: KnownSecret) -> str:
    if _is_distinctive(secret):
        return text.replace(secret, REDACTED)
    alone = re.escape(secret) + r"(?!\w)"
    if not _is_ordinary(secret):
        return re.sub(r"(?<!\w)" + alone, REDACTED, text)
    schemes = [r"\bBasic\s", r"\bBearer\s"]
    if known.scheme:
        schemes.append(re.escape(known.scheme.strip()) + r"\s*")
    names = "|".join(map(re.escape, known.names))
    if names:
        schemes.append(rf"""(?<!\w)(?:{names})\\?["']?\s*[:=]\s*\\?["']?""")
    return re.sub(rf"((?i:{'|'.join(schemes)})){alone}", rf"\1{REDACTED}", text)


def _is_distinctive(text: str) -> bool:
    """Whether it hardly occurs but as the secret."""
    mixed = any(char.isdigit() for char in text) and any(map(str.isalpha, text))
    return len(text) >= (_MIXED if mixed else _LONG)


def _is_ordinary(text: str) -> bool:
    """Whether it may be a word, or part of an ordinary text."""
    return len(text) < (_MIXED if text.isdigit() else _SHORT) or text.isalpha()
