"""The catalogue page as tests read it."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

from generator.design.client import ClientDesign
from generator.targets.catalog import render
from generator.targets.python import method_names


def html(design: ClientDesign) -> str:
    """The page of a design, with the names that Python has for it."""
    ((path, content),) = render(design, method_names(design)).items()
    assert path == "src/orchard_tools/catalog.html"
    return content.decode("ascii")


class Page(HTMLParser):
    """Elements of a page with their attributes, and the text of those that hold it raw."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag
        if tag in self.raw:
            self.raw[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in self.raw:
            self.raw[self._inside][-1] += data

    def elements_named(self, *tags: str) -> list[str | None]:
        """The ids of elements."""
        return [found.get("id") for tag, found in self.elements if tag in tags]

    @property
    def data(self) -> Any:
        return json.loads(self.raw["script"][0])
