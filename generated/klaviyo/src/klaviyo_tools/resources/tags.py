"""The tools of Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.tags import (
        CampaignIdentifierParam,
        CreateTagGroupResult,
        CreateTagResult,
        FlowIdentifierParam,
        ListIdentifierParam,
        SegmentIdentifierParam,
    )


class Tags(SyncResource):
    """The tools of Tags."""

    @property
    def with_raw_response(self) -> RawTags:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawTags(self._as_raw())

    def create_tag(
        self,
        *,
        name: str,
        tag_group_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagResult:
        """Summary: Instructions on creating a tag within an account's designated tag group
        with a maximum of 500 tags, with optional tag group specification.

        Tag: #TagCreationLimitAndRate

        Args:
            name: The Tag name.
            tag_group_id: The ID of the Tag Group to associate the Tag with. If this
                field is not specified, the Tag will be associated with the
                company"s Default Tag Group.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_CREATE_TAG
        """
        return self._call(
            "KLAVIYO_CREATE_TAG",
            {
                "name": name,
                "tag_group_id": tag_group_id,
            },
            options,
        )

    def create_tag_group(
        self,
        *,
        name: str,
        exclusive: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagGroupResult:
        """Create tag groups up to 50 per account, defaulting to non-exclusive unless
        specified.

        Related resources can have multiple non-exclusive tags but only one if
        exclusive.

        Args:
            name: The Tag Group name.
            exclusive: Optional.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/tag-groups
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_CREATE_TAG_GROUP
        """
        return self._call(
            "KLAVIYO_CREATE_TAG_GROUP",
            {
                "name": name,
                "exclusive": exclusive,
            },
            options,
        )

    def create_tag_relationships(
        self,
        id: str,
        *,
        data: (
            Sequence[str | FlowIdentifierParam]
            | Sequence[str | ListIdentifierParam]
            | Sequence[str | SegmentIdentifierParam]
            | Sequence[str | CampaignIdentifierParam]
        ),
        related_resource: Literal["flows", "lists", "segments", "campaigns"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Associate a tag with other resources (flows, lists, segments, or campaigns) in
        Klaviyo.

        Use when you need to link a tag to one or more resources for organizational
        purposes. Note: A resource can have up to 100 tags associated with it. Required
        scopes vary by resource type: tags:write plus the appropriate write scope
        (flows:write, lists:write, segments:write, or campaigns:write).

        Args:
            id: The unique identifier (UUID) of the tag to associate with resources.
            data: List of resource identifiers to associate with the tag. Each item
                must have 'type' and 'id' fields.
            related_resource: The type of resource to associate the tag with (flows,
                lists, segments, or campaigns).

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/tags/{id}/relationships/flows
        Request: POST /api/tags/{id}/relationships/lists
        Request: POST /api/tags/{id}/relationships/segments
        Request: POST /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: flows:write, tags:write, lists:write, segments:write, campaigns:write
        Tool: KLAVIYO_CREATE_TAG_RELATIONSHIPS
        """
        return self._run(
            "KLAVIYO_CREATE_TAG_RELATIONSHIPS",
            {
                "id": id,
                "data": data,
                "related_resource": related_resource,
            },
            options,
        )

    def delete_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the tag with the given tag ID.

        Any associations between the tag and other resources will also be removed.

        Args:
            id: The Tag ID.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_DELETE_TAG
        """
        return self._run(
            "KLAVIYO_DELETE_TAG",
            {
                "id": id,
            },
            options,
        )

    def delete_tag_group(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a specified tag group and its contents; associated resource links will be
        removed.

        The default group is undeletable.

        Args:
            id: The Tag Group ID.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tag-groups/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_DELETE_TAG_GROUP
        """
        return self._run(
            "KLAVIYO_DELETE_TAG_GROUP",
            {
                "id": id,
            },
            options,
        )


class AsyncTags(AsyncResource):
    """The tools of Tags, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawTags:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawTags(self._as_raw())

    async def create_tag(
        self,
        *,
        name: str,
        tag_group_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagResult:
        """Summary: Instructions on creating a tag within an account's designated tag group
        with a maximum of 500 tags, with optional tag group specification.

        Tag: #TagCreationLimitAndRate

        Args:
            name: The Tag name.
            tag_group_id: The ID of the Tag Group to associate the Tag with. If this
                field is not specified, the Tag will be associated with the
                company"s Default Tag Group.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_CREATE_TAG
        """
        return await self._call(
            "KLAVIYO_CREATE_TAG",
            {
                "name": name,
                "tag_group_id": tag_group_id,
            },
            options,
        )

    async def create_tag_group(
        self,
        *,
        name: str,
        exclusive: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagGroupResult:
        """Create tag groups up to 50 per account, defaulting to non-exclusive unless
        specified.

        Related resources can have multiple non-exclusive tags but only one if
        exclusive.

        Args:
            name: The Tag Group name.
            exclusive: Optional.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/tag-groups
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_CREATE_TAG_GROUP
        """
        return await self._call(
            "KLAVIYO_CREATE_TAG_GROUP",
            {
                "name": name,
                "exclusive": exclusive,
            },
            options,
        )

    async def create_tag_relationships(
        self,
        id: str,
        *,
        data: (
            Sequence[str | FlowIdentifierParam]
            | Sequence[str | ListIdentifierParam]
            | Sequence[str | SegmentIdentifierParam]
            | Sequence[str | CampaignIdentifierParam]
        ),
        related_resource: Literal["flows", "lists", "segments", "campaigns"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Associate a tag with other resources (flows, lists, segments, or campaigns) in
        Klaviyo.

        Use when you need to link a tag to one or more resources for organizational
        purposes. Note: A resource can have up to 100 tags associated with it. Required
        scopes vary by resource type: tags:write plus the appropriate write scope
        (flows:write, lists:write, segments:write, or campaigns:write).

        Args:
            id: The unique identifier (UUID) of the tag to associate with resources.
            data: List of resource identifiers to associate with the tag. Each item
                must have 'type' and 'id' fields.
            related_resource: The type of resource to associate the tag with (flows,
                lists, segments, or campaigns).

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/tags/{id}/relationships/flows
        Request: POST /api/tags/{id}/relationships/lists
        Request: POST /api/tags/{id}/relationships/segments
        Request: POST /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: flows:write, tags:write, lists:write, segments:write, campaigns:write
        Tool: KLAVIYO_CREATE_TAG_RELATIONSHIPS
        """
        return await self._run(
            "KLAVIYO_CREATE_TAG_RELATIONSHIPS",
            {
                "id": id,
                "data": data,
                "related_resource": related_resource,
            },
            options,
        )

    async def delete_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the tag with the given tag ID.

        Any associations between the tag and other resources will also be removed.

        Args:
            id: The Tag ID.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_DELETE_TAG
        """
        return await self._run(
            "KLAVIYO_DELETE_TAG",
            {
                "id": id,
            },
            options,
        )

    async def delete_tag_group(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a specified tag group and its contents; associated resource links will be
        removed.

        The default group is undeletable.

        Args:
            id: The Tag Group ID.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tag-groups/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_DELETE_TAG_GROUP
        """
        return await self._run(
            "KLAVIYO_DELETE_TAG_GROUP",
            {
                "id": id,
            },
            options,
        )


class RawTags:
    """The methods of `Tags`, returning raw responses."""

    def __init__(self, tools: Tags) -> None:
        self.create_tag = raw(tools.create_tag)
        self.create_tag_group = raw(tools.create_tag_group)
        self.create_tag_relationships = raw(tools.create_tag_relationships)
        self.delete_tag = raw(tools.delete_tag)
        self.delete_tag_group = raw(tools.delete_tag_group)


class AsyncRawTags:
    """The methods of `AsyncTags`, returning raw responses."""

    def __init__(self, tools: AsyncTags) -> None:
        self.create_tag = async_raw(tools.create_tag)
        self.create_tag_group = async_raw(tools.create_tag_group)
        self.create_tag_relationships = async_raw(tools.create_tag_relationships)
        self.delete_tag = async_raw(tools.delete_tag)
        self.delete_tag_group = async_raw(tools.delete_tag_group)
