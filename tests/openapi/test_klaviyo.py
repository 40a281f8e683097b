"""The stored facts of Klaviyo, and their import from the vendor's own document.

The document is not part of the repository: the tests that need it are run when the environment
variable OPENAPI names it (github.com/klaviyo/openapi, stable, revision 2026-07-15)."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostics, Severity
from generator.openapi import Facts, documents, importer, operations_file
from generator.openapi.candidates import Outline
from generator.openapi.extensions import Extensions
from generator.openapi.match import match

SERVICE = Path("specs/klaviyo")
PREFIX = "KLAVIYO_"
EXTENSIONS = Extensions(
    aliases="x-klaviyo-operation-aliases",
    limits="x-klaviyo-ratelimit",
    scopes="x-klaviyo-scopes",
    filters="x-klaviyo-filters",
)
OVERRIDES = {
    "KLAVIYO_ADD_PROFILE_TO_LIST": ("add_profiles_to_list", "bulk_import_profiles"),
    "KLAVIYO_ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE": (
        "assign_template_to_campaign_message",
    ),
    "KLAVIYO_CREATE_CLIENT_EVENT2": ("create_client_event",),
    "KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE": ("create_client_profile",),
    "KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN": ("create_push_token",),
    "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_ERRORS": (
        "get_errors_for_bulk_import_profiles_job",
    ),
    "KLAVIYO_CREATE_TAG_RELATIONSHIPS": (
        "tag_flows",
        "tag_lists",
        "tag_segments",
        "tag_campaigns",
    ),
}


@pytest.fixture(scope="module")
def slugs() -> list[str]:
    root = Path(__file__).resolve().parents[2]
    page = (root / SERVICE / "tools.txt").read_text(encoding="utf-8")
    return re.findall(r"Integration name: (\S+)", page)


@pytest.fixture
def stored(project: Path) -> Facts:
    diagnostics = Diagnostics()
    facts = operations_file.load(project / SERVICE / "operations.yaml", diagnostics)
    assert list(diagnostics) == []
    assert facts is not None
    return facts


@pytest.fixture(scope="module")
def document_path() -> Path:
    if not os.environ.get("OPENAPI"):
        pytest.skip("OPENAPI does not name the vendor's document")
    return Path(os.environ["OPENAPI"])


def test_the_tools_find_their_operations(stored: Facts, slugs: list[str]) -> None:
    ids = {op.id for op in stored.operations}
    aliases = {alias for op in stored.operations for alias in op.aliases}
    names = [slug.removeprefix(PREFIX).lower() for slug in slugs]
    by_id = [name for name in names if name in ids]
    by_alias = [name for name in names if name not in ids and name in aliases]
    assert (len(names), len(by_id), len(by_alias)) == (103, 74, 22)
    matched, unmatched = match(slugs, PREFIX, stored.operations, OVERRIDES)
    assert unmatched == []
    assert {operation for found in matched.values() for operation in found} <= ids


def test_the_right_candidate_is_first_for_tools_without_a_name_in_common(
    stored: Facts, slugs: list[str]
) -> None:
    _, unmatched = match(slugs, PREFIX, stored.operations, {})
    assert {missing.slug for missing in unmatched} == set(OVERRIDES)
    near = {
        missing.slug.removeprefix(PREFIX): missing.candidates for missing in unmatched
    }
    assert "create_client_event" in near["CREATE_CLIENT_EVENT2"]
    assert "create_push_token" in near["CREATE_OR_UPDATE_PUSH_TOKEN"]
    assert "create_client_profile" in near["CREATE_OR_UPDATE_CLIENT_PROFILE"]


def test_responses_are_those_of_the_api(stored: Facts, slugs: list[str]) -> None:
    matched, _ = match(slugs, PREFIX, stored.operations, OVERRIDES)
    operations = {op.id: op for op in stored.operations}
    found = [operations[ids[0]] for ids in matched.values()]
    assert all(len(operation.responses) == 1 for operation in found)
    responses = [operation.responses[0] for operation in found]
    counted = Counter(
        (response.status, response.schema is not None) for response in responses
    )
    assert counted == {
        (200, True): 56,
        (201, True): 18,
        (204, False): 17,
        (202, False): 10,
        (202, True): 2,
    }
    assert {response.media_type for response in responses} == {
        "application/vnd.api+json",
        None,
    }


def test_the_public_endpoints_take_no_private_key(stored: Facts) -> None:
    public = {op.id for op in stored.operations if op.security == ()}
    assert public == {
        op.id for op in stored.operations if op.path.startswith("/client/")
    }
    assert len(public) == 12


def test_importing_again_gives_the_same_bytes(
    project: Path, slugs: list[str], document_path: Path
) -> None:
    diagnostics = Diagnostics()
    tools = [Outline(slug, slug.removeprefix(PREFIX)) for slug in slugs]
    request = importer.Request([document_path], tools, PREFIX, EXTENSIONS, OVERRIDES)
    text = importer.run(request, diagnostics)
    assert [found for found in diagnostics if found.severity is Severity.ERROR] == []
    assert text is not None
    assert text.encode() == (project / SERVICE / "operations.yaml").read_bytes()


def test_the_whole_document_survives_writing_and_reading(document_path: Path) -> None:
    diagnostics = Diagnostics()
    found = documents.read([document_path], [], diagnostics)
    assert found is not None
    facts = importer.facts_of(found, EXTENSIONS, None, diagnostics)
    assert facts is not None
    assert (
        operations_file.parse(
            operations_file.dump(facts), "operations.yaml", diagnostics
        )
        == facts
    )


def prose(value: Any) -> set[str]:
    """Every description, summary and text example of a document."""
    found: set[str] = set()
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("description", "summary", "example") and isinstance(item, str):
                found.add(item)
            else:
                found |= prose(item)
    elif isinstance(value, list):
        for item in value:
            found |= prose(item)
    return found


def test_no_sentence_of_the_document_gets_in(
    project: Path, document_path: Path
) -> None:
    text = (project / SERVICE / "operations.yaml").read_text(encoding="utf-8")
    sentences = prose(json.loads(document_path.read_text(encoding="utf-8")))
    long = {sentence for sentence in sentences if len(sentence.split()) > 3}
    assert len(long) > 500
    assert [sentence for sentence in long if sentence in text] == []
