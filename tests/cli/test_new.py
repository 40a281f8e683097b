"""`toolpress new` and `toolpress draft`: from what a vendor publishes to a package, by commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.diagnostics import Diagnostics
from generator.spec.service import ServiceSpec, load

Capture = pytest.CaptureFixture[str]
DOCUMENT = """\
openapi: 3.1.0
info: {title: Harbour API, version: '1'}
servers: [{url: 'https://api.harbour.example/v1'}]
security: [{key: []}, {login: []}]
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    login:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: 'https://login.harbour.example/token', scopes: {}}
    unused: {type: http, scheme: basic}
paths:
  /ships/{id}:
    get:
      operationId: getShip
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: D, content: {application/json: {schema: {type: object}}}}}
  /ships:
    get:
      operationId: listShips
      responses: {'200': {description: D, content: {application/json: {schema: {type: object}}}}}
"""
PAGE = """\
Harbour
2 tools.
Keys
Ask for one.
Tools (2)
Harbour Get Ship
Harbour Get ShipIntegration name: HARBOUR_GET_SHIP
A ship.
Parameters
id
integer
✅
—
Which.
Harbour Sink Island
Harbour Sink IslandIntegration name: HARBOUR_SINK_ISLAND
Sinks it.
Parameters
No parameters required.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("page.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


def spec_of(name: str) -> ServiceSpec:
    diagnostics = Diagnostics()
    found = load(Path("specs", name), diagnostics)
    assert found is not None
    assert list(diagnostics) == []
    return found


def test_a_document_alone_becomes_a_package(capsys: Capture) -> None:
    """Nothing is undecided, so the next command is the last one."""
    assert main(["new", "harbour", "--openapi", "openapi.yaml"]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    assert output.out.splitlines()[-1] == "Next: toolpress generate harbour"
    assert "Left to decide" not in output.out
    assert main(["generate", "harbour"]) == 0
    assert "generated/harbour: 2 tools" in capsys.readouterr().out


def test_the_spec_says_what_the_document_says() -> None:
    main(["new", "harbour", "--openapi", "openapi.yaml"])
    spec = spec_of("harbour")
    assert (spec.service, spec.slug_prefix) == ("Harbour", "HARBOUR_")
    assert spec.api.base_url == "https://api.harbour.example/v1"
    slots = {one.option: (str(one.slot), one.format) for one in spec.credentials}
    assert slots == {
        "api_key": ("header X-Key", "{}"),
        "access_token": ("header Authorization", "Bearer {}"),
    }
    assert {one.environment for one in spec.credentials} == {
        "HARBOUR_API_KEY",
        "HARBOUR_ACCESS_TOKEN",
    }
    assert spec.oauth is not None
    assert spec.oauth.token_url == "https://login.harbour.example/token"


def test_a_header_of_one_value_is_sent_with_every_request() -> None:
    """The revision that the vendor asks for is no argument of every method."""
    header = (
        "{name: Revision, in: header, required: true, schema: {const: '2026-01-01'}}"
    )
    text = DOCUMENT.replace("[{name: id,", f"[{header}, {{name: id,").replace(
        "operationId: listShips\n",
        f"operationId: listShips\n      parameters: [{header}]\n",
    )
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    main(["new", "harbour", "--openapi", "openapi.yaml"])
    assert spec_of("harbour").api.headers == (("Revision", "2026-01-01"),)
    assert "revision" not in Path("specs/harbour/tools.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("scheme", "slots"),
    [
        ("{type: apiKey, in: query, name: k}", {"api_key": "query k"}),
        ("{type: apiKey, in: cookie, name: k}", {"api_key": "cookie k"}),
        ("{type: http, scheme: Bearer}", {"access_token": "header Authorization"}),
        (
            "{type: http, scheme: basic}",
            {"username": "header Authorization", "password": "header Authorization"},
        ),
    ],
)
@pytest.mark.parametrize("security", ["security: [{key: []}]\n", ""])
def test_schemes_become_credentials_of_operations(
    scheme: str, slots: dict[str, str], security: str, capsys: Capture
) -> None:
    """Those that the document asks for, or all where it asks for none."""
    text = DOCUMENT.replace("security: [{key: []}, {login: []}]\n", security)
    text = text.replace("{type: apiKey, in: header, name: X-Key}", scheme)
    begin, end = text.index("    login:"), text.index("paths:")
    Path("openapi.yaml").write_text(text[:begin] + text[end:], encoding="utf-8")
    assert main(["new", "harbour", "--openapi", "openapi.yaml"]) == 0
    spec = spec_of("harbour")
    assert {one.option: str(one.slot) for one in spec.credentials} == slots
    assert main(["generate", "harbour", "--out", "out"]) == 0


def test_a_page_is_copied_and_what_is_open_is_said(capsys: Capture) -> None:
    arguments = ["new", "harbour", "--page", "page.txt", "--openapi", "openapi.yaml"]
    assert main(arguments) == 0
    assert Path("specs/harbour/tools.txt").read_text(encoding="utf-8") == PAGE
    out = capsys.readouterr().out
    assert "1 tool left out in specs/harbour/bindings.yaml" in out
    assert out.endswith("Next: toolpress generate harbour\n")
    assert main(["generate", "harbour"]) == 0
    assert "generated/harbour: 1 tools" in capsys.readouterr().out


def test_what_is_only_likely_generates_nothing_before_it_is_read(
    capsys: Capture,
) -> None:
    """A wrong operation would write to a live account."""
    page = PAGE.replace("Get Ship", "Ship Report").replace("GET_SHIP", "SHIP_REPORT")
    Path("page.txt").write_text(page, encoding="utf-8")
    main(["new", "harbour", "--page", "page.txt", "--openapi", "openapi.yaml"])
    assert "1 tool got the likeliest operation" in capsys.readouterr().out
    assert main(["generate", "harbour"]) == 1
    assert "E-PROPOSED" in capsys.readouterr().err
    bindings = Path("specs/harbour/bindings.yaml")
    text = bindings.read_text(encoding="utf-8")
    bindings.write_text(text.replace("    proposed: true\n", ""), encoding="utf-8")
    assert main(["generate", "harbour"]) == 0


def test_what_parameters_leave_open_gets_the_likeliest_slots(capsys: Capture) -> None:
    """They are read before anything is generated, like operations."""
    page = PAGE.replace("\nid\ninteger\n", "\nhull\ninteger\n")
    Path("page.txt").write_text(page, encoding="utf-8")
    main(["new", "harbour", "--page", "page.txt", "--openapi", "openapi.yaml"])
    assert "1 tool got the likeliest slots for parameters" in capsys.readouterr().out
    path = Path("specs/harbour/bindings.yaml")
    text = path.read_text(encoding="utf-8")
    assert "      hull: {to: path id, why: " in text
    assert "      # parameter hull matches no slot of GET /ships/{id}" in text
    assert main(["generate", "harbour"]) == 1
    assert "E-PROPOSED" in capsys.readouterr().err
    path.write_text(text.replace("    proposed: true\n", ""), encoding="utf-8")
    assert main(["generate", "harbour"]) == 0


def test_what_most_operations_require_is_an_option_of_the_client() -> None:
    """A tenant is no argument of every method; one that is called otherwise keeps its name."""
    parameter = (
        "{name: Harbour-Tenant-Id, in: header, required: true, schema: {type: string}}"
    )
    version = (
        "{name: Harbour-Version, in: header, schema: {type: string, default: '7'}}"
    )
    shared = f"{parameter}, {version}"
    text = DOCUMENT.replace("[{name: id,", f"[{shared}, {{name: id,").replace(
        "operationId: listShips\n",
        f"operationId: listShips\n      parameters: [{shared}]\n",
    )
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    main(["new", "harbour", "--openapi", "openapi.yaml"])
    [tenant] = spec_of("harbour").client_parameters
    assert (tenant.option, str(tenant.slot), tenant.environment) == (
        "tenant_id",
        "header Harbour-Tenant-Id",
        "HARBOUR_TENANT_ID",
    )
    assert spec_of("harbour").api.headers == (("Harbour-Version", "7"),)


def test_a_draft_holds_what_the_page_leaves_out(capsys: Capture) -> None:
    test_a_page_is_copied_and_what_is_open_is_said(capsys)
    assert main(["draft", "harbour", "--openapi", "openapi.yaml"]) == 0
    text = Path("specs/harbour/draft.txt").read_text(encoding="utf-8")
    assert "HARBOUR_LIST_SHIPS" in text
    assert "HARBOUR_GET_SHIP" not in text
    assert main(["import-openapi", "openapi.yaml", "harbour"]) == 0
    assert main(["generate", "harbour"]) == 0
    assert "generated/harbour: 2 tools" in capsys.readouterr().out
    assert (
        main(["draft", "harbour", "--openapi", "openapi.yaml", "--page", "b.txt"]) == 0
    )
    assert "is one already" in capsys.readouterr().out
    assert not Path("specs/harbour/b.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["new", "harbour"], "there is nothing to begin a service with"),
        (["new", "Harbour", "--page", "page.txt"], "cannot be called 'Harbour'"),
        (["new", "../x", "--page", "page.txt"], "cannot be called '../x'"),
        (["new", "taken", "--page", "page.txt"], "specs/taken exists already"),
        (
            ["draft", "taken", "--openapi", "openapi.yaml", "--page", "tools.txt"],
            "specs/taken/tools.txt exists already",
        ),
        (
            ["draft", "taken", "--openapi", "openapi.yaml", "--page", "../x.txt"],
            "cannot be a page of taken",
        ),
    ],
)
def test_nothing_is_overwritten(
    arguments: list[str], message: str, capsys: Capture
) -> None:
    page = Path("specs/taken/tools.txt")
    page.parent.mkdir(parents=True)
    page.write_text(PAGE, encoding="utf-8")
    assert main(arguments) == 2
    assert message in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == PAGE
    assert [path.name for path in Path("specs").rglob("*")] == ["taken", "tools.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--page", "missing.txt"],
        ["--page", "openapi.yaml"],
        ["--openapi", "page.txt"],
        ["--page", "page.txt", "--openapi", "missing.yaml"],
    ],
)
def test_what_cannot_be_read_leaves_nothing_behind(arguments: list[str]) -> None:
    assert main(["new", "harbour", *arguments]) == 1
    assert not Path("specs").exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("https://api.harbour.example/v1", "/v1", "no document names an https address"),
        ("https://api.harbour.example/v1", "http://[", "no document names an https"),
        ("in: header, name: X-Key", "in: shoe, name: k", "'key' (apiKey, shoe)"),
        ("{type: apiKey, in: header, name: X-Key}", "{type: mutualTLS}", "mutualTLS"),
        ("securitySchemes", "x-schemes", "no document says what requests carry"),
    ],
)
def test_what_a_document_does_not_say_is_left_to_decide(
    old: str, new: str, said: str, capsys: Capture
) -> None:
    text = DOCUMENT.replace(old, new)
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    assert main(["new", "harbour", "--openapi", "openapi.yaml"]) == 0
    out = capsys.readouterr().out
    assert said in out[out.index("Left to decide:") :]
    spec_of("harbour")


@pytest.mark.parametrize(
    "name", ["class", "super", "requests", "json", "a-1-b", "none"]
)
def test_any_name_of_a_service_makes_a_spec(name: str) -> None:
    assert main(["new", name, "--openapi", "openapi.yaml"]) == 0
    spec_of(name)


def test_a_draft_says_what_it_takes_one_of(capsys: Capture) -> None:
    """A tool that sends JSON where a file was wanted is not what the document offers."""
    schema = "{schema: {type: object, properties: {a: {type: string}}}}"
    form = (
        "{schema: {type: object, properties: {file: {type: string, format: binary}}}}"
    )
    text = DOCUMENT.replace(
        "      operationId: listShips\n",
        "      operationId: listShips\n      requestBody: {content: {"
        f"application/json: {schema}, text/json: {schema}, multipart/form-data: {form}}}}}\n",
    ).replace(
        "content: {application/json: {schema: {type: object}}}",
        "content: {application/json: {schema: {type: object}}, text/csv: {}}",
    )
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    assert main(["new", "harbour", "--openapi", "openapi.yaml"]) == 0
    told = " ".join(capsys.readouterr().err.split())
    assert (
        "warning[W-DRAFT]: Of several media types of a body the draft takes one: of GET /ships "
        "application/json, not multipart/form-data help: Name another one as `media_type`"
    ) in told
    assert (
        "of a response the draft takes one: of GET /ships/{id} application/json, not text/csv, "
        "and 1 more likewise"
    ) in told


def test_a_sentence_has_one_full_stop(capsys: Capture) -> None:
    text = DOCUMENT.replace("/ships", "ships")
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    main(["new", "harbour", "--openapi", "openapi.yaml"])
    output = capsys.readouterr().out
    assert "draft`." in output
    assert ".." not in output.replace("...", "")


@pytest.mark.parametrize("title", ["HARBOUR_MOOR_SHIP", "HARBOUR_MOOR"])
def test_a_body_that_cannot_be_made_leaves_out_its_tool_alone(
    title: str, capsys: Capture
) -> None:
    """One tool that sends XML is no reason to have none of the others."""
    text = DOCUMENT + (
        "  /ships/{id}/moor:\n    post:\n      operationId: moorShip\n"
        "      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n"
        "      requestBody: {required: true, content: {application/xml: {schema: {}}}}\n"
        "      responses: {'204': {description: D}}\n"
    )
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    name = title.replace("_", " ").title()
    page = PAGE[: PAGE.index("Harbour Sink")] + (
        f"{name}\n{name}Integration name: {title}\nMoors a ship.\nParameters\n"
        "id\ninteger\n\u2705\n\u2014\nWhich.\n"
    )
    Path("page.txt").write_text(page, encoding="utf-8")
    arguments = ["new", "harbour", "--page", "page.txt", "--openapi", "openapi.yaml"]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "1 tool left out in specs/harbour/bindings.yaml, since clients" in told
    bindings = Path("specs/harbour/bindings.yaml").read_text(encoding="utf-8")
    assert (
        f"  {title}:\n    left_out: true\n    why: 'Its body has to be app" in bindings
    )
    assert main(["generate", "harbour"]) == 0
    assert "generated/harbour: 1 tool" in capsys.readouterr().out


def test_what_a_page_is_warned_of_is_told_once(capsys: Capture) -> None:
    """It is read where it came from and again as a copy."""
    text = PAGE.replace("2 tools.", "3 tools.").replace("Tools (2)", "Tools (3)")
    Path("page.txt").write_text(text, encoding="utf-8")
    main(["new", "harbour", "--page", "page.txt", "--openapi", "openapi.yaml"])
    assert capsys.readouterr().err.count("W-TOOL-COUNT") == 1


def test_operations_without_a_credential_are_told_once(capsys: Capture) -> None:
    """What hundreds of operations have in common is one fault, with its own help."""
    text = DOCUMENT.replace(
        "{type: apiKey, in: header, name: X-Key}", "{type: mutualTLS}"
    )
    text = text.replace("security: [{key: []}, {login: []}]", "security: [{key: []}]")
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    assert main(["new", "harbour", "--openapi", "openapi.yaml"]) == 0
    told = " ".join(capsys.readouterr().err.split())
    assert told.count("W-DRAFT") == 1
    assert (
        "No tool is drafted for GET /ships/{id}, GET /ships: it asks for the security scheme key"
    ) in told
    assert "help: Add one with `scheme: key` under authentication.credentials" in told


def test_a_document_beyond_measure_is_refused_with_a_sentence(capsys: Capture) -> None:
    doubled = "".join(
        f"    S{n}: {{allOf: [{{$ref: '#/components/schemas/S{n - 1}'}}, "
        f"{{$ref: '#/components/schemas/S{n - 1}'}}]}}\n"
        for n in range(1, 31)
    )
    text = DOCUMENT.replace(
        "schema: {type: object}", "schema: {$ref: '#/components/schemas/S30'}"
    ).replace(
        "components:\n", f"components:\n  schemas:\n    S0: {{type: object}}\n{doubled}"
    )
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    assert main(["new", "harbour", "--openapi", "openapi.yaml"]) == 1
    assert "unfold beyond all measure" in capsys.readouterr().err
