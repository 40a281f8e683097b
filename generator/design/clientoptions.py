"""Options of a client other than credentials: variables of addresses, and shared parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bind import BoundService
from generator.design.client import ClientOption
from generator.design.words import snake, words
from generator.spec.service import ServerVariable
from generator.spec.values import variables


def client_options(bound: BoundService) -> tuple[ClientOption, ...]:
    """Those of the addresses first."""
    spec = bound.spec
    servers = [route.server for tool in bound.tools for route in tool.routes]
    names = dict.fromkeys(
        name for url in (spec.api.base_url, *servers) for name in variables(url)
    )
    known = {
        **{name: _of_operations(name, bound) for name in names},
        **{name: ServerVariable(name) for name in variables(spec.api.base_url)},
        **{one.option: one for one in spec.api.variables},
    }
    addresses = (_variable(known[name], bound) for name in names)
    return (*addresses, *_parameters(bound))


def _variable(variable: ServerVariable, bound: BoundService) -> ClientOption:
    environment = f"{snake(words(bound.spec.service))}_{variable.option}".upper()
    return ClientOption(
        variable.option,
        variable.environment or environment,
        variable.default,
        variable.values or _documented(variable.option, bound),
        True,
        variable.about or f"The {' '.join(words(variable.option))} in the address.",
    )


def _of_operations(name: str, bound: BoundService) -> ServerVariable:
    """A variable of operations' own servers, with what all of them say of it."""
    found = {
        (one.default, one.enum)
        for tool in bound.tools
        for route in tool.routes
        for server in route.operation.servers[:1]
        for one in server.variables
        if route.server and one.option == name
    }
    default, enum = found.pop() if len(found) == 1 else ("", ())
    return ServerVariable(name, default=default, values=enum)


def _documented(name: str, bound: BoundService) -> tuple[str, ...]:
    """The values of a variable in the document's server, where the base URL is that server."""
    for server in bound.facts.servers:
        if server.url == bound.spec.api.base_url:
            return next((one.enum for one in server.variables if one.name == name), ())
    return ()


def _parameters(bound: BoundService) -> Iterator[ClientOption]:
    credentials = {one.option: one for one in bound.spec.credentials if one.public}
    for one in bound.spec.client_parameters:
        same = credentials.get(one.option)
        yield ClientOption(
            one.option,
            one.environment or (same.environment if same else ""),
            one.default,
            (),
            False,
            one.about or f"The {one.slot.location.describe(one.slot.name)}.",
            same is not None,
        )
