"""Design: every decision about a client that holds in any language.

`design` turns a bound service into a `ClientDesign`, which targets render. It settles names, types
and the wire table, and leaves languages and files to targets. `documented` adds the words of pages.
"""

from __future__ import annotations

from generator.design.build import design
from generator.design.client import ClientDesign
from generator.design.documentation import documented

__all__ = ["ClientDesign", "design", "documented"]
