"""From arguments and options, or from a link, to a call that is ready to be sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..auth.credentials import Authorization, Credentials
from ..errors import ArgumentError, CredentialError, Fault, ResponseError
from ..ratelimit.applicable_limits import LimitLookup
from ..suggest import did_you_mean
from ..wire.compiled import Spelling
from ..wire.model import ServiceInfo, Tool
from ..wire.prepared import NOTHING_RESERVED, PreparedRequest, Reserved
from ..wire.request import build
from .call import Call
from .client_values import Addresses, ClientValues
from .links import with_query
from .response import Facts
from .settings import DIRECT_REQUEST_OPTIONS, REQUEST_OPTIONS, Settings, changed

if TYPE_CHECKING:
    from ..wire.known_routes import KnownRoutes


class Preparation:
    """Prepares the calls of one client."""

    __slots__ = (
        "_addresses",
        "_credentials",
        "_limits",
        "_reserved",
        "_reserved_by_members",
        "_routes",
        "_service",
        "base_url",
        "values",
    )

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Credentials,
        base_url: str | None,
        values: Mapping[str, Any],
    ) -> None:
        self._service = service
        self._credentials = credentials
        self.values = ClientValues(service, values)
        self._addresses = Addresses(service, base_url, self.values)
        self.base_url = self._addresses.usual
        self._limits = LimitLookup(service)
        self._routes: KnownRoutes | None = None
        self._reserved = Reserved(
            credentials.header_names | {name.lower() for name in service.headers},
            credentials.secret_query_names,
            credentials.cookie_names,
        )
        self._reserved_by_members = NOTHING_RESERVED
        if self._reserved.query or self._reserved.cookies:
            self._reserved_by_members = self._reserved

    def start(
        self,
        tool: Tool[Any],
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
        settings: Settings,
    ) -> Call:
        """A call ready to be sent. Raises `ArgumentError` and `CredentialError`."""
        if options:
            request, settings = self._with_options(
                tool, arguments, spelling, options, settings
            )
        else:
            request = build(
                tool,
                arguments,
                spelling,
                reserved=self._reserved_by_members,
                shared=self.values,
            )
        return self._call(request, settings, arguments, spelling)

    def start_direct(
        self,
        method: str,
        path: str,
        given: Mapping[str, Any],
        settings: Settings,
        tools: Callable[[], Iterable[Tool[Any]]],
    ) -> Call:
        """A call by method and path. Raises `ArgumentError` and `CredentialError`.

        If one of the `tools` calls the same operation, its authentication and rate limits apply.
        """
        # Few programs need these.
        from ..wire.direct_request import checked_target, direct_request
        from ..wire.known_routes import KnownRoutes

        routes = self._routes = self._routes or KnownRoutes(tools)
        faults: list[Fault] = []
        settings = changed(settings, given, faults)
        for name in given.keys() - DIRECT_REQUEST_OPTIONS:
            hint = did_you_mean(name, DIRECT_REQUEST_OPTIONS)
            faults.append(Fault(name, "", f"is not an option of a request{hint}"))
        target = checked_target(method, path, self.base_url.text, faults)
        if target is None:
            raise ArgumentError(faults)
        known = routes.find(*target[:2])
        rule = self._rule(target[1], faults) if known is None else known.rule
        request = direct_request(
            known,
            target,
            rule,
            given,
            accept=self._service.accept,
            reserved=self._reserved,
            faults=faults,
        )
        if faults:
            raise ArgumentError(faults, tool=request.tool.slug)
        return self._call(request, settings, {}, "python")

    def _rule(self, path: str, faults: list[Fault]) -> str:
        """The authentication rule of an operation that no tool calls."""
        service = self._service
        if service.paths:
            fitting = [
                name for name, start in service.paths.items() if path.startswith(start)
            ]
            if fitting:
                return max(fitting, key=lambda name: len(service.paths[name]))
            begins = " or ".join(sorted(service.paths.values()))
            message = f"must begin with {begins}: no credential is for other paths"
            faults.append(Fault("path", "", message))
            return ""
        secret = [name for name in service.auth if self._credentials.secret_rule(name)]
        usable = [name for name in secret if self._credentials.has(name)]
        return next(iter((*usable, *secret, *service.auth)), "")

    def _call(
        self,
        request: PreparedRequest,
        settings: Settings,
        arguments: Mapping[str, Any],
        spelling: Spelling,
    ) -> Call:
        base = self._addresses.of(request.server, request.tool.slug)
        authorization = self._authorization(request)
        url = with_query(base.text + request.target, authorization.query)
        facts = Facts(
            request.tool.slug, request.method, request.path, self._credentials.scrub
        )
        call = Call(request, url, authorization, settings, facts, base)
        if settings.rate_limits:
            call.limits = self._limits.limits_of(
                request, authorization, arguments, spelling
            )
        return call

    def follow(self, before: Call, link: str) -> Call:
        """The call that follows a link in a response.

        Raises `ResponseError` for a link that leads away from the API, or to a part of it with
        another authentication rule.
        """
        facts = before.facts
        base = before.base
        target = base.target(link, before.url, before.rule, self._service.paths)
        if target is None:
            shown = ascii(facts.scrub(link.partition("?")[0]))[:200]
            raise ResponseError(
                f"the link to the next page leads away from {base.text}, so it is not "
                f"followed ({facts}): {shown}",
                tool=facts.tool,
                method=facts.method,
                path=facts.path,
            )
        path = target.partition("?")[0]
        request = PreparedRequest(before.tool, "GET", path, before.rule)
        request.route = before.route
        request.headers = {
            name: value
            for name, value in before.headers.items()
            if name != "content-type"
        }
        request.repeatable = True
        authorization = before.authorization
        if authorization.sources:  # credentials may have been renewed
            authorization = self._credentials.authorization(
                before.rule, before.tool.slug, []
            )
        url = with_query(base.origin + target, authorization.query)
        facts = Facts(before.tool.slug, "GET", path, facts.scrub)
        after = Call(request, url, authorization, before.settings, facts, base)
        after.limits = before.limits
        return after

    def _with_options(
        self,
        tool: Tool[Any],
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
        settings: Settings,
    ) -> tuple[PreparedRequest, Settings]:
        faults: list[Fault] = []
        settings = changed(settings, options, faults)
        unknown = {
            name: value
            for name, value in options.items()
            if name not in REQUEST_OPTIONS
        }
        if unknown and spelling == "python":
            # A misspelt argument arrives among the options: report it as an argument.
            arguments = {**unknown, **arguments}
        else:
            for name in unknown:
                hint = did_you_mean(name, REQUEST_OPTIONS)
                faults.append(Fault(name, "", f"is not an option of a call{hint}"))
        try:
            request = build(
                tool,
                arguments,
                spelling,
                extra_headers=options.get("extra_headers"),
                extra_query=options.get("extra_query"),
                extra_body=options.get("extra_body"),
                reserved=self._reserved,
                options=REQUEST_OPTIONS,
                shared=self.values,
            )
        except ArgumentError as error:
            faults = [*error.faults, *faults]
        if faults:
            raise ArgumentError(
                faults, tool=tool.slug, documented_first=spelling == "documented"
            )
        return request, settings

    def _authorization(self, request: PreparedRequest) -> Authorization:
        credentials = self._credentials
        try:
            return credentials.authorization(
                request.auth, request.tool.slug, request.query
            )
        except CredentialError:
            if credentials.client_authenticates and credentials.secret_rule(
                request.auth
            ):
                return Authorization(secret=True)
            raise
