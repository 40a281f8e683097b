"""Design: every decision about a client that holds in any language.

`build.design` turns a bound service into a `ClientDesign`, which targets render. It settles names,
types and the wire table, and leaves languages and files to targets. `documentation.documented` adds
the words of pages. Neither is imported here: targets need only what a design is.
"""

from __future__ import annotations

from generator.design.client import ClientDesign

__all__ = ["ClientDesign"]
