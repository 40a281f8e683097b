"""The Python package, from designs built by hand."""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.design.client import Group, OAuth, Webhooks
from generator.targets import Refused
from generator.targets.python import prepare, render
from tests.hostile.generation import in_process, save
from tests.targets.designs import GET_TREE, LIST_TREES, orchard
from tests.type_checking import Mypy

ROOT = "src/orchard_tools/"


@pytest.fixture(scope="module")
def files() -> Mapping[str, bytes]:
    with in_process():
        return render(orchard())


def methods(files: Mapping[str, bytes], class_name: str) -> dict[str, ast.AST]:
    tree = ast.parse(files[f"{ROOT}resources/trees.py"])
    [found] = [
        n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == class_name
    ]
    return {
        node.name: node
        for node in found.body
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }


def signature(node: ast.AST) -> str:
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    returns = ast.unparse(node.returns) if node.returns else ""
    return f"({ast.unparse(node.args)}) -> {returns}"


OPTIONS = "**options: Unpack[RequestOptions]"


@pytest.mark.parametrize(
    ("class_name", "name", "expected"),
    [
        ("Trees", "get_tree", f"(self, id: str, {OPTIONS}) -> GetTreeResult"),
        (
            "Trees",
            "list_trees",
            "(self, *, filter: str | Omit=OMIT, "
            "colours: Sequence[Literal['red', 'green']] | Omit=OMIT, "
            f"{OPTIONS}) -> Page[Tree, ListTreesResult]",
        ),
        (
            "AsyncTrees",
            "plant",
            "(self, *, class_: TreeParam, place: PlaceParam | Omit | None=OMIT, "
            f"picture: FileInput | Omit=OMIT, {OPTIONS}) -> None",
        ),
        (
            "AsyncTrees",
            "list_trees",
            "(self, *, filter: str | Omit=OMIT, "
            "colours: Sequence[Literal['red', 'green']] | Omit=OMIT, "
            f"{OPTIONS}) -> AsyncPages[Tree, ListTreesResult]",
        ),
    ],
)
def test_signatures(
    files: Mapping[str, bytes], class_name: str, name: str, expected: str
) -> None:
    """What editors show, and type checkers hold callers to."""
    assert signature(methods(files, class_name)[name]) == expected


def test_methods_of_async_clients_are_coroutines_unless_they_give_pages(
    files: Mapping[str, bytes],
) -> None:
    """Pages are awaited for the first one, or iterated with `async for`."""
    found = methods(files, "AsyncTrees")
    kinds = {
        name: type(node) for name, node in found.items() if name != "with_raw_response"
    }
    assert kinds == {
        "get_tree": ast.AsyncFunctionDef,
        "list_trees": ast.FunctionDef,
        "plant": ast.AsyncFunctionDef,
    }


def test_the_table_holds_what_differs_from_the_usual(
    files: Mapping[str, bytes],
) -> None:
    """Both spellings of a call go by it; a default of null is a default."""
    table = json.loads(files[f"{ROOT}wire/trees.json"])
    assert table["ORCHARD_GET_TREE"] == {
        "name": "trees.get_tree",
        "read_only": True,
        "idempotent": True,
        "limits": [[10, 1], [150, 60]],
        "routes": [
            {
                "operation": "get_tree",
                "method": "GET",
                "path": "/trees/{id}",
                "fields": [
                    {
                        "documented": "tree__id",
                        "python": ["id"],
                        "slots": [["path", "id"]],
                        "schema": {"type": "string"},
                        "required": True,
                    }
                ],
            }
        ],
    }
    [_, colours] = table["ORCHARD_LIST_TREES"]["routes"][0]["fields"]
    assert colours["slots"] == [["query", "colour", {"explode": True}]]
    assert colours["default"] is None
    filled, tree, row, picture = table["ORCHARD_PLANT"]["routes"][0]["fields"]
    assert filled == {"slots": [["body", "/data"]], "default": {}}
    assert tree["python"] == ["class_"] and row["python"] == ["place", "row"]
    assert picture["schema"] == {
        "type": "string",
        "contentMediaTypes": ["image/png"],
        "maxBytes": 100,
    }
    # Without an end of its own, the type is told once and referred to.
    assert "$ref" in json.dumps(table["ORCHARD_PLANT"]["schemas"]["Tree"])


def test_operators_whose_names_are_alike_stay_two(files: Mapping[str, bytes]) -> None:
    """One method for both would send the other one's name."""
    text = files[f"{ROOT}filters.py"].decode("ascii")
    assert '_clause("less-than", field, value)' in text
    assert '_clause("less_than", field, value)' in text
    names = [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
    ]
    assert sorted(names) == ["any", "has", "less_than", "less_than_"]


def test_docstrings_say_what_a_call_needs_and_costs(files: Mapping[str, bytes]) -> None:
    """Nobody reads the page beside the editor."""
    node = methods(files, "Trees")["plant"]
    assert isinstance(node, ast.FunctionDef)
    assert ast.get_docstring(node) == (
        "Plant\n\nTakes a day.\n\nArgs:\n    class_: A dict of name, planted and grafts.\n"
        "    place: A dict of row.\n"
        "    picture: Picture of the tree.\n\nReturns:\n"
        "    Nothing: the API responds with 204 without a body.\n\n"
        "Request: POST /trees\nTool: ORCHARD_PLANT"
    )


def test_members_of_groups_are_documented(files: Mapping[str, bytes]) -> None:
    """A dict argument is as good as its keys."""
    text = files[f"{ROOT}types/trees.py"].decode("ascii")
    assert "class PlaceParam(TypedDict):" in text
    assert '"""Counted from the gate."""' in text


def test_it_type_checks(files: Mapping[str, bytes], tmp_path: Path, mypy: Mypy) -> None:
    """Annotations that name what nobody imports are wrong only for those who check."""
    source = save(files, tmp_path)
    found = mypy(source / "orchard_tools" / "resources", cwd=source)
    assert (found.stdout, found.returncode) == ("", 0)


def test_processes_change_nothing(files: Mapping[str, bytes]) -> None:
    """What a single core makes is what two make."""
    with prepare():
        assert render(orchard()) == files


def test_a_client_without_tools_is_a_client() -> None:
    """A service starts somewhere."""
    design = replace(orchard(), groups=(), slugs=())
    with in_process():
        assert f"{ROOT}_client.py" in render(design)


@pytest.mark.parametrize("name", ["Page", "Any", "AsyncClient"])
def test_a_client_cannot_take_a_name_of_the_package(name: str) -> None:
    """The owner chose it, so it is refused and not changed."""
    design = orchard()
    design = replace(design, package=replace(design.package, client=name))
    with pytest.raises(Refused) as caught:
        render(design)
    [refusal] = caught.value.refusals
    assert name in refusal.message and refusal.help


def test_groups_that_would_share_a_class_do_not() -> None:
    """`RawTrees` belongs to the group `trees` already."""
    groups = [Group(("trees",), "Trees", (GET_TREE,))]
    groups.append(Group(("raw", "trees"), "Raw trees", (LIST_TREES,)))
    with in_process():
        files = render(orchard(*groups))
    text = files[f"{ROOT}resources/raw_trees.py"].decode("ascii")
    assert "class RawTreesTools(SyncResource):" in text


def exported(files: Mapping[str, bytes]) -> list[str]:
    tree = ast.parse(files[f"{ROOT}__init__.py"])
    [names] = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    return list(names)


FEATURES: list[tuple[str, str]] = [
    ("runtime/webhooks/signature.py", "WebhookError"),
    ("runtime/filters/builder.py", "Filter"),
    ("runtime/files/uploads.py", "FileInput"),
    ("runtime/ratelimit/redis.py", "RedisLimiter"),
    ("runtime/oauth/tokens.py", ""),
]


def test_what_a_service_does_without_is_not_there(mypy: Mypy, tmp_path: Path) -> None:
    """Neither its files nor its names; and what is there is whole."""
    bare = replace(GET_TREE, limits=(), conditional_limits=())
    with in_process():
        files = render(orchard(Group(("trees",), "Trees", (bare,))))
    for path, name in FEATURES:
        assert ROOT + path not in files
        assert name not in exported(files)
    assert ROOT + "runtime/ratelimit/local.py" in files
    source = save(files, tmp_path)
    found = mypy(source / "orchard_tools", cwd=source)
    assert (found.stdout, found.returncode) == ("", 0)


def test_what_a_service_needs_is_there() -> None:
    webhooks = Webhooks("X-Signature", "X-Timestamp", "", "")
    oauth = OAuth("https://orchard.example/token")
    with in_process():
        files = render(replace(orchard(), webhooks=webhooks, oauth=oauth))
    for path, name in FEATURES:
        assert ROOT + path in files
        assert not name or name in exported(files)
