"""Values of specs that reach emitted code: refused where they break it, and else harmless."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from importlib.metadata import files as files_of
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from generator.diagnostics import Diagnostics
from generator.spec.service import load
from generator.spec.values import SERVED_MODULES
from tests.hostile.generation import generated, imported, save
from tests.pages import printer

WHOLE = yaml.safe_load(Path(__file__).with_name("whole.yaml").read_text("utf-8"))

ADDRESSES = r"""
http://api.example.com
ftp://api.example.com
//api.example.com
api.example.com
https://
https:///v1
https://[
https://[::1
https://[::1]x
https://ann@api.example.com
https://ann:secret@api.example.com
https://api.example.com:0
https://api.example.com:99999
https://api.example.com:port
https://api.example.com:
https://api example.com
https://api.example.com/a b
https://api.example.com\v1
https://api.example.com/v1?
https://api.example.com/v1?a=b
https://api.example.com/v1#
https://api.example.com/v1#top
https://api.example.com/%zz
https://api.example.com/../v1
https://api.example.com/{Version}
https://api.example.com/{a b}
https://api.example.com/{}
https://bücher.example
https://api..example.com
https://-api.example.com
https://.example.com
https://*.example.com
"""


def at(*path: str, value: object) -> dict[str, Any]:
    """The whole spec with another value at a path."""
    spec: dict[str, Any] = json.loads(json.dumps(WHOLE))
    inner = spec
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return spec


def faults(folder: Path, spec: dict[str, Any]) -> Diagnostics:
    """What reading a spec says; it either says something or reads it."""
    (folder / "service.yaml").write_text(yaml.safe_dump(spec), encoding="ascii")
    diagnostics = Diagnostics()
    found = load(folder, diagnostics)
    assert (found is None) == diagnostics.failed
    return diagnostics


@pytest.mark.parametrize(
    "address",
    [
        *ADDRESSES.strip().split("\n"),
        "https://api.example.com/\r\nX: 1",
        "https://api.example.com/\x00",
        "https://api.example.com\t",
        " https://api.example.com",
        "https://api.example.com/\u2028",
        "",
    ],
)
@pytest.mark.parametrize("key", [("api", "base_url"), ("oauth", "token_url")])
def test_an_address_that_no_client_takes_is_refused(
    tmp_path: Path, key: tuple[str, str], address: str
) -> None:
    """The package would be written, and its client could not be constructed."""
    (fault,) = faults(tmp_path, at(*key, value=address))
    assert fault.code == "E-SPEC"
    assert fault.message.startswith(f"`{'.'.join(key)}` must be an https address")
    assert fault.message.isprintable()


@pytest.mark.parametrize(
    "option",
    [
        *("super", "self", "cls", "type", "property", "str", "dict", "print", "all"),
        *("class", "lambda", "async", "None", "Key", "_key", "__init__", "a-b", "a b"),
        *("key\n", "ключ", "k" * 51, "", "a=1, b"),
    ],
)
def test_an_option_that_breaks_the_client_is_refused(
    tmp_path: Path, option: str
) -> None:
    spec = at(
        "authentication",
        value={
            "credentials": {option: {"header": "X-Key"}},
            "rules": {"all": {"paths": "/"}},
        },
    )
    (fault,) = faults(tmp_path, spec)
    assert fault.code == "E-PACKAGE-NAME"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("package", "import"), "httpcore"),
        (("package", "import"), "anyio"),
        (("package", "import"), "pydantic_core"),
        (("package", "import"), "asyncio"),
        (("package", "import"), "a" * 51),
        (("package", "import"), "harbour\n"),
        (("package", "client"), "Harbour\n"),
        (("package", "client"), "H" * 51),
        (("package", "client"), "Exception"),
        (("package", "client"), "Häfen"),
        (("package", "distribution"), "harbour-tools\n"),
        (("package", "version"), "1.0\n"),
        (("package", "version"), "1" * 1000),
        (("package", "summary"), "two\nlines"),
        (("package", "summary"), "a bell: \x07"),
        (("package", "licence"), 'MIT"\n[project]'),
        (("package", "usage"), "```\n# Heading"),
        (("service",), ""),
        (("service",), "a\nb"),
        (("service",), "x" * 101),
        (("slug_prefix",), "HARBOUR \n"),
        (("api", "accept"), "application/json\r\nX: 1"),
        (("api", "headers"), {"revision": "7\r\nX: 1"}),
        (("api", "headers"), {"revision": " 7"}),
        (("api", "headers"), {"revision": "7 "}),
        (("api", "headers"), {"revision": "größe"}),
        (("api", "headers"), {"revision": ""}),
        (("api", "headers"), {"Content-Length": "7"}),
        (("api", "headers"), {"Host": "example.com"}),
        (("api", "headers"), {"Transfer-Encoding": "chunked"}),
        (("api", "headers"), {"X:": "1"}),
        (("api", "headers"), {"": "1"}),
        (("api", "retired_status"), 0),
        (("api", "retired_status"), 200),
        (("api", "retired_status"), 10**30),
        (("api", "partial_failure_header"), "X-Partial\n"),
        (("authentication", "credentials", "api_key", "environment"), "A B"),
        (("authentication", "credentials", "api_key", "environment"), "A\0"),
        (("authentication", "credentials", "api_key", "header"), "Content-Length"),
        (("authentication", "credentials", "api_key", "format"), "{} {}"),
        (("authentication", "credentials", "api_key", "format"), "{0} {}"),
        (("authentication", "credentials", "api_key", "format"), "Key {}\r\n"),
        (("authentication", "credentials", "api_key", "format"), " {}"),
        (("authentication", "credentials", "site", "query"), "a b"),
        (("authentication", "credentials", "site", "query"), "ключ"),
        (("authentication", "rules", "open", "paths"), "/open/\n"),
        (("authentication", "rules", "open", "paths"), "/op en"),
        (("abbreviations",), {"a b": "c"}),
        (("openapi", "limits"), "limits"),
        (("conventions", "pagination"), {"style": "next-url", "items": "data"}),
        (("conventions", "envelope"), {"style": "json-api", "on_request": "a\nb"}),
        (("schema_names",), {"drop": [""]}),
        (
            ("webhooks",),
            {"signature": "X-Sig", "timestamp": "X-Time", "id_pointer": "id"},
        ),
        (("webhooks",), {"signature": "X Sig", "timestamp": "X-Time"}),
    ],
)
def test_a_value_that_breaks_the_package_is_refused(
    tmp_path: Path, path: tuple[str, ...], value: object
) -> None:
    found = faults(tmp_path, at(*path, value=value))
    assert found.failed
    for fault in found:
        assert fault.code in ("E-SPEC", "E-PACKAGE-NAME")
        assert fault.message.isprintable() and len(fault.message) < 300


@pytest.mark.parametrize("name", ["harbour_tools", "acme", "http_x", "redis_tools"])
def test_other_packages_are_free(tmp_path: Path, name: str) -> None:
    assert not faults(tmp_path, at("package", "import", value=name)).failed


def test_no_package_that_clients_stand_on_can_be_hidden() -> None:
    """An emitted `httpcore` would break httpx for the whole process."""
    assert _modules({"httpx", "pydantic", "redis"}) <= SERVED_MODULES | set(
        sys.stdlib_module_names
    )


def _modules(names: set[str]) -> set[str]:
    """The modules of distributions, with their extras, and of all that these need in turn."""
    found: set[str] = set()
    pending, roots = [*names], {*names}
    while pending:
        name = pending.pop()
        try:
            needed, files = requires(name) or [], files_of(name) or []
        except PackageNotFoundError:
            continue  # an extra that is not installed
        names.add(name)
        for file in files:
            if file.suffix == ".py" and ".." not in file.parts:
                found.add(file.parts[0].removesuffix(".py"))
        for requirement in needed:
            matched = re.match(r"[A-Za-z0-9._-]+", requirement)
            wanted = name in roots or "extra ==" not in requirement
            if matched and wanted and matched[0] not in names:
                names.add(matched[0])
                pending.append(matched[0])
    return {module for module in found if module.isidentifier()}


NASTY = '"\'\'\'""" \\ \\N{x} {{ 1/0 }} {% raw %} {0} %s $x `x` <b> # é \U0001f600'
HARMLESS: dict[str, Any] = {
    "service": NASTY[:100],
    "slug_prefix": "ORCHARD_",
    "package": {
        "distribution": "d" * 50,
        "import": "orchard_" + "m" * 42,
        "client": "O" * 50,
        "version": "1.2.3rc4",
        "summary": NASTY,
        "licence": "MIT OR Apache-2.0",
        "usage": f"# {NASTY}\n\tprint()",
    },
    "api": {
        "base_url": "https://[::1]:65535/v1/",
        "accept": "application/json, text/plain;q='\\",
        "headers": {"X-A!#$%&'*+.^_`|~": "\"'\\ {} {{x}} %s"},
        "retired_status": 410,
        "partial_failure_header": "X-'`",
    },
    "authentication": {
        "credentials": {
            "k"
            * 50: {
                "environment": "E" * 200,
                "header": "X-Key'`",
                "format": "\"'\\ {} %s",
                "about": NASTY,
            },
            "site": {"query": "a[b]'\"\\&=#", "public": True, "about": NASTY},
        },
        "rules": {"all": {"paths": "/", "credentials": ["k" * 50]}},
    },
    "webhooks": {
        "signature": "X-Sig'",
        "timestamp": "X-Time`",
        "id": "X-Id",
        "id_pointer": "/a'\"~0~1\\/{{b}}",
    },
    "oauth": {"token_url": "https://login.example.com:8443/'$&"},
}


DECISIONS: dict[str, Any] = {
    "tools": {
        "ORCHARD_PLANT_TREE": {
            "parameters": {
                "name": {"argument": "n" * 50, "note": NASTY, "why": NASTY},
                "kind": {"default": NASTY, "values": {NASTY: NASTY}, "why": NASTY},
                "gone": {"to": "nothing", "why": NASTY},
            }
        }
    }
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Any]]:
    folder = tmp_path_factory.mktemp("hostile")
    rows = (printer.parameter(name) for name in ("name", "kind", "gone"))
    page = printer.page(printer.tool(*rows, slug="ORCHARD_PLANT_TREE"))
    (folder / "orchard").mkdir()
    decisions = yaml.safe_dump(DECISIONS)
    (folder / "orchard/bindings.yaml").write_text(decisions, encoding="ascii")
    spec = yaml.safe_dump(HARMLESS, sort_keys=False)
    package = generated(folder / "orchard", page, spec=spec)
    assert package.files is not None, [d.message for d in package.diagnostics]
    source = save(package.files, folder / "package")
    with imported(source, HARMLESS["package"]["import"]) as module:
        yield folder / "package", module


def test_whatever_is_accepted_gives_clients_that_call(
    package: tuple[Path, Any],
) -> None:
    """Refusing what breaks is half of it: the rest arrives as it was written."""
    _, module = package
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"ok": True})

    name, option = HARMLESS["package"]["client"], "k" * 50
    slug, arguments = "ORCHARD_PLANT_TREE", {"name": "ash"}

    def sync() -> object:
        with httpx.Client(transport=httpx.MockTransport(handler)) as http:
            client = getattr(module, name)(http_client=http, **{option: "secret"})
            assert "secret" not in repr(client)
            return client.call(slug, arguments)

    async def concurrent() -> object:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
            make = getattr(module, f"Async{name}")
            return await make(http_client=http, **{option: "secret"}).call(
                slug, arguments
            )

    assert sync() == asyncio.run(concurrent()) == {"ok": True}
    first, second = seen
    assert first.headers == second.headers and first.url == second.url
    assert str(first.url) == "https://[::1]:65535/v1/plant_tree"
    assert first.headers["X-Key'`"] == "\"'\\ secret %s"
    assert first.headers["accept"] == HARMLESS["api"]["accept"]
    ((header, value),) = HARMLESS["api"]["headers"].items()
    assert first.headers[header] == value
    assert json.loads(first.content) == {**arguments, "kind": NASTY}


def test_reasons_reach_callers_as_they_were_written(package: tuple[Path, Any]) -> None:
    """They are the only thing that tells why an argument is refused."""
    _, module = package
    client = getattr(module, HARMLESS["package"]["client"])(**{"k" * 50: "secret"})
    with client, pytest.raises(module.ArgumentError) as refused:
        client.call("ORCHARD_PLANT_TREE", {"gone": "x"})
    assert NASTY in str(refused.value)


def test_what_stands_around_the_code_is_well_formed(package: tuple[Path, Any]) -> None:
    """A summary that ends a TOML string would make a package that nobody can install."""
    folder, module = package
    project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["description"] == HARMLESS["package"]["summary"]
    assert project["name"] == HARMLESS["package"]["distribution"]
    assert project["license"] == HARMLESS["package"]["licence"]
    assert HARMLESS["package"]["usage"].strip() in (folder / "README.md").read_text(
        "utf-8"
    )
    base = folder / "src" / HARMLESS["package"]["import"]
    for path in base.rglob("*.py"):
        compile(path.read_bytes(), path.name, "exec")
    assert module.__name__ == base.name
