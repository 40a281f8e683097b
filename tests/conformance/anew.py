"""`python -m tests.conformance.anew SERVICE DOCUMENT...`: makes a package, validates its requests.

With `--page` from a hosted page, else from a draft. What is made goes to a scratch folder.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.conformance.build import BuildError, Built, build
from tests.conformance.document import Document
from tests.conformance.subject import Subject
from tests.conformance.survey import report, survey


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.anew", description=__doc__
    )
    parser.add_argument("service", help="its name, like google-calendar")
    parser.add_argument(
        "documents",
        nargs="+",
        type=Path,
        help="its OpenAPI documents; requests are validated by the first",
    )
    parser.add_argument("--page", type=Path, help="a hosted page of tools")
    parser.add_argument("--folder", type=Path, help="keep what is made here")
    parser.add_argument(
        "--no-types", action="store_true", help="do not check types of the package"
    )
    options = parser.parse_args()
    documents = [path.resolve() for path in options.documents]
    page = None if options.page is None else options.page.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(options.folder or scratch).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        try:
            built = build(
                options.service,
                folder,
                documents,
                page,
                check_types=not options.no_types,
            )
        except BuildError as error:
            print(error, file=sys.stderr)
            return 1
        with Subject(built.sources) as subject:
            found = survey(subject, Document.read(documents[0]))
    print(summary(built))
    print(report(found))
    return 1 if found.problems or found.refused or found.differing else 0


def summary(built: Built) -> str:
    """What was found without a decision, what was not, and how long it took."""
    unbound = sum(map(len, built.unbound.values()))
    lines = [
        f"{built.tools} tools: {built.named} found their operation, "
        f"{len(built.proposed)} got a proposal, {len(built.unlike)} are like none, "
        f"{len(built.left_out)} could not be made",
        f"{built.parameters} parameters: {unbound} without a slot, "
        f"{sum(map(len, built.guessed.values()))} with a likely one",
        ", ".join(f"{what} {time:.1f} s" for what, time in built.seconds.items()),
    ]
    lines += [f"proposed: {slug}: {one}" for slug, one in built.proposed.items()]
    lines += [f"like none: {slug}" for slug in built.unlike]
    lines += [f"left out: {slug}: {why}" for slug, why in built.left_out.items()]
    lines += [
        f"likely slots: {slug}: {', '.join(names)}"
        for slug, names in built.guessed.items()
    ]
    lines += [
        f"no slot: {slug}: {', '.join(names)}" for slug, names in built.unbound.items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
