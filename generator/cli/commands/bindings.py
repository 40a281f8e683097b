"""`toolpress bindings SERVICE [--json]`: where each parameter goes, for review."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from generator.bind import Binding, BoundRoute, BoundService, BoundTool
from generator.bind.matching import letters_and_digits
from generator.cli.console import Console, Exit
from generator.cli.specs import select
from generator.conventions.slots import Slot
from generator.diagnostics import Diagnostics
from generator.inputs import read_inputs
from generator.pipeline import bind_inputs
from generator.spec.bindings import ParameterRule


def run(options: Namespace, console: Console) -> int:
    [name] = select(options.specs, [options.service])
    diagnostics = Diagnostics()
    inputs = read_inputs(options.specs / name, diagnostics, console.progress)
    bound = None if inputs is None else bind_inputs(inputs, diagnostics)
    console.show(diagnostics)
    if bound is None or diagnostics.failed:
        return Exit.FAULTS
    if options.json:
        console.result(json.dumps(report(bound), indent=2, ensure_ascii=True))
    else:
        console.result("\n".join(_lines(bound)))
    return Exit.DONE


def report(bound: BoundService) -> dict[str, Any]:
    """All bindings as JSON: by slug the operation, and by documented name the slot.

    A tool with several operations has all of them in `routes`; the other members describe the
    default one.
    """
    return {tool.tool.slug: _tool(tool) for tool in bound.tools}


def _tool(bound: BoundTool) -> dict[str, Any]:
    if bound.unavailable:
        return {"unavailable": bound.unavailable}
    usual = next(
        (route for route in bound.routes if route.when is None), bound.routes[0]
    )
    routes = [_route(route) for route in bound.routes]
    found = _route(usual)
    slots: dict[str, Any] = found["parameters"]
    for route in routes:
        slots = route["parameters"] | slots
    found["parameters"] = {p.name: slots[p.name] for p in bound.tool.parameters}
    for slot in found["parameters"].values():
        if slot["in"] == "none":
            slot.setdefault("why", bound.why)
    if len(routes) > 1:
        found["routes"] = routes
    if bound.exactly_one_of:
        found["exactly_one_of"] = list(bound.exactly_one_of)
    if bound.unique:
        found["unique"] = bound.unique
    if bound.pagination is not None:
        found["pages"] = bound.pagination.sentence()
    if bound.why:
        found["why"] = bound.why
    return found


def _route(route: BoundRoute) -> dict[str, Any]:
    found: dict[str, Any] = {
        "method": route.operation.method,
        "path": route.operation.path,
        "operation_id": route.operation.id,
    }
    if route.when:
        value = route.when.value
        found["when"] = {
            "parameter": route.when.parameter,
            **({"given": True} if value is None else {"value": value.value}),
        }
    if route.filled:
        found["filled"] = [
            _slot(slot)
            | (
                {"value": slot.schema.enum[0].value}
                if slot.constant
                else {"holds_others": True}
            )
            for slot in route.filled
        ]
    found["parameters"] = {b.parameter.name: _binding(b, route) for b in route.bindings}
    return found


def _binding(binding: Binding, route: BoundRoute) -> dict[str, Any]:
    rule = binding.rule
    slots = binding.slots
    if rule is not None and rule.same_as and not slots:
        own = letters_and_digits(binding.parameter.name)
        slots = tuple(
            slot for slot in route.slots if letters_and_digits(slot.name) == own
        )[:1]
    found: dict[str, Any] = _slot(slots[0]) if slots else {"in": "none"}
    if len(slots) > 1:
        found["also"] = [_slot(slot) for slot in slots[1:]]
    if binding.parameter.beyond_page:
        found["beyond_page"] = True
    if binding.chooses:
        found["chooses"] = True
    return found if rule is None else {**found, **_decision(rule)}


def _decision(rule: ParameterRule) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if rule.append:
        found["appends"] = [
            {"text": text, **({"member": member} if member else {})}
            for member, text in rule.append
        ]
    if rule.values:
        found["values"] = dict(rule.values)
    for key, conditions in (("implies", rule.implies), ("needs", rule.needs)):
        if conditions:
            found[key] = {str(slot): value.value for slot, value in conditions}
    values = {"wrap": rule.wrap, "default": rule.default, "example": rule.example}
    found.update((key, one.value) for key, one in values.items() if one is not None)
    if rule.max_items is not None:
        found["max_items"] = rule.max_items
    if rule.convert:
        found["convert"] = list(rule.convert)
    if rule.required is not None:
        found["required"] = rule.required
    texts = {"same_as": rule.same_as, "says": rule.says, "note": rule.note}
    found.update((key, text) for key, text in texts.items() if text)
    if not rule.only_words:
        found["why"] = rule.why
    return found


def _slot(slot: Slot) -> dict[str, Any]:
    kind = "pointer" if slot.location.nested else "name"
    return {"in": slot.location.name, kind: slot.name}


def _lines(bound: BoundService) -> Iterator[str]:
    derived = decided = 0
    for tool in bound.tools:
        if tool.unavailable:
            yield f"{tool.tool.slug}  cannot be called: {tool.unavailable}"
            continue
        for route in tool.routes:
            when = ""
            if route.when:
                value = route.when.value
                given = "is given" if value is None else f"is {value.text}"
                when = f"  when {route.when.parameter} {given}"
            operation = route.operation
            yield f"{tool.tool.slug}  {operation.method} {operation.path}{when}"
            width = max((len(b.parameter.name) for b in route.bindings), default=0)
            for binding in route.bindings:
                yield f"  {binding.parameter.name:{width}}  {_words(_binding(binding, route))}"
                if binding.rule:
                    yield f"  {'':{width}}    {binding.rule.why}"
        if tool.pagination is not None:
            yield f"  {tool.pagination.sentence()}"
        if tool.why:
            yield f"  ({tool.why})"
        names = {b.parameter.name: b for r in reversed(tool.routes) for b in r.bindings}
        by_decision = sum(
            1 for one in names.values() if one.rule and not one.rule.only_words
        )
        decided += by_decision
        derived += len(names) - by_decision
        yield ""
    for one in bound.left_out:
        yield f"{one.slug}  left out: {one.why}"
    yield f"{derived + decided} parameters: {derived} by their names, {decided} by decision"


def _words(found: dict[str, Any]) -> str:
    slots = [found, *found.get("also", ())]
    words = " and ".join(
        f"{p['in']} {p.get('pointer') or p.get('name') or ''}" for p in slots
    )
    if found.get("same_as"):
        words += f", the same as {found['same_as']}"
    for part in found.get("appends", ()):
        words += f", adds {part['text']}"
    if found.get("chooses"):
        words += ", chooses the operation"
    return words
