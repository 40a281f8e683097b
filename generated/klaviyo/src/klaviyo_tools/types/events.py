"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class CreateEventMetricParam(TypedDict):
    name: str
    """Name of the event. Must be less than 128 characters."""
    service: NotRequired[str | None]
    """This is for advanced usage. For api requests, this should use the default, which is set to api."""


class PatchIdentifiersParam(TypedDict):
    append: NotRequired[dict[str, Any]]
    unappend: NotRequired[dict[str, Any]]


class ProfileLocationParam(TypedDict):
    address1: NotRequired[str | None]
    address2: NotRequired[str | None]
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    latitude: NotRequired[str | float | None]
    longitude: NotRequired[str | float | None]
    region: NotRequired[str | None]
    zip: NotRequired[str | None]
    timezone: NotRequired[str | None]
    ip: NotRequired[str | None]


class ProfileMetaPatchPropertiesParam(TypedDict):
    append: NotRequired[dict[str, Any] | None]
    unappend: NotRequired[dict[str, Any] | None]
    unset: NotRequired[str | list[str] | None]


class EventsBulkCreateQueryResourceObjectAttributesEventsParam(TypedDict):
    data: list[shared.BaseEventCreateQueryBulkEntryResourceObjectParam]


class GetEventResultIncludedItemAttributes(TypedDict):
    name: str | None
    created: str | None
    updated: str | None
    integration: dict[str, Any] | None
    email: str | None
    phone_number: str | None
    external_id: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    last_event_date: str | None
    location: shared.ProfileLocation | None
    properties: dict[str, Any] | None


class GetEventResultIncludedItemRelationshipsCampaignMessage(TypedDict):
    data: NotRequired[shared.CampaignMessageIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class GetEventResultIncludedItemRelationshipsEvent(TypedDict):
    data: NotRequired[shared.EventIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class GetEventResultIncludedItemRelationshipsFlowMessage(TypedDict):
    data: NotRequired[shared.FlowMessageIdentifier]
    links: NotRequired[shared.RelationshipLinks]


OnsiteProfileCreateQueryResourceObjectAttributesParam = TypedDict(
    "OnsiteProfileCreateQueryResourceObjectAttributesParam",
    {
        "email": NotRequired[str | None],
        "phone_number": NotRequired[str | None],
        "external_id": NotRequired[str | None],
        "anonymous_id": NotRequired[str | None],
        "_kx": NotRequired[str | None],
        "first_name": NotRequired[str | None],
        "last_name": NotRequired[str | None],
        "organization": NotRequired[str | None],
        "locale": NotRequired[str | None],
        "title": NotRequired[str | None],
        "image": NotRequired[str | None],
        "location": NotRequired[ProfileLocationParam | None],
        "properties": NotRequired[dict[str, Any] | None],
    },
)


class OnsiteProfileMetaParam(TypedDict):
    patch_properties: NotRequired[ProfileMetaPatchPropertiesParam | None]
    patch_identifiers: NotRequired[PatchIdentifiersParam | None]


GetEventResultIncludedItemRelationships = TypedDict(
    "GetEventResultIncludedItemRelationships",
    {
        "flow-triggers": NotRequired[shared.TagRelationshipsFlows],
        "lists": NotRequired[shared.TagRelationshipsLists],
        "segments": NotRequired[shared.TagRelationshipsSegments],
        "push-tokens": NotRequired[
            shared.GetEventResultIncludedItemRelationshipsPushTokens
        ],
        "event": NotRequired[GetEventResultIncludedItemRelationshipsEvent],
        "attributed-event": NotRequired[GetEventResultIncludedItemRelationshipsEvent],
        "campaign": NotRequired[shared.CampaignMessageRelationshipsCampaign],
        "campaign-message": NotRequired[
            GetEventResultIncludedItemRelationshipsCampaignMessage
        ],
        "flow": NotRequired[shared.GetEventResultIncludedItemRelationshipsFlow],
        "flow-message": NotRequired[GetEventResultIncludedItemRelationshipsFlowMessage],
        "flow-message-variation": NotRequired[
            GetEventResultIncludedItemRelationshipsFlowMessage
        ],
    },
)


class GetMetricIdForEventResult(TypedDict):
    data: shared.MetricIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileIdForEventResult(TypedDict):
    data: shared.ProfileIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class OnsiteProfileCreateQueryResourceObjectParam(TypedDict):
    type: Literal["profile"]
    id: NotRequired[str | None]
    attributes: OnsiteProfileCreateQueryResourceObjectAttributesParam
    meta: NotRequired[OnsiteProfileMetaParam | None]


class EventsBulkCreateQueryResourceObjectAttributesProfileParam(TypedDict):
    data: OnsiteProfileCreateQueryResourceObjectParam


class GetEventResultIncludedItem(TypedDict):
    type: Literal["metric", "profile", "attribution"] | str
    id: str | None
    attributes: NotRequired[GetEventResultIncludedItemAttributes]
    relationships: NotRequired[GetEventResultIncludedItemRelationships]
    links: shared.ObjectLinks


class GetEventsResult(TypedDict):
    data: list[shared.Event]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[GetEventResultIncludedItem]]


class GetMetricForEventResult(TypedDict):
    data: shared.Metric | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class EventsBulkCreateQueryResourceObjectAttributesParam(TypedDict):
    backfill: NotRequired[bool | None]
    profile: EventsBulkCreateQueryResourceObjectAttributesProfileParam
    events: EventsBulkCreateQueryResourceObjectAttributesEventsParam


class EventsBulkCreateQueryResourceObjectParam(TypedDict):
    type: Literal["event-bulk-create"]
    attributes: EventsBulkCreateQueryResourceObjectAttributesParam


class GetEventResult(TypedDict):
    data: shared.Event
    included: NotRequired[list[GetEventResultIncludedItem]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileForEventResult(TypedDict):
    data: shared.Profile | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
