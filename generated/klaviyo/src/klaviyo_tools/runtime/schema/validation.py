"""A validator for the part of JSON Schema that the tables use.

`compiled(schema)` gives a function that checks a Python value, adds every fault with its path, and
returns the JSON value to send: dates and datetimes become text, tuples become lists, members that
are `OMIT` go. The given value is never changed; where nothing needs converting it is returned
itself.

Known: type (also a list of types), enum, const, properties, required, additionalProperties, items,
minItems, maxItems, minLength, maxLength, pattern, minimum, maximum, exclusiveMinimum,
exclusiveMaximum, format (date, date-time), oneOf and anyOf (at least one must fit), and $ref to a
schema with a name. All else is ignored. A boolean is not an integer; an integer is a number; 2.0 is
an integer; a datetime is not a date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from ..encoding import datetime_text
from ..omit import OMIT, Omit
from ..suggest import did_you_mean

Path: TypeAlias = tuple["str | int", ...]
Problem: TypeAlias = tuple[Path, str]
Check: TypeAlias = Callable[[Any, list[Problem]], Any]

Schema: TypeAlias = Mapping[str, Any]
Shapes: TypeAlias = Mapping[str, Schema]

MAX_DEPTH = 100
REFERENCE = "#/shapes/"
"""Before the name, where a schema refers to one that has a name."""
_LEAST, _MOST = -(2**63), 2**64 - 1

_NONE = type(None)
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (_NONE,),
    "object": (dict,),
    "array": (list,),
}
_ARTICLES: Mapping[str, str] = {
    "string": "a string",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "null": "None",
    "object": "an object",
    "array": "an array",
}
_KINDS: Mapping[type, str] = {
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    _NONE: "None",
    dict: "an object",
    list: "an array",
    tuple: "an array",
    datetime: "a datetime",
    date: "a date",
    Omit: "OMIT",
}
_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII,
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class _Level(NamedTuple):
    """Where in a schema another one stands."""

    depth: int
    """The number of containers around its values."""
    shapes: Shapes

    @property
    def below(self) -> _Level:
        return _Level(self.depth + 1, self.shapes)

    def named(self, schema: Schema) -> Schema:
        """The schema that is meant: the one with a name in the place of a reference to it."""
        while "$ref" in schema:
            schema = self.shapes[schema["$ref"].removeprefix(REFERENCE)]
        return schema


def compiled(schema: Schema, shapes: Shapes | None = None) -> Check:
    """The check for a schema; `shapes` are those that it may refer to, by name."""
    return _compile(schema, _Level(0, shapes or {}))


def allows_null(schema: Mapping[str, Any]) -> bool:
    """Whether a schema says that null may be sent; one that says nothing does not."""
    kinds = schema.get("type")
    if kinds is not None:
        if kinds != "null" and (isinstance(kinds, str) or "null" not in kinds):
            return False
        values = schema.get("enum")
        return values is None or None in values
    if "const" in schema:
        return schema["const"] is None
    if "enum" in schema:
        return None in schema["enum"]
    return any(allows_null(option) for option in _options(schema))


def same(one: Any, other: Any) -> bool:
    """Equality as JSON sees it: true is not 1, and 1 is 1.0."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            same(one[key], other[key]) for key in one
        )
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def json_value(value: Any, problems: list[Problem]) -> Any:
    """Any JSON value, checked for being one."""
    return _any_value(value, problems, 0, ())


def kind_of(value: Any) -> str:
    """What a value is, in words: `a string`."""
    return _KINDS.get(type(value)) or f"a {type(value).__name__}"


# Compiling ----------------------------------------------------------------------------------------


def _compile(schema: Schema, level: _Level) -> Check:
    if "$ref" in schema:
        return _referred(schema, level)
    options = _options(schema)
    if not options:
        return _with_values(_typed(schema, level), schema)
    branches = _branches(options, level)
    if not schema.keys() - {"oneOf", "anyOf", "description", "title"}:
        return branches
    base = _with_values(_typed(schema, level), schema)

    def check(value: Any, problems: list[Problem]) -> Any:
        before = len(problems)
        value = base(value, problems)
        return value if len(problems) > before else branches(value, problems)

    return check


def _referred(schema: Schema, level: _Level) -> Check:
    """The check of a schema with a name. It is made for the first value that comes to it, since
    it may be large, and may refer to itself."""
    made: Check | None = None

    def check(value: Any, problems: list[Problem]) -> Any:
        nonlocal made
        if level.depth >= MAX_DEPTH and isinstance(value, (Mapping, list, tuple)):
            return _too_deep(value, problems)
        if made is None:
            made = _compile(level.named(schema), level)
        return made(value, problems)

    return check


def _too_deep(value: Any, problems: list[Problem]) -> Any:
    message = f"is not JSON that can be sent: more than {MAX_DEPTH} levels deep"
    problems.append(((), message))
    return value


def _options(schema: Schema) -> Sequence[Schema]:
    options: Sequence[Schema] = schema.get("oneOf") or schema.get("anyOf") or ()
    return options


def _typed(schema: Schema, level: _Level) -> Check:
    """The check of a schema's types and of what holds for each of them."""
    kinds = schema.get("type")
    names = (kinds,) if isinstance(kinds, str) else tuple(kinds or _TYPES)
    handlers: dict[type, Check] = {}
    for name in names:
        for python in _TYPES.get(name, ()):
            handlers[python] = _HANDLERS[python](schema, level)
    whole_only = "integer" in names and "number" not in names
    expected = _kinds_text(names)
    plain_text = handlers.get(str) is _text
    form = schema.get("format")

    def check(value: Any, problems: list[Problem]) -> Any:
        if plain_text and value.__class__ is str and value.isascii():
            return value
        handler = handlers.get(value.__class__)
        if handler is not None:
            return handler(value, problems)
        return otherwise(value, problems)

    def otherwise(value: Any, problems: list[Problem]) -> Any:
        if isinstance(value, date) and str in handlers:
            whole_day = not isinstance(value, datetime)
            if whole_day and form == "date-time":
                problems.append(((), "must be a datetime with a time zone, not a date"))
                return value
            if not whole_day and form == "date":
                problems.append(((), "must be a date, not a datetime"))
                return value
        try:
            plain = _plain(value, text_allowed=str in handlers)
        except ValueError as error:
            problems.append(((), str(error)))
            return value
        if whole_only and type(plain) is float and plain.is_integer():
            plain = int(plain)
        handler = handlers.get(type(plain))
        if handler is None:
            problems.append(((), f"must be {expected}, not {kind_of(value)}"))
            return value
        return handler(plain, problems)

    return check


def _kinds_text(names: Iterable[str]) -> str:
    return " or ".join(_ARTICLES.get(name, name) for name in dict.fromkeys(names))


def _plain(value: Any, *, text_allowed: bool) -> Any:
    """The JSON value behind a Python value that is not of a JSON type itself."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, datetime):
        return datetime_text(value) if text_allowed else value
    if isinstance(value, date):
        return value.isoformat() if text_allowed else value
    if isinstance(value, dict):
        return dict(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise ValueError("must be text, not bytes: JSON has no bytes")
    if isinstance(value, (list, Sequence)):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    if value is None or isinstance(value, Omit):
        return value
    raise ValueError(f"is not JSON: {kind_of(value)} cannot be sent")


def _with_values(base: Check, schema: Mapping[str, Any]) -> Check:
    """`base`, and the value is one of `enum`, or equal to `const`."""
    if "const" in schema:
        allowed = (schema["const"],)
    elif "enum" in schema:
        allowed = tuple(schema["enum"])
    else:
        return base
    texts = frozenset(one for one in allowed if isinstance(one, str))

    def check(value: Any, problems: list[Problem]) -> Any:
        before = len(problems)
        value = base(value, problems)
        if len(problems) > before or (value.__class__ is str and value in texts):
            return value
        if not any(same(value, one) for one in allowed):
            problems.append(((), _not_allowed(value, allowed)))
        return value

    return check


class _NotAllowed(str):
    """The message about a value of the right type that is not among those allowed."""

    __slots__ = ()


def _not_allowed(value: Any, allowed: tuple[Any, ...]) -> _NotAllowed:
    if len(allowed) == 1:
        return _NotAllowed(f"must be {allowed[0]!r}, not {brief(value)}")
    shown = ", ".join(repr(one) for one in allowed[:20])
    if len(allowed) > 20:
        shown += f" or one of {len(allowed) - 20} others"
    hint = ""
    if isinstance(value, str):
        hint = did_you_mean(value, [one for one in allowed if isinstance(one, str)])
    return _NotAllowed(f"must be one of {shown}, not {brief(value)}{hint}")


def brief(value: Any) -> str:
    """A value for a message: short, and without the text of objects of other kinds."""
    if not isinstance(value, (str, int, float, _NONE)):
        return kind_of(value)
    try:
        text = ascii(value)
    except ValueError:  # an integer of more digits than Python likes to print
        return kind_of(value)
    return text if len(text) <= 60 else text[:57] + "..."


# One handler for each type of value ---------------------------------------------------------------


def _text(value: str, problems: list[Problem]) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            problems.append(((), "holds a lone surrogate, which is no Unicode text"))
    return value


def _text_handler(schema: Schema, level: _Level) -> Check:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    pattern = _pattern(schema.get("pattern"))
    shape, shape_name = {
        "date-time": (_DATE_TIME, "a date and time such as '2026-01-31T09:30:00Z'"),
        "date": (_DATE, "a date such as '2026-01-31'"),
    }.get(schema.get("format", ""), (None, ""))
    if not least and most is None and pattern is None and shape is None:
        return _text

    def check(value: str, problems: list[Problem]) -> str:
        _text(value, problems)
        if len(value) < least:
            what = (
                "must not be empty"
                if least == 1
                else f"must have at least {least} characters"
            )
            problems.append(((), what))
        if most is not None and len(value) > most:
            problems.append(
                ((), f"must have at most {most} characters, has {len(value)}")
            )
        if pattern is not None and not pattern.search(value):
            problems.append(((), f"must match the pattern {pattern.pattern}"))
        if shape is not None and not shape.fullmatch(value):
            problems.append(((), f"must be {shape_name}, not {brief(value)}"))
        return value

    return check


def _pattern(text: str | None) -> re.Pattern[str] | None:
    if text is None:
        return None
    try:
        return re.compile(text)
    except re.error:  # of another dialect: the API will judge
        return None


def _bounds(schema: Mapping[str, Any]) -> Check | None:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if least is None and most is None and above is None and below is None:
        return None

    def check(value: Any, problems: list[Problem]) -> None:
        if least is not None and value < least:
            problems.append(((), f"must be at least {least}, not {brief(value)}"))
        if most is not None and value > most:
            problems.append(((), f"must be at most {most}, not {brief(value)}"))
        if above is not None and value <= above:
            problems.append(((), f"must be above {above}, not {brief(value)}"))
        if below is not None and value >= below:
            problems.append(((), f"must be below {below}, not {brief(value)}"))

    return check


def _integer(value: int, problems: list[Problem]) -> int:
    if not _LEAST <= value <= _MOST:
        problems.append(((), "is an integer of more than 64 bits"))
    return value


def _integer_handler(schema: Schema, level: _Level) -> Check:
    bounds = _bounds(schema)
    if bounds is None:
        return _integer

    def check(value: int, problems: list[Problem]) -> int:
        if _LEAST <= value <= _MOST:
            bounds(value, problems)
        else:
            _integer(value, problems)
        return value

    return check


def _number(value: float, problems: list[Problem]) -> float:
    if value - value != 0.0:  # only for NaN and the infinities
        problems.append(((), f"is not JSON: {value} is no number there"))
    return value


def _number_handler(schema: Schema, level: _Level) -> Check:
    bounds = _bounds(schema)
    if bounds is None:
        return _number

    def check(value: float, problems: list[Problem]) -> float:
        if value - value != 0.0:
            return _number(value, problems)
        bounds(value, problems)
        return value

    return check


def _itself(value: Any, problems: list[Problem]) -> Any:
    return value


def _itself_handler(schema: Schema, level: _Level) -> Check:
    return _itself


def _array_handler(schema: Schema, level: _Level) -> Check:
    least, most = schema.get("minItems", 0), schema.get("maxItems")
    items = schema.get("items")
    item = (
        _compile(items, level.below) if isinstance(items, Mapping) and items else None
    )
    depth = level.depth

    def check(value: list[Any], problems: list[Problem]) -> list[Any]:
        if len(value) < least:
            what = (
                "must not be empty"
                if least == 1
                else f"must have at least {least} items"
            )
            problems.append(((), what))
        if most is not None and len(value) > most:
            problems.append(((), f"must have at most {most} items, has {len(value)}"))
        if item is None:
            return _any_value(value, problems, depth, ())  # type: ignore[no-any-return]
        result = value
        for index, one in enumerate(value):
            before = len(problems)
            new = item(one, problems)
            if len(problems) > before:
                _prefix(problems, before, index)
            if new is not one:
                if result is value:
                    result = list(value)
                result[index] = new
        return result

    return check


def _object_handler(schema: Schema, level: _Level) -> Check:
    properties = {
        name: _compile(member, level.below)
        for name, member in schema.get("properties", {}).items()
    }
    required = tuple(schema.get("required", ()))
    others: Check | None
    extra = schema.get("additionalProperties", True)
    if extra is False:
        others = None
    elif isinstance(extra, Mapping) and extra:
        others = _compile(extra, level.below)
    else:
        others = _free_form(level.depth + 1)
    if not properties and not required and (extra is True or extra == {}):
        return _free_form(level.depth)

    def check(value: dict[Any, Any], problems: list[Problem]) -> dict[Any, Any]:
        result = value
        for name, one in value.items():
            member = properties.get(name, others)
            before = len(problems)
            if not isinstance(name, str):
                problems.append(((), _bad_key(name)))
                continue
            if one is OMIT:
                if result is value:
                    result = dict(value)
                del result[name]
                continue
            _text(name, problems)
            if member is None:
                hint = did_you_mean(name, properties)
                problems.append(((), f"is not a member of this object{hint}"))
                new = one
            else:
                new = member(one, problems)
            if len(problems) > before:
                _prefix(problems, before, name)
            if new is not one:
                if result is value:
                    result = dict(value)
                result[name] = new
        problems.extend(
            ((name,), "is required") for name in required if name not in result
        )
        return result

    return check


_HANDLERS: Mapping[type, Callable[[Schema, _Level], Check]] = {
    str: _text_handler,
    bool: _itself_handler,
    int: _integer_handler,
    float: _number_handler,
    _NONE: _itself_handler,
    dict: _object_handler,
    list: _array_handler,
}


def _bad_key(name: Any) -> str:
    return f"is not JSON: the keys of an object must be strings, not {kind_of(name)}"


def _prefix(problems: list[Problem], start: int, step: str | int) -> None:
    for at in range(start, len(problems)):
        path, message = problems[at]
        problems[at] = ((step, *path), message)


# Alternatives -------------------------------------------------------------------------------------


def _branches(
    options: Sequence[Schema], level: _Level, tried: frozenset[str] = frozenset()
) -> Check:
    """`tried`: members that have told these alternatives from others already."""
    alternatives = [_Alternative(option, level) for option in options]
    tag = _tag(options, level, tried)
    tagged: dict[str | bool, Check] = {}
    if tag is not None:
        tagged = {
            value: (
                alternatives[at[0]].check
                if len(at) == 1
                else _branches([options[i] for i in at], level, tried | {tag.name})
            )
            for value, at in tag.values.items()
        }

    def check(value: Any, problems: list[Problem]) -> Any:
        if tag is not None and isinstance(value, Mapping):
            given = value.get(tag.name, OMIT)
            if isinstance(given, (str, bool)):
                if isinstance(given, str):
                    given = str.__str__(
                        given
                    )  # members of enums have hashes of their own
                if given in tagged:
                    return tagged[given](value, problems)
                problems.append(((tag.name,), _not_allowed(given, tuple(tagged))))
                return value
            if given is OMIT and tag.required:
                allowed = ", ".join(repr(one) for one in tagged)
                problems.append(((tag.name,), f"is required, one of {allowed}"))
                return value
        best: list[Problem] = []
        nearest: tuple[int, ...] = ()
        for alternative in alternatives:
            found: list[Problem] = []
            new = alternative.check(value, found)
            if not found:
                return new
            distance = alternative.distance(value, found)
            if not best or distance < nearest:
                best, nearest = found, distance
        if not nearest[0]:
            problems.extend(best)
        else:
            wanted = [name for option in options for name in _type_names(option, level)]
            problems.append(
                ((), f"must be {_kinds_text(wanted)}, not {kind_of(value)}")
            )
        return value

    return check


class _Alternative:
    """One of several schemas of which one must fit."""

    __slots__ = ("_names", "_types", "check")

    def __init__(self, option: Schema, level: _Level) -> None:
        self.check = _compile(option, level)
        self._types = _option_types(option, level)
        self._names: Mapping[str, Any] = level.named(option).get("properties", {})

    def distance(self, value: Any, found: list[Problem]) -> tuple[int, ...]:
        """How far a value that does not fit is from one that does.

        The kind of the value tells most, then the members that are not among these, then values
        that belong to another alternative; what is wrong deep inside is the nearest.
        """
        other = self._types is not None and not isinstance(value, self._types)
        named = self._names and isinstance(value, Mapping)
        return (
            other,
            sum(name not in self._names for name in value) if named else 0,
            sum(isinstance(message, _NotAllowed) for _, message in found),
            len(found),
            -max(len(path) for path, _ in found),
        )


def _type_names(schema: Schema, level: _Level) -> tuple[str, ...]:
    schema = level.named(schema)
    kinds = schema.get("type")
    if kinds is None:
        return tuple(
            name for option in _options(schema) for name in _type_names(option, level)
        )
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)


def _option_types(schema: Schema, level: _Level) -> tuple[type, ...] | None:
    names = _type_names(schema, level)
    types = {python for name in names for python in _TYPES.get(name, ())}
    if dict in types:
        types.add(Mapping)
    if list in types:
        types.add(tuple)
    if str in types:
        types.add(date)
    return tuple(types) or None


class _Tag(NamedTuple):
    """The member by whose value objects are told apart."""

    name: str
    values: Mapping[str | bool, Sequence[int]]
    """The alternatives that have each value."""
    required: bool
    """In every alternative."""


def _tag(
    options: Sequence[Schema], level: _Level, tried: frozenset[str]
) -> _Tag | None:
    objects = [
        (index, level.named(option))
        for index, option in enumerate(options)
        if (types := _option_types(option, level)) is None or dict in types
    ]
    for name in objects[0][1].get("properties", {}) if objects else ():
        values: dict[str | bool, list[int]] = {}
        if name in tried:
            continue
        for index, option in objects:
            member = level.named(option.get("properties", {}).get(name, {}))
            own = [member["const"]] if "const" in member else member.get("enum", ())
            if not own or not all(isinstance(one, (str, bool)) for one in own):
                break
            for one in own:
                values.setdefault(one, []).append(index)
        else:
            # One that all of them share tells nothing; nor does it if there is but one of them.
            if len(objects) == 1 or any(
                len(at) < len(objects) for at in values.values()
            ):
                needed = all(
                    name in option.get("required", ()) for _, option in objects
                )
                return _Tag(name, values, needed and len(values) > 1)
    return None


# Values of any shape ------------------------------------------------------------------------------


def _free_form(depth: int) -> Check:
    def check(value: Any, problems: list[Problem]) -> Any:
        return _any_value(value, problems, depth, ())

    return check


def _any_value(
    value: Any, problems: list[Problem], depth: int, above: tuple[int, ...]
) -> Any:
    """`value` as JSON; `above` are the ids of the containers around it."""
    kind = value.__class__
    if kind is str:
        return _text(value, problems)
    if kind is bool or value is None:
        return value
    if kind is int:
        return _integer(value, problems)
    if kind is float:
        return _number(value, problems)
    if kind is not dict and kind is not list:
        try:
            plain = _plain(value, text_allowed=True)
        except ValueError as error:
            problems.append(((), str(error)))
            return value
        if plain is OMIT:
            problems.append(
                ((), "is left out, which is possible for members of objects only")
            )
            return value
        if isinstance(plain, (dict, list)):
            # The copy is new each time, so the original is what tells a cycle.
            return _container(plain, problems, depth, above, id(value))
        return _any_value(plain, problems, depth, above)
    return _container(value, problems, depth, above, id(value))


def _container(
    value: Any, problems: list[Problem], depth: int, above: tuple[int, ...], mark: int
) -> Any:
    if mark in above:
        problems.append(((), "is not JSON: it holds itself"))
        return value
    if depth >= MAX_DEPTH:
        return _too_deep(value, problems)
    above = (*above, mark)
    depth += 1
    steps: Any = value.items() if isinstance(value, dict) else enumerate(value)
    result = value
    for step, one in steps:
        before = len(problems)
        if isinstance(value, dict):
            if not isinstance(step, str):
                problems.append(((), _bad_key(step)))
                continue
            if one is OMIT:
                if result is value:
                    result = dict(value)
                del result[step]
                continue
            _text(step, problems)
        new = _any_value(one, problems, depth, above)
        if len(problems) > before:
            _prefix(problems, before, step)
        if new is not one:
            if result is value:
                result = value.copy()
            result[step] = new
    return result
