"""What a command shows: results, diagnostics, progress, and faults of toolpress itself."""

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
    """A command line that cannot be meant; `help` says what can."""

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
            # A page may hold characters that the terminal cannot show; they must not end the run.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    def result(self, text: str) -> None:
        """A line, or lines, of what was asked for."""
        self._clear()
        print(text, flush=sys.stdout.isatty())

    def note(self, text: str) -> None:
        """A line beside the result."""
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
        """Shows on a terminal, in one line that the next output replaces, what goes on."""
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
        """As asked for; by default on terminals, unless NO_COLOR says otherwise."""
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
        """Reports an unforeseen exception: the system's, or a fault of toolpress."""
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
    """`generator/bind/tool.py` as `generator.bind.tool`, wherever toolpress is installed."""
    parts = filename.removesuffix(".py").replace(os.sep, "/").split("/")
    if "generator" not in parts or not filename.endswith(".py"):
        return ""
    start = len(parts) - 1 - parts[::-1].index("generator")
    return ".".join(parts[start:])
