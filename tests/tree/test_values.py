"""Values are taken from an earlier generation only whole, of the same source, and one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.tree import cache
from generator.tree.values import Values


def kept(source: str = "source") -> Path:
    """The file of a value that is in the cache."""
    values = Values("key")
    values.keep("name", source, ("value", 1))
    values.save()
    [path] = cache.folder().glob("*.pickle")
    return path


def test_a_value_of_the_same_source_is_found() -> None:
    """Other words in a page would have everything designed again."""
    kept()
    assert Values("key").find("name", "source") == ("value", 1)
    assert Values("key").find("name", "other source") is None
    assert Values("key").find("other name", "source") is None
    assert Values("other key").find("name", "source") is None


def test_the_latest_value_of_a_name_is_kept() -> None:
    """The cache would grow with every edit."""
    kept("one source")
    kept("another")
    assert Values("key").find("name", "one source") is None
    assert Values("key").find("name", "another") == ("value", 1)


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "no pickle"])
def test_a_damaged_value_is_made_again(damage: str) -> None:
    """A full disk or a killed run would break every generation after it."""
    path = kept()
    content = path.read_bytes()
    path.write_bytes(
        {
            "cut": content[:-1],
            "changed": content[:-1] + b"!",
            "empty": b"",
            "no pickle": b"!" * 100,
        }[damage]
    )
    assert Values("key").find("name", "source") is None


@pytest.mark.parametrize("file", ["its own", "the folder's"])
def test_what_others_could_have_written_is_not_read(file: str) -> None:
    """Reading a pickle runs what is in it."""
    path = kept()
    assert not path.stat().st_mode & 0o077
    assert not path.parent.stat().st_mode & 0o077
    open_to_all = path if file == "its own" else path.parent
    open_to_all.chmod(0o777)
    assert Values("key").find("name", "source") is None


def test_what_lies_elsewhere_is_not_read(tmp_path: Path) -> None:
    """A link would have any file of the user's read as one of the cache."""
    path = kept()
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert Values("key").find("name", "source") is None


def test_a_full_disk_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each run would leave a piece."""

    def full(path: Path, content: bytes) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    cache.write("name.json", b"x")
    assert not list(cache.folder().iterdir())


def test_a_large_cache_loses_its_oldest_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages of many tools would fill the disk."""
    monkeypatch.setattr(cache, "_KEEP_BYTES", 1500)
    for name in "abc":
        cache.write(f"{name}.json", b"x" * 1000)
    assert len(list(cache.folder().iterdir())) == 1
