"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class GetSettingArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    setting: str
    fields: str | None = None


class ListSettingsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    max_results: int | None = Field(None, ge=1)
    page_token: str | None = None
    sync_token: str | None = None
    fields: str | None = None


class WatchSettingsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    type: Literal["web_hook"] | str
    address: str
    token: str | None = None
    expiration: str | None = None
    params: dict[str, Any] | None = None
    payload: bool | None = None
