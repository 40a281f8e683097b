"""Reads what `generator.keys` declares from the nodes of a YAML file.

All faults are found in one run: what cannot be read is left out of its list or section, and
the caller gets no value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.keys import (
    Anything,
    Converted,
    Either,
    Key,
    Kind,
    ListOf,
    MapOf,
    Record,
    Scalar,
    Styled,
    UnfitError,
    keys_of,
)
from generator.spec.yaml import Node, unknown_keys

_T = TypeVar("_T")


class _Unread:
    """The type of `UNREAD`: a value whose fault is reported."""


UNREAD: Final = _Unread()


def read_record(
    cls: type[_T], node: Node, faults: Diagnostics, **given: Any
) -> _T | None:
    """The section in a node; None after reporting faults. `given`: values of other fields."""
    found = _record(cls, node, faults, given)
    return None if isinstance(found, _Unread) else found


def _read(kind: Kind, node: Node, faults: Diagnostics) -> Any:
    """The value in a node, or `UNREAD`."""
    if isinstance(kind, Scalar):
        return _scalar(kind, node, faults)
    if isinstance(kind, Anything):
        return JsonText.of(node.plain())
    if isinstance(kind, ListOf):
        return _list(kind, node, faults)
    if isinstance(kind, MapOf):
        return _map(kind, node, faults)
    if isinstance(kind, Record):
        return _record(kind.cls, node, faults, {})
    if isinstance(kind, Either):
        fitting = [one for one in kind.kinds if _stands_for(one, node)]
        return _read((fitting or [kind.kinds[0]])[0], node, faults)
    if isinstance(kind, Converted):
        return _converted(kind, node, faults)
    return _styled(kind, node, faults)


def _stands_for(kind: Kind, node: Node) -> bool:
    """True where a kind is for values of the node's YAML type."""
    if isinstance(kind, Converted):
        return _stands_for(kind.kind, node)
    if isinstance(kind, ListOf):
        return isinstance(node.value, tuple)
    if isinstance(kind, (MapOf, Record)):
        return isinstance(node.value, Mapping)
    return not isinstance(node.value, (tuple, Mapping))


def _scalar(kind: Scalar, node: Node, faults: Diagnostics, subject: str = "") -> Any:
    value: Any
    if kind.type == "text":
        value = node.as_str(faults)
    elif kind.type == "true or false":
        value = node.as_bool(faults)
    else:
        value = node.as_int(faults)
    if value is None:
        return UNREAD
    try:
        return kind.parse(value)
    except UnfitError as fault:
        message = (
            fault.message
            or f"{subject or f'`{node.name}`'} must be {kind.meaning}, but is {_shown(value)}"
        )
        faults.error(kind.code, message, node.location, help=fault.help or kind.help)
        return UNREAD


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 100 else text[:97] + "..."


def _list(kind: ListOf, node: Node, faults: Diagnostics) -> Any:
    if not isinstance(node.value, tuple):
        node.as_list(faults)
        return UNREAD
    found = [_read(kind.item, item, faults) for item in node.value]
    return tuple(one for one in found if one is not UNREAD)


def _map(kind: MapOf, node: Node, faults: Diagnostics) -> Any:
    if node.as_mapping(faults) is None:
        return UNREAD
    found = []
    for text, entry in node.items():
        name = _scalar(
            kind.names,
            Node(text, node.keys[text]),
            faults,
            f"a name in `{node.name}`",
        )
        if not kind.into:
            value = _read(kind.value, entry, faults)
            found.append((name, value))
            continue
        assert isinstance(kind.value, Record)
        given = {kind.into: name}
        value = _record(kind.value.cls, entry, faults, given)
        found.append((name, value))
    kept = (pair for pair in found if UNREAD not in pair)
    return tuple(value if kind.into else (name, value) for name, value in kept)


def _record(
    cls: type[Any], node: Node, faults: Diagnostics, given: Mapping[str, Any]
) -> Any:
    if node.as_mapping(faults) is None:
        return UNREAD
    keys = keys_of(cls)
    before = len(faults)
    unknown_keys(node, [one.name for one in keys], faults)
    values = _values(keys, node, faults)
    return _made(cls, values | dict(given), node, faults, before)


def _values(keys: Iterable[Key], node: Node, faults: Diagnostics) -> dict[str, Any]:
    """The values of the keys, by attribute; absent keys are left to their defaults."""
    found: dict[str, Any] = {}
    for key in keys:
        entry = node.get(key.name)
        if entry is not None:
            found[key.attribute] = _read(key.kind, entry, faults)
        elif key.required:
            _missing(key.name, node, faults)
    return found


def _missing(key: str, node: Node, faults: Diagnostics) -> None:
    name = f"{node.name}.{key}" if node.name else key
    faults.error(
        "E-SPEC",
        f"`{name}` is missing",
        node.location,
        help=f"Write `{key}: ...` here.",
    )


def _made(
    cls: type[Any],
    values: dict[str, Any],
    node: Node,
    faults: Diagnostics,
    before: int,
) -> Any:
    """The record, once every value is read and all of them go together."""
    if len(faults) > before or UNREAD in values.values():
        return UNREAD
    if "location" in getattr(cls, "__dataclass_fields__", {}):
        values["location"] = node.location
    made = cls(**values)
    if hasattr(made, "faults"):
        for fault in made.faults():
            faults.error(
                "E-SPEC",
                fault.message.replace("{section}", node.name),
                _below(node, fault.at).location,
                help=fault.help,
            )
    return made if len(faults) == before else UNREAD


def _below(node: Node, way: Iterable[str | int]) -> Node:
    for step in way:
        inner = node.get(step) if isinstance(step, str) else None
        if isinstance(step, int) and isinstance(node.value, tuple):
            inner = node.value[step]
        node = inner or node
    return node


def _converted(kind: Converted, node: Node, faults: Diagnostics) -> Any:
    before = len(faults)
    value = _read(kind.kind, node, faults)
    if value is UNREAD or len(faults) > before:
        return UNREAD
    try:
        return kind.convert(value)
    except UnfitError as fault:
        message = fault.message.replace("{section}", node.name)
        faults.error("E-SPEC", message, node.location, help=fault.help)
        return UNREAD


def _styled(kind: Styled, node: Node, faults: Diagnostics) -> Any:
    named = node if isinstance(node.value, str) else None
    if named is None:
        if node.as_mapping(faults) is None:
            return UNREAD
        named = node.get("style")
        if named is None:
            _missing("style", node, faults)
            return UNREAD
    name = named.as_str(faults, choices=tuple(kind.table))
    if name is None:
        return UNREAD
    cls = kind.table[name]
    own = keys_of(kind.record) if kind.record is not None else ()
    before = len(faults)
    settings = Node({}, node.location, node.name) if named is node else node
    allowed = ["style", *(one.name for one in (*keys_of(cls), *own))]
    unknown_keys(settings, allowed, faults)
    style = _made(
        cls, _values(keys_of(cls), settings, faults), settings, faults, before
    )
    if kind.record is None:
        return style
    beside = _values(own, settings, faults)
    return _made(kind.record, beside | {"style": style}, settings, faults, before)
