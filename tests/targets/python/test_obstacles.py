"""A service made of nasty names: the package is plain Python, and every value finds its slot."""

from __future__ import annotations

import ast
import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.hostile.generation import Generated, generated, imported, save
from tests.spellings import of_package
from tests.targets.python import obstacles
from tests.type_checking import Mypy


@pytest.fixture(scope="module")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    folder = tmp_path_factory.mktemp("specs") / "orchard"
    return generated(folder, obstacles.page(), facts=obstacles.facts)


@pytest.fixture(scope="module")
def source(emitted: Generated, tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert emitted.files is not None
    return save(emitted.files, tmp_path_factory.mktemp("orchard"))


@pytest.fixture(scope="module")
def package(source: Path) -> Iterator[Any]:
    with imported(source) as module:
        yield module


@pytest.fixture(scope="module")
def tools(package: Any) -> dict[str, Any]:
    return {tool["name"]: tool for tool in package.manifest()["tools"]}


class Recorder:
    """A client whose requests go nowhere and are kept."""

    def __init__(self, package: Any) -> None:
        self.spellings = of_package(package)
        self.requests: list[httpx.Request] = []
        transport = httpx.MockTransport(self._respond)
        self.client = package.Orchard(http_client=httpx.Client(transport=transport))
        self.asynchronous = package.AsyncOrchard(
            http_client=httpx.AsyncClient(transport=transport)
        )

    def _respond(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(200, json={})

    def python(self, tool: Any, arguments: dict[str, Any]) -> bytes:
        """What the method sends, given Python arguments."""
        group, method = self.spellings[tool["name"]].method.split(".")
        getattr(getattr(self.client, group), method)(**arguments)
        return self._last()

    def awaited(self, tool: Any, arguments: dict[str, Any]) -> bytes:
        """What the method of the asynchronous client sends."""
        group, method = self.spellings[tool["name"]].method.split(".")
        asyncio.run(getattr(getattr(self.asynchronous, group), method)(**arguments))
        return self._last()

    def documented(self, tool: Any, arguments: dict[str, Any]) -> bytes:
        """What `call` sends, given documented names."""
        self.client.call(tool["name"], arguments)
        return self._last()

    def nested(self, tool: Any, values: dict[str, Any]) -> dict[str, Any]:
        """Python arguments for documented ones, as the tables map them."""
        arguments: dict[str, Any] = {}
        for name, value in values.items():
            *outer, last = self.spellings[tool["name"]].arguments[name].split(".")
            inside = arguments
            for key in outer:
                inside = inside.setdefault(key, {})
            inside[last] = value
        return arguments

    def _last(self) -> bytes:
        request = self.requests[-1]
        url = str(request.url)
        headers = {k: v for k, v in request.headers.items() if k.startswith("x-")}
        return f"{request.method} {url} {headers}\n".encode() + request.content


@pytest.fixture
def recorder(package: Any) -> Recorder:
    return Recorder(package)


def test_every_parameter_alone_and_all_together_reach_their_own_members(
    recorder: Recorder, tools: dict[str, Any]
) -> None:
    """A name that is lost, swapped or merged sends the wrong value without a word."""
    tool = tools["ORCHARD_EVERYTHING"]
    values = {
        name: f"value {number}" for number, name in enumerate(obstacles.PARAMETERS)
    }
    for given in ({name: value} for name, value in values.items()):
        sent = recorder.documented(tool, given)
        assert json.loads(recorder.requests[-1].content) == given
        assert recorder.python(tool, recorder.nested(tool, given)) == sent
    sent = recorder.documented(tool, values)
    assert json.loads(recorder.requests[-1].content) == values
    assert recorder.python(tool, recorder.nested(tool, values)) == sent
    assert recorder.awaited(tool, recorder.nested(tool, values)) == sent


def test_names_of_paths_queries_and_headers(
    recorder: Recorder, tools: dict[str, Any]
) -> None:
    """`self` in a path and `page[size]` in a query are ordinary names of APIs."""
    tool = tools["ORCHARD_PLACES"]
    values = {
        "self": "a/b",
        "page__size": "2",
        "X__Tag": "t",
        "class": "c",
        "filter": "f",
        "fields__x__y": "x",
    }
    sent = recorder.documented(tool, values)
    assert recorder.python(tool, recorder.nested(tool, values)) == sent
    request = recorder.requests[-1]
    assert request.url.raw_path.startswith(b"/places/a%2Fb?")
    assert dict(parse_qsl(request.url.query.decode())) == {
        "page[size]": "2",
        "class": "c",
        "filter": "f",
        "fields[x-y]": "x",
    }
    assert request.headers["x-tag"] == "t"


def test_dicts_with_keys_named_like_types(
    recorder: Recorder, tools: dict[str, Any]
) -> None:
    """Inside a dict argument keys are Python's; on the wire they are the API's."""
    tool = tools["ORCHARD_NESTED"]
    values = {
        f"{name}__inner__{key}": f"{name} {key}"
        for name in obstacles.TYPED
        for key in obstacles.KEYS
    }
    values |= {f"{name}_choice": obstacles.VALUES[3] for name in obstacles.TYPED}
    sent = recorder.documented(tool, values)
    assert recorder.python(tool, recorder.nested(tool, values)) == sent
    body = json.loads(recorder.requests[-1].content)
    for name in obstacles.TYPED:
        inner = {key: f"{name} {key}" for key in obstacles.KEYS}
        assert body.pop(name) == {"inner": inner}
        assert body.pop(f"{name}_choice") == obstacles.VALUES[3]
    assert body == {}


def test_every_tool_is_reached_under_its_own_name(
    recorder: Recorder, tools: dict[str, Any]
) -> None:
    """Two tools whose names become one would leave one of them unreachable."""
    alone = [*obstacles.METHODS, *obstacles.GROUPS]
    methods = {recorder.spellings[slug].method for slug in alone}
    assert len(methods) == len(alone)
    for slug in alone:
        sent = recorder.python(tools[slug], {"a": "1"})
        assert sent == recorder.documented(tools[slug], {"a": "1"})
        assert sent == recorder.awaited(tools[slug], {"a": "1"})
        path = slug.removeprefix("ORCHARD_").lower()
        assert recorder.requests[-1].url.path == f"/{path}"


def test_every_tool_has_an_argument_model_with_its_documented_names(
    package: Any, tools: dict[str, Any]
) -> None:
    """A field that vanishes lets an agent's argument be refused; a wrong one lets it through."""
    for slug, tool in tools.items():
        model = package.argument_model(slug)
        fields = [field.alias or name for name, field in model.model_fields.items()]
        assert fields == list(tool["inputSchema"]["properties"]), slug
    everything = package.argument_model("ORCHARD_EVERYTHING")
    values = {
        name: f"value {number}" for number, name in enumerate(obstacles.PARAMETERS)
    }
    dumped = everything(**values).model_dump(by_alias=True, exclude_unset=True)
    assert dumped == values


def test_emitted_modules_are_ascii_and_compile_without_warnings(
    emitted: Generated,
) -> None:
    """A name in another script must not decide whether a module can be read."""
    assert emitted.files is not None
    for path, content in emitted.files.items():
        if path.endswith(".py"):
            text = content.decode("ascii")
            assert (
                text.endswith("\n") and not text.endswith("\n\n") and "\r" not in text
            )
            compile(text, path, "exec", dont_inherit=True)
            ast.parse(text, feature_version=(3, 10))


def test_the_package_is_formatted(emitted: Generated) -> None:
    """Only parts of it go through the formatter; the rest must look as if it had."""
    import black

    for path, text in emitted.modules.items():
        assert black.format_str(text, mode=black.Mode()) == text, path


def test_the_package_type_checks_strictly_with_every_call_written_out(
    source: Path, package: Any, tools: dict[str, Any], tmp_path: Path, mypy: Mypy
) -> None:
    """Names that hide types or imports break annotations long after the import succeeded."""
    spellings = of_package(package)
    lines = ["from orchard_tools import AsyncOrchard, Orchard", ""]
    for client, prefix in (("Orchard", "def"), ("AsyncOrchard", "async def")):
        lines.append(f"{prefix} use_{client.lower()}(client: {client}) -> None:")
        awaiting = "await " if prefix == "async def" else ""
        for slug in tools:
            given = [
                f"{name}={obstacles.VALUES[0] if 'choice' in documented else 'x'!a}"
                for documented, name in spellings[slug].arguments.items()
                if "." not in name and name != "when"
            ]
            lines.append(
                f"    {awaiting}client.{spellings[slug].method}({', '.join(given)})"
            )
    use = tmp_path / "use.py"
    use.write_text("\n".join(lines) + "\n", encoding="ascii")
    found = mypy(use, source / "orchard_tools", cwd=tmp_path)
    assert (found.stdout, found.stderr, found.returncode) == ("", "", 0)


def test_what_clients_and_groups_have_already_stays_theirs(package: Any) -> None:
    """A tool called like a client's own attribute would replace it."""
    for client in (package.Orchard, package.AsyncOrchard):
        (base,) = client.__bases__
        assert not {name for name in vars(client) if hasattr(object, name)} - {
            *("__init__", "__module__", "__doc__"),
        }
        assert not {name for name in vars(client) if not name.startswith("_")} & set(
            dir(base)
        )
