"""The words in which recordings are written down (see `cases/`)."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

RESPONSES = Path(__file__).with_name("responses")


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload."""

    filename: str
    content: bytes
    content_type: str

    def as_json(self) -> dict[str, str]:
        """How fixtures hold it."""
        return {
            "$bytes": base64.b64encode(self.content).decode("ascii"),
            "filename": self.filename,
            "content_type": self.content_type,
        }


@dataclass(frozen=True, slots=True)
class Sdk:
    """A call of the vendor's SDK.

    `method` is `Group.method`. A dict argument is a request body: it must come out on the wire as
    it is written here, so that nothing is recorded that the SDK made of a slip of ours.
    """

    method: str
    arguments: tuple[Any, ...]
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Plain:
    """A request written out by hand, for what the SDK lacks or cannot send; `why` says which."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Any = None
    why: str = ""
    public: bool = False
    """Without a private key, as the client-side endpoints want it."""
    headers: tuple[tuple[str, str], ...] = ()


def sdk(method: str, *arguments: Any, **options: Any) -> Sdk:
    """A call of the SDK, as its own documentation writes it."""
    return Sdk(method, arguments, options)


@dataclass(frozen=True, slots=True)
class Response:
    """What the server says. `document` names a file of `responses/`, without its suffix."""

    status: int
    document: str = ""
    edits: tuple[Callable[[Any], None], ...] = ()
    content: Any = None
    """The JSON document itself, where no file has it."""

    def body(self) -> Any:
        """The JSON document; None where there is no body.

        Its placeholders for links depend on the request, see `record`.
        """
        if not self.document:
            return copy.deepcopy(self.content)
        path = RESPONSES / f"{self.document}.json"
        body = copy.deepcopy(json.loads(path.read_text(encoding="utf-8")))
        for edit in self.edits:
            edit(body)
        return body

    def edited(self, edit: Callable[[Any], None]) -> Response:
        """The same answer, changed."""
        return replace(self, edits=(*self.edits, edit))

    def sparse(self, **fields: Sequence[str]) -> Response:
        """With only these attributes of each type; `_` in a type stands for `-`."""
        wanted = {name.replace("_", "-"): list(names) for name, names in fields.items()}

        def edit(body: Any) -> None:
            for resource in _resources(body):
                if resource["type"] in wanted and "attributes" in resource:
                    resource["attributes"] = _picked(
                        resource["attributes"], wanted[resource["type"]]
                    )

        return self.edited(edit)

    def without(self, *names: str) -> Response:
        """Without attributes that the API sends on request only, or without `included`."""

        def edit(body: Any) -> None:
            for name in names:
                body.pop(name, None)
                for resource in _resources(body):
                    resource.get("attributes", {}).pop(name, None)

        return self.edited(edit)

    def bare(self) -> Response:
        """Without related resources and their ids, which the API sends on request only."""

        def edit(body: Any) -> None:
            body.pop("included", None)
            for resource in _resources(body):
                for relation in resource.get("relationships", {}).values():
                    relation.pop("data", None)

        return self.edited(edit)

    def paged(self) -> Response:
        """With a link to a next page, where the vendor's document tells of none."""

        def edit(body: Any) -> None:
            body["links"]["next"] = "{next}"

        return self.edited(edit)

    def last(self, most: int | None = None) -> Response:
        """As the last page, with at most so many items."""

        def edit(body: Any) -> None:
            body["links"].pop("next", None)
            if most is not None:
                body["data"] = body["data"][:most]
                if not most:
                    body.pop("included", None)

        return self.edited(edit)


def response(document: str, status: int = 200) -> Response:
    """An answer with a document of `responses/`."""
    return Response(status, document)


NO_CONTENT = Response(204)
ACCEPTED = Response(202)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call in three spellings, and what comes back."""

    name: str
    call: Mapping[str, Any]
    """By documented names."""
    arguments: Mapping[str, Any]
    """Of the Python method."""
    sent: Sdk | Plain
    response: Response
    follows: str = ""
    """The name of the exchange whose next page this is."""
    options: Mapping[str, Any] | None = None
    """Of the call, beside its arguments: what the page has no parameter for."""


@dataclass(frozen=True, slots=True)
class Recording:
    """All exchanges of one tool. `method` is its Python method, `group.name`."""

    tool: str
    method: str
    exchanges: tuple[Exchange, ...] = field(default=())


def recording(tool: str, method: str, *exchanges: Exchange) -> Recording:
    """The recording of a tool; `tool` is its slug without the prefix of the service."""
    return Recording(f"KLAVIYO_{tool}", method, exchanges)


def _resources(body: Any) -> list[dict[str, Any]]:
    data = body.get("data")
    primary = (
        data if isinstance(data, list) else [data] if isinstance(data, dict) else []
    )
    return [*primary, *body.get("included", ())]


def _picked(attributes: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """The attributes that a sparse fieldset asks for; `a.b` asks for a member of a member."""
    picked: dict[str, Any] = {}
    for name in names:
        head, _, rest = name.partition(".")
        if head not in attributes:
            continue
        value = attributes[head]
        if rest and isinstance(value, Mapping):
            picked.setdefault(head, {}).update(_picked(value, [rest]))
        else:
            picked[head] = value
    return picked
