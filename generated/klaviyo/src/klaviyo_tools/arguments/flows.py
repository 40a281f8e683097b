"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class DataAttributesDefinitionTriggers(_Model):
    type: Literal["list"]
    id: str | None = None


class DataAttributesDefinitionTriggersModel(_Model):
    type: Literal["segment"]
    id: str | None = None


class Condition(_Model):
    type: Literal["metric-property"]
    metric_id: str
    field: str
    filter: dict[str, Any]


class ConditionGroup(_Model):
    conditions: list[Condition]


class TriggerFilter(_Model):
    condition_groups: list[ConditionGroup]


class DataAttributesDefinitionTriggersModel1(_Model):
    type: Literal["metric"]
    id: str | None = None
    trigger_filter: TriggerFilter | None = None


class DataAttributesDefinitionTriggersModel2(_Model):
    type: Literal["date"]
    date_field_type: Literal["profile-property"]
    date_profile_property: str
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | None = None
    timedelta_value_before_date: int
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | None = (
        None
    )
    timezone: str | None = None
    trigger_time: str
    trigger_days: (
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ) = None


class DataAttributesDefinitionTriggersModel3(_Model):
    type: Literal["date"]
    date_field_type: Literal["custom-object"]
    custom_object_label: str
    custom_object_property_id: int
    object_type_id: str
    object_type_relationship_id: str
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | None = None
    timedelta_value_before_date: int
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | None = (
        None
    )
    timezone: str | None = None
    trigger_time: str
    trigger_days: (
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ) = None


class ConditionModel(_Model):
    type: Literal["price-drop-property"]
    metric_id: str | None
    field: str
    filter: dict[str, Any]


class ConditionGroupModel(_Model):
    conditions: list[ConditionModel]


class TriggerFilterModel(_Model):
    condition_groups: list[ConditionGroupModel]


class DataAttributesDefinitionTriggersModel4(_Model):
    type: Literal["price-drop"]
    trigger_filter: TriggerFilterModel | None
    price_drop_amount_value: int | float
    price_drop_amount_unit: Literal["currency", "percent"] | None = None
    audience: list[Literal["checkout-started", "viewed"]]
    timeframe_days: int | None = None
    currency_type: Literal["usd"] | None = None


class ConditionModel1(_Model):
    type: Literal["low-inventory-property"]
    metric_id: str | None
    field: str
    filter: dict[str, Any]


class ConditionGroupModel1(_Model):
    conditions: list[ConditionModel1]


class TriggerFilterModel1(_Model):
    condition_groups: list[ConditionGroupModel1]


class DataAttributesDefinitionTriggersModel5(_Model):
    type: Literal["low-inventory"]
    product_level: Literal["product", "variant"]
    trigger_filter: TriggerFilterModel1 | None
    inventory_count: int
    audience: list[Literal["added-to-cart", "checkout-started", "viewed"]]
    timeframe_days: int | None = None


class DataAttributesDefinitionProfileFilterConditionGroup(_Model):
    conditions: list[dict[str, Any]]


class CreateFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__name: str
    data__attributes__definition__triggers: list[
        DataAttributesDefinitionTriggers
        | DataAttributesDefinitionTriggersModel
        | DataAttributesDefinitionTriggersModel1
        | DataAttributesDefinitionTriggersModel2
        | DataAttributesDefinitionTriggersModel3
        | DataAttributesDefinitionTriggersModel4
        | DataAttributesDefinitionTriggersModel5
    ]
    data__attributes__definition__actions: list[dict[str, Any]]
    data__attributes__definition__entry__action__id: str | None
    additional__fields__flow: list[Literal["definition"]] | None = None
    fields__flow: list[str] | None = None
    data__attributes__definition__profile__filter__condition__groups: (
        list[DataAttributesDefinitionProfileFilterConditionGroup] | None
    ) = None
    data__attributes__definition__reentry__criteria__duration: int | None = None
    data__attributes__definition__reentry__criteria__unit: (
        Literal["day", "hour", "week"] | Literal["alltime"] | None
    ) = None


class DeleteFlowActionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DeleteFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetActionForFlowMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow__action: list[str] | None = None


class GetActionIdForFlowMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetActionIdsForFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=50)
    sort: (
        Literal[
            "action_type",
            "-action_type",
            "created",
            "-created",
            "id",
            "-id",
            "status",
            "-status",
            "updated",
            "-updated",
        ]
        | None
    ) = None


class GetActionsForFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow__action: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=50)
    sort: (
        Literal[
            "action_type",
            "-action_type",
            "created",
            "-created",
            "id",
            "-id",
            "status",
            "-status",
            "updated",
            "-updated",
        ]
        | None
    ) = None


class GetFlowActionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow__action: list[str] | None = None
    fields__flow__message: list[str] | None = None
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None
    include: list[Literal["flow", "flow-messages"]] | None = None


class GetFlowActionMessagesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow__message: list[str] | None = None
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=50)
    sort: (
        Literal[
            "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
        ]
        | None
    ) = None


class GetFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    additional__fields__flow: list[Literal["definition"]] | None = None
    fields__flow__action: list[str] | None = None
    fields__flow: list[str] | None = None
    fields__tag: list[Literal["id", "name"]] | None = None
    include: list[Literal["flow-actions", "tags"]] | None = None


class GetFlowForFlowActionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None


class GetFlowIdForFlowActionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetFlowMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__flow__action: list[str] | None = None
    fields__flow__message: list[str] | None = None
    fields__template: (
        list[
            Literal[
                "amp", "created", "editor_type", "html", "id", "name", "text", "updated"
            ]
        ]
        | None
    ) = None
    include: list[Literal["flow-action", "template"]] | None = None


class GetFlowsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__flow__action: list[str] | None = None
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None
    fields__tag: list[Literal["id", "name"]] | None = None
    filter: str | None = None
    include: list[Literal["flow-actions", "tags"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=50)
    sort: (
        Literal[
            "created",
            "-created",
            "id",
            "-id",
            "name",
            "-name",
            "status",
            "-status",
            "trigger_type",
            "-trigger_type",
            "updated",
            "-updated",
        ]
        | None
    ) = None


class GetMessageIdsForFlowActionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=50)
    sort: (
        Literal[
            "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
        ]
        | None
    ) = None


class GetTagIdsForFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetTagsForFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__tag: list[Literal["id", "name"]] | None = None


class GetTemplateForFlowMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__template: (
        list[
            Literal[
                "amp", "created", "editor_type", "html", "id", "name", "text", "updated"
            ]
        ]
        | None
    ) = None


class GetTemplateIdForFlowMessageArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class UpdateFlowActionArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__attributes__definition: dict[str, Any]
    fields__flow__action: list[str] | None = None


class UpdateFlowArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__attributes__status: str
    fields__flow: (
        list[
            Literal[
                "archived", "created", "id", "name", "status", "trigger_type", "updated"
            ]
        ]
        | None
    ) = None
