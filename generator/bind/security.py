"""The credentials and the server of each operation.

The rules of `service.yaml` say which credentials an operation carries, otherwise the document's
`security`. An operation is called at its own server, if the document names one, but credentials go
there only if `service.yaml` trusts that server.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

from generator.bind.report import Report
from generator.conventions.locations import SlotName
from generator.keys import UnfitError
from generator.openapi import Facts, Operation, Security, SecurityScheme
from generator.openapi.words import words
from generator.spec import values
from generator.spec.service import AuthRule, CredentialSpec, ServiceSpec

_VARIABLE = re.compile(r"\{([^{}]*)\}")
NO_CREDENTIALS = AuthRule("security none", "")


class SecurityBinder:
    """Finds the rule of authentication for each operation of a service."""

    def __init__(self, facts: Facts, spec: ServiceSpec) -> None:
        self._default = facts.security
        self._servers = facts.servers
        self._spec = spec
        self._schemes = {scheme.name: scheme for scheme in facts.security_schemes}

    def access(self, operation: Operation, report: Report) -> tuple[AuthRule, str]:
        """The credentials of an operation, and its own server if it has one."""
        rule = self._rule(operation, report)
        self._check_places(rule, report)
        server = self._server(operation, report)
        api = self._spec.api.base_url
        trusted = (_origin(api), *self._spec.authentication.origins)
        if server and any(rule.alternatives) and _origin(server) not in trusted:
            report.error(
                "E-AUTH",
                f"{report.operation_name} is called at {_origin(server)}, where no credential may "
                "go",
                self._spec.location,
                help="add it to authentication.origins in service.yaml, or a rule without "
                "credentials for its path",
            )
        return rule, server

    def _check_places(self, rule: AuthRule, report: Report) -> None:
        """Report credentials of which one would replace the other."""
        for alternative in rule.alternatives:
            sharing = self._share_place(alternative)
            if sharing:
                report.error(
                    "E-AUTH",
                    f"{report.operation_name} carries {' and '.join(sharing)} together, and a "
                    "request has one place for both",
                    self._spec.location,
                    help="add a rule for its path under authentication.rules in service.yaml, with "
                    "one of them",
                )

    def _share_place(self, options: tuple[str, ...]) -> tuple[str, ...]:
        """Credentials that are sent in the same place; a user and a password are one."""
        places: dict[SlotName, dict[str, str]] = {}
        for one in self._spec.credentials:
            if one.option in options:
                around = places.setdefault(one.slot.key, {})
                around.setdefault("basic" if one.basic else one.option, one.option)
        return next(
            (tuple(one.values()) for one in places.values() if len(one) > 1), ()
        )

    def _server(self, operation: Operation, report: Report) -> str:
        """The server of an operation, if that is not the API's."""
        base_url = self._spec.api.base_url
        found = [urljoin(f"{base_url}/", one.url) for one in operation.servers]
        usual = {base_url, *(one.url for one in self._servers)}
        if not found or not usual.isdisjoint((*found, operation.servers[0].url)):
            return ""
        address = _VARIABLE.sub(lambda one: f"{{{'_'.join(words(one[1]))}}}", found[0])
        try:
            return str(values.BASE_TEMPLATE.parse(address))
        except UnfitError:
            report.error(
                "E-AUTH",
                f"{report.operation_name} is called at {found[0]}, which is no https address",
                self._spec.location,
                help="leave the tool out, or correct the document with an overlay",
            )
            return ""

    def _rule(self, operation: Operation, report: Report) -> AuthRule:
        """A rule of `service.yaml`, or one without paths that the document's security makes."""
        rule = self._spec.auth_for(operation.path)
        if rule is not None:
            return rule
        asked = self._default if operation.security is None else operation.security
        if not asked:
            if operation.security is None and self._spec.credentials:
                report.error(
                    "E-AUTH",
                    f"no authentication rule covers {operation.path}",
                    self._spec.location,
                    help="add a rule with such `paths` under authentication.rules in service.yaml",
                )
            return NO_CREDENTIALS
        return self._of_document(asked, operation, report)

    def _of_document(
        self, asked: Security, operation: Operation, report: Report
    ) -> AuthRule:
        found = _with_required(
            [self._together(schemes) for schemes in asked],
            self._required(operation),
        )
        known = tuple(dict.fromkeys(one for one in found if one))
        # Of alternatives those are of use that can be sent.
        sendable = tuple(one for one in known if not self._share_place(one))
        optional = () in asked
        known = sendable if sendable or optional else known
        if not known and not optional:
            names = " or ".join(" with ".join(schemes) for schemes in asked)
            missing = next(one for one in asked[0] if not self._credentials(one))
            report.error(
                "E-AUTH",
                f"{report.operation_name} asks for the security scheme {names}, and no "
                "credential is for it",
                self._spec.location,
                help=f"add one with `scheme: {missing}` under authentication.credentials in "
                "service.yaml, or a rule for its path",
            )
        if not known:
            return NO_CREDENTIALS
        names = " | ".join("+".join(one) for one in known) + " |" * optional
        return AuthRule(f"security {names}", "", known, optional)

    def _required(self, operation: Operation) -> tuple[str, ...]:
        """The credentials that an operation also declares as required parameters."""
        keys = {
            SlotName(one.location, one.name).key
            for one in operation.parameters
            if one.required
        }
        return tuple(
            one.option for one in self._spec.credentials if one.slot.key in keys
        )

    def _together(self, schemes: tuple[str, ...]) -> tuple[str, ...] | None:
        """The credentials for schemes that go together; None where one has no credential."""
        found: list[str] = []
        for name in schemes:
            options = [one.option for one in self._credentials(name)]
            if not options:
                return None
            found += options
        return tuple(dict.fromkeys(found))

    def _credentials(self, name: str) -> list[CredentialSpec]:
        """The credentials for a scheme: those that say so, of its name, or sent like it."""
        credentials = self._spec.credentials
        said = [one for one in credentials if one.scheme == name]
        if said:
            return said
        free = [one for one in credentials if not one.scheme]
        named = [one for one in free if _folded(one.option) == _folded(name)]
        scheme = self._schemes.get(name)
        if scheme is not None and scheme.scheme == "basic":
            return [one for one in free if one.basic] or named
        if named or scheme is None:
            return named
        alike = [one for one in free if _is_sent_like(one, scheme)]
        return alike if len(alike) == 1 else []


def _with_required(
    alternatives: list[tuple[str, ...] | None], required: tuple[str, ...]
) -> list[tuple[str, ...] | None]:
    """The alternatives that have all credentials that are required; all with them, if none has.

    Documents list credentials that go together as alternatives; their parameters show it.
    """
    if not required:
        return alternatives
    whole = [one for one in alternatives if one and set(required) <= set(one)]
    if whole:
        return [*whole]
    return [
        None if one is None else tuple(dict.fromkeys((*one, *required)))
        for one in alternatives
    ]


def _origin(address: str) -> str:
    return "/".join(address.split("/")[:3])


def _folded(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _is_sent_like(credential: CredentialSpec, scheme: SecurityScheme) -> bool:
    if scheme.type == "apiKey":
        slot = credential.slot.key
        spelt = slot.location.fold(scheme.parameter)
        return (slot.location.name, slot.name) == (scheme.location, spelt)
    bearer = scheme.scheme == "bearer" or scheme.type in ("oauth2", "openIdConnect")
    return bearer and credential.format == "Bearer {}"
