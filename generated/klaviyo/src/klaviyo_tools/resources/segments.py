"""The tools of Segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import GetSegmentFieldsSegment
    from ..runtime import Omit, RequestOptions
    from ..types.segments import (
        CreateSegmentResult,
        DefinitionParam,
        GetSegmentResult,
        UpdateSegmentDefinitionParam,
        UpdateSegmentResult,
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
        definition: DefinitionParam,
        is_starred: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateSegmentResult:
        """Create a segment.

        Args:
            name: Required.
            definition: A dict of condition_groups.
            is_starred: Optional.

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
        fields_segment: Sequence[GetSegmentFieldsSegment] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["flow-triggers", "tags"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSegmentResult:
        """Fetch a segment by ID with default rates of 75/s and 700/m, or with
        additional-fields at 1/s and 15/m.

        For details, visit the provided guide.

        Args:
            id: The unique identifier of the segment to retrieve. This ID is
                returned when creating segments or listing segments via the API.
            additional_fields_segment: Request additional fields not included by
                default in the response. Supported values: "profile_count".
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
        definition: UpdateSegmentDefinitionParam | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        is_starred: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateSegmentResult:
        """Update a segment with the given segment ID.

        Args:
            id: The unique identifier of the segment to update (e.g., 'XTTNN5').
                This is a required path parameter.
            definition: A dict of condition_groups.
            name: The display name of the segment. Use this to rename the segment.
            is_starred: Whether the segment should be starred/favorited for quick
                access. Set to true to star or false to unstar.

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
                "definition": definition,
                "name": name,
                "is_starred": is_starred,
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
        definition: DefinitionParam,
        is_starred: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateSegmentResult:
        """Create a segment.

        Args:
            name: Required.
            definition: A dict of condition_groups.
            is_starred: Optional.

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
        fields_segment: Sequence[GetSegmentFieldsSegment] | Omit = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["flow-triggers", "tags"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSegmentResult:
        """Fetch a segment by ID with default rates of 75/s and 700/m, or with
        additional-fields at 1/s and 15/m.

        For details, visit the provided guide.

        Args:
            id: The unique identifier of the segment to retrieve. This ID is
                returned when creating segments or listing segments via the API.
            additional_fields_segment: Request additional fields not included by
                default in the response. Supported values: "profile_count".
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
        definition: UpdateSegmentDefinitionParam | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        is_starred: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateSegmentResult:
        """Update a segment with the given segment ID.

        Args:
            id: The unique identifier of the segment to update (e.g., 'XTTNN5').
                This is a required path parameter.
            definition: A dict of condition_groups.
            name: The display name of the segment. Use this to rename the segment.
            is_starred: Whether the segment should be starred/favorited for quick
                access. Set to true to star or false to unstar.

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
                "definition": definition,
                "name": name,
                "is_starred": is_starred,
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


class AsyncRawSegments:
    """The methods of `AsyncSegments`, returning raw responses."""

    def __init__(self, tools: AsyncSegments) -> None:
        self.create_segment = async_raw(tools.create_segment)
        self.delete_segment = async_raw(tools.delete_segment)
        self.get_segment = async_raw(tools.get_segment)
        self.update_segment = async_raw(tools.update_segment)
