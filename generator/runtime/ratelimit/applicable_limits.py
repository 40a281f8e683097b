"""Finds the limits that apply to a request, by account, endpoint and arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..auth.credentials import Authorization
from ..auth.placement import url_names
from ..omit import OMIT
from ..wire.compiled import CompiledRoute, Spelling, compiled_tool
from ..wire.locations import QuerySlot
from ..wire.model import ConditionalLimit, Limit, ServiceInfo, Tool
from ..wire.prepared import PreparedRequest
from .permit import LOCAL, ApplicableLimits


class LimitLookup:
    """Finds the limits that apply to each request of one client."""

    __slots__ = ("_accounts", "_by_query", "_plain", "_service")

    def __init__(self, service: ServiceInfo) -> None:
        self._service = service
        self._accounts: dict[str, str] = {}
        """By rule. The account of a client stays the same when its tokens are renewed."""
        self._plain: dict[CompiledRoute, ApplicableLimits] = {}
        self._by_query: dict[CompiledRoute, bool] = {}
        """Whether lower limits can apply only to requests with a query."""

    def limits_of(
        self,
        request: PreparedRequest,
        grant: Authorization,
        arguments: Mapping[str, Any],
        spelling: Spelling,
    ) -> ApplicableLimits:
        """The limits that apply to a request."""
        tool = request.tool
        usual = bool(grant.secret or grant.carried)
        route = request.compiled
        if route is None:  # no tool calls it, so only the API itself knows its limits
            account = self._account(request, grant, usual)
            return ApplicableLimits(account, f"{request.method} {request.path}", ())
        limits = self._plain.get(route) if usual else None
        if limits is None:
            account = self._account(request, grant, usual)
            limits = ApplicableLimits(account, route.route.operation, tool.limits)
            if usual:
                self._plain[route] = limits
        if tool.conditional_limits and (
            request.query or not self._needs_query(tool, route)
        ):
            lower = _lower(tool, request, arguments, spelling)
            if lower:
                return ApplicableLimits(
                    limits.account, limits.operation, tool.limits, lower
                )
        return limits

    def _needs_query(self, tool: Tool[Any], route: CompiledRoute) -> bool:
        known = self._by_query.get(route)
        if known is None:
            fields = (
                route.fields[route.documented[one.argument]]
                for one in tool.conditional_limits
                if one.argument in route.documented
            )
            slots = [slot for field in fields for slot in field.slots]
            known = bool(slots) and all(isinstance(slot, QuerySlot) for slot in slots)
            self._by_query[route] = known
        return known

    def _account(
        self, request: PreparedRequest, grant: Authorization, usual: bool
    ) -> str:
        """The account of a credential: a digest of it, or the identity of its function."""
        rule = request.auth
        if usual:
            account = self._accounts.get(rule)
            if account is None:
                account = self._accounts[rule] = _account_of(grant, self)
            return account
        # The request's own query may contain a public credential.
        alternatives = self._service.auth.get(rule, ()) if rule else ()
        options = {option for one in alternatives for option in one}
        names = url_names(
            [one for one in self._service.credentials if one.option in options]
        )
        given = [value for name, value in request.query if name in names]
        return _digest(given) if given else ""


def _account_of(grant: Authorization, client: object) -> str:
    """Clients whose credential is unknown have separate accounts."""
    values = [secret.reveal() for _, secret in grant.carried]
    if values and not grant.sources and grant.flow is None:
        return _digest(values)
    source = grant.sources[0][1] if grant.sources else grant.flow
    if source is None:  # the HTTP client authenticates
        source = client
    return f"{LOCAL}{id(source):x}"


def _digest(values: list[str]) -> str:
    from hashlib import blake2b  # httpx has imported it by now

    digest = blake2b(digest_size=12, person=b"rate limits")
    for value in values:
        digest.update(value.encode() + b"\n")
    return digest.hexdigest()


def _lower(
    tool: Tool[Any],
    request: PreparedRequest,
    arguments: Mapping[str, Any],
    spelling: Spelling,
) -> list[tuple[str, tuple[Limit, ...]]]:
    """The lower limits whose condition the request meets, by name."""
    return [
        (f"{one.argument}={','.join(map(str, one.values or ()))}", one.limits)
        for one in tool.conditional_limits
        if _holds(one, request, arguments, spelling)
    ]


def _holds(
    condition: ConditionalLimit,
    request: PreparedRequest,
    arguments: Mapping[str, Any],
    spelling: Spelling,
) -> bool:
    name, wanted, _ = condition
    value = compiled_tool(request.tool).given(arguments, name, spelling)
    if wanted is None:
        return value is not OMIT and bool(value)
    if any(one in wanted for one in _members(value)):
        return True
    # Another argument may contribute the same text to that slot.
    route = request.compiled
    index = None if route is None else route.documented.get(name)
    if route is None or index is None or not request.query:
        return False
    field = route.fields[index]
    names = {slot.name for slot in field.slots if isinstance(slot, QuerySlot)}
    texts = {one.text for one in field.field.appends if True in wanted}
    texts.update(text for text in wanted if isinstance(text, str))
    return any(
        pair in names and not texts.isdisjoint(text.split(","))
        for pair, text in request.query
    )


def _members(value: Any) -> list[Any]:
    if isinstance(value, str):
        return [one.strip() for one in value.split(",")]
    if isinstance(value, (list, tuple)):
        return [one for item in value for one in _members(item)]
    return [] if isinstance(value, Mapping) else [value]
