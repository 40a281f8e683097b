"""The arguments of an operation, and its documented parameters, from the rows of its routes."""

from __future__ import annotations

from dataclasses import replace

from generator.design.client import Argument, Parameter, Wording
from generator.design.routes import Row, ToolRows, joint
from generator.design.types import ArrayType, ObjectType, TextType, Type, UnionType
from generator.design.words import Path, Words

CURSOR = "Where the page begins: the cursor of an earlier one. None is the first page."
"""What a cursor is, where nothing says so."""


def arguments(tool: ToolRows) -> tuple[Argument, ...]:
    """The arguments: the path id, then required ones, then the rest."""
    by_path: dict[Path, list[Row]] = {}
    for row in tool.rows():
        if row.field.argument:
            by_path.setdefault(row.field.argument, []).append(row)
    required = {
        path
        for path, rows in by_path.items()
        if len(rows) == len(tool.routes) and all(row.required for row in rows)
    }
    by_top: dict[Words, list[Row]] = {}
    for path, rows in by_path.items():
        by_top.setdefault(path[0], []).append(joint(rows))
    in_path = [top for top, rows in by_top.items() if _is_in_path(rows)]
    first = in_path[0] if len(in_path) == 1 else None
    found = [
        (
            _lone(rows[0], 0, (top,) in required, positional=top == first)
            if _is_lone(rows, 1)
            else _group(rows, 1)
        )
        for top, rows in by_top.items()
    ]
    return tuple(sorted(found, key=lambda one: (not one.positional, not one.required)))


def _is_lone(rows: list[Row], depth: int) -> bool:
    return len(rows) == 1 and len(rows[0].field.argument) == depth


def _is_in_path(rows: list[Row]) -> bool:
    return (
        _is_lone(rows, 1)
        and not rows[0].field.client
        and any(slot.name.location.positional for slot in rows[0].field.slots)
    )


def _lone(
    row: Row, depth: int, required: bool, *, positional: bool = False
) -> Argument:
    given = _given(row)
    if row.field.cursor:
        given = replace(given, nullable=True)
    return Argument(
        name=row.field.argument[depth],
        type=given,
        required=required,
        positional=positional,
        wording=_cursor(row.wording) if row.field.cursor else row.wording,
        deprecated=row.deprecated,
    )


def _cursor(wording: Wording) -> Wording:
    return wording if wording.otherwise else replace(wording, otherwise=CURSOR)


def _given(row: Row) -> Type:
    """The type that callers pass: unquoted parts of a text may be date-times."""
    if any(one.member for one in row.field.appends):
        return ObjectType(values=TextType(format="date-time"))
    return row.field.type


def _group(rows: list[Row], depth: int) -> Argument:
    """The argument (or member of one) that holds what the rows are for."""
    whole = next((row for row in rows if len(row.field.argument) == depth), None)
    by_name: dict[Words, list[Row]] = {}
    for row in rows:
        if len(row.field.argument) > depth:
            by_name.setdefault(row.field.argument[depth], []).append(row)
    members = []
    for inner in by_name.values():
        if _is_lone(inner, depth + 1):
            members.append(_lone(inner[0], depth, _needed(inner, whole)))
        else:
            members.append(
                replace(_group(inner, depth + 1), required=_needed(inner, whole))
            )
    return Argument(
        name=rows[0].field.argument[depth - 1],
        type=ObjectType(nullable=whole is not None and whole.field.type.nullable),
        members=tuple(members),
        required=_group_required(rows, whole),
        deprecated=whole is not None and whole.deprecated,
    )


def _group_required(rows: list[Row], whole: Row | None) -> bool:
    if any(row.required and not row.field.anchor for row in rows):
        return True
    slot = whole.slot if whole is not None else None
    return slot is not None and slot.required and not slot.anchor


def _needed(rows: list[Row], around: Row | None) -> bool:
    """Whether an object cannot be without the member that the rows are for.

    What an optional object within it requires is needed only with that object.
    """
    slot = around.slot if around is not None else None
    if slot is None:
        return any(row.required for row in rows)
    anchor = slot.anchor if slot.required else slot.name
    return any(
        row.required and row.slot is not None and row.slot.anchor == anchor
        for row in rows
    )


def parameters(tool: ToolRows) -> tuple[Parameter, ...]:
    """The documented parameters, in the order of the page."""
    by_parameter = tool.by_parameter()
    found = []
    for parameter in tool.bound.tool.parameters:
        rows = by_parameter.get(parameter.name, [])
        if not rows:
            continue
        rules = [row.binding.rule for row in rows if row.binding and row.binding.rule]
        notes = [rule.note for rule in rules if rule.note]
        same = rows[0].field.same_as
        if same:
            notes.append(f"Repeats {same}; leave it out, or pass the same value.")
        found.append(
            Parameter(
                name=parameter.name,
                type=_documented_type(rows),
                required=tool.always(rows),
                required_on_page=parameter.required,
                wording=replace(rows[0].wording, notes=tuple(notes)),
                default=parameter.default,
                example=next(
                    (rule.example for rule in rules if rule.example is not None),
                    parameter.example,
                ),
                shown=any(rule.example is not None for rule in rules),
                refused=rows[0].field.refused,
                deprecated=all(row.deprecated for row in rows),
                beyond_page=parameter.beyond_page,
            )
        )
    return tuple(found)


def _documented_type(rows: list[Row]) -> Type:
    """The type of a value that several routes accept, each in a different way."""
    types = tuple(dict.fromkeys(row.documented for row in rows))
    if len(types) == 1:
        return types[0]
    arrays = [type_ for type_ in types if isinstance(type_, ArrayType)]
    if len(arrays) == len(types):
        items = tuple(dict.fromkeys(array.items for array in arrays))
        return ArrayType(
            items=items[0] if len(items) == 1 else UnionType(options=items)
        )
    return UnionType(options=types)
