"""`python -m tests.conformance OPENAPI.json`: validates all requests against the document."""

from __future__ import annotations

import argparse
import sys

from tests.conformance.validation import TRIES, read, report, validate


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance", description=__doc__
    )
    parser.add_argument("openapi", help="the vendor's OpenAPI document, as JSON")
    parser.add_argument(
        "--tries",
        type=int,
        default=TRIES,
        help="how often arguments are made up (default: %(default)s)",
    )
    parser.add_argument(
        "--refused", action="store_true", help="list why made-up arguments were refused"
    )
    options = parser.parse_args()
    try:
        document = read(options.openapi)
    except (OSError, ValueError) as error:
        parser.error(f"{options.openapi} cannot be read as a JSON document: {error}")
    results = validate(document, options.tries)
    print(report(results))
    if options.refused:
        for reason, count in results.tries.refused.most_common():
            print(f"{count:6}  {reason}")
    return 1 if results.problems or results.coverage.missed() else 0


if __name__ == "__main__":
    sys.exit(main())
