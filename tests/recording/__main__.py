"""Command line of the recorder: `python -m tests.recording`."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Sequence

from . import client, fixture, record
from .services import SERVICES, Service


def main(arguments: Sequence[str] | None = None) -> int:
    """Records the fixtures of a service, or some; 0, or 1 when something is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.recording",
        description="Record fixtures with the vendor's own client, against a loopback server.",
    )
    parser.add_argument("--service", choices=SERVICES, default="klaviyo")
    parser.add_argument(
        "tools", nargs="*", metavar="TOOL", help="slugs; all tools unless told"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail when a fixture would change",
    )
    options = parser.parse_args(arguments)
    service = SERVICES[options.service]
    if importlib.util.find_spec(service.client) is None:
        print(
            "The vendor's client is missing: see tests/recording/README.md.",
            file=sys.stderr,
        )
        return 1
    known = {one.tool for one in service.recordings}
    if unknown := sorted(set(options.tools) - known):
        parser.error(f"no recording is written down for {', '.join(unknown)}")
    return _record(service, options)


def _record(service: Service, options: argparse.Namespace) -> int:
    folder = fixture.FIXTURES / options.service
    folder.mkdir(parents=True, exist_ok=True)
    changed, failed = [], []
    wanted = [
        one
        for one in service.recordings
        if not options.tools or one.tool in options.tools
    ]
    with service.recorder() as recorder:
        for one in wanted:
            try:
                text = fixture.text_of(recorder.record(one))
            except (record.RecordingError, client.RecordingError) as error:
                print(error, file=sys.stderr)
                failed.append(one.tool)
                continue
            path = fixture.path_of(one.tool, folder)
            if not path.exists() or path.read_bytes() != text.encode():
                changed.append(path.name)
                if not options.check:
                    path.write_bytes(text.encode())
    if not options.tools:
        written = {fixture.path_of(one.tool).name for one in service.recordings}
        for path in sorted(folder.glob("*.json")):
            if path.name not in written:
                changed.append(path.name)
                if not options.check:
                    path.unlink()
    verb = "would change" if options.check else "changed"
    print(f"{len(wanted)} tools, {len(failed)} failed, {len(changed)} fixtures {verb}")
    for name in changed:
        print(f"  {name}")
    return 1 if failed or (options.check and changed) else 0


if __name__ == "__main__":
    sys.exit(main())
