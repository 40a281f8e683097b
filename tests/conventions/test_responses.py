"""Error shapes and rate-limit headers, as the tables of a package hold them."""

from __future__ import annotations

from generator.conventions.errors import ERROR_SHAPES


def test_error_shapes_say_where_to_look() -> None:
    assert {name: shape().wire() for name, shape in ERROR_SHAPES.items()} == {
        "plain": {
            "texts": ["/message", "/error_description", "/error", "/detail", "/title"],
            "first_text_only": True,
        },
        "json-api": {
            "errors": "/errors",
            "texts": ["/code", "/title", "/detail"],
            "sources": ["/source/pointer", "/source/parameter"],
            "id": "/id",
        },
    }
