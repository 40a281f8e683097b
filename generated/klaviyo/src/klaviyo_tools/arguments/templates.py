"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

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


class DataAttributesDefinition(_Model):
    content_type: Literal["block"]
    type: Literal["button"]
    data: Any


class DataAttributesDefinitionModel(_Model):
    content_type: Literal["block"]
    type: Literal["drop_shadow"]
    data: Any


class DataAttributesDefinitionModel1(_Model):
    content_type: Literal["block"]
    type: Literal["horizontal_rule"]
    data: Any


class ContentRepeat(_Model):
    repeat_for: str
    item_alias: str


class DisplayOptions(_Model):
    show_on: Literal["all", "desktop", "mobile"] | None = None
    visible_check: str | None = None
    content_repeat: ContentRepeat | None = None


class Data(_Model):
    content: str
    display_options: DisplayOptions


class DataAttributesDefinitionModel2(_Model):
    content_type: Literal["block"]
    type: Literal["html"]
    data: Data


class DataAttributesDefinitionModel3(_Model):
    content_type: Literal["block"]
    type: Literal["image"]
    data: Any


class DataAttributesDefinitionModel4(_Model):
    content_type: Literal["block"]
    type: Literal["spacer"]
    data: Any


class Styles(_Model):
    background_color: str | None = None
    block_background_color: str | None = None
    block_border_color: str | None = None
    block_border_style: (
        Literal[
            "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
        ]
        | None
    ) = None
    block_border_width: int | None = None
    block_padding_bottom: int | None = None
    block_padding_left: int | None = None
    block_padding_right: int | None = None
    block_padding_top: int | None = None
    color: str | None = None
    extra_css_class: str | None = None
    font_family: str | None = None
    font_size: int | None = None
    font_style: Literal["italic", "normal"] | None = None
    font_weight: str | None = None
    inner_padding_bottom: int | None = None
    inner_padding_left: int | None = None
    inner_padding_right: int | None = None
    inner_padding_top: int | None = None
    letter_spacing: int | None = None
    line_height: float | None = None
    mobile_stretch_content: bool | None = None
    text_align: Literal["center", "left", "right"] | None = None
    text_decoration: str | None = None
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | None = None


class DataModel(_Model):
    content: str
    display_options: DisplayOptions
    styles: Styles


class DataAttributesDefinitionModel5(_Model):
    content_type: Literal["block"]
    type: Literal["text"]
    data: DataModel


class CreateUniversalContentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__name: str
    data__attributes__definition: (
        DataAttributesDefinition
        | DataAttributesDefinitionModel
        | DataAttributesDefinitionModel1
        | DataAttributesDefinitionModel2
        | DataAttributesDefinitionModel3
        | DataAttributesDefinitionModel4
        | DataAttributesDefinitionModel5
    )
    fields__template__universal__content: list[str] | None = None


class DeleteTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DeleteUniversalContentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetAllUniversalContentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__template__universal__content: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: (
        Literal[
            "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
        ]
        | None
    ) = None


class GetTemplateArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template: list[str] | None = None


class GetTemplatesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    additional__fields__template: list[Literal["definition"]] | None = None
    fields__template: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=10)
    sort: (
        Literal[
            "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
        ]
        | None
    ) = None


class GetUniversalContentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template__universal__content: list[str] | None = None


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


class DataAttributesDefinitionModel6(_Model):
    content_type: Literal["block"]
    type: Literal["button"]
    data: Any


class DataAttributesDefinitionModel7(_Model):
    content_type: Literal["block"]
    type: Literal["drop_shadow"]
    data: Any


class DataAttributesDefinitionModel8(_Model):
    content_type: Literal["block"]
    type: Literal["horizontal_rule"]
    data: Any


class DataModel1(_Model):
    content: str
    display_options: DisplayOptions


class DataAttributesDefinitionModel9(_Model):
    content_type: Literal["block"]
    type: Literal["html"]
    data: DataModel1


class DataAttributesDefinitionModel10(_Model):
    content_type: Literal["block"]
    type: Literal["image"]
    data: Any


class DataAttributesDefinitionModel11(_Model):
    content_type: Literal["block"]
    type: Literal["spacer"]
    data: Any


class DataModel2(_Model):
    content: str
    display_options: DisplayOptions
    styles: Styles


class DataAttributesDefinitionModel12(_Model):
    content_type: Literal["block"]
    type: Literal["text"]
    data: DataModel2


class UpdateUniversalContentArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template__universal__content: list[str] | None = None
    data__attributes__name: str | None = None
    data__attributes__definition: (
        DataAttributesDefinitionModel6
        | DataAttributesDefinitionModel7
        | DataAttributesDefinitionModel8
        | DataAttributesDefinitionModel9
        | DataAttributesDefinitionModel10
        | DataAttributesDefinitionModel11
        | DataAttributesDefinitionModel12
        | None
    ) = None
