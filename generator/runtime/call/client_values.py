"""Options of a client that every call shares: parts of the address, and arguments of operations."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from ..errors import ArgumentError, CredentialError, Fault
from ..schema.kinds import kind_of
from ..wire.model import ServiceInfo
from .links import BaseURL

# Patterns are compiled on first use, which few programs reach.
_VARIABLE = r"\{([a-z][a-z0-9_]*)\}"
_IN_ADDRESS = r"[A-Za-z0-9](?:[A-Za-z0-9._~-]*[A-Za-z0-9])?"


class ClientValues:
    """What was given for the options of one client, or stands in its environment."""

    __slots__ = ("_options", "_values")

    def __init__(
        self,
        service: ServiceInfo,
        given: Mapping[str, Any],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """None leaves an option to its environment variable.

        Raises `ArgumentError` for an unknown option, or a value that an address cannot hold.
        """
        self._options = {one.option: one for one in service.options}
        self._values: dict[str, Any] = {}
        faults = [
            Fault(name, "", "is not an option of a client")
            for name in given
            if name not in self._options
        ]
        if environment is None:
            environment = os.environ
        for one in service.options:
            name, value = one.option, given.get(one.option)
            if value is None and environment.get(one.environment):
                name, value = one.environment, environment[one.environment]
            if value is None:
                value = one.default or None
            if value is None:
                continue
            problem = _problem(value, one.values) if one.in_address else ""
            if problem:
                faults.append(Fault(name, "", problem))
            self._values[one.option] = value
        if faults:
            raise ArgumentError(faults)

    def get(self, option: str) -> Any:
        """Its value; None where it has none."""
        return self._values.get(option)

    def needed(self, option: str, tool: str) -> Any:
        """Its value. Raises `CredentialError` where it has none."""
        value = self._values.get(option)
        if value is None:
            one = self._options[option]
            way = f"give the client {option}="
            if one.environment:
                way += f" or set {one.environment}"
            raise CredentialError(f"no {option} for this call: {way}", tool=tool)
        return value

    def filled(self, address: str, tool: str) -> str:
        """An address with values for its variables. Raises `CredentialError`."""
        if "{" not in address:
            return address
        return re.sub(_VARIABLE, lambda found: self.needed(found[1], tool), address)

    def has_all(self, address: str) -> bool:
        return "{" not in address or all(
            name in self._values for name in re.findall(_VARIABLE, address)
        )


class Addresses:
    """The base URL of an API, and those of operations that have servers of their own."""

    __slots__ = ("_known", "_own", "_service", "_values", "usual")

    def __init__(
        self, service: ServiceInfo, base_url: str | None, values: ClientValues
    ) -> None:
        """With a `base_url`, all requests go there."""
        self._service = service
        self._values = values
        own = service.base_url
        if not base_url and values.has_all(own):
            own = values.filled(own, "")
        self.usual = BaseURL(base_url or own)
        """May hold variables that have no values."""
        self._own = bool(base_url)
        self._known: dict[str, BaseURL] = {}
        if self._own or values.has_all(service.base_url):
            self._known[""] = self.usual

    def of(self, server: str, tool: str) -> BaseURL:
        """Where an operation is called; `server` is its own, if any."""
        if self._own:
            return self.usual
        found = self._known.get(server)
        if found is None:
            address = self._values.filled(server or self._service.base_url, tool)
            found = self._known[server] = BaseURL(address)
        return found


def _problem(value: Any, values: tuple[str, ...]) -> str:
    """Why a value cannot be part of an address; empty where it can."""
    if not isinstance(value, str):
        return f"must be a string, not {kind_of(value)}"
    if values and value not in values:
        return "must be one of " + ", ".join(values)
    if not re.fullmatch(_IN_ADDRESS, value) or ".." in value:
        return "is part of the address: letters, digits, and . _ ~ - between them"
    return ""
