"""The tools of Segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsSegment,
        GetListFieldsFlow,
        GetListsSort,
        GetProfilesForListFieldsProfile,
        GetSegmentFieldsSegment,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.segments import (
        CreateSegmentDefinitionParam,
        CreateSegmentResult,
        GetFlowsTriggeredBySegmentResult,
        GetIdsForFlowsTriggeredBySegmentResult,
        GetProfileIdsForSegmentResult,
        GetProfilesForSegmentResult,
        GetSegmentResult,
        GetSegmentsResult,
        GetTagIdsForSegmentResult,
        GetTagsForSegmentResult,
        UpdateSegmentDefinitionParam,
        UpdateSegmentResult,
    )
    from ..types.shared import (
        Flow,
        FlowIdentifier,
        Profile,
        ProfileIdentifier,
        Segment,
        Tag,
        TagIdentifier,
    )


class Segments(SyncResource):
    """The tools of Segments."""

    @property
    def with_raw_response(self) -> RawSegments:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawSegments(self._as_raw())

    def create_segment(
        self,
        *,
        name: str,
        definition: CreateSegmentDefinitionParam,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        is_starred: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateSegmentResult:
        """Create a segment.

        Args:
            name: Name of the segment.
            definition: A dict of condition_groups.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.
            is_starred: Whether the segment is starred.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/segments
        Rate limits: 1/s, 15/min, 100/day
        Scopes: segments:write
        Tool: KLAVIYO_CREATE_SEGMENT
        """
        return self._call(
            "KLAVIYO_CREATE_SEGMENT",
            {
                "name": name,
                "definition": definition,
                "fields_segment": fields_segment,
                "is_starred": is_starred,
            },
            options,
        )

    def delete_segment(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a segment with the given segment ID.

        Args:
            id: The unique identifier of the segment to delete. Segment IDs are
                alphanumeric strings (e.g., 'TJx2Yb').

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/segments/{id}
        Rate limits: 3/s, 60/min
        Scopes: segments:write
        Tool: KLAVIYO_DELETE_SEGMENT
        """
        return self._run(
            "KLAVIYO_DELETE_SEGMENT",
            {
                "id": id,
            },
            options,
        )

    def get_segment(
        self,
        id: str,
        *,
        additional_fields_segment: Sequence[Literal["profile_count"]] | Omit = OMIT,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_segment: Sequence[GetSegmentFieldsSegment] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["flow-triggers", "tags"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSegmentResult:
        """Returns one segment with the rules that define it; tags or the flows it triggers
        on request.

        With profile_count as additional field it also counts the members, at lower rate
        limits. For the members themselves use Get Profiles For Segment.

        Args:
            id: The unique identifier of the segment to retrieve. This ID is
                returned when creating segments or listing segments via the API.
            additional_fields_segment: Request additional fields not included by
                default in the response. Supported values: "profile_count".
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_segment: Specify which segment fields to include in the response
                using sparse fieldsets. Available fields: 'name', 'definition',
                'definition.condition_groups', 'created', 'updated', 'is_active',
                'is_processing', 'is_starred', 'profile_count'. If not specified,
                all fields are returned.
            fields_tag: Specify which tag fields to include in the response when
                using include=['tags']. Available fields: 'name'. If not specified,
                all tag fields are returned.
            include: Include related resources in the response. Set to ['tags'] to
                include tag objects associated with this segment. When included, the
                full tag objects will appear in an 'included' array in the response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/segments/{id}
        Rate limits: 75/s, 750/min; 1/s, 15/min with additional_fields_segment
            "profile_count"
        Scopes: segments:read
        Tool: KLAVIYO_GET_SEGMENT
        """
        return self._call(
            "KLAVIYO_GET_SEGMENT",
            {
                "id": id,
                "additional_fields_segment": additional_fields_segment,
                "fields_flow": fields_flow,
                "fields_segment": fields_segment,
                "fields_tag": fields_tag,
                "include": include,
            },
            options,
        )

    def update_segment(
        self,
        id: str,
        *,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        definition: UpdateSegmentDefinitionParam | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        is_starred: bool | Omit | None = OMIT,
        is_active: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateSegmentResult:
        """Update a segment with the given segment ID.

        Args:
            id: The unique identifier of the segment to update (e.g., 'XTTNN5').
                This is a required path parameter.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.
            definition: A dict of condition_groups.
            name: The display name of the segment. Use this to rename the segment.
            is_starred: Whether the segment should be starred/favorited for quick
                access. Set to true to star or false to unstar.
            is_active: False stops the segment from being computed, true starts it
                again.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/segments/{id}
        Rate limits: 1/s, 15/min, 100/day
        Scopes: segments:write
        Tool: KLAVIYO_UPDATE_SEGMENT
        """
        return self._call(
            "KLAVIYO_UPDATE_SEGMENT",
            {
                "id": id,
                "fields_segment": fields_segment,
                "definition": definition,
                "name": name,
                "is_starred": is_starred,
                "is_active": is_active,
            },
            options,
        )

    def get_flows_triggered_by_segment(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Flow, GetFlowsTriggeredBySegmentResult]:
        """Lists the flows that start when somebody enters a segment.

        Look here before changing its rules: people who enter may get messages.

        Args:
            id: Id of the segment.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

        Returns:
            The first page of `Flow` items; iterate over it for the items of all pages.

        Request: GET /api/segments/{id}/flow-triggers
        Rate limits: 3/s, 60/min
        Scopes: flows:read, segments:read
        Tool: KLAVIYO_GET_FLOWS_TRIGGERED_BY_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_FLOWS_TRIGGERED_BY_SEGMENT",
            {
                "id": id,
                "fields_flow": fields_flow,
            },
            options,
        )

    def get_ids_for_flows_triggered_by_segment(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowIdentifier, GetIdsForFlowsTriggeredBySegmentResult]:
        """Lists the ids of the flows that start when somebody enters a segment.

        Get Flows Triggered By Segment returns name and status as well.

        Args:
            id: Id of the segment.

        Returns:
            The first page of `FlowIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/segments/{id}/relationships/flow-triggers
        Rate limits: 3/s, 60/min
        Scopes: flows:read, segments:read
        Tool: KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT",
            {
                "id": id,
            },
            options,
        )

    def get_profile_ids_for_segment(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["joined_group_at", "-joined_group_at"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileIdentifier, GetProfileIdsForSegmentResult]:
        """Lists the ids of the people who are in a segment at present.

        Get Profiles For Segment returns their data as well.

        Args:
            id: Id of the segment.
            filter: Conditions, joined by commas, such as
                greater-than(joined_group_at,2026-01-01T00:00:00Z). Fields:
                profile_id, email, phone_number, push_token, _kx, joined_group_at.
                `filters.ProfileIdsForSegmentFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `ProfileIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/segments/{id}/relationships/profiles
        Rate limits: 75/s, 750/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_PROFILE_IDS_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_PROFILE_IDS_FOR_SEGMENT",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_profiles_for_segment(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfilesForListFieldsProfile] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["joined_group_at", "-joined_group_at"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Profile, GetProfilesForSegmentResult]:
        """Lists the people who are in a segment at present, with their data and since
        when.

        For the ids alone use Get Profile Ids For Segment; to count them, Get Segment
        with the additional field "profile_count".

        Args:
            id: Id of the segment.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as
                greater-than(joined_group_at,2026-01-01T00:00:00Z). Fields:
                profile_id, email, phone_number, push_token, _kx, joined_group_at.
                `filters.ProfilesForSegmentFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Profile` items; iterate over it for the items of all
            pages.

        Request: GET /api/segments/{id}/profiles
        Rate limits: 75/s, 750/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_PROFILES_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_PROFILES_FOR_SEGMENT",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_segments(
        self,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-triggers", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Segment, GetSegmentsResult]:
        """Lists the account's segments, 10 a page: groups that Klaviyo computes by rules.

        Groups that people join are lists (Get Lists). For one segment with its rules or
        size use Get Segment.

        Args:
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                name, id, created, updated, is_active, is_starred.
                `filters.SegmentsFilter` builds it.
            include: Related resources to return as well: flow triggers or tags.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 10.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Segment` items; iterate over it for the items of all
            pages.

        Request: GET /api/segments
        Rate limits: 75/s, 750/min
        Scopes: segments:read
        Tool: KLAVIYO_GET_SEGMENTS
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENTS",
            {
                "fields_flow": fields_flow,
                "fields_segment": fields_segment,
                "fields_tag": fields_tag,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tag_ids_for_segment(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[TagIdentifier, GetTagIdsForSegmentResult]:
        """Lists the ids of a segment's tags.

        Get Tags For Segment returns their names as well.

        Args:
            id: Id of the segment.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/segments/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: segments:read, tags:read
        Tool: KLAVIYO_GET_TAG_IDS_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_TAG_IDS_FOR_SEGMENT",
            {
                "id": id,
            },
            options,
        )

    def get_tags_for_segment(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Tag, GetTagsForSegmentResult]:
        """Lists the tags of a segment with their names.

        Get Tag Ids For Segment returns the ids alone.

        Args:
            id: Id of the segment.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/segments/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: segments:read, tags:read
        Tool: KLAVIYO_GET_TAGS_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_TAGS_FOR_SEGMENT",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )


class AsyncSegments(AsyncResource):
    """The tools of Segments, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawSegments:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawSegments(self._as_raw())

    async def create_segment(
        self,
        *,
        name: str,
        definition: CreateSegmentDefinitionParam,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        is_starred: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateSegmentResult:
        """Create a segment.

        Args:
            name: Name of the segment.
            definition: A dict of condition_groups.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.
            is_starred: Whether the segment is starred.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/segments
        Rate limits: 1/s, 15/min, 100/day
        Scopes: segments:write
        Tool: KLAVIYO_CREATE_SEGMENT
        """
        return await self._call(
            "KLAVIYO_CREATE_SEGMENT",
            {
                "name": name,
                "definition": definition,
                "fields_segment": fields_segment,
                "is_starred": is_starred,
            },
            options,
        )

    async def delete_segment(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a segment with the given segment ID.

        Args:
            id: The unique identifier of the segment to delete. Segment IDs are
                alphanumeric strings (e.g., 'TJx2Yb').

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/segments/{id}
        Rate limits: 3/s, 60/min
        Scopes: segments:write
        Tool: KLAVIYO_DELETE_SEGMENT
        """
        return await self._run(
            "KLAVIYO_DELETE_SEGMENT",
            {
                "id": id,
            },
            options,
        )

    async def get_segment(
        self,
        id: str,
        *,
        additional_fields_segment: Sequence[Literal["profile_count"]] | Omit = OMIT,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_segment: Sequence[GetSegmentFieldsSegment] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["flow-triggers", "tags"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSegmentResult:
        """Returns one segment with the rules that define it; tags or the flows it triggers
        on request.

        With profile_count as additional field it also counts the members, at lower rate
        limits. For the members themselves use Get Profiles For Segment.

        Args:
            id: The unique identifier of the segment to retrieve. This ID is
                returned when creating segments or listing segments via the API.
            additional_fields_segment: Request additional fields not included by
                default in the response. Supported values: "profile_count".
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_segment: Specify which segment fields to include in the response
                using sparse fieldsets. Available fields: 'name', 'definition',
                'definition.condition_groups', 'created', 'updated', 'is_active',
                'is_processing', 'is_starred', 'profile_count'. If not specified,
                all fields are returned.
            fields_tag: Specify which tag fields to include in the response when
                using include=['tags']. Available fields: 'name'. If not specified,
                all tag fields are returned.
            include: Include related resources in the response. Set to ['tags'] to
                include tag objects associated with this segment. When included, the
                full tag objects will appear in an 'included' array in the response.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/segments/{id}
        Rate limits: 75/s, 750/min; 1/s, 15/min with additional_fields_segment
            "profile_count"
        Scopes: segments:read
        Tool: KLAVIYO_GET_SEGMENT
        """
        return await self._call(
            "KLAVIYO_GET_SEGMENT",
            {
                "id": id,
                "additional_fields_segment": additional_fields_segment,
                "fields_flow": fields_flow,
                "fields_segment": fields_segment,
                "fields_tag": fields_tag,
                "include": include,
            },
            options,
        )

    async def update_segment(
        self,
        id: str,
        *,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        definition: UpdateSegmentDefinitionParam | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        is_starred: bool | Omit | None = OMIT,
        is_active: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateSegmentResult:
        """Update a segment with the given segment ID.

        Args:
            id: The unique identifier of the segment to update (e.g., 'XTTNN5').
                This is a required path parameter.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.
            definition: A dict of condition_groups.
            name: The display name of the segment. Use this to rename the segment.
            is_starred: Whether the segment should be starred/favorited for quick
                access. Set to true to star or false to unstar.
            is_active: False stops the segment from being computed, true starts it
                again.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/segments/{id}
        Rate limits: 1/s, 15/min, 100/day
        Scopes: segments:write
        Tool: KLAVIYO_UPDATE_SEGMENT
        """
        return await self._call(
            "KLAVIYO_UPDATE_SEGMENT",
            {
                "id": id,
                "fields_segment": fields_segment,
                "definition": definition,
                "name": name,
                "is_starred": is_starred,
                "is_active": is_active,
            },
            options,
        )

    def get_flows_triggered_by_segment(
        self,
        id: str,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Flow, GetFlowsTriggeredBySegmentResult]:
        """Lists the flows that start when somebody enters a segment.

        Look here before changing its rules: people who enter may get messages.

        Args:
            id: Id of the segment.
            fields_flow: Members of each flow to return. Without it, all that come
                by default.

        Returns:
            The first page of `Flow` items; iterate over it for the items of all pages.

        Request: GET /api/segments/{id}/flow-triggers
        Rate limits: 3/s, 60/min
        Scopes: flows:read, segments:read
        Tool: KLAVIYO_GET_FLOWS_TRIGGERED_BY_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_FLOWS_TRIGGERED_BY_SEGMENT",
            {
                "id": id,
                "fields_flow": fields_flow,
            },
            options,
        )

    def get_ids_for_flows_triggered_by_segment(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowIdentifier, GetIdsForFlowsTriggeredBySegmentResult]:
        """Lists the ids of the flows that start when somebody enters a segment.

        Get Flows Triggered By Segment returns name and status as well.

        Args:
            id: Id of the segment.

        Returns:
            The first page of `FlowIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/segments/{id}/relationships/flow-triggers
        Rate limits: 3/s, 60/min
        Scopes: flows:read, segments:read
        Tool: KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT",
            {
                "id": id,
            },
            options,
        )

    def get_profile_ids_for_segment(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["joined_group_at", "-joined_group_at"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProfileIdentifier, GetProfileIdsForSegmentResult]:
        """Lists the ids of the people who are in a segment at present.

        Get Profiles For Segment returns their data as well.

        Args:
            id: Id of the segment.
            filter: Conditions, joined by commas, such as
                greater-than(joined_group_at,2026-01-01T00:00:00Z). Fields:
                profile_id, email, phone_number, push_token, _kx, joined_group_at.
                `filters.ProfileIdsForSegmentFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `ProfileIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/segments/{id}/relationships/profiles
        Rate limits: 75/s, 750/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_PROFILE_IDS_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_PROFILE_IDS_FOR_SEGMENT",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_profiles_for_segment(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfilesForListFieldsProfile] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["joined_group_at", "-joined_group_at"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Profile, GetProfilesForSegmentResult]:
        """Lists the people who are in a segment at present, with their data and since
        when.

        For the ids alone use Get Profile Ids For Segment; to count them, Get Segment
        with the additional field "profile_count".

        Args:
            id: Id of the segment.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as
                greater-than(joined_group_at,2026-01-01T00:00:00Z). Fields:
                profile_id, email, phone_number, push_token, _kx, joined_group_at.
                `filters.ProfilesForSegmentFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Profile` items; iterate over it for the items of all
            pages.

        Request: GET /api/segments/{id}/profiles
        Rate limits: 75/s, 750/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_PROFILES_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_PROFILES_FOR_SEGMENT",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_segments(
        self,
        *,
        fields_flow: Sequence[GetListFieldsFlow] | Omit = OMIT,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["flow-triggers", "tags"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetListsSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Segment, GetSegmentsResult]:
        """Lists the account's segments, 10 a page: groups that Klaviyo computes by rules.

        Groups that people join are lists (Get Lists). For one segment with its rules or
        size use Get Segment.

        Args:
            fields_flow: Members of each flow to return. Without it, all that come
                by default.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                name, id, created, updated, is_active, is_starred.
                `filters.SegmentsFilter` builds it.
            include: Related resources to return as well: flow triggers or tags.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 10.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Segment` items; iterate over it for the items of all
            pages.

        Request: GET /api/segments
        Rate limits: 75/s, 750/min
        Scopes: segments:read
        Tool: KLAVIYO_GET_SEGMENTS
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENTS",
            {
                "fields_flow": fields_flow,
                "fields_segment": fields_segment,
                "fields_tag": fields_tag,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tag_ids_for_segment(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TagIdentifier, GetTagIdsForSegmentResult]:
        """Lists the ids of a segment's tags.

        Get Tags For Segment returns their names as well.

        Args:
            id: Id of the segment.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/segments/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: segments:read, tags:read
        Tool: KLAVIYO_GET_TAG_IDS_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_TAG_IDS_FOR_SEGMENT",
            {
                "id": id,
            },
            options,
        )

    def get_tags_for_segment(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Tag, GetTagsForSegmentResult]:
        """Lists the tags of a segment with their names.

        Get Tag Ids For Segment returns the ids alone.

        Args:
            id: Id of the segment.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/segments/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: segments:read, tags:read
        Tool: KLAVIYO_GET_TAGS_FOR_SEGMENT
        """
        return self._pages(
            "KLAVIYO_GET_TAGS_FOR_SEGMENT",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )


class RawSegments:
    """The methods of `Segments`, returning raw responses."""

    def __init__(self, tools: Segments) -> None:
        self.create_segment = raw(tools.create_segment)
        self.delete_segment = raw(tools.delete_segment)
        self.get_segment = raw(tools.get_segment)
        self.update_segment = raw(tools.update_segment)
        self.get_flows_triggered_by_segment = raw(tools.get_flows_triggered_by_segment)
        self.get_ids_for_flows_triggered_by_segment = raw(
            tools.get_ids_for_flows_triggered_by_segment
        )
        self.get_profile_ids_for_segment = raw(tools.get_profile_ids_for_segment)
        self.get_profiles_for_segment = raw(tools.get_profiles_for_segment)
        self.get_segments = raw(tools.get_segments)
        self.get_tag_ids_for_segment = raw(tools.get_tag_ids_for_segment)
        self.get_tags_for_segment = raw(tools.get_tags_for_segment)


class AsyncRawSegments:
    """The methods of `AsyncSegments`, returning raw responses."""

    def __init__(self, tools: AsyncSegments) -> None:
        self.create_segment = async_raw(tools.create_segment)
        self.delete_segment = async_raw(tools.delete_segment)
        self.get_segment = async_raw(tools.get_segment)
        self.update_segment = async_raw(tools.update_segment)
        self.get_flows_triggered_by_segment = async_raw(
            tools.get_flows_triggered_by_segment
        )
        self.get_ids_for_flows_triggered_by_segment = async_raw(
            tools.get_ids_for_flows_triggered_by_segment
        )
        self.get_profile_ids_for_segment = async_raw(tools.get_profile_ids_for_segment)
        self.get_profiles_for_segment = async_raw(tools.get_profiles_for_segment)
        self.get_segments = async_raw(tools.get_segments)
        self.get_tag_ids_for_segment = async_raw(tools.get_tag_ids_for_segment)
        self.get_tags_for_segment = async_raw(tools.get_tags_for_segment)
