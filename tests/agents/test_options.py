"""A wrong command line is answered with one sentence that says how to put it right."""

from __future__ import annotations

import pytest

from tests.agents.serving import connected, described, run, server
from tests.emitted import package


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["--groops", "lists"],
            "--groops is not an option of klaviyo-mcp; did you mean",
        ),
        (["--groups", "list"], "'list' is not a group; did you mean 'lists'"),
        (["--groups", ","], "must name at least one"),
        (["--allow", "GET_LISTT"], "'GET_LISTT' fits no tool"),
        (["--deny", "NOTHING_*"], "'NOTHING_*' fits no tool"),
        (["--mode", "fast"], "invalid choice: 'fast'"),
        (["--max-chars", "10"], "must be an integer of at least 500"),
        (["--max-wait", "soon"], "must be a number of seconds"),
        (["--code-calls", "-1"], "must be an integer of at least 1"),
        (["--port", "80"], "--port needs --http"),
        (["--http", "--port", "99999"], "must be a port number"),
        (["--http", "--path", "mcp"], "--path must begin with /"),
        (["--http", "--host", "0.0.0.0"], "set KLAVIYO_MCP_TOKEN"),
        (["--http", "--host", "::"], "set KLAVIYO_MCP_TOKEN"),
        (["--http", "--host", "example.com"], "set KLAVIYO_MCP_TOKEN"),
        (["--http", "--oauth-issuer", "http://issuer.example"], "must be an https URL"),
        (["--http", "--oauth-issuer", "https://i.example"], "KLAVIYO_MCP_CLIENT_ID"),
        (["serve"], "'serve' is not a command"),
        (["catalogue"], "did you mean 'catalog'"),
        (["--read-only", "--allow", "DELETE_*", "--no-prefix"], "no tool is left"),
    ],
)
def test_wrong_options(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    code = package(".runtime.mcp.main").run(described(), arguments)
    output, error = capsys.readouterr()
    assert code == 2 and not output
    assert error.startswith("klaviyo-mcp: ") and told in error
    assert error.count("\n") == 1 and "Traceback" not in error


@pytest.mark.parametrize(
    ("variables", "arguments", "told"),
    [
        ({"TOKEN": "sesame"}, [], "at least 16 characters"),
        ({"TOKEN": "x" * 20}, ["--host", "0.0.0.0"], "--public-url"),
        ({"TOKEN": "x" * 20}, ["--oauth-issuer", "https://i.example"], "exclude"),
    ],
)
def test_wrong_environment(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    arguments: list[str],
    told: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"KLAVIYO_MCP_{name}", value)
    code = package(".runtime.mcp.main").run(described(), ["--http", *arguments])
    error = capsys.readouterr().err
    assert code == 2 and told in error
    assert variables["TOKEN"] not in error


def test_credentials_of_the_owner_are_not_lent_to_users(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a key in the environment, every user would act with the owner's rights."""
    for name in ("KLAVIYO_MCP_CLIENT_ID", "KLAVIYO_MCP_CLIENT_SECRET"):
        monkeypatch.setenv(name, "something")
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_secret")
    arguments = ["--http", "--oauth-issuer", "https://issuer.example"]
    assert package(".runtime.mcp.main").run(described(), arguments) == 2
    error = capsys.readouterr().err
    assert "unset KLAVIYO_API_KEY" in error and "pk_secret" not in error


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["--groups", "tags", "--allow", "CREATE_*", "--no-prefix"], None),
        (
            ["--allow", "KLAVIYO_GET_LIST,KLAVIYO_DELETE_LIST"],
            ["KLAVIYO_DELETE_LIST", "KLAVIYO_GET_LIST"],
        ),
        (
            ["--allow", "KLAVIYO_GET_LIST,KLAVIYO_DELETE_LIST", "--read-only"],
            ["KLAVIYO_GET_LIST"],
        ),
        (["--groups", "lists", "--deny", "KLAVIYO_DELETE_*", "--read-only"], None),
    ],
)
def test_selections(arguments: list[str], names: list[str] | None) -> None:
    async def main() -> None:
        async with connected(server("--mode", "full", *arguments)) as client:
            found = [tool.name for tool in (await client.list_tools()).tools]
            if names is not None:
                assert found == names
            elif "--no-prefix" in arguments:
                assert found and all(name.startswith("CREATE_") for name in found)
            else:
                assert found and "KLAVIYO_DELETE_LIST" not in found

    run(main)


@pytest.mark.parametrize(
    ("arguments", "first"),
    [(["--groups", "lists"], "KLAVIYO_ADD_PROFILE_TO_LIST"), ([], "find_tools")],
)
def test_few_tools_are_listed_and_many_are_searched(
    arguments: list[str], first: str
) -> None:
    async def main() -> None:
        async with connected(server(*arguments)) as client:
            assert (await client.list_tools()).tools[0].name == first

    run(main)


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    for argument in ("--help", "--version"):
        with pytest.raises(SystemExit) as exit:
            package(".runtime.mcp.main").run(described(), [argument])
        assert exit.value.code == 0
    output = capsys.readouterr().out
    assert "KLAVIYO_API_KEY" in output and package().__version__ in output
