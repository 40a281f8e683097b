"""Constraints in a parameter's prose: constants, enums, defaults, bounds, counts, formats.

Every pattern is exact: a list that ends in `etc.`, a value in odd characters or two answers to
one question yield nothing, for a wrong fact is worse than none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.jsonvalue import Json, JsonText
from generator.model import Lifted, TypeName
from generator.normalize.prose import Prose
from generator.parse.literal import decode_json

_OPEN = "['\"`\u2018\u201c]"
_CLOSE = "['\"`\u2019\u201d]"
_VALUE = r"[\w$@.:/+ -]{1,80}?"
_QUOTED = rf"{_OPEN}(?P<value>{_VALUE}){_CLOSE}"
_ITEM = re.compile(
    rf"(?:{_OPEN}(?P<quoted>{_VALUE}){_CLOSE}|(?P<bare>[\w$@:/-]+(?:\.[\w$-]+)*))"
)
_COMMA = re.compile(r"\s?,\s?(?:(?:and|or)\s)?|\s(?:and|or)\s")
_LIST_END = re.compile(r"\s*(?:$|\.(?=\s|$)|\n|;)")

_MUST_BE = re.compile(
    rf"(?:^|(?<=[.\n;]\s)|(?<=\n))Must be (?:set to |one of:? )?(?={_OPEN})"
)
_CONST_TAIL = re.compile(r"\s{0,2}for (?P<words>[\w\s-]{1,60}?)\s{0,2}(?:$|[.;\n])")
_LIST_LABEL = re.compile(
    r"\b(?:(?:Allowed|Valid|Supported|Available|Possible|Accepted|Permitted) "
    r"(?:values|options)(?::| are:?)|(?:Available|Valid|Allowed) fields:)[ \t\n]{1,2}",
    re.IGNORECASE,
)
_OPTIONS = re.compile(r"(?:^|(?<=[.\n]\s)|(?<=\n))Options:[ \t\n]{1,2}")
_JSON_LABEL = re.compile(
    r"\b(?:Allowed|Valid|Supported|Available|Possible|Accepted|Permitted) values"
    r"(?::| are:?)\s{1,2}(?=\[)",
    re.IGNORECASE,
)
_USE_OR = re.compile(
    rf"(?:^|(?<=[.\n]\s))Use {_OPEN}(?P<one>{_VALUE}){_CLOSE} for [\w\s-]{{1,60}}?"
    rf"(?:\s\([^()]{{1,80}}\))? or {_OPEN}(?P<two>{_VALUE}){_CLOSE} for [\w\s-]{{1,60}}?"
    rf"(?:\s\([^()]{{1,80}}\))?\.?\s*$"
)
_DEFAULT = re.compile(
    r"\bDefaults?(?::| is| to) (?P<text>" + rf"{_OPEN}{_VALUE}{_CLOSE}"
    r"|true|false|-?\d{1,15}(?:\.\d{1,15})?)(?=\s*$|\.(?:\s|$)|[,;)\n]|\sif (?:not|omitted)\b)",
    re.IGNORECASE,
)
_MINIMUM = re.compile(
    r"\bMin(?:imum)?: (?P<number>-?\d{1,15}(?:\.\d{1,9})?)(?=\s*$|\.(?:\s|$)|[,;])"
)
_MAXIMUM = re.compile(
    r"\bMax(?:imum)?: (?P<number>-?\d{1,15}(?:\.\d{1,9})?)(?=\s*$|\.(?:\s|$)|[,;])"
)
_RANGE = re.compile(
    r"\((?P<low>-?\d{1,15})\s?[-\u2013]\s?(?P<high>\d{1,15})\)"
    r"|\bMust be between (?P<low2>-?\d{1,15}) and (?P<high2>-?\d{1,15})(?=\s*$|\.(?:\s|$)|[,;])"
)
_MAX_ITEMS = re.compile(
    r"\(max (?P<count>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?: per (?:call|request))?\)"
    r"|\b[Mm]ax (?P<count2>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}) per (?:call|request)\b"
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
_MEMBER_WORDS = re.compile(
    r"^(?:An? )?(?:list|array) of (?:[\w-]+ ){0,4}?(?P<word>objects|strings|urls|ids|"
    r"email addresses|integers|numbers|booleans)\b",
    re.IGNORECASE,
)
_MEMBER_TYPES: dict[str, TypeName] = {
    "objects": "object",
    "strings": "string",
    "urls": "string",
    "ids": "string",
    "email addresses": "string",
    "integers": "integer",
    "numbers": "number",
    "booleans": "boolean",
}
_EACH_HAS = re.compile(
    rf"\bEach (?:item|entry|object|element) (?:must|should) have (?:an? )?{_OPEN}\w"
)
_EXAMPLE_OF = re.compile(r"\b(?:Examples?: |[Ss]et to )(?P<open>\[\{|\[['\"])")


_QUOTED_EXAMPLE = 300


@dataclass(slots=True)
class Constraints:
    """What was found; the fields are those of a parameter."""

    default: JsonText | None = None
    enum: tuple[JsonText, ...] = ()
    const: JsonText | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    max_items: int | None = None
    format: str | None = None
    media_types: tuple[str, ...] = ()
    max_bytes: int | None = None
    items: TypeName | None = None
    lifted: tuple[Lifted, ...] = ()


def find_constraints(
    prose: Prose, kind: TypeName, example: JsonText | None, example_line: int
) -> Constraints:
    """All constraints that the text states for a parameter of this type."""
    found = Constraints()
    lifted: list[Lifted] = []
    if prose.text:
        _find_values(prose, kind, found, lifted)
        _find_bounds(prose, kind, found, lifted)
        _find_default(prose, kind, found, lifted)
        if kind == "string":
            _find_format(prose, found, lifted)
        if kind in ("string", "object"):
            _find_content(prose, found, lifted)
    if kind == "array":
        _find_items(prose, example, example_line, found, lifted)
    found.lifted = tuple(lifted)
    return found


# -- constants and enums --------------------------------------------------------------------------


def _find_values(
    prose: Prose, kind: TypeName, found: Constraints, lifted: list[Lifted]
) -> None:
    if kind in ("object", "boolean"):
        return
    lists: list[tuple[tuple[JsonText, ...], int, int]] = []
    text = prose.text
    for label in _JSON_LABEL.finditer(text):
        values, end = _json_list(text, label.end(), kind)
        if values:
            lists.append((values, label.start(), end))
    for pattern in (_LIST_LABEL, _OPTIONS):
        for label in pattern.finditer(text):
            values, end = _plain_list(text, label.end(), kind)
            if values:
                lists.append((values, label.start(), end))
    if kind == "string":
        use = _USE_OR.search(text)
        if use is not None:
            values = (JsonText.of(use["one"]), JsonText.of(use["two"]))
            lists.append((values, use.start(), use.end()))
        for label in _MUST_BE.finditer(text):
            values, end = _plain_list(text, label.end(), kind, quoted=True)
            if not values:
                values, end = _constant_for(text, label.end())
            if values:
                lists.append((values, label.start(), end))
    distinct = {values for values, _, _ in lists}
    if len(distinct) != 1:
        return
    values, start, end = lists[0]
    if len(values) == 1 and kind != "array" and text.startswith("Must be", start):
        found.const = values[0]
        lifted.append(prose.lifted("const", start, end))
    else:
        found.enum = values
        lifted.append(prose.lifted("enum", start, end))


def _json_list(text: str, at: int, kind: TypeName) -> tuple[tuple[JsonText, ...], int]:
    end = text.find("]", at, at + 4000) + 1
    if not end or _LIST_END.match(text, end) is None:
        return (), at
    try:
        values = decode_json(text[at:end])
    except ValueError:
        return (), at
    if not values or not all(_fits(value, kind) for value in values):
        return (), at
    return tuple(dict.fromkeys(JsonText.of(value) for value in values)), end


def _plain_list(
    text: str, at: int, kind: TypeName, *, quoted: bool = False
) -> tuple[tuple[JsonText, ...], int]:
    """The values of a list of words up to the end of its sentence; nothing if it ends otherwise."""
    values: list[JsonText] = []
    while (item := _ITEM.match(text, at)) is not None:
        word = item["quoted"] or item["bare"]
        if item["bare"] is not None and (
            quoted or word.lower() in ("etc", "and", "or")
        ):
            return (), at
        value = _value(word, kind)
        if value is None:
            return (), at
        values.append(value)
        at = item.end()
        comma = _COMMA.match(text, at)
        if comma is None:
            break
        at = comma.end()
    alone = (
        len(values) == 1
        and _ITEM.match(text, at - 1) is None
        and not text[:at].endswith(tuple("'\"`\u2019\u201d"))
    )
    if not values or alone or _LIST_END.match(text, at) is None:
        return (), at
    return tuple(dict.fromkeys(values)), at


def _constant_for(text: str, at: int) -> tuple[tuple[JsonText, ...], int]:
    """`'x' for x updates.`: a constant, since the words behind `for` only repeat it."""
    value = re.compile(_QUOTED).match(text, at)
    if value is None:
        return (), at
    tail = _CONST_TAIL.match(text, value.end())
    if tail is None or value["value"] not in tail["words"].split():
        return (), at
    return (JsonText.of(value["value"]),), tail.end()


def _value(word: str, kind: TypeName) -> JsonText | None:
    if kind in ("string", "array"):
        return JsonText.of(word)
    value = _number(word)
    return None if value is None or not _fits(value, kind) else JsonText.of(value)


def _number(word: str) -> int | float | None:
    if re.fullmatch(r"-?\d{1,15}", word):
        return int(word)
    if re.fullmatch(r"-?\d{1,15}\.\d{1,15}", word):
        return float(word)
    return None


def _fits(value: Json, kind: TypeName) -> bool:
    """Whether an enum's value goes with the parameter's type; for arrays: with some item's."""
    if kind == "string":
        return isinstance(value, str)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str | int) and not isinstance(value, bool)


# -- numbers --------------------------------------------------------------------------------------


def _find_bounds(
    prose: Prose, kind: TypeName, found: Constraints, lifted: list[Lifted]
) -> None:
    text = prose.text
    if kind == "array":
        counts = list(_MAX_ITEMS.finditer(text))
        sizes = {int((m["count"] or m["count2"]).replace(",", "")) for m in counts}
        if len(sizes) == 1:
            found.max_items = sizes.pop()
            lifted.append(prose.lifted("max_items", counts[0].start(), counts[0].end()))
        return
    if kind not in ("integer", "number"):
        return
    lows = [(m["number"], m) for m in _MINIMUM.finditer(text)]
    highs = [(m["number"], m) for m in _MAXIMUM.finditer(text)]
    for span in _RANGE.finditer(text):
        lows.append((span["low"] or span["low2"], span))
        highs.append((span["high"] or span["high2"], span))
    low, high = _agreed(lows), _agreed(highs)
    if low is not None and high is not None and low > high:
        return
    if low is not None:
        found.minimum = low
        lifted.append(prose.lifted("minimum", lows[0][1].start(), lows[0][1].end()))
    if high is not None:
        found.maximum = high
        lifted.append(prose.lifted("maximum", highs[0][1].start(), highs[0][1].end()))


def _agreed(numbers: list[tuple[str, re.Match[str]]]) -> int | float | None:
    values = {_number(text) for text, _ in numbers}
    return values.pop() if len(values) == 1 else None


def _find_default(
    prose: Prose, kind: TypeName, found: Constraints, lifted: list[Lifted]
) -> None:
    matches = list(_DEFAULT.finditer(prose.text))
    values = {_default(match["text"], kind) for match in matches}
    value = values.pop() if len(values) == 1 else None
    if value is None:
        return
    if found.enum and kind != "array" and value not in found.enum:
        return
    number = value.value
    if kind in ("integer", "number") and (
        (found.minimum is not None and number < found.minimum)
        or (found.maximum is not None and number > found.maximum)
    ):
        return
    found.default = value
    lifted.append(prose.lifted("default", matches[0].start(), matches[0].end()))


def _default(text: str, kind: TypeName) -> JsonText | None:
    if kind == "boolean":
        word = text.lower()
        return JsonText.of(word == "true") if word in ("true", "false") else None
    if kind in ("integer", "number"):
        return _value(text, kind)
    if kind == "string" and not text[0].isalnum() and text[0] != "-":
        return JsonText.of(text[1:-1])
    return None


# -- formats and items ----------------------------------------------------------------------------


def _find_content(prose: Prose, found: Constraints, lifted: list[Lifted]) -> None:
    """What a file may hold, and how much of it."""
    kinds = list(_CONTENT_LABEL.finditer(prose.text))
    words = {tuple(re.findall(r"[a-z0-9]{2,5}", m["words"].lower())) for m in kinds}
    if len(words) == 1:
        names = [word for word in words.pop() if word not in ("and", "or")]
        if all(name in _CONTENT for name in names):
            found.media_types = tuple(dict.fromkeys(_CONTENT[name] for name in names))
            lifted.append(prose.lifted("media_types", kinds[0].start(), kinds[0].end()))
    sizes = list(_MAX_SIZE.finditer(prose.text))
    most = {int(m["number"]) * _UNITS[m["unit"].upper()] for m in sizes}
    if len(most) == 1:
        found.max_bytes = most.pop()
        lifted.append(prose.lifted("max_bytes", sizes[0].start(), sizes[0].end()))


def _find_format(prose: Prose, found: Constraints, lifted: list[Lifted]) -> None:
    matches = [
        (name, m) for name, pattern in _FORMATS if (m := pattern.search(prose.text))
    ]
    if len(matches) == 1:
        name, match = matches[0]
        found.format = name
        lifted.append(prose.lifted("format", match.start(), match.end()))


def _find_items(
    prose: Prose,
    example: JsonText | None,
    example_line: int,
    found: Constraints,
    lifted: list[Lifted],
) -> None:
    """The type of an array's items, from its example, its enum or its description."""
    if example is not None:
        kinds = {_type_of_value(value) for value in example.value}
        if kinds == {"integer", "number"}:
            kinds = {"number"}
        if len(kinds) == 1 and (kind := kinds.pop()) is not None:
            found.items = kind
            lifted.append(Lifted("items", example.text[:_QUOTED_EXAMPLE], example_line))
            return
    if found.enum:
        kinds = {_type_of_value(value.value) for value in found.enum}
        if len(kinds) == 1:
            found.items = kinds.pop()
            lifted.extend(
                Lifted("items", each.text, each.line)
                for each in lifted[:]
                if each.fact == "enum"
            )
        return
    text = prose.text
    evidence: list[tuple[TypeName, re.Match[str]]] = []
    words = _MEMBER_WORDS.match(text)
    if words is not None:
        evidence.append((_MEMBER_TYPES[words["word"].lower()], words))
    each = _EACH_HAS.search(text)
    if each is not None:
        evidence.append(("object", each))
    evidence.extend(
        ("object" if m["open"].endswith("{") else "string", m)
        for m in _EXAMPLE_OF.finditer(text)
    )
    if len({kind for kind, _ in evidence}) == 1:
        found.items, match = evidence[0]
        lifted.append(prose.lifted("items", match.start(), match.end()))


def _type_of_value(value: Json) -> TypeName | None:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, list):
        return "array"
    return "object" if isinstance(value, dict) else None
