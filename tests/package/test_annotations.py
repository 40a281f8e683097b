"""Annotations at run time: frameworks that make tools of functions read them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.emitted import EMITTED

SCRIPT = """
import inspect, sys, typing
from importlib import import_module, util

package = import_module(sys.argv[1])
{call}
client = import_module(f"{{package.__name__}}._client")
classes = [
    one for one in vars(client).values()
    if isinstance(one, type) and one.__module__ == client.__name__
]
resources = import_module(f"{{package.__name__}}.resources")
for name in sorted(sys.modules):
    if name.startswith(f"{{resources.__name__}}."):
        module = sys.modules[name]
        classes += [one for one in vars(module).values() if isinstance(one, type)]
own = [one for one in classes if one.__module__.startswith(package.__name__)]
functions = {{
    function
    for one in own
    for base in one.__mro__ if base.__module__.startswith(package.__name__)
    for function in vars(base).values() if inspect.isfunction(function)
}}
if util.find_spec(f"{{package.__name__}}.bulk"):
    bulk = import_module(f"{{package.__name__}}.bulk")
    {call}
    functions |= {{getattr(bulk, name) for name in bulk.__all__ if name.islower()}}
frameworks = {{"agents", "langchain_core", "pydantic_ai", "redis"}}
assert frameworks.isdisjoint(sys.modules), "this would take seconds"
hints = {{one.__qualname__: typing.get_type_hints(one) for one in functions}}
for one in functions:
    inspect.signature(one, eval_str=True)
print(len(hints), all(hints.values()))
"""


@pytest.mark.parametrize("service", EMITTED)
def test_type_hints_of_all_methods(service: str, project: Path) -> None:
    """`get_type_hints` failed on every method: what they name is there for checkers alone."""
    emitted = EMITTED[service]

    def run(call: str) -> subprocess.CompletedProcess[str]:
        script = SCRIPT.format(call=call)
        return subprocess.run(
            [sys.executable, "-c", script, emitted.module],
            cwd=emitted.sources,
            capture_output=True,
            text=True,
        )

    done = run("package.load_annotations()")
    assert done.returncode == 0, done.stderr
    count, known = done.stdout.split()
    assert int(count) > 2 * len(emitted_tools(emitted.sources / emitted.module))
    assert known == "True"
    assert "NameError" in run("package.preload()").stderr


def emitted_tools(package: Path) -> list[str]:
    import json

    manifest = json.loads((package / "manifest.json").read_text("ascii"))
    return [tool["name"] for tool in manifest["tools"]]
