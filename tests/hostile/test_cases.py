"""Every hostile page through the whole pipeline: the words stay words."""

from __future__ import annotations

import json
import re
import tomllib
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import black
import jsonschema
import pytest

from generator.diagnostics.render import to_text
from generator.model import Service
from tests.hostile import pages
from tests.hostile.generation import Generated, generated, model_of
from tests.hostile.syntax import shape
from tests.spellings import of_files
from tests.targets.catalog.reading import Page

_TEXTS = ("CHANGELOG.md", "LICENSE", "README.md", "REFERENCE.md")
_PATH = re.compile(
    r"(?:[a-z_][a-z0-9_]*/)*[a-z_][a-z0-9_]*\.(?:html|json|py|toml|typed)"
)


@pytest.fixture(scope="module", params=pages.CASES, ids=lambda case: case["name"])
def case(request: pytest.FixtureRequest) -> Mapping[str, Any]:
    found: Mapping[str, Any] = request.param
    return found


@pytest.fixture(scope="module")
def outcome(
    case: Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Generated, Service]:
    """What comes of the case, with the model of its page; its tests run in a row."""
    folder = tmp_path_factory.mktemp("specs") / "orchard"
    package = generated(folder, pages.hostile(case))
    model = model_of(folder / "tools.txt")
    assert model is not None
    return package, model


def test_the_page_is_generated_with_the_warnings_it_deserves(
    case: Mapping[str, Any], outcome: tuple[Generated, Service]
) -> None:
    """A page that is merely odd must not stop anybody; one that means harm must be told of."""
    package, _ = outcome
    assert package.files is not None
    assert package.codes == case.get("says", [])
    assert all(d.location and d.location.line for d in package.diagnostics)


def test_source_is_plain_ascii_and_compiles_without_a_warning(
    outcome: tuple[Generated, Service],
) -> None:
    """Characters that editors show differently from what Python reads hide code."""
    for path, text in outcome[0].modules.items():
        assert re.fullmatch(r"[\n -~]*", text), path
        assert not text or (text.endswith("\n") and not text.endswith("\n\n"))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(text, path, "exec", dont_inherit=True)


def test_source_differs_from_that_of_a_harmless_page_in_words_only(
    case: Mapping[str, Any], outcome: tuple[Generated, Service], tmp_path: Path
) -> None:
    """Code from a page may be valid Python: only a comparison with its twin shows it."""
    if "alone" in case:
        pytest.skip(case["alone"])
    twin = generated(tmp_path / "orchard", pages.benign(case))
    assert len(twin.modules) == len(outcome[0].modules)
    for path, text in outcome[0].modules.items():
        assert shape(text) == shape(twin.modules[path]), path


def test_source_is_laid_out_as_the_formatter_does(
    outcome: tuple[Generated, Service],
) -> None:
    """Only some of it goes through the formatter, which is slow; nobody should see which."""
    for path, text in outcome[0].modules.items():
        if path.endswith(("resources/trees.py", "arguments/trees.py")):
            assert black.format_str(text, mode=black.Mode()) == text, path


def test_the_manifest_says_what_the_page_says(
    outcome: tuple[Generated, Service],
) -> None:
    """Agents choose by these words, and call by these names."""
    package, service = outcome
    manifest = json.loads(package.text("manifest.json"))
    assert [tool["name"] for tool in manifest["tools"]] == [
        t.slug for t in service.tools
    ]
    for entry, tool in zip(manifest["tools"], service.tools, strict=True):
        assert entry["title"] == tool.title
        assert entry["description"].split() == tool.description.split()
        properties = entry["inputSchema"].get("properties", {})
        assert list(properties) == [parameter.name for parameter in tool.parameters]
        for parameter in tool.parameters:
            schema = properties[parameter.name]
            assert schema["description"]  # from the name, where the page has none
            assert parameter.description in ("", schema["description"])
            example = parameter.example
            assert schema.get("examples") == (
                None if example is None else [example.value]
            )


def test_the_catalogue_has_no_markup_from_the_page(
    outcome: tuple[Generated, Service],
) -> None:
    """It is opened from disk, where a script could read other files."""
    package, service = outcome
    page = Page(package.text("catalog.html"))
    assert set(page.elements_named("script")) == {"data", None}
    assert not page.elements_named("img", "iframe", "object", "embed", "base", "svg")
    shown = {tool["name"]: tool for tool in page.data["tools"]}
    assert shown.keys() == {tool.slug for tool in service.tools}
    for tool in service.tools:
        parameters = [one["name"] for one in shown[tool.slug].get("parameters", ())]
        assert parameters == [one.name for one in tool.parameters]


def test_input_schemas_are_json_schema(outcome: tuple[Generated, Service]) -> None:
    """One bad schema makes a provider refuse the whole list of tools."""
    manifest = json.loads(outcome[0].text("manifest.json"))
    for entry in manifest["tools"]:
        schema = entry["inputSchema"]
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        validator.validate({})
        for name, property_ in schema.get("properties", {}).items():
            for example in property_.get("examples", []):
                validator.validate({name: example})
        assert not validator.is_valid({"a name that nobody documents": 1})


def test_the_tables_hold_the_documented_names(
    outcome: tuple[Generated, Service],
) -> None:
    """Both spellings of a call go through them."""
    package, service = outcome
    table = json.loads(package.text("wire/trees.json"))
    for tool in service.tools:
        (route,) = table[tool.slug]["routes"]
        slots = {f["documented"]: f["slots"] for f in route["fields"]}
        assert slots == {
            p.name: [["body", "/" + p.name.replace("~", "~0").replace("/", "~1")]]
            for p in tool.parameters
        }


def test_python_names_are_as_expected(
    case: Mapping[str, Any], outcome: tuple[Generated, Service]
) -> None:
    """Names are interface: they may not change from one release to the next."""
    assert outcome[0].files is not None
    spellings = of_files(outcome[0].files)
    names: dict[str, str] = {}
    for spelling in spellings.values():
        python = spelling.arguments
        assert len(set(python.values())) == len(python)
        assert all(name.isascii() and name.isidentifier() for name in python.values())
        names |= python
    expected = {str(name): python for name, python in case.get("names", {}).items()}
    assert expected.items() <= names.items()
    methods = {slug: spelling.method for slug, spelling in spellings.items()}
    assert case.get("methods", {}).items() <= methods.items()


def test_paths_are_lower_case_words_inside_the_folder(
    outcome: tuple[Generated, Service],
) -> None:
    """A page that chooses where files go can overwrite any of the user's."""
    assert outcome[0].files is not None
    for path in outcome[0].files:
        assert path in _TEXTS or _PATH.fullmatch(path), path


def test_metadata_and_readme_hold_no_structure_from_the_page(
    outcome: tuple[Generated, Service],
) -> None:
    """An entry in pyproject.toml runs on the machine of whoever builds the package."""
    files = outcome[0].files
    assert files is not None
    metadata = tomllib.loads(files["pyproject.toml"].decode("ascii"))
    assert list(metadata) == ["build-system", "project", "tool"]
    assert list(metadata["tool"]) == ["hatch"]
    readme = files["README.md"].decode("utf-8")
    assert not re.search(
        r"(?<!\\)<(?!group|method|\.\.\.>)|[\r\x1b\u202a-\u202e\u2028]|^---$",
        readme,
        re.MULTILINE,
    )


def test_nothing_from_the_page_reaches_a_terminal_raw(
    outcome: tuple[Generated, Service],
) -> None:
    """Escape sequences in a message could rewrite what the user has read."""
    shown = to_text(outcome[0].diagnostics)
    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", shown
    )
