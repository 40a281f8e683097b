"""The emitted package, as it lies in the checkout, whatever is installed."""

from __future__ import annotations

import importlib
import sys
from functools import cache
from pathlib import Path
from typing import Any

DISTRIBUTION = Path(__file__).parents[1] / "generated" / "klaviyo"
SOURCES = DISTRIBUTION / "src"


@cache
def package(module: str = "") -> Any:
    """The package, or a module of it."""
    if str(SOURCES) not in sys.path:
        sys.path.insert(0, str(SOURCES))
    return importlib.import_module("klaviyo_tools" + module)
