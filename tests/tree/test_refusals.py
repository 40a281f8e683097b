"""Folders and names that must not be written: a user would lose files, or find them elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.tree import FILE_LIST, compare, write
from tests.tree.folders import NEW, OLD


def refused(root: Path, files: dict[str, bytes]) -> str:
    """Asserts that nothing below the parent changes; returns the message."""
    parent = root.parent
    before = snapshot(parent)
    diagnostics = Diagnostics()
    assert not write(root, files, diagnostics)
    assert snapshot(parent) == before
    again = Diagnostics()
    assert compare(root, files, again) is None
    assert list(again) == list(diagnostics)
    [found] = diagnostics
    assert found.code == "E-OUTDIR"
    assert found.help
    assert found.location is not None and found.location.path == root.as_posix()
    return found.message


def snapshot(folder: Path) -> dict[str, object]:
    return {
        path.relative_to(folder).as_posix(): (
            path.readlink()
            if path.is_symlink()
            else path.read_bytes() if path.is_file() else None
        )
        for path in sorted(folder.rglob("*"))
    }


@pytest.mark.parametrize(
    "path",
    [
        "../a.py",
        "a/../../b.py",
        "/etc/passwd",
        "a//b.py",
        "./a.py",
        "a/.",
        "",
        "a\\b.py",
        "c:/a.py",
        "A.py",
        "a b.py",
        "a\n.py",
        "a.py\n",
        "a\0.py",
        "\u0430.py",
        "...",
        "a.",
        "1.py",
        "~/a.py",
        "src/" + "a" * 300 + ".py",
        FILE_LIST,
    ],
)
def test_a_name_off_the_list_is_refused(tmp_path: Path, path: str) -> None:
    """The page is untrusted: a name from it must never reach outside the output folder."""
    refused(tmp_path / "out", {"a.py": b"", path: b""})


def test_names_that_collide_are_refused(tmp_path: Path) -> None:
    """On macOS and Windows one of the two files would silently be lost."""
    message = refused(tmp_path / "out", {"readme.md": b"", "README.md": b""})
    assert "'README.md' and 'readme.md'" in message
    refused(tmp_path / "out", {"a": b"", "a/b": b""})


def a_file(root: Path) -> None:
    root.write_bytes(b"mine")


def a_file_above(root: Path) -> None:
    root.parent.rmdir()
    root.parent.write_bytes(b"mine")


def a_link_elsewhere(root: Path) -> None:
    elsewhere = root.parent.parent / "elsewhere"
    elsewhere.mkdir()
    root.symlink_to(elsewhere)


def a_link_to_nowhere(root: Path) -> None:
    root.symlink_to("/nonexistent/place")


def somebody_elses(root: Path) -> None:
    root.mkdir()
    (root / "thesis.txt").write_bytes(b"mine")


def a_broken_file_list(root: Path) -> None:
    root.mkdir()
    (root / FILE_LIST).write_bytes(b"<<<<<<< HEAD\n")


def a_file_list_of_another_shape(root: Path) -> None:
    root.mkdir()
    (root / FILE_LIST).write_bytes(b'{"files": ["a.py"]}')


def a_file_list_that_reaches_out(root: Path) -> None:
    root.mkdir()
    (root / FILE_LIST).write_bytes(b'{"files": {"../victim.txt": ""}}')
    (root.parent / "victim.txt").write_bytes(b"mine")


def a_file_list_that_is_a_link(root: Path) -> None:
    root.mkdir()
    (root.parent / "list").write_bytes(b'{"files": {}}')
    (root / FILE_LIST).symlink_to("../list")


def a_linked_folder_inside(root: Path) -> None:
    assert write(root, OLD, Diagnostics())
    (root / "src").rename(root.parent / "src")
    (root / "src").symlink_to("../src")


def a_linked_file_inside(root: Path) -> None:
    assert write(root, OLD, Diagnostics())
    (root / "README.md").unlink()
    (root.parent / "victim.txt").write_bytes(b"mine")
    (root / "README.md").symlink_to("../victim.txt")


def a_file_in_the_way(root: Path) -> None:
    assert write(root, OLD, Diagnostics())
    (root / "src/pkg/more").write_bytes(b"mine")


def a_folder_in_the_way(root: Path) -> None:
    assert write(root, {"a.py": b""}, Diagnostics())
    (root / "README.md").mkdir()
    (root / "README.md" / "mine.txt").write_bytes(b"mine")


def a_file_that_would_be_overwritten(root: Path) -> None:
    assert write(root, {"a.py": b""}, Diagnostics())
    (root / "README.md").write_bytes(b"mine")


def a_name_that_differs_in_case(root: Path) -> None:
    assert write(root, {"a.py": b""}, Diagnostics())
    (root / "src/pkg").mkdir(parents=True)
    (root / "src/pkg/A.py").write_bytes(b"mine")


@pytest.mark.parametrize(
    ("prepare", "says"),
    [
        (a_file, "is a file"),
        (a_file_above, "is a file, where the output folder needs a folder"),
        (a_link_elsewhere, "is a symbolic link to"),
        (a_link_to_nowhere, "is a symbolic link to"),
        (somebody_elses, "not made by toolpress"),
        (a_broken_file_list, "it is not JSON"),
        (a_file_list_of_another_shape, 'no object "files"'),
        (a_file_list_that_reaches_out, "'../victim.txt'"),
        (a_file_list_that_is_a_link, "not made by toolpress"),
        (a_linked_folder_inside, "src in it is a symbolic link"),
        (a_linked_file_inside, "README.md in it is a symbolic link"),
        (a_file_in_the_way, "src/pkg/more in it is a file"),
        (a_folder_in_the_way, "README.md in it is a folder"),
        (a_file_that_would_be_overwritten, "README.md in it would be overwritten"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_folder_that_is_not_ours_is_refused(
    tmp_path: Path, prepare: Callable[[Path], None], says: str
) -> None:
    """The wrong --out must not cost anybody a file."""
    root = tmp_path / "generated" / "service"
    root.parent.mkdir()
    prepare(root)
    assert says in refused(root, NEW)


def test_a_file_of_the_user_that_differs_in_case_is_refused(tmp_path: Path) -> None:
    """The folder could not be checked out on macOS and Windows."""
    root = tmp_path / "service"
    a_name_that_differs_in_case(root)
    before = snapshot(tmp_path)
    diagnostics = Diagnostics()
    assert not write(root, NEW, diagnostics)
    assert [d.message for d in diagnostics] == [
        f"{root.as_posix()}: src/pkg/A.py in it differs only in case from a file to be written"
    ]
    assert snapshot(tmp_path) == before


def test_an_empty_folder_is_accepted(tmp_path: Path) -> None:
    """`mkdir out` before the first run is what many people do."""
    root = tmp_path / "service"
    root.mkdir()
    assert write(root, NEW, Diagnostics())
