"""The first `service.yaml` says where requests go, and what its owner still has to judge."""

from __future__ import annotations

import pytest
import yaml

from generator.openapi import Facts, Operation, Server, ServerVariable
from generator.scaffold import scaffold
from generator.scaffold.servers import origin_lines

REGION = Server(
    "https://{Region}.harbour.example/{version}",
    (ServerVariable("Region", "eu", ("eu", "us")), ServerVariable("version", "v2")),
)


def facts(*operations: Operation, server: Server) -> Facts:
    return Facts("Harbour", "1", server.default_url, operations, {}, (server,))


def called_at(url: str, **options: object) -> Operation:
    return Operation("a", "GET", "/a", servers=(Server(url),), **options)  # type: ignore[arg-type]


def test_variables_of_the_address_are_options_with_the_documents_defaults() -> None:
    """A region in the address that is a constant sends everyone's data to one region."""
    found = scaffold("harbour", None, facts(server=REGION))
    api = yaml.safe_load(found.text)["api"]
    assert api["base_url"] == "https://{region}.harbour.example/{version}"
    assert api["variables"] == {
        "region": {"default": "eu", "values": ["eu", "us"]},
        "version": {"default": "v2"},
    }
    assert any(
        "`api.variables`" in one and "region (eu)" in one for one in found.undecided
    )


@pytest.mark.parametrize(
    ("base", "url", "filled"),
    [
        ("https://api.harbour.example", "https://files.harbour.example/v2", True),
        ("https://harbour.example", "https://files.harbour.example", True),
        ("https://api.harbour.example", "https://harbour.example.evil.example", False),
        ("https://api.harbour.example", "https://files.example", False),
        ("https://harbour.co.uk", "https://evil.co.uk", False),
    ],
)
def test_credentials_go_to_the_vendors_own_servers_only(
    base: str, url: str, filled: bool
) -> None:
    """The document is untrusted: another domain in it gets no credential by default."""
    undecided: list[str] = []
    lines = list(origin_lines(facts(called_at(url), server=Server(base)), undecided))
    assert bool(lines) == filled
    assert len(undecided) == 1 and "`authentication.origins`" in undecided[0]


def test_an_operation_without_credentials_needs_no_trust() -> None:
    undecided: list[str] = []
    open_ = called_at("https://files.harbour.example", security=())
    base = Server("https://api.harbour.example")
    assert list(origin_lines(facts(open_, server=base), undecided)) == []
    assert undecided == []


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://api.harbour.example", "not https"),
        ("/v1", "it is a path"),
        ("https://ann:secret@api.harbour.example", "it holds a user"),
        ("https://{2nd}.harbour.example", "its variable '2nd'"),
        ("https://h\u00e4fen.example", "punycode"),
        ("https://api.harbour.example?v=1", "a query"),
        ("https://api harbour.example", "no address"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_with_the_reason(
    url: str, reason: str
) -> None:
    """That there is none would send its owner to look for what stands in the document."""
    found = scaffold("harbour", None, facts(server=Server(url)))
    [sentence] = [one for one in found.undecided if "`api.base_url`" in one]
    assert ascii(url)[1:-1].replace("ann:secret", "...") in sentence
    assert reason in sentence
