"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetFormsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = (
        None
    )
    filter: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    fields__form: (
        list[Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]]
        | None
    ) = None
    page__cursor: str | None = None
