"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class DynamicButton(_Model):
    id: str | None = None
    type: Literal["BACK_IN_STOCK_OPEN"]
    data: dict[str, Any]


class Styles(_Model):
    wrap_content: Literal[False] | None = None
    border_styles: dict[str, Any] | None = None
    close_button: dict[str, Any] | None = None
    margin: dict[str, Any] | None = None
    padding: dict[str, Any] | None = None
    minimum_height: int | None = None
    width: Literal["custom", "full", "large", "medium", "small"] | None = None
    custom_width: int | None = None
    background_image: dict[str, Any] | None = None
    background_color: str | None = None
    input_styles: dict[str, Any] | None = None
    drop_shadow: dict[str, Any] | None = None
    overlay_color: str | None = None
    rich_text_styles: dict[str, Any] | None = None
    mobile_overlay: dict[str, Any] | None = None
    banner_styles: dict[str, Any] | None = None
    custom_css: dict[str, Any] | None = None


class Properties(_Model):
    side_image_settings: dict[str, Any] | None = None
    click_outside_to_close: list[Literal["both", "desktop", "mobile"]] | None = None
    rule_based_trigger_evaluation: Literal["all", "any"] | None = None
    record_utm_params_on_submit: bool | None = None
    show_close_button: bool | None = None
    accessible_name: str | None = None


class DataAttributesDefinitionVersion(_Model):
    id: int | None = None
    steps: list[dict[str, Any]]
    triggers: list[dict[str, Any]] | None = None
    teasers: list[dict[str, Any]] | None = None
    dynamic_button: DynamicButton | None = None
    name: str | None = None
    styles: Styles | None = None
    properties: Properties | None = None
    type: Literal["banner", "embed", "flyout", "full_screen", "popup"] | None = None
    location: (
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
        | None
    ) = None
    status: Literal["draft", "live"] | None = None
    ab_test: bool | None = None
    specialties: list[Literal["BACK_IN_STOCK"]] | None = None
    channel: Literal["IN_APP", "WEB"] | None = None
    message_priority: int | None = None


class CreateFormArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__definition__versions: list[DataAttributesDefinitionVersion]
    data__attributes__ab__test: bool
    data__attributes__name: str
    fields__form: (
        list[
            Literal[
                "ab_test",
                "created_at",
                "definition",
                "definition.versions",
                "id",
                "name",
                "status",
                "updated_at",
            ]
        ]
        | None
    ) = None


class DeleteFormArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetFormArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__form: (
        list[
            Literal[
                "ab_test",
                "created_at",
                "definition",
                "definition.versions",
                "id",
                "name",
                "status",
                "updated_at",
            ]
        ]
        | None
    ) = None


class GetFormForFormVersionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__form: (
        list[Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]]
        | None
    ) = None


class GetFormIdForFormVersionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetFormVersionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__form__version: (
        list[
            Literal[
                "ab_test",
                "ab_test.variation_name",
                "created_at",
                "form_type",
                "id",
                "status",
                "updated_at",
                "variation_name",
            ]
        ]
        | None
    ) = None
    fields__form: (
        list[Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]]
        | None
    ) = None
    include: list[Literal["form"]] | None = None


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


class GetVersionIdsForFormArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = (
        None
    )


class GetVersionsForFormArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__form__version: (
        list[
            Literal[
                "ab_test",
                "ab_test.variation_name",
                "created_at",
                "form_type",
                "id",
                "status",
                "updated_at",
                "variation_name",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = (
        None
    )
