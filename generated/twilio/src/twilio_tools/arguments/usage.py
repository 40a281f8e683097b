"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class ListUsageRecordsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    category: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    include_subaccounts: bool | None = None
    page_size: int | None = Field(None, ge=1, le=1000)
    page: int | None = Field(None, ge=0)
    page_token: str | None = None
