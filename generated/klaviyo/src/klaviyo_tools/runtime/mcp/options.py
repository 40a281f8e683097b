"""The options of the server, as its command line gives them."""

from __future__ import annotations

import argparse
import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NoReturn, TypeAlias
from urllib.parse import urlsplit

from ..suggest import did_you_mean
from .package import Package

Mode: TypeAlias = Literal["full", "search", "code"]
Confirmation: TypeAlias = Literal["required", "if-possible", "never"]

FEW = 40
"""So many tools are listed one by one, unless another mode is asked for."""


_COMMANDS = ("bundle", "catalog", "config", "registry", "tools")
"""Of the command line, beside serving."""


class UsageError(Exception):
    """The command line is wrong; the message is one sentence that says how to put it right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HTTP:
    """How the server is reached over HTTP."""

    host: str = "127.0.0.1"
    port: int = 8000
    path: str = "/mcp"
    public_url: str = ""
    """The address that clients use, where it is another one."""
    origins: tuple[str, ...] = ()
    """Further origins whose pages may call."""
    token: str = field(default="", repr=False)
    """What clients must send as a bearer token; empty: nothing."""
    issuer: str = ""
    """The OAuth authorization server whose tokens are accepted; empty: none."""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    """The server's own, for the authorization server."""

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{self.port}{self.path}"

    @property
    def is_loopback(self) -> bool:
        return _is_loopback(self.host)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeLimits:
    """What a program in code mode may use."""

    seconds: float = 10.0
    """Of computing; waiting for the API does not count."""
    memory: int = 64 * 1024 * 1024
    """Bytes."""
    calls: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    mode: Mode | None = None
    """None: `full` for at most `FEW` tools, else `search`."""
    selection: Mapping[str, Any] = field(default_factory=dict)
    """The options of the toolset."""
    confirm: Confirmation = "required"
    max_chars: int = 20_000
    max_wait: float = 30.0
    code: CodeLimits = field(default_factory=CodeLimits)
    base_url: str | None = None
    log_level: str = "WARNING"
    http: HTTP | None = None
    """None: stdio."""


class Parser(argparse.ArgumentParser):
    """Reports faults as `UsageError`, and suggests options for misspelt ones."""

    def error(self, message: str) -> NoReturn:
        unknown = message.removeprefix("unrecognized arguments: ")
        if unknown != message:
            name = unknown.split()[0].partition("=")[0]
            if not name.startswith("-"):
                hint = did_you_mean(name, _COMMANDS)
                raise UsageError(f"{name!r} is not a command of {self.prog}{hint}")
            hint = did_you_mean(name, self._option_string_actions)
            raise UsageError(f"{name} is not an option of {self.prog}{hint}")
        raise UsageError(message.replace("argument ", "", 1))


def parsed(
    package: Package, arguments: Sequence[str], environment: Mapping[str, str]
) -> Options:
    """The options of a command line. Raises `UsageError`; exits for `--help` and `--version`."""
    given = parser(package).parse_args(list(arguments))
    _check_transport(given)
    selection: dict[str, Any] = {"read_only": given.read_only, "prefix": given.prefix}
    for name in ("groups", "allow", "deny"):
        if getattr(given, name):
            selection[name] = tuple(getattr(given, name))
    if given.no_destructive:
        selection["destructive"] = False
    return Options(
        mode=given.mode,
        selection=selection,
        confirm=given.confirm,
        max_chars=given.max_chars,
        max_wait=given.max_wait,
        code=CodeLimits(
            seconds=given.code_seconds,
            memory=given.code_memory * 1024 * 1024,
            calls=given.code_calls,
        ),
        base_url=given.base_url,
        log_level=given.log_level.upper(),
        http=_http(package, given, environment) if given.http else None,
    )


def parser(package: Package) -> argparse.ArgumentParser:
    made = Parser(
        prog=package.command,
        description=f"Serves the tools of {package.service.name} to MCP clients, over stdio unless "
        "--http is given. Credentials come from the environment: "
        f"{', '.join(c.environment for c in package.service.credentials if c.environment)}.",
        epilog=f"Further commands: {package.command} config CLIENT, bundle, registry NAME, tools, "
        "catalog; --help after each tells more.",
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=package.service.version)
    which = made.add_argument_group("which tools")
    which.add_argument(
        "--groups", type=_names, metavar="A,B", help="only these groups of tools"
    )
    which.add_argument(
        "--read-only", action="store_true", help="only tools that change nothing"
    )
    which.add_argument(
        "--no-destructive",
        action="store_true",
        help="no tools that remove, overwrite or reach people",
    )
    which.add_argument(
        "--allow",
        type=_names,
        metavar="A,B",
        help="only these; patterns such as GET_* work",
    )
    which.add_argument("--deny", type=_names, metavar="A,B", help="all but these")
    which.add_argument(
        "--no-prefix",
        dest="prefix",
        action="store_false",
        help="names without the service's prefix",
    )
    how = made.add_argument_group("how they are offered")
    how.add_argument(
        "--mode",
        choices=("full", "search", "code"),
        help="full: each tool by itself; search: find, describe and call; code: find, and programs "
        f"that call tools. By default full for up to {FEW} tools, else search",
    )
    how.add_argument(
        "--confirm",
        choices=("required", "if-possible", "never"),
        default="required",
        help="ask a person before destructive tools: required (the default) refuses them where the "
        "client cannot ask, if-possible runs them there, never does not ask",
    )
    how.add_argument(
        "--max-chars",
        type=_least(500),
        default=20_000,
        help="the most characters of a result",
    )
    how.add_argument(
        "--max-wait",
        type=_seconds,
        default=30.0,
        metavar="SECONDS",
        help="the longest wait for a rate limit; longer ones are reported to the model",
    )
    how.add_argument(
        "--code-seconds", type=_seconds, default=10.0, help="computing of a program"
    )
    how.add_argument(
        "--code-memory", type=_least(1), default=64, metavar="MIB", help="its memory"
    )
    how.add_argument(
        "--code-calls", type=_least(1), default=100, help="calls of a program"
    )
    over = made.add_argument_group("over HTTP")
    over.add_argument("--http", action="store_true", help="serve streamable HTTP")
    over.add_argument("--host", help="127.0.0.1 by default")
    over.add_argument("--port", type=_port, help="8000 by default")
    over.add_argument("--path", help="/mcp by default")
    over.add_argument(
        "--public-url", metavar="URL", help="the address that clients use"
    )
    over.add_argument(
        "--allow-origin",
        type=_names,
        metavar="A,B",
        help="origins of web pages that may call",
    )
    over.add_argument(
        "--oauth-issuer",
        metavar="URL",
        help="the authorization server whose tokens are accepted and exchanged for those of the "
        f"API; needs {package.variable('CLIENT_ID')} and {package.variable('CLIENT_SECRET')}",
    )
    made.add_argument(
        "--base-url", metavar="URL", help="another address of the API, for tests"
    )
    made.add_argument(
        "--log-level", choices=("debug", "info", "warning", "error"), default="warning"
    )
    return made


_HTTP_ONLY = ("host", "port", "path", "public_url", "allow_origin", "oauth_issuer")


def _http(
    package: Package, given: argparse.Namespace, environment: Mapping[str, str]
) -> HTTP:
    values: dict[str, Any] = {
        name: getattr(given, name)
        for name in ("host", "port", "path")
        if getattr(given, name) is not None
    }
    made = HTTP(
        **values,
        public_url=_url(given.public_url, "--public-url"),
        origins=tuple(given.allow_origin or ()),
        token=environment.get(package.variable("TOKEN"), ""),
        issuer=_url(given.oauth_issuer, "--oauth-issuer"),
        client_id=environment.get(package.variable("CLIENT_ID"), ""),
        client_secret=environment.get(package.variable("CLIENT_SECRET"), ""),
    )
    if not made.path.startswith("/"):
        raise UsageError("--path must begin with /")
    if made.token and made.issuer:
        raise UsageError(
            f"{package.variable('TOKEN')} and --oauth-issuer exclude each other: choose one way to "
            "sign in"
        )
    if made.issuer and not (made.client_id and made.client_secret):
        raise UsageError(
            f"--oauth-issuer needs {package.variable('CLIENT_ID')} and "
            f"{package.variable('CLIENT_SECRET')} in the environment"
        )
    owned = [
        one.environment
        for one in package.service.credentials
        if one.secret and environment.get(one.environment)
    ]
    if made.issuer and owned:
        raise UsageError(
            f"with --oauth-issuer each user has credentials of their own: unset {owned[0]}"
        )
    if made.token and len(made.token) < 16:
        raise UsageError(
            f"{package.variable('TOKEN')} must have at least 16 characters"
        )
    if not made.is_loopback and not (made.token or made.issuer):
        raise UsageError(
            f"--host {made.host} is open to other machines: set {package.variable('TOKEN')} in the "
            "environment, or give --oauth-issuer"
        )
    if not made.is_loopback and not made.public_url:
        raise UsageError(
            f"--host {made.host} needs --public-url, the address that clients use"
        )
    return made


def _check_transport(arguments: argparse.Namespace) -> None:
    """Raises `UsageError` for options that need another one."""
    for name in _HTTP_ONLY:
        if getattr(arguments, name) is not None and not arguments.http:
            raise UsageError(f"--{name.replace('_', '-')} needs --http")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _url(text: str | None, option: str) -> str:
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        host = None
    secure = host is not None and (parts.scheme == "https" or _is_loopback(host))
    if not host or parts.scheme not in ("http", "https") or not secure:
        raise UsageError(f"{option} must be an https URL, not {text!r}")
    return text.rstrip("/")


def _names(text: str) -> list[str]:
    found = [name.strip() for name in text.split(",") if name.strip()]
    if not found:
        raise argparse.ArgumentTypeError("must name at least one, separated by commas")
    return found


def _least(least: int) -> Any:
    def read(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"must be an integer of at least {least}")
        return int(text)

    return read


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < 86_400:
        raise argparse.ArgumentTypeError("must be a number of seconds above 0")
    return value


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) < 65_536:
        raise argparse.ArgumentTypeError("must be a port number")
    return int(text)
