"""The tools of Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..literals import FieldsProfile, GetProfileFieldsProfile
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.events import (
        CreateEventMetricParam,
        CreateEventProfileParam,
        EventsBulkCreateParam,
        GetEventRelationshipsGetProfileIdForEventResult,
        GetEventRelationshipsResult,
        GetEventResult,
        GetEventsResult,
        GetMetricForEventResult,
        GetMetricIdForEventResult,
        GetProfileForEventResult,
        GetProfileIdForEventResult,
    )
    from ..types.shared import Event


class Events(SyncResource):
    """The tools of Events."""

    @property
    def with_raw_response(self) -> RawEvents:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawEvents(self._as_raw())

    def bulk_create_events(
        self,
        *,
        events_bulk_create: Sequence[EventsBulkCreateParam],
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
        profile: CreateEventProfileParam,
        properties: Mapping[str, Any] | Omit = OMIT,
        time: str | datetime | Omit | None = OMIT,
        value: float | Omit | None = OMIT,
        value_currency: str | Omit | None = OMIT,
        unique_id: str | Omit | None = OMIT,
        backfill: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records an event, and creates or updates the profile that it is about.

        It can start flows. Success means that the event was accepted; it appears a
        little later. Events cannot be changed afterwards. For many use Bulk Create
        Events.

        Args:
            metric: A dict of name, service.
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, locale, title, image,
                location, properties, meta.
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
            backfill: True for events of the past that are imported: they start no
                flows.

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
                "backfill": backfill,
            },
            options,
        )

    def get_event(
        self,
        id: str,
        *,
        fields_attribution: Sequence[Literal["id"]] | Omit = OMIT,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        include: Sequence[Literal["attributions", "metric", "profile"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetEventResult:
        """Returns one event with its properties and time.

        Events are found with Get Events; they cannot be changed or deleted.

        Args:
            id: Id of the event.
            fields_attribution: Members of each attribution to return. Without it,
                all that come by default.
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            include: Related resources to return as well: attributions, metric or
                profile.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/events/{id}
        Rate limits: 10/s, 150/min
        Scopes: events:read
        Tool: KLAVIYO_GET_EVENT
        """
        return self._call(
            "KLAVIYO_GET_EVENT",
            {
                "id": id,
                "fields_attribution": fields_attribution,
                "fields_event": fields_event,
                "fields_metric": fields_metric,
                "fields_profile": fields_profile,
                "include": include,
            },
            options,
        )

    def get_events(
        self,
        *,
        fields_attribution: Sequence[Literal["id"]] | Omit = OMIT,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["attributions", "metric", "profile"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Event, GetEventsResult]:
        """Lists events (what people did: orders, opens, page views), newest or oldest
        first.

        Filter by profile, metric or time. For counts and sums use Query Metric
        Aggregates, which needs no paging. Custom metrics cannot be filtered by.

        Args:
            fields_attribution: Members of each attribution to return. Without it,
                all that come by default.
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as equals(metric_id,"A").
                Fields: metric_id, profile_id, profile, metric, datetime, timestamp.
                `filters.EventsFilter` builds it.
            include: Related resources to return as well: attributions, metric or
                profile.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 1000.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Event` items; iterate over it for the items of all pages.

        Request: GET /api/events
        Rate limits: 350/s, 3500/min
        Scopes: events:read
        Tool: KLAVIYO_GET_EVENTS
        """
        return self._pages(
            "KLAVIYO_GET_EVENTS",
            {
                "fields_attribution": fields_attribution,
                "fields_event": fields_event,
                "fields_metric": fields_metric,
                "fields_profile": fields_profile,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_metric_for_event(
        self,
        id: str,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricForEventResult:
        """Returns the metric of an event, which says what kind of event it is.

        Get Metric Id For Event returns its id alone.

        Args:
            id: Id of the event.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/metric
        Rate limits: 350/s, 3500/min
        Scopes: events:read, metrics:read
        Tool: KLAVIYO_GET_METRIC_FOR_EVENT
        """
        return self._call(
            "KLAVIYO_GET_METRIC_FOR_EVENT",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    def get_metric_id_for_event(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetMetricIdForEventResult:
        """Returns the id of an event's metric.

        Get Metric For Event returns its name and integration as well.

        Args:
            id: Id of the event.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/relationships/metric
        Rate limits: 350/s, 3500/min
        Scopes: events:read, metrics:read
        Tool: KLAVIYO_GET_METRIC_ID_FOR_EVENT
        """
        return self._call(
            "KLAVIYO_GET_METRIC_ID_FOR_EVENT",
            {
                "id": id,
            },
            options,
        )

    def get_profile_for_event(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileForEventResult:
        """Returns the profile of the person whom an event is about.

        Get Profile Id For Event returns the id alone; predictive analytics come on
        request, at lower rate limits.

        Args:
            id: Id of the event.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/profile
        Rate limits: 350/s, 3500/min
        Scopes: events:read, profiles:read
        Tool: KLAVIYO_GET_PROFILE_FOR_EVENT
        """
        return self._call(
            "KLAVIYO_GET_PROFILE_FOR_EVENT",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
            },
            options,
        )

    def get_profile_id_for_event(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetProfileIdForEventResult:
        """Returns the id of the profile that an event is about.

        Get Profile For Event returns the person's data as well.

        Args:
            id: Id of the event.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/relationships/profile
        Rate limits: 350/s, 3500/min
        Scopes: events:read, profiles:read
        Tool: KLAVIYO_GET_PROFILE_ID_FOR_EVENT
        """
        return self._call(
            "KLAVIYO_GET_PROFILE_ID_FOR_EVENT",
            {
                "id": id,
            },
            options,
        )

    def get_event_relationships(
        self,
        id: str,
        *,
        related_resource: Literal["metrics", "profiles"],
        **options: Unpack[RequestOptions],
    ) -> GetEventRelationshipsResult | GetEventRelationshipsGetProfileIdForEventResult:
        """Returns the id of the metric or of the profile of an event, whichever is asked
        for.

        Get Metric For Event and Get Profile For Event return the resources themselves.

        Args:
            id: Id of the event.
            related_resource: What is asked for. Allowed values: metrics, profiles.

        Returns:
            A dict of data, links and meta, or A dict of data, links and meta.

        Request: GET /api/events/{id}/relationships/metric
        Request: GET /api/events/{id}/relationships/profile
        Rate limits: 350/s, 3500/min
        Scopes: events:read, metrics:read, profiles:read
        Tool: KLAVIYO_GET_EVENT_RELATIONSHIPS
        """
        return self._call(
            "KLAVIYO_GET_EVENT_RELATIONSHIPS",
            {
                "id": id,
                "related_resource": related_resource,
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
        events_bulk_create: Sequence[EventsBulkCreateParam],
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
        profile: CreateEventProfileParam,
        properties: Mapping[str, Any] | Omit = OMIT,
        time: str | datetime | Omit | None = OMIT,
        value: float | Omit | None = OMIT,
        value_currency: str | Omit | None = OMIT,
        unique_id: str | Omit | None = OMIT,
        backfill: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records an event, and creates or updates the profile that it is about.

        It can start flows. Success means that the event was accepted; it appears a
        little later. Events cannot be changed afterwards. For many use Bulk Create
        Events.

        Args:
            metric: A dict of name, service.
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, locale, title, image,
                location, properties, meta.
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
            backfill: True for events of the past that are imported: they start no
                flows.

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
                "backfill": backfill,
            },
            options,
        )

    async def get_event(
        self,
        id: str,
        *,
        fields_attribution: Sequence[Literal["id"]] | Omit = OMIT,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        include: Sequence[Literal["attributions", "metric", "profile"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetEventResult:
        """Returns one event with its properties and time.

        Events are found with Get Events; they cannot be changed or deleted.

        Args:
            id: Id of the event.
            fields_attribution: Members of each attribution to return. Without it,
                all that come by default.
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            include: Related resources to return as well: attributions, metric or
                profile.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/events/{id}
        Rate limits: 10/s, 150/min
        Scopes: events:read
        Tool: KLAVIYO_GET_EVENT
        """
        return await self._call(
            "KLAVIYO_GET_EVENT",
            {
                "id": id,
                "fields_attribution": fields_attribution,
                "fields_event": fields_event,
                "fields_metric": fields_metric,
                "fields_profile": fields_profile,
                "include": include,
            },
            options,
        )

    def get_events(
        self,
        *,
        fields_attribution: Sequence[Literal["id"]] | Omit = OMIT,
        fields_event: (
            Sequence[Literal["datetime", "event_properties", "id", "timestamp", "uuid"]]
            | Omit
        ) = OMIT,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["attributions", "metric", "profile"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Event, GetEventsResult]:
        """Lists events (what people did: orders, opens, page views), newest or oldest
        first.

        Filter by profile, metric or time. For counts and sums use Query Metric
        Aggregates, which needs no paging. Custom metrics cannot be filtered by.

        Args:
            fields_attribution: Members of each attribution to return. Without it,
                all that come by default.
            fields_event: Members of each event to return. Without it, all that come
                by default.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as equals(metric_id,"A").
                Fields: metric_id, profile_id, profile, metric, datetime, timestamp.
                `filters.EventsFilter` builds it.
            include: Related resources to return as well: attributions, metric or
                profile.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 1000.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Event` items; iterate over it for the items of all pages.

        Request: GET /api/events
        Rate limits: 350/s, 3500/min
        Scopes: events:read
        Tool: KLAVIYO_GET_EVENTS
        """
        return self._pages(
            "KLAVIYO_GET_EVENTS",
            {
                "fields_attribution": fields_attribution,
                "fields_event": fields_event,
                "fields_metric": fields_metric,
                "fields_profile": fields_profile,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_metric_for_event(
        self,
        id: str,
        *,
        fields_metric: (
            Sequence[Literal["created", "id", "integration", "name", "updated"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetMetricForEventResult:
        """Returns the metric of an event, which says what kind of event it is.

        Get Metric Id For Event returns its id alone.

        Args:
            id: Id of the event.
            fields_metric: Members of each metric to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/metric
        Rate limits: 350/s, 3500/min
        Scopes: events:read, metrics:read
        Tool: KLAVIYO_GET_METRIC_FOR_EVENT
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_FOR_EVENT",
            {
                "id": id,
                "fields_metric": fields_metric,
            },
            options,
        )

    async def get_metric_id_for_event(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetMetricIdForEventResult:
        """Returns the id of an event's metric.

        Get Metric For Event returns its name and integration as well.

        Args:
            id: Id of the event.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/relationships/metric
        Rate limits: 350/s, 3500/min
        Scopes: events:read, metrics:read
        Tool: KLAVIYO_GET_METRIC_ID_FOR_EVENT
        """
        return await self._call(
            "KLAVIYO_GET_METRIC_ID_FOR_EVENT",
            {
                "id": id,
            },
            options,
        )

    async def get_profile_for_event(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileForEventResult:
        """Returns the profile of the person whom an event is about.

        Get Profile Id For Event returns the id alone; predictive analytics come on
        request, at lower rate limits.

        Args:
            id: Id of the event.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/profile
        Rate limits: 350/s, 3500/min
        Scopes: events:read, profiles:read
        Tool: KLAVIYO_GET_PROFILE_FOR_EVENT
        """
        return await self._call(
            "KLAVIYO_GET_PROFILE_FOR_EVENT",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
            },
            options,
        )

    async def get_profile_id_for_event(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetProfileIdForEventResult:
        """Returns the id of the profile that an event is about.

        Get Profile For Event returns the person's data as well.

        Args:
            id: Id of the event.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/events/{id}/relationships/profile
        Rate limits: 350/s, 3500/min
        Scopes: events:read, profiles:read
        Tool: KLAVIYO_GET_PROFILE_ID_FOR_EVENT
        """
        return await self._call(
            "KLAVIYO_GET_PROFILE_ID_FOR_EVENT",
            {
                "id": id,
            },
            options,
        )

    async def get_event_relationships(
        self,
        id: str,
        *,
        related_resource: Literal["metrics", "profiles"],
        **options: Unpack[RequestOptions],
    ) -> GetEventRelationshipsResult | GetEventRelationshipsGetProfileIdForEventResult:
        """Returns the id of the metric or of the profile of an event, whichever is asked
        for.

        Get Metric For Event and Get Profile For Event return the resources themselves.

        Args:
            id: Id of the event.
            related_resource: What is asked for. Allowed values: metrics, profiles.

        Returns:
            A dict of data, links and meta, or A dict of data, links and meta.

        Request: GET /api/events/{id}/relationships/metric
        Request: GET /api/events/{id}/relationships/profile
        Rate limits: 350/s, 3500/min
        Scopes: events:read, metrics:read, profiles:read
        Tool: KLAVIYO_GET_EVENT_RELATIONSHIPS
        """
        return await self._call(
            "KLAVIYO_GET_EVENT_RELATIONSHIPS",
            {
                "id": id,
                "related_resource": related_resource,
            },
            options,
        )


class RawEvents:
    """The methods of `Events`, returning raw responses."""

    def __init__(self, tools: Events) -> None:
        self.bulk_create_events = raw(tools.bulk_create_events)
        self.create_event = raw(tools.create_event)
        self.get_event = raw(tools.get_event)
        self.get_events = raw(tools.get_events)
        self.get_metric_for_event = raw(tools.get_metric_for_event)
        self.get_metric_id_for_event = raw(tools.get_metric_id_for_event)
        self.get_profile_for_event = raw(tools.get_profile_for_event)
        self.get_profile_id_for_event = raw(tools.get_profile_id_for_event)
        self.get_event_relationships = raw(tools.get_event_relationships)


class AsyncRawEvents:
    """The methods of `AsyncEvents`, returning raw responses."""

    def __init__(self, tools: AsyncEvents) -> None:
        self.bulk_create_events = async_raw(tools.bulk_create_events)
        self.create_event = async_raw(tools.create_event)
        self.get_event = async_raw(tools.get_event)
        self.get_events = async_raw(tools.get_events)
        self.get_metric_for_event = async_raw(tools.get_metric_for_event)
        self.get_metric_id_for_event = async_raw(tools.get_metric_id_for_event)
        self.get_profile_for_event = async_raw(tools.get_profile_for_event)
        self.get_profile_id_for_event = async_raw(tools.get_profile_id_for_event)
        self.get_event_relationships = async_raw(tools.get_event_relationships)
