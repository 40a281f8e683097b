"""Servers of a service: variables in its address, and where else its operations are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.keys import UnfitError
from generator.openapi import Facts, Server
from generator.openapi.operations_file.yaml_writer import scalar
from generator.spec import values

_GENERAL = frozenset(("api", "apis", "rest", "www", "gateway", "graph"))
"""What hosts of APIs are called below the vendor's own name."""


def template(server: Server) -> str:
    """The address of a server, with the client's options for its variables; empty: unusable."""
    if not server.variables:
        return ""
    names = {one.name: one.option for one in server.variables}
    url = re.sub(
        r"\{([^{}]*)\}",
        lambda found: f"{{{names.get(found[1], found[1])}}}",
        server.url,
    )
    try:
        return str(values.BASE_TEMPLATE.parse(url))
    except UnfitError:
        return ""


def unusable(server: Server) -> str:
    """Why requests cannot go to a server, as a clause."""
    url = server.default_url
    scheme, separator, rest = url.partition("://")
    authority = rest.partition("/")[0]
    left = re.findall(r"\{([^{}]*)\}", url)
    if left:
        return f"its variable {left[0]!a} has no default or no name that an option can have"
    if not separator:
        return "it is a path, and the document says not on which server"
    if scheme.lower() != "https":
        return "it is not https, and credentials would go out for anyone to read"
    if "@" in authority:
        return "it holds a user, which belongs to the credentials"
    if not url.isascii():
        return "its host is not in ASCII; write it as punycode"
    if "?" in rest or "#" in rest:
        return "it has a query or a fragment"
    return "it is no address of a server"


def variable_lines(server: Server, undecided: list[str]) -> Iterator[str]:
    """The variables of the base URL, with the document's defaults for what nobody has decided."""
    used = [
        one
        for one in server.variables
        if one.option in values.variables(template(server))
    ]
    if not used:
        return
    yield "  variables:"
    for one in used:
        settings = []
        if one.default:
            settings.append(f"default: {_text(one.default)}")
        if one.enum:
            settings.append(f"values: [{', '.join(map(_text, one.enum))}]")
        yield f"    {one.option}: {{{', '.join(settings)}}}"
    listed = ", ".join(f"{one.option} ({one.default or 'none'})" for one in used)
    undecided.append(
        f"`api.variables`: the defaults are the document's, {listed}; remove one that every "
        "caller has to give."
    )


def origin_lines(facts: Facts, undecided: list[str]) -> Iterator[str]:
    """Other servers of operations that carry credentials: the vendor's own as a default."""
    base = facts.servers[0].default_url if facts.servers else ""
    found = dict.fromkeys(
        origin
        for operation in facts.operations
        if operation.security != ()
        for server in operation.servers[:1]
        if (origin := _origin(server.default_url)) and origin != _origin(base)
    )
    own = [one for one in found if _is_own(one, base)]
    if own:
        yield f"  origins: [{', '.join(map(_text, own))}]"
        undecided.append(
            f"`authentication.origins`: by the document operations are called at {_listed(own)}; "
            "credentials go there unless you remove the entry."
        )
    others = [one for one in found if one not in own]
    if others:
        undecided.append(
            f"`authentication.origins`: by the document operations are called at "
            f"{_listed(others)}, outside of the API's own domain; add a server that credentials "
            "may go to."
        )


def _origin(address: str) -> str:
    origin = "/".join(address.split("/")[:3])
    try:
        return str(values.ORIGIN.parse(origin))
    except UnfitError:
        return ""


def _is_own(origin: str, base: str) -> bool:
    """Whether a server is below the domain of the base URL."""
    host, other = urlsplit(base).hostname or "", urlsplit(origin).hostname or ""
    first, _, rest = host.partition(".")
    domain = rest if "." in rest and first in _GENERAL else host
    return other == domain or other.endswith(f".{domain}")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (
        f" and {len(names) - 3} more" if len(names) > 3 else ""
    )


def _text(value: str) -> str:
    return scalar(value, flow=True)
