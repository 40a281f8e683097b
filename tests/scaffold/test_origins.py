"""A server that only some operations have is shown: credentials do not go there by themselves."""

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
  /d:
    get:
      servers: [{url: "https://x.example\\\\n  rules: {}"}, {url: /relative}]
      responses: {'204': {description: D}}
"""


def test_servers_of_operations_are_shown_and_not_trusted(tmp_path: Path) -> None:
    text = scaffold("yard", None, facts(tmp_path, DOCUMENT)).text
    assert "  # origins: [https://files.yard.example]\n" in text
    assert not [line for line in text.splitlines() if line.startswith("  origins")]
