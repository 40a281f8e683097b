"""Servers of a document, and the credentials that its operations take."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from generator.openapi import (
    OAuthFlow,
    Security,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.openapi.json_access import (
    JsonObject,
    mapping,
    sequence,
    text,
    texts,
    word,
)
from generator.openapi.losses import Losses
from generator.openapi.resolving import Resolving
from generator.pointer import escape

_TYPES = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")


class SecurityReader:
    def __init__(self, resolving: Resolving, losses: Losses) -> None:
        self._resolving = resolving
        self._losses = losses

    def schemes(self, document: JsonObject) -> tuple[SecurityScheme, ...]:
        components = mapping(document.get("components"))
        found = []
        for name, given in mapping(components.get("securitySchemes")).items():
            where = f"#/components/securitySchemes/{escape(name)}"
            content = self._resolving.follow(given, where)
            kind = None if content is None else content.get("type")
            if content is None or kind not in _TYPES:
                self._lost("this security scheme is of no known type", where)
                continue
            found.append(
                SecurityScheme(
                    name,
                    kind,
                    location=(
                        (text(content.get("in")) or "") if kind == "apiKey" else ""
                    ),
                    parameter=(
                        (text(content.get("name")) or "") if kind == "apiKey" else ""
                    ),
                    scheme=(
                        (text(content.get("scheme")) or "").lower()
                        if kind == "http"
                        else ""
                    ),
                    flows=tuple(_flows(content)) if kind == "oauth2" else (),
                )
            )
        return tuple(sorted(found, key=lambda scheme: scheme.name))

    def requirements(self, given: Any) -> Security | None:
        """The alternatives of a `security` keyword; None where there is none."""
        if not isinstance(given, list):
            return None
        alternatives = (tuple(sorted(one)) for one in given if isinstance(one, dict))
        return tuple(dict.fromkeys(alternatives))

    def servers(self, given: Any, where: str) -> tuple[Server, ...]:
        found = []
        for index, server in enumerate(sequence(given)):
            url = (text(mapping(server).get("url")) or "").strip()
            if not url:
                self._lost("this server has no URL", f"{where}/{index}")
                continue
            if not re.match(r"https?://|\{", url):
                self._lost("a server is not named by a full URL", f"{where}/{index}")
            variables = mapping(mapping(server).get("variables"))
            found.append(
                Server(
                    url.rstrip("/"),
                    tuple(
                        ServerVariable(
                            name,
                            word(mapping(one).get("default")) or "",
                            texts(mapping(one).get("enum")),
                        )
                        for name, one in variables.items()
                    ),
                )
            )
        return tuple(found)

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-OPERATION", what, where)


def scopes(given: Any) -> tuple[str, ...]:
    """The OAuth scopes that a `security` keyword names, in any of its alternatives."""
    found: dict[str, None] = {}
    for alternative in sequence(given):
        for names in mapping(alternative).values():
            found.update(dict.fromkeys(texts(names)))
    return tuple(found)


def scope_choices(given: Any) -> tuple[tuple[str, ...], ...]:
    """The scopes of each alternative of a `security` keyword; empty: all are needed."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    for alternative in sequence(given):
        names = [one for each in mapping(alternative).values() for one in texts(each)]
        if names:
            found.setdefault(frozenset(names), tuple(dict.fromkeys(names)))
    least = [
        one for key, one in found.items() if not any(key > other for other in found)
    ]
    return tuple(least) if len(found) > 1 else ()


def _flows(content: JsonObject) -> Iterable[OAuthFlow]:
    for name, flow in mapping(content.get("flows")).items():
        if isinstance(flow, dict):
            yield OAuthFlow(
                name,
                text(flow.get("authorizationUrl")) or "",
                text(flow.get("tokenUrl")) or "",
                text(flow.get("refreshUrl")) or "",
            )
