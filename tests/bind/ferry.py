"""A ferry company's API, in little: enough of everything that parameters can be bound to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from generator.bind import Binding, BoundService, bind
from generator.diagnostics import Diagnostic, Diagnostics
from generator.normalize import normalize
from generator.openapi.operations_file import parse as parse_facts
from generator.parse import parse as parse_page
from generator.source import Source
from generator.spec.bindings import load as load_bindings
from generator.spec.service import load as load_spec
from tests.pages import printer

SPEC = """\
service: Ferry
slug_prefix: FERRY_
package: {distribution: ferry-tools, import: ferry_tools, client: Ferry, version: 1.0.0}
api:
  base_url: https://api.ferry.example
  headers: {revision: "7"}
authentication:
  credentials:
    api_key: {header: X-Key}
    site: {query: site_id, public: true}
  rules:
    open: {paths: /open/, credentials: [site]}
    api: {paths: /trips, credentials: [api_key]}
abbreviations: {attrs: attributes, props: properties}
"""

OPERATIONS = """\
title: Ferry API
version: '1'
base_url: https://api.ferry.example
operations:
  book_trip:
    request: POST /trips
    query:
      dry_run: boolean
    header:
      revision: {type: string, required: true}
      X-Trace: string
    body:
      media_type: application/json
      required: true
      schema:
        /data: {type: object, required: true}
        /data/type: {const: trip, required: true}
        /data/attributes: {type: object, required: true}
        /data/attributes/first_name: string
        /data/attributes/_kx: string
        /data/attributes/depart-at: string
        /data/attributes/properties: object
        /data/attributes/attrs_total: integer
        /data/attributes/attributes_total: integer
        /data/attributes/class: {enum: [deck, cabin]}
        /data/attributes/berth: object
        /data/attributes/berth/deck: {type: integer, required: true}
        /data/attributes/berth/cabin: string
        /data/attributes/people: {items: string}
        /data/attributes/tree: Tree
    responses:
      201: {}
  find_trips:
    request: GET /trips
    query:
      page[size]: integer
      fields[trip]: {explode: false, items: {enum: [harbour, time]}}
      filter: string
      include: {explode: false, items: string}
      tag: string
      tags: string
    filters:
      harbour: {single: [equals], value: {enum: [north, south]}}
    responses:
      200: {}
  cancel_trip:
    request: DELETE /trips/{id}
    path: {id: string}
    responses:
      204: {}
  cancel_group:
    request: POST /trips/cancellations
    body:
      media_type: application/json
      schema:
        /data: {required: true, items: {/id: string}}
    responses:
      204: {}
  send_ticket:
    request: POST /trips/{id}/tickets
    path: {id: string}
    body:
      media_type: multipart/form-data
      schema: {/file: {type: string, required: true, format: binary}, /note: string}
    responses:
      204: {}
  track_visit:
    request: POST /open/visits
    query:
      site_id: {type: string, required: true}
      page: string
    body:
      media_type: application/json
      schema:
        /site_id: string
        /engine: Engine
    responses:
      202: {}
  open_gate:
    request: POST /gates
    responses:
      204: {}
schemas:
  Diesel:
    /kind: {const: diesel, required: true}
    /tank: {type: integer, required: true}
  Engine:
    one_of: [Diesel, Sail]
  Sail:
    /kind: {const: sail, required: true}
    /area: {type: integer, required: true}
  Tree:
    /name: string
    /left: Tree
    /right: Tree
"""


@dataclass(frozen=True, slots=True)
class Result:
    bound: BoundService | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def faults(self) -> list[tuple[str, str]]:
        return [(found.code, found.message) for found in self.diagnostics]

    def bindings(self, slug: str, route: int = 0) -> dict[str, Binding]:
        assert self.bound is not None, self.faults
        bindings = self.bound.by_slug()[slug].routes[route].bindings
        return {binding.parameter.name: binding for binding in bindings}

    def slots(self, slug: str, route: int = 0) -> dict[str, list[str]]:
        """Where each parameter goes."""
        found = self.bindings(slug, route)
        return {name: [str(slot) for slot in b.slots] for name, b in found.items()}


def tool(slug: str, *names: str) -> str:
    """A tool with optional parameters; `name!` is required."""
    parameters = (
        printer.parameter(name.rstrip("!"), required=name.endswith("!"))
        for name in names
    )
    return printer.tool(
        *parameters, slug=slug, title=slug.title(), description="Words."
    )


def bound(
    folder: Path, *tools: str, rules: str = "", operations: str = OPERATIONS
) -> Result:
    """Bind tools, with `rules` as they stand below `tools:` in bindings.yaml."""
    (folder / "service.yaml").write_text(SPEC, encoding="utf-8")
    written = f"tools:\n{indent(rules, '  ')}" if rules else ""
    (folder / "bindings.yaml").write_text(written, encoding="utf-8")
    diagnostics = Diagnostics()
    spec = load_spec(folder, diagnostics)
    decisions = load_bindings(folder, diagnostics)
    facts = parse_facts(operations, "operations.yaml", diagnostics)
    source = Source.from_text("tools.txt", printer.page(*tools, service="Ferry"))
    page = parse_page(source, diagnostics)
    assert page and spec and decisions and facts, list(diagnostics)
    service = normalize(page, source, Diagnostics())
    found = bind(service, "tools.txt", facts, spec, decisions, diagnostics)
    return Result(found, tuple(diagnostics))
