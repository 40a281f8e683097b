"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class CreateAclRuleArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    role: Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str
    scope__type: Literal["default", "user", "group", "domain"] | str
    scope__value: str | None = None
    send_notifications: bool | None = None


class DeleteAclRuleArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    rule_id: str


class GetAclRuleArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    rule_id: str
    fields: str | None = None


class ListAclRulesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    max_results: int | None = Field(None, ge=1)
    page_token: str | None = None
    show_deleted: bool | None = None
    sync_token: str | None = None
    fields: str | None = None


class PatchAclRuleArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    rule_id: str
    role: (
        Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str | None
    ) = None
    scope__type: Literal["default", "user", "group", "domain"] | str | None = None
    scope__value: str | None = None
    send_notifications: bool | None = None


class ReplaceAclRuleArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    rule_id: str
    role: Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str
    scope__type: Literal["default", "user", "group", "domain"] | str
    scope__value: str | None = None
    send_notifications: bool | None = None


class WatchAclRulesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    calendar_id: str
    id: str
    type: Literal["web_hook"] | str
    address: str
    token: str | None = None
    expiration: str | None = None
    params: dict[str, Any] | None = None
    payload: bool | None = None
