"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class GetAccountArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__account: list[str] | None = None


class GetAccountsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__account: list[str] | None = None
