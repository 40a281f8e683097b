"""Conventions are filled in where an API plainly follows them, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.openapi import Facts, documents
from generator.openapi.extensions import Extensions
from generator.openapi.importer import facts_of
from generator.scaffold import recognise, scaffold
from generator.spec.service import ServiceSpec, load

JSON_API = "application/vnd.api+json"
ERRORS = (
    "{type: object, properties: {errors: {type: array, items: {type: object, properties: "
    "{code: {type: string}, title: {type: string}, detail: {type: string}}}}}}"
)
LISTING = (
    "{type: object, properties: {data: {type: array, items: {type: object}}, "
    "links: {type: object, properties: {next: {type: string}}}}}"
)
MESSAGE = "{type: object, properties: {message: {type: string}}}"


def document(media_type: str, body: str, errors: str, headers: str = "{}") -> str:
    """Two operations that are alike."""
    operations = "".join(
        f"  /{name}:\n    get:\n      responses:\n"
        f"        '200': {{description: D, headers: {headers}, "
        f"content: {{{media_type}: {{schema: {body}}}}}}}\n"
        f"        '400': {{description: D, content: {{{media_type}: {{schema: {errors}}}}}}}\n"
        for name in ("a", "b")
    )
    return f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{operations}"


def facts(folder: Path, text: str) -> Facts:
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    read = documents.read([path], [], Diagnostics())
    assert read is not None
    found = facts_of(read, Extensions(), None, Diagnostics())
    assert found is not None
    return found


def spec(folder: Path, found: Facts) -> ServiceSpec:
    text = scaffold("yard", None, found).text
    (folder / "service.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    loaded = load(folder, diagnostics)
    assert list(diagnostics) == []
    assert loaded is not None
    return loaded


def test_json_api_is_recognised_whole(tmp_path: Path) -> None:
    found = spec(tmp_path, facts(tmp_path, document(JSON_API, LISTING, ERRORS)))
    conventions = found.conventions
    assert found.api.accept == JSON_API
    assert conventions.envelope.name == "json-api"
    assert conventions.pagination.name == "json-api-links"
    assert conventions.errors.name == "json-api"


def test_a_plain_api_keeps_to_what_is_usual(tmp_path: Path) -> None:
    """A convention that the API does not follow would break every call."""
    found = spec(
        tmp_path, facts(tmp_path, document("application/json", MESSAGE, MESSAGE))
    )
    assert found.conventions == ServiceSpec.__dataclass_fields__["conventions"].default
    assert found.api.accept == "application/json"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("RateLimit-Remaining", "ratelimit-headers"),
        ("X-RateLimit-Remaining", "x-ratelimit-headers"),
    ],
)
def test_headers_of_rate_limits_are_found(
    header: str, name: str, tmp_path: Path
) -> None:
    headers = f"{{{header}: {{schema: {{type: integer}}}}}}"
    text = document("application/json", MESSAGE, MESSAGE, headers)
    found = facts(tmp_path, text)
    assert recognise.rate_limits(found) == ["retry-after", name]
    spec(tmp_path, found)


SCOPED = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /accounts/{AccountId}.json:
    get: {tags: [ApiV1Account], parameters: [&account {name: AccountId, in: path, required: true}]}
  /accounts/{AccountId}/ships:
    get: {tags: [ApiV1Ship], parameters: [*account]}
    post: {tags: [ApiV1Ship], parameters: [*account]}
  /accounts/{AccountId}/ships/{ShipId}:
    get: {tags: [ApiV1Ship], parameters: [*account, {name: ShipId, in: path, required: true}]}
    put: {tags: [ApiV1Ship], parameters: [*account, {name: ShipId, in: path, required: true}]}
  /accounts/{AccountId}/berths:
    get: {tags: [ApiV1Berth], parameters: [*account]}
"""


def test_what_nearly_all_paths_are_below_is_an_option_of_the_client(
    tmp_path: Path,
) -> None:
    """Callers would give it to every call otherwise, and agents would have to know it."""
    [option] = spec(tmp_path, facts(tmp_path, SCOPED)).client_parameters
    assert (option.option, str(option.slot)) == ("account_id", "path AccountId")
    assert option.environment == "YARD_ACCOUNT_ID"


def test_what_all_tags_begin_with_names_no_group(tmp_path: Path) -> None:
    groups = spec(tmp_path, facts(tmp_path, SCOPED)).groups
    assert dict(groups) == {
        "ApiV1Account": "account",
        "ApiV1Berth": "berth",
        "ApiV1Ship": "ship",
    }


@pytest.mark.parametrize(
    ("members", "flag"),
    [
        ("ok: {type: boolean}", "/ok"),
        ("success: {type: boolean}, data: {type: object}", "/success"),
        ("ok: {type: string}", ""),
    ],
)
def test_a_flag_in_every_response_tells_errors(
    tmp_path: Path, members: str, flag: str
) -> None:
    """Else the errors of such an API are results, and programs go on with them."""
    body = f"{{type: object, properties: {{{members}}}}}"
    found = spec(tmp_path, facts(tmp_path, document("application/json", body, MESSAGE)))
    assert found.conventions.errors.wire().get("flag", "") == flag


@pytest.mark.parametrize(
    ("first", "second", "url"),
    [
        ("/oauth/token", "/oauth/token", "https://api.yard.example/oauth/token"),
        ("/oauth/token", "https://login.yard.example/token", ""),
        ("http://yard.example/token", "http://yard.example/token", ""),
    ],
)
def test_where_tokens_are_renewed_is_filled_in_or_left_to_decide(
    tmp_path: Path, first: str, second: str, url: str
) -> None:
    """Tokens would end without a word, and clients with them."""
    text = document("application/json", MESSAGE, MESSAGE)
    text += "servers: [{url: 'https://api.yard.example/v1'}]\nsecurity: [{a: []}, {b: []}]\n"
    text += "components:\n  securitySchemes:\n"
    for name, one in (("a", first), ("b", second)):
        flow = f"{{tokenUrl: '{one}', scopes: {{}}}}"
        text += f"    {name}: {{type: oauth2, flows: {{clientCredentials: {flow}}}}}\n"
    found = facts(tmp_path, text)
    made = scaffold("yard", None, found)
    assert (f"token_url: {url}\n" in made.text) == bool(url)
    assert any("oauth.token_url" in one for one in made.undecided) != bool(url)
