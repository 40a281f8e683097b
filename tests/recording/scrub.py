"""Takes everything personal and secret out of an exchange before anything is written.

Nothing is trusted to be harmless: what is not known to be is replaced. The same input gets the same
stand-in, so that ids still point to each other, and stand-ins are numbered, not computed from what
they stand for, so that nobody can guess their way back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from .wire import query_pairs

FREE = frozenset(
    {
        "context",
        "custom_metadata",
        "event_properties",
        "groupings",
        "integration",
        "kv_pairs",
        "metadata",
        "monitor_configuration",
        "original_payload",
        "properties",
    }
)
"""Members whose own members are the account's: their names are personal as well."""

PLAIN = frozenset(
    {
        "channel",
        "consent",
        "currency",
        "editor_type",
        "format",
        "interval",
        "operator",
        "opt_in_process",
        "platform",
        "preferred_currency",
        "status",
        "trigger_type",
        "type",
        "unit",
        "vendor",
    }
)
"""Members that hold a word out of a list which the API makes, not the account."""

COUNTS = frozenset(
    {"page_size", "page__size", "quantity", "size", "priority", "position"}
)
"""Members whose numbers say nothing about anybody; so do those that end in `_count`."""

_HEADERS = frozenset(
    {
        "accept",
        "authorization",
        "content-type",
        "ratelimit-limit",
        "ratelimit-remaining",
        "ratelimit-reset",
        "retry-after",
        "revision",
        "x-klaviyo-partial-failure",
        "x-klaviyo-revision-fall-forward-opt-out",
    }
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")
_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'")
_FILTER_WORD = re.compile(r"[a-z][a-z_.-]*")
_SUSPICIOUS = (
    ("an e-mail address", re.compile(r"[\w.+-]+@(?!example\.com\b)[\w-]+\.[\w.-]+")),
    ("a private key", re.compile(r"\bpk_\w{6,}")),
    ("a phone number", re.compile(r"\+(?!1555)\d{8,15}\b")),
    ("an IP address", re.compile(r"\b(?!192\.0\.2\.)\d{1,3}(?:\.\d{1,3}){3}\b")),
)


class LeakError(Exception):
    """Something personal would have been written. The message does not repeat it."""


class Scrubber:
    """Stand-ins for one run."""

    def __init__(
        self,
        members: Collection[str],
        path_words: Collection[str],
        words: Collection[str],
        secrets: Collection[str] = (),
    ) -> None:
        """`members` are names of members to keep, `path_words` those of paths, `words` values.

        `secrets` must not be written either, wherever they turn up.
        """
        self._members = frozenset(members)
        self._path_words = frozenset(path_words)
        self._words = frozenset(words)
        self._secrets = frozenset(secrets)
        self._stand_ins: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self.renamed = 0
        """How many unknown members were given another name."""

    # Parts of an exchange -------------------------------------------------------------------------

    def request(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """A request in its recorded form."""
        scrubbed = {
            **request,
            "path": self._path(request["path"]),
            "query": [
                [name, self._query(name, value)] for name, value in request["query"]
            ],
            "headers": self.headers(request["headers"]),
        }
        if "body" in request:
            scrubbed["body"] = self.document(request["body"])
        return scrubbed

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Those headers that are needed; an account's words in them are replaced."""
        kept = {
            name.lower(): value
            for name, value in headers.items()
            if name.lower() in _HEADERS
        }
        if "x-klaviyo-partial-failure" in kept:
            kept["x-klaviyo-partial-failure"] = self.text(
                kept["x-klaviyo-partial-failure"]
            )
        return dict(sorted(kept.items()))

    def document(self, value: Any) -> Any:
        """A JSON document."""
        return self._value(value, "", free=False)

    def argument(self, name: str, value: Any) -> Any:
        """An argument of a call, by its documented name."""
        last = name.rpartition("__")[2] or name
        if last == "filter" and isinstance(value, str):
            return self._filter(value)
        if last in ("cursor", "page_cursor"):
            return self._stand_in("cursor", str(value), "cursor-{}")
        return self._value(value, last, free=last in FREE)

    def refuse_leaks(self, text: str) -> None:
        """Raises `LeakError` when a text that is to be written holds something personal."""
        originals = {original for _, original in self._stand_ins} | self._secrets
        kept = (
            self._words
            | self._members
            | self._path_words
            | set(self._stand_ins.values())
        )
        for original in originals - kept:
            if len(original) >= 4 and _found(original, text):
                raise LeakError("a value that was replaced is still there elsewhere")
        for what, pattern in _SUSPICIOUS:
            if pattern.search(text):
                raise LeakError(f"what looks like {what} is still there")

    # Values ---------------------------------------------------------------------------------------

    def text(self, value: str, name: str = "") -> str:
        """The stand-in for a text, of the same kind."""
        if not value or value in self._stand_ins.values():
            return value
        if value in self._words:
            return value
        if name in PLAIN and _WORD.fullmatch(value):
            return value
        if "://" in value:
            return self._url(value)
        if "@" in value:
            return self._stand_in("email", value, "person-{}@example.com")
        if _DATE_TIME.fullmatch(value):
            return self._date_time(value)
        if (
            name in ("id", "ids")
            or name.endswith(("_id", "_ids", "-id"))
            or ":::" in value
        ):
            return self._id(value)
        if "phone" in name or re.fullmatch(r"\+?\d[\d ()-]{6,20}", value):
            return self._stand_in("phone", value, "+1555{:07d}")
        if re.fullmatch(
            r"\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F:]*::?[0-9a-fA-F:]+", value
        ):
            return self._stand_in("ip", value, "192.0.2.{}")
        return self._stand_in("text", value, "text {}")

    def _value(self, value: Any, name: str, *, free: bool) -> Any:
        if isinstance(value, dict):
            return {
                self._member(key, free=free): self._value(
                    one, key, free=free or key in FREE
                )
                for key, one in value.items()
            }
        if isinstance(value, list):
            return [self._value(one, name, free=free) for one in value]
        if isinstance(value, str):
            return self.text(value, "" if free and name != "id" else name)
        if isinstance(value, bool) or value is None:
            return value
        if not free and (name in COUNTS or name.endswith("_count")):
            return value
        return 1.5 if isinstance(value, float) else 1

    def _member(self, name: str, *, free: bool) -> str:
        if not free and name in self._members:
            return name
        if not free:
            self.renamed += 1
        return self._stand_in("member", name, "member-{}")

    def _id(self, value: str) -> str:
        if ":::" in value:
            integration, catalog, rest = [*value.split(":::", 2), "", ""][:3]
            return f"{integration}:::{catalog}:::{self._id(rest)}"
        if _UUID.fullmatch(value):
            return self._stand_in("id", value, "00000000-0000-4000-8000-{:012d}")
        width = max(len(value) - 1, 1)
        return self._stand_in("id", value, "X{:0" + str(width) + "d}")

    def _date_time(self, value: str) -> str:
        """Another moment, written in the same way."""
        date, zone, time = value[:10], value[10:11], value[11:]
        assert date
        offset = re.search(r"Z$|[+-]\d\d:?\d\d$", time)
        clock = re.sub(r"\d", "0", time[: offset.start()] if offset else time)
        return "2026-01-02" + zone + clock + (offset[0] if offset else "")

    def _url(self, value: str) -> str:
        parts = urlsplit(value)
        if not parts.netloc.endswith("klaviyo.com") or not parts.path.startswith(
            ("/api/", "/client/")
        ):
            return self._stand_in("url", value, "https://example.com/url-{}")
        query = ""
        if parts.query:
            pairs = [
                (name, self._query(name, one)) for name, one in query_pairs(parts.query)
            ]
            query = "?" + urlencode(pairs, quote_via=quote)
        return f"{parts.scheme}://{parts.netloc}{self._path(parts.path)}{query}"

    def _path(self, path: str) -> str:
        segments = [unquote(segment) for segment in path.split("/")]
        return "/".join(
            (
                segment
                if segment in self._path_words or not segment
                else quote(self._id(segment), safe="")
            )
            for segment in segments
        )

    def _query(self, name: str, value: str) -> str:
        if name == "filter":
            return self._filter(value)
        if "cursor" in name:
            return self._stand_in("cursor", value, "cursor-{}")
        if name in ("page[size]",) and value.isdigit():
            return value
        if name.startswith(("fields[", "additional-fields[")) or name in (
            "include",
            "sort",
        ):
            pieces = value.split(",")
            return ",".join(
                piece if piece.removeprefix("-") in self._words else self.text(piece)
                for piece in pieces
            )
        return self.text(value, name)

    def _filter(self, value: str) -> str:
        """A filter whose values are replaced; its operators and fields stay."""

        def replaced(match: re.Match[str]) -> str:
            inner = match[1] if match[1] is not None else match[2]
            quote_mark = match[0][0]
            plain = re.sub(r"\\(.)", r"\1", inner)
            text = (
                self._id(plain)
                if _is_known_id(plain, self._stand_ins)
                else self.text(plain)
            )
            return quote_mark + text + quote_mark

        pieces: list[str] = []
        end = 0
        for match in _QUOTED.finditer(value):
            pieces.append(self._outside_quotes(value[end : match.start()]))
            pieces.append(replaced(match))
            end = match.end()
        pieces.append(self._outside_quotes(value[end:]))
        return "".join(pieces)

    def _outside_quotes(self, text: str) -> str:
        def replaced(match: re.Match[str]) -> str:
            word = match[0]
            if _FILTER_WORD.fullmatch(word) or word == "AND":
                return word
            return self._date_time(word) if _DATE_TIME.fullmatch(word) else "1"

        return re.sub(r"[^\s,()\[\]]+", replaced, text)

    def _stand_in(self, kind: str, value: str, form: str) -> str:
        key = (kind, value)
        if key not in self._stand_ins:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._stand_ins[key] = form.format(self._counts[kind])
        return self._stand_ins[key]


def words_of(schema: Any) -> Iterator[str]:
    """The strings that a JSON Schema lists as values."""
    if isinstance(schema, Mapping):
        for value in (*schema.get("enum", ()), schema.get("const")):
            if isinstance(value, str):
                yield value
        for one in schema.values():
            yield from words_of(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from words_of(one)


def members_of(value: Any) -> Iterator[str]:
    """The names of all members of a document, but for those that are the account's own."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield name
            if name not in FREE:
                yield from members_of(one)
    elif isinstance(value, list):
        for one in value:
            yield from members_of(one)


def _is_known_id(value: str, stand_ins: Mapping[tuple[str, str], str]) -> bool:
    return ("id", value) in stand_ins


def _found(original: str, text: str) -> bool:
    """Whether a value stands in a text as a whole, as it is or percent-encoded."""
    forms = {original, quote(original, safe=""), original.replace('"', '\\"')}
    return any(
        re.search(rf"(?<![\w]){re.escape(form)}(?![\w])", text) is not None
        for form in forms
    )
