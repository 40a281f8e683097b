"""The shape of source: what is left of it without its words."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_NAMES = ("id", "arg", "name", "attr", "module", "asname")


def shape(source: str) -> str:
    """The syntax tree with strings blanked and each identifier as the number of its first use."""
    numbers: dict[tuple[str, str], int] = {}
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
            node.value = ""
        for field in _NAMES:
            name = getattr(node, field, None)
            if isinstance(name, str):
                setattr(
                    node, field, f"n{numbers.setdefault((field, name), len(numbers))}"
                )
    return ast.dump(tree, indent=0)


def annotations_of(source: str) -> Iterator[str]:
    """The source of every annotation, which frameworks evaluate."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.AnnAssign, ast.arg)) and node.annotation is not None:
            yield ast.unparse(node.annotation)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.returns:
            yield ast.unparse(node.returns)
