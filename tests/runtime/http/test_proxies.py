"""Which proxy a request takes: httpx's own rules are the measure."""

from __future__ import annotations

import socket
import sys
from typing import NoReturn

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


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=str)
def test_as_httpx_has_it(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where httpx connects to, the built-in HTTP client connects to as well."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    connected: list[tuple[str, int]] = []

    def refuse(address: tuple[str, int], *_: object, **__: object) -> NoReturn:
        connected.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", refuse)
    expected, found = [], []
    with httpx.Client(verify=False) as client:
        for text in URLS:
            url = httpx.URL(text)
            proxy = environment_proxies().of(url.scheme, url.host, url.port)
            target = url if proxy is None else httpx.URL(proxy)
            usual = 443 if url.scheme == "https" else 80
            found.append((text, target.host, target.port or usual))
            with pytest.raises(httpx.ConnectError):
                client.get(url)
            expected.append((text, *connected.pop()))
    assert found == expected


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
    """It is reported like any failed connection."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "socksio", None)
    with (
        SyncClient(SERVICE, {"api_key": SECRET}) as client,
        pytest.raises(APIConnectionError, match=r"pip install httpx\[socks\]"),
    ):
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
