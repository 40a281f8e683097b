"""Files: what may be given, what is refused before anything is sent, and what arrives."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime import ArgumentError, SyncClient
from generator.runtime.request import build
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SCAN, Remote

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 20


def fault(file: Any) -> str:
    with pytest.raises(ArgumentError) as caught:
        build(SCAN, {"file": file})
    [found] = caught.value.faults
    assert found.path == "file"
    return found.message


def parts(request: httpx.Request) -> list[bytes]:
    kind = request.headers["content-type"]
    assert kind.startswith("multipart/form-data; boundary=")
    boundary = kind.partition("boundary=")[2].encode()
    return [
        part.strip(b"\r\n") for part in request.content.split(b"--" + boundary)[1:-1]
    ]


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "pic.png"
    path.write_bytes(PNG)
    return path


def test_every_way_to_give_a_file_sends_the_same(
    client: SyncClient, remote: Remote, png: Path
) -> None:
    """Path, text of a path, bytes, open file, or any of them with a name."""
    with png.open("rb") as open_file:
        open_file.read(5)
        for file in (
            png,
            str(png),
            open_file,
            ("pic.png", PNG),
            ("pic.png", PNG, "image/png"),
            ("pic.png", io.BytesIO(PNG)),
        ):
            client.call("LIBRARY_SCAN", {"hidden": True, "name": "Pic é", "file": file})
        assert not open_file.closed
    expected = [
        b'Content-Disposition: form-data; name="file"; filename="pic.png"\r\n'
        b"Content-Type: image/png\r\n\r\n" + PNG,
        'Content-Disposition: form-data; name="name"\r\n\r\nPic é'.encode(),
        b'Content-Disposition: form-data; name="hidden"\r\n\r\ntrue',
    ]
    assert len(remote.requests) == 6
    for request in remote.requests:
        assert parts(request) == expected
        assert request.headers["content-length"] == str(len(request.content))


def test_bytes_without_a_name_are_known_by_their_beginning(
    client: SyncClient, remote: Remote
) -> None:
    client.call("LIBRARY_SCAN", {"file": PNG})
    assert b'filename="file"\r\nContent-Type: image/png' in remote.sent.content


def test_a_stream_that_cannot_be_rewound_is_sent_whole_and_again(
    make: MakeClient, remote: Remote
) -> None:
    """A retry must not send an empty file."""
    reading, writing = os.pipe()
    os.write(writing, PNG)
    os.close(writing)
    remote.answers = [httpx.Response(429), httpx.Response(200, json={})]
    with os.fdopen(reading, "rb") as file:
        make().call("LIBRARY_SCAN", {"file": file})
    assert [PNG in request.content for request in remote.requests] == [True, True]


def test_an_open_file_is_sent_whole_again(
    make: MakeClient, remote: Remote, png: Path
) -> None:
    remote.answers = [httpx.Response(429), httpx.Response(200, json={})]
    with png.open("rb") as file:
        make().call("LIBRARY_SCAN", {"file": file})
    assert [PNG in request.content for request in remote.requests] == [True, True]


async def _scan(make_async: MakeAsyncClient, file: Any) -> None:
    client = make_async()
    await client.call("LIBRARY_SCAN", {"file": file})


def test_the_async_client_uploads_too(
    make_async: MakeAsyncClient, remote: Remote, png: Path
) -> None:
    import asyncio

    asyncio.run(_scan(make_async, png))
    assert PNG in parts(remote.sent)[0]


@pytest.mark.parametrize(
    "file",
    [
        ("a.png", b"", "image/png\r\nX: 1"),
        ("a\r\nX: 1.png", PNG),
        ('a".png', PNG),
        ("a\\.png", PNG),
        ("a\x00.png", PNG),
        ("a.png", PNG, 'image/png"'),
        ("a.png", PNG, "image/\u2603"),
        ("\ud800.png", PNG),
        (5, PNG),
        ("", PNG),
        ("a.png",),
        ("a.png", PNG, "image/png", {}),
        5,
        ["a.png"],
        io.StringIO("text"),
        "/no/such/file.png",
    ],
    ids=range(16),
)
def test_what_is_refused(file: Any) -> None:
    """A line break in a name smuggles headers into the form; httpx lets it through."""
    assert fault(file)


def test_type_and_size_are_checked_before_sending(tmp_path: Path) -> None:
    """The API would refuse after minutes of uploading."""
    assert (
        fault(("a.gif", b"GIF89a"))
        == "must be of type image/jpeg or image/png, not image/gif"
    )
    assert (
        fault(b"?")
        == "must be of type image/jpeg or image/png, not application/octet-stream"
    )
    for big in (PNG + b"x" * 1000, io.BytesIO(PNG + b"x" * 1000)):
        assert fault(("a.png", big)) == "must have at most 1000 bytes"
    path = tmp_path / "big.png"
    path.write_bytes(PNG + b"x" * 1000)
    assert fault(path) == "must have at most 1000 bytes"
    assert fault(tmp_path) == "cannot be read: Is a directory"


def test_all_is_checked_at_once() -> None:
    with pytest.raises(ArgumentError) as caught:
        build(SCAN, {"file": b"?", "name": 5})
    assert [found.path for found in caught.value.faults] == ["file", "name"]
    with pytest.raises(ArgumentError) as caught:
        build(SCAN, {"name": "x"})
    assert [found.path for found in caught.value.faults] == ["file"]
