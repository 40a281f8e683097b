"""The tools of Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.events import (
        CreateEventMetricParam,
        EventsBulkCreateQueryResourceObjectParam,
    )
    from ..types.shared import BulkCreateClientEventsProfileParam


class Events(SyncResource):
    """The tools of Events."""

    @property
    def with_raw_response(self) -> RawEvents:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawEvents(self._as_raw())

    def bulk_create_events(
        self,
        *,
        events_bulk_create: Sequence[EventsBulkCreateQueryResourceObjectParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Bulk create events for multiple profiles in a single request.

        Accepts up to 1,000 events with a 5MB max payload. Each event requires a profile
        identifier (email, phone_number, or external_id) and a metric name. Events are
        processed asynchronously; a 202 response indicates acceptance, not completion.

        Args:
            events_bulk_create: Array of event-bulk-create objects (max 1000). Each
                object contains: 1) 'type': must be 'event-bulk-create', 2)
                'attributes': contains 'profile' (with data.type='profile' and
                data.attributes containing at least one identifier like
                email/phone_number/external_id) and 'events' (with data array of
                event objects, each having type='event' and attributes with 'metric'
                containing data.type='metric' and data.attributes.name, plus
                'properties' object). Example:
                [{"type":"event-bulk-create","attributes":{"profile":{"data":{"type":"profile","attributes":{"email":"user@example.com"}}},"events":{"data":[{"type":"event","attributes":{"metric":{"data":{"type":"metric","attributes":{"name":"Viewed
                Product"}}},"properties":{"product_id":"123"}}}]}}}].

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/event-bulk-create-jobs
        Rate limits: 10/s, 150/min
        Scopes: events:write
        Tool: KLAVIYO_BULK_CREATE_EVENTS
        """
        return self._run(
            "KLAVIYO_BULK_CREATE_EVENTS",
            {
                "events_bulk_create": events_bulk_create,
            },
            options,
        )

    def create_event(
        self,
        *,
        metric: CreateEventMetricParam,
        profile: BulkCreateClientEventsProfileParam,
        properties: Mapping[str, Any] | Omit = OMIT,
        time: str | datetime | Omit | None = OMIT,
        value: float | Omit | None = OMIT,
        value_currency: str | Omit | None = OMIT,
        unique_id: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create or update a profile event with minimum identifiers and metric name.

        Success means validation, not completion.

        Args:
            metric: A dict of name, service.
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, title, image, location,
                meta.
            properties: Custom properties of the event. Use this to store additional
                data about the event. Non-object properties can be used for creating
                segments. Use the '$extra' key for non-segmentable values like HTML
                templates. Defaults to an empty object if not provided.
            time: When this event occurred. By default, the time the request was
                received will be used. The time is truncated to the second. The time
                must be after the year 2000 and can only be up to 1 year in the
                future. A datetime with a time zone, or RFC 3339 text.
            value: A numeric, monetary value to associate with this event. For
                example, the dollar amount of a purchase.
            value_currency: The ISO 4217 currency code of the value associated with
                the event.
            unique_id: A unique identifier for an event. If the unique_id is
                repeated for the same profile and metric, only the first processed
                event will be recorded. If this is not present, this will use the
                time to the second. Using the default, this limits only one event
                per profile per second.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/events
        Rate limits: 350/s, 3500/min
        Scopes: events:write
        Tool: KLAVIYO_CREATE_EVENT
        """
        return self._run(
            "KLAVIYO_CREATE_EVENT",
            {
                "metric": metric,
                "profile": profile,
                "properties": properties,
                "time": time,
                "value": value,
                "value_currency": value_currency,
                "unique_id": unique_id,
            },
            options,
        )


class AsyncEvents(AsyncResource):
    """The tools of Events, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawEvents:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawEvents(self._as_raw())

    async def bulk_create_events(
        self,
        *,
        events_bulk_create: Sequence[EventsBulkCreateQueryResourceObjectParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Bulk create events for multiple profiles in a single request.

        Accepts up to 1,000 events with a 5MB max payload. Each event requires a profile
        identifier (email, phone_number, or external_id) and a metric name. Events are
        processed asynchronously; a 202 response indicates acceptance, not completion.

        Args:
            events_bulk_create: Array of event-bulk-create objects (max 1000). Each
                object contains: 1) 'type': must be 'event-bulk-create', 2)
                'attributes': contains 'profile' (with data.type='profile' and
                data.attributes containing at least one identifier like
                email/phone_number/external_id) and 'events' (with data array of
                event objects, each having type='event' and attributes with 'metric'
                containing data.type='metric' and data.attributes.name, plus
                'properties' object). Example:
                [{"type":"event-bulk-create","attributes":{"profile":{"data":{"type":"profile","attributes":{"email":"user@example.com"}}},"events":{"data":[{"type":"event","attributes":{"metric":{"data":{"type":"metric","attributes":{"name":"Viewed
                Product"}}},"properties":{"product_id":"123"}}}]}}}].

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/event-bulk-create-jobs
        Rate limits: 10/s, 150/min
        Scopes: events:write
        Tool: KLAVIYO_BULK_CREATE_EVENTS
        """
        return await self._run(
            "KLAVIYO_BULK_CREATE_EVENTS",
            {
                "events_bulk_create": events_bulk_create,
            },
            options,
        )

    async def create_event(
        self,
        *,
        metric: CreateEventMetricParam,
        profile: BulkCreateClientEventsProfileParam,
        properties: Mapping[str, Any] | Omit = OMIT,
        time: str | datetime | Omit | None = OMIT,
        value: float | Omit | None = OMIT,
        value_currency: str | Omit | None = OMIT,
        unique_id: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create or update a profile event with minimum identifiers and metric name.

        Success means validation, not completion.

        Args:
            metric: A dict of name, service.
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, title, image, location,
                meta.
            properties: Custom properties of the event. Use this to store additional
                data about the event. Non-object properties can be used for creating
                segments. Use the '$extra' key for non-segmentable values like HTML
                templates. Defaults to an empty object if not provided.
            time: When this event occurred. By default, the time the request was
                received will be used. The time is truncated to the second. The time
                must be after the year 2000 and can only be up to 1 year in the
                future. A datetime with a time zone, or RFC 3339 text.
            value: A numeric, monetary value to associate with this event. For
                example, the dollar amount of a purchase.
            value_currency: The ISO 4217 currency code of the value associated with
                the event.
            unique_id: A unique identifier for an event. If the unique_id is
                repeated for the same profile and metric, only the first processed
                event will be recorded. If this is not present, this will use the
                time to the second. Using the default, this limits only one event
                per profile per second.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/events
        Rate limits: 350/s, 3500/min
        Scopes: events:write
        Tool: KLAVIYO_CREATE_EVENT
        """
        return await self._run(
            "KLAVIYO_CREATE_EVENT",
            {
                "metric": metric,
                "profile": profile,
                "properties": properties,
                "time": time,
                "value": value,
                "value_currency": value_currency,
                "unique_id": unique_id,
            },
            options,
        )


class RawEvents:
    """The methods of `Events`, returning raw responses."""

    def __init__(self, tools: Events) -> None:
        self.bulk_create_events = raw(tools.bulk_create_events)
        self.create_event = raw(tools.create_event)


class AsyncRawEvents:
    """The methods of `AsyncEvents`, returning raw responses."""

    def __init__(self, tools: AsyncEvents) -> None:
        self.bulk_create_events = async_raw(tools.bulk_create_events)
        self.create_event = async_raw(tools.create_event)
