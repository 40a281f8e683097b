"""The examples in REFERENCE.md: whoever copies one has a call that the package accepts."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

GENERATED = Path(__file__).parents[2] / "generated"
OPTIONS = {"account_sid": "AC" + 32 * "0"}
"""Of clients, where not any text will do."""
_EXAMPLES = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CLIENT = re.compile(r"^Every method of `(\w+)`", re.MULTILINE)


def examples() -> Iterator[tuple[str, str, str]]:
    """(import package, client, call)."""
    for reference in sorted(GENERATED.glob("*/REFERENCE.md")):
        text = reference.read_text("utf-8")
        (source,) = (reference.parent / "src").iterdir()
        found = _CLIENT.search(text)
        assert found is not None
        for call in _EXAMPLES.findall(text):
            yield source.name, found[1], call


@pytest.mark.parametrize(("package", "client", "call"), list(examples()))
def test_an_example_is_accepted(
    package: str,
    client: str,
    call: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    sent = []
    for name in re.findall(r'"(\w+\.\w+)"', call):  # files, where a call has any
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0 a picture")
    monkeypatch.chdir(tmp_path)

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    (source,) = GENERATED.glob(f"*/src/{package}")
    monkeypatch.syspath_prepend(str(source.parent))
    module = importlib.import_module(package)
    http_client = httpx.Client(transport=httpx.MockTransport(respond))
    made = getattr(module, client)
    options = set(inspect.signature(made).parameters) - {
        *("base_url", "http_client", "options")
    }
    with made(
        http_client=http_client, **{name: OPTIONS.get(name, "A1") for name in options}
    ) as service:
        eval(call, {call.split(".")[0]: service})
    assert len(sent) == 1
