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

    __slots__ = ("_accounts", "_conditions", "_plain", "_service")

    def __init__(self, service: ServiceInfo) -> None:
        self._service = service
        self._accounts: dict[str, str] = {}
        """By rule. The account of a client stays the same when its tokens are renewed."""
        self._plain: dict[CompiledRoute, ApplicableLimits] = {}
        self._conditions: dict[CompiledRoute, _Conditions] = {}

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
        if tool.conditional_limits:
            conditions = self._conditions.get(route)
            if conditions is None:
                conditions = self._conditions[route] = _Conditions(tool, route)
            lower = conditions.lower_limits(request, arguments, spelling)
            if lower:
                return ApplicableLimits(
                    limits.account, limits.operation, tool.limits, lower
                )
        return limits

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


class _Conditions:
    """The conditions of a tool's lower limits, ready for the requests of one route."""

    __slots__ = ("_conditions", "_needs_query", "_tool")

    def __init__(self, tool: Tool[Any], route: CompiledRoute) -> None:
        self._tool = compiled_tool(tool)
        self._conditions = tuple(
            _Condition(one, route) for one in tool.conditional_limits
        )
        slots = [slot for one in self._conditions for slot in one.slots]
        self._needs_query = bool(slots) and all(
            isinstance(slot, QuerySlot) for slot in slots
        )
        """No condition is met by a request without a query."""

    def lower_limits(
        self,
        request: PreparedRequest,
        arguments: Mapping[str, Any],
        spelling: Spelling,
    ) -> list[tuple[str, tuple[Limit, ...]]]:
        """The limits whose condition the request meets, by name."""
        if self._needs_query and not request.query:
            return []
        return [
            (one.name, one.limits)
            for one in self._conditions
            if one.holds(
                self._tool.given(arguments, one.argument, spelling), request.query
            )
        ]


class _Condition:
    """One `ConditionalLimit`."""

    __slots__ = (
        "_query_names",
        "_texts",
        "_wanted",
        "argument",
        "limits",
        "name",
        "slots",
    )

    def __init__(self, condition: ConditionalLimit, route: CompiledRoute) -> None:
        self.argument, wanted, self.limits = condition
        self.name = f"{self.argument}={','.join(map(str, wanted or ()))}"
        self._wanted = wanted
        index = route.documented.get(self.argument)
        field = None if index is None else route.fields[index]
        self.slots = () if field is None else field.slots
        self._query_names = {
            slot.name for slot in self.slots if isinstance(slot, QuerySlot)
        }
        self._texts = {one for one in wanted or () if isinstance(one, str)}
        """What meets it in the argument's slot, where other arguments may put it, too."""
        if field is not None and True in (wanted or ()):
            self._texts.update(one.text for one in field.field.appends)

    def holds(self, value: Any, query: list[tuple[str, str]]) -> bool:
        """Whether it is met by a value of its argument, or by a query."""
        if self._wanted is None:
            return value is not OMIT and bool(value)
        if any(one in self._wanted for one in _members(value)):
            return True
        return any(
            name in self._query_names and not self._texts.isdisjoint(text.split(","))
            for name, text in query
        )


def _members(value: Any) -> list[Any]:
    if isinstance(value, str):
        return [one.strip() for one in value.split(",")]
    if isinstance(value, (list, tuple)):
        return [one for item in value for one in _members(item)]
    return [] if isinstance(value, Mapping) else [value]
