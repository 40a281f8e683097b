"""The tools of access rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.access_rules import (
        AclRule,
        CreateAclRuleResult,
        GetAclRuleResult,
        ListAclRulesResult,
        PatchAclRuleResult,
        PatchAclRuleScopeParam,
        ReplaceAclRuleResult,
        ScopeParam,
        WatchAclRulesResult,
    )


class AccessRules(SyncResource):
    """The tools of access rules."""

    @property
    def with_raw_response(self) -> RawAccessRules:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawAccessRules(self._as_raw())

    def list_acl_rules(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_results: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        show_deleted: bool | Omit = OMIT,
        sync_token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[AclRule, ListAclRulesResult]:
        """Lists with whom a calendar is shared, and what each of them may do.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_results: Entries on a page: 100 unless given, at most 250. At least
                1.
            page_token: `nextPageToken` of the page before.
            show_deleted: Whether rules that were removed are listed, too, with the
                role `none`. Default: false.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.

        Returns:
            The first page of `AclRule` items; iterate over it for the items of all
            pages.

        Request: GET /calendars/{calendarId}/acl
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_LIST_ACL_RULES
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_ACL_RULES",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
                "max_results": max_results,
                "page_token": page_token,
                "show_deleted": show_deleted,
                "sync_token": sync_token,
            },
            options,
        )

    def get_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetAclRuleResult:
        """Gets one sharing rule of a calendar.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: GET /calendars/{calendarId}/acl/{ruleId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_ACL_RULE
        """
        return self._call(
            "GOOGLE_CALENDAR_GET_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    def create_acl_rule(
        self,
        calendar_id: str,
        *,
        role: Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str,
        scope: ScopeParam,
        quota_user: str | Omit = OMIT,
        send_notifications: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateAclRuleResult:
        """Shares a calendar with a person, a group, a domain or everyone.

        They get an e-mail unless `send_notifications` is false.

        Args:
            calendar_id: Calendar id, or `primary`.
            role: What they may do. Allowed values: none, freeBusyReader, reader,
                writer, owner.
            scope: A dict of type, value.
            quota_user: Instead of the client's.
            send_notifications: Tells people by e-mail. Default: true.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: POST /calendars/{calendarId}/acl
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_CREATE_ACL_RULE
        """
        return self._call(
            "GOOGLE_CALENDAR_CREATE_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "role": role,
                "scope": scope,
                "quota_user": quota_user,
                "send_notifications": send_notifications,
            },
            options,
        )

    def patch_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        quota_user: str | Omit = OMIT,
        send_notifications: bool | Omit = OMIT,
        role: (
            Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str | Omit
        ) = OMIT,
        scope: PatchAclRuleScopeParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchAclRuleResult:
        """Changes what one sharing rule of a calendar allows.

        Members that are left out stay as they are; null clears one.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            quota_user: Instead of the client's.
            send_notifications: Tells people by e-mail. Default: true.
            role: What they may do. Allowed values: none, freeBusyReader, reader,
                writer, owner.
            scope: A dict of type, value.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: PATCH /calendars/{calendarId}/acl/{ruleId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_PATCH_ACL_RULE
        """
        return self._call(
            "GOOGLE_CALENDAR_PATCH_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "quota_user": quota_user,
                "send_notifications": send_notifications,
                "role": role,
                "scope": scope,
            },
            options,
        )

    def replace_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        role: Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str,
        scope: ScopeParam,
        quota_user: str | Omit = OMIT,
        send_notifications: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceAclRuleResult:
        """Sets one sharing rule of a calendar anew, as a whole.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            role: What they may do. Allowed values: none, freeBusyReader, reader,
                writer, owner.
            scope: A dict of type, value.
            quota_user: Instead of the client's.
            send_notifications: Tells people by e-mail. Default: true.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: PUT /calendars/{calendarId}/acl/{ruleId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REPLACE_ACL_RULE
        """
        return self._call(
            "GOOGLE_CALENDAR_REPLACE_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "role": role,
                "scope": scope,
                "quota_user": quota_user,
                "send_notifications": send_notifications,
            },
            options,
        )

    def delete_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Ends the sharing of a calendar with those whom the rule is about.

        They are not told.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /calendars/{calendarId}/acl/{ruleId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_DELETE_ACL_RULE
        """
        return self._run(
            "GOOGLE_CALENDAR_DELETE_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "quota_user": quota_user,
            },
            options,
        )

    def watch_acl_rules(
        self,
        calendar_id: str,
        *,
        address: str,
        id: str,
        type: Literal["web_hook"] | str,
        quota_user: str | Omit = OMIT,
        expiration: str | Omit = OMIT,
        params: Mapping[str, str] | Omit = OMIT,
        payload: bool | Omit = OMIT,
        token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> WatchAclRulesResult:
        """Opens a channel: Google sends a POST whenever the sharing of a calendar changes;
        GOOGLE_CALENDAR_LIST_ACL_RULES with `sync_token` tells what.

        Keep `id` and `resourceId` of the response for GOOGLE_CALENDAR_STOP_CHANNEL.

        Args:
            calendar_id: Calendar id, or `primary`.
            address: HTTPS address that gets the POST.
            id: Your own id for the channel, such as a UUID.
            type: How notifications are delivered. Must be 'web_hook'.
            quota_user: Instead of the client's.
            expiration: When the channel ends at the latest, in milliseconds since
                1970.
            params: Settings of the delivery, such as {"ttl": "3600"}.
            payload: Whether notifications are wanted with a body.
            token: Secret text that each notification repeats.

        Returns:
            A dict of address, expiration, id, kind, params, payload, resourceId,
            resourceUri, token and type.

        Request: POST /calendars/{calendarId}/acl/watch
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_WATCH_ACL_RULES
        """
        return self._call(
            "GOOGLE_CALENDAR_WATCH_ACL_RULES",
            {
                "calendar_id": calendar_id,
                "address": address,
                "id": id,
                "type": type,
                "quota_user": quota_user,
                "expiration": expiration,
                "params": params,
                "payload": payload,
                "token": token,
            },
            options,
        )


class AsyncAccessRules(AsyncResource):
    """The tools of access rules, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawAccessRules:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawAccessRules(self._as_raw())

    def list_acl_rules(
        self,
        calendar_id: str,
        *,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        max_results: int | Omit = OMIT,
        page_token: str | Omit | None = OMIT,
        show_deleted: bool | Omit = OMIT,
        sync_token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AclRule, ListAclRulesResult]:
        """Lists with whom a calendar is shared, and what each of them may do.

        Args:
            calendar_id: Calendar id, or `primary`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.
            max_results: Entries on a page: 100 unless given, at most 250. At least
                1.
            page_token: `nextPageToken` of the page before.
            show_deleted: Whether rules that were removed are listed, too, with the
                role `none`. Default: false.
            sync_token: `nextSyncToken` of an earlier run: only what has changed
                since. After status 410, list all again.

        Returns:
            The first page of `AclRule` items; iterate over it for the items of all
            pages.

        Request: GET /calendars/{calendarId}/acl
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_LIST_ACL_RULES
        """
        return self._pages(
            "GOOGLE_CALENDAR_LIST_ACL_RULES",
            {
                "calendar_id": calendar_id,
                "fields": fields,
                "quota_user": quota_user,
                "max_results": max_results,
                "page_token": page_token,
                "show_deleted": show_deleted,
                "sync_token": sync_token,
            },
            options,
        )

    async def get_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        fields: str | Omit = OMIT,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetAclRuleResult:
        """Gets one sharing rule of a calendar.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            fields: Members to return, like `items(id,summary),nextPageToken`.
            quota_user: Instead of the client's.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: GET /calendars/{calendarId}/acl/{ruleId}
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.readonly
        Tool: GOOGLE_CALENDAR_GET_ACL_RULE
        """
        return await self._call(
            "GOOGLE_CALENDAR_GET_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "fields": fields,
                "quota_user": quota_user,
            },
            options,
        )

    async def create_acl_rule(
        self,
        calendar_id: str,
        *,
        role: Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str,
        scope: ScopeParam,
        quota_user: str | Omit = OMIT,
        send_notifications: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateAclRuleResult:
        """Shares a calendar with a person, a group, a domain or everyone.

        They get an e-mail unless `send_notifications` is false.

        Args:
            calendar_id: Calendar id, or `primary`.
            role: What they may do. Allowed values: none, freeBusyReader, reader,
                writer, owner.
            scope: A dict of type, value.
            quota_user: Instead of the client's.
            send_notifications: Tells people by e-mail. Default: true.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: POST /calendars/{calendarId}/acl
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_CREATE_ACL_RULE
        """
        return await self._call(
            "GOOGLE_CALENDAR_CREATE_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "role": role,
                "scope": scope,
                "quota_user": quota_user,
                "send_notifications": send_notifications,
            },
            options,
        )

    async def patch_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        quota_user: str | Omit = OMIT,
        send_notifications: bool | Omit = OMIT,
        role: (
            Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str | Omit
        ) = OMIT,
        scope: PatchAclRuleScopeParam | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> PatchAclRuleResult:
        """Changes what one sharing rule of a calendar allows.

        Members that are left out stay as they are; null clears one.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            quota_user: Instead of the client's.
            send_notifications: Tells people by e-mail. Default: true.
            role: What they may do. Allowed values: none, freeBusyReader, reader,
                writer, owner.
            scope: A dict of type, value.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: PATCH /calendars/{calendarId}/acl/{ruleId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_PATCH_ACL_RULE
        """
        return await self._call(
            "GOOGLE_CALENDAR_PATCH_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "quota_user": quota_user,
                "send_notifications": send_notifications,
                "role": role,
                "scope": scope,
            },
            options,
        )

    async def replace_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        role: Literal["none", "freeBusyReader", "reader", "writer", "owner"] | str,
        scope: ScopeParam,
        quota_user: str | Omit = OMIT,
        send_notifications: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ReplaceAclRuleResult:
        """Sets one sharing rule of a calendar anew, as a whole.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            role: What they may do. Allowed values: none, freeBusyReader, reader,
                writer, owner.
            scope: A dict of type, value.
            quota_user: Instead of the client's.
            send_notifications: Tells people by e-mail. Default: true.

        Returns:
            A dict of etag, id, kind, role and scope.

        Request: PUT /calendars/{calendarId}/acl/{ruleId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_REPLACE_ACL_RULE
        """
        return await self._call(
            "GOOGLE_CALENDAR_REPLACE_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "role": role,
                "scope": scope,
                "quota_user": quota_user,
                "send_notifications": send_notifications,
            },
            options,
        )

    async def delete_acl_rule(
        self,
        *,
        calendar_id: str,
        rule_id: str,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Ends the sharing of a calendar with those whom the rule is about.

        They are not told.

        Args:
            calendar_id: Calendar id, or `primary`.
            rule_id: Id of the sharing rule, such as `user:ann@example.com`.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: DELETE /calendars/{calendarId}/acl/{ruleId}
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_DELETE_ACL_RULE
        """
        return await self._run(
            "GOOGLE_CALENDAR_DELETE_ACL_RULE",
            {
                "calendar_id": calendar_id,
                "rule_id": rule_id,
                "quota_user": quota_user,
            },
            options,
        )

    async def watch_acl_rules(
        self,
        calendar_id: str,
        *,
        address: str,
        id: str,
        type: Literal["web_hook"] | str,
        quota_user: str | Omit = OMIT,
        expiration: str | Omit = OMIT,
        params: Mapping[str, str] | Omit = OMIT,
        payload: bool | Omit = OMIT,
        token: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> WatchAclRulesResult:
        """Opens a channel: Google sends a POST whenever the sharing of a calendar changes;
        GOOGLE_CALENDAR_LIST_ACL_RULES with `sync_token` tells what.

        Keep `id` and `resourceId` of the response for GOOGLE_CALENDAR_STOP_CHANNEL.

        Args:
            calendar_id: Calendar id, or `primary`.
            address: HTTPS address that gets the POST.
            id: Your own id for the channel, such as a UUID.
            type: How notifications are delivered. Must be 'web_hook'.
            quota_user: Instead of the client's.
            expiration: When the channel ends at the latest, in milliseconds since
                1970.
            params: Settings of the delivery, such as {"ttl": "3600"}.
            payload: Whether notifications are wanted with a body.
            token: Secret text that each notification repeats.

        Returns:
            A dict of address, expiration, id, kind, params, payload, resourceId,
            resourceUri, token and type.

        Request: POST /calendars/{calendarId}/acl/watch
        Scopes: https://www.googleapis.com/auth/calendar
        Tool: GOOGLE_CALENDAR_WATCH_ACL_RULES
        """
        return await self._call(
            "GOOGLE_CALENDAR_WATCH_ACL_RULES",
            {
                "calendar_id": calendar_id,
                "address": address,
                "id": id,
                "type": type,
                "quota_user": quota_user,
                "expiration": expiration,
                "params": params,
                "payload": payload,
                "token": token,
            },
            options,
        )


class RawAccessRules:
    """The methods of `AccessRules`, returning raw responses."""

    def __init__(self, tools: AccessRules) -> None:
        self.list_acl_rules = raw(tools.list_acl_rules)
        self.get_acl_rule = raw(tools.get_acl_rule)
        self.create_acl_rule = raw(tools.create_acl_rule)
        self.patch_acl_rule = raw(tools.patch_acl_rule)
        self.replace_acl_rule = raw(tools.replace_acl_rule)
        self.delete_acl_rule = raw(tools.delete_acl_rule)
        self.watch_acl_rules = raw(tools.watch_acl_rules)


class AsyncRawAccessRules:
    """The methods of `AsyncAccessRules`, returning raw responses."""

    def __init__(self, tools: AsyncAccessRules) -> None:
        self.list_acl_rules = async_raw(tools.list_acl_rules)
        self.get_acl_rule = async_raw(tools.get_acl_rule)
        self.create_acl_rule = async_raw(tools.create_acl_rule)
        self.patch_acl_rule = async_raw(tools.patch_acl_rule)
        self.replace_acl_rule = async_raw(tools.replace_acl_rule)
        self.delete_acl_rule = async_raw(tools.delete_acl_rule)
        self.watch_acl_rules = async_raw(tools.watch_acl_rules)
