"""The emitted package as its consumer gets it: built, installed, imported, called."""

from __future__ import annotations

import ast
import email
import json
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.emitted import DISTRIBUTION

TOOLS = 346

SYNC = """
from klaviyo_tools import Klaviyo
with Klaviyo(api_key="pk_test", base_url={url!r}) as klaviyo:
    made = klaviyo.profiles.create_profile(email="ann@example.com", phone_number=None)
print(made["data"]["id"])
"""
ASYNC = """
import asyncio
from klaviyo_tools import AsyncKlaviyo
async def main():
    async with AsyncKlaviyo(api_key="pk_test", base_url={url!r}) as klaviyo:
        return await klaviyo.profiles.create_profile(email="ann@example.com", phone_number=None)
print(asyncio.run(main())["data"]["id"])
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--sdist", "--no-isolation"]
    subprocess.run(
        [*build, "--outdir", folder, DISTRIBUTION], check=True, capture_output=True
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing in it but what the wheel holds."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def python(installed: Path, code: str) -> str:
    """What a fresh interpreter prints that finds the package among the installed ones."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={"PYTHONPATH": str(installed), "PATH": ""},
        cwd=installed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class Api(BaseHTTPRequestHandler):
    """Answers every request, and notes it."""

    seen: list[tuple[str, str, dict[str, str], bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append((self.command, self.path, headers, body))  # type: ignore[attr-defined]
        content = b'{"data": {"type": "profile", "id": "P1", "attributes": {}}}'
        self.send_response(201)
        self.send_header("content-type", "application/vnd.api+json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


@pytest.fixture
def api() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
    server.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
def test_a_profile_is_created(
    installed: Path, api: ThreadingHTTPServer, code: str
) -> None:
    """The first thing that anybody tries."""
    url = f"http://127.0.0.1:{api.server_address[1]}"
    assert python(installed, code.format(url=url)) == "P1"
    ((method, path, headers, body),) = api.seen  # type: ignore[attr-defined]
    assert (method, path) == ("POST", "/api/profiles")
    assert headers["authorization"] == "Klaviyo-API-Key pk_test"
    assert headers["revision"] == "2026-07-15"
    assert headers["content-type"] == "application/vnd.api+json"
    assert json.loads(body) == {
        "data": {
            "type": "profile",
            "attributes": {"email": "ann@example.com", "phone_number": None},
        }
    }


def test_only_what_is_used_is_loaded(installed: Path) -> None:
    """Start-up time is paid by every process, each time."""
    loaded = "print(*sorted(m for m in sys.modules if m.startswith(names)))"
    names = "names = ('klaviyo_tools.resources.', 'klaviyo_tools.types', 'pydantic', 'httpx')"
    code = f"import sys, klaviyo_tools; {names}; {loaded}"
    assert python(installed, code) == ""
    code = (
        "import sys; from klaviyo_tools import Klaviyo; Klaviyo(api_key='k').profiles.get_profile; "
        f"{names}; {loaded}"
    )
    assert python(installed, code) == "klaviyo_tools.resources.profiles"


CALLED = """
import httpx, sys
before = set(sys.modules)
client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={})))
from klaviyo_tools import Klaviyo
with Klaviyo(api_key="k", http_client=client) as klaviyo:
    klaviyo.profiles.get_profile("P1", include=["lists"])
names = {name for name in set(sys.modules) - before if "klaviyo_tools.runtime" not in name}
print(*sorted(names))
"""


def test_a_call_loads_its_group_and_nothing_else(installed: Path) -> None:
    """Neither pydantic, nor another group, nor anything that httpx had not loaded."""
    assert python(installed, CALLED).split() == [
        "klaviyo_tools",
        "klaviyo_tools._client",
        "klaviyo_tools._service",
        "klaviyo_tools.resources",
        "klaviyo_tools.resources.profiles",
    ]


SIMPLE = """
import httpx, sys
client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={})))
from klaviyo_tools import Klaviyo
with Klaviyo(api_key="k", http_client=client) as klaviyo:
    klaviyo.profiles.get_profile("P1")
start = "klaviyo_tools.runtime."
print(*(name.removeprefix(start) for name in sys.modules if name.startswith(start)))
"""
UNUSED_BY_SIMPLE_CALLS = {
    *(
        "agents",
        "bulk",
        "files",
        "filters",
        "mcp",
        "oauth",
        "pages",
        "search",
        "streams",
    ),
    *("testing", "webhooks", "preload", "protocols"),
    *("auth.logging", "http.builtin_clients", "http.decoding", "http.network_backends"),
    *("call.authentication", "call.hooks", "call.opened", "call.options"),
    "call.raw_response",
    *("ratelimit.protocols", "ratelimit.redis", "schema.alternatives"),
    *("wire.direct_request", "wire.extra_options", "wire.forms", "wire.known_routes"),
    "wire.media_types",
}
"""Modules of the runtime, and packages with all of theirs."""


def test_a_simple_call_loads_no_feature_that_it_does_not_use(installed: Path) -> None:
    """Start-up time is paid by every process, and each module is a part of it.

    What handles failures is loaded ahead: a process that is out of file descriptors fails to
    connect, and could not load it then.
    """
    loaded = set(python(installed, SIMPLE).split())
    packages = {name.partition(".")[0] for name in loaded}
    assert (loaded | packages) & UNUSED_BY_SIMPLE_CALLS == set()
    assert len(loaded) <= 75
    assert loaded >= {"call.failure", "call.response", "call.retry", "retry_after"}


PRELOADED = """
import sys, httpx, klaviyo_tools
klaviyo_tools.preload({groups})
client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(204)))
opened = []
def note(name, found):
    if name in ("open", "import"):
        opened.append(found[0])
sys.addaudithook(note)
with klaviyo_tools.Klaviyo(api_key="k", http_client=client) as klaviyo:
    opened.clear()
    klaviyo.profiles.create_profile(email="ann@example.com")
print([one for one in opened if "klaviyo_tools" in str(one)])
"""


@pytest.mark.parametrize(
    ("groups", "untouched"), [("", True), ("'profiles'", True), ("'lists'", False)]
)
def test_what_is_preloaded_is_not_loaded_by_calls(
    installed: Path, groups: str, untouched: bool
) -> None:
    """The first user of a server's worker waits no longer than the next."""
    opened = python(installed, PRELOADED.format(groups=groups))
    assert (opened == "[]") is untouched, opened


def test_preloading_takes_no_unknown_group(installed: Path) -> None:
    code = """
import klaviyo_tools as k
try:
    k.preload('profile', 'lists')
except k.ArgumentError as error:
    print(error)
"""
    message = "profile: is not a group of Klaviyo; did you mean 'profiles'"
    assert python(installed, code).startswith(message)


OAUTH = """
import httpx
from klaviyo_tools import Klaviyo
from klaviyo_tools.oauth import OAuth
def answer(request):
    print(request.method, request.url, request.headers["authorization"])
    if "token" in request.url.path:
        return httpx.Response(200, json={"access_token": "a1", "refresh_token": "r2"})
    return httpx.Response(200, json={"data": []})
oauth = OAuth(
    client_id="c",
    client_secret="s",
    refresh_token="r1",
    on_tokens=lambda new: print(new.refresh_token),
)
client = httpx.Client(transport=httpx.MockTransport(answer))
Klaviyo(access_token=oauth, http_client=client).lists.get_list("L1")
"""


def test_tokens_renew_themselves(installed: Path) -> None:
    """At the vendor's own endpoint, without being told where that is."""
    output = python(installed, OAUTH).split("\n")
    assert [line.rpartition(" ")[0] for line in output[::2]] == [
        "POST https://a.klaviyo.com/oauth/token Basic",
        "GET https://a.klaviyo.com/api/lists/L1 Bearer",
    ]
    assert output[1] == "r2" and output[2].endswith(" a1")


UPLOADS = """
import klaviyo_tools
klaviyo = klaviyo_tools.Klaviyo(api_key="k")
for file in (b"%PDF-1.7", b"GIF89a" + bytes(5 * 2**20), ("x.png", b"text")):
    try:
        klaviyo.images.upload_image_from_file(file=file)
    except klaviyo_tools.ArgumentError as error:
        print(error.faults[0].message)
"""


def test_what_the_page_says_of_files_is_checked(installed: Path) -> None:
    """Before anything is sent: an upload that is refused took its time first."""
    assert python(installed, UPLOADS).split("\n") == [
        "must be of type image/jpeg or image/png or image/gif, not application/pdf",
        "must have at most 5242880 bytes",
        "does not match its content type: image/png begins differently",
    ]


def test_every_public_name_is_there(installed: Path) -> None:
    """A name that is announced and cannot be had fails in the consumer's hands."""
    code = (
        "import klaviyo_tools as k; [getattr(k, name) for name in k.__all__]; "
        "print(set(k.__all__) == set(dir(k)), len(k.manifest()['tools']), "
        "k.argument_model('KLAVIYO_GET_PROFILE').__name__)"
    )
    assert python(installed, code) == f"True {TOOLS} GetProfileArguments"


ALIKE = """
import inspect, klaviyo_tools
one = klaviyo_tools.Klaviyo(api_key="k")
other = klaviyo_tools.AsyncKlaviyo(api_key="k")
found = 0
for tool in klaviyo_tools.manifest()["tools"]:
    group, method = tool["_meta"]["method"].split(".")
    sync = getattr(getattr(one, group), method)
    twin = getattr(getattr(other, group), method)
    for name, parameter in inspect.signature(sync).parameters.items():
        assert str(parameter) == str(inspect.signature(twin).parameters[name]), method
    assert len(inspect.signature(sync).parameters) == len(inspect.signature(twin).parameters)
    assert sync.__doc__ == twin.__doc__ and tool["name"] in sync.__doc__, method
    found += 1
print(found)
"""


def test_both_clients_have_all_tools_alike(installed: Path) -> None:
    """Whoever moves from the sync to the async client finds every method as it was."""
    assert python(installed, ALIKE) == str(TOOLS)


def test_the_wheel_holds_what_tools_and_editors_look_for(wheel: Path) -> None:
    """Types, the manifest and the catalogue are data: a build that forgets them still imports."""
    names = set(zipfile.ZipFile(wheel).namelist())
    data = ("py.typed", "manifest.json", "catalog.html")
    assert {f"klaviyo_tools/{name}" for name in data} <= names
    assert "klaviyo_tools/wire/profiles.json" in names


def test_every_module_is_python_3_10(installed: Path) -> None:
    """The oldest Python that the package promises to run on."""
    modules = sorted((installed / "klaviyo_tools").rglob("*.py"))
    assert len(modules) > 50
    for path in modules:
        ast.parse(path.read_text(encoding="ascii"), path.name, feature_version=(3, 10))


def test_errors_come_back_from_other_processes(installed: Path) -> None:
    """Workers hand errors over by pickling; one that cannot be hides what went wrong."""
    code = (
        "import pickle, klaviyo_tools as k\n"
        "client = k.Klaviyo(api_key='pk_secret')\n"
        "try: client.call('KLAVIYO_GET_PROFILE', {'ids': 5})\n"
        "except k.ArgumentError as error:\n"
        "    text = pickle.dumps(error)\n"
        "    again = pickle.loads(text)\n"
        "    assert type(again) is type(error) and str(again) == str(error)\n"
        "    assert again.faults == error.faults and b'pk_secret' not in text\n"
        "    print(len(again.faults))"
    )
    assert python(installed, code) == "2"


def test_the_wheel_says_what_it_needs(wheel: Path) -> None:
    """Installers believe nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(archive.read(name))
    assert (metadata["Name"], metadata["Requires-Python"]) == (
        "klaviyo-tools",
        ">=3.10",
    )
    needed = {
        line.split(">")[0].split("<")[0]
        for line in metadata.get_all("Requires-Dist", [])
    }
    assert {"httpx", "pydantic", "typing-extensions"} <= needed
    assert metadata["License-Expression"] == "MIT"
    python = "Programming Language :: Python :: 3"
    supported = [f"{python}.{minor}" for minor in range(10, 15)]
    classifiers = metadata.get_all("Classifier", [])
    assert {python, *supported, "Typing :: Typed"} <= set(classifiers)
    assert (
        isinstance(metadata.get_payload(), str) and "klaviyo" in metadata.get_payload()
    )


def test_both_archives_have_the_licence_and_the_source_its_changelog(
    wheel: Path,
) -> None:
    """Distributions must not ship code without its licence."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    (sdist,) = wheel.parent.glob("*.tar.gz")
    with tarfile.open(sdist) as source:
        found = {name.partition("/")[2] for name in source.getnames()}
    assert {"LICENSE", "CHANGELOG.md", "README.md", "pyproject.toml"} <= found
