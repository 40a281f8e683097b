"""What a package shows at its front: the names it exports, and the words over its clients."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from generator import runtime
from generator.design import ClientDesign
from generator.design.words import words
from generator.targets.examples import PLAIN, example_of
from generator.targets.python.filters import FilterBuilder
from generator.targets.python.identifiers import export_order, import_order, snake_case
from generator.targets.python.runtime import FEATURES, features
from generator.targets.python.views import GroupView

_INTERNAL = frozenset(
    ("AsyncClient", "AsyncResource", "SyncClient", "SyncResource", "async_raw", "raw")
)
"""What emitted classes build on; users have no need of it."""


@dataclass(frozen=True, slots=True)
class Exports:
    public: tuple[str, ...]
    """From the runtime, at once."""
    lazy: tuple[tuple[str, str], ...]
    """From the runtime, when they are first asked for: name and module below it."""
    exported: tuple[str, ...]
    """All of them and the package's own."""


def exports(design: ClientDesign) -> Exports:
    client = design.package.client
    lazy = dict(runtime.LAZY)
    hidden = set(_INTERNAL)
    for feature in FEATURES:
        hidden |= feature.exports.keys()
    for feature in features(design):
        lazy |= feature.exports
    at_once = set(runtime.__all__) - hidden - lazy.keys()
    own = {
        client,
        f"Async{client}",
        "__version__",
        "argument_model",
        "load_annotations",
        "manifest",
        "preload",
        "tools",
    }
    return Exports(
        tuple(sorted(at_once, key=import_order)),
        tuple((name, lazy[name]) for name in sorted(lazy, key=import_order)),
        tuple(sorted({*at_once, *lazy, *own}, key=export_order)),
    )


def package_docstring(design: ClientDesign, groups: tuple[GroupView, ...]) -> str:
    client = design.package.client
    example = ""
    if groups:
        method = groups[0].methods[0]
        example = (
            f"\n\nFor example `{groups[0].module}.{method.name}`: {method.summary}"
        )
    return _folded(
        f"{design.package.summary}\n\n"
        f"`{client}` and `Async{client}` have one attribute for each group of tools, and "
        f"one method for each tool.{example}"
    )


def client_docstring(design: ClientDesign, first: str) -> str:
    described = [(c.option, c.about, c.environment) for c in design.credentials]
    described += [
        (o.option, o.about, o.environment) for o in design.options if not o.credential
    ]
    options = "\n".join(
        f"    {option}: {about}"
        + (f" Without it, the environment's {environment}." if environment else "")
        for option, about, environment in described
    )
    return _folded(
        f"{first}\n\nArgs:\n"
        + options
        + "\n    base_url: Another address of the API, for tests."
        + "\n    http_client: An HTTP client of your own, of httpx or httpx2; it is not closed.\n"
        + "    options: `timeout`, `max_retries` and more, see `ClientOptions`."
    )


@dataclass(frozen=True, slots=True)
class FilterImports:
    """The names that the module of filter builders takes from elsewhere."""

    collections: tuple[str, ...]
    sequences: bool
    date: bool
    typing: tuple[str, ...]
    filters: tuple[str, ...]
    overload: bool


def filter_imports(builders: Iterable[FilterBuilder]) -> FilterImports:
    operators = [operator for builder in builders for operator in builder.operators]
    values = [s.value for operator in operators for s in operator.signatures if s.value]
    names = frozenset(name for value in values for name in value.names)
    overload = any(len(operator.signatures) > 1 for operator in operators)
    typing = ["Any"] if overload or "Any" in names else []
    dates = ["DateTimeInput"] if "DateTimeInput" in names else []
    return FilterImports(
        ("Mapping", *(["Sequence"] if "Sequence" in names else [])),
        "SequenceNotStr" in names,
        "date" in names,
        (*typing, "ClassVar", "Literal", *(["overload"] if overload else [])),
        (*dates, "Filter", "FilterBuilder", "FilterField", "and_"),
        overload,
    )


def webhook_docstring(design: ClientDesign) -> str:
    return _folded(
        f"Webhooks: whether a request was sent by {design.service}, and what it says.\n\n"
        "Give the raw bytes of the body, the headers, and the secret of the webhook:\n\n"
        "    event = webhooks.parse(body, headers, secret)\n\n"
        "`verify` only checks. Both raise `WebhookError` for a request that is not genuine."
    )


def bulk_docstring(design: ClientDesign) -> str:
    client = snake_case(words(design.package.client))
    name = snake_case(design.bulk_jobs[0].name)
    return _folded(
        "Bulk jobs: any number of rows, in as few requests as the API allows.\n\n"
        f"    done = bulk.{name}({client}, rows)\n"
        "    for error in done.errors:\n"
        "        print(rows[error.row], error.message)\n\n"
        "Calls keep to the rate limits of the client. A run that is interrupted can be resumed. "
        f"Functions with an `a` in front (`a{name}`) take the asynchronous client."
    )


def oauth_docstring(design: ClientDesign) -> str:
    """Whichever credential is a bearer token takes it."""
    client = design.package.client
    option = next((c.option for c in design.credentials if c.format == "Bearer {}"), "")
    use = f"    {client}({option}=oauth)" if option else f"    {client}(...)"
    return _folded(
        f"OAuth for {design.service}: access tokens that renew themselves.\n\n"
        "    oauth = OAuth(client_id=..., refresh_token=..., on_tokens=store)\n"
        f"{use}\n\n"
        "`store` is called with the `Tokens` of every renewal: keep the refresh token that "
        "they hold."
    )


def tools_docstring(design: ClientDesign) -> str:
    return _folded(
        f"The tools of {design.service} for language models.\n\n"
        "    toolset = tools.Toolset(read_only=True)\n"
        "    result = toolset.run(client, name, arguments)\n\n"
        "`result.text` is what the model is told. Failures are results, too."
    )


def server_docstring(design: ClientDesign, command: str) -> str:
    return _folded(
        f"The server of {design.service}'s tools for MCP clients: the command `{command}`.\n\n"
        f'Needs `pip install "{design.package.distribution}[mcp]"`.'
    )


def stand_ins(design: ClientDesign) -> dict[str, str]:
    """Values of a client's options for tests, where there is no account.

    Those that calls send as arguments are such as the API takes.
    """
    found = {one.option: "test" for one in design.credentials}
    for one in design.options:
        if not one.default:
            found[one.option] = one.values[0] if one.values else "test"
    for operation in design.operations():
        for field in (field for route in operation.routes for field in route.fields):
            if found.get(field.client) == "test":
                example = example_of(field.type, design.requests)
                found[field.client] = "test" if example == PLAIN else str(example)
    return found


def sign_docstring(design: ClientDesign) -> str:
    """Of the function that signs webhook requests for tests; empty: there is none."""
    scheme = design.webhooks
    if scheme is None:
        return ""
    needs = (
        f" It must have the id of the webhook, a string, at `{scheme.id_pointer}`."
        if scheme.id
        else ""
    )
    return _folded(
        "A webhook request that `webhooks.parse` accepts: its body and headers.\n\n"
        f"`event` is the JSON document, or the bytes of the body.{needs} `timestamp` is the Unix "
        "time of sending, now by default."
    )


def testing_docstring(design: ClientDesign) -> str:
    module = design.package.module
    return _folded(
        f"For tests of code that uses {module}: canned responses, and assertions on what was "
        "called.\n\n"
        "    api = testing.FakeAPI()\n"
        "    api.respond(method, document)\n"
        "    run(api.client())\n"
        "    api.assert_called_once(method, ...)\n\n"
        "Nothing is sent, and nothing waits. A method is named as `group.method`, or as the tool."
    )


def _folded(text: str) -> str:
    folded: list[str] = []
    for line in text.split("\n"):
        hanging = "        " if line.startswith("    ") else ""
        folded += textwrap.wrap(
            line, 80, subsequent_indent=hanging, break_long_words=False
        ) or [""]
    return "\n".join(folded)
