"""Names that emitted packages have already."""

from __future__ import annotations

from collections.abc import Iterator

from generator import runtime
from generator.design import ClientDesign
from generator.runtime.call.settings import CLIENT_OPTIONS, REQUEST_OPTIONS
from generator.targets.python.runtime import FEATURES
from generator.targets.refusal import Refusal

_RESOURCES = (runtime.SyncResource, runtime.AsyncResource)
_CLIENTS = (runtime.SyncClient, runtime.AsyncClient)

CLIENT_NAMES = frozenset(name for cls in _CLIENTS for name in dir(cls)) | {
    *("resource_group", "str"),
}
"""What clients have already, and what their source refers to: no group may be called so."""
RESOURCE_NAMES = frozenset(name for cls in _RESOURCES for name in dir(cls)) | {
    *("with_raw_response", "property"),
    *("bool", "date", "datetime", "dict", "float", "int", "list", "str"),
}
"""The same for groups: a method called like a type would hide it from the others' annotations."""
ARGUMENT_NAMES = REQUEST_OPTIONS | {"self", "options"}
"""Arguments that every method has already."""
MODULE_NAMES = frozenset(("shared", "mod"))
STANDARD_TYPES = frozenset("""
    Any AsyncClient AsyncPages AsyncResource AsyncStream Client ClientOptions CredentialValue
    FileInput Literal Mapping Model NotRequired OMIT Omit Page Pages RequestOptions SERVICE Sequence
    SequenceNotStr Stream SyncClient SyncResource TYPE_CHECKING TypeAlias TypedDict Unpack
    Callable Collection Dict FrozenSet Generator Iterable Iterator List Optional Set Text Tuple Type
    Union
    """.split())  # noqa: SIM905
"""What modules with types import, and what readers would take for a name of `typing`."""
FILTER_NAMES = frozenset("""
    Any ClassVar Filter FilterBuilder FilterField Literal Mapping DateTimeInput OMIT Sequence
    SequenceNotStr
    """.split())  # noqa: SIM905
CLIENT_MODULE = frozenset("""
    Any BaseModel ClientOptions CredentialValue SERVICE TYPE_CHECKING Unpack
    """.split())  # noqa: SIM905
"""What the client modules import in addition to the runtime's public names."""


def refusals(design: ClientDesign) -> Iterator[Refusal]:
    """A client, and options for credentials, that would replace something else."""
    client = design.package.client
    exported = {*runtime.__all__, *CLIENT_MODULE}
    exported |= {name for feature in FEATURES for name in feature.exports}
    if exported & {client, f"Async{client}"}:
        yield Refusal(
            f"the client cannot be called {client}: the package has that name already",
            f"change package.client, for example to {client}Service",
        )
    options = CLIENT_OPTIONS | {"http_client", "options", "super"}
    for cls in _CLIENTS:
        options |= _arguments(cls)
    credentials = {credential.option for credential in design.credentials}
    for option in design.options:
        if option.option in options | credentials and not option.credential:
            yield Refusal(
                f"an option of the client cannot be called {option.option}: "
                "clients have that one already",
                "take another name in service.yaml; of credentials, only one with `public: true` "
                "can be a parameter as well",
            )
    for credential in design.credentials:
        if credential.option in options:
            yield Refusal(
                f"a credential cannot be called {credential.option}: "
                "clients have that option already",
                "take another name under authentication.credentials, like api_key",
            )


def _arguments(client: type) -> frozenset[str]:
    code = client.__init__.__code__  # type: ignore[misc]
    return frozenset(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
