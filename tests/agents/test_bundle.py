"""People who know no Python install the server from a bundle or by pasting a configuration."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from mcp import StdioServerParameters

from tests.agents.serving import connected, run
from tests.emitted import DISTRIBUTION

SERVICES = sorted(path.parent for path in DISTRIBUTION.parent.glob("*/src/*/mcp.py"))


def command(package: Path, *arguments: str, **variables: str) -> str:
    """What a command of a package prints."""
    done = subprocess.run(
        [sys.executable, "-m", f"{package.name}.mcp", *arguments],
        env={
            "PYTHONPATH": str(package.parent),
            "PATH": os.environ["PATH"],
            **variables,
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(params=SERVICES, ids=lambda path: path.name)
def package(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_bundle_starts(package: Path, tmp_path: Path) -> None:
    """The host unpacks it, asks for the credentials and starts the server."""
    bundle = tmp_path / "one.mcpb"
    command(package, "bundle", "--output", str(bundle))
    with zipfile.ZipFile(bundle) as archive:
        assert not [name for name in archive.namelist() if "__pycache__" in name]
        archive.extractall(tmp_path / "unpacked")
    unpacked = tmp_path / "unpacked"
    manifest: dict[str, Any] = json.loads((unpacked / "manifest.json").read_text())
    started = manifest["server"]
    assert manifest["manifest_version"] == "0.4" and started["type"] == "uv"
    assert (unpacked / started["entry_point"]).is_file()
    asked = manifest["user_config"]
    for text in started["mcp_config"]["env"].values():
        assert re.fullmatch(r"\$\{user_config\.(\w+)\}", text)[1] in asked  # type: ignore[index]
    assert any(one["sensitive"] for one in asked.values())
    name = started["mcp_config"]["args"][-1]
    assert (
        f'{name} = "{package.name}.mcp:main"'
        in (unpacked / "pyproject.toml").read_text()
    )

    async def main() -> None:
        # What the host fills in where people leave a field empty.
        variables = dict.fromkeys(started["mcp_config"]["env"], "")
        parameters = StdioServerParameters(
            command=sys.executable,
            args=["-m", f"{package.name}.mcp", "--mode", "search"],
            env={"PYTHONPATH": str(unpacked / "src"), **variables},
        )
        async with connected(parameters) as client:
            found = await client.call_tool("find_tools", {"query": "create something"})
            assert found.structured_content["tools"]

    run(main)


def test_equal_packages_give_equal_bundles(tmp_path: Path) -> None:
    package = SERVICES[0]
    for name in ("one", "two"):
        command(package, "bundle", "--output", str(tmp_path / name))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("client", ["claude-desktop", "cursor", "vscode"])
def test_configurations(package: Path, client: str) -> None:
    told = json.loads(command(package, "config", client, "--read-only"))
    (server,) = told.get("servers", told.get("mcpServers")).values()
    assert server["command"] == "uvx"
    assert server["args"][0].endswith("[mcp]") and server["args"][1:] == ["--read-only"]
    assert server["env"]
    for one in told.get("inputs", ()):
        assert f"${{input:{one['id']}}}" in server["env"].values()


@pytest.mark.parametrize("client", ["claude-code", "uvx"])
def test_commands_are_one_line_for_the_shell(package: Path, client: str) -> None:
    manifest = json.loads((package / "manifest.json").read_bytes())
    group = manifest["tools"][0]["_meta"]["group"]
    options = ["--groups", group, "--allow", "*"]
    words = shlex.split(command(package, "config", client, *options))
    assert words[-6] == "uvx" and words[-4:] == options


def test_credentials_are_not_printed() -> None:
    """A configuration is pasted into chats and committed."""
    variables = {"KLAVIYO_API_KEY": "pk_canary"}
    package = next(path for path in SERVICES if path.name == "klaviyo_tools")
    for client in ("claude-code", "claude-desktop", "cursor", "uvx", "vscode"):
        assert "canary" not in command(package, "config", client, **variables)


def test_registry_entry(package: Path) -> None:
    entry = json.loads(command(package, "registry", "io.github.you/name"))
    assert entry["name"] == "io.github.you/name" and len(entry["description"]) <= 100
    (one,) = entry["packages"]
    assert one["version"] == entry["version"] and one["transport"] == {"type": "stdio"}
    assert any(variable["isSecret"] for variable in one["environmentVariables"])


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["registry", "name"], "a name in a namespace"),
        (["config", "emacs"], "invalid choice: 'emacs'"),
        (["registry", "io.github.you/a name"], "a name in a namespace"),
        (["config", "cursor", "--groops", "x"], "--groops is not an option"),
        (["config", "cursor", "--groups", "nothing"], "'nothing' is not a group"),
        (["config", "uvx", "--http"], "leave out --http"),
        (["bundle", "--output", "/nowhere/at/all"], "cannot write"),
    ],
)
def test_wrong_commands(arguments: list[str], told: str) -> None:
    package = SERVICES[0]
    done = subprocess.run(
        [sys.executable, "-m", f"{package.name}.mcp", *arguments],
        env={"PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2 and told in done.stderr
    assert done.stderr.count("\n") == 1
