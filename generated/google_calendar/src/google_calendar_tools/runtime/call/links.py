"""The URLs that requests may go to: the base URL, and links below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote, urljoin, urlsplit

from ..auth.values import Secret
from ..encoding import control_character, query_text
from ..errors import ArgumentError, Fault

_DOTS = frozenset((".", ".."))
_URL_CHARACTERS = "%/:?#[]@!$&'()*+,;=-._~"


class BaseURL:
    """The base URL of an API."""

    __slots__ = ("_origin", "text")

    def __init__(self, url: str) -> None:
        """Raises `ArgumentError` for an unusable URL."""
        problem = ""
        try:
            parts = urlsplit(url)
            self._origin = _origin_of(parts)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                problem = "must be an http or https URL"
            elif "@" in parts.netloc or "?" in url or "#" in url:
                problem = "must not contain a user, a query or a fragment"
            elif _unprintable(url):
                problem = "must contain printable ASCII only"
        except (ValueError, AttributeError, TypeError):
            problem = "must be an http or https URL"
        if problem:
            raise ArgumentError([Fault("base_url", "", problem)])
        self.text = url.rstrip("/")
        """The URL without a trailing slash."""

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        scheme, host, port = self._origin
        return f"{scheme}://{host}:{port}" if port >= 0 else f"{scheme}://{host}"

    def target(
        self, link: str, before: str, rule: str, paths: Mapping[str, str]
    ) -> str | None:
        """Path and query of a link in the response to a URL; None for a link that leads away.

        A link leads away if it leaves the base URL, or the part of the API that an authentication
        rule covers: `paths` maps rules to the path prefixes that they cover. Under a rule for
        single operations the path must stay the same.
        """
        try:
            parts = urlsplit(urljoin(before, link))
            if _origin_of(parts) != self._origin or "@" in parts.netloc:
                return None
            if not self._is_ruled_by(rule, parts.path, before, paths):
                return None
            target = f"{parts.path}?{parts.query}" if parts.query else parts.path
            return quote(target, safe=_URL_CHARACTERS)
        except ValueError:
            return None

    def _is_ruled_by(
        self, rule: str, path: str, before: str, paths: Mapping[str, str]
    ) -> bool:
        base = urlsplit(self.text).path + "/"
        if not path.startswith(base) or not _DOTS.isdisjoint(
            unquote(path).replace("\\", "/").split("/")
        ):
            return False
        inside = "/" + path.removeprefix(base)
        if rule not in paths:
            return not paths or path == urlsplit(before).path
        fitting = [name for name in paths if inside.startswith(paths[name])]
        return rule == max(fitting, key=lambda name: len(paths[name]), default=None)


def with_query(url: str, pairs: tuple[tuple[str, Secret], ...]) -> str:
    """A URL with the credentials of its query, except those that it already has."""
    if not pairs:
        return url
    query = url.partition("?")[2]
    names = {pair.partition("=")[0] for pair in query.split("&")}
    for name, value in pairs:
        if query_text(name) not in names:
            url += ("&" if "?" in url else "?") + query_text(name) + "="
            url += query_text(value.reveal())
    return url


def _unprintable(url: str) -> bool:
    return not url.isascii() or control_character(url) or " " in url or "\\" in url


def _origin_of(parts: Any) -> tuple[str, str, int]:
    """Scheme, host and port; -1 for the scheme's default port."""
    host = parts.hostname or ""
    if ":" in host:
        host = f"[{host}]"
    port = parts.port
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, host, -1 if port is None or port == usual else port
