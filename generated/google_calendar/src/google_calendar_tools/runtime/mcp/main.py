"""The command that starts the server."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from ..errors import ArgumentError
from .bundle import COMMANDS
from .bundle import run as run_command
from .options import Options, UsageError, parsed
from .package import Package


def run(package: Package, arguments: Sequence[str]) -> int:
    """Serves until the client is gone. Returns the exit code: 0, or 2 for a wrong command line."""
    try:
        if arguments and arguments[0] in COMMANDS:
            run_command(package, arguments)
            return 0
        options = parsed(package, arguments, os.environ)
        _log(options)
        return _serve(package, options)
    except (UsageError, ArgumentError) as error:
        message = " ".join(str(error).split())
        print(f"{package.command}: {message}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _serve(package: Package, options: Options) -> int:
    import anyio

    if options.http is not None:
        from .goneclients import is_of_interest
        from .http import serve

        for handler in logging.getLogger().handlers:
            handler.addFilter(is_of_interest)
        serve(package, options, options.http)
        return 0
    anyio.run(_serve_stdio, package, options)
    return 0


async def _serve_stdio(package: Package, options: Options) -> None:
    from mcp.server.stdio import stdio_server

    from .server import server_of

    server = server_of(package, options)
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def _log(options: Options) -> None:
    """Logs go to the standard error output: over stdio the standard output is the protocol's.

    They hold names of tools, statuses and times; never arguments, responses or credentials.
    """
    logging.basicConfig(
        stream=sys.stderr,
        level=options.log_level,
        format="%(levelname)s %(name)s: %(message)s",
    )
    # These write whole URLs and requests.
    for name in ("httpx", "httpx2", "httpcore", "httpcore2", "mcp", "sse_starlette"):
        logging.getLogger(name).setLevel(
            max(logging.WARNING, logging.getLogger().level)
        )
