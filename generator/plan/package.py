"""The plan of a package: every decision about the emitted Python, ready to be placed in templates.

Texts in a plan are Python source only where a field says so (`annotation`, `source`); all else is
data that templates pass through `generator.plan.literals`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.jsonvalue import Json
from generator.plan.filterbuilders import FilterPlan
from generator.plan.identifiers import Identifier
from generator.spec.service import ServiceSpec


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: Identifier
    annotation: str
    """Python source of the type of what may be given."""
    required: bool
    positional: bool
    description: str

    @property
    def declaration(self) -> str:
        """Python source of the argument in a signature."""
        if self.required:
            return f"{self.name}: {self.annotation}"
        given, none = self.annotation.removesuffix(" | None"), ""
        if given != self.annotation:
            none = " | None"
        return f"{self.name}: {given} | Omit{none} = OMIT"


@dataclass(frozen=True, slots=True)
class Method:
    """One tool as a method, in both clients."""

    name: Identifier
    slug: str
    arguments: tuple[Argument, ...]
    result: str
    """Python source of the type of the answer; with pages, of an item and of a page's JSON."""
    paged: bool
    summary: str
    docstring: str

    @property
    def returns(self) -> str:
        """Python source of what the sync method returns."""
        return f"Page[{self.result}]" if self.paged else self.result

    @property
    def primitive(self) -> str:
        """The method of the runtime's base class that makes the call."""
        if self.paged:
            return "_pages"
        return "_run" if self.result == "None" else "_call"


@dataclass(frozen=True, slots=True)
class Group:
    """The tools of one vendor group: a module, and an attribute of the clients."""

    module: Identifier
    class_name: Identifier
    title: str
    methods: tuple[Method, ...]
    imports: Mapping[str, tuple[str, ...]]
    """Names that annotations use, by module of `types`."""
    literals: tuple[str, ...]
    """Names that annotations use from `literals`."""
    standard: tuple[str, ...]
    """Lines that import what annotations use from the standard library."""
    runtime: tuple[str, ...]
    """Names that annotations use from the runtime."""


@dataclass(frozen=True, slots=True)
class LiteralType:
    """A closed list of values with a name."""

    name: Identifier
    values: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class PackagePlan:
    spec: ServiceSpec
    groups: tuple[Group, ...]
    tables: Mapping[str, Json]
    """Module name to the table of its tools, as `runtime.table` reads it."""
    literals: tuple[LiteralType, ...]
    types: Json
    """JSON Schema whose definitions `module.Name` become typed dicts."""
    arguments: Json
    """JSON Schema whose definitions `module.Name` become argument models."""
    filters: tuple[FilterPlan, ...]
    argument_models: Mapping[str, tuple[str, str]]
    """Slug to (module, class) of its argument model."""
    manifest: Json
    readme: Mapping[str, Json]
    """What the README shows beside the plan itself."""
