"""What models and people read of tools: the page's words without what stands beside them, and
facts in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from generator.design.client import ClientDesign, Field, Operation, Parameter
from generator.design.types import ArrayType, BooleanType, FileType, Type, resolve
from generator.jsonvalue import Json
from generator.targets.prose import DEPRECATED

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'`(\[])(?!Max\w*[:.] ?\d)")
_CLAUSE = re.compile(r";\s+")
_LIMITED = re.compile(r"\brate limits?\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d|\blimits? apply\b")
_LONGEST_ABOUT_LIMITS = 140
_ONE_OF = re.compile(r"not both|either|exactly one|mutually exclusive", re.IGNORECASE)
_CURSOR = "Where the page begins: the cursor that the one before names."
_CAPITALISED = re.compile(r"\s+[A-Z]")
_KIND = r"(?:endpoints?|actions?|tools?|APIs?|methods?|operations?)"
_KIND_WORD = re.compile(rf"\b{_KIND}\b", re.IGNORECASE)

_BOUNDS = re.compile(
    r"(?:(?:min|max)(?:imum)?(?: value)?(?: is|:|=)? ?\d+[.,;]? ?)+", re.IGNORECASE
)

_STATED: Mapping[str, re.Pattern[str]] = {
    "const": re.compile(
        r"(?:The )?(?:resource |object )?type\b.{0,60}|.{0,30}\bmust (?:be|equal)\b.{0,80}",
        re.IGNORECASE,
    ),
    "enum": re.compile(
        r"(?:The )?(?:allowed|possible|valid|accepted|supported|available) "
        r"(?:values|options|types)\b.*",
        re.IGNORECASE,
    ),
    "items": re.compile(
        r"(?:An? )?(?:list|array) of (?:strings|texts|integers|numbers|booleans|objects|arrays)\.?",
        re.IGNORECASE,
    ),
    "format": re.compile(
        r"(?:An? )?(?:RFC ?3339|ISO ?8601) timestamp\.?", re.IGNORECASE
    ),
    "default": re.compile(
        r"(?:The )?defaults?(?: value)?(?: is|:| to)? .{0,40}", re.IGNORECASE
    ),
    "minimum": _BOUNDS,
    "maximum": _BOUNDS,
    "": re.compile(
        r"(?:This is an? )?(?:required|optional)(?: (?:path|query|body|header))?(?: parameter| "
        r"field)?\.?|(?:Used )?in the (?:URL )?path\.?",
        re.IGNORECASE,
    ),
}
"""Sentences that only repeat a fact of the schema, by its keyword; the last say what is always
clear."""


class Siblings:
    """The tools that descriptions name by their titles."""

    def __init__(self, design: ClientDesign) -> None:
        titles = {
            " ".join(word.lower() for word in one.name): one.slug
            for one in design.operations()
            if len(one.name) > 1
        }
        one_of = {
            title.removesuffix("s"): slug
            for title, slug in titles.items()
            if title.endswith("s") and not title.endswith("ss")
        }
        self._slugs = one_of | titles
        self._titles = tuple(f" {title} " for title in self._slugs)

    def named(self, text: str) -> str:
        """A text that names tools as they are called; a title that could be part of another
        one stays a title.
        """
        # Few texts need a search for hundreds of titles.
        if not self._slugs or not _KIND_WORD.search(text):
            return text
        pattern = _titles_in_text(tuple(self._slugs))
        return pattern.sub(lambda match: self._name(match) or match[0], text)

    def _name(self, match: re.Match[str]) -> str:
        """The tool that is meant; empty where that is not certain."""
        title = " ".join(match["title"].lower().split())
        kind = match["kind"] or ""
        if not kind or not (match["quote"] or self._ends(match, title)):
            return ""
        return self._slugs[title]

    def _ends(self, match: re.Match[str], title: str) -> bool:
        """Whether the words beside a title belong to no longer one."""
        before = match.string[: match.start("title")].lower().split()[-1:]
        if before and self._are_of_a_title(f"{before[0]} {title}"):
            return False
        kind = match["kind"]
        if kind.islower() and match["title"][0].isupper():
            return True
        if kind[0].isupper() and _CAPITALISED.match(match.string, match.end()):
            return False
        return not self._are_of_a_title(f"{title} {kind.lower()}")

    def _are_of_a_title(self, words: str) -> bool:
        return any(f" {words} " in title for title in self._titles)


@cache
def _titles_in_text(titles: tuple[str, ...]) -> re.Pattern[str]:
    """Titles, the longest first, and the kind word after each, if one is there."""
    names = sorted(titles, key=len, reverse=True)
    choices = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)
    return re.compile(
        rf"(?:\bthe )?(?P<quote>['\"`]?)\b(?P<title>{choices})\b(?P=quote)"
        rf"(?:\s+(?P<kind>{_KIND})\b)?",
        re.IGNORECASE,
    )


def tool_description(operation: Operation, siblings: Siblings) -> str:
    """The page's own words where there is nothing to leave out or to add."""
    documentation = operation.documentation
    text = _without_limits(documentation.brief) or documentation.title
    found = [siblings.named(text)]
    if operation.deprecated:
        found.append(DEPRECATED)
    group = operation.exactly_one_of
    if group and not (_ONE_OF.search(text) and all(name in text for name in group)):
        found.append(f"Give exactly one of {' and '.join(group)}.")
    return found[0] if len(found) == 1 else " ".join(_ended(one) for one in found)


def _without_limits(text: str) -> str:
    """A text but for what it says of rate limits, which `_meta` has."""
    found = []
    for sentence in _SENTENCE.split(text):
        clauses = _CLAUSE.split(sentence)
        kept = [one for one in clauses if not _is_about_limits(one)]
        if kept:
            found.append(sentence if kept == clauses else _ended("; ".join(kept)))
    return text if found == _SENTENCE.split(text) else " ".join(found)


def _is_about_limits(clause: str) -> bool:
    return (
        len(clause) < _LONGEST_ABOUT_LIMITS
        and _LIMITED.search(clause) is not None
        and _FIGURE.search(clause) is not None
    )


def parameter_description(
    parameter: Parameter,
    schema: Mapping[str, Json],
    otherwise: str,
    conditions: Iterable[str],
    siblings: Siblings,
    definitions: Mapping[str, Type],
) -> str:
    """What a parameter is; `otherwise`: where the page has no words."""
    sentences = _SENTENCE.split(parameter.description)
    kept = [one for one in sentences if one and not _repeats(one, schema)]
    text = parameter.description if kept == sentences else " ".join(kept)
    text = siblings.named(text)
    if not text:
        text = "Fixed value." if "const" in schema else otherwise
    file = _file_sentence(resolve(parameter.type, definitions))
    return " ".join(filter(None, (text, file and _joint(text, file), *conditions)))


def _file_sentence(type_: Type) -> str:
    """How a file is given, in words; empty for a value that is no file."""
    if isinstance(type_, ArrayType):
        type_ = type_.items
    if not isinstance(type_, FileType):
        return ""
    facts = ["base64 or a data: URI"]
    if type_.media_types:
        facts.append(", ".join(type_.media_types))
    if type_.max_bytes is not None:
        facts.append(f"at most {type_.max_bytes} bytes")
    return f"Give {'; '.join(facts)}."


def _joint(text: str, sentence: str) -> str:
    return sentence if text.endswith((".", "!", "?")) else f"({sentence.rstrip('.')})"


def _repeats(sentence: str, schema: Mapping[str, Json]) -> bool:
    return any(
        pattern.fullmatch(sentence.strip()) is not None
        for keyword, pattern in _STATED.items()
        if not keyword or keyword in schema or keyword in _items(schema)
    )


def _items(schema: Mapping[str, Json]) -> Mapping[str, Json]:
    items = schema.get("items")
    return items if isinstance(items, dict) else {}


def name_text(
    operation: Operation,
    documented: str,
    argument: str,
    type_: Type,
    definitions: Mapping[str, Type],
) -> str:
    """What a name tells, for a value that nothing else describes.

    `profile.phone_number` is "Phone number of the profile.", and `is_starred` of a segment
    "Whether the segment is starred.".
    """
    if any(
        field.cursor and field.documented == documented
        for field in operation.documented_fields()
    ):
        return _CURSOR
    parts = _readable_name(operation, documented, argument).split(".")
    *owners, name = (part.replace("_", " ").strip() for part in parts)
    owners = [owner for owner in reversed(owners) if owner]
    verb, _, state = name.partition(" ")
    if isinstance(resolve(type_, definitions), BooleanType) and (
        state and verb in ("is", "has")
    ):
        subject = f"the {' of the '.join(owners)}" if owners else "it"
        text = f"whether {subject} {name}"
    else:
        text = " of the ".join([name, *owners])
    text = re.sub(r"\bid\b", "ID", re.sub(r"\bids\b", "IDs", text))
    return f"{text[:1].upper()}{text[1:]}."


def _readable_name(operation: Operation, documented: str, argument: str) -> str:
    """A name to describe a parameter by: that of its argument, and what that is a part of."""
    name = argument or documented
    if "." in name or "__" in name:
        return name
    fields = (
        (route, field)
        for route in operation.routes
        for field in route.fields
        if field.documented and field.documented == documented
    )
    for route, field in fields:
        owners = [*_owners(route.path, field)] if name in ("id", "ids") else []
        in_body = [one for one in field.slots if not one.name.location.in_parameters]
        if in_body and not owners:
            owners = [_last_thing(route.path)]
        if any(owners):
            return ".".join([*owners, name])
    return name


def _owners(path: str, field: Field) -> Iterator[str]:
    """What an id in a path is of: the segment before it, in the singular."""
    for slot in field.slots:
        before, found, _ = path.partition(f"/{{{slot.name.name}}}")
        if found and slot.name.location.positional:
            yield _singular(before.rpartition("/")[2])
            return


def _last_thing(path: str) -> str:
    """What the body of a request is about: the last fixed segment, in the singular."""
    fixed = [one for one in path.split("/") if one and "{" not in one]
    return _singular(fixed[-1]) if fixed else ""


def _singular(segment: str) -> str:
    word = re.sub(r"[^A-Za-z0-9]+", " ", segment).strip()
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and word[-2:] != "ss" else word


def conditions(operation: Operation) -> dict[str, tuple[str, ...]]:
    """Sentences for parameters that are taken under conditions only, by name."""
    found: dict[str, dict[str, None]] = {}
    for route in operation.routes:
        for field in route.fields:
            for need in field.needs:
                other = _owner(route.fields, need.slot)
                if field.documented and other:
                    sentence = f"Only with {other} {_text(need.value.value)}."
                    found.setdefault(field.documented, {})[sentence] = None
    for name, choices in _chosen(operation).items():
        found.setdefault(name, {})[choices] = None
    return {name: tuple(sentences) for name, sentences in found.items()}


def _owner(fields: Iterable[Field], slot: object) -> str:
    """The documented name of the field that has a slot; empty: there is none."""
    for field in fields:
        named = field.documented and not field.appends
        if named and any(one.name == slot for one in field.slots):
            return field.documented
    return ""


def _chosen(operation: Operation) -> dict[str, str]:
    """Parameters of some routes only, and the choices of another parameter that take them."""
    routes = operation.routes
    choices = [route.when for route in routes]
    if len(routes) < 2 or any(one is None or one.value is None for one in choices):
        return {}
    found = {}
    for parameter in operation.parameters:
        takers = [
            route.when
            for route in routes
            if any(field.documented == parameter.name for field in route.fields)
        ]
        if 0 < len(takers) < len(routes):
            values = [
                f"{one.parameter} {_text(one.value.value)}"
                for one in takers
                if one is not None and one.value is not None
            ]
            found[parameter.name] = f"Only with {' or '.join(values)}."
    return found


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _ended(text: str) -> str:
    text = text.rstrip()
    return text if text.endswith((".", "!", "?", ")")) else f"{text.rstrip(';,:')}."
