"""The operations of one document as wire facts: only what is on the wire, and no sentence."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from generator.conventions.locations import LOCATIONS
from generator.conventions.media_types import can_be_sent, preference
from generator.diagnostics import Diagnostics
from generator.openapi import Facts, Operation
from generator.openapi.endpoints import Endpoint, Entries, Entry
from generator.openapi.extensions import ExtensionReader, Extensions
from generator.openapi.json_access import (
    JsonObject,
    mapping,
    sequence,
    text,
    texts,
    word,
)
from generator.openapi.losses import Losses
from generator.openapi.media import MediaReader
from generator.openapi.parameters import ParameterReader
from generator.openapi.references import References
from generator.openapi.resolving import Resolving
from generator.openapi.schemas import SchemaReader, TooLarge
from generator.openapi.security import SecurityReader, scope_choices, scopes
from generator.openapi.text_similarity import LONGEST
from generator.openapi.walk import reachable
from generator.pointer import escape
from generator.source import Location


def read_facts(
    document: JsonObject,
    path: str,
    extensions: Extensions,
    diagnostics: Diagnostics,
    only: Collection[str] | None = None,
    used_ids: frozenset[str] = frozenset(),
) -> Facts | None:
    """The facts of a document, or of the operations whose ids are in `only`; None after E-OPENAPI.

    `document` is OpenAPI 3 (see `documents`); `path` is its name in messages. What facts cannot
    hold is a `W-OPENAPI-...` warning, one for each kind. Only schemas that the operations reach
    are part of the facts.
    """
    losses = Losses()
    reader = _Reader(document, extensions, losses)
    entries = Entries(document, reader.references, extensions.aliases, losses, used_ids)
    try:
        operations = [
            reader.read(entry)
            for entry in sorted(entries, key=lambda entry: entry.id)
            if only is None or entry.id in only
        ]
    except TooLarge:
        diagnostics.error(
            "E-OPENAPI",
            "the document's schemas unfold beyond all measure",
            Location(path),
        )
        return None
    facts = reader.facts(operations)
    losses.report(path, diagnostics)
    return facts


def read_endpoints(
    document: JsonObject,
    extensions: Extensions,
    used_ids: frozenset[str] = frozenset(),
    losses: Losses | None = None,
) -> tuple[Endpoint, ...]:
    """All operations by what identifies them, sorted by id; ids are as in `read_facts`.

    `losses` gathers those that are left out.
    """
    references = References(document)
    entries = Entries(
        document, references, extensions.aliases, losses or Losses(), used_ids
    )
    names = _Names(references)
    return tuple(
        sorted(
            (names.endpoint(entry) for entry in entries),
            key=lambda endpoint: endpoint.id,
        )
    )


class _Reader:
    def __init__(
        self, document: JsonObject, extensions: Extensions, losses: Losses
    ) -> None:
        self._document = document
        self._losses = losses
        self.references = References(document)
        resolving = Resolving(self.references, losses)
        self._schemas = SchemaReader(document, self.references, losses)
        self._parameters = ParameterReader(resolving, self._schemas, losses)
        self._media = MediaReader(resolving, self._schemas, losses)
        self._extensions = ExtensionReader(extensions, self._schemas, losses)
        self._security = SecurityReader(resolving, losses)

    def facts(self, operations: list[Operation]) -> Facts:
        info = mapping(self._document.get("info"))
        for key in ("webhooks", "x-webhooks"):
            for name in mapping(self._document.get(key)):
                where = f"#/{key}/{escape(name)}"
                self._lost("a webhook is not part of the package", where)
        servers = self._security.servers(self._document.get("servers"), "#/servers")
        base_url = servers[0].default_url if servers else ""
        if not base_url.startswith(("https://", "http://")):
            if not servers:
                self._lost("the document names no server", "#/servers")
            base_url = ""
        return Facts(
            title=str(info.get("title", "")),
            version=str(info.get("version", "")),
            base_url=base_url,
            operations=tuple(operations),
            schemas=reachable(operations, self._schemas.schemas),
            servers=servers,
            security=self._security.requirements(self._document.get("security")) or (),
            security_schemes=self._security.schemes(self._document),
        )

    def read(self, entry: Entry) -> Operation:
        """One operation's facts. Raises `TooLarge`."""
        content = entry.content
        if entry.repeated:
            self._lost("this operation's id is another's already", entry.where)
        if content.get("callbacks"):
            self._lost("`callbacks` are not kept", entry.where)
        tags = texts(content.get("tags"))
        responses = self._media.responses(entry)
        # `security` of the document applies where an operation has none.
        asked = content.get("security", self._document.get("security"))
        own = "servers" in content
        return Operation(
            id=entry.id,
            method=entry.method,
            path=entry.path,
            aliases=entry.aliases,
            group=tags[0] if tags else "",
            scopes=self._extensions.scopes(entry) or scopes(asked),
            scope_choices=(
                () if self._extensions.scopes(entry) else scope_choices(asked)
            ),
            limits=self._extensions.limits(entry),
            security=self._security.requirements(content.get("security")),
            servers=self._security.servers(
                content["servers"] if own else entry.item.get("servers"),
                (entry.where if own else entry.where.rpartition("/")[0]) + "/servers",
            ),
            parameters=self._parameters.read(entry),
            body=self._media.body(entry),
            responses=responses.success,
            redirects=responses.redirects,
            errors=responses.errors,
            filters=self._extensions.filters(entry),
            deprecated=content.get("deprecated") is True,
        )

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-OPERATION", what, where)


class _Names:
    """Gathers the names of what an operation takes, without reading its schemas whole."""

    def __init__(self, references: References) -> None:
        self._resolving = Resolving(references, Losses())

    def endpoint(self, entry: Entry) -> Endpoint:
        names: dict[str, bool] = {}
        for owner in (entry.item, entry.content):
            for given in sequence(owner.get("parameters")):
                parameter = self._follow(given)
                name = word(parameter.get("name"))
                if name is not None:
                    location = LOCATIONS.get(str(parameter.get("in")))
                    always = location is not None and location.always_required
                    names[name] = always or parameter.get("required") is True
        body = self._follow(entry.content.get("requestBody"))
        offers = mapping(body.get("content"))
        is_unmade = body.get("required") is True and not any(map(can_be_sent, offers))
        for offer in offers.values():
            schema = mapping(offer).get("schema")
            for name, required in self._properties(schema).items():
                names.setdefault(name, required and body.get("required") is True)
        return Endpoint(
            entry.id,
            entry.method,
            entry.path,
            entry.aliases,
            text(entry.content.get("summary")) or "",
            tuple(names),
            frozenset(name for name, required in names.items() if required),
            (text(entry.content.get("description")) or "")[:LONGEST],
            min(offers, key=preference, default="") if is_unmade else "",
        )

    def _properties(self, schema: Any) -> dict[str, bool]:
        """The properties at the top of a schema, and whether each is required."""
        found: dict[str, bool] = {}
        required: set[str] = set()
        pending = [schema]
        for _ in range(200):
            if not pending:
                break
            content = self._follow(pending.pop())
            required.update(texts(content.get("required")))
            found.update(dict.fromkeys(mapping(content.get("properties")), False))
            pending += sequence(content.get("allOf"))
        return {name: name in required for name in found}

    def _follow(self, value: Any) -> JsonObject:
        return mapping(self._resolving.follow(value, ""))
