"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class CreateTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__type: Literal["template"] | None = None
    data__attributes__html: str | None = None
    data__attributes__name: str
    data__attributes__text: str | None = None
    data__attributes__editor__type: str


class CreateTemplateCloneArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["template"] | None = None
    data__attributes__name: str | None = None


class CreateTemplateRenderArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__id: str
    data__type: Literal["template"] | None = None
    data__attributes__context: dict[str, Any]


class DeleteTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template: list[str] | None = None


class UpdateTemplateArguments(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str | None = None
    data__type: Literal["template"] | None = None
    data__attributes__html: str | None = None
    data__attributes__name: str | None = None
    data__attributes__text: str | None = None
