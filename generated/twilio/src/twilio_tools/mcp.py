"""The server of Twilio's tools for MCP clients: the command `twilio-mcp`.

Needs `pip install "twilio-tools[mcp]"`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ._service import SERVICE

_EXTRA = 'pip install "twilio-tools[mcp]"'


def main() -> None:
    """Runs the command; exits with its code."""
    if sys.argv[1:2] == ["catalog"]:
        # It needs no extra.
        from .runtime.mcp.catalog import run as show

        page = Path(__file__).with_name("catalog.html")
        sys.exit(show("twilio-mcp", page, sys.argv[2:]))
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
        requires=(
            "httpx>=0.27,<1",
            "pydantic>=2.7,<3",
            "mcp>=2.3,<3",
            "lunr>=0.8,<1",
            "pydantic-monty>=1.4,<2",
        ),
        about={
            "auth_token": "Auth token of the account.",
            "api_key": "Id of an API key (SK...), in place of the auth token; with its secret.",
            "api_key_secret": "Secret of the API key.",
            "account_sid": "The account whose things are meant.",
        },
        toolset=Toolset,
        client=AsyncTwilio,
    )
    sys.exit(run(package, sys.argv[1:]))


if __name__ == "__main__":
    main()
