"""`operations.yaml`: the stored form of wire facts, made to be reviewed as a diff.

Operations are sorted by id, schemas by name; properties, parameters and values keep the document's
order, which readers know and requests use. `parse(dump(facts))` gives the same facts.
"""

from __future__ import annotations

from generator.openapi.operations_file.loader import load, parse
from generator.openapi.operations_file.writer import dump

__all__ = ["dump", "load", "parse"]
