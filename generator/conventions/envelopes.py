"""Envelopes: what wraps the data of a body."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from generator.conventions.locations import BODY, PATH, QUERY, SlotName
from generator.conventions.slots import Slot
from generator.jsonvalue import Json
from generator.keys import TEXT, key
from generator.pointer import join, split
from generator.schema import Resolve, Schema


@dataclass(frozen=True, slots=True)
class Envelope(ABC):
    """How an API wraps resources in requests and responses. Fields are settings."""

    name: ClassVar[str]

    @abstractmethod
    def argument_path(self, slot: Slot, body: Mapping[str, Slot]) -> tuple[str, ...]:
        """The wire names of an argument and the keys in it that a slot is.

        `body`: all slots of the operation's body, by pointer.
        """

    @abstractmethod
    def members_at(self, body: Iterable[str]) -> str:
        """The pointer of the object in a body whose members are the resource's own.

        `body`: the pointers of all slots of the operation's body.
        """

    @abstractmethod
    def is_wrapper(self, slot: Slot) -> bool:
        """True for an object that only the envelope needs, and that is not an argument."""

    @abstractmethod
    def resource_type(self, schema: Schema, resolve: Resolve) -> str | None:
        """The type of the resource that an object is, or only identifies."""

    @abstractmethod
    def is_resource(self, schema: Schema) -> bool:
        """True for a whole resource, which has the same type everywhere."""

    @abstractmethod
    def is_identifier(self, schema: Schema) -> bool:
        """True for an object that only identifies a resource."""

    @abstractmethod
    def identifier(self, resource_type: str) -> Json:
        """The template of an identifier, with "{}" for the id."""

    @abstractmethod
    def repeated(self, path: str) -> tuple[SlotName, SlotName] | None:
        """The slot of a body that repeats the last parameter of a path, and that parameter's."""

    @abstractmethod
    def always_there(self, member: str) -> bool:
        """True for a member that every resource has, even if it is not documented as required."""

    @abstractmethod
    def on_request(
        self, parameters: Iterable[tuple[SlotName, Schema]], resolve: Resolve
    ) -> frozenset[str]:
        """Members that responses contain only if a parameter asks for them."""

    def shapes_response(self, slot: SlotName) -> bool:
        """True for a parameter that only says what responses contain, by the envelope's rules."""
        return False

    def about(self, slot: SlotName) -> str:
        """What a slot means by the envelope's own rules, as a sentence; empty: nothing special."""
        return ""

    def items_type(self, schema: Schema, resolve: Resolve) -> str | None:
        """The resource type of a list of identifiers; None for any other schema."""
        if schema.kind != "array" or schema.items is None:
            return None
        item = resolve(schema.items)
        return self.resource_type(item, resolve) if self.is_identifier(item) else None


@dataclass(frozen=True, slots=True)
class Plain(Envelope):
    """No envelope."""

    name = "none"

    def argument_path(self, slot: Slot, body: Mapping[str, Slot]) -> tuple[str, ...]:
        return slot.location.argument_path(slot.name)

    def members_at(self, body: Iterable[str]) -> str:
        return ""

    def is_wrapper(self, slot: Slot) -> bool:
        return False

    def resource_type(self, schema: Schema, resolve: Resolve) -> str | None:
        return None

    def is_resource(self, schema: Schema) -> bool:
        return False

    def is_identifier(self, schema: Schema) -> bool:
        return False

    def identifier(self, resource_type: str) -> Json:
        raise LookupError("there are no identifiers without an envelope")

    def repeated(self, path: str) -> tuple[SlotName, SlotName] | None:
        return None

    def always_there(self, member: str) -> bool:
        return False

    def on_request(
        self, parameters: Iterable[tuple[SlotName, Schema]], resolve: Resolve
    ) -> frozenset[str]:
        return frozenset()


@dataclass(frozen=True, slots=True)
class JsonApi(Envelope):
    """JSON:API: `data`, `attributes` and `relationships` around members, `type` and `id` beside."""

    name = "json-api"

    on_request_parameter: str = key(
        TEXT,
        name="on_request",
        about="Family of query parameters, `<this>[<type>]`, that ask for members which "
        "responses leave out otherwise.",
        default="",
    )

    def argument_path(self, slot: Slot, body: Mapping[str, Slot]) -> tuple[str, ...]:
        """Without the envelope; a lone linkage becomes `<relation>_id`."""
        if not slot.location.nested:
            return slot.location.argument_path(slot.name)
        names = split(slot.name)
        return tuple(self._unwrapped(names, body) or names[-1:])

    def _unwrapped(self, names: list[str], body: Mapping[str, Slot]) -> list[str]:
        kept: list[str] = []
        inside_resource = False
        for index, name in enumerate(names):
            wrapped, inside_resource = inside_resource, name == "data"
            if name == "data" or (wrapped and name in ("attributes", "relationships")):
                continue
            last = index == len(names) - 1
            if last and name == "id" and kept and self._is_linkage(names[:-1], body):
                kept[-1] = f"{kept[-1]}_id"
            else:
                kept.append(name)
        return kept

    def _is_linkage(self, names: list[str], body: Mapping[str, Slot]) -> bool:
        """True for the `data` of a relationship that has only a type and an id."""
        linkage = body.get(join(names))
        return (
            names[-1] == "data"
            and linkage is not None
            and self.is_identifier(linkage.schema)
        )

    def members_at(self, body: Iterable[str]) -> str:
        attributes = "/data/attributes"
        has_attributes = any(one.startswith(f"{attributes}/") for one in body)
        return attributes if has_attributes else ""

    def is_wrapper(self, slot: Slot) -> bool:
        return slot.location.nested and not self._unwrapped(split(slot.name), {})

    def resource_type(self, schema: Schema, resolve: Resolve) -> str | None:
        names = {member.name for member in schema.properties}
        if names.isdisjoint(("id", "attributes", "relationships")):
            return None  # other objects may have a type, too
        for member in schema.properties:
            if member.name == "type":
                values = resolve(member.schema).enum
                value = values[0].value if len(values) == 1 else None
                return value if isinstance(value, str) else None
        return None

    def is_resource(self, schema: Schema) -> bool:
        return {"type", "attributes"} <= {member.name for member in schema.properties}

    def is_identifier(self, schema: Schema) -> bool:
        return {member.name for member in schema.properties} == {"type", "id"}

    def identifier(self, resource_type: str) -> Json:
        return {"type": resource_type, "id": "{}"}

    def repeated(self, path: str) -> tuple[SlotName, SlotName] | None:
        """A resource that is addressed by its id holds it as well."""
        last = path.rpartition("/")[2]
        if not (last.startswith("{") and last.endswith("}")):
            return None
        return SlotName(BODY, "/data/id"), SlotName(PATH, last[1:-1])

    def always_there(self, member: str) -> bool:
        return member == "id"

    def about(self, slot: SlotName) -> str:
        if slot.location != QUERY:
            return ""
        if slot.name == "include":
            return "Related resources to return as well, in `included`."
        if slot.name == "sort":
            return "The order of the items; a leading - reverses it."
        family, bracket, kind = slot.name.removesuffix("]").partition("[")
        if bracket and family == "fields":
            return f"Members to return of each {kind}; all by default."
        if bracket and family == self.on_request_parameter:
            return f"Members to return of each {kind} in addition to the usual ones."
        return ""

    def shapes_response(self, slot: SlotName) -> bool:
        family = slot.name.partition("[")[0] if slot.name.endswith("]") else ""
        return slot.location == QUERY and (
            slot.name == "include"
            or family == "fields"
            or (family != "" and family == self.on_request_parameter)
        )

    def on_request(
        self, parameters: Iterable[tuple[SlotName, Schema]], resolve: Resolve
    ) -> frozenset[str]:
        if not self.on_request_parameter:
            return frozenset()
        family = f"{self.on_request_parameter}["
        asking = (
            resolve(schema.items)
            for slot, schema in parameters
            if slot.location == QUERY
            and slot.name.startswith(family)
            and schema.items is not None
        )
        return frozenset(str(v.value) for schema in asking for v in schema.enum)


ENVELOPES: Mapping[str, type[Envelope]] = MappingProxyType(
    {one.name: one for one in (Plain, JsonApi)}
)
