"""Compares a request with the recorded one, slot by slot, and says in words what differs."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.recording.wire import FORM

ABSENT = "(absent)"
_FORMS = ("multipart/form-data", FORM)


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference from the recording that we choose on purpose (see `differences.yaml`)."""

    slot: str
    recorded: str
    ours: str
    tools: tuple[str, ...]
    """Slugs; empty: all tools."""
    why: str

    def covers(self, tool: str, slot: str, recorded: str, ours: str) -> bool:
        return (slot, recorded, ours) == (self.slot, self.recorded, self.ours) and (
            not self.tools or tool in self.tools
        )


def chosen_differences(service: str) -> tuple[Difference, ...]:
    """The differences that are chosen for a service, each with its reason."""
    path = Path(__file__).parent / "differences" / f"{service}.yaml"
    text = path.read_text(encoding="utf-8")
    return tuple(
        Difference(
            entry["slot"],
            _shown(entry["recorded"]),
            _shown(entry["ours"]),
            tuple(entry.get("tools", ())),
            entry["why"],
        )
        for entry in yaml.safe_load(text)
    )


def slots(request: Mapping[str, Any]) -> dict[str, str]:
    """A request as its slots and their values, in the order of the wire.

    A slot is `method`, `path`, `query NAME`, `header NAME`, `form NAME`, `file NAME` or
    `body POINTER`, where the pointer leads to a leaf. The members of a JSON object have no order;
    the pairs of a query and the parts of a form have one.
    """
    found: dict[str, str] = {"method": request["method"], "path": request["path"]}
    names = [name for name, _ in request["query"]]
    for name, value in request["query"]:
        _add(found, f"query {name}", json.dumps(value, ensure_ascii=False))
    if len(names) > 1 and not request.get("unordered"):
        found["order of the query"] = json.dumps(" ".join(names))
    for name, value in request["headers"].items():
        found[f"header {name}"] = json.dumps(value)
    body: Any = request.get("body")
    if "body" in request and request["headers"].get("content-type") in _FORMS:
        for part in body:
            kind = "file" if "filename" in part else "form"
            value = part["text"] if kind == "form" else {**part, "name": None}
            _add(found, f"{kind} {part['name']}", json.dumps(value, ensure_ascii=False))
        if len(body) > 1 and not request.get("unordered"):
            found["order of the form"] = json.dumps(
                " ".join(part["name"] for part in body)
            )
    elif "body" in request:
        found.update(_leaves(body, ""))
    return found


def any_order(request: Mapping[str, Any]) -> dict[str, Any]:
    """A request whose query pairs, and whose form, have no order but that of equal names."""
    found = {
        **request,
        "unordered": True,
        "query": sorted(request["query"], key=lambda pair: pair[0]),
    }
    if "body" in request and request["headers"].get("content-type") in _FORMS:
        found["body"] = sorted(request["body"], key=lambda part: part["name"])
    return found


def differences(
    tool: str,
    recorded: Mapping[str, Any],
    sent: Mapping[str, Any],
    chosen: Iterable[Difference],
    used: set[Difference] | None = None,
) -> list[str]:
    """The slots in which two requests differ, apart from the chosen differences."""
    theirs, ours = slots(recorded), slots(sent)
    found = []
    for slot in dict.fromkeys([*theirs, *ours]):
        before, after = theirs.get(slot, ABSENT), ours.get(slot, ABSENT)
        if before == after:
            continue
        cover = next(
            (one for one in chosen if one.covers(tool, slot, before, after)), None
        )
        if cover is None:
            found.append(slot)
        elif used is not None:
            used.add(cover)
    return found


def report(
    tool: str,
    where: str,
    recorded: Mapping[str, Any],
    sent: Mapping[str, Any],
    differing: Iterable[str],
    concerned: Mapping[str, Iterable[str]],
) -> str:
    """What differs: tool, parameters and slots, and a unified diff of all slots."""
    lines = [f"{tool}, {where}: the request is not the one that was recorded"]
    for slot in differing:
        names = ", ".join(concerned.get(slot, ())) or "no parameter"
        lines.append(f"  {slot}: {names}")
    lines += difflib.unified_diff(
        _lines(slots(recorded)), _lines(slots(sent)), "recorded", "sent", lineterm=""
    )
    return "\n".join(lines)


def concerned(
    tool: Any,
    call: Mapping[str, Any],
    recorded: Mapping[str, Any],
    differing: Iterable[str],
) -> dict[str, list[str]]:
    """For each differing slot the documented parameters that have to do with it.

    Those that the table of the package binds there, and those whose value was recorded there: when
    a binding is broken the two need not be the same.
    """
    values = slots(recorded)
    found: dict[str, list[str]] = {}
    for slot in differing:
        bound = [
            field.documented
            for route in tool.routes
            for field in route.fields
            if field.documented in call
            and any(_covers(one, slot) for one in field.slots)
        ]
        given = [
            name
            for name, value in call.items()
            if slot in values and _same_text(value, values[slot])
        ]
        found[slot] = list(dict.fromkeys([*bound, *given]))
    return found


def _covers(bound: Any, slot: str) -> bool:
    where, name = bound.location, bound.name
    if where == "path":
        return slot == "path"
    kind, _, rest = slot.partition(" ")
    if kind != where:
        return False
    if where != "body":
        return bool(rest == name)
    return bool(
        rest == name or rest.startswith(f"{name}/") or name.startswith(f"{rest}/")
    )


def _same_text(value: Any, shown: str) -> bool:
    texts = {
        json.dumps(value, ensure_ascii=False),
        json.dumps(str(value), ensure_ascii=False),
    }
    if isinstance(value, list):
        texts.add(json.dumps(",".join(map(str, value)), ensure_ascii=False))
    return shown in texts


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and value:
        for name, one in value.items():
            escaped = name.replace("~", "~0").replace("/", "~1")
            yield from _leaves(one, f"{pointer}/{escaped}")
    elif isinstance(value, list) and value:
        for index, one in enumerate(value):
            yield from _leaves(one, f"{pointer}/{index}")
    else:
        # The type of a number counts for the eye only: 1 and 1.0 are the same JSON value.
        number = isinstance(value, float) and value.is_integer()
        yield f"body {pointer}", json.dumps(
            int(value) if number else value, ensure_ascii=False
        )


def _add(found: dict[str, str], slot: str, value: str) -> None:
    found[slot] = f"{found[slot]}, {value}" if slot in found else value


def _lines(found: Mapping[str, str]) -> list[str]:
    body = sorted(
        f"{slot} = {value}" for slot, value in found.items() if slot[:4] == "body"
    )
    return [
        f"{slot} = {value}" for slot, value in found.items() if slot[:4] != "body"
    ] + body


def _shown(value: Any) -> str:
    return ABSENT if value is None else json.dumps(value, ensure_ascii=False)
