"""Files: what may be given, what is refused before anything is sent, and what arrives."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    ArgumentError,
    AsyncResource,
    CredentialError,
    SyncClient,
    SyncResource,
)
from generator.runtime.wire.model import Field, Route, Slot, Tool
from generator.runtime.wire.request import build
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SCAN, Books, Clock, Remote

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
    """Path, bytes, open file, or any of them with a name; in Python the text of a path, too."""
    books = Books(client)
    with png.open("rb") as open_file:
        open_file.read(5)
        for file in (
            png,
            open_file,
            ("pic.png", PNG),
            ("pic.png", PNG, "image/png"),
            ("pic.png", io.BytesIO(PNG)),
        ):
            client.call("LIBRARY_SCAN", {"hidden": True, "name": "Pic é", "file": file})
        for text in (str(png), ("pic.png", str(png))):
            books.scan(file=text, name="Pic é", hidden=True)
        assert not open_file.closed
    expected = [
        b'Content-Disposition: form-data; name="file"; filename="pic.png"\r\n'
        b"Content-Type: image/png\r\n\r\n" + PNG,
        'Content-Disposition: form-data; name="name"\r\n\r\nPic é'.encode(),
        b'Content-Disposition: form-data; name="hidden"\r\n\r\ntrue',
    ]
    assert len(remote.requests) == 7
    for request in remote.requests:
        assert parts(request) == expected
        assert request.headers["content-length"] == str(len(request.content))


def test_a_model_cannot_name_files(
    client: SyncClient, remote: Remote, png: Path
) -> None:
    """Through `call` the arguments are often a model's, and somebody may have talked to it."""
    strings: list[Any] = [
        str(png),
        ("pic.png", str(png)),
        "/etc/passwd",
        "",
        "~/.netrc",
    ]
    strings.append(("pic.png", str(png), "image/png"))
    for file in strings:
        with pytest.raises(ArgumentError) as caught:
            client.call("LIBRARY_SCAN", {"file": file, "name": 5})
        first, second = caught.value.faults
        assert first.path == "file"
        assert first.message.startswith("must not be a path in a string here")
        assert second.path == "name"
        assert str(png) not in str(caught.value)
    for file in ([str(png)], {"path": str(png)}, None, 5):
        with pytest.raises(ArgumentError):
            client.call("LIBRARY_SCAN", {"file": file})
    assert remote.requests == []


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
    remote.outcomes = [httpx.Response(429), httpx.Response(200, json={})]
    with os.fdopen(reading, "rb") as file:
        make().call("LIBRARY_SCAN", {"file": file})
    assert [PNG in request.content for request in remote.requests] == [True, True]


def test_a_stream_may_come_in_pieces() -> None:
    """A pipe gives what it has, not what was asked for."""

    class Pieces(io.RawIOBase):
        def __init__(self, *pieces: bytes | None) -> None:
            self.pieces = list(pieces)

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes | None:
            if size == 0:
                return b""
            return self.pieces.pop(0) if self.pieces else b""

    request = build(SCAN, {"file": ("a.png", Pieces(PNG[:4], PNG[4:]))})
    assert request.form is not None
    [part] = request.form
    upload = part.content
    assert not isinstance(upload, str)
    assert (upload.source, upload.size) == (PNG, len(PNG))
    assert (
        fault(("a.png", Pieces(PNG, PNG * 30, PNG * 30)))
        == "must have at most 1000 bytes"
    )
    assert fault(("a.png", Pieces(PNG, None))).startswith("cannot be read")


def test_an_open_file_is_sent_whole_again(
    make: MakeClient, remote: Remote, png: Path
) -> None:
    remote.outcomes = [httpx.Response(429), httpx.Response(200, json={})]
    with png.open("rb") as file:
        make().call("LIBRARY_SCAN", {"file": file})
    assert [PNG in request.content for request in remote.requests] == [True, True]


async def _scan(make_async: MakeAsyncClient, file: Any) -> None:
    client = make_async()
    await client.call("LIBRARY_SCAN", {"file": file})


def test_the_async_client_uploads_too(
    make_async: MakeAsyncClient, remote: Remote, png: Path
) -> None:
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
    assert fault(tmp_path) == "cannot be read: it is a directory"


def test_all_is_checked_at_once() -> None:
    with pytest.raises(ArgumentError) as caught:
        build(SCAN, {"file": b"?", "name": 5})
    assert [found.path for found in caught.value.faults] == ["file", "name"]
    with pytest.raises(ArgumentError) as caught:
        build(SCAN, {"name": "x"})
    assert [found.path for found in caught.value.faults] == ["file"]


def test_the_type_is_that_of_the_content_too() -> None:
    """A document that was renamed to .png."""
    message = "must be of type image/jpeg or image/png, not application/pdf"
    assert fault(("a.png", b"%PDF-1.7")) == message
    assert fault(("a.png", b"%PDF-1.7", "image/png")) == message


@pytest.mark.parametrize("content", [b"hello", b"", PNG[1:]])
def test_content_that_is_of_no_known_type(content: bytes) -> None:
    """An error page that was saved as a picture, or a download that never came."""
    message = "does not match its content type: image/png begins differently"
    assert fault(("a.png", content)) == message
    assert fault(("a", content, "Image/PNG; q=1")) == message
    with pytest.raises(ArgumentError, match=message):
        build(PUT, {"file": ("a.png", content)})
    assert build(PUT, {"file": ("a.pdf", content)}).form


def test_a_picture_under_another_pictures_name_is_sent() -> None:
    """Both types are allowed, and people rename files."""
    assert build(SCAN, {"file": ("a.png", b"\xff\xd8\xff\xe0")}).form


# Files as they are opened, sent and closed -------------------------------------------------------


PUT: Tool[Any] = Tool(
    "LIBRARY_PUT",
    "books.put",
    (
        Route(
            "put",
            "POST",
            "/api/puts",
            (Field("file", ("file",), (Slot("file", "file"),), {}, required=True),),
            media_type="multipart/form-data",
            auth="private",
        ),
    ),
)
"""An upload without a limit."""


@pytest.fixture
def descriptors() -> Iterator[Callable[[], set[str]]]:
    """The open files of this process; none may be left at the end."""
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("needs /proc")

    def now() -> set[str]:
        found = set()
        for one in folder.iterdir():
            try:
                found.add(f"{one.name} {one.readlink()}")
            except OSError:  # that of this listing itself
                continue
        return {one for one in found if "/proc/" not in one}

    before = now()
    yield now
    assert {one for one in now() - before if "pic" in one or "big" in one} == set()


OUTCOMES: list[Any] = [
    httpx.Response(200, json={}),
    httpx.Response(400),
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
    httpx.InvalidURL("bad"),
    ValueError("of a hook"),
    KeyboardInterrupt(),
]


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda one: type(one).__name__)
def test_files_opened_here_are_closed_here(
    outcome: Any,
    make: MakeClient,
    remote: Remote,
    png: Path,
    descriptors: Callable[[], set[str]],
) -> None:
    """A worker that leaks one for each upload stops after a thousand."""
    opened: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        opened.extend(one for one in descriptors() if "pic.png" in one)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome  # type: ignore[no-any-return]

    remote.handler = handler
    try:
        make(max_retries=1).call("LIBRARY_SCAN", {"file": png})
    except BaseException as error:
        assert (
            not isinstance(outcome, httpx.Response) or outcome.status_code == 400
        ), error
    assert opened
    assert not any("pic.png" in one for one in descriptors())


def test_a_cancelled_upload_closes_its_file(
    make_async: MakeAsyncClient,
    remote: Remote,
    png: Path,
    library: Any,
    descriptors: Callable[[], set[str]],
) -> None:
    async def run() -> None:
        began = asyncio.Event()

        async def hang(request: Any) -> Any:
            began.set()
            await asyncio.Event().wait()

        async with library.AsyncClient(transport=library.MockTransport(hang)) as http:
            client = make_async(http_client=http)
            task = asyncio.create_task(client.call("LIBRARY_SCAN", {"file": png}))
            await began.wait()
            assert any("pic.png" in one for one in descriptors())
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not any("pic.png" in one for one in descriptors())

    asyncio.run(run())


def test_what_fails_before_sending_opens_nothing_for_long(
    make: MakeClient, png: Path, descriptors: Callable[[], set[str]]
) -> None:
    with pytest.raises(CredentialError):
        make(credentials={}).call("LIBRARY_SCAN", {"file": png})
    with pytest.raises(ArgumentError):
        make().call("LIBRARY_SCAN", {"file": png, "name": 5})
    assert not any("pic.png" in one for one in descriptors())


def test_big_files_are_not_read_into_memory(
    make: MakeClient, tmp_path: Path, library: Any
) -> None:
    """A video on a small worker. Neither a path nor an open file is ever held whole."""
    size = 32 * 1024 * 1024
    path = tmp_path / "big.bin"
    with path.open("wb") as new:
        new.truncate(size)
    arrived: list[int] = []

    def count(request: Any) -> Any:
        arrived.append(sum(len(piece) for piece in request.stream))
        assert int(request.headers["content-length"]) == arrived[-1]
        return library.Response(429 if len(arrived) == 1 else 200)

    class Streaming(library.BaseTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            return count(request)

    with library.Client(transport=Streaming()) as http, path.open("rb") as file:
        books = Books(make(http_client=http))
        books._call(PUT, {"file": b"warm"}, {})
        arrived.clear()
        tracemalloc.start()
        try:
            books._call(PUT, {"file": path}, {})
            books._call(PUT, {"file": file}, {})
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert len(arrived) == 3
    assert all(one > size for one in arrived)
    assert peak < size / 8


def streaming(library: Any, between: Callable[[], object]) -> tuple[Any, list[bytes]]:
    """An HTTP client that does something after two pieces of a file, and what arrived there."""
    arrived: list[bytes] = []

    class Streaming(library.BaseTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            content = b""
            for number, piece in enumerate(request.stream):
                content += piece
                if number == 2:  # the first is the head of the form's part
                    between()
            arrived.append(content)
            return library.Response(200)

    return library.Client(transport=Streaming()), arrived


NUMBERS = PNG + b"".join(number.to_bytes(4, "big") for number in range(100_000))
"""Some pieces, of which no two are alike."""


@pytest.mark.parametrize("other", ["sends", "checks"])
def test_an_open_file_that_another_call_uses_too(
    other: str, make: MakeClient, library: Any, png: Path
) -> None:
    """One upload in two accounts at once: each must get the whole picture, and nothing else."""
    png.write_bytes(NUMBERS)
    first = True

    def meanwhile() -> None:
        nonlocal first
        if first:
            first = False
            if other == "sends":
                books._call(PUT, {"file": file}, {})
            else:
                build(PUT, {"file": file})

    http, arrived = streaming(library, meanwhile)
    with http, png.open("rb") as file:
        books = Books(make(http_client=http))
        books._call(PUT, {"file": file}, {})
    assert len(arrived) == (2 if other == "sends" else 1)
    assert all(NUMBERS in content for content in arrived)


def test_threads_that_send_one_open_file(make: MakeClient, remote: Remote) -> None:
    """Between moving to a place and reading there, nobody else may move."""

    class Slow(io.BytesIO):
        def seek(self, *arguments: int) -> int:
            position = super().seek(*arguments)
            time.sleep(0.001)
            return position

    books = Books(make())
    file = Slow(NUMBERS)
    threads = [
        threading.Thread(target=books._call, args=(PUT, {"file": ("a.png", file)}, {}))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [NUMBERS in request.content for request in remote.requests] == [True] * 4


def test_files_without_a_limit_that_cannot_be_rewound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Memory is bounded even where the API is not."""
    monkeypatch.setattr("generator.runtime.files.sources._MOST_IN_MEMORY", 10)

    class Pipe(io.BytesIO):
        def seek(self, *arguments: Any) -> int:
            raise OSError("Illegal seek")

    request = build(PUT, {"file": Pipe(b"x" * 10)})
    assert request.form is not None
    with pytest.raises(ArgumentError, match="more than 10 bytes: write it to a file"):
        build(PUT, {"file": Pipe(b"x" * 11)})


def test_a_file_that_changes_between_checking_and_sending(
    make: MakeClient, remote: Remote, png: Path, clock: Clock
) -> None:
    """What was checked is what is sent; a size that was announced is kept to."""
    client = make(sleep=lambda seconds: png.write_bytes(PNG * 2))
    remote.handler = lambda request: httpx.Response(429)
    with pytest.raises(ArgumentError, match="file: has changed since it was checked"):
        client.call("LIBRARY_SCAN", {"file": png})
    client = make(sleep=lambda seconds: png.unlink())
    with pytest.raises(ArgumentError, match="file: cannot be read: No such file"):
        client.call("LIBRARY_SCAN", {"file": png})
    assert len(remote.requests) == 2


def test_a_file_that_grows_while_it_is_sent(
    make: MakeClient, remote: Remote, png: Path
) -> None:
    """More than was announced would be read as the next request."""
    with png.open("rb") as file:

        class Growing:
            name = "pic.png"

            def read(self, size: int = -1) -> bytes:
                if size > 16:  # it is being sent, and no longer checked
                    with png.open("ab") as more:
                        more.write(b"y")
                return file.read(size)

            def __getattr__(self, name: str) -> Any:
                return getattr(file, name)

        make().call("LIBRARY_SCAN", {"file": Growing()})
    assert png.stat().st_size > len(PNG)
    assert int(remote.sent.headers["content-length"]) == len(remote.sent.content)
    assert parts(remote.sent)[0].endswith(PNG)


@pytest.mark.parametrize("is_open", [False, True], ids=["path", "open file"])
def test_a_file_that_becomes_shorter_while_it_is_sent(
    is_open: bool, make: MakeClient, library: Any, png: Path
) -> None:
    """The transport would only find that its count is wrong, and not say of what."""
    png.write_bytes(NUMBERS)
    http, arrived = streaming(library, lambda: os.truncate(png, 1000))
    with http, png.open("rb") as file:
        books = Books(make(http_client=http))
        with pytest.raises(ArgumentError, match="file: became shorter while it was"):
            books._call(PUT, {"file": file if is_open else png}, {})
    assert arrived == []


def test_a_file_that_is_unpacked_while_it_is_read(
    client: SyncClient, remote: Remote, tmp_path: Path
) -> None:
    """Its descriptor knows another size, and half a picture would be sent."""
    path = tmp_path / "pic.png.gz"
    path.write_bytes(gzip.compress(PNG * 20))
    with gzip.open(path) as file:
        client.call("LIBRARY_SCAN", {"file": ("pic.png", file)})
    assert PNG * 20 in remote.sent.content
    assert remote.sent.headers["content-length"] == str(len(remote.sent.content))


def test_temporary_files(client: SyncClient, remote: Remote) -> None:
    with tempfile.SpooledTemporaryFile() as spooled:
        spooled.write(PNG)
        client.call("LIBRARY_SCAN", {"file": ("pic.png", spooled)})
    with tempfile.NamedTemporaryFile(suffix=".png") as named:
        named.write(PNG)
        named.flush()
        client.call("LIBRARY_SCAN", {"file": named})
        client.call("LIBRARY_SCAN", {"file": Path(named.name)})
    assert all(PNG in request.content for request in remote.requests)


def test_what_is_no_ordinary_file(tmp_path: Path) -> None:
    """A pipe that nobody writes to would stop the worker for ever, a device has no end."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs named pipes")
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "pipe.png", Path("/dev/zero")):
        assert fault(path) == "cannot be read: it is not a regular file"
    with Path("/dev/zero").open("rb") as file:
        assert fault(("a.png", file)).startswith("has no known size")
    assert fault("a\x00.png")


def test_files_that_cannot_be_read_here() -> None:
    class Asynchronous:
        async def read(self, size: int = -1) -> bytes:
            return PNG

    assert "must not be asynchronous" in fault(("a.png", Asynchronous()))
    closed = io.BytesIO(PNG)
    closed.close()
    assert "closed" in fault(("a.png", closed))


def test_an_upload_that_may_have_arrived_is_not_sent_again(
    make: MakeClient, remote: Remote, png: Path
) -> None:
    """It would be there twice."""
    remote.outcomes = [httpx.ReadTimeout("slow")]
    with pytest.raises(APIConnectionError):
        make().call("LIBRARY_SCAN", {"file": png})
    assert len(remote.requests) == 1


RAW: Tool[Any] = Tool(
    "LIBRARY_RAW",
    "raw.put",
    (
        Route(
            "raw",
            "PUT",
            "/api/raw",
            (Field("file", ("file",), (Slot("file", ""),), {}, required=True),),
            media_type="application/octet-stream",
            auth="private",
        ),
    ),
    idempotent=True,
)


def test_a_file_is_the_whole_body(
    make: MakeClient, remote: Remote, tmp_path: Path
) -> None:
    """A path, bytes or an open file arrive byte for byte, with their length announced."""
    content = bytes(range(256)) * 1000
    path = tmp_path / "raw.bin"
    path.write_bytes(content)
    client = make()
    with path.open("rb") as file:
        for given in (path, content, file, io.BytesIO(content)):
            _put(client, given)
    assert [request.content for request in remote.requests] == [content] * 4
    for request in remote.requests:
        assert request.headers["content-length"] == str(len(content))
        assert request.headers["content-type"] == "application/octet-stream"
        assert "transfer-encoding" not in request.headers


def test_a_file_is_sent_again_whole(
    make: MakeClient, remote: Remote, tmp_path: Path
) -> None:
    path = tmp_path / "raw.bin"
    path.write_bytes(b"abc" * 100_000)
    remote.outcomes = [httpx.Response(503), httpx.Response(200, json={})]
    _put(make(), path)
    assert [len(request.content) for request in remote.requests] == [300_000] * 2


def test_the_async_client_sends_a_file_as_the_body(
    make_async: MakeAsyncClient, remote: Remote, tmp_path: Path
) -> None:
    path = tmp_path / "raw.bin"
    path.write_bytes(b"abc" * 100_000)

    async def run() -> None:
        client = make_async()
        resource = AsyncResource(client)
        await resource._call(RAW, {"file": path}, {})

    asyncio.run(run())
    assert remote.sent.content == b"abc" * 100_000
    assert remote.sent.headers["content-length"] == "300000"


def _put(client: SyncClient, file: Any) -> None:
    SyncResource(client)._call(RAW, {"file": file}, {})
