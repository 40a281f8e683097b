"""Examples: decoded strictly, and kept only if they fit the documented type."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.jsonvalue import Json, JsonText
from generator.model import TypeName
from generator.normalize.secrets import credential_in
from generator.parse import RawParameter
from generator.parse.literal import decode_json
from generator.source import Location, Source


def decode_example(
    raw: RawParameter, source: Source, tool: str, diagnostics: Diagnostics
) -> tuple[JsonText | None, str | None]:
    """The example's value, or its text if it does not fit the parameter's type."""
    if raw.example is None:
        return None, None
    location = source.at(raw.example_line)
    credential = credential_in(raw.example)
    if credential is not None:
        diagnostics.warn(
            "W-SECRET",
            f"The example of {raw.name!r} looks like a live credential ({credential}): it is "
            "left out",
            # Without the line's text: diagnostics end up in logs.
            Location(source.path, raw.example_line, 1, 1),
            help="Revoke the credential if it is live, and put another example into the page.",
            tool=tool,
        )
        return None, None
    try:
        value = decode_json(raw.example)
        canonical = JsonText.of(value)
    except (ValueError, RecursionError) as error:
        reason = (
            str(error) if isinstance(error, ValueError) else "it is nested too deeply"
        )
        diagnostics.warn(
            "W-EXAMPLE-JSON",
            f"The example of {raw.name!r} is not JSON: {reason}",
            location,
            help="It is kept as text and not shown as an example value.",
            tool=tool,
        )
        return None, raw.example
    if not _matches(value, raw.type):
        diagnostics.warn(
            "W-EXAMPLE-TYPE",
            f"The example of {raw.name!r} is {_name(value)}, expected {raw.type}",
            location,
            help="It is kept as text and not shown as an example value.",
            tool=tool,
        )
        return None, raw.example
    return canonical, None


def _matches(value: Json, kind: TypeName) -> bool:
    if kind == "integer":
        return (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and value == int(value)
        )
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return _name(value) == kind


def _name(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"
