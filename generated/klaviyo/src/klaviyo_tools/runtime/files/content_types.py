"""Content types of files, by name and by their first bytes."""

from __future__ import annotations

_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
_IMAGES = {kind for _, kind in _SIGNATURES if kind.startswith("image/")}
"""Files of these types always begin so; other documents may have bytes before the signature."""
_UNKNOWN = "application/octet-stream"


def guess(filename: str, start: bytes) -> str:
    import mimetypes

    named = mimetypes.guess_type(filename)[0] if filename else None
    return named or recognised(start) or _UNKNOWN


def recognised(start: bytes) -> str:
    """The content type that the first bytes identify; empty if unknown."""
    return next((kind for mark, kind in _SIGNATURES if start.startswith(mark)), "")


def fault_of(content_type: str, seen: str, allowed: list[str] | None) -> str:
    """What is wrong with a content type; `seen` is the one that the first bytes identify."""
    kind = content_type.partition(";")[0].strip().lower()
    if allowed:
        real = seen if seen and kind in allowed else kind
        if real not in allowed:
            return f"must be of type {' or '.join(allowed)}, not {real}"
    if not seen and kind in _IMAGES:
        return f"does not match its content type: {kind} begins differently"
    return ""
