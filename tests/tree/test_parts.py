"""Files are taken from an earlier generation only as they were written, and for the same source."""

from __future__ import annotations

from pathlib import Path

from generator.tree import cache
from generator.tree.parts import Parts

FILES = {"a/one.py": b"one\n", "a/two.py": b"two\n"}


def _write(folder: Path) -> None:
    for path, content in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def _kept(folder: Path) -> Parts:
    parts = Parts("key", folder)
    assert not parts
    parts.keep("source", FILES)
    parts.save()
    _write(folder)
    return Parts("key", folder)


def test_files_of_the_same_source_are_found(tmp_path: Path) -> None:
    """One changed description would take as long as a new package."""
    parts = _kept(tmp_path)
    assert parts
    assert parts.find("source") == FILES
    assert parts.find("other source") is None
    assert not Parts("other key", tmp_path)


def test_an_edited_file_is_not_taken(tmp_path: Path) -> None:
    """An edit by hand, or half a merge, would come to stay."""
    parts = _kept(tmp_path)
    (tmp_path / "a/two.py").write_bytes(b"edited\n")
    assert parts.find("source") is None
    (tmp_path / "a/two.py").unlink()
    assert parts.find("source") is None


def test_what_was_found_is_found_again(tmp_path: Path) -> None:
    """Two small changes in a row would forget the rest of the package."""
    parts = _kept(tmp_path)
    assert parts.find("source") == FILES
    parts.keep("new", {"b.py": b"b\n"})
    parts.save()
    (tmp_path / "b.py").write_bytes(b"b\n")
    parts = Parts("key", tmp_path)
    assert parts.find("source") == FILES
    assert parts.find("new") == {"b.py": b"b\n"}


def test_what_no_source_needs_any_more_is_forgotten(tmp_path: Path) -> None:
    """The entry of a project would grow for ever."""
    parts = _kept(tmp_path)
    parts.save()
    assert not Parts("key", tmp_path)


def test_texts_of_the_same_source_are_found(tmp_path: Path) -> None:
    """What a manifest says of hundreds of tools would be made again for one."""
    parts = Parts("key", tmp_path)
    assert parts.text("source", lambda: "one") == "one"
    parts.save()
    parts = Parts("key", tmp_path)
    assert parts.text("source", lambda: "two") == "one"
    assert parts.text("other source", lambda: "two") == "two"
    parts.save()
    parts = Parts("key", tmp_path)
    assert parts.text("source", lambda: "three") == "one"


def test_a_damaged_text_is_made_again(tmp_path: Path) -> None:
    """It would be written into the package, and come back with every generation."""
    parts = Parts("key", tmp_path)
    parts.text("source", lambda: "one")
    parts.save()
    [path] = cache.folder().glob("*.json")
    path.write_bytes(path.read_bytes().replace(b"one", b"two"))
    assert Parts("key", tmp_path).text("source", lambda: "three") == "three"


def test_names_may_be_no_unicode_text(tmp_path: Path) -> None:
    """A stray file beside the specs would be a fault of the program."""
    (tmp_path / "caf\udce9").touch()
    assert cache.key(["text \udcff"], [tmp_path]) != cache.key(["text"], [tmp_path])
