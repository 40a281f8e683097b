"""The report of the measurements."""

from __future__ import annotations

import json

from tests.bench.report import alternate, as_json, row, table


def test_a_ratio_is_of_the_same_round() -> None:
    """What slows the machine down for a while must not make a contender look slow."""
    ours, theirs = [11.0, 110.0, 12.0], [10.0, 100.0, 10.0]
    one = row("call", "ours", ours, "us", beside=("theirs", theirs), budget=1.15)
    assert one.ratio is not None
    assert (one.ratio.least, one.ratio.median, one.ratio.most) == (1.1, 1.1, 1.2)
    assert (one.value, one.least) == (12.0, 11.0)
    assert one.within is True


def test_a_budget_is_of_the_value_where_there_is_no_ratio() -> None:
    assert row("limiter", "plain", [900.0], "ns", budget=3000).within is True
    assert row("limiter", "plain", [3100.0], "ns", budget=3000).within is False
    assert row("limiter", "plain", [3100.0], "ns").within is None


def test_contenders_take_turns_in_both_orders() -> None:
    """Whoever always comes second would always find the machine as the first one left it."""
    order: list[str] = []

    def run(name: str) -> int:
        order.append(name)
        return len(order)

    samples = alternate(("a", "b"), run, 2, lambda text: None)
    assert order == ["a", "b", "b", "a"]
    assert samples == {"a": [1, 4], "b": [2, 3]}


def test_an_overrun_can_be_seen_and_read_by_programs() -> None:
    rows = [
        row("call", "theirs", [10.0], "us"),
        row("call", "ours", [12.0], "us", beside=("theirs", [10.0]), budget=1.1),
    ]
    environment = {"cores": "2"}
    [last] = table(rows, environment).splitlines()[-1:]
    assert last.split()[0] == "ours" and last.endswith("budget 1.1: OVER")
    report = json.loads(as_json(rows, environment))
    assert [one["within"] for one in report["rows"]] == [None, False]
    assert report["environment"] == environment
