"""Every member within every value: left out, null, one of its values, a date, and nothing wrong.

What the wire facts allow is sent as it is given; all else is refused with its member. The emitted
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
    Member,
    dicts,
    fits,
    hints,
    members,
    parts,
    takes,
)
from tests.parameters.package import Tool, decisions, every_tool, tools
from tests.parameters.sending import caller
from tests.parameters.test_refusals import least_of, whole_object

NOON = datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=1)))
DAY = date(2026, 1, 31)


@dataclass(frozen=True)
class Outcome:
    """What came of a call: what its slot holds, or what it was refused for."""

    held: Any = ABSENT
    faults: Mapping[str, str] = field(default_factory=dict)
    """Messages by the names of members."""

    @property
    def sent(self) -> bool:
        return not self.faults

    def message(self, member: Member) -> str:
        """What it was refused for, in a member; empty for nothing."""
        found = [self.faults[name] for name in member.names if name in self.faults]
        return found[0] if found else ""


def outcomes(member: Member, put: Any) -> list[Outcome]:
    """What comes of both spellings of a call with something in a member."""
    value = member.fill(put)
    return _outcomes(member, value, member.python(value))


def _outcomes(
    member: Member, value: Any, python: Mapping[str, Any] | None
) -> list[Outcome]:
    ways = [(caller().call, member.arguments(value)), (caller().method, python)]
    return [_outcome(member, send, given) for send, given in ways if given is not None]


def _outcome(member: Member, send: Any, given: Mapping[str, Any]) -> Outcome:
    try:
        sent = send(member.tool, given)
    except package().ArgumentError as error:
        assert not caller().line.requests
        pairs = [(one.documented, one.message) for one in error.faults]
        pairs += [(one.path, one.message) for one in error.faults]
        return Outcome(faults=dict(pairs))
    if not member.slot.location.nested:
        return Outcome()
    at = json.loads(sent.body)
    for token in member.slot.name.split("/")[1:]:
        at = at[token.replace("~1", "/").replace("~0", "~")]
    return Outcome(at)


def check(member: Member, put: Any, text: Any = None) -> None:
    """Puts something into a member, and holds what comes of it and the types against the facts.

    `text` is what is sent for it, where that is something else. A member that another alternative
    leaves open may pass there, or be refused for what surrounds it.
    """
    value, label = member.fill(put), f"{member} = {put!r}"
    in_body = member.slot.location.nested
    null_outside = value is None and not in_body  # addresses and queries have no null
    allowed = fits(member.whole, value, unlisted=True) and not null_outside
    python = member.python(value)
    for one in _outcomes(member, value, python):
        assert one.sent is allowed or member.loose, f"{label}: {one.faults}"
        if not one.sent:
            assert one.message(member), f"{label}: {one.faults}"
        elif in_body:
            assert one.held == (value if text is None else member.fill(text)), label
    if python is not None:
        listed = fits(member.whole, value, unlisted=False) and not null_outside
        assert member.typed(python) is listed, label
        assert listed is allowed or member.loose, label


@every_tool
def test_none_is_null_exactly_where_the_api_takes_null(slug: str) -> None:
    """Null clears a value; where the API has no null it refuses the whole call."""
    for member in members(tools()[slug]):
        if member.parameter.name not in decisions()["cursors"]:
            check(member, None)


@every_tool
def test_none_for_a_cursor_is_the_first_page(slug: str) -> None:
    """A loop over pages begins with `cursor=None`; that is no parameter of the request."""
    tool = tools()[slug]
    for member in members(tool):
        if member.parameter.name in decisions()["cursors"]:
            given = member.arguments(None)
            again = caller().call(tool, given)
            del given[member.parameter.name]
            sent = caller().call(tool, given)
            assert (again.url, again.body) == (sent.url, sent.body)
            python = member.python(None)
            assert python is not None and member.typed(python)
            again = caller().method(tool, python)
            assert (again.url, again.body) == (sent.url, sent.body)


@every_tool
def test_what_is_left_out_is_not_sent(slug: str) -> None:
    """A member that nobody gave must not overwrite what is there."""
    for member in members(tools()[slug]):
        if member.path and isinstance(member.path[-1], str):
            check(member, ABSENT)


@every_tool
def test_lists_of_values_are_those_of_the_types(slug: str) -> None:
    """An editor completes the values; a misspelt one is told before the call."""
    for member in members(tools()[slug]):
        if member.shape.enum:
            for one in member.shape.enum:
                if one.value is not None:
                    check(member, one.value)
            check(member, "no-such-value")


@every_tool
def test_dates_are_accepted_as_objects_and_as_text(slug: str) -> None:
    """Whoever has a datetime should not need to know how the API spells it."""
    for member in date_times(tools()[slug]):
        value = DAY if member.shape.format == "date" else NOON
        check(member, value, value.isoformat())
        check(member, value.isoformat())


@every_tool
def test_invalid_dates_and_times_are_refused(slug: str) -> None:
    """A guessed zone or a guessed hour would be a campaign at the wrong time."""
    for member in date_times(tools()[slug]):
        if member.loose:
            continue
        whole_day = member.shape.format == "date"
        wrong = {
            NOON if whole_day else DAY: "must be a date" if whole_day else "time zone",
            NOON.replace(tzinfo=None): "must be a date" if whole_day else "time zone",
            "tomorrow": "must be a date",
        }
        for value, message in wrong.items():
            for one in outcomes(member, value):
                assert message in one.message(
                    member
                ), f"{member} = {value!r}: {one.faults}"
        # To type checkers a datetime is a date, with a time zone or without.
        python = member.python(member.fill(DAY))
        assert python is None or member.typed(python) is whole_day


def date_times(tool: Tool) -> Iterator[Member]:
    for member in members(tool):
        if member.shape.kind == "string" and member.shape.format in (
            "date",
            "date-time",
        ):
            yield member


def test_all_dates_are_tried() -> None:
    """Nested ones above all: in lists of events, in strategies, in conditions of segments."""
    tried = {str(member) for tool in tools().values() for member in date_times(tool)}
    assert tried >= {
        "KLAVIYO_CREATE_EVENT data__attributes__time",
        "KLAVIYO_BULK_CREATE_CLIENT_EVENTS data__attributes__events__data[0].attributes.time",
        "KLAVIYO_CREATE_CAMPAIGN data__attributes__send__strategy__options__sto__date",
        "KLAVIYO_CREATE_SEGMENT data__attributes__definition__condition__groups[0]"
        ".conditions[0].timeframe_filter.start",
        "KLAVIYO_QUERY_CAMPAIGN_VALUES data__attributes__timeframe.end",
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
    within = {(member.route.label, member.parameter.name) for member in members(tool)}
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
