"""`bindings.yaml`: decisions about parameters and operations that names do not determine."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.conventions.kinds import SLOT
from generator.conventions.locations import SlotName
from generator.conventions.pagination import PAGINATION, Pagination
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.keys import (
    FLAG,
    MAX_PROSE,
    NUMBER,
    PROSE,
    TEXT,
    Anything,
    Converted,
    Either,
    KeyFault,
    Kind,
    ListOf,
    MapOf,
    Record,
    Scalar,
    Styled,
    UnfitError,
    choice,
    key,
    pattern,
)
from generator.source import Location
from generator.spec.reader import read_record
from generator.spec.values import MAX_NAME
from generator.spec.yaml import load as load_yaml

CONVERSIONS = ("filter-and", "filter-array")
"""The conversions of values that the runtime knows (`runtime/wire/conversions.py`)."""
TYPES = ("string", "integer", "number", "boolean", "array", "object")


def _reason(text: str) -> str:
    if not text.strip():
        raise UnfitError(
            help="Say what the API or the page does that makes this necessary."
        )
    parsed: str = PROSE.parse(text)
    return parsed


REASON = Scalar(
    "text",
    "a reason",
    "Say it in words, without control characters.",
    _reason,
    {"pattern": r"\S", "maxLength": MAX_PROSE},
)
_WHY = "What the API or the page does that makes this necessary."
NAME = Scalar("text", "a documented name", TEXT.help, TEXT.parse)
"""Of a tool, a parameter, or a member of its value."""
OPERATION = Scalar(
    "text",
    "an operation",
    "write its id, or its method and path: `POST /lists/{id}`",
    TEXT.parse,
)


def _condition(
    entries: tuple[tuple[str, JsonText], ...], help: str
) -> tuple[str, JsonText]:
    if len(entries) != 1:
        raise UnfitError("`{section}` takes one parameter and its value", help)
    return entries[0]


def _route_condition(
    entries: tuple[tuple[str, JsonText], ...],
) -> tuple[str, JsonText | None]:
    name, value = _condition(entries, "write `{kind: flow}`, or `{given: emails}`")
    if name != "given":
        return name, value
    if not isinstance(value.value, str):
        raise UnfitError(
            "`{section}.given` must be the name of a parameter",
            "write `{given: emails}`",
        )
    return value.value, None


def _limit_condition(
    entries: tuple[tuple[str, JsonText], ...],
) -> tuple[str, tuple[JsonText, ...]]:
    name, value = _condition(entries, "write `{fields: [count]}`")
    plain = value.value
    values = plain if isinstance(plain, list) else [plain]
    return name, tuple(JsonText.of(one) for one in values)


_LIMIT = r"([1-9][0-9]{0,8})/(second|minute|hour|day)"


def _limit(text: str) -> tuple[int, str]:
    found = re.fullmatch(_LIMIT, text)
    if found is None:
        raise UnfitError()
    return int(found[1]), found[2]


LIMIT = Scalar("text", "a limit", "write 10/second", _limit, {"pattern": f"^{_LIMIT}$"})


def _template(value: JsonText) -> JsonText:
    if '"{}"' not in value.text:
        raise UnfitError(
            "`{section}` has no {} for the value",
            'put "{}" where the value goes, like {type: tag, id: "{}"}',
        )
    return value


def _alone(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _destinations(value: Any) -> tuple[SlotName, ...]:
    return tuple(one for one in _alone(value) if one is not None)


def _destination(text: str) -> SlotName | None:
    if text == "nothing":
        return None
    slot: SlotName = SLOT.parse(text)
    return slot


def _contributions(
    value: str | tuple[tuple[str, str], ...],
) -> tuple[tuple[str, str], ...]:
    return (("", value),) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class ParameterRule:
    """One decision about a parameter; what is not set follows from the names."""

    location: Location
    why: str = key(REASON, about=_WHY)
    to: tuple[SlotName, ...] | None = key(
        Converted(
            Either(
                (
                    Scalar(
                        SLOT.type,
                        "a slot or `nothing`",
                        SLOT.help,
                        _destination,
                        {"anyOf": [{"const": "nothing"}, SLOT.schema]},
                    ),
                    ListOf(SLOT),
                )
            ),
            _destinations,
        ),
        about="The slot or slots that it goes to; `nothing`: the API no longer takes it.",
        default=None,
    )
    same_as: str = key(
        NAME, about="Another parameter that this one only repeats.", default=""
    )
    wrap: JsonText | None = key(
        Converted(Anything(), _template),
        about='A JSON template with "{}" for each item, or for the lone value.',
        default=None,
    )
    append: tuple[tuple[str, str], ...] = key(
        Converted(Either((TEXT, MapOf(TEXT, NAME))), _contributions),
        about="What it adds to the list in its slot, with {} for the value; by member, where "
        "the value is an object.",
        default=(),
    )
    values: tuple[tuple[str, str], ...] = key(
        MapOf(TEXT, TEXT),
        about="Documented spellings of values, and what the API takes for them.",
        default=(),
    )
    values_of: str = key(
        NAME,
        about="A field of the operation's filters whose values are this parameter's.",
        default="",
    )
    convert: tuple[str, ...] = key(
        ListOf(choice(CONVERSIONS)),
        about="Conversions of the value, in order.",
        default=(),
    )
    implies: tuple[tuple[SlotName, JsonText], ...] = key(
        MapOf(Anything(), SLOT),
        about="Values that other slots have whenever it is given.",
        default=(),
    )
    needs: tuple[tuple[SlotName, JsonText], ...] = key(
        MapOf(Anything(), SLOT),
        about="Values that other slots must have for it to apply.",
        default=(),
    )
    default: JsonText | None = key(
        Anything(), about="What is sent where it is left out.", default=None
    )
    required: bool | None = key(
        FLAG, about="Whether it must be given, whatever the API says.", default=None
    )
    accept: tuple[str, ...] = key(
        ListOf(choice(TYPES)),
        about="JSON types that are accepted in addition to the slot's.",
        default=(),
    )
    max_items: int | None = key(
        NUMBER,
        about="The most items of a list, where only the vendor's prose states them.",
        default=None,
    )
    argument: str = key(
        pattern(
            r"[a-z][a-z0-9_]*",
            "a name in lower case",
            "for example timeframe",
            longest=MAX_NAME,
        ),
        about="The argument's name, where the slot's is not a good one.",
        default="",
    )
    says: str = key(
        PROSE,
        about="What documentation says of it instead of the page, whose words mislead.",
        default="",
    )
    example: JsonText | None = key(
        Anything(),
        about="The example that documentation shows instead of the page's, also in calls that "
        "need not give it.",
        default=None,
    )
    note: str = key(
        PROSE, about="For readers of the emitted documentation.", default=""
    )

    @property
    def nothing(self) -> bool:
        """Bound to no slot: the API no longer accepts it."""
        return self.to == ()

    @property
    def only_slots(self) -> bool:
        """True where `to` is all that it decides."""
        return bool(self.to) and self == ParameterRule(
            self.location, self.why, to=self.to
        )

    @property
    def only_words(self) -> bool:
        """True where it decides what documentation says, and nothing of the request."""
        return self.decides and self == ParameterRule(
            self.location,
            self.why,
            says=self.says,
            example=self.example,
            note=self.note,
        )

    @property
    def decides(self) -> bool:
        """False where it says no more than names do."""
        return self != ParameterRule(self.location, self.why)


def _parameters() -> Mapping[str, ParameterRule]:
    return {}


_CONSTANTS: Kind = MapOf(Anything(), SLOT)
MEDIA_TYPE = pattern(
    r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*",
    "a media type",
    "write it in lower case and without parameters, for example multipart/form-data",
)
_PARAMETERS: Kind = Converted(MapOf(Record(ParameterRule), NAME), dict)


@dataclass(frozen=True, slots=True)
class RouteRule:
    """One of several operations of a tool."""

    location: Location
    operation: str = key(OPERATION, about="Its id, or its method and path.")
    when: tuple[str, JsonText | None] | None = key(
        Converted(
            MapOf(Anything(), NAME),
            _route_condition,
            {"minProperties": 1, "maxProperties": 1},
        ),
        about="The parameter that chooses it and the value that does, `{kind: flow}`, or "
        "`{given: emails}` for any value.",
        default=None,
    )
    """None for the value: any."""
    parameters: Mapping[str, ParameterRule] = key(
        _PARAMETERS, about="Decisions that hold on this route.", factory=_parameters
    )
    constants: tuple[tuple[SlotName, JsonText], ...] = key(
        _CONSTANTS, about="Slots that always have one value on this route.", default=()
    )
    media_type: str = key(
        MEDIA_TYPE, about="The media type of the body on this route.", default=""
    )


@dataclass(frozen=True, slots=True)
class LimitRule:
    """Lower rate limits that hold while a parameter has one of some values."""

    location: Location
    when: tuple[str, tuple[JsonText, ...]] = key(
        Converted(
            MapOf(Anything(), NAME),
            _limit_condition,
            {"minProperties": 1, "maxProperties": 1},
        ),
        about="The parameter and the value or values: `{fields: [count]}`.",
    )
    limits: tuple[tuple[int, str], ...] = key(
        ListOf(LIMIT), name="at", about="The limits, like 10/second."
    )
    """(requests, window)."""
    why: str = key(REASON, about=_WHY)

    @property
    def parameter(self) -> str:
        return self.when[0]

    @property
    def values(self) -> tuple[JsonText, ...]:
        return self.when[1]


@dataclass(frozen=True, slots=True)
class PaginationRule:
    """The pagination of a tool, if it differs from the service's convention."""

    location: Location
    style: Pagination
    why: str = key(REASON, about=_WHY)


@dataclass(frozen=True, slots=True)
class HintRule:
    """The effect of a call on the account, if neither the page nor the method says."""

    read_only: bool | None = key(FLAG, about="It changes nothing.", default=None)
    destructive: bool | None = key(
        FLAG, about="It removes or overwrites something.", default=None
    )
    idempotent: bool | None = key(
        FLAG, about="A second call like the first does no more.", default=None
    )


@dataclass(frozen=True, slots=True)
class ToolRule:
    """What is decided about one tool."""

    slug: str
    location: Location
    why: str = key(REASON, about=_WHY, default="")
    operation: str = key(
        OPERATION,
        about="The operation that it calls: its id, or its method and path.",
        default="",
    )
    proposed: bool = key(
        FLAG,
        about="The operation is only the likeliest one: nothing is generated until someone has "
        "judged it and removed this key.",
        default=False,
    )
    routes: tuple[RouteRule, ...] = key(
        ListOf(Record(RouteRule)),
        about="Several operations; arguments choose among them.",
        default=(),
    )
    exactly_one_of: tuple[str, ...] = key(
        ListOf(NAME), about="Parameters of which one must be given.", default=()
    )
    unique: str = key(
        NAME,
        about="The parameter by which the API drops duplicates of a request.",
        default="",
    )
    limits: tuple[LimitRule, ...] = key(
        ListOf(Record(LimitRule)),
        about="Lower rate limits while a parameter has certain values.",
        default=(),
    )
    pagination: PaginationRule | None = key(
        Styled(PAGINATION, PaginationRule),
        about="How its pages lead on, where the service's convention does not say.",
        default=None,
    )
    left_out: bool = key(
        FLAG,
        about="The package does not offer the tool; then nothing else is decided about it.",
        default=False,
    )
    says: str = key(
        PROSE,
        about="What documentation says of the tool instead of the page, whose words mislead.",
        default="",
    )
    aliases: tuple[str, ...] = key(
        ListOf(NAME),
        about="Further slugs by which `call` knows the tool, beside the names of its operation.",
        default=(),
    )
    hints: HintRule = key(
        Record(HintRule),
        about="What a call does, where neither page nor method says.",
        default=HintRule(),
    )
    parameters: Mapping[str, ParameterRule] = key(
        _PARAMETERS, about="Decisions about parameters.", factory=_parameters
    )
    constants: tuple[tuple[SlotName, JsonText], ...] = key(
        _CONSTANTS,
        about="Slots that always have one value, which no parameter gives: `{body /via: code}`.",
        default=(),
    )
    stream: bool = key(
        FLAG,
        about="The response is read while it arrives: as events or lines where the operation "
        "offers them, else in chunks of bytes.",
        default=False,
    )
    media_type: str = key(
        MEDIA_TYPE,
        about="The media type of the body, where the operation takes several and the page does "
        "not say which, or where it leaves it open.",
        default="",
    )

    def faults(self) -> Iterator[KeyFault]:
        if self.left_out and self != ToolRule(
            self.slug, self.location, self.why, left_out=True
        ):
            yield KeyFault(
                "`{section}` is left out, so nothing else can be decided about it",
                "keep `left_out` and `why` alone, or remove `left_out`",
            )
        decided = (
            *(self.operation, self.routes, self.unique, self.left_out),
            *(self.constants, self.media_type, self.stream),
            *(self.says, self.aliases),
        )
        if (any(decided) or self.hints != HintRule()) and not self.why:
            yield KeyFault("`{section}.why` is missing", "Write `why: ...` here.")
        if self.operation and self.routes:
            yield KeyFault(
                "`{section}` has both an operation and routes; choose one",
                "a lone operation needs no routes; routes name one each",
            )
        conditions = [route.when for route in self.routes]
        for index, condition in enumerate(conditions):
            if condition in conditions[:index]:
                yield KeyFault(
                    "another route has the same condition",
                    "give each route its own `when`; one of them may go without",
                    ("routes", index),
                )


def _by_slug(rules: tuple[ToolRule, ...]) -> Mapping[str, ToolRule]:
    return {rule.slug: rule for rule in rules}


@dataclass(frozen=True, slots=True)
class BindingSpec:
    """Decisions that cannot be derived from page and wire facts, each with its reason."""

    location: Location
    tools: Mapping[str, ToolRule] = key(
        Converted(MapOf(Record(ToolRule), NAME, into="slug"), _by_slug),
        about="Decisions, by the documented names of tools.",
        factory=dict,
    )

    def left_out(self) -> dict[str, str]:
        """The tools that the package does not offer, each with the reason."""
        return {slug: rule.why for slug, rule in self.tools.items() if rule.left_out}

    def operations(self) -> dict[str, tuple[str, ...]]:
        """The operations named for each tool that names any."""
        named = {
            slug: tuple(r.operation for r in rule.routes)
            or ((rule.operation,) if rule.operation else ())
            for slug, rule in self.tools.items()
        }
        return {slug: operations for slug, operations in named.items() if operations}


def load(folder: Path, diagnostics: Diagnostics) -> BindingSpec | None:
    """Read `folder/bindings.yaml`; a service without one needs no decisions."""
    path = folder / "bindings.yaml"
    if not os.path.lexists(path):
        return BindingSpec(Location(path.as_posix()))
    root = load_yaml(path, diagnostics)
    if root is None:
        return None
    if root.value is None:
        return BindingSpec(root.location)
    return read_record(BindingSpec, root, diagnostics)
