"""The parts of a multipart body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP


@dataclass(frozen=True)
class Part:
    """A part of a form; without a filename it is a field."""

    name: str
    filename: str | None
    content_type: str | None
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    """Others, by their names in lower case."""


def parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a body, in order; none where the type is not multipart."""
    head = f"content-type: {content_type}\r\n\r\n".encode("latin-1")
    found = []
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        kind = part.get_content_type() if part["content-type"] is not None else None
        others = {
            key.lower(): str(value)
            for key, value in part.items()
            if key.lower() not in ("content-type", "content-disposition")
        }
        found.append(Part(name, part.get_filename(), kind, content, others))
    return found
