"""What the generator prints about its bindings, against the same decisions written down by hand.

The generator derives most bindings from names and reads the rest from its specs. If either went
astray unnoticed, every other test would follow it: they take the printed bindings for true.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tests.parameters.members import facts
from tests.parameters.package import Route, Tool, decisions, every_tool, skeleton, tools

_KEYS = {
    "wrap": "each",
    "implies": "fixes",
    "needs": "needs",
    "default": "otherwise",
    "convert": "translated",
    "values": "spellings",
    "same_as": "repeats",
    "required": "required",
    "max_items": "most",
}
"""How the printed properties of a binding are called in `decisions.yaml`."""


def by_hand(tool: Tool, route: Route) -> Mapping[str, Any]:
    """The decisions about a route, by parameter."""
    found: Mapping[str, Any] = decisions()["parameters"].get(tool.slug, {})
    return found.get(route.label, {}) if len(tool.routes) > 1 else found


def as_by_hand(printed: Mapping[str, Any]) -> Any:
    """A printed binding as `decisions.yaml` would state it."""
    if printed["in"] == "none":
        return "nothing"
    slot, *more = (
        f"{one['in']} {one.get('pointer', one.get('name'))}"
        for one in (printed, *printed.get("also", ()))
    )
    found: dict[str, Any] = {"slot": slot}
    if more:
        found["and"] = more
    if "appends" in printed:
        found["adds"] = [
            f"{one['member']}: {one['text']}" if "member" in one else one["text"]
            for one in printed["appends"]
        ]
    found.update(
        (ours, printed[theirs]) for theirs, ours in _KEYS.items() if theirs in printed
    )
    return slot if len(found) == 1 else found


def every_binding() -> Iterator[tuple[Tool, Route, str, Mapping[str, Any]]]:
    for tool in tools().values():
        for route in tool.routes:
            for name, printed in route.printed["parameters"].items():
                yield tool, route, name, printed


@every_tool
def test_decided_bindings_are_those_written_down_by_hand(slug: str) -> None:
    tool = tools()[slug]
    for route in tool.routes:
        wanted = dict(by_hand(tool, route))
        found = {
            name: as_by_hand(printed)
            for name, printed in route.printed["parameters"].items()
            if ("why" in printed and not printed.get("chooses")) or name in wanted
        }
        assert found == wanted


@every_tool
def test_derived_bindings_lead_to_slots_of_the_same_name(slug: str) -> None:
    """Letters and digits of a name and of its slot are the same, once abbreviations are spelt out.

    Nothing else may lie in between: a name that merely resembles a slot is not its name.
    """
    tool = tools()[slug]
    for route in tool.routes:
        for name, printed in route.printed["parameters"].items():
            if name in by_hand(tool, route) or printed.get("chooses"):
                continue
            first, *more = route.slots(name)
            words = [
                {"attrs": "attributes", "props": "properties"}.get(w, w)
                for w in name.split("__")
            ]
            assert skeleton(first.name) in (
                skeleton(name),
                skeleton("".join(words)),
            ), name
            assert "why" not in printed
            twice = decisions()["twice"].get(slug, {}).get(name)
            assert [str(slot) for slot in more] == ([twice] if twice else [])


def test_every_decision_is_about_something() -> None:
    known = {(tool.slug, name) for tool, _, name, _ in every_binding()}
    for slug, entries in decisions()["parameters"].items():
        names = entries
        if any(" /" in key for key in entries):
            names = {name for one in entries.values() for name in one}
            assert set(entries) == {route.label for route in tools()[slug].routes}
        assert {(slug, name) for name in names} <= known
    for slug, ones in decisions()["twice"].items():
        assert {(slug, name) for name in ones} <= known


@every_tool
def test_operations_are_those_that_the_tools_are_named_for(slug: str) -> None:
    """A tool that calls another operation than its name says does something else to an account."""
    tool = tools()[slug]
    wanted = decisions()["operations"].get(slug)
    if wanted is not None:
        assert [_with_choice(route) for route in tool.routes] == wanted
        return
    [route] = tool.routes
    [operation] = (
        one for one in facts().operations if one.id == route.printed["operation_id"]
    )
    assert slug.removeprefix("KLAVIYO_").lower() in (operation.id, *operation.aliases)
    assert (operation.method, operation.path) == (route.method, route.path)


def _with_choice(route: Route) -> str:
    if route.when is None:
        return route.label
    value = "given" if route.when.get("given") else route.when["value"]
    return f"{route.label}, when {route.when['parameter']} is {value}"


def test_exclusive_parameters() -> None:
    found = {
        tool.slug: list(tool.exclusive) for tool in tools().values() if tool.exclusive
    }
    assert found == decisions()["exactly_one_of"]
