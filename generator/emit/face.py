"""What a package shows at its front: the names it exports, and the words over its clients."""

from __future__ import annotations

import textwrap
from typing import Any

from generator import runtime
from generator.plan.identifiers import import_order
from generator.plan.package import PackagePlan

_INTERNAL = frozenset(
    ("AsyncClient", "AsyncResource", "SyncClient", "SyncResource", "async_raw", "raw")
)
"""What emitted classes build on; users have no need of it."""


def package_face(plan: PackagePlan) -> dict[str, Any]:
    client = plan.spec.package.client
    public = sorted(set(runtime.__all__) - _INTERNAL, key=import_order)
    names = {
        *public,
        client,
        f"Async{client}",
        "__version__",
        "argument_model",
        "manifest",
        "preload",
    }
    exported = sorted(names, key=import_order)
    group = plan.groups[0] if plan.groups else None
    example = ""
    if group is not None:
        method = group.methods[0]
        example = f"\n\nFor example `{group.module}.{method.name}`: {method.summary}"
    doc = (
        f"{plan.spec.package.summary}\n\n"
        f"`{client}` and `Async{client}` have one attribute for each group of tools, and "
        f"one method for each tool.{example}"
    )
    lazy = sorted(runtime.LAZY, key=import_order)
    return {
        "public": [name for name in public if name not in runtime.LAZY],
        "lazy": lazy,
        "exported": exported,
        "doc": _folded(doc),
    }


def client_docs(plan: PackagePlan) -> dict[str, str]:
    """Docstrings of the two clients."""
    options = "\n".join(
        f"    {c.option}: {c.about}"
        + (f" Without it, the environment's {c.environment}." if c.environment else "")
        for c in plan.spec.credentials
    )
    common = (
        "\n\nArgs:\n"
        + options
        + "\n    base_url: Another address of the API, for tests."
        + "\n    http_client: An HTTP client of your own, of httpx or httpx2; it is not closed.\n"
        + "    options: `timeout`, `max_retries` and more, see `ClientOptions`."
    )
    service = plan.spec.service
    return {
        "sync": _folded(f"The {service} API. Threads may share a client.{common}"),
        "asynchronous": _folded(
            f"The {service} API, for asyncio. Tasks may share a client.{common}"
        ),
    }


def filter_imports(plan: PackagePlan) -> dict[str, Any]:
    """The names that the module of filter builders takes from elsewhere."""
    operators = [operator for builder in plan.filters for operator in builder.operators]
    text = " ".join(s.annotation for operator in operators for s in operator.signatures)
    overload = any(len(operator.signatures) > 1 for operator in operators)
    typing = ["Any"] if overload or "Any" in text else []
    filters = ["Filter", "FilterBuilder", "FilterField"]
    return {
        "collections": ["Mapping", *(["Sequence"] if "Sequence[" in text else [])],
        "date": "date |" in text,
        "typing": [*typing, "ClassVar", "Literal", *(["overload"] if overload else [])],
        "filters": [
            *(["DateTimeInput"] if "DateTimeInput" in text else []),
            *filters,
            "and_",
        ],
        "overload": overload,
    }


def webhook_doc(plan: PackagePlan) -> str:
    service = plan.spec.service
    return _folded(
        f"Webhooks: whether a request was sent by {service}, and what it says.\n\n"
        "Give the raw bytes of the body, the headers, and the secret of the webhook:\n\n"
        "    event = webhooks.parse(body, headers, secret)\n\n"
        "`verify` only checks. Both raise `WebhookError` for a request that is not genuine."
    )


def oauth_doc(plan: PackagePlan) -> str:
    """Whichever credential is a bearer token takes it."""
    client = plan.spec.package.client
    option = next(
        (c.option for c in plan.spec.credentials if c.format == "Bearer {}"), ""
    )
    use = f"    {client}({option}=oauth)" if option else f"    {client}(...)"
    return _folded(
        f"OAuth for {plan.spec.service}: access tokens that renew themselves.\n\n"
        "    oauth = OAuth(client_id=..., refresh_token=..., on_tokens=store)\n"
        f"{use}\n\n"
        "`store` is called with the `Tokens` of every renewal: keep the refresh token that "
        "they hold."
    )


def _folded(text: str) -> str:
    return "\n".join(
        folded
        for line in text.split("\n")
        for folded in (
            textwrap.wrap(
                line, 80, subsequent_indent="        ", break_long_words=False
            )
            if line.startswith("    ")
            else textwrap.wrap(line, 80, break_long_words=False)
        )
        or [""]
    )
