"""The output of commands: results, diagnostics, progress and internal errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from enum import IntEnum
from typing import TextIO

from generator.diagnostics import Diagnostic


class Exit(IntEnum):
    DONE = 0
    FAULTS = 1
    """In the input."""
    USAGE = 2
    OUT_OF_DATE = 3
    INTERNAL = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141


class UsageFaultError(Exception):
    """Wrong usage; `help` says what is possible."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.help = help


class Console:
    def __init__(
        self, *, color: str = "auto", diagnostics: str = "text", debug: bool = False
    ) -> None:
        self._color = color
        self._format = diagnostics
        self._debug = debug or bool(os.environ.get("TOOLPRESS_DEBUG"))
        self._progress = False
        for stream in (sys.stdout, sys.stderr):
            # Characters that the terminal cannot show must not end the run.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    def result(self, text: str) -> None:
        """Write one or several lines of the result."""
        self._clear()
        print(text, flush=sys.stdout.isatty())

    def note(self, text: str) -> None:
        """Write a line that is not part of the result."""
        self._clear()
        print(text, file=sys.stderr)

    def show(self, findings: Iterable[Diagnostic]) -> None:
        """The findings of a run, as text or as JSON."""
        from generator.diagnostics.render import to_json, to_text

        found = list(findings)
        if self._format == "json":
            self.note(to_json(found))
        elif found:
            self.note(to_text(found, color=self.colored(sys.stderr)))

    def progress(self, service: str, stage: str) -> None:
        """Show progress on a terminal, in a line that the next output replaces."""
        if self.interactive and self._format == "text":
            print(
                f"\r\x1b[K{service}: {stage} ...", end="", file=sys.stderr, flush=True
            )
            self._progress = True

    def close(self) -> None:
        self._clear()

    @property
    def interactive(self) -> bool:
        return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def colored(self, stream: TextIO) -> bool:
        """Whether to use color: as requested, or on terminals unless NO_COLOR is set."""
        if self._color != "auto":
            return self._color == "always"
        return (
            stream.isatty()
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb"
        )

    def usage(self, fault: UsageFaultError) -> Exit:
        self.note(f"toolpress: {fault}")
        if fault.help:
            self.note(f"  help: {fault.help}")
        return Exit.USAGE

    def crashed(self, error: Exception) -> Exit:
        """Report an unexpected exception: of the system, or a bug in toolpress."""
        import traceback

        if self._debug:
            self.note("".join(traceback.format_exception(error)).rstrip())
        if isinstance(error, OSError) and isinstance(error.filename, str):
            self.note(f"toolpress: {error.filename}: {error.strerror}")
            return Exit.FAULTS
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if _module(frame.filename)] or frames
        location = f"{_module(own[-1].filename) or '?'}:{own[-1].lineno}"
        self.note(
            f"toolpress: internal fault {type(error).__name__} at {location}\n"
            "  This is a fault of toolpress, not of your input. Please report it, with this line\n"
            "  and the input that leads to it."
        )
        if not self._debug:
            self.note("  help: the option --debug shows where it comes from")
        return Exit.INTERNAL

    def _clear(self) -> None:
        if self._progress:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._progress = False


def _module(filename: str) -> str:
    """`.../generator/bind/tool.py` as `generator.bind.tool`."""
    parts = filename.removesuffix(".py").replace(os.sep, "/").split("/")
    if "generator" not in parts or not filename.endswith(".py"):
        return ""
    start = len(parts) - 1 - parts[::-1].index("generator")
    return ".".join(parts[start:])
