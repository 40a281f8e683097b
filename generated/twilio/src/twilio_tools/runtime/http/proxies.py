"""Proxies from the environment, by httpx's rules."""

from __future__ import annotations

from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies


class Proxies(NamedTuple):
    """Chooses the proxy of a request."""

    by_scheme: dict[str, str]
    """URLs by `http`, `https` and `all`."""
    exceptions: tuple[str, ...]
    """Hosts that are reached without a proxy."""

    def of(self, scheme: str, host: str, port: int | None) -> str | None:
        """The URL of the proxy for a server; None: connect directly."""
        if any(_fits(one, scheme, host, port) for one in self.exceptions):
            return None
        return self.by_scheme.get(scheme) or self.by_scheme.get("all")


def environment_proxies() -> Proxies:
    """The proxies of the environment, or of the system settings."""
    found = getproxies()
    exceptions = [name.strip() for name in found.get("no", "").split(",")]
    if "*" in exceptions:
        return Proxies({}, ())
    by_scheme = {
        scheme: url if "://" in url else f"http://{url}"
        for scheme in ("http", "https", "all")
        if (url := found.get(scheme))
    }
    return Proxies(by_scheme, tuple(name for name in exceptions if name))


def _fits(exception: str, scheme: str, host: str, port: int | None) -> bool:
    """Whether an entry of NO_PROXY matches a server, a domain above it, or its network."""
    own_scheme, mark, target = exception.rpartition("://")
    if mark and own_scheme not in (scheme, "all"):
        return False
    address = _address(host)
    network = _network(target)
    if network is not None:
        return address is not None and address in network
    try:
        parts = urlsplit(f"//{target}")
        if parts.port not in (None, port):
            return False
    except ValueError:
        return False
    name = parts.hostname or ""
    if mark or name == "localhost" or _address(name) is not None:
        return host == name
    if name.startswith("."):
        return host.endswith(name)
    return host == name or host.endswith(f".{name}")


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text.strip("[]"))
    except ValueError:
        return None


def _network(text: str) -> IPv4Network | IPv6Network | None:
    """An address, or a range such as `10.0.0.0/8` or `fd00::/8`."""
    address, slash, bits = text.partition("/")
    try:
        return ip_network(address.strip("[]") + slash + bits, strict=False)
    except ValueError:
        return None
