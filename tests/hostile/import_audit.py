"""Imports every module of the packages in the folders given, and tells what they do besides.

Run as a script of its own: once a hook watches a process, it does so to the end.
"""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import Any

import httpx
import pydantic
import typing_extensions

_FORBIDDEN = (
    *("os.", "subprocess.", "socket.", "shutil.", "ctypes.", "urllib.", "webbrowser."),
    *("tempfile.", "sqlite3.", "pty.", "ftplib.", "http.", "smtplib.", "pickle."),
)
_HARMLESS = ("os.listdir", "os.scandir")
_NAMED_TUPLE = re.compile(r"lambda _cls(?:, \w+)*: _tuple_new\(_cls, \([\w, ]*\)\)")
"""How the standard library makes them."""


def main(folders: list[Path]) -> None:
    # What they load when they are first used is loaded before anybody watches.
    assert callable(httpx.Client)
    assert hasattr(typing_extensions, "Unpack")
    pydantic.create_model("First", a=(int, 0)).model_json_schema()
    modules = {folder: sorted(_modules(folder)) for folder in folders}
    known = {folder: _annotations(folder) for folder in folders}
    current: list[Path] = []
    evaluated: list[str] = []

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if current and _is_forbidden(event, arguments, current[0], evaluated):
            print(current[0].parent.name, event, repr(arguments)[:300])

    sys.addaudithook(hook)
    for folder, names in modules.items():
        current[:] = [folder]
        sys.path.insert(0, str(folder))
        trusted = [name for name in names if ".runtime" in name]
        for name in trusted:
            importlib.import_module(name)
        evaluated[:] = known[folder]
        for name in names:
            importlib.import_module(name)
        package = sys.modules["orchard_tools"]
        assert package.Orchard and package.manifest()
        for tool in package.manifest()["tools"]:
            assert package.argument_model(tool["name"]).model_json_schema()
        current.clear()
        evaluated.clear()
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.startswith("orchard_tools")]:
            del sys.modules[name]


def _modules(folder: Path) -> list[str]:
    paths = (path.relative_to(folder) for path in folder.rglob("*.py"))
    names = (".".join(path.with_suffix("").parts) for path in paths)
    return [name.removesuffix(".__init__") for name in names]


def _annotations(folder: Path) -> list[str]:
    from tests.hostile import syntax

    found: set[str] = set()
    for path in folder.rglob("*.py"):
        found.update(syntax.annotations_of(path.read_text(encoding="ascii")))
    return sorted(found)


def _is_forbidden(
    event: str, arguments: tuple[Any, ...], folder: Path, annotations: list[str]
) -> bool:
    if event == "open":
        _, mode, flags = arguments
        return bool(mode and set(mode) & set("wax+")) or bool((flags or 0) & 3)
    if event == "exec":
        name = arguments[0].co_filename
        return not (name.startswith((str(folder), sys.prefix, sys.base_prefix, "<")))
    if event == "compile":
        # Frameworks evaluate annotations, which the package has in its source; nothing is known
        # of them while the runtime is imported, which no page has a part in.
        source, name = arguments
        if not annotations:
            return False
        text = source.decode() if isinstance(source, bytes) else source
        if name != "<string>" or not isinstance(text, str):
            return False
        return text not in annotations and not _NAMED_TUPLE.fullmatch(text)
    return event.startswith(_FORBIDDEN) and event not in _HARMLESS


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
