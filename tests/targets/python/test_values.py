"""What Python may give for a value: as objects and as text, one of a list, null or not."""

from __future__ import annotations

import importlib
import json
import typing
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from generator.conventions import locations
from generator.jsonvalue import JsonText
from generator.model import Service
from generator.openapi import Facts, Property, Response, Schema, WireParameter
from tests.hostile.generation import facts_for, generated, imported, save
from tests.pages import printer
from tests.type_checking import Mypy

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
DATE_TIME, DAY = Schema("string", format="date-time"), Schema("string", format="date")
TIMES = {
    "datetime": replace(DATE_TIME, nullable=True),
    "date": DAY,
    "datetime_aliased": Schema("array", items=DATE_TIME),
    "again": Schema("array", items=Schema("ref", ref="Times")),
    "tenths": Schema("number", enum=(JsonText.of(0.5), JsonText.of(1))),
    "count": Schema("integer", enum=(JsonText.of(1), JsonText.of(2))),
}
"""Members called like types, in a shape that holds itself."""

PAGE = printer.page(
    printer.tool(
        printer.parameter("stay", "object", required=True),
        printer.parameter("from", description="Begins (ISO 8601 datetime)."),
        printer.parameter("until", description="A day, as YYYY-MM-DD."),
        printer.parameter("colour", description="Allowed values: red, green."),
        printer.parameter("marks", "array", description="Allowed values: a, b."),
        printer.parameter("note", description="A note. Max length: 5 characters."),
        printer.parameter("id", "string", required=True),
        printer.parameter("since", "string"),
        slug="ORCHARD_BOOK",
        title="Orchard Book",
    )
)


def facts(service: Service) -> Facts:
    plain = facts_for(service)
    shape = Schema(
        "object", properties=tuple(Property(n, s, False) for n, s in TIMES.items())
    )
    [operation] = plain.operations
    assert operation.body is not None
    stay = Schema("ref", ref="Times")
    shapes = {"stay": stay, "marks": Schema("array", items=Schema("string"))}
    members = tuple(
        replace(member, schema=shapes.get(member.name, member.schema))
        for member in operation.body.schema.properties
        if member.name not in ("id", "since")
    )
    body = replace(operation.body, schema=Schema("object", properties=members))
    parameters = (
        WireParameter("id", locations.PATH, Schema("string", nullable=True), True),
        WireParameter(
            "since", locations.QUERY, replace(DATE_TIME, nullable=True), False
        ),
    )
    operation = replace(
        operation,
        path="/book/{id}",
        body=body,
        parameters=parameters,
        responses=(Response(200, "application/json", shape),),
    )
    return replace(plain, operations=(operation,), schemas={"Times": shape})


class Orchard:
    """The emitted package; its requests go nowhere and are kept."""

    def __init__(self, package: Any) -> None:
        self.package = package
        self.requests: list[httpx.Request] = []
        http = httpx.Client(transport=httpx.MockTransport(self._respond))
        self.client = package.Orchard(http_client=http)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(200, json={"date": "2026-01-31"})

    def sent(self, **arguments: Any) -> Any:
        """The body of a call in Python, which must be that of one by documented names."""
        found = []
        self.client.trees.book("T", **arguments)
        found.append(self.requests.pop())
        self.client.call("ORCHARD_BOOK", {"id": "T", **self._documented(arguments)})
        found.append(self.requests.pop())
        assert found[0].content == found[1].content
        assert found[0].url == found[1].url
        return json.loads(found[0].content), str(found[0].url.query, "ascii")

    def refused(self, **arguments: Any) -> dict[str, str]:
        """The faults of a call, by place; those of both spellings must be the same."""
        with pytest.raises(self.package.ArgumentError) as python:
            self.client.trees.book("T", **arguments)
        given = {"id": "T", **self._documented(arguments)}
        with pytest.raises(self.package.ArgumentError) as documented:
            self.client.call("ORCHARD_BOOK", given)
        found, other = (
            {one.documented: one.message for one in caught.value.faults}
            for caught in (python, documented)
        )
        assert found == other
        assert not self.requests
        return found

    @staticmethod
    def _documented(arguments: dict[str, Any]) -> dict[str, Any]:
        return {name.rstrip("_"): value for name, value in arguments.items()}


@pytest.fixture(scope="module")
def orchard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Orchard]:
    package = generated(tmp_path_factory.mktemp("s") / "orchard", PAGE, facts=facts)
    assert package.files is not None, list(package.diagnostics)
    source = save(package.files, tmp_path_factory.mktemp("made"))
    with imported(source) as package:
        yield Orchard(package)


@pytest.fixture(scope="module")
def hints(orchard: Orchard) -> dict[str, Any]:
    names = {**vars(typing), "Sequence": Sequence}
    for module in ("runtime.sequences", "types.trees"):
        names |= vars(importlib.import_module(f"orchard_tools.{module}"))
    runtime = importlib.import_module("orchard_tools.runtime")
    names |= {name: getattr(runtime, name) for name in runtime.__all__}
    names |= {"datetime": datetime, "date": date}
    return typing.get_type_hints(type(orchard.client.trees).book, names)


def members(hint: Any) -> dict[str, Any]:
    return typing.get_type_hints(hint)


def test_members_take_dates_as_objects_whatever_they_are_called(
    hints: dict[str, Any],
) -> None:
    """A member called `datetime` hides the type from those after it."""
    found = members(hints["stay"])
    assert found["datetime"] == str | datetime | None
    assert found["date"] == str | date
    assert found["datetime_aliased"] == list[str | datetime]
    [again] = typing.get_args(found["again"])
    assert members(again)["date"] == str | date


def test_type_checkers_see_them_so(
    orchard: Orchard, tmp_path: Path, mypy: Mypy
) -> None:
    """Where a member hides a type, annotations evaluate and are wrong all the same."""
    source = Path(orchard.package.__file__).parents[1]
    use = tmp_path / "use.py"
    use.write_text(
        "from datetime import date, datetime, timezone\n"
        "from orchard_tools.types.trees import StayParam, TimesParam\n"
        "now = datetime.now(timezone.utc)\n"
        "deep: TimesParam = {'datetime_aliased': [now, 'x'], 'datetime': now}\n"
        "StayParam(date=date.today(), datetime=None, again=[deep])\n"
        "StayParam(datetime=date.today())\n",
        encoding="ascii",
    )
    found = mypy(use, path=source, cwd=tmp_path)
    [line] = found.stdout.splitlines()
    assert line.startswith("use.py:6: error: ") and '"date"' in line


def test_responses_of_the_same_shape_hold_text(hints: dict[str, Any]) -> None:
    """They are the API's own JSON: nothing in them has been converted."""
    found = members(hints["return"])
    assert found["datetime"] == str | None
    assert found["date"] is str
    assert found["datetime_aliased"] == list[str]


def test_lists_of_numbers(hints: dict[str, Any]) -> None:
    """There is no literal type of a fraction."""
    found = members(hints["stay"])
    assert found["tenths"] is float
    assert found["count"] == Literal[1, 2]


def test_what_only_the_page_says(hints: dict[str, Any], orchard: Orchard) -> None:
    """Its words are as good as a fact for dates; its lists of values may be old or short."""
    omit = orchard.package.Omit
    assert hints["from_"] == str | datetime | omit
    assert hints["until"] == str | date | omit
    assert hints["colour"] == Literal["red", "green"] | str | omit
    assert hints["marks"] == Sequence[Literal["a", "b"] | str] | omit
    body, _ = orchard.sent(stay={}, from_=NOON, until=date(2026, 1, 31), colour="blue")
    assert body == {
        "stay": {},
        "from": "2026-01-31T12:00:00+00:00",
        "until": "2026-01-31",
        "colour": "blue",
    }
    found = orchard.refused(stay={}, from_=date(2026, 1, 31), until=NOON, marks=[1])
    assert found.keys() == {"from", "until", "marks[0]"}


def test_a_length_that_only_the_page_gives(orchard: Orchard) -> None:
    """The API would refuse the request; here nothing is sent, and the place is named."""
    body, _ = orchard.sent(stay={}, note="\u00e9" * 5)
    assert body["note"] == "\u00e9" * 5
    assert set(orchard.refused(stay={}, note="\u00e9" * 6)) == {"note"}
    [tool] = orchard.package.manifest()["tools"]
    assert tool["inputSchema"]["properties"]["note"]["maxLength"] == 5


def test_dates_at_any_depth_of_a_shape_that_holds_itself(orchard: Orchard) -> None:
    """Where the description of a value ends, its dates do not."""
    deep: dict[str, Any] = {"datetime": NOON}
    wanted: dict[str, Any] = {"datetime": "2026-01-31T12:00:00+00:00"}
    for _ in range(20):
        deep, wanted = {"again": [deep]}, {"again": [wanted]}
    assert orchard.sent(stay=deep)[0] == {"stay": wanted}
    wrong: dict[str, Any] = {
        "datetime": NOON.replace(tzinfo=None),
        "date": NOON,
        "datetime_aliased": [NOON, date(2026, 1, 31)],
    }
    for _ in range(20):
        wrong = {"again": [wrong]}
    found = orchard.refused(stay=wrong)
    path = "stay" + ".again[0]" * 20
    assert found.keys() == {
        f"{path}.datetime",
        f"{path}.date",
        f"{path}.datetime_aliased[1]",
    }
    assert "needs a time zone" in found[f"{path}.datetime"]
    assert found[f"{path}.date"] == "must be a date, not a datetime"


def test_null_is_for_bodies(hints: dict[str, Any], orchard: Orchard) -> None:
    """A document may call a parameter nullable; an address has no way to say null."""
    assert hints["id"] is str
    assert hints["since"] == str | datetime | orchard.package.Omit
    _, query = orchard.sent(stay={"datetime": None}, since=NOON)
    assert query == "since=2026-01-31T12%3A00%3A00%2B00%3A00"
    assert orchard.refused(stay={"date": None}, since=None).keys() == {
        "stay.date",
        "since",
    }


def test_the_manifest_names_a_shape_that_holds_itself(orchard: Orchard) -> None:
    """Written out, it would have no end."""
    [tool] = orchard.package.manifest()["tools"]
    schema = tool["inputSchema"]
    [(name, shape)] = schema["$defs"].items()
    reference = json.dumps({"$ref": f"#/$defs/{name}"})
    assert reference in json.dumps(shape)
    assert reference in json.dumps(schema["properties"])


def test_docstrings_say_that_both_are_accepted(tmp_path: Path) -> None:
    """Editors show them beside the argument and beside the key."""
    package = generated(tmp_path / "orchard", PAGE, facts=facts)
    assert package.text("resources/trees.py").count("A datetime with a time zone,") == 4
    assert package.text("types/trees.py").count('"""A date, or text such as ') == 2
