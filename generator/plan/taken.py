"""Names from a service's spec that every emitted package has already."""

from __future__ import annotations

from generator import runtime
from generator.diagnostics import Diagnostics
from generator.runtime.call.options import CLIENT_OPTIONS
from generator.spec.service import ServiceSpec

CLIENT_MODULE = frozenset("""
    Any BaseModel ClientOptions CredentialValue SERVICE TYPE_CHECKING Unpack
    """.split())  # noqa: SIM905
"""What the modules with the clients import besides the runtime's public names."""


def report_taken(spec: ServiceSpec, diagnostics: Diagnostics) -> None:
    """Report a client, and options for credentials, that would replace something else."""
    client = spec.package.client
    exported = {*runtime.__all__, *CLIENT_MODULE}
    if exported & {client, f"Async{client}"}:
        diagnostics.error(
            "E-PACKAGE-NAME",
            f"the client cannot be called {client}: the package has that name already",
            spec.location,
            help=f"change package.client, for example to {client}Service",
        )
    options = (
        CLIENT_OPTIONS
        | _arguments(runtime.SyncClient)
        | _arguments(runtime.AsyncClient)
    )
    for credential in spec.credentials:
        if credential.option in options | {"http_client", "options"}:
            diagnostics.error(
                "E-PACKAGE-NAME",
                f"a credential cannot be called {credential.option}: "
                "clients have that option already",
                spec.location,
                help="take another name under authentication.credentials, like api_key",
            )


def _arguments(client: type) -> frozenset[str]:
    code = client.__init__.__code__  # type: ignore[misc]
    return frozenset(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
