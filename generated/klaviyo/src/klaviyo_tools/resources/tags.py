"""The tools of Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.shared import (
        CampaignIdentifier,
        FlowIdentifier,
        ListIdentifier,
        ListIdentifierParam,
        SegmentIdentifier,
        Tag,
        TagIdentifier,
    )
    from ..types.tags import (
        CampaignIdentifierParam,
        CreateTagGroupResult,
        CreateTagResult,
        FlowIdentifierParam,
        GetCampaignIdsForTagResult,
        GetFlowIdsForTagResult,
        GetListIdsForTagResult,
        GetSegmentIdsForTagResult,
        GetTagGroupForTagResult,
        GetTagGroupIdForTagResult,
        GetTagGroupResult,
        GetTagGroupsResult,
        GetTagIdsForTagGroupResult,
        GetTagRelationshipsGetCampaignIdsForTagResult,
        GetTagRelationshipsGetListIdsForTagResult,
        GetTagRelationshipsGetSegmentIdsForTagResult,
        GetTagRelationshipsResult,
        GetTagResult,
        GetTagsForTagGroupResult,
        GetTagsResult,
        SegmentIdentifierParam,
        TagGroup,
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
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        tag_group_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagResult:
        """Creates a tag, in the given tag group or else in the default one.

        An account can have 500.

        Args:
            name: The Tag name.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
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
                "fields_tag": fields_tag,
                "tag_group_id": tag_group_id,
            },
            options,
        )

    def create_tag_group(
        self,
        *,
        name: str,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        exclusive: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagGroupResult:
        """Create tag groups up to 50 per account, defaulting to non-exclusive unless
        specified.

        Related resources can have multiple non-exclusive tags but only one if
        exclusive.

        Args:
            name: The Tag Group name.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            exclusive: True if a resource may have one tag of the group at most.

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
                "fields_tag_group": fields_tag_group,
                "exclusive": exclusive,
            },
            options,
        )

    def create_tag_relationships(
        self,
        id: str,
        *,
        data: (
            SequenceNotStr[str | FlowIdentifierParam]
            | SequenceNotStr[str | ListIdentifierParam]
            | SequenceNotStr[str | SegmentIdentifierParam]
            | SequenceNotStr[str | CampaignIdentifierParam]
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

    def get_campaign_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[CampaignIdentifier, GetCampaignIdsForTagResult]:
        """Lists the ids of the campaigns that have a tag.

        Names come from Get Campaign.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `CampaignIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: campaigns:read, tags:read
        Tool: KLAVIYO_GET_CAMPAIGN_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_flow_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[FlowIdentifier, GetFlowIdsForTagResult]:
        """Lists the ids of the flows that have a tag.

        Names come from Get Flow.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `FlowIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/tags/{id}/relationships/flows
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read
        Tool: KLAVIYO_GET_FLOW_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_FLOW_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_list_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ListIdentifier, GetListIdsForTagResult]:
        """Lists the ids of the lists that have a tag.

        Names come from Get List.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `ListIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/tags/{id}/relationships/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:read, tags:read
        Tool: KLAVIYO_GET_LIST_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_LIST_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_segment_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[SegmentIdentifier, GetSegmentIdsForTagResult]:
        """Lists the ids of the segments that have a tag.

        Names come from Get Segment.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `SegmentIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/tags/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: segments:read, tags:read
        Tool: KLAVIYO_GET_SEGMENT_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENT_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_tag(
        self,
        id: str,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["tag-group"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTagResult:
        """Returns one tag, with its tag group on request.

        What is tagged with it comes from Get Flow Ids For Tag and its siblings.

        Args:
            id: Id of the tag.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            include: Related resources to return as well: tag group.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/tags/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG
        """
        return self._call(
            "KLAVIYO_GET_TAG",
            {
                "id": id,
                "fields_tag_group": fields_tag_group,
                "fields_tag": fields_tag,
                "include": include,
            },
            options,
        )

    def get_tag_group(
        self,
        id: str,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTagGroupResult:
        """Returns one tag group: its name, and whether it is exclusive or the default.

        Its tags come from Get Tags For Tag Group.

        Args:
            id: Id of the tag group.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tag-groups/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUP
        """
        return self._call(
            "KLAVIYO_GET_TAG_GROUP",
            {
                "id": id,
                "fields_tag_group": fields_tag_group,
            },
            options,
        )

    def get_tag_group_for_tag(
        self,
        id: str,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTagGroupForTagResult:
        """Returns the tag group that a tag is in.

        Get Tag Group Id For Tag returns the id alone.

        Args:
            id: Id of the tag.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tags/{id}/tag-group
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUP_FOR_TAG
        """
        return self._call(
            "KLAVIYO_GET_TAG_GROUP_FOR_TAG",
            {
                "id": id,
                "fields_tag_group": fields_tag_group,
            },
            options,
        )

    def get_tag_group_id_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetTagGroupIdForTagResult:
        """Returns the id of the tag group that a tag is in.

        Get Tag Group For Tag returns its name as well.

        Args:
            id: Id of the tag.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tags/{id}/relationships/tag-group
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUP_ID_FOR_TAG
        """
        return self._call(
            "KLAVIYO_GET_TAG_GROUP_ID_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_tag_groups(
        self,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["id", "-id", "name", "-name"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[TagGroup, GetTagGroupsResult]:
        """Lists the account's tag groups, up to 25 a page; one of them is the default.

        In an exclusive group a resource can have one tag only.

        Args:
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                name, exclusive, default. `filters.TagGroupsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 25.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `TagGroup` items; iterate over it for the items of all
            pages.

        Request: GET /api/tag-groups
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUPS
        """
        return self._pages(
            "KLAVIYO_GET_TAG_GROUPS",
            {
                "fields_tag_group": fields_tag_group,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tag_ids_for_tag_group(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[TagIdentifier, GetTagIdsForTagGroupResult]:
        """Lists the ids of the tags in a tag group.

        Get Tags For Tag Group returns their names as well.

        Args:
            id: Id of the tag group.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/tag-groups/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_IDS_FOR_TAG_GROUP
        """
        return self._pages(
            "KLAVIYO_GET_TAG_IDS_FOR_TAG_GROUP",
            {
                "id": id,
            },
            options,
        )

    def get_tags(
        self,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["tag-group"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["id", "-id", "name", "-name"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Tag, GetTagsResult]:
        """Lists the account's tags, up to 50 a page.

        Filter by name to find one's id. Tags of one campaign, flow, list or segment
        come from the tools for that resource.

        Args:
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: A condition on name, such as equals(name,"A").
                `filters.TagsFilter` builds it.
            include: Related resources to return as well: tag group.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAGS
        """
        return self._pages(
            "KLAVIYO_GET_TAGS",
            {
                "fields_tag_group": fields_tag_group,
                "fields_tag": fields_tag,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tags_for_tag_group(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Tag, GetTagsForTagGroupResult]:
        """Lists the tags in a tag group with their names.

        Get Tag Ids For Tag Group returns the ids alone.

        Args:
            id: Id of the tag group.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/tag-groups/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAGS_FOR_TAG_GROUP
        """
        return self._pages(
            "KLAVIYO_GET_TAGS_FOR_TAG_GROUP",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )

    def remove_tag_from_campaigns(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | CampaignIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off campaigns.

        Neither the tag nor the campaigns are deleted or changed otherwise.

        Args:
            id: Id of the tag.
            data: Ids of the campaigns.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: campaigns:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_CAMPAIGNS
        """
        return self._run(
            "KLAVIYO_REMOVE_TAG_FROM_CAMPAIGNS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def remove_tag_from_flows(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | FlowIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off flows.

        Neither the tag nor the flows are deleted, and no flow starts or stops.

        Args:
            id: Id of the tag.
            data: Ids of the flows.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/flows
        Rate limits: 3/s, 60/min
        Scopes: flows:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_FLOWS
        """
        return self._run(
            "KLAVIYO_REMOVE_TAG_FROM_FLOWS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def remove_tag_from_lists(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | ListIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off lists.

        Neither the tag nor the lists are deleted, and members stay.

        Args:
            id: Id of the tag.
            data: Ids of the lists.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_LISTS
        """
        return self._run(
            "KLAVIYO_REMOVE_TAG_FROM_LISTS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def remove_tag_from_segments(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | SegmentIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off segments.

        Neither the tag nor the segments are deleted or changed otherwise.

        Args:
            id: Id of the tag.
            data: Ids of the segments.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: segments:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_SEGMENTS
        """
        return self._run(
            "KLAVIYO_REMOVE_TAG_FROM_SEGMENTS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def update_tag(
        self,
        id: str,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Renames a tag everywhere it is used.

        It cannot be moved to another tag group: create a tag there instead.

        Args:
            id: Id of the tag.
            name: The tag's new name.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/tags/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_UPDATE_TAG
        """
        return self._run(
            "KLAVIYO_UPDATE_TAG",
            {
                "id": id,
                "name": name,
            },
            options,
        )

    def update_tag_group(
        self,
        id: str,
        *,
        name: str,
        return_fields: SequenceNotStr[str] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Renames a tag group.

        Whether it is exclusive or the default cannot be changed.

        Args:
            id: Id of the tag group.
            name: The group's new name.
            return_fields: Members of the group to return.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/tag-groups/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_UPDATE_TAG_GROUP
        """
        return self._run(
            "KLAVIYO_UPDATE_TAG_GROUP",
            {
                "id": id,
                "name": name,
                "return_fields": return_fields,
            },
            options,
        )

    def delete_tag_relationships(
        self,
        id: str,
        *,
        data: (
            SequenceNotStr[str | FlowIdentifierParam]
            | SequenceNotStr[str | ListIdentifierParam]
            | SequenceNotStr[str | SegmentIdentifierParam]
            | SequenceNotStr[str | CampaignIdentifierParam]
        ),
        related_resource: Literal["flows", "lists", "segments", "campaigns"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off flows, lists, segments or campaigns, the counterpart of Create
        Tag Relationships.

        Neither the tag nor the resources are deleted. Where the kind of resource is
        known beforehand, Remove Tag From Flows and its siblings do the same.

        Args:
            id: Id of the tag.
            data: Ids of the resources.
            related_resource: The kind of resource. Allowed values: flows, lists,
                segments, campaigns.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/flows
        Request: DELETE /api/tags/{id}/relationships/lists
        Request: DELETE /api/tags/{id}/relationships/segments
        Request: DELETE /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: flows:write, tags:write, lists:write, segments:write, campaigns:write
        Tool: KLAVIYO_DELETE_TAG_RELATIONSHIPS
        """
        return self._run(
            "KLAVIYO_DELETE_TAG_RELATIONSHIPS",
            {
                "id": id,
                "data": data,
                "related_resource": related_resource,
            },
            options,
        )

    def get_tag_relationships(
        self,
        id: str,
        *,
        related_resource: Literal["flows", "lists", "segments", "campaigns"],
        **options: Unpack[RequestOptions],
    ) -> (
        GetTagRelationshipsResult
        | GetTagRelationshipsGetListIdsForTagResult
        | GetTagRelationshipsGetSegmentIdsForTagResult
        | GetTagRelationshipsGetCampaignIdsForTagResult
    ):
        """Lists the ids of the flows, lists, segments or campaigns that have a tag,
        whichever is asked for.

        Where the kind of resource is known beforehand, Get Flow Ids For Tag and its
        siblings do the same.

        Args:
            id: Id of the tag.
            related_resource: The kind of resource. Allowed values: flows, lists,
                segments, campaigns.

        Returns:
            A dict of data, links and meta, or A dict of data, links and meta, or A dict
            of data, links and meta, or A dict of data, links and meta.

        Request: GET /api/tags/{id}/relationships/flows
        Request: GET /api/tags/{id}/relationships/lists
        Request: GET /api/tags/{id}/relationships/segments
        Request: GET /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read, lists:read, segments:read, campaigns:read
        Tool: KLAVIYO_GET_TAG_RELATIONSHIPS
        """
        return self._call(
            "KLAVIYO_GET_TAG_RELATIONSHIPS",
            {
                "id": id,
                "related_resource": related_resource,
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
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        tag_group_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagResult:
        """Creates a tag, in the given tag group or else in the default one.

        An account can have 500.

        Args:
            name: The Tag name.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
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
                "fields_tag": fields_tag,
                "tag_group_id": tag_group_id,
            },
            options,
        )

    async def create_tag_group(
        self,
        *,
        name: str,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        exclusive: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateTagGroupResult:
        """Create tag groups up to 50 per account, defaulting to non-exclusive unless
        specified.

        Related resources can have multiple non-exclusive tags but only one if
        exclusive.

        Args:
            name: The Tag Group name.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            exclusive: True if a resource may have one tag of the group at most.

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
                "fields_tag_group": fields_tag_group,
                "exclusive": exclusive,
            },
            options,
        )

    async def create_tag_relationships(
        self,
        id: str,
        *,
        data: (
            SequenceNotStr[str | FlowIdentifierParam]
            | SequenceNotStr[str | ListIdentifierParam]
            | SequenceNotStr[str | SegmentIdentifierParam]
            | SequenceNotStr[str | CampaignIdentifierParam]
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

    def get_campaign_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CampaignIdentifier, GetCampaignIdsForTagResult]:
        """Lists the ids of the campaigns that have a tag.

        Names come from Get Campaign.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `CampaignIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: campaigns:read, tags:read
        Tool: KLAVIYO_GET_CAMPAIGN_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_CAMPAIGN_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_flow_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FlowIdentifier, GetFlowIdsForTagResult]:
        """Lists the ids of the flows that have a tag.

        Names come from Get Flow.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `FlowIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/tags/{id}/relationships/flows
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read
        Tool: KLAVIYO_GET_FLOW_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_FLOW_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_list_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ListIdentifier, GetListIdsForTagResult]:
        """Lists the ids of the lists that have a tag.

        Names come from Get List.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `ListIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/tags/{id}/relationships/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:read, tags:read
        Tool: KLAVIYO_GET_LIST_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_LIST_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_segment_ids_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[SegmentIdentifier, GetSegmentIdsForTagResult]:
        """Lists the ids of the segments that have a tag.

        Names come from Get Segment.

        Args:
            id: Id of the tag.

        Returns:
            The first page of `SegmentIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/tags/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: segments:read, tags:read
        Tool: KLAVIYO_GET_SEGMENT_IDS_FOR_TAG
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENT_IDS_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    async def get_tag(
        self,
        id: str,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        include: Sequence[Literal["tag-group"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTagResult:
        """Returns one tag, with its tag group on request.

        What is tagged with it comes from Get Flow Ids For Tag and its siblings.

        Args:
            id: Id of the tag.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            include: Related resources to return as well: tag group.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/tags/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG
        """
        return await self._call(
            "KLAVIYO_GET_TAG",
            {
                "id": id,
                "fields_tag_group": fields_tag_group,
                "fields_tag": fields_tag,
                "include": include,
            },
            options,
        )

    async def get_tag_group(
        self,
        id: str,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTagGroupResult:
        """Returns one tag group: its name, and whether it is exclusive or the default.

        Its tags come from Get Tags For Tag Group.

        Args:
            id: Id of the tag group.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tag-groups/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUP
        """
        return await self._call(
            "KLAVIYO_GET_TAG_GROUP",
            {
                "id": id,
                "fields_tag_group": fields_tag_group,
            },
            options,
        )

    async def get_tag_group_for_tag(
        self,
        id: str,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTagGroupForTagResult:
        """Returns the tag group that a tag is in.

        Get Tag Group Id For Tag returns the id alone.

        Args:
            id: Id of the tag.
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tags/{id}/tag-group
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUP_FOR_TAG
        """
        return await self._call(
            "KLAVIYO_GET_TAG_GROUP_FOR_TAG",
            {
                "id": id,
                "fields_tag_group": fields_tag_group,
            },
            options,
        )

    async def get_tag_group_id_for_tag(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetTagGroupIdForTagResult:
        """Returns the id of the tag group that a tag is in.

        Get Tag Group For Tag returns its name as well.

        Args:
            id: Id of the tag.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tags/{id}/relationships/tag-group
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUP_ID_FOR_TAG
        """
        return await self._call(
            "KLAVIYO_GET_TAG_GROUP_ID_FOR_TAG",
            {
                "id": id,
            },
            options,
        )

    def get_tag_groups(
        self,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["id", "-id", "name", "-name"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TagGroup, GetTagGroupsResult]:
        """Lists the account's tag groups, up to 25 a page; one of them is the default.

        In an exclusive group a resource can have one tag only.

        Args:
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(name,"A"). Fields:
                name, exclusive, default. `filters.TagGroupsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 25.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `TagGroup` items; iterate over it for the items of all
            pages.

        Request: GET /api/tag-groups
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_GROUPS
        """
        return self._pages(
            "KLAVIYO_GET_TAG_GROUPS",
            {
                "fields_tag_group": fields_tag_group,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tag_ids_for_tag_group(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TagIdentifier, GetTagIdsForTagGroupResult]:
        """Lists the ids of the tags in a tag group.

        Get Tags For Tag Group returns their names as well.

        Args:
            id: Id of the tag group.

        Returns:
            The first page of `TagIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/tag-groups/{id}/relationships/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAG_IDS_FOR_TAG_GROUP
        """
        return self._pages(
            "KLAVIYO_GET_TAG_IDS_FOR_TAG_GROUP",
            {
                "id": id,
            },
            options,
        )

    def get_tags(
        self,
        *,
        fields_tag_group: (
            Sequence[Literal["default", "exclusive", "id", "name"]] | Omit
        ) = OMIT,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["tag-group"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["id", "-id", "name", "-name"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Tag, GetTagsResult]:
        """Lists the account's tags, up to 50 a page.

        Filter by name to find one's id. Tags of one campaign, flow, list or segment
        come from the tools for that resource.

        Args:
            fields_tag_group: Members of each tag group to return. Without it, all
                that come by default.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.
            filter: A condition on name, such as equals(name,"A").
                `filters.TagsFilter` builds it.
            include: Related resources to return as well: tag group.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 50.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAGS
        """
        return self._pages(
            "KLAVIYO_GET_TAGS",
            {
                "fields_tag_group": fields_tag_group,
                "fields_tag": fields_tag,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_tags_for_tag_group(
        self,
        id: str,
        *,
        fields_tag: Sequence[Literal["id", "name"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Tag, GetTagsForTagGroupResult]:
        """Lists the tags in a tag group with their names.

        Get Tag Ids For Tag Group returns the ids alone.

        Args:
            id: Id of the tag group.
            fields_tag: Members of each tag to return. Without it, all that come by
                default.

        Returns:
            The first page of `Tag` items; iterate over it for the items of all pages.

        Request: GET /api/tag-groups/{id}/tags
        Rate limits: 3/s, 60/min
        Scopes: tags:read
        Tool: KLAVIYO_GET_TAGS_FOR_TAG_GROUP
        """
        return self._pages(
            "KLAVIYO_GET_TAGS_FOR_TAG_GROUP",
            {
                "id": id,
                "fields_tag": fields_tag,
            },
            options,
        )

    async def remove_tag_from_campaigns(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | CampaignIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off campaigns.

        Neither the tag nor the campaigns are deleted or changed otherwise.

        Args:
            id: Id of the tag.
            data: Ids of the campaigns.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: campaigns:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_CAMPAIGNS
        """
        return await self._run(
            "KLAVIYO_REMOVE_TAG_FROM_CAMPAIGNS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def remove_tag_from_flows(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | FlowIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off flows.

        Neither the tag nor the flows are deleted, and no flow starts or stops.

        Args:
            id: Id of the tag.
            data: Ids of the flows.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/flows
        Rate limits: 3/s, 60/min
        Scopes: flows:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_FLOWS
        """
        return await self._run(
            "KLAVIYO_REMOVE_TAG_FROM_FLOWS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def remove_tag_from_lists(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | ListIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off lists.

        Neither the tag nor the lists are deleted, and members stay.

        Args:
            id: Id of the tag.
            data: Ids of the lists.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_LISTS
        """
        return await self._run(
            "KLAVIYO_REMOVE_TAG_FROM_LISTS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def remove_tag_from_segments(
        self,
        id: str,
        *,
        data: SequenceNotStr[str | SegmentIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off segments.

        Neither the tag nor the segments are deleted or changed otherwise.

        Args:
            id: Id of the tag.
            data: Ids of the segments.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: segments:write, tags:write
        Tool: KLAVIYO_REMOVE_TAG_FROM_SEGMENTS
        """
        return await self._run(
            "KLAVIYO_REMOVE_TAG_FROM_SEGMENTS",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def update_tag(
        self,
        id: str,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Renames a tag everywhere it is used.

        It cannot be moved to another tag group: create a tag there instead.

        Args:
            id: Id of the tag.
            name: The tag's new name.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/tags/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_UPDATE_TAG
        """
        return await self._run(
            "KLAVIYO_UPDATE_TAG",
            {
                "id": id,
                "name": name,
            },
            options,
        )

    async def update_tag_group(
        self,
        id: str,
        *,
        name: str,
        return_fields: SequenceNotStr[str] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Renames a tag group.

        Whether it is exclusive or the default cannot be changed.

        Args:
            id: Id of the tag group.
            name: The group's new name.
            return_fields: Members of the group to return.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/tag-groups/{id}
        Rate limits: 3/s, 60/min
        Scopes: tags:read, tags:write
        Tool: KLAVIYO_UPDATE_TAG_GROUP
        """
        return await self._run(
            "KLAVIYO_UPDATE_TAG_GROUP",
            {
                "id": id,
                "name": name,
                "return_fields": return_fields,
            },
            options,
        )

    async def delete_tag_relationships(
        self,
        id: str,
        *,
        data: (
            SequenceNotStr[str | FlowIdentifierParam]
            | SequenceNotStr[str | ListIdentifierParam]
            | SequenceNotStr[str | SegmentIdentifierParam]
            | SequenceNotStr[str | CampaignIdentifierParam]
        ),
        related_resource: Literal["flows", "lists", "segments", "campaigns"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Takes a tag off flows, lists, segments or campaigns, the counterpart of Create
        Tag Relationships.

        Neither the tag nor the resources are deleted. Where the kind of resource is
        known beforehand, Remove Tag From Flows and its siblings do the same.

        Args:
            id: Id of the tag.
            data: Ids of the resources.
            related_resource: The kind of resource. Allowed values: flows, lists,
                segments, campaigns.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/tags/{id}/relationships/flows
        Request: DELETE /api/tags/{id}/relationships/lists
        Request: DELETE /api/tags/{id}/relationships/segments
        Request: DELETE /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: flows:write, tags:write, lists:write, segments:write, campaigns:write
        Tool: KLAVIYO_DELETE_TAG_RELATIONSHIPS
        """
        return await self._run(
            "KLAVIYO_DELETE_TAG_RELATIONSHIPS",
            {
                "id": id,
                "data": data,
                "related_resource": related_resource,
            },
            options,
        )

    async def get_tag_relationships(
        self,
        id: str,
        *,
        related_resource: Literal["flows", "lists", "segments", "campaigns"],
        **options: Unpack[RequestOptions],
    ) -> (
        GetTagRelationshipsResult
        | GetTagRelationshipsGetListIdsForTagResult
        | GetTagRelationshipsGetSegmentIdsForTagResult
        | GetTagRelationshipsGetCampaignIdsForTagResult
    ):
        """Lists the ids of the flows, lists, segments or campaigns that have a tag,
        whichever is asked for.

        Where the kind of resource is known beforehand, Get Flow Ids For Tag and its
        siblings do the same.

        Args:
            id: Id of the tag.
            related_resource: The kind of resource. Allowed values: flows, lists,
                segments, campaigns.

        Returns:
            A dict of data, links and meta, or A dict of data, links and meta, or A dict
            of data, links and meta, or A dict of data, links and meta.

        Request: GET /api/tags/{id}/relationships/flows
        Request: GET /api/tags/{id}/relationships/lists
        Request: GET /api/tags/{id}/relationships/segments
        Request: GET /api/tags/{id}/relationships/campaigns
        Rate limits: 3/s, 60/min
        Scopes: flows:read, tags:read, lists:read, segments:read, campaigns:read
        Tool: KLAVIYO_GET_TAG_RELATIONSHIPS
        """
        return await self._call(
            "KLAVIYO_GET_TAG_RELATIONSHIPS",
            {
                "id": id,
                "related_resource": related_resource,
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
        self.get_campaign_ids_for_tag = raw(tools.get_campaign_ids_for_tag)
        self.get_flow_ids_for_tag = raw(tools.get_flow_ids_for_tag)
        self.get_list_ids_for_tag = raw(tools.get_list_ids_for_tag)
        self.get_segment_ids_for_tag = raw(tools.get_segment_ids_for_tag)
        self.get_tag = raw(tools.get_tag)
        self.get_tag_group = raw(tools.get_tag_group)
        self.get_tag_group_for_tag = raw(tools.get_tag_group_for_tag)
        self.get_tag_group_id_for_tag = raw(tools.get_tag_group_id_for_tag)
        self.get_tag_groups = raw(tools.get_tag_groups)
        self.get_tag_ids_for_tag_group = raw(tools.get_tag_ids_for_tag_group)
        self.get_tags = raw(tools.get_tags)
        self.get_tags_for_tag_group = raw(tools.get_tags_for_tag_group)
        self.remove_tag_from_campaigns = raw(tools.remove_tag_from_campaigns)
        self.remove_tag_from_flows = raw(tools.remove_tag_from_flows)
        self.remove_tag_from_lists = raw(tools.remove_tag_from_lists)
        self.remove_tag_from_segments = raw(tools.remove_tag_from_segments)
        self.update_tag = raw(tools.update_tag)
        self.update_tag_group = raw(tools.update_tag_group)
        self.delete_tag_relationships = raw(tools.delete_tag_relationships)
        self.get_tag_relationships = raw(tools.get_tag_relationships)


class AsyncRawTags:
    """The methods of `AsyncTags`, returning raw responses."""

    def __init__(self, tools: AsyncTags) -> None:
        self.create_tag = async_raw(tools.create_tag)
        self.create_tag_group = async_raw(tools.create_tag_group)
        self.create_tag_relationships = async_raw(tools.create_tag_relationships)
        self.delete_tag = async_raw(tools.delete_tag)
        self.delete_tag_group = async_raw(tools.delete_tag_group)
        self.get_campaign_ids_for_tag = async_raw(tools.get_campaign_ids_for_tag)
        self.get_flow_ids_for_tag = async_raw(tools.get_flow_ids_for_tag)
        self.get_list_ids_for_tag = async_raw(tools.get_list_ids_for_tag)
        self.get_segment_ids_for_tag = async_raw(tools.get_segment_ids_for_tag)
        self.get_tag = async_raw(tools.get_tag)
        self.get_tag_group = async_raw(tools.get_tag_group)
        self.get_tag_group_for_tag = async_raw(tools.get_tag_group_for_tag)
        self.get_tag_group_id_for_tag = async_raw(tools.get_tag_group_id_for_tag)
        self.get_tag_groups = async_raw(tools.get_tag_groups)
        self.get_tag_ids_for_tag_group = async_raw(tools.get_tag_ids_for_tag_group)
        self.get_tags = async_raw(tools.get_tags)
        self.get_tags_for_tag_group = async_raw(tools.get_tags_for_tag_group)
        self.remove_tag_from_campaigns = async_raw(tools.remove_tag_from_campaigns)
        self.remove_tag_from_flows = async_raw(tools.remove_tag_from_flows)
        self.remove_tag_from_lists = async_raw(tools.remove_tag_from_lists)
        self.remove_tag_from_segments = async_raw(tools.remove_tag_from_segments)
        self.update_tag = async_raw(tools.update_tag)
        self.update_tag_group = async_raw(tools.update_tag_group)
        self.delete_tag_relationships = async_raw(tools.delete_tag_relationships)
        self.get_tag_relationships = async_raw(tools.get_tag_relationships)
