"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class RequestProfileDeletionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__profile__data__id: str | None = None
    data__attributes__profile__data__attributes__email: str | None = None
    data__attributes__profile__data__attributes__phone__number: str | None = None
