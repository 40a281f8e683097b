"""The asynchronous class of a group is its synchronous one, but for the waiting."""

from __future__ import annotations

import ast

import pytest

from tests.hostile.generation import Generated, generated
from tests.pages import printer

TEXTS = (
    "Picks.\n        return self._call(\n            1,",
    "def pick(\n    self,\n) -> Page[Any]:\n    async def x():",
    'class Trees(SyncResource):\n"""The tools of Trees."""',
    "return self._run(",
)


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> list[ast.ClassDef]:
    tools = [
        printer.tool(
            printer.parameter("a", description=text),
            printer.parameter("b", "object", required=True),
            slug=f"ORCHARD_T{number}",
            title=f"T {number}",
            description=text,
        )
        for number, text in enumerate(TEXTS)
    ]
    package: Generated = generated(
        tmp_path_factory.mktemp("x") / "orchard", printer.page(*tools)
    )
    tree = ast.parse(package.text("resources/trees.py"))
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


@pytest.fixture
def classes(module: list[ast.ClassDef]) -> tuple[ast.ClassDef, ast.ClassDef]:
    return module[0], module[1]


def functions(cls: ast.ClassDef) -> list[ast.FunctionDef]:
    found = [node for node in cls.body if isinstance(node, ast.FunctionDef)]
    return [node for node in found if not node.decorator_list]


def test_both_have_the_same_methods_with_the_same_words(
    classes: tuple[ast.ClassDef, ast.ClassDef],
) -> None:
    """Who changes to asyncio changes a word, and reads no other documentation."""
    sync, twin = classes
    assert (sync.name, twin.name) == ("Trees", "AsyncTrees")
    assert ast.get_docstring(twin) == "The tools of Trees, for asyncio."
    methods = functions(sync)
    twins = [node for node in twin.body if isinstance(node, ast.AsyncFunctionDef)]
    assert len(methods) == len(twins) == len(TEXTS)
    for one, other in zip(methods, twins, strict=True):
        assert one.name == other.name
        assert ast.get_docstring(one) == ast.get_docstring(other)
        assert ast.dump(one.args) == ast.dump(other.args)
        assert ast.dump(one.returns or one) == ast.dump(other.returns or other)
        (call,) = (node for node in one.body if isinstance(node, ast.Return))
        (wait,) = (node for node in other.body if isinstance(node, ast.Return))
        assert isinstance(wait.value, ast.Await)
        assert ast.dump(wait.value.value) == ast.dump(call.value or call)


def test_both_refer_to_their_own_bases(
    classes: tuple[ast.ClassDef, ast.ClassDef],
) -> None:
    """A synchronous client within an asynchronous program stops all of it."""
    bases = [[ast.unparse(base) for base in one.bases] for one in classes]
    assert bases == [["SyncResource"], ["AsyncResource"]]


def test_both_give_raw_responses_of_their_own(module: list[ast.ClassDef]) -> None:
    """Status and headers are within reach of every method, by its own signature."""
    assert [cls.name for cls in module] == [
        *("Trees", "AsyncTrees", "RawTrees", "AsyncRawTrees")
    ]
    for cls, raw, wrap in zip(module, module[2:], ("raw", "async_raw"), strict=False):
        way = next(
            node
            for node in cls.body
            if isinstance(node, ast.FunctionDef) and node.decorator_list
        )
        assert ast.unparse(way.returns or way) == raw.name
        assert ast.unparse(way.body[-1]) == f"return {raw.name}(self._as_raw())"
        [init] = functions(raw)
        assert ast.unparse(init.args) == f"self, tools: {cls.name}"
        assert [ast.unparse(line) for line in init.body] == [
            f"self.{node.name} = {wrap}(tools.{node.name})"
            for node in cls.body
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            and not node.decorator_list
        ]
