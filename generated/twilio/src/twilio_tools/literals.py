"""The allowed values of arguments, as named types."""

from __future__ import annotations

from typing import Literal, TypeAlias

# fmt: off
