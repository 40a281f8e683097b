"""Small programs, each in a process of its own: what a user waits for, and what stays in memory."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bench.client.calls import HEADERS, calls
from tests.recording.identity import API_KEY

FURTHER = 20
"""How many clients are made beyond the first."""

_TARGET = calls()["get_profile"].target
_ID = calls()["get_profile"].arguments["id"]

_RSS = """
def rss():
    with open("/proc/self/status", "rb") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(b"VmRSS:"))
"""


@dataclass(frozen=True, slots=True)
class Program:
    """What one contender's users write, piece by piece. `URL` is the server's."""

    setup: str
    reach: str
    """Gets hold of one method; empty where there is nothing to reach."""
    client: str
    call: str
    """A call of `client`."""

    def imported(self) -> str:
        """Imports it and reaches one method."""
        return f"{self.setup}\n{self.reach}"

    def first_call(self) -> str:
        """Imports it and makes one call."""
        return (
            f"import sys; URL = sys.argv[1]\n{self.setup}\n"
            f"client = {self.client}\n{self.call}"
        )

    def memory(self) -> str:
        """Prints the KiB of the process after one call, and of each further client that made one.

        From the kernel, since most of a client of httpx is its TLS context, out of Python's sight.
        (The SDK makes its own with the first https connection, and so has none here.)
        """
        return (
            f"{self.first_call()}\n{_RSS}\nidle = rss()\n{self._further()}\n"
            f"print(idle, (rss() - idle) / {FURTHER})"
        )

    def traced(self) -> str:
        """Prints the KiB that Python holds for each further client that made a call."""
        return (
            f"{self.first_call()}\nimport gc, tracemalloc\ntracemalloc.start()\n"
            f"{self._further()}\ngc.collect()\n"
            f"print(tracemalloc.get_traced_memory()[0] / {FURTHER} / 1024)"
        )

    def _further(self) -> str:
        return (
            f"kept = []\nfor _ in range({FURTHER}):\n"
            f"    client = {self.client}\n    {self.call}\n    kept.append(client)"
        )


PROGRAMS = {
    # Alone: what an interpreter costs by itself.
    "python": Program("", "", "None", "None"),
    "httpx": Program(
        "import httpx",
        "",
        f"httpx.Client(headers={HEADERS!r})",
        f"client.get(URL + {_TARGET!r}).json()",
    ),
    "klaviyo_tools": Program(
        "from klaviyo_tools import Klaviyo",
        f"Klaviyo(api_key={API_KEY!r}).profiles.get_profile",
        f"Klaviyo(api_key={API_KEY!r}, base_url=URL)",
        f"client.profiles.get_profile({_ID!r})",
    ),
    "klaviyo-api": Program(
        "from klaviyo_api import KlaviyoAPI",
        f"KlaviyoAPI({API_KEY!r}).Profiles.get_profile",
        f"KlaviyoAPI({API_KEY!r}, test_host=URL)",
        f"client.Profiles.get_profile({_ID!r})",
    ),
}
