"""Installing the server without knowing Python: bundles, configurations and registry entries."""

from __future__ import annotations

import json
import re
import shlex
import zipfile
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..agents.toolset import BaseToolset
from .modes import effect
from .options import Parser, UsageError, parsed
from .package import Package

CLIENTS = ("claude-code", "claude-desktop", "cursor", "uvx", "vscode")
COMMANDS = ("bundle", "config", "registry", "tools")
_REGISTRY = (
    "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"
)
_REGISTERED = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/[A-Za-z0-9._-]+")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of all files in a bundle, so that equal packages give equal bundles."""
_PLACEHOLDER = "<your {}>"


def run(package: Package, arguments: Sequence[str]) -> None:
    """Runs one of `COMMANDS`. Raises `UsageError`."""
    name, *rest = arguments
    made = Parser(prog=f"{package.command} {name}", allow_abbrev=False)
    if name == "bundle":
        made.description = (
            "Writes a bundle that Claude Desktop and other hosts install."
        )
        made.add_argument(
            "--output", default=f"{package.distribution}.mcpb", metavar="FILE"
        )
        output = Path(made.parse_args(rest).output)
        try:
            output.write_bytes(b"")
            write_bundle(package, output)
        except OSError as error:
            raise UsageError(f"cannot write {output}: {error.strerror}") from None
        print(output)
    elif name == "config":
        made.description = (
            "Prints what makes a client start the server, with options given to it."
        )
        made.add_argument("client", choices=CLIENTS)
        given, others = made.parse_known_args(rest)
        options = [one for one in others if one != "--"]
        _check(package, options)
        print(config(package, given.client, options))
    elif name == "registry":
        made.description = "Prints server.json, the entry of the MCP registry."
        made.add_argument("name", help="in your namespace, such as io.github.you/name")
        print(_json(registry_entry(package, made.parse_args(rest).name)))
    else:
        made.description = "Lists the tools by group."
        made.parse_args(rest)
        print(listing(package.toolset()))


def _check(package: Package, options: Sequence[str]) -> None:
    """Raises for options with which the server would not start, where nobody reads its log."""
    found = parsed(package, options, {})
    if found.http is not None:
        raise UsageError("a client starts the server over stdio: leave out --http")
    package.selected(**found.selection)


def write_bundle(package: Package, output: Path) -> None:
    """A bundle (MCPB 0.4): the host installs the dependencies with uv, and starts the server."""
    spec = find_spec(package.service.package)
    assert spec is not None and spec.origin is not None
    root = Path(spec.origin).parent
    files = {
        f"src/{root.name}/{path.relative_to(root).as_posix()}": path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    files["manifest.json"] = _json(bundle_manifest(package)).encode()
    files["pyproject.toml"] = _pyproject(package).encode()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(
                zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED
            )


def bundle_manifest(package: Package) -> dict[str, Any]:
    toolset = package.toolset()
    return {
        "manifest_version": "0.4",
        "name": package.distribution,
        "display_name": f"{package.service.name} tools",
        "version": package.service.version,
        "description": package.summary,
        "author": {"name": f"{package.distribution} contributors"},
        "server": {
            "type": "uv",
            "entry_point": f"src/{package.service.package}/mcp.py",
            "mcp_config": {
                "command": "uv",
                "args": ["run", "--directory", "${__dirname}", package.command],
                "env": {
                    variable: f"${{user_config.{option}}}"
                    for option, variable, _ in _settings(package)
                },
            },
        },
        "user_config": {
            option: {
                "type": "string",
                "title": option.replace("_", " ").capitalize(),
                "description": package.about[option],
                "sensitive": secret,
                "required": False,
                "default": "",
            }
            for option, _, secret in _settings(package)
        },
        "tools": [
            {"name": tool.name, "description": tool.title} for tool in toolset.tools
        ],
        "tools_generated": True,
        "compatibility": {
            "platforms": ["darwin", "linux", "win32"],
            "runtimes": {"python": ">=3.10"},
        },
    }


def _pyproject(package: Package) -> str:
    requires = json.dumps(package.requires)
    return (
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n'
        f"[project]\nname = {json.dumps(package.distribution)}\n"
        f"version = {json.dumps(package.service.version)}\n"
        f'requires-python = ">=3.10"\ndependencies = {requires}\n\n'
        f'[project.scripts]\n{package.command} = "{package.service.package}.mcp:main"\n\n'
        f'[tool.hatch.build.targets.wheel]\npackages = ["src/{package.service.package}"]\n'
    )


def config(package: Package, client: str, options: Sequence[str]) -> str:
    """What makes a client start the server, with options of the server."""
    arguments = [f"{package.distribution}[mcp]", *options]
    name = package.command.removesuffix("-mcp")
    wanted = _wanted(package)
    values = {variable: _PLACEHOLDER.format(option) for option, variable, _ in wanted}
    if client == "claude-code":
        given = " ".join(
            f"--env {variable}='{text}'" for variable, text in values.items()
        )
        return f"claude mcp add {name} {given} -- uvx {shlex.join(arguments)}"
    if client == "uvx":
        given = " ".join(f"{variable}='{text}'" for variable, text in values.items())
        return f"{given} uvx {shlex.join(arguments)}"
    server: dict[str, Any] = {"command": "uvx", "args": arguments, "env": values}
    if client == "cursor":
        server["env"] = {variable: f"${{env:{variable}}}" for variable in values}
    if client != "vscode":
        return _json({"mcpServers": {name: server}})
    inputs = [
        {
            "type": "promptString",
            "id": variable.lower(),
            "description": package.about[option],
            "password": secret,
        }
        for option, variable, secret in wanted
    ]
    server["env"] = {variable: f"${{input:{variable.lower()}}}" for variable in values}
    return _json({"inputs": inputs, "servers": {name: {"type": "stdio", **server}}})


def registry_entry(package: Package, name: str) -> dict[str, Any]:
    """`server.json`, by the schema of 2025-12-11. Raises `UsageError` for a wrong name."""
    if not _REGISTERED.fullmatch(name):
        raise UsageError(
            f"{name!r} must be a name in a namespace, such as io.github.you/name"
        )
    version = package.service.version
    return {
        "$schema": _REGISTRY,
        "name": name,
        "title": f"{package.service.name} tools",
        "description": package.summary[:100],
        "version": version,
        "packages": [
            {
                "registryType": "pypi",
                "identifier": package.distribution,
                "version": version,
                "runtimeHint": "uvx",
                "runtimeArguments": [
                    {
                        "type": "named",
                        "name": "--from",
                        "value": f"{package.distribution}[mcp]=={version}",
                    }
                ],
                "transport": {"type": "stdio"},
                "environmentVariables": [
                    {
                        "name": variable,
                        "description": package.about[option],
                        "isSecret": secret,
                        "isRequired": False,
                    }
                    for option, variable, secret in _settings(package)
                ],
            }
        ],
    }


def listing(toolset: BaseToolset) -> str:
    lines: list[str] = []
    group = ""
    for tool in sorted(toolset.tools, key=lambda one: one.group):
        if tool.group != group:
            group = tool.group
            lines.append(f"{group}:")
        lines.append(f"  {tool.name} ({effect(tool)})")
    return "\n".join(lines)


def _settings(package: Package) -> list[tuple[str, str, bool]]:
    """Options of the client that the environment gives: name, variable, and whether secret."""
    service = package.service
    found = [(one.option, one.environment, one.secret) for one in service.credentials]
    found += [(one.option, one.environment, False) for one in service.options]
    return [one for one in found if one[1]]


def _wanted(package: Package) -> list[tuple[str, str, bool]]:
    """Those that a first call needs: the first way to sign in, and options without a default."""
    service = package.service
    rules = [alternatives[0] for alternatives in service.auth.values() if alternatives]
    secret = {one.option for one in service.credentials if one.secret}
    needed = {option for rule in rules if secret & set(rule) for option in rule}
    needed |= {one.option for one in service.options if not one.default}
    return [one for one in _settings(package) if one[0] in needed]


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, indent=2)
