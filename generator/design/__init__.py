"""Design: every decision about a client that holds in any language.

`design` turns a bound service into a `ClientDesign`, which targets render. It settles names, types,
documentation and the wire table, and leaves languages and files to targets.
"""

from __future__ import annotations

from generator.design.build import design
from generator.design.client import ClientDesign

__all__ = ["ClientDesign", "design"]
