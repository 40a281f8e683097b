"""Files as models give them; what may be something else is not sent."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.agents.uploads import file_of

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


@pytest.mark.parametrize(
    "text",
    [
        b64encode(PNG).decode(),
        b64encode(PNG).decode().replace("A", "A\n"),
        urlsafe_b64encode(PNG).decode().rstrip("="),
    ],
    ids=["base64", "lines", "url-safe"],
)
def test_base64(text: str) -> None:
    assert file_of(text, None) == PNG


def test_base64_of_a_jpeg_begins_like_a_path() -> None:
    content = b"\xff\xd8\xff\xe0" + bytes(20)
    assert file_of(b64encode(content).decode(), None) == content


@pytest.mark.parametrize(
    ("uri", "file"),
    [
        ("data:image/png;base64,aGk=", ("upload.png", b"hi", "image/png")),
        ("data:text/csv;name=a.csv,a%2Cb", ("a.csv", b"a,b", "text/csv")),
        ("data:;base64,aGk=", ("upload", b"hi")),
    ],
)
def test_data_uris(uri: str, file: Any) -> None:
    assert file_of(uri, None) == file


@pytest.mark.parametrize(
    "value",
    [
        *(
            "/etc/passwd",
            "/photos/ann/photo",
            "~/.ssh/id_rsa",
            "photo.png",
            "photos/cat",
        ),
        *("my_photo_1", "https://example.com/a.png", "file:///etc/passwd", "", "logo!"),
        b64encode(PNG).decode()[:-6],
        *(None, True, 5, {"path": "/etc/passwd"}, ["/etc/passwd"]),
    ],
)
def test_what_is_no_file_is_refused(value: Any) -> None:
    """A path that is read as base64 would be uploaded as garbage, and reported as done."""
    with pytest.raises(ValueError, match="must be the file itself"):
        file_of(value, None)


def test_handles_are_the_hosts(tmp_path: Path) -> None:
    path = tmp_path / "cat"
    assert file_of("photos/cat", lambda handle: path) is path
    assert file_of(path, None) is path
    with pytest.raises(ValueError, match="or a handle of a file"):
        file_of("photos/dog", lambda handle: None)
