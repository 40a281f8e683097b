"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class CreateMessageFeedbackArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    message_sid: str = Field(..., max_length=34, min_length=34)
    outcome: Literal["confirmed", "unconfirmed"] | None = None
