"""Command line of the recorder: `python -m tests.recording`."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Sequence

from . import fixture
from .cases import RECORDINGS
from .record import Recorder, RecordingError


def main(arguments: Sequence[str] | None = None) -> int:
    """Records all fixtures, or some; the exit code is 0, or 1 when something is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.recording",
        description="Record fixtures with the vendor's SDK, against a loopback server.",
    )
    parser.add_argument(
        "tools", nargs="*", metavar="TOOL", help="slugs; all tools unless told"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail when a fixture would change",
    )
    options = parser.parse_args(arguments)
    if importlib.util.find_spec("klaviyo_api") is None:
        print(
            "The vendor's SDK is missing: see tests/recording/README.md.",
            file=sys.stderr,
        )
        return 1
    known = {one.tool for one in RECORDINGS}
    if unknown := sorted(set(options.tools) - known):
        parser.error(f"no recording is written down for {', '.join(unknown)}")
    changed, failed = [], []
    fixture.FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [
        one for one in RECORDINGS if not options.tools or one.tool in options.tools
    ]
    with Recorder() as recorder:
        for one in wanted:
            try:
                text = fixture.text_of(recorder.record(one))
            except RecordingError as error:
                print(error, file=sys.stderr)
                failed.append(one.tool)
                continue
            path = fixture.path_of(one.tool)
            if not path.exists() or path.read_bytes() != text.encode():
                changed.append(path.name)
                if not options.check:
                    path.write_bytes(text.encode())
    if not options.tools:
        there = {path.name for path in fixture.FOLDER.glob("*.json")}
        for name in sorted(there - {fixture.path_of(tool).name for tool in known}):
            changed.append(name)
            if not options.check:
                (fixture.FOLDER / name).unlink()
    verb = "would change" if options.check else "changed"
    print(f"{len(wanted)} tools, {len(failed)} failed, {len(changed)} fixtures {verb}")
    for name in changed:
        print(f"  {name}")
    return 1 if failed or (options.check and changed) else 0


if __name__ == "__main__":
    sys.exit(main())
