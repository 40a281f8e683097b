"""Words of a page: they change documentation and nothing else, and only that is made again."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

from generator import bind, inputs, pipeline
from generator.diagnostics import Diagnostics
from generator.model import Tool
from generator.model.words import without_words
from generator.tree.parts import Parts
from generator.tree.values import Values
from tests.hostile.generation import in_process

SERVICE = "klaviyo"
"""It has two pages, and parameters beyond them, whose words are those of other tools."""
_TOOLS = re.compile(r"^(?=.*Integration name: )", re.MULTILINE)
_SLUG = re.compile(r"Integration name: (\w+)")
_FIRST = re.compile(r"(Integration name: .*\n[^\n]*)")
_PARAMETER = re.compile(r"(\n—\n[A-Z][^\n]{15,}\.)(?=\n)")


@pytest.fixture(scope="module", autouse=True)
def _one_process() -> Iterator[None]:
    with in_process():
        yield


@pytest.fixture(scope="module")
def folders(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """Specs, and the output of a generation that the cache knows."""
    base = tmp_path_factory.mktemp("words")
    specs = base / "specs" / SERVICE
    shutil.copytree(project / "specs" / SERVICE, specs)
    return specs, base / "out"


def earlier(out: Path) -> pipeline.EarlierRun:
    return pipeline.EarlierRun(Parts("key", out), Values("key"))


def build(specs: Path, known: pipeline.EarlierRun | None = None) -> dict[str, bytes]:
    diagnostics = Diagnostics()
    package = pipeline.build(specs, diagnostics, earlier=known)
    assert package is not None, [str(one) for one in diagnostics]
    return dict(package.files)


def generate(specs: Path, out: Path) -> dict[str, bytes]:
    """A generation whose output and cache the next one finds."""
    known = earlier(out)
    files = build(specs, known)
    for path, content in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(content)
    known.parts.save()
    return files


def reworded(text: str, kept: Collection[str] = ()) -> str:
    """A page that says more of all tools and many parameters; of some tools it says the same."""
    header, *tools = _TOOLS.split(text)
    for number, tool in enumerate(tools):
        slug = _SLUG.search(tool)
        if slug is not None and slug[1] not in kept:
            more = _FIRST.sub(r"\1 It is as good as any other.", tool)
            tools[number] = _PARAMETER.sub(r"\1 It matters.", more)
    return "".join([header, *tools])


def reword(page: Path) -> None:
    """Changes the words of a page, where no facts are lifted from them."""
    text = page.read_text(encoding="utf-8")
    before = facts(page)
    page.write_text(reworded(text), encoding="utf-8")
    after = facts(page)
    others = {slug for slug, tool in before.items() if after[slug] != tool}
    assert len(others) < len(before) / 10
    page.write_text(reworded(text, others), encoding="utf-8")
    assert facts(page) == before


def facts(page: Path) -> dict[str, Tool]:
    service = inputs.read_page(page, Diagnostics())
    assert service is not None
    return {tool.slug: tool for tool in without_words(service).tools}


def test_other_words_are_other_words_and_nothing_else(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A description took as long as the whole package, or worse: changed a request."""
    specs, out = folders
    before = generate(specs, out)
    for page in inputs.pages(specs):
        reword(page)
    fresh = build(specs)
    with monkeypatch.context() as patch:
        patch.setattr(bind, "bind", None)
        assert build(specs, earlier(out)) == fresh
    changed = {path for path in fresh if fresh[path] != before[path]}
    assert len(changed) > len(fresh) / 20
    assert not [path for path in changed if "/wire/" in path or "/arguments/" in path]


def test_findings_are_those_of_a_fresh_generation(
    folders: tuple[Path, Path],
) -> None:
    """What the cache has of a design would say more, or less, than is so."""
    specs, out = folders
    page = specs / "tools.txt"
    text = page.read_text(encoding="utf-8")
    for changed in (text, text.replace("Auth Connection\n", "Other row\n", 1)):
        page.write_text(changed, encoding="utf-8")
        found = []
        for known in (None, earlier(out)):
            diagnostics = Diagnostics()
            pipeline.build(specs, diagnostics, earlier=known)
            found.append(list(diagnostics))
        assert found[0] == found[1]
        assert found[0]
