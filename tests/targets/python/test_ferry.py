"""Every kind of binding, from the page to the request, in both spellings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
import yaml

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.bind.ferry import OPERATIONS, SPEC, tool
from tests.hostile.generation import imported, in_process, save
from tests.pages import printer
from tests.spellings import of_package

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("ferry.yaml").read_text(encoding="utf-8")
)
RULES = """\
tools:
  FERRY_BOOK_TRIP:
    parameters:
      name: {to: body /data/attributes/first_name, why: Short.}
  FERRY_FIND_TRIPS:
    parameters:
      with_tags: {to: query include, append: tags, why: A switch.}
      with_crew: {to: query include, append: crew, why: A switch.}
      fields__trip: {values: {port: harbour}, why: Another word.}
      label: {same_as: tags, to: query tag, why: Repeats.}
      gone: {to: nothing, why: Removed last year.}
  FERRY_CANCEL:
    why: Two operations.
    exactly_one_of: [trip, trips]
    routes:
      - operation: cancel_trip
        parameters: {trip: {to: path id, why: So.}}
      - operation: cancel_group
        when: {given: trips}
        parameters: {trips: {to: body /data, wrap: {id: "{}"}, why: So.}}
  FERRY_ANY:
    why: Two operations.
    routes:
      - {operation: cancel_trip, when: {kind: cancel}}
      - {operation: find_trips, when: {kind: find}, parameters: {id: {to: query tag, why: So.}}}
"""


TOOLS = {
    "FERRY_BOOK_TRIP": "name data__attributes__tree__name data__attributes__tree__left",
    "FERRY_FIND_TRIPS": "include with_tags with_crew fields__trip tags label gone",
    "FERRY_CANCEL": "trip trips",
    "FERRY_SEND_TICKET": "id file note",
    "FERRY_TRACK_VISIT": "engine__kind engine__tank engine__area page",
}
TYPES = {
    **dict.fromkeys(("include", "fields__trip", "trips"), "array"),
    **dict.fromkeys(("with_tags", "with_crew"), "boolean"),
    **dict.fromkeys(("engine__tank", "engine__area"), "integer"),
    **dict.fromkeys(("data__attributes__tree__left", "file"), "object"),
}


def page() -> str:
    tools = [
        printer.tool(
            *(printer.parameter(n, TYPES.get(n, "string")) for n in names.split()),
            slug=slug,
            title=slug.title(),
        )
        for slug, names in TOOLS.items()
    ]
    return printer.page(*tools, tool("FERRY_ANY", "kind!", "id!"), service="Ferry")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("specs") / "ferry"
    folder.mkdir()
    (folder / "tools.txt").write_text(page(), encoding="utf-8")
    (folder / "service.yaml").write_text(SPEC, encoding="utf-8")
    (folder / "bindings.yaml").write_text(RULES, encoding="utf-8")
    (folder / "operations.yaml").write_text(OPERATIONS, encoding="utf-8")
    diagnostics = Diagnostics()
    with in_process():
        made = pipeline.build(folder, diagnostics)
    assert made is not None, list(diagnostics)
    source = save(made.files, tmp_path_factory.mktemp("made"))
    with imported(source, "ferry_tools") as module:
        yield module


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_both_spellings_give_the_request(package: Any, case: dict[str, Any]) -> None:
    """What is lost, see the case."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = package.Ferry(api_key="K1", site="S1", http_client=http)
    group, method = of_package(package)[case["tool"]].method.split(".")
    calls: list[Callable[[], Any]] = [lambda: client.call(case["tool"], case["call"])]
    if "python" in case:
        calls.append(lambda: getattr(getattr(client, group), method)(**case["python"]))
    for call in calls:
        if "fault" in case:
            with pytest.raises(package.ArgumentError) as caught:
                call()
            assert case["fault"] in str(caught.value)
            assert not sent
            continue
        call()
        _check(sent.pop(), case)


def _check(request: httpx.Request, case: dict[str, Any]) -> None:
    wanted, _, query = case["request"].partition("?")
    path = request.url.raw_path.decode().partition("?")[0]
    assert f"{request.method} {path}" == wanted
    assert sorted(unquote(request.url.query.decode()).split("&")) == sorted(
        query.split("&")
    )
    public = path.startswith("/open/")
    assert request.headers.get("x-key") == (None if public else "K1")
    assert request.headers["revision"] == "7"
    if "parts" in case:
        for part in case["parts"]:
            assert part.encode() in request.content
    elif "body" in case:
        assert json.loads(request.content) == case["body"]
    else:
        assert request.content == b""
