"""Makes the annotations of a package known at run time, where only type checkers know them.

What annotations name is imported under `TYPE_CHECKING`, and aliases are text, for the sake of a
fast start. Here both are made good, for `typing.get_type_hints` and what builds on it.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def load_annotations(package: str) -> None:
    """Imports what the annotations of a package's methods name, as far as it is installed.

    The modules must have their source beside them or in a zip file. Another call does the same for
    modules that have been imported since.
    """
    import_module(f"{package}._client")
    resources = import_module(f"{package}.resources")
    for found in iter_modules(resources.__path__):
        import_module(f"{resources.__name__}.{found.name}")
    # Making the imports loads further modules, whose annotations must be known as well.
    trees: dict[ModuleType, ast.Module] = {}
    while waiting := [one for one in _loaded(package) if one not in trees]:
        for module in waiting:
            trees[module] = _syntax(module)
            _import_for_checkers(module, trees[module])
    _resolve_aliases(trees)


def _loaded(package: str) -> list[ModuleType]:
    return [
        sys.modules[name]
        for name in sorted(sys.modules)
        if name.startswith(f"{package}.")
    ]


def _syntax(module: ModuleType) -> ast.Module:
    try:
        return ast.parse(inspect.getsource(module))
    except OSError:  # an empty module has no source
        return ast.Module([], type_ignores=[])


def _import_for_checkers(module: ModuleType, tree: ast.Module) -> None:
    found = dict(vars(module))
    for block in tree.body:
        if isinstance(block, ast.If) and _is_name(block.test, "TYPE_CHECKING"):
            for one in block.body:
                code = compile(
                    ast.Module([one], type_ignores=[]), str(module.__file__), "exec"
                )
                with suppress(ImportError):  # of what only an extra has
                    exec(code, found)
    for name, value in found.items():
        vars(module).setdefault(name, value)


def _resolve_aliases(trees: dict[ModuleType, ast.Module]) -> None:
    """Puts types in place of aliases that are text, those first that others are made of."""
    waiting = [
        (module, name)
        for module, tree in trees.items()
        for name in _aliases(tree)
        if isinstance(vars(module)[name], str)
    ]
    while waiting:
        texts = {id(vars(module)[name]) for module, name in waiting}
        ready = [
            (module, name)
            for module, name in waiting
            if texts.isdisjoint(_named(vars(module)[name], module))
        ]
        if not ready:  # they are made of one another
            return
        for module, name in ready:
            _replace(trees, text := vars(module)[name], eval(text, vars(module)))
        waiting = [one for one in waiting if one not in ready]


def _aliases(tree: ast.Module) -> Iterator[str]:
    for statement in tree.body:
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and _is_name(statement.annotation, "TypeAlias")
            and isinstance(statement.value, ast.Constant)
        ):
            yield statement.target.id


def _named(text: str, module: ModuleType) -> Iterator[int]:
    """The identities of what an alias is made of."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and node.id in vars(module):
            yield id(vars(module)[node.id])


def _replace(modules: dict[ModuleType, ast.Module], text: str, value: object) -> None:
    for module in modules:
        for name, known in list(vars(module).items()):
            if known is text:
                vars(module)[name] = value


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
