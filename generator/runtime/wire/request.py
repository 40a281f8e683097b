"""From a tool's table and arguments to one request, without sending anything.

`build` takes either spelling. Both go through the same fields in the same order, so they give the
same bytes. All faults are collected before one `ArgumentError` is raised.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..encoding import header_text, list_texts, path_text, query_text, steps
from ..errors import ArgumentError, Fault
from ..omit import OMIT
from ..pointer import child, follow, tokens_of
from ..schema.equality import same
from ..schema.problems import Path, Problem
from .appending import combined, contributions
from .arguments import BAD, NOTHING, WHOLE, gather, selected_route
from .body import Body, copy_objects, fresh
from .compiled import (
    CompiledField,
    CompiledRoute,
    Spelling,
    compiled_tool,
)
from .extra_options import add_headers, add_query, with_extra_body
from .model import ABSENT, Place, Tool

if TYPE_CHECKING:
    from ..files.uploads import Upload

_NOT_NULL = "must not be None; leave the argument out if nothing is to be sent"
_encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":")
).encode


class PreparedRequest:
    """One request, all but the origin and the credentials."""

    __slots__ = (
        "auth",
        "body",
        "compiled",
        "content",
        "form",
        "headers",
        "method",
        "path",
        "query",
        "repeatable",
        "route",
        "tool",
    )

    def __init__(self, tool: Tool[Any], method: str, path: str, auth: str) -> None:
        self.tool = tool
        self.method = method
        self.path = path
        """Percent-encoded."""
        self.route = path
        """The path with names in the place of ids."""
        self.compiled: CompiledRoute | None = None
        self.auth = auth
        """The name of its authentication rule."""
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        """Beyond those of every request; names in lower case."""
        self.body: Any = OMIT
        """The JSON value sent; `OMIT`: none."""
        self.content: bytes | None = None
        """`body` as it is sent."""
        self.form: list[tuple[str, str | Upload]] | None = None
        """The fields of a multipart form; None: no form."""
        self.repeatable = False
        """Sending it twice does no more than sending it once."""

    @property
    def target(self) -> str:
        """Path and query, encoded."""
        if not self.query:
            return self.path
        pairs = [
            f"{query_text(name)}={query_text(value)}" for name, value in self.query
        ]
        return self.path + "?" + "&".join(pairs)

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.method} {self.path}>"


def build(
    tool: Tool[Any],
    arguments: Mapping[str, Any],
    spelling: Spelling = "python",
    *,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    reserved_headers: frozenset[str] = frozenset(),
    options: Iterable[str] = (),
) -> PreparedRequest:
    """The request of a call.

    `reserved_headers` are names, in lower case, that `extra_headers` may not set; `options` are
    names that may have been meant by an unknown argument. Raises `ArgumentError` with every fault.
    """
    ready = compiled_tool(tool)
    faults: list[Fault] = []
    route = selected_route(ready, arguments, spelling, faults)
    if route is None:
        raise ArgumentError(
            faults, tool=tool.slug, documented_first=spelling == "documented"
        )
    values = gather(ready, route, arguments, spelling, options, faults)
    request = PreparedRequest(
        tool, route.route.method, route.route.path, route.route.auth
    )
    request.compiled = route
    maker = _Maker(route, values, faults, request, extra_body)
    if route.multipart and spelling == "documented":
        maker.refuse_texts_for_files()
    maker.run()
    if extra_query is not None:
        add_query(request.query, extra_query, faults)
    if extra_headers is not None:
        add_headers(request.headers, extra_headers, reserved_headers, faults)
    if extra_body is not None:
        request.body = with_extra_body(
            request.body, extra_body, route.json_body, faults
        )
    if route.checks and not faults:
        maker.check_body()
    if faults:
        raise ArgumentError(
            faults, tool=tool.slug, documented_first=spelling == "documented"
        )
    if request.body is not OMIT:
        request.content = _encode(request.body).encode()
        request.headers["content-type"] = route.route.media_type
    if tool.read_only or (tool.idempotent and not extra_body):
        # What a member does that the tool does not know, such as to append, nobody knows here.
        request.repeatable = True
    elif tool.unique:
        value = ready.given(arguments, tool.unique, spelling)
        request.repeatable = value is not OMIT and bool(value)
    return request


class _Maker:
    """The making of one request; every step adds its faults and goes on."""

    __slots__ = (
        "active",
        "added",
        "body",
        "extra_body",
        "faults",
        "given",
        "implied",
        "path",
        "query",
        "request",
        "route",
        "values",
    )

    def __init__(
        self,
        route: CompiledRoute,
        values: list[Any],
        faults: list[Fault],
        request: PreparedRequest,
        extra_body: Any,
    ) -> None:
        self.route = route
        self.values = values
        self.given = [index for index, value in enumerate(values) if value is not OMIT]
        self.faults = faults
        self.request = request
        self.extra_body = extra_body
        self.body = Body()
        self.query: dict[str, tuple[Any, CompiledField]] = {}
        self.path: dict[str, str] = {}
        self.implied: dict[int, Any] = {}
        self.added: dict[Place, list[str]] = {}
        self.active: frozenset[str] | set[str] = route.base_anchors

    def run(self) -> None:
        route = self.route
        if route.multipart:
            self.request.form = []
        self._accept()
        if route.contributing:
            self._contribute()
        if route.implying:
            self._imply()
        if route.anchors:
            self._activate()
        missing = self._place()
        if missing:
            self._report_missing(missing)
        if route.needing:
            self._check_needs()
        self._finish_path()
        self._finish_query()
        self.request.body = self.body.root

    def refuse_texts_for_files(self) -> None:
        """Refuses paths in strings: whoever writes the arguments of a model's call could be led
        to name any file of this machine."""
        from ..files import uploads

        for index in list(self.given):
            field = self.route.fields[index]
            if field.file and uploads.names_a_path(self.values[index]):
                self._fault(field, uploads.TEXT_REFUSED)
                self.values[index] = BAD
                self.given.remove(index)

    def check_body(self) -> None:
        """Checks what the finished body holds."""
        for pointer, way, check in self.route.checks:
            value = follow(self.request.body, way)
            if value is OMIT:
                continue
            problems: list[Problem] = []
            check(value, problems)
            for path, message in problems:
                self._fault_at(pointer, path, message)

    # Steps, in order ------------------------------------------------------------------------------

    def _accept(self) -> None:
        """Checks and converts what was given."""
        values = self.values
        problems: list[Problem] = []
        fields = self.route.fields
        for index in self.given:
            field = fields[index]
            value = values[index]
            if value is WHOLE:
                values[index] = {}
                continue
            if field.field.refused:
                problems.append(((), f"cannot be given: {field.field.refused}"))
            elif value is None:
                if field.null:
                    continue
                problems.append(((), _NOT_NULL))
            else:
                values[index] = field.accept(value, problems)
            if problems:
                values[index] = BAD
                for path, message in problems:
                    self._fault(field, message, path)
                problems.clear()

    def _contribute(self) -> None:
        """Collects what arguments add to lists."""
        for index in self.route.contributing:
            value = self.values[index]
            if value is OMIT or value is BAD:
                continue
            field = self.route.fields[index]
            self.values[index] = NOTHING
            try:
                texts = contributions(field.field.parts, value)
            except ValueError as error:
                self._fault(field, str(error))
                continue
            if texts:
                self.values[index] = texts
                for place in field.field.places:
                    there = self.added.setdefault(place, [])
                    there.extend(text for text in texts if text not in there)

    def _imply(self) -> None:
        """Fixes the places that given arguments fix."""
        values = self.values
        fixed_by: dict[int, CompiledField] = {}
        for index in self.route.implying:
            if not _is_given(values[index]):
                continue
            field = self.route.fields[index]
            for _, value, owners in field.implies:
                given = [at for at in owners if values[at] is not OMIT]
                for at in given:
                    if values[at] is not BAD and not same(values[at], value):
                        other = self.route.fields[at].label
                        self._fault(field, f"goes with {other}={value!r} only")
                if given or not owners:
                    continue
                at = owners[0]
                if at not in self.implied:
                    self.implied[at] = value
                    fixed_by[at] = field
                elif not same(self.implied[at], value):
                    other = fixed_by[at].label
                    self._fault(field, f"cannot be given together with {other}")

    def _activate(self) -> None:
        """Finds the optional objects that are sent."""
        active = set(self.active)
        values = self.values
        for index, field in enumerate(self.route.fields):
            value = values[index]
            if value is OMIT and index in self.implied:
                value = self.implied[index]
            if value is OMIT and field.twin >= 0:
                value = values[field.twin]
            if not _is_given(value):
                continue
            active |= field.inside
            for anchor, way in field.below:
                if isinstance(follow(value, way), dict):
                    active.add(anchor)
        self.active = active

    def _place(self) -> list[CompiledField]:
        """Puts every value in its places, in the order of the fields; returns what is missing."""
        missing: list[CompiledField] = []
        values, active, fields = self.values, self.active, self.route.fields
        put, opened = self.body.put, self.body.opened
        # Fields that were not given matter only where something stands in for them.
        indexes = self.given
        if self.route.standing or self.implied:
            indexes = sorted({*indexes, *self.route.standing, *self.implied})
        for index in indexes:
            field = fields[index]
            value = values[index]
            if value is OMIT:
                value = self._own_value(index, field)
                if value is OMIT:
                    if field.required and (not field.anchor or field.anchor in active):
                        missing.append(field)
                    continue
            elif value is BAD or value is NOTHING:
                continue
            elif field.twin >= 0:
                self._check_twin(field, value)
            if field.field.parts:
                value = self._share(field)
                if value is NOTHING:
                    continue
            elif self.added:
                value = self._with_added(field, value)
            for target in field.body:
                parent = opened.get(target.parent)
                if (
                    parent is not None
                    and target.member not in parent
                    and not field.shared
                ):
                    parent[target.member] = value
                    continue
                if field.shared:
                    value = copy_objects(value)
                if not put(target, value):
                    self._conflict(field, f"body {target.pointer}")
            for place in field.others:
                self._put_elsewhere(field, place, value)
            if field.implies and _is_given(values[index]):
                for place, fixed, owners in field.implies:
                    if not owners:
                        self._put_fixed(field, place, fixed)
        return missing

    def _own_value(self, index: int, field: CompiledField) -> Any:
        """What is sent for a field that was not given."""
        if index in self.implied:
            return self.implied[index]
        if field.twin >= 0:
            value = self.values[field.twin]
            return value if _is_given(value) else OMIT
        default = field.default
        if default is ABSENT or (field.anchor and field.anchor not in self.active):
            return OMIT
        return fresh(default)

    def _share(self, field: CompiledField) -> Any:
        """What a contributing field sends by itself, with all others that add to its place."""
        if field.owner >= 0 and self._is_sent(field.owner):
            return NOTHING  # it goes with the owner's value
        for place in field.field.places:
            texts = self.added.pop(place, None)
            if texts is not None:
                return texts
        return NOTHING

    def _with_added(self, field: CompiledField, value: Any) -> Any:
        """The value together with what others add to its place."""
        for place in field.field.places:
            texts = self.added.pop(place, None)
            if texts is not None:
                try:
                    value = combined(value, texts)
                except ValueError as error:
                    self._fault(field, str(error))
        return value

    def _is_sent(self, index: int) -> bool:
        value = self.values[index]
        if value is OMIT:
            value = self._own_value(index, self.route.fields[index])
        return value is not OMIT

    def _check_twin(self, field: CompiledField, value: Any) -> None:
        twin = self.route.fields[field.twin]
        other = self.values[field.twin]
        if other is OMIT:
            other = self._own_value(field.twin, twin)
            if other is OMIT and twin.required:
                return  # its absence is reported
        if other is not BAD and not same(value, other):
            self._fault(field, f"must be the same as {twin.label}, which it repeats")

    def _put_elsewhere(self, field: CompiledField, place: Place, value: Any) -> None:
        where, name = place
        try:
            if where == "query":
                if name in self.query and not same(self.query[name][0], value):
                    self._conflict(field, f"query {name}")
                self.query[name] = (value, field)
            elif where == "path":
                self.path[name] = path_text(value)
            elif where == "header":
                self.request.headers[name.lower()] = header_text(value)
            elif self.request.form is not None:
                if where == "file":
                    self.request.form.append((name, value))
                else:
                    self.request.form.extend((name, text) for text in list_texts(value))
        except ValueError as error:
            self._fault(field, str(error))

    def _put_fixed(self, field: CompiledField, place: Place, value: Any) -> None:
        if place.where != "body":
            self._put_elsewhere(field, place, value)
            return
        target = next(one for one in field.fixed if one.pointer == place.name)
        if not self.body.put(target, copy_objects(value)):
            self._conflict(field, f"body {place.name}")

    def _report_missing(self, missing: list[CompiledField]) -> None:
        for field in missing:
            if any(self._at(place) is not OMIT for place in field.field.places):
                continue
            if field.body and isinstance(self.extra_body, Mapping):
                ways = [(*target.above, target.member) for target in field.body]
                if any(follow(self.extra_body, way) is not OMIT for way in ways):
                    continue
            message = "is required"
            if field.anchor:
                pairs = zip(self.route.fields, self.values, strict=True)
                message += " when " + next(
                    (
                        one.label
                        for one, value in pairs
                        if value is not OMIT
                        and one.label
                        and field.anchor in one.inside
                    ),
                    self._name_of(Place("body", field.anchor)),
                )
                message += " is given"
            self._fault(field, message)

    def _check_needs(self) -> None:
        for index in self.route.needing:
            if not _is_given(self.values[index]):
                continue
            field = self.route.fields[index]
            for place, allowed in field.needs:
                there = self._at(place)
                if there is not OMIT and any(same(there, value) for value in allowed):
                    continue
                pairs = zip(self.route.fields, self.values, strict=True)
                if any(
                    value is BAD and place in one.field.places for one, value in pairs
                ):
                    continue
                wanted = " or ".join(repr(value) for value in allowed)
                now = "left out" if there is OMIT else repr(there)
                self._fault(
                    field,
                    f"is taken only when {self._name_of(place)} is {wanted}; it is {now}",
                )

    def _finish_path(self) -> None:
        pieces: list[str] = []
        for text, name in self.route.segments:
            pieces.append(text)
            if name:
                pieces.append(self.path.get(name, ""))
                if name not in self.path and not self.faults:
                    self.faults.append(
                        Fault(name, "", "is required: it is part of the address")
                    )
        self.request.path = "".join(pieces)

    def _finish_query(self) -> None:
        pairs = self.request.query
        for name, (value, field) in self.query.items():
            if value.__class__ is str:
                if not value:
                    self._fault(field, "must not be empty: leave it out instead")
                pairs.append((name, value))
            else:
                pairs.extend((name, text) for text in self._query_texts(field, value))

    def _query_texts(self, field: CompiledField, value: Any) -> list[str]:
        try:
            texts = list_texts(value)
        except ValueError as error:
            self._fault(field, str(error))
            return []
        if type(value) is not list or field.field.explode:
            return texts
        if not field.field.parts and any(not text or "," in text for text in texts):
            self._fault(
                field, "items must not be empty or hold a comma: commas part them"
            )
        # An empty list asks for nothing, and so it is not sent.
        return [",".join(texts)] if texts else []

    # Helpers --------------------------------------------------------------------------------------

    def _at(self, place: Place) -> Any:
        """What stands at a place of the request so far; `OMIT`: nothing."""
        if place.where == "body":
            return follow(self.body.root, tokens_of(place.name))
        if place.where == "query":
            return self.query[place.name][0] if place.name in self.query else OMIT
        for index, field in enumerate(self.route.fields):
            if place in field.field.places and not field.field.parts:
                value = self.values[index]
                if value is OMIT:
                    value = self._own_value(index, field)
                if _is_given(value):
                    return value
        return OMIT

    def _name_of(self, place: Place) -> str:
        for field in self.route.fields:
            if place in field.field.places and field.label and not field.field.parts:
                return field.label
        return f"{place.where} {place.name}"

    def _fault_at(self, pointer: str, path: Path, message: str) -> None:
        """A fault within the finished body, told by the argument nearest to it."""
        by_pointer = {
            place.name: field
            for field in reversed(self.route.fields)
            for place in field.field.places
            if place.where == "body" and field.label and not field.field.parts
        }
        field, rest = by_pointer.get(pointer), path
        here = pointer
        for at, step in enumerate(path, 1):
            if not isinstance(step, str):
                break
            here = child(here, step)
            if here in by_pointer:
                field, rest = by_pointer[here], path[at:]
        if field is not None:
            self._fault(field, message, rest)
        else:
            where = f"body {pointer}" if pointer else "body"
            self.faults.append(Fault(where + steps(path), "", message))

    def _conflict(self, field: CompiledField, where: str) -> None:
        self._fault(field, f"conflicts with another argument: both set the {where}")

    def _fault(self, field: CompiledField, message: str, path: Path = ()) -> None:
        inner = steps(path)
        documented = field.documented + inner if field.documented else ""
        python = field.label + inner if field.field.python else ""
        if not documented and not python:
            python = _places(field) + inner
        self.faults.append(Fault(python or documented, documented, message))


def _is_given(value: Any) -> bool:
    return value is not OMIT and value is not BAD and value is not NOTHING


def _places(field: CompiledField) -> str:
    return " ".join(f"{place.where} {place.name}" for place in field.field.places[:1])
