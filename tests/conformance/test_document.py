"""The validator accepts valid requests and refuses invalid ones, on an invented service.

If it accepted everything, a green run against a vendor's document would mean nothing.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conformance.coverage import Coverage, leaves_of
from tests.conformance.document import Document
from tests.conformance.request import Request, of_fixtures


@pytest.fixture(scope="module")
def document() -> Document:
    text = Path(__file__).with_name("harbour.yaml").read_text(encoding="utf-8")
    raw = yaml.safe_load(text)
    return Document(raw)


def patch(body: Any, path: str = "/ships/a%2Fb", **headers: str) -> Request:
    headers = {"content-type": "application/json", **headers}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Request(
        "TOOL", "test", "PATCH", path, (), {**headers, "host": HOST}, content
    )


def get(*query: tuple[str, str], **headers: str) -> Request:
    headers = {"revision": "1", "authorization": "key", "host": HOST, **headers}
    return Request("TOOL", "test", "GET", "/ships", query, headers, b"")


def photo(*fields: tuple[str, str]) -> Request:
    parts = "".join(
        f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'
        for name, text in fields
    )
    headers = {"content-type": "multipart/form-data; boundary=B", "host": HOST}
    return Request(
        "TOOL", "test", "POST", "/photos", (), headers, f"{parts}--B--\r\n".encode()
    )


HOST = "api.example.com"


@pytest.mark.parametrize(
    "request_",
    [
        get(),
        get(
            ("fields[ship]", "name,flag"), ("page[size]", "50"), ("site", "public key")
        ),
        patch({"name": "Ann"}),
        patch({"name": "Ann", "flag": None, "at": None, "length": None}),
        patch({"name": "Ann", "length": 7, "at": {"latitude": 1, "longitude": 2.5}}),
        patch(
            {"name": "Ann", "crew": [{"rank": "mate"}], "extra": {"any": {"thing": 1}}}
        ),
        photo(("file", "bytes"), ("hidden", "false")),
    ],
    ids=str,
)
def test_what_the_document_allows_is_valid(
    document: Document, request_: Request
) -> None:
    """Among it what is meant and, by the letter of OpenAPI 3.0, not said: null, and lookalikes."""
    assert document.problems(request_) == []


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (get(("fields[ship]", "name,mast")), "fields[ship]"),
        (get(("fields[ship", "name")), "query fields[ship:"),
        (get(("page[size]", "51")), "page[size]"),
        (get(("page[size]", "x")), "page[size]"),
        (get(("fields[ship]", "name"), ("fields[ship]", "flag")), "given twice"),
        (patch({}), "'name' is a required property"),
        (patch({"name": None}), "/name"),
        (patch({"name": "Ann", "flag": "SE"}), "/flag"),
        (patch({"name": "Ann", "length": True}), "/length"),
        (patch({"name": "Ann", "at": {"latitude": 1}}), "/at"),
        (
            patch({"name": "Ann", "at": {"latitude": 1, "longitude": 2, "x": 1}}),
            "body /at/x",
        ),
        (
            patch({"name": "Ann", "nmae": "Bob"}),
            "body /nmae: the schema has no such member",
        ),
        (
            patch({"name": "Ann", "crew": [{"rank": "mate"}, {"rnk": 1}]}),
            "body /crew/1/rnk",
        ),
        (patch(b"{"), "body"),
        (patch({"name": "Ann"}, **{"content-type": "text/plain"}), "text/plain"),
        (patch({"name": "Ann"}, path="/ships/a/b"), "no operation PATCH /ships/a/b"),
        (photo(("hidden", "false")), "'file' is a required property"),
        (
            photo(("file", "bytes"), ("hidden", "False")),
            "/hidden: 'False' is not of type 'boolean'",
        ),
        (photo(("file", "bytes"), ("secret", "1")), "form secret"),
    ],
    ids=str,
)
def test_what_the_document_does_not_allow_is_refused(
    document: Document, request_: Request, message: str
) -> None:
    problems = document.problems(request_)
    assert problems
    assert message in "\n".join(problem.message for problem in problems)


def test_a_missing_header_is_refused(document: Document) -> None:
    request = get()
    without = {
        name: value for name, value in request.headers.items() if name != "revision"
    }
    [problem] = document.problems(replace(request, headers=without))
    assert "revision" in problem.message


def test_nullable_is_read_as_meant(document: Document) -> None:
    assert document.adapted == 3


def test_leaves_are_what_holds_nothing_more(document: Document) -> None:
    content = document.raw["paths"]["/ships/{id}"]["patch"]["requestBody"]["content"]
    assert leaves_of(document, content["application/json"]["schema"]) == {
        "/name",
        "/flag",
        "/at/latitude",
        "/at/longitude",
        "/length",
        "/crew/*/rank",
        "/extra",
    }


def test_coverage_counts_what_was_reached(document: Document) -> None:
    bound = {
        "GET /ships": frozenset({"query page[size]"}),
        "PATCH /ships/{id}": frozenset(
            {"path id", "body /name", "body /at", "body /crew"}
        ),
    }
    coverage = Coverage(document, bound)
    assert [share.reached for share in coverage.shares().values()] == [0] * 5
    coverage.add(get())
    coverage.add(
        patch({"name": "Ann", "at": {"latitude": 1, "longitude": 2}, "extra": {"a": 1}})
    )
    shares = {
        what: (share.reached, share.known) for what, share in coverage.shares().items()
    }
    assert shares == {
        "operations that tools call": (2, 2),
        "parameters of those operations": (2, 4),
        "body leaves of those operations": (4, 7),
        "slots that parameters are bound to": (3, 5),
        "body leaves at or below those slots": (3, 4),
    }
    missed = coverage.bound_slots() - coverage.reached_slots()
    assert missed == {
        ("GET /ships", "query page[size]"),
        ("PATCH /ships/{id}", "body /crew"),
    }


def test_recorded_requests_are_read(document: Document, tmp_path: Path) -> None:
    """Fixtures hold requests in a readable form; the validator needs them as sent."""
    json_request = {
        "method": "PATCH",
        "path": "/ships/a%2Fb",
        "query": [["site", "x,y"]],
        "headers": {"Content-Type": "application/json", "host": HOST},
        "body": {"name": "Ænn", "flag": None},
    }
    form_request = {
        "method": "POST",
        "path": "/photos",
        "query": [],
        "headers": {"content-type": "multipart/form-data", "host": HOST},
        "body": [
            {"name": "hidden", "text": "true"},
            {
                "name": "file",
                "filename": "a.png",
                "content_type": "image/png",
                "base64": "iVBORw0KGgoNCg==",
            },
        ],
    }
    exchanges = [{"request": json_request}, {"request": form_request}]
    fixture = {"tool": "TOOL", "exchanges": exchanges}
    (tmp_path / "tool.json").write_text(json.dumps(fixture), encoding="utf-8")
    first, second = of_fixtures(tmp_path)
    assert first.json == {"name": "Ænn", "flag": None}
    assert first.query == (("site", "x,y"),)
    assert [name for name, _ in second.form] == ["hidden", "file"]
    assert document.problems(first) == document.problems(second) == []
    wrong = {**json_request, "body": {"name": 7}}
    (tmp_path / "tool.json").write_text(
        json.dumps({"tool": "TOOL", "exchanges": [{"request": wrong}]}),
        encoding="utf-8",
    )
    [problem] = [
        one for request in of_fixtures(tmp_path) for one in document.problems(request)
    ]
    assert "/name" in problem.message
    assert "fixture tool.json" in str(problem)
