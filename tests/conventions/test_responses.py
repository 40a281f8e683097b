"""Error shapes, as the tables of a package hold them."""

from __future__ import annotations

from generator.conventions.errors import ERROR_SHAPES, ErrorsAt

USUAL = {
    "errors": ["/errors", "/error"],
    "texts": [
        "/message",
        "/error_description",
        "/error",
        "/detail",
        "/title",
        "/code",
    ],
    "first_text_only": True,
}


def test_error_shapes_say_where_to_look() -> None:
    assert {
        name: ERROR_SHAPES[name]().wire() for name in ("plain", "json-api", "flag")
    } == {
        "plain": USUAL,
        "json-api": {
            "errors": ["/errors"],
            "texts": ["/code", "/title", "/detail"],
            "sources": ["/source/pointer", "/source/parameter"],
            "id": "/id",
        },
        "flag": {**USUAL, "flag": "/ok"},
    }
    assert ErrorsAt("/fault").wire() == {**USUAL, "errors": ["/fault"]}
    assert ErrorsAt("/fault", ("/words",)).wire()["texts"] == ["/words"]
