"""Which proxy a request takes: httpx's own rules are the measure."""

from __future__ import annotations

import sys

import httpx
import pytest

from generator.runtime import APIConnectionError, SyncClient
from generator.runtime.http.proxies import environment_proxies
from tests.runtime.library import SECRET, SERVICE

NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
URLS = [
    "http://example.com/",
    "https://example.com/",
    "https://sub.example.com/",
    "https://notexample.com/",
    "http://example.com:8080/",
    "http://localhost/",
    "http://127.0.0.1:8080/",
    "http://10.1.2.3/",
    "http://[::1]/",
]
ENVIRONMENTS: list[dict[str, str]] = [
    {},
    {"http_proxy": "http://one:1"},
    {"https_proxy": "two:2", "all_proxy": "http://three:3"},
    *(
        {"all_proxy": "http://proxy:1", "no_proxy": exceptions}
        for exceptions in (
            "*",
            "example.com",
            ".example.com",
            "localhost, 127.0.0.1",
            "10.1.2.3,::1",
            "https://example.com",
            "all://example.com",
            "example.com:8080",
            " , ",
        )
    ),
]


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=str)
def test_as_httpx_has_it(
    environment: dict[str, str], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    wanted = httpx.URL(url)
    with httpx.Client(verify=False) as client:
        pool = client._transport_for_url(wanted)._pool  # type: ignore[attr-defined]
        through = getattr(pool, "_proxy_url", None)
    found = environment_proxies().of(wanted.scheme, wanted.host, wanted.port)
    assert (found is None) == (through is None)
    if through is not None:
        assert found == f"http://{through.host.decode()}:{through.port}"


@pytest.mark.parametrize(
    ("exceptions", "direct", "through"),
    [
        ("fd00::/8", "fd12:3456::1", "2001:db8::1"),
        ("[fd00::]/8", "fd12:3456::1", "2001:db8::1"),
        ("::1/128", "::1", "::2"),
        ("[::1]", "::1", "::2"),
        ("10.0.0.0/8,fe80::/10", "10.1.2.3", "11.1.2.3"),
        ("[not an address,10.0.0.0/8", "10.1.2.3", "example.com"),
        ("10.0.0.0/99,fe80::/10", "fe80::1", "10.0.0.1"),
    ],
)
def test_networks_without_a_proxy(
    exceptions: str, direct: str, through: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """httpx refuses them ("Invalid port"), and so every request of such a machine."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("all_proxy", "http://proxy:1")
    monkeypatch.setenv("no_proxy", exceptions)
    proxies = environment_proxies()
    assert proxies.of("https", direct, None) is None
    assert proxies.of("https", through, None) == "http://proxy:1"


def test_a_socks_proxy_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which is told as any failed connection is."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "socksio", None)
    with (
        SyncClient(SERVICE, {"api_key": SECRET}) as client,
        pytest.raises(APIConnectionError, match=r"pip install httpx\[socks\]"),
    ):
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
