"""Preconditions, statuses and hints. A hint that is wrong lets an agent delete without asking."""

from __future__ import annotations

import pytest

from generator.model import Hints
from tests.pages.printer import page, read, read_one, tool


@pytest.mark.parametrize(
    ("words", "items"),
    [
        (
            "Does. Preconditions: - One (or two) - Must be x-y",
            ("One (or two)", "Must be x-y"),
        ),
        ("Preconditions:\n- One\n- Two", ("One", "Two")),
        ("Requirements: - One - Two Rate limits: 1/s", ("One", "Two")),
        ("Prerequisites: Trees must stand. More.", ("Trees must stand.",)),
        ("No such thing.", ()),
    ],
)
def test_preconditions(words: str, items: tuple[str, ...]) -> None:
    service, _ = read_one(description=words)
    assert service.tools[0].preconditions == items


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Is queued and returns HTTP 202 Accepted.", 202),
        ("Returns: HTTP 204 No Content.", 204),
        ("Later; a 202 response indicates acceptance.", 202),
        ("Returns HTTP 404 when there is none.", None),
        ("Returns HTTP 200 or returns HTTP 201.", None),
        ("Returns a 250 row sheet.", None),
    ],
)
def test_status(words: str, status: int | None) -> None:
    service, _ = read_one(description=words)
    assert service.tools[0].returns_status == status


@pytest.mark.parametrize(
    ("slug", "words", "hints"),
    [
        ("ORCHARD_GET_ROW", "Gets.", Hints(True, False, True)),
        ("ORCHARD_QUERY_ROWS", "Asks.", Hints(True, False, True)),
        ("ORCHARD_DELETE_ROW", "Fells.", Hints(False, True, True)),
        ("ORCHARD_UPDATE_ROW", "Prunes.", Hints(False, True, True)),
        ("ORCHARD_ASSIGN_ROW", "Gives.", Hints(False, True, True)),
        ("ORCHARD_CREATE_ROW", "Plants.", Hints(False, None, False)),
        ("ORCHARD_CREATE_ROW_RENDER", "Draws.", Hints(False, None, False)),
        ("ORCHARD_BULK_CREATE_ROWS", "Plants.", Hints(False, None, False)),
        ("ORCHARD_UPLOAD_MAP", "Sends.", Hints(False, None, False)),
        ("ORCHARD_ADD_TREE", "Plants.", Hints(False, None, False)),
        ("ORCHARD_CANCEL_PICK", "Stops.", Hints(False, True, None)),
        ("ORCHARD_MERGE_ROWS", "Joins.", Hints(False, True, None)),
        ("ORCHARD_UNREGISTER_TREE", "Forgets.", Hints(False, True, None)),
        ("ORCHARD_PICK_FRUIT", "Picks.", Hints()),
        ("ORCHARD_PICK_FRUIT", "This cannot be undone.", Hints(None, True, None)),
        ("ORCHARD_GET_ROW", "A felling cannot be undone.", Hints(True, False, True)),
    ],
)
def test_hints(slug: str, words: str, hints: Hints) -> None:
    service, _ = read(page(tool(slug=slug, description=words)))
    assert service is not None
    assert service.tools[0].hints == hints
