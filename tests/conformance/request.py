"""A request to validate, wherever it came from."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from tests.parameters.sending import Sent
from tests.recording.multipart import parts

_BOUNDARY = "BOUNDARY"


@dataclass(frozen=True)
class Request:
    tool: str
    source: str
    """Who made it: a fixture, a suite, generated arguments."""
    method: str
    path: str
    """Percent-encoded."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes

    @cached_property
    def json(self) -> Any:
        """The body as JSON; None where there is none, or none that can be read."""
        try:
            return json.loads(self.body) if self.body and not self.multipart else None
        except ValueError:
            return None

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def multipart(self) -> bool:
        return self.media_type == "multipart/form-data"

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The fields of an encoded form."""
        return parse_qsl(self.body.decode("ascii"), keep_blank_values=True)

    @property
    def form(self) -> list[tuple[str, str]]:
        """The fields of a multipart form; a file's content as far as it is text."""
        return [
            (part.name, part.content.decode(errors="replace"))
            for part in parts(self.headers["content-type"], self.body)
        ]

    def __str__(self) -> str:
        lines = [f"{self.tool} ({self.source})", f"  {self.method} {self.path}"]
        lines += [f"  {name} = {value!a}" for name, value in self.query]
        if self.body:
            text = "".join(
                char if char.isprintable() else ascii(char)[1:-1]
                for char in self.body.decode(errors="backslashreplace")
            )
            lines.append(f"  {text if len(text) <= 1000 else text[:1000] + '...'}")
        return "\n".join(lines)


def of_sent(tool: str, source: str, sent: Sent) -> Request:
    headers = {name.decode().lower(): value.decode() for name, value in sent.headers}
    return Request(
        tool, source, sent.method, sent.path, tuple(sent.pairs), headers, sent.body
    )


def of_fixtures(folder: Path) -> Iterator[Request]:
    """The requests that were recorded from clients that others wrote."""
    for file in sorted(folder.glob("*.json")):
        fixture = json.loads(file.read_text(encoding="utf-8"))
        for exchange in fixture["exchanges"]:
            recorded = exchange["request"]
            headers = {
                name.lower(): value for name, value in recorded["headers"].items()
            }
            body = b""
            if headers.get("content-type", "").startswith("multipart/"):
                headers["content-type"] = f"multipart/form-data; boundary={_BOUNDARY}"
                body = _form(recorded["body"])
            elif "body" in recorded:
                body = json.dumps(recorded["body"], ensure_ascii=False).encode()
            yield Request(
                fixture["tool"],
                f"fixture {file.name}",
                recorded["method"],
                recorded["path"],
                tuple((name, value) for name, value in recorded.get("query", ())),
                headers,
                body,
            )


def _form(parts: list[dict[str, str]]) -> bytes:
    made = b""
    for part in parts:
        made += f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{part["name"]}"'.encode()
        if "filename" in part:
            made += f'; filename="{part["filename"]}"'.encode()
        if "content_type" in part:
            made += f"\r\nContent-Type: {part['content_type']}".encode()
        content = (
            base64.b64decode(part["base64"])
            if "base64" in part
            else part["text"].encode()
        )
        made += b"\r\n\r\n" + content + b"\r\n"
    return made + f"--{_BOUNDARY}--\r\n".encode()
