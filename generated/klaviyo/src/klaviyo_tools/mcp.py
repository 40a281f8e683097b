"""The server of Klaviyo's tools for MCP clients: the command `klaviyo-mcp`.

Needs `pip install "klaviyo-tools[mcp]"`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ._service import SERVICE

_EXTRA = 'pip install "klaviyo-tools[mcp]"'


def main() -> None:
    """Runs the command; exits with its code."""
    if sys.argv[1:2] == ["catalog"]:
        # It needs no extra.
        from .runtime.mcp.catalog import run as show

        page = Path(__file__).with_name("catalog.html")
        sys.exit(show("klaviyo-mcp", page, sys.argv[2:]))
    try:
        import mcp.server  # noqa: F401
    except ImportError:
        sys.exit(f"klaviyo-mcp needs an extra: {_EXTRA}")
    from ._client import AsyncKlaviyo
    from .runtime.mcp.main import run
    from .runtime.mcp.package import Package
    from .tools import Toolset

    package = Package(
        service=SERVICE,
        distribution="klaviyo-tools",
        command="klaviyo-mcp",
        summary="Typed sync and async clients for the Klaviyo API, with a tool manifest for agents.",
        requires=(
            "httpx>=0.27,<1",
            "pydantic>=2.7,<3",
            "mcp>=2.3,<3",
            "lunr>=0.8,<1",
            "pydantic-monty>=1.4,<2",
        ),
        about={
            "api_key": "Private API key.",
            "access_token": "OAuth access token. If both are given, the private API key is used.",
            "company_id": "Public API key (site ID), for client-side tools only.",
        },
        toolset=Toolset,
        client=AsyncKlaviyo,
    )
    sys.exit(run(package, sys.argv[1:]))


if __name__ == "__main__":
    main()
