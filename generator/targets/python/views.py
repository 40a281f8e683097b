"""What the templates of groups show: methods with their annotations and docstrings.

Texts are Python source only where a field says so; all else is data that templates pass through
`literals`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.design import ClientDesign
from generator.design.client import Argument, Operation
from generator.targets.python.annotations import (
    Annotation,
    argument_annotation,
    asynchronous,
    generic,
    response_annotation,
    result_annotation,
)
from generator.targets.python.docstrings import (
    argument_name_text,
    argument_text,
    method_docstring,
    spelling,
)
from generator.targets.python.identifiers import Identifier, import_order
from generator.targets.python.names import GroupNames, OperationNames
from generator.targets.python.typenames import (
    RequestTypes,
    ResponseTypes,
    TypeNames,
)

ASYNC_PAGES = "AsyncPages"


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: Identifier
    annotation: Annotation
    required: bool
    positional: bool

    @property
    def declaration(self) -> str:
        """Python source of the argument in a signature."""
        if self.required:
            return f"{self.name}: {self.annotation.source}"
        given = self.annotation.without_none().source
        none = " | None" if self.annotation.nullable else ""
        return f"{self.name}: {given} | Omit{none} = OMIT"


@dataclass(frozen=True, slots=True)
class MethodView:
    """One tool as a method, in both clients."""

    name: Identifier
    slug: str
    arguments: tuple[ArgumentView, ...]
    result: Annotation
    item: Annotation | None
    """Of a collection."""
    summary: str
    docstring: str

    @property
    def primitive(self) -> str:
        """The method of the runtime's base class that makes the call."""
        if self.item is not None:
            return "_pages"
        return "_run" if self.result.is_none else "_call"

    def returns(self, pages: str) -> Annotation:
        """What the method returns, where `pages` is what collections are."""
        if self.item is not None:
            return generic(pages, self.item, self.result)
        return asynchronous(self.result) if pages == ASYNC_PAGES else self.result


@dataclass(frozen=True, slots=True)
class GroupView:
    """The tools of one group: a module, and an attribute of the clients."""

    module: Identifier
    class_name: Identifier
    title: str
    methods: tuple[MethodView, ...]

    @property
    def names(self) -> frozenset[str]:
        """All names that the annotations refer to."""
        found = [a.annotation for method in self.methods for a in method.arguments]
        for method in self.methods:
            found += [method.returns("Page"), method.returns(ASYNC_PAGES)]
        return frozenset(name for one in found for name in one.names)

    @property
    def omits(self) -> bool:
        """Whether any argument may be left out."""
        return any(not a.required for method in self.methods for a in method.arguments)


def group_views(
    design: ClientDesign,
    groups: Iterable[GroupNames],
    types: TypeNames,
    hints: Mapping[str, str],
) -> tuple[GroupView, ...]:
    """`hints`: by slug, what helps to make the filters that a tool takes."""
    return tuple(
        GroupView(
            names.module,
            names.class_name,
            names.group.title,
            tuple(
                _method(one, design, types, hints.get(one.operation.slug, ""))
                for one in names.operations
            ),
        )
        for names in groups
    )


def _method(
    names: OperationNames, design: ClientDesign, types: TypeNames, hint: str
) -> MethodView:
    operation = names.operation
    responses = ResponseTypes(design.responses)
    item = (
        None
        if operation.pages is None
        else response_annotation(operation.pages.item, responses, types)
    )
    return MethodView(
        names.method,
        operation.slug,
        tuple(_argument(one, names, design, types) for one in operation.arguments),
        result_annotation(operation, responses, types),
        item,
        _summary(operation),
        _docstring(names, design, hint, "" if item is None else item.source),
    )


def _summary(operation: Operation) -> str:
    summary = operation.documentation.summary
    return f"Deprecated. {summary}" if operation.deprecated else summary


def _argument(
    argument: Argument, names: OperationNames, design: ClientDesign, types: TypeNames
) -> ArgumentView:
    return ArgumentView(
        names.arguments[(argument.name,)][0],
        argument_annotation(argument, RequestTypes(design.requests), types),
        argument.required,
        argument.positional,
    )


def _docstring(
    names: OperationNames, design: ClientDesign, hint: str, item: str
) -> str:
    operation: Operation = names.operation
    filters = () if operation.filter is None else operation.filter.arguments
    arguments = [
        (
            names.arguments[(argument.name,)][0],
            argument_text(
                argument,
                design.requests,
                argument_name_text(operation, argument, design.requests),
                hint if argument.name in filters else "",
            ),
        )
        for argument in operation.arguments
    ]
    spelt = spelling(operation, names.arguments)
    return method_docstring(operation, arguments, spelt, item)


@dataclass(frozen=True, slots=True)
class Imports:
    """What a module of a group imports for its annotations."""

    standard: tuple[tuple[str, tuple[str, ...]], ...]
    literals: tuple[str, ...]
    runtime: tuple[tuple[str, tuple[str, ...]], ...]
    types: tuple[tuple[str, tuple[str, ...]], ...]


_STANDARD = {
    "collections.abc": ("Callable", "Iterable", "Mapping", "Sequence"),
    "datetime": ("date", "datetime"),
    "typing": ("Any", "Literal", "TypedDict"),
}
_RUNTIME = {
    "AsyncStream": "runtime.streams.stream",
    "Stream": "runtime.streams.stream",
    "AsyncPages": "runtime",
    "FileInput": "runtime.files.uploads",
    "Page": "runtime",
    "SequenceNotStr": "runtime.sequences",
}


def imports(
    group: GroupView, modules: Mapping[str, str], literals: Iterable[str]
) -> Imports:
    """`modules` are those of typed dicts; `literals` the lists of values that have names."""
    runtime = ("RequestOptions", *(["Omit"] if group.omits else []))
    return imports_of(group.names, modules, literals, runtime)


def imports_of(
    names: frozenset[str],
    modules: Mapping[str, str],
    literals: Iterable[str],
    runtime: Iterable[str],
) -> Imports:
    """What a module imports whose annotations refer to `names`, and names of the runtime."""
    used = {"runtime": list(runtime)}
    for name, module in _RUNTIME.items():
        if name in names:
            used.setdefault(module, []).append(name)
    standard = {
        module: tuple(name for name in known if name in names)
        for module, known in _STANDARD.items()
    }
    types: dict[str, list[str]] = {}
    for name in sorted(names & modules.keys(), key=import_order):
        types.setdefault(modules[name], []).append(name)
    return Imports(
        tuple((module, found) for module, found in standard.items() if found),
        tuple(sorted(names.intersection(literals), key=import_order)),
        tuple((one, tuple(sorted(used[one]))) for one in sorted(used) if used[one]),
        tuple((module, tuple(found)) for module, found in sorted(types.items())),
    )
