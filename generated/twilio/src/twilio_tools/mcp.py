"""The server of Twilio's tools for MCP clients: the command `twilio-mcp`.

Needs `pip install "twilio-tools[mcp]"`.
"""

from __future__ import annotations

import sys

from ._service import SERVICE

_EXTRA = 'pip install "twilio-tools[mcp]"'


def main() -> None:
    """Runs the command; exits with its code."""
    try:
        import mcp.server  # noqa: F401
    except ImportError:
        sys.exit(f"twilio-mcp needs an extra: {_EXTRA}")
    from ._client import AsyncTwilio
    from .runtime.mcp.main import run
    from .runtime.mcp.package import Package
    from .tools import Toolset

    package = Package(
        service=SERVICE,
        distribution="twilio-tools",
        command="twilio-mcp",
        summary="Typed sync and async clients for Twilio's messaging API, with a tool manifest for agents.",
        toolset=Toolset,
        client=AsyncTwilio,
    )
    sys.exit(run(package, sys.argv[1:]))


if __name__ == "__main__":
    main()
