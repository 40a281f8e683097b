"""What a text or a file is, in prose: its format, its media types, its size."""

from __future__ import annotations

import re
from functools import partial

from generator.normalize.lifters.lifter import (
    OBJECT,
    STRING,
    Lifter,
    ParameterProse,
    reads,
)

_FORMATS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("phone", re.compile(r"\bE\.164\b")),
    ("currency", re.compile(r"\bISO 4217\b")),
    ("time-zone", re.compile(r"\bIANA [Tt]ime ?[Zz]one\b")),
    ("uuid", re.compile(r"\(UUID\)|\b[Mm]ust be a(?: valid)? UUID\b")),
    (
        "date-time",
        re.compile(
            r"^The date-?time (?:when|at which|that|of)\b|\bISO 8601 (?:date-?time|timestamp)\b"
            r"|\bYYYY-MM-DDTHH:MM:SS|\bRFC 3339 (?:date-?time|timestamp)\b"
        ),
    ),
    ("date", re.compile(r"\bYYYY-MM-DD(?!T)\b|\bISO 8601 date(?!-?time)\b")),
    (
        "email",
        re.compile(
            r"^(?:(?:The|An?|\w+[\"'\u2019]s) )?[Ee]?-?mail address(?=\s*$|[.,]|\s(?:of|to|for)\b)"
        ),
    ),
    (
        "uri",
        re.compile(
            r"^(?:(?:The|An?) )?(?:HTTPS? )?[Uu][Rr][Ll] (?:pointing to|to|of|where|for)\b"
        ),
    ),
)
_CONTENT_LABEL = re.compile(
    r"\b(?:Allowed|Valid|Supported|Accepted) (?:file |image )?(?:formats|types):\s{1,2}"
    r"(?P<words>[a-z0-9]{2,5}(?:(?:, ?|,? and |,? or )[a-z0-9]{2,5}){0,9})(?=\s*$|[.;\n])",
    re.IGNORECASE,
)
_CONTENT = {
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "pdf": "application/pdf",
    "png": "image/png",
    "webp": "image/webp",
}
_MAX_SIZE = re.compile(
    r"\bMax(?:imum)? (?:file |image )?size: (?P<number>\d{1,4}) ?(?P<unit>[KM])B(?=\s*$|[.;\n])",
    re.IGNORECASE,
)
_UNITS = {"K": 2**10, "M": 2**20}


def _format(name: str, match: re.Match[str], subject: ParameterProse) -> str:
    return name


def _media_types(
    match: re.Match[str], subject: ParameterProse
) -> tuple[str, ...] | None:
    words = re.findall(r"[a-z0-9]{2,5}", match["words"].lower())
    names = [word for word in words if word not in ("and", "or")]
    if any(name not in _CONTENT for name in names):
        return None
    return tuple(dict.fromkeys(_CONTENT[name] for name in names))


def _size(match: re.Match[str], subject: ParameterProse) -> int:
    return int(match["number"]) * _UNITS[match["unit"].upper()]


LIFTERS: tuple[Lifter[ParameterProse], ...] = (
    reads(
        "format",
        STRING,
        *((pattern, partial(_format, name)) for name, pattern in _FORMATS),
    ),
    reads("media_types", STRING | OBJECT, (_CONTENT_LABEL, _media_types)),
    reads("max_bytes", STRING | OBJECT, (_MAX_SIZE, _size)),
)
