"""Servers that only some operations have: the vendor's own get credentials, others are shown."""

from __future__ import annotations

from pathlib import Path

from generator.scaffold import scaffold
from tests.scaffold.test_recognise import facts

DOCUMENT = """\
openapi: 3.1.0
info: {title: Yard, version: '1'}
servers: [{url: 'https://api.yard.example/v1'}]
security: [{key: []}]
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
paths:
  /a: {get: {responses: {'204': {description: D}}}}
  /b:
    post:
      servers: [{url: 'https://files.yard.example/v1'}]
      responses: {'204': {description: D}}
  /c:
    get:
      servers: [{url: 'https://api.yard.example/v2'}]
      responses: {'204': {description: D}}
  /e:
    get:
      servers: [{url: 'https://yard.example.net/v1'}]
      responses: {'204': {description: D}}
  /d:
    get:
      servers: [{url: "https://x.example\\\\n  rules: {}"}, {url: /relative}]
      responses: {'204': {description: D}}
"""


def test_servers_of_operations(tmp_path: Path) -> None:
    found = scaffold("yard", None, facts(tmp_path, DOCUMENT))
    origins = [line for line in found.text.splitlines() if "origins:" in line]
    assert origins == ["  origins: [https://files.yard.example]"]
    shown = [line for line in found.undecided if "https://yard.example.net" in line]
    assert len(shown) == 1
