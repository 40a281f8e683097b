"""The server of Google Calendar's tools for MCP clients: the command `google-
calendar-mcp`.

Needs `pip install "google-calendar-tools[mcp]"`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ._service import SERVICE

_EXTRA = 'pip install "google-calendar-tools[mcp]"'


def main() -> None:
    """Runs the command; exits with its code."""
    if sys.argv[1:2] == ["catalog"]:
        # It needs no extra.
        from .runtime.mcp.catalog import run as show

        page = Path(__file__).with_name("catalog.html")
        sys.exit(show("google-calendar-mcp", page, sys.argv[2:]))
    try:
        import mcp.server  # noqa: F401
    except ImportError:
        sys.exit(f"google-calendar-mcp needs an extra: {_EXTRA}")
    from ._client import AsyncGoogleCalendar
    from .runtime.mcp.main import run
    from .runtime.mcp.package import Package
    from .tools import Toolset

    package = Package(
        service=SERVICE,
        distribution="google-calendar-tools",
        command="google-calendar-mcp",
        summary="Typed sync and async clients for the Google Calendar API, with a tool manifest for agents.",
        requires=(
            "httpx>=0.27,<1",
            "pydantic>=2.7,<3",
            "mcp>=2.3,<3",
            "lunr>=0.8,<1",
            "pydantic-monty>=1.4,<2",
        ),
        about={
            "access_token": "OAuth access token of the user, or an `oauth.OAuth` that renews it.",
            "quota_user": "Whose quota requests count against, where one project serves many users; any text of up to 40 characters.",
        },
        toolset=Toolset,
        client=AsyncGoogleCalendar,
    )
    sys.exit(run(package, sys.argv[1:]))


if __name__ == "__main__":
    main()
