"""Design: every decision about a client that holds in any language.

`design` makes a `ClientDesign` of a bound service; targets render it. Names, types, documentation
and the table of what goes where are settled here, and nothing of a language or a file.
"""

from __future__ import annotations

from generator.design.build import design
from generator.design.client import ClientDesign

__all__ = ["ClientDesign", "design"]
