"""`python -m tests.conformance.emitted SERVICE DOCUMENT`: validates a package of `generated/`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.conformance.document import Document
from tests.conformance.subject import Subject
from tests.conformance.survey import report, survey

GENERATED = Path(__file__).parents[2] / "generated"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.emitted", description=__doc__
    )
    parser.add_argument("service", help="its folder, like twilio")
    parser.add_argument("document", type=Path, help="the vendor's OpenAPI document")
    options = parser.parse_args()
    with Subject(GENERATED / options.service / "src") as subject:
        found = survey(subject, Document.read(options.document))
    print(report(found))
    return 1 if found.problems or found.refused or found.differing else 0


if __name__ == "__main__":
    sys.exit(main())
