"""Slots that are proposed: people read them, so one that is often right beats none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bind.likely import likely_slots
from generator.diagnostics import Diagnostics
from generator.model import Parameter, Tool
from generator.openapi.operations_file import parse
from generator.spec.service import load

OPERATIONS = """\
title: Bank API
version: '1'
base_url: https://bank.example
operations:
  put_bills:
    request: PUT /bills
    query: {At: string, 'At>': string}
    body:
      media_type: application/json
      schema:
        /Bills: {items: bill}
        /Page: object
        /Page/Number: integer
  read_bill:
    request: GET /bills/{bill}
    path: {bill: string}
  send_scan:
    request: POST /scans
    body: {media_type: application/octet-stream, required: true, schema: string}
  add_rows:
    request: POST /rows
    query: {dry: boolean}
    body: {media_type: application/json, required: true, schema: {items: bill}}
schemas:
  bill:
    /Name: string
    /Number: string
    /Payer: object
    /Payer/Name: string
    /Payer/Id: string
"""
"""The bank takes lists of bills; its page has a tool that makes one."""


SPEC = """\
service: Bank
slug_prefix: BANK_
package: {distribution: bank-tools, import: bank_tools, client: Bank, version: 1.0.0}
api: {base_url: https://bank.example}
"""


def likely(folder: Path, operation: str, *names: str) -> dict[str, str]:
    """`name!` is required, `name[]` a list."""
    (folder / "service.yaml").write_text(SPEC, encoding="utf-8")
    diagnostics = Diagnostics()
    facts = parse(OPERATIONS, "operations.yaml", diagnostics)
    spec = load(folder, diagnostics)
    assert facts is not None and spec is not None and not list(diagnostics)
    parameters = tuple(
        Parameter(
            name.rstrip("![]"),
            "array" if "[]" in name else "string",
            name.endswith("!"),
            "",
            line,
        )
        for line, name in enumerate(names)
    )
    tool = Tool("BANK_DO_IT", "Bank Do It", "Does it.", 1, parameters)
    [wanted] = [one for one in facts.operations if one.id == operation]
    found = likely_slots(tool, wanted, facts, spec)
    return {name: str(slot) for name, slot in found.items()}


@pytest.mark.parametrize(
    ("operation", "names", "slots"),
    [
        # The nearest member of the one bill.
        ("put_bills", ["name"], {"name": "body /Bills/0/Name"}),
        ("put_bills", ["payer_id"], {"payer_id": "body /Bills/0/Payer/Id"}),
        ("put_bills", ["id"], {"id": "body /Bills/0/Payer/Id"}),
        # Two are as near: the list's, and the page's.
        ("put_bills", ["number"], {}),
        # What names settle needs no proposal, and leaves no room within.
        ("put_bills", ["bills", "name"], {}),
        # The plainest of several.
        ("put_bills", ["at"], {"at": "query At"}),
        # The one that must be the id.
        ("read_bill", ["entity_id!", "kind!"], {"entity_id": "path bill"}),
        ("read_bill", ["entity_id", "kind"], {}),
        ("send_scan", ["scan_to_upload", "file_name"], {"scan_to_upload": "file"}),
        ("read_bill", ["bill", "kind!"], {}),
        # The one list that there is.
        ("add_rows", ["lines[]", "note"], {"lines": "body"}),
        ("add_rows", ["lines[]", "notes[]"], {}),
    ],
)
def test_the_likeliest_slot(
    tmp_path: Path, operation: str, names: list[str], slots: dict[str, str]
) -> None:
    assert likely(tmp_path, operation, *names) == slots
