"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

from ..runtime.models import ArgumentModel as _Model


class CreateTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["template"] | None = None
    data__attributes__html: str | None = None
    data__attributes__name: str
    data__attributes__text: str | None = None
    data__attributes__editor__type: str


class CreateTemplateCloneArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["template"] | None = None
    data__attributes__name: str | None = None


class CreateTemplateRenderArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["template"] | None = None
    data__attributes__context: dict[str, Any]


class DeleteTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template: list[str] | None = None


class UpdateTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str | None = None
    data__type: Literal["template"] | None = None
    data__attributes__html: str | None = None
    data__attributes__name: str | None = None
    data__attributes__text: str | None = None
