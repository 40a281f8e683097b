"""What a user keeps: own files, file times, and an output folder that is exactly what it should."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.tree import FILE_LIST, Changes, compare, write, write_all
from tests.tree.folders import NEW, OLD, contents


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "generated" / "service"


def written(root: Path, files: dict[str, bytes]) -> Diagnostics:
    diagnostics = Diagnostics()
    assert write(root, files, diagnostics), list(diagnostics)
    return diagnostics


def test_a_new_folder_holds_the_files_and_the_list_of_them(root: Path) -> None:
    """Without the list the next run could not tell its files from the user's."""
    written(root, OLD)
    assert contents(root) == OLD
    listed = json.loads((root / FILE_LIST).read_bytes())
    assert listed == {
        "files": {p: hashlib.sha256(c).hexdigest() for p, c in sorted(OLD.items())}
    }
    assert list(listed["files"]) == sorted(OLD)


def test_nothing_is_left_beside_the_folder(root: Path) -> None:
    """Leftovers would be committed by accident."""
    written(root, OLD)
    written(root, NEW)
    assert [path.name for path in root.parent.iterdir()] == ["service"]


def test_removed_files_go_with_their_folders_and_bytecode(root: Path) -> None:
    """A stale module would stay importable after the tool behind it is gone."""
    written(root, OLD)
    cache = root / "src/pkg/gone/__pycache__"
    cache.mkdir()
    (cache / "b.cpython-311.pyc").write_bytes(b"x")
    written(root, NEW)
    assert contents(root) == NEW
    assert not (root / "src/pkg/gone").exists()


def test_what_is_not_ours_stays(root: Path) -> None:
    """A user's notes, builds, links and repository in the folder must survive a generation."""
    written(root, OLD)
    (root / "dist").mkdir()
    wheel = root / "dist" / "service.whl"
    wheel.write_bytes(b"wheel")
    script = root / "src/pkg/gone/Notes.sh"
    script.write_bytes(b"#!/bin/sh\n")
    script.chmod(0o755)
    (root / "empty").mkdir()
    (root / "link").symlink_to("README.md")
    (root / "nowhere").symlink_to("../../does/not/exist")
    before = wheel.stat()
    written(root, NEW)
    assert wheel.read_bytes() == b"wheel"
    assert (wheel.stat().st_ino, wheel.stat().st_mtime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
    )
    assert script.stat().st_mode & 0o777 == 0o755
    assert (root / "empty").is_dir()
    assert (root / "link").is_symlink() and (root / "link").read_bytes() == b"new\n"
    assert (root / "nowhere").readlink() == Path("../../does/not/exist")
    assert not (root / "src/pkg/gone/b.py").exists()


def test_writing_the_same_again_touches_nothing(root: Path) -> None:
    """Build tools and editors would see changes where there are none."""
    written(root, OLD)
    before = {path: path.stat().st_ino for path in [root, *root.rglob("*")]}
    written(root, OLD)
    assert {path: path.stat().st_ino for path in [root, *root.rglob("*")]} == before


def test_files_without_change_keep_their_time(root: Path) -> None:
    """Incremental builds of what is generated would start from nothing."""
    written(root, OLD)
    os.utime(root / "src/pkg/a.py", (1_000_000_000, 1_000_000_000))
    written(root, NEW)
    assert (root / "src/pkg/a.py").stat().st_mtime == 1_000_000_000


def test_files_are_readable_for_all_whatever_the_umask(root: Path) -> None:
    """A package built under a strict umask would install files that only its builder can read."""
    old = os.umask(0o077)
    try:
        written(root, OLD)
    finally:
        os.umask(old)
    modes = {path.stat().st_mode & 0o777 for path in root.rglob("*") if path.is_file()}
    assert modes == {0o644}
    (root / "README.md").chmod(0o600)
    written(root, NEW)
    assert (root / "README.md").stat().st_mode & 0o777 == 0o644


def test_a_manual_edit_is_replaced_and_reported(root: Path) -> None:
    """Silence would lose somebody's work; keeping the edit would ship what no spec says."""
    written(root, OLD)
    (root / "README.md").write_bytes(b"mine\n")
    (root / "src/pkg/gone/b.py").write_bytes(b"B = 2\n")
    diagnostics = written(root, NEW)
    assert contents(root) == NEW
    assert [(d.code, str(d.location)) for d in diagnostics] == [
        ("W-EDITED", f"{root.as_posix()}/README.md"),
        ("W-EDITED", f"{root.as_posix()}/src/pkg/gone/b.py"),
    ]
    assert not diagnostics.failed
    assert len(written(root, NEW)) == 0


def test_a_file_deleted_by_hand_comes_back(root: Path) -> None:
    """A package with a hole would pass as generated."""
    written(root, OLD)
    (root / "src/pkg/a.py").unlink()
    written(root, OLD)
    assert contents(root) == OLD


def test_a_file_may_become_a_folder_and_a_folder_a_file(root: Path) -> None:
    """A module that grows into a package would stop generation for good."""
    written(root, {"src/a": b"1", "src/b/c": b"2"})
    written(root, {"src/a/d": b"1", "src/b": b"2"})
    assert contents(root) == {"src/a/d": b"1", "src/b": b"2"}


def test_an_equal_file_of_somebody_else_becomes_ours(root: Path) -> None:
    """A merge that brings a file before its entry in the list must not need a manual step."""
    written(root, {"a.py": b"1"})
    (root / "b.py").write_bytes(b"2")
    written(root, {"a.py": b"1", "b.py": b"2"})
    written(root, {"a.py": b"1"})
    assert contents(root) == {"a.py": b"1"}


def test_compare_tells_each_file_and_writes_nothing(root: Path) -> None:
    """`--check` is what CI shows a reviewer."""
    assert compare(root, OLD, Diagnostics()) == Changes(added=tuple(sorted(OLD)))
    assert not root.parent.exists()
    written(root, OLD)
    (root / "README.md").write_bytes(b"mine\n")
    found = compare(root, NEW, Diagnostics())
    assert found == Changes(
        added=("src/pkg/more/c.py",),
        changed=("README.md",),
        removed=("src/pkg/gone/b.py",),
        edited=("README.md",),
        unchanged=("src/pkg/a.py",),
    )
    assert (root / "README.md").read_bytes() == b"mine\n"
    written(root, NEW)
    assert not compare(root, NEW, Diagnostics())


def test_a_stale_list_alone_is_a_change(root: Path) -> None:
    """Committed lists that nobody refreshes would make the next prune miss files."""
    written(root, OLD)
    stale = json.loads((root / FILE_LIST).read_bytes())
    del stale["files"]["src/pkg/a.py"]
    (root / FILE_LIST).write_text(json.dumps(stale))
    found = compare(root, OLD, Diagnostics())
    assert found is not None and found.changed == (FILE_LIST,)
    written(root, OLD)
    assert not compare(root, OLD, Diagnostics())


def test_several_folders_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    """One faulty folder must not leave the repository half old and half new."""
    one, two = tmp_path / "one", tmp_path / "two"
    written(one, OLD)
    two.mkdir()
    (two / "mine.txt").write_bytes(b"mine")
    diagnostics = Diagnostics()
    assert write_all({one: NEW, two: NEW}, diagnostics) is None
    assert [d.code for d in diagnostics] == ["E-OUTDIR"]
    assert contents(one) == OLD
    assert contents(two) == {"mine.txt": b"mine"}
    (two / "mine.txt").unlink()
    changes = write_all({one: NEW, two: NEW}, Diagnostics())
    assert changes is not None and changes[two].added == tuple(sorted(NEW))
    assert contents(one) == contents(two) == NEW


def test_a_link_to_a_folder_beside_it_is_followed(tmp_path: Path) -> None:
    """Users who keep versions side by side point a link at the current one."""
    written(tmp_path / "v1", OLD)
    (tmp_path / "service").symlink_to("v1")
    written(tmp_path / "service", NEW)
    assert (tmp_path / "service").is_symlink()
    assert contents(tmp_path / "v1") == NEW
