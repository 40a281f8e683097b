"""Every place within every value: left out, null, one of its values, a date, and nothing wrong.

What the wire facts allow is sent as it is given; all else is refused with its place. The emitted
types say the same, so an editor tells beforehand what the package would refuse.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any, get_args

import pytest

from tests.emitted import package
from tests.parameters.members import (
    ABSENT,
    Place,
    dicts,
    fits,
    hints,
    parts,
    places,
    takes,
)
from tests.parameters.package import Tool, tools
from tests.parameters.sending import caller
from tests.parameters.test_refusals import least_of, whole_object

every_tool = pytest.mark.parametrize("slug", sorted(tools()))

NOON = datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=1)))
DAY = date(2026, 1, 31)
EITHER = "campaign__messages__data[0].attributes.definition"
"""A push message that does not tell its type may be a silent one, to which the content of a loud
one is a member like any that nobody has listed yet: it passes."""


@dataclass(frozen=True)
class Outcome:
    """What came of a call: what its slot holds, or what it was refused for."""

    held: Any = ABSENT
    faults: Mapping[str, str] = field(default_factory=dict)
    """Messages by the names of places."""

    @property
    def sent(self) -> bool:
        return not self.faults

    def told(self, place: Place) -> str:
        """What it was refused for, in a place; empty for nothing."""
        found = [self.faults[name] for name in place.names if name in self.faults]
        return found[0] if found else ""


def outcomes(place: Place, put: Any) -> list[Outcome]:
    """What comes of both spellings of a call with something in a place."""
    value = place.fill(put)
    return _outcomes(place, value, place.python(value))


def _outcomes(
    place: Place, value: Any, python: Mapping[str, Any] | None
) -> list[Outcome]:
    ways = [(caller().call, place.arguments(value)), (caller().method, python)]
    return [_outcome(place, send, given) for send, given in ways if given is not None]


def _outcome(place: Place, send: Any, given: Mapping[str, Any]) -> Outcome:
    try:
        sent = send(place.tool, given)
    except package().ArgumentError as error:
        assert not caller().line.requests
        pairs = [(one.documented, one.message) for one in error.faults]
        pairs += [(one.path, one.message) for one in error.faults]
        return Outcome(faults=dict(pairs))
    if not place.slot.location.nested:
        return Outcome()
    at = json.loads(sent.body)
    for token in place.slot.name.split("/")[1:]:
        at = at[token.replace("~1", "/").replace("~0", "~")]
    return Outcome(at)


def check(place: Place, put: Any, text: Any = None) -> None:
    """Puts something into a place, and holds what comes of it and the types against the facts.

    `text` is what is sent for it, where that is something else.
    """
    value, told = place.fill(put), f"{place} = {put!r}"
    in_body = place.slot.location.nested
    null_outside = value is None and not in_body  # addresses and queries have no null
    allowed = fits(place.whole, value, unlisted=True) and not null_outside
    python = place.python(value)
    for one in _outcomes(place, value, python):
        assert one.sent is allowed, f"{told}: {one.faults}"
        if not allowed:
            assert one.told(place), f"{told}: {one.faults}"
        elif in_body:
            assert one.held == (value if text is None else place.fill(text)), told
    if python is not None:
        listed = fits(place.whole, value, unlisted=False) and not null_outside
        assert place.typed(python) is listed, told
        assert listed is allowed or EITHER in str(place), told


@every_tool
def test_none_is_null_exactly_where_the_api_takes_null(slug: str) -> None:
    """Null clears a value; where the API has no null it refuses the whole call."""
    for place in places(tools()[slug]):
        check(place, None)


@every_tool
def test_what_is_left_out_is_not_sent(slug: str) -> None:
    """A member that nobody gave must not overwrite what is there."""
    for place in places(tools()[slug]):
        if place.path and isinstance(place.path[-1], str):
            check(place, ABSENT)


@every_tool
def test_lists_of_values_are_those_of_the_types(slug: str) -> None:
    """An editor completes the values; a misspelt one is told before the call."""
    for place in places(tools()[slug]):
        if place.shape.enum:
            for one in place.shape.enum:
                if one.value is not None:
                    check(place, one.value)
            check(place, "no-such-value")


@every_tool
def test_dates_are_taken_as_objects_and_as_text(slug: str) -> None:
    """Whoever has a datetime should not need to know how the API spells it."""
    for place in moments(tools()[slug]):
        moment = DAY if place.shape.format == "date" else NOON
        check(place, moment, moment.isoformat())
        check(place, moment.isoformat())


@every_tool
def test_what_names_no_moment_or_no_day_is_refused(slug: str) -> None:
    """A guessed zone or a guessed hour would be a campaign at the wrong time."""
    for place in moments(tools()[slug]):
        whole_day = place.shape.format == "date"
        wrong = {
            NOON if whole_day else DAY: "must be a date" if whole_day else "time zone",
            NOON.replace(tzinfo=None): "must be a date" if whole_day else "time zone",
            "tomorrow": "must be a date",
        }
        for value, message in wrong.items():
            for one in outcomes(place, value):
                assert message in one.told(place), f"{place} = {value!r}: {one.faults}"
        # To type checkers a datetime is a date, with a time zone or without.
        python = place.python(place.fill(DAY))
        assert python is None or place.typed(python) is whole_day


def moments(tool: Tool) -> Iterator[Place]:
    for place in places(tool):
        if place.shape.kind == "string" and place.shape.format in ("date", "date-time"):
            yield place


def test_all_dates_are_tried() -> None:
    """Nested ones above all: in lists of events, in strategies, in conditions of segments."""
    tried = {str(place) for tool in tools().values() for place in moments(tool)}
    assert tried >= {
        "KLAVIYO_CREATE_EVENT data__attributes__time",
        "KLAVIYO_BULK_CREATE_EVENTS data__attributes__events__bulk__create__data[0]"
        ".attributes.events.data[0].attributes.time",
        "KLAVIYO_CREATE_CAMPAIGN data__attributes__send__strategy__options__sto__date",
        "KLAVIYO_CREATE_SEGMENT data__attributes__definition__condition__groups[0]"
        ".conditions[0].timeframe_filter.start",
        "KLAVIYO_QUERY_FLOW_VALUES data__attributes__timeframe.end",
    }


@every_tool
def test_dicts_are_null_where_the_api_takes_null(slug: str) -> None:
    """`location=None` clears all of it at once."""
    tool = tools()[slug]
    for route in tool.routes:
        least = least_of(tool, route).python
        assert least is not None
        for path, shape in dicts(tool, route):
            *around, last = path
            given = deepcopy(least)
            at = given
            for name in around:
                at = at.setdefault(name, {})
            at[last] = None
            try:
                caller().method(tool, given)
                refused = False
            except package().ArgumentError as error:
                assert ".".join(path) in {fault.path for fault in error.faults}
                refused = True
            caller().line.requests.clear()
            assert refused is not shape.nullable, path
            known = hints(tool.group, tool.method)[path[0]]
            assert takes(known, given[path[0]]) is shape.nullable, path


@every_tool
def test_none_is_refused_where_no_slot_takes_a_value_as_it_is(slug: str) -> None:
    """Parts of a filter, ids for templates, files: none of them has a null."""
    tool = tools()[slug]
    within = {(place.route.label, place.parameter.name) for place in places(tool)}
    for route in tool.routes:
        least = least_of(tool, route)
        for parameter in tool.on(route):
            if (route.label, parameter.name) in within or whole_object(tool, parameter):
                continue
            given = {**least.arguments, parameter.name: None}
            with pytest.raises(package().ArgumentError) as caught:
                caller().call(tool, given)
            assert parameter.name in {one.documented for one in caught.value.faults}
            if len(parameter.python) == 1:
                known = hints(tool.group, tool.method)[parameter.python[0]]
                assert not takes(known, None), parameter.name


@every_tool
def test_what_chooses_an_operation_is_one_of_a_list(slug: str) -> None:
    """Another value would be another operation, or none."""
    tool = tools()[slug]
    whens = [route.when for route in tool.routes if route.when is not None]
    values = {when["value"] for when in whens if "value" in when}
    for when in whens:
        if len(values) == len(tool.routes):
            [name] = tool.parameters[when["parameter"]].python
            hint = hints(tool.group, tool.method)[name]
            assert set(get_args(hint)) == values


def test_results_have_no_datetimes() -> None:
    """Answers are the API's own JSON: there a date is text, whatever a request takes."""
    seen: set[Any] = set()
    found = {
        one
        for tool in tools().values()
        for one in parts(hints(tool.group, tool.method)["return"], seen)
    }
    assert {("created", str), ("send_time", str), ("date", str)} <= found
    assert not [name for name, inner in found if inner in (date, datetime)]
