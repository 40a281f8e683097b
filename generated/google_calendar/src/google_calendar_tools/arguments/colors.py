"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class GetColorsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields: str | None = None
