"""Groups are named in `service.yaml` without what all of the vendor's tags begin with."""

from __future__ import annotations

from pathlib import Path

from generator.scaffold import scaffold
from tests.scaffold.test_recognise import facts

DOCUMENT = """\
openapi: 3.1.0
info: {title: Yard, version: '1'}
paths:
  /a: {get: {tags: [YardV1Ship], responses: {'204': {description: D}}}}
  /b: {get: {tags: [YardV1Crew], responses: {'204': {description: D}}}}
  /c: {get: {tags: [YardV1Berth], responses: {'204': {description: D}}}}
"""


def test_only_groups_that_tools_are_in_are_named(tmp_path: Path) -> None:
    """`toolpress generate` refuses a name for a group that there is not."""
    found = facts(tmp_path, DOCUMENT)
    every = scaffold("yard", None, found).text
    assert (
        "groups:\n  YardV1Berth: berth\n  YardV1Crew: crew\n  YardV1Ship: ship\n"
        in every
    )
    some = scaffold("yard", None, found, {"YardV1Ship"}).text
    assert "groups:\n  YardV1Ship: ship\n" in some
    assert "groups" not in scaffold("yard", None, found, ()).text
