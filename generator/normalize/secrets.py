"""Recognises credentials that look live, so that they are not passed on with an example.

They have the prefix of a known vendor's keys, or follow a scheme of the Authorization header and
are too random for a placeholder.
"""

from __future__ import annotations

import base64
import math
import re
from collections import Counter

_KEYS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (what, re.compile(rf"(?<![\w-]){pattern}"))
    for what, pattern in (
        ("access key", r"(?:AKIA|ASIA)[A-Z2-7]{16}(?!\w)"),
        ("API key", r"sk-ant-[\w-]{24,200}"),
        ("API key", r"sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,200}"),
        ("API key", r"[sr]k_live_[A-Za-z0-9]{16,200}"),
        ("API key", r"pk_[0-9a-f]{34}(?!\w)"),
        ("access token", r"gh[pousr]_[A-Za-z0-9]{36,200}"),
        ("access token", r"github_pat_\w{40,200}"),
        ("access token", r"glpat-[\w-]{20,200}"),
        ("API key", r"AIza[\w-]{35}(?![\w-])"),
        ("access token", r"ya29\.[\w-]{30,400}"),
        ("access token", r"xox[abeoprs]-[\w-]{20,200}"),
        (
            "an address with a secret in it",
            r"https://hooks\.slack\.com/services/T\w+/B\w+/\w{20}",
        ),
        ("API key", r"SG\.[\w-]{20,24}\.[\w-]{39,46}"),
        ("API key", r"key-[0-9a-f]{32}(?!\w)"),
        ("API key", r"[0-9a-f]{32}-us\d{1,2}(?!\w)"),
        ("API key", r"SK[0-9a-f]{32}(?!\w)"),
        ("access token", r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
        ("access token", r"npm_[A-Za-z0-9]{36}"),
        ("access token", r"pypi-[\w-]{50,400}"),
        ("access token", r"hf_[A-Za-z]{34}"),
        ("access token", r"do[opr]_v1_[0-9a-f]{64}"),
        ("access token", r"(?:secret|ntn)_[A-Za-z0-9]{43,50}(?!\w)"),
        ("webhook secret", r"whsec_[A-Za-z0-9+/=]{24,100}"),
        ("private key", r"-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----"),
        ("JSON Web Token", r"eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}"),
    )
)
_BEARER = re.compile(
    r"\b(?:Bearer|Token|[\w-]{1,40}-Key) (?P<token>[\w.~+/-]{20,400}={0,2})",
    re.IGNORECASE,
)
_BASIC = re.compile(
    r"\bBasic (?P<token>[A-Za-z0-9+/]{12,400}={0,2})(?![\w+/=])", re.IGNORECASE
)
_HINT = re.compile(
    r"AKIA|ASIA|sk-|[sr]k_live|pk_|gh[pousr]_|github_pat|glpat-|AIza|ya29|xox|hooks\.slack|SG\.|key-"
    r"|-us\d|SK[0-9a-f]|shp|npm_|pypi-|hf_|do[opr]_v1|secret_|ntn_|whsec_|PRIVATE KEY|eyJ"
    r"|(?i:bearer|token|-key|basic) "
)
"""What every credential below holds: most texts hold none of it and are done with."""
_READ = 20_000
_RANDOM = 3.2
"""Bits for each character: runs of x and counted digits have fewer, keys have more."""
_RANDOM_PASSWORD = 2.5
_PLACEHOLDER = re.compile(
    r"your|example|placeholder|dummy|sample|xxxx|\.\.\.|[-_](?:token|key|here)",
    re.IGNORECASE,
)


def credential_in(text: str) -> str | None:
    """What kind of live-looking credential a text holds; None where it holds none."""
    text = text[:_READ]
    if not may_hold_credential(text):
        return None
    for what, pattern in _KEYS:
        found = pattern.search(text)
        if found is not None and _is_random(found.group()):
            return what
    if any(_is_random(found["token"]) for found in _BEARER.finditer(text)):
        return "bearer token"
    if any(_is_login(found["token"]) for found in _BASIC.finditer(text)):
        return "user name with a password"
    return None


def may_hold_credential(text: str) -> bool:
    """A quick look, which finds nothing in most texts."""
    return _HINT.search(text) is not None


def _is_random(token: str, bits: float = _RANDOM) -> bool:
    """Whether a token is no placeholder: many different characters, digits among letters."""
    if token.startswith("-----"):
        return True
    if _PLACEHOLDER.search(token):
        return False
    if not any(c.isdigit() for c in token) or not any(c.isalpha() for c in token):
        return False
    size = len(token)
    shares = (times / size for times in Counter(token).values())
    return -sum(share * math.log2(share) for share in shares) >= bits


def _is_login(token: str) -> bool:
    try:
        login = base64.b64decode(token, validate=True).decode("ascii")
    except ValueError:
        return False
    password = login.partition(":")[2]
    return login.isprintable() and _is_random(password, _RANDOM_PASSWORD)
